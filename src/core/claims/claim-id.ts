/** The report that a claim's id names: `nu-nl-2018:FIGURE-12-40` is one of `nu-nl-2018`; undefined where it has not the form of such an id. */
export function reportOfClaim(id: string): string | undefined {
  return /^(.+):[A-Z]+-\d+-\d+$/s.exec(id)?.[1]
}
