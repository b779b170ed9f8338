import { createHash } from 'node:crypto'
import { done, parseScope, refused, type CodingLine, type Outcome, type UsedFile } from '../core/index.ts'
import { assessLevels, type Standing, type StreamEvidence, type WeighedLevels } from '../assessment/level/assess-level.ts'
import { parseLevelModel } from '../assessment/level/files/parse-level-model.ts'
import { parseScaleMaps, type ScaleMaps } from '../assessment/level/files/parse-scale-maps.ts'
import type { LevelModel } from '../assessment/level/level-model.ts'
import type { Context } from './context.ts'
import { parseCoding } from './record/parse-coding.ts'

export interface LevelModelFiles {
  readonly model: LevelModel
  readonly modelFile: UsedFile
  readonly coding: readonly CodingLine[]
  /** Those of the operator first: of two maps of a scale the first is used. */
  readonly scaleMaps: readonly { readonly file: UsedFile; readonly maps: ScaleMaps['maps'] }[]
  /** Weighs with this model, the same evidence once. */
  readonly weigh: (evidence: readonly StreamEvidence[], standing: Standing) => WeighedLevels
}

const shippedModel = 'data/level/model-2.json'
const shippedMaps = 'data/level/scale-maps.json'
const codingFile = 'data/level/coding.csv'

/** What is asked of the context: files of the package, and the operator's own where a setting names them. */
export type LevelFileContext = Pick<Context, 'readData' | 'readOwn' | 'weighed'>

/** The numbers of the level model, the maps of scales and what was coded; a file that cannot be computed with is refused. */
export async function readLevelModel(context: LevelFileContext): Promise<Outcome<LevelModelFiles>> {
  const model = await readModel(context)
  if (!model.ok) return model
  const scaleMaps = await readScaleMaps(context)
  if (!scaleMaps.ok) return scaleMaps
  const coding = await readCoding(context)
  return coding.ok ? done({ ...model.value, scaleMaps: scaleMaps.value, coding: coding.value, weigh: weighOnce(model.value, context.weighed ?? new Map()) }) : coding
}

/** Days and scopes that somebody looks at beside each other; of more, those that were weighed first are weighed again. */
const mostWeighed = 40

function weighOnce({ model, modelFile }: Pick<LevelModelFiles, 'model' | 'modelFile'>, weighedByInput: Map<string, WeighedLevels>): LevelModelFiles['weigh'] {
  return (evidence, standing) => {
    const input = createHash('sha256').update(JSON.stringify([modelFile.digest, evidence, standing])).digest('hex')
    const known = weighedByInput.get(input)
    if (known !== undefined) return known
    const weighed = assessLevels(evidence, standing, model)
    weighedByInput.set(input, weighed)
    const [oldest] = weighedByInput.keys()
    if (weighedByInput.size > mostWeighed && oldest !== undefined) weighedByInput.delete(oldest)
    return weighed
  }
}

async function readModel({ readData, readOwn }: LevelFileContext): Promise<Outcome<Pick<LevelModelFiles, 'model' | 'modelFile'>>> {
  const own = await readOwn?.('PEIL_LEVEL_MODEL')
  if (own?.ok === false) return own
  const { path, text } = own?.value ?? { path: shippedModel, text: await readData(shippedModel) }
  const model = parseLevelModel(text, path)
  return model.ok ? done({ model: model.value, modelFile: usedFile(path, model.value.version, text) }) : model
}

async function readScaleMaps({ readData, readOwn }: LevelFileContext): Promise<Outcome<LevelModelFiles['scaleMaps']>> {
  const own = await readOwn?.('PEIL_SCALE_MAPS')
  if (own?.ok === false) return own
  const files = [...(own?.value === undefined ? [] : [own.value]), { path: shippedMaps, text: await readData(shippedMaps) }]
  const read: { file: UsedFile; maps: ScaleMaps['maps'] }[] = []
  for (const { path, text } of files) {
    const parsed = parseScaleMaps(text, path)
    if (!parsed.ok) return parsed
    read.push({ file: usedFile(path, parsed.value.version, text), maps: parsed.value.maps })
  }
  return done(read)
}

function usedFile(path: string, version: string, text: string): UsedFile {
  return { path, version, digest: createHash('sha256').update(text).digest('hex') }
}

async function readCoding({ readData }: LevelFileContext): Promise<Outcome<readonly CodingLine[]>> {
  const coding = parseCoding(await readData(codingFile))
  if (!coding.ok) return coding
  for (const [at, line] of coding.value.entries()) {
    const wrong = wrongCell(line)
    if (wrong !== undefined) return refused({ kind: 'record-row-invalid', file: codingFile, line: at + 1, column: wrong[0], given: wrong[1] })
  }
  return coding
}

function wrongCell({ grade, scope, country, halfLifeDays, dependence }: CodingLine): readonly [column: string, given: string] | undefined {
  if (!/^[A-F][1-6]$/.test(grade)) return ['grade', grade]
  if (!(halfLifeDays > 0)) return ['half_life_days', String(halfLifeDays)]
  if (dependence !== undefined && !(dependence >= 0 && dependence <= 1)) return ['dependence', String(dependence)]
  if (scope === undefined) return undefined
  const parsed = parseScope(scope)
  return parsed.ok && parsed.value.country === country ? undefined : ['scope', scope]
}
