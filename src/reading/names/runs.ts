import { touch } from '../tokens.ts'
import { functionWords } from './function-words.ts'
import { behindMark, behindSmallWord } from './joined-words.ts'
import { isCapital } from './letters.ts'
import { nameStartAt } from './name-starts.ts'
import { isNear, unitAt, type NamedText, type Unit } from './unit.ts'

/** Words with capitals in a row, with what joins them. */
export interface Run {
  readonly units: readonly Unit[]
  /** Last token of a compound whose first part is a name, `VN-resolutie`; else the last of the units. */
  readonly end: number
}

/** No name has more parts. */
const longestRun = 12

/** Runs of words that may be names, in order. */
export function findRuns(named: NamedText): readonly Run[] {
  const { tokens } = named
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at++) {
    const first = nameStartAt(named, at)
    if (first === undefined) continue
    const run = runFrom(named, first)
    runs.push(run)
    at = run.end
  }
  return runs
}

function runFrom(named: NamedText, start: Unit): Run {
  const units = [start]
  let last = start
  while (units.length < longestRun) {
    const next = nextUnit(named, units, last)
    if (next === undefined) break
    units.push(next)
    last = next
  }
  return { units, end: compoundEnd(named, last.last) }
}

function nextUnit(named: NamedText, units: readonly Unit[], { last }: Unit): Unit | undefined {
  const { tokens } = named
  const next = tokens[last + 1]
  if (next === undefined || !isNear(named, last)) return undefined
  if (isCapital(next)) return unitAt(named, last + 1)
  if (next.kind === 'mark') return behindMark(named, last)
  return behindSmallWord(named, units, last)
}

const domains: ReadonlySet<string> = new Set(['com', 'nl', 'be', 'org', 'net', 'eu', 'tv', 'uk', 'de', 'fr', 'co'])

/** `VN-resolutie`, `Apple’s`: the small word behind a hyphen belongs to the compound. */
function compoundEnd(named: NamedText, last: number): number {
  const { tokens } = named
  const [word, mark, next] = [tokens[last], tokens[last + 1], tokens[last + 2]]
  if (mark?.text === '.' && touch(word, mark) && touch(mark, next) && domains.has(next?.text ?? '')) return last + 2
  return mark?.text === '-' && next?.kind === 'word' && touch(word, mark) && touch(mark, next) && !functionWords().has(next.lower) ? last + 2 : last
}
