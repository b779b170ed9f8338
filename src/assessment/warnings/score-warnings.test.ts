import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aResolution, aWarning, aWithdrawal } from '../../../test/builders/a-warning.ts'
import { theCoverage, theRecord } from '../../../test/builders/the-record.ts'
import { addDays, type Day, type EntryOf, type LikelihoodScale, type LogbookEntry, type ResolvedOutcome } from '../../core/index.ts'
import type { RivalForecasts } from './decided-warning.ts'
import { findSkill } from './score-rival.ts'
import { scoreWarnings } from './score-warnings.ts'
import { warningCases } from './warning-cases.ts'

const { scales: [scale] } = JSON.parse(readFileSync(new URL('../../../data/level/likelihood-words.json', import.meta.url), 'utf8')) as { readonly scales: readonly [LikelihoodScale] }

/** A warning for each month of 2016 on, one after the other, that came true on the tenth day of its window or not. */
function aMonthly(at: number, probability: number, occurred: boolean, given: Parameters<typeof aWarning>[0] = {}): readonly [EntryOf<'warning'>, EntryOf<'resolution'>] {
  const first = addDays('2016-01-02', 30 * at)
  const last = addDays(first, 29)
  const known = addDays(first, -1)
  const warning = aWarning({ first, last, known, id: `entry:warning:EU:${known}:1`, probability, ...given })
  return [warning, aResolution(warning, occurred ? { kind: 'occurred', happened: addDays(first, 9) } : { kind: 'did-not-occur' }, { known: addDays(last, 1) })]
}

function scoreOf(entries: readonly LogbookEntry[], { asOf = '2019-12-31' as Day, base = theRecord(asOf), rivalFor = () => ({ climatology: 0.5, persistence: undefined }) as RivalForecasts } = {}) {
  const cases = warningCases(entries, asOf)
  const rivalsById = new Map(cases.map(({ warning }) => [warning.id, rivalFor()]))
  return scoreWarnings(cases, { base, country: undefined, rivalsById, scale, attacks: theCoverage })
}

describe('four warnings, by hand', () => {
  const said = [[0.9, true], [0.8, false], [0.3, false], [0.1, true]] as const
  const score = scoreOf(said.flatMap(([probability, occurred], at) => aMonthly(at, probability, occurred)))

  test('Brier is the mean of .01, .64, .09 and .81; the log score that of the surprises', () => {
    expect(score.decided?.brier).toBeCloseTo((0.01 + 0.64 + 0.09 + 0.81) / 4, 12)
    expect(score.decided?.nats).toBeCloseTo(-(Math.log(0.9) + Math.log(0.2) + Math.log(0.7) + Math.log(0.1)) / 4, 12)
    expect(score.decided).toMatchObject({ clip: 0.01, clipped: 0, warnings: 4, groups: 4, occurred: 2, withoutRival: 0 })
  })

  test('against a coin (Brier .25) the skill is -0.55, and four groups are too few to say anything', () => {
    expect(score.decided?.rivals).toHaveLength(1)
    expect(score.decided?.rivals[0]).toMatchObject({ rival: 'climatology', warnings: 4, groups: 4, rivalBrier: 0.25, low: undefined, high: undefined, test: 'sign-flip', finding: 'too-few' })
    expect(score.decided?.rivals[0]?.skill).toBeCloseTo(1 - 0.3875 / 0.25, 12)
    expect(score.decided?.rivals[0]?.rivalNats).toBeCloseTo(Math.LN2, 12)
  })

  test('two were alarms, of which one was false; ten days passed from issue to event', () => {
    expect(score.decided?.alarms).toEqual({ warnings: 2, didNotOccur: ['entry:warning:EU:2016-01-31:1'] })
    expect(score.decided?.lead).toEqual({ events: 2, shortest: 10, median: 10, longest: 10 })
  })

  test('each word that was used has its own limits, by Clopper and Pearson: one of one is 0.025 to 1', () => {
    const rows = score.decided?.calibration ?? []
    expect(rows.map(({ place }) => (place.kind === 'word' ? place.term.en : place.kind))).toEqual(['highly unlikely', 'unlikely', 'highly likely'])
    expect(rows[0]).toMatchObject({ warnings: 1, came: 1, high: 1 })
    expect(rows[0]?.low).toBeCloseTo(0.025, 12)
    expect(rows[2]).toMatchObject({ warnings: 2, came: 1 })
    expect(rows[2]?.said).toBeCloseTo(0.85, 12)
  })
})

describe('what never counts', () => {
  const [warning, resolution] = aMonthly(0, 0.7, true)
  const [other, void_] = [aMonthly(1, 0.7, true)[0], aResolution(aMonthly(1, 0.7, true)[0], { kind: 'void', ground: 'class-unclear' })]

  test('void ones are counted apart, and withdrawn ones too', () => {
    const [third] = aMonthly(2, 0.9, true)
    const score = scoreOf([warning, resolution, other, void_, third, aWithdrawal(third, third.body.window.first)])
    expect(score.counts).toEqual({ open: 0, due: 0, occurred: 1, 'did-not-occur': 0, void: 1, withdrawn: 1 })
    expect(score).toMatchObject({ withdrawnLate: 1, decided: { warnings: 1 } })
  })

  test('with or without the hand-picked warnings of the public record the score is the same', () => {
    const base = theRecord('2026-01-01')
    const without = { ...base, rows: base.rows.filter(({ kind }) => kind !== 'recorded-warning') }
    expect(without.rows).toHaveLength(base.rows.length - 61)
    expect(scoreOf([warning, resolution], { base: without })).toEqual(scoreOf([warning, resolution], { base }))
  })

  test('nothing was decided: there are counts, and no score', () => {
    expect(scoreOf([other]).decided).toBeUndefined()
    expect(scoreOf([]).counts.open).toBe(0)
  })
})

const outcomes: readonly ResolvedOutcome['kind'][] = ['occurred', 'did-not-occur', 'void']
const given = fc.record({ at: fc.integer({ min: 0, max: 40 }), probability: fc.integer({ min: 1, max: 99 }), outcome: fc.constantFrom(...outcomes), lateBy: fc.integer({ min: -2, max: 3 }) })
const someEntries = fc.uniqueArray(given, { selector: ({ at }) => at, minLength: 1, maxLength: 30 }).map((all) => all.flatMap(({ at, probability, outcome, lateBy }) => {
  const [warning, resolution] = aMonthly(at, probability / 100, outcome === 'occurred')
  const recorded = `${addDays(warning.body.window.first, lateBy - 1)}T12:00:00.000Z`
  return [{ ...warning, recorded }, outcome === 'void' ? aResolution(warning, { kind: 'void', ground: 'class-unclear' }, { known: resolution.known }) : resolution]
}))

describe('properties', () => {
  test('the order in which warnings come changes nothing', () => {
    fc.assert(fc.property(someEntries, fc.integer(), (entries, seed) => {
      const shuffled = fc.sample(fc.shuffledSubarray(entries, { minLength: entries.length }), { numRuns: 1, seed })[0] ?? []
      expect(scoreOf(shuffled)).toEqual(scoreOf(entries))
    }), { numRuns: 15 })
  }, 60_000)

  test('what was recorded when its window had begun, and what is void, is in no score', () => {
    fc.assert(fc.property(someEntries, (entries) => {
      const counted = new Set(entries.filter(({ body }) => body.kind === 'resolution' && body.outcome.kind !== 'void').map(({ about }) => about))
      const fair = entries.filter(({ id, recorded, body }) => body.kind === 'warning' && counted.has(id) && recorded.slice(0, 10) < body.window.first)
      expect(scoreOf(entries).decided?.warnings ?? 0).toBe(fair.length)
      const kept = new Set(fair.map(({ id }) => id))
      expect(scoreOf(entries).decided).toEqual(scoreOf(entries.filter(({ id, about }) => kept.has(id) || kept.has(about ?? ''))).decided)
    }), { numRuns: 15 })
  }, 60_000)

  test('the limits hold the skill between them, and no number is anything but finite', () => {
    fc.assert(fc.property(someEntries, (entries) => {
      const numbers = JSON.stringify(scoreOf(entries))
      expect(numbers).not.toContain('null')
      for (const { low, high, groups } of scoreOf(entries).decided?.rivals ?? []) {
        if (groups < 10) expect([low, high]).toEqual([undefined, undefined])
        else expect(low).toBeLessThanOrEqual(high ?? -Infinity)
      }
    }), { numRuns: 15 })
  }, 60_000)
})

describe('warnings that lean on each other', () => {
  test('windows that overlap for Europe and for France are one group; another stream and another kind of event are not', () => {
    const windows = [
      aMonthly(0, 0.6, true), aMonthly(0, 0.6, true, { id: 'entry:warning:FR:2016-01-01:1', country: 'FR', scope: 'FR', event: { class: 'completed-attack' } }),
      aMonthly(0, 0.6, true, { id: 'entry:warning:EU:2016-01-01:2', stream: 'right-wing' }), aMonthly(0, 0.6, true, { id: 'entry:warning:EU:2016-01-01:3', event: { class: 'foiled-plot' } }),
    ]
    expect(scoreOf(windows.flat()).decided).toMatchObject({ warnings: 4, groups: 3 })
  })

  test('a row of windows of which each overlaps the next is one group, however long', () => {
    const chain = Array.from({ length: 12 }, (_, at) => aMonthly(at, 0.6, true, { last: addDays('2016-01-02', 30 * at + 35) }))
    expect(scoreOf(chain.flat()).decided).toMatchObject({ warnings: 12, groups: 1, rivals: [{ finding: 'too-few', p: undefined }] })
  })
})

describe('the rule for the sentence', () => {
  test.each([
    [[9, 5, 5], { low: 0.3, high: 0.8, skill: 0.5 }, 0.01, 'too-few'],
    [[40, 4, 36], { low: 0.3, high: 0.8, skill: 0.5 }, 0.01, 'too-few'],
    [[40, 36, 4], { low: 0.3, high: 0.8, skill: 0.5 }, 0.01, 'too-few'],
    [[10, 5, 5], { low: 0.3, high: 0.8, skill: 0.5 }, 0.01, 'better'],
    [[10, 5, 5], { low: -0.1, high: 0.8, skill: 0.5 }, 0.01, 'not-shown'],
    [[10, 5, 5], { low: 0.3, high: 0.8, skill: 0.5 }, 0.06, 'not-shown'],
    [[40, 20, 20], { low: -0.8, high: -0.3, skill: -0.5 }, 0.01, 'worse'],
    [[40, 20, 20], { low: 0.3, high: 0.8, skill: 0.5 }, undefined, 'not-shown'],
  ] as const)('groups, with one that came and with one that did not %o, %o, p %s: %s', ([groups, groupsThatCame, groupsThatDidNot], skill, p, finding) => expect(findSkill({ groups, groupsThatCame, groupsThatDidNot }, skill, p)).toBe(finding))

  test('of twelve warnings none came: whoever says less than the rival is not better for it', () => {
    const low = Array.from({ length: 12 }, (_, at) => aMonthly(at, 0.05 + at / 1000, false))
    const [rival] = scoreOf(low.flat()).decided?.rivals ?? []
    expect(rival).toMatchObject({ groups: 12, groupsThatCame: 0, groupsThatDidNot: 12, finding: 'too-few' })
    expect(rival?.p).toBeLessThan(0.05)
    expect(rival?.low).toBeGreaterThan(0)
  })

  test('a group in which one came and one did not is among both', () => {
    const both = [aMonthly(0, 0.6, true), aMonthly(0, 0.2, false, { id: 'entry:warning:EU:2016-01-01:9', event: { class: 'attack-with-deaths', atLeast: 5 } })]
    expect(scoreOf(both.flat()).decided?.rivals[0]).toMatchObject({ groups: 1, groupsThatCame: 1, groupsThatDidNot: 1 })
  })

  test('thirty warnings that were right nine times in ten are better than a coin, by Diebold and Mariano', () => {
    const good = Array.from({ length: 30 }, (_, at) => {
      const [came, right] = [at % 2 === 0, at % 10 !== 0]
      return aMonthly(at, came === right ? 0.9 : 0.1, came)
    })
    expect(scoreOf(good.flat()).decided?.rivals[0]).toMatchObject({ groups: 30, test: 'diebold-mariano', finding: 'better' })
  })
})

describe('events that no warning foresaw', () => {
  test('of the deadly jihadist attacks of spring 2017 in Europe one lies within the window, the rest were missed', () => {
    const warning = aWarning({ first: '2017-04-01', last: '2017-04-10' })
    expect(scoreOf([warning], { asOf: '2017-06-30' }).watched).toEqual([{
      event: { class: 'deadly-attack' }, scope: 'EU', stream: 'jihadist', since: '2017-03-31',
      found: { until: '2017-06-30', events: 4, warned: 1, warnedLow: 0, missed: ['EU-20170420-FR-1', 'EU-20170522-GB-1', 'EU-20170603-GB-1'] },
    }])
    expect(scoreOf([{ ...warning, body: { ...warning.body, probability: 0.2 } }], { asOf: '2017-06-30' }).watched[0]?.found).toMatchObject({ warned: 0, warnedLow: 1 })
  })

  test('where no table counts them, or it ends before the first warning, there is no number: unknown is not 0', () => {
    expect(scoreOf([aWarning({ known: '2026-03-31', first: '2026-04-01', last: '2026-04-30' })], { asOf: '2026-06-30' }).watched[0]?.found).toEqual({ limit: 'ends-before' })
    expect(scoreOf([aWarning({ event: { class: 'arrests', atLeast: 10 } })], { asOf: '2017-06-30' }).watched[0]?.found).toEqual({ limit: 'no-table' })
  })
})

describe('rising thresholds', () => {
  const steps = [[{ class: 'deadly-attack' }, 0.6], [{ class: 'attack-with-deaths', atLeast: 5 }, 0.3], [{ class: 'attack-with-deaths', atLeast: 20 }, 0.1]] as const
  const ladder = (chances: readonly number[]) => steps.flatMap(([event], at) => aMonthly(0, chances[at] ?? 0, at < 2, { id: `entry:warning:EU:2016-01-01:${at + 1}`, event }))

  test('.6, .3 and .1 for one, five and twenty deaths, when there were seven: ranked score (.16 + .49 + .01) / 3, by hand', () => {
    const [scored] = scoreOf(ladder([0.6, 0.3, 0.1])).decided?.ladders ?? []
    expect(scored?.warnings).toHaveLength(3)
    expect(scored?.ranked).toBeCloseTo((0.4 ** 2 + 0.7 ** 2 + 0.1 ** 2) / 3, 12)
    expect(scored?.climatology).toBeCloseTo((0.5 ** 2 + 0.5 ** 2 + 0.5 ** 2) / 3, 12)
  })

  test('a higher chance of more deaths than of fewer is no forecast that can be scored as one', () => {
    expect(scoreOf(ladder([0.3, 0.6, 0.1])).decided?.ladders[0]?.ranked).toBeUndefined()
  })
})
