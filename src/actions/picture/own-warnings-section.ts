import { probabilityToWording } from '../../assessment/judgements/probability-to-wording.ts'
import { warningCases } from '../../assessment/warnings/warning-cases.ts'
import type { Statement } from '../../core/index.ts'
import type { Composer } from './composer.ts'

/** Warnings that were issued here for the country or a part of it and are still open, the newest first, each with its number. */
export function ownWarningsSection({ base, country, asOf, yardstick, state }: Composer): readonly Statement[] {
  const open = warningCases(base.logbook, asOf).filter(({ warning, status, isHindsight }) => warning.country === country && status === 'open' && !isHindsight)
  return open.toReversed().map(({ warning: { scope, stream, author, known, evidence, body: { event, window, probability } } }) =>
    state({ kind: 'own-warning', event, scope, stream, window, wording: probabilityToWording(probability, yardstick.scale), author, issued: known }, evidence))
}
