/** `denies`, `watches`. */
export function englishThird(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
}

/** `denied`, `raised`. */
export function englishPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

/** What stands before `-ing`: doubled where the past is doubled. */
export function englishBare(base: string, past: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}y`
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return base.slice(0, -1)
  return past === `${base}${base.at(-1) ?? ''}ed` ? past.slice(0, -2) : base
}
