/** Whether a Host header is that of an address: its name, and its port where it has one of its own. */
export function isHostOf(host: string | undefined, address: string): boolean {
  const url = URL.parse(address)
  return url !== null && host !== undefined && URL.parse(`${url.protocol}//${host}`)?.host === url.host && !/[/@?#\\]/.test(host)
}
