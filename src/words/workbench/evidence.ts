import type { EventOutcome, EventReading, EventRelation, Language } from '../../core/index.ts'
import { counted, formatNumber } from '../format.ts'

export interface EvidenceWords {
  readonly unknown: string
  readonly filter: Readonly<Record<'from' | 'to' | 'country' | 'class' | 'ideology' | 'outcome' | 'source' | 'all' | 'record' | 'reports' | 'clear', string>>
  readonly classes: Readonly<Record<'attack' | 'armed-conflict' | 'protest' | 'other', string>>
  readonly outcomes: Readonly<Record<EventOutcome, string>>
  readonly views: Readonly<Record<'table' | 'map' | 'line', string>>
  readonly events: {
    readonly heading: string
    readonly columns: Readonly<Record<'days' | 'place' | 'outcome' | 'ideology' | 'killed' | 'injured' | 'told', string>>
    readonly told: (readings: number, origins: number) => string
    readonly onlyDemo: string
    readonly pairs: (waiting: number) => string
    readonly more: string
    readonly shown: (events: number, more: boolean) => string
    readonly drawn: (events: number, more: boolean) => string
    readonly none: string
    readonly placeless: string
  }
  readonly event: {
    readonly readings: string
    readonly counted: (origins: number) => string
    readonly kinds: Readonly<Record<EventReading['kind'], string>>
    readonly differs: (fields: string) => string
    readonly covers: string
    readonly notCounted: string
    readonly links: string
    readonly linkedBy: (decidedBy: 'rule' | 'person', probability: string | undefined, relation: EventRelation) => string
    readonly decide: string
    readonly merge: string
    readonly split: string
    readonly previewNote: string
    readonly before: string
    readonly after: string
    readonly inShort: (readings: number, origins: number, killed: string) => string
    readonly sentences: string
    readonly noSentences: (countries: string) => string
    readonly flagsThere: (flags: number) => string
    readonly decidedBefore: string
    readonly confirm: string
    readonly reason: string
    readonly waitingPairs: string
    readonly why: string
    readonly impact: string
    readonly victims: (killed: string, injured: string) => string
  }
  readonly pairs: { readonly heading: string; readonly none: string; readonly shown: (shown: number, all: number) => string; readonly oneEvent: (a: string, b: string) => string }
  readonly figures: { readonly heading: string; readonly none: string; readonly conflicts: string; readonly chartTable: string; readonly revised: (by: string) => string; readonly fused: string }
  readonly sources: {
    readonly heading: string
    readonly grades: string
    readonly columns: Readonly<Record<'name' | 'grade' | 'reports' | 'days' | 'copies' | 'record' | 'act', string>>
    readonly copies: (copies: number, copied: number) => string
    readonly datasets: string
    readonly compare: string
    readonly none: string
    readonly withdrawn: (day: string, reason: string) => string
    readonly look: string
  }
  readonly thing: {
    readonly heading: string
    readonly open: string
    readonly name: string
    readonly withdraw: string
    readonly showImpact: string
    readonly impactNote: string
    readonly falls: (readings: number) => string
    readonly flags: (flags: number) => string
    readonly noFlags: string
    readonly editions: (editions: string) => string
    readonly noEditions: string
    readonly confirm: string
    readonly reason: string
    readonly done: (flags: number) => string
    readonly already: (day: string) => string
    readonly copied: string
  }
  readonly flags: { readonly heading: string; readonly none: string; readonly open: (open: number) => string; readonly showClosed: string; readonly showOpen: string; readonly close: string; readonly reason: string }
  readonly diff: { readonly heading: string; readonly about: string; readonly from: string; readonly to: string; readonly compare: string }
}

/** What the pages of the evidence say. */
export const evidenceWords: Readonly<Record<Language, EvidenceWords>> = {
  nl: {
    unknown: 'onbekend',
    filter: { from: 'Van', to: 'Tot en met', country: 'Land', class: 'Soort', ideology: 'Motief', outcome: 'Afloop', source: 'Bron', all: 'alle', record: 'het register', reports: 'berichten', clear: 'Alles tonen' },
    classes: { attack: 'aanslag', 'armed-conflict': 'gewapend conflict', protest: 'protest', other: 'ander' },
    outcomes: { completed: 'uitgevoerd', failed: 'mislukt', foiled: 'verijdeld', unknown: 'onbekend' },
    views: { table: 'Tabel', map: 'Kaart', line: 'Tijdlijn' },
    events: {
      heading: 'Gebeurtenissen',
      columns: { days: 'Dag', place: 'Plaats', outcome: 'Afloop', ideology: 'Motief', killed: 'Doden', injured: 'Gewonden', told: 'Wie het zegt' },
      told: (readings, origins) => `${counted('nl', readings, 'lezing', 'lezingen')}, ${counted('nl', origins, 'oorsprong', 'oorsprongen')}`,
      onlyDemo: 'geschreven voor de demo, telt niet mee',
      pairs: (waiting) => `${counted('nl', waiting, 'paar wacht', 'paren wachten')} op een besluit`,
      more: 'Meer gebeurtenissen',
      shown: (events, more) => `${counted('nl', events, 'gebeurtenis', 'gebeurtenissen')}${more ? ', en er zijn er meer' : ''}`,
      drawn: (events, more) => (more ? `De nieuwste ${formatNumber('nl', events)} zijn getekend; er zijn er meer. Kies een kortere tijd om ze alle te zien.` : `Alle ${formatNumber('nl', events)} zijn getekend.`),
      none: 'Geen gebeurtenis voldoet hieraan. Dat betekent niet dat er geen was. Kies een langere tijd of een ander land, of haal een bron binnen.',
      placeless: 'wij weten niet waar',
    },
    event: {
      readings: 'Wat elke bron zegt',
      counted: (origins) => (origins === 0 ? 'Geen oorsprong telt mee.' : `${origins === 1 ? '' : 'Samen '}${counted('nl', origins, 'onafhankelijke oorsprong', 'onafhankelijke oorsprongen')}${origins === 1 ? ', eenmaal geteld' : ', elk eenmaal geteld'}.`),
      kinds: { row: 'regel van het register', record: 'record van een dataset', claim: 'bewering uit een bericht' },
      differs: (fields) => `zegt iets anders over: ${fields}`,
      covers: 'spreekt van meer gebeurtenissen, waarvan deze er een is',
      notCounted: 'telt niet mee',
      links: 'Waarom dit één gebeurtenis is',
      linkedBy: (decidedBy, probability, relation) => `${{ same: 'één gebeurtenis', covers: 'het ene omvat het andere', unsure: 'onzeker', apart: 'twee gebeurtenissen' }[relation]}, ${decidedBy === 'person' ? 'door een mens besloten' : `volgens de regels${probability === undefined ? '' : `, kans ${probability}`}`}`,
      decide: 'Samenvoegen of uiteenhalen',
      merge: 'Samenvoegen',
      split: 'Uiteenhalen',
      previewNote: 'Hieronder staat wat dit besluit zou doen. Peil heeft het uitgevoerd en teruggedraaid: er is nog niets bewaard.',
      before: 'Nu',
      after: 'Daarna',
      inShort: (readings, origins, killed) => `${counted('nl', readings, 'lezing', 'lezingen')}, ${counted('nl', origins, 'oorsprong', 'oorsprongen')}, doden: ${killed}`,
      sentences: 'Zinnen van het beeld die anders luiden',
      noSentences: (countries) => `Geen zin in het beeld van ${countries} verandert hierdoor.`,
      flagsThere: (flags) => `${counted('nl', flags, 'open vlag hoort', 'open vlaggen horen')} bij een gebeurtenis die dan anders heet.`,
      decidedBefore: 'Dit was al zo besloten: er verandert niets.',
      confirm: 'Zo besluiten',
      reason: 'Waarom',
      waitingPairs: 'Misschien dezelfde gebeurtenis',
      why: 'Waarop dit rust',
      impact: 'Wat hierop rust',
      victims: (killed, injured) => `Doden: ${killed} · gewonden: ${injured}`,
    },
    pairs: {
      heading: 'Paren die op een besluit wachten',
      none: 'Er wacht geen paar. Vinden de regels twee lezingen die misschien één gebeurtenis zijn, dan staan ze hier.',
      shown: (shown, all) => `${counted('nl', all, 'paar wacht', 'paren wachten')}, de zekerste eerst${shown < all ? `; hieronder staan er ${formatNumber('nl', shown)}` : ''}. Open een paar om te zien wat samenvoegen verandert, en besluit daar.`,
      oneEvent: (a, b) => `${a} en ${b}: één gebeurtenis?`,
    },
    figures: { heading: 'Cijfers', none: 'Van dit land is geen cijfer bekend. Dat betekent niet nul.', conflicts: 'tegenspraak', chartTable: 'Dezelfde cijfers als tabel', revised: (by) => `herzien door ${by}`, fused: 'Samengevoegd' },
    sources: {
      heading: 'Bronnen',
      grades: 'Betrouwbaarheid: A geheel, B meestal, C redelijk, D meestal niet, E onbetrouwbaar, F niet te beoordelen.',
      columns: { name: 'Bron', grade: 'Graad', reports: 'Berichten', days: 'Van – tot', copies: 'Overgenomen', record: 'Wat ervan werd', act: 'Verder' },
      copies: (copies, copied) => [...(copies === 0 ? [] : [`${formatNumber('nl', copies)} van anderen`]), ...(copied === 0 ? [] : [`${formatNumber('nl', copied)} door anderen`])].join(', ') || 'niets gevonden',
      datasets: 'Datasets',
      compare: 'Bronnen en sprongen',
      none: 'Er is nog geen bron. Voeg een bericht toe in het postvak, of haal een dataset binnen met peil import.',
      withdrawn: (day, reason) => `ingetrokken op ${day}: ${reason}`,
      look: 'Wat erop rust, of intrekken',
    },
    thing: {
      heading: 'Wat rust waarop',
      open: 'Opzoeken',
      name: 'Naam van een bericht, bewering, bron, regel, record, dataset, zin of vlag',
      withdraw: 'Intrekken',
      showImpact: 'Toon wat intrekken doet',
      impactNote: 'Dit zou Peil doen als u dit vandaag intrekt. Er is nog niets bewaard. Wat op eerdere dagen gezien werd, blijft zoals het was.',
      falls: (readings) => `${counted('nl', readings, 'regel, record of bewering vervalt', 'regels, records of beweringen vervallen')}.`,
      flags: (flags) => `${counted('nl', flags, 'vlag wordt gezet', 'vlaggen worden gezet')}:`,
      noFlags: 'Niets steunt hierop: er komt geen vlag.',
      editions: (editions) => `Gepubliceerd en geraakt: uitgave ${editions}. Een uitgave verandert niet; u kunt een verbeterde uitgave maken.`,
      noEditions: 'Geen gepubliceerde uitgave wordt geraakt.',
      confirm: 'Intrekken, vanaf vandaag',
      reason: 'Waarom',
      done: (flags) => `Ingetrokken. ${flags === 0 ? 'Er is niets gemarkeerd.' : `${counted('nl', flags, 'vlag is', 'vlaggen zijn')} gezet.`}`,
      already: (day) => `Dit is al ingetrokken, vanaf ${day}.`,
      copied: 'zie boven',
    },
    flags: { heading: 'Vlaggen', none: 'Er is geen vlag. Wie bewijs intrekt of verbetert, ziet hier wat erop steunde.', open: (open) => counted('nl', open, 'open vlag', 'open vlaggen'), showClosed: 'Ook wat is afgedaan', showOpen: 'Alleen wat open is', close: 'Afdoen', reason: 'Wat u ermee deed' },
    diff: { heading: 'Wat er veranderde', about: 'Kies twee dagen: u ziet wat er in die tijd bekend werd, en welke zinnen van het beeld daardoor anders luiden.', from: 'Van', to: 'Tot', compare: 'Vergelijken' },
  },
  en: {
    unknown: 'unknown',
    filter: { from: 'From', to: 'Up to', country: 'Country', class: 'Kind', ideology: 'Motive', outcome: 'Outcome', source: 'Source', all: 'all', record: 'the record', reports: 'reports', clear: 'Show all' },
    classes: { attack: 'attack', 'armed-conflict': 'armed conflict', protest: 'protest', other: 'other' },
    outcomes: { completed: 'completed', failed: 'failed', foiled: 'foiled', unknown: 'unknown' },
    views: { table: 'Table', map: 'Map', line: 'Time line' },
    events: {
      heading: 'Events',
      columns: { days: 'Day', place: 'Place', outcome: 'Outcome', ideology: 'Motive', killed: 'Killed', injured: 'Injured', told: 'Who says so' },
      told: (readings, origins) => `${counted('en', readings, 'reading', 'readings')}, ${counted('en', origins, 'origin', 'origins')}`,
      onlyDemo: 'written for the demo, never counted',
      pairs: (waiting) => `${counted('en', waiting, 'pair waits', 'pairs wait')} for a decision`,
      more: 'More events',
      shown: (events, more) => `${counted('en', events, 'event', 'events')}${more ? ', and there are more' : ''}`,
      drawn: (events, more) => (more ? `The newest ${formatNumber('en', events)} are drawn; there are more. Choose a shorter time to see them all.` : `All ${formatNumber('en', events)} are drawn.`),
      none: 'No event fits this. That does not mean that there was none. Choose a longer time or another country, or bring in a source.',
      placeless: 'we do not know where',
    },
    event: {
      readings: 'What each source says',
      counted: (origins) => (origins === 0 ? 'No origin is counted.' : `${counted('en', origins, 'independent origin', 'independent origins')}${origins === 1 ? ', counted once' : ' together, each counted once'}.`),
      kinds: { row: 'row of the record', record: 'record of a dataset', claim: 'claim of a report' },
      differs: (fields) => `says otherwise on: ${fields}`,
      covers: 'speaks of several events, of which this is one',
      notCounted: 'not counted',
      links: 'Why this is one event',
      linkedBy: (decidedBy, probability, relation) => `${{ same: 'one event', covers: 'one covers the other', unsure: 'unsure', apart: 'two events' }[relation]}, ${decidedBy === 'person' ? 'decided by a person' : `by the rules${probability === undefined ? '' : `, probability ${probability}`}`}`,
      decide: 'Merge or split',
      merge: 'Merge',
      split: 'Split',
      previewNote: 'Below is what this decision would do. Peil has done it and taken it back: nothing is kept yet.',
      before: 'Now',
      after: 'Afterwards',
      inShort: (readings, origins, killed) => `${counted('en', readings, 'reading', 'readings')}, ${counted('en', origins, 'origin', 'origins')}, killed: ${killed}`,
      sentences: 'Sentences of the picture that read otherwise',
      noSentences: (countries) => `No sentence in the picture of ${countries} changes because of this.`,
      flagsThere: (flags) => `${counted('en', flags, 'open flag belongs', 'open flags belong')} to an event that will then be called otherwise.`,
      decidedBefore: 'This was decided so before: nothing changes.',
      confirm: 'Decide so',
      reason: 'Why',
      waitingPairs: 'Perhaps the same event',
      why: 'What this rests on',
      impact: 'What rests on this',
      victims: (killed, injured) => `Killed: ${killed} · injured: ${injured}`,
    },
    pairs: {
      heading: 'Pairs that wait for a decision',
      none: 'No pair waits. Where the rules find two readings that may be one event, they stand here.',
      shown: (shown, all) => `${counted('en', all, 'pair waits', 'pairs wait')}, the surest first${shown < all ? `; ${formatNumber('en', shown)} of them stand below` : ''}. Open a pair to see what joining changes, and decide there.`,
      oneEvent: (a, b) => `${a} and ${b}: one event?`,
    },
    figures: { heading: 'Figures', none: 'No figure of this country is known. That does not mean zero.', conflicts: 'conflict', chartTable: 'The same figures as a table', revised: (by) => `revised by ${by}`, fused: 'Put together' },
    sources: {
      heading: 'Sources',
      grades: 'Reliability: A completely, B usually, C fairly, D not usually, E unreliable, F cannot be judged.',
      columns: { name: 'Source', grade: 'Grade', reports: 'Reports', days: 'From – to', copies: 'Copied', record: 'What became of it', act: 'More' },
      copies: (copies, copied) => [...(copies === 0 ? [] : [`${formatNumber('en', copies)} from others`]), ...(copied === 0 ? [] : [`${formatNumber('en', copied)} by others`])].join(', ') || 'nothing found',
      datasets: 'Datasets',
      compare: 'Sources and jumps',
      none: 'There is no source yet. Add a report in the inbox, or bring in a dataset with peil import.',
      withdrawn: (day, reason) => `withdrawn on ${day}: ${reason}`,
      look: 'What rests on it, or withdraw it',
    },
    thing: {
      heading: 'What rests on what',
      open: 'Look up',
      name: 'Name of a report, claim, source, row, record, dataset, sentence or flag',
      withdraw: 'Withdraw',
      showImpact: 'Show what withdrawing does',
      impactNote: 'This is what Peil would do if you withdrew this today. Nothing is kept yet. What was seen on earlier days stays as it was.',
      falls: (readings) => `${counted('en', readings, 'row, record or claim falls', 'rows, records or claims fall')}.`,
      flags: (flags) => `${counted('en', flags, 'flag is set', 'flags are set')}:`,
      noFlags: 'Nothing leans on this: no flag is set.',
      editions: (editions) => `Published and touched: edition ${editions}. An edition does not change; you can make a corrected one.`,
      noEditions: 'No published edition is touched.',
      confirm: 'Withdraw, from today on',
      reason: 'Why',
      done: (flags) => `Withdrawn. ${flags === 0 ? 'Nothing was flagged.' : `${counted('en', flags, 'flag was', 'flags were')} set.`}`,
      already: (day) => `This is withdrawn already, from ${day}.`,
      copied: 'see above',
    },
    flags: { heading: 'Flags', none: 'There is no flag. Whoever withdraws or corrects evidence sees here what leaned on it.', open: (open) => counted('en', open, 'open flag', 'open flags'), showClosed: 'Also what is closed', showOpen: 'Only what is open', close: 'Close', reason: 'What you did about it' },
    diff: { heading: 'What changed', about: 'Choose two days: you see what became known between them, and which sentences of the picture read otherwise because of it.', from: 'From', to: 'To', compare: 'Compare' },
  },
}
