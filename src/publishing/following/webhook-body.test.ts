import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import { anEdition, anEditionWith, atStep, aWarningStatement, decidedHere, hostileTexts } from '../../../test/builders/an-edition.ts'
import { exchangeOfSite } from '../../../test/builders/rendered.ts'
import { languages, type Edition, type Language } from '../../core/index.ts'
import { noticeSchema, noticeSchemaPath } from './notice-schema.ts'
import { webhookHeaders } from './sign-webhook.ts'
import { toldNotices } from './told-notices.ts'
import { webhookBody } from './webhook-body.ts'

const earlier = anEdition({ number: 2, issued: '2017-11-10T08:00:00Z' }, atStep(3))
const raised = anEdition({}, { ...decidedHere, warnings: [aWarningStatement] })
const bodiesOf = (edition: Edition, previous: Edition | undefined, language: Language) => toldNotices({ edition, previous }, language).map(webhookBody)
const idsIn = (language: Language) => toldNotices({ edition: raised, previous: earlier }, language).map(({ id }) => id)
const parsed = (body: string) => JSON.parse(body) as { readonly type: string; readonly data: Readonly<Record<string, unknown>> }

const schemaAddress = `https://peil.example/${noticeSchemaPath}`
const ajv = new Ajv2020({ strict: true, formats: { uri: /^https:/, 'date-time': /^\d{4}-\d{2}-\d{2}T.*Z$/ } }).addSchema(noticeSchema(schemaAddress))

describe('what a webhook gets', () => {
  test('is a message for the level, for each new warning and for the edition, by the schema that the site publishes', () => {
    for (const language of languages) {
      const messages = bodiesOf(raised, earlier, language)
      expect(messages.map((body) => parsed(body).type)).toEqual(['level-change', 'warning', 'edition'])
      for (const body of messages) expect(ajv.validate(schemaAddress, JSON.parse(body)), ajv.errorsText()).toBe(true)
    }
    expect(exchangeOfSite({ editions: [earlier, raised] }).find(({ path }) => path === noticeSchemaPath)?.body).toContain(schemaAddress)
  })

  test('does not pass with a field more or less: the schema is really asked', () => {
    const message = JSON.parse(bodiesOf(raised, earlier, 'en')[0] ?? '') as object
    expect(ajv.validate(schemaAddress, { ...message, more: 1 })).toBe(false)
    expect(ajv.validate(schemaAddress, { ...message, timestamp: undefined })).toBe(false)
  })

  test('says where to read on, and for which kind of threat it holds', () => {
    const [level, warning] = bodiesOf(raised, earlier, 'nl').map(parsed)
    expect(level?.data).toMatchObject({
      id: 'NL-3#level-change', title: 'Nederland: niveau verhoogd van aanzienlijk (3 van 5) naar substantieel (4 van 5)', country: 'NL', scope: 'NL', stream: null, language: 'nl', official: false,
      edition: { id: 'NL-3', page: 'https://peil.example/nl/editions/NL-3/#level-change', address: 'https://peil.example/editions/NL-3/edition.json' }, level: 'https://peil.example/level/NL.json',
    })
    expect(warning?.data).toMatchObject({ id: 'NL-3#own-warning-1', stream: 'jihadist' })
    expect(JSON.stringify(level?.data.sentences)).toMatch(/"Niet officieel[^"]*"\]$/)
  })

  test('is made from the frozen editions alone: the same editions give the same bytes, and nothing of a follower or another edition is in it', () => {
    expect(bodiesOf(structuredClone(raised), structuredClone(earlier), 'en')).toEqual(bodiesOf(raised, earlier, 'en'))
  })

  test('has an id of its own, the same in both languages', () => {
    expect(idsIn('nl')).toEqual(['NL-3#level-change', 'NL-3#own-warning-1', 'NL-3'])
    expect(idsIn('en')).toEqual(idsIn('nl'))
  })

  test('is whole whatever stands in a label, a name or a reason', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const body of bodiesOf(anEditionWith(text), earlier, 'nl')) {
        expect(ajv.validate(schemaAddress, JSON.parse(body)), ajv.errorsText()).toBe(true)
        expect(body).not.toMatch(/<script|[\u202A-\u202E\u2066-\u2069]/)
      }
    }), { numRuns: 40, examples: hostileTexts })
  })
})

describe('the signature', () => {
  const secret = `whsec_${Buffer.alloc(24, 5).toString('base64')}`
  const message = { id: 'msg_proef', sent: new Date(), body: bodiesOf(raised, earlier, 'nl')[0] ?? '' }

  test('holds for a library that is not ours', () => {
    expect(new Webhook(secret).verify(message.body, webhookHeaders(message, secret))).toEqual(JSON.parse(message.body))
  })

  test('is the one of the example in the specification', () => {
    // Standard Webhooks 1.0, "Example of the signature scheme".
    const example = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', sent: new Date(1_614_265_330_000), body: '{"test": 2432232314}' }
    expect(webhookHeaders(example, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  })

  test('fails for another secret, another body, another id and a message of yesterday', () => {
    const headers = webhookHeaders(message, secret)
    const wrong = [
      () => new Webhook(`whsec_${Buffer.alloc(24, 6).toString('base64')}`).verify(message.body, headers),
      () => new Webhook(secret).verify(message.body.replace('4', '5'), headers),
      () => new Webhook(secret).verify(message.body, { ...headers, 'webhook-id': 'msg_other' }),
      () => new Webhook(secret).verify(message.body, webhookHeaders({ ...message, sent: new Date(Date.now() - 86_400_000) }, secret)),
    ]
    for (const verify of wrong) expect(verify).toThrow(/signature|timestamp/)
  })
})
