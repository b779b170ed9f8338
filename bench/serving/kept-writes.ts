import type { Context } from '../../src/actions/context.ts'
import type { ClaimReview } from '../../src/core/index.ts'
import { listClaimReviews, listReviewSteps } from '../../src/store/claim-reviews.ts'
import { checked } from '../publishing/row.ts'
import type { Member } from './member.ts'
import { pathOfClaim, type ShownClaim } from './shown.ts'

/** A write that the server said was done. */
export type KeptWrite =
  /** The number is that which the review of the claim got by it. */
  | { readonly kind: 'verdict'; readonly by: string; readonly report: string; readonly claim: string; readonly number: number; readonly verdict: ClaimReview['verdict'] }
  | { readonly kind: 'undo'; readonly by: string; readonly report: string }
  | { readonly kind: 'judgement'; readonly by: string; readonly entry: string }
  | { readonly kind: 'revision'; readonly by: string; readonly draft: string; readonly revision: number; readonly said: string }

interface History {
  readonly steps: readonly { readonly revision: number; readonly by: string; readonly body: object }[]
}

/** Looks whether each write is found again: in what the API reads, and as a row of the history that nothing overwrites. */
export async function findAgain(context: Context, member: Member, writes: readonly KeptWrite[]): Promise<void> {
  const view = { asOf: '9999-12-31', recordedBy: undefined } as const
  const { db } = context.store
  for (const report of new Set(writes.flatMap((write) => ('report' in write ? [write.report] : [])))) {
    const reviews = await listClaimReviews(db, view, report)
    const steps = await listReviewSteps(db, view, report)
    const authors = new Map(steps.map(({ step, author }) => [step, author]))
    const ofReport = writes.filter((write) => 'report' in write && write.report === report)
    for (const write of ofReport) {
      if (write.kind !== 'verdict') continue
      const found = reviews.find(({ claim, number }) => claim === write.claim && number === write.number)
      checked(found?.verdict === write.verdict && authors.get(found.step) === write.by, `${write.verdict} of ${write.claim} as number ${write.number} by ${write.by} is lost`)
    }
    checked(steps.length === ofReport.length, `${steps.length} steps stand on ${report}, and ${ofReport.length} were told to be done`)
    checked(steps.filter(({ act }) => act === 'undo').length === ofReport.filter(({ kind }) => kind === 'undo').length, `an undo on ${report} is lost`)
    await readsSo(member, reviews)
  }
  const { items } = { items: new Set((await db.selectFrom('logbook_entry').select('id').execute()).map(({ id }) => id)) }
  for (const write of writes) if (write.kind === 'judgement') checked(items.has(write.entry), `the judgement ${write.entry} is lost`)
  for (const write of writes) if (write.kind === 'revision') await revisionStands(member, write)
}

/** The newest review of each claim is what the API shows. */
async function readsSo(member: Member, reviews: readonly ClaimReview[]): Promise<void> {
  for (const { claim, number, verdict } of new Map(reviews.map((review) => [review.claim, review])).values()) {
    const shown = await member.read<ShownClaim>(pathOfClaim(claim))
    checked(shown.verdict === verdict && numberOf(shown.version) === number, `${claim} reads as ${shown.verdict} ${shown.version} and is ${verdict} ${number}`)
  }
}

async function revisionStands(member: Member, { draft, revision, by, said }: Extract<KeptWrite, { kind: 'revision' }>): Promise<void> {
  const { steps } = await member.read<History>(`/drafts/${draft}/history`)
  const found = steps.find((step) => step.revision === revision)
  checked(found?.by === by && JSON.stringify(found.body).includes(said), `revision ${revision} of ${draft} by ${by} is lost`)
}

/** How often people had decided on a claim in the state that is shown. */
export function numberOf(version: string): number {
  return Number(version.split('.')[1])
}
