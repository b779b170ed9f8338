/** The link that reaches a contact of a publisher: of a mail address one that opens a mail; undefined for what is neither a mail address nor an address that starts with https. */
export function contactLink(contact: string): string | undefined {
  if (/^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;]+$/.test(contact)) return `mailto:${contact}`
  return isWebAddress(contact) ? contact : undefined
}

/** Whether a text is an address that starts with https, without spaces or signs that would end it. */
export function isWebAddress(given: string): boolean {
  return /^https:\/\/[^\s<>"@]+$/.test(given)
}
