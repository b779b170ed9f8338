import type { BlindSpot, IndicatorSubject, Region } from '../../core/index.ts'
import type { SourceMixVerdict } from './count-scope.ts'
import { countriesOf } from './of-subject.ts'

/** What a count of events of this subject cannot see. */
export function blindSpotsOf({ stream, ideology, status, area }: IndicatorSubject, regions: readonly Region[], mix: SourceMixVerdict | undefined): readonly BlindSpot[] {
  const isThin = stream === 'left-wing' || stream === 'other' || ideology === 'left' || ideology === 'separatist'
  const spots: readonly (readonly [BlindSpot, boolean])[] = [
    ['table-incomplete', true],
    ['stream-thin', isThin],
    ['one-country', countriesOf(area, regions).length === 1],
    ['campaign-apart', true],
    ['sources-not-compared', mix?.changed === undefined],
    ['sources-differ', mix?.changed === true],
    ['undisclosed', status === 'foiled'],
    ['disclosed-late', status === 'foiled'],
    ['toll-unknown', status === 'deadly'],
    ['no-reason-given', true],
  ]
  return spots.flatMap(([spot, holds]) => (holds ? [spot] : []))
}
