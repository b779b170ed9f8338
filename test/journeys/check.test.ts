import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aDatabase } from '../builders/a-store.ts'
import { callPeil } from './call-peil.ts'
import { checkout } from './run-peil.ts'

let database = ''
let draft = ''

beforeAll(async () => {
  database = await aDatabase()
  draft = path.join(await mkdtemp(path.join(os.tmpdir(), 'peil-check-')), 'draft.txt')
  await writeFile(draft, 'Head of unit John Carter says: the Dutch threat level is 4. Some 210 Dutch travellers are still in Syria and Iraq.\n')
})

const check = (...words: readonly string[]) => callPeil(['check', draft, '--published', '2018-03-26', ...words], { env: { PEIL_DATABASE_URL: database } })

describe("an editor's pipeline", () => {
  test('is stopped at a contradicted claim, with one line that says so; the verdicts are printed all the same', async () => {
    const { code, out, err } = await check('--json', '--fail-on', 'contradicted,outdated')
    expect(code).toBe(1)
    expect(err).toContain('Not in order: 1 contradicted.')
    expect((JSON.parse(out) as { claims: { verdict: string }[] }).claims.map(({ verdict }) => verdict)).toContain('contradicted')
  })

  test('is stopped as the page on checking shows', async () => {
    const page = await readFile(path.join(checkout, 'docs/methods/checking.md'), 'utf8')
    const [, command = '', shown = ''] = /```console\n\$ npm run --silent peil -- (.+) > reviews\.json\n(.+)\n```/.exec(page) ?? []
    const { code, out, err } = await callPeil(command.split(' '), { env: { PEIL_DATABASE_URL: database } })
    expect([code, err.trim().split('\n').at(-1)]).toEqual([1, shown])
    expect(JSON.parse(out)).toHaveProperty('@graph')
  })

  test('goes on where no claim has such a verdict', async () => {
    const { code, err } = await check('--fail-on', 'outdated, conflicting')
    expect(code).toBe(0)
    expect(err).not.toContain('Not in order')
  })

  test.each([['--fail-on', 'supported'], ['--fail-on', 'contradicted;outdated'], ['--format', 'xml']])('%s %s is wrong usage', async (option, value) => {
    const { code, out, err } = await check(option, value)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`"${value}"`)
  })

  test('gets JSON-LD that names no person of the text', async () => {
    const { code, out } = await check('--format', 'claimreview', '--lang', 'nl')
    expect(code).toBe(0)
    expect(out).not.toContain('Carter')
    const { '@graph': reviews } = JSON.parse(out) as { '@graph': { inLanguage: string; reviewRating: { alternateName: string } }[] }
    expect(reviews.map(({ inLanguage, reviewRating }) => `${inLanguage} ${reviewRating.alternateName}`)).toContain('nl weersproken')
  })
})
