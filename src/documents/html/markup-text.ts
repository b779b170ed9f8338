/** What is looked at in markup; linkedom's own types need those of a browser. */
export interface ParsedElement {
  readonly parentElement: ParsedElement | null
  readonly textContent: string | null
  readonly remove: () => void
  readonly getAttribute: (name: string) => string | null
}

export interface ParsedPage {
  readonly body: ParsedElement | null
  readonly querySelectorAll: (selector: string) => Iterable<ParsedElement>
}

/** Stand for the end of a paragraph and the start of a cell while white space is tidied. */
const paragraphEnd = '\u2029'
const cellStart = '\u001F'
const blocks = /<\/?(?:p|h[1-6]|li|ul|ol|dl|dt|dd|div|blockquote|pre|tr|table|section|article|header|footer|main|aside|nav|figure|figcaption|hr|form|fieldset|summary|details)(?=[\s>/])|<br(?=[\s>/])/gi
const cells = /<t[dh](?=[\s>/])/gi

/** Building the tree takes time with the square of its depth: 0.03 s for 10,000 levels, minutes for a million. */
const deepest = 10_000

/** A tree of HTML; nothing in it is run or fetched. Undefined for one that is too deep to be built. */
export async function parsePage(html: string): Promise<ParsedPage | undefined> {
  if (depthOf(html) > deepest) return undefined
  const { parseHTML } = await import('linkedom')
  const whole = /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
  // Where a heading or paragraph ends, so does a sentence: without a break their words would run together.
  return parseHTML(whole.replaceAll(blocks, `${paragraphEnd}$&`).replaceAll(cells, `${cellStart}$&`)).document
}

/** Words of an element, a blank line between its paragraphs and the rows of its tables, a tab between cells. */
export function textOf(element: Pick<ParsedElement, 'textContent'> | null | undefined): string {
  const parts = (element?.textContent ?? '').split(paragraphEnd).map((part) => part.split(cellStart).map((cell) => cell.replaceAll(/\s+/g, ' ').trim()).filter((cell) => cell !== '').join('\t'))
  return parts.filter((part) => part !== '').join('\n\n')
}

/** Everything on a page that its readers see. */
export function textOfBody(page: ParsedPage): string {
  for (const hidden of page.querySelectorAll('head, script, style, template, noscript')) hidden.remove()
  return textOf(page.body)
}

/** Everything that readers see of a piece of HTML. */
export async function textOfMarkup(markup: string): Promise<string> {
  const page = markup.trim() === '' ? undefined : await parsePage(markup)
  return page === undefined ? '' : textOfBody(page)
}

/** Levels of the elements that have to be closed by hand; `<p>` and `<li>` close one another. */
function depthOf(html: string): number {
  let depth = 0
  let most = 0
  for (const [tag] of html.matchAll(/<\/?(?!(?:p|li|td|th|tr|dd|dt|option|br|hr|img|input|link|meta|source|wbr|area|base|col|embed|track|param)[\s>/])[a-z][a-z0-9-]*/gi)) {
    depth = Math.max(0, depth + (tag.startsWith('</') ? -1 : 1))
    most = Math.max(most, depth)
  }
  return most
}
