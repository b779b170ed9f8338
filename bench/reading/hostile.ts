// How reading time grows with the text: every text is read at one size and at twice that size. node bench/reading/hostile.ts [--size BYTES]
import { parseArgs } from 'node:util'
import { readReport } from '../../src/reading/index.ts'

const { values } = parseArgs({ options: { size: { type: 'string', default: '262144' } } })
const size = Number(values.size)

const units: Readonly<Record<string, string>> = {
  'one endless word': 'a',
  'one endless number': '1',
  'spaces only': ' ',
  'open brackets': '(',
  'open quotes': '“',
  'commas': ', ',
  'words without an end': 'aanslag van de ',
  'numbers without an end': '12 en 13 tot 14 van de 15, ',
  'number words': 'tweehonderddrieëntwintig',
  'offices': 'NCTV AIVD politie ',
  'months': 'mei maart 3 april ',
  'levels': 'Het dreigingsniveau gaat van 3 naar 4. ',
  'levels in one sentence': 'het dreigingsniveau gaat van 3 (aanzienlijk) naar 4, ',
  'figures': 'Zo’n 160 uitreizigers zijn in Syrië, 60 kwamen om. ',
  'events': 'Vrijdag was er een aanslag in Parijs. ',
  'attributions': 'Volgens de AIVD is dat zo, zegt de NCTV. ',
  'line ends': '\n\n',
  'half pairs': '\uD800',
}

for (const [name, unit] of Object.entries(units)) {
  const once = secondsToRead(unit, size)
  const twice = secondsToRead(unit, 2 * size)
  console.log(`${name.padEnd(24)} ${once.toFixed(2)} s, twice the text ${twice.toFixed(2)} s: ${(twice / once).toFixed(1)} times`)
}

function secondsToRead(unit: string, length: number): number {
  const text = `Het gaat over terrorisme. ${unit.repeat(Math.ceil(length / unit.length))}`
  const start = performance.now()
  readReport({ id: 'hostile', text, published: '2020-01-01', lang: 'nl', country: 'NL' })
  return (performance.now() - start) / 1000
}
