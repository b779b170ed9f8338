import { expect, test } from 'vitest'
import { forbidsPublication } from './licence.ts'

test.each(['© University of Maryland: for its user only, not to be passed on.', 'Terms of ACLED: read in with your own access and not passed on.', 'no publication', 'Mag niet worden gepubliceerd', 'niet doorgeven', 'confidential'])('%j forbids publication', (licence) => {
  expect(forbidsPublication(licence)).toBe(true)
})

test.each(['unknown', '', 'CC BY 4.0', 'EUPL-1.2', 'CC0', 'Free for any use with a credit and a link to gdeltproject.org.', 'Open Government Licence v3.0'])('%j does not', (licence) => {
  expect(forbidsPublication(licence)).toBe(false)
})
