import { done, refused, type Outcome } from '../outcome.ts'

/** A kind of threat. */
export const streams = ['jihadist', 'right-wing', 'left-wing', 'other'] as const
export type Stream = (typeof streams)[number]

export function parseStream(given: string): Outcome<Stream> {
  const stream = streams.find((each) => each === given)
  return stream === undefined ? refused({ kind: 'stream-unknown', given }) : done(stream)
}
