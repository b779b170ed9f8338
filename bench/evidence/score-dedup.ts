import type { EventLink } from '../../src/core/index.ts'
import { groupReadings, type GroupedReadings } from '../../src/evidence/events/group-readings.ts'
import { linkReadings } from '../../src/evidence/events/link-readings.ts'
import type { LabelledReading } from './dedup-cases.ts'

type Relation = 'same' | 'covers' | 'covered' | 'apart' | 'waits'
type Verdict = 'right' | 'wrong' | 'left'

export interface DedupScore {
  readonly cases: readonly CaseScore[]
  /** Readings of different cases that were joined: no label says whether two cases tell of one event. */
  readonly across: readonly string[]
}

interface CaseScore {
  readonly case: string
  readonly verdict: Verdict
  /** Pairs that came out otherwise than expected, alone or with all other cases. */
  readonly otherwise: readonly { readonly run: 'alone' | 'together'; readonly a: string; readonly b: string; readonly expected: Relation; readonly got: Relation }[]
}

/** Joins the readings of each case alone and of all cases together, and holds both against the labels. */
export function scoreDedup(labelled: readonly LabelledReading[]): DedupScore {
  const together = relationsIn(labelled)
  const cases = [...Map.groupBy(labelled, (each) => each.case)].map(([name, own]): CaseScore => {
    const alone = relationsIn(own)
    const otherwise = own.flatMap((a) => own.flatMap((b) => [...compare('alone', a, b, alone), ...compare('together', a, b, together)]))
    return { case: name, verdict: otherwise.length === 0 ? 'right' : otherwise.every(({ got }) => got === 'waits') ? 'left' : 'wrong', otherwise }
  })
  const joined = labelled.flatMap((a) => labelled.filter((b) => a.case < b.case && ['same', 'covers', 'covered'].includes(together(a, b))).map((b) => `${describe(a)} | ${describe(b)}`))
  return { cases, across: joined }
}

function compare(run: 'alone' | 'together', a: LabelledReading, b: LabelledReading, relations: ReturnType<typeof relationsIn>): CaseScore['otherwise'] {
  if (a.reading.id >= b.reading.id) return []
  const [expected, got] = [expectedOf(a, b), relations(a, b)]
  return expected === got ? [] : [{ run, a: describe(a), b: describe(b), expected, got }]
}

function expectedOf(a: LabelledReading, b: LabelledReading): Relation {
  const shared = a.events.filter((event) => b.events.includes(event)).length
  if (shared === 0) return 'apart'
  if (shared === a.events.length && shared === b.events.length) return 'same'
  return shared === b.events.length ? 'covers' : shared === a.events.length ? 'covered' : 'waits'
}

function relationsIn(labelled: readonly LabelledReading[]) {
  const readings = labelled.map(({ reading }) => reading)
  const links = linkReadings(readings, []).links.map((link): EventLink => ({ ...link, decidedBy: 'rule', recorded: '' }))
  const grouped = groupReadings(readings, links)
  return (a: LabelledReading, b: LabelledReading) => relationOf(a.reading.id, b.reading.id, grouped)
}

function relationOf(a: string, b: string, { groups, waiting }: GroupedReadings): Relation {
  const [first, second] = [a, b].map((id) => groups.find(({ readings }) => readings.includes(id)))
  if (first === second) return 'same'
  if (first?.covers.includes(second?.readings[0] ?? '') === true) return 'covers'
  if (second?.covers.includes(first?.readings[0] ?? '') === true) return 'covered'
  const waits = waiting.some((pair) => [pair.a, pair.b].every((id) => first?.readings.includes(id) === true || second?.readings.includes(id) === true))
  return waits ? 'waits' : 'apart'
}

function describe({ reading: { facts, id } }: LabelledReading): string {
  return `${id} ${facts.days.first} ${facts.country ?? ''} ${[...facts.sites.map(({ town }) => town ?? ''), ...facts.words, ...facts.targets].join(' ')} ${facts.killed?.value ?? '?'}/${facts.injured?.value ?? '?'}`
}
