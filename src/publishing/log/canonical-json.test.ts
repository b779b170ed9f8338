import { describe, expect, test } from 'vitest'
import { canonicalJson, contentDigest } from './canonical-json.ts'

describe('a structure is written in one way', () => {
  test('as RFC 8785 writes its own example (section 3.2.2 to 3.2.4)', () => {
    const example = { numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001], string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\\u0022/', literals: [null, true, false] }
    const bytes = '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d'
    expect(Buffer.from(canonicalJson(example)).toString('hex')).toBe(bytes)
  })

  test('with the names in the order of their UTF-16 units (section 3.2.3)', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6']
    const written = canonicalJson(Object.fromEntries(names.map((name) => [name, 0])))
    expect(Object.keys(JSON.parse(written.replace('"1":0,', '')) as object)).toEqual(['\r', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33'])
    expect(written.startsWith('{"\\r":0,"1":0,')).toBe(true)
  })

  test.each([
    ['0000000000000000', '0'], ['8000000000000000', '0'], ['0000000000000001', '5e-324'], ['7fefffffffffffff', '1.7976931348623157e+308'], ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'], ['44b52d02c7e14af5', '9.999999999999997e+22'], ['44b52d02c7e14af6', '1e+23'], ['3eb0c6f7a0b5ed8d', '0.000001'], ['41b3de4355555554', '333333333.33333325'],
    ['becbf647612f3696', '-0.0000033333333333333333'], ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('the number %s of appendix B as %s', (bits, written) => {
    expect(canonicalJson([Buffer.from(bits, 'hex').readDoubleBE()])).toBe(`[${written}]`)
  })

  test('or not at all where JSON has no way', () => {
    expect(() => canonicalJson([Number.NaN])).toThrow()
    expect(() => canonicalJson(['\ud800'])).toThrow()
  })

  test('what is undefined is as what is not there', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe(canonicalJson({ a: 1 }))
  })
})

test('the digest of a text is that of FIPS 180-4 for its bytes', () => {
  expect(contentDigest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
