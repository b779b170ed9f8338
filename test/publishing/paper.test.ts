import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPress } from '../../src/cli/press/open-press.ts'
import type { Edition } from '../../src/core/index.ts'
import { passageLetters } from '../../src/publishing/passage-limit.ts'
import { paperOfEdition, paperSource } from '../../src/publishing/paper/paper-files.ts'
import { editionPaper } from '../../src/publishing/paper/edition-paper.ts'
import { standIn } from '../../src/publishing/press.ts'
import { elementsOfRole, readPdf, type ReadPdf } from '../builders/a-read-pdf.ts'
import { anEdition, anEditionWith, aWarningStatement, decidedHere, hostileTexts } from '../builders/an-edition.ts'

const failures: string[] = []
const { press, canTypeset } = await openPress((_, reason) => failures.push(reason))
const noTypesetter = 'no typesetter for PDF (typst) on this machine'

const edition = anEdition({ corrects: { edition: 'NL-2', what: { nl: 'Bedoeld was een daling.', en: 'A fall was meant.' } } }, { ...decidedHere, warnings: [aWarningStatement] })

function papersOf(of: Edition): ReadonlyMap<string, Uint8Array> {
  return new Map(paperOfEdition(press)(of).map(({ path: name, body }) => [name, Buffer.from(body)]))
}

/** A text behind which typst would see a program if it read it. */
const marked = ['#', '#panic("x")', '#read("/etc/passwd")', '$ x^2 $', '@quelle', '<note-1>', '\\', '\\u{41}', '*vet*', '_schuin_', '`raw`', '[', ']', '{', '(', '"', '= Kop', '- lijst', '/ term: x', '~', '--', '//', '/* open', 'https://x.example/#a', '\u0000\u0007\u001B[31m', '\u202Eomgekeerd', 'العربية', 'עברית', '😀👩‍👩‍👧', '漢字', 'a\u0300\u0316', '\uFFFD', '<script>', '"}, "evil": ["']

describe.runIf(canTypeset)('an edition on paper', () => {
  let dutch: ReadPdf
  let english: ReadPdf
  beforeAll(async () => {
    const papers = papersOf(edition)
    expect([...papers.keys()]).toEqual(['editions/NL-3/nl.pdf', 'editions/NL-3/en.pdf'])
    dutch = await readPdf(papers.get('editions/NL-3/nl.pdf') ?? expect.fail())
    english = await readPdf(papers.get('editions/NL-3/en.pdf') ?? expect.fail())
  })

  test('says what it is: title, language, publisher, the moment of issue, and that it keeps to PDF/UA-1', () => {
    expect(dutch.info).toMatchObject({ Title: 'Dreigingsbeeld Nederland, uitgave 3', Language: 'nl-NL', Author: 'Peil Noorderhaven', CreationDate: 'D:20180327093015Z' })
    expect(english.info).toMatchObject({ Title: 'Threat picture Netherlands, edition 3', Language: 'en-GB' })
    expect([dutch.claimsUa, dutch.isMarked]).toEqual(['1', true])
  })

  test('is gone through by its headings, without a step left out, and by its bookmarks', () => {
    const levels = elementsOfRole(dutch.elements, /^H\d$/).map(({ role }) => Number(role.slice(1)))
    expect(levels[0]).toBe(1)
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    expect(dutch.outline.filter((title) => /^[12]/.test(title))).toEqual([
      '1 Terroristische dreiging, Nederland: Substantieel, 4 van 5', '2 Ons besluit', '2 Waarom', '2 Wat ertegen spreekt', '2 Wat dit zou veranderen', '2 Wat wij niet weten', '2 Wat wij verwachten, en wie het anders ziet',
      '2 Wat het model voorstelt', '2 Verloop', '2 Tempo van aanslagen', '2 Uitreizigers', '2 Recente gebeurtenissen', '2 Openstaande waarschuwingen', '2 Waarop elke zin rust', '2 Zo haalt u deze uitgave aan', '2 Zo controleert u dit stuk',
    ])
  })

  test('tells what each picture shows, and names the columns of each table', () => {
    const alts = elementsOfRole(english.elements, /^Figure$/).map(({ alt }) => alt)
    expect(alts).toEqual(expect.arrayContaining(['Gauge: 4 of 5, substantial', '52 attacks in Europe over time, with the mean per 30 days and its 95% interval in two periods']))
    expect(alts.every((alt) => (alt ?? '').length > 10)).toBe(true)
    const tables = elementsOfRole(english.elements, /^Table$/)
    expect(tables.length).toBeGreaterThanOrEqual(4)
    for (const table of tables) expect(elementsOfRole(table.children, /^TH$/).length).toBeGreaterThanOrEqual(3)
  })

  test('says the level, the dissent, the warning, what it corrects, and that it is not official', () => {
    for (const said of ['Substantieel', '4 van 5', 'niet officieel', 'analyst-3', 'Deze uitgave verbetert uitgave 2.', 'Bedoeld was een daling.', 'sinds 11 juli 2016']) expect(dutch.text).toContain(said)
    expect(english.text).toContain('A fall was meant.')
    expect(dutch.text).not.toContain(standIn)
  })

  test('leads from each sentence to its notes and out to the source, with an address to cite and a digest to check by', () => {
    expect(dutch.text).toMatch(/Groepen houden de wil om toe te slaan\.\s*⁠?\s*1, 6/)
    expect(dutch.links.map(({ url }) => url)).toEqual(expect.arrayContaining(['https://example.org/dtn47', 'https://peil.example/nl/editions/NL-3/', 'https://peil.example/log/checkpoint']))
    expect(dutch.links.every(({ said }) => said !== '')).toBe(true)
  })

  test('is called official only where its publisher is the authority', async () => {
    const official = papersOf(anEdition({ publisher: { ...edition.publisher, name: 'NCTV', isAuthority: true } })).get('editions/NL-3/nl.pdf') ?? expect.fail()
    expect((await readPdf(official)).text).not.toMatch(/niet officieel/i)
  })

  test('has the same bytes for the same edition, also by another press', async () => {
    const other = await openPress(() => undefined)
    const again = new Map(paperOfEdition(other.press)(structuredClone(edition)).map(({ path: name, body }) => [name, digestOf(body)]))
    expect(again).toEqual(new Map([...papersOf(edition)].map(([name, body]) => [name, digestOf(body)])))
  })

  test('can be made where no level is known', async () => {
    const empty = anEdition({}, { level: undefined, levelStatements: [], boards: [], reasons: [], against: [], whyInShort: undefined, uncertainInShort: undefined, tempo: undefined, travellers: undefined, evidence: {} })
    const read = await readPdf(papersOf(empty).get('editions/NL-3/en.pdf') ?? expect.fail())
    expect(read.text).toContain('Netherlands: no threat level known')
    expect(read.text).toContain('No figures on travellers are known')
  })
})

describe.runIf(canTypeset)('texts of others', () => {
  test('are set as they stand and never carried out, whatever they hold', { timeout: 120_000 }, () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...marked), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 12 })), { minLength: 1, maxLength: 5 })
    // A frozen edition holds no half of a letter: its canonical form has no place for one.
    fc.assert(fc.property(pieces, (texts) => {
      failures.length = 0
      expect(paperOfEdition(press)(withoutNumbers(anEditionWith(texts.join(' ').toWellFormed())))).toHaveLength(1)
      expect(failures).toEqual([])
    }), { numRuns: 12, examples: [[marked], [hostileTexts.map(([text]) => text)]] })
  })

  test('are read back letter for letter', async () => {
    const text = 'a #panic("b") $c$ @d \\e *f* [g {h} ~i ‘j’ “k” <note-1> = l'
    const [paper] = paperOfEdition(press)({ ...anEditionWith(text), languages: ['en'] })
    expect((await readPdf(Buffer.from(paper?.body ?? ''))).text).toContain(text)
  })

  test('lead nowhere but to the web', async () => {
    const whole = anEditionWith('x')
    const evidence = Object.fromEntries(Object.entries(whole.picture.evidence).map(([key, item]) => [key, item.kind === 'passage' ? { ...item, url: 'javascript:alert(1)' } : item]))
    const [paper] = paperOfEdition(press)({ ...whole, languages: ['en'], picture: { ...whole.picture, evidence } })
    const { links } = await readPdf(Buffer.from(paper?.body ?? ''))
    expect(links.filter(({ url }) => url !== undefined && !url.startsWith('https://peil.example/'))).toEqual([])
  })
})

test('characters that the typefaces lack are said to be missing, and to stand on the page', () => {
  const { files } = paperSource(anEditionWith('Groep العربية 😀 Łódź Київ'), 'en', press.has)
  expect(files['paper.json']).toContain(`Groep ${standIn} ${standIn} Łódź Київ`)
  expect(files['paper.json']).toContain('the page of this edition does show them')
  expect(paperSource(edition, 'en', press.has).files['paper.json']).not.toContain('the page of this edition does show them')
})

test('a passage of a third party shows at most 300 letters', () => {
  const whole = anEditionWith('voor '.repeat(300))
  const quotes = editionPaper(whole, 'nl').paper.notes.map(({ quote }) => quote.join(''))
  expect(quotes.some((quote) => quote.length > 200)).toBe(true)
  for (const quote of quotes) expect(quote.length).toBeLessThanOrEqual(passageLetters)
})

describe.runIf(canTypeset)('by the tools of Debian', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'peil-paper-'))
    for (const [name, body] of papersOf(edition)) await writeFile(path.join(folder, path.basename(name)), body)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('qpdf finds no fault', (context) => {
    if (!isThere('qpdf')) context.skip('no qpdf on this machine (apt-get install qpdf)')
    for (const name of ['nl.pdf', 'en.pdf']) expect(run('qpdf', '--check', path.join(folder, name))).toContain('No syntax or stream encoding errors found')
  })

  test('pdfinfo reads the same structure', (context) => {
    if (!isThere('pdfinfo')) context.skip('no pdfinfo on this machine (apt-get install poppler-utils)')
    const structure = run('pdfinfo', '-struct', path.join(folder, 'nl.pdf'))
    expect(structure).toMatch(/^Document\n/)
    expect(structure).toMatch(/H1 "[^"]*Substantieel/)
    expect(structure).toMatch(/H2 "Waarom"[^]*H2 "Wat ertegen spreekt"/)
    expect(structure).toMatch(/THead[^]*TH /)
    expect(run('pdfinfo', path.join(folder, 'nl.pdf'))).toMatch(/Tagged: +yes/)
  })
})

test('the machine has a typesetter', (context) => {
  if (!canTypeset) context.skip(noTypesetter)
  expect(canTypeset).toBe(true)
})

/** Short, since many are set. */
function withoutNumbers(of: Edition): Edition {
  return { ...of, languages: ['nl'], picture: { ...of.picture, tempo: undefined, travellers: undefined, boards: [], events: [], unknown: [] } }
}

function digestOf(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('hex')
}

function isThere(tool: string): boolean {
  return spawnSync(tool, ['--version']).error === undefined
}

function run(tool: string, ...args: readonly string[]): string {
  return spawnSync(tool, args, { encoding: 'utf8' }).stdout
}
