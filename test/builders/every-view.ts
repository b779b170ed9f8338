import { assess } from '../../src/actions/assess.ts'
import { check } from '../../src/actions/checking/check.ts'
import { compareSources } from '../../src/actions/compare-sources.ts'
import type { Context } from '../../src/actions/context.ts'
import { diff } from '../../src/actions/diff/diff.ts'
import { figures } from '../../src/actions/figures.ts'
import { find } from '../../src/actions/finding/find.ts'
import { listFlags } from '../../src/actions/flagging/flags.ts'
import { impact, why } from '../../src/actions/graph/follow-evidence.ts'
import { listPairs } from '../../src/actions/joining/list-pairs.ts'
import { readJudgements } from '../../src/actions/logbook/read-judgements.ts'
import { readLogbook } from '../../src/actions/logbook/read-logbook.ts'
import { readQuestions } from '../../src/actions/logbook/read-questions.ts'
import { picture } from '../../src/actions/picture/picture.ts'
import { score } from '../../src/actions/warnings/score.ts'
import { surveyWarnings } from '../../src/actions/warnings/survey-warnings.ts'
import type { AsOf, Clearance, Day } from '../../src/core/index.ts'
import { listReports, listSources } from '../../src/store/reports.ts'
import { readEvidenceBase } from '../../src/store/read-evidence-base.ts'

const country = 'NL'
const draft = 'Volgens de AIVD zijn 160 uitreizigers nog in Syrië. In Utrecht vielen op 18 maart 2018 drie doden bij een aanslag. Het dreigingsniveau blijft 4 op een schaal van 5.'
const questions = ['aanslag Utrecht', 'uitreizger', 'stationsbrief', 'dreiging', 'Keulen', 'burgemeester', 'brief']

/** Everything that can be read of a store within a clearance, and of each of these things, by the name of the door. */
export async function everyView(context: Context, clearance: Clearance, things: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const views: Record<string, string> = {}
  for (const [name, read] of Object.entries(doors(context, clearance, things))) views[name] = JSON.stringify(await read())
  return views
}

/** Each way in which a store can be read. */
export function doors(context: Context, clearance: Clearance, things: readonly string[], asOf: Day = '2018-12-31'): Readonly<Record<string, () => Promise<unknown>>> {
  const view: AsOf = { asOf, recordedBy: undefined, clearance }
  const asked = { country, view }
  const { store } = context
  return {
    picture: () => picture(context, asked),
    assess: () => assess(context, { scope: { country, parts: [] }, view }),
    figures: () => figures(context, { ...asked, cohort: undefined, fuse: true }),
    check: () => check(context, { report: { id: 'draft', text: draft, published: '2018-12-01', lang: 'nl', country }, pages: [], ...asked }),
    diff: () => diff(context, { country, days: ['2018-03-22', '2018-12-31'], clearance }),
    flags: () => listFlags(context, view),
    pairs: () => listPairs(context, view),
    sources: () => compareSources(context, { dataset: 'record', view, from: undefined, to: undefined }),
    logbook: () => readLogbook(context, view),
    judgements: () => readJudgements(context, { ...asked, entry: undefined }),
    questions: () => readQuestions(context, asked),
    warnings: () => surveyWarnings(context, asked),
    score: () => score(context, asked),
    reports: () => listReports(store.db, view),
    sourcesOfReports: () => listSources(store.db, view),
    evidence: () => readEvidenceBase(store, view),
    ...Object.fromEntries(questions.map((question) => [`find ${question}`, () => find(context, question, view)])),
    ...Object.fromEntries(things.flatMap((id) => [[`why ${id}`, () => why(context, { id, ...asked })], [`impact ${id}`, () => impact(context, { id, ...asked })]])),
  }
}
