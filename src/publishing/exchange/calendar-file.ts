/** A day in a calendar, with what is to be done on it. */
export interface CalendarDay {
  readonly id: string
  readonly day: string
  readonly title: string
  readonly text: string
  /** ISO 8601 instant at which it was put on record. */
  readonly recorded: string
}

/** The days as a calendar file after RFC 5545, for any program that keeps a calendar. */
export function calendarFile(name: string, days: readonly CalendarDay[]): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Peil//workbench//EN', `X-WR-CALNAME:${textValue(name)}`,
    ...days.flatMap(({ id, day, title, text, recorded }) => [
      'BEGIN:VEVENT', `UID:${textValue(id)}@peil`, `DTSTAMP:${instantValue(recorded)}`, `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${textValue(title)}`, `DESCRIPTION:${textValue(text)}`, 'TRANSP:TRANSPARENT', 'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** Section 3.3.11; what no text of a calendar may hold is left out. */
function textValue(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`).replaceAll(/\p{Cc}/gu, '')
}

function instantValue(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

const mostOctets = 75

/** Section 3.1: no line is longer than 75 octets, and no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = ['']
  for (const character of line) {
    const last = parts.at(-1) ?? ''
    const room = mostOctets - (parts.length > 1 ? 1 : 0)
    if (Buffer.byteLength(last + character) > room) parts.push(character)
    else parts[parts.length - 1] = last + character
  }
  return parts.join('\r\n ')
}
