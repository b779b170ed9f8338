import { describe, expect, test } from 'vitest'
import { writtenTimes } from './written-times.ts'

const check = (text: string, expected: readonly string[]) => expect(writtenTimes(text, 'en')).toEqual(expected)

describe('English times, read on Wednesday 12 June 2019', () => {
  test.each([
    ['He was held last Friday.', ['last Friday = 2019-06-07']],
    ['The blast on Monday, 3 June killed two.', ['Monday, 3 June = 2019-06-03']],
    ['It has stood at that since October last year.', ['since October last year = since 2018-10-01..2018-10-31']],
    ['October two years ago', ['October two years ago = 2017-10-01..2017-10-31']],
    ['Early last year it was raised.', ['Early last year = start of 2018-01-01..2018-12-31']],
    ['In the past five years that has grown.', ['past five years = from ? to 2019-06-12 for 5 year']],
    ['A few weeks earlier he had left.', ['A few weeks earlier = 2019-05-22']],
    ['On the twenty-second of June 2018', ['the twenty-second of June 2018 = 2018-06-22']],
    ['September 11, 2001', ['September 11, 2001 = 2001-09-11']],
    ['Between 9:30 and 3:00 pm on Tuesday', ['Between 9:30 and 3:00 pm on Tuesday = from 2019-06-11 9:30 to 2019-06-11 15:00']],
    ['From 2014 to 2018', ['From 2014 to 2018 = from 2014-01-01..2014-12-31 to 2018-01-01..2018-12-31']],
    ['2013-2016', ['2013-2016 = from 2013-01-01..2013-12-31 to 2016-01-01..2016-12-31']],
    ['Between 3 and 12 September', ['Between 3 and 12 September = from 2018-09-03 to 2018-09-12']],
    ['From November to February 2017', ['From November to February 2017 = from 2016-11-01..2016-11-30 to 2017-02-01..2017-02-28']],
    ['It went off at half past eight in the evening.', ['half past eight in the evening = 20:30']],
    ['Yesterday afternoon at 4', ['Yesterday afternoon at 4 = 2019-06-11 16:00']],
    ['The day before yesterday', ['The day before yesterday = 2019-06-10']],
    ['Two days before Christmas 2016', ['Two days before Christmas 2016 = 2016-12-23']],
    ['The first Monday of next month', ['The first Monday of next month = 2019-07-01']],
    ['The last week of July', ['The last week of July = 2018-07-23..2018-07-29']],
    ['In the third quarter of 2017', ['the third quarter of 2017 = 2017-07-01..2017-09-30']],
    ['Week 23 of 2018', ['Week 23 of 2018 = 2018-06-04..2018-06-10']],
    ['In the 1990s and the 21st century', ['the 1990s = 1990-01-01..1999-12-31', 'the 21st century = 2000-01-01..2099-12-31']],
    ['Every Tuesday at 9am', ['Every Tuesday at 9am = again']],
    ['Within nine months', ['Within nine months = from 2019-06-12 to ? for 9 month']],
    ['Before 2010 or after 2018', ['Before 2010 = before 2010-01-01..2010-12-31', 'after 2018 = after 2018-01-01..2018-12-31']],
    ['He served more than four years.', ['more than four years = more 4 year']],
    ['It may be in May.', ['May = 2019-05-01..2019-05-31']],
    ['On 2018-07-06T17:49:19', ['2018-07-06T17:49:19 = 2018-07-06 17:49']],
    ['Earlier this month', ['Earlier this month = 2019-06-01..2019-06-30']],
    ['The night of Friday', ['night of Friday = 2019-06-07 night']],
    ['On Good Friday', ['Good Friday = 2019-04-19']],
    ['Thanksgiving 2018', ['Thanksgiving 2018 = 2018-11-22']],
    ['Feb 29', ['Feb 29 = 2016-02-29']],
  ])('%s', (text, expected) => check(text, expected))
})

describe('What is no time in English', () => {
  test.each([
    'They may go, a march through town, the second man and the sun.',
    'This may take longer; mar not what sat well, and wed late after a fall.',
    'Theresa May and April Smith-Jones may not agree.',
    'A second round, a second hand and a second opinion.',
    'The level went from four to five, the second-highest of all.',
    'About 2016 people marched and some 1950 protesters stayed.',
    'Mortgages were at 6.45 percent; it fell by 3.5 points.',
    'The code is 138-2010-2015, the number 123-12-1234.',
    'It cost $2017 or €1999, 2,017 in all.',
    'A man of 34 and a woman of 27 were killed.',
    'Section 8/1.5 was repealed.',
    'The last meeting was the largest, the next one smaller.',
    'Spring water, winter coats and summer camps.',
    'Level 3 of 5, step 2 of 4, fifth floor.',
    'Between 12 and 15 people were hurt.',
  ])('%s', (text) => check(text, []))
})

test('Text without an end, of nothing but times, is read in linear time', () => {
  const start = process.cpuUsage().user
  writtenTimes('may twenty one 1/2/3 last three days of '.repeat(4000), 'en')
  expect(process.cpuUsage().user - start).toBeLessThan(4_000_000)
})
