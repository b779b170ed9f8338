import { indicatorNames, type Edition, type IndicatorName, type Language } from '../../../core/index.ts'
import { indicatorWords } from '../../../words/indicators/indicator-words.ts'
import { indicatorPageWords } from '../../../words/indicators/page-words.ts'
import { sayFinding } from '../../../words/indicators/say-finding.ts'
import { siteWords } from '../../../words/site.ts'
import { markup, nothing, type Markup } from '../../pages/markup.ts'
import { indicatorFolder } from '../addresses.ts'
import { subjectPage, type PageContext } from '../site-page.ts'
import { part } from '../site-part.ts'
import { leadingIndicator } from './leading-indicators.ts'

/** All indicators: what each counts, the sentence that it found for the widest area, and the way to its page. */
export function indicatorsPage(edition: Edition, countryPart: string, language: Language): string {
  return subjectPage(edition, 'indicators', countryPart, language, (context) => {
    const said = indicatorPageWords[language]
    return part('indicators', said.whatIsFound, markup`<p class="rule">${said.lead}</p>${list(edition, countryPart, context)}`)
  })
}

function list(edition: Edition, countryPart: string, { language, root }: PageContext): Markup {
  const entries = indicatorNames.map((name) => markup`<div><dt><a href="${root}${language}/${indicatorFolder(name, countryPart)}">${indicatorWords(language).names[name]}</a></dt><dd class="about">${indicatorPageWords[language].counts[name]}</dd><dd>${foundBy(name, edition, language) ?? indicatorPageWords[language].none}</dd></div>`)
  return markup`<dl class="leading">${entries}</dl>`
}

/** What every indicator of an edition found, where the edition itself is read. */
export function indicatorsFound(edition: Edition, language: Language): Markup {
  const entries = indicatorNames.flatMap((name) => {
    const found = foundBy(name, edition, language)
    return found === undefined ? [] : [markup`<div><dt>${indicatorWords(language).names[name]}</dt><dd>${found}</dd></div>`]
  })
  return entries.length === 0 ? nothing : part('indicators', siteWords[language].places.indicators, markup`<dl class="leading">${entries}</dl>`)
}

/** One sentence, for the widest area that it was asked of. */
function foundBy(name: IndicatorName, { numbers: { indicators, regions } }: Edition, language: Language): string | undefined {
  const leading = leadingIndicator(indicators.filter((each) => each.name === name))
  return leading === undefined ? undefined : sayFinding(language, leading, regions)[0]
}
