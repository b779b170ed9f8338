import type { Words } from '../../words/words-for.ts'
import { wrapWords } from '../charts/wrap-words.ts'
import { markup, nothing, type Markup } from './markup.ts'

const stepHeight = 76
const boardLeft = 26
const boardWidth = 60
/** What fits between the board and the edge of the drawing. */
const nameLetters = 16
const nameLine = 18

/** What the board shows: a step of a scale, with the names of the steps that are known. */
export interface GaugeLevel {
  readonly ordinal: number
  readonly steps: number
  readonly label: string
  readonly scale: readonly { readonly ordinal: number; readonly label: string }[]
}

/** The gauge board with its steps and the water up to the level; says itself in words to a screen reader. */
export function gauge(level: GaugeLevel, words: Words): Markup {
  const height = level.steps * stepHeight
  const waterTop = height - level.ordinal * stepHeight
  const steps = Array.from({ length: level.steps }, (_, index) => index + 1)
  return markup`<svg class="gauge" viewBox="0 -6 250 ${height + 12}" role="img" aria-label="${words.page.gauge(level.ordinal, level.steps, words.levelLabel(level.label))}">
<defs><pattern id="ripple" width="14" height="7" patternUnits="userSpaceOnUse"><path class="ripple" d="M0 5q3.5-4 7 0t7 0"/></pattern></defs>
<rect class="water" x="4" y="${waterTop}" width="${boardWidth + 44}" height="${height - waterTop}"/><rect fill="url(#ripple)" x="4" y="${waterTop}" width="${boardWidth + 44}" height="${height - waterTop}"/>
<rect class="board" x="${boardLeft}" y="0" width="${boardWidth}" height="${height}"/>
${steps.map((step) => stepMarks(step, height))}
<rect class="below" x="${boardLeft}" y="${waterTop}" width="${boardWidth}" height="${height - waterTop}"/>
<path class="line" d="M0 ${waterTop}H${boardWidth + 52}"/>
${steps.map((step) => stepName(step, level, height, words))}
</svg>`
}

/** Blocks as on a canal gauge: five to a step, the one in the middle broad. */
function stepMarks(step: number, height: number): Markup {
  const top = height - step * stepHeight
  const block = stepHeight / 5
  const blocks = [0, 2, 4].map((index) => markup`<rect class="block" x="${boardLeft}" y="${top + index * block}" width="${index === 0 ? 36 : 22}" height="${block}"/>`)
  return markup`${blocks}<text class="number" x="${boardLeft + 46}" y="${top + stepHeight / 2 + 9}">${step}</text>`
}

/** The name of a step in lines beside its number; a step whose name is not known has its number alone. */
function stepName(step: number, level: GaugeLevel, height: number, words: Words): Markup {
  const now = step === level.ordinal
  const label = level.scale.find(({ ordinal }) => ordinal === step)?.label ?? (now ? level.label : undefined)
  if (label === undefined) return nothing
  const lines = wrapWords(words.levelLabel(label), nameLetters)
  const x = boardWidth + 60
  const first = height - step * stepHeight + stepHeight / 2 + 6 - ((lines.length - 1) * nameLine) / 2
  return markup`<text class="name${now ? ' now' : ''}">${lines.map((line, index) => markup`<tspan x="${x}" y="${first + index * nameLine}">${line}</tspan>`)}</text>`
}
