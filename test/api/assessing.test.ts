import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { retractEvidence } from '../../src/actions/withdrawing/retract-evidence.ts'
import { get } from '../builders/get.ts'
import { testSignIn, type SignedInApp, type TestAccount, type TestRequest } from '../builders/signed-in.ts'

const reader: TestAccount = { name: 'reader-1', roles: ['reader'] }
const analyst: TestAccount = { name: 'analyst-1', roles: ['analyst'] }
const colleague: TestAccount = { name: 'analyst-2', roles: ['analyst'] }
const reviewer: TestAccount = { name: 'reviewer-1', roles: ['reviewer'] }
const decider: TestAccount = { name: 'decider-1', roles: ['decider'] }
const otherDecider: TestAccount = { name: 'decider-2', roles: ['decider'] }

let team: SignedInApp
beforeAll(async () => {
  team = await testSignIn()
  get(await loadRecord(team.context))
})
afterAll(async () => {
  expect(team.logged).toEqual([])
  await team[Symbol.asyncDispose]()
})

async function asked(account: TestAccount, path: string, request?: TestRequest) {
  const response = await team.as(account, path, request)
  return { status: response.status, etag: response.headers.get('etag') ?? '', body: JSON.parse(await response.text()) }
}

const post = (account: TestAccount, path: string, body?: unknown, etag?: string) => asked(account, path, { method: 'POST', ...(body === undefined ? {} : { body }), ...(etag === undefined ? {} : { headers: { 'if-match': etag } }) })

const judgement = (set: string, probability: number) => ({
  kind: 'judgement', set, probabilities: { attack: probability }, reasons: [{ en: `because of ${probability}` }],
  confidence: { level: 'low', grounds: { informationBase: { en: 'thin' }, analyticalRigour: { en: 'fair' }, complexityAndVolatility: { en: 'high' } } },
})

const stays = { scope: 'NL', step: 4, reasons: [{ en: 'Nothing of weight has changed.' }], review: '2027-02-01', evidence: ['J067', 'J068'] }
const start = async (change: object = {}) => (await post(decider, '/level-drafts', { ...stays, ...change })).body.id as string
const tagOf = async (draft: string, account = decider) => (await asked(account, `/level-drafts/${draft}`)).etag
const forward = async (draft: string) => post(decider, `/level-drafts/${draft}/put-forward`, undefined, await tagOf(draft))

describe('what is weighed', () => {
  test('drivers, their evidence and the proposal are told, with what would flip it', async () => {
    const { body: { assessment, said } } = await asked(reader, '/assessments?scope=NL&as-of=2018-03-26')
    expect(assessment).toMatchObject({ scope: 'NL', current: { ordinal: 4 }, national: { outcome: { kind: 'assessed', proposed: 4, withoutReluctance: 3 } } })
    expect(said.proposal[0]).toContain('The model proposes level 4; 4 holds now.')
    expect(said.confidence).toBe('Confidence in this assessment: low.')
    expect(said.steps.map(({ text }: { readonly text: string }) => text)).toEqual(['15%', '36%', '28%', '21%', 'only a person can set it'])
    expect(said.removals.sets).toHaveLength(9)
    expect(said.streams.filter(({ isAssessed }: { readonly isAssessed: boolean }) => isAssessed)).toHaveLength(1)
  }, 60_000)

  test('a row of the record opens on its cells and its source', async () => {
    const { body } = await asked(reader, '/assessments/evidence?ids=J067,nothing-of-this-name&as-of=2018-03-26')
    expect(Object.keys(body.items)).toEqual(['J067'])
    expect(body.markup).toContain('<code>J067</code>')
  })

  test('an indicator tells its questions in their order, what came out, and what it cannot see', async () => {
    const { body: { items } } = await asked(reader, '/indicators?as-of=2018-03-26')
    const tempo = items.find(({ name }: { readonly name: string }) => name === 'attack-tempo')
    expect(tempo.subjects.at(-1).answers.slice(0, 3).map(({ question }: { readonly question: string }) => question)).toEqual([expect.stringContaining('difference in sources'), 'in this period', expect.stringContaining('in the year before')])
    expect(tempo.figures).toContain('<svg')
    expect(tempo.blind.length).toBeGreaterThan(0)
  }, 60_000)

  test('a what-if answers beside the real proposal, and nothing of it is kept', async () => {
    const before = await asked(reader, '/assessments?as-of=2018-03-26')
    const tried = await post(reader, '/what-ifs?as-of=2018-03-26', { scope: 'NL', extra: [{ stream: 'jihadist', driver: 'capability', pieces: -1 }], cost: {}, priorNats: 0 })
    expect(tried).toMatchObject({ status: 200, body: { kind: 'tried', real: { proposed: 4 }, tried: { proposed: 3 } } })
    expect(await asked(reader, '/assessments?as-of=2018-03-26')).toEqual(before)
    expect((await post(reader, '/what-ifs', { scope: 'NL', extra: [], cost: { under: 100 }, priorNats: 0 })).status).toBe(400)
  })

  test('a country without a level has an assessment that says so, and an overview that is empty', async () => {
    expect((await asked(reader, '/overview?country=FI')).body).toMatchObject({ drafts: [], flags: [], questions: [], said: { current: 'No level that was set is known.' } })
  }, 60_000)
})

describe('judging blind', () => {
  test('nobody sees what another judged until the set is opened; then all is there, with who dissents', async () => {
    const set = await post(analyst, '/logbook', { kind: 'propositions', scope: 'NL', question: { en: 'Will there be an attack?' }, relation: 'single', propositions: [{ id: 'attack', text: { en: 'An attack is completed.' } }], judges: ['analyst-1', 'analyst-2'], due: '2027-03-01' })
    expect(set).toMatchObject({ status: 201, body: { author: 'analyst-1' } })
    expect((await post(analyst, '/logbook', judgement(set.body.id, 0.123))).status).toBe(201)
    const closed = await asked(colleague, '/judgements')
    expect(closed.body.sets[0]).toMatchObject({ judged: ['analyst-1'], waiting: ['analyst-2'], propositions: [], opinions: [] })
    for (const path of ['/judgements', '/logbook', '/overview', '/assessments']) expect(JSON.stringify((await asked(colleague, path)).body)).not.toMatch(/0\.123|because of/)
    expect(await post(colleague, '/logbook', { kind: 'reveal', set: set.body.id })).toMatchObject({ status: 415 })
    await post(colleague, '/logbook', judgement(set.body.id, 0.7))
    expect((await post(colleague, '/logbook', { kind: 'reveal', set: set.body.id })).status).toBe(201)
    const opened = (await asked(reader, '/judgements')).body.sets[0]
    expect(opened.propositions[0]).toMatchObject({ low: 0.123, high: 0.7 })
    expect(opened.propositions[0].probability).toBeCloseTo(0.4115, 12)
  }, 60_000)

  test('a person writes in their own name and of today, whatever the document says', async () => {
    const assumption = { kind: 'assumption', scope: 'NL', text: { en: 'The networks are broken.' }, standing: 'caveated', breaks: { en: 'A new network is found.' } }
    for (const more of [{ author: 'decider-1' }, { known: '2020-01-01' }, { kind: 'warning' }]) expect((await post(analyst, '/logbook', { ...assumption, ...more })).status).toBe(400)
    expect(await post(reader, '/logbook', assumption)).toMatchObject({ status: 403 })
    const kept = await post(analyst, '/logbook', assumption)
    expect(kept).toMatchObject({ status: 201, body: { author: 'analyst-1' } })
    expect(await post(colleague, '/logbook/withdrawals', { entry: kept.body.id, reason: 'not so' })).toMatchObject({ status: 403 })
    expect(await post(analyst, '/logbook/withdrawals', { entry: kept.body.id, reason: 'not so' })).toMatchObject({ status: 201 })
  })
})

describe('a level takes two accounts', () => {
  test('without reasons it is not put forward, also where it stays', async () => {
    expect(await forward(await start({ reasons: [] }))).toMatchObject({ status: 422, body: { type: 'urn:peil:problem:level-draft-incomplete', missing: ['reasons'] } })
    expect(await forward(await start({ step: 5 }))).toMatchObject({ status: 422, body: { type: 'urn:peil:problem:trigger-needed' } })
  })

  test('an analyst does not put it forward, and whoever put it forward does not sign it', async () => {
    const draft = await start()
    expect(await post(analyst, `/level-drafts/${draft}/put-forward`, undefined, await tagOf(draft))).toMatchObject({ status: 403 })
    expect((await post(decider, `/level-drafts/${draft}/put-forward`)).status).toBe(428)
    await forward(draft)
    expect(await post(decider, `/level-drafts/${draft}/signature`, { seen: [] }, await tagOf(draft))).toMatchObject({ body: { type: 'urn:peil:problem:draft-own' } })
    expect(await post(analyst, `/level-drafts/${draft}/signature`, { seen: [] }, await tagOf(draft))).toMatchObject({ status: 403 })
  }, 60_000)

  test('a change after it was put forward takes it back to be put forward again', async () => {
    const draft = await start()
    await forward(draft)
    const before = await tagOf(draft)
    expect((await asked(decider, `/level-drafts/${draft}`, { method: 'PUT', body: { ...stays, step: 3 }, headers: { 'if-match': before } })).status).toBe(200)
    expect(await post(reviewer, `/level-drafts/${draft}/signature`, { seen: [] }, before)).toMatchObject({ status: 412 })
    expect(await post(reviewer, `/level-drafts/${draft}/signature`, { seen: [] }, await tagOf(draft))).toMatchObject({ status: 409, body: { type: 'urn:peil:problem:draft-not-forward' } })
  }, 60_000)

  test('signed, it stands with its reasons, both accounts and what the model proposed; a second decider who did not see it is stopped', async () => {
    const [draft, other] = [await start(), await start({ step: 3 })]
    await forward(draft)
    await forward(other)
    const unseen = await tagOf(other)
    const signed = await post(reviewer, `/level-drafts/${draft}/signature`, { seen: [] }, await tagOf(draft, reviewer))
    expect(signed).toMatchObject({ status: 200, body: { draft: { state: 'done' }, entry: { author: 'decider-1', body: { step: 4, second: 'reviewer-1', reasons: stays.reasons, review: '2027-02-01' } } } })
    expect((await asked(reader, '/overview')).body).toMatchObject({ setHere: { id: signed.body.entry.id } })
    expect(await post(otherDecider, '/logbook/withdrawals', { entry: signed.body.entry.id, reason: 'alone' })).toMatchObject({ status: 422, body: { type: 'urn:peil:problem:level-by-two' } })
    expect(await post(otherDecider, `/level-drafts/${other}/signature`, { seen: [] }, unseen)).toMatchObject({ status: 412 })
  }, 60_000)

  test('evidence that fell since stops the signature until the signer says to have seen it', async () => {
    const draft = await start()
    await forward(draft)
    get(await retractEvidence(team.context, { evidence: 'J068', reason: 'the office withdrew it', known: '2026-11-24' }))
    const shown = await asked(reviewer, `/level-drafts/${draft}`)
    expect(shown.body.fallen).toMatchObject([{ id: 'J068', standing: { kind: 'withdrawn' } }])
    expect(await post(reviewer, `/level-drafts/${draft}/signature`, { seen: [] }, shown.etag)).toMatchObject({ status: 409, body: { type: 'urn:peil:problem:evidence-fell', ids: ['J068'] } })
    expect((await post(reviewer, `/level-drafts/${draft}/signature`, { seen: ['J068'] }, shown.etag)).status).toBe(200)
  }, 60_000)
})
