import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { FixedFile, LazyFile } from '../../actions/publishing/lazy-file.ts'
import type { SitePlan } from '../../actions/publishing/site-plan.ts'
import { done, refused, type Outcome } from '../../core/index.ts'
import { isSameBytes } from '../../publishing/log/bytes.ts'
import { contentDigest } from '../../publishing/log/canonical-json.ts'
import { parseCheckpoint } from '../../publishing/log/checkpoint.ts'
import { treeRoot } from '../../publishing/log/merkle-tree.ts'
import type { SiteFile } from '../../publishing/site-file.ts'
import { writeProblem } from '../export-folder.ts'
import { isAsWritten, readIndex, writeIndex, type SiteIndex } from './site-index.ts'

export interface WrittenSite {
  readonly written: number
  /** Files that were as they must be already. */
  readonly kept: number
}

/**
 * Brings the folder of a site up to date. What has to change is written beside it first and then moved into place, each file at once and the
 * checkpoint last; what was published before stays as it is, and what no new edition touches is not even rendered. Refused where the folder
 * holds another log.
 */
export async function writeSite(folder: string, plan: SitePlan, maker: string): Promise<Outcome<WrittenSite>> {
  try {
    if (!(await continues(folder, plan))) return refused({ kind: 'site-of-another-log', path: folder })
    const due = await dueFiles(folder, plan, await readIndex(folder, maker))
    if (!due.ok) return due
    await replaceFiles(folder, due.value, plan.gone)
    await writeIndex(folder, maker, plan.moving)
    const { fixed, once, moving, tiles } = plan
    return done({ written: due.value.length, kept: fixed.length + once.length + moving.length + tiles.length + 1 - due.value.length })
  } catch (error) {
    return refused(writeProblem(error, folder))
  }
}

async function replaceFiles(folder: string, files: readonly SiteFile[], gone: readonly string[]): Promise<void> {
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  for (const { path: name, body } of files) await write(path.join(unfinished, name), body)
  for (const { path: name } of files) await move(path.join(unfinished, name), path.join(folder, name))
  for (const name of gone) await rm(path.join(folder, name), { force: true })
  await rm(unfinished, { recursive: true, force: true })
}

/** Whether what stands there is this log, as it was or as it is. */
async function continues(folder: string, { leaves }: SitePlan): Promise<boolean> {
  const note = await readBytes(path.join(folder, 'log', 'checkpoint'))
  const there = note && parseCheckpoint(note.toString('utf8'))
  return note === undefined || (there !== undefined && there.size <= leaves.length && isSameBytes(await treeRoot(leaves.slice(0, there.size)), there.root))
}

/** What is not there yet, or not as it must be; the checkpoint stands last. */
async function dueFiles(folder: string, { fixed, once, moving, tiles, checkpoint }: SitePlan, index: SiteIndex): Promise<Outcome<readonly SiteFile[]>> {
  const due: SiteFile[] = []
  const lost: string[] = []
  for (const file of fixed) {
    if (await hasDigest(folder, file)) continue
    const body = await file.render()
    if (body === undefined) lost.push(file.path)
    else due.push({ path: file.path, body })
  }
  if (lost.length > 0) return refused({ kind: 'site-incomplete', path: folder, files: lost })
  for (const file of once) if ((await readBytes(path.join(folder, file.path))) === undefined) due.push(await bodyOf(file))
  const open = await Promise.all(moving.map(async (file) => ((await isAsWritten(folder, file, index)) ? [] : [file])))
  for (const file of [...open.flat(), ...tiles, checkpoint]) {
    const made = await bodyOf(file)
    if (!(await isThere(folder, made))) due.push(made)
  }
  return done(due)
}

async function hasDigest(folder: string, { path: name, version }: FixedFile): Promise<boolean> {
  const there = await readBytes(path.join(folder, name))
  return there !== undefined && contentDigest(there) === version
}

async function isThere(folder: string, { path: name, body }: SiteFile): Promise<boolean> {
  return (await readBytes(path.join(folder, name)))?.equals(Buffer.from(body)) === true
}

async function bodyOf({ path: name, render }: LazyFile): Promise<SiteFile> {
  return { path: name, body: await render() }
}

async function readBytes(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
}

async function write(file: string, body: SiteFile['body']): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, body, { flush: true })
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true })
  await rename(from, to)
}
