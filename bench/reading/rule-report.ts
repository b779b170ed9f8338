// How often each reading rule fires over reports, and what a change gained and lost: npm run rule-report [-- DIR…] [--against REVISION]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Claim, UnreadReport } from '../../src/core/index.ts'
import { readReport } from '../../src/reading/index.ts'
import { rules } from '../../src/reading/rules/rules.ts'
import { findCorpus, reportsIn } from './corpora.ts'
import { countFirings } from './count-firings.ts'

type Read = (report: UnreadReport) => { readonly claims: readonly Claim[] }

const root = resolve(import.meta.dirname, '../..')
const { values, positionals } = parseArgs({ allowPositionals: true, options: { against: { type: 'string' } } })
const folders = positionals.length > 0 ? positionals : [join(root, 'examples'), ...['threat-reports/dev', 'threat-reports/unlabelled'].map(findCorpus).filter((folder) => folder !== undefined)]
const reports = folders.flatMap((folder) => reportsIn(folder)).filter(({ text }) => typeof text === 'string')
if (values.against === undefined) printFirings()
else await printChange(values.against)

/** A rule that fires on none of these reports is listed by name: it is deleted unless a sentence of its own kind is known to occur. */
function printFirings(): void {
  const firings = countFirings(reports)
  const all = Object.values(rules).flatMap((byKind) => Object.values(byKind).flat()).map(({ id }) => id)
  for (const id of all.toSorted((a, b) => (firings.get(b) ?? 0) - (firings.get(a) ?? 0))) console.log(`${String(firings.get(id) ?? 0).padStart(6)}  ${id}`)
  console.log(`${all.length} rules, ${all.filter((id) => !firings.has(id)).length} that never fired, over ${reports.length} reports`)
}

/** Reads every report with the rules of another revision too, and prints the claims that only one of them makes. */
async function printChange(revision: string): Promise<void> {
  const before = await readerOf(revision)
  const [gained, lost] = [new Map<string, number>(), new Map<string, number>()]
  for (const report of reports) {
    const [old, now] = [before(report).claims, readReport(report).claims]
    tell('+', now.filter((claim) => !old.some((other) => isSame(claim, other))), gained, report)
    tell('-', old.filter((claim) => !now.some((other) => isSame(claim, other))), lost, report)
  }
  for (const id of new Set([...gained.keys(), ...lost.keys()])) console.log(`${id}: ${gained.get(id) ?? 0} gained, ${lost.get(id) ?? 0} lost`)
  if (gained.size === 0 && lost.size === 0) console.log(`no claim changed since ${revision}, over ${reports.length} reports`)
}

function tell(sign: string, claims: readonly Claim[], counts: Map<string, number>, { id }: UnreadReport): void {
  for (const { kind, rule, quote, fields } of claims) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
    console.log(`${sign} ${id} ${kind} ${rule} “${quote}” ${JSON.stringify(fields)}`)
  }
}

function isSame(a: Claim, b: Claim): boolean {
  return a.id === b.id && JSON.stringify(a.fields) === JSON.stringify(b.fields)
}

/** The reader as it stood at a revision, checked out beside this one for as long as it is loaded. */
async function readerOf(revision: string): Promise<Read> {
  const checkout = mkdtempSync(join(tmpdir(), 'peil-rules-'))
  try {
    execFileSync('git', ['worktree', 'add', '--quiet', '--detach', '--force', checkout, revision], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'))
    const { readReport: read }: { readonly readReport: Read } = await import(pathToFileURL(join(checkout, 'src/reading/index.ts')).href)
    read({ id: 'first', text: 'Het dreigingsniveau blijft 4.', lang: 'nl', published: undefined, country: undefined })
    return read
  } finally {
    rmSync(checkout, { recursive: true, force: true })
    execFileSync('git', ['worktree', 'prune'], { cwd: root })
  }
}
