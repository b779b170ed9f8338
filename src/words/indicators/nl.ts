import type { IndicatorWords } from './indicator-words.ts'

export const dutchIndicators: IndicatorWords = {
  heading: (day) => `Indicatoren, zoals bekend op ${day}: getal, interval van 95 %, en wat het is`,
  names: {
    'attack-tempo': 'Aanslagtempo', 'foiled-plots': 'Verijdelde plannen', arrests: 'Aanhoudingen', severity: 'Ernst', 'traveller-stocks': 'Uitreizigers', statements: 'Uitspraken', 'source-mix': 'Bronnen achter de telling',
  },
  counts: {
    'source-mix': 'kans op zo’n verschil in bronnen bij toeval', count: 'in deze periode', 'reference-count': 'in het jaar daarvoor', rate: 'tempo in deze periode', 'rate-ratio': 'verhouding tot het jaar daarvoor',
    'rate-p': 'kans op zo’n verschil bij toeval', 'longest-gap': 'langste stilte', 'gap-p': 'kans op zo’n stilte bij toeval', 'silence-needed': 'stilte die nodig is om een daling te tonen',
    drift: 'wat een maand over de volgende zegt (1 = geen verloop)', 'drift-gain': 'winst van verloop op geen verloop (vanaf 1,35 getoond)', changes: 'sprongen in het tempo',
    'rate-since-change': 'tempo sinds de laatste sprong', 'rate-before-change': 'tempo ervoor', 'likeliest-change-p': 'kans dat toeval één zo duidelijke sprong geeft', scatter: 'spreiding over maanden (1 = toeval)',
    'scatter-p': 'kans op zo’n spreiding bij toeval', theta: 'theta van de negatief-binomiale verdeling', contagion: 'deel dat een andere aanslag uitlokte', 'contagion-p': 'kans op zulke trossen bij toeval',
    'chance-all-history': 'kans op ten minste één in 90 dagen, uit alle jaren', 'chance-half-life': 'die kans als oudere jaren minder tellen', 'chance-quarter-weight': 'die kans als de tijd ervoor voor een kwart telt',
    'day-unknown': 'alleen bij jaar bekend, niet meegeteld', 'foiled-share': 'verijdeld, van alle aanslagen en plannen',
  },
  severity: {
    attacks: 'voltooide aanslagen', 'tolls-unknown': 'waarvan het dodental onbekend is', 'deaths-per-attack': 'doden per aanslag, gemiddeld', 'deaths-median': 'doden bij de middelste aanslag', 'deaths-most': 'doden bij de dodelijkste',
    'share-of-deadliest': 'deel van alle doden bij de dodelijkste', 'deadly-share': 'dodelijk, van wat bekend is', 'deadly-share-least': 'dodelijk als geen onbekende het was', 'deadly-share-most': 'dodelijk als elke onbekende het was',
  },
  arrests: {
    'arrests-in-year': 'in het laatste jaar dat Europol telt', 'arrests-otherwise': 'hetzelfde jaar, zoals eerder gemeld', 'arrests-year-before': 'in het jaar daarvoor', 'arrests-ratio': 'verhouding tot het jaar daarvoor',
    'arrests-p': 'kans op zo’n verschil bij toeval', 'arrests-told': 'gevallen waarover bewaarde berichten vertellen, met elk motief',
  },
  blind: {
    'table-incomplete': 'De lijst is met de hand gemaakt uit openbare pagina’s en is niet volledig.',
    'stream-thin': 'Linkse en separatistische aanslagen staan er veel te weinig in.',
    'one-country': 'In één land zijn er zo weinig dat stilte bijna niets bewijst.',
    'no-reason-given': 'De cijfers zeggen of er iets veranderde, niet waardoor.',
    'sources-not-compared': 'Of de bronnen dezelfde bleven, is niet vergeleken of niet te zeggen.',
    'sources-differ': 'De bronnen veranderden: een verschil kan daaraan liggen en niet aan de wereld.',
    undisclosed: 'Wat bekend is gemaakt, is niet wat er gebeurde.',
    'disclosed-late': 'Veel wordt pas bij een rechtszaak bekend: de laatste maanden lijken leger dan zij waren.',
    'arrested-together': 'Bij één zaak worden vaak meer mensen aangehouden. De marges doen alsof elke aanhouding los stond en zijn te smal.',
    'area-changes': 'Welke landen Europol meetelt, verschilt per jaar. Alleen dezelfde landen worden vergeleken.',
    'heavy-tail': 'Eén aanslag kan meer doden eisen dan alle andere samen. Het gemiddelde zegt weinig over de volgende, en de marge kent geen aanslag die erger is dan de ergste tot nu toe.',
    'toll-unknown': 'Van sommige aanslagen geeft geen pagina het dodental. Onbekend telt niet als 0.',
    'campaign-apart': 'Aanslagen van dezelfde daders op verschillende plaatsen of dagen staan er apart in. Dat kan op aansteken lijken.',
    'one-of-many': 'Bij toeval alleen komt zo’n stijging voor bij zo’n 2 van de 100 vergelijkingen, en wie een jaar lang elke twee weken kijkt, ziet er een in 16 tot 21 van de 100 zulke jaren.',
  },
  limits: {
    'not-covered': 'de lijst spreekt niet over deze dagen of deze plaats', 'too-few': 'te weinig om iets te zeggen', 'not-identified': 'niet te bepalen uit deze aantallen', 'not-reported': 'niet gemeld; dat is niet 0',
    'not-comparable': 'niet te vergelijken met het jaar daarvoor', 'not-asked': 'niet gevraagd', never: 'nooit: er is niets om tegen af te zetten', 'sources-first': 'niet gevraagd: de bronnen veranderden, en dat ziet er hetzelfde uit',
    'drift-first': 'niet gevraagd: het tempo verloopt, en dat ziet er hetzelfde uit', 'change-first': 'niet gevraagd: het tempo sprong, en dat ziet er hetzelfde uit',
    scattered: 'berekend zonder de spreiding die de maanden tonen: toeval kan meer',
  },
  units: {
    attacks: ['aanslag', 'aanslagen'], plots: ['plan', 'plannen'], arrests: ['aanhouding', 'aanhoudingen'], deaths: ['dode', 'doden'], persons: ['persoon', 'personen'], statements: ['uitspraak', 'uitspraken'], reports: ['bericht', 'berichten'],
    origins: ['oorsprong', 'oorsprongen'], days: ['dag', 'dagen'], 'per-year': ['per jaar', 'per jaar'], changes: ['', ''], ratio: ['', ''], share: ['', ''], probability: ['', ''], nats: ['nat', 'nat'],
  },
  streams: { jihadist: 'jihadistisch', 'right-wing': 'rechts', 'left-wing': 'links', other: 'overig' },
  statuses: { completed: 'voltooid', failed: 'mislukt', foiled: 'verijdeld', 'completed-and-failed': 'voltooid en mislukt', deadly: 'dodelijk' },
  over: (days, reference) => (reference === undefined ? days : `${days}; daarvoor ${reference}`),
  interval: (low, high) => (low === undefined ? `tot ${high ?? ''}` : high === undefined ? `vanaf ${low}` : low.startsWith('-') ? `${low} tot ${high}` : `${low} – ${high}`),
  drawn: (draws, seed) => `${draws} trekkingen, startgetal ${seed}`,
  rises: (rises, comparisons) => `Van de ${comparisons} vergelijkingen met het jaar daarvoor in deze lijst ${rises === '1' ? 'toont' : 'tonen'} ${rises} een stijging. Bij toeval alleen komt er een voor bij zo’n 2 van de 100, en hoe meer er gevraagd wordt, hoe eerder men er een ziet. Zij overlappen elkaar en tellen dus voor minder.`,
  blindTo: 'Wat dit niet ziet',
  missing: (limit, measures) => `Onbekend (${dutchIndicators.limits[limit]}): ${measures.join('; ')}.`,
}
