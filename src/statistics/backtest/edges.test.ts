import fc from 'fast-check'
import { test } from 'vitest'
import { amount, amounts, count, expectStated, values } from '../../../test/statistics/edges.ts'
import { compareLosses } from './diebold-mariano.ts'
import { backtestWindows } from './rolling-backtest.ts'
import { signFlipTest } from './sign-flip.ts'
import { signTest } from './sign-test.ts'

const plan = fc.record({ events: amounts, start: amount, end: amount, window: amount }).map((each) => ({ ...each, window: Math.max(each.window, each.end / 200) }))
const models = [{ kind: 'static' }, { kind: 'climatology' }, { kind: 'persistence' }, { kind: 'last-window' }, { kind: 'even' }] as const

test.each<[string, fc.IProperty<unknown>]>([
  ['compareLosses', fc.property(values, values, fc.integer({ min: 0, max: 5 }), amount, (errors, rival, horizon, power) => expectStated(() => compareLosses(errors.slice(0, rival.length), rival.slice(0, errors.length), { horizon, power: Math.min(power, 4), seed: 1, draws: 9 })))],
  ['signFlipTest', fc.property(values, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 }), (differences, draws, block) => expectStated(() => signFlipTest(differences, { seed: 1, draws }, block)))],
  ['signTest', fc.property(count, count, (first, second) => expectStated(() => signTest(first, second)))],
  ['backtestWindows', fc.property(plan, amount, (rolled, halfLife) => expectStated(() => backtestWindows(rolled, [...models, { kind: 'half-life', halfLife }])))],
])('%s gives numbers, a stated limit or a refusal', (_, property) => {
  fc.assert(property, { numRuns: 200 })
})
