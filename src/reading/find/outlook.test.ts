import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../core/index.ts'
import { foldText } from '../patterns/fold.ts'
import type { Rule } from '../rule.ts'
import { rules } from '../rules/rules.ts'
import { compileRule } from './compile-rule.ts'
import { needOfRule, outlookOf } from './outlook.ts'

const rulesOf = (lang: 'nl' | 'en'): readonly Rule[] => Object.values(rules[lang]).flat()

test.each(languages)('Every rule needs some word (%s)', (lang) => {
  expect(rulesOf(lang).filter((rule) => needOfRule(rule) === undefined).map(({ id }) => id)).toEqual([])
})

test.each(languages)('In texts made of the words of rules, every rule that fires is one that may fire (%s)', (lang) => {
  const sentences = rulesOf(lang).flatMap(({ example, notFor }) => [example, notFor])
  const parts = sentences.flatMap((sentence) => [sentence, ...sentence.split(' '), sentence.toUpperCase(), ...(sentence.match(/\S+ \S+/g) ?? [])])
  const text = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((words) => words.join(' '))
  fc.assert(fc.property(text, (words) => {
    const fired = rulesOf(lang).filter((rule) => words.search(compileRule(rule)) >= 0)
    const { mayFire } = outlookOf(foldText(words), lang)
    expect(fired.filter((rule) => !mayFire.includes(rule)).map(({ id }) => id)).toEqual([])
  }))
})
