import { checked } from '../publishing/row.ts'
import { draftBody, judgement, propositions } from './documents.ts'
import type { Answered, Member } from './member.ts'
import { madeReport, pathOfClaim, pathOfReport, type ShownReport } from './shown.ts'

/** A write that a page sends: only `send` is measured, and `holds` reads afterwards what was kept. */
export interface Write {
  readonly name: string
  readonly send: () => Promise<Answered>
  readonly holds: () => Promise<boolean>
}

const figure = (report: string) => `${report}:FIGURE-0-79`
const event = (report: string) => `${report}:EVENT-160-239`

/** Writes in the order in which somebody makes them, one round on a report that nobody touched before. */
export async function writesOfRound(analyst: Member, at: number): Promise<readonly Write[]> {
  const report = madeReport(at)
  return [...reviewWrites(analyst, report), ...(await otherWrites(analyst, at))]
}

function reviewWrites(analyst: Member, report: string): readonly Write[] {
  const claimOf = async (id: string) => (await analyst.read<ShownReport>(pathOfReport(report))).claims.find(({ claim }) => claim.id === id)
  const on = async (id: string) => (await analyst.ask(pathOfClaim(id))).etag
  const reads = (id: string, verdict: string) => async () => (await claimOf(id))?.verdict === verdict
  // The tag is read before each write, and is no part of what is measured.
  const write = (name: string, tagOf: () => Promise<string>, path: string, method: string, body: unknown, holds: () => Promise<boolean>): Write =>
    ({ name, send: async () => analyst.ask(path, { method, body, ifMatch: await tagOf() }), holds })
  const ofReport = async () => (await analyst.ask(pathOfReport(report))).etag
  return [
    write('accept', () => on(figure(report)), `${pathOfClaim(figure(report))}/verdict`, 'POST', { act: 'accept' }, reads(figure(report), 'accepted')),
    write('correct', () => on(figure(report)), pathOfClaim(figure(report)), 'PATCH', { fields: ['value=1600'] }, async () => (await claimOf(figure(report)))?.claim.fields.value === 1600),
    write('undo', ofReport, `${pathOfReport(report)}/steps`, 'POST', { act: 'undo' }, async () => (await claimOf(figure(report)))?.claim.fields.value !== 1600),
    write('reject', () => on(event(report)), `${pathOfClaim(event(report))}/verdict`, 'POST', { act: 'reject', reason: 'misread' }, reads(event(report), 'rejected')),
    write('reopen', () => on(event(report)), `${pathOfClaim(event(report))}/verdict`, 'POST', { act: 'reopen' }, reads(event(report), 'open')),
  ]
}

async function otherWrites(analyst: Member, at: number): Promise<readonly Write[]> {
  const draft = await analyst.read<{ readonly id: string }>('/drafts', { method: 'POST', body: { country: 'NL', body: draftBody('Vooraf.') } })
  const set = await analyst.read<{ readonly id: string }>('/logbook', { method: 'POST', body: propositions([analyst.name]) })
  const { etag } = await analyst.ask(`/drafts/${draft.id}`)
  const said = `Nieuwe zin ${at}.`
  return [
    { name: 'revise a draft', send: () => analyst.ask(`/drafts/${draft.id}`, { method: 'PUT', body: draftBody(said), ifMatch: etag }), holds: async () => (await analyst.ask(`/drafts/${draft.id}`)).text.includes(said) },
    { name: 'judge', send: () => analyst.ask('/logbook', { method: 'POST', body: judgement(set.id, 0.3) }), holds: async () => (await analyst.ask('/judgements?country=NL')).text.includes(`"judged":["${analyst.name}"]`) },
    { name: 'presence', send: () => analyst.ask('/presence', { method: 'PUT', body: { object: `draft:${draft.id}`, window: 'window-1', act: 'looks' } }), holds: () => Promise.resolve(true) },
  ]
}

/** Makes one write and looks whether it was kept; gives what was answered. */
export async function written({ name, send, holds }: Write): Promise<Answered> {
  const answered = await send()
  checked(answered.status < 300, `${name} answered ${answered.status}: ${answered.text.slice(0, 300)}`)
  checked(await holds(), `${name} does not read back as it was written`)
  return answered
}
