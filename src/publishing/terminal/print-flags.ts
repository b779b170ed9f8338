import type { Flag } from '../../core/index.ts'
import { correctionWords } from '../../words/corrections.ts'
import { graphWords } from '../../words/graph.ts'
import { plainLine } from '../../words/plain.ts'
import type { PrintOptions } from './print-options.ts'
import { bullet, wrap } from './wrap.ts'

/** Flags with the corrections drafted for them; `all` counts those that are closed too. */
export function printFlags(flags: readonly Flag[], all: number, { language, columns }: PrintOptions): string {
  const words = correctionWords[language]
  if (flags.length === 0) return `${all === 0 ? words.none : words.heading(0, all)}\n`
  const open = flags.filter(({ status }) => status === 'open').length
  return [words.heading(open, all), ...flags.map((flag) => printFlag(flag, { language, columns }))].join('\n\n') + '\n'
}

function printFlag(flag: Flag, { language, columns }: PrintOptions): string {
  const words = correctionWords[language]
  return [
    wrap(plainLine(words.flag(flag, graphWords[language].subject(flag.subject))), columns),
    ...(flag.closing === undefined ? [] : [wrap(plainLine(words.closed(flag.closing)), columns, '  ')]),
    `  ${words.draft}:`,
    ...flag.corrections.map((drafted) => bullet('  ·', plainLine(words.correction(drafted, flag.cause)), columns)),
  ].join('\n')
}
