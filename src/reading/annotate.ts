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
type Setting = Pick<ReadSentence, 'relevant' | 'holder'> & { readonly namedBefore: () => string | undefined; readonly persons: () => readonly Span[]; readonly after: () => ReadSentence | undefined; readonly before: string }

/** The document with everything that finders look up in it: dates, numbers, places, offices, who says what. */
export function annotate(document: ReadingDocument): AnnotatedDocument {
  const spoken = document.sentences.map((sentence) => withSpeakers(document, sentence))
  const about = aboutThreat(spoken)
  const holders = carryHolders(spoken, languages[document.lang])
  const sentences: ReadSentence[] = []
  const persons = once(() => {
    const places = sentences.flatMap((sentence) => sentence.places())
    return findNames(document.text, places).filter(({ kind, start, end }) => kind === 'person' && !places.some((place) => place.start <= start && end <= place.end))
  })
  for (const [at, sentence] of spoken.entries()) {
    const relevant = [at - 3, at - 2, at - 1, at, at + 1, at + 2].some((near) => about[near] === true)
    sentences.push(mention(document, sentence, { relevant, holder: holders[at] ?? 'article', namedBefore: () => namedBefore(at), persons, before: spoken[at - 1]?.text ?? '', after: () => sentences[at + 1] }))
  }
  // Each may look back for a date at those before it: read from the first on, so that no chain of them gets deep.
  let datesRead = 0
  const namedBefore = (at: number) => {
    while (datesRead < at) sentences[datesRead++]?.dates()
    return sentences.slice(Math.max(0, at - reachOfDates), at).flatMap(({ dates }) => dates()).at(-1)?.iso
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

function mention({ lang, country, text: whole }: ReadingDocument, sentence: Spoken, { relevant, holder, namedBefore, persons, before, after }: Setting): ReadSentence {
  const { text, tokens, start, writtenAs, mayNumberLevel } = sentence
  const written = writtenAs === undefined ? undefined : firstDayOf(writtenAs)
  // English is written with the day first everywhere but in the United States.
  const times = once(() => findTimes(tokens, lang, referenceOf(written), lang === 'en' ? country !== 'US' : undefined))
  const dates = once(() => findDates(text, lang, written, times(), namedBefore).map((date) => asPreciseAs(date, writtenAs)))
  const numbers = once(() => findNumbers(text, lang, () => (mayNumberLevel ? [...dates(), ...findLevelNumbers(text)] : dates()), tokens).map((found) => moved(found, start)).filter((number) => !isAgeOfSomebody(whole, number, persons)))
  return {
    ...sentence,
    relevant,
    holder,
    dates: once(() => dates().map((found) => moved(found, start))),
    places: once(() => findPlaces(text, country, tokens).map((found) => moved(found, start))),
    stretches: once(() => findStretches(text, lang, dates(), writtenAs, times()).map((found) => moved(found, start))),
    numbers,
    takenBack: once(() => takenBackAmong({ start, end: sentence.end, text, numbers }, { before, after: after() }, lang)),
    // Functions and no getters: an object with getters of its own gets a shape of its own, which is slow to read and long kept.
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
