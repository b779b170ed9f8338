import type { Edition, EvidenceItem, Statement } from '../../../core/index.ts'

/**
 * When the object of a sentence became what it is, in UTC to the millisecond: at its edition's moment of issue, or later where passages were erased on a
 * lawful demand. An object changes with its own passages, and with those that stood before them in `passages.txt`, for then its places move.
 */
export function sentenceModified(edition: Edition, { evidence }: Pick<Statement, 'evidence'>): string {
  const passages = passagesIn(edition)
  const erased = passages.flatMap((passage, at) => {
    if (!evidence.includes(passage.id)) return []
    return passage.erased === undefined ? passages.slice(0, at).flatMap(erasedOf) : [passage.erased]
  })
  return latest(edition, erased)
}

/** The same for the report, which names the digest of the edition: it changes with every erasure. */
export function reportModified(edition: Edition): string {
  return latest(edition, passagesIn(edition).flatMap(erasedOf))
}

/** A moment as STIX writes it. */
export function instantOf({ issued }: Pick<Edition, 'issued'>): string {
  return new Date(issued).toISOString()
}

function latest(edition: Edition, erased: readonly string[]): string {
  return [instantOf(edition), ...erased].reduce((last, each) => (each > last ? each : last))
}

function passagesIn({ picture }: Edition): readonly Extract<EvidenceItem, { kind: 'passage' }>[] {
  return Object.values(picture.evidence).filter((item) => item.kind === 'passage')
}

function erasedOf({ erased }: { readonly erased?: string }): readonly string[] {
  return erased === undefined ? [] : [erased]
}
