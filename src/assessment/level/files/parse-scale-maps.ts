import { done, refused, type LevelFileMistake, type Outcome, type ScaleMap } from '../../../core/index.ts'
import { outcomes } from '../level-table.ts'
import { fieldsOf, numberIn, numbersIn, parseFields, textOf, withoutConsequences, type Complain, type Fields } from './json-fields.ts'

/** A file of scale maps that was looked through. */
export interface ScaleMaps {
  readonly version: string
  readonly maps: readonly ScaleMap[]
}

/** Maps of scales from their JSON; each mistake is told by its field. */
export function parseScaleMaps(json: string, path: string): Outcome<ScaleMaps> {
  const mistakes: LevelFileMistake[] = []
  const fields = parseFields(json, (mistake) => mistakes.push(mistake))
  const maps = fields && readMaps(fields, (mistake) => mistakes.push(mistake))
  return maps === undefined || mistakes.length > 0 ? refused({ kind: 'level-file-wrong', path, mistakes: withoutConsequences(mistakes) }) : done(maps)
}

function readMaps(top: Fields, complain: Complain): ScaleMaps {
  const scales: readonly unknown[] = Array.isArray(top.scales) ? top.scales : []
  if (scales.length === 0) complain({ what: 'missing', field: 'scales' })
  const maps = scales.map((given, at) => readMap(fieldsOf(given, `scales[${at + 1}]`, complain), `scales[${at + 1}]`, complain))
  return { version: textOf(top.version, 'version', complain), maps }
}

/** A higher outcome is never a lower step, and only a person reaches the trigger step. */
function readMap(given: Fields, field: string, complain: Complain): ScaleMap {
  const steps = numberIn(given.steps, `${field}.steps`, { from: 2, to: 20, whole: true }, complain)
  const trigger = numberIn(given.trigger, `${field}.trigger`, { from: 2, to: steps, whole: true }, complain)
  const stepOfOutcome = numbersIn(given.stepOfOutcome, `${field}.stepOfOutcome`, outcomes, { from: 1, to: trigger - 1, whole: true }, complain)
  stepOfOutcome.forEach((step, at) => { if (step < (stepOfOutcome[at - 1] ?? step)) complain({ what: 'not-monotone', field: `${field}.stepOfOutcome[${at + 1}]` }) })
  return { scaleId: textOf(given.scaleId, `${field}.scaleId`, complain), steps, stepOfOutcome, trigger, why: textOf(given.why, `${field}.why`, complain) }
}
