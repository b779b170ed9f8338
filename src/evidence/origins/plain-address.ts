/** An address without protocol, `www.` or `m.`, query, fragment, last slash and needless escapes (`%7E` for `~`): the same page under another address. */
export function plainAddress(address: string): string {
  const url = URL.parse(address)
  return url === null ? address : `${url.hostname.replace(/^(?:www|m|mobile)\./, '')}${url.pathname.replace(/\/$/, '').replaceAll(unreserved, decodeURIComponent)}`
}

/** Letters, digits and `-._~` in escapes (RFC 3986, section 2.3): the address is the same without them. */
const unreserved = /%(?:2[de]|3\d|[46][1-9a-f]|[57][\da]|5f|7e)/gi
