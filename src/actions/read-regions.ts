import type { Outcome, Region } from '../core/index.ts'
import type { Context } from './context.ts'
import { parseTable } from './record/table.ts'

const file = 'data/regions.csv'

/** The regions that attacks are counted in together, each with its countries. */
export async function readRegions({ readData }: Pick<Context, 'readData'>): Promise<Outcome<readonly Region[]>> {
  return parseTable(file, await readData(file), (cells) => ({ name: cells.text('name'), label: { nl: cells.text('nl'), en: cells.text('en') }, countries: cells.countries('countries') }))
}
