/** What an address of the public site asks for. */
export interface SitePath {
  /** Path of the file from the root of the site. */
  readonly file: string
  /** The address from the root of the site, as links give it: without `index.html`. */
  readonly address: string
  /** Day or instant in the address, as it was given. */
  readonly time: string | undefined
  /** From the address to the root of the site: `../../`. */
  readonly root: string
}

/** `/as-of/2026-10-01/nl/tempo/` is the file `nl/tempo/index.html` as it was published up to and with that day. */
export function parseSitePath(path: string): SitePath {
  const whole = path.slice(1)
  const [, time, rest] = /^as-of\/([^/]+)\/(.*)$/s.exec(whole) ?? []
  const address = (rest ?? whole).replace(/(^|\/)index\.html$/, '$1')
  return { file: fileOf(address), address, time, root: '../'.repeat(whole.split('/').length - 1) || './' }
}

/** The file that a server gives for an address. */
export function fileOf(address: string): string {
  return address.replace(/(^|\/)$/, '$1index.html')
}
