import type { Assessment, LevelFlip, LevelWithout, NationalOutcome, PieceRef, Sentence, Stream } from '../../core/index.ts'
import { assessingWords } from '../../words/assessing.ts'
import { formatList } from '../../words/format.ts'
import type { Words } from '../../words/words-for.ts'

export type Assessed = Extract<NationalOutcome, { kind: 'assessed' }>

/** What is proposed, with its limits, in sentences. */
export function sayProposal(assessment: Assessment, words: Words): readonly string[] {
  const { national: { unassessable } } = assessment
  const said = assessingWords[words.language]
  return [...proposalSentences(assessment).map((sentence) => words.sentence(sentence)), ...(unassessable.length === 0 ? [] : [said.unassessable(streamList(unassessable, words))])]
}

function streamList(streams: readonly Stream[], words: Words): string {
  return formatList(words.language, streams.map((stream) => words.terms.streams[stream]))
}

function proposalSentences({ national: { outcome, unassessable }, streams, counted, model }: Assessment): readonly Sentence[] {
  switch (outcome.kind) {
    case 'not-assessable': return [{ kind: 'proposal-unassessable', missing: outcome.missing }]
    case 'other-scale': return [{ ...outcome, kind: 'proposal-other-scale' }]
    case 'assessed': return [
      { ...outcome, robustness: outcome.robustness.share, kind: 'proposal' },
      ...(outcome.robustness.narrow ? [{ kind: 'proposal-narrow' } as const] : []),
      { kind: 'coded-by-us', rows: counted.rows, version: model.file.version },
      { ...counted, kind: 'proposal-echo', streams: streams.map(({ stream }) => stream).filter((stream) => !unassessable.includes(stream)), unassessable: [] },
    ]
  }
}

/** The costs with their bars, how the shaken calculations end, and what several streams make of it. */
export function sayFirmness({ streams, national: { unassessable } }: Assessment, outcome: Assessed, words: Words): readonly string[] {
  const said = assessingWords[words.language]
  const { cost, robustness: { draws, seed, shares }, raiseBar, lowerBar, leading, atOrAbove, atOrAboveIfIndependent } = outcome
  const price = (value: number) => words.number(value, Number.isInteger(value) ? 0 : 2)
  const step = Math.min(outcome.current, outcome.highest)
  const several = streams.length - unassessable.length > 1
  return [
    said.cost(price(cost.under), price(cost.over), price(cost.raise), price(cost.lower), words.percent(raiseBar), words.percent(lowerBar)),
    said.robustness(words.number(draws), seed, formatList(words.language, shares.map(({ step: end, share }) => said.endsAt(words.percent(share), end)))),
    ...(several ? [said.leading(streamList(leading, words)), said.independent(step, words.percent(atOrAbove[step - 1] ?? 0), words.percent(atOrAboveIfIndependent[step - 1] ?? 0))] : []),
  ]
}

/** The number of a step with its name, where that is known. */
export function stepName(step: number, { current }: Pick<Assessment, 'current'>, words: Words): string {
  const native = current?.labels[step - 1]
  return `${step}${native === undefined ? '' : ` ${words.levelLabel(native)}`}`
}

/** How much evidence on one driver would turn the proposal; in nats too where these are asked for. */
export function sayFlip({ stream, driver, direction, moderateItems, extraLogLikelihoodRatio, to }: LevelFlip, words: Words, withNats: boolean): string {
  const said = assessingWords[words.language]
  return said.flip(`${words.terms.drivers[driver]} (${said.stream(words.terms.streams[stream])})`, direction, words.number(moderateItems, 2), withNats ? words.number(extraLogLikelihoodRatio, 2) : undefined, to)
}

/** That the step of the trigger is never proposed; nothing where no scale is mapped. */
export function sayTriggerStep({ model: { map } }: Assessment, words: Words): readonly string[] {
  return map === undefined ? [] : [words.sentence({ kind: 'top-step-needs-trigger', step: map.trigger })]
}

/** The proposal without a piece of evidence, and how far the probability moves. */
export function sayWithout({ proposed, changeAtOrAbove }: LevelWithout, words: Words): string {
  return assessingWords[words.language].withoutItem(proposed, words.number(Math.abs(changeAtOrAbove) < 5e-4 ? 0 : 100 * changeAtOrAbove, 1))
}

/** The rows of a piece of evidence and what it speaks of; that of a rate names no rows. */
export function namePiece({ stream, drivers, basis, rows }: PieceRef, words: Words): string {
  return `${basis === 'rate' ? words.page.sections.tempo.toLowerCase() : rows.join(', ')} (${formatList(words.language, drivers.map((driver) => words.terms.drivers[driver]))}, ${assessingWords[words.language].stream(words.terms.streams[stream])})`
}
