/** A table as CSV after RFC 4180, in UTF-8 with a heading; undefined is an empty field: unknown, never 0. */
export function toCsv(heads: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  return [heads, ...rows].map((fields) => `${fields.map(field).join(',')}\r\n`).join('')
}

function field(value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
