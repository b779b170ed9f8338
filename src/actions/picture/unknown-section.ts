import { addDays, daysBetween, firstDayOf, lastDayOf, rowsOf, type ReasonGroup, type Statement, type TravellerLedger } from '../../core/index.ts'
import { latestFigure, seriesOf } from '../../evidence/figures/figure-series.ts'
import type { Composer } from './composer.ts'
import { recentDays } from './events-section.ts'
import { staleAfterDays } from './travellers-section.ts'

interface Shown {
  /** A level holds, and nobody said when it is looked at again. */
  readonly lacksReview: boolean
  readonly edition: string | undefined
  readonly reasons: readonly ReasonGroup[]
  readonly against: readonly Statement[]
  readonly travellers: TravellerLedger | undefined
}

/** An authority that decides twice a year is overdue after eight months. */
const overdueDays = 243

/** Where the record itself has ended before the day of the view. */
function recordEnds({ base, country, asOf, coverage, state }: Composer): readonly Statement[] {
  const decisions = rowsOf(base, 'level-decision').filter((row) => row.country === country && row.scope === 'national' && row.decided !== undefined)
  const last = decisions.toSorted((a, b) => (a.decided ?? '').localeCompare(b.decided ?? '')).at(-1)
  return [
    ...(last?.decided !== undefined && daysBetween(lastDayOf(last.decided), asOf) > overdueDays ? [state({ kind: 'record-ends', what: 'decisions', last: last.decided, asOf }, [last.id])] : []),
    ...(asOf > coverage.last ? [state({ kind: 'record-ends', what: 'events', last: coverage.last, asOf }, [])] : []),
  ]
}

/** What is not known, said as plainly as what is. */
export function unknownSection({ lacksReview, edition, reasons, against, travellers }: Shown, composer: Composer): readonly Statement[] {
  const { base, points, country, asOf, state } = composer
  const recent = rowsOf(base, 'threat-event').filter(({ day, status }) => status !== 'foiled' && firstDayOf(day) >= addDays(asOf, -recentDays))
  const withoutToll = recent.filter(({ killed, injured }) => killed === undefined || injured === undefined)
  const said = [...reasons.flatMap(({ statements }) => statements), ...against]
  const uncertain = travellers?.parts.filter((part) => part.uncertain && part.quantity !== undefined) ?? []
  return [
    ...(lacksReview ? [state({ kind: 'unknown-review' }, [])] : []),
    ...recordEnds(composer),
    ...(edition !== undefined && said.length > 1 ? [state({ kind: 'one-origin', reasons: said.length, edition }, said.flatMap(({ evidence }) => evidence))] : []),
    ...(withoutToll.length > 0 ? [state({ kind: 'unknown-toll', events: withoutToll.length, of: recent.length }, withoutToll.map(({ id }) => id))] : []),
    ...(travellers?.parts ?? []).filter(({ quantity }) => quantity === undefined).flatMap(({ cohort }) => {
      const last = latestFigure(seriesOf(points.filter(({ ref }) => ref.kind === 'row'), country, cohort), asOf)
      const isOld = last === undefined || daysBetween(lastDayOf(last.asOf), asOf) > staleAfterDays
      return isOld ? [state({ kind: 'unknown-cohort', cohort, lastAsOf: last?.asOf }, last === undefined ? [] : [last.id])] : []
    }),
    ...uncertain.map(({ evidence }) => state({ kind: 'unknown-thirty', readings: new Set(evidence).size }, evidence)),
    ...(rowsOf(base, 'threat-event').length > 0 ? (['separatist-and-left', 'plots-thin'] as const).map((area) => state({ kind: 'unknown-coverage', area }, [])) : []),
  ]
}
