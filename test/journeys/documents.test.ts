import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aDocx } from '../builders/a-docx.ts'
import { aColumn, aPdf } from '../builders/a-pdf.ts'
import { readBytes } from '../builders/read-bytes.ts'
import { callPeil } from './call-peil.ts'

const sentences = ['Het dreigingsniveau blijft 4, meldt de NCTV.', 'Volgens de AIVD zijn 160 uitreizigers in het strijdgebied.', 'In Breda zijn drie mannen aangehouden voor een verijdelde aanslag.']
const markup = sentences.map((sentence) => `<p>${sentence}</p>`).join('')
const feed = `<rss version="2.0"><channel><title>N</title>${sentences.map((sentence, at) => `<item><title>Bericht ${at}</title><link>https://krant.example/${at}</link><guid>https://krant.example/?p=${at}</guid><pubDate>Mon, 26 Mar 2018 23:30:00 +0200</pubDate><description><![CDATA[<p>${sentence}</p>]]></description></item>`).join('')}</channel></rss>`

/** The same three sentences in every form that is read. */
const forms: Readonly<Record<string, Uint8Array | string>> = {
  'report.txt': sentences.join('\n\n'),
  'windows.txt': Buffer.from(sentences.join('\n\n').replace('drie', 'één'), 'latin1'),
  'report.html': `<!doctype html><html><head><meta name="date" content="2018-03-26"></head><body><article>${markup}</article></body></html>`,
  'report.docx': aDocx(sentences),
  'report.pdf': aPdf([aColumn(sentences.slice(0, 2)), aColumn(sentences.slice(2))], { title: 'Proefverslag' }),
  'feed.xml': feed,
  'reports.jsonl': sentences.map((text, at) => JSON.stringify({ id: `j${at}`, text: `${text} (${at})` })).join('\n'),
}

interface Read {
  readonly claims: readonly { readonly kind: string; readonly start: number; readonly end: number; readonly quote: string; readonly page?: number; readonly boxes?: readonly object[] }[]
  readonly doubts: readonly { readonly kind: string }[]
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'peil-documents-'))
  await mkdir(path.join(folder, 'all'))
  for (const [name, bytes] of Object.entries(forms)) await writeFile(path.join(folder, 'all', name), bytes)
})

async function readJson(name: string): Promise<readonly Read[]> {
  const { code, out, err } = await callPeil(['read', name, '--json'], { cwd: path.join(folder, 'all') })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return [JSON.parse(out) as Read | Read[]].flat()
}

describe('whatever the form, the claims are those of the text', () => {
  test.each(Object.keys(forms))('%s', async (name) => {
    const reports = await readJson(name)
    expect([...new Set(reports.flatMap(({ claims }) => claims.map(({ kind }) => kind)))]).toEqual(expect.arrayContaining(['LEVEL', 'FIGURE', 'EVENT']))
    if (name.endsWith('jsonl')) return
    const texts = (await readBytes(forms[name] ?? '', name)).map(({ text }) => text)
    reports.forEach(({ claims }, at) => claims.forEach(({ start, end, quote }) => expect(quote).toBe(texts[at]?.slice(start, end))))
  })
})

test('a claim of a PDF says on which page it stands and where', async () => {
  const [{ claims } = { claims: [] }] = await readJson('report.pdf')
  expect(claims.find(({ kind }) => kind === 'LEVEL')).toMatchObject({ page: 1, boxes: [{ page: 1, x: 70, height: 11 }] })
  expect(claims.find(({ kind }) => kind === 'EVENT')).toMatchObject({ page: 2 })
  const printed = await callPeil(['read', 'report.pdf'], { cwd: path.join(folder, 'all'), env: { PEIL_LANG: 'nl' } })
  expect(printed.out).toMatch(/GEBEURTENIS · \d+–\d+ · blz\. 2/)
})

test('a day of publication that only the document states is said to be so', async () => {
  const [{ doubts } = { doubts: [] }] = await readJson('report.html')
  expect(doubts.map(({ kind }) => kind)).toContain('published-from-document')
  const told = await callPeil(['read', 'report.html', '--published', '2018-03-27', '--json'], { cwd: path.join(folder, 'all') })
  expect(told.out).not.toContain('published-from-document')
})

test('a folder of all forms is kept, each report once, with the page in what is later cited', async () => {
  const env = { PEIL_DATA: path.join(folder, 'store') }
  const added = await callPeil(['add', path.join(folder, 'all'), '--country', 'NL', '--source', 'De Proefkrant'], { env })
  expect(added).toMatchObject({ code: 0 })
  expect(added.out).toMatch(/^https:\/\/krant\.example\/\?p=0: kept, with \d claims; published on 2018-03-26, as the document states$/m)
  const lines = added.out.trim().split('\n')
  const repairs = lines.filter((line) => line.startsWith('  Without a day of publication: '))
  expect(lines.length - repairs.length).toBe(Object.keys(forms).length - 2 + 3 + 3)
  expect(repairs.length).toBeGreaterThan(0)
  const again = await callPeil(['add', path.join(folder, 'all', 'report.pdf')], { env })
  expect(again.out).toMatch(/was there already/)
  await writeFile(path.join(folder, 'german.txt'), 'Nach Angaben des Dienstes bleibt die Lage ernst, und das ist noch nicht alles.')
  expect((await callPeil(['add', path.join(folder, 'german.txt')], { env })).out).toMatch(/with 0 claims; part of it is in a language that Peil does not read/)
  const several = await callPeil(['check', path.join(folder, 'all', 'feed.xml')], { env })
  expect(several).toMatchObject({ code: 1, out: '' })
  expect(several.err).toMatch(/feed\.xml holds 3 reports/)
  const dated = await callPeil(['check', path.join(folder, 'all', 'report.html')], { env })
  expect(dated.err).toMatch(/the document itself states; give --published where that is wrong: 2018-03-26/)
  expect(dated.out).toMatch(/known on 26\sMarch 2018/)
  const checked = await callPeil(['check', path.join(folder, 'all', 'report.pdf'), '--as-of', '2026-01-01', '--json'], { env })
  expect((JSON.parse(checked.out) as Read).claims.map(({ page }) => page)).toEqual(expect.arrayContaining([1, 2]))
}, 60_000)
