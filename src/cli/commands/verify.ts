import path from 'node:path'
import { done, isFault, parseLanguage, parseOptional, refused, type Finding, type Outcome } from '../../core/index.ts'
import type { NoteVerifier } from '../../publishing/log/signed-note.ts'
import { proofFile } from '../../publishing/verifying/check-proof.ts'
import { verifyFile } from '../../publishing/verifying/verify-file.ts'
import { verifySite } from '../../publishing/verifying/verify-site.ts'
import { plainLine } from '../../words/plain.ts'
import { publishingWords } from '../../words/publishing.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { fetchFromSite } from '../public-fetch.ts'
import { addressReader, folderReader, kindOfPath, readIfThere } from '../site/read-site.ts'
import { readVerifier } from '../keys/read-verifier.ts'
import { refuse } from '../refuse.ts'

/** Checks a public site, or one file of an edition, with nothing but its public files and a key; the exit code is 1 where something is wrong. */
export async function runVerify(call: Call, terminal: Terminal): Promise<number> {
  const language = parseOptional(call.values.lang, parseLanguage)
  if (!language.ok) return refuse(language.problem, terminal)
  const findings = await findAll(call, terminal)
  if (!findings.ok) return refuse(findings.problem, terminal)
  const words = publishingWords[language.value ?? terminal.language]
  const faults = findings.value.filter(isFault).length
  const lines = findings.value.map((finding) => `${isFault(finding) ? '✗' : '✓'} ${plainLine(words.finding(finding))}`)
  await terminal.out(call.switches.has('json') ? jsonText(findings.value) : `${[...lines, words.verdict(faults)].join('\n')}\n`)
  return faults === 0 ? 0 : 1
}

async function findAll({ args, values }: Call, terminal: Terminal): Promise<Outcome<readonly Finding[]>> {
  const [place = ''] = args
  const key = await readVerifier(values.key ?? '', terminal)
  if (!key.ok) return key
  const kept = values.since === undefined ? undefined : path.resolve(terminal.cwd, values.since)
  const note = kept && (await readIfThere(kept))
  if (kept !== undefined && note === undefined) return refused({ kind: 'file-unreadable', path: kept, reason: 'missing' })
  const question = { key: key.value, since: note?.toString('utf8') }
  if (/^https?:\/\//.test(place)) {
    const site = addressReader(place, (address) => fetchFromSite(address, place, terminal.cancelled))
    const findings = await verifySite({ ...question, read: site.read })
    const failure = site.failure()
    return failure === undefined ? done(findings) : refused(failure)
  }
  const local = path.resolve(terminal.cwd, place)
  const kind = await kindOfPath(local)
  if (!kind.ok) return kind
  return kind.value === 'folder' ? done(await verifySite({ ...question, read: folderReader(local) })) : verifyLocalFile(local, key.value)
}

async function verifyLocalFile(file: string, key: NoteVerifier): Promise<Outcome<readonly Finding[]>> {
  const bytes = await readIfThere(file)
  if (bytes === undefined) return refused({ kind: 'file-unreadable', path: file, reason: 'denied' })
  return done(await verifyFile({ path: file, bytes, proof: await readIfThere(path.join(path.dirname(file), proofFile)), key }))
}
