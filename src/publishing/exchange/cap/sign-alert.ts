import type { KeyObject } from 'node:crypto'
import { SignedXml } from 'xml-crypto'

const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#'

/** The alert with an enveloped signature (XML-DSig, RSA with SHA-256) as its last part, where CAP wants it. The key is an RSA private key; others are refused with an exception. */
export function signAlert(alert: string, key: KeyObject): string {
  if (key.asymmetricKeyType !== 'rsa') throw new Error('an alert is signed with an RSA key')
  const signed = new SignedXml({
    privateKey: key.export({ format: 'pem', type: 'pkcs8' }),
    canonicalizationAlgorithm: exclusive,
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    // A key that comes with what it signs proves nothing: followers get it from the publisher.
    getKeyInfoContent: () => null,
  })
  signed.addReference({ xpath: '/*', isEmptyUri: true, uri: '', transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', exclusive], digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256' })
  signed.computeSignature(alert, { location: { reference: '/*', action: 'append' } })
  return signed.getSignedXml()
}
