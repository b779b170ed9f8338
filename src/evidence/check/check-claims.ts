import type { CheckedClaim, Claim } from '../../core/index.ts'
import { checkEvent } from './check-event.ts'
import { checkFigure } from './check-figure.ts'
import { checkJudgement } from './check-judgement.ts'
import { checkLevel } from './check-level.ts'
import { checkTrend } from './check-trend.ts'
import { checkWarning } from './check-warning.ts'
import { completeFigures } from './complete-figures.ts'
import { type CheckInput, type Desk, openDesk } from './desk.ts'
import { finding, type Finding, notCheckable, toCheckedClaim } from './finding.ts'
import { impliedLevel } from './implied-level.ts'
import { ownTextAt } from './own-text.ts'
import { repeatsWithin } from './repeats.ts'
import { soughtFor } from './sought-for.ts'
import { victimsCompared } from './victims-compared.ts'

/** Every claim of a text with what the evidence says about it, in the order of the text; a level that a claim takes for granted follows it. */
export function checkClaims(input: CheckInput): readonly CheckedClaim[] {
  const desk = openDesk(input)
  const claims = input.claims.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const completed = completeFigures(claims, input.report.text, input.vocabulary)
  const repeats = repeatsWithin(claims)
  return claims.flatMap((claim, at) => {
    const checked = withVictims(toCheckedClaim(claim, searched(completed[at] ?? claim, desk), repeats.get(claim.id), desk.dependence), desk)
    const implied = claim.kind === 'LEVEL' ? impliedLevel(claim, input.vocabulary) : undefined
    return implied === undefined ? [checked] : [checked, withVictims(toCheckedClaim(implied, markImplied(checkClaim(implied, desk)), undefined, desk.dependence), desk)]
  })
}

function withVictims(checked: Omit<CheckedClaim, 'victims'>, desk: Desk): CheckedClaim {
  return { ...checked, victims: victimsCompared(checked.claim, checked.evidence, desk) }
}

/** The verdict; where nothing was found, with what was looked for. */
function searched(claim: Claim, desk: Desk): Finding {
  const found = checkClaim(claim, desk)
  return found.because.kind === 'nothing-found' ? { ...found, because: { kind: 'nothing-found', sought: soughtFor(claim, desk) } } : found
}

function checkClaim(claim: Claim, whole: Desk): Finding {
  const desk = { ...whole, own: ownTextAt(whole.own, claim) }
  switch (claim.kind) {
    case 'LEVEL': return checkLevel(claim, desk)
    case 'FIGURE': return checkFigure(claim, desk)
    case 'EVENT': return checkEvent(claim, desk)
    case 'TREND': return checkTrend(claim, desk)
    case 'JUDGEMENT': return checkJudgement(claim, desk)
    case 'WARNING': return checkWarning(claim, desk)
    case 'ATTRIBUTION':
    case 'NEGATION': return notCheckable('cue-only')
  }
}

/** What the text does not say is Peil's reading of it, whatever the evidence says. */
function markImplied(found: Finding): Finding {
  return finding(found.verdict, found.because, found.evidence, 'implied-by-text')
}
