/**
 * The network that somebody asks from: the first three numbers of an IPv4 address, the first 56 bits of an IPv6 one, which is what one household
 * gets. Peil listens on the loopback address, so the last entry of X-Forwarded-For is that of the operator's own server in front.
 */
export function clientNetwork(forwardedFor: string | undefined): string {
  const address = forwardedFor?.split(',').at(-1)?.trim().replace(/^\[|\]$/g, '') ?? ''
  const mapped = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address)
  if (mapped?.[1] !== undefined) return mapped[1]
  const groups = ipv6Groups(address)
  return groups === undefined ? '' : groups.map((group) => group.toString(16)).slice(0, 3).concat(((groups[3] ?? 0) >> 8).toString(16)).join(':')
}

/** Eight numbers of 16 bits; the parser of web addresses writes an IPv6 address in one way. */
function ipv6Groups(address: string): readonly number[] | undefined {
  const [plain = ''] = address.split('%')
  const host = /^[0-9a-f:.]+$/i.test(plain) ? URL.parse(`http://[${plain}]/`)?.hostname : undefined
  if (host === undefined) return undefined
  const [head = '', tail = ''] = host.slice(1, -1).split('::')
  const [first, last] = [groupsOf(head), groupsOf(tail)]
  return [...first, ...Array.from({ length: 8 - first.length - last.length }, () => 0), ...last]
}

function groupsOf(text: string): readonly number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16))
}
