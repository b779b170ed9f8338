import type { Claim, FigureClaim, FigureFields } from '../../core/index.ts'
import { findWordIn, holdsCue, type Vocabulary } from '../vocabulary/vocabulary.ts'

/**
 * Figures with what they share with the one before them in the sentence: "20 adults are in Turkey, as are 30 children" counts in Turkey, "24 jihadist
 * ones, up from 14" counts jihadist ones, "145 children, of whom 40 elsewhere" counts children. Numbers and dates are never taken over.
 */
export function completeFigures(claims: readonly Claim[], text: string, vocabulary: Vocabulary): readonly Claim[] {
  const completed: Claim[] = []
  for (const claim of claims) {
    const before = claim.kind === 'FIGURE' ? completed.findLast((each) => isBefore(each, claim, text, vocabulary)) : undefined
    completed.push(claim.kind === 'FIGURE' && before?.kind === 'FIGURE' ? complete(claim, before, vocabulary) : claim)
  }
  return completed
}

/** In the same sentence, or the one that the words "of them" look back to. */
function isBefore(each: Claim, claim: FigureClaim, text: string, vocabulary: Vocabulary): each is FigureClaim {
  if (each.kind !== 'FIGURE' || each.start >= claim.start) return false
  return holdsCue(vocabulary, 'of-them', claim.quote) || !/[.!?]["'”’)]?\s|\n/u.test(text.slice(each.end - 1, claim.start))
}

function complete(claim: FigureClaim, before: FigureClaim, vocabulary: Vocabulary): FigureClaim {
  const isSaidAlike = claim.inferred.includes('what') && claim.fields.what === before.fields.what
  const isPart = holdsCue(vocabulary, 'of-them', claim.quote) || lacksNoun(claim)
  return { ...claim, fields: { ...(isSaidAlike ? shared(before, vocabulary) : {}), ...(isPart ? people(before) : {}), ...claim.fields } }
}

function shared({ fields: { place }, quote, fields }: FigureClaim, vocabulary: Vocabulary): FigureFields {
  const ideology = findWordIn(vocabulary, 'ideology', `${quote} ${fields.population ?? ''}`)?.record
  return { ...(place !== undefined && { place }), ...(ideology !== undefined && { population: ideology }) }
}

function people({ fields: { population } }: FigureClaim): FigureFields {
  return population === undefined ? {} : { population }
}

/** "30 in camps", "there went 50 to …": the number stands without a noun, so that of the figure before it is meant. */
function lacksNoun({ quote, fields: { nationality, population } }: FigureClaim): boolean {
  return nationality === undefined && population === undefined && /(?:^|\s)\d[\d.,]*(?:\s+(?:in|naar|to|bij|with|meer|minder|more|fewer|mogelijk|waarschijnlijk|possibly|elders|elsewhere)\s|$)/iu.test(quote)
}
