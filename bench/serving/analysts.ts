// How a server stands many analysts at once: npm run --silent bench:serving -- analysts [ANALYSTS SECONDS CLAIMS]
import { seededRandom } from '../../src/statistics/index.ts'
import { checked, printRow } from '../publishing/row.ts'
import { generatedReports } from '../store/generated-reports.ts'
import { quantile } from '../store/quantile.ts'
import { workUntil, type Desk } from './analyst.ts'
import { draftBody, propositions } from './documents.ts'
import { findAgain, type KeptWrite } from './kept-writes.ts'
import { withServedTeam, type ServedTeam } from './served-team.ts'
import { madeReport } from './shown.ts'
import { Tally } from './tally.ts'

const [analysts = '50', seconds = '20', claims = '100000'] = process.argv.slice(2)
const people = Number(analysts)
const ownReports = 3
const sharedReports = 20
/** As often as somebody may judge; more would not come up in a minute. */
const setsEach = 3
const barMs = 300
/** Between two acts of one person: as somebody who reads what they are shown, and as somebody who is faster than that. */
const paces = [4000, 1000]

await withServedTeam(Number(claims), async (team) => {
  const kept: KeptWrite[] = []
  const desks = await desksOf(team, kept)
  const listening = new AbortController()
  const streams = desks.map(({ member }) => member.listen(listening.signal).catch(() => undefined))
  const rounds: { readonly betweenMs: number; readonly tally: Tally }[] = []
  for (const betweenMs of paces) {
    const tally = new Tally()
    await Promise.all(desks.map((desk) => workUntil({ ...desk, tally }, performance.now() + Number(seconds) * 1000, betweenMs)))
    rounds.push({ betweenMs, tally })
  }
  listening.abort()
  await Promise.all(streams)
  const held = await holds(team, desks, kept)
  for (const { betweenMs, tally } of rounds) report(tally, betweenMs, held)
})

async function desksOf(team: ServedTeam, kept: KeptWrite[]): Promise<readonly Desk[]> {
  const members = await Promise.all(Array.from({ length: people }, (_, at) => team.join(`analyst-${at + 1}`, ['analyst'])))
  const brought = generatedReports(people, 1500, 7)
  const shared = Array.from({ length: sharedReports }, (_, at) => madeReport(at))
  const sharedDraft = await startDraft(members[0])
  const desks: Desk[] = []
  for (const [at, member] of members.entries()) {
    const { text, published, lang, title } = brought[at] ?? {}
    // Marked, so that whoever reads it is written down.
    const { kept: [own] } = await member.read<{ readonly kept: readonly { readonly report: string }[] }>('/inbox/reports', { method: 'POST', body: { text, published, lang, title: `${title} ${at}`, source: 'bench', marking: 'green' } })
    checked(own !== undefined, `the report of ${member.name} was not kept`)
    const sets: string[] = []
    for (let set = 0; set < setsEach; set++) sets.push((await member.read<{ readonly id: string }>('/logbook', { method: 'POST', body: propositions([member.name]) })).id)
    const made = Array.from({ length: ownReports }, (_, own) => madeReport(sharedReports + at * ownReports + own))
    desks.push({ member, own: [own?.report ?? '', ...made], shared, sets, ownDraft: await startDraft(member), sharedDraft, random: seededRandom(at + 1), tally: new Tally(), kept })
  }
  return desks
}

async function startDraft(member: Desk['member'] | undefined): Promise<string> {
  if (member === undefined) throw new Error('there is nobody to start a draft')
  return (await member.read<{ readonly id: string }>('/drafts', { method: 'POST', body: { country: 'NL', body: draftBody('Vooraf.') } })).id
}

/** Looks for every write again, and says so. */
async function holds({ context, join }: ServedTeam, desks: readonly Desk[], kept: readonly KeptWrite[]): Promise<string> {
  const [first] = desks
  if (first === undefined) throw new Error('nobody worked')
  await findAgain(context, first.member, kept)
  const { entries } = await (await join('administrator-1', ['administrator'])).read<{ readonly entries: number }>('/audit/chain')
  checked(entries >= kept.length, `${entries} entries stand in the audit log for ${kept.length} writes`)
  return `every one of ${kept.length} writes is found again; the audit chain of ${entries} entries fits`
}

function report(tally: Tally, betweenMs: number, held: string): void {
  for (const [name, ms] of tally.byName) console.error(`${name}: ${ms.length} times, p50 ${quantile(ms, 0.5).toFixed(0)} ms, p95 ${quantile(ms, 0.95).toFixed(0)} ms`)
  for (const [name, times] of tally.refusals) console.error(`refused: ${name}, ${times} times`)
  for (const line of tally.broken) console.error(line)
  const all = tally.times('')
  const work = `${people} analysts at once for ${seconds} s, each with ${betweenMs / 1000} s between an answer and the next act, at ${claims} claims, ${all.length} answers`
  const p95 = (what: 'read' | 'write' | '') => quantile(tally.times(what), 0.95)
  printRow({ work, bar: `${barMs} ms`, measured: `${p95('').toFixed(0)} ms (reads ${p95('read').toFixed(0)}, writes ${p95('write').toFixed(0)}), p50 ${quantile(all, 0.5).toFixed(0)} ms`, met: p95('') <= barMs, checked: held })
  printRow({ work: 'the same, answers of 500 and above', bar: '0', measured: `${tally.broken.length} (told that somebody was first: ${tally.changedMeanwhile}; other refusals: ${[...tally.refusals.values()].reduce((sum, times) => sum + times, 0)})`, met: tally.broken.length === 0, checked: 'the same' })
}
