import type { Press } from '../../publishing/press.ts'

/** A press that prints the same source once: an edition is printed when it is frozen, and its bytes are asked for again when the site is written. */
export function rememberPress({ typeset, draw, has }: Press): Press {
  const byPaper = remember(typeset, (source) => JSON.stringify(source))
  return { typeset: byPaper, draw: remember(draw, (svg) => svg), has }
}

function remember<Source, Printed>(print: (source: Source) => Printed, keyOf: (source: Source) => string): (source: Source) => Printed {
  const printed = new Map<string, { readonly value: Printed }>()
  return (source) => {
    const key = keyOf(source)
    const made = printed.get(key) ?? { value: print(source) }
    printed.set(key, made)
    return made.value
  }
}
