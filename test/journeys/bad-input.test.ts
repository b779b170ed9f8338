import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { callPeil } from './call-peil.ts'

let folder = ''
const file = (name: string) => path.join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'peil-bad-input-'))
  await writeFile(file('empty.txt'), ' \n\t\n')
  await writeFile(file('binary.bin'), Uint8Array.from({ length: 4096 }, (_, at) => (at * 7) % 32))
  await writeFile(file('report.pdf'), '%PDF-1.7 …')
  await writeFile(file('long.txt'), Buffer.alloc(50_000_000, 'De dreiging blijft. '))
  await writeFile(file('torn.json'), '{"id": "a", "text": "De dre')
  await writeFile(file('no-day.json'), JSON.stringify({ id: 'a', text: 'De dreiging blijft.', published: '2018-02-30' }))
  await writeFile(file('damaged.txt'), Buffer.concat([Buffer.from('Eén.\nDe coördinator zegt '), Buffer.from([0xc3]), Buffer.from(' n ding.\n')]))
  await writeFile(file('half-million.txt'), 'De dreiging blijft. '.repeat(25_001))
  execFileSync('mkfifo', [file('pipe')])
  await writeFile(file('good.txt'), 'Het dreigingsniveau blijft 4 op een schaal van 5, aldus de NCTV.')
})

async function quotesOf(name: string): Promise<readonly string[]> {
  const { code, out } = await callPeil(['read', name, '--lang', 'nl', '--json'], { cwd: folder })
  expect(code).toBe(0)
  return (JSON.parse(out) as { claims: { quote: string }[] }).claims.map(({ quote }) => quote)
}

function line(id: string): string {
  return `${JSON.stringify({ id, text: 'Het dreigingsniveau blijft substantieel.', published: '2018-03-26', lang: 'nl', country: 'NL' })}\n`
}

describe('what cannot be read is refused in one sentence that says what to do', () => {
  test.each([
    ['a file that is not there', ['read', 'nowhere.txt'], 1, /nowhere\.txt/],
    ['a folder', ['read', '.'], 1, /folder/],
    ['an empty file', ['read', 'empty.txt'], 1, /empty\.txt/],
    ['a binary', ['read', 'binary.bin'], 1, /binary\.bin/],
    ['a PDF that breaks off', ['read', 'report.pdf'], 1, /report\.pdf cannot be read as PDF/],
    ['50 MB of text', ['read', 'long.txt'], 1, /long\.txt.*10 MB/],
    ['JSON that breaks off', ['read', 'torn.json'], 1, /torn\.json/],
    ['a day that does not exist, in the file', ['read', 'no-day.json'], 1, /no-day\.json: "2018-02-30"/],
    ['a text in UTF-8 with a damaged byte', ['read', 'damaged.txt'], 1, /damaged\.txt.*line 2/],
    ['a device without end', ['read', '/dev/zero'], 1, /\/dev\/zero.*device/],
    ['a pipe that nobody writes to', ['read', 'pipe'], 1, /pipe.*standard input/],
    ['an empty name', ['add', ''], 2, /PATH/],
    ['a reason of spaces', ['retract', 'a', '--reason', '  '], 2, /--reason/],
    ['a text too long to be checked while somebody waits', ['check', 'half-million.txt'], 1, /half-million\.txt.*500,000/],
    ['a report of a day to come', ['add', 'good.txt', '--published', '2999-01-01'], 2, /2999-01-01 is still to come/],
    ['a report known before it was published', ['add', 'good.txt', '--published', '2018-03-26', '--known', '2018-03-25'], 2, /2018-03-25/],
    ['a code of another list', ['picture', '--country', 'UK'], 2, /"UK" is GB/],
    ['a country that is no more', ['picture', '--country', 'SU'], 2, /SU/],
    ['a name that would steer the terminal', ['read', 'red\u001b[31m.txt'], 1, /red\uFFFD\[31m/],
    ['a day that does not exist, on the command line', ['read', 'good.txt', '--published', '2018-13-01'], 2, /2018-13-01/],
    ['an unknown country', ['read', 'good.txt', '--country', 'XX'], 2, /XX/],
    ['an unknown language', ['read', 'good.txt', '--lang', 'tlh'], 2, /tlh/],
    ['an address of this machine', ['read', 'http://127.0.0.1/'], 1, /127\.0\.0\.1/],
    ['an option that does not exist', ['read', 'good.txt', '--fast'], 2, /--fast/],
    ['a command that does not exist', ['predict'], 2, /predict/],
    ['an as-of day that is none', ['picture', '--as-of', 'yesterday'], 2, /yesterday/],
    ['an as-of day to come', ['picture', '--as-of', '2999-01-01'], 2, /2999-01-01 is still to come/],
    ['a port that is none', ['serve', '--port', '70000'], 2, /70000/],
  ] as const)('%s', async (_, words, code, said) => {
    const ended = await callPeil(words, { cwd: folder })
    expect(ended).toMatchObject({ code, out: '' })
    expect(ended.err).toMatch(said)
    expect(ended.err.trim().split('\n')).toHaveLength(1)
  })

  test('a setting that holds no port', async () => {
    const ended = await callPeil(['serve'], { env: { PEIL_PORT: 'abc' } })
    expect(ended).toMatchObject({ code: 2, out: '' })
    expect(ended.err).toMatch(/^PEIL_PORT holds no port/)
  })

  test('the same in Dutch', async () => {
    const ended = await callPeil(['read', 'nowhere.txt'], { cwd: folder, env: { PEIL_LANG: 'nl' } })
    expect(ended.code).toBe(1)
    expect(ended.err).toMatch(/nowhere\.txt.* niet/)
  })
})

test('text in windows-1252 and in UTF-16 is read as the same text', async () => {
  const text = 'Volgens de coördinator is het niveau 4. Café’s blijven open, één agent bleef.'
  const windows = Buffer.from(text.replaceAll('’', '\x92'), 'latin1')
  await writeFile(file('windows.txt'), windows)
  await writeFile(file('utf16.txt'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))
  await writeFile(file('utf8.txt'), text)
  const expected = await quotesOf('utf8.txt')
  expect(expected.join(' ')).toContain('coördinator')
  expect(await quotesOf('windows.txt')).toEqual(expected)
  expect(await quotesOf('utf16.txt')).toEqual(expected)
})

test('a page is read without its menus, and a heading does not run into the text', async () => {
  await writeFile(file('page.html'), '<html><body><nav><a href="/">Menu</a></nav><article><h1>Stand van zaken</h1><p>Het dreigingsniveau blijft 4, meldt de NCTV. De kans op een aanslag is reëel, en dat is al jaren zo.</p><p>De dienst blijft waakzaam en zegt niets over wat komt.</p></article></body></html>')
  const quotes = await quotesOf('page.html')
  expect(quotes).toContain('Het dreigingsniveau blijft 4')
})

test('a page made to take for ever is read whole, at once', async () => {
  await writeFile(file('deep.html'), `<html><body>${'<div>'.repeat(5000)}<p>Het dreigingsniveau blijft 4, meldt de NCTV.</p>${'</div>'.repeat(5000)}</body></html>`)
  expect(await quotesOf('deep.html')).toContain('Het dreigingsniveau blijft 4')
})

test('markup and commands in a text stay text', async () => {
  const hostile = 'Het dreigingsniveau is 4. <script>alert(1)</script> $(touch /tmp/peil-was-here) \u001b[31m'
  const { code, out } = await callPeil(['read', '-', '--lang', 'nl'], { input: hostile })
  expect(code).toBe(0)
  expect(out).not.toContain('\u001b')
})

describe('a stream of reports', () => {
  test('gives a line for each, and goes on after a line that is no report', async () => {
    const { code, out, err } = await callPeil(['read', '--jsonl'], { input: `${line('a')}not json\n\n${line('b')}` })
    expect(code).toBe(1)
    expect(out.trim().split('\n').map((written) => (JSON.parse(written) as { id: string }).id)).toEqual(['a', 'b'])
    expect(err).toMatch(/2/)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

test('a folder is gone through to its end, whatever stands in it', async () => {
  const reports = path.join(folder, 'reports')
  await mkdir(path.join(reports, 'closed'), { recursive: true })
  await mkdir(path.join(reports, 'inner'))
  await symlink('..', path.join(reports, 'inner', 'up'))
  await chmod(path.join(reports, 'closed'), 0)
  const write = (name: string, report: object) => writeFile(path.join(reports, name), JSON.stringify({ id: name, text: `${name}: het dreigingsniveau blijft 4.`, published: '2018-03-26', lang: 'nl', ...report }))
  await write('a.json', { id: 'nul-\0', title: 'half \ud800', url: '\0' })
  await write('b.json', { country: 'YU' })
  await write('c.json', { id: 'x'.repeat(4000) })
  await write('d.json', { published: '2999' })
  execFileSync('mkfifo', [path.join(reports, 'e.txt')])
  await write('z.json', { id: 'last\n\u001b[31m' })
  const ended = await callPeil(['add', reports], { env: { PEIL_DATA: path.join(folder, 'folder-store') } })
  expect(ended.code).toBe(1)
  expect(ended.out.trim().split('\n')).toEqual([expect.stringMatching(/^nul-\uFFFD: kept/), expect.stringMatching(/^last\uFFFD\uFFFD\[31m: kept/)])
  for (const [name, said] of [['b.json', /"YU" is not a known country/], ['c.json', /"id"/], ['d.json', /still to come/], ['e.txt', /pipe/]] as const) {
    const line = ended.err.split('\n').find((each) => each.includes(path.join(reports, name)))
    expect(line).toMatch(said)
  }
  // A folder closed to its owner is open to root.
  if (process.getuid?.() !== 0) expect(ended.err).toContain(`${path.join(reports, 'closed')} cannot be read: you may not`)
})

test('a folder without reports is said', async () => {
  const bare = path.join(folder, 'bare')
  await mkdir(bare)
  await writeFile(path.join(bare, 'report.odt'), 'PK')
  const ended = await callPeil(['add', bare], { env: { PEIL_DATA: path.join(folder, 'folder-store') } })
  expect(ended).toMatchObject({ code: 1, out: '' })
  expect(ended.err).toMatch(/bare holds no reports/)
})

test('a port in use is said, with the port', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
  })
  const ended = await callPeil(['serve', '--port', String(port)], { env: { PEIL_DATA: path.join(folder, 'store') } })
  other.close()
  expect(ended.code).toBe(1)
  expect(ended.err).toContain(String(port))
})

test.each([['assess'], ['trigger', '--ground', 'specific-and-imminent', '--until', '2027-01-03', '--reason', 'x', '--by', 'duty-officer']])('two places for one %s are refused before anything is read or kept', async (...command) => {
  const ended = await callPeil([...command, '--scope', 'NL', '--country', 'GB'])
  expect(ended).toMatchObject({ code: 2, out: '', err: '--scope and --country both name the place. Give one of them.\n' })
})

describe('a database that cannot be used', () => {
  test('cannot be reached: its address is said, its password never', async () => {
    const ended = await callPeil(['picture'], { env: { PEIL_DATABASE_URL: 'postgres://peil:geheim@127.0.0.1:9/peil' } })
    expect(ended).toMatchObject({ code: 1, out: '' })
    expect(ended.err).toContain('127.0.0.1:9')
    expect(ended.err).not.toContain('geheim')
  })

  test('asks for a password that was not given: said at once, where the server itself would wait a minute', async () => {
    const url = new URL(inject('serverUrl'))
    url.password = ''
    const ended = await callPeil(['picture'], { env: { PEIL_DATABASE_URL: url.href } })
    expect(ended).toMatchObject({ code: 1, out: '' })
    expect(ended.err).toMatch(/^The database at .* cannot be reached: .*password.*\n$/)
  }, 10_000)

  test.each(['/dev/null/store', '/proc/store'])('has no place to stand in %s: the folder is said', async (place) => {
    const ended = await callPeil(['picture'], { env: { PEIL_DATA: place } })
    expect(ended).toMatchObject({ code: 1, out: '' })
    expect(ended.err).toContain(place)
  })
})

test('a demand that is none is named with those that there are, before any store is opened', async () => {
  const ended = await callPeil(['erase', 'bericht', '--demand', 'koning', '--reason', 'op verzoek'], { env: { PEIL_LANG: 'nl' } })
  expect(ended).toMatchObject({ code: 2, out: '', err: '"koning" kan niet bij --demand. Het kan zijn: person, publisher.\n' })
})
