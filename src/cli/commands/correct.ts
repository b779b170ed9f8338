import { raiseMarking } from '../../actions/clearance/raise-marking.ts'
import { correctClaim, type Correction } from '../../actions/withdrawing/correct-claim.ts'
import { correctReport } from '../../actions/withdrawing/correct-report.ts'
import type { Context } from '../../actions/context.ts'
import { done, markings, refused, type Outcome } from '../../core/index.ts'
import { plainLine } from '../../words/plain.ts'
import { resultWords, type ResultWords } from '../../words/results.ts'
import { parseChange } from '../change-options.ts'
import type { Call, Terminal } from '../command.ts'
import { refuse } from '../refuse.ts'
import { withPeil } from '../with-peil.ts'

/** Corrects fields of a claim or a report: `--field value=160 qualifier=approx`, or `--field` before each, or none at all. */
export async function runCorrect(call: Call, terminal: Terminal): Promise<number> {
  const change = parseChange('correct', call, terminal)
  if (!change.ok) return refuse(change.problem, terminal)
  const [claim = '', ...more] = call.args
  const fields = [...(call.lists.field ?? []), ...more]
  if (fields.length === 0) return refuse({ kind: 'usage', detail: { what: 'missing-value', option: '--field', command: 'correct' } }, terminal)
  return withPeil(terminal, async ({ context }) => {
    const words = resultWords[terminal.language]
    const ofClaim = await sayClaim(context, { claim, fields, ...change.value }, words)
    // What is no claim may be a report: its names are free.
    return !ofClaim.ok && ofClaim.problem.kind === 'claim-unknown' ? sayReport(context, { claim, fields, ...change.value }, words) : ofClaim
  })
}

async function sayClaim(context: Context, correction: Correction, words: ResultWords): Promise<Outcome<string>> {
  const corrected = await correctClaim(context, correction)
  if (!corrected.ok) return corrected
  const { claim, known } = correction
  return done(`${plainLine(words.corrected({ claim, revision: corrected.value.revision, known }))}\n${plainLine(words.flagged(corrected.value.flags))}\n`)
}

async function sayReport(context: Context, { claim: id, ...change }: Correction, words: ResultWords): Promise<Outcome<string>> {
  const raised = await sayRaised(context, { claim: id, ...change }, words)
  if (raised !== undefined) return raised
  const corrected = await correctReport(context, { report: id, ...change })
  if (!corrected.ok) return corrected.problem.kind === 'report-unknown' ? refused({ kind: 'claim-unknown', claim: id }) : corrected
  return done(`${plainLine(words.reportCorrected(corrected.value))}\n${plainLine(words.flagged(corrected.value.flags))}\n`)
}

/** A higher marking alone needs no new reading; undefined where something else is corrected, or the marking is lower. */
async function sayRaised(context: Context, { claim: report, fields, reason, known }: Correction, words: ResultWords): Promise<Outcome<string> | undefined> {
  const [field = '', ...others] = fields
  const marking = markings.find((each) => field === `marking=${each}`)
  if (marking === undefined || others.length > 0) return undefined
  const raised = await raiseMarking(context, { report, marking, reason, known })
  if (raised.ok) return done(`${plainLine(words.markedHigher({ reports: raised.value, marking }))}\n`)
  return raised.problem.kind === 'store-unreachable' ? raised : undefined
}
