import { getDocumentProxy } from 'unpdf'
import { withCells } from './cells.ts'
import { inReadingOrder } from './columns.ts'
import { compose, type ComposedText } from './compose.ts'
import { rowsOf, toLine } from './lines.ts'
import type { DrawnPage, DrawnWords } from './page-words.ts'
import { toParagraphs } from './paragraphs.ts'
import { withoutRunningLines } from './running-lines.ts'

export interface ExtractedPdf extends ComposedText {
  readonly title: string | undefined
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

/** Text of a PDF as a person reads it, with its place on the pages; throws what pdf.js throws on a file that it cannot open. Nothing in the file is run or drawn. */
export async function extractText(bytes: Uint8Array): Promise<ExtractedPdf> {
  const pdf = await getDocumentProxy(bytes, { enableXfa: false, disableFontFace: true, verbosity: 0 })
  const pages: DrawnPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await drawnPage(pdf, number))
  const rows = withoutRunningLines(pages.map((page) => ({ page, rows: rowsOf(page) })))
  const lines = rows.flatMap((each) => inReadingOrder(each.rows).flatMap((row) => toLine(each.page.number, row) ?? []))
  return { ...compose(toParagraphs(withCells(lines))), title: await titleOf(pdf) }
}

/** Slanted words and those that stand across the others are stamps and names of photographers, and stand outside the text. */
async function drawnPage(pdf: PdfDocument, number: number): Promise<DrawnPage> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  const written = items.flatMap((item) => ('str' in item && item.str !== '' ? [{ ...item, transform: item.transform as number[] }] : []))
  const viewport = page.getViewport({ scale: 1, rotation: turnOf(written, page.rotate) })
  const words = written.flatMap((item): DrawnWords[] => {
    const [a = 0, b = 0, , , e = 0, f = 0] = item.transform
    const [x, baseline] = viewport.convertToViewportPoint(e, f) as [number, number]
    const [alongX, alongY] = viewport.convertToViewportPoint(e + a, f + b) as [number, number]
    const size = Math.hypot(a, b)
    return size > 0 && Math.abs(alongY - baseline) < 0.1 * size && alongX > x ? [{ text: item.str, x, baseline, width: item.width, size: Math.round(size * 10) / 10 }] : []
  })
  page.cleanup()
  return { number, height: viewport.height, words }
}

/** By how many degrees a page must be turned clockwise for most of its letters to stand upright: wide tables often lie on their side. */
function turnOf(written: readonly { readonly str: string; readonly transform: readonly number[] }[], asGiven: number): number {
  const letters = new Map<number, number>()
  for (const { str, transform: [a = 0, b = 0] } of written) {
    const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) * 90 + 360) % 360
    letters.set(turn, (letters.get(turn) ?? 0) + str.trim().length)
  }
  const [most] = [...letters].toSorted(([, one], [, other]) => other - one)
  return most !== undefined && most[1] > (letters.get(asGiven) ?? 0) ? most[0] : asGiven
}

/** What programs write where nobody gave a title. */
const madeUp = /^(?:untitled|document\d*|naamloos|powerpoint[ -]presentati(?:on|e))$|\.(?:docx?|indd|pdf|rtf)$/i

async function titleOf(pdf: PdfDocument): Promise<string | undefined> {
  const { info } = await pdf.getMetadata()
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : ''
  return title === '' || madeUp.test(title) ? undefined : title.replace(/^Microsoft Word - /, '')
}
