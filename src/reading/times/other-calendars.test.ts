import { expect, test } from 'vitest'
import { dayNumber } from './civil.ts'
import { islamicIn, jewishFeastIn } from './other-calendars.ts'

// Dates as the communities kept them: Umm al-Qura for the Islamic days (a day's difference is allowed), the common Jewish calendar.
test.each([
  [2015, 9, 1, dayNumber(2015, 6, 18)], [2018, 10, 1, dayNumber(2018, 6, 15)], [2019, 12, 10, dayNumber(2019, 8, 11)], [2022, 1, 1, dayNumber(2022, 7, 30)],
])('the Islamic day in %d, month %d, day %d', (year, month, day, kept) => expect(Math.abs((islamicIn(year, month, day) ?? 0) - kept)).toBeLessThanOrEqual(1))

test.each([
  [2018, 'newYear', dayNumber(2018, 9, 10)], [2019, 'newYear', dayNumber(2019, 9, 30)], [2023, 'newYear', dayNumber(2023, 9, 16)], [2019, 'passover', dayNumber(2019, 4, 20)], [2024, 'passover', dayNumber(2024, 4, 23)],
  [2018, 'hanukkah', dayNumber(2018, 12, 3)], [2019, 'hanukkah', dayNumber(2019, 12, 23)], [2020, 'hanukkah', dayNumber(2020, 12, 11)],
] as const)('the Jewish feast in %d: %s', (year, feast, kept) => expect(jewishFeastIn(year, feast)).toBe(kept))
