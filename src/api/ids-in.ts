const longestId = 300

/** Every text in an answer that could be an id, each once: it is looked up, and what is none is found nowhere. */
export function idsIn(body: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  collect(body, found)
  return found
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    if (value !== '' && value.length <= longestId && !/\s/.test(value)) found.add(value)
  } else if (Array.isArray(value)) {
    for (const each of value) collect(each, found)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      collect(key, found)
      collect(each, found)
    }
  }
}
