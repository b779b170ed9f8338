import { type FigureFields, isPartialDay, type PartialDay } from '../../core/index.ts'

/** The day a figure counts for: as stated, else the day of publication. */
export function asOfClaim(fields: FigureFields, published: PartialDay): PartialDay {
  const stated = fields.asof?.replace(/~$/, '')
  return stated !== undefined && isPartialDay(stated) ? stated : published
}
