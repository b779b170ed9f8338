/** A kind of threat. */
export const streams = ['jihadist', 'right-wing', 'left-wing', 'other'] as const
export type Stream = (typeof streams)[number]
