import { scoreWarnings } from '../../assessment/warnings/score-warnings.ts'
import type { Outcome, WarningScore } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { rivalsOfDecided } from './rivals-of-decided.ts'
import { atWarningDesk, readAttacksOnce, type WarningsRequest } from './warning-desk.ts'

/** What the warnings were worth, as known on a day. Rivals know no more than what was known on the day of issue. */
export function score(context: Pick<Context, 'store' | 'readData'>, { view, country }: WarningsRequest): Promise<Outcome<WarningScore>> {
  return atWarningDesk(context, { view, country }, async ({ db, cases, base, scale, attacks, vocabulary }) => {
    const rivalsById = await rivalsOfDecided(cases, attacks, (issued) => readAttacksOnce(db, { ...view, asOf: issued }, vocabulary))
    return scoreWarnings(cases, { base, country, rivalsById, scale, attacks })
  })
}
