import { done, refused, type Outcome } from './outcome.ts'

/** ISO 3166-1 alpha-2 code, upper case; `EU` and `XK` (Kosovo) are accepted as the record uses them. */
export type Country = string

/** ISO 3166-1 as of its newsletter of 5 April 2023, after the table iso3166.tab of the time zone database (public domain). */
const codes = new Set(
  `EU XK
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR
  CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU
  ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ
  MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
  SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`.split(/\s+/),
)

/** Codes that are in use, but are not those of ISO 3166: the European Union writes these two. */
const isoCodes: Readonly<Record<string, Country>> = { UK: 'GB', EL: 'GR' }

export function isCountry(value: string): value is Country {
  return codes.has(value)
}

/** A country by its code, in capitals or small letters. */
export function parseCountry(given: string): Outcome<Country> {
  const code = given.toUpperCase()
  return isCountry(code) ? done(code) : refused({ kind: 'country-unknown', given, meant: isoCodes[code] })
}
