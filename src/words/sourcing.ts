import type { JumpCause, Language } from '../core/index.ts'
import { formatSpan } from './format.ts'

interface JumpWords {
  readonly month: string
  readonly direction: 'up' | 'down'
  readonly before: string
  readonly after: string
  readonly monthsBefore: number
  readonly monthsAfter: number
}

interface SourcingWords {
  readonly heading: (dataset: string, first: string, last: string, asOf: string) => string
  readonly record: string
  readonly nothing: string
  readonly noJump: string
  readonly sources: string
  readonly others: (count: number) => string
  readonly unnamed: string
  /** The same at the start of a sentence. */
  readonly whatIsUnnamed: string
  readonly month: string
  readonly total: string
  readonly fromTo: (first: string, last: string) => string
  readonly jump: (jump: JumpWords) => string
  readonly causes: Readonly<Record<JumpCause, string>>
  readonly turn: (source: string, turn: 'started' | 'stopped', before: string, after: string) => string
  readonly rest: (before: string, after: string) => string
  readonly explained: (share: string) => string
  readonly declared: (reason: string) => string
}

/** What a comparison of sources says around its numbers. */
export const sourcingWords: Readonly<Record<Language, SourcingWords>> = {
  nl: {
    heading: (dataset, first, last, asOf) => `Bronnen van ${dataset}, ${first} tot en met ${last}, zoals bekend op ${asOf}`,
    record: 'het register van aanslagen',
    nothing: 'Over deze tijd is geen gebeurtenis bewaard. Dat betekent niet dat er geen was.',
    noJump: 'Het totaal springt nergens meer dan het van maand tot maand al beweegt.',
    sources: 'Bronnen, de grootste eerst',
    others: (count) => (count === 1 ? '1 andere bron' : `${count} andere bronnen`),
    unnamed: 'zonder bron',
    whatIsUnnamed: 'Wat geen bron noemt',
    month: 'maand',
    total: 'totaal',
    fromTo: (first, last) => (first === last ? first : `${first} tot en met ${last}`),
    jump: ({ month, direction, before, after, monthsBefore, monthsAfter }) => `In ${month} ${direction === 'up' ? 'stijgt' : 'daalt'} het aantal: ${before} in ${formatSpan('nl', monthsBefore, 'M')} ervoor, ${after} in ${formatSpan('nl', monthsAfter, 'M')} vanaf dan.`,
    causes: {
      source: 'Dat ligt aan de bronnen en niet aan de wereld.',
      world: 'Ook bronnen die doorlopen laten dat zien: het ligt niet aan een bron.',
      both: 'Dat ligt deels aan bronnen, maar ook bronnen die doorlopen laten het zien.',
      unclear: 'Of dat aan de wereld of aan de bronnen ligt, is uit deze aantallen niet op te maken.',
    },
    turn: (source, turn, before, after) => `${source} ${turn === 'started' ? 'begint' : 'stopt'}: ${before} ervoor, ${after} erna.`,
    rest: (before, after) => `Zonder die bronnen: ${before} ervoor, ${after} erna.`,
    explained: (share) => `Zij maken ${share} van de sprong uit.`,
    declared: (reason) => `De dataset zegt zelf: ${reason}.`,
  },
  en: {
    heading: (dataset, first, last, asOf) => `Sources of ${dataset}, ${first} to ${last}, as known on ${asOf}`,
    record: 'the record of attacks',
    nothing: 'No event of this time is kept. That does not mean that there was none.',
    noJump: 'Nowhere does the total jump more than it moves from month to month anyway.',
    sources: 'Sources, the largest first',
    others: (count) => (count === 1 ? '1 other source' : `${count} other sources`),
    unnamed: 'no source given',
    whatIsUnnamed: 'What names no source',
    month: 'month',
    total: 'total',
    fromTo: (first, last) => (first === last ? first : `${first} to ${last}`),
    jump: ({ month, direction, before, after, monthsBefore, monthsAfter }) => `In ${month} the count goes ${direction}: ${before} in ${formatSpan('en', monthsBefore, 'M')} before, ${after} in ${formatSpan('en', monthsAfter, 'M')} from then on.`,
    causes: {
      source: 'That is a change in the sources, not in the world.',
      world: 'Sources that go on show it too: it is not due to a source.',
      both: 'That is partly due to sources, but sources that go on show it too.',
      unclear: 'Whether that lies in the world or in the sources cannot be told from these counts.',
    },
    turn: (source, turn, before, after) => `${source} ${turn === 'started' ? 'starts' : 'stops'}: ${before} before, ${after} after.`,
    rest: (before, after) => `Without those sources: ${before} before, ${after} after.`,
    explained: (share) => `They make up ${share} of the jump.`,
    declared: (reason) => `The dataset itself says: ${reason}.`,
  },
}
