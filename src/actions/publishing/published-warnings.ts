import { probabilityToWording } from '../../assessment/judgements/probability-to-wording.ts'
import { nameOnPage, type EntryOf, type EvidenceBase, type PublishedWarning, type StatementOf, type WarningCase } from '../../core/index.ts'
import { figurePoints } from '../../evidence/figures/figure-series.ts'
import { stateFrom, type Composer } from '../picture/composer.ts'
import { knownThen } from '../picture/known-then.ts'
import type { PictureFiles } from '../picture/picture.ts'

/** Warnings as an edition holds them, each with the sentences that say it and what became of it. `clear` is the evidence that everybody may see. */
export function publishedWarnings(cases: readonly WarningCase[], clear: EvidenceBase, { vocabulary, yardstick }: PictureFiles): readonly PublishedWarning[] {
  const base = knownThen(clear)
  const state = stateFrom(base, vocabulary, figurePoints(base, vocabulary))
  return cases.map(({ warning, status, isHindsight, resolutions, withdrawal }) => {
    const { id, body: { probability, rule } } = warning
    return { id, issued: issuedOf(warning, state, yardstick), probability, rule, status, isHindsight, outcomes: resolutions.map((resolution) => outcomeOf(resolution, state)), withdrawn: withdrawal?.known }
  })
}

function issuedOf({ id, scope, stream, author, known, evidence, body: { event, window, probability } }: EntryOf<'warning'>, state: Composer['state'], { scale }: PictureFiles['yardstick']): StatementOf<'warned'> {
  const sentence = { kind: 'warned', event, scope, stream, window, wording: probabilityToWording(probability, scale), author, issued: known } as const
  return { ...state(sentence, evidence), id: nameOnPage(id), sentence }
}

function outcomeOf({ id, author, known, evidence, body: { outcome, reason } }: EntryOf<'resolution'>, state: Composer['state']): StatementOf<'warning-outcome'> {
  const sentence = { kind: 'warning-outcome', outcome, author, said: known, reason } as const
  return { ...state(sentence, evidence), id: nameOnPage(id), sentence }
}
