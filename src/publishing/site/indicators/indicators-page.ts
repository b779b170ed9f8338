import type { Edition, Language } from '../../../core/index.ts'
import { indicatorWords } from '../../../words/indicators/indicator-words.ts'
import { indicatorPageWords } from '../../../words/indicators/page-words.ts'
import { sayFinding } from '../../../words/indicators/say-finding.ts'
import { markup, type Markup } from '../../pages/markup.ts'
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
    return part('indicators', said.whatIsFound, names.length === 0 ? markup`<p class="said">${said.none}</p>` : markup`<p class="rule">${said.lead}</p>${list(edition, countryPart, context)}`)
  })
}

function list(edition: Edition, countryPart: string, { language, root }: PageContext): Markup {
  const said = indicatorPageWords[language]
  const { indicators, regions } = edition.numbers
  const entries = namesOfIndicators(edition).map((name) => {
    const leading = leadingIndicator(indicators.filter((each) => each.name === name))
    const found = leading === undefined ? [] : sayFinding(language, leading, regions).slice(0, 1)
    return markup`<div><dt><a href="${root}${language}/${indicatorFolder(name, countryPart)}">${indicatorWords(language).names[name]}</a></dt><dd class="about">${said.counts[name]}</dd>${found.map((sentence) => markup`<dd>${sentence}</dd>`)}</div>`
  })
  return markup`<dl class="leading">${entries}</dl>`
}
