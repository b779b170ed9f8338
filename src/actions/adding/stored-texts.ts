import { toPlacedPrint, type PlacedPrint } from '../../evidence/origins/compared-text.ts'
import type { Database } from '../../store/store.ts'
import { listStoredTexts } from '../../store/text-links.ts'

/** Characters of the texts that are remembered, taken apart: some 500 newspaper reports, in some 10 MB. */
const mostCharacters = 1_000_000

/** Stored texts taken apart for comparing, those that were needed last at hand: a wire's text is compared with many, one after the other. */
export interface StoredTexts {
  readonly list: (db: Database, ids: readonly string[]) => Promise<readonly PlacedPrint[]>
}

/** Remembers nothing yet. What is remembered stays true, because a report never changes; one that is erased is found by nothing and is asked for no more. */
export function openStoredTexts(): StoredTexts {
  const remembered = new Map<string, PlacedPrint>()
  let characters = 0
  const remember = (text: PlacedPrint) => {
    remembered.set(text.print.id, text)
    characters += text.print.text.length
    for (const [id, oldest] of remembered) {
      if (characters <= mostCharacters) break
      remembered.delete(id)
      characters -= oldest.print.text.length
    }
  }
  return {
    list: async (db, ids) => {
      const there = ids.flatMap((id) => remembered.get(id) ?? [])
      const others = (await listStoredTexts(db, ids.filter((id) => !remembered.has(id)))).map(toPlacedPrint)
      // What was needed now is forgotten last.
      for (const { print } of there) remembered.delete(print.id)
      for (const text of there) remembered.set(text.print.id, text)
      others.forEach(remember)
      return [...there, ...others]
    },
  }
}
