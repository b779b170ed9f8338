/** A stretch of a text that stands on one page: UTF-16 offsets, end exclusive. A footnote is told after its paragraph, so a page may come in several. */
export interface PageStretch {
  /** Number of the page in its document, from 1, whatever is printed on it. */
  readonly page: number
  readonly start: number
  readonly end: number
}

/** Where words of a text stand on their page, in points (1/72 inch) from the upper left corner of the page as it is shown, turned so that most of its text stands upright. */
export interface PageBox {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A run of words as the document drew them. */
export interface PlacedWords extends PageBox {
  readonly start: number
  readonly end: number
}

/** How the text of a document with pages lies on them; both lists are in the order of the text. */
export interface Layout {
  readonly stretches: readonly PageStretch[]
  readonly words: readonly PlacedWords[]
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The page on which a passage begins; undefined where the text has none. */
export function pageOf(stretches: readonly PageStretch[], { start }: Pick<Span, 'start'>): number | undefined {
  return stretches.find((stretch) => start < stretch.end)?.page
}

/** Boxes around a passage, one for each line that it stands on; where it covers part of a run, its share of the characters is taken for its share of the width. */
export function boxesOf({ words }: Layout, { start, end }: Span): readonly PageBox[] {
  const boxes: PageBox[] = []
  for (let at = firstEndingAfter(words, start); at < words.length; at++) {
    const run = words[at]
    if (run === undefined || run.start >= end) break
    const box = partOf(run, start, end)
    const last = boxes.at(-1)
    if (last !== undefined && last.page === box.page && last.y === box.y && box.x >= last.x) boxes[boxes.length - 1] = { ...last, width: box.x + box.width - last.x, height: Math.max(last.height, box.height) }
    else boxes.push(box)
  }
  return boxes.map(({ page, x, y, width, height }) => ({ page, x: toTenth(x), y: toTenth(y), width: toTenth(width), height: toTenth(height) }))
}

function partOf(run: PlacedWords, start: number, end: number): PageBox {
  const perCharacter = run.width / (run.end - run.start)
  const from = Math.max(start, run.start)
  return { page: run.page, x: run.x + perCharacter * (from - run.start), y: run.y, width: perCharacter * (Math.min(end, run.end) - from), height: run.height }
}

function firstEndingAfter(words: readonly PlacedWords[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? Infinity) > offset) high = middle
    else low = middle + 1
  }
  return low
}

function toTenth(points: number): number {
  return Math.round(points * 10) / 10
}
