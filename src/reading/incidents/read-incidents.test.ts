import { expect, test } from 'vitest'
import { tokenize } from '../tokens.ts'
import type { Incident } from './incident.ts'
import { readIncidents } from './read-incidents.ts'

const written = { published: '1991-06-12', country: 'PE' } as const

/** Each incident with its participants in words. */
function check(text: string, ...expected: readonly object[]): void {
  expect(readIncidents(text, tokenize(text), written).map((incident) => inWords(text, incident))).toEqual(expected.map((each) => expect.objectContaining(each)))
}

function inWords(text: string, { kind, stage, happened, place, country, perpetrators, organisations, targets, victims, weapons }: Incident): object {
  const words = ({ span }: { readonly span: { readonly start: number, readonly end: number } }) => text.slice(span.start, span.end)
  return {
    kind, stage, country,
    happened: happened?.from ?? `by ${happened?.to}`,
    place: place === undefined ? undefined : text.slice(place.start, place.end),
    perpetrators: perpetrators.map(words),
    organisations: organisations.map((each) => `${words(each)} (${each.confidence})`),
    targets: targets.map((each) => `${words(each)}: ${each.effect ?? 'unsaid'}`),
    victims: victims.map((each) => `${each.count} ${words(each)}: ${each.effect ?? 'unsaid'}`),
    weapons: weapons.map(words),
  }
}

test('who did what to whom, in the active and the passive', () => {
  check('three hooded gunmen killed the mayor of Lorena, Pablo Quiroz, yesterday.', { kind: 'attack', perpetrators: ['three hooded gunmen'], victims: ['1 Pablo Quiroz: death'], happened: '1991-06-11' })
  check('Two nurses were kidnapped by members of the Shining Path on 3 June.', { kind: 'kidnapping', perpetrators: ['members of the Shining Path'], organisations: ['Shining Path (fact)'], victims: ['2 nurses: unsaid'], happened: '1991-06-03' })
})

test('a bomb that explodes in front of a bank is a bombing of the bank', () => {
  check('A car bomb exploded in front of the Central Bank in Lima last night and injured four employees.', { kind: 'bombing', targets: ['Central Bank: unsaid'], weapons: ['car bomb'], victims: ['4 employees: injury'], place: 'Lima', country: 'PE', happened: '1991-06-11' })
})

test('arson, robbery and a nominal murder', () => {
  check('Rebels set fire to a tractor and a warehouse.', { kind: 'arson', perpetrators: ['Rebels'], targets: ['tractor: damage', 'warehouse: damage'] })
  check('Armed men robbed a jewellery store in Cuzco.', { kind: 'robbery', targets: ['jewellery store: unsaid'], place: 'Cuzco' })
  check('The murder of Senator Laura Benitez shocked the country.', { kind: 'attack', victims: ['1 Laura Benitez: death'] })
})

test('victims who are named in a later sentence are of the incident before it', () => {
  check('Gunmen killed two employees yesterday. The dead were identified as Laura Benitez and Pablo Quiroz.', { victims: ['2 employees: death', '1 Laura Benitez: death', '1 Pablo Quiroz: death'] })
  check('Rebels kidnapped Laura Benitez on 2 June. She was killed the next day.', { kind: 'kidnapping' }, { kind: 'attack', victims: ['1 Laura Benitez: death'] })
})

test('a claim and a suspicion are told apart', () => {
  check('Gunmen shot a judge this morning. The MRTA claimed responsibility for the murder of the judge.', { organisations: ['MRTA (claimed)'] })
  check('Alleged members of the FARC killed a priest.', { perpetrators: ['members of the FARC'], organisations: ['FARC (suspected)'] })
})

test('another day is another incident; the same victim is the same one', () => {
  const text = 'Rebels killed a teacher in Puno on 2 June. Rebels killed a doctor in Arequipa on 5 June.'
  expect(readIncidents(text, tokenize(text), written).map(({ happened }) => happened?.to)).toEqual(['1991-06-02', '1991-06-05'])
  const again = 'Rebels killed Laura Benitez in Puno on 2 June. The murder of Benitez was condemned on 5 June.'
  expect(readIncidents(again, tokenize(again), written)).toHaveLength(1)
})

test.each([
  'The army killed ten guerrillas in a clash near the border.',
  'If they attack us we will defend ourselves.',
  'No civilian was killed.',
  'The police seized two rifles.',
  'More than 70,000 people have been killed in ten years of war.',
  'The minister spoke of terrorism and the crime rate.',
  'The team attacked in the second half and shot twice.',
])('no incident: %s', (text) => check(text))

test('letters make no difference, and spans are of the text as it is', () => {
  const text = 'TWO NURSES WERE KIDNAPPED BY HEAVILY ARMED MEN.'
  check(text, { kind: 'kidnapping', perpetrators: ['ARMED MEN'] })
  check(text.toLowerCase(), { kind: 'kidnapping', perpetrators: ['armed men'] })
})

test.each(['"'.repeat(5000), `${'killed '.repeat(3000)}`, `${'bomb near houses, '.repeat(2000)}`, '(((killed', "killed 's '", '\u{1F4A3} killed \u202E a judge'])('reads anything: %#', (text) => {
  for (const { victims, targets } of readIncidents(text, tokenize(text), written)) for (const { span } of [...victims, ...targets]) expect(text.slice(span.start, span.end)).not.toBe('')
})
