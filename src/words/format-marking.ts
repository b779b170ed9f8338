import type { Marking } from '../core/index.ts'

/** A marking as TLP 2.0 writes it: `TLP:AMBER+STRICT`. */
export function formatMarking(marking: Marking): string {
  return `TLP:${marking.toUpperCase()}`
}
