import { hostOf } from '../origins/origin-of-row.ts'

/**
 * One name for one source, however it was written: the host of the first whole address, else the words without a numbered document in brackets
 * and without spaces and marks around them. Undefined where nothing is left.
 */
export function sourceName(written: string): string | undefined {
  const address = /https?:\/\/[^\s/?#]+\.[^\s/?#]+/i.exec(written)?.[0]
  const host = address === undefined ? undefined : hostOf(address.toLowerCase())
  if (host !== undefined) return host.replace(/^m\./, '')
  const words = written.replaceAll(/\([^()]*\d[^()]*\)/g, '').replaceAll(/\s+/g, ' ')
  const trimmed = words.replace(/^[\s,;.:]+/, '').replace(/[\s,;.:]+$/, '').toLowerCase()
  return trimmed === '' ? undefined : trimmed
}
