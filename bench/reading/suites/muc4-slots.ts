import { normaliseMention, type MucFill, type MucKey } from './muc4-documents.ts'
import type { Counts } from './muc4-f1.ts'
import { noCounts, sumCounts } from './muc4-f1.ts'
import type { Alignment } from './muc4-gtt.ts'

const mucSlots = ['date', 'country', 'place', 'stage', 'victimNumber', 'effect', 'confidence'] as const
type MucSlot = (typeof mucSlots)[number]

/** What fills a slot: any of its values, about any of its mentions (none: about the incident). Both are normalised. */
export interface SlotFill {
  readonly values: readonly string[]
  readonly about: readonly string[]
}

/** What fills the slots of one template. */
export type SlotFills = Readonly<Record<MucSlot, readonly SlotFill[]>>

/** Counts of the slots of one document under the mapping that GTT chose; a template that maps to none is wrong, or missed, in whole. */
export function countSlots(predicted: readonly SlotFills[], gold: readonly SlotFills[], alignment: Alignment): Counts {
  const mapped = alignment.map(([p, g]) => sumCounts(mucSlots.map((slot) => countMatches(predicted[p]?.[slot] ?? [], gold[g]?.[slot] ?? []))))
  const size = (fills: readonly SlotFills[]) => fills.reduce((sum, each) => sum + mucSlots.reduce((all, slot) => all + each[slot].length, 0), 0)
  return { ...sumCounts(mapped), predicted: size(predicted), labelled: size(gold) }
}

/** The slots of one template of the full key. */
export function slotsOfKey(key: MucKey): SlotFills {
  const fills = (name: keyof MucKey) => key[name] ?? []
  const places = fills('incident_location').map(({ alts }) => alts.map(placeParts))
  return {
    date: fills('incident_date').map(({ alts }) => ({ values: alts.map(intervalOf), about: [] })),
    country: places.map((alts) => ({ values: alts.flatMap((parts) => parts.slice(0, 1)), about: [] })),
    place: places.filter((alts) => alts.some((parts) => parts.length > 1)).map((alts) => ({ values: alts.flatMap((parts) => parts.slice(1)), about: [] })),
    stage: fills('incident_stage_of_execution').map(fillOf),
    victimNumber: fills('hum_tgt_number').map(fillOf),
    effect: [...fills('hum_tgt_effect_of_incident'), ...fills('phys_tgt_effect_of_incident')].map(fillOf),
    confidence: fills('perp_organization_confidence').map(fillOf),
  }
}

function fillOf({ alts, ref }: MucFill): SlotFill {
  return { values: alts, about: (ref ?? []).map(normaliseMention) }
}

/** `COLOMBIA: CUCUTA (CITY) - CAMPANARIO (REGION)` → the names, the country first. */
function placeParts(location: string): readonly string[] {
  return location.split(/:| - /).map((part) => part.replace(/\([^)]*\)?/g, '').trim()).filter((part) => part !== '')
}

/** `01 JAN 90 - 03 JAN 90` in one spelling; the start is empty where only the last day is known. */
function intervalOf(written: string): string {
  const bare = written.replaceAll(/[()]/g, '').trim()
  const [from, to] = bare.includes('-') ? bare.split('-') : [bare, bare]
  return [from, to].map((day) => (day ?? '').trim().replace(/^(\d) /, '0$1 ')).join('/')
}

function countMatches(predicted: readonly SlotFill[], gold: readonly SlotFill[]): Counts {
  return { ...noCounts, right: predicted.filter((fill) => gold.some((each) => fits(fill, each))).length, found: gold.filter((each) => predicted.some((fill) => fits(fill, each))).length }
}

function fits(fill: SlotFill, gold: SlotFill): boolean {
  const shares = gold.about.length === 0 ? fill.about.length === 0 : fill.about.some((mention) => gold.about.includes(mention))
  return shares && fill.values.some((value) => gold.values.includes(value))
}
