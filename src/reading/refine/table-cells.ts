import type { FoundClaim } from '../finder.ts'

/** No passage looks further than this to either side. */
const window = 80

/** Whether a figure is a cell of a table, whose heading says elsewhere what it counts. */
export function isOfTable(text: string, { kind, start, end }: FoundClaim): boolean {
  return kind === 'FIGURE' && isCell(text, start, end)
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
