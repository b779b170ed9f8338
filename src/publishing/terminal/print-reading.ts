import { pageOf, type Claim, type Doubt, type PageStretch, type ReadingResult, type UnreadReport } from '../../core/index.ts'
import { fieldText } from '../../words/claim-field.ts'
import { fieldName } from '../../words/field-names.ts'
import { plain } from '../../words/plain.ts'
import { readingWords, type ReadingWords } from '../../words/reading.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import type { PrintOptions } from './print-options.ts'
import { bullet, wrap } from './wrap.ts'

/** The rule behind a claim, the words on which it fired, and the example it was written from. */
export interface RuleNote {
  readonly rule: string
  readonly fired: readonly { readonly start: number; readonly end: number; readonly words: string }[]
  readonly pattern: string | undefined
  readonly example: string | undefined
}

export interface ReadingOptions extends PrintOptions {
  /** Undefined where no explanation is asked for. */
  readonly explain: ((claim: Claim) => RuleNote) | undefined
  /** Of the text, where it has any. */
  readonly pages: readonly PageStretch[]
}

/** The claims of one report with where they stand, their words and their fields; `explain` adds the rule of each. */
export function printReading(report: UnreadReport, { claims, doubts }: ReadingResult, { language, columns, explain, pages }: ReadingOptions): string {
  const words = wordsFor(language)
  const said = readingWords[language]
  return [
    wrap(said.heading(plain(report.id), claims.length, report.published === undefined ? undefined : words.day(report.published)), columns),
    claims.length === 0 ? said.none : '',
    ...claims.map((claim) => printClaim(claim, pageOf(pages, claim), words, columns, explain)),
    doubts.length === 0 ? '' : said.doubts,
    ...doubts.map((doubt) => printDoubt(doubt, words, columns)),
  ].filter((part) => part !== '').join('\n') + '\n'
}

function printClaim(claim: Claim, page: number | undefined, words: Words, columns: number, explain: ReadingOptions['explain']): string {
  const said = readingWords[words.language]
  const fields = Object.entries(claim.fields).filter(([, value]) => value !== undefined)
  const inferred = new Set(claim.inferred)
  return [
    '',
    [words.terms.claimKinds[claim.kind].toUpperCase(), `${claim.start}–${claim.end}`, ...(page === undefined ? [] : [words.page.onPage(page)])].join(' · '),
    wrap(`“${plain(claim.quote)}”`, columns, '  '),
    ...fields.map(([name, value]) =>
      bullet('  ·', `${fieldName(words.language, name)}: ${plain(fieldText(words, name, value))} (${inferred.has(name) ? said.inferred : said.stated})`, columns)),
    ...(explain === undefined ? [] : printRule(explain(claim), said, columns)),
  ].join('\n').slice(1)
}

function printRule({ rule, fired, pattern, example }: RuleNote, said: ReadingWords, columns: number): string[] {
  const words = fired.map((each) => `“${plain(each.words)}” (${each.start}–${each.end})`).join(', ')
  const notes = [`${said.rule} ${rule}${words === '' ? '' : `, ${said.firedOn} ${words}`}`, ...(example === undefined ? [] : [`${said.example} “${example}”`]), ...(pattern === undefined ? [] : [`${said.pattern} ${pattern}`])]
  return notes.map((each) => bullet('  ⟶', each, columns))
}

function printDoubt(doubt: Doubt, words: Words, columns: number): string {
  const place = doubt.end === 0 ? '' : `${doubt.start}–${doubt.end}`
  const where = doubt.quote === '' ? place : `${place} “${plain(doubt.quote)}”`
  return bullet('  ?', `${where}${where === '' ? '' : ': '}${words.terms.doubts[doubt.kind]}`, columns)
}
