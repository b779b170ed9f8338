import { done, refused, type Outcome } from '../../core/index.ts'
import { bareDocument, unreadableDocument, type Document } from '../document.ts'
import { parsePage, textOfBody } from '../html/markup-text.ts'
import { unzip, type ZipParts } from '../zip.ts'
import { isHeavy } from './is-heavy.ts'
import { storeZip } from './store-zip.ts'

/** Most that the text parts of a document may unpack to; a book of a thousand pages is some 30 MB of markup. */
const maxUnpackedBytes = 60_000_000

/** The parts that hold text and say how they belong together; pictures, macros and embedded files stay packed. */
const textPart = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]*\.(?:xml|rels))$/

/** Text of a Word document: paragraphs, lists and tables, then its footnotes; what was struck out under review is left out. */
export async function readDocx(bytes: Uint8Array, path: string): Promise<Outcome<Document>> {
  const parts = unzip(bytes, (name) => textPart.test(name), maxUnpackedBytes)
  if (typeof parts === 'string') return unreadableDocument(path, 'DOCX', parts)
  if (!parts.has('word/document.xml')) return refused({ kind: 'format-unsupported', path, format: 'ZIP' })
  // The form knows no entities of its own (ECMA-376, part 2); a file that declares some means harm.
  if ([...parts.values()].some((part) => part.includes('<!DOCTYPE') || part.includes('<!ENTITY'))) return unreadableDocument(path, 'DOCX', 'damaged')
  if ([...parts.values()].some(isHeavy)) return unreadableDocument(path, 'DOCX', 'too-heavy')
  const markup = await toMarkup(parts)
  if (markup === undefined) return unreadableDocument(path, 'DOCX', 'damaged')
  const page = await parsePage(markup)
  if (page === undefined) return unreadableDocument(path, 'DOCX', 'too-heavy')
  const text = textOfBody(page)
  return text === '' ? unreadableDocument(path, 'DOCX', 'no-text') : done({ ...bareDocument(text), title: titleOf(parts) })
}

/** Marks of footnotes would stand in the midst of sentences, and paragraphs in cells would part the cells of a row. */
async function toMarkup(parts: ZipParts): Promise<string | undefined> {
  const { default: mammoth } = await import('mammoth')
  const converted = await mammoth.convertToHtml({ buffer: storeZip(parts) }, { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) }).catch(() => undefined)
  return converted?.value.replaceAll(/(?<=<t[dh][^>]{0,40}>)<p>|<\/p>(?=<\/t[dh]>)/g, '').replaceAll(/<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>\[\d+\]<\/a><\/sup>|<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '')
}

function titleOf(parts: ZipParts): string | undefined {
  const title = /<dc:title>([^<]*)<\/dc:title>/.exec(parts.get('docProps/core.xml')?.toString('utf8') ?? '')?.[1]?.trim()
  return title === undefined || title === '' ? undefined : title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
