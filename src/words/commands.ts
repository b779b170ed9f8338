import type { Language } from '../core/index.ts'

type CommandWord = 'demo' | 'read' | 'add' | 'retract' | 'picture' | 'check' | 'assess' | 'find' | 'serve' | 'store' | 'export' | 'restore' | 'doctor'
type OptionWord =
  | 'as-of' | 'country' | 'lang' | 'json' | 'explain' | 'published' | 'jsonl' | 'once' | 'port' | 'known' | 'reason' | 'source' | 'out' | 'format' | 'keep-version' | 'all' | 'help'

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
      retract: 'trekt een bewaard bericht in, met reden; eerdere beelden blijven wat ze waren',
      picture: 'drukt het dreigingsbeeld van een land af, zoals het op een dag bekend was',
      check: 'toetst elke bewering van een tekst aan het bewijs',
      assess: 'drukt indicatoren, verdeling over de niveaus en het voorgestelde niveau af; een mens besluit',
      find: 'zoekt in berichten, beweringen en gebeurtenissen, in het Nederlands en het Engels',
      serve: 'toont de pagina op het eigen adres van deze machine',
      store: 'status toont wat er in de opslag staat en waar; distribute verdeelt haar over meer machines, waar de server Citus heeft',
      export: 'schrijft de hele opslag als open, beschreven bestanden, teksten inbegrepen',
      restore: 'maakt van een uitvoer dezelfde opslag, op een lege plaats',
      doctor: 'zegt wat er aan deze installatie mankeert en wat daaraan te doen is',
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
      reason: 'waarom het bericht wordt ingetrokken',
      source: 'naam van de bron',
      out: 'map waarin wordt geschreven; zij mag er nog niet zijn',
      format: 'vorm van de bestanden: jsonl, parquet of both; standaard both',
      'keep-version': 'laat de tabellen zoals ze in de uitvoer zijn, voor de Peil die haar schreef',
      all: 'toetst alles, niet een steekproef',
      help: 'drukt deze uitleg af',
    },
    ownOptionHelp: {
      'read lang': 'taal van de tekst, nl of en, waar haar eigen woorden het niet zeggen',
      'read country': 'land van de bron, in twee letters (ISO 3166)',
      'add lang': 'taal van de berichten, nl of en, waar hun eigen woorden het niet zeggen',
      'add country': 'land van de bron, in twee letters (ISO 3166); zonder land tellen cijfers uit een bericht niet mee',
      'add known': 'dag waarop het bericht openbaar werd; standaard de dag van verschijnen',
      'retract known': 'dag waarop de intrekking openbaar werd; standaard vandaag',
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
      retract: 'withdraws a kept report, with a reason; earlier pictures stay as they were',
      picture: 'prints the threat picture of a country as it was known on a day',
      check: 'holds each claim of a text against the evidence',
      assess: 'prints indicators, the distribution over levels and the proposed level; a person decides',
      find: 'searches reports, claims and events, in Dutch and in English',
      serve: 'serves the page on this machine\'s own address',
      store: 'status shows what the store holds and where; distribute spreads it over several machines, where the server has Citus',
      export: 'writes the whole store as open, documented files, texts included',
      restore: 'makes the same store from an export, in an empty place',
      doctor: 'says what is wrong with this installation and what to do',
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
      reason: 'why the report is withdrawn',
      source: 'name of the source',
      out: 'folder to write; it may not be there yet',
      format: 'form of the files: jsonl, parquet or both; both unless given',
      'keep-version': 'leaves the tables as they are in the export, for the Peil that wrote it',
      all: 'checks everything, not a sample',
      help: 'prints this help',
    },
    ownOptionHelp: {
      'read lang': 'language of the text, nl or en, where its own words do not tell',
      'read country': 'country of the source, two letters (ISO 3166)',
      'add lang': 'language of the reports, nl or en, where their own words do not tell',
      'add country': 'country of the source, two letters (ISO 3166); without one, figures of a report do not count',
      'add known': 'day on which the report became public; the day of publication unless given',
      'retract known': 'day on which the withdrawal became public; today unless given',
      'check as-of': 'as known by the end of this day (YYYY-MM-DD); the day of publication unless given, else today',
      'check lang': 'language of the answer, nl or en; that of the text stands in its .json or is guessed',
      'check country': 'country that the text speaks of where it does not say (ISO 3166); NL unless given',
      'assess explain': 'also prints the pieces of evidence behind each driver',
    },
  },
}
