import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { readReport } from '../../../src/reading/index.ts'
import type { Store } from '../../../src/store/store.ts'

/** As many claims as a report of these tests gives when nothing disturbs its reading. */
export const claimsOf = (name: string) => readReport({ id: name, text: textOf(name), published: '2017-05-04', lang: 'nl', country: 'NL' }).claims.length

export const textOf = (name: string) => `Bericht ${name}: het dreigingsniveau blijft 4 op een schaal van 5. Op 3 mei 2017 kwamen bij een aanslag in Utrecht vier mensen om.`

/** Writes a file for each report. */
export async function writeReports(folder: string, names: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(names.map((name) => writeFile(path.join(folder, `${name}.json`), JSON.stringify({ id: name, text: textOf(name), published: '2017-05-04', lang: 'nl', country: 'NL' }))))
}

/** How many claims each kept report of the rounds has. */
export async function claimsByReport(store: Store): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; claims: string }>`select r.id, count(distinct c.id) as claims from report r left join claim c on c.report = r.id where r.id like 'r%' group by r.id`.execute(store.db)
  return new Map(rows.map(({ id, claims }) => [id, Number(claims)]))
}
