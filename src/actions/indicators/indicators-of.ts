import { arrests, type ToldArrest } from '../../assessment/indicators/arrests.ts'
import { countIndicator } from '../../assessment/indicators/count-indicator.ts'
import type { CountScope } from '../../assessment/indicators/count-scope.ts'
import { severity } from '../../assessment/indicators/severity.ts'
import { rowsOf, type Country, type EvidenceBase, type IndicatorSubject, type Region, type ShownIndicator, type Stream } from '../../core/index.ts'

/** What attacks and plots are counted by: both definitions of an attack, and foiled plots apart. */
const counted = ['completed-and-failed', 'deadly', 'foiled'] as const

export interface IndicatorRequest extends Pick<CountScope, 'coverage' | 'regions' | 'sourceMixOf'> {
  readonly country: Country
  readonly stream: Stream
  /** Undefined where no reports were read for arrests. */
  readonly toldArrests: readonly ToldArrest[] | undefined
}

/**
 * Tempo, foiled plots, severity and arrests of a stream as of the day of the evidence, for a country, its part of Europe and Europe: a country alone
 * has so few attacks that silence proves almost nothing. Attacks that are told twice must have been taken out (`withAttacksOnce`).
 */
export function indicatorsOf(base: EvidenceBase, { country, stream, toldArrests: told, ...given }: IndicatorRequest): readonly ShownIndicator[] {
  const { asOf } = base.view
  const scope: CountScope = { ...given, events: rowsOf(base, 'threat-event'), asOf }
  const subjects = areasOf(country, given.regions).map((area): IndicatorSubject => ({ stream, ideology: undefined, status: undefined, area }))
  const totals = rowsOf(base, 'yearly-total')
  return [
    ...subjects.flatMap((subject) => counted.map((status) => countIndicator({ ...subject, status }, scope))),
    ...subjects.map((subject) => severity(subject, scope)),
    ...arrestAreas(country).map((area) => arrests({ stream, ideology: undefined, status: undefined, area }, { asOf, totals, told: area === country ? told : undefined })),
  ]
}

/** The country, then every region it lies in, the smallest first; for `EU` the largest region alone. */
function areasOf(country: Country, regions: readonly Region[]): readonly string[] {
  const sorted = regions.toSorted((a, b) => a.countries.length - b.countries.length)
  if (country === 'EU') return sorted.slice(-1).map(({ name }) => name)
  return [country, ...sorted.filter(({ countries }) => countries.includes(country)).map(({ name }) => name)]
}

function arrestAreas(country: Country): readonly Country[] {
  return country === 'EU' ? ['EU'] : [country, 'EU']
}
