import { done, refused, type Outcome } from '../outcome.ts'

/** Address of a mailbox: printable ASCII without a space, at most 254 characters, the domain in small letters as the DNS has it. */
export type MailAddress = string

/** What a form for mail addresses takes (WHATWG HTML, 4.10.5.1.5), narrowed to what SMTP takes without quotes (RFC 5321, dot-string). */
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** An address as somebody typed it; a domain outside ASCII is taken in its form for the DNS. The refusal does not repeat what was typed. */
export function parseMailAddress(given: string): Outcome<MailAddress> {
  const trimmed = given.trim()
  const at = trimmed.lastIndexOf('@')
  const local = trimmed.slice(0, Math.max(at, 0))
  const host = asciiDomain(trimmed.slice(at + 1))
  const address = `${local}@${host}`
  const isMailbox = at > 0 && local.length <= 64 && localPart.test(local) && domain.test(host) && address.length <= 254
  return isMailbox ? done(address) : refused({ kind: 'mail-address-malformed' })
}

/** Characters that would make an address of the web mean another host are left to the pattern to refuse. */
function asciiDomain(name: string): string {
  return /[^\p{L}\p{M}\p{N}.-]/u.test(name) ? '' : (URL.parse(`http://${name}`)?.hostname ?? '')
}
