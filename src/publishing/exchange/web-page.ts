/** Whether an address that others wrote can stand where machines expect one of a page: what is none would be taken for part of our own. */
export function isWebPage(address: string): boolean {
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(address) && URL.canParse(address)
}
