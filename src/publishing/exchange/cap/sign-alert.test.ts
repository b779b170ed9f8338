import { createHash, generateKeyPairSync, verify, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { XmlC14NMode, XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { anEditionWith, hostileTexts } from '../../../../test/builders/an-edition.ts'
import { exchangeOfSite } from '../../../../test/builders/rendered.ts'
import { signAlert } from './sign-alert.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const schema = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(new URL('../../../../test/schemas/cap12/CAP-v1.2.xsd', import.meta.url), 'utf8')))
const exclusive = { mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0 }

/** Whether the signature holds, by the canonical form of libxml2 and the RSA of OpenSSL: neither is the library that signed. */
function holds(alert: string, key: KeyObject): boolean {
  using document = XmlDocument.fromString(alert)
  const part = (name: string) => {
    const found = document.get(`//d:${name}`, { d: 'http://www.w3.org/2000/09/xmldsig#' })
    if (!(found instanceof XmlElement)) throw new Error(`no ${name}`)
    return found
  }
  const signedInfo = Buffer.from(part('SignedInfo').canonicalizeToString(exclusive))
  const [value, digest] = [part('SignatureValue').content, part('DigestValue').content]
  part('Signature').remove()
  const signed = createHash('sha256').update(document.canonicalizeToString(exclusive)).digest('base64')
  return signed === digest && verify('RSA-SHA256', signedInfo, key, Buffer.from(value, 'base64'))
}

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
