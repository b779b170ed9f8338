import { impact, why } from '../../src/actions/graph/follow-evidence.ts'
import { readJudgements } from '../../src/actions/logbook/read-judgements.ts'
import { readLogbook } from '../../src/actions/logbook/read-logbook.ts'
import { picture } from '../../src/actions/picture/picture.ts'
import type { Context } from '../../src/actions/context.ts'
import { printJudgements } from '../../src/publishing/terminal/print-judgements.ts'
import { printLogbook } from '../../src/publishing/terminal/print-logbook.ts'
import { get } from '../builders/get.ts'

/** What every door by which entries are read shows, by the name of the door. */
export async function follow(context: Context, ids: readonly string[]): Promise<readonly (readonly [door: string, shown: string])[]> {
  const view = { asOf: '2026-11-24', recordedBy: undefined } as const
  const judgements = get(await readJudgements(context, { country: 'NL', view, entry: undefined }))
  const logbook = get(await readLogbook(context, view))
  const options = { country: 'NL', asOf: view.asOf, columns: 80 } as const
  const graphs = await Promise.all(ids.flatMap((id) => [why, impact].map(async (door) => [`${door.name} ${id}`, JSON.stringify(get(await door(context, { id, country: 'NL', view })))] as const)))
  return [
    ['judgements in Dutch', printJudgements(judgements, { ...options, language: 'nl' })],
    ['judgements in English', printJudgements(judgements, { ...options, language: 'en' })],
    ['judgements as JSON', JSON.stringify(judgements)],
    ['logbook in English', printLogbook(logbook, { ...options, language: 'en' })],
    ['logbook as JSON', JSON.stringify(logbook)],
    ['picture as JSON', JSON.stringify(get(await picture(context, { country: 'NL', view })))],
    ...graphs,
  ]
}
