import { keyOfRef, pageOf, type CheckedClaim, type CheckResult, type Corroboration, type RecordItem, type UnreadSentence, type WeighedEvidence } from '../../core/index.ts'
import { checkingWords } from '../../words/checking.ts'
import { plain } from '../../words/plain.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import type { PrintOptions } from './print-options.ts'
import { bullet, wrap } from './wrap.ts'

type Items = CheckResult['evidence']

/** Evidence printed under one claim; a lull rests on dozens of events. */
const mostEvidence = 8
/** Sentences printed that were not understood. */
const mostUnread = 40
/** Numbers of sources are printed with one decimal. */
const visibleLoss = 0.1

/** Each claim of a text with its verdict, why, and the passages and rows for and against. */
export function printCheck({ report, pages, view, claims, unread, evidence }: CheckResult, { language, columns }: PrintOptions): string {
  const words = wordsFor(language)
  const said = checkingWords[language]
  return [
    wrap(said.heading(plain(report.id), words.day(view.asOf), claims.length), columns),
    ...(claims.length === 0 ? [said.none] : claims.map((claim) => printClaim(claim, pageOf(pages, claim.claim), evidence, words, columns))),
    printUnread(unread, words, columns),
  ].join('\n\n') + '\n'
}

/** How much was not checked, and which sentences. */
function printUnread(unread: readonly UnreadSentence[], { language }: Words, columns: number): string {
  const said = checkingWords[language]
  const shown = unread.slice(0, mostUnread)
  const lines = shown.map(({ start, end, quote, holds }) => bullet('  ·', plain(`${start}–${end}, ${holds.map((each) => said.holds[each]).join(', ')}: “${quote}”`), columns))
  return [wrap(said.unread(unread.length), columns), ...lines, ...(unread.length === shown.length ? [] : [bullet('  ·', said.moreUnread(unread.length - shown.length), columns)])].join('\n')
}

/** What the text numbers of the dead and wounded, and what it was held against; where only reports tell of it, those stand below. */
function victimsOf({ victims, evidence }: CheckedClaim, { language }: Words): readonly string[] {
  if (victims === undefined) return []
  const said = checkingWords[language]
  const compared = victims.compared.slice(0, mostEvidence).map((each) => [plain('row' in each ? each.row : each.record), said.victims(each)] as const)
  return [said.victimsCompared(said.victims(victims.text), compared.length === 0 && evidence.length > 0 ? undefined : compared, victims.together === undefined ? [] : said.victims(victims.together))]
}

function printClaim(checked: CheckedClaim, page: number | undefined, evidence: Items, words: Words, columns: number): string {
  const { claim, verdict, nuance, because, repeats } = checked
  const said = checkingWords[words.language]
  const marks = [words.terms.claimKinds[claim.kind], `${claim.start}–${claim.end}`, ...(page === undefined ? [] : [words.page.onPage(page)]), ...(nuance === 'implied-by-text' ? [said.inferred] : []), ...(repeats === undefined ? [] : [said.repeats])]
  return [
    wrap(`${words.terms.verdicts[verdict].toUpperCase()} · ${marks.join(' · ')}`, columns),
    wrap(`“${plain(claim.quote)}”`, columns, '  '),
    wrap(plain(words.reason(because)), columns, '  '),
    ...(nuance === undefined ? [] : [wrap(words.terms.nuances[nuance], columns, '  ')]),
    ...victimsOf(checked, words).map((line) => wrap(line, columns, '  ')),
    ...sidesOf(checked, words).map((line) => wrap(line, columns, '  ')),
    ...printAll(checked.evidence, evidence, words).map((line) => bullet('  ·', line, columns)),
  ].join('\n')
}

/** Who stands behind a verdict, by name; one that rests on one origin says so. */
function sidesOf({ verdict, supportingOrigins, corroboration, sides: { supporting, opposing } }: CheckedClaim, words: Words): readonly string[] {
  const said = checkingWords[words.language].sides
  const names = (origins: readonly string[]) => (origins.length === 0 ? said.textItself : origins.map(words.origin).join(', '))
  switch (verdict) {
    case 'supported': return voicesOf(corroboration, said.supported(words.page.origins(supportingOrigins), names(supporting)), words)
    case 'contradicted': return voicesOf(corroboration, said.contradicted(names(opposing)), words)
    case 'conflicting': return [said.conflicting(names(supporting), names(opposing))]
    case 'outdated': return [said.outdated(names(supporting), names(opposing))]
    case 'unsupported':
    case 'not-checkable': return []
  }
}

/** The one origin, or those by name with what they are worth where that is plainly less than their number. */
function voicesOf({ origins, effectiveSources }: Corroboration, byName: string, words: Words): readonly string[] {
  const said = checkingWords[words.language].sides
  const [first, ...others] = origins
  if (first !== undefined && others.length === 0) return [said.oneOrigin(words.origin(first))]
  return [byName, ...(effectiveSources > origins.length - visibleLoss ? [] : [said.worth(words.number(effectiveSources, 1))])]
}

function printAll(weighed: readonly WeighedEvidence[], evidence: Items, words: Words): readonly string[] {
  const alike = Map.groupBy(weighed, ({ ref, bearing }) => `${bearing} ${keyOfRef(ref)}`)
  const lines = [...alike.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [printEvidence(first, others.map(({ origin }) => origin), evidence, words)]))
  const left = lines.length - mostEvidence
  return left <= 1 ? lines : [...lines.slice(0, mostEvidence), checkingWords[words.language].more(left)]
}

function printEvidence({ ref, origin, bearing }: WeighedEvidence, otherOrigins: readonly string[], evidence: Items, words: Words): string {
  const item = evidence[keyOfRef(ref)]
  const link = item === undefined ? undefined : item.kind === 'passage' ? item.url : item.sourceUrl
  return plain(`${checkingWords[words.language].bearings[bearing]}: ${whatIs(ref, item, words)}; ${words.page.origin} ${[origin, ...otherOrigins].map(words.origin).join(', ')}${link === undefined ? '' : ` <${link}>`}`)
}

/** A passage with its paper and day, a dataset by its name with what it says, a row by its id. */
function whatIs(ref: WeighedEvidence['ref'], item: Items[string] | undefined, words: Words): string {
  switch (ref.kind) {
    case 'row': return ref.row
    case 'record': return item?.kind === 'record' ? recordSays(item, words) : ref.record
    case 'passage': return `“${ref.citation.quote}” (${item?.kind === 'passage' ? [item.sourceName, words.day(item.published), ...(item.page === undefined ? [] : [words.page.onPage(item.page)])].join(', ') : ref.citation.report})`
  }
}

function recordSays({ id, dataset, days, country, place, killed, injured }: RecordItem, words: Words): string {
  const when = days === undefined ? [] : days.first === days.last ? [words.day(days.first)] : [words.day(`${days.first}/${days.last}`)]
  const where = [place, country === undefined ? undefined : words.country(country)].filter((each) => each !== undefined)
  return `${dataset} (${id}): ${[...where, ...when, ...checkingWords[words.language].victims({ killed, injured })].join(', ')}`
}
