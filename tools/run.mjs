// Runs on any Node from 20.19 on, without dependencies: installs what is missing, then hands over to the project's own Node 24.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const calledFrom = process.env.INIT_CWD ?? process.cwd()
const stamp = path.join(root, 'node_modules', '.peil-stamp')
const [task, ...rest] = process.argv.slice(2)
/** Reading makes many small things that are soon forgotten: without a bound Node lets 100 MB of them lie about, and is no faster for it. */
const lean = ['--max-semi-space-size=8']
/** Where Node keeps what it compiled: without it each command spends half a second of a core on the same files again. */
const compiled = path.join(root, 'node_modules', '.cache', 'compiled')
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

const tasks = {
  demo: async () => (await buildWorkbench()) || peil(['demo', ...rest]),
  peil: async () => (rest[0] === 'serve' && (await buildWorkbench())) || peil(rest),
  dev: async () => (await buildWorkbench()) || run(node(), ['--watch', 'src/cli/main.ts', 'serve', ...rest]),
  build: () => build(),
  generate: () => run(node(), ['tools/generate.ts', ...rest]),
  golden: () => run(node(), ['node_modules/vitest/vitest.mjs', 'run', '--update', 'test/', ...rest]),
  check: () => test(rest),
  test: async () => {
    await findOrInstallChromium()
    return (await buildWorkbench()) || test(rest)
  },
  'test:crash': () => run(node(), ['node_modules/vitest/vitest.mjs', 'run', 'test/crash', ...rest], { env: { PEIL_CRASH_ROUNDS: process.env.PEIL_CRASH_ROUNDS ?? '40' } }),
  bench: async () => (await run(node(), ['bench/reading/score-corpora.ts'])) || run(node(), ['bench/reading/score-corpora.ts', '--speed']),
  'rule-report': () => run(node(), ['bench/reading/rule-report.ts', ...rest]),
  'bench:check': () => run(node(), ['bench/check/change-all.ts', ...rest]),
  'bench:evidence': () => run(node(), ['bench/evidence/bench-evidence.ts', ...rest]),
  'bench:publishing': () => benchPublishing(rest),
  'bench:serving': () => benchServing(rest),
  'bench:statistics': () => benchStatistics(rest),
  'bench:store': () => benchStore(rest),
  'bench:reading': () => run(node(), ['bench/reading/score-corpora.ts', ...rest]),
}

if (!Object.hasOwn(tasks, task ?? '')) {
  console.error(`Unknown task "${task ?? ''}". Choose one of: ${Object.keys(tasks).join(', ')}.`)
  process.exit(2)
}
if (process.env.npm_lifecycle_event) endWithParent()
await install()
process.exit(await tasks[task]())

async function install() {
  const wanted = createHash('sha256').update(fs.readFileSync(path.join(root, 'package-lock.json'))).digest('hex')
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return
  console.error('Peil: installing packages from npm (about half a minute) …')
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const code = await run(npm[0], [...npm.slice(1), ...flags], { env: { npm_config_engine_strict: 'false' }, stdout: process.stderr })
  if (code !== 0) {
    console.error('Peil: npm could not install the packages. Is the npm registry reachable, and is there disk space? Then run the same command again.')
    process.exit(1)
  }
  fs.writeFileSync(stamp, wanted)
}

function node() {
  const own = path.join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (fs.existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  console.error(`Peil needs Node 24; on ${process.platform}-${process.arch} npm does not bring it. Install Node 24 and run the same command again.`)
  process.exit(1)
}

/** A checkout has one store of its own, whatever folder npm is called from. A worker's thread has a bound of its own, and reads a quarter faster with it. */
function peil(args) {
  const env = { PEIL_DATA: process.env.PEIL_DATA || path.join(root, '.peil') }
  return run(node(), [...(args[0] === 'worker' ? [] : lean), path.join(root, 'src/cli/main.ts'), ...args], { env, cwd: calledFrom })
}

/** One measurement of the store by its name, or each of them after the other. */
async function benchStore([name, ...args]) {
  const names = name === undefined ? ['ingest', 'import', 'views'] : [name]
  for (const each of names) {
    const code = await run(node(), [...lean, `bench/store/${each}.ts`, ...args])
    if (code !== 0) return code
  }
  return 0
}

/** A table of the public site: how soon it is written (`site`), and how many readers one server answers (`serving`). */
async function benchPublishing([name]) {
  console.log('| work | bar | measured | output held against |\n|---|---|---|---|')
  for (const each of name === undefined ? ['site', 'serving'] : [name]) {
    const code = await run(node(), [`bench/publishing/${each}.ts`])
    if (code !== 0) return code
  }
  return 0
}

/** A table of the workbench: its first view (`first-view`), what its pages ask (`routes`), and many people at once (`analysts`). */
async function benchServing([name, ...args]) {
  const built = await buildWorkbench()
  if (built !== 0) return built
  console.log('| work | bar | measured | output held against |\n|---|---|---|---|')
  for (const each of name === undefined ? ['first-view', 'routes', 'analysts'] : [name]) {
    const code = await run(node(), [`bench/serving/${each}.ts`, ...args])
    if (code !== 0) return code
  }
  return 0
}

/** A table of one measurement of the statistics by the name of its file, or of all; each in a process of its own, so that none warms up another. */
async function benchStatistics([name]) {
  const files = fs.readdirSync(path.join(root, 'bench/statistics')).filter((file) => file.endsWith('.ts'))
  console.log('| work | bar | median | of the processor | held against |\n|---|---|---|---|---|')
  for (const file of name === undefined ? files.toSorted() : [`${name}.ts`]) {
    const code = await run(node(), [`bench/statistics/${file}`])
    if (code !== 0) return code
  }
  return 0
}

async function build() {
  fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true })
  const code = await run(node(), ['node_modules/tsc7/bin/tsc', '-p', 'tsconfig.build.json'])
  if (code !== 0) return code
  copyInto('src', 'dist', (file) => /\.(sql|css|svg|woff2)$/.test(file) && !file.startsWith('workbench'))
  return buildWorkbench()
}

/** The workbench as the browser gets it, made anew only when something that it is made of has changed. */
async function buildWorkbench() {
  const made = path.join(root, 'dist', 'workbench', '.made-of')
  const hash = createHash('sha256').update(fs.readFileSync(path.join(root, 'package-lock.json'))).update(fs.readFileSync(path.join(root, 'tools', 'vite.config.ts')))
  for (const part of ['workbench', 'words', 'core']) {
    for (const file of fs.readdirSync(path.join(root, 'src', part), { recursive: true, encoding: 'utf8' }).toSorted()) {
      if (/\.(tsx?|css|html)$/.test(file)) hash.update(file).update(fs.readFileSync(path.join(root, 'src', part, file)))
    }
  }
  const wanted = hash.digest('hex')
  if (fs.existsSync(made) && fs.readFileSync(made, 'utf8') === wanted) return 0
  const code = await run(node(), ['node_modules/vite/bin/vite.js', 'build', '--config', 'tools/vite.config.ts'], { stdout: process.stderr })
  if (code === 0) fs.writeFileSync(made, wanted)
  return code
}

function copyInto(from, to, wanted) {
  for (const entry of fs.readdirSync(path.join(root, from), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !wanted(entry.name)) continue
    const source = path.join(entry.parentPath, entry.name)
    const target = path.join(root, to, path.relative(path.join(root, from), source))
    fs.mkdirSync(path.dirname(target), { recursive: true })
    fs.copyFileSync(source, target)
  }
}

/** Types, lint and every test, among them whether what is generated is fresh; a step that fails counts as a failed test in the closing line. */
async function test(args) {
  const steps = args.length > 0 ? [] : [
    ['types', node(), ['node_modules/tsc7/bin/tsc', '-p', '.']],
    ['types of the workbench', node(), ['node_modules/tsc7/bin/tsc', '-p', 'tsconfig.workbench.json']],
    ['lint', node(), ['node_modules/oxlint/bin/oxlint', '--deny-warnings', 'src', 'test', 'tools', 'bench', 'bin']],
    ['unused code', node(), ['node_modules/knip/bin/knip.js', '--no-progress']],
  ]
  const failedSteps = []
  for (const [name, command, commandArgs] of steps) {
    console.log(`\n${name}`)
    if ((await run(command, commandArgs)) !== 0) failedSteps.push(name)
  }
  const counts = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'peil-test-')), 'counts.json')
  const code = await run(node(), ['node_modules/vitest/vitest.mjs', 'run', ...args], { env: { PEIL_TEST_COUNTS: counts, CHROMIUM: findChromium() ?? '' } })
  const { passed, failed, skipped } = fs.existsSync(counts) ? JSON.parse(fs.readFileSync(counts, 'utf8')) : { passed: 0, failed: 1, skipped: 0 }
  for (const name of failedSteps) console.log(`Failed: ${name}`)
  const allFailed = failed + failedSteps.length + (code !== 0 && failed === 0 ? 1 : 0)
  console.log(`${passed + steps.length - failedSteps.length} passed, ${allFailed} failed, ${skipped} skipped`)
  return allFailed === 0 && code === 0 ? 0 : 1
}

function findChromium() {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  return places.find((place) => place && fs.existsSync(place))
}

async function findOrInstallChromium() {
  if (findChromium() || process.platform !== 'linux' || !fs.existsSync('/usr/bin/apt-get')) return
  if (process.getuid() !== 0) {
    console.error('Peil: Chromium is not installed, so the browser tests are skipped. To run them: sudo apt-get install chromium')
    return
  }
  console.error('Peil: installing Debian\'s Chromium for the browser tests …')
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
  if ((await run('apt-get', ['update', '-qq'], quiet)) === 0) await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
}

/** Runs a program and gives its exit code. A signal goes on to the program, and once that has ended in order, ends this one too. */
function run(command, args, { env = {}, cwd = root, stdout = 'inherit' } = {}) {
  const bins = `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH ?? ''}`
  const child = spawn(command, args, { cwd, stdio: ['inherit', stdout, 'inherit'], env: { NODE_COMPILE_CACHE: compiled, ...process.env, PATH: bins, ...env } })
  let received
  const passOn = (signal) => {
    received ??= signal
    child.kill(signal)
  }
  for (const signal of signals) process.on(signal, passOn)
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`Peil: ${command} could not be started: ${error.message}`)
      resolve(1)
    })
    child.on('exit', (code, signal) => {
      for (const each of signals) process.off(each, passOn)
      if (received === undefined) resolve(code ?? 128 + os.constants.signals[signal])
      else process.kill(process.pid, received)
    })
  })
}

/** npm signals the shell that it put in between, and that passes nothing on: when the shell has gone, so must what it started. */
function endWithParent() {
  const parent = process.ppid
  const watching = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watching)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watching.unref()
}
