import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from '../../src/actions/context.ts'
import type { Clearance } from '../../src/core/index.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { reportId, take, within, type Step } from '../builders/marked-store.ts'
import { testSignIn, type SignedInApp } from '../builders/signed-in.ts'
import { pathOf, queryOf, teamRoutes, type ListedRoute } from '../builders/team-routes.ts'

const clearance: Clearance = 'green'

/** Two reports that everybody of the team may see and three that they may not, with what people did on each. */
const steps: readonly Step[] = [
  { what: 'add', marking: 'clear', source: 0, text: 0, day: '2018-03-20' },
  { what: 'add', marking: 'red', source: 1, text: 1, day: '2018-03-20' },
  { what: 'add', marking: 'green', source: 0, text: 2, day: '2018-03-26' },
  { what: 'add', marking: 'amber', source: 2, text: 3, day: '2018-03-26' },
  { what: 'add', marking: 'amber+strict', source: 1, text: 5, day: '2018-04-05' },
  { what: 'judge', report: 0 }, { what: 'judge', report: 3 }, { what: 'correct', report: 0 }, { what: 'retract', report: 1 }, { what: 'keep' },
]

/** The team with its whole store, and a team to which nothing above the clearance ever came. */
const teams: SignedInApp[] = []
let ids: readonly string[] = []
let hiddenFlag = ''
let routes: readonly ListedRoute[] = []
beforeAll(async () => {
  for (const taken of [steps, within(clearance, steps)]) {
    const context: Context = { ...aContext(await aStore()), clock: () => new Date('2026-11-24T12:00:00Z') }
    await take(context, taken, steps)
    teams.push(await testSignIn(context))
  }
  const [whole] = teams
  if (whole === undefined) throw new Error('there is a team')
  // A stream has a test of its own, and a key is another for each account.
  routes = teamRoutes(whole.context).filter(({ method, path }) => method === 'GET' && path !== '/changes' && path !== '/me/form-key')
  const { rows } = await whole.context.store.pool.query<{ id: string }>('select id from claim union select id from logbook_entry union select id from flag union select id from source')
  const reports = steps.filter(({ what }) => what === 'add').map((_, at) => reportId(at))
  const names = rows.map(({ id }) => id)
  // The newest flag is on what leaned on the report that is marked highest.
  hiddenFlag = `flag:${Math.max(...names.flatMap((id) => (id.startsWith('flag:') ? [Number(id.slice(5))] : [])))}`
  const [figure, event] = ['FIGURE', 'EVENT'].map((kind) => names.find((id) => id.startsWith(`${reportId(3)}:${kind}-`)) ?? '')
  ids = [...reports, figure ?? '', event ?? '', `event:${event}`, ...names.filter((id) => id.startsWith('entry:')), hiddenFlag, 'krant-1', 'source:krant-2', 'none']
})
afterAll(() => Promise.all(teams.map((team) => team[Symbol.asyncDispose]())))

/** What a route answers in each of the two stores: status, body and tag. */
async function answers(path: string): Promise<readonly string[]> {
  const asked = teams.map(async (team) => {
    const response = await team.as({ name: 'analyst-1', roles: ['decider', 'administrator'], clearance }, path)
    return `${response.status} ${response.headers.get('etag') ?? ''} ${await response.text()}`.replaceAll(/\b(?:flag|entry:[a-z-]+:[A-Z]{2}:[\d-]+):\d+/g, (name) => name.replace(/\d+$/, 'n'))
  })
  return Promise.all(asked)
}

test('each list says the same as where nothing above the clearance ever came in', { timeout: 120_000 }, async () => {
  const unlike: string[] = []
  for (const route of routes.filter(({ path }) => !path.includes('{'))) {
    const [whole, part] = await answers(`${route.path}${queryOf(route)}`)
    if (whole !== part) unlike.push(`${route.path}\n  ${whole}\n  ${part}`)
  }
  expect(unlike).toEqual([])
})

test('each thing is the same, and what is above the clearance is what does not exist', { timeout: 240_000 }, async () => {
  const unlike: string[] = []
  for (const route of routes.filter(({ path }) => path.includes('{'))) {
    for (const id of ids) {
      const [whole, part] = await answers(`${pathOf(route, id)}${queryOf(route)}`)
      if (whole !== part) unlike.push(`${route.path} ${id}\n  ${whole}\n  ${part}`)
    }
  }
  expect(unlike).toEqual([])
})

test('a write that names what is above the clearance is answered as one that names nothing', { timeout: 120_000 }, async () => {
  const [team] = teams
  if (team === undefined) throw new Error('there is a team')
  const unlike: string[] = []
  for (const route of teamRoutes(team.context).filter(({ method, path }) => method !== 'GET' && path.includes('{'))) {
    for (const id of [reportId(1), ...ids.filter((each) => each.startsWith(`${reportId(3)}:`)).slice(0, 1), 'entry:assumption:NL:2018-06-01:2', hiddenFlag]) {
      const ask = async (named: string) => {
        const response = await team.as({ name: 'analyst-1', roles: ['decider', 'administrator'], clearance }, pathOf(route, named), { method: route.method, body: {}, headers: { 'if-match': '"x"' } })
        return `${response.status} ${(await response.text()).replaceAll(named, 'ID').replaceAll(named.split(':')[0] ?? '', 'REPORT')}`
      }
      const [hidden, missing] = [await ask(id), await ask(id.replace('bericht', 'niet').replace(/(?<=^(?:entry|flag):.*)\d+$/, '999'))]
      if (hidden !== missing) unlike.push(`${route.method} ${route.path} ${id}\n  ${hidden}\n  ${missing}`)
    }
  }
  expect(unlike).toEqual([])
})
