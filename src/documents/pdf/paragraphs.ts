import type { Line } from './lines.ts'
import { mostCommonSize } from './page-words.ts'

/** Lines of one paragraph, heading or footnote; it may go on over columns and pages. */
export type Paragraph = readonly Line[]

/** How a sentence ends, and how an item of a list begins; what looks like a number of an item may be one of a sentence. */
const ended = /[.!?:;…]["”’)\]]*$/u
const bullet = /^[•‣◦▪●*]\s/u
const itemNumber = /^(?:[–-]|\d{1,2}[.)]|[a-z][.)])\s/u

/** Lines in reading order put together; footnotes come after the paragraph that runs past them to the next page. */
export function toParagraphs(lines: readonly Line[]): readonly Paragraph[] {
  const footnotes = footnoteLines(lines)
  const body = group(lines.filter((line) => !footnotes.has(line)))
  const notes = group([...footnotes])
  let told = 0
  const all = body.flatMap((paragraph, at) => {
    const next = body[at + 1]?.[0]?.page ?? Infinity
    const due = notes.slice(told).filter(([first]) => first !== undefined && first.page < next)
    told += due.length
    return [paragraph, ...due]
  })
  return body.length === 0 ? notes : all
}

/** Small lines below the last line of the body on their page. */
function footnoteLines(lines: readonly Line[]): ReadonlySet<Line> {
  const usual = mostCommonSize(lines)
  const isSmall = ({ size }: Line) => size <= 0.88 * usual
  const lastOfBody = new Map<number, number>()
  for (const line of lines) if (!isSmall(line)) lastOfBody.set(line.page, Math.max(lastOfBody.get(line.page) ?? 0, line.baseline))
  return new Set(lines.filter((line) => isSmall(line) && line.baseline > (lastOfBody.get(line.page) ?? 0)))
}

function group(lines: readonly Line[]): readonly Paragraph[] {
  const pitch = usualPitch(lines)
  const paragraphs: Line[][] = []
  lines.forEach((line, at) => {
    const open = paragraphs.at(-1)
    if (open !== undefined && goesOn(lines, at, pitch)) open.push(line)
    else paragraphs.push([line])
  })
  return paragraphs
}

/** Distance between lines in sizes of their letters, as it most often is. */
function usualPitch(lines: readonly Line[]): number {
  const pitches = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    const pitch = next === undefined ? 0 : (next.baseline - line.baseline) / line.size
    return next?.page === line.page && pitch > 0 && pitch < 3 ? [pitch] : []
  })
  return pitches.toSorted((a, b) => a - b)[pitches.length >> 1] ?? 1.2
}

/** Whether the line there belongs to the paragraph of the line before it. */
function goesOn(lines: readonly Line[], at: number, pitch: number): boolean {
  const line = lines[at]
  const before = lines[at - 1]
  if (line === undefined || before === undefined || line.hasCells || before.hasCells || bullet.test(line.text) || Math.abs(line.size - before.size) > 0.1 * before.size) return false
  const isBelow = line.page === before.page && line.baseline > before.baseline
  const runsOn = !ended.test(before.text) && (/^\p{Ll}/u.test(line.text) || /\p{L}[-\u00AD]$/u.test(before.text))
  if (!isBelow) return runsOn || (!ended.test(before.text) && roomAfter(lines, at - 1) < 2 * before.size)
  if ((line.baseline - before.baseline) / before.size > 1.3 * pitch) return false
  if (runsOn) return true
  if (ended.test(before.text) && itemNumber.test(line.text)) return false
  const isIndented = line.x - before.x > 0.8 * line.size && Math.abs((lines[at + 1]?.x ?? 0) - before.x) < 2
  return !isIndented && !hadRoom(lines, at)
}

/** Whether the first word of a line would still have fitted on the line before it: then that line was ended on purpose. */
function hadRoom(lines: readonly Line[], at: number): boolean {
  const { text, x, right, size } = lines[at] ?? { text: '', x: 0, right: 0, size: 0 }
  const [word = ''] = text.split(' ')
  return roomAfter(lines, at - 1) > ((right - x) / text.length) * (word.length + 1) + size
}

/** How far the line there falls short of the longest one around it. */
function roomAfter(lines: readonly Line[], at: number): number {
  const line = lines[at]
  if (line === undefined) return 0
  const around = lines.slice(Math.max(0, at - 4), at + 5).filter(({ page, x, right }) => page === line.page && x < line.right && right > line.x)
  return around.reduce((most, { right }) => Math.max(most, right), 0) - line.right
}
