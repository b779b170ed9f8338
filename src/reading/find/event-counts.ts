import type { EventFields, Language } from '../../core/index.ts'
import { findNumbers } from '../mentions/numbers.ts'

type Counts = NonNullable<EventFields['counts']>

const heads: Readonly<Record<Language, readonly (readonly [name: string, pattern: RegExp])[]>> = {
  nl: [
    ['dead', /^\s*(?:\p{L}+ ){0,3}?(?:doden|dode|gedood|omgekomen|dood|om het leven|doodge\p{L}+|slachtoffers vielen)/iu],
    ['injured', /^\s*(?:\p{L}+ ){0,4}?(?:gewonden?|gewond|neergestoken|neerstak|gestoken)/iu],
    ['arrested', /^\s*(?:\p{L}+ ){0,4}?(?:aangehouden|opgepakt|gearresteerd|verdachten|arrestaties)/iu],
  ],
  en: [
    ['dead', /^\s*(?:\p{L}+ ){0,3}?(?:dead|killed|deaths|died|shot dead)/iu],
    ['injured', /^\s*(?:\p{L}+ ){0,3}?(?:injured|wounded|hurt|stabbed)/iu],
    ['arrested', /^\s*(?:\p{L}+ ){0,3}?(?:arrested|detained|suspects|arrests)/iu],
  ],
}

const single: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(?:een (?:\d+-jarige |jonge |\p{L}+e )?(?:man|vrouw|jongen|verdachte|persoon|terreurverdachte|jihadist)|de (?:vermoedelijke )?(?:schutter|dader|verdachte)|zijn aanhouding|haar aanhouding)/iu,
  en: /(?<!\p{L})(?:an? (?:\d+-year-old |\p{L}+ )?(?:man|woman|boy|suspect|teenager)|the (?:suspect|attacker|gunman))/iu,
}

/** How many were killed, wounded or arrested, as far as the words say; undefined where they do not. */
export function countsOf(words: string, type: EventFields['type'], lang: Language): Counts | undefined {
  const counts: Record<string, number | string> = {}
  for (const number of findNumbers(words, lang, [])) {
    const after = words.slice(number.end, number.end + 60)
    const head = heads[lang].find(([, pattern]) => pattern.test(after))?.[0]
    if (head !== undefined && number.value !== undefined) counts[head] ??= number.value
  }
  const killing = /(?:killing|killed|doodde|doodstak|kostte het leven aan) (\p{L}+|\d+)/iu.exec(words)?.[1]
  if (killing !== undefined && counts.dead === undefined) addKilled(counts, killing, lang)
  if (type === 'arrest' && counts.arrested === undefined && single[lang].test(words)) counts.arrested = 1
  if (/(?:er viel|vielen er) (?:een|één) dode|stabbed to death|was killed/iu.test(words)) counts.dead ??= 1
  return Object.keys(counts).length === 0 ? undefined : counts
}

function addKilled(counts: Record<string, number | string>, word: string, lang: Language): void {
  const value = findNumbers(word, lang, [])[0]?.value ?? (/^(?:a|an|the|een|de)$/iu.test(word) ? 1 : undefined)
  if (value !== undefined) counts.dead = value
}
