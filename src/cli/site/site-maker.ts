import { createHash, type KeyObject } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { SiteMaker } from '../../actions/publishing/site-plan.ts'
import type { PublishedSite } from '../../publishing/site-file.ts'
import { sitePlanners } from '../../publishing/site-renderers.ts'
import { fontFiles } from '../read-font.ts'

export interface SiteTools extends Pick<PublishedSite, 'service' | 'takesMail'> {
  /** Signs alerts; undefined where the operator has none. */
  readonly alertKey: KeyObject | undefined
}

/** By what the public site is made: the same for the folder and for the server. */
export async function siteMaker({ service, takesMail, alertKey }: SiteTools): Promise<SiteMaker> {
  const fonts = await fontFiles()
  return { site: [...sitePlanners(alertKey), () => fonts], service, takesMail }
}

const programFolder = path.resolve(import.meta.dirname, '../..')

/** What besides the editions decides the bytes of a site: this program as it is installed, the packages that it names, the keys and the settings. */
export async function makerStamp(settings: Pick<PublishedSite, 'verifier' | 'service' | 'takesMail'> & { readonly alertKey: string | undefined }): Promise<string> {
  const parts = (await readdir(programFolder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const stamps = await Promise.all(parts.map(async ({ parentPath, name }) => {
    const file = path.join(parentPath, name)
    const { size, mtimeMs } = await stat(file)
    return `${path.relative(programFolder, file)} ${size} ${mtimeMs}`
  }))
  const packages = await readFile(path.join(programFolder, '..', 'package.json'), 'utf8')
  return createHash('sha256').update(JSON.stringify([stamps.toSorted(), packages, settings])).digest('hex')
}
