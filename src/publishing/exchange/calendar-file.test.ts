import { expect, test } from 'vitest'
import { calendarFile } from './calendar-file.ts'

const day = { id: 'entry:warning:NL:2018-03-20:1', day: '2018-07-01', title: 'Beslissen, of het kwam; ja', text: `Eén\nregel ${'é'.repeat(80)}\\`, recorded: '2018-03-20T10:11:12.345Z' }

test('is lines that end as RFC 5545 has them, none longer than 75 octets', () => {
  const file = calendarFile('Peil', [day])
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
})

test('a day is a whole day, and what has a meaning in the format is escaped', () => {
  const unfolded = calendarFile('Peil', [day]).replaceAll('\r\n ', '')
  expect(unfolded).toContain('UID:entry:warning:NL:2018-03-20:1@peil\r\nDTSTAMP:20180320T101112Z\r\nDTSTART;VALUE=DATE:20180701\r\n')
  expect(unfolded).toContain('SUMMARY:Beslissen\\, of het kwam\\; ja\r\n')
  expect(unfolded).toContain(`DESCRIPTION:Eén\\nregel ${'é'.repeat(80)}\\\\\r\n`)
})

test('no text can add a line of its own', () => {
  expect(calendarFile('Peil', [{ ...day, title: 'a\r\nBEGIN:VALARM' }]).split('\r\n')).not.toContain('BEGIN:VALARM')
})
