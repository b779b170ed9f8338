import type { MucEntity, MucRole, MucTemplate } from './muc4-documents.ts'
import { isEntityRight, mucRoles } from './muc4-documents.ts'
import { alignBest } from './muc4-align.ts'
import type { Counts } from './muc4-f1.ts'
import { addCounts, noCounts, ratesOf, sumCounts } from './muc4-f1.ts'

/** Counts of the types and of each role. */
export type GttCounts = Readonly<Record<'type' | MucRole, Counts>>

/** Which predicted template stands for which of the key, by place in their lists. */
export type Alignment = readonly (readonly [predicted: number, gold: number])[]

/** GTT's counts of one document under the mapping of templates that gives it the best F1. */
export function countGtt(predicted: readonly MucTemplate[], key: readonly MucTemplate[]): GttCounts {
  const gold = withoutDuplicates(key)
  const pairs = alignTemplates(predicted, gold).map(([p, g]) => pairCounts(predicted[p], gold[g]))
  const part = (name: 'type' | MucRole) => addCounts(sumCounts(pairs.map((pair) => pair[name])), sizeOf(predicted, gold, name))
  return { type: part('type'), PerpInd: part('PerpInd'), PerpOrg: part('PerpOrg'), Target: part('Target'), Victim: part('Victim'), Weapon: part('Weapon') }
}

/** The injective partial mapping with the best F1 of the document; only templates whose types agree may map. */
export function alignTemplates(predicted: readonly MucTemplate[], gold: readonly MucTemplate[]): Alignment {
  const sizes = sumCounts((['type', ...mucRoles] as const).map((name) => sizeOf(predicted, gold, name)))
  const gain = (p: number, g: number) => {
    if (predicted[p] === undefined || gold[g] === undefined || !gold[g].type.includes(predicted[p].type)) return undefined
    const { right, found } = microOf(pairCounts(predicted[p], gold[g]))
    return { right, found }
  }
  return alignBest([predicted.length, gold.length], gain, ({ right, found }) => ratesOf({ ...sizes, right, found }).f1)
}

/** Counts of types and roles together. */
export function microOf(counts: GttCounts): Counts {
  return sumCounts(Object.values(counts))
}

function withoutDuplicates(templates: readonly MucTemplate[]): readonly MucTemplate[] {
  return [...new Map(templates.map((template) => [JSON.stringify(template), template])).values()]
}

function pairCounts(predicted: MucTemplate | undefined, gold: MucTemplate | undefined): GttCounts {
  const role = (name: MucRole) => matches(predicted?.roles[name] ?? [], gold?.roles[name] ?? [])
  return { type: { ...noCounts, right: 1, found: 1 }, PerpInd: role('PerpInd'), PerpOrg: role('PerpOrg'), Target: role('Target'), Victim: role('Victim'), Weapon: role('Weapon') }
}

function matches(predicted: readonly MucEntity[], gold: readonly MucEntity[]): Counts {
  const right = predicted.filter((entity) => gold.some((each) => isEntityRight(entity, each))).length
  const found = gold.filter((each) => predicted.some((entity) => isEntityRight(entity, each))).length
  return { ...noCounts, right, found }
}

function sizeOf(predicted: readonly MucTemplate[], gold: readonly MucTemplate[], name: 'type' | MucRole): Counts {
  const size = (templates: readonly MucTemplate[]) => (name === 'type' ? templates.length : templates.reduce((sum, { roles }) => sum + roles[name].length, 0))
  return { ...noCounts, predicted: size(predicted), labelled: size(gold) }
}
