import type { Span } from '../document.ts'
import { isTitleWord } from '../names/cues.ts'
import { isGivenName, isSurname } from '../names/known-names.ts'
import { wordSet } from '../words.ts'
import type { NumberMention } from './numbers.ts'

/** Nobody has been shown to be older than 122. */
const oldest = 122

/** Whether a number is the age of whoever stands before it: `Piet Jansen (45)`, `Jane Doe (23, London)`, `Ali Hassan, 19.`, `een vrouw van 33`; `persons` are the names in the text. */
export function isAgeOfSomebody(text: string, number: NumberMention, persons: () => readonly Span[]): boolean {
  const { start, end, value = Infinity } = number
  if (!/^\d+$/.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - reach), start)
  if (born.test(before)) return true
  if (value > oldest) return false
  const behind = text.slice(end, end + reach)
  if (ofSomebody.test(before) || ofSex.test(before)) return true
  const opening = ageOpens.find(({ opens, closes }) => opens.test(before) && closes.test(behind))?.opens.exec(before)
  if (opening === null || opening === undefined) return false
  const named = start - opening[0].length
  const word = /\p{L}[\p{L}’'-]*$/u.exec(text.slice(Math.max(0, named - reach), named))?.[0].toLowerCase() ?? ''
  return opening[0].includes('(') && isOnePerson(word) ? true : persons().some((person) => person.end === named && isNamed(text, person))
}

const reach = 40

/** How an age stands behind a name: in brackets, alone or before what else is told of somebody, or between commas. */
const ageOpens = [
  { opens: /\s?\($/u, closes: /^(?:\)|[,;] ?\p{L}| (?:jaar|jr|years|yrs)(?!\p{L}))/iu },
  { opens: /, $/u, closes: /^(?:[,.;:)]|$|\s*\n| (?:and|en|from|uit|of|who|die|was|werd)(?!\p{L}))/iu },
] as const

/** `een vrouw van 33`, `a man of 45`: one person, so that no people are counted behind it. */
const ofSomebody = /(?<!\p{L})(?:een|de|a|an|the) (?:\p{L}+ ){0,2}(?:man|vrouw|jongen|meisje|tiener|woman|boy|girl|teenager) (?:van|of) $/iu

/** `(geb. 1978)`, `born in 1978` */
const born = /(?<!\p{L})(?:geb\.|geboren|born|b\.)(?: in| op| on)? $/iu

/** `(m, 45)`, `(v/33)` */
const ofSex = /\((?:m|v|f|man|vrouw)(?:, ?|\/)$/iu

/** A word for one person, behind which a number in brackets counts nobody. */
function isOnePerson(word: string): boolean {
  return onePerson().has(word) || (isTitleWord(word) && !several().has(word))
}

const onePerson = wordSet('man vrouw jongen meisje kind baby peuter kleuter tiener agent agente politieman politieagent scholier leerling bezoeker voorbijganger automobilist chauffeur militair gewonde dode woman boy girl child toddler teenager pupil driver passer-by pensioner soldier policeman policewoman')
/** Callings that are said of more than one. */
const several = wordSet('broers gebroeders zussen familie gezin echtpaar brothers sisters family couple')

/** A lone word with a capital is a name where it is known as one or stands in a list; behind `in` or `near` it is a place that no list knows. */
function isNamed(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end)
  if (/[\s.]/u.test(name) || isGivenName(name) || isSurname(name)) return true
  const before = text.slice(Math.max(0, start - reach), start)
  return !/(?:^|[.!?:]\s*|\n\s*)$/u.test(before) && !/(?<!\p{L})(?:in|uit|bij|te|naar|nabij|at|near|from|to)(?: (?:de|het|the))? $/iu.test(before)
}
