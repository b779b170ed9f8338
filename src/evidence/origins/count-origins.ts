/** True where two origins have an office in common: `nctv+aivd` is no second voice beside `aivd`. */
export function sharesOrigin(a: string, b: string): boolean {
  const offices = new Set(a.split('+'))
  return b.split('+').some((office) => offices.has(office))
}

/** How many independent voices these origins are: those linked by a common office count once. */
export function countOrigins(origins: Iterable<string>): number {
  return joinOrigins(origins).length
}

/** The independent voices among these origins, those linked by a common office as one. */
export function joinOrigins(origins: Iterable<string>): readonly string[] {
  let voices: string[] = []
  for (const origin of new Set(origins)) {
    const linked = voices.filter((voice) => sharesOrigin(voice, origin))
    const offices = [...linked, origin].flatMap((each) => each.split('+'))
    voices = [...voices.filter((voice) => !linked.includes(voice)), [...new Set(offices)].join('+')]
  }
  return voices
}
