import type { Assessment, AttackTempo, HoldingLevel, Sentence } from '../../core/index.ts'
import { assessingWords } from '../../words/assessing.ts'
import { plainLine } from '../../words/plain.ts'
import type { Words } from '../../words/words-for.ts'
import { writtenIn } from '../../words/written-in.ts'

/** The level that holds: its step and name, since when, until when, for which scope and by whom. */
export function describeLevel({ ordinal, steps, label, since, until, inheritedFrom, authority, own }: HoldingLevel, words: Words): string {
  const said = assessingWords[words.language]
  return [
    words.page.ordinal(ordinal, steps), words.levelLabel(label), `${words.page.since} ${words.day(since)}`,
    ...(until === undefined ? [] : [said.until(words.day(until))]), ...(inheritedFrom === undefined ? [] : [said.inherited(inheritedFrom)]),
    own === undefined ? `${words.page.setBy} ${authority === undefined ? words.page.unknown : words.authority(authority)}` : said.setHere(own.author),
  ].join(', ')
}

/** Triggers that stand, each with the step that it makes possible. */
export function sayTriggers({ withTrigger: { standing, highestPossible }, current }: Assessment, words: Words): readonly string[] {
  const said = assessingWords[words.language]
  const label = current?.labels[(highestPossible ?? 0) - 1]
  const step = highestPossible === undefined || current === undefined ? said.topStep : [words.page.ordinal(highestPossible, current.steps), ...(label === undefined ? [] : [words.levelLabel(label)])].join(', ')
  return standing.map(({ id, scope, body: { reason, until } }) => plainLine(said.trigger(scope, id, writtenIn(words.language, reason), words.day(until), step)))
}

/** The tempo by both definitions, with its longest gap where that is asked for. */
export function tempoSentences(tempo: AttackTempo, withGap: boolean): readonly Sentence[] {
  return tempo.comparisons.flatMap((comparison): readonly Sentence[] => {
    const { definition, gapProbability: probability, longestGap } = comparison
    const gap: readonly Sentence[] = probability === undefined || !withGap ? [] : [{ kind: 'tempo-gap', definition, searchedTo: tempo.last, ...longestGap, probability }]
    return [{ ...comparison, kind: 'tempo', stream: tempo.stream, first: tempo.first, last: tempo.last, referenceFirst: tempo.referenceFirst, referenceLast: tempo.referenceLast }, ...gap]
  })
}

/** The model and the map of the scale, by file, version and digest. */
export function sayFiles({ model: { file, maps, map } }: Assessment, words: Words): readonly string[] {
  const said = assessingWords[words.language]
  const mapped = map === undefined ? said.noMap : said.maps(map.scaleId, maps.map(({ path, digest }) => `${path}, SHA-256 ${digest.slice(0, 12)}`).join('; '))
  return [said.model(file.version, file.path, file.digest.slice(0, 12)), mapped]
}
