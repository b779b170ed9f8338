import type { Assessment, LevelFlip, NationalOutcome, PieceRef, Sentence, SmallestRemovals, Stream } from '../../core/index.ts'
import { assessingWords } from '../../words/assessing.ts'
import { formatList } from '../../words/format.ts'
import type { Words } from '../../words/words-for.ts'
import { bullet, wrap } from './wrap.ts'

type Assessed = Extract<NationalOutcome, { kind: 'assessed' }>

/** The proposal for the whole in paragraphs: distribution, proposal, how firm it is. Confidence stands in a paragraph of its own. */
export function printNational(assessment: Assessment, words: Words, columns: number, explain: boolean): readonly string[] {
  const { national: { outcome, unassessable } } = assessment
  const said = assessingWords[words.language]
  const proposal = [...proposalSentences(assessment).map((sentence) => words.sentence(sentence)), ...(unassessable.length === 0 ? [] : [said.unassessable(streamList(unassessable, words))])]
  const heading = words.page.sections.proposal
  if (outcome.kind !== 'assessed') return [titled(heading, proposal, columns)]
  return [
    [said.distribution, ...outcome.distribution.map((probability, at) => printStep(at + 1, probability, assessment, words))].join('\n'),
    titled(heading, [...proposal, ...firmness(assessment, outcome, words)], columns),
    said.confidence(said.confidences[outcome.confidence]),
    titled(said.flips, [...(outcome.flips.length === 0 ? [said.noFlip] : outcome.flips.map((flip) => printFlip(flip, words, explain))), ...triggerSentence(assessment, words)], columns),
    titled(said.removals, printRemovals(outcome.removals, words, explain), columns),
    ...(explain ? [titled(said.without(Math.min(outcome.current, outcome.highest)), printWithout(outcome, words), columns)] : []),
  ]
}

function titled(title: string, lines: readonly string[], columns: number): string {
  return [wrap(title, columns), ...lines.map((line) => bullet('  ·', line, columns))].join('\n')
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
function firmness({ streams, national: { unassessable } }: Assessment, outcome: Assessed, words: Words): readonly string[] {
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

/** One step with a bar of up to 40 characters for its probability; the trigger step has none. */
function printStep(step: number, probability: number, { current, model }: Assessment, words: Words): string {
  const native = current?.labels[step - 1]
  const name = `${step}${native === undefined ? '' : ` ${words.levelLabel(native)}`}`.padEnd(16)
  return step === model.map?.trigger ? `  ${name} ${assessingWords[words.language].onlyByPerson}` : `  ${name} ${'█'.repeat(Math.round(probability * 40))} ${words.percent(probability)}`
}

function printFlip({ stream, driver, direction, moderateItems, extraLogLikelihoodRatio, to }: LevelFlip, words: Words, explain: boolean): string {
  const said = assessingWords[words.language]
  return said.flip(`${words.terms.drivers[driver]} (${said.stream(words.terms.streams[stream])})`, direction, words.number(moderateItems, 2), explain ? words.number(extraLogLikelihoodRatio, 2) : undefined, to)
}

function triggerSentence({ model: { map } }: Assessment, words: Words): readonly string[] {
  return map === undefined ? [] : [words.sentence({ kind: 'top-step-needs-trigger', step: map.trigger })]
}

function printRemovals({ size, count, sets, searchedTo }: SmallestRemovals, words: Words, explain: boolean): readonly string[] {
  const said = assessingWords[words.language]
  if (size === undefined) return [said.noRemoval(searchedTo)]
  if (!explain) return [said.removal(count, size)]
  return [said.removal(count, size), ...sets.map((set) => set.map((piece) => namePiece(piece, words)).join(' + ')), ...(count > sets.length ? [said.andMore(count - sets.length)] : [])]
}

function printWithout({ leaveOneOut }: Assessed, words: Words): readonly string[] {
  const said = assessingWords[words.language]
  return leaveOneOut.map(({ piece, proposed, changeAtOrAbove }) => `${namePiece(piece, words)}: ${said.withoutItem(proposed, words.number(Math.abs(changeAtOrAbove) < 5e-4 ? 0 : 100 * changeAtOrAbove, 1))}`)
}

/** The rows of a piece of evidence and what it speaks of; that of a rate names no rows. */
function namePiece({ stream, drivers, basis, rows }: PieceRef, words: Words): string {
  return `${basis === 'rate' ? words.page.sections.tempo.toLowerCase() : rows.join(', ')} (${formatList(words.language, drivers.map((driver) => words.terms.drivers[driver]))}, ${assessingWords[words.language].stream(words.terms.streams[stream])})`
}
