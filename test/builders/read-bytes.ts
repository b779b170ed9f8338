import { expect } from 'vitest'
import type { Document } from '../../src/documents/document.ts'
import { readDocuments, type RawDocument } from '../../src/documents/read-document.ts'

/** Documents in a file of these bytes, or text, that is there to be read. */
export async function readBytes(bytes: Uint8Array | string, path = 'report'): Promise<readonly Document[]> {
  const outcome = await readDocuments(raw(bytes, path))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

/** The one text in a file. */
export async function textIn(bytes: Uint8Array | string, path?: string): Promise<string> {
  const [document, ...others] = await readBytes(bytes, path)
  expect(others).toEqual([])
  return document?.text ?? ''
}

export async function checkRefused(bytes: Uint8Array | string, problem: object): Promise<void> {
  expect(await readDocuments(raw(bytes, 'report'))).toMatchObject({ ok: false, problem })
}

function raw(bytes: Uint8Array | string, path: string): RawDocument {
  return { bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, path, contentType: '', cancelled: new AbortController().signal }
}
