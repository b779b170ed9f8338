import type { Channel } from './follower.ts'

/** Enough of an address to know which one it is, and not enough to write to it: `https://hooks.example/…`, `a…@example.nl`. */
export function maskAddress(channel: Channel, address: string): string {
  if (channel === 'webhook') return `${URL.parse(address)?.origin ?? ''}/…`
  const at = address.lastIndexOf('@')
  return `${address.slice(0, 1)}…${address.slice(at)}`
}
