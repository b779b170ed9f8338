/** What a text must hold for a pattern to match anywhere in it, in folded letters: a word, all of several needs, or one of them. */
export type Need = string | { readonly all: readonly Need[] } | { readonly any: readonly Need[] }

/** One of these words; spaces around one that tells enough without them are left out, so that fewer words are looked for. */
export function anyWord(words: readonly string[]): Need | undefined {
  return anyNeed(words.map((word) => (word.trim().length < longEnough ? word : word.trim())))
}

const longEnough = 4

/** One of these needs; undefined where one of them is no need at all. */
export function anyNeed(needs: readonly (Need | undefined)[]): Need | undefined {
  if (needs.some((need) => need === undefined || need === '')) return undefined
  const any = withoutLonger(needs.flatMap((need) => (need === undefined ? [] : typeof need === 'object' && 'any' in need ? need.any : [need])))
  return any.length === 1 ? any[0] : { any }
}

/** A text that holds `aanslagen` holds `aanslag` too, so the longer one adds nothing to the choice. */
function withoutLonger(needs: readonly Need[]): readonly Need[] {
  const words = [...new Set(needs.filter((need) => typeof need === 'string'))].toSorted((a, b) => a.length - b.length)
  const shortest: string[] = []
  for (const word of words) if (!shortest.some((other) => word.includes(other))) shortest.push(word)
  return [...shortest, ...needs.filter((need) => typeof need !== 'string')]
}

/** All of these needs; of those that nearly every text meets none is kept beside others. */
export function allNeeds(needs: readonly (Need | undefined)[]): Need | undefined {
  const all = needs.flatMap((need): readonly Need[] => (need === undefined ? [] : typeof need === 'object' && 'all' in need ? need.all : [need]))
  const telling = all.filter((need) => !isCommon(need))
  const kept = telling.length > 0 ? telling : all
  return kept.length > 1 ? { all: kept } : kept[0]
}

const shortestTelling = 2

function isCommon(need: Need): boolean {
  if (typeof need === 'string') return need.trim().length < shortestTelling
  return 'all' in need ? need.all.every(isCommon) : need.any.some(isCommon)
}
