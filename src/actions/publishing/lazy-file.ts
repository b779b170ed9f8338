import type { SiteFile } from '../../publishing/site-file.ts'

/** A file of the site whose bytes are made when somebody needs them. */
export interface LazyFile {
  readonly path: string
  /** The same version of the same file has the same bytes. */
  readonly version: string
  /** ISO 8601 instant of the last publication that can have changed it; undefined before anything was published. */
  readonly changed: string | undefined
  readonly render: () => SiteFile['body'] | Promise<SiteFile['body']>
}

/** A file whose digest, its version, stands in the log; undefined bytes where passages had to go from it since. */
export type FixedFile = Omit<LazyFile, 'render'> & { readonly render: () => SiteFile['body'] | undefined | Promise<SiteFile['body'] | undefined> }
