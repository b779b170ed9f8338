import type { Clause } from './clause.ts'
import { headClasses } from './heads-en.ts'
import type { Participant } from './incident-mention.ts'

/** Weapons of a sentence, also within a longer phrase: the `car bomb` of a `car bomb attack`. */
export function weaponsIn(clause: Clause): readonly Participant[] {
  return clause.phrases.flatMap((phrase) => {
    const last = clause.units.findLastIndex(({ lower }, at) => at >= phrase.from && at < phrase.to && headClasses().get(lower) === 'weapon')
    return last === -1 || isBareCharge(clause, phrase.from, last) ? [] : [{ clause, phrase: { ...phrase, to: last + 1, head: clause.units[last]?.lower ?? '', headClass: 'weapon' as const, name: undefined } }]
  })
}

/** Without a word on what it is made of, a `charge` is an accusation. */
function isBareCharge(clause: Clause, from: number, last: number): boolean {
  return /^charges?$/.test(clause.units[last]?.lower ?? '') && !clause.units.slice(from, last + 3).some(({ lower }) => /^(?:dynamite|explosive|explosives|tnt|powerful)$/.test(lower))
}
