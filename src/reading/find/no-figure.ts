import type { Language } from '../../core/index.ts'
import type { AnnotatedDocument, ReadSentence } from '../finder.ts'
import type { NumberMention } from '../mentions/numbers.ts'

/** `fell by a third`, `up 12% on last year`: how much a number changed, no part of a group. */
export function isChange({ text, start }: ReadSentence, number: NumberMention): boolean {
  if (number.share === undefined) return false
  const before = text.slice(0, number.start - start)
  return byHowMuch.test(before) || (/(?<!\p{L})met (?:\p{L}+ )?$/iu.test(before) && moved.test(text))
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
