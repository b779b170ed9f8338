import type { KeyObject } from 'node:crypto'
import type { Edition } from '../../src/core/index.ts'
import { planExchange } from '../../src/publishing/exchange/exchange-files.ts'
import { planPages } from '../../src/publishing/site/site.ts'
import type { PlannedFile, SiteFile } from '../../src/publishing/site-file.ts'

/** Planned files with their bytes. */
export function rendered(files: readonly PlannedFile[]): readonly SiteFile[] {
  return files.map(({ path, render }) => ({ path, body: render() }))
}

interface Published {
  readonly editions: readonly Edition[]
  /** Whether a server answers at its address; not, unless it is said. */
  readonly service?: boolean
}

/** Every page of a site that asks for no server. */
export function renderSite({ editions }: Published): readonly SiteFile[] {
  return rendered(planPages({ editions, service: false }))
}

/** What machines read of a site as it is now. */
export function exchangeOfSite({ editions, service = false }: Published, alertKey?: KeyObject): readonly SiteFile[] {
  return rendered(planExchange({ editions, service }, alertKey))
}
