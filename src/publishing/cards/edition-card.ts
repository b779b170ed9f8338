import type { CurrentLevel, Edition, Language } from '../../core/index.ts'
import { exchangeWords } from '../../words/exchange.ts'
import { siteWords } from '../../words/site.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import { wrapWords } from '../charts/wrap-words.ts'
import { levelTitle } from '../level-facts.ts'
import { gauge } from '../pages/gauge.ts'
import { markup, nothing, type Markup } from '../pages/markup.ts'
import { standaloneDrawing } from '../paper/paper-drawing.ts'
import { typefaces } from '../press.ts'

/** The size that pages which show a link make room for. */
export const cardSize = { width: 1200, height: 630 } as const

const left = 70
const wordsLeft = 430
const room = cardSize.width - wordsLeft - left
/** Letters of these typefaces are about so many times as wide as high. */
const letterWidth = 0.57
const mostLetters = 60

/** The level of an edition as a picture for a link: country, gauge, the step in words and number, since when, by whom, and that it is not official. */
export function editionCard(edition: Edition, language: Language): string {
  const words = wordsFor(language)
  const { picture: { level, country, view }, publisher } = edition
  const { name, aside } = cardTitle(level, words.country(country), words)
  const since = level === undefined ? exchangeWords[language].asOf(view.asOf) : exchangeWords[language].badgeSince(level.since, level.sinceAtLatest)
  const lines = wrapWords(cut(name), 18)
  const size = Math.round(Math.min(108, room / (Math.max(...lines.map(({ length }) => length)) * letterWidth), 180 / lines.length))
  const below = 190 + size * 0.55 + (lines.length - 1) * size
  const made = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cardSize.width} ${cardSize.height}" width="${cardSize.width}" height="${cardSize.height}" lang="${language}">
<style>.ripple{stroke:none}</style><rect width="${cardSize.width}" height="${cardSize.height}" fill="#f6f3ea"/>
${level === undefined ? nothing : markup`<svg x="${left}" y="66" width="320" height="498" viewBox="0 -6 250 ${level.steps * 76 + 12}" preserveAspectRatio="xMinYMid meet">${gauge(level, words)}</svg>`}
${line(128, 34, 'sans', 600, 'var(--soft)', words.page.threat(words.country(country)))}
${lines.map((text, index) => line(190 + size * 0.55 + index * size, size, 'serif', 600, 'var(--ink)', text))}
${line(below + 66, 46, 'serif', 400, 'var(--soft)', aside)}
${line(below + 128, 32, 'sans', 400, 'var(--ink)', since)}
<path d="M${wordsLeft} 486h${room}" stroke="var(--line)" stroke-width="2"/>
${line(533, 27, 'sans', 600, 'var(--ink)', publisher.name)}
${line(573, 27, 'sans', 400, 'var(--ink)', [siteWords[language].edition(edition.number), words.day(edition.issued.slice(0, 10)), ...(publisher.isAuthority ? [] : [words.page.notOfficial])].join(' · '))}
</svg>`
  return standaloneDrawing(made.toString())
}

/** What the picture says, for who cannot see it. */
export function cardText(edition: Edition, language: Language): string {
  const words = wordsFor(language)
  const { picture: { level, country }, publisher } = edition
  const { name, aside } = cardTitle(level, words.country(country), words)
  return [level === undefined ? name : `${words.page.threat(words.country(country))}: ${name}, ${aside}`, ...(publisher.isAuthority ? [] : [words.page.notOfficial])].join('; ')
}

function cardTitle(level: CurrentLevel | undefined, country: string, words: Words): { readonly name: string; readonly aside: string } {
  if (level === undefined) return { name: words.page.emptyTitle(country), aside: '' }
  const { name, meant } = levelTitle(level, words)
  return { name, aside: [...(meant === undefined ? [] : [meant]), words.page.ordinal(level.ordinal, level.steps)].join(', ') }
}

/** A text that would be wider than its room is set smaller. */
function line(y: number, size: number, face: keyof typeof typefaces, weight: number, fill: string, text: string): Markup {
  const shown = cut(text)
  const fitting = Math.min(size, room / (Math.max(1, shown.length) * letterWidth))
  return markup`<text x="${wordsLeft}" y="${Math.round(y)}" font-family="${typefaces[face].join(', ')}" font-weight="${weight}" font-size="${fitting.toFixed(1)}" fill="${fill}">${shown}</text>`
}

function cut(text: string): string {
  const letters = [...text]
  return letters.length <= mostLetters ? text : `${letters.slice(0, mostLetters - 1).join('')}…`
}
