/** A value as JSON that people read too: indented, on several lines, with a line end. */
export function jsonText(value: unknown): string {
  return `${escaped(JSON.stringify(value, undefined, 2))}\n`
}

/** A value as JSON on a line of its own. */
export function jsonLine(value: unknown): string {
  return `${escaped(JSON.stringify(value))}\n`
}

/** JSON lets DEL, C1 and direction characters through as they are, and a terminal obeys them; escaped they mean the same to a program. */
function escaped(json: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what this takes out
  return json.replace(/[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
