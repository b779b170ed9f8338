import { addDays, type Country, type Day, daysBetween, type Period, type StatementBlind, type StatementCounts, type StatementTheme, statementThemes, type ThreatStatement } from '../../core/index.ts'
import { tempoWindow } from './tempo-periods.ts'
import { countTheme, nothingHeld, originsOf } from './theme-counts.ts'
import { referenceOf } from './tempo-periods.ts'

/** Version of docs/methods/statements.md. */
const version = '1'
/** What an origin says again within this many days is said once: as updates of figures within 31 days are one. */
const repeatDays = 31

/** What is asked of statements about a country. */
export interface StatementQuestion {
  readonly country: Country
  readonly asOf: Day
  /** True where there were more passages than were read. */
  readonly cutShort: boolean
}

/** Statements of the window and of the year before, by theme and origin: how many origins say something, what, and whether they say it more often. */
export function statementCounts(statements: readonly ThreatStatement[], { country, asOf, cutShort }: StatementQuestion): StatementCounts {
  const window = tempoWindow(asOf)
  const reference = referenceOf(window)
  const once = saidOnce(statements)
  const [now, before] = [within(once, window), within(once, reference)]
  const themes = statementThemes.map((theme) => {
    const [ofWindow, ofReference] = [ofTheme(now, theme), ofTheme(before, theme)]
    const counted = countTheme(theme, { now: ofWindow, before: ofReference, windowDays: daysBetween(window.first, window.last) + 1 })
    return { theme, origins: originsOf(ofWindow), referenceOrigins: originsOf(ofReference), ...(now.length + before.length === 0 ? nothingHeld(counted) : counted) }
  })
  return {
    name: 'statements', version, subject: { stream: undefined, ideology: undefined, status: undefined, area: country }, period: window, reference, asOf,
    measures: themes.flatMap(({ measures }) => measures),
    inputs: [...within(statements, reference), ...within(statements, window)].map(({ id }) => id),
    blind: blindOf([...now, ...before], cutShort),
    themes: themes.map(({ theme, finding, origins, referenceOrigins }) => ({ theme, finding, origins, referenceOrigins })),
  }
}

/** Of what one origin says on a theme in one direction the first in every 31 days: it repeats itself, and others print it again. */
function saidOnce(statements: readonly ThreatStatement[]): readonly ThreatStatement[] {
  const lastByVoice = new Map<string, Day>()
  return statements.toSorted((a, b) => a.said.localeCompare(b.said)).filter(({ theme, direction, origin, said }) => {
    const voice = [theme, direction, origin].join('\n')
    const last = lastByVoice.get(voice)
    const isNew = last === undefined || said > addDays(last, repeatDays)
    if (isNew) lastByVoice.set(voice, said)
    return isNew
  })
}

function within(statements: readonly ThreatStatement[], { first, last }: Period): readonly ThreatStatement[] {
  return statements.filter(({ said }) => first <= said && said <= last)
}

function ofTheme(statements: readonly ThreatStatement[], theme: StatementTheme): readonly ThreatStatement[] {
  return statements.filter((each) => each.theme === theme)
}

function blindOf(statements: readonly ThreatStatement[], cutShort: boolean): readonly StatementBlind[] {
  const isOne = originsOf(statements).length === 1
  return ['more-attention', 'by-edition', 'sorted-by-words', 'all-streams', ...(isOne ? ['one-speaker' as const] : []), ...(cutShort ? ['cut-short' as const] : [])]
}
