/** Text for a terminal: control characters, which could steer it, become U+FFFD. */
export function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what this takes out
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
}

/** The same on one line: a name that somebody else chose cannot look like a message of Peil's own. */
export function plainLine(text: string): string {
  return plain(text).replace(/[\t\n]/g, '\uFFFD')
}
