import { sql } from 'kysely'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ingestReport } from '../../src/actions/adding/ingest-report.ts'
import type { Context } from '../../src/actions/context.ts'
import { readPublished } from '../../src/actions/publishing/read-published.ts'
import { planSite, type SitePlan } from '../../src/actions/publishing/site-plan.ts'
import { eraseReport } from '../../src/actions/withdrawing/erase-report.ts'
import { loadRecord } from '../../src/actions/record/load-record.ts'
import { writeSite } from '../../src/cli/site/write-site.ts'
import { editionFolder } from '../../src/publishing/edition/edition-folder.ts'
import { verifierText } from '../../src/publishing/log/signed-note.ts'
import type { EditionRenderer } from '../../src/publishing/site-file.ts'
import { editionRenderers } from '../../src/publishing/site-renderers.ts'
import { aSigner, publishOn } from '../builders/a-publication.ts'
import { aReport, aSource } from '../builders/a-report.ts'
import { aContext, aStore } from '../builders/a-store.ts'
import { get } from '../builders/get.ts'

let folder = ''
beforeAll(async () => { folder = await mkdtemp(path.join(tmpdir(), 'peil-fixed-')) })
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What a typesetter of some version makes of an edition. */
const printedBy = (version: string): EditionRenderer => ({ id }) => [{ path: `${editionFolder(id)}/nl.pdf`, body: Buffer.from(`set by ${version}`) }]

async function plan(context: Context): Promise<SitePlan> {
  return planSite(get(await readPublished(context)), { site: [], service: false, takesMail: false }, verifierText(aSigner())) ?? expect.fail('nothing was published')
}

test('what was made of an edition is made once, and is whole in every folder, whoever carries on the site', { timeout: 120_000 }, async () => {
  await using store = await aStore()
  const context = aContext(store, '2018-05-01T10:00:00Z')
  get(await loadRecord(context))
  const printed: string[] = []
  const press: EditionRenderer = (edition) => { printed.push(edition.id); return printedBy('one')(edition) }
  get(await publishOn(context, '2018-03-31', { renderers: [...editionRenderers, press] }))
  const site = path.join(folder, 'carried-on')
  const pdf = path.join(site, 'editions/NL-1/nl.pdf')
  get(await writeSite(site, await plan(context), 'test'))
  expect(await readFile(pdf, 'utf8')).toBe('set by one')
  await writeFile(pdf, 'changed')
  get(await writeSite(site, await plan(context), 'test'))
  expect(await readFile(pdf, 'utf8')).toBe('set by one')
  get(await publishOn(context, '2018-04-20', { renderers: [...editionRenderers, printedBy('two')] }))
  const anew = path.join(folder, 'begun-anew')
  get(await writeSite(anew, await plan(context), 'test'))
  expect(await readFile(path.join(anew, 'editions/NL-1/nl.pdf'), 'utf8')).toBe('set by one')
  expect(printed).toEqual(['NL-1'])
})

test('a file that the store has lost is named, and nothing is written', { timeout: 120_000 }, async () => {
  await using store = await aStore()
  const context = aContext(store, '2018-05-01T10:00:00Z')
  get(await loadRecord(context))
  get(await publishOn(context, '2018-03-31', { renderers: [printedBy('one')] }))
  await store.db.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db)
    await db.deleteFrom('edition_file').execute()
  })
  const site = path.join(folder, 'lost')
  expect(await writeSite(site, await plan(context), 'test')).toEqual({ ok: false, problem: { kind: 'site-incomplete', path: site, files: ['editions/NL-1/nl.pdf'] } })
  expect(await readdir(folder)).not.toContain('lost')
})

test('files with passages that had to go leave the site, also where the edition keeps no file of that name any more', { timeout: 120_000 }, async () => {
  await using store = await aStore()
  const context = aContext(store, '2018-05-01T10:00:00Z')
  get(await loadRecord(context))
  const site = path.join(folder, 'erased')
  get(await ingestReport(context, aReport({ id: 'krant', title: 'Kop', published: '2018-03-28', text: 'Er zijn nog 999 Nederlandse jihadisten in Syrië en Irak, een zeldzaamwoord.' }), aSource))
  get(await publishOn(context, '2018-03-31', { acceptsUnreviewed: true, renderers: [...editionRenderers, printedBy('zeldzaamwoord')] }))
  get(await writeSite(site, await plan(context), 'test'))
  expect(await readdir(path.join(site, 'editions/NL-1'))).toEqual(expect.arrayContaining(['nl.pdf', 'passages.txt']))
  get(await eraseReport(context, { report: 'krant', demand: 'publisher', reason: 'brief', known: '2018-04-01' }))
  await publishOn(context, '2018-04-20')
  get(await writeSite(site, await plan(context), 'test'))
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name))
  for (const file of files) expect((await readFile(file)).includes('zeldzaamwoord'), file).toBe(false)
  expect(await readdir(path.join(site, 'editions/NL-1'))).not.toContain('nl.pdf')
})
