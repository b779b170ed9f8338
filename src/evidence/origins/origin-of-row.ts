import type { EvidenceBase, EvidenceRow } from '../../core/index.ts'
import type { OriginRule, Vocabulary } from '../vocabulary/vocabulary.ts'

/** Who a row of the record goes back to: the office whose edition it is, else the site it was seen on. Several pages give several origins. */
export function originsOfRow(row: EvidenceRow, base: Pick<EvidenceBase, 'rows'>, vocabulary: Vocabulary): readonly string[] {
  const office = officeOf(row, base, vocabulary.originRules)
  if (office !== undefined) return [office]
  const hosts = addressesOfRow(row).map((address) => originOfAddress(address, vocabulary))
  return hosts.length === 0 ? ['unknown'] : [...new Set(hosts)]
}

/** The pages that a row was seen on. */
export function addressesOfRow(row: EvidenceRow): readonly string[] {
  const second = row.kind === 'threat-event' ? row.secondSourceUrl : undefined
  return [...new Set([row.sourceUrl, second].filter((address) => address !== undefined))]
}

/** The first of a row's origins, for places that show one. */
export function originOfRow(row: EvidenceRow, base: Pick<EvidenceBase, 'rows'>, vocabulary: Vocabulary): string {
  return originsOfRow(row, base, vocabulary)[0] ?? 'unknown'
}

/** A dataset as an origin: by its name, as people know it. */
export function originOfDataset(id: string, base: Pick<EvidenceBase, 'datasets'>): string {
  // `+` joins offices that published together.
  return `dataset:${nameOfDataset(id, base).replaceAll('+', ' ')}`
}

/** What a dataset is called; its id where that is not known yet in the view. */
export function nameOfDataset(id: string, { datasets }: Pick<EvidenceBase, 'datasets'>): string {
  return datasets.find((dataset) => dataset.id === id)?.name ?? id
}

/** The origin that stands behind a web address: an office's own site, or the site itself. */
export function originOfAddress(address: string, vocabulary: Vocabulary): string {
  const host = hostOf(address)
  if (host === undefined) return 'unknown'
  return findOrigin(vocabulary.originRules, 'host', host) ?? `press:${host}`
}

/** The origin behind a source that is known by its name only: an office, a wire or the family of a paper, else the source itself. */
export function originOfSource(source: string, vocabulary: Vocabulary): string {
  return originOfWire(source, vocabulary) ?? findOrigin(vocabulary.originRules, 'source', source) ?? `press:${source}`
}

/** The wire of this name, as an origin; undefined where it is none. */
export function originOfWire(name: string, vocabulary: Vocabulary): string | undefined {
  return findOrigin(vocabulary.originRules, 'wire', name)
}

/** Host of an address without `www.`; undefined where it is no address. */
export function hostOf(address: string): string | undefined {
  return URL.parse(address)?.hostname.replace(/^www\./, '')
}

/** Origin of an office as the reader names it: `nctv:spokesperson` speaks for `nctv`, `media:x` is the source x. */
export function originOfOffice(office: string, vocabulary: Vocabulary): string {
  const [name = office, part = ''] = office.toLowerCase().split(':')
  if (name === 'media') return originOfSource(part, vocabulary)
  return findOrigin(vocabulary.originRules, 'office', name) ?? name
}

function officeOf(row: EvidenceRow, base: Pick<EvidenceBase, 'rows'>, rules: readonly OriginRule[]): string | undefined {
  switch (row.kind) {
    case 'cohort-figure':
    case 'recorded-judgement':
    case 'recorded-warning':
      return row.edition === undefined ? undefined : findOrigin(rules, 'edition', row.edition)
    case 'level-decision':
      return findOrigin(rules, 'edition', authorityOf(row.scaleId, base) ?? '')
    case 'scale-step':
      return findOrigin(rules, 'edition', row.authority)
    case 'yearly-total':
      return 'europol'
    case 'cohort-identity':
    case 'cohort-change':
    case 'threat-event':
      return undefined
  }
}

function authorityOf(scaleId: string, base: Pick<EvidenceBase, 'rows'>): string | undefined {
  for (const row of base.rows) if (row.kind === 'scale-step' && row.scaleId === scaleId) return row.authority
  return undefined
}

function findOrigin(rules: readonly OriginRule[], on: OriginRule['on'], text: string): string | undefined {
  return rules.find((rule) => rule.on === on && rule.pattern.test(text))?.origin
}
