import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { done, refused, type Outcome } from '../core/index.ts'
import type { Terminal } from './command.ts'
import { unreadableFile } from './read-input.ts'

const readable = /\.(txt|md|x?html?|json|jsonl|ndjson|pdf|docx|rss|atom|xml)$/i

/** Folders stand for the readable files in them, in the order of their names; one that cannot be listed is a refusal, and the others go on. */
export async function* reportFiles(given: readonly string[], terminal: Pick<Terminal, 'cwd'>): AsyncGenerator<Outcome<string>> {
  for (const one of given) {
    const place = path.resolve(terminal.cwd, one)
    const found = await stat(place).catch(() => undefined)
    if (found?.isDirectory() !== true) yield done(one)
    else yield* filesOfFolder(place)
  }
}

async function* filesOfFolder(folder: string): AsyncGenerator<Outcome<string>> {
  let found = false
  for await (const file of filesBelow(folder)) {
    found = true
    yield file
  }
  if (!found) yield refused({ kind: 'folder-empty', path: folder })
}

/** Readable files in a folder and those below it. A link to a folder is not followed: it may lead back up. */
export async function* filesBelow(folder: string): AsyncGenerator<Outcome<string>> {
  const listed = await readdir(folder, { withFileTypes: true }).then(done, (error: NodeJS.ErrnoException) => refused(unreadableFile(folder, error)))
  if (!listed.ok) return yield listed
  for (const entry of listed.value.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(place)
    else if (readable.test(entry.name)) yield done(place)
  }
}
