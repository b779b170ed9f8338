import { type Claim, keyOfRef, rowsOf, type ThreatEvent, type Victims, type VictimsCompared, type WeighedEvidence } from '../../core/index.ts'
import { onceEach } from '../events/attacks-once.ts'
import type { Desk } from './desk.ts'

/** The victims that the words of a claim number, beside those of each row and record that it was held against; undefined where they number none. */
export function victimsCompared(claim: Claim, evidence: readonly WeighedEvidence[], desk: Desk): VictimsCompared | undefined {
  const text = victimsIn(claim)
  if (text === undefined) return undefined
  const refs = new Set(evidence.flatMap(({ ref }) => (ref.kind === 'passage' ? [] : [keyOfRef(ref)])))
  const all = rowsOf(desk.base, 'threat-event')
  const found = all.filter(({ id }) => refs.has(id))
  const events = meansWholeDay(text, found, all, desk) ? sameDay(found, all) : found
  const records = desk.base.eventRecords.filter(({ id }) => refs.has(id))
  return {
    text,
    compared: [...events.map(({ id, killed, injured }) => ({ row: id, killed, injured })), ...records.map(({ id, killed, injured }) => ({ record: id, killed, injured }))],
    together: events.length < 2 ? undefined : { killed: sumOf('killed', events, desk), injured: sumOf('injured', events, desk) },
  }
}

/** One attack at two places is two rows: what the text gives is then the toll of all of that day. */
function meansWholeDay(text: Victims, found: readonly ThreatEvent[], all: readonly ThreatEvent[], desk: Desk): boolean {
  return (['killed', 'injured'] as const).some((column) =>
    text[column] !== undefined && sumOf(column, sameDay(found, all), desk) === text[column] && !found.some((event) => event[column] === text[column]) && sumOf(column, found, desk) !== text[column])
}

function sameDay(found: readonly ThreatEvent[], all: readonly ThreatEvent[]): readonly ThreatEvent[] {
  return all.filter((other) => found.some((event) => event.day === other.day && event.country === other.country))
}

/** Undefined where none has a number. */
function sumOf(column: 'killed' | 'injured', events: readonly ThreatEvent[], { repeats }: Desk): number | undefined {
  const known = onceEach(events.filter((event) => event[column] !== undefined), repeats)
  return known.length === 0 ? undefined : known.reduce((total, event) => total + (event[column] ?? 0), 0)
}

function victimsIn(claim: Claim): Victims | undefined {
  if (claim.kind === 'EVENT') return ofEvent(claim.fields.counts ?? {})
  if (claim.kind !== 'FIGURE') return undefined
  const { what, value } = claim.fields
  if (value === undefined || (what !== 'dead' && what !== 'injured')) return undefined
  return what === 'dead' ? { killed: value, injured: undefined } : { killed: undefined, injured: value }
}

function ofEvent({ dead, injured }: Readonly<Record<string, number | string | undefined>>): Victims | undefined {
  const text = { killed: numberOf(dead), injured: numberOf(injured) }
  return text.killed === undefined && text.injured === undefined ? undefined : text
}

function numberOf(count: number | string | undefined): number | undefined {
  return typeof count === 'number' ? count : undefined
}
