import { expect } from 'vitest'
import type { Document } from '../../src/documents/document.ts'
import { readDocuments } from '../../src/documents/read-document.ts'

/** Documents in a file of these bytes, or text, that is there to be read. */
export async function readBytes(bytes: Uint8Array | string, path = 'report'): Promise<readonly Document[]> {
  const outcome = await readDocuments({ bytes: toBytes(bytes), path, contentType: '' })
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
  expect(await readDocuments({ bytes: toBytes(bytes), path: 'report', contentType: '' })).toMatchObject({ ok: false, problem })
}

function toBytes(bytes: Uint8Array | string): Uint8Array {
  return typeof bytes === 'string' ? Buffer.from(bytes) : bytes
}
