import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { anEdition, anEditionWith, atStep, decidedHere, hostileTexts } from '../../../../test/builders/an-edition.ts'
import type { Edition } from '../../../core/index.ts'
import { alertFiles } from './alert-files.ts'
import { capAlert } from './alert.ts'
import { severityOf } from './certainty.ts'

const schema = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(new URL('../../../../test/schemas/cap12/CAP-v1.2.xsd', import.meta.url), 'utf8')))
const namespace = { cap: 'urn:oasis:names:tc:emergency:cap:1.2' }

const earlier = anEdition({ number: 2, issued: '2017-11-10T08:00:00Z' }, atStep(3))
const edition = anEdition({}, decidedHere)

function alertOf(published: Edition, previous?: Edition): string {
  const alert = capAlert(published, previous)
  return alert
}

/** Validates by the schema of OASIS, which throws, and gives the texts that an XPath finds. */
function found(alert: string, path: string): readonly string[] {
  using document = XmlDocument.fromString(alert)
  schema.validate(document)
  return document.find(path, namespace).map(({ content }) => content)
}

describe('an alert of an edition', () => {
  test('passes the schema of OASIS, and the same with a time in Z does not: the schema is really asked', () => {
    expect(found(alertOf(edition, earlier), '//cap:sent')).toEqual(['2018-03-27T09:30:15-00:00'])
    expect(() => found(alertOf(edition, earlier).replace('15-00:00', '15Z'), '//cap:sent')).toThrow(/pattern/)
  })

  test('updates the alert of the edition before it, and the first one stands alone', () => {
    expect(found(alertOf(edition, earlier), '//cap:msgType|//cap:references')).toEqual(['Update', 'peil.example,peil-NL-2,2017-11-10T08:00:00-00:00'])
    expect(found(alertOf(edition), '//cap:msgType|//cap:references')).toEqual(['Alert'])
  })

  test('cancels the one before where no level is known any more, and is none where there was none', () => {
    const without = anEdition({ number: 4 }, { level: undefined })
    expect(found(alertOf(without, edition), '//cap:msgType|//cap:references|//cap:info')).toEqual(['Cancel', 'peil.example,peil-NL-3,2018-03-27T09:30:15-00:00'])
    expect(alertFiles({ editions: [without, without] }, undefined)).toEqual([])
    expect(() => capAlert(without, without)).toThrow(RangeError)
    expect(found(alertOf(anEdition({ number: 5 }), without), '//cap:msgType')).toEqual(['Alert'])
  })

  test('is a test unless the publisher is the authority', () => {
    expect(found(alertOf(edition), '//cap:status|//cap:source')).toEqual(['Test', 'Niet officieel: samengesteld uit openbare bronnen. Not official: put together from public sources.'])
    expect(found(alertOf({ ...edition, publisher: { ...edition.publisher, isAuthority: true } }), '//cap:status|//cap:source')).toEqual(['Actual'])
  })

  test('says the level in both languages, with what machines need', () => {
    expect(found(alertOf(edition, earlier), '//cap:info/cap:language|//cap:info/cap:headline')).toEqual([
      'nl-NL', 'Nederland: niveau verhoogd van aanzienlijk (3 van 5) naar substantieel (4 van 5)', 'en', 'Netherlands: level raised from significant (3 of 5) to substantial (4 of 5)',
    ])
    expect(found(alertOf(edition, earlier), '//cap:info[1]/cap:parameter/cap:value')).toEqual(['4', '5', 'substantieel', 'raised', '3/5 nl_dtn_5', '2016-07-11', 'NL-3', 'level:NL:DTN47'])
    expect(found(alertOf(edition, earlier), '//cap:info[1]/cap:urgency|//cap:info[1]/cap:severity|//cap:info[1]/cap:certainty|//cap:info[1]//cap:geocode/cap:value')).toEqual(['Unknown', 'Severe', 'Possible', 'NL'])
    expect(found(alertOf(anEdition({}, atStep(5))), '//cap:info[1]/cap:urgency|//cap:info[1]/cap:severity|//cap:info[1]/cap:certainty')).toEqual(['Expected', 'Extreme', 'Likely'])
  })

  test('ends only where the level was set with an end', () => {
    const until = decidedHere.own.map((statement) => (statement.sentence.kind === 'own-level' ? { ...statement, sentence: { ...statement.sentence, until: '2018-06-30' as const } } : statement))
    expect(found(alertOf(edition), '//cap:expires')).toEqual([])
    expect(found(alertOf(anEdition({}, { ...atStep(4, { setHereBy: 'duty-officer' }), own: until })), '//cap:info[1]/cap:expires')).toEqual(['2018-06-30T23:59:59-00:00'])
  })

  test('is the one that was read and accepted', async () => {
    await expect(alertOf(edition, earlier).replaceAll('><', '>\n<')).toMatchFileSnapshot('../../../../test/golden/alert.xml')
  })

  test('passes the schema whatever stands in a label, a name or a reason', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(found(alertOf(anEditionWith(text), earlier), '//cap:info')).toHaveLength(2)
    }), { numRuns: 40, examples: hostileTexts })
  })
})

test('the severity goes by the rank from the top: the third of five is as moderate as the second of four', () => {
  expect([1, 2, 3, 4, 5].map((ordinal) => severityOf(ordinal, 5))).toEqual(['Minor', 'Minor', 'Moderate', 'Severe', 'Extreme'])
  expect([1, 2, 3, 4].map((ordinal) => severityOf(ordinal, 4))).toEqual(['Minor', 'Moderate', 'Severe', 'Extreme'])
  expect([1, 2].map((ordinal) => severityOf(ordinal, 2))).toEqual(['Severe', 'Extreme'])
})
