import { draftBody, judgement } from './documents.ts'
import { numberOf, type KeptWrite } from './kept-writes.ts'
import type { Answered, Member } from './member.ts'
import { pathOfClaim, pathOfReport, type ShownClaim, type ShownReport } from './shown.ts'
import type { Tally } from './tally.ts'

/** What an analyst works on. */
export interface Desk {
  readonly member: Member
  /** Reports of their own, and reports that everybody reviews. */
  readonly own: readonly string[]
  readonly shared: readonly string[]
  /** A set of statements for each time that they may judge. */
  readonly sets: string[]
  readonly ownDraft: string
  readonly sharedDraft: string
  readonly random: () => number
  readonly tally: Tally
  readonly kept: KeptWrite[]
}

const readShare = 0.7

/** Reads seven times of ten, writes the other three, with about so many milliseconds between two acts, until the time is over. */
export async function workUntil(desk: Desk, end: number, betweenMs: number): Promise<void> {
  await pause(desk.random() * betweenMs)
  while (performance.now() < end) {
    await (desk.random() < readShare ? readSomething(desk) : writeSomething(desk))
    await pause(betweenMs / 2 + desk.random() * betweenMs)
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, ms) })
}

function pick<T>({ random }: Desk, of: readonly T[]): T {
  const found = of[Math.floor(random() * of.length)]
  if (found === undefined) throw new Error('there is nothing to pick')
  return found
}

async function readSomething(desk: Desk): Promise<void> {
  const { member, tally, own, shared, ownDraft } = desk
  const path = pick(desk, [
    '/inbox', '/inbox/tally', '/inbox?state=to-review', '/inbox?country=NL', ...[...own, ...shared].slice(0, 6).map(pathOfReport), '/events', '/events?country=NL&from=2015-01-01', '/figures?country=NL', '/sources', '/flags',
    '/search?q=aanslag', '/search?q=zeldzaamheid', '/overview?country=NL', '/assessments?scope=NL', '/judgements?country=NL', '/drafts', `/drafts/${ownDraft}`, '/warnings', '/me',
  ])
  tally.count('read', path.replace(/(bericht|report|draft)[^/?]*$/, '…').replace(/[0-9a-f-]{30,}$/, '…'), await member.ask(path))
}

async function writeSomething(desk: Desk): Promise<void> {
  const kind = pick(desk, ['verdict', 'verdict', 'verdict', 'correct', 'undo', 'judge', 'revise'] as const)
  if (kind === 'judge') return judge(desk)
  if (kind === 'revise') return revise(desk, desk.random() < 0.7 ? desk.ownDraft : desk.sharedDraft)
  const report = pick(desk, desk.random() < 0.7 ? desk.own : desk.shared)
  const opened = desk.tally.count('read', 'report before a write', await desk.member.ask(pathOfReport(report)))
  // As long as somebody looks at what they are about to decide; others decide meanwhile.
  await pause(desk.random() * 300)
  if (opened.status !== 200) return
  return kind === 'undo' ? undo(desk, report, opened) : decide(desk, JSON.parse(opened.text), kind)
}

async function decide(desk: Desk, { report, claims }: ShownReport, kind: 'verdict' | 'correct'): Promise<void> {
  const { member, tally } = desk
  const on = kind === 'correct' ? claims.filter(({ claim }) => claim.kind === 'FIGURE') : claims
  if (on.length === 0) return
  const before: ShownClaim = pick(desk, on)
  const { claim: { id }, version } = before
  const ifMatch = `"${version}"`
  const { name, path, method, body, verdict } = kind === 'correct' ? correctionOf(desk, id) : verdictOn(desk, before)
  const answered = tally.count('write', name, await member.ask(path, { method, body, ifMatch }))
  if (answered.status === 200) desk.kept.push({ kind: 'verdict', by: member.name, report: report.id, claim: id, number: numberOf(version) + 1, verdict })
}

/** What is sent about a claim, and what it then is. */
interface Decision {
  readonly name: string
  readonly path: string
  readonly method: 'PATCH' | 'POST'
  readonly body: object
  readonly verdict: 'accepted' | 'rejected' | 'open'
}

function correctionOf({ random }: Desk, id: string): Decision {
  return { name: 'correct', path: pathOfClaim(id), method: 'PATCH', body: { fields: [`value=${100 + Math.floor(random() * 900)}`] }, verdict: 'accepted' }
}

/** Accepted or rejected where nobody decided, else opened again. */
function verdictOn(desk: Desk, { claim: { id }, verdict: now }: ShownClaim): Decision {
  const verdict = now === 'open' ? pick(desk, ['accepted', 'rejected'] as const) : 'open'
  const body = { accepted: { act: 'accept' }, rejected: { act: 'reject', reason: 'misread' }, open: { act: 'reopen' } }[verdict]
  return { name: 'verdict', path: `${pathOfClaim(id)}/verdict`, method: 'POST', body, verdict }
}

async function undo({ member, tally, kept }: Desk, report: string, { etag }: Answered): Promise<void> {
  const answered = tally.count('write', 'undo', await member.ask(`${pathOfReport(report)}/steps`, { method: 'POST', body: { act: 'undo' }, ifMatch: etag }))
  if (answered.status === 200) kept.push({ kind: 'undo', by: member.name, report })
}

async function judge({ member, tally, sets, kept, random }: Desk): Promise<void> {
  const set = sets.pop()
  if (set === undefined) return
  const answered = tally.count('write', 'judge', await member.ask('/logbook', { method: 'POST', body: judgement(set, Math.round(random() * 100) / 100) }))
  if (answered.status !== 201) return
  const { id }: { readonly id: string } = JSON.parse(answered.text)
  kept.push({ kind: 'judgement', by: member.name, entry: id })
}

async function revise({ member, tally, kept, random }: Desk, draft: string): Promise<void> {
  const { etag } = tally.count('read', 'draft before a write', await member.ask(`/drafts/${draft}`))
  await pause(random() * 300)
  const said = `Zin ${Math.floor(random() * 1e9)} van ${member.name}.`
  const answered = tally.count('write', 'revise a draft', await member.ask(`/drafts/${draft}`, { method: 'PUT', body: draftBody(said), ifMatch: etag }))
  if (answered.status !== 200) return
  const { revision }: { readonly revision: number } = JSON.parse(answered.text)
  kept.push({ kind: 'revision', by: member.name, draft, revision, said })
}
