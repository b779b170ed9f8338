import { examineStore } from '../../actions/upkeep/doctor.ts'
import { type HealthFinding } from '../../core/index.ts'
import { serverVersion, storeBytes } from '../../store/examine.ts'
import { attempt } from '../../store/store-problem.ts'
import { openStore, type Store } from '../../store/store.ts'
import { healthWords } from '../../words/health.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { Call, Terminal } from '../command.ts'
import { examineKey } from '../keys/examine-key.ts'
import { examineDisk, examineFolder, examineNode, hasStore } from '../examine-installation.ts'
import { jsonText } from '../json-text.ts'

/** Says what is wrong with this installation and what to do, a line for each thing that was looked at; changes nothing. */
export async function runDoctor(call: Call, terminal: Terminal): Promise<number> {
  const findings = await examine(terminal, call.switches.has('all'))
  const isWell = findings.every(({ state }) => state !== 'wrong')
  await terminal.out(call.switches.has('json') ? jsonText({ well: isWell, findings }) : findings.map((finding) => lineOf(finding, terminal)).join(''))
  return isWell ? 0 : 1
}

const marks = { well: '  ', note: '· ', wrong: '! ' } as const

function lineOf(finding: HealthFinding, { language }: Terminal): string {
  const said = finding.check === 'store-shut' ? wordsFor(language).problem(finding.problem) : healthWords[language](finding)
  return `${marks[finding.state]}${said}\n`
}

async function examine(terminal: Terminal, all: boolean): Promise<readonly HealthFinding[]> {
  const { settings } = terminal
  const own = settings.databaseUrl === undefined
  const here = [examineNode(), ...(own ? [await examineFolder(settings.dataFolder)] : [])]
  if (own && !(await hasStore(settings.dataFolder))) return [...here, { check: 'no-store', state: 'note', path: settings.dataFolder }]
  const opened = await openStore({ ...settings, upTo: 0 })
  if (!opened.ok) return [...here, { check: 'store-shut', state: 'wrong', problem: opened.problem }]
  await using store = opened.value
  const disk = own ? [await examineDisk(settings.dataFolder, await storeBytes(store.db))] : []
  return [...here, ...disk, ...(await examineOpened(store, terminal, all))]
}

async function examineOpened(store: Store, { clock, settings }: Terminal, all: boolean): Promise<readonly HealthFinding[]> {
  const { address } = store
  const server = await attempt(store, () => serverVersion(store.db))
  const examined = server.ok ? await examineStore({ store, clock }, all) : server
  if (!server.ok) return [{ check: 'store-shut', state: 'wrong', problem: server.problem }]
  const open: HealthFinding = { check: 'store', state: 'well', address, server: server.value }
  const key = await attempt(store, () => examineKey(store, settings.keyFile))
  if (!key.ok) return [{ check: 'store-shut', state: 'wrong', problem: key.problem }]
  return examined.ok ? [open, ...examined.value, ...key.value] : [open, { check: 'store-shut', state: 'wrong', problem: examined.problem }]
}
