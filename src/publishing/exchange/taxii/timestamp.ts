const form = /^(?<second>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(?<fraction>\d+))?Z$/

/** A moment as TAXII writes it, cut to the microsecond and so of one length: two of them sort as texts. Undefined for what is no moment of the calendar in UTC. */
export function parseMicroseconds(text: string): string | undefined {
  const { second, fraction = '' } = partsOf(text) ?? {}
  return second && `${second}.${fraction.slice(0, 6).padEnd(6, '0')}Z`
}

/** The same moment, however many zeros it was written with: `…15.250Z` is `…15.25Z`. Undefined as above. */
export function parseExact(text: string): string | undefined {
  const { second, fraction = '' } = partsOf(text) ?? {}
  return second && `${second}.${fraction.replace(/0+$/, '')}Z`
}

/** Microseconds since 1970 as such a moment; good for the years 0 to 9999. */
export function microsecondsText(microseconds: number): string {
  const milliseconds = Math.floor(microseconds / 1000)
  return new Date(milliseconds).toISOString().replace('Z', `${String(microseconds - 1000 * milliseconds).padStart(3, '0')}Z`)
}

function partsOf(text: string): { readonly second: string; readonly fraction: string | undefined } | undefined {
  const { second, fraction } = form.exec(text)?.groups ?? {}
  const instant = new Date(`${second}Z`)
  // JavaScript takes 30 February for a day of March.
  return second !== undefined && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(second) ? { second, fraction } : undefined
}
