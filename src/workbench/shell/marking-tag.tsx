import type { Marking } from '../../core/index.ts'

/** The marking of what stands beside it, after TLP 2.0; what is for everybody needs none. */
export function MarkingTag({ marking }: { readonly marking: Marking }) {
  return marking === 'clear' ? null : <span className="tlp">TLP:{marking.toUpperCase()}</span>
}
