import { check } from '../../actions/checking/check.ts'
import { checkToJson } from '../../actions/checking/check-to-json.ts'
import { renderClaimReview } from '../../actions/checking/render-claim-review.ts'
import { viewForCheck } from '../../actions/view-on.ts'
import { maxReportCharacters, done, type CheckResult, type Language } from '../../core/index.ts'
import { printCheck } from '../../publishing/terminal/print-check.ts'
import { checkingWords } from '../../words/checking.ts'
import { progressWords } from '../../words/progress.ts'
import { wordsFor } from '../../words/words-for.ts'
import { type CheckForm, parseFailOn, parseForm, type StopVerdict } from '../check-options.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { sayWhenLong } from '../long-text.ts'
import { readInput } from '../read-input.ts'
import { parseSaid, toInputReport } from '../read-options.ts'
import { refuse } from '../refuse.ts'
import { parseView } from '../view-options.ts'
import { withOpenPeil } from '../with-peil.ts'

/** Holds each claim of a text against the evidence as of a day: the day given, else the day of publication, else today. `--lang` is the language of the answer, never of the text. */
export async function runCheck(call: Call, terminal: Terminal): Promise<number> {
  const parsed = parseView(call, terminal)
  if (!parsed.ok) return refuse(parsed.problem, terminal)
  const form = parseForm(call)
  if (!form.ok) return refuse(form.problem, terminal)
  const failOn = parseFailOn(call)
  if (!failOn.ok) return refuse(failOn.problem, terminal)
  const said = parseSaid(call)
  if (!said.ok) return refuse(said.problem, terminal)
  const given = call.args[0] ?? '-'
  const [input, ...others] = await readInput(given, terminal)
  if (input === undefined || others.length > 0) return refuse({ kind: 'several-reports', path: given, count: others.length + 1 }, terminal)
  if (!input.ok) return refuse(input.problem, terminal)
  const report = toInputReport(input.value, { ...said.value, lang: undefined })
  if (!report.ok) return refuse(report.problem, terminal)
  const { text, layout } = report.value
  if (text.length > maxReportCharacters) return refuse({ kind: 'report-too-long', path: input.value.name, characters: text.length, maxCharacters: maxReportCharacters }, terminal)
  if (report.value.isPublishedStated) terminal.err(`${progressWords[terminal.language]['published-stated']} ${report.value.published}\n`)
  const country = said.value.country ?? report.value.country ?? parsed.value.country
  const view = viewForCheck(terminal, parsed.value.asOf, report.value.published)
  if (!view.ok) return refuse(view.problem, terminal)
  return withOpenPeil(terminal, async ({ context }) => {
    sayWhenLong(text, terminal)
    const checked = await check(context, { report: report.value, pages: layout?.stretches ?? [], country, view: view.value })
    if (!checked.ok) return checked
    await terminal.out(written(checked.value, form.value, { language: parsed.value.language, columns: terminal.columns }))
    return done(stopAt(failOn.value, checked.value, parsed.value.language, terminal))
  })
}

function written(checked: CheckResult, form: CheckForm, options: { readonly language: Language; readonly columns: number }): string {
  switch (form) {
    case 'text': return printCheck(checked, options)
    case 'json': return jsonText(checkToJson(checked))
    case 'claimreview': return jsonText(renderClaimReview(checked, options.language))
  }
}

/** 1 and a line that says why, where a claim has a verdict to stop at. */
function stopAt(verdicts: readonly StopVerdict[], { claims }: CheckResult, language: Language, terminal: Terminal): 0 | 1 {
  const counts = verdicts.map((verdict) => [wordsFor(language).terms.verdicts[verdict], claims.filter((each) => each.verdict === verdict).length] as const)
  const found = counts.filter(([, count]) => count > 0)
  if (found.length === 0) return 0
  terminal.err(`${checkingWords[language].stopped(found)}\n`)
  return 1
}
