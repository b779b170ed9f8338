/** So many letters of a third party's text are shown in one passage; more is theirs to show. */
export const passageLetters = 300

interface Passage {
  readonly before: string
  readonly quote: string
  readonly after: string
}

/** A passage within the limit: the quote first, then as much of the text around it as there is room for; what is left out is shown as an ellipsis, which counts. */
export function withinLimit({ before, quote, after }: Passage): Passage {
  const kept = startOf(quote, passageLetters)
  const room = passageLetters - kept.length
  const ahead = endOf(before, Math.max(Math.floor(room / 2), room - after.length))
  return { before: ahead, quote: kept, after: startOf(after, room - ahead.length) }
}

function startOf(text: string, room: number): string {
  if (text.length <= room) return text
  if (room === 0) return ''
  const cut = text.slice(0, room - 1)
  return `${whole(cut.slice(0, cut.lastIndexOf(' ') + 1) || cut)}…`
}

function endOf(text: string, room: number): string {
  if (text.length <= room) return text
  if (room === 0) return ''
  const cut = text.slice(text.length - room + 1)
  return `…${whole(cut.includes(' ') ? cut.slice(cut.indexOf(' ')) : cut)}`
}

/** Without the half of a letter that a cut through a surrogate pair leaves. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
