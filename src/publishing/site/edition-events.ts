import type { EvidenceItem, ThreatPicture } from '../../core/index.ts'

export type EventRow = Extract<EvidenceItem, { kind: 'row' }>

/** The events that an edition tells of or counts in its tempo, newest first; older ones that the model alone weighs are left out, since of them it holds a few. */
export function editionEvents({ evidence, events, tempo }: ThreatPicture): readonly EventRow[] {
  const keys = new Set([...events.flatMap((statement) => statement.evidence), ...(tempo?.points ?? []).map((point) => point.evidence)])
  const rows = [...keys].flatMap((key) => evidence[key] ?? []).flatMap((item) => (item.kind === 'row' && item.table === 'threat-event' ? [item] : []))
  return rows.toSorted((one, other) => compare(other.happened ?? '', one.happened ?? '') || compare(one.id, other.id))
}

/** What a row says in a column, as the record has it; undefined where it says nothing, which is not 0. */
export function valueOf({ cells }: EventRow, name: string): string | undefined {
  return cells.find((cell) => cell.name === name)?.value
}

/** By code unit, which is the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
