// Own guess against eld on paragraphs of our own: how many are right, how many left open, and the time of one guess.
// Right for Dutch and English is their name; right for any other language is not to be read.
import { readFileSync } from 'node:fs'
import { eld } from 'eld/small'
import { guessSpoken } from '../../../src/reading/guess-language.ts'

const paragraphsByLanguage = JSON.parse(readFileSync(new URL('paragraphs.json', import.meta.url), 'utf8')) as Readonly<Record<string, readonly string[]>>
const all = Object.values(paragraphsByLanguage).flat()

type Guess = (paragraph: string) => string | undefined

const guessers: Readonly<Record<string, Guess>> = {
  own: (paragraph) => {
    const guess = guessSpoken(paragraph)
    return guess?.isClear === true ? guess.lang : undefined
  },
  eld: (paragraph) => eld.detect(paragraph).language,
}

for (const [name, guess] of Object.entries(guessers)) {
  const scores = Object.entries(paragraphsByLanguage).map(([lang, paragraphs]) => {
    const guesses = paragraphs.map(guess)
    const right = guesses.filter((found) => found !== undefined && readAs(found) === readAs(lang)).length
    const open = guesses.filter((found) => found === undefined).length
    return `${lang} ${right}/${paragraphs.length}${open === 0 ? '' : ` (${open} open)`}`
  })
  console.log(`${name.padEnd(4)} ${microseconds(guess).toFixed(1)} µs  ${scores.join(' · ')}`)
}

/** Dutch, English, or not read. */
function readAs(lang: string): string {
  return lang === 'nl' || lang === 'en' ? lang : 'unread'
}

function microseconds(guess: Guess): number {
  const rounds = 200
  const started = performance.now()
  for (let round = 0; round < rounds; round++) for (const paragraph of all) guess(paragraph)
  return ((performance.now() - started) * 1000) / (rounds * all.length)
}
