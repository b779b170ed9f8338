import type { FoundClaim } from '../finder.ts'

/** No passage looks further than this to either side. */
const window = 80

/** Whether the number of a figure counts nobody: an age behind a name, or a cell of a table, whose heading says elsewhere what it counts. */
export function countsNobody(text: string, { kind, start, end }: FoundClaim): boolean {
  return kind === 'FIGURE' && (isAge(text, start, end) || isCell(text, start, end))
}

/** `The victim, 61, died`; `de slachtoffers (19, 22 en 34)`. */
function isAge(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, end - window), end)
  const after = text.slice(end, end + window)
  if (/\p{L}, \d{1,3}$/u.test(before) && /^\d+$/.test(text.slice(start, end)) && after.startsWith(', ')) return true
  const opened = /\((?:\d{1,3}(?:, | en | and | & ))*\d{1,3}$/.exec(before)?.[0]
  const closed = /^(?:(?:, | en | and | & )\d{1,3})*\)/.exec(after)?.[0]
  return opened !== undefined && closed !== undefined && `${opened}${closed}`.includes(' ')
}

function isCell(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  const tabs = tabsAround(text, start)
  if (/^[\d.,%\s]+$/.test(words)) return tabs > 0 || words.includes('\t')
  return words.includes('\t') && (tabs > 1 || words.includes('\n'))
}

/** Tabs in the line of a passage, as far as the window goes. */
function tabsAround(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - window), at)
  const after = text.slice(at, at + window).split('\n')[0] ?? ''
  return (before.slice(before.lastIndexOf('\n') + 1) + after).split('\t').length - 1
}
