/** What a licence says where it does not let a text or a record be shown to others. */
const forbids = /\b(?:not|never)\b[^.;]*\b(?:pass(?:ed)? on|publish(?:ed)?|redistribut\w+|shared)\b|\bno (?:publication|redistribution)\b|\bniet\b[^.;]*\b(?:doorge\w+|publicer\w+|gepubliceerd|gedeeld)\b|\bconfidential\b|\bvertrouwelijk\b/i

/** Whether a licence, as somebody wrote it down, forbids publication. `unknown` does not: a short passage with its source may be quoted. */
export function forbidsPublication(licence: string): boolean {
  return forbids.test(licence)
}
