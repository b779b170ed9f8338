const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** ISO 3166-1 alpha-2 code, upper case; `EU` and `XK` (Kosovo) are accepted as the record uses them. */
export type Country = string

export function isCountry(value: string): value is Country {
  return /^[A-Z]{2}$/.test(value) && value !== 'ZZ' && names.of(value) !== undefined
}
