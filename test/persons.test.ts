import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { picture } from '../src/actions/picture/picture.ts'
import { printPicture } from '../src/publishing/terminal/print-picture.ts'
import { renderPicturePage } from '../src/publishing/pages/picture-page.ts'
import type { Claim } from '../src/core/index.ts'
import { aContext, aDatabase, aStore } from './builders/a-store.ts'
import { callPeil } from './journeys/call-peil.ts'

/** Names with accents, small words, Arabic articles, initials and hyphens; later on only a part of each. */
const kept = `Łukasz Wiśniewski-Öztürk zag de cijfers als eerste

Er zijn nog 990 Nederlandse jihadisten in Syrië en Irak, onder wie Yusuf el Khattabi en Abu Omar al-Hollandi. El Khattabi en mr. J.P. van der Zwaag-Ó Briain spraken elkaar in Gaziantep. Ongeveer vijftig Nederlanders zijn teruggekeerd, zegt Çağlar Wiśniewski-Öztürk. Volgens Van der Zwaag-Ó Briain is een aanslag van Islamitische Staat in Nederland voorstelbaar. Zo'n zestig Nederlanders zijn omgekomen, aldus Siobhán O'Dálaigh van het Rode Kruis. Al-Hollandi waarschuwt voor aanslagen in Rotterdam. Het dreigingsniveau in Nederland blijft op 4, zegt minister Ferdinandus Grappenhuis van Justitie en Veiligheid.`

const checked = `Er zijn nog 990 Nederlandse jihadisten in Syrië en Irak, zegt Noëlle 't Hooft-Benali. Ongeveer vijftig Nederlanders zijn teruggekeerd, volgens Benali en Noëlle 't Hooft-Benali. Zo'n zestig Nederlanders zijn omgekomen. Volgens Ibn Tahar bin Rashid is een aanslag voorstelbaar. Bin Rashid waarschuwt voor aanslagen door Hamas. Het dreigingsniveau in Nederland blijft op 4.`

const persons = ['Łukasz', 'Wiśniewski', 'Öztürk', 'Yusuf', 'Khattabi', 'Abu Omar', 'Hollandi', 'J.P.', 'Zwaag', 'Briain', 'Çağlar', 'Siobhán', 'Dálaigh', 'Ferdinandus', 'Grappenhuis', 'Noëlle', 'Hooft', 'Benali', 'Tahar', 'Rashid']

interface ReadClaim extends Pick<Claim, 'start' | 'end' | 'quote' | 'fields'> {
  readonly evidence?: unknown
}

const namesIn = (output: string) => persons.filter((name) => output.includes(name))
const claimsOf = (json: string): readonly ReadClaim[] => (JSON.parse(json) as { readonly claims: readonly ReadClaim[] }).claims

const folder = mkdtempSync(join(tmpdir(), 'peil-persons-'))
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
let env: Readonly<Record<string, string>> = {}

beforeAll(async () => {
  env = { PEIL_DATABASE_URL: await aDatabase() }
  const added = await callPeil(['add', file('kept.txt', kept), '--source', 'Het Kustblad', '--published', '2018-03-28'], { env })
  expect([added.code, namesIn(added.out)]).toEqual([0, []])
}, 90_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('A report that names persons', () => {
  test('is read with exact quotes and with fields that name nobody', async () => {
    for (const text of [kept, checked]) {
      const read = await callPeil(['read', file('read.txt', text), '--published', '2018-03-28', '--json'])
      const claims = claimsOf(read.out)
      expect(claims.length).toBeGreaterThan(4)
      for (const { start, end, quote } of claims) expect(quote).toBe(text.slice(start, end))
      expect(namesIn(JSON.stringify(claims.map(({ fields }) => fields)))).toEqual([])
    }
    expect(persons.filter((name) => !`${kept}${checked}`.includes(name))).toEqual([])
  }, 60_000)

  test('names nobody once it is kept: not in the picture, not under the verdicts on another text', async () => {
    const shown = await callPeil(['picture', '--as-of', '2018-03-30', '--json'], { env })
    expect(shown.out).toContain('990 Nederlandse jihadisten')
    expect(namesIn(shown.out)).toEqual([])

    const verdicts = await callPeil(['check', file('checked.txt', checked), '--as-of', '2018-03-30', '--published', '2018-03-30', '--json'], { env })
    const claims = claimsOf(verdicts.out)
    expect(JSON.stringify(claims.map(({ evidence }) => evidence))).toContain('990 Nederlandse jihadisten')
    expect(namesIn(JSON.stringify(claims.map((claim) => ({ ...claim, quote: '' }))))).toEqual([])
    for (const { start, end, quote } of claims) expect(quote).toBe(checked.slice(start, end))
  }, 90_000)

  test('stands on the page and in the terminal without its names, and with its places', async () => {
    await using store = await aStore(env.PEIL_DATABASE_URL)
    const made = await picture(aContext(store), { country: 'NL', view: { asOf: '2018-03-30', recordedBy: undefined } })
    if (!made.ok) throw new Error(JSON.stringify(made.problem))
    const passages = Object.values(made.value.evidence).filter((item) => item.kind === 'passage')
    expect(passages.length).toBeGreaterThan(0)
    const page = renderPicturePage(made.value, { language: 'nl', countries: ['NL'] })
    expect(namesIn(`${page}${printPicture(made.value, { language: 'nl', columns: 100 })}`)).toEqual([])
    expect(page).toContain('Nederlandse jihadisten in Syrië en Irak')
  })
})
