import { setImmediate } from 'node:timers/promises'
import { done, refused, statementsOfPicture, statementsOfWarnings, type Edition, type Outcome, type PreflightReason, type Publisher, type WrittenText } from '../../core/index.ts'
import { editionEntry, editionFile, erasureEntry } from '../../publishing/edition/edition-files.ts'
import { canonicalJson, contentDigest } from '../../publishing/log/canonical-json.ts'
import type { NoteSigner } from '../../publishing/log/note-signer.ts'
import { openNote } from '../../publishing/log/signed-note.ts'
import type { EditionRenderer, SiteFile } from '../../publishing/site-file.ts'
import { addEditionFiles } from '../../store/edition-files.ts'
import { addEdition, findNewestEdition, listEditions, type KeptEdition } from '../../store/editions.ts'
import { keepPicture } from '../../store/kept-products.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { findCheckpoint, listLog } from '../../store/public-log.ts'
import { openOutbox, putEdition, type Outbox } from '../../store/outbox.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Database } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { pictureName } from '../graph/names-of-products.ts'
import { today } from '../view-on.ts'
import { appendLog } from './append-log.ts'
import { composeEdition, readEditionFiles, type EditionFiles, type EditionQuestion } from './compose-edition.ts'
import { dueLevels, erasedEditions } from './due-entries.ts'
import { freezeEdition } from './freeze-edition.ts'
import { asksNoMore, saysTheSame } from './same-edition.ts'
import { untranslated } from './untranslated.ts'

/** What is to be published, by whom, and under which key. */
export interface PublishRequest extends EditionQuestion {
  /** A role, never a person's name. */
  readonly author: string
  readonly corrects: { readonly edition: string; readonly what: WrittenText } | undefined
  readonly publisher: Publisher
  /** Undefined where there is no key that can be used; `reasons` then say why. */
  readonly signer: NoteSigner | undefined
  readonly keyFile: string
  /** What stood against it before the store was opened: settings and key. */
  readonly reasons: readonly PreflightReason[]
  readonly renderers: readonly EditionRenderer[]
  /** Told how far it is, and asked whether it is to go on: until the edition is kept, nothing is. */
  readonly watch?: PublishWatch
}

export interface PublishWatch {
  readonly progress: (steps: number, of: number) => void
  readonly isStopped: () => boolean
}

/** The picture composed, its files made, all of it kept. */
const steps = 3

export interface Published {
  readonly edition: Edition
  /** False where the newest edition of the country says the same: then nothing was frozen. */
  readonly isNew: boolean
}

/** Freezes the picture of a country into its next edition and writes it into the log, or refuses with everything that stands against it. */
export async function publishEdition(context: Context, request: PublishRequest): Promise<Outcome<Published>> {
  const files = await readEditionFiles(context)
  if (!files.ok) return files
  const { store } = context
  const opened = await openOutbox(store)
  if (!opened.ok) return opened
  await using outbox = opened.value
  const published = await attempt(store, () => store.db.transaction().execute(async (db): Promise<Outcome<Published>> => {
    await lockWriting(db)
    return publishLocked(context, db, outbox, files.value, request)
  }))
  return published.ok ? published.value : published
}

async function publishLocked(context: Context, db: Database, outbox: Outbox, files: EditionFiles, request: PublishRequest): Promise<Outcome<Published>> {
  const { signer, country } = request
  const log = await listLog(db)
  const newest = await findNewestEdition(db, country)
  const composed = await composeEdition(db, files, request)
  if (request.watch?.isStopped() === true) return refused({ kind: 'cancelled' })
  request.watch?.progress(1, steps)
  const signed = await findCheckpoint(db)
  const isOther = signer !== undefined && signed !== undefined && (await openNote(signed.note, [signer])) === undefined
  const editions = await listEditions(db)
  const reasons: readonly PreflightReason[] = [
    ...request.reasons.map((reason) => (signed === undefined ? reason : lostKey(reason))), ...(isOther ? [{ what: 'key' as const, path: request.keyFile, state: 'of-another-log' as const }] : []), ...placeReasons(request, newest?.edition, editions), ...composed.reasons,
  ]
  const recorded = context.clock()
  const issued = recorded.toISOString()
  const known = today({ clock: () => recorded })
  if (signer === undefined || isOther) return refused({ kind: 'edition-refused', reasons })
  // What must go from the public goes, whatever stands in the way of a next edition.
  const erased = erasedEditions(log, editions, request.renderers)
  for (const { edition, files: remade } of erased) await keepFiles(db, edition, remade, recorded)
  const erasures = erased.map(({ edition, files: remade }) => erasureEntry(edition, remade, issued))
  if (reasons.length > 0) {
    await appendLog(db, log, erasures, { signer, known, recorded })
    return refused({ kind: 'edition-refused', reasons })
  }
  const due = [...erasures, ...(await dueLevels(db, log, country, issued))]
  if (newest !== undefined && asksNoMore(request, newest.edition) && saysTheSame(newest.edition, { ...composed, publisher: request.publisher })) {
    await appendLog(db, log, due, { signer, known, recorded })
    return done({ edition: newest.edition, isNew: false })
  }
  const edition = freezeEdition(request, composed, newest?.edition, editions, issued)
  const body = canonicalJson(edition)
  const made = await makeFiles(edition, request.renderers)
  if (request.watch?.isStopped() === true) return refused({ kind: 'cancelled' })
  request.watch?.progress(2, steps)
  const entry = editionEntry(edition, made, { author: request.author, unreviewed: composed.unreviewed })
  await addEdition(db, { edition, body, digest: contentDigest(body) }, known, recorded)
  await keepFiles(db, edition, made, recorded)
  await putEdition(outbox, edition.id, db)
  await appendLog(db, log, [...due, entry], { signer, known, recorded })
  // So that a withdrawal later flags what the edition said.
  const { asOf } = edition.picture.view
  await keepPicture(db, { id: pictureName(country, asOf), country, asOf, known, statements: [...statementsOfPicture(edition.picture), ...statementsOfWarnings(edition.warnings)] }, recorded)
  return done({ edition, isNew: true })
}

/** Each takes up to a second or two; between them others get their turn. */
async function makeFiles(edition: Edition, renderers: readonly EditionRenderer[]): Promise<readonly SiteFile[]> {
  const made = [editionFile(edition)]
  for (const render of renderers) {
    await setImmediate()
    made.push(...render(edition))
  }
  return made
}

/** Whatever carries on the site later may make other bytes of the same edition: those that the log names are kept. */
async function keepFiles(db: Database, { id }: Edition, files: readonly SiteFile[], recorded: Date): Promise<void> {
  const [, ...made] = files
  await addEditionFiles(db, id, made.map(({ path, body }) => ({ path, digest: contentDigest(body), bytes: Buffer.from(body) })), recorded)
}

/** A key that was never made is no loss; one that has signed is. */
function lostKey(reason: PreflightReason): PreflightReason {
  return reason.what === 'key' && reason.state === 'missing' ? { ...reason, state: 'lost' } : reason
}

/** What stands against its place in the row of editions. */
export function placeReasons({ corrects, country, view }: Pick<PublishRequest, 'corrects' | 'country' | 'view'>, newest: Edition | undefined, editions: readonly KeptEdition[]): readonly PreflightReason[] {
  if (corrects !== undefined) {
    const isThere = editions.some(({ edition }) => edition.id === corrects.edition && edition.country === country)
    return [...(isThere ? [] : [{ what: 'corrects' as const, edition: corrects.edition }]), ...untranslated(corrects.edition, corrects.what)]
  }
  return newest !== undefined && view.asOf < newest.period.last ? [{ what: 'day-passed', edition: newest.id, last: newest.period.last }] : []
}
