import { byHand, done, doubtsOfClaim, stepToRedo, stepToUndo, type Actor, type AsOf, type Claim, type Doubt, type Outcome, type RejectionReason, type Report, type ReviewAct, type ReviewState, type VerdictOnClaim } from '../../core/index.ts'
import { explainClaim, readReport, type Explanation } from '../../reading/index.ts'
import { findReading } from '../../store/report-readings.ts'
import { listSourcesById } from '../../store/reports.ts'
import type { Database } from '../../store/store.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { copiesOfReport, type CopiedReport } from './copies-of-report.ts'
import { isStanding, loadDesk, versionOfClaim, versionOfReport, type DeskClaim, type ReviewDesk } from './review-desk.ts'

/** A claim as it lies before who reviews it. */
export interface OpenClaim {
  readonly claim: Claim
  /** What a change to it must name as seen. */
  readonly version: string
  readonly verdict: VerdictOnClaim
  readonly stands: boolean
  readonly isCorrected: boolean
  /** Who decided, and when; undefined where nobody did. */
  readonly decided: { readonly author: string; readonly act: ReviewAct; readonly recorded: string; readonly reason: RejectionReason | undefined; readonly words: string | undefined } | undefined
  readonly doubts: readonly Doubt['kind'][]
  /** Undefined for a claim of a person: no rule made it. */
  readonly why: Explanation | undefined
}

export interface OpenReport {
  readonly report: Report
  /** What its source is called. */
  readonly sourceName: string
  readonly version: string
  readonly state: ReviewState
  readonly claims: readonly OpenClaim[]
  /** Doubts about the text as a whole or a long part of it; those about a claim stand with the claim. */
  readonly doubts: readonly Doubt[]
  readonly copies: readonly CopiedReport[]
  /** Steps that the next undo and redo of this account would take back and bring back. */
  readonly undo: number | undefined
  readonly redo: number | undefined
}

/** A report with all that is needed to review it. */
export async function openReport({ store }: Pick<Context, 'store'>, view: AsOf, id: string, actor: Pick<Actor, 'name'>): Promise<Outcome<OpenReport>> {
  const opened = await attempt(store, async (): Promise<Outcome<OpenReport>> => {
    const desk = await loadDesk(store.db, view, id)
    return desk.ok ? done(await openDesk(store.db, view, desk.value, actor)) : desk
  })
  return opened.ok ? opened.value : opened
}

/** The same of a desk that is loaded already. */
export async function openDesk(db: Database, view: AsOf, desk: ReviewDesk, actor: Pick<Actor, 'name'>): Promise<OpenReport> {
  const { report, steps } = desk
  // One after the other: within a write all of them go over one connection.
  const doubts = await doubtsOfText(db, desk)
  const copies = await copiesOfReport(db, view, report.id)
  const [source] = await listSourcesById(db, view, [report.source])
  return {
    report, sourceName: source?.name ?? report.source, doubts, copies, version: versionOfReport(desk), state: steps.at(-1)?.state ?? 'to-review', claims: openClaims(desk),
    undo: stepToUndo(steps, actor.name), redo: stepToRedo(steps, actor.name),
  }
}

/** The claims of a desk with why each is there; those whose adding was undone are left out. */
function openClaims(desk: ReviewDesk): readonly OpenClaim[] {
  return desk.claims.filter(({ verdict }) => verdict !== 'dropped').map((claim) => toOpenClaim(desk, claim))
}

function toOpenClaim({ report: { text }, steps }: ReviewDesk, kept: DeskClaim): OpenClaim {
  const { claim, verdict, review, status } = kept
  const step = steps.find((each) => each.step === review?.step)
  return {
    claim, verdict, version: versionOfClaim(kept), stands: isStanding(kept), isCorrected: status === 'corrected',
    decided: step === undefined || review === undefined ? undefined : { author: step.author, act: step.act, recorded: review.recorded, reason: review.reason, words: review.words },
    doubts: doubtsOfClaim(claim), why: claim.rule === byHand || status === 'erased' ? undefined : explainClaim(claim, text),
  }
}

/** Those of a claim are asked of the claim as it stands. */
const textDoubts: ReadonlySet<Doubt['kind']> = new Set(['language-guessed', 'language-unread', 'published-from-document', 'published-unknown', 'text-replaced'])

/** As they were kept; read again where an earlier version kept none, so that no doubt is hidden by having been read too soon. */
async function doubtsOfText(db: Database, { report }: ReviewDesk): Promise<readonly Doubt[]> {
  const kept = await findReading(db, report.id)
  const doubts = kept?.doubts ?? readReport({ id: report.id, text: report.text, published: report.published, lang: report.lang, country: report.country }).doubts
  return doubts.filter(({ kind }) => textDoubts.has(kind)).map(({ kind, start, end }) => ({ kind, start, end, quote: report.text.slice(start, end) }))
}
