import type { Edition, FileDigests, LogbookEntry, LevelSetting, EntryWithdrawal, PublicEntry, PublishedEdition, PublishedErasure, PublishedLevel, PublishedWithdrawal } from '../../core/index.ts'
import { canonicalJson, contentDigest } from '../log/canonical-json.ts'
import type { EditionRenderer, SiteFile } from '../site-file.ts'
import { editionFolder } from './edition-folder.ts'

/** Path of a frozen edition. */
export function editionPath(id: string): string {
  return `${editionFolder(id)}/edition.json`
}

/** The frozen edition itself, as everything else is made from it. */
export function editionFile(edition: Edition): SiteFile {
  return { path: editionPath(edition.id), body: canonicalJson(edition) }
}

/** Every file that an edition keeps, the edition itself first. */
export function filesOfEdition(edition: Edition, renderers: readonly EditionRenderer[]): readonly SiteFile[] {
  return [editionFile(edition), ...renderers.flatMap((render) => render(edition))]
}

/** What the log says of an edition. */
export function editionEntry(edition: Edition, files: readonly SiteFile[], { author, unreviewed }: Pick<PublishedEdition, 'author' | 'unreviewed'>): PublishedEdition {
  return { kind: 'edition', id: edition.id, issued: edition.issued, digest: contentDigest(editionFile(edition).body), author, corrects: edition.corrects?.edition, unreviewed, files: digestsOf(files) }
}

/** What the log says of an edition from which passages had to go. */
export function erasureEntry(edition: Edition, files: readonly SiteFile[], issued: string): PublishedErasure {
  return { kind: 'erasure', id: edition.id, issued, digest: contentDigest(editionFile(edition).body), files: digestsOf(files) }
}

/** What the log says of a level that was set. */
export function levelEntry({ id, country, scope, known, author, body }: LogbookEntry<LevelSetting>, issued: string): PublishedLevel {
  const { scaleId, step, steps, label, review, until, second } = body
  return { kind: 'level', id, issued, files: {}, country, scope, scaleId, step, steps, label, decided: known, review, until, author, second }
}

/** What the log says of the withdrawal of such a level. */
export function withdrawalEntry({ id, known, author }: LogbookEntry<EntryWithdrawal>, level: string, issued: string): PublishedWithdrawal {
  return { kind: 'withdrawal', id, issued, files: {}, corrects: level, decided: known, author }
}

/** The bytes of an entry, as they are hashed and kept. */
export function entryText(entry: PublicEntry): string {
  return canonicalJson(entry)
}

function digestsOf(files: readonly SiteFile[]): FileDigests {
  return Object.fromEntries(files.map(({ path, body }) => [path, contentDigest(body)]))
}
