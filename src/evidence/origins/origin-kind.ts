import type { OriginKind } from '../../core/index.ts'

/** What an origin is, by its name: `press:…` and `dataset:…` say so, and one encyclopedia stands for all its copies. */
export function originKind(origin: string): OriginKind {
  if (origin === 'unknown' || origin === 'wikipedia') return origin === 'unknown' ? 'unknown' : 'encyclopedia'
  if (origin.startsWith('press:')) return 'press'
  return origin.startsWith('dataset:') ? 'dataset' : 'office'
}
