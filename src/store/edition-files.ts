import type { Database } from './store.ts'

/** A file that was printed of an edition. */
export interface PrintedFile {
  /** From the root of the site. */
  readonly path: string
  /** SHA-256 of its bytes in hexadecimal. */
  readonly digest: string
  readonly body: Uint8Array
}

/** Keeps what was printed of an edition: nobody can be sure to print the same bytes again. */
export async function addPrintedFiles(db: Database, edition: string, files: readonly PrintedFile[], recorded: Date): Promise<void> {
  for (const { path, digest, body } of files) {
    await db.insertInto('edition_file').values({ edition, path, digest, body: Buffer.from(body).toString('base64'), recorded }).onConflict((conflict) => conflict.doNothing()).execute()
  }
}

/** A printed file with this digest; undefined where it was never printed, or had to go. */
export async function findPrintedFile(db: Database, path: string, digest: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('edition_file').select('body').where('path', '=', path).where('digest', '=', digest).executeTakeFirst()
  return row && Buffer.from(row.body, 'base64')
}
