/** True where two origins have an office in common: `nctv+aivd` is no second voice beside `aivd`. */
export function sharesOrigin(a: string, b: string): boolean {
  const offices = new Set(a.split('+'))
  return b.split('+').some((office) => offices.has(office))
}

/** How many independent voices these origins are: those linked by a common office count once. */
export function countOrigins(origins: Iterable<string>): number {
  let voices: string[] = []
  for (const origin of new Set(origins)) {
    const linked = voices.filter((voice) => sharesOrigin(voice, origin))
    voices = [...voices.filter((voice) => !linked.includes(voice)), [origin, ...linked].join('+')]
  }
  return voices.length
}
