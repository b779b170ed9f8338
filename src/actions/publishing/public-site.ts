import type { Edition } from '../../core/index.ts'
import type { PublishedRecord } from './read-published.ts'
import type { FixedFile } from './lazy-file.ts'
import { issuedIn } from './log-files.ts'
import { movingFiles, planSite, type SiteMaker, type SitePlan } from './site-plan.ts'

/** A file as a server gives it; no bytes where passages had to go from it since. */
export interface PublicFile extends FixedFile {
  /** It stays as it is, unless passages have to be taken from it. */
  readonly stays: boolean
}

/** What a server knows under each path. */
export type PublicFiles = ReadonlyMap<string, PublicFile>

/** A moment at which something was published. */
export interface Moment {
  /** ISO 8601 instant in whole seconds, UTC. */
  readonly at: string
  /** How long the log was then. */
  readonly length: number
}

/** Everything that a store has published, as it is now and as it was at each moment. */
export interface PublicSite {
  readonly editions: readonly Edition[]
  readonly now: PublicFiles
  /** From the first publication to the last. */
  readonly moments: readonly Moment[]
  readonly filesAt: (moment: Moment) => PublicFiles
}

/** The site of a record. */
export function publicSite(record: PublishedRecord, maker: SiteMaker, verifier: string | undefined): PublicSite {
  const moments = momentsOf(record)
  const planned = new Map<number, PublicFiles>()
  const filesAt = ({ length }: Moment): PublicFiles => {
    const known = planned.get(length)
    if (known !== undefined) return known
    const plan = planSite(record, maker, verifier, length)
    const files = plan === undefined ? new Map() : filesOf(plan)
    planned.set(length, files)
    return files
  }
  const last = moments.at(-1)
  const now = last === undefined ? toFiles(movingFiles([], maker, verifier), false) : filesAt(last)
  return { editions: record.editions.map(({ edition }) => edition), now, moments, filesAt }
}

/** The moments at which a file came to be other than it was before, or came to be there at all. */
export function momentsOfFile({ moments, filesAt }: PublicSite, path: string): readonly Moment[] {
  const versions = moments.map((moment) => filesAt(moment).get(path)?.version)
  return moments.filter((_, at) => versions[at] !== undefined && versions[at] !== versions[at - 1])
}

/** Of two publications in one second the later counts: nobody can ask for less than a second. */
function momentsOf({ log, checkpoints }: PublishedRecord): readonly Moment[] {
  const first = log.find(({ kind }) => kind === 'edition')
  const signed = checkpoints.filter(({ size }) => first !== undefined && size > first.index)
  const byInstant = new Map(signed.map(({ size }) => [`${issuedIn(log[size - 1]).slice(0, 19)}Z`, size]))
  return [...byInstant].map(([at, length]) => ({ at, length }))
}

function filesOf({ fixed, once, moving, tiles, checkpoint }: SitePlan): PublicFiles {
  return new Map([...toFiles([...fixed, ...once, ...tiles], true), ...toFiles([...moving, checkpoint], false)])
}

function toFiles(files: readonly FixedFile[], stays: boolean): PublicFiles {
  return new Map(files.map((file) => [file.path, { ...file, stays }]))
}
