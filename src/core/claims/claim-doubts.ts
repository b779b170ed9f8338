import type { Claim, Doubt } from './claim.ts'

/** What a claim itself leaves unsettled. Asked of it as it stands, so that a correction settles it and nothing else does: no verdict hides a doubt. */
export function doubtsOfClaim(claim: Claim): readonly Doubt['kind'][] {
  switch (claim.kind) {
    case 'LEVEL': return claim.fields.ordinal === undefined && claim.fields.label === undefined && claim.fields.change === undefined ? ['level-ambiguous'] : []
    case 'FIGURE': return [...numberDoubts(claim.fields), ...holderDoubts(claim.fields.source)]
    case 'EVENT': return [...(claim.fields.date === undefined && claim.fields.date_asstated !== undefined ? ['date-unresolved' as const] : []), ...holderDoubts(claim.fields.source)]
    case 'JUDGEMENT':
    case 'WARNING': return holderDoubts(claim.fields.holder ?? claim.fields.source)
    case 'TREND': return holderDoubts(claim.fields.source)
    case 'ATTRIBUTION': return claim.fields.holder === undefined ? ['holder-unresolved'] : holderDoubts(claim.fields.holder)
    case 'NEGATION': return []
  }
}

function numberDoubts({ value, low, high, share, delta, parts, qualifier }: Extract<Claim, { kind: 'FIGURE' }>['fields']): readonly Doubt['kind'][] {
  return qualifier === 'vague' || [value, low, high, share, delta, parts].every((each) => each === undefined) ? ['number-ambiguous'] : []
}

/** `unnamed:…` is somebody whom the text does not name. */
function holderDoubts(holder: string | undefined): readonly Doubt['kind'][] {
  return holder !== undefined && /^unnamed\b/.test(holder) ? ['holder-unresolved'] : []
}
