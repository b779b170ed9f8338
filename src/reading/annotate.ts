import { firstDayOf, type PartialDay } from '../core/index.ts'
import type { ReadingDocument, Sentence, Span } from './document.ts'
import type { AnnotatedDocument, ReadSentence } from './finder.ts'
import { happeningsOf } from './factuality/happenings.ts'
import { carryHolders } from './holders.ts'
import { isAgeOfSomebody } from './mentions/ages.ts'
import { findAttributions } from './mentions/attributions.ts'
import { findDates, referenceOf, type DateMention } from './mentions/dates.ts'
import { findLevelNumbers } from './mentions/level-numbers.ts'
import { findNumbers } from './mentions/numbers.ts'
import { findOffices } from './mentions/offices.ts'
import { findPlaces } from './mentions/places.ts'
import { findStretches } from './mentions/stretches.ts'
import { takenBackAmong } from './mentions/taken-back.ts'
import { findNames } from './names/find-names.ts'
import { languages } from './languages/languages.ts'
import { outlookOf, type Outlook } from './find/outlook.ts'
import { aboutThreat } from './relevance.ts'
import { findTimes } from './times/find-times.ts'
import { once } from './words.ts'

/** A sentence with what decides who speaks in it and whether it matters. */
type Spoken = Sentence & Outlook & Pick<ReadSentence, 'offices' | 'attributions'>

/** What follows for a sentence from those around it. */
type Setting = Pick<ReadSentence, 'relevant' | 'holder'> & { readonly namedBefore: string | undefined; readonly persons: () => readonly Span[]; readonly after: () => ReadSentence | undefined; readonly before: string }

/** The document with everything that finders look up in it: dates, numbers, places, offices, who says what. */
export function annotate(document: ReadingDocument): AnnotatedDocument {
  const spoken = document.sentences.map((sentence) => withSpeakers(document, sentence))
  const about = aboutThreat(spoken)
  const holders = carryHolders(spoken, languages[document.lang])
  const sentences: ReadSentence[] = []
  const persons = once(() => {
    const places = sentences.flatMap((sentence) => sentence.places)
    return findNames(document.text, places).filter(({ kind, start, end }) => kind === 'person' && !places.some((place) => place.start <= start && end <= place.end))
  })
  for (const [at, sentence] of spoken.entries()) {
    const relevant = [at - 3, at - 2, at - 1, at, at + 1, at + 2].some((near) => about[near] === true)
    const namedBefore = sentences.slice(-reachOfDates).flatMap(({ dates }) => dates).at(-1)?.iso
    sentences.push(mention(document, sentence, { relevant, holder: holders[at] ?? 'article', namedBefore, persons, before: spoken[at - 1]?.text ?? '', after: () => sentences[at + 1] }))
  }
  return { ...document, sentences }
}

/** Sentences over which "a week earlier" and "that year" look back for the date they mean. */
const reachOfDates = 2

function withSpeakers({ lang }: ReadingDocument, sentence: Sentence): Spoken {
  const outlook = outlookOf(sentence.folded, lang)
  const offices = findOffices(sentence.text, sentence.tokens)
  return { ...sentence, ...outlook, offices: offices.map((found) => moved(found, sentence.start)), attributions: findAttributions(sentence, outlook.mayFire, offices.length > 0) }
}

/** What only some finders ask for is looked for when they do. */
function mention({ lang, country, text: whole }: ReadingDocument, sentence: Spoken, { relevant, holder, namedBefore, persons, before, after }: Setting): ReadSentence {
  const { text, tokens, start, writtenAs, mayNumberLevel } = sentence
  const written = writtenAs === undefined ? undefined : firstDayOf(writtenAs)
  // English is written with the day first everywhere but in the United States.
  const times = findTimes(tokens, lang, referenceOf(written), lang === 'en' ? country !== 'US' : undefined)
  const dates = findDates(text, lang, written, times, namedBefore).map((date) => asPreciseAs(date, writtenAs))
  const stretches = once(() => findStretches(text, lang, dates, writtenAs, times).map((found) => moved(found, start)))
  const numbers = once(() => findNumbers(text, lang, mayNumberLevel ? [...dates, ...findLevelNumbers(text)] : dates, tokens).map((found) => moved(found, start)).filter((number) => !isAgeOfSomebody(whole, number, persons)))
  const takenBack = once(() => takenBackAmong({ start, end: sentence.end, text, numbers: numbers() }, { before, after: after() }, lang))
  return {
    ...sentence,
    relevant,
    holder,
    dates: dates.map((found) => moved(found, start)),
    places: findPlaces(text, country, tokens).map((found) => moved(found, start)),
    get stretches() { return stretches() },
    get numbers() { return numbers() },
    get takenBack() { return takenBack() },
    happenings: once(() => happeningsOf(tokens, lang)),
  }
}

/** A weekday told from a day of writing of which only the month is known is no day. */
function asPreciseAs(date: DateMention, writtenAs: PartialDay | undefined): DateMention {
  const isCounted = date.relative && /^\d{4}-\d\d-\d\d~?$/.test(date.iso) && !date.iso.endsWith('-12-31')
  return isCounted && writtenAs !== undefined && writtenAs.length < 10 ? { ...date, iso: writtenAs, days: undefined } : date
}

function moved<T extends Span>(found: T, by: number): T {
  return { ...found, start: found.start + by, end: found.end + by }
}
