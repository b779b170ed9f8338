import { expect, test } from 'vitest'
import { aResolution, aWarning, aWithdrawal } from '../../../test/builders/a-warning.ts'
import { warningCases } from './warning-cases.ts'

const warning = aWarning()

test('a warning is open until the last day of its window, and due from the day after', () => {
  expect(warningCases([warning], '2017-04-30')[0]?.status).toBe('open')
  expect(warningCases([warning], '2017-05-01')[0]?.status).toBe('due')
})

test('of two who disagree the newest stands, and both are shown', () => {
  const first = aResolution(warning, { kind: 'did-not-occur' }, { id: 'entry:resolution:EU:2017-05-01:1' })
  const second = aResolution(warning, { kind: 'occurred', happened: '2017-04-07' }, { id: 'entry:resolution:EU:2017-05-02:1', known: '2017-05-02', author: 'second-reader' })
  const [disputed] = warningCases([warning, first, second], '2017-05-03')
  expect(disputed?.status).toBe('occurred')
  expect(disputed?.resolutions.map(({ author }) => author)).toEqual(['reviewer', 'second-reader'])
  expect(warningCases([warning, first, second, aWithdrawal(second, '2017-05-03')], '2017-05-03')[0]?.status).toBe('did-not-occur')
})

test('a withdrawn warning stays in the list, as withdrawn', () => {
  const [withdrawn] = warningCases([warning, aWithdrawal(warning, '2017-04-03')], '2017-05-01')
  expect(withdrawn).toMatchObject({ status: 'withdrawn', withdrawal: { body: { reason: 'Issued for the wrong place.' } } })
})

test('hindsight is what was recorded on the first day of the window or later, whatever day the warning gives itself', () => {
  expect(warningCases([aWarning({ recorded: '2017-03-31T23:59:59.000Z' })], '2017-05-01')[0]?.isHindsight).toBe(false)
  expect(warningCases([aWarning({ known: '2017-03-01', recorded: '2017-04-01T00:00:00.000Z' })], '2017-05-01')[0]?.isHindsight).toBe(true)
})
