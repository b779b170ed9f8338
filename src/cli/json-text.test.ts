import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonLine, jsonText } from './json-text.ts'

test('JSON on a terminal holds nothing that steers it, and means what it meant', () => {
  const hostile = 'a\u009B31mb\u007Fc\u202Ed\u2066e\u001B[2J'
  expect(jsonLine(hostile)).toBe('"a\\u009b31mb\\u007fc\\u202ed\\u2066e\\u001b[2J"\n')
  fc.assert(fc.property(fc.jsonValue(), fc.string({ unit: fc.constantFrom(...hostile) }), (value, text) => {
    for (const json of [jsonText({ value, text }), jsonLine({ value, text })]) {
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, text })))
      // oxlint-disable-next-line no-control-regex -- the characters that steer a terminal
      expect(json).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
    }
  }))
})
