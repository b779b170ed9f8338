import { describe, expect, test } from 'vitest'
import { qualifiers, recordDrivers, rowQualifiers, rowsOf, schemes } from '../../core/index.ts'
import { theRecord, theVocabulary } from '../../../test/builders/the-record.ts'
import { namesForReader, namesOf, type NameKind } from './vocabulary.ts'

const vocabulary = theVocabulary()
const record = theRecord('2999-12-31')

/** Names that the vocabulary has no line for. */
const unknown = (kind: NameKind, names: Iterable<string | undefined>) =>
  [...new Set(names)].filter((name) => name !== undefined && !namesOf(vocabulary, kind).some((each) => each.record === name))
const unread = (kind: NameKind, names: readonly string[]) => names.filter((name) => namesForReader(vocabulary, kind, name).length === 0)

/** The counts of the reader's guideline, section 3. */
const figureCounts = [
  'departed', 'present', 'with_group', 'detained_or_camp', 'in_transit', 'returned', 'returned_elsewhere', 'escaped', 'killed', 'movement_members',
  'sympathisers', 'network_members', 'suspects', 'attacks', 'attacks_all_status', 'plots_foiled', 'arrests', 'injured', 'dead',
]

describe('every name of the public record has a line', () => {
  test('scales', () => {
    expect(unknown('scale', [...rowsOf(record, 'scale-step'), ...rowsOf(record, 'level-decision')].map((row) => row.scaleId))).toEqual([])
  })

  test('cohorts, also those that only add up to others', () => {
    const identities = rowsOf(record, 'cohort-identity').flatMap((row) => [row.total, ...row.parts])
    expect(unknown('cohort', [...rowsOf(record, 'cohort-figure').map((row) => row.cohort), ...identities])).toEqual([])
  })

  test('drivers and ideologies', () => {
    expect(unknown('driver', [...recordDrivers, ...rowsOf(record, 'recorded-judgement').map((row) => row.driver)])).toEqual([])
    const ideologies = [...rowsOf(record, 'threat-event').map((row) => row.ideology), ...rowsOf(record, 'yearly-total').map((row) => row.ideology)]
    expect(unknown('ideology', ideologies)).toEqual([])
  })

  test('countries, areas and parts of countries', () => {
    expect(unknown('country', record.rows.map((row) => row.country))).toEqual([])
    expect(unknown('area', [...rowsOf(record, 'level-decision').map((row) => row.scope), ...rowsOf(record, 'yearly-total').map((row) => row.area)])).toEqual([])
  })

  test('qualifiers', () => {
    expect(unknown('qualifier', rowQualifiers)).toEqual([])
  })
})

describe('every name of the reader has a line', () => {
  test('schemes, and each leads to a scale that is on record', () => {
    expect(unread('scale', schemes)).toEqual([])
    const scaleIds = new Set(rowsOf(record, 'scale-step').map((row) => row.scaleId))
    expect(schemes.filter((scheme) => !namesForReader(vocabulary, 'scale', scheme).some((name) => scaleIds.has(name.record)))).toEqual([])
  })

  test('counts and qualifiers', () => {
    expect(unread('cohort', figureCounts)).toEqual([])
    expect(unread('qualifier', qualifiers)).toEqual([])
  })
})

test('a scale of four steps and its successor of five are different scales', () => {
  expect(namesForReader(vocabulary, 'scale', 'nl-dtn-4').map((name) => name.record)).toEqual(['nl_dtn_4'])
  expect(namesForReader(vocabulary, 'scale', 'nl-dtn-5').map((name) => name.record)).toEqual(['nl_dtn_5'])
})
