import type { MucEntity, MucRole, MucRoles, MucTemplate } from './muc4-documents.ts'
import { isEntityRight, mucRoles, rolesFrom } from './muc4-documents.ts'
import type { Counts } from './muc4-f1.ts'
import { sumCounts } from './muc4-f1.ts'

/** Counts of role-filling entities of one document, matched one to one. */
export function countCeafRee(predicted: MucRoles, gold: MucRoles): Counts {
  return sumCounts(mucRoles.map((role) => countRole(predicted[role], gold[role])))
}

/** Counts of the entities of one role. */
export function countRole(predicted: readonly MucEntity[], gold: readonly MucEntity[]): Counts {
  const matched = maximumMatching(predicted, gold)
  return { right: matched, predicted: predicted.length, found: matched, labelled: gold.length }
}

/** Entities of a document per role, from all its templates together. */
export function pooledRoles(templates: readonly MucTemplate[]): MucRoles {
  const pooled = (role: MucRole) => [...new Map(templates.flatMap(({ roles }) => roles[role]).map((entity) => [entity.join('\n'), entity])).values()]
  return rolesFrom(pooled)
}

/** Kuhn's augmenting paths: how many predicted entities can each have a gold one of their own. */
function maximumMatching(predicted: readonly MucEntity[], gold: readonly MucEntity[]): number {
  const owner = new Map<number, number>()
  const augment = (p: number, seen: Set<number>): boolean => gold.some((entity, g) => {
    if (seen.has(g) || !isEntityRight(predicted[p] ?? [], entity)) return false
    seen.add(g)
    const before = owner.get(g)
    if (before !== undefined && !augment(before, seen)) return false
    owner.set(g, p)
    return true
  })
  return predicted.filter((_, p) => augment(p, new Set())).length
}
