import { indicatorNames, type Edition, type Language } from '../../core/index.ts'
import { capitalised } from '../../words/format.ts'
import { indicatorWords } from '../../words/indicators/indicator-words.ts'
import { indicatorPageWords } from '../../words/indicators/page-words.ts'
import { sayFinding } from '../../words/indicators/say-finding.ts'
import { siteWords } from '../../words/site.ts'
import { indicatorRows, measureCells } from '../site/indicators/indicator-rows.ts'
import { leadingIndicator } from '../site/indicators/leading-indicators.ts'
import type { PaperSection, PaperSentence, PaperTable } from './paper.ts'

/** Each indicator for the widest area that it was asked of: what came out, and its numbers in a table; other areas and streams stand on the site. */
export function indicatorSections(edition: Edition, language: Language): readonly PaperSection[] {
  const { indicators, regions } = edition.numbers
  const names = indicatorWords(language).names
  const shown = indicatorNames.flatMap((name) => {
    const leading = leadingIndicator(indicators.filter((each) => each.name === name))
    return leading === undefined ? [] : [{ heading: capitalised(names[name]), leading }]
  })
  if (shown.length === 0) return []
  const body = shown.flatMap(({ heading, leading }) => [{ kind: 'heading' as const, text: heading }, ...sayFinding(language, leading, regions).map((text) => plainSentence(text, language))])
  return [{ title: siteWords[language].places.indicators, body, figures: shown.map(({ heading, leading }) => numbersTable(heading, leading, language)) }]
}

function numbersTable(caption: string, leading: Parameters<typeof indicatorRows>[0][number], language: Language): PaperTable {
  const { columns } = indicatorPageWords[language]
  const rows = indicatorRows([leading]).map(({ measure }) => {
    const { text, value, interval } = measureCells(language, measure)
    return [text, value, interval]
  })
  return { kind: 'table', caption, heads: [columns.what, columns.number, columns.interval], widest: 0, rows }
}

function plainSentence(text: string, lang: Language): PaperSentence {
  return { kind: 'sentence', text, lang, direction: '', aside: '', notes: [] }
}
