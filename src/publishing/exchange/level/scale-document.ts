import type { CurrentLevel, Edition } from '../../../core/index.ts'
import { scaleName } from '../../../words/scale-names.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { cleanText } from '../clean-text.ts'
import { inEach, type InLanguages } from './level-document.ts'

/** A version of a scale, as `scales/nl_dtn_5.json`: its steps, lowest first, and what each means. */
export interface ScaleDocument {
  readonly id: string
  readonly country: string
  readonly name: InLanguages
  readonly steps: number
  /** Those whose names are known. */
  readonly named: readonly { readonly ordinal: number; readonly label: string; readonly name: InLanguages; readonly meaning: InLanguages }[]
}

/** The scale of an edition's level. */
export function scaleDocument(edition: Edition, { scaleId, steps, scale }: CurrentLevel): ScaleDocument {
  return {
    id: scaleId,
    country: edition.country,
    name: inEach(edition, (language) => scaleName(language, scaleId)),
    steps,
    named: scale.map(({ ordinal, label, meaning }) => ({
      ordinal, label: cleanText(label), name: inEach(edition, (language) => wordsFor(language).levelLabel(label)), meaning: inEach(edition, (language) => meaning[language]),
    })),
  }
}
