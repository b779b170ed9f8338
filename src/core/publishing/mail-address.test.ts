import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMailAddress } from './mail-address.ts'

test.each([
  ['naam@voorbeeld.nl', 'naam@voorbeeld.nl'],
  [' Naam.Achter+peil@Voorbeeld.NL ', 'Naam.Achter+peil@voorbeeld.nl'],
  ['o\'hara_1@mail.example.org', 'o\'hara_1@mail.example.org'],
  // Punycode after RFC 3492, as the DNS has it.
  ['naam@bücher.example', 'naam@xn--bcher-kva.example'],
])('%s is taken', (given, expected) => {
  expect(parseMailAddress(given)).toEqual({ ok: true, value: expected })
})

test.each([
  '', 'naam', '@voorbeeld.nl', 'naam@', 'naam@localhost', 'naam@127.0.0.1', 'naam@[127.0.0.1]', 'naam@1.2', 'a b@voorbeeld.nl', '.naam@voorbeeld.nl', 'naam.@voorbeeld.nl', 'na..am@voorbeeld.nl',
  '"a b"@voorbeeld.nl', 'naam@voorbeeld.nl\r\nBcc: een@ander.nl', 'naam@voorbeeld.nl,een@ander.nl', 'Naam <naam@voorbeeld.nl>', 'naam@voorbeeld.nl/pad', 'naam@user:pass@voorbeeld.nl', 'naam@-voorbeeld.nl',
  'naam@voorbeeld..nl', `${'a'.repeat(65)}@voorbeeld.nl`, `naam@${'a'.repeat(64)}.nl`, `naam@${'a.'.repeat(130)}nl`, 'naam@voor\u0000beeld.nl', 'naam\u202E@voorbeeld.nl', 'é@voorbeeld.nl',
])('%j is refused, and the refusal does not repeat it', (given) => {
  expect(parseMailAddress(given)).toEqual({ ok: false, problem: { kind: 'mail-address-malformed' } })
})

test('whatever is taken holds no space, no line break and one mailbox, and is taken again as it is', () => {
  const part = fc.string({ unit: 'binary', maxLength: 12 })
  fc.assert(fc.property(part, part, fc.constantFrom('nl', 'example.org', 'bücher.de', ''), (local, host, end) => {
    const parsed = parseMailAddress(`${local}@${host}.${end}`)
    if (!parsed.ok) return
    expect(parsed.value).toMatch(/^[\x21-\x7e]+@[a-z0-9.-]+$/)
    expect(parsed.value).not.toMatch(/[<>,;:"()[\]\\\s]/)
    expect(parseMailAddress(parsed.value)).toEqual(parsed)
  }), { numRuns: 2000 })
})
