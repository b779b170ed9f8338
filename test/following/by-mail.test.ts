import type { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../src/actions/context.ts'
import { setLevel } from '../../src/actions/logbook/set-level.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { mostAskedAnHour } from '../../src/actions/following/ask-to-follow.ts'
import { listDeliveries } from '../../src/store/deliveries.ts'
import { listFollowers } from '../../src/store/followers.ts'
import { countOutbox } from '../../src/store/outbox.ts'
import type { Store } from '../../src/store/store.ts'
import { aMailServer, smtpRefusal, type MailServer, type ReceivedMail } from '../builders/a-mail-server.ts'
import { aPublicService, sendMail } from '../builders/a-public-service.ts'
import { publishOn } from '../builders/a-publication.ts'
import { aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'

const publisher = { name: 'Voorbeeldbureau', address: 'https://peil.example', isAuthority: false, contact: undefined, licence: undefined } as const
const anna = 'anna@lezers.example'
const choices = { country: 'NL', stream: '', when: 'changes', language: 'nl' }

let store: Store
let context: Context
let app: Hono
let now: Date
const broken: unknown[] = []

beforeEach(async () => {
  store = await aStore()
  now = new Date('2026-11-24T12:00:00Z')
  context = { store, clock: () => now, readData: (await import('../builders/the-record.ts')).readData }
  get(await loadRecord(context))
  app = await aPublicService(context, publisher, (error) => broken.push(error))
  return async () => {
    await store[Symbol.asyncDispose]()
    expect(broken.splice(0)).toEqual([])
  }
})

const later = (hours: number) => (now = new Date(now.getTime() + hours * 3_600_000))
const own = { host: 'peil.example', origin: 'https://peil.example', 'sec-fetch-site': 'same-origin', 'x-forwarded-for': '192.0.2.7' }
const open = (path: string) => app.request(path, { headers: { host: 'peil.example' } })
const post = (path: string, fields: Readonly<Record<string, string>> = {}, headers: Readonly<Record<string, string>> = {}) => app.request(path, { method: 'POST', headers: { ...own, ...headers, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields).toString() })
const ask = (address: string, fields: Readonly<Record<string, string>> = {}, headers: Readonly<Record<string, string>> = {}) => post('/nl/follow/mail/', { address, ...choices, ...fields }, headers)
const publish = async (asOf: '2018-03-26' | '2018-04-10' | '2018-04-20') => get(await publishOn(context, asOf))
const attempts = async () => (await listDeliveries(store.db, { failedOnly: false, most: 9 })).toReversed().map(({ attempt, outcome, reason, status }) => [attempt, outcome, reason, status])
const addresses = async () => (await listFollowers(store.db)).map(({ address }) => address)

/** The path on the site of the link with these words. */
function linkIn({ parsed }: ReceivedMail, words: string): string {
  const link = [...parseHTML(parsed.html || '').document.querySelectorAll('a')].find(({ textContent }) => textContent === words)
  const href = link?.getAttribute('href') ?? ''
  expect(parsed.text).toContain(href)
  return new URL(href).pathname
}

async function aFollower(server: MailServer, address = anna, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await ask(address, fields, { 'x-forwarded-for': `203.0.${server.received.length}.1` })
  await sendMail(context, publisher, server.port)
  const question = server.received.at(-1)
  if (question === undefined) throw new Error('no question came')
  expect((await post(linkIn(question, fields.language === 'en' ? 'Confirm' : 'Bevestigen'))).status).toBe(200)
}

/** A decision of people here, by which the next edition has another level. */
async function lowerTheLevel(): Promise<void> {
  get(await setLevel(context, {
    scope: { country: 'NL', parts: [] }, step: 3, reasons: [{ nl: 'Het beeld is veranderd.', en: 'The picture has changed.' }], author: 'duty-officer', second: undefined,
    review: '2018-09-26', until: undefined, trigger: undefined, evidence: ['J067'], known: '2018-04-15',
  }))
}

describe('somebody who asks for mail', () => {
  test('is asked first, is told of a change of the level, leaves with one request, and hears nothing more', async () => {
    await using server = await aMailServer()
    await publish('2018-03-26')
    const asked = await ask(anna)
    expect([asked.status, asked.headers.get('location')]).toEqual([303, 'asked/'])
    expect(await (await open('/nl/follow/mail/asked/')).text()).toContain('Kijk in uw mailbox')
    await sendMail(context, publisher, server.port)
    const [question] = server.received
    if (question === undefined) throw new Error('no question came')
    expect([question.envelope.to, question.parsed.subject]).toEqual([[anna], 'Bevestig dat u Voorbeeldbureau wilt volgen'])
    expect(question.parsed.text).toContain('Nederland; elke soort dreiging; alleen als het niveau verandert')
    expect(question.parsed.text).toContain('tot 27 november 2026, 12.00 uur (UTC)')
    expect(question.raw).not.toContain('List-Unsubscribe')

    const confirm = linkIn(question, 'Bevestigen')
    await publish('2018-04-10')
    await sendMail(context, publisher, server.port)
    expect((await open(confirm)).status).toBe(200)
    expect((await listFollowers(store.db)).map(({ confirmed }) => confirmed)).toEqual([undefined])
    expect(await (await post(confirm)).text()).toContain('U volgt dit nu')
    expect(server.received).toHaveLength(1)

    later(1)
    await lowerTheLevel()
    const { edition } = await publish('2018-04-20')
    await sendMail(context, publisher, server.port)
    const notice = server.received.at(-1)
    if (notice === undefined || server.received.length !== 2) throw new Error('not one message came')
    expect(notice.parsed.subject).toBe('Nederland: niveau verlaagd van substantieel (4 van 5) naar aanzienlijk (3 van 5)')
    expect(notice.parsed.text).toContain(`https://peil.example/nl/editions/${edition.id}/`)
    expect(notice.parsed.text).toContain('Niet officieel: samengesteld uit openbare bronnen.')

    const leave = /^<https:\/\/peil\.example(\/[^>]+)>$/.exec(String(notice.parsed.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line.replace(/^[^:]*: /, '')))?.[1] ?? ''
    const left = await app.request(leave, { method: 'POST', headers: { host: 'peil.example', 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click' })
    expect(left.status).toBe(200)
    expect(await listFollowers(store.db)).toEqual([])
    later(1)
    get(await setLevel(context, { scope: { country: 'NL', parts: [] }, step: 4, reasons: [{ nl: 'Toch weer.', en: 'Once more.' }], author: 'duty-officer', second: undefined, review: '2018-09-26', until: undefined, trigger: undefined, evidence: ['J067'], known: '2018-04-21' }))
    get(await publishOn(context, '2018-04-22'))
    await sendMail(context, publisher, server.port)
    expect(server.received).toHaveLength(2)
  }, 120_000)

  test('gets the same answer whoever the address belongs to, and the mailbox at most one message an hour', async () => {
    await using server = await aMailServer()
    await publish('2018-03-26')
    await aFollower(server)
    later(2)
    const answers = await Promise.all([anna, 'bert@lezers.example', anna, 'Anna+elders@lezers.example'].map(async (address) => {
      const answer = await ask(address)
      return [answer.status, await answer.text(), [...answer.headers]]
    }))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    await sendMail(context, publisher, server.port)
    expect(server.received.map(({ envelope, parsed }) => [envelope.to[0], parsed.subject]).toSorted()).toEqual([
      [anna, 'Bevestig dat u Voorbeeldbureau wilt volgen'], [anna, 'U volgt Voorbeeldbureau al'], ['bert@lezers.example', 'Bevestig dat u Voorbeeldbureau wilt volgen'],
    ])
    later(0.9)
    await ask(anna)
    later(0.2)
    await ask('bert@lezers.example')
    await sendMail(context, publisher, server.port)
    expect(server.received.map(({ envelope }) => envelope.to[0]).slice(3)).toEqual(['bert@lezers.example'])
  })

  test('is forgotten after three days without an answer, and the link is then worth nothing', async () => {
    await using server = await aMailServer()
    await publish('2018-03-26')
    await ask(anna)
    await sendMail(context, publisher, server.port)
    const confirm = linkIn(server.received[0] ?? expect.fail('no question came'), 'Bevestigen')
    later(72)
    expect((await post(confirm)).status).toBe(404)
    later(0.1)
    await sendMail(context, publisher, server.port)
    expect(await listFollowers(store.db)).toEqual([])
    expect((await post(confirm)).status).toBe(404)
  })
})

describe('a link in a mail', () => {
  test('changes nothing when it is opened, and opens no page but its own', async () => {
    await using server = await aMailServer()
    await publish('2018-03-26')
    await aFollower(server)
    later(2)
    await ask(anna)
    await sendMail(context, publisher, server.port)
    const mail = server.received.at(-1) ?? expect.fail('nothing came')
    const [choose, leave] = [linkIn(mail, 'Keuzes wijzigen'), linkIn(mail, 'Stoppen en adres wissen')]
    const before = await listFollowers(store.db)
    for (const path of [choose, leave]) {
      const page = await open(path)
      expect(page.status).toBe(200)
      expect(Object.fromEntries([...page.headers].filter(([name]) => /^(cache-control|x-robots-tag|referrer-policy|content-security-policy)$/.test(name)))).toEqual({
        'cache-control': 'no-store', 'x-robots-tag': 'noindex', 'referrer-policy': 'same-origin',
        'content-security-policy': "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      })
      expect(await page.text()).not.toContain(anna)
    }
    for (const path of [leave.replace('/leave/', '/choices/'), choose.replace('/choices/', '/leave/'), choose.replace('/choices/', '/confirm/'), `${leave.slice(0, -3)}A/`, '/nl/follow/mail/leave/f-000000000000/abc/', '/nl/follow/mail/leave/%00/abc/', '/nl/follow/mail/leave/f-%00/abc/']) {
      expect((await open(path)).status, path).toBe(404)
      expect((await post(path, choices)).status, path).toBe(404)
    }
    expect(await listFollowers(store.db)).toEqual(before)
  })

  test('takes other choices, in the other language, and says so where they are followed already', async () => {
    await using server = await aMailServer()
    await publish('2018-03-26')
    await aFollower(server)
    later(2)
    await aFollower(server, anna, { country: '', when: 'editions' })
    later(2)
    await ask(anna)
    await sendMail(context, publisher, server.port)
    const choose = linkIn(server.received.at(-1) ?? expect.fail('nothing came'), 'Keuzes wijzigen')
    expect(await (await post(choose, { country: '', stream: '', when: 'editions', language: 'nl' })).text()).toContain('al met een ander bericht')
    expect((await post(choose, { country: 'NL', stream: 'jihadist', when: 'sometimes', language: 'nl' })).status).toBe(400)
    const saved = await post(choose, { country: 'NL', stream: 'jihadist', when: 'editions', language: 'en' })
    expect(await saved.text()).toContain('Nederland; jihadistische dreiging; bij elke uitgave')
    expect((await listFollowers(store.db)).map(({ language, choices: chosen }) => [language, chosen])).toEqual(expect.arrayContaining([['en', { country: 'NL', stream: 'jihadist', onlyChanges: false }], ['nl', { country: undefined, stream: undefined, onlyChanges: false }]]))
  })
})

describe('the form', () => {
  test.each([
    ['from another site', 403, anna, {}, { 'sec-fetch-site': 'cross-site', origin: 'https://elders.example' }],
    ['from a browser that says nothing of where it stood', 403, anna, {}, { 'sec-fetch-site': '', origin: '' }],
    ['with an address that is none', 400, 'anna@', {}, {}],
    ['with a country that is none', 400, anna, { country: 'XX' }, {}],
    ['with a language that is none', 400, anna, { language: 'de' }, {}],
  ] as const)('%s is answered with %i and a page in the language of the reader, and nothing is kept', async (_, status, address, fields, headers) => {
    const answer = await ask(address, fields, headers)
    expect([answer.status, answer.headers.get('content-language')]).toEqual([status, 'nl'])
    expect(await answer.text()).toContain('Dat lukt niet')
    expect(await addresses()).toEqual([])
  })

  test('is taken from an old browser that names the site, and from none that sends something else', async () => {
    const plain = (headers: Readonly<Record<string, string>>, body: string) => app.request('/en/follow/mail/', { method: 'POST', headers: { host: 'peil.example', ...headers }, body })
    const form = new URLSearchParams({ address: anna, ...choices }).toString()
    expect((await plain({ origin: 'https://peil.example', 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }, form)).status).toBe(303)
    expect((await plain({ 'content-type': 'application/x-www-form-urlencoded' }, form)).status).toBe(403)
    expect((await plain({ origin: 'https://peil.example', 'content-type': 'application/json' }, '{}')).status).toBe(415)
    expect((await plain({ origin: 'https://peil.example', 'content-type': 'application/x-www-form-urlencoded' }, `${form}&more=${'x'.repeat(5000)}`)).status).toBe(413)
    expect((await app.request('/en/follow/mail/', { method: 'DELETE', headers: { host: 'peil.example' } })).status).toBe(405)
    expect((await open('/en/follow/mail/')).headers.get('location')).toBe('../')
  })

  test('is taken ten times an hour from one network, and a stated number of times from all', async () => {
    const statuses: number[] = []
    for (let at = 0; at < 11; at++) statuses.push((await ask(`lezer${at}@lezers.example`, {}, { 'x-forwarded-for': `198.51.100.1, 192.0.2.${at}` })).status)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429])
    later(1.1)
    expect((await ask('lezer11@lezers.example')).status).toBe(303)
    await store.pool.query(`insert into follower select 'f-' || n, 'mail', n || '@veel.example', 's', 'nl', null, null, false, $1, null from generate_series(1, $2::integer) n`, [now, mostAskedAnHour])
    const busy = await ask('nog@lezers.example', {}, { 'x-forwarded-for': '203.0.113.9' })
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '3600'])
  })
})

const refusing = (code: number, words: string) => ({ onRcptTo: (_: unknown, __: unknown, done: (error: Error) => void) => done(smtpRefusal(code, `${words} <${anna}>`)) })

describe('a mail server', () => {
  test('that has no such mailbox ends the follower; one that refuses for another reason ends the message, and one that is busy is asked again', async () => {
    await publish('2018-03-26')
    await ask(anna)
    await using busy = await aMailServer(refusing(451, '4.3.0 later'))
    await sendMail(context, publisher, busy.port)
    expect(await attempts()).toEqual([[1, 'failed', 'status', 451], [2, 'failed', 'status', 451], [3, 'given-up', 'status', 451]])
    expect(await addresses()).toEqual([anna])
    later(2)
    await ask(anna)
    await using closed = await aMailServer(refusing(554, '5.7.1 not from you'))
    await sendMail(context, publisher, closed.port)
    expect((await attempts()).slice(3)).toEqual([[1, 'given-up', 'refused', 554]])
    later(2)
    await ask(anna)
    await using empty = await aMailServer(refusing(550, '5.1.1 no such user'))
    await sendMail(context, publisher, empty.port)
    expect((await attempts()).slice(4)).toEqual([[1, 'gone', undefined, 550]])
    expect(await addresses()).toEqual([])
    expect(await countOutbox(store.db, ['mail'])).toEqual({ due: 0, later: 0 })
  })
})

test('after somebody left, the address is nowhere in the database', async () => {
  await using server = await aMailServer()
  await publish('2018-03-26')
  await aFollower(server, 'zqanna@lezers.example')
  later(2)
  await ask('zqanna@lezers.example')
  await sendMail(context, publisher, server.port)
  const leave = linkIn(server.received.at(-1) ?? expect.fail('nothing came'), 'Stoppen en adres wissen')
  expect(await (await post(leave)).text()).toContain('U bent afgemeld')
  const { rows } = await store.pool.query<{ place: string }>(`select table_schema || '.' || table_name as place from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`)
  const holding: string[] = []
  for (const { place } of rows) {
    const found = await store.pool.query(`select 1 from ${place} each where each::text ilike '%zqanna%' limit 1`)
    if (found.rowCount !== 0) holding.push(place)
  }
  expect(rows.length).toBeGreaterThan(30)
  expect(holding).toEqual([])
})
