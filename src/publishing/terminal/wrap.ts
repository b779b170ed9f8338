/** Text broken between words so that no line is wider than `columns`; a longer word stands alone. */
export function wrap(text: string, columns: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n\t\r]+/).filter((part) => part !== '')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each) => indent + each).join('\n')
}

/** Wrapped text behind a mark; further lines stand under the text, not under the mark. */
export function bullet(mark: string, text: string, columns: number): string {
  const body = wrap(text, columns, ' '.repeat(mark.length + 1))
  return `${mark} ${body.slice(mark.length + 1)}`
}

/** Text for a terminal: control characters, which could steer it, become U+FFFD. */
export function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what this takes out
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
}
