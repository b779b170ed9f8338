/** Where somebody goes after signing in: where they were going, if that is a page of this Peil, and nowhere else. */
export function wayBack(wanted: string, origin: string): string {
  const home = '/workbench/'
  // A path with two slashes, or with one that a browser reads as a second, is the address of another site.
  const url = /^\/(?![/\\])/.test(wanted) ? URL.parse(wanted, origin) : null
  // What stands before a second slash may fall away in reading it: /..//elsewhere.
  return url === null || url.origin !== origin || url.pathname.startsWith('//') || url.pathname.startsWith('/workbench/sign-in') ? home : url.pathname + url.search
}
