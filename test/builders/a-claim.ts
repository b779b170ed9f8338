import type { Claim, ClaimKind } from '../../src/core/index.ts'

/** A claim at a place in a text that nothing depends on; every field counts as stated unless named as inferred. */
export function aClaim<K extends ClaimKind>(
  kind: K, fields: Extract<Claim, { kind: K }>['fields'], { quote = 'words', start = 0, inferred = [] as readonly string[] } = {},
): Extract<Claim, { kind: K }> {
  const end = start + quote.length
  const stated = Object.keys(fields).filter((name) => !inferred.includes(name))
  return { id: `text:${kind}-${start}-${end}`, kind, start, end, quote, fields, rule: 'by-hand', stated, inferred } as unknown as Extract<Claim, { kind: K }>
}
