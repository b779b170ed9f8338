import type { NamedText } from './unit.ts'

const ends: ReadonlySet<string> = new Set(['.', '!', '?', '…', '•', '*', '·', '>', '|'])
const quotes: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '«', '„', '`', '(', '['])

/** Whether a word has its capital from where it stands: at the start of a sentence, a line or a quotation. */
export function startsSentence({ text, tokens }: NamedText, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined) return true
  if (hasLineEnd(text, before.end, token.start)) return true
  if (before.kind !== 'mark') return false
  if (before.text === '.') return !isInitialDot(tokens[at - 2]?.text, tokens[at - 2]?.end === before.start)
  if (ends.has(before.text)) return true
  return quotes.has(before.text) && before.text !== '(' && before.text !== '['
}

function isInitialDot(word: string | undefined, touching: boolean): boolean {
  return touching && word !== undefined && (word.length === 1 || ['dr', 'Dr', 'mr', 'Mr', 'drs', 'Drs', 'prof', 'Prof', 'ir', 'Mrs', 'Ms', 'St', 'Sgt', 'Gen', 'Col', 'Lt', 'Sen', 'Rep', 'Gov', 'vs', 'No', 'nr'].includes(word))
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true
  return false
}
