import { expect, test } from 'vitest'
import { countFirings } from './count-firings.ts'

test('A rule counts once for each place in the reports of its language where its pattern matches', () => {
  const text = 'Het dreigingsniveau blijft 4. Het niveau blijft 4, zegt de NCTV.'
  const firings = countFirings([{ id: 'a', text, lang: 'nl', published: undefined, country: undefined }])
  expect(firings.get('nl-level-kept')).toBe(2)
  expect([...firings.keys()].filter((id) => id.startsWith('en-'))).toEqual([])
})
