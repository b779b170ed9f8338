/** An office speaks on record; the reporter, a newspaper, an expert or somebody unnamed does not. */
export function isOffice(holder: string): boolean {
  return !/^(article|media|unnamed|expert|scheme)/.test(holder)
}
