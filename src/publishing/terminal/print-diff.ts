import { type ChangedPlace, type ChangedSentence, type ChangedThing, type EvidenceItem, eventRelations, type KnowledgeChange, type KnowledgeDiff, type Statement } from '../../core/index.ts'
import { wordedCells } from '../../words/cells.ts'
import { differingWords } from '../../words/differing.ts'
import { countryInSentence } from '../../words/format.ts'
import { plain, plainLine } from '../../words/plain.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import type { PrintOptions } from './print-options.ts'
import { bullet, wrap } from './wrap.ts'

/** Things printed of each kind of change; JSON has all rows. */
const mostThings = 10
/** Evidence printed behind one sentence. */
const mostCauses = 2

type Items = KnowledgeDiff['evidence']

/** What became known between two days, then each sentence of the picture that changed, with what changed it. */
export function printDiff({ country, from, to, changes, sentences, evidence }: KnowledgeDiff, { language, columns }: PrintOptions): string {
  const words = wordsFor(language)
  const said = differingWords[language]
  const seen = sentences.filter((sentence) => isSeen(sentence, words))
  const told = seen.filter(({ by }) => by === 'evidence')
  const timed = seen.filter(({ by }) => by === 'time')
  return [
    wrap(said.heading(countryInSentence(language, country), words.day(from), words.day(to)), columns),
    `${said.known}\n${changes.length === 0 ? `  ${said.nothing}` : changes.map((change) => printChange(change, evidence, words, columns)).join('\n')}`,
    `${said.sentences}\n${seen.length === 0 ? `  ${said.sameSentences}` : printBySection(told, evidence, words, columns)}`,
    ...(timed.length === 0 ? [] : [`${said.onlyTime(timed.length)}\n${timed.map((sentence) => printSentence(sentence, evidence, words, columns)).join('\n')}`]),
  ].join('\n\n') + '\n'
}

function printChange({ place, change, count, things }: KnowledgeChange, items: Items, words: Words, columns: number): string {
  const said = differingWords[words.language]
  const [one, many] = said.places[place]
  const rest = count - Math.min(things.length, mostThings)
  return [
    `  ${words.number(count)} ${count === 1 ? one : many} ${said.changes[change]}`,
    ...things.slice(0, mostThings).map((thing) => bullet('    ·', thingText(place, thing, items[thing.id], words), columns)),
    ...(rest === 0 ? [] : [`    · ${said.more(rest)}`]),
  ].join('\n')
}

function thingText(place: ChangedPlace, { id, known, title, reason }: ChangedThing, item: EvidenceItem | undefined, words: Words): string {
  const said = differingWords[words.language]
  const what = item === undefined ? [place === 'event-link' ? relationText(title, words) : title, id].filter((each) => each !== undefined).join(': ') : itemText(item, words)
  return plainLine([what, said.knownOn(words.day(known)), ...(reason === undefined ? [] : [said.because(reason)])].join('; '))
}

/** How two readings hang together, in words. */
function relationText(title: string | undefined, words: Words): string | undefined {
  const relation = eventRelations.find((each) => each === title)
  return relation && differingWords[words.language].relations[relation]
}

/** A row by what it says first, a passage by its words. */
function itemText(item: EvidenceItem, words: Words): string {
  if (item.kind === 'passage') return `“${item.quote}” (${item.sourceName}, ${words.day(item.published)})`
  const cells = wordedCells(words, item).slice(0, 3).map(({ text }) => text)
  return `${words.terms.tables[item.table]}: ${cells.join(', ')}${item.happened === undefined ? '' : `, ${words.day(item.happened)}`}`
}

/** A number can change behind its rounding without a word changing: JSON has it. */
function isSeen({ change, before, after }: ChangedSentence, words: Words): boolean {
  return change !== 'changed' || say(before, words) !== say(after, words)
}

const headings = { level: 'history', short: 'why', why: 'why', against: 'against', proposal: 'proposal', change: 'change', tempo: 'tempo', travellers: 'travellers', events: 'events', warnings: 'warnings', unknown: 'unknown' } as const

function printBySection(sentences: readonly ChangedSentence[], items: Items, words: Words, columns: number): string {
  const sections = Map.groupBy(sentences, ({ section }) => words.page.sections[headings[section]])
  return [...sections].map(([title, of]) => [`  ${title}`, ...of.map((sentence) => printSentence(sentence, items, words, columns))].join('\n')).join('\n')
}

function say(statement: Statement | undefined, words: Words): string {
  return statement === undefined ? '' : plain(words.sentence(statement.sentence))
}

function printSentence({ change, before, after, by, causes }: ChangedSentence, items: Items, words: Words, columns: number): string {
  const said = differingWords[words.language]
  // A new sentence on one row says what that row says.
  const isSaid = change === 'new' && after?.evidence.length === 1
  const named = causes.slice(0, change === 'gone' ? 1 : mostCauses).flatMap((id) => (items[id] === undefined ? [] : [itemText(items[id], words)]))
  const more = causes.length - named.length
  return [
    bullet('  ·', `${said.sentence[change]}: ${say(after ?? before, words)}`, columns),
    ...(change === 'changed' ? [bullet('     ', `${said.was}: ${say(before, words)}`, columns)] : []),
    ...(by === 'evidence' && causes.length > 0 && !isSaid ? [bullet('     ', plainLine(`${said.causes(causes.length)}: ${[...named, ...(more > 0 ? [said.more(more)] : [])].join('; ')}`), columns)] : []),
  ].join('\n')
}
