import { arrests } from '../../assessment/indicators/arrests.ts'
import { countIndicator } from '../../assessment/indicators/count-indicator.ts'
import type { CountScope } from '../../assessment/indicators/count-scope.ts'
import { severity } from '../../assessment/indicators/severity.ts'
import { rowsOf, type Country, type EvidenceBase, type IndicatorSubject, type Region, type ShownIndicator, type Stream } from '../../core/index.ts'
import { toldArrests } from '../../evidence/events/told-arrests.ts'
import type { Vocabulary } from '../../evidence/vocabulary/vocabulary.ts'
import { sourceMixesOf, type SourceMixes } from './source-mixes-of.ts'
import { statementsOf } from './statements-of.ts'
import { travellerStocksOf } from './traveller-stocks-of.ts'

/** What attacks and plots are counted by: both definitions of an attack, and foiled plots apart. */
const counted = ['completed-and-failed', 'deadly', 'foiled'] as const

export interface IndicatorRequest extends Pick<CountScope, 'coverage' | 'regions'> {
  readonly country: Country
  readonly streams: readonly Stream[]
  readonly vocabulary: Vocabulary
}

/**
 * Source mix, tempo, foiled plots, severity and arrests of each stream as of the day of the evidence, for a country, its part of Europe and Europe: a
 * country alone has so few attacks that silence proves almost nothing. Travellers and statements are of the country alone. Attacks that are told
 * twice must have been taken out (`withAttacksOnce`).
 */
export function indicatorsOf(base: EvidenceBase, { country, streams, vocabulary, ...given }: IndicatorRequest): readonly ShownIndicator[] {
  const { asOf } = base.view
  const mixes = sourceMixesOf(base, vocabulary, given)
  const scope: CountScope = { ...given, events: rowsOf(base, 'threat-event'), asOf, sourceMixOf: mixes.verdictOf }
  const statements = statementsOf(base, vocabulary, country)
  return streams.flatMap((stream) => [...ofStream(stream, base, { country, vocabulary, mixes, scope }), statements])
}

interface StreamScope {
  readonly country: Country
  readonly vocabulary: Vocabulary
  readonly mixes: SourceMixes
  readonly scope: CountScope
}

function ofStream(stream: Stream, base: EvidenceBase, { country, vocabulary, mixes, scope }: StreamScope): readonly ShownIndicator[] {
  const subjects = areasOf(country, scope.regions).map((area): IndicatorSubject => ({ stream, ideology: undefined, status: undefined, area }))
  const evidence = { asOf: scope.asOf, totals: rowsOf(base, 'yearly-total') }
  return [
    ...subjects.flatMap((subject) => mixes.mixOf({ ...subject, status: counted[0] })),
    ...subjects.flatMap((subject) => counted.map((status) => countIndicator({ ...subject, status }, scope))),
    ...subjects.slice(-1).flatMap((widest) => apart(widest).map((subject) => countIndicator(subject, scope))),
    ...subjects.map((subject) => severity(subject, scope)),
    ...(country === 'EU' ? [] : [arrests({ stream, ideology: undefined, status: undefined, area: country }, { ...evidence, told: toldArrests(base, country, vocabulary) })]),
    arrests({ stream, ideology: undefined, status: undefined, area: 'EU' }, { ...evidence, told: undefined }),
    ...(stream === 'jihadist' ? [travellerStocksOf(base, vocabulary, country)] : []),
  ]
}

/** The country, then every region it lies in, the smallest first; for `EU` the largest region alone. */
function areasOf(country: Country, regions: readonly Region[]): readonly string[] {
  const sorted = regions.toSorted((a, b) => a.countries.length - b.countries.length)
  if (country === 'EU') return sorted.slice(-1).map(({ name }) => name)
  return [country, ...sorted.filter(({ countries }) => countries.includes(country)).map(({ name }) => name)]
}

/** Where there are most attacks they are also counted by what became of them, and by motive where the stream holds several. */
function apart(widest: IndicatorSubject): readonly IndicatorSubject[] {
  const ideologies = widest.stream === 'other' ? (['separatist', 'other'] as const) : []
  return [...(['completed', 'failed'] as const).map((status) => ({ ...widest, status })), ...ideologies.map((ideology) => ({ ...widest, ideology, status: counted[0] }))]
}
