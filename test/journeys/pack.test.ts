import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { aColumn, aPdf } from '../builders/a-pdf.ts'
import { checkout } from './run-peil.ts'

const run = promisify(execFile)
let empty = ''

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>
}

/** An empty folder with the packed Peil and, beside it, only what npm would install for its users. */
beforeAll(async () => {
  empty = await mkdtemp(path.join(os.tmpdir(), 'peil-pack-'))
  await run('npm', ['pack', '--silent', '--pack-destination', empty], { cwd: checkout })
  const own = path.join(empty, 'node_modules/peil')
  await mkdir(own, { recursive: true })
  await run('tar', ['-xzf', path.join(empty, 'peil-0.1.0.tgz'), '-C', own, '--strip-components=1'])
  const lock = JSON.parse(await readFile(path.join(checkout, 'package-lock.json'), 'utf8')) as Lock
  const topLevel = /^node_modules\/(@[^/]+\/)?[^/]+$/
  for (const [place] of Object.entries(lock.packages).filter(([place, { dev }]) => topLevel.test(place) && dev !== true)) {
    const linked = path.join(empty, place)
    await mkdir(path.dirname(linked), { recursive: true })
    await symlink(path.join(checkout, place), linked)
  }
}, 120_000)

test('the packed command reads a report in an empty folder', async () => {
  const peil = path.join(empty, 'node_modules/peil/bin/peil.mjs')
  const reading = run(process.execPath, [peil, 'read', '-', '--lang', 'nl', '--published', '2018-03-26', '--country', 'NL', '--json'], { cwd: empty })
  reading.child.stdin?.end('Het dreigingsniveau blijft 4 op een schaal van 5.')
  const { claims } = JSON.parse((await reading).stdout) as { claims: { kind: string; fields: { ordinal?: number } }[] }
  expect(claims).toContainEqual(expect.objectContaining({ kind: 'LEVEL', fields: expect.objectContaining({ ordinal: 4 }) as object }))
})

test('the packed command opens a PDF in a thread of its own', async () => {
  const file = path.join(empty, 'report.pdf')
  await writeFile(file, aPdf([aColumn(['Het dreigingsniveau blijft 4 op een schaal van 5.'])]))
  const { stdout } = await run(process.execPath, [path.join(empty, 'node_modules/peil/bin/peil.mjs'), 'read', file, '--json'], { cwd: empty })
  expect((JSON.parse(stdout) as { claims: object[] }).claims).toContainEqual(expect.objectContaining({ kind: 'LEVEL', page: 1 }))
})

test('the packed command brings the public record with it', async () => {
  const peil = path.join(empty, 'node_modules/peil/bin/peil.mjs')
  const { stdout } = await run(process.execPath, [peil, 'picture', '--as-of', '2018-03-26', '--lang', 'en'], {
    cwd: empty,
    env: { ...process.env, PEIL_DATA: path.join(empty, 'store') },
    timeout: 60_000,
  })
  expect(stdout).toContain('4 of 5')
})
