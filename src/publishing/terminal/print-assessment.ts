import type { Assessment, AttackTempo, DriverAssessment, LevelOutcome, Sentence, WeighedItem } from '../../core/index.ts'
import { assessingWords } from '../../words/assessing.ts'
import { capitalised, countryInSentence } from '../../words/format.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import type { PrintOptions } from './print-options.ts'
import { bullet, wrap } from './wrap.ts'

export interface AssessmentOptions extends PrintOptions {
  /** Also the pieces of evidence behind each driver. */
  readonly explain: boolean
}

/** Indicators, drivers, the distribution over levels, the proposal and what would change it. */
export function printAssessment(assessment: Assessment, { language, columns, explain }: AssessmentOptions): string {
  const words = wordsFor(language)
  const said = assessingWords[language]
  const { country, view, current, tempo, drivers, outcome } = assessment
  const say = (sentences: readonly Sentence[]) => sentences.map((sentence) => bullet('  ·', words.sentence(sentence), columns)).join('\n')
  return [
    wrap(said.heading(countryInSentence(language, country), words.day(view.asOf)), columns),
    current === undefined ? said.noLevel : wrap(`${said.current}: ${words.page.ordinal(current.ordinal, current.steps)}, ${words.levelLabel(current.label)}, ${words.page.since} ${words.day(current.since)}`, columns),
    `${words.page.sections.tempo}\n${tempo === undefined ? wrap(words.page.none.tempo, columns, '  ') : say(tempoSentences(tempo))}`,
    [said.drivers, ...drivers.map((driver) => printDriver(driver, words, columns, explain))].join('\n'),
    outcome.kind === 'assessed' ? [said.distribution, ...outcome.distribution.map((probability, index) => printStep(index + 1, probability, words))].join('\n') : '',
    `${words.page.sections.proposal}\n${say(proposalSentences(assessment))}${outcome.kind === 'assessed' ? `\n${bullet('  ·', said.raiseBar(words.percent(outcome.raiseBar)), columns)}` : ''}`,
    outcome.kind === 'assessed' ? `${words.page.sections.change}\n${say(changeSentences(outcome))}` : '',
    said.aPersonDecides,
  ].filter((part) => part !== '').join('\n\n') + '\n'
}

function tempoSentences(tempo: AttackTempo): readonly Sentence[] {
  return tempo.comparisons.flatMap((comparison): readonly Sentence[] => {
    const { definition, gapProbability: probability, longestGap } = comparison
    const gap: readonly Sentence[] = probability === undefined ? [] : [{ kind: 'tempo-gap', definition, searchedTo: tempo.last, ...longestGap, probability }]
    return [{ ...comparison, kind: 'tempo', stream: tempo.stream, first: tempo.first, last: tempo.last, referenceFirst: tempo.referenceFirst, referenceLast: tempo.referenceLast }, ...gap]
  })
}

function proposalSentences({ outcome, counted, model }: Assessment): readonly Sentence[] {
  switch (outcome.kind) {
    case 'not-assessable': return [{ kind: 'proposal-unassessable', missing: outcome.missing }]
    case 'other-scale': return [{ ...outcome, kind: 'proposal-other-scale' }]
    case 'assessed': return [{ ...outcome, kind: 'proposal' }, { kind: 'coded-by-us', rows: counted.rows, version: model.version }, { ...counted, kind: 'proposal-echo', stream: model.stream }]
  }
}

function changeSentences({ flips, distribution }: Extract<LevelOutcome, { kind: 'assessed' }>): readonly Sentence[] {
  const moves: readonly Sentence[] = flips.length === 0 ? [{ kind: 'nothing-would-flip' }] : flips.map((flip) => ({ ...flip, kind: 'flip' }))
  return [...moves, { kind: 'top-step-needs-trigger', step: distribution.length }]
}

function printDriver({ driver, states, items }: DriverAssessment, words: Words, columns: number, explain: boolean): string {
  const said = assessingWords[words.language]
  const head = `${capitalised(words.terms.drivers[driver])}: ${said.states} ${states.map((state) => words.percent(state)).join(' · ')}; ${said.items(items.length, items.filter(({ counts }) => counts).length)}`
  return [bullet('  ·', head, columns), ...(explain ? items.map((item) => bullet('      -', printItem(item, words), columns)) : [])].join('\n')
}

function printItem({ rows, strength, grade, ageDays, halfLifeDays, nats, counts }: WeighedItem, words: Words): string {
  const said = assessingWords[words.language]
  return `${rows.join(', ')}: ${said.item(words.number(strength, Number.isInteger(strength) ? 0 : 2), grade, ageDays, halfLifeDays, words.number(nats, 2))}${counts ? '' : `; ${said.sameOrigin}`}`
}

/** One step with a bar of up to 40 characters for its probability. */
function printStep(step: number, probability: number, words: Words): string {
  return `  ${step} ${'█'.repeat(Math.round(probability * 40))} ${words.percent(probability)}`
}
