import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { AsOf, Country, Day, Statement } from '../core/index.ts'
import { inView } from './as-of.ts'
import { statementsOf } from './statements.ts'
import type { Database } from './store.ts'

/** A picture as it was said on a day, kept as it was said; its sentences hold no passage of a report. */
export interface KeptPicture {
  /** `picture:NL:2018-03-26`. */
  readonly id: string
  readonly revision: number
  readonly country: Country
  readonly asOf: Day
  readonly known: Day
  readonly statements: readonly Statement[]
}

/** Keeps a picture with what each sentence leans on; one that says the same as the newest revision kept of that day is not kept again. */
export async function keepPicture(db: Database, { id, country, asOf, known, statements }: Omit<KeptPicture, 'revision'>, recorded: Date): Promise<{ readonly revision: number; readonly added: boolean }> {
  const body = JSON.stringify({ statements })
  const digest = createHash('sha256').update(body).digest('hex')
  const before = await db.selectFrom('kept_product').select(['revision', 'digest']).where('id', '=', id).orderBy('revision', 'desc').limit(1).executeTakeFirst()
  if (before?.digest === digest) return { revision: before.revision, added: false }
  const revision = (before?.revision ?? 0) + 1
  await db.insertInto('kept_product').values({ id, revision, kind: 'picture', country, as_of: asOf, known, recorded, digest, body }).execute()
  const leans = statements.flatMap((statement) => [...new Set(leansOf(statement))].map((evidence) => ({ product: id, revision, part: statement.id, evidence })))
  for (const part of statementsOf(leans)) await db.insertInto('lean').values(part).execute()
  return { revision, added: true }
}

function leansOf({ sentence, evidence }: Statement): readonly string[] {
  return sentence.kind === 'dataset-tempo' ? [datasetLean(sentence.tempo.dataset)] : evidence
}

/** What a sentence about a dataset leans on: the dataset itself, for its records may be millions. */
export function datasetLean(dataset: string): string {
  return `dataset:${dataset}`
}

/** Kept pictures by id, each in its newest revision in view. */
export async function listKeptPictures(db: Database, view: AsOf, ids: readonly string[]): Promise<readonly KeptPicture[]> {
  const rows = await db.selectFrom('kept_product').distinctOn('id').selectAll()
    .where(sql<boolean>`id = any(${ids}::text[])`).where(() => inView('kept_product', view)).orderBy('id').orderBy('revision', 'desc').execute()
  return rows.map(({ id, revision, country, as_of: asOf, known, body }) => ({ id, revision, country, asOf, known, statements: body.statements }))
}

/** Parts of kept pictures that lean on any of this evidence, in the newest revision in view of each. */
export async function listLeaning(db: Database, view: AsOf, evidence: readonly string[]): Promise<readonly { readonly product: string; readonly part: string; readonly evidence: string }[]> {
  const { rows } = await sql<{ product: string; part: string; evidence: string }>`
    select lean.product, lean.part, lean.evidence from lean
    join (select distinct on (id) id, revision from kept_product where ${inView('kept_product', view)} order by id, revision desc) as newest
      on newest.id = lean.product and newest.revision = lean.revision
    where lean.evidence = any(${evidence}::text[]) order by lean.product, lean.part, lean.evidence`.execute(db)
  return rows
}
