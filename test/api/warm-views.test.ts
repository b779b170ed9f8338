import { afterAll, expect, test } from 'vitest'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { editionRenderers } from '../../src/publishing/site-renderers.ts'
import { aSigner } from '../builders/a-publication.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'
import { testSignIn, type TestAccount } from '../builders/signed-in.ts'

const store = await aStore()
let computed = 0
const context = aContext({ ...store, reads: { ...store.reads, during: (make) => {
  computed++
  return store.reads.during(make)
} } })
get(await loadRecord(context))
const office = await testSignIn(context, {
  publishing: () => Promise.resolve({ publisher: { name: 'Voorbeeldbureau', address: 'https://peil.example', isAuthority: false, contact: undefined, licence: undefined }, signer: aSigner(), keyFile: 'publishing.key', reasons: [], openRenderers: () => Promise.resolve(editionRenderers) }),
})
afterAll(() => office[Symbol.asyncDispose]())

const analyst: TestAccount = { name: 'analyst-1', roles: ['analyst'] }
const colleague: TestAccount = { name: 'analyst-2', roles: ['analyst'] }
const body = { day: '2018-03-26', corrects: null, acceptsUnreviewed: true, sentences: [{ id: 's1', text: { nl: 'Er zijn ongeveer 155 uitreizigers.', en: 'There are about 155 travellers.' }, behind: null, evidence: ['J067'] }] }

test('what one analyst looked at is not computed again for the next, who looks while nobody writes', async () => {
  const { id }: { readonly id: string } = await (await office.as(analyst, '/drafts', { method: 'POST', body: { country: 'NL', body } })).json()
  const looks = [
    '/inbox/tally', '/events', '/events-drawn?country=NL', '/figures?country=NL', '/figures/departed_total?country=NL', '/sources', '/diff?country=NL&from=2018-01-01&to=2018-03-26', '/search?q=aanslag',
    '/overview?country=NL', '/assessments?scope=NL', '/indicators?country=NL', '/assessments/evidence?ids=J067', '/judgements?country=NL', '/questions?country=NL', '/evidence/J067/why', '/evidence/J067/impact',
    `/drafts/${id}/proposals`, `/drafts/${id}/preflight`, `/drafts/${id}/preview?language=nl`,
  ]
  const look = async (account: TestAccount, path: string) => {
    const before = computed
    const { status } = await office.as(account, path)
    return { path, status, computed: computed - before }
  }
  for (const path of looks) await look(analyst, path)
  expect(computed).toBeGreaterThan(looks.length / 2)
  const again = []
  for (const path of looks) again.push(await look(colleague, path))
  expect(again).toEqual(looks.map((path) => ({ path, status: 200, computed: 0 })))
}, 60_000)
