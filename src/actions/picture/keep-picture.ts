import { statementsOfPicture, type Outcome, type ThreatPicture } from '../../core/index.ts'
import { keepPicture as addKept } from '../../store/kept-products.ts'
import { lockWriting } from '../../store/lock-writing.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { pictureName } from '../graph/names-of-products.ts'
import { today } from '../view-on.ts'

export interface KeptAs {
  /** `picture:NL:2018-03-26`. */
  readonly id: string
  readonly revision: number
  /** False where the newest revision kept of that day says the same. */
  readonly added: boolean
}

/** Keeps what a picture says, with what each sentence leans on, so that it can be flagged later; passages of reports are not kept with it. */
export async function keepPicture(context: Context, picture: ThreatPicture): Promise<Outcome<KeptAs>> {
  const { store, clock } = context
  const { country, view: { asOf } } = picture
  const id = pictureName(country, asOf)
  return attempt(store, () =>
    store.db.transaction().execute(async (db) => {
      await lockWriting(db)
      const kept = await addKept(db, { id, country, asOf, known: today(context), statements: statementsOfPicture(picture) }, clock())
      return { id, ...kept }
    }),
  )
}
