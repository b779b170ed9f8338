import type { Country, Day, Dissent, FallingEntry, JudgedProposition, JudgedSet, Language, Opinion, ReadersRange, WeighedAssumption, WeighedRegister, WeighedRegisterItem, WeighedSignpost, WrittenText } from '../core/index.ts'
import { entryKindNames } from './entry-kinds.ts'
import { countryInSentence, formatDay, formatGivenPercent, formatList, formatNumber, formatPercent } from './format.ts'
import { formatLikelihood } from './format-likelihood.ts'
import { writtenIn } from './written-in.ts'

type Named = { readonly id: string; readonly text: WrittenText }

/** What is said of the judgements of people, around their own words. Likelihood and confidence never share a sentence. */
export interface JudgementWords {
  readonly heading: (country: Country, asOf: Day) => string
  readonly none: string
  readonly scale: (name: string) => string
  readonly closed: (set: JudgedSet) => string
  readonly mayOpen: string
  readonly nobody: string
  readonly pooled: (people: number) => string
  readonly proposition: (proposition: JudgedProposition, people: number) => string
  readonly readers: (range: ReadersRange) => string
  readonly notStudied: (words: readonly string[]) => string
  readonly opinion: (opinion: Opinion, ids: readonly string[]) => string
  readonly moved: (opinion: Opinion, ids: readonly string[]) => string
  readonly dissent: (opinion: Opinion, dissent: Dissent, pooled: JudgedProposition) => string
  readonly confidence: (author: string, level: string) => string
  readonly late: string
  readonly replaced: (entries: readonly string[]) => string
  readonly leansOn: (assumptions: readonly string[]) => string
  readonly signpost: (signpost: WeighedSignpost) => string
  readonly assumptions: string
  readonly broken: (assumption: WeighedAssumption) => string
  readonly falls: (entries: readonly FallingEntry[]) => string
  readonly nothingFalls: string
  readonly registerIsRecord: string
  readonly ranked: (hypothesis: Named, ranked: WeighedRegister['ranked'][number]) => string
  readonly lead: (leaders: readonly string[], carrying: readonly WeighedRegisterItem[]) => string
  readonly item: (item: WeighedRegisterItem) => string
}

export const judgementWords: Readonly<Record<Language, JudgementWords>> = {
  nl: {
    heading: (country, asOf) => `Oordelen over ${countryInSentence('nl', country)}, zoals bekend op ${formatDay('nl', asOf)}`,
    none: 'Er zijn geen oordelen, hypothesen of aannames vastgelegd die nog staan. peil record legt ze vast.',
    scale: (name) => `Waarschijnlijkheid in de woorden van de ${name}, altijd met het getal erbij. De betrouwbaarheid van een oordeel staat apart.`,
    closed: ({ judged, waiting, set }) => `Dicht. Al geoordeeld: ${judged.length === 0 ? 'niemand' : formatList('nl', judged)}; nog gevraagd: ${waiting.length === 0 ? 'niemand' : formatList('nl', waiting)}, tot en met ${formatDay('nl', set.body.due)}. Wat iemand denkt, ziet niemand voor de opening.`,
    mayOpen: 'De set kan open: leg een document van de soort reveal vast.',
    nobody: 'Geopend, en niemand had geoordeeld.',
    pooled: (people) => (people === 1 ? 'Eén oordeel: er is niets samengevoegd.' : `Samen (gemiddelde van ${formatNumber('nl', people)} oordelen, elk eerst kloppend gemaakt):`),
    proposition: ({ id, text, wording, low, high, logarithmic }, people) => `${id}, ${writtenIn('nl', text)}: ${formatLikelihood('nl', wording)}${people === 1 ? '' : `; van ${formatPercent('nl', low)} tot ${formatPercent('nl', high)}; logaritmisch samengevoegd ${logarithmic === undefined ? 'onbepaald' : formatPercent('nl', logarithmic)}`}`,
    readers: ({ word, study, low, high }) => `Zo lezen lezers “${word}”: ${formatPercent('nl', low)} tot ${formatPercent('nl', high)} (${studies.nl[study] ?? study}).`,
    notStudied: (words) => `Hoe lezers ${formatList('nl', words.map((word) => `“${word}”`))} opvatten: geen onderzoek bekend.`,
    opinion: ({ author, known, given }, ids) => `${author}, ${formatDay('nl', known)}: ${probabilities('nl', ids, given)}`,
    moved: ({ coherent, moved }, ids) => `Kloppend gemaakt: ${probabilities('nl', ids, coherent.map(shortened))}; ten hoogste ${formatNumber('nl', moved * 100, 1)} procentpunt verschoven.`,
    dissent: ({ author }, { proposition, wording }, pooled) => `${author} wijkt af bij ${proposition}: ${formatLikelihood('nl', wording)}, tegen ${formatLikelihood('nl', pooled.wording)} samen.`,
    confidence: (author, level) => `Betrouwbaarheid volgens ${author}: ${level}.`,
    late: 'Gegeven na de opening, telt niet mee:',
    replaced: (entries) => `Vervangen voor de opening: ${entries.join(', ')}.`,
    leansOn: (assumptions) => `Steunt op ${assumptions.join(', ')}.`,
    signpost: (signpost) => `Voorteken: ${signpostText('nl', signpost)}; ${signpost.bits === 0 ? 'grijs: past bij alles even goed (0 bit)' : `onderscheidt ${formatNumber('nl', signpost.bits, 1)} bit`}`,
    assumptions: 'Sleutelaannames',
    broken: ({ broken }) => (broken === undefined ? '' : `GEBROKEN op ${formatDay('nl', broken.known)}: ${writtenIn('nl', broken.body.reason)}`),
    falls: (entries) => `Hiermee valt: ${entries.map((entry) => fallen('nl', entry)).join('; ')}.`,
    nothingFalls: 'Hier leunt niets op.',
    registerIsRecord: 'Dit is een register van andere verklaringen, geen rekenmachine: de volgorde zegt waar het minst tegen spreekt, niet wat waarschijnlijk is. Karvetski en Mandel (2020, n = 227) vonden dat oordelen er niet beter van werden. CC past heel goed, C past, N zegt niets, I past niet, II past helemaal niet; gewogen is wat ertegen spreekt, 0 is niets.',
    ranked: ({ id, text }, { inconsistency, weighted }) => `${id}, ${writtenIn('nl', text)}: ${formatNumber('nl', weighted, 2)} gewogen (${formatNumber('nl', inconsistency)} ongewogen)`,
    lead: (leaders, carrying) => `Hiertegen spreekt het minst: ${formatList('nl', leaders)}. ${carrying.length === 0 ? 'Dat blijft zo zonder elk van de stukken.' : carrying.map(({ id, leadersWithout }) => `Zonder ${id} wordt dat ${formatList('nl', leadersWithout ?? [])}.`).join(' ')}`,
    item: (item) => `${itemText('nl', item)}; ${item.bits === 0 ? 'grijs: past bij alles even goed (0 bit)' : `onderscheidt ${formatNumber('nl', item.bits, 1)} bit`}`,
  },
  en: {
    heading: (country, asOf) => `Judgements on ${countryInSentence('en', country)}, as known on ${formatDay('en', asOf)}`,
    none: 'No judgements, hypotheses or assumptions that stand have been put on record. peil record puts them there.',
    scale: (name) => `Likelihood in the words of the ${name}, always with the number. How far a judgement can be relied on is said apart.`,
    closed: ({ judged, waiting, set }) => `Closed. Judged by: ${judged.length === 0 ? 'nobody' : formatList('en', judged)}; still asked: ${waiting.length === 0 ? 'nobody' : formatList('en', waiting)}, until ${formatDay('en', set.body.due)}. What anybody thinks is seen by nobody before it is opened.`,
    mayOpen: 'The set can be opened: record a document of the kind reveal.',
    nobody: 'Opened, and nobody had judged.',
    pooled: (people) => (people === 1 ? 'One judgement: nothing was pooled.' : `Together (mean of ${formatNumber('en', people)} judgements, each made coherent first):`),
    proposition: ({ id, text, wording, low, high, logarithmic }, people) => `${id}, ${writtenIn('en', text)}: ${formatLikelihood('en', wording)}${people === 1 ? '' : `; from ${formatPercent('en', low)} to ${formatPercent('en', high)}; pooled logarithmically ${logarithmic === undefined ? 'undetermined' : formatPercent('en', logarithmic)}`}`,
    readers: ({ word, study, low, high }) => `Readers take Dutch “${word}” as ${formatPercent('en', low)} to ${formatPercent('en', high)} (${studies.en[study] ?? study}).`,
    notStudied: (words) => `How readers take ${formatList('en', words.map((word) => `“${word}”`))}: no study known.`,
    opinion: ({ author, known, given }, ids) => `${author}, ${formatDay('en', known)}: ${probabilities('en', ids, given)}`,
    moved: ({ coherent, moved }, ids) => `Made coherent: ${probabilities('en', ids, coherent.map(shortened))}; moved by at most ${formatNumber('en', moved * 100, 1)} percentage points.`,
    dissent: ({ author }, { proposition, wording }, pooled) => `${author} differs on ${proposition}: ${formatLikelihood('en', wording)}, against ${formatLikelihood('en', pooled.wording)} together.`,
    confidence: (author, level) => `Confidence according to ${author}: ${level}.`,
    late: 'Given after the reveal, does not count:',
    replaced: (entries) => `Replaced before the reveal: ${entries.join(', ')}.`,
    leansOn: (assumptions) => `Leans on ${assumptions.join(', ')}.`,
    signpost: (signpost) => `Signpost: ${signpostText('en', signpost)}; ${signpost.bits === 0 ? 'grey: fits all alike (0 bits)' : `tells apart by ${formatNumber('en', signpost.bits, 1)} bits`}`,
    assumptions: 'Key assumptions',
    broken: ({ broken }) => (broken === undefined ? '' : `BROKEN on ${formatDay('en', broken.known)}: ${writtenIn('en', broken.body.reason)}`),
    falls: (entries) => `With it falls: ${entries.map((entry) => fallen('en', entry)).join('; ')}.`,
    nothingFalls: 'Nothing leans on it.',
    registerIsRecord: 'This is a register of alternatives, not a calculator: the order says against which least speaks, not what is likely. Karvetski and Mandel (2020, n = 227) found that judgements became no better by it. CC fits very well, C fits, N says nothing, I does not fit, II does not fit at all; weighted is what speaks against it, 0 is nothing.',
    ranked: ({ id, text }, { inconsistency, weighted }) => `${id}, ${writtenIn('en', text)}: ${formatNumber('en', weighted, 2)} weighted (${formatNumber('en', inconsistency)} unweighted)`,
    lead: (leaders, carrying) => `Least speaks against ${formatList('en', leaders)}. ${carrying.length === 0 ? 'That stays so without any one of the items.' : carrying.map(({ id, leadersWithout }) => `Without ${id} that becomes ${formatList('en', leadersWithout ?? [])}.`).join(' ')}`,
    item: (item) => `${itemText('en', item)}; ${item.bits === 0 ? 'grey: fits all alike (0 bits)' : `tells apart by ${formatNumber('en', item.bits, 1)} bits`}`,
  },
}

/** Of a set it is not the question that falls. */
const pooledOf = { nl: 'wat ervan is samengevoegd', en: 'what was pooled of it' } as const

/** Studies by their ids in data/level/likelihood-words.json. */
const studies: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { 'willems-2020': 'Willems, Albers en Smeets 2020, 881 lezers' },
  en: { 'willems-2020': 'Willems, Albers and Smeets 2020, 881 readers' },
}

function probabilities(language: Language, ids: readonly string[], values: readonly number[]): string {
  return ids.map((id, at) => `${id} ${formatGivenPercent(language, values[at] ?? Number.NaN)}`).join(', ')
}

/** To three digits: those beyond come from the arithmetic, not from a person. What is not certain is not rounded to it. */
function shortened(probability: number): number {
  const rounded = Number(probability.toPrecision(3))
  return rounded === 1 ? probability : rounded
}

function signpostText(language: Language, { text, probabilities: byMember }: WeighedSignpost): string {
  return `${writtenIn(language, text)} (${probabilities(language, Object.keys(byMember), Object.values(byMember))})`
}

function itemText(language: Language, { id, text, ratings }: WeighedRegisterItem): string {
  return `${id}, ${writtenIn(language, text)} (${Object.entries(ratings).map(([hypothesis, rating]) => `${hypothesis} ${rating}`).join(', ')})`
}

function fallen(language: Language, { entry, kind, author }: FallingEntry): string {
  return `${entry} (${kind === 'propositions' ? pooledOf[language] : entryKindNames[language][kind]}, ${author})`
}
