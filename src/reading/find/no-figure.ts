import type { Language } from '../../core/index.ts'
import type { AnnotatedDocument, ReadSentence } from '../finder.ts'
import type { NumberMention } from '../mentions/numbers.ts'

/** `fell by a third`, `up 12% on last year`: how much a number changed, no part of a group. */
export function isChange({ text, start }: ReadSentence, number: NumberMention): boolean {
  if (number.share === undefined) return false
  const before = text.slice(0, number.start - start)
  return byHowMuch.test(before) || (/(?<!\p{L})met (?:\p{L}+ )?$/iu.test(before) && moved.test(text))
}

/** `aged 15, 16 and 17`, `were under 18`, `jonger dan negen`: how old somebody is. */
export function isAge({ text, start }: ReadSentence, number: NumberMention): boolean {
  return agesBefore.test(text.slice(0, number.start - start)) || (agesBefore.test(`${text.slice(0, number.end - start).replace(/[\d\p{L}]+$/u, '')}`) && endsThere.test(text.slice(number.end - start)))
}

const agesBefore = /(?<!\p{L})(?:(?:aged|ages?|in de leeftijd van|leeftijd) (?:[\d\p{L}]{1,10}(?:, | and | en | to | tot ))*|(?:under|over|onder de|boven de|jonger dan|ouder dan|younger than|older than) (?:the age of )?)$/iu
const endsThere = /^(?: (?:jaar|years(?: old)?))?\s*(?:$|[.,;:)]|(?:when|at|and|en|toen|bij)(?!\p{L}))/iu

/** `One in five of the suspects`: the second half of a share that was not read as one. */
export function isEndOfRatio({ text, start }: ReadSentence, number: NumberMention): boolean {
  return number.share === undefined && /(?<![\p{L}\d])(?:one|een|één|1) (?:in|op de|op|out of) $/iu.test(text.slice(0, number.start - start))
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

/** `The report that 45 had died was withdrawn`: a number that is taken back. */
export function isTakenBack({ text }: ReadSentence): boolean {
  return takenBack.test(text)
}

const takenBack = /(?<!\p{L})(?:reports?|claims?|figures?|tolls?|statements?|berichten?|meldingen?|melding|cijfers?) [^.;]{0,100}(?:was|were|has been|is|zijn|werd|werden) (?:later |since |inmiddels )?(?:withdrawn|retracted|ingetrokken|herroepen)(?!\p{L})|(?<!\p{L})(?:withdrew|retracted) (?:its|his|her|their|an|the) [^.;]{0,40}(?:report|claim|figure|toll|statement)(?!\p{L})/iu
