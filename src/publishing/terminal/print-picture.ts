import type { Statement, ThreatPicture } from '../../core/index.ts'
import { plain } from '../../words/plain.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import { originsNote } from '../origins-note.ts'
import { renderGauge } from './gauge.ts'
import type { PrintOptions } from './print-options.ts'
import { bullet, wrap } from './wrap.ts'

/** The threat picture as text: level, reasons, numbers, doubts; each sentence with how many origins it rests on. */
export function printPicture(picture: ThreatPicture, { language, columns }: PrintOptions): string {
  const words = wordsFor(language)
  const print = (title: string, statements: readonly Statement[], otherwise?: string) =>
    section(title, statements.length === 0 ? otherwise ?? '' : statements.map((each) => sentence(each, words, columns)).join('\n'), columns)
  const { sections, none } = words.page
  return [
    head(picture, words, columns),
    print(sections.own, picture.own),
    print(sections.ownSentences, picture.ownSentences ?? []),
    print(sections.history, picture.levelStatements, none.history),
    section(sections.why, reasons(picture, words, columns) || wrap(none.reasons, columns), columns),
    print(sections.against, picture.against),
    print(sections.proposal, picture.proposal),
    print(sections.change, picture.wouldChange),
    print(sections.judgements, picture.judgements),
    print(sections.tempo, [...(picture.tempo?.statements ?? []), ...picture.datasets], none.tempo),
    print(sections.travellers, picture.travellers?.statements ?? [], none.travellers),
    print(sections.events, picture.events, none.events),
    print(sections.warnings, picture.warnings, none.warnings),
    print(sections.unknown, picture.unknown),
    section(sections.sources, sources(picture, words, columns), columns),
  ].filter((part) => part !== '').join('\n\n') + '\n'
}

function head(picture: ThreatPicture, words: Words, columns: number): string {
  const { level, country, view } = picture
  const { page } = words
  const name = words.country(country)
  const title = `${page.threat(name)} · ${page.asOfDay.toLowerCase()} ${words.day(view.asOf)}`
  const short = [picture.whyInShort, picture.uncertainInShort].filter((each) => each !== undefined).map((each) => wrap(words.sentence(each.sentence), columns))
  if (level === undefined) return [wrap(title, columns), '', wrap(page.emptyTitle(name), columns), wrap(page.emptyHelp, columns)].join('\n')
  return [
    wrap(title, columns),
    '',
    renderGauge(level, words, columns),
    '',
    ...short,
    wrap(facts(picture, words).join(' · '), columns),
  ].join('\n')
}

function facts({ level }: ThreatPicture, words: Words): string[] {
  const { page } = words
  return [
    `${level?.sinceAtLatest === true ? page.sinceAtLatest : page.since} ${words.day(level?.since)} (${page.onThisScale})`,
    ...(level?.setHereBy === undefined ? [`${page.edition} ${level?.edition === undefined ? page.unknown : words.edition(level.edition)}`] : []),
    `${page.nextReview} ${words.day(level?.nextReview)}`,
    `${page.setBy} ${level === undefined ? page.unknown : (level.setHereBy ?? words.authority(level.authority))}`,
    page.notOfficial,
  ]
}

function reasons(picture: ThreatPicture, words: Words, columns: number): string {
  return picture.reasons
    .map((group) => [words.terms.recordDrivers[group.driver], ...group.statements.map((each) => sentence(each, words, columns))].join('\n'))
    .join('\n')
}

function sentence(statement: Statement, words: Words, columns: number): string {
  const { sentence: said, evidence } = statement
  const mark = said.kind === 'reason' ? { up: '+', down: '−', neutral: '·' }[said.direction] : '·'
  return bullet(`  ${mark}`, `${plain(words.sentence(said))}${evidence.length === 0 ? '' : ` [${originsNote(statement, words)}]`}`, columns)
}

function sources(picture: ThreatPicture, words: Words, columns: number): string {
  const publishers = picture.sources.map(({ publisher, rows }) => `${publisher} (${words.page.sourceRows(rows)})`)
  return wrap(publishers.length === 0 ? words.page.unknown : plain(publishers.join(', ')), columns)
}

function section(title: string, body: string, columns: number): string {
  if (body === '') return ''
  return `${title}\n${'─'.repeat(Math.min(title.length, columns))}\n${body}`
}
