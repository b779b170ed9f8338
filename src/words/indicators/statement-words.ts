import { type Language, type StatementBlind, type StatementFinding, type StatementMeasureName, type StatementTheme, statementThemes } from '../../core/index.ts'

type Part = StatementMeasureName extends `${StatementTheme}-${infer Each}` ? Each : never

interface StatementWords {
  readonly title: string
  readonly themes: Readonly<Record<StatementTheme, string>>
  readonly parts: Readonly<Record<Part, string>>
  readonly findings: Readonly<Record<Exclude<StatementFinding, 'not-covered'>, string>>
  readonly blind: Readonly<Record<StatementBlind, string>>
  readonly notHeld: (days: string) => string
  readonly between: (first: string, last: string) => string
  readonly said: (theme: string, days: string, said: string, before: string, finding: string) => string
  readonly by: (origins: string, directions: string) => string
  readonly byNobody: string
  readonly directions: (up: string, down: string, neutral: string) => string
  readonly ratio: (ratio: string, low: string, high: string | undefined, p: string) => string
  readonly attention: string
}

const dutch: StatementWords = {
  title: 'Wat er over de dreiging wordt gezegd',
  themes: { intent: 'wil om aan te vallen', incitement: 'aanzetten tot aanslagen', networks: 'netwerken' },
  parts: {
    origins: 'oorsprongen die er iets over zeggen', 'reference-origins': 'oorsprongen daarvoor', 'new-origins': 'oorsprongen die er daarvoor niets over zeiden',
    up: 'zeggen dat het de dreiging vergroot', down: 'zeggen dat het de dreiging verkleint', neutral: 'noemen het zonder richting',
    'reference-up': 'zeiden daarvoor dat het de dreiging vergroot', 'reference-down': 'zeiden daarvoor dat het de dreiging verkleint', 'reference-neutral': 'noemden het daarvoor zonder richting',
    statements: 'uitspraken, herhalingen één keer', 'reference-statements': 'uitspraken daarvoor', ratio: 'uitspraken per dag, als verhouding tot daarvoor', p: 'kans op zo’n verschil bij toeval',
  },
  findings: { rose: 'er wordt vaker over gesproken', fell: 'er wordt minder over gesproken', 'no-change-shown': 'een verandering is niet aangetoond', 'too-few': 'te weinig uitspraken om een verandering te tonen' },
  blind: {
    'more-attention': 'Meer uitspraken kan ook meer aandacht betekenen. Wat vaker wordt gezegd, is daarom niet groter.',
    'by-edition': 'Een dienst spreekt op vaste tijden, bij een nieuwe uitgave. De kans rekent alsof elke uitspraak los stond.',
    'one-speaker': 'Alles komt van één oorsprong.',
    'sorted-by-words': 'Berichten zijn gesorteerd op de woorden van de zin. Wie hetzelfde anders zegt, telt niet mee.',
    'all-streams': 'Uitspraken over jihadisme, rechts, links en ander extremisme staan door elkaar: het register zegt bij een reden niet over welke stroming zij gaat.',
    'cut-short': 'Er waren meer uitspraken dan er zijn gelezen. Van de oudste kunnen er ontbreken.',
  },
  notHeld: (days) => `Peil heeft ${days} en in het jaar daarvoor geen uitspraken over dit land. Dat betekent niet dat niemand iets zei.`,
  between: (first, last) => `van ${first} tot en met ${last}`,
  said: (theme, days, said, before, finding) => `${theme}, ${days}: ${said}; in het jaar daarvoor: ${before}. ${finding}.`,
  by: (origins, directions) => `${origins} (${directions})`,
  byNobody: 'niemand van wie Peil het weet',
  directions: (up, down, neutral) => `vergroot de dreiging: ${up}, verkleint: ${down}, zonder richting: ${neutral}`,
  ratio: (ratio, low, high, p) => `${ratio} keer zo vaak als daarvoor (95%-interval ${low} tot ${high ?? 'onbegrensd'}; p = ${p})`,
  attention: 'Meer uitspraken kan ook meer aandacht betekenen.',
}

const english: StatementWords = {
  title: 'What is said of the threat',
  themes: { intent: 'will to attack', incitement: 'calls for attacks', networks: 'networks' },
  parts: {
    origins: 'origins that say something of it', 'reference-origins': 'origins before', 'new-origins': 'origins that said nothing of it before',
    up: 'say that it adds to the threat', down: 'say that it lowers the threat', neutral: 'name it without a direction',
    'reference-up': 'said before that it adds to the threat', 'reference-down': 'said before that it lowers the threat', 'reference-neutral': 'named it before without a direction',
    statements: 'statements, repetitions once', 'reference-statements': 'statements before', ratio: 'statements a day, as a ratio to before', p: 'probability of such a difference by chance',
  },
  findings: { rose: 'it is spoken of more often', fell: 'it is spoken of less often', 'no-change-shown': 'no change is shown', 'too-few': 'too few statements to show a change' },
  blind: {
    'more-attention': 'More statements may mean more attention. What is said more often is not larger for that.',
    'by-edition': 'An office speaks at set times, with a new edition. The probability reckons as if each statement stood apart.',
    'one-speaker': 'All of it comes from one origin.',
    'sorted-by-words': 'Reports are sorted by the words of the sentence. Who says the same otherwise is not counted.',
    'all-streams': 'Statements about jihadist, right-wing, left-wing and other extremism stand together: the record does not say of a reason which stream it is about.',
    'cut-short': 'There were more statements than were read. Some of the oldest may be missing.',
  },
  notHeld: (days) => `Peil holds no statements about this country ${days} and in the year before. That does not mean that nobody said anything.`,
  between: (first, last) => `from ${first} to ${last}`,
  said: (theme, days, said, before, finding) => `${theme}, ${days}: ${said}; in the year before: ${before}. ${finding}.`,
  by: (origins, directions) => `${origins} (${directions})`,
  byNobody: 'nobody that Peil knows of',
  directions: (up, down, neutral) => `adds to the threat: ${up}, lowers it: ${down}, without a direction: ${neutral}`,
  ratio: (ratio, low, high, p) => `${ratio} times as often as before (95% interval ${low} to ${high ?? 'unbounded'}; p = ${p})`,
  attention: 'More statements may mean more attention.',
}

/** Names of the numbers of statements, what they cannot see, and their sentences. */
export const statementWords: Readonly<Record<Language, StatementWords>> = { nl: dutch, en: english }

/** What each number of statements is called: its theme and what is counted of it. */
export function statementMeasureNames(language: Language): Readonly<Record<StatementMeasureName, string>> {
  const { themes, parts } = statementWords[language]
  const named = statementThemes.flatMap((theme) => Object.entries(parts).map(([part, words]) => [`${theme}-${part}`, `${themes[theme]}: ${words}`] as const))
  // Every theme has every part, as the type of the names says.
  return Object.fromEntries(named) as Readonly<Record<StatementMeasureName, string>>
}
