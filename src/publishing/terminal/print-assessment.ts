import type { Assessment, AttackTempo, HoldingLevel, Sentence } from '../../core/index.ts'
import { assessingWords } from '../../words/assessing.ts'
import { countryInSentence } from '../../words/format.ts'
import { plainLine } from '../../words/plain.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import { writtenIn } from '../../words/written-in.ts'
import { printNational } from './print-national.ts'
import type { PrintOptions } from './print-options.ts'
import { printStream } from './print-stream.ts'
import { bullet, wrap } from './wrap.ts'

export interface AssessmentOptions extends PrintOptions {
  /** Also every piece of evidence with its weight, and the proposal without each. */
  readonly explain: boolean
}

/** The level that holds, the proposal and how firm it is, each stream, the tempo, and what was used; `explain` adds what only who recomputes needs. */
export function printAssessment(assessment: Assessment, { language, columns, explain }: AssessmentOptions): string {
  const words = wordsFor(language)
  const said = assessingWords[language]
  const { country, scope, view, current, tempo, streams } = assessment
  const shown = streams.filter(({ outcome }) => explain || outcome.kind !== 'not-assessable')
  const say = (sentences: readonly Sentence[]) => sentences.map((sentence) => bullet('  ·', words.sentence(sentence), columns)).join('\n')
  return [
    wrap(said.heading(countryInSentence(language, country), scope === country ? undefined : scope, words.day(view.asOf)), columns),
    wrap(current === undefined ? said.noLevel : `${said.current}: ${describeLevel(current, words)}`, columns),
    ...printTriggers(assessment, words, columns),
    ...printNational(assessment, words, columns, explain),
    ...(shown.length === 0 ? [] : [[said.streams, ...shown.map((stream) => printStream(stream, words, columns, explain))].join('\n')]),
    `${words.page.sections.tempo}\n${tempo === undefined ? wrap(words.page.none.tempo, columns, '  ') : say(tempoSentences(tempo, explain))}`,
    printFiles(assessment, words, columns),
    wrap(explain ? said.aPersonDecides : `${said.aPersonDecides} ${said.more}`, columns),
  ].join('\n\n') + '\n'
}

function printFiles({ model: { file, maps, map } }: Assessment, words: Words, columns: number): string {
  const said = assessingWords[words.language]
  const mapped = map === undefined ? said.noMap : said.maps(map.scaleId, maps.map(({ path, digest }) => `${path}, SHA-256 ${digest.slice(0, 12)}`).join('; '))
  return [said.model(file.version, file.path, file.digest.slice(0, 12)), mapped].map((line) => wrap(line, columns)).join('\n')
}

function describeLevel({ ordinal, steps, label, since, until, inheritedFrom, authority, own }: HoldingLevel, words: Words): string {
  const said = assessingWords[words.language]
  return [
    words.page.ordinal(ordinal, steps), words.levelLabel(label), `${words.page.since} ${words.day(since)}`,
    ...(until === undefined ? [] : [said.until(words.day(until))]), ...(inheritedFrom === undefined ? [] : [said.inherited(inheritedFrom)]),
    own === undefined ? `${words.page.setBy} ${authority === undefined ? words.page.unknown : words.authority(authority)}` : said.setHere(own.author),
  ].join(', ')
}

function printTriggers({ withTrigger: { standing, highestPossible }, current }: Assessment, words: Words, columns: number): readonly string[] {
  const said = assessingWords[words.language]
  const label = current?.labels[(highestPossible ?? 0) - 1]
  const step = highestPossible === undefined || current === undefined ? said.topStep : [words.page.ordinal(highestPossible, current.steps), ...(label === undefined ? [] : [words.levelLabel(label)])].join(', ')
  return standing.map(({ id, scope, body: { reason, until } }) => wrap(plainLine(said.trigger(scope, id, writtenIn(words.language, reason), words.day(until), step)), columns))
}

function tempoSentences(tempo: AttackTempo, explain: boolean): readonly Sentence[] {
  return tempo.comparisons.flatMap((comparison): readonly Sentence[] => {
    const { definition, gapProbability: probability, longestGap } = comparison
    const gap: readonly Sentence[] = probability === undefined || !explain ? [] : [{ kind: 'tempo-gap', definition, searchedTo: tempo.last, ...longestGap, probability }]
    return [{ ...comparison, kind: 'tempo', stream: tempo.stream, first: tempo.first, last: tempo.last, referenceFirst: tempo.referenceFirst, referenceLast: tempo.referenceLast }, ...gap]
  })
}
