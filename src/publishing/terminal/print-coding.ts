import { fewestKappaRows, type AgreementTable, type CodedReason, type CodingAgreement, type CodingForm, type Driver, type Kappa, type Language } from '../../core/index.ts'
import { codingWords } from '../../words/coding.ts'
import { plain } from '../../words/plain.ts'
import { wordsFor, type Words } from '../../words/words-for.ts'
import type { PrintOptions } from './print-options.ts'
import { textTable } from './text-table.ts'
import { bullet, wrap } from './wrap.ts'

/** A coding sheet as CSV, with how to fill it in; it names neither the edition nor the level. */
export function renderCodingForm({ reasons, mask }: CodingForm, language: Language): string {
  const instructions = codingWords[language].instructions(mask).map((line) => `# ${line}`)
  const lines = reasons.map(({ row, reason }) => `${row},"${reason.replaceAll('"', '""')}",,`)
  return `${[...instructions, 'row,reason,driver,strength', ...lines].join('\n')}\n`
}

/** Agreement on driver and strength, each with its table, and the lines on which the coders differ. */
export function printAgreement({ rows, remarks, driver, strength, disagreements }: CodingAgreement, { language, columns }: PrintOptions): string {
  const words = wordsFor(language)
  const said = codingWords[language]
  const nameOf = (category: Driver | 'none') => (category === 'none' ? said.none : words.terms.drivers[category])
  const sayCoded = (coded: CodedReason) => `${nameOf(coded.driver)} ${signed(coded.strength)}`
  return `${[
    [said.heading(words.number(rows)), ...remarks.map((remark) => wrap(said.remark(plain(remark)), columns))].join('\n'),
    [said.driver, printTable(driver, nameOf, rows, words), kappaLine('equal', driver.equal, words, columns)].join('\n'),
    [said.strength, printTable(strength, signed, rows, words), kappaLine('linear', strength.linear, words, columns), kappaLine('quadratic', strength.quadratic, words, columns)].join('\n'),
    wrap(said.caveat, columns),
    disagreements.length === 0 ? said.noDisagreements : [said.disagreements, ...disagreements.map(({ first, second }) => bullet('  ·', said.disagreement(plain(first.row), sayCoded(first), sayCoded(second)), columns))].join('\n'),
  ].join('\n\n')}\n`
}

/** Categories that neither used are left out. */
function printTable<Category>({ categories, table, same }: AgreementTable<Category>, nameOf: (category: Category) => string, rows: number, words: Words): string {
  const said = codingWords[words.language]
  const used = [...categories.keys()].filter((at) => table[at]?.some((count) => count > 0) === true || table.some((row) => (row[at] ?? 0) > 0))
  const names = categories.map(nameOf)
  const lines = used.map((at) => [names[at] ?? '', ...used.map((other) => words.number(table[at]?.[other] ?? 0))])
  return `  ${said.same(words.number(same), words.number(rows))}; ${said.across}\n${textTable([['', ...used.map((at) => names[at] ?? '')], ...lines], used.map((_, at) => at + 1))}`
}

function kappaLine(weights: 'equal' | 'linear' | 'quadratic', { value, interval, withoutInterval }: Kappa, words: Words, columns: number): string {
  const said = codingWords[words.language]
  const name = said.weights[weights]
  if (value === undefined) return bullet('  ·', said.noKappa(name), columns)
  const limits = interval === undefined ? said.withoutInterval[withoutInterval === 'no-width' ? 'no-width' : 'few-rows'](words.number(fewestKappaRows)) : said.interval(words.number(interval[0], 2), words.number(interval[1], 2))
  return bullet('  ·', said.kappa(name, words.number(value, 2), limits), columns)
}

function signed(strength: number): string {
  return strength > 0 ? `+${strength}` : `${strength}`
}
