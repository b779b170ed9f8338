import { createPrivateKey, generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import { done, refused, type Outcome } from '../../core/index.ts'
import type { Settings } from '../../settings.ts'
import { keyState, readKeyText, writeNewKey } from './key-file.ts'

/** As strong as 128 bits until after 2030 (NIST SP 800-57, part 1, table 2); XML-DSig is checked with RSA wherever it is checked at all. */
const modulusBits = 3072
/** Below this nobody should still take a signature. */
const leastModulusBits = 2048

const makeKeyPair = promisify(generateKeyPair)

/** A new key for alerts in a file that only its owner reads; one that is there is never written over. */
export async function createAlertKey(file: string): Promise<Outcome<KeyObject>> {
  const { privateKey } = await makeKeyPair('rsa', { modulusLength: modulusBits })
  const written = await writeNewKey(file, privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())
  return written.ok ? done(privateKey) : written
}

/** The key in such a file. */
export async function readAlertKey(file: string): Promise<Outcome<KeyObject>> {
  const text = await readKeyText(file)
  if (!text.ok) return text
  const key = parseKey(text.value)
  return key === undefined ? refused({ kind: 'key-refused', path: file, what: 'unusable-for-alerts' }) : done(key)
}

/** The key that alerts are signed with; undefined where the operator has none. One that a setting names must be there: an alert that was signed until now is not to go out unsigned unseen. */
export async function alertKeyOf({ alertKey: { path, isNamed } }: Settings): Promise<Outcome<KeyObject | undefined>> {
  const key = await readAlertKey(path)
  return !key.ok && !isNamed && keyState(key.problem) === 'missing' ? done(undefined) : key
}

function parseKey(text: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(text)
    return key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= leastModulusBits ? key : undefined
  } catch {
    return undefined
  }
}
