/** Every text in a document that could be the id of something: whoever may not see what it names, may not lean on it. */
export function namedIn(document: unknown): readonly string[] {
  if (typeof document === 'string') return document.length > 0 && document.length <= 300 && !document.includes(' ') ? [document] : []
  if (typeof document !== 'object' || document === null) return []
  return [...new Set(Object.values(document).flatMap(namedIn))]
}
