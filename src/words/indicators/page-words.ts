import type { IndicatorName, Language } from '../../core/index.ts'

/** Charts of indicators, by what they draw. */
export const indicatorCharts = ['tempo', 'foiled-share', 'arrests', 'deaths', 'deadly-share', 'stocks', 'flows', 'said', 'directions', 'largest-share', 'effective-sources'] as const
export type IndicatorChartName = (typeof indicatorCharts)[number]

/** What the pages of indicators say around their numbers. */
export interface IndicatorPageWords {
  readonly lead: string
  /** Where an edition has no number of an indicator. */
  readonly none: string
  /** What is counted, in a sentence. */
  readonly counts: Readonly<Record<IndicatorName, string>>
  readonly charts: Readonly<Record<IndicatorChartName, string>>
  /** How the chart is read. */
  readonly captions: Readonly<Record<IndicatorChartName, string>>
  /** Before the number of the open dot. */
  readonly beside: Readonly<Record<IndicatorChartName, string>>
  readonly unknownIsBlank: string
  readonly allStreams: string
  readonly stream: Readonly<Record<'jihadist' | 'right-wing' | 'left-wing' | 'other', string>>
  readonly whatIsFound: string
  readonly file: string
  readonly fileAbout: string
  readonly method: (name: string, version: string) => string
  /** Before the address of the edition's file. */
  readonly inputs: string
  readonly more: (name: string) => string
  readonly columns: Readonly<Record<'what' | 'whose' | 'number' | 'interval', string>>
  readonly index: string
}

export const indicatorPageWords: Readonly<Record<Language, IndicatorPageWords>> = {
  nl: {
    lead: 'Elke indicator is een getal met een dag, een eenheid en een marge. Hier staan ze alle, met wat ze niet kunnen zien.',
    none: 'Deze uitgave heeft er geen getallen van. Dat is niet 0.',
    counts: {
      'attack-tempo': 'Hoe vaak aanslagen voorkomen, per stroming en afloop: de laatste 25 weken naast het jaar daarvoor.',
      'foiled-plots': 'Hoeveel verijdelde plannen bekend werden: de laatste 25 weken naast het jaar daarvoor.',
      arrests: 'Hoeveel mensen voor terrorisme zijn aangehouden, zoals Europol het per jaar telt.',
      severity: 'Hoeveel levens aanslagen kosten, en hoeveel daarvan door één aanslag.',
      'traveller-stocks': 'Hoeveel mensen uitreisden, waar zij zijn, en wat daarvan sinds een eerder cijfer bekend werd.',
      statements: 'Wie er iets zegt over de wil om aan te vallen, het aanzetten daartoe en netwerken, en of dat vaker gebeurt.',
      'source-mix': 'Op welke bronnen de telling van aanslagen rust, en of dat er andere werden: dan kan een verschil aan de bronnen liggen.',
    },
    charts: {
      tempo: 'Aantal per jaar, met marge', 'foiled-share': 'Verijdeld, van alle aanslagen en plannen', arrests: 'Aanhoudingen in een jaar', deaths: 'Doden per aanslag', 'deadly-share': 'Aandeel van de aanslagen dat dodelijk was',
      stocks: 'Hoeveel er zijn', flows: 'Wat sinds het eerdere cijfer bekend werd', said: 'Uitspraken', directions: 'Wat oorsprongen zeggen', 'largest-share': 'Aandeel van de grootste bron', 'effective-sources': 'Samen waard, in onafhankelijke bronnen',
    },
    captions: {
      tempo: 'Dichte stip: het tempo in de laatste 25 weken, omgerekend naar een jaar, met een band voor het 95%-interval. Open stip: het aantal in het jaar daarvoor.',
      'foiled-share': 'Stip: het aandeel; band: het 95%-interval.',
      arrests: 'Dichte stip: het laatste jaar dat Europol telt. Open stip: het jaar daarvoor.',
      deaths: 'Dichte stip: het gemiddelde, met een band voor het 95%-interval. Open stip: de middelste aanslag.',
      'deadly-share': 'Stip: het aandeel van de aanslagen met een bekend dodental; band: het 95%-interval.',
      stocks: 'Stip: het cijfer zoals genoemd; band: alles wat die afgeronde cijfers toelaten.',
      flows: 'Band: alles wat de afgeronde cijfers toelaten. Links van nul is minder, rechts meer.',
      said: 'Dichte stip: in de laatste 25 weken. Open stip: in het jaar daarvoor, dat langer is.',
      directions: 'Dichte stip: in de laatste 25 weken. Open stip: in het jaar daarvoor.',
      'largest-share': 'Dichte stip: in de laatste 25 weken. Open stip: in het jaar daarvoor.',
      'effective-sources': 'Dichte stip: in de laatste 25 weken. Open stip: in het jaar daarvoor. Bronnen die elkaar overschrijven, tellen samen als één.',
    },
    beside: {
      tempo: 'in het jaar daarvoor', 'foiled-share': '', arrests: 'jaar daarvoor', deaths: 'middelste aanslag', 'deadly-share': '', stocks: '', flows: '', said: 'daarvoor', directions: 'daarvoor', 'largest-share': 'daarvoor', 'effective-sources': 'daarvoor',
    },
    unknownIsBlank: 'Wat onbekend is, heeft geen stip en is geen 0.',
    allStreams: 'Alle stromingen samen',
    stream: { jihadist: 'Jihadistisch', 'right-wing': 'Rechts-extremistisch', 'left-wing': 'Links-extremistisch', other: 'Overig' },
    whatIsFound: 'Wat eruit kwam',
    file: 'Alle getallen',
    fileAbout: 'In het bestand staan alle getallen van deze pagina, elk met zijn dagen, eenheid en marge. Een leeg veld is onbekend; waarom, staat in de kolom limit.',
    method: (name, version) => `Berekend volgens de beschrijving ${name}, versie ${version}, die met Peil meekomt.`,
    inputs: 'Welke regels bij elk getal zijn geteld, staat in het bestand van deze uitgave:',
    more: (name) => `Zie ook: ${name}`,
    columns: { what: 'wat', whose: 'waarvan', number: 'getal', interval: '95%-interval' },
    index: 'Alle indicatoren',
  },
  en: {
    lead: 'Each indicator is a number with a day, a unit and an uncertainty. All of them stand here, with what they cannot see.',
    none: 'This edition has no numbers of it. That is not 0.',
    counts: {
      'attack-tempo': 'How often attacks happen, by motive and outcome: the last 25 weeks beside the year before.',
      'foiled-plots': 'How many foiled plots became known: the last 25 weeks beside the year before.',
      arrests: 'How many people were arrested for terrorism, as Europol counts it by year.',
      severity: 'How many lives attacks cost, and how many of these in one attack.',
      'traveller-stocks': 'How many people left, where they are, and what of this became known since an earlier figure.',
      statements: 'Who says something of the will to attack, of calls to it and of networks, and whether that happens more often.',
      'source-mix': 'On which sources the count of attacks rests, and whether they became others: a difference may then lie in the sources.',
    },
    charts: {
      tempo: 'Number a year, with uncertainty', 'foiled-share': 'Foiled, of all attacks and plots', arrests: 'Arrests in a year', deaths: 'Deaths per attack', 'deadly-share': 'Share of attacks that were deadly',
      stocks: 'How many there are', flows: 'What became known since the earlier figure', said: 'Statements', directions: 'What origins say', 'largest-share': 'Share of the largest source', 'effective-sources': 'Worth together, in independent sources',
    },
    captions: {
      tempo: 'Filled dot: the tempo in the last 25 weeks, put as a number a year, with a band for the 95% interval. Open dot: the number in the year before.',
      'foiled-share': 'Dot: the share; band: the 95% interval.',
      arrests: 'Filled dot: the last year that Europol counts. Open dot: the year before.',
      deaths: 'Filled dot: the mean, with a band for the 95% interval. Open dot: the middle attack.',
      'deadly-share': 'Dot: the share of attacks with a known toll; band: the 95% interval.',
      stocks: 'Dot: the figure as it was given; band: all that those rounded figures allow.',
      flows: 'Band: all that the rounded figures allow. Left of nought is fewer, right is more.',
      said: 'Filled dot: in the last 25 weeks. Open dot: in the year before, which is longer.',
      directions: 'Filled dot: in the last 25 weeks. Open dot: in the year before.',
      'largest-share': 'Filled dot: in the last 25 weeks. Open dot: in the year before.',
      'effective-sources': 'Filled dot: in the last 25 weeks. Open dot: in the year before. Sources that copy each other count as one together.',
    },
    beside: {
      tempo: 'in the year before', 'foiled-share': '', arrests: 'year before', deaths: 'middle attack', 'deadly-share': '', stocks: '', flows: '', said: 'before', directions: 'before', 'largest-share': 'before', 'effective-sources': 'before',
    },
    unknownIsBlank: 'What is unknown has no dot, and is not 0.',
    allStreams: 'All streams together',
    stream: { jihadist: 'Jihadist', 'right-wing': 'Right-wing', 'left-wing': 'Left-wing', other: 'Other' },
    whatIsFound: 'What came out',
    file: 'All numbers',
    fileAbout: 'The file holds all numbers of this page, each with its days, unit and uncertainty. An empty field is unknown; the column limit says why.',
    method: (name, version) => `Computed as the description ${name}, version ${version}, says, which comes with Peil.`,
    inputs: 'Which rows are counted in each number, the file of this edition says:',
    more: (name) => `See also: ${name}`,
    columns: { what: 'what', whose: 'of what', number: 'number', interval: '95% interval' },
    index: 'All indicators',
  },
}
