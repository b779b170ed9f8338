import type {
  AttributionFields, BothLanguages, CommonFields, EventFields, EventStatus, EventType, JudgementFields, Language, LevelFields, Likelihood, NegationFields, Polarity, Qualifier, Scheme,
  StepRank, TrendFields, WarningFields,
} from '../core/index.ts'
import { regionName } from './regions.ts'

type Status = EventStatus | NonNullable<LevelFields['status'] | WarningFields['status']>

/** The fields whose values the types of the core close. */
interface ClosedFields {
  readonly status: Status
  readonly qualifier: Qualifier
  readonly type: EventType
  readonly polarity: Polarity
  readonly likelihood: Likelihood
  readonly scheme: Scheme
  readonly change: NonNullable<LevelFields['change']>
  readonly rank: StepRank
  readonly bound: NonNullable<LevelFields['bound']>
  readonly direction: NonNullable<TrendFields['direction'] | JudgementFields['direction']>
  readonly strength: NonNullable<NegationFields['strength']>
  readonly holder_type: NonNullable<AttributionFields['holder_type']>
  readonly mode: NonNullable<AttributionFields['mode']>
  readonly certainty: NonNullable<CommonFields['certainty']>
  readonly terrorism: NonNullable<EventFields['terrorism']>
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
    almost: { nl: 'bijna', en: 'almost' }, range: { nl: 'marge', en: 'range' }, rounded5: { nl: 'afgerond op vijftallen', en: 'rounded to fives' },
    vague: { nl: 'onbepaald', en: 'vague' },
  },
  type: {
    attack: { nl: 'aanslag', en: 'attack' }, plot: { nl: 'aanslagplan', en: 'plot' }, arrest: { nl: 'aanhouding', en: 'arrest' },
    charge: { nl: 'aanklacht', en: 'charge' }, conviction: { nl: 'veroordeling', en: 'conviction' }, sentence: { nl: 'straf', en: 'sentence' },
    acquittal: { nl: 'vrijspraak', en: 'acquittal' }, sentence_demand: { nl: 'strafeis', en: 'sentence demanded' }, search: { nl: 'doorzoeking', en: 'search' }, departure: { nl: 'vertrek', en: 'departure' },
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
  rank: {
    highest: { nl: 'hoogste', en: 'highest' }, 'second-highest': { nl: 'op één na hoogste', en: 'second highest' }, 'third-highest': { nl: 'op twee na hoogste', en: 'third highest' },
    lowest: { nl: 'laagste', en: 'lowest' }, 'second-lowest': { nl: 'op één na laagste', en: 'second lowest' },
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
  population: {
    adults: { nl: 'volwassenen', en: 'adults' }, minors: { nl: 'minderjarigen', en: 'minors' }, women: { nl: 'vrouwen', en: 'women' }, men: { nl: 'mannen', en: 'men' },
  },
  magnitude: { strong: { nl: 'sterk', en: 'strong' } },
  modality: {
    likely: { nl: 'waarschijnlijk', en: 'likely' }, risk: { nl: 'risico', en: 'risk' }, hopes: { nl: 'hoopt', en: 'hopes' },
  },
  verb: { document: { nl: 'een document', en: 'a document' }, decision: { nl: 'een besluit', en: 'a decision' } },
}

/** A value that reading gives as a code, in words; people of a country go by its name, and what the text itself said stays as it is. */
export function claimValue(language: Language, field: string, value: string): string {
  const closed: Readonly<Record<string, Readonly<Record<string, BothLanguages>>>> = { ...closedValues, ...ruleValues }
  return closed[field]?.[value]?.[language] ?? (field === 'population' ? regionName(language, value) : value)
}
