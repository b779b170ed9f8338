import { extractText, getDocumentProxy } from 'unpdf'

/** An element of the structure of a PDF, as somebody who has it read to them meets it. */
export interface ReadElement {
  readonly role: string
  readonly alt: string | undefined
  readonly children: readonly ReadElement[]
}

/** What somebody else's reader finds in a PDF. */
export interface ReadPdf {
  readonly text: string
  readonly info: Readonly<Record<string, unknown>>
  readonly claimsUa: string | undefined
  readonly isMarked: boolean
  /** Titles of the bookmarks, in their order, each with how deep it lies. */
  readonly outline: readonly string[]
  readonly elements: readonly ReadElement[]
  readonly links: readonly { readonly url: string | undefined; readonly said: string }[]
}

/** Reads a PDF back by unpdf (pdf.js). */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { info, metadata } = await document.getMetadata()
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  const annotations = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat()
  const { text } = await extractText(document, { mergePages: true })
  return {
    text: text.replaceAll(/\s+/g, ' '), info: Object.fromEntries(Object.entries(info)), claimsUa: String(metadata?.get('pdfuaid:part')), isMarked: (await document.getMarkInfo())?.Marked === true,
    outline: titlesOf((await document.getOutline()) ?? [], 1),
    elements: trees.flatMap((tree) => elementsOf(tree?.children ?? [])),
    links: annotations.filter(({ subtype }) => subtype === 'Link').map(({ url, contentsObj }) => ({ url, said: contentsObj.str })),
  }
}

interface Bookmark {
  readonly title: string
  readonly items: readonly Bookmark[]
}

function titlesOf(bookmarks: readonly Bookmark[], depth: number): readonly string[] {
  return bookmarks.flatMap(({ title, items }) => [`${depth} ${title}`, ...titlesOf(items, depth + 1)])
}

function elementsOf(children: readonly object[]): readonly ReadElement[] {
  return children.flatMap((child) => ('role' in child ? [{ role: String(child.role), alt: 'alt' in child ? String(child.alt) : undefined, children: 'children' in child && Array.isArray(child.children) ? elementsOf(child.children) : [] }] : []))
}

/** Every element of a kind, wherever it lies. */
export function elementsOfRole(elements: readonly ReadElement[], role: RegExp): readonly ReadElement[] {
  return elements.flatMap((element) => [...(role.test(element.role) ? [element] : []), ...elementsOfRole(element.children, role)])
}
