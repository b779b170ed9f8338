import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Context } from '../../src/actions/context.ts'
import { markings, type Clearance } from '../../src/core/index.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { everyView } from '../builders/every-view.ts'
import { reportId, someSteps, take, within, type Step } from '../builders/marked-store.ts'

/** What is seen of a store in which these steps were taken; the clock stands still, for a moment says how much was kept before. */
async function seen(steps: readonly (Step | undefined)[], all: readonly Step[], clearance: Clearance): Promise<Readonly<Record<string, string>>> {
  await using store = await aStore()
  const context: Context = { ...aContext(store), clock: () => new Date('2026-11-24T12:00:00Z') }
  await take(context, steps, all)
  const reports = all.filter(({ what }) => what === 'add').map((_, at) => reportId(at))
  const claims = (await store.db.selectFrom('claim').select('id').distinct().orderBy('id').execute()).map(({ id }) => id)
  return await everyView(context, clearance, [...reports, ...claims.filter(isAsked), 'source:krant-0', 'source:krant-1', 'picture:NL:2018-05-01', 'series:NL/uitreizigers'])
}

/** One claim in eight, by its name alone: the same in every store that has it. */
function isAsked(claim: string): boolean {
  return [...claim].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 8 === 0
}

/** Numbers of flags and entries count all that there are, also what is not seen: docs/methods/markings.md. They are compared by their order. */
function byOrder(text: string): string {
  const names = new Map<string, string>()
  return text.replaceAll(/\bflag:\d+|\bentry:[a-z-]+:[A-Z]{2}:[\d-]+:\d+/g, (name) => {
    const known = names.get(name) ?? `#${names.size + 1}`
    names.set(name, known)
    return known
  })
}

test('two stores that differ only in what is above a clearance are the same to whoever has that clearance, through every door', { timeout: 300_000 }, async () => {
  await fc.assert(fc.asyncProperty(someSteps, fc.constantFrom(...markings.slice(0, -1)), async (steps, clearance) => {
    const [whole, part] = [await seen(steps, steps, clearance), await seen(within(clearance, steps), steps, clearance)]
    // What is asked of a claim that the other store does not have is asked there of nothing.
    const differing = Object.keys(part).filter((door) => byOrder(whole[door] ?? '') !== byOrder(part[door] ?? ''))
    expect(differing.map((door) => [door, byOrder(whole[door] ?? ''), byOrder(part[door] ?? '')])).toEqual([])
    const closed = Object.entries(whole).filter(([door, answer]) => !(door in part) && !answer.includes('"kind":"evidence-unknown"'))
    expect(closed).toEqual([])
  }), { numRuns: 3, seed: 43 })
})
