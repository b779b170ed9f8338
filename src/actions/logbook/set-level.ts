import { standingTrigger } from '../../assessment/logbook/standing-trigger.ts'
import { done, refused, scopeName, type Assessment, type Clearance, type Day, type LevelScope, type LogbookEntry, type Marking, type Outcome, type ProposalThen, type ScaleStep, type WrittenText } from '../../core/index.ts'
import { levelHistory } from '../../evidence/levels/level-history.ts'
import { scaleOn } from '../../evidence/levels/scale-steps.ts'
import { spellOn } from '../../evidence/levels/spells.ts'
import { listRecordRows } from '../../store/record-rows.ts'
import type { NewEntry } from '../../store/logbook.ts'
import type { Database } from '../../store/store.ts'
import { assess } from '../assess.ts'
import type { Context } from '../context.ts'
import { keepEntry } from './keep-entry.ts'

/** A level as a person decides it. */
export interface LevelChoice {
  readonly scope: LevelScope
  /** The step on the scale that is in force, from 1 for the lowest. */
  readonly step: number
  readonly reasons: readonly WrittenText[]
  readonly author: string
  readonly second: string | undefined
  readonly review: Day
  readonly until: Day | undefined
  readonly trigger: string | undefined
  readonly evidence: readonly string[]
  /** The day on which it is made public. */
  readonly known: Day
  /** Up to which marking its author sees: what the model proposed is told from that, and from no more. */
  readonly clearance?: Clearance
  /** A higher marking than its evidence has. */
  readonly marking?: Marking
}

/**
 * Keeps a level that a person set, with what the model proposed at that moment beside it. Refused without a trigger that stands where it is
 * the top step, and without a second reader where the proposal is narrow.
 */
export async function setLevel(context: Context, choice: LevelChoice): Promise<Outcome<LogbookEntry>> {
  const { scope, known, clearance } = choice
  const assessed = await assess(context, { scope, view: { asOf: known, recordedBy: undefined, clearance } })
  if (!assessed.ok) return assessed
  const proposal = proposalIn(assessed.value)
  return keepEntry(context, async (standing, db) => secondProblem(choice, proposal) ?? levelEntry(choice, proposal?.proposal, standing, db), clearance)
}

/** What the model proposes at the moment of a decision, and whether so few calculations agree that a second reader is required. */
export interface ProposalNow {
  readonly proposal: ProposalThen
  readonly isNarrow: boolean
}

/** The proposal that stands beside a decision; undefined where the model proposes nothing. */
export function proposalIn({ national: { outcome }, model }: Assessment): ProposalNow | undefined {
  if (outcome.kind !== 'assessed') return undefined
  const { proposed, withoutReluctance, robustness } = outcome
  return { proposal: { proposed, withoutReluctance, robustness: robustness.share, model: model.file.version }, isNarrow: robustness.narrow }
}

/** The entry that a choice becomes on the scale in force, held against what stands; the caller has seen to the second reader. */
export async function levelEntry(choice: LevelChoice, proposal: ProposalThen | undefined, standing: readonly LogbookEntry[], db: Database): Promise<Outcome<NewEntry>> {
  const scale = await scaleInForce(db, choice)
  if (!scale.ok) return scale
  const step = scale.value.find(({ ordinal }) => ordinal === choice.step)
  if (step === undefined) return refused({ kind: 'step-unknown', given: choice.step, scale: scale.value[0]?.scaleName ?? '', steps: scale.value.length })
  return dayProblem(choice) ?? triggerProblem(choice, scale.value.length, standing) ?? done(toEntry(choice, step, scale.value.length, proposal))
}

/** The scale of the level that holds; where the record has no level, the newest version that is valid. */
async function scaleInForce(db: Database, { scope: { country }, known }: LevelChoice): Promise<Outcome<readonly ScaleStep[]>> {
  const base = { rows: await listRecordRows(db, { asOf: known, recordedBy: undefined }) }
  const spell = spellOn(levelHistory(base, country), known)
  const ids = spell === undefined ? base.rows.flatMap((row) => (row.kind === 'scale-step' && row.country === country ? [row.scaleId] : [])) : [spell.scaleId]
  const scale = scaleOn(base, country, known, ids)
  return scale.length === 0 ? refused({ kind: 'scale-unknown', country, known }) : done(scale)
}

function dayProblem({ known, review, until }: LevelChoice): Outcome<never> | undefined {
  const early = [review, until].find((day) => day !== undefined && day < known)
  return early === undefined ? undefined : refused({ kind: 'day-before-decision', given: early, known })
}

function triggerProblem({ scope, step, until, trigger: named, known }: LevelChoice, steps: number, standing: readonly LogbookEntry[]): Outcome<never> | undefined {
  if (step < steps) return named === undefined ? undefined : refused({ kind: 'trigger-superfluous', step, top: steps })
  const trigger = standingTrigger(standing, scope, known, named)
  if (trigger === undefined) return refused({ kind: 'trigger-needed', scope: scopeName(scope), step, named })
  return until === undefined || until > trigger.body.until ? refused({ kind: 'trigger-outlived', trigger: trigger.id, until: trigger.body.until, given: until }) : undefined
}

function secondProblem({ author, second }: LevelChoice, proposal: ProposalNow | undefined): Outcome<never> | undefined {
  if (second === author) return refused({ kind: 'second-is-first', role: author })
  return proposal?.isNarrow === true && second === undefined ? refused({ kind: 'second-needed', robustness: proposal.proposal.robustness }) : undefined
}

function toEntry({ scope, author, known, evidence, reasons, review, until, trigger, second, marking }: LevelChoice, step: ScaleStep, steps: number, proposal: ProposalThen | undefined): NewEntry {
  return {
    country: scope.country, scope: scopeName(scope), stream: undefined, author, known, evidence, about: undefined, marking,
    body: { kind: 'level', scaleId: step.scaleId, step: step.ordinal ?? 0, steps, label: step.labelNative, reasons, review, until, trigger, second, proposal },
  }
}
