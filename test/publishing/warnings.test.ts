import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseAtomFeed } from 'feedsmith'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Edition } from '../../src/core/index.ts'
import { aDatabase } from '../builders/a-store.ts'
import { aTerminal } from '../builders/a-terminal.ts'

let folder = ''
let url = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'peil-warnings-published-'))
  url = await aDatabase()
  await at('2018-12-30T09:00:00Z')('key', 'create')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const site = () => path.join(folder, 'site')
const at = (now: string, environment: Readonly<Record<string, string>> = {}) => aTerminal(url, now, { environment: { PEIL_PUBLISHER: 'Voorbeeldbureau', PEIL_ADDRESS: 'https://peil.example', PEIL_KEY_FILE: path.join(folder, 'publishing.key'), ...environment } })
const publish = (now: string, ...more: readonly string[]) => at(now)('publish', '--out', site(), '--by', 'duty-officer', '--accept-unreviewed', ...more)
const editionOf = async (id: string) => JSON.parse(await readFile(path.join(site(), 'editions', id, 'edition.json'), 'utf8')) as Edition
const pageOf = async (file: string) => parseHTML(await readFile(path.join(site(), file), 'utf8')).document

async function record(now: string, ...documents: readonly object[]): Promise<readonly string[]> {
  const file = path.join(folder, `documents-${now.slice(0, 10)}.json`)
  await writeFile(file, JSON.stringify(documents))
  const printed = await at(now)('record', file)
  expect(printed, printed.err).toMatchObject({ code: 0 })
  return printed.out.match(/entry:[\w:-]*\d/g) ?? []
}

const window = { first: '2019-01-01', last: '2019-03-31' } as const
const warning = { kind: 'warning', author: 'analyst-1', scope: 'NL', stream: 'jihadist', window, rule: { text: { nl: 'Een regel in de tabel van aanslagen.', en: 'A row of the table of attacks.' }, counted: 'attack-table' } } as const
const byWords = { ...warning, event: { class: 'arrests', atLeast: 5 }, rule: { text: { nl: 'Het OM meldt vijf aanhoudingen.', en: 'The prosecutor announces five arrests.' } } } as const
const because = (nl: string, en: string) => ({ nl, en })

/** Each part needs the ones before it, as in an office; each publishes several times. */
describe('an office that warns and publishes', { timeout: 120_000 }, () => {
  test('shows what it warns of, before it comes or does not come', async () => {
    await record('2018-12-30T09:00:00Z', { ...warning, event: { class: 'deadly-attack' }, probability: 0.2, evidence: ['J069'] }, { ...byWords, probability: 0.7 }, { ...byWords, author: 'analyst-2', probability: 0.4 }, { ...byWords, author: 'analyst-2', probability: 0.3 })
    expect(await at('2018-12-30T10:00:00Z')('retract', 'entry:warning:NL:2018-12-30:4', '--reason', 'twice', '--by', 'analyst-2')).toMatchObject({ code: 0 })
    expect(await publish('2018-12-31T09:00:00Z')).toMatchObject({ code: 0 })
    const { warnings } = await editionOf('NL-1')
    expect(warnings?.warnings.map(({ id, status, probability, issued }) => [id, status, probability, issued.evidence])).toEqual([
      ['entry:warning:NL:2018-12-30:1', 'open', 0.2, ['J069']], ['entry:warning:NL:2018-12-30:2', 'open', 0.7, []], ['entry:warning:NL:2018-12-30:3', 'open', 0.4, []], ['entry:warning:NL:2018-12-30:4', 'withdrawn', 0.3, []],
    ])
    expect(warnings?.score).toMatchObject({ country: 'NL', counts: { open: 3, occurred: 0, withdrawn: 1 } })
    expect((await pageOf('nl/warnings/index.html')).querySelectorAll('#open .warning')).toHaveLength(3)
  })

  test('says the same on the next day, and then publishes nothing', async () => {
    expect((await publish('2018-12-31T15:00:00Z')).out).toContain('Nothing has changed since NL-1')
  })

  test('shows what became of each, with the evidence, and tells it to whoever follows', async () => {
    await record('2019-04-02T09:00:00Z',
      { kind: 'resolution', author: 'reviewer', warning: 'entry:warning:NL:2018-12-30:1', outcome: { kind: 'occurred', happened: '2019-03-18' }, evidence: ['EU-20190318-NL-1'], reason: because('De aanslag in een tram.', 'The attack in a tram.') },
      { kind: 'resolution', author: 'reviewer', warning: 'entry:warning:NL:2018-12-30:2', outcome: { kind: 'did-not-occur' }, reason: because('Het OM meldde er drie.', 'The prosecutor announced three.') },
      { kind: 'resolution', author: 'reviewer', warning: 'entry:warning:NL:2018-12-30:3', outcome: { kind: 'void', ground: 'rule-cannot-decide' }, reason: because('Niet te tellen.', 'Cannot be counted.') })
    expect(await publish('2019-04-02T10:00:00Z')).toMatchObject({ code: 0, out: expect.stringContaining('Published: NL-2') as string })
    const { warnings, picture } = await editionOf('NL-2')
    expect(warnings?.warnings.map(({ status, outcomes }) => [status, outcomes[0]?.evidence])).toEqual([['occurred', ['EU-20190318-NL-1']], ['did-not-occur', []], ['void', []], ['withdrawn', undefined]])
    expect(picture.evidence['EU-20190318-NL-1']).toMatchObject({ kind: 'row', table: 'threat-event' })
    // By hand: (.8² + .7²) / 2; a void one counts nowhere.
    expect(warnings?.score.decided).toMatchObject({ warnings: 2, occurred: 1, alarms: { warnings: 1, didNotOccur: ['entry:warning:NL:2018-12-30:2'] }, lead: { events: 1, shortest: 78 } })
    expect(warnings?.score.decided?.brier).toBeCloseTo(0.565, 10)
    const page = await pageOf('en/warnings/index.html')
    expect(page.querySelectorAll('#open .warning')).toHaveLength(0)
    expect([...page.querySelectorAll('#decided h3')].map(({ textContent }) => textContent)).toEqual(['Came true (1)', 'Did not come true (1)', 'Void (1)', 'Withdrawn (1)'])
    expect(page.querySelector('#score')?.textContent).toMatch(/too few to say anything/)
    const told = parseAtomFeed(await readFile(path.join(site(), 'feeds', 'en.atom'), 'utf8')).entries?.filter(({ categories }) => categories?.some(({ term }) => term === 'resolution')) ?? []
    expect(told.map(({ title }) => title?.value)).toEqual(['Warning, Netherlands: deadly attack: came true on 18 March 2019', 'Warning, Netherlands: at least 5 arrests: did not come true', 'Warning, Netherlands: at least 5 arrests: void: the rule does not decide it'])
    for (const { id } of told) expect((await pageOf(`${new URL(id ?? '').pathname.slice(1)}index.html`)).getElementById(new URL(id ?? '').hash.slice(1)), id).not.toBeNull()
  })

  test('has the score that its own command gives', async () => {
    const { warnings } = await editionOf('NL-2')
    expect(JSON.parse((await at('2019-04-02T11:00:00Z')('score', '--country', 'NL', '--json')).out)).toEqual(warnings?.score)
  })

  test('is kept from publishing an outcome in one language alone, and publishes when it was decided anew in both', async () => {
    const [disputed = ''] = await record('2019-04-10T09:00:00Z', { kind: 'resolution', author: 'second-reader', warning: 'entry:warning:NL:2018-12-30:2', outcome: { kind: 'void', ground: 'source-ended' }, reason: { en: 'The source has ended.' } })
    expect(await publish('2019-04-10T10:00:00Z')).toMatchObject({ code: 1, err: expect.stringContaining(`“The source has ended.” (${disputed}) is missing in Dutch`) as string })
    expect(await at('2019-04-10T11:00:00Z')('retract', disputed, '--reason', 'one language', '--by', 'reviewer')).toMatchObject({ code: 0 })
    expect((await publish('2019-04-10T12:00:00Z')).out).toContain('Published: NL-3')
    expect((await editionOf('NL-3')).warnings?.warnings.map(({ status }) => status)).toEqual(['occurred', 'did-not-occur', 'void', 'withdrawn'])
  })

  test('publishes a correction that was ordered from outside as a successor, also where the picture says the same, and once', async () => {
    const ordered = ['--corrects', 'NL-2', '--reason', 'A court ordered: the second warning should have been called void.', '--lang', 'en', '--translation', 'De rechter beval: de tweede waarschuwing had ongeldig moeten heten.'] as const
    const before = await readFile(path.join(site(), 'editions', 'NL-2', 'edition.json'))
    expect((await publish('2019-04-11T09:00:00Z', '--as-of', '2019-04-10', ...ordered)).out).toContain('Published: NL-4')
    expect((await publish('2019-04-11T10:00:00Z', '--as-of', '2019-04-10', ...ordered)).out).toContain('Nothing has changed since NL-4')
    expect(await readFile(path.join(site(), 'editions', 'NL-2', 'edition.json'))).toEqual(before)
    expect((await pageOf('nl/editions/NL-2/index.html')).querySelector('.banner.corrected')?.textContent).toContain('De rechter beval')
    expect((await pageOf('en/errata/index.html')).querySelector('#errata')?.textContent).toContain('A court ordered')
    expect(parseAtomFeed(await readFile(path.join(site(), 'feeds', 'errata', 'en.atom'), 'utf8')).entries?.map(({ title }) => title?.value)).toEqual(['Netherlands: edition 4 corrects edition NL-2'])
  })

  test('is told what readers miss without an address to ask at, and freezes one that is given', async () => {
    expect((await publish('2019-04-12T09:00:00Z')).out).toContain('PEIL_CONTACT is not set')
    const given = (contact: string) => at('2019-04-12T10:00:00Z', { PEIL_CONTACT: contact })('publish', '--out', site(), '--by', 'duty-officer', '--accept-unreviewed')
    expect(await given('the front desk')).toMatchObject({ code: 1, err: expect.stringContaining('PEIL_CONTACT is the front desk, which is neither a mail address') as string })
    const published = await given('correcties@bureau.example')
    expect(published.out).not.toContain('PEIL_CONTACT')
    const [id = ''] = /NL-\d+/.exec(published.out) ?? []
    expect((await editionOf(id)).publisher.contact).toBe('correcties@bureau.example')
    expect(await readFile(path.join(site(), 'alerts', `${id}.xml`), 'utf8')).toContain('<contact>correcties@bureau.example</contact>')
    expect((await pageOf('nl/errata/ask/index.html')).querySelector('a[href="mailto:correcties@bureau.example"]')).not.toBeNull()
  })
})
