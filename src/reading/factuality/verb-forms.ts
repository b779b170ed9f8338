import type { Language } from '../../core/index.ts'
import { dutchVerbs } from '../lexicon/dutch-verbs.ts'
import { englishVerbs } from '../lexicon/english-verbs.ts'
import { once } from '../words.ts'
import { dutchParticiple, dutchStem, isVoiced } from './conjugate-dutch.ts'
import { englishBare, englishPast, englishThird } from './conjugate-english.ts'

/** What one written form of a verb can be; forms of several verbs at once are joined. */
export interface VerbForm {
  readonly lemma: string
  /** Only finite: `verhoogde`, `raised` where the participle differs. */
  readonly finite: boolean
  /** `verhogen`: infinitive, and plural of the present. */
  readonly infinitive: boolean
  readonly participle: boolean
  /** `-ing` of English. */
  readonly gerund: boolean
  /** A noun is written the same way. */
  readonly alsoNoun: boolean
  /** An inflected participle is: `verijdelde`. */
  readonly alsoAdjective: boolean
}

/** What parts from Dutch verbs, in one place so that a joined form is taken apart. */
const separable = 'aaneen aan achter af bekend bijeen bij binnen deel dood door gelijk goed ineen in kapot kwijt los mee mis na neer omver omlaag omhoog om onder open op overeen over plaats rond samen stand stil stop tegen teleur teniet tentoon terecht terug toe uiteen uit vast vol vooraf voorbij vooruit voort voor vrij waar weer weg'.split(' ')

type Forms = ReadonlyMap<string, VerbForm>
type Kinds = Partial<Omit<VerbForm, 'lemma'>>

const none: VerbForm = { lemma: '', finite: false, infinitive: false, participle: false, gerund: false, alsoNoun: false, alsoAdjective: false }

/** Every form of every verb of a language's list, by the form in lower case. */
function verbForms(lang: Language): Forms {
  return lang === 'nl' ? dutchForms() : englishForms()
}

/** What a word in lower case can be as a verb, with what stands before it in one word: `aankondigde`, `aan te kondigen` as `aangekondigd`. */
export function verbFormOf(word: string, lang: Language): VerbForm | undefined {
  const own = verbForms(lang).get(word)
  if (own !== undefined || lang !== 'nl' || word.length < 6) return own
  return joinedForm(word) ?? (isUnknownParticiple(word) ? { ...none, lemma: word, participle: true } : undefined)
}

const separableByStart = once(() => Map.groupBy(separable, (particle) => particle.slice(0, 2)))

function joinedForm(word: string): VerbForm | undefined {
  for (const particle of separableByStart().get(word.slice(0, 2)) ?? []) {
    if (!word.startsWith(particle)) continue
    const rest = word.slice(particle.length)
    const base = dutchForms().get(rest) ?? (rest.startsWith('te') ? dutchForms().get(rest.slice(2)) : undefined)
    if (base !== undefined && particlesOf().get(base.lemma)?.has(particle) === true) return { ...base, lemma: `${particle}${base.lemma}`, alsoNoun: false }
  }
  return undefined
}

function isUnknownParticiple(word: string): boolean {
  return word.length > 7 && word.startsWith('ge') && /^ge[^e].*[dt]$/.test(word) && !/(?:schap|heid|uigt|ucht|eest|rond|bied|bod|duld)$/.test(word)
}

/** Which words may part from a verb: `aan` from `kondigen`. */
export const particlesOf = once((): ReadonlyMap<string, ReadonlySet<string>> => {
  return new Map(linesOf(dutchVerbs).map(([infinitive = '', , , , , , particles = '']) => [infinitive, new Set(particles.split('|').filter((each) => each !== ''))]))
})

const dutchForms = once((): Forms => {
  const forms = new Map<string, VerbForm>()
  for (const [infinitive = '', stem = dutchStem(infinitive), irregular, pastPlural, perfect, also = ''] of linesOf(dutchVerbs).map(blanksAsUndefined)) {
    const add = (form: string, kinds: Kinds) => addForm(forms, form, infinitive, kinds)
    const ending = isVoiced(infinitive) ? 'd' : 't'
    add(infinitive, { infinitive: true, alsoNoun: also.includes('i') })
    add(stem.endsWith('t') ? stem : `${stem}t`, { finite: true, alsoNoun: also.includes('t') })
    const past = irregular ?? `${stem}${ending}e`
    const participle = perfect ?? dutchParticiple(stem, ending)
    add(past, { finite: true, alsoNoun: also.includes('p'), alsoAdjective: past === `${participle}e` })
    add(pastPlural ?? `${stem}${ending}en`, { finite: true, alsoNoun: also.includes('P') })
    add(participle, { participle: true, alsoNoun: also.includes('q') })
  }
  return forms
})

const englishForms = once((): Forms => {
  const forms = new Map<string, VerbForm>()
  for (const [base = '', past = englishPast(base), participle = past, also = ''] of linesOf(englishVerbs).map(blanksAsUndefined)) {
    const add = (form: string, kinds: Kinds) => addForm(forms, form, base, kinds)
    add(base, { infinitive: true, alsoNoun: also.includes('n') })
    add(englishThird(base), { finite: true, alsoNoun: also.includes('n') })
    add(past, { finite: true })
    add(participle, { participle: true })
    add(`${englishBare(base, past)}ing`, { gerund: true })
  }
  return forms
})

/** One verb a word, its columns parted by commas. */
function linesOf(list: string): readonly (readonly string[])[] {
  return list.trim().split(/\s+/).map((line) => line.split(','))
}

function blanksAsUndefined(columns: readonly string[]): readonly (string | undefined)[] {
  return columns.map((column) => column || undefined)
}

function addForm(forms: Map<string, VerbForm>, form: string, lemma: string, kinds: Kinds): void {
  const before = forms.get(form) ?? { ...none, lemma }
  const joined = { ...before, ...kinds }
  forms.set(form, { ...joined, alsoNoun: before.alsoNoun || (kinds.alsoNoun ?? false) })
}
