import type { Day, LevelNotice } from '../../core/index.ts'

/** The scales of the United Kingdom as they have been since 23 July 2019, as the public record names them. */
const scales = {
  national: { scaleId: 'uk_jtac_2019', scope: 'national' },
  northernIreland: { scaleId: 'uk_ni_2010', scope: 'region: Northern Ireland (NI-related terrorism)' },
} as const

/** A level of the United Kingdom: of the whole, or of Northern Ireland for terrorism related to it. */
export function ukNotice(part: keyof typeof scales, label: string, published: Day): LevelNotice {
  return { country: 'GB', ...scales[part], label: label.toLowerCase(), published, until: undefined }
}

/** The national level that a text states: `The threat level for the UK from terrorism is currently SUBSTANTIAL.` */
export function nationalLevelIn(text: string): string | undefined {
  return /threat (?:level )?(?:to|for|in) the (?:UK|United Kingdom)(?: \([^)]*\))? from (?:international )?terrorism is (?:currently )?([a-z]+)/i.exec(text)?.[1]
}

/** The level for Northern Ireland that a text states, of terrorism related to it. */
export function northernIrelandLevelIn(text: string): string | undefined {
  return /(?:to|for|in) Northern Ireland from Northern Ireland[- ]related terrorism is (?:currently )?([a-z]+)/i.exec(text)?.[1]
}
