import type { ClaimKind, Language } from '../../core/index.ts'
import { needOf, pieceOf, type Piece } from '../patterns/need-of-pattern.ts'
import type { Need } from '../patterns/need.ts'
import { NeedIndex } from '../patterns/need-index.ts'
import type { Rule } from '../rule.ts'
import { rules } from '../rules/rules.ts'
import { fillSlots, slotSource } from '../slots.ts'
import { remembered } from '../words.ts'

/** Rules of a language that have all words that they need in a folded sentence, in their order: no other rule can fire in it. */
export function rulesThatMayFire(folded: string, lang: Language): readonly Rule[] {
  const { all, index } = indexOf(lang)
  return index.find(folded).map((at) => all[at] as Rule)
}

/** Those of one kind. */
export function ofKind<K extends ClaimKind>(mayFire: readonly Rule[], kind: K): readonly Rule<K>[] {
  return mayFire.filter((rule): rule is Rule<K> => rule.kind === kind)
}

const indexOf = remembered((lang: Language) => {
  const all: readonly Rule[] = Object.values(rules[lang]).flat()
  return { all, index: new NeedIndex(all.map(needOfRule)) }
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
