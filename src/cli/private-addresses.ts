import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Addresses that are never asked for: loopback, private, link-local, carrier-grade NAT, multicast, reserved (RFC 6890 and the registries it started). */
const closed = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24],
  ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3],
] as const) closed.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const) closed.addSubnet(net, bits, 'ipv6')

/** The only addresses of IPv6 that are given out for public use (RFC 4291, IANA); every way of writing an inner IPv4 address lies outside, but for 6to4. */
const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address lies where nothing is ever asked of. */
export function isPrivate(address: string): boolean {
  if (isIP(address) === 4) return closed.check(address, 'ipv4')
  return !globalUnicast.check(address, 'ipv6') || closed.check(address, 'ipv6')
}

/** How a connection says that it was refused for where it leads. */
export const privateAddressMessage = 'private address'

/** Resolves a name to the very address that is then connected to; one that leads inside, by any of its addresses, is refused. */
export function lookupOutside(isInside: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const first = addresses[0]
      if (first === undefined || addresses.some(({ address }) => isInside(address))) return callback(new Error(privateAddressMessage), '', 0)
      if (options.all === true) return callback(null, addresses)
      callback(null, first.address, first.family)
    })
  }
}
