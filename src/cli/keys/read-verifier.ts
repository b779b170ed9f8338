import path from 'node:path'
import { done, refused, type Outcome } from '../../core/index.ts'
import { parseVerifier, type NoteVerifier } from '../../publishing/log/signed-note.ts'
import type { Terminal } from '../command.ts'
import { readIfThere } from '../site/read-site.ts'

/** The key of a log as it was given: itself, or the first line of a file that holds it. */
export async function readVerifier(given: string, { cwd }: Pick<Terminal, 'cwd'>): Promise<Outcome<NoteVerifier>> {
  const text = (await parseVerifier(given)) === undefined ? (await readIfThere(path.resolve(cwd, given)))?.toString('utf8').split('\n')[0] : given
  const key = await parseVerifier(text ?? '')
  return key === undefined ? refused({ kind: 'verifier-malformed', given }) : done(key)
}
