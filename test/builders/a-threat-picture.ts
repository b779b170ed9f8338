import { sumsUp, type CurrentLevel, type Day, type EvidenceItem, type LevelBoard, type Statement, type TempoDefinition, type TempoPanel, type ThreatPicture, type TravellerLedger } from '../../src/core/index.ts'

type Toll = number | undefined

/** Attacks as the record had them in March 2018: day, place, country, killed. */
const attacks: readonly (readonly [Day, string, string, Toll])[] = [
  ['2015-01-07', 'Paris (Charlie Hebdo)', 'FR', 12],
  ['2015-01-08', 'Montrouge', 'FR', 1],
  ['2015-01-09', 'Paris (kosher supermarket)', 'FR', 4],
  ['2015-02-03', 'Nice (Jewish centre)', 'FR', 0],
  ['2015-02-14', 'Copenhagen', 'DK', 2],
  ['2015-04-19', 'Villejuif', 'FR', 1],
  ['2015-06-26', 'Saint-Quentin-Fallavier', 'FR', 1],
  ['2015-08-21', 'Oignies (Thalys train)', 'FR', 0],
  ['2015-11-13', 'Paris and Saint-Denis', 'FR', 130],
  ['2015-11-18', 'Sarajevo (Rajlovac)', 'BA', 2],
  ['2015-11-18', 'Marseille', 'FR', 0],
  ['2015-12-05', 'London (Leytonstone)', 'GB', 0],
  ['2016-01-07', 'Paris (Goutte d\'Or police station)', 'FR', 0],
  ['2016-01-11', 'Marseille (Jewish teacher)', 'FR', 0],
  ['2016-02-26', 'Hannover (station)', 'DE', 0],
  ['2016-03-22', 'Brussels (Maelbeek metro)', 'BE', 16],
  ['2016-03-22', 'Zaventem (airport)', 'BE', 16],
  ['2016-04-16', 'Essen (Sikh temple)', 'DE', 0],
  ['2016-06-13', 'Magnanville', 'FR', 2],
  ['2016-07-14', 'Nice (Promenade)', 'FR', 86],
  ['2016-07-18', 'Würzburg (train)', 'DE', 0],
  ['2016-07-24', 'Ansbach', 'DE', 0],
  ['2016-07-26', 'Saint-Étienne-du-Rouvray', 'FR', 1],
  ['2016-08-06', 'Charleroi', 'BE', 0],
  ['2016-09-04', 'Paris (gas cylinder car)', 'FR', 0],
  ['2016-09-07', 'Brussels (Molenbeek)', 'BE', 0],
  ['2016-10-05', 'Brussels (Schaerbeek)', 'BE', 0],
  ['2016-11-26', 'Ludwigshafen (Christmas market)', 'DE', 0],
  ['2016-12-19', 'Berlin (Breitscheidplatz)', 'DE', 12],
  ['2017-02-03', 'Paris (Louvre)', 'FR', 0],
  ['2017-03-18', 'Orly airport and Stains', 'FR', 0],
  ['2017-03-22', 'London (Westminster)', 'GB', 5],
  ['2017-04-07', 'Stockholm (Drottninggatan)', 'SE', 5],
  ['2017-04-20', 'Paris (Champs-Élysées)', 'FR', 1],
  ['2017-05-22', 'Manchester (Arena)', 'GB', 22],
  ['2017-06-03', 'London (London Bridge)', 'GB', 8],
  ['2017-06-06', 'Paris (Notre-Dame)', 'FR', 0],
  ['2017-06-19', 'Paris (Champs-Élysées)', 'FR', 0],
  ['2017-06-20', 'Brussels (Central station)', 'BE', 0],
  ['2017-07-28', 'Hamburg (Barmbek)', 'DE', 1],
  ['2017-08-09', 'Levallois-Perret', 'FR', 0],
  ['2017-08-16', 'Alcanar (bomb factory explosion)', 'ES', 0],
  ['2017-08-17', 'Barcelona (Ramblas)', 'ES', 15],
  ['2017-08-18', 'Cambrils', 'ES', 1],
  ['2017-08-18', 'Turku', 'FI', 2],
  ['2017-08-25', 'Brussels (soldiers)', 'BE', 0],
  ['2017-08-25', 'London (Buckingham Palace)', 'GB', 0],
  ['2017-09-15', 'Paris (Châtelet)', 'FR', 0],
  ['2017-09-15', 'London (Parsons Green)', 'GB', 0],
  ['2017-10-01', 'Marseille (Saint-Charles)', 'FR', 2],
  ['2018-03-11', 'Wien (Iranian residence)', 'AT', 0],
  ['2018-03-23', 'Carcassonne and Trèbes', 'FR', 4],
]

const source = 'https://example.org/dtn47'

const dutchOf: Readonly<Record<string, string>> = {
  'Loss of ground weakened the group': 'Het verlies van gebied verzwakte de groep', 'Groups keep the will to strike': 'Groepen houden de wil om toe te slaan',
}

const items: readonly EvidenceItem[] = [
  row('level:NL:DTN47', 'level-decision', [['decided', '2018-03-26'], ['edition', 'DTN47'], ['ordinal', '4'], ['steps', '5'], ['label', 'substantieel'], ['change', 'unchanged'], ['scope', 'national']]),
  row('level:NL:DTN42', 'level-decision', [['decided', '2016-07-11'], ['edition', 'DTN42'], ['ordinal', '4'], ['steps', '5'], ['label', 'substantieel']], 'A new scale: compare labels, not numbers.'),
  row('J067', 'recorded-judgement', [['edition', 'DTN47'], ['driver', 'capability'], ['direction', 'down'], ['reason', 'Loss of ground weakened the group']]),
  row('J069', 'recorded-judgement', [['edition', 'DTN47'], ['driver', 'intent'], ['direction', 'up'], ['reason', 'Groups keep the will to strike']]),
  row('cohort:NL:in_area', 'cohort-figure', [['cohort', 'in_area'], ['population', 'aged 9 and over'], ['value', '160'], ['qualifier', 'approximately']]),
  row('cohort:NL:departed_total', 'cohort-figure', [['cohort', 'departed_total'], ['population', 'aged 9 and over'], ['value', '300'], ['qualifier', 'approximately']]),
  row('cohort:NL:killed', 'cohort-figure', [['cohort', 'killed'], ['population', 'aged 9 and over'], ['value', '60'], ['qualifier', 'approximately']]),
  row('cohort:NL:returned', 'cohort-figure', [['cohort', 'returned'], ['population', 'aged 9 and over'], ['value', '50'], ['qualifier', 'approximately']]),
  row('cohort:NL:thirty', 'cohort-figure', [['cohort', 'not_in_syria_iraq_not_yet_home'], ['value', '30'], ['qualifier', 'approximately']]),
  row('W24', 'recorded-warning', [['edition', 'DTN47'], ['subject', 'lull in attacks'], ['horizon', 'none given']]),
  ...attacks.map(([day, place, country, killed], index) =>
    row(`event:${index}`, 'threat-event', [['day', day], ['place', place], ['country', country], ['status', 'completed'], ...(killed === undefined ? [] : [['killed', String(killed)] as const])], undefined, day)),
  {
    kind: 'passage', id: 'claim:1', report: 'noorderhaven-2018', title: 'Niveau blijft gelijk', source: 'noorderhaven-courant', sourceName: 'Noorderhaven Courant', published: '2018-03-26',
    before: 'De coördinator schrijft dat ', quote: 'groepen de wil houden om toe te slaan', after: ', ook al zijn hun middelen kleiner geworden.',
    url: undefined, origin: 'nctv', illustrative: true, page: undefined,
  },
]

function row(id: string, table: Extract<EvidenceItem, { kind: 'row' }>['table'], cells: readonly (readonly [string, string])[], note?: string, happened: Day = '2018-03-26'): EvidenceItem {
  return {
    kind: 'row', id, table, cells: cells.map(([name, value]) => ({ name, value, dutch: dutchOf[value] })), sourceUrl: source, publisher: 'example.org', origin: 'nctv',
    confidence: 'medium', happened, known: happened, note,
  }
}

const level: CurrentLevel = {
  ordinal: 4, steps: 5, label: 'substantieel', scaleId: 'nl_dtn_5', authority: 'NCTV', since: '2016-07-11', sinceAtLatest: false, edition: 'DTN47', decided: '2018-03-26', nextReview: undefined, setHereBy: undefined,
  scale: [
    { ordinal: 1, label: 'minimaal', labelEn: 'minimal', meaning: { nl: 'attack unlikely', en: 'attack unlikely' } },
    { ordinal: 2, label: 'beperkt', labelEn: 'limited', meaning: { nl: 'slight chance of an attack', en: 'slight chance of an attack' } },
    { ordinal: 3, label: 'aanzienlijk', labelEn: 'significant', meaning: { nl: 'attack is conceivable', en: 'attack is conceivable' } },
    { ordinal: 4, label: 'substantieel', labelEn: 'substantial', meaning: { nl: 'real chance of an attack', en: 'real chance of an attack' } },
    { ordinal: 5, label: 'kritiek', labelEn: 'critical', meaning: { nl: 'attack imminent', en: 'attack imminent' } },
  ],
  evidence: ['level:NL:DTN47'],
}

const boards: readonly LevelBoard[] = [
  {
    scaleId: 'nl_dtn_4', scaleName: 'four levels', steps: 4, labels: ['minimaal', 'beperkt', 'substantieel', 'kritiek'], validFrom: '2005-05', validTo: '2016-07-10',
    spells: [
      { ordinal: 3, label: 'substantieel', from: '2005-05', to: '2007-04-24', editions: ['DTN1', 'DTN7'], evidence: [] },
      { ordinal: 2, label: 'beperkt', from: '2007-04-25', to: '2008-02-29', editions: ['DTN8'], evidence: [] },
      { ordinal: 3, label: 'substantieel', from: '2008-03', to: '2009-12-14', editions: ['DTN12'], evidence: [] },
      { ordinal: 2, label: 'beperkt', from: '2009-12-15', to: '2013-03-12', editions: ['DTN19'], evidence: [] },
      { ordinal: 3, label: 'substantieel', from: '2013-03-13', to: '2016-07-10', editions: ['DTN32', 'DTN41'], evidence: [] },
    ],
  },
  {
    scaleId: 'nl_dtn_5', scaleName: 'five levels', steps: 5, labels: ['minimaal', 'beperkt', 'aanzienlijk', 'substantieel', 'kritiek'], validFrom: '2016-07-11', validTo: undefined,
    spells: [{ ordinal: 4, label: 'substantieel', from: '2016-07-11', to: undefined, editions: ['DTN42', 'DTN47'], evidence: ['level:NL:DTN42'] }],
  },
]

const inTempo = (first: Day, last: Day) => attacks.flatMap(([day], index) => (day >= first && day <= last ? [`event:${index}`] : []))

const tempo: TempoPanel = {
  stream: 'jihadist', first: '2017-10-02', last: '2018-03-26', referenceFirst: '2016-10-02', referenceLast: '2017-10-01',
  statements: [
    say('tempo-1', { kind: 'tempo', definition: 'completed-and-failed', stream: 'jihadist', finding: 'fell', first: '2017-10-02', last: '2018-03-26', count: 2, days: 176, referenceFirst: '2016-10-02', referenceLast: '2017-10-01', referenceCount: 24, referenceDays: 365, ratio: 0.1728, low: 0.0197, high: 0.694, p: 0.0058 }, inTempo('2016-10-02', '2018-03-26'), 9),
    say('tempo-gap', { kind: 'tempo-gap', definition: 'completed-and-failed', searchedFrom: '2015-01-01', searchedTo: '2018-03-26', first: '2017-10-01', last: '2018-03-11', days: 161, probability: 0.004 }, inTempo('2017-10-01', '2018-03-26'), 2),
    say('tempo-definitions', { kind: 'tempo-definitions', agree: false, completedAndFailed: 'fell', deadly: 'no-change-shown' }, inTempo('2017-10-01', '2018-03-26'), 2),
  ],
  points: attacks.map(([day, place, country, killed], index) => ({
    day, place: { nl: place, en: place }, country, killed, evidence: `event:${index}`,
    counted: ['completed-and-failed', ...(killed !== undefined && killed > 0 ? ['deadly'] : [])] as TempoDefinition[],
  })),
  rates: [
    { definition: 'completed-and-failed', window: 'reference', count: 24, days: 365, per30Days: 1.97, low: 1.26, high: 2.93 },
    { definition: 'completed-and-failed', window: 'current', count: 2, days: 176, per30Days: 0.34, low: 0.04, high: 1.23 },
    { definition: 'deadly', window: 'reference', count: 11, days: 365, per30Days: 0.9, low: 0.45, high: 1.62 },
    { definition: 'deadly', window: 'current', count: 1, days: 176, per30Days: 0.17, low: 0, high: 0.95 },
  ],
}

const about = (value: number) => ({ value, low: undefined, high: undefined, qualifier: 'approximately' }) as const

const travellers: TravellerLedger = {
  figureAsOf: '2018-03-26',
  statements: [
    say('cohort-in-area', { kind: 'cohort', cohort: 'in_area', quantity: about(160), figureAsOf: '2018-03-26', population: 'aged 9 and over' }, ['cohort:NL:in_area'], 2),
    say('cohort-total', { kind: 'cohort', cohort: 'departed_total', quantity: about(300), figureAsOf: '2018-03-26', population: 'aged 9 and over' }, ['cohort:NL:departed_total']),
    say('cohort-killed', { kind: 'cohort', cohort: 'killed', quantity: about(60), figureAsOf: '2018-03-26', population: 'aged 9 and over' }, ['cohort:NL:killed']),
    say('cohort-returned', { kind: 'cohort', cohort: 'returned', quantity: about(50), figureAsOf: '2018-03-26', population: 'aged 9 and over' }, ['cohort:NL:returned']),
    say('cohort-thirty', { kind: 'cohort', cohort: 'not_in_syria_iraq_not_yet_home', quantity: about(30), figureAsOf: '2018-03-06', population: 'aged 9 and over' }, ['cohort:NL:thirty']),
    say('ledger', { kind: 'ledger', outcome: 'consistent', figureAsOf: '2018-03-26', total: about(300), sumLow: 280, sumHigh: 320, roundingStep: 10, missing: [] }, ['cohort:NL:in_area', 'cohort:NL:thirty'], 2),
    say('cohort-conflict', { kind: 'cohort-conflict', cohort: 'in_detention_or_camps', readings: [{ cohort: 'in_detention_or_camps', quantity: about(30) }, { cohort: 'not_in_syria_iraq_not_yet_home', quantity: about(30) }] }, ['cohort:NL:thirty'], 2),
    say('departures', { kind: 'departures-none-known', since: '2017-06', known: '2018-03-26' }, ['level:NL:DTN47'], 1),
  ],
  total: { cohort: 'departed_total', quantity: about(300), uncertain: false, evidence: ['cohort:NL:departed_total'] },
  parts: [
    { cohort: 'in_area', quantity: about(160), uncertain: false, evidence: ['cohort:NL:in_area'] },
    { cohort: 'killed', quantity: about(60), uncertain: false, evidence: ['cohort:NL:killed'] },
    { cohort: 'returned', quantity: about(50), uncertain: false, evidence: ['cohort:NL:returned'] },
    { cohort: 'not_in_syria_iraq_not_yet_home', quantity: about(30), uncertain: true, evidence: ['cohort:NL:thirty'] },
  ],
  series: [
    { cohort: 'in_area', runs: [
      { population: undefined, points: [point('2013-06-30', 65), point('2014-06-30', 100), point('2015-06-01', 130), point('2016-08-30', 190)] },
      { population: 'aged 9 and over', points: [point('2017-06-01', 190), point('2018-03-26', 160)] },
    ] },
    { cohort: 'returned', runs: [{ population: undefined, points: [point('2014-06-30', 30), point('2015-06-01', 35), point('2016-08-30', 42), point('2018-03-26', 50)] }] },
    { cohort: 'killed', runs: [{ population: undefined, points: [point('2014-06-30', 14), point('2015-06-01', 20), point('2016-08-30', 42), point('2018-03-26', 60)] }] },
  ],
}

function point(asOf: Day, value: number) {
  return { asOf, quantity: about(value), evidence: 'cohort:NL:in_area' }
}

function say(id: string, sentence: Statement['sentence'], evidence: readonly string[], origins = 1): Statement {
  return { id, sentence, evidence, origins, corroboration: sumsUp(sentence) ? undefined : { origins: Array.from({ length: origins }, (_, at) => (at === 0 ? 'nctv' : `press:site-${at}.example`)), effectiveSources: origins, copyDiscount: 1 } }
}

const reason = (id: string, driver: 'intent' | 'capability' | 'network', direction: 'up' | 'down', nl: string, en: string, evidence: readonly string[]): Statement =>
  say(id, { kind: 'reason', driver, direction, edition: 'DTN47', decided: '2018-03-26', text: { nl, en } }, evidence)

const intent = reason('reason-intent', 'intent', 'up', 'Groepen houden de wil om toe te slaan', 'Groups keep the will to strike', ['J069', 'claim:1'])
const capability = reason('reason-capability', 'capability', 'down', 'Het verlies van gebied maakt hun middelen kleiner', 'The loss of ground makes their means smaller', ['J067'])

/** The Dutch threat picture as of 26 March 2018, written by hand in the shape that `actions/picture/picture.ts` gives. */
export function aThreatPicture(changes: Partial<ThreatPicture> = {}): ThreatPicture {
  return {
    country: 'NL', view: { asOf: '2018-03-26', recordedBy: undefined }, official: false, level, own: [], judgements: [], boards, tempo, datasets: [], travellers,
    levelStatements: [
      say('level-now', { kind: 'level-now', country: 'NL', accordingTo: undefined, ordinal: 4, steps: 5, label: 'substantieel', since: '2016-07-11', atLatest: false, edition: 'DTN47' }, ['level:NL:DTN47', 'level:NL:DTN42']),
      say('scale-changed', { kind: 'scale-changed', label: 'substantieel', fromOrdinal: 3, fromSteps: 4, fromSince: '2013-03-13', toOrdinal: 4, toSteps: 5, on: '2016-07-11' }, ['level:NL:DTN42']),
    ],
    whyInShort: say('why-1', { kind: 'why-in-short', up: 5, down: 3, neutral: 1, edition: 'DTN47', leading: [{ nl: 'Groepen houden de wil om toe te slaan', en: 'Groups keep the will to strike' }] }, ['J069', 'J067']),
    uncertainInShort: say('uncertain', { kind: 'uncertain-in-short', tempo: { stream: 'jihadist', since: '2017-10-02', finding: 'fell', deadly: 'compatible-with-fall' }, narrow: false }, inTempo('2017-10-01', '2018-03-26'), 2),
    reasons: [{ driver: 'intent', statements: [intent] }, { driver: 'capability', statements: [capability] }],
    against: [capability],
    proposal: [
      say('proposal-1', { kind: 'proposal', current: 4, proposed: 4, withoutReluctance: 3, probabilityLower: 0.58, probabilityAtOrAbove: 0.42, highest: 4, lowerBar: 0.8, raiseBar: 0.4, tooLowWeighs: 2, robustness: 0.91 }, ['J067', 'J069']),
      say('coded', { kind: 'coded-by-us', rows: 9, version: '2026-11-24' }, []),
      say('echo', { kind: 'proposal-echo', rows: 9, fromEditions: 7, streams: ['jihadist'], unassessable: [] }, []),
    ],
    wouldChange: [
      say('flip', { kind: 'flip', stream: 'jihadist', driver: 'capability', direction: 'down', to: 3, moderateItems: 2 }, ['J067']),
      say('trigger', { kind: 'top-step-needs-trigger', step: 5 }, []),
    ],
    events: [...attacks.entries()].slice(-3).toReversed().map(([index, [day, place, country, killed]]) =>
      say(`event-${index}`, { kind: 'event', day, place: { nl: place, en: place }, country, status: 'completed', ideology: 'jihadist', attackType: 'bladed', killed, injured: undefined }, [`event:${index}`])),
    warnings: [say('warning', { kind: 'warning', edition: 'DTN47', issued: '2018-03-26', expectation: { nl: 'Het is te vroeg om te zeggen dat de daling aanhoudt', en: 'It is too early to say that the fall will last' }, horizon: 'none given' }, ['W24'])],
    unknown: [
      say('unknown-review', { kind: 'unknown-review' }, []),
      say('unknown-thirty', { kind: 'unknown-thirty', readings: 2 }, ['cohort:NL:thirty'], 2),
      say('unknown-coverage', { kind: 'unknown-coverage', area: 'plots-thin' }, []),
    ],
    evidence: Object.fromEntries(items.map((item) => [item.id, item])),
    sources: [{ publisher: 'example.org', rows: 61, origins: ['nctv'] }],
    ...changes,
  }
}
