/** Sounds that a doubled consonant is none of. */
const vowel = /[aeiouyëïé]/

/** First person, from which the rest is made: `verhogen` → `verhoog`, `reizen` → `reis`, `zetten` → `zet`. */
export function dutchStem(infinitive: string): string {
  const bare = infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1)
  const last = bare.at(-1) ?? ''
  if (bare.length > 2 && last === bare.at(-2) && !vowel.test(last)) return bare.slice(0, -1)
  const long = bare.replace(/(^|[^aeiouyëï]|ï|ë|ij)([aeou])([bcdfgklmnprstvz])$/, '$1$2$2$3').replace(/iër$/, 'ieer').replace(/eër$/, 'eëer').replace(/uer$/, 'ueer').replace(/^be([oa])([gm])$/, 'be$1$1$2')
  return long.replace(/v$/, 'f').replace(/z$/, 's')
}

/** Whether the past has a `d`: the last sound before `-en` is voiced. */
export function isVoiced(infinitive: string): boolean {
  return !/(?:[tkfspx]|ch)$/.test(infinitive.slice(0, -2))
}

/** `verhoogd`, `gemeld`: without `ge-` behind an unstressed prefix. */
export function dutchParticiple(stem: string, ending: string): string {
  const bare = stem.endsWith(ending) ? stem : `${stem}${ending}`
  return /^(?:be|ge|ver|ont|her|er)(?=[^aeiou]*[aeiouyë].*[aeiouyë])/.test(`${stem}en`) ? bare : `ge${bare}`
}
