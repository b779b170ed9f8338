import { readJsonl } from '../read-jsonl.ts'

/** Roles that GTT and GRIT score. */
export const mucRoles = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const
export type MucRole = (typeof mucRoles)[number]

/** One participant: the ways in which the text names it, normalised. */
export type MucEntity = readonly string[]
/** Entities by their role. */
export type MucRoles = Readonly<Record<MucRole, readonly MucEntity[]>>

/** An incident in the form of GTT: its type and who and what took part. */
export interface MucTemplate {
  readonly type: string
  readonly roles: MucRoles
}

/** One filler of a slot of the full key: the ways to write it and the mentions that it is about. */
export interface MucFill {
  readonly alts: readonly string[]
  readonly ref?: readonly string[]
}

/** The slots of a template of the full key that are scored. */
export type MucKey = Readonly<Partial<Record<'incident_date' | 'incident_location' | 'incident_stage_of_execution' | 'hum_tgt_number' | 'hum_tgt_effect_of_incident' | 'phys_tgt_effect_of_incident' | 'perp_organization_confidence', readonly MucFill[]>>>

/** A document with its keys: templates of GTT, role fillers of GRIT, and all slots. */
export interface MucDocument {
  readonly docid: string
  readonly dateline: string
  readonly doctext: string
  readonly templates: readonly StoredTemplate[]
  readonly extracts: StoredRoles
  readonly full: readonly MucKey[]
}

/** A mention as it is stored: with its offset in a key, bare in a prediction. */
type StoredMention = string | readonly [string, number]
/** Role fillers as they are stored. */
export type StoredRoles = Readonly<Record<MucRole, readonly (readonly StoredMention[])[]>>
/** A template as it is stored. */
export type StoredTemplate = StoredRoles & { readonly incident_type: string }

/** Documents with their keys, of one file. */
export function mucDocumentsIn(path: string): readonly MucDocument[] {
  return readJsonl<MucDocument>(path)
}

/** A stored template with its mentions normalised and its empty entities left out. */
export function templateOf(stored: StoredTemplate): MucTemplate {
  return { type: stored.incident_type, roles: rolesOf(stored) }
}

/** Stored role fillers with their mentions normalised and their empty entities left out. */
export function rolesOf(stored: StoredRoles): MucRoles {
  const entities = (role: MucRole) => stored[role].map((entity) => entity.map((mention) => normaliseMention(typeof mention === 'string' ? mention : mention[0]))).filter((entity) => entity.length > 0)
  return rolesFrom(entities)
}

/** The entities of every role. */
export function rolesFrom(entitiesOf: (role: MucRole) => readonly MucEntity[]): MucRoles {
  return { PerpInd: entitiesOf('PerpInd'), PerpOrg: entitiesOf('PerpOrg'), Target: entitiesOf('Target'), Victim: entitiesOf('Victim'), Weapon: entitiesOf('Weapon') }
}

/** Lower case, without ASCII punctuation and articles, with single spaces: how the three original scorers compare mentions. */
export function normaliseMention(mention: string): string {
  return mention.toLowerCase().replaceAll(/[!-/:-@[-`{-~]/g, '').replaceAll(/\b(?:a|an|the)\b/g, ' ').split(/\s+/).filter((word) => word !== '').join(' ')
}

/** A predicted entity is right where every mention of it is among those of the key's. */
export function isEntityRight(predicted: MucEntity, gold: MucEntity): boolean {
  return predicted.every((mention) => gold.includes(mention))
}
