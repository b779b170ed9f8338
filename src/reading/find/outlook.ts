import type { ClaimKind, Language } from '../../core/index.ts'
import { languages } from '../languages/languages.ts'
import { levelNumberSource } from '../mentions/level-numbers.ts'
import type { Folded } from '../patterns/fold.ts'
import { needOf, pieceOf, type Piece } from '../patterns/need-of-pattern.ts'
import type { Need } from '../patterns/need.ts'
import { NeedIndex } from '../patterns/need-index.ts'
import { threatWords } from '../relevance.ts'
import type { Rule } from '../rule.ts'
import { rules } from '../rules/rules.ts'
import { fillSlots, slotSource } from '../slots.ts'
import { remembered } from '../words.ts'

/** What the words of a sentence leave open, found in one pass over it. */
export interface Outlook {
  /** Rules that have all words that they need, in their order: no other can fire. */
  readonly mayFire: readonly Rule[]
  readonly mayBeAboutThreat: boolean
  readonly maySpeakOfLevel: boolean
  readonly mayNumberLevel: boolean
}

export function outlookOf(folded: Folded, lang: Language): Outlook {
  const { all, index } = indexOf(lang)
  const met = index.find(folded)
  return {
    mayFire: met.filter((at) => at < all.length).map((at) => all[at] as Rule),
    mayBeAboutThreat: met.includes(all.length),
    maySpeakOfLevel: met.includes(all.length + 1),
    mayNumberLevel: met.includes(all.length + 2),
  }
}

/** Those of one kind. */
export function ofKind<K extends ClaimKind>(mayFire: readonly Rule[], kind: K): readonly Rule<K>[] {
  return mayFire.filter((rule): rule is Rule<K> => rule.kind === kind)
}

const indexOf = remembered((lang: Language) => {
  const all: readonly Rule[] = Object.values(rules[lang]).flat()
  const { noun, looseNoun } = languages[lang].level
  return { all, index: new NeedIndex([...all.map(needOfRule), needOf(pieceOf(threatWords)), needOf(pieceOf(`${noun}|${looseNoun}`)), needOf(pieceOf(levelNumberSource))]) }
})

/** What every sentence holds in which the rule fires. */
export function needOfRule({ pattern, lang }: Rule): Need | undefined {
  const pieces = new Map<string, Piece>()
  const source = fillSlots(pattern, lang, (name) => {
    // A slot is looked into once and not in every rule, where a character for private use stands for it.
    const standIn = String.fromCharCode(0xe000 + pieces.size)
    pieces.set(standIn, pieceOfSlot(lang)(name))
    return standIn
  })
  return needOf(pieceOf(source, pieces))
}

const pieceOfSlot = remembered((lang: Language) => remembered((name: string): Piece => pieceOf(slotSource(name, lang))))
