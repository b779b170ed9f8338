import { parseScope, scopeName, type Stream } from '../../../core/index.ts'
import type { Draft } from './document-kind.ts'

/** What a document that speaks of no other entry holds for; its scope was looked at when it was read. */
export function countryAndScope({ scope, stream }: { readonly scope: string; readonly stream?: Stream | undefined }): Pick<Draft, 'country' | 'scope' | 'stream' | 'about'> {
  const parsed = parseScope(scope)
  if (!parsed.ok) throw new RangeError(`not a scope: ${scope}`)
  return { country: parsed.value.country, scope: scopeName(parsed.value), stream, about: undefined }
}
