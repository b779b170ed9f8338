import type { AttributionClaim, Claim, FigureClaim, Report } from '../../core/index.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { originOfOffice } from './origin-of-row.ts'

/** Who vouches for a claim, as the text says it; undefined where the text speaks in its own voice or names nobody. */
export function attributedTo(claim: Claim, vocabulary: Vocabulary): string | undefined {
  const office = 'source' in claim.fields ? claim.fields.source : 'holder' in claim.fields ? claim.fields.holder : undefined
  return office === undefined ? undefined : originOfHolder(office, vocabulary)
}

/** Letters between a claim and the sentence that says who said so. */
const farthestBack = 160
/** The rest of the claim's sentence, and the first words of one that points back: `Dat meldt`, `That is what`. */
const pointingBack = /^[^.!?]{0,80}[.!?]?["”’']?\s+(?:Dat|Dit|Zo|That|This)\s(?:(?:heeft|hebben|had|is|was|has)\s(?:what\s)?)?/u

/** Who is said to have said it in the sentence behind a claim: `The level stays. That is what the NCTV said.` */
export function attributedAfter(claim: Claim, { text }: Pick<Report, 'text'>, attributions: readonly AttributionClaim[], vocabulary: Vocabulary): string | undefined {
  const behind = pointingBack.exec(text.slice(claim.end, claim.end + farthestBack))
  const said = behind === null ? undefined : attributions.find(({ start }) => start === claim.end + behind[0].length)
  return said?.fields.holder === undefined ? undefined : originOfHolder(said.fields.holder, vocabulary)
}

/** Who is said to have said it where the same text gives the same figure again: a headline is no second voice beside its article. */
export function attributedBeside(claim: Claim, figures: readonly FigureClaim[], vocabulary: Vocabulary): string | undefined {
  if (claim.kind !== 'FIGURE' || claim.fields.value === undefined) return undefined
  const { what, value } = claim.fields
  return figures.filter(({ fields }) => fields.what === what && fields.value === value).map((each) => attributedTo(each, vocabulary)).find((origin) => origin !== undefined)
}

function originOfHolder(holder: string, vocabulary: Vocabulary): string | undefined {
  return holder === 'article' || holder.startsWith('unnamed') ? undefined : originOfOffice(holder, vocabulary)
}
