import { tokenize } from '../tokens.ts'
import { overlaps } from '../document.ts'
import type { AnnotatedDocument, FoundClaim } from '../finder.ts'
import { readIncidents } from '../incidents/read-incidents.ts'

/** Events with the group that claims the attack in another sentence than the one that tells it: `The group said that it was behind the bombing.` */
export function withClaimedActors(document: AnnotatedDocument, events: readonly FoundClaim<'EVENT'>[]): readonly FoundClaim<'EVENT'>[] {
  const { text, lang, published, country } = document
  if (lang !== 'en' || !events.some(isUnattributed) || !/responsibility|credit/i.test(text)) return events
  const claimed = readIncidents(text, tokenize(text), { published, country }).flatMap(({ told, organisations }) => {
    const groups = [...new Set(organisations.flatMap(({ confidence, group }) => (confidence === 'claimed' && group !== undefined ? [group] : [])))]
    return groups.length === 1 ? groups.map((group) => ({ told, group })) : []
  })
  return events.map((event) => {
    const own = isUnattributed(event) ? claimed.filter(({ told }) => told.some((span) => overlaps(span, event))) : []
    const [actor, ...others] = new Set(own.map(({ group }) => group))
    return actor === undefined || others.length > 0 ? event : { ...event, fields: { ...event.fields, actor }, inferred: [...event.inferred, 'actor'] }
  })
}

function isUnattributed({ fields: { type, status, actor, aggregate } }: FoundClaim<'EVENT'>): boolean {
  return type === 'attack' && status === 'completed' && actor === undefined && aggregate !== true
}
