import { judgedSets } from '../../assessment/judgements/judged-sets.ts'
import { addDays, type Day, type JudgedSet, type Statement } from '../../core/index.ts'
import type { Composer } from './composer.ts'

/** Days after its reveal for which a set without a window is taken as an expectation: two years. */
const daysWithoutWindow = 730

/** What was judged of the country, has been opened and is not over: the pooled likelihood, confidence apart, and who stands by themselves with their reasons. */
export function judgementsSection({ base, country, asOf, yardstick, state }: Composer): readonly Statement[] {
  const opened = judgedSets(base.logbook, asOf, yardstick).filter(({ set, propositions }) => set.country === country && propositions.length > 0)
  return opened.flatMap((judged) => {
    const revealed = base.logbook.find(({ id }) => id === judged.opened)?.known ?? asOf
    return asOf > lastExpected(judged, revealed) ? [] : setStatements(judged, revealed, state)
  })
}

/** The last day on which a set still speaks of what is to come. */
function lastExpected({ set }: JudgedSet, revealed: Day): Day {
  return set.body.window?.last ?? addDays(revealed, daysWithoutWindow)
}

function setStatements({ set, propositions, opinions }: JudgedSet, opened: Composer['asOf'], state: Composer['state']): readonly Statement[] {
  const textOf = new Map(propositions.map(({ id, text }) => [id, text]))
  return [
    state({ kind: 'judged-question', question: set.body.question, asked: set.known }, set.evidence),
    ...propositions.map(({ text, wording, low, high }) =>
      state({ kind: 'judged', text, wording, judges: opinions.length, lowPercent: toPercent(low), highPercent: toPercent(high), opened }, set.evidence)),
    state({ kind: 'judged-confidence', levels: opinions.map(({ confidence }) => confidence.level) }, []),
    ...opinions.flatMap(({ author, dissents, reasons }) => dissents.map(({ proposition, wording }) =>
      state({ kind: 'dissent', author, text: textOf.get(proposition) ?? {}, wording, reasons }, []))),
  ]
}

/** Whole percentages: nobody judges finer. */
function toPercent(probability: number): number {
  return Math.round(probability * 100)
}
