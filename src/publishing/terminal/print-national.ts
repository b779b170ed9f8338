import type { Assessment, SmallestRemovals } from '../../core/index.ts'
import { assessingWords } from '../../words/assessing.ts'
import type { Words } from '../../words/words-for.ts'
import { namePiece, sayFirmness, sayFlip, sayProposal, sayTriggerStep, sayWithout, stepName, type Assessed } from '../assessment/say-national.ts'
import { bullet, wrap } from './wrap.ts'

/** The proposal for the whole in paragraphs: distribution, proposal, how firm it is. Confidence stands in a paragraph of its own. */
export function printNational(assessment: Assessment, words: Words, columns: number, explain: boolean): readonly string[] {
  const { national: { outcome } } = assessment
  const said = assessingWords[words.language]
  const proposal = sayProposal(assessment, words)
  const heading = words.page.sections.proposal
  if (outcome.kind !== 'assessed') return [titled(heading, proposal, columns)]
  return [
    [said.distribution, ...outcome.distribution.map((probability, at) => printStep(at + 1, probability, assessment, words))].join('\n'),
    titled(heading, [...proposal, ...sayFirmness(assessment, outcome, words)], columns),
    said.confidence(said.confidences[outcome.confidence]),
    titled(said.flips, [...(outcome.flips.length === 0 ? [said.noFlip] : outcome.flips.map((flip) => sayFlip(flip, words, explain))), ...sayTriggerStep(assessment, words)], columns),
    titled(said.removals, printRemovals(outcome.removals, words, explain), columns),
    ...(explain ? [titled(said.without(Math.min(outcome.current, outcome.highest)), printWithout(outcome, words), columns)] : []),
  ]
}

function titled(title: string, lines: readonly string[], columns: number): string {
  return [wrap(title, columns), ...lines.map((line) => bullet('  ·', line, columns))].join('\n')
}

/** One step with a bar of up to 40 characters for its probability; the trigger step has none. */
function printStep(step: number, probability: number, assessment: Assessment, words: Words): string {
  const name = stepName(step, assessment, words).padEnd(16)
  return step === assessment.model.map?.trigger ? `  ${name} ${assessingWords[words.language].onlyByPerson}` : `  ${name} ${'█'.repeat(Math.round(probability * 40))} ${words.percent(probability)}`
}

function printRemovals({ size, count, sets, searchedTo }: SmallestRemovals, words: Words, explain: boolean): readonly string[] {
  const said = assessingWords[words.language]
  if (size === undefined) return [said.noRemoval(searchedTo)]
  if (!explain) return [said.removal(count, size)]
  return [said.removal(count, size), ...sets.map((set) => set.map((piece) => namePiece(piece, words)).join(' + ')), ...(count > sets.length ? [said.andMore(count - sets.length)] : [])]
}

function printWithout({ leaveOneOut }: Assessed, words: Words): readonly string[] {
  return leaveOneOut.map((each) => `${namePiece(each.piece, words)}: ${sayWithout(each, words)}`)
}
