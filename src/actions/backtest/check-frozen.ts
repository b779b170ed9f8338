import { createHash } from 'node:crypto'
import type { FrozenCheck } from '../../core/index.ts'
import { outcomeOfStates } from '../../assessment/level/level-table.ts'
import type { Context } from '../context.ts'
import type { LevelModelFiles } from '../level-model-files.ts'

interface FrozenVersion {
  readonly version: string
  readonly date: string
  readonly combined: string
  readonly inputs: FrozenCheck['inputs']
}

const recordFiles = [
  'data/record/level_decisions.csv', 'data/record/scales.csv', 'data/record/judgements.csv',
  'data/events/europe_attacks.csv', 'data/events/known_later.csv', 'data/events/coverage.csv',
]

/** Hashes of everything that the back-test rests on, held against the versions that were frozen before they were run: docs/methods/backtest.md. */
export async function checkFrozen({ readData }: Pick<Context, 'readData'>, files: LevelModelFiles): Promise<FrozenCheck> {
  const inputs = await hashInputs(readData, files)
  const combined = sha256(inputs.map(({ name, sha256: hash }) => `${hash}  ${name}\n`).join(''))
  const { versions } = JSON.parse(await readData('data/level/frozen.json')) as { readonly versions: readonly FrozenVersion[] }
  const newest = versions.at(-1)
  if (newest === undefined) throw new Error('data/level/frozen.json holds no version')
  return {
    version: versions.find((each) => each.combined === combined)?.version,
    newest: { version: newest.version, date: newest.date, differs: differing(inputs, newest.inputs) },
    combined, inputs,
  }
}

async function hashInputs(readData: Context['readData'], { model, modelFile, scaleMaps }: LevelModelFiles): Promise<FrozenCheck['inputs']> {
  const whole = async (name: string) => ({ name, sha256: sha256(await readData(name)) })
  return [
    // An operator's own files stand under their own paths: no frozen version is made of those.
    ...[modelFile, ...scaleMaps.map(({ file }) => file)].map(({ path, digest }) => ({ name: path, sha256: digest })),
    await whole('data/level/coding.csv'),
    { name: 'data/vocabulary.csv, drivers of record and model', sha256: sha256(driversAsText(await readData('data/vocabulary.csv'))) },
    { name: 'rule table, 625 levels', sha256: sha256(tableAsText(model)) },
    ...(await Promise.all(recordFiles.map(whole))),
  ]
}

/** Which driver of the model each of the record belongs to; the other lines and cells of the vocabulary are for reading, and grow all the time. */
function driversAsText(vocabulary: string): string {
  const cells = vocabulary.split('\n').map((line) => line.split(',')).filter(([kind]) => kind === 'driver')
  return cells.map(([, record, , , model]) => `${record},${model}\n`).join('')
}

/** The outcome of every combination of states, resilience counting fastest. */
function tableAsText(table: LevelModelFiles['model']): string {
  const states = [1, 2, 3, 4, 5]
  return states.flatMap((intent) => states.flatMap((capability) => states.flatMap((opportunity) => states.map((resilience) => outcomeOfStates(table, intent, capability, opportunity, resilience))))).join('')
}

function differing(inputs: FrozenCheck['inputs'], frozen: FrozenCheck['inputs']): readonly string[] {
  const names = new Set([...inputs, ...frozen].map(({ name }) => name))
  const [now, then] = [inputs, frozen].map((list) => new Map(list.map(({ name, sha256: hash }) => [name, hash])))
  return [...names].filter((name) => now?.get(name) !== then?.get(name))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
