// How soon the team API answers what a page asks, on a store of many claims: npm run --silent bench:serving -- routes [CLAIMS TIMES]
import { checked, printRow } from '../publishing/row.ts'
import { quantile } from '../store/quantile.ts'
import type { Member } from './member.ts'
import { readCalls, type Call } from './read-calls.ts'
import { claimsOfReport, withServedTeam } from './served-team.ts'
import { writesOfRound, written } from './write-calls.ts'

const [claims = '100000', times = '20'] = process.argv.slice(2)
const rounds = Number(times)
const reports = Math.ceil(Number(claims) / claimsOfReport)
const barMs = 100

interface Timed {
  readonly group: string
  readonly name: string
  readonly p95: number
}

await withServedTeam(Number(claims), async ({ join }) => {
  const analyst = await join('analyst-1', ['analyst'])
  const calls = await readCalls(analyst, await join('decider-1', ['decider']), reports)
  const warm: Timed[] = []
  for (const call of calls) warm.push(await timeWarm(analyst, call))
  const writes = await timeWrites(analyst)
  const groups = [...new Set(warm.map(({ group }) => group))]
  for (const group of groups) printGroup(`reads of ${group}`, warm.filter((each) => each.group === group), 'each answer holds what was put in')
  printGroup('writes', writes, 'each write reads back')
  printGroup(`the slowest of all, at ${claims} claims`, [slowest([...warm, ...writes])], 'the same')
  printGroup('the same reads, each the first after an accepted claim', await timeAfterWrites(analyst, calls), 'the same')
})

function printGroup(what: string, timed: readonly Timed[], held: string): void {
  const { name, p95 } = slowest(timed)
  const within = timed.filter((each) => each.p95 <= barMs).length
  printRow({ work: `${what} (${timed.length})`, bar: `${barMs} ms`, measured: `${p95.toFixed(0)} ms: ${name}; ${within} of ${timed.length} within`, met: p95 <= barMs, checked: held })
}

function slowest(timed: readonly Timed[]): Timed {
  return timed.reduce((one, other) => (other.p95 > one.p95 ? other : one))
}

/** A call three times before it counts. */
async function timeWarm(member: Member, call: Call): Promise<Timed> {
  for (let at = 0; at < 3; at++) await answer(member, call, at)
  const all: number[] = []
  for (let at = 0; at < rounds; at++) all.push(await answer(member, call, at))
  return told(call.group, call.name, all)
}

async function answer(member: Member, { name, path, request, holds }: Call, at: number): Promise<number> {
  const { status, ms, text } = await member.ask(path(at), request?.(at))
  checked(status === 200, `${name} answered ${status}: ${text.slice(0, 300)}`)
  checked(holds(text), `${name} does not hold what was put in: ${text.slice(0, 300)}`)
  return ms
}

async function timeWrites(member: Member): Promise<readonly Timed[]> {
  const all = new Map<string, number[]>()
  for (let at = 0; at < rounds; at++) {
    for (const write of await writesOfRound(member, at)) {
      const { ms } = await written(write)
      all.set(write.name, [...(all.get(write.name) ?? []), ms])
    }
  }
  return [...all].map(([name, ms]) => told('writes', name, ms))
}

/** What is computed once for all until somebody writes has to be computed again; whoever asks first waits for it. */
async function timeAfterWrites(member: Member, calls: readonly Call[]): Promise<readonly Timed[]> {
  const timed: Timed[] = []
  let at = rounds
  for (const call of calls) {
    const all: number[] = []
    for (let round = 0; round < Math.min(3, rounds); round++) {
      const [accept] = await writesOfRound(member, at++)
      if (accept !== undefined) await written(accept)
      all.push(await answer(member, call, round))
    }
    timed.push(told('after a write', call.name, all))
  }
  return timed
}

function told(group: string, name: string, ms: readonly number[]): Timed {
  console.error(`${group}: ${name}: p50 ${quantile(ms, 0.5).toFixed(0)} ms, p95 ${quantile(ms, 0.95).toFixed(0)} ms, at most ${Math.max(...ms).toFixed(0)} ms`)
  return { group, name, p95: quantile(ms, 0.95) }
}
