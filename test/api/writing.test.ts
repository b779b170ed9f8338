import { afterAll, describe, expect, test } from 'vitest'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { editionRenderers } from '../../src/publishing/site-renderers.ts'
import { aSigner } from '../builders/a-publication.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'
import { testSignIn, type TestAccount } from '../builders/signed-in.ts'

const context = aContext(await aStore())
get(await loadRecord(context))
const office = await testSignIn(context, {
  publishing: () => Promise.resolve({ publisher: { name: 'Voorbeeldbureau', address: 'https://peil.example', isAuthority: false, contact: undefined, licence: undefined }, signer: aSigner(), keyFile: 'publishing.key', reasons: [], openRenderers: () => Promise.resolve(editionRenderers) }),
})
afterAll(() => office[Symbol.asyncDispose]())

const analyst: TestAccount = { name: 'analyst-1', roles: ['analyst'] }
const editor: TestAccount = { name: 'analyst-2', roles: ['analyst'] }
const reviewer: TestAccount = { name: 'reviewer-1', roles: ['reviewer'] }
const decider: TestAccount = { name: 'decider-1', roles: ['decider'] }
const reader: TestAccount = { name: 'reader-1', roles: ['reader'] }

const sentence = { id: 's1', text: { nl: 'Er zijn ongeveer 155 uitreizigers in Syrië en Irak.', en: 'There are about 155 travellers in Syria and Iraq.' }, behind: null, evidence: ['J067'] }
const body = { day: '2018-03-26', corrects: null, acceptsUnreviewed: true, sentences: [sentence] }

interface Shown { readonly id: string; readonly revision: number; readonly state: string; readonly mayBeSigned: boolean }
const start = async (): Promise<Shown> => (await office.as(analyst, '/drafts', { method: 'POST', body: { country: 'NL', body } })).json()
const act = async (account: TestAccount, id: string, verb: string) => {
  const etag = (await office.as(account, `/drafts/${id}`)).headers.get('etag') ?? ''
  return office.as(account, `/drafts/${id}/${verb}`, { method: 'POST', headers: { 'if-match': etag } })
}

describe('an edition is written together', () => {
  test('of two who have the same draft open the second is told, and given what the first wrote', async () => {
    const { id } = await start()
    const first = await office.as(analyst, `/drafts/${id}`)
    const etag = first.headers.get('etag') ?? ''
    const change = (account: TestAccount, nl: string) => office.as(account, `/drafts/${id}`, { method: 'PUT', body: { ...body, sentences: [{ ...sentence, text: { ...sentence.text, nl } }] }, headers: { 'if-match': etag } })
    expect((await change(analyst, 'Van de een.')).status).toBe(200)
    const late = await change(editor, 'Van de ander.')
    expect(late.status).toBe(412)
    expect(await late.json()).toMatchObject({ present: { revision: 2, body: { sentences: [{ text: { nl: 'Van de een.' } }] } } })
    expect((await office.as(editor, `/drafts/${id}`, { method: 'PUT', body })).status).toBe(428)
  })

  test('a reader reads, and writes nothing', async () => {
    const { id } = await start()
    expect((await office.as(reader, `/drafts/${id}`)).status).toBe(200)
    expect((await office.as(reader, '/drafts', { method: 'POST', body: { country: 'NL', body } })).status).toBe(403)
    expect((await act(analyst, id, 'sign')).status).toBe(403)
    expect((await act(reviewer, id, 'publish')).status).toBe(403)
  })

  test('its own sentences are checked, and what stands in the way is said with the sentence that it is about', async () => {
    const checked = await office.as(analyst, '/sentences/check', { method: 'POST', body: { text: sentence.text.nl, language: 'nl', country: 'NL', day: '2018-03-26' } })
    expect(await checked.json()).toMatchObject({ claims: [{ verdict: expect.any(String), evidence: expect.any(Array) }] })
    const half = await office.as(analyst, '/drafts', { method: 'POST', body: { country: 'NL', body: { ...body, sentences: [{ ...sentence, text: { nl: 'Alleen hier.', en: '' } }] } } })
    const { id }: Shown = await half.json()
    const { reasons }: { readonly reasons: readonly object[] } = await (await office.as(analyst, `/drafts/${id}/preflight`)).json()
    expect(reasons).toContainEqual(expect.objectContaining({ what: 'translation', sentence: 's1' }))
    const { sections }: { readonly sections: readonly { readonly sentences: readonly object[] }[] } = await (await office.as(reader, `/drafts/${id}/proposals`)).json()
    expect(sections.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(5)
  })
})

test('report to edition: put forward, signed by another, published by who decides, and never by one pair of eyes', async () => {
  const { id } = await start()
  expect((await act(decider, id, 'publish')).status).toBe(409)
  expect(await (await act(analyst, id, 'put-forward')).json()).toMatchObject({ state: 'put-forward', mayBeSigned: false })
  expect((await act(decider, id, 'publish')).status).toBe(409)
  expect(await (await office.as(reviewer, `/drafts/${id}`)).json()).toMatchObject({ mayBeSigned: true })
  expect((await act(reviewer, id, 'sign')).status).toBe(200)
  const preview: { readonly html: string } = await (await office.as(decider, `/drafts/${id}/preview?language=nl`)).json()
  expect(preview.html).toContain(sentence.text.nl)
  const published = await act(decider, id, 'publish')
  const job: { readonly id: string } = await published.json()
  const isEnded = async () => (await (await office.as(decider, `/jobs/${job.id}`)).json()) as unknown
  await expect.poll(isEnded, { timeout: 20_000 }).toMatchObject({ kind: 'publishing', state: 'done', came: 'NL-1 is published.' })
  expect(await (await office.as(reader, `/drafts/${id}`)).json()).toMatchObject({ state: 'done', result: 'NL-1' })
  expect((await act(decider, id, 'publish')).status).toBe(409)
  expect(await (await office.as(reader, '/drafts')).json()).toMatchObject({ editions: [{ id: 'NL-1' }] })
  const { steps }: { readonly steps: readonly { readonly step: string; readonly by: string }[] } = await (await office.as(reader, `/drafts/${id}/history`)).json()
  expect(steps.map(({ step, by }) => `${by} ${step}`)).toEqual(['decider-1 done', 'reviewer-1 signed', 'analyst-1 put-forward', 'analyst-1 started'])
  expect(office.logged).toEqual([])
})
