const englishMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** 1 for January to 12 for December, by the English names that the record uses; undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  const at = englishMonths.indexOf(name)
  return at < 0 ? undefined : at + 1
}
