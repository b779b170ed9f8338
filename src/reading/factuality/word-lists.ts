import type { Mood } from './grammar.ts'

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Mood by word, from words by mood. */
export function moods(wordsByMood: Partial<Record<Mood, string>>): ReadonlyMap<string, Mood> {
  const moodOf = new Map<string, Mood>()
  for (const mood of allMoods) for (const word of wordsByMood[mood]?.split(' ') ?? []) moodOf.set(word, mood)
  return moodOf
}

const allMoods: readonly Mood[] = ['asserted', 'able', 'future', 'obliged', 'reported', 'expected', 'claimed', 'possible', 'intended', 'wanted', 'attempted', 'wished', 'conditional', 'questioned', 'purposed', 'prevented', 'denied', 'withdrawn']
