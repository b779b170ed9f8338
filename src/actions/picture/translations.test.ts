import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parseTable } from '../record/table.ts'
import { readTranslations } from './translations.ts'

const readData = (file: string) => readFile(new URL(`../../../${file}`, import.meta.url), 'utf8')

test.each([
  ['Wien (Pride)', 'Vienna (Pride)', 'Wenen (Pride)'],
  ['Torino', 'Turin', 'Turijn'],
  ['Den Haag (station arrest)', 'The Hague (station arrest)', 'Den Haag (aanhouding op station)'],
  ['Zoetermeer', 'Zoetermeer', 'Zoetermeer'],
])('%s is called %s in English and %s in Dutch', async (recorded, en, nl) => {
  const translations = await readTranslations({ readData })
  expect(translations.ok ? translations.value.place(recorded) : translations).toEqual({ en, nl })
})

test.each(['places-nl.csv', 'places-en.csv'])('every place of %s is one of the record', async (file) => {
  const events = parseTable('events', await readData('data/events/europe_attacks.csv'), (cells) => cells.text('place'))
  const places = parseTable(file, await readData(`data/translations/${file}`), (cells) => cells.text('place'))
  const recorded = new Set(events.ok ? events.value : expect.fail())
  expect((places.ok ? places.value : expect.fail()).filter((place) => !recorded.has(place))).toEqual([])
})
