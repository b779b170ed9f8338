import type { Database } from './store.ts'

/** A file that was made of an edition when it was published. */
export interface EditionFile {
  /** From the root of the site. */
  readonly path: string
  /** SHA-256 of its bytes in hexadecimal. */
  readonly digest: string
  readonly bytes: Uint8Array
}

/** Keeps what was made of an edition: nobody can be sure to make the same bytes again. */
export async function addEditionFiles(db: Database, edition: string, files: readonly EditionFile[], recorded: Date): Promise<void> {
  for (const { path, digest, bytes } of files) {
    await db.insertInto('edition_file').values({ edition, path, digest, body: Buffer.from(bytes).toString('base64'), recorded }).onConflict((conflict) => conflict.doNothing()).execute()
  }
}

/** A file with this digest; undefined where it was never made, or had to go. */
export async function findEditionFile(db: Database, path: string, digest: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('edition_file').select('body').where('path', '=', path).where('digest', '=', digest).executeTakeFirst()
  return row && Buffer.from(row.body, 'base64')
}
