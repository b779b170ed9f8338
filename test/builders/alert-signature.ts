import { createHash, verify, type KeyLike } from 'node:crypto'
import { XmlC14NMode, XmlDocument, XmlElement } from 'libxml2-wasm'

const exclusive = { mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0 }

/** Whether the signature holds, by the canonical form of libxml2 and the RSA of OpenSSL: neither is the library that signed. */
export function holds(alert: string, key: KeyLike): boolean {
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
