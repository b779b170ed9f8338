import { addDays, drivers, lastDayOf, type ChangeRun, type Day, type Driver, type RecordDriver } from '../../core/index.ts'
import { datedBefore, directionOf, isDated, stepBefore, type Edition } from './editions.ts'
import { knownBy } from './known-evidence.ts'
import { findScaleMap } from '../level/scale-steps.ts'
import { modelOnDay, proposeOn, type ModelInputs } from './model-on-day.ts'
import { dayBefore } from './run-editions.ts'

type Direction = 'up' | 'down'

/** Every dated change of level, with the driver that had moved and for how long the proposal had gone its way; `driverOf` maps the drivers of the record. */
export function runChanges(editions: readonly Edition[], inputs: ModelInputs, driverOf: (driver: RecordDriver) => Driver | undefined): readonly ChangeRun[] {
  return editions.flatMap((edition, at) => {
    const direction = directionOf(editions, at)
    if (direction === undefined || !isDated(edition)) return []
    const { name, decided } = edition
    const named = driverThatMoved(editions, at, direction, inputs)
    const given = inputs.evidence.reasons.filter((reason) => reason.edition === name && reason.direction === direction)
    const reasoned = [...new Set(given.flatMap(({ driver }) => driverOf(driver) ?? []))]
    const verdict = reasoned.length === 0 ? 'cannot-be-said' : named !== undefined && reasoned.includes(named) ? 'right' : 'wrong'
    return [{ edition: name, decided, direction, named, reasoned, verdict, leadDays: leadDays(editions, at, direction, inputs) }]
  })
}

function driverThatMoved(editions: readonly Edition[], at: number, direction: Direction, inputs: ModelInputs): Driver | undefined {
  const [before, now] = [datedBefore(editions, at)?.decided, editions[at]?.decided]
  if (before === undefined || now === undefined) return undefined
  const [earlier, later] = [dayBefore(before), dayBefore(now)].map((day) => threatByDriver(inputs, day))
  const moved = drivers.map((driver) => ({ driver, by: ((later?.[driver] ?? 0) - (earlier?.[driver] ?? 0)) * (direction === 'up' ? 1 : -1) }))
  const furthest = moved.toSorted((a, b) => b.by - a.by)[0]
  return furthest === undefined || furthest.by <= 0 ? undefined : furthest.driver
}

/** Expected state of each driver, 1 to 5, higher for more threat: resilience counts turned. */
function threatByDriver(inputs: ModelInputs, day: Day): Readonly<Record<Driver, number>> {
  const { states } = modelOnDay(inputs, knownBy(inputs.evidence, day), day)
  const expected = (driver: Driver) => states[driver].reduce((sum, probability, state) => sum + probability * (state + 1), 0)
  return { intent: expected('intent'), capability: expected('capability'), opportunity: expected('opportunity'), resilience: 6 - expected('resilience') }
}

/** Days before the decision from which on the proposal went its way without a break; the look goes back to when the level or the scale last changed. */
function leadDays(editions: readonly Edition[], at: number, direction: Direction, inputs: ModelInputs): number | undefined {
  const { decided, scaleId = '', scale = [] } = editions[at] ?? {}
  const current = stepBefore(editions, at)
  const map = findScaleMap(inputs.maps, scaleId, scale.length)
  if (decided === undefined || current === undefined || map === undefined) return undefined
  const goes = (day: Day) => {
    const made = modelOnDay(inputs, knownBy(inputs.evidence, day), day)
    return made.missing.length === 0 && Math.sign(proposeOn(map, made, current, inputs.model).proposed - current) === (direction === 'up' ? 1 : -1)
  }
  const start = startOfSpell(editions.slice(0, at), scaleId)
  if (start === undefined) return 0
  let days = 0
  for (let day = dayBefore(decided); day >= start && goes(day); day = addDays(day, -1)) days++
  return days
}

/** Since when the level before a change is known to have stood on this scale. */
function startOfSpell(earlier: readonly Edition[], scaleId: string): Day | undefined {
  const label = earlier.at(-1)?.label
  const others = earlier.findLastIndex((edition) => edition.scaleId !== scaleId || edition.label !== label)
  const first = earlier.slice(others + 1).find(isDated)
  return first && lastDayOf(first.decided)
}
