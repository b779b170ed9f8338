import { sql } from 'kysely'
import type { Database } from './store.ts'

/** The key by which an account's browser closes what was not sent yet: 32 bytes in base64, the same each time. */
export async function formKeyOf(db: Database, account: string): Promise<string> {
  await sql`insert into form_key (account, key) values (${account}, encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'base64')) on conflict do nothing`.execute(db)
  const { key } = await db.selectFrom('form_key').select('key').where('account', '=', account).executeTakeFirstOrThrow()
  return key
}
