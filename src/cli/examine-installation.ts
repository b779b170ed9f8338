import { constants } from 'node:fs'
import { access, stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type { HealthFinding } from '../core/index.ts'

/** Oldest Node that runs Peil. */
const neededNode = 24

export function examineNode(): HealthFinding {
  const version = process.versions.node
  return { check: 'node', state: Number(version.split('.')[0]) >= neededNode ? 'well' : 'wrong', version, needed: neededNode }
}

/** Whether the folder of the store, or where it would be made, may be written to. */
export async function examineFolder(dataFolder: string): Promise<HealthFinding> {
  const place = await nearest(dataFolder)
  const may = (await stat(place)).isDirectory() && (await access(place, constants.W_OK | constants.X_OK).then(() => true, () => false))
  return { check: 'data-folder', state: may ? 'well' : 'wrong', path: dataFolder }
}

/** Least free space, in bytes: what PostgreSQL writes of its log between two tidyings, by its default `max_wal_size` of 1 GB. */
const leastFreeBytes = 2 ** 30

/** Bringing tables up to date may write them anew, which takes as much room again as they have now. */
export async function examineDisk(dataFolder: string, storeBytes: number): Promise<HealthFinding> {
  const { bavail, bsize } = await statfs(await nearest(dataFolder))
  const [freeBytes, neededBytes] = [bavail * bsize, Math.max(storeBytes, leastFreeBytes)]
  return { check: 'disk', state: freeBytes >= neededBytes ? 'well' : 'wrong', path: dataFolder, freeBytes, neededBytes }
}

/** Whether the folder holds an embedded store, or a file that says where it is. */
export async function hasStore(dataFolder: string): Promise<boolean> {
  const found = await Promise.all(['postgres', 'where-the-store-is.txt'].map((name) => isThere(path.join(dataFolder, name))))
  return found.includes(true)
}

async function nearest(place: string): Promise<string> {
  return (await isThere(place)) || place === path.dirname(place) ? place : nearest(path.dirname(place))
}

function isThere(place: string): Promise<boolean> {
  return stat(place).then(() => true, () => false)
}
