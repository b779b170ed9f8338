import type { Language } from '../core/index.ts'

type CommandWord = 'demo' | 'read' | 'add' | 'retract' | 'picture' | 'check' | 'assess' | 'serve' | 'correct' | 'erase' | 'why' | 'impact' | 'flags'
type OptionWord =
  | 'as-of' | 'country' | 'lang' | 'json' | 'explain' | 'published' | 'jsonl' | 'once' | 'port' | 'known' | 'reason' | 'source' | 'field' | 'demand' | 'all' | 'help'

interface CommandWords {
  readonly usage: string
  readonly options: string
  readonly commands: string
  readonly more: string
  readonly summaries: Readonly<Record<CommandWord, string>>
  readonly optionHelp: Readonly<Record<OptionWord, string>>
  /** Where an option means something of its own to a command. */
  readonly ownOptionHelp: Readonly<Partial<Record<`${CommandWord} ${OptionWord}`, string>>>
}

/** What the command line says about itself. */
export const commandWords: Readonly<Record<Language, CommandWords>> = {
  nl: {
    usage: 'Gebruik',
    options: 'Opties',
    commands: 'Opdrachten',
    more: 'peil OPDRACHT --help zegt meer over een opdracht.',
    summaries: {
      demo: 'opent de opslag met het openbare register en de voorbeeldberichten, drukt het dreigingsbeeld af en toont de pagina',
      read: 'leest een bericht (tekst, PDF, Word, HTML, JSON of een feed) en drukt de beweringen af met hun vindplaats; een opslag is niet nodig',
      add: 'leest berichten (bestanden, mappen, adressen) en bewaart ze; twee keer toevoegen is één keer',
      retract: 'trekt een bericht, bewering, bron, regel van het register of record in, met reden, en zet vlaggen op wat erop steunde; eerdere beelden blijven wat ze waren',
      correct: 'verbetert velden van een bewering, met reden, en zet vlaggen op wat erop steunde; wat er stond blijft in eerdere beelden staan',
      erase: 'wist de tekst van een bericht op wettige grond; vingerafdruk, plaatsen, soorten en reden blijven, en de tekst komt niet terug',
      why: 'drukt af waarop iets rust, tot de passage en de bron',
      impact: 'drukt af wat er op iets rust',
      flags: 'noemt wat steunde op ingetrokken, verbeterd of gewist bewijs, met een ontwerp van een rechtzetting; peil flags close VLAG doet er een af, met reden',
      picture: 'drukt het dreigingsbeeld van een land af, zoals het op een dag bekend was',
      check: 'toetst elke bewering van een tekst aan het bewijs',
      assess: 'drukt indicatoren, verdeling over de niveaus en het voorgestelde niveau af; een mens besluit',
      serve: 'toont de pagina op het eigen adres van deze machine',
    },
    optionHelp: {
      'as-of': 'zoals bekend aan het eind van deze dag (JJJJ-MM-DD); standaard vandaag',
      country: 'land, in twee letters (ISO 3166); standaard NL',
      lang: 'taal van het antwoord, nl of en',
      json: 'drukt JSON af',
      explain: 'zegt per bewering welke regel waarop afging en wat daaruit volgt',
      published: 'dag, maand of jaar van verschijnen; een ~ erachter betekent ongeveer',
      jsonl: 'leest regels {id, text, published, lang?, country?} van de invoer en schrijft per regel de beweringen',
      once: 'stopt na het afdrukken',
      port: 'poort van de pagina; standaard 4300',
      known: 'dag waarop het openbaar werd',
      reason: 'waarom; komt in de rechtzetting te staan',
      source: 'naam van de bron',
      field: 'veld en waarde, zoals value=160; leeg (value=) haalt het veld weg; mag vaker',
      demand: 'wie het vroeg: person (iemand over wie het gaat) of publisher (de uitgever)',
      all: 'ook wat is afgedaan',
      help: 'drukt deze uitleg af',
    },
    ownOptionHelp: {
      'read lang': 'taal van de tekst, nl of en, waar haar eigen woorden het niet zeggen',
      'read country': 'land van de bron, in twee letters (ISO 3166)',
      'add lang': 'taal van de berichten, nl of en, waar hun eigen woorden het niet zeggen',
      'add country': 'land van de bron, in twee letters (ISO 3166); zonder land tellen cijfers uit een bericht niet mee',
      'add known': 'dag waarop het bericht openbaar werd; standaard de dag van verschijnen',
      'retract known': 'dag waarop de intrekking openbaar werd; standaard vandaag',
      'correct known': 'dag waarop de verbetering openbaar werd; standaard vandaag',
      'erase known': 'dag waarop het wissen openbaar werd; standaard vandaag',
      'flags reason': 'waarom de vlag is afgedaan',
      'why country': 'land van het beeld, voor een zin die geen beeld noemt (ISO 3166); standaard NL',
      'impact country': 'land van het beeld, voor een zin die geen beeld noemt (ISO 3166); standaard NL',
      'check as-of': 'zoals bekend aan het eind van deze dag (JJJJ-MM-DD); standaard de dag van verschijnen, anders vandaag',
      'check lang': 'taal van het antwoord, nl of en; die van de tekst staat in haar .json of wordt geraden',
      'check country': 'land waarover de tekst gaat als zij het niet zegt (ISO 3166); standaard NL',
      'assess explain': 'drukt ook de stukken bewijs achter elke factor af',
    },
  },
  en: {
    usage: 'Usage',
    options: 'Options',
    commands: 'Commands',
    more: 'peil COMMAND --help says more about a command.',
    summaries: {
      demo: 'opens the store with the public record and the example reports, prints the threat picture and serves the page',
      read: 'reads a report (text, PDF, Word, HTML, JSON or a feed) and prints its claims with where they stand; needs no store',
      add: 'reads reports (files, folders, addresses) and keeps them; adding twice is adding once',
      retract: 'withdraws a report, claim, source, row of the record or record, with a reason, and flags what leaned on it; earlier pictures stay as they were',
      correct: 'corrects fields of a claim, with a reason, and flags what leaned on it; earlier pictures keep what stood there',
      erase: 'erases the text of a report on a lawful demand; digest, places, kinds and reason stay, and the text does not come back',
      why: 'prints what something rests on, down to the passage and its source',
      impact: 'prints what rests on something',
      flags: 'lists what leaned on evidence that was withdrawn, corrected or erased, with a drafted correction; peil flags close FLAG closes one, with a reason',
      picture: 'prints the threat picture of a country as it was known on a day',
      check: 'holds each claim of a text against the evidence',
      assess: 'prints indicators, the distribution over levels and the proposed level; a person decides',
      serve: 'serves the page on this machine\'s own address',
    },
    optionHelp: {
      'as-of': 'as known by the end of this day (YYYY-MM-DD); today unless given',
      country: 'country, two letters (ISO 3166); NL unless given',
      lang: 'language of the answer, nl or en',
      json: 'prints JSON',
      explain: 'says per claim which rule fired on which words and what follows from it',
      published: 'day, month or year of publication; a trailing ~ means about',
      jsonl: 'reads lines {id, text, published, lang?, country?} from the input and writes a line of claims for each',
      once: 'stops after printing',
      port: 'port of the page; 4300 unless given',
      known: 'day on which it became public',
      reason: 'why; stands in the correction',
      source: 'name of the source',
      field: 'field and value, such as value=160; empty (value=) takes the field away; may be given more than once',
      demand: 'who asked: person (somebody whom it is about) or publisher',
      all: 'also what is closed',
      help: 'prints this help',
    },
    ownOptionHelp: {
      'read lang': 'language of the text, nl or en, where its own words do not tell',
      'read country': 'country of the source, two letters (ISO 3166)',
      'add lang': 'language of the reports, nl or en, where their own words do not tell',
      'add country': 'country of the source, two letters (ISO 3166); without one, figures of a report do not count',
      'add known': 'day on which the report became public; the day of publication unless given',
      'retract known': 'day on which the withdrawal became public; today unless given',
      'correct known': 'day on which the correction became public; today unless given',
      'erase known': 'day on which the erasure became public; today unless given',
      'flags reason': 'why the flag is closed',
      'why country': 'country of the picture, for a sentence that names no picture (ISO 3166); NL unless given',
      'impact country': 'country of the picture, for a sentence that names no picture (ISO 3166); NL unless given',
      'check as-of': 'as known by the end of this day (YYYY-MM-DD); the day of publication unless given, else today',
      'check lang': 'language of the answer, nl or en; that of the text stands in its .json or is guessed',
      'check country': 'country that the text speaks of where it does not say (ISO 3166); NL unless given',
      'assess explain': 'also prints the pieces of evidence behind each driver',
    },
  },
}
