import type { Language } from '../../core/index.ts'
import type { AnnotatedDocument, ReadSentence } from '../finder.ts'
import type { NumberMention } from '../mentions/numbers.ts'

/** `fell by a third`, `up 12% on last year`: how much a number changed, no part of a group. */
export function isChange({ text, start }: ReadSentence, number: NumberMention): boolean {
  if (number.share === undefined) return false
  const before = upTo(text, number.start - start)
  return byHowMuch.test(before) || (/(?<!\p{L})met (?:\p{L}+ )?$/iu.test(before) && moved.test(text))
}

/** `aged 15, 16 and 17`, `were under 18`, `jonger dan negen`, `the victim, 61, died`, `de slachtoffers (19, 22 en 34)`: how old somebody is. */
export function isAge({ text, start }: ReadSentence, number: NumberMention): boolean {
  const [from, to] = [number.start - start, number.end - start]
  if (agesBefore.test(upTo(text, from)) || isBesideSomebody(text, from, to)) return true
  // `under 18` is read as one number: the word stands inside it.
  return endsThere.test(text.slice(to, to + 20)) && agesBefore.test(upTo(text, to).replace(/[\d\p{L}]{1,20}$/u, ''))
}

/** Alone between commas behind a word, or with others of its kind alone in brackets. */
function isBesideSomebody(text: string, from: number, to: number): boolean {
  const [before, after] = [upTo(text, to), text.slice(to, to + 60)]
  if (/^\d{1,3}$/.test(text.slice(from, to)) && /\p{L}, \d{1,3}$/u.test(before) && after.startsWith(', ')) return true
  const opened = /\((?:\d{1,3}(?:, | en | and | & ))*\d{1,3}$/.exec(before)?.[0]
  const closed = /^(?:(?:, | en | and | & )\d{1,3})*\)/.exec(after)?.[0]
  return opened !== undefined && closed !== undefined && `${opened}${closed}`.includes(' ')
}

const agesBefore = /(?<!\p{L})(?:(?:aged|ages?|in de leeftijd van|leeftijd) (?:[\d\p{L}]{1,10}(?:, | and | en | to | tot ))*|(?:under|over|onder de|boven de|jonger dan|ouder dan|younger than|older than) (?:the age of )?)$/iu
const endsThere = /^(?: (?:jaar|years(?: old)?))?\s*(?:$|[.,;:)]|(?:when|at|and|en|toen|bij)(?!\p{L}))/iu

/** `One in five of the suspects`: the second half of a share that was not read as one. */
export function isEndOfRatio({ text, start }: ReadSentence, number: NumberMention): boolean {
  return number.share === undefined && /(?<![\p{L}\d])(?:one|een|één|1) (?:in|op de|op|out of) $/iu.test(upTo(text, number.start - start))
}

/** The words right before a place in a sentence. */
function upTo(text: string, end: number): string {
  return text.slice(Math.max(0, end - 100), end)
}

const byHowMuch = /(?:(?:rose|rise|risen|fell|fall|fallen|dropped|drop|grew|grown|increased?|decreased?|declined?|went up|went down|reduced) by (?:\p{L}+ )?|(?:^|[,(] ?)(?:up|down) (?:by |about |some |nearly )?)$/iu
const moved = /(?<!\p{L})(?:steeg|stegen|stijgt|stijgen|gestegen|daalde|daalden|daalt|dalen|gedaald|groeide|groeit|gegroeid|toegenomen|afgenomen|toe|af|verminderde?|gekrompen)(?!\p{L})/iu

const imagined: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(?:had|hadden) (?:[^,.;]{1,60} )?kunnen(?!\p{L})/iu,
  en: /(?<!\p{L})(?:would|could|might) have (?:been |\p{L}+ly )*(?:killed|died|injured|wounded|hurt|left|claimed|cost)/iu,
}

/** Dead and wounded of what did not come about: `had it gone off, dozens would have died`. */
export function isImaginedToll({ lang }: AnnotatedDocument, sentence: ReadSentence): boolean {
  if (imagined[lang].test(sentence.text)) return true
  return /^(?:als|indien|mocht|if) /iu.test(sentence.text) && sentence.happenings().some(({ kind, mood }) => kind === 'verb' && mood === 'conditional')
}
