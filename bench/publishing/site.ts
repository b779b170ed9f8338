// The public site of 64 editions of the Dutch record, and how soon a decision reaches its reader: npm run --silent bench:publishing -- site
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setLevel, type LevelChoice } from '../../src/actions/logbook/set-level.ts'
import { publishEdition } from '../../src/actions/publishing/publish-edition.ts'
import { today } from '../../src/actions/view-on.ts'
import { folderReader } from '../../src/cli/site/read-site.ts'
import { addDays, isFault } from '../../src/core/index.ts'
import { editionRenderers } from '../../src/publishing/site-renderers.ts'
import { verifySite } from '../../src/publishing/verifying/verify-site.ts'
import { clearFolder, must, publisher, withOffice, writeFolder, type BenchOffice } from './publishing-store.ts'
import { checked, median, printRow } from './row.ts'

const editions = 64
const decisions = 3

await withOffice(editions, async (office) => {
  await wholeSite(office)
  await fromDecision(office)
  await fromCommands(office)
})

async function wholeSite(office: BenchOffice): Promise<void> {
  await clearFolder(office)
  const timed = await timeOf(() => writeFolder(office))
  const faults = (await verifySite({ read: folderReader(office.site), key: office.signer, since: undefined })).filter(isFault)
  checked(faults.length === 0, JSON.stringify(faults))
  printRow({ work: `site of ${editions} editions, ${timed.value.written} files, into an empty folder`, bar: '20 s', ...heldAgainst(timed, 20_000), checked: '`peil verify`: nothing wrong' })
}

/** As one Peil does it: the decision, the edition, and the folder brought up to date. */
async function fromDecision(office: BenchOffice): Promise<void> {
  const { context, signer, site } = office
  const day = today(context)
  const times: Timed<unknown>[] = []
  for (let at = 1; at <= decisions; at++) {
    const reason = `Bench decision ${at}.`
    const timed = await timeOf(async () => {
      must(await setLevel(context, choice(reason, day)))
      must(await publishEdition(context, { country: 'NL', view: { asOf: day, recordedBy: undefined }, author: 'duty-officer', corrects: undefined, acceptsUnreviewed: false, sentences: [], publisher, signer, keyFile: '', reasons: [], renderers: editionRenderers }))
      return writeFolder(office)
    })
    times.push(timed)
    await holdsDecision(site, `NL-${editions + at}`, reason)
  }
  const middle = median(times.map(({ passed }) => passed))
  const shown = times.find(({ passed }) => passed === middle)
  if (shown !== undefined) printRow({ work: 'from a decision to page, feeds and CAP in the folder, in one Peil', bar: '2 s', ...heldAgainst(shown, 2000), checked: 'page, feed and alert have the decision' })
}

/** As a person does it at a terminal, starting Peil twice. */
async function fromCommands({ site, environment }: BenchOffice): Promise<void> {
  const reason = 'Bench decision by command.'
  const timed = await timeOf(async () => {
    await peil(environment, 'set-level', '--step', '4', '--reason', reason, '--translation', reason, '--by', 'duty-officer', '--review', addDays(today({ clock: () => new Date() }), 90))
    await peil(environment, 'publish', '--out', site, '--by', 'duty-officer')
  })
  await holdsDecision(site, `NL-${editions + decisions + 1}`, reason)
  printRow({ work: 'the same by `peil set-level` and `peil publish`, each a program started anew', bar: '', measured: `${seconds(timed.passed)} passed`, met: true, checked: 'the same' })
}

function choice(reason: string, known: LevelChoice['known']): LevelChoice {
  return { scope: { country: 'NL', parts: [] }, step: 4, reasons: [{ nl: reason, en: reason }], author: 'duty-officer', second: undefined, review: addDays(known, 90), until: undefined, trigger: undefined, evidence: [], known }
}

async function holdsDecision(site: string, edition: string, reason: string): Promise<void> {
  const read = (file: string) => readFile(path.join(site, file), 'utf8')
  checked((await read('nl/index.html')).includes(reason), `the page of ${edition} lacks the reason`)
  checked((await read('feeds/nl.atom')).includes(`${edition}/`), `the feed lacks ${edition}`)
  checked((await read(`alerts/${edition}.xml`)).includes('<alert'), `there is no alert of ${edition}`)
}

function peil(environment: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [path.resolve(import.meta.dirname, '../../src/cli/main.ts'), ...words], { env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`peil ${words[0]} ended with ${code}`))))
  })
}

interface Timed<Value> {
  readonly value: Value
  readonly passed: number
  /** Milliseconds of the processor in this program; the database has its own. */
  readonly processor: number
}

async function timeOf<Value>(run: () => Promise<Value>): Promise<Timed<Value>> {
  const [start, busy] = [performance.now(), process.cpuUsage()]
  const value = await run()
  const { user, system } = process.cpuUsage(busy)
  return { value, passed: performance.now() - start, processor: (user + system) / 1000 }
}

/** The bar is held against the time that passed; others may use the machine too, so that of the processor stands beside it. */
function heldAgainst({ passed, processor }: Timed<unknown>, barMs: number) {
  return { measured: `${seconds(passed)} passed, ${seconds(processor)} of the processor`, met: passed <= barMs }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toPrecision(3)} s`
}
