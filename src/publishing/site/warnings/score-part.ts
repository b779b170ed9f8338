import { nameOnPage, warningStatuses, type DecidedScore, type RivalScore, type WarningScore } from '../../../core/index.ts'
import { likelihoodWord } from '../../../words/format-likelihood.ts'
import { capitalised, formatSmall } from '../../../words/format.ts'
import { pWithTest, scoringWords } from '../../../words/scoring.ts'
import { warningsPageWords } from '../../../words/warnings-page.ts'
import { warningWords } from '../../../words/warnings.ts'
import type { Words } from '../../../words/words-for.ts'
import { calibrationChart } from '../../charts/calibration.ts'
import { chartFigure } from '../../pages/chart-figure.ts'
import { markup, nothing, type Markup } from '../../pages/markup.ts'
import { tableTwin } from '../../pages/table.ts'
import type { PageContext } from '../site-page.ts'
import { part, shownTable } from '../site-part.ts'

/** With fewer groups than this the limits of skill are too narrow. */
const narrowBelow = 20

/** What the warnings were worth together: what may be said by the published rule, the numbers, and how often came what was said; `files` are the ways to the same numbers. */
export function scorePart(score: WarningScore, { words, language }: PageContext, files: Markup): Markup {
  const said = scoringWords[language]
  const { counts, withdrawnLate, hindsight, decided, watched } = score
  const standing = capitalised(warningStatuses.map((status) => `${warningWords[language].statuses[status].toLowerCase()} ${counts[status]}`).join('; '))
  const foreseen = [...(decided?.lead === undefined ? [] : [said.lead(decided.lead)]), ...(decided === undefined ? [] : [said.alarms(decided.alarms)]), ...watched.map(said.watched)]
  return part('score', warningsPageWords[language].score, markup`${list([`${standing}.`, said.shares(score), ...(withdrawnLate > 0 ? [said.withdrawnLate(withdrawnLate)] : []), ...(hindsight > 0 ? [said.hindsight(hindsight)] : [])])}
${decided === undefined ? markup`<p class="said">${warningsPageWords[language].noScore}</p>` : decidedScore(decided, words)}
${foreseen.length === 0 ? nothing : markup`<h3>${said.foreseen}</h3>${list(foreseen)}`}
<p class="rule">${said.leftOut}</p>${files}`)
}

function decidedScore(decided: DecidedScore, words: Words): Markup {
  const said = scoringWords[words.language]
  const page = warningsPageWords[words.language]
  const { rivals, withoutRival, calibration, ladders } = decided
  const findings = [...rivals.map((rival) => capitalised(said.finding(rival, decided))), ...(withoutRival > 0 ? [said.withoutRival(withoutRival)] : []), ...(rivals.some(({ low, groups }) => low !== undefined && groups < narrowBelow) ? [said.fewGroups] : []), ...rivals.filter(({ p }) => p !== undefined).map((rival) => `p, ${said.rivalNames[rival.rival]}: ${pWithTest(words.language, rival)}.`)]
  const heads = [page.rivalColumn, ...said.rivalColumns.slice(1)]
  const calibrationHeads = [page.wordColumn, ...said.calibrationColumns.slice(1)]
  return markup`<p class="said">${said.decided(decided)}.</p>${list([said.scores(decided), said.parts(decided)])}
<h3>${said.rivals}</h3><p class="rule">${page.rivals}</p>${list(findings)}
${rivals.length === 0 ? nothing : shownTable(said.rivals, heads, rivals.map((rival) => rivalCells(rival, words)))}
<h3>${said.calibration}</h3>${chartFigure((size) => calibrationChart(calibration, words, size), page.calibrationCaption, tableTwin({ caption: said.calibration, heads: calibrationHeads, rows: calibration.map(({ place, warnings, said: mean, came, low, high }) => [likelihoodWord(words.language, place), words.number(warnings), words.percent(mean), words.number(came), `${words.percent(low)} – ${words.percent(high)}`]) }, words))}
${ladders.length === 0 ? nothing : markup`<h3>${said.ordered}</h3>${list(ladders.map(said.ladder))}`}`
}

/** The cells of a rival, as the heads of the table of scores name them. */
function rivalCells(score: RivalScore, words: Words): readonly string[] {
  const { rival, warnings, groups, ownBrier, rivalBrier, ownNats, rivalNats, skill, low, high } = score
  const limits = low === undefined || high === undefined ? words.number(skill, 2) : `${words.number(skill, 2)} (${words.number(low, 2)} – ${words.number(high, 2)})`
  return [scoringWords[words.language].rivalNames[rival], words.number(warnings), words.number(groups), ...[ownBrier, rivalBrier, ownNats, rivalNats].map((each) => words.number(each, 4)), limits, score.p === undefined ? '–' : formatSmall(words.language, score.p)]
}

function list(texts: readonly string[]): Markup {
  return markup`<ul>${texts.map((text) => markup`<li>${text.split(/(entry:warning:[\w:-]*\d)/).map(nameOrText)}</li>`)}</ul>`
}

/** The name of a warning leads to where it stands on the page. */
function nameOrText(text: string, at: number): Markup {
  return at % 2 === 0 ? markup`${text}` : markup`<a href="#${nameOnPage(text)}">${text}</a>`
}
