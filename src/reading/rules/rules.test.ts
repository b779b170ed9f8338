import { describe, expect, test } from 'vitest'
import { claimKinds, languages } from '../../core/index.ts'
import { readReport } from '../read-report.ts'
import type { Rule } from '../rule.ts'
import { rules } from './rules.ts'

const all = languages.flatMap((lang) => claimKinds.flatMap((kind) => rules[lang][kind] as readonly unknown[] as readonly Rule[]))

/** Puts a sentence into a report on the subject: the reader passes over texts on anything else. */
const subject = { nl: 'Het gaat over terrorisme.', en: 'It is about terrorism.' }

const rulesFiring = ({ kind, lang }: Rule, sentence: string) =>
  readReport({ id: 'rule', text: `${subject[lang]} ${sentence}`, published: '2020-05-15', lang, country: lang === 'nl' ? 'NL' : 'GB' }).claims.filter((claim) => claim.kind === kind).map(({ rule }) => rule)

test('Every rule has a name of its own', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

describe('A rule reads its example', () => {
  test.each(all.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    expect(rulesFiring(rule, rule.example)).toContain(id)
  })
})

describe('A rule leaves alone what it is not for', () => {
  test.each(all.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    expect(rulesFiring(rule, rule.notFor)).not.toContain(id)
  })
})
