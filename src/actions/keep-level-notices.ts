import { createHash } from 'node:crypto'
import { done, lastDayOf, refused, rowsOf, type Day, type EvidenceRow, type LevelDecision, type LevelNotice, type Outcome, type ScaleStep } from '../core/index.ts'
import { decisionsInOrder } from '../evidence/levels/decisions-in-order.ts'
import { everything } from '../store/as-of.ts'
import { lockWriting } from '../store/lock-writing.ts'
import { addRecordRows, listRecordRows, type NewRow } from '../store/record-rows.ts'
import { attempt } from '../store/store-problem.ts'
import { keepRefusedNotice } from '../store/watching.ts'
import type { Context } from './context.ts'
import { dayKnown, today } from './view-on.ts'

/** A level that an authority made public, as it was kept. */
export interface KeptNotice {
  readonly country: string
  readonly scope: string
  readonly label: string
  readonly decided: Day
}

/**
 * Keeps what an official feed says of levels as rows of the record, one for each day on which a level was made public; gives those that are new.
 * Evidence only: nothing is set by it. A step that the scale in the record does not have refuses all of them.
 */
export async function keepLevelNotices(context: Context, address: string, notices: readonly LevelNotice[]): Promise<Outcome<readonly KeptNotice[]>> {
  const { store, clock } = context
  const kept = await attempt(store, () => store.db.transaction().execute(async (db): Promise<Outcome<readonly KeptNotice[]>> => {
    await lockWriting(db)
    const rows = await listRecordRows(db, everything)
    const made: NewDecision[] = []
    for (const notice of notices) {
      const decision = toDecision(notice, address, rows, context)
      if (!decision.ok) return decision
      if (decision.value !== undefined) made.push(decision.value)
    }
    await addRecordRows(db, made, clock())
    return done(made.map(({ country, scope, label, times }) => ({ country: country ?? '', scope, label, decided: times.known })))
  }))
  return kept.ok ? kept.value : kept
}

/** Sets an answer aside that was not understood, as it came. */
export async function setNoticeAside({ store, clock }: Context, address: string, body: string): Promise<Outcome<void>> {
  const digest = createHash('sha256').update(body).digest('hex')
  return attempt(store, () => keepRefusedNotice(store.db, { address, digest, body: body.slice(0, mostCharacters) }, clock()))
}

const mostCharacters = 100_000

type NewDecision = Extract<NewRow, { readonly kind: 'level-decision' }>

/** Undefined where the record says the same already. */
function toDecision(notice: LevelNotice, address: string, rows: readonly EvidenceRow[], context: Context): Outcome<NewDecision | undefined> {
  const { country, scope, scaleId, until } = notice
  const published = notice.published ?? today(context)
  const known = dayKnown(context, published)
  if (!known.ok) return known
  const decisions = decisionsInOrder(rowsOf({ rows }, 'level-decision').filter((each) => each.country === country && each.scope === scope))
  const before = decisions.findLast(({ decided }) => decided !== undefined && lastDayOf(decided) <= published)
  const step = rowsOf({ rows }, 'scale-step').find((each) => each.scaleId === scaleId && isNamed(each, notice.label))
  if (notice.label !== undefined && step === undefined) return refused({ kind: 'level-label-unknown', address, label: notice.label, scale: scaleId })
  const isKnown = step === undefined ? before?.ordinal === undefined : before?.decided === published && before.ordinal === step.ordinal
  if (isKnown) return done(undefined)
  return done({
    kind: 'level-decision', id: `level:${country}:feed:${published}:${scaleId}`, times: { happened: published, known: published }, country, sourceUrl: address, confidence: 'high',
    note: until === undefined ? 'Read from the feed of the authority itself.' : `Read from the feed of the authority itself; ends on ${until}.`,
    decided: published, edition: undefined, ordinal: step?.ordinal, steps: step?.steps, label: step?.labelNative ?? 'none in force', scaleId, change: changeOf(before, step, scaleId), scope, sequence: undefined,
  })
}

function isNamed({ labelNative, labelEn }: ScaleStep, label: string | undefined): boolean {
  return labelNative.toLowerCase() === label || labelEn.toLowerCase() === label
}

function changeOf(before: LevelDecision | undefined, step: ScaleStep | undefined, scaleId: string): LevelDecision['change'] {
  if (before === undefined || before.scaleId !== scaleId) return 'first'
  if (before.ordinal === undefined || step?.ordinal === undefined) return 'unknown'
  return step.ordinal === before.ordinal ? 'unchanged' : step.ordinal > before.ordinal ? 'raised' : 'lowered'
}
