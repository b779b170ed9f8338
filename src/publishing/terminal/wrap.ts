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
