import { isLanguage, type DocumentMistake } from '../../../core/index.ts'
import { cutShort, shown } from './mistakes-in.ts'
import { taken, wrong, type DocumentKind, type Read, type ReadDocument } from './document-kind.ts'

/** A document as it was given, with the place where it stands: '' for the only one, `[2]` for the third of a list. */
export interface GivenDocument {
  readonly at: string
  readonly json: unknown
}

/** People write few: a file with more was not written by them, and would hold up everybody who writes. */
const maxDocuments = 1000

/** One document, or those of a list. */
export function givenDocuments(text: string): Read<readonly GivenDocument[]> {
  const json = parseJson(text)
  if (json === undefined) return wrong({ at: '', what: 'no-json' })
  if (!Array.isArray(json)) return taken([{ at: '', json }])
  if (json.length > maxDocuments) return wrong({ at: '', what: 'too-many', limit: maxDocuments })
  return json.length === 0 ? wrong({ at: '', what: 'no-documents' }) : taken(json.map((each: unknown, at) => ({ at: `[${at}]`, json: each })))
}

/** A document by the form of its kind. */
export function readDocument(kinds: readonly DocumentKind[], { at, json }: GivenDocument): Read<ReadDocument> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return wrong({ at, what: 'no-document' })
  const named: unknown = 'kind' in json ? json.kind : undefined
  const kind = kinds.find((each) => each.kind === named)
  if (kind === undefined) return wrong({ at: within(at, 'kind'), what: 'unknown-kind', given: typeof named === 'string' ? cutShort(named) : named === undefined ? '' : shown(named), allowed: kinds.map((each) => each.kind) })
  const read = kind.read(json)
  return read.ok ? read : wrong(...placed(at, read.mistakes))
}

/** Mistakes of one document at their place in the whole. */
export function placed(at: string, mistakes: readonly DocumentMistake[]): readonly DocumentMistake[] {
  return mistakes.map((mistake) => ({ ...mistake, at: within(at, mistake.at) }))
}

/** The document with `#label` replaced where the id of an entry stands; what a person wrote, in Dutch or English, stays as it is. */
export function withLabels(json: unknown, idsByLabel: ReadonlyMap<string, string>): unknown {
  if (typeof json === 'string') return (json.startsWith('#') ? idsByLabel.get(json.slice(1)) : undefined) ?? json
  if (Array.isArray(json)) return json.map((each: unknown) => withLabels(each, idsByLabel))
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, isLanguage(name) ? value : withLabels(value, idsByLabel)]))
}

function within(at: string, place: string): string {
  return at === '' || place === '' ? `${at}${place}` : `${at}.${place}`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
