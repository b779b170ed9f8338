import { expect, test } from 'vitest'
import { readLines } from './read-lines.ts'

async function linesOf(chunks: readonly string[], maxBytes = 100): Promise<readonly (string | undefined)[]> {
  const lines: (string | undefined)[] = []
  const bytes = (async function* () {
    for (const chunk of chunks) yield new TextEncoder().encode(chunk)
  })()
  for await (const line of readLines(bytes, maxBytes)) lines[line.number - 1] = line.bytes?.toString()
  return lines
}

test('a line may arrive in pieces, and several in one piece', async () => {
  expect(await linesOf(['een', ' twee\ndr', 'ie\nvier\n', '', 'vijf'])).toEqual(['een twee', 'drie', 'vier', 'vijf'])
})

test('an empty line keeps its number', async () => {
  expect(await linesOf(['a\n\nb\n'])).toEqual(['a', '', 'b'])
})

test('a line over the limit is passed over and the next one is whole', async () => {
  expect(await linesOf(['0123456789', '0123456789\nshort\n'], 12)).toEqual([undefined, 'short'])
})
