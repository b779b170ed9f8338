import type { Edition } from '../core/index.ts'

/** A file of the public site, before anything is written. */
export interface SiteFile {
  /** From the root of the site, with `/` between folders, without `.` or `..`: `editions/NL-3/edition.json`. */
  readonly path: string
  /** A text is written in UTF-8. */
  readonly body: string | Uint8Array
}

/** A file of the site before it is rendered: with the same editions, key and settings it has the same bytes. */
export interface PlannedFile {
  readonly path: string
  /** Every edition that can make it other than it was. */
  readonly madeOf: readonly Edition[]
  readonly render: () => SiteFile['body']
}

/**
 * Files that belong to one edition for good, under `editions/ID/`: made when it is published, listed with their digests in its entry of the
 * log, and never written again. What speaks of other editions, also of the one that corrects it, belongs in a `SitePlanner`.
 */
export type EditionRenderer = (edition: Edition) => readonly SiteFile[]

/** Files that follow from everything published so far, anywhere outside `editions/` and `log/`. Planning renders nothing: what writes the site, or answers for it, renders what it needs. */
export type SitePlanner = (site: PublishedSite) => readonly PlannedFile[]

/** What the public site is made from. */
export interface PublishedSite {
  /** Of all countries, in the order of publication. */
  readonly editions: readonly Edition[]
  /** The key by which the log is checked, as `peil verify --key` takes it; undefined where a server does not have it. */
  readonly verifier: string | undefined
  /** Whether a server answers at the address of the publisher; only then does a page offer what takes one. */
  readonly service: boolean
  /** Paths of the files that editions keep, as the log names them: one that was published without a typesetter has no PDF. Left out where only the editions are known. */
  readonly kept?: ReadonlySet<string>
  /** Whether that server takes in who wants mail. */
  readonly takesMail: boolean
}
