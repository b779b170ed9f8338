import type { Edition, IndicatorName, Language } from '../../../core/index.ts'
import { indicatorWords } from '../../../words/indicators/indicator-words.ts'
import { indicatorPageWords } from '../../../words/indicators/page-words.ts'
import { sayFinding } from '../../../words/indicators/say-finding.ts'
import { siteWords } from '../../../words/site.ts'
import { markup, nothing, type Markup } from '../../pages/markup.ts'
import { indicatorFolder } from '../addresses.ts'
import { subjectPage, type PageContext } from '../site-page.ts'
import { part } from '../site-part.ts'
import { namesOfIndicators } from './indicator-files.ts'
import { leadingIndicator } from './leading-indicators.ts'

/** All indicators: what each counts, the sentence that it found for the widest area, and the way to its page. */
export function indicatorsPage(edition: Edition, countryPart: string, language: Language): string {
  return subjectPage(edition, 'indicators', countryPart, language, (context) => {
    const said = indicatorPageWords[language]
    const names = namesOfIndicators(edition)
    return part('indicators', said.whatIsFound, names.length === 0 ? markup`<p class="said">${said.none}</p>` : markup`<p class="rule">${said.lead}</p>${list(names, countryPart, edition, context)}`)
  })
}

function list(names: readonly IndicatorName[], countryPart: string, edition: Edition, { language, root }: PageContext): Markup {
  const entries = names.map((name) => markup`<div><dt><a href="${root}${language}/${indicatorFolder(name, countryPart)}">${indicatorWords(language).names[name]}</a></dt><dd class="about">${indicatorPageWords[language].counts[name]}</dd>${foundBy(name, edition, language)}</div>`)
  return markup`<dl class="leading">${entries}</dl>`
}

/** What every indicator of an edition found, where the edition itself is read. */
export function indicatorsFound(edition: Edition, language: Language): Markup {
  const names = namesOfIndicators(edition)
  if (names.length === 0) return nothing
  const entries = names.map((name) => markup`<div><dt>${indicatorWords(language).names[name]}</dt>${foundBy(name, edition, language)}</div>`)
  return part('indicators', siteWords[language].places.indicators, markup`<dl class="leading">${entries}</dl>`)
}

/** One sentence, for the widest area that it was asked of. */
function foundBy(name: IndicatorName, { numbers: { indicators, regions } }: Edition, language: Language): Markup {
  const leading = leadingIndicator(indicators.filter((each) => each.name === name))
  const [sentence] = leading === undefined ? [] : sayFinding(language, leading, regions)
  return sentence === undefined ? nothing : markup`<dd>${sentence}</dd>`
}
