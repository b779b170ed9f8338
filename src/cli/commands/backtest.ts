import { backtest } from '../../actions/backtest/backtest.ts'
import { parseCountry, parseLanguage, parseOptional } from '../../core/index.ts'
import { fileContext } from '../../peil.ts'
import { printBacktest } from '../../publishing/terminal/print-backtest.ts'
import { printBacktestSummary } from '../../publishing/terminal/print-backtest-summary.ts'
import type { Call, Terminal } from '../command.ts'
import { jsonText } from '../json-text.ts'
import { refuse } from '../refuse.ts'

/** Runs the level model over the record, beside rules that know nothing but the past; opens no store. */
export async function runBacktest(call: Call, terminal: Terminal): Promise<number> {
  const country = parseOptional(call.values.country, parseCountry)
  if (!country.ok) return refuse(country.problem, terminal)
  const language = parseOptional(call.values.lang, parseLanguage)
  if (!language.ok) return refuse(language.problem, terminal)
  const tested = await backtest(fileContext(terminal), country.value)
  if (!tested.ok) return refuse(tested.problem, terminal)
  const print = call.switches.has('explain') ? printBacktest : printBacktestSummary
  await terminal.out(call.switches.has('json') ? jsonText(tested.value) : print(tested.value, { language: language.value ?? terminal.language, columns: terminal.columns }))
  return 0
}
