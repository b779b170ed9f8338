import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aDebianServer } from './builders/a-debian-server.ts'
import { aDatabase } from './builders/a-store.ts'
import { callPeil } from './journeys/call-peil.ts'
import { checkout, startServing, runPeil } from './journeys/run-peil.ts'

const document = readFileSync(path.join(checkout, 'docs/operating.md'), 'utf8')
const commands = [...document.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) => block.trim().split('\n'))

/** What only changes a machine of its own: services, root, a network, a builder of images. Each with what stands for it here. */
const elsewhere: readonly RegExp[] = [
  /^systemctl /, /^install /, /^mv \/opt\//, /^podman /, /^npm (?:pack|install|ci) /,
]
/** What the tests below run. */
const here: readonly RegExp[] = [
  /^systemd-analyze verify /, /^nginx -t$/, /^caddy validate /, /^curl -fsS http:\/\/localhost:4300\/(?:health\/live|health\/ready|metrics)$/,
  /^peil export --out /, /^peil restore /, /^peil audit (?:verify|export)$/, /^tar -C /, /^mkdir -p drill$/, /^PEIL_DATA=drill peil (?:doctor|audit verify|serve)$/, /^pg_dump /, /^pg_restore /,
]

const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
let folder = ''
beforeAll(async () => { folder = await mkdtemp(path.join(os.tmpdir(), 'peil-operating-')) })

test.each(commands)('%s: is run by a test, or is of another machine', (command) => {
  expect([...here, ...elsewhere].filter((known) => known.test(command))).toHaveLength(1)
})

describe('files of deploy/', () => {
  test('systemd takes the units, and thinks little of them exposed', async ({ skip }) => {
    skip(!has('systemd-analyze'), 'no systemd-analyze')
    for (const unit of ['peil.service', 'peil-worker.service']) {
      const text = await readFile(path.join(checkout, 'deploy', unit), 'utf8')
      await writeFile(path.join(folder, unit), text.replace('/opt/peil/node_modules/.bin/peil', process.execPath))
    }
    const units = ['peil.service', 'peil-worker.service'].map((unit) => path.join(folder, unit))
    expect(spawnSync('systemd-analyze', ['verify', '--man=no', ...units], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
    const exposed = spawnSync('systemd-analyze', ['security', '--offline=true', '--threshold=25', '--no-pager', units[0] ?? ''], { encoding: 'utf8' })
    expect(exposed.status, exposed.stdout).toBe(0)
  })

  test('nginx takes its configuration', async ({ skip }) => {
    skip(!has('nginx') || !has('openssl'), 'no nginx: apt-get install nginx-light')
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', path.join(folder, 'key.pem'), '-out', path.join(folder, 'fullchain.pem'), '-days', '2', '-subj', '/CN=peil.office.example'], { stdio: 'ignore' })
    const server = (await readFile(path.join(checkout, 'deploy/nginx.conf'), 'utf8')).replaceAll('/etc/ssl/peil', folder)
    await writeFile(path.join(folder, 'nginx.conf'), `events {}\npid ${folder}/nginx.pid;\nerror_log stderr;\nhttp {\naccess_log off;\n${server}}\n`)
    const tried = spawnSync('nginx', ['-t', '-c', path.join(folder, 'nginx.conf')], { encoding: 'utf8' })
    expect(tried.status, tried.stderr).toBe(0)
  })

  test('Caddy takes its configuration', ({ skip }) => {
    skip(!has('caddy'), 'no Caddy: apt-get install caddy')
    const tried = spawnSync('caddy', ['validate', '--adapter', 'caddyfile', '--config', path.join(checkout, 'deploy/Caddyfile')], { encoding: 'utf8', env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } })
    expect(tried.status, tried.stderr).toBe(0)
  })

  test('the image is built as it is written', ({ skip }) => {
    const base = 'docker.io/library/node:24-bookworm-slim'
    skip(spawnSync('podman', ['image', 'exists', base]).status !== 0, `no podman that has ${base} (podman pull ${base}): the container file is not tried here`)
    const build = spawnSync('podman', ['build', '--format', 'docker', '-f', 'deploy/Containerfile', '-t', 'peil-test', '.'], { cwd: checkout, encoding: 'utf8' })
    expect(build.status, build.stderr).toBe(0)
  }, 600_000)
})

describe('the drill', () => {
  test('an export brings back what the world is told, and no account', async () => {
    const [from, to] = [{ PEIL_DATABASE_URL: await aDatabase(), PEIL_DATA: folder }, { PEIL_DATABASE_URL: await aDatabase(), PEIL_DATA: folder }]
    const before = await callPeil(['picture', '--as-of', '2018-03-31', '--json'], { env: from })
    expect(await callPeil(['export', '--out', path.join(folder, 'export')], { env: from })).toMatchObject({ code: 0 })
    expect(await callPeil(['restore', path.join(folder, 'export')], { env: to })).toMatchObject({ code: 0 })
    expect((await callPeil(['picture', '--as-of', '2018-03-31', '--json'], { env: to })).out).toBe(before.out)
  })

  test('a copy of the folder is the whole installation: its health, its keys, and an audit log that fits', async () => {
    const [live, drill] = [path.join(folder, 'live'), path.join(folder, 'drill')]
    const serving = await startServing({ PEIL_DATA: live })
    const of = async (address: string) => (await fetch(serving.address + address)).status
    expect([await of('/health/live'), await of('/health/ready'), await of('/metrics')]).toEqual([200, 200, 200])
    serving.child.kill('SIGTERM')
    const { err } = await serving.end
    expect(err.split('\n').filter((line) => line.startsWith('{')).map((line) => (JSON.parse(line) as { route: string }).route)).toEqual(['/health/live', '/health/ready', '/metrics'])
    await mkdir(drill)
    execFileSync('tar', ['-C', live, '-czf', path.join(folder, 'peil.tar.gz'), '.'])
    execFileSync('tar', ['-C', drill, '-xzf', path.join(folder, 'peil.tar.gz')])
    expect(await readFile(path.join(drill, 'sign-in.key'))).toEqual(await readFile(path.join(live, 'sign-in.key')))
    for (const words of [['doctor'], ['audit', 'verify'], ['audit', 'export']]) expect(await runPeil(words, { env: { PEIL_DATA: drill } }), words.join(' ')).toMatchObject({ code: 0 })
  }, 120_000)

  test('a dump of a server of the operator comes back with every table', async ({ skip }) => {
    const server = aDebianServer()
    skip(server === undefined || !has('pg_dump'), 'no PostgreSQL of Debian with pg_dump: apt-get install postgresql')
    if (server === undefined) return
    using running = server
    const [from, to] = [await aDatabase(running.url), await aDatabase(running.url)]
    const before = await callPeil(['picture', '--as-of', '2018-03-31', '--json'], { env: { PEIL_DATABASE_URL: from } })
    execFileSync('pg_dump', ['--format=custom', '--file', path.join(folder, 'peil.dump'), from])
    execFileSync('pg_restore', ['--dbname', to, '--no-owner', path.join(folder, 'peil.dump')])
    expect((await callPeil(['picture', '--as-of', '2018-03-31', '--json'], { env: { PEIL_DATABASE_URL: to } })).out).toBe(before.out)
  }, 60_000)
})
