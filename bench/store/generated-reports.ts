import { seededRandom } from '../../src/statistics/index.ts'
import type { NewReport, Source } from '../../src/core/index.ts'
import { sentenceParts, type SentenceParts } from './generated-sentences.ts'

export const generatedSource: Source = { id: 'generated-news', name: 'Generated news', kind: 'newspaper', reliability: 'F' }

/** Reports of about `characters` characters each, half of them Dutch and half English: ordinary news with two to five sentences that claim something. */
export function generatedReports(count: number, characters: number, seed: number): readonly NewReport[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, at) => generatedReport(at, characters, random))
}

function generatedReport(at: number, characters: number, random: () => number): NewReport {
  const lang = at % 2 === 0 ? 'nl' : 'en'
  const published = new Date(Date.UTC(2015, 0, 1 + Math.floor(random() * 1400))).toISOString().slice(0, 10)
  const text = textOf(sentenceParts[lang], characters, random)
  return {
    id: `generated-${at}`, source: generatedSource.id, title: text.slice(0, text.indexOf('.')), lang, country: lang === 'nl' ? 'NL' : 'GB', published: published as `${number}-${number}-${number}`,
    known: undefined, url: undefined, marking: 'clear', licence: 'EUPL-1.2', note: undefined, illustrative: true, layout: undefined, text,
  }
}

function textOf({ words, ordinary, claims }: SentenceParts, characters: number, random: () => number): string {
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const write = (pattern: string | undefined) => capital((pattern ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) => String(numbers[name]?.(random) ?? pick(words[name.replace('2', '')] ?? []))))
  const sentences: string[] = []
  for (let length = 0; length < characters; length += (sentences.at(-1)?.length ?? 0) + 1) sentences.push(write(pick(ordinary)))
  const claimed = 2 + Math.floor(random() * 4)
  for (let made = 0; made < claimed; made++) sentences[Math.floor(random() * sentences.length)] = write(pick(claims))
  return sentences.map((sentence, at) => sentence + (at % 4 === 3 ? '\n\n' : ' ')).join('').trim()
}

const numbers: Readonly<Record<string, (random: () => number) => number>> = {
  n: (random) => 10 + Math.floor(random() * 290), k: (random) => 1 + Math.floor(random() * 9), d: (random) => 1 + Math.floor(random() * 28),
  year: (random) => 2012 + Math.floor(random() * 3), level: (random) => 3 + Math.floor(random() * 2),
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
