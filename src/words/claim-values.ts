import type {
  AttributionClaim, BothLanguages, Claim, ClaimKind, EventStatus, EventType, JudgementClaim, Language, LevelClaim, Likelihood, NegationClaim, Polarity, Qualifier, Scheme,
  TrendClaim, WarningClaim,
} from '../core/index.ts'
import { formatCountry } from './format.ts'

type FieldsOf<K extends ClaimKind> = Extract<Claim, { kind: K }>['fields']
type FieldName = { [K in ClaimKind]: keyof FieldsOf<K> }[ClaimKind]

/** What the fields of a claim are called; a field without a name fails to compile. */
const fieldNames: Readonly<Record<FieldName, BothLanguages>> = {
  source: { nl: 'bron', en: 'source' },
  polarity: { nl: 'strekking', en: 'polarity' },
  certainty: { nl: 'stelligheid', en: 'certainty' },
  hedge: { nl: 'voorbehoud', en: 'hedge' },
  geo: { nl: 'gebied', en: 'area' },
  scope: { nl: 'geldt voor', en: 'holds for' },
  scheme: { nl: 'schaal', en: 'scale' },
  ordinal: { nl: 'stap', en: 'step' },
  label: { nl: 'naam van de stap', en: 'name of the step' },
  max: { nl: 'hoogste stap', en: 'highest step' },
  bound: { nl: 'grens', en: 'bound' },
  rank: { nl: 'rang', en: 'rank' },
  change: { nl: 'verandering', en: 'change' },
  from_ordinal: { nl: 'vorige stap', en: 'step before' },
  from_label: { nl: 'naam van de vorige stap', en: 'name of the step before' },
  since: { nl: 'sinds', en: 'since' },
  until: { nl: 'tot', en: 'until' },
  duration: { nl: 'duur', en: 'duration' },
  status: { nl: 'stand', en: 'status' },
  first_time: { nl: 'voor het eerst', en: 'first time' },
  temporary: { nl: 'tijdelijk', en: 'temporary' },
  what: { nl: 'wat is geteld', en: 'what is counted' },
  nationality: { nl: 'nationaliteit', en: 'nationality' },
  population: { nl: 'wie is geteld', en: 'who is counted' },
  place: { nl: 'plaats', en: 'place' },
  value: { nl: 'getal', en: 'number' },
  low: { nl: 'ten minste', en: 'at least' },
  high: { nl: 'hoogstens', en: 'at most' },
  share: { nl: 'deel', en: 'share' },
  of: { nl: 'van', en: 'of' },
  delta: { nl: 'verschil', en: 'difference' },
  parts: { nl: 'delen', en: 'parts' },
  qualifier: { nl: 'nauwkeurigheid', en: 'exactness' },
  estimate: { nl: 'schatting', en: 'estimate' },
  unit: { nl: 'eenheid', en: 'unit' },
  asof: { nl: 'stand van', en: 'as of' },
  period: { nl: 'periode', en: 'period' },
  cumulative: { nl: 'opgeteld', en: 'cumulative' },
  revises: { nl: 'verbetert', en: 'corrects' },
  derived: { nl: 'berekend', en: 'computed' },
  type: { nl: 'soort', en: 'type' },
  aggregate: { nl: 'meer dan één', en: 'more than one' },
  date: { nl: 'dag', en: 'day' },
  date_asstated: { nl: 'dag, zoals het er staat', en: 'day as written' },
  actor: { nl: 'wie', en: 'who' },
  method: { nl: 'wijze', en: 'means' },
  counts: { nl: 'aantallen', en: 'counts' },
  sentence: { nl: 'straf', en: 'sentence' },
  terrorism: { nl: 'terrorisme', en: 'terrorism' },
  quantity: { nl: 'wat', en: 'what' },
  direction: { nl: 'richting', en: 'direction' },
  magnitude: { nl: 'mate', en: 'magnitude' },
  proposition: { nl: 'oordeel', en: 'judgement' },
  likelihood: { nl: 'waarschijnlijkheid', en: 'likelihood' },
  modality: { nl: 'woord van kans of wil', en: 'modality' },
  holder: { nl: 'wie dit zegt', en: 'who says so' },
  about: { nl: 'waarover', en: 'about' },
  horizon: { nl: 'termijn', en: 'term' },
  said: { nl: 'gezegd', en: 'said' },
  holder_type: { nl: 'soort zegsman of -instantie', en: 'kind of holder' },
  verb: { nl: 'hoe het is gezegd', en: 'how it is said' },
  mode: { nl: 'vorm', en: 'form' },
  strength: { nl: 'sterkte', en: 'strength' },
}

type Status = EventStatus | NonNullable<LevelClaim['fields']['status'] | WarningClaim['fields']['status']>

/** The fields whose values the types of the core close. */
interface ClosedFields {
  readonly status: Status
  readonly qualifier: Qualifier
  readonly type: EventType
  readonly polarity: Polarity
  readonly likelihood: Likelihood
  readonly scheme: Scheme
  readonly change: NonNullable<LevelClaim['fields']['change']>
  readonly bound: NonNullable<LevelClaim['fields']['bound']>
  readonly direction: NonNullable<TrendClaim['fields']['direction'] | JudgementClaim['fields']['direction']>
  readonly strength: NonNullable<NegationClaim['fields']['strength']>
  readonly holder_type: NonNullable<AttributionClaim['fields']['holder_type']>
  readonly mode: NonNullable<AttributionClaim['fields']['mode']>
  readonly certainty: 'hedged'
  readonly terrorism: 'yes' | 'no' | 'unknown'
}

const closedValues: { readonly [F in keyof ClosedFields]: Readonly<Record<ClosedFields[F], BothLanguages>> } = {
  status: {
    completed: { nl: 'voltooid', en: 'completed' }, foiled: { nl: 'verijdeld', en: 'foiled' }, failed: { nl: 'mislukt', en: 'failed' },
    planned: { nl: 'gepland', en: 'planned' }, alleged: { nl: 'verdacht', en: 'alleged' }, reported: { nl: 'gemeld', en: 'reported' },
    ongoing: { nl: 'gaande', en: 'ongoing' }, superseded: { nl: 'door later bericht vervangen', en: 'superseded' }, none: { nl: 'niet gebeurd', en: 'did not happen' },
    policy: { nl: 'algemene regel', en: 'general rule' }, actual: { nl: 'geldt', en: 'holds' }, former: { nl: 'gold eerder', en: 'held before' },
    predicted: { nl: 'voorspeld', en: 'predicted' }, hypothetical: { nl: 'verondersteld', en: 'hypothetical' }, definition: { nl: 'omschrijving', en: 'definition' },
    current: { nl: 'geldt', en: 'current' }, past: { nl: 'voorbij', en: 'past' },
  },
  qualifier: {
    exact: { nl: 'precies', en: 'exact' }, approx: { nl: 'ongeveer', en: 'about' }, at_least: { nl: 'ten minste', en: 'at least' },
    at_most: { nl: 'hoogstens', en: 'at most' }, more_than: { nl: 'meer dan', en: 'more than' }, less_than: { nl: 'minder dan', en: 'fewer than' },
    almost: { nl: 'bijna', en: 'almost' }, range: { nl: 'van tot', en: 'range' }, rounded5: { nl: 'afgerond op vijftallen', en: 'rounded to fives' },
    vague: { nl: 'onbepaald', en: 'vague' },
  },
  type: {
    attack: { nl: 'aanslag', en: 'attack' }, plot: { nl: 'aanslagplan', en: 'plot' }, arrest: { nl: 'aanhouding', en: 'arrest' },
    charge: { nl: 'aanklacht', en: 'charge' }, conviction: { nl: 'veroordeling', en: 'conviction' }, sentence: { nl: 'straf', en: 'sentence' },
    sentence_demand: { nl: 'strafeis', en: 'sentence demanded' }, search: { nl: 'doorzoeking', en: 'search' }, departure: { nl: 'vertrek', en: 'departure' },
    return: { nl: 'terugkeer', en: 'return' }, repatriation: { nl: 'terughaling', en: 'repatriation' }, escape: { nl: 'ontsnapping', en: 'escape' },
    release: { nl: 'vrijlating', en: 'release' }, death: { nl: 'overlijden', en: 'death' }, investigation: { nl: 'onderzoek', en: 'investigation' },
    threat_call: { nl: 'dreigmelding', en: 'threat call' }, stabbing: { nl: 'steekpartij', en: 'stabbing' },
  },
  polarity: {
    affirmed: { nl: 'bevestigd', en: 'affirmed' }, negated: { nl: 'ontkend', en: 'denied' }, 'near-negated': { nl: 'bijna ontkend', en: 'nearly denied' },
    'partial-negation': { nl: 'deels ontkend', en: 'partly denied' },
  },
  likelihood: {
    small: { nl: 'kleine kans', en: 'small chance' }, unlikely: { nl: 'onwaarschijnlijk', en: 'unlikely' }, possible: { nl: 'mogelijk', en: 'possible' },
    'possible-not-likely': { nl: 'mogelijk, niet waarschijnlijk', en: 'possible, not likely' }, 'not-excluded': { nl: 'niet uitgesloten', en: 'not excluded' },
    conceivable: { nl: 'voorstelbaar', en: 'conceivable' }, considerable: { nl: 'aanzienlijke kans', en: 'considerable chance' },
    'real-chance': { nl: 'reële kans', en: 'real chance' }, likely: { nl: 'waarschijnlijk', en: 'likely' }, 'highly-likely': { nl: 'zeer waarschijnlijk', en: 'highly likely' },
    imminent: { nl: 'op handen', en: 'imminent' }, 'no-indications': { nl: 'geen aanwijzingen', en: 'no indications' }, uncertain: { nl: 'onzeker', en: 'uncertain' },
    asserted: { nl: 'gesteld', en: 'asserted' }, 'asserted-negative': { nl: 'gesteld dat het niet zo is', en: 'asserted not to be so' },
  },
  scheme: {
    'nl-dtn-4': { nl: 'DTN-schaal van vier', en: 'four-step DTN scale' }, 'nl-dtn-5': { nl: 'DTN-schaal van vijf', en: 'five-step DTN scale' },
    'uk-jtac-5': { nl: 'Britse schaal van vijf', en: 'five-step UK scale' }, 'be-ocad-4': { nl: 'OCAD-schaal van vier', en: 'four-step OCAD scale' },
    'dk-pet-5': { nl: 'Deense schaal van vijf', en: 'five-step Danish scale' }, 'se-nct-5': { nl: 'Zweedse schaal van vijf', en: 'five-step Swedish scale' },
    'no-pst-5': { nl: 'Noorse schaal van vijf', en: 'five-step Norwegian scale' }, 'au-ntas-5': { nl: 'Australische schaal van vijf', en: 'five-step Australian scale' },
    'us-ntas': { nl: 'Amerikaans waarschuwingssysteem', en: 'US advisory system' },
  },
  change: {
    raised: { nl: 'verhoogd', en: 'raised' }, lowered: { nl: 'verlaagd', en: 'lowered' }, unchanged: { nl: 'onveranderd', en: 'unchanged' }, set: { nl: 'vastgesteld', en: 'set' },
  },
  bound: { at_least: { nl: 'deze stap of hoger', en: 'this step or higher' }, at_most: { nl: 'deze stap of lager', en: 'this step or lower' } },
  direction: {
    up: { nl: 'omhoog', en: 'up' }, down: { nl: 'omlaag', en: 'down' }, flat: { nl: 'gelijk', en: 'flat' }, peak: { nl: 'top', en: 'peak' }, changed: { nl: 'veranderd', en: 'changed' },
    threat: { nl: 'verhoogt de dreiging', en: 'raises the threat' }, 'threat-down': { nl: 'verlaagt de dreiging', en: 'lowers the threat' },
    neutral: { nl: 'zonder richting', en: 'in no one direction' },
  },
  strength: {
    full: { nl: 'geheel', en: 'full' }, near: { nl: 'bijna', en: 'nearly' }, partial: { nl: 'deels', en: 'partly' }, lifted: { nl: 'opgeheven', en: 'lifted' },
    double: { nl: 'dubbel', en: 'double' },
  },
  holder_type: {
    agency: { nl: 'dienst', en: 'agency' }, official: { nl: 'ambtsdrager', en: 'official' }, expert: { nl: 'deskundige', en: 'expert' }, media: { nl: 'medium', en: 'medium' },
    court: { nl: 'rechter', en: 'court' }, anonymous: { nl: 'niet genoemd', en: 'not named' },
  },
  mode: { direct: { nl: 'letterlijk', en: 'direct' }, indirect: { nl: 'in andere woorden', en: 'indirect' }, document: { nl: 'in een document', en: 'in a document' } },
  certainty: { hedged: { nl: 'met voorbehoud', en: 'hedged' } },
  terrorism: { yes: { nl: 'ja', en: 'yes' }, no: { nl: 'nee', en: 'no' }, unknown: { nl: 'onbekend', en: 'unknown' } },
}

const population: Readonly<Record<string, BothLanguages>> = {
  adults: { nl: 'volwassenen', en: 'adults' }, minors: { nl: 'minderjarigen', en: 'minors' }, women: { nl: 'vrouwen', en: 'women' }, men: { nl: 'mannen', en: 'men' },
}

/** Codes that reading rules give, in fields that a text may also fill with its own words; the test reads every rule's example. */
const ruleValues: Readonly<Record<string, Readonly<Record<string, BothLanguages>>>> = {
  what: {
    departed: { nl: 'uitgereisd', en: 'departed' }, departure: { nl: 'vertrek', en: 'departure' }, ever_in_area: { nl: 'ooit in het gebied', en: 'ever in the area' },
    present: { nl: 'in het gebied', en: 'in the area' }, returned: { nl: 'teruggekeerd', en: 'returned' }, returned_elsewhere: { nl: 'teruggekeerd in een ander land', en: 'returned elsewhere' },
    killed: { nl: 'omgekomen', en: 'killed' }, detained_or_camp: { nl: 'in gevangenissen of kampen', en: 'in prisons or camps' },
    in_transit: { nl: 'onderweg', en: 'on the way' }, joined_group: { nl: 'aangesloten bij een groep', en: 'joined a group' }, with_group: { nl: 'bij een groep', en: 'with a group' },
    movement_members: { nl: 'leden van de beweging', en: 'members of the movement' }, sympathisers: { nl: 'sympathisanten', en: 'sympathisers' },
    other_population: { nl: 'een andere groep', en: 'another group' }, network_members: { nl: 'leden van een netwerk', en: 'members of a network' },
    attacks: { nl: 'aanslagen', en: 'attacks' }, attacks_all_status: { nl: 'aanslagen, ook mislukte en verijdelde', en: 'attacks, failed and foiled ones included' },
    plots_foiled: { nl: 'verijdelde plannen', en: 'foiled plots' }, arrests: { nl: 'aanhoudingen', en: 'arrests' }, charged: { nl: 'aangeklaagd', en: 'charged' },
    convicted: { nl: 'veroordeeld', en: 'convicted' }, suspects: { nl: 'verdachten', en: 'suspects' }, dead: { nl: 'doden', en: 'dead' }, injured: { nl: 'gewonden', en: 'injured' },
    escaped: { nl: 'ontsnapt', en: 'escaped' }, threat_reports: { nl: 'meldingen van dreiging', en: 'reports of threats' },
  },
  counts: {
    dead: { nl: 'doden', en: 'dead' }, injured: { nl: 'gewonden', en: 'injured' }, arrested: { nl: 'aangehouden', en: 'arrested' }, charged: { nl: 'aangeklaagd', en: 'charged' },
    convicted: { nl: 'veroordeeld', en: 'convicted' }, sentenced: { nl: 'gestraft', en: 'sentenced' }, escaped: { nl: 'ontsnapt', en: 'escaped' },
    released: { nl: 'vrijgelaten', en: 'released' }, repatriated: { nl: 'teruggehaald', en: 'repatriated' }, most: { nl: 'de meesten', en: 'most' },
    several: { nl: 'meer dan één', en: 'several' },
  },
  unit: {
    persons: { nl: 'personen', en: 'persons' }, attacks: { nl: 'aanslagen', en: 'attacks' }, plots: { nl: 'plannen', en: 'plots' }, reports: { nl: 'meldingen', en: 'reports' },
    share: { nl: 'deel van het geheel', en: 'share' }, binary: { nl: 'wel of niet', en: 'yes or no' },
  },
  population,
  magnitude: { strong: { nl: 'sterk', en: 'strong' } },
  modality: {
    likely: { nl: 'waarschijnlijk', en: 'likely' }, risk: { nl: 'risico', en: 'risk' }, hopes: { nl: 'hoopt', en: 'hopes' },
  },
  verb: { document: { nl: 'een document', en: 'a document' }, decision: { nl: 'een besluit', en: 'a decision' } },
  rank: {
    highest: { nl: 'hoogste', en: 'highest' }, 'second-highest': { nl: 'op één na hoogste', en: 'second highest' }, 'third-highest': { nl: 'op twee na hoogste', en: 'third highest' },
    lowest: { nl: 'laagste', en: 'lowest' }, 'second-lowest': { nl: 'op één na laagste', en: 'second lowest' },
  },
}

/** Parts of the world that are no country, as reading names them. */
const regions: Readonly<Record<string, BothLanguages>> = {
  Europe: { nl: 'Europa', en: 'Europe' }, EU: { nl: 'Europese Unie', en: 'European Union' }, 'Western Europe': { nl: 'West-Europa', en: 'Western Europe' },
  Scandinavia: { nl: 'Scandinavië', en: 'Scandinavia' }, 'Middle East': { nl: 'Midden-Oosten', en: 'Middle East' }, 'GB-NIR': { nl: 'Noord-Ierland', en: 'Northern Ireland' },
  'SY-NE': { nl: 'Noordoost-Syrië', en: 'north-east Syria' }, 'SY-NW': { nl: 'Noordwest-Syrië', en: 'north-west Syria' }, 'BE-BRU': { nl: 'Brussel', en: 'Brussels' },
  'NL-UT': { nl: 'provincie Utrecht', en: 'province of Utrecht' }, 'NL-NH': { nl: 'Noord-Holland', en: 'North Holland' }, 'NL-ZH': { nl: 'Zuid-Holland', en: 'South Holland' },
  'NL-LI': { nl: 'Limburg', en: 'Limburg' }, 'NL-NB': { nl: 'Noord-Brabant', en: 'North Brabant' }, 'NL-GE': { nl: 'Gelderland', en: 'Gelderland' },
  'NL-GR': { nl: 'provincie Groningen', en: 'province of Groningen' }, 'NL-FR': { nl: 'Friesland', en: 'Friesland' },
}

export function regionName(language: Language, place: string): string {
  return regions[place]?.[language] ?? (/^[A-Z]{2}$/.test(place) ? formatCountry(language, place) : place)
}

export function fieldName(language: Language, name: string): string {
  return (fieldNames as Readonly<Record<string, BothLanguages>>)[name]?.[language] ?? name
}

/** A value that reading gives as a code, in words; people of a country go by its name, and what the text itself said stays as it is. */
export function claimValue(language: Language, field: string, value: string): string {
  const closed: Readonly<Record<string, Readonly<Record<string, BothLanguages>>>> = { ...closedValues, ...ruleValues }
  return closed[field]?.[value]?.[language] ?? (field === 'population' ? regionName(language, value) : value)
}
