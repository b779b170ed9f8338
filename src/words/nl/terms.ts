import type { TermWords } from '../terms.ts'

export const dutchTerms: TermWords = {
  recordDrivers: {
    network: 'Netwerken', trend: 'Ontwikkeling', attacks_abroad: 'Aanslagen elders', intent: 'Wil', foiled_plots: 'Verijdelde plannen',
    propaganda: 'Propaganda', travellers: 'Uitreizigers', capability: 'Middelen', returnees: 'Terugkeerders', resilience: 'Weerstand',
    opportunity: 'Gelegenheid',
  },
  drivers: { intent: 'wil', capability: 'middelen', opportunity: 'gelegenheid', resilience: 'weerstand' },
  directions: { up: 'verhoogt de dreiging', down: 'verlaagt de dreiging', neutral: 'verandert de dreiging, zonder richting' },
  streams: { jihadist: 'jihadistische', 'right-wing': 'rechts-extremistische', 'left-wing': 'links-extremistische', other: 'overige' },
  ideologies: {
    jihadist: 'jihadistische', right: 'rechts-extremistische', left: 'links-extremistische', separatist: 'separatistische',
    other: 'anders gemotiveerde', unknown: 'onbekend gemotiveerde',
  },
  attackStatuses: { completed: 'aanslag', failed: 'mislukte aanslag', foiled: 'verijdelde aanslag' },
  attackTypes: {
    explosive: 'met explosieven', bladed: 'met een steekwapen', firearm: 'met een vuurwapen', vehicle: 'met een voertuig',
    arson: 'door brandstichting', other: 'op een andere wijze', unknown: 'op onbekende wijze',
  },
  definitions: { 'completed-and-failed': 'voltooide en mislukte aanslagen', deadly: 'dodelijke aanslagen' },
  findings: {
    fell: 'een daling is aangetoond', 'compatible-with-fall': 'het past bij een daling, maar toont die niet aan',
    'no-change-shown': 'een verandering is niet aangetoond', rose: 'een stijging is aangetoond', 'too-few': 'het zijn er te weinig om iets te zeggen',
  },
  confidences: { high: 'hoog', medium: 'middel', low: 'laag' },
  tables: {
    'scale-step': 'stap van een schaal', 'level-decision': 'besluit over het niveau', 'cohort-figure': 'cijfer', 'cohort-identity': 'optelregel', 'cohort-change': 'andere telling',
    'recorded-judgement': 'reden van een uitgave', 'recorded-warning': 'waarschuwing', 'threat-event': 'gebeurtenis', 'yearly-total': 'jaartotaal van Europol',
  },
  days: {
    'scale-step': undefined, 'level-decision': 'besloten op', 'cohort-figure': 'stand van', 'cohort-identity': undefined, 'cohort-change': 'vanaf',
    'recorded-judgement': 'gezegd op', 'recorded-warning': 'gezegd op', 'threat-event': 'gebeurd', 'yearly-total': 'jaar',
  },
  changes: { first: 'het eerste besluit', raised: 'verhoogd', lowered: 'verlaagd', unchanged: 'onveranderd', unknown: 'onbekend' },
  results: { completed: 'voltooid', failed: 'mislukt', foiled: 'verijdeld' },
  motives: {
    jihadist: 'jihadistisch', right: 'rechts-extremistisch', left: 'links-extremistisch', separatist: 'separatistisch', other: 'anders',
    unknown: 'onbekend', all: 'alle', 'single-issue': 'één onderwerp',
  },
  claimKinds: {
    LEVEL: 'niveau', FIGURE: 'cijfer', EVENT: 'gebeurtenis', TREND: 'ontwikkeling', JUDGEMENT: 'oordeel', WARNING: 'waarschuwing',
    ATTRIBUTION: 'toeschrijving', NEGATION: 'ontkenning',
  },
  doubts: {
    'language-unread': 'dit deel staat in een taal die Peil niet leest', 'published-from-document': 'de dag van verschijnen is die welke het stuk zelf noemt',
    'language-guessed': 'de taal is geraden', 'published-unknown': 'de dag van verschijnen is onbekend', 'date-unresolved': 'welke dag is bedoeld, is niet duidelijk',
    'number-ambiguous': 'het getal kan op meer manieren worden gelezen', 'holder-unresolved': 'wie dit zegt, is niet duidelijk',
    'level-ambiguous': 'welk niveau is bedoeld, is niet duidelijk', 'text-replaced': 'een teken dat niet kan worden bewaard, is vervangen',
  },
  verdicts: {
    supported: 'gesteund', contradicted: 'weersproken', conflicting: 'bronnen spreken elkaar tegen', outdated: 'achterhaald',
    unsupported: 'niets gevonden', 'not-checkable': 'niet te toetsen',
  },
  nuances: {
    'right-as-label': 'De naam van de stap klopt, het getal niet.',
    'implied-by-text': 'De tekst zegt dit niet, maar gaat ervan uit.',
    'within-rounding': 'Klopt als afgerond getal.',
    'right-as-bound': 'Klopt als grens; de bron geeft een eigen getal.',
    'bound-only': 'De bron geeft alleen een grens; het afgeronde getal van de tekst ligt daarbij.',
    'own-row-only': 'Wat ermee overeenkomt, gaat op de tekst zelf terug en telt niet.',
    'other-definition': 'De bron telt volgens een omschrijving die de tekst niet noemt.',
    'not-distinguishable': 'De richting klopt, maar de aantallen zijn te klein om toeval uit te sluiten.',
    'definitions-disagree': 'Twee manieren van tellen geven een verschillende uitkomst.',
    'known-departures-only': 'Er is er geen bekend; dat is minder dan geen.',
    'holder-says-so': 'De dienst heeft dit gezegd; dat bewijst niet dat het zo is.',
  },
}
