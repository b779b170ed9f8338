import type { Meaning } from '../meaning.ts'
import { digits, inWords, ordinal, role, whole, year } from '../pieces.ts'
import { glued, optional, rule, type TimeRule } from '../rule.ts'
import { fullYear } from '../scan-digits.ts'

const number = (value: number): Meaning => ({ kind: 'number', value, digits: 0 })

/** Numbers and years that are written in several words. */
export function numberRules(): readonly TimeRule[] {
  return [
    rule('tens and ones', [inWords(20, 90), optional(role('dash')), inWords(1, 9)], (_, tens, __, ones) => (tens % 10 === 0 ? number(tens + ones) : undefined), 0.1),
    rule('tens and ordinal', [inWords(20, 90), optional(role('dash')), ordinal(1, 9)], (_, tens, __, ones) => (tens % 10 === 0 ? { kind: 'ordinal', value: tens + ones } : undefined), 0.1),
    rule('hundreds', [whole(1, 99), inWords(100, 1_000_000)], (_, times, power) => ([100, 1000, 1_000_000].includes(power) ? number(times * power) : undefined), 0.1),
    rule('hundreds and more', [inWords(100, 9_900_000), optional(role('and')), inWords(1, 999)], (_, high, __, low) => (high % 100 === 0 && (low < 100 || high % 1000 === 0) ? number(high + low) : undefined), 0.1),
    rule('year in words', [inWords(18, 20), inWords(10, 99)], (_, century, rest) => ({ kind: 'year', year: century * 100 + rest, sure: false })),
    rule('year as a number in words', [inWords(1100, 2100)], (_, value) => ({ kind: 'year', year: value, sure: false })),
    rule('short year', [role('quote'), glued(digits(0, 99, 2))], (_, __, value) => ({ kind: 'year', year: fullYear(value), sure: false })),
    rule('the year', [role('yearWord'), year], (_, __, { year }) => ({ kind: 'year', year, sure: true }), 0.1),
  ]
}
