/// <reference lib="dom" />
import { isFault, type Finding, type Language } from '../core/index.ts'
import { plainLine } from '../words/plain.ts'
import { publishingWords } from '../words/publishing.ts'
import { verifyingWords } from '../words/verifying.ts'
import { element } from './page-parts.ts'

/** What came out of verifying a site. */
export interface Verified {
  readonly findings: readonly Finding[]
  /** The signed checkpoint, to be kept; undefined where there is none. */
  readonly checkpoint: string | undefined
  /** Whether the key is the one that the site itself hands out. */
  readonly isOwnKey: boolean
  readonly since: string | undefined
}

/** Puts the outcome on the page: the verdict first, what is wrong next, and everything that was looked at behind an opening. */
export function showResult(place: HTMLElement, verified: Verified, language: Language): void {
  const { findings, isOwnKey } = verified
  const words = verifyingWords[language]
  const faults = findings.filter(isFault)
  const verdict = faults.length === 0 ? [holds(verified, language), verified.since === undefined ? words.heldSinceNothing : words.holdsSince] : [words.fails(faults.length), words.whatToDo]
  const lines = [...verdict.map((text) => element('p', text)), ...(isOwnKey ? [element('p', words.byOwnKey)] : [])]
  lines[0]?.classList.add('verdict')
  place.className = faults.length === 0 ? 'holds' : 'fails'
  place.replaceChildren(...lines, ...(faults.length === 0 ? [] : [list(faults, language)]), all(findings, language), ...(faults.length === 0 ? [toKeep(verified, language)] : []))
}

function holds({ findings }: Verified, language: Language): string {
  const entries = findings.flatMap((finding) => (finding.kind === 'entry' ? [finding] : []))
  const sizes = { entries: entries.length, editions: entries.filter(({ id }) => /^[A-Z]{2}-\d+$/.test(id)).length, files: entries.reduce((sum, { files }) => sum + files, 0) }
  return verifyingWords[language].holds(sizes)
}

function list(findings: readonly Finding[], language: Language): HTMLElement {
  return element('ul', ...findings.map((finding) => element('li', `${isFault(finding) ? '✗' : '✓'} ${plainLine(publishingWords[language].finding(finding))}`)))
}

function all(findings: readonly Finding[], language: Language): HTMLElement {
  return element('details', element('summary', verifyingWords[language].allFindings(findings.length)), list(findings, language))
}

function toKeep({ checkpoint }: Verified, language: Language): HTMLElement {
  const words = verifyingWords[language]
  return element('div', element('h3', words.keep), element('p', words.keepHelp), element('pre', checkpoint ?? ''))
}
