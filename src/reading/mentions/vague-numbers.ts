import type { LanguageData } from '../languages/language.ts'
import type { NumberMention, NumberPatterns } from './numbers.ts'

export function findVague(text: string, data: LanguageData, patterns: NumberPatterns): readonly NumberMention[] {
  return [...text.matchAll(patterns.vague)].flatMap((match) => {
    const entry = data.vague.find(([words]) => words.toLowerCase() === match[0].toLowerCase())
    return entry === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, low: entry[1], high: entry[2], qualifier: 'vague' as const, estimate: false }]
  })
}

export function findShares(text: string, data: LanguageData, patterns: NumberPatterns): readonly NumberMention[] {
  const words = [...text.matchAll(patterns.share)].flatMap((match) => {
    const share = data.shares.find(([words]) => new RegExp(`^(?:${words})`, 'iu').test(text.slice(match.index)))?.[1]
    return share === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, share, qualifier: share.startsWith('>') ? ('vague' as const) : ('approx' as const), estimate: false }]
  })
  const percent = [...text.matchAll(/(?<![\p{L}\p{N}.,])(\d{1,3})(?: procent| per cent| percent|\s?%)/giu)].map((match) => ({
    start: match.index, end: match.index + match[0].length, share: `${match[1]}%`, qualifier: 'exact' as const, estimate: false,
  }))
  return [...words, ...percent]
}
