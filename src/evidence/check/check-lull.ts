import { addDays, firstDayOf, type Nuance, type Stream, type TempoFinding, type Verdict } from '../../core/index.ts'
import { claimedDays, claimedStart } from '../events/claimed-days.ts'
import { isPartOfCountry, isWithin, parsePlace } from '../events/place.ts'
import type { Desk, TempoAnswer, TempoQuestion } from './desk.ts'
import { finding, type Finding, nothingFound } from './finding.ts'
import { beyondRecord, isBeyondRecord } from './record-reach.ts'
import { weighRow } from './weigh-row.ts'

/** A claim that attacks have become few since a day. */
export interface ClaimedLull {
  readonly date: string
  readonly place: string | readonly string[] | undefined
  readonly stream: Stream
}

/** Fewer attacks than before, by the attack-tempo indicator in both its definitions; the rule stands in docs/decisions/0005-verdicts.md. */
export function checkLull(lull: ClaimedLull, desk: Desk): Finding {
  const question = toQuestion(lull, desk)
  if (question !== undefined && isBeyondRecord(question, parsePlace(lull.place, desk.vocabulary), desk)) return beyondRecord(desk)
  const answer = question && desk.compareTempo(question)
  if (question === undefined || answer === undefined) return nothingFound
  const { all, deadly } = answer
  const definitionsAgree = all.finding === deadly.finding
  const [verdict, nuance] = judgeLull(answer)
  const because = { kind: 'lull', stream: lull.stream, from: question.first, to: question.last, all, deadly, definitionsAgree } as const
  const events = desk.attacks.filter((event) => answer.events.includes(event.id)).toSorted((a, b) => b.day.localeCompare(a.day))
  return finding(verdict, because, events.flatMap((event) => weighRow(event, verdict === 'supported', desk)), nuance)
}

function judgeLull({ all, deadly }: TempoAnswer): readonly [Verdict, Nuance | undefined] {
  const findings: readonly TempoFinding[] = [all.finding, deadly.finding]
  const has = (finding: TempoFinding) => findings.includes(finding)
  if (has('rose')) return has('fell') ? ['conflicting', 'definitions-disagree'] : ['contradicted', undefined]
  if (has('fell')) return ['supported', all.finding === deadly.finding ? undefined : 'definitions-disagree']
  if (isLower(all) || isLower(deadly)) return ['unsupported', 'not-distinguishable']
  return has('no-change-shown') ? ['contradicted', undefined] : ['unsupported', 'not-distinguishable']
}

function isLower(comparison: TempoAnswer['all']): boolean {
  return comparison.ratio !== undefined && comparison.ratio < 1
}

/** From the first of a month to its fifteenth. */
const halfMonth = 14

/**
 * Undefined where the indicator cannot tell: it knows countries, no towns or sides of one.
 * Days with a month for a start begin after the last attack in its first half: `since October` leaves the day open, but not the whole month.
 */
function toQuestion(lull: ClaimedLull, desk: Desk): TempoQuestion | undefined {
  const days = claimedDays(lull.date, desk.published)
  const place = parsePlace(lull.place, desk.vocabulary)
  const events = desk.attacks.filter((event) => isWithin(event, place, desk.vocabulary))
  if (days === undefined || isPartOfCountry(place)) return undefined
  const start = /^\d{4}-\d{2}\//.test(lull.date) ? claimedStart(lull.date) : undefined
  const inStart = events.filter((event) =>
    start !== undefined && start.first <= firstDayOf(event.day) && firstDayOf(event.day) <= addDays(start.first, halfMonth) && event.status !== 'foiled' && event.ideology === lull.stream)
  const lastAttack = inStart.map((event) => firstDayOf(event.day)).toSorted().at(-1)
  const first = lastAttack === undefined ? days.first : addDays(lastAttack, 1)
  const last = days.last < desk.published ? days.last : desk.published
  return first < last ? { stream: lull.stream, countries: place.countries.filter((country) => country !== 'EU'), first, last } : undefined
}
