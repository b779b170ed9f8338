import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { holds } from '../../../../test/builders/alert-signature.ts'
import { anEditionWith, hostileTexts } from '../../../../test/builders/an-edition.ts'
import { exchangeOfSite } from '../../../../test/builders/rendered.ts'
import { signAlert } from './sign-alert.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const schema = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(new URL('../../../../test/schemas/cap12/CAP-v1.2.xsd', import.meta.url), 'utf8')))

const alertOf = (text: string) => String(exchangeOfSite({ editions: [anEditionWith(text)] }, privateKey).find(({ path }) => path === 'alerts/NL-3.xml')?.body)

test('a signed alert holds by another implementation, still passes the schema, and says the same', () => {
  const alert = alertOf('plain')
  expect(holds(alert, publicKey)).toBe(true)
  using document = XmlDocument.fromString(alert)
  schema.validate(document)
  expect(document.root.lastChild).toMatchObject({ name: 'Signature' })
})

test('one changed letter, or another key, and it holds no more', () => {
  const alert = alertOf('plain')
  expect(holds(alert.replace('<value>4</value>', '<value>3</value>'), publicKey)).toBe(false)
  expect(holds(alert, generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey)).toBe(false)
})

test('it holds whatever stands in a label, a name or a reason', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(holds(alertOf(text.toWellFormed()), publicKey)).toBe(true)
  }), { numRuns: 15, examples: hostileTexts.map(([text]): [string] => [text.toWellFormed()]) })
})

test('the same alert and key give the same signature, and a key that is not RSA is refused', () => {
  expect(alertOf('plain')).toBe(alertOf('plain'))
  expect(() => signAlert('<alert/>', generateKeyPairSync('ed25519').privateKey)).toThrow(/RSA/)
})
