import { done, type Outcome } from '../../core/index.ts'
import type { Context } from '../context.ts'
import { openReport } from '../inbox/open-report.ts'
import { reviewClaims } from '../inbox/review-claims.ts'
import { viewOn } from '../view-on.ts'
import type { DeskHands } from './set-the-desk.ts'

/** One report is looked through to its end, and one to its middle. */
const looked = [{ report: 'de-dijkpost-2018-03-27', share: 1 }, { report: 'stichtse-bode-2019-03-19', share: 0.5 }] as const

/** Reviews some of the examples, so that the inbox of the demo holds reports in several states; where somebody began, nothing is added. */
export async function reviewSome(context: Context, { analyst }: DeskHands): Promise<Outcome<void>> {
  for (const { report, share } of looked) {
    const view = viewOn(context, undefined)
    if (!view.ok) return view
    const opened = await openReport(context, view.value, report, analyst)
    if (!opened.ok) return opened
    if (opened.value.state !== 'to-review') continue
    const open = opened.value.claims.filter(({ stands, verdict }) => stands && verdict === 'open')
    const seen = Object.fromEntries(open.slice(0, Math.ceil(open.length * share)).map(({ claim, version }) => [claim.id, version]))
    const taken = Object.keys(seen).length === 0 ? done(undefined) : await reviewClaims(context, { actor: analyst, report, seen }, { act: 'accept' })
    if (!taken.ok) return taken
  }
  return done(undefined)
}
