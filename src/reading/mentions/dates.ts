import { addDays, isDay, type Day, type Language } from '../../core/index.ts'
import type { Span } from '../document.ts'
import { remembered } from '../words.ts'
import type { DatePattern } from './dates/date-pattern.ts'
import { dutchPatterns } from './dates/dutch-dates.ts'
import { englishPatterns } from './dates/english-dates.ts'

/** A day, month or year that the text speaks of, resolved against the day of publication. */
export interface DateMention extends Span {
  /** ISO 8601, partial allowed; `~` behind it means about. */
  readonly iso: string
  /** First and last of several days, `a/b`; `iso` is then about the middle of them. */
  readonly days?: string | undefined
  /** What the words around it make of it. */
  readonly role: 'on' | 'since' | 'until' | 'end'
  readonly relative: boolean
}

/** Dates in a stretch of text, in order and without overlap; offsets count from the start of `text`. */
export function findDates(text: string, lang: Language, published: Day | undefined): readonly DateMention[] {
  const found: DateMention[] = []
  for (const { pattern, resolve, relative } of patternsOf(lang)) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue
      const resolved = resolve(match.groups ?? {}, published)
      if (resolved === undefined) continue
      found.push({ ...span, ...toMention(resolved), relative, role: roleBefore(text.slice(Math.max(0, span.start - 16), span.start), match[0], lang) })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** A week is named by its middle, about: its first and last day are then as far off as a date said to be about one may be. */
function toMention(resolved: string): Pick<DateMention, 'iso' | 'days'> {
  const [first = ''] = resolved.split('/')
  return resolved.includes('/') && isDay(first) ? { iso: `${addDays(first, 3)}~`, days: resolved } : { iso: resolved }
}

const before = {
  nl: { since: /(?:sinds|vanaf)\s+(?:eind |begin |de )?$/iu, until: /(?:tot(?: en met)?|t\/m|v[oó][oó]r)\s+(?:eind |begin |medio )?$/iu },
  en: { since: /since\s+(?:the |late |early )?$/iu, until: /(?:until|up to|by|before)\s+(?:the )?$/iu },
} as const

function roleBefore(words: string, matched: string, lang: Language): DateMention['role'] {
  if (before[lang].since.test(words)) return 'since'
  if (before[lang].until.test(words)) return 'until'
  return /^(?:eind|the end of|end of|late)\b/iu.test(matched) ? 'end' : 'on'
}

const patternsOf = remembered((lang: Language): readonly DatePattern[] => (lang === 'nl' ? dutchPatterns() : englishPatterns()))
