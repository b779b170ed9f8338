import type { BothLanguages, Language } from '../core/index.ts'

type Values = Readonly<Record<string, BothLanguages>>

const same = (name: string): BothLanguages => ({ nl: name, en: name })

/** Who sets the level, by the record's `authority`. */
const authorities: Values = {
  'ASIO assesses; government announces': { nl: 'ASIO beoordeelt, de regering maakt bekend', en: 'ASIO assesses, the government announces' },
  'Australian government': { nl: 'Australische regering', en: 'Australian government' },
  'CTA (PET)': same('CTA (PET)'),
  DHS: same('DHS'),
  'Garda / government': { nl: 'Garda en regering', en: 'Garda and government' },
  JTAC: same('JTAC'),
  'JTAC and before': { nl: 'JTAC en wie er daarvoor was', en: 'JTAC and whoever was before it' },
  MI5: same('MI5'),
  NCTV: same('NCTV'),
  'NCTb, later NCTV': { nl: 'NCTb en later NCTV', en: 'NCTb and later NCTV' },
  'NCTb, later NCTV with sectors': { nl: 'NCTb en later NCTV, met de sectoren', en: 'NCTb and later NCTV, with the sectors' },
  'OCAD (OCAM, CUTA)': same('OCAD'),
  PST: same('PST'),
  'Prime Minister': { nl: 'Franse premier', en: 'French prime minister' },
  'Säpo, advised by NCT': { nl: 'Säpo, op advies van het NCT', en: 'Säpo, advised by the NCT' },
  'White House, later DHS': { nl: 'Witte Huis en later DHS', en: 'White House and later DHS' },
}

/** A decision for the whole country; the parts that others are for stand in areas.ts. */
const scopes: Values = { national: { nl: 'het hele land', en: 'the whole country' } }

/** What kind of expectation a warning is. */
const polarities: Values = {
  event_expected: { nl: 'dit wordt verwacht', en: 'this is expected' },
  event_possible: { nl: 'dit is mogelijk', en: 'this is possible' },
  event_less_likely: { nl: 'dit is minder waarschijnlijk', en: 'this is less likely' },
}

const horizons: Values = {
  'none given': { nl: 'niet genoemd', en: 'not given' },
  '12 months': { nl: 'twaalf maanden', en: 'twelve months' },
  2025: same('2025'),
  'coming years': { nl: 'komende jaren', en: 'coming years' },
  'during lockdown': { nl: 'tijdens de lockdown', en: 'during the lockdown' },
  'from 2018': { nl: 'vanaf 2018', en: 'from 2018' },
  gradual: { nl: 'geleidelijk', en: 'gradual' },
  long: { nl: 'lange tijd', en: 'long term' },
  months: { nl: 'enkele maanden', en: 'months' },
  'short term': { nl: 'korte tijd', en: 'short term' },
  'summer 2024': { nl: 'zomer 2024', en: 'summer 2024' },
  'to March 2017': { nl: 'tot maart 2017', en: 'until March 2017' },
}

const outcomes: Values = {
  occurred: { nl: 'het is gebeurd', en: 'it happened' },
  partly: { nl: 'het is deels gebeurd', en: 'it happened in part' },
  not_occurred: { nl: 'er is niets van gebleken', en: 'no sign of it was found' },
  unknown: { nl: 'onbekend', en: 'unknown' },
}

const outcomeBases: Values = {
  absence_of_evidence: { nl: 'niets gevonden', en: 'nothing found' },
  acquittal: { nl: 'een vrijspraak', en: 'an acquittal' },
  conviction_no_attack: { nl: 'een veroordeling, zonder aanslag', en: 'a conviction, without an attack' },
  executed_and_foiled: { nl: 'een gepleegde en een verijdelde aanslag', en: 'an attack and a foiled one' },
  executed_attack: { nl: 'een gepleegde aanslag', en: 'an attack' },
  figure: { nl: 'een cijfer', en: 'a figure' },
  foiled_or_arrests: { nl: 'verijdelde plannen of aanhoudingen', en: 'foiled plots or arrests' },
  indirect: { nl: 'een aanwijzing uit de tweede hand', en: 'an indirect sign' },
  level_change: { nl: 'een wijziging van het niveau', en: 'a change of the level' },
}

const areas: Values = {
  'EU incl UK': { nl: 'EU met het Verenigd Koninkrijk', en: 'EU with the United Kingdom' },
  'EU27 excl UK': { nl: 'EU zonder het Verenigd Koninkrijk', en: 'EU without the United Kingdom' },
  'UK only': { nl: 'alleen het Verenigd Koninkrijk', en: 'United Kingdom only' },
}

const groups: Values = {
  IS: same('IS'), ETA: same('ETA'), SPF: same('SPF'), AZF: same('AZF'), CRAV: same('CRAV'), AQAP: same('AQAP'),
  'New IRA': same('New IRA'), 'Real IRA': same('Real IRA'), 'Continuity IRA': same('Continuity IRA'), Vulkangruppe: same('Vulkangruppe'),
  'al-Qaeda': { nl: 'al-Qaida', en: 'al-Qaeda' },
  'Revolutionary Struggle': { nl: 'Revolutionaire Strijd', en: 'Revolutionary Struggle' },
  'Sect of Revolutionaries': { nl: 'Sekte van Revolutionairen', en: 'Sect of Revolutionaries' },
  'anarchist group': { nl: 'een anarchistische groep', en: 'an anarchist group' },
}

/** What a warning is about. */
const subjects: Values = {
  'Dutch in IS external operations': { nl: 'Nederlanders in aanslagplannen van IS', en: 'Dutch nationals in IS external operations' },
  'Dutch interests abroad': { nl: 'Nederlandse belangen in het buitenland', en: 'Dutch interests abroad' },
  'IS external office': { nl: 'buitenlandse tak van IS', en: 'IS external office' },
  'IS/AQ against the West': { nl: 'IS en al-Qaida tegen het Westen', en: 'IS and al-Qaeda against the West' },
  'ISKP and transnational networks': { nl: 'ISKP en netwerken over de grens', en: 'ISKP and transnational networks' },
  'NL as target (film Fitna)': { nl: 'Nederland als doelwit (film Fitna)', en: 'the Netherlands as target (film Fitna)' },
  'accelerationist youths': { nl: 'accelerationistische jongeren', en: 'accelerationist young people' },
  'anti-lockdown protest': { nl: 'protest tegen de lockdown', en: 'anti-lockdown protest' },
  'asylum seekers': { nl: 'asielzoekers', en: 'asylum seekers' },
  'attack in NL': { nl: 'aanslag in Nederland', en: 'attack in the Netherlands' },
  'attack mode': { nl: 'wijze van een aanslag', en: 'form of an attack' },
  'attacks in Europe incl. NL': { nl: 'aanslagen in Europa, ook in Nederland', en: 'attacks in Europe, the Netherlands included' },
  camps: { nl: 'kampen', en: 'camps' },
  'complex and simple attacks in Europe': { nl: 'complexe en eenvoudige aanslagen in Europa', en: 'complex and simple attacks in Europe' },
  'conspiracy / anti-institutional': { nl: 'complotdenken en anti-institutioneel extremisme', en: 'conspiracy and anti-institutional extremism' },
  'corona effect': { nl: 'gevolgen van corona', en: 'effect of the coronavirus' },
  'corona sceptics': { nl: 'coronasceptici', en: 'coronavirus sceptics' },
  'da\'wa and growth': { nl: 'prediking en groei', en: 'da\'wa and growth' },
  'deaths of travellers': { nl: 'omgekomen uitreizigers', en: 'deaths of travellers' },
  'domestic plots': { nl: 'aanslagplannen in eigen land', en: 'domestic plots' },
  drones: { nl: 'drones', en: 'drones' },
  elections: { nl: 'verkiezingen', en: 'elections' },
  'escape from camps': { nl: 'ontsnapping uit kampen', en: 'escape from camps' },
  'ex-detainees and returnees': { nl: 'ex-gedetineerden en terugkeerders', en: 'former detainees and returnees' },
  'jihadist cell Eindhoven': { nl: 'jihadistische cel in Eindhoven', en: 'jihadist cell in Eindhoven' },
  'lone actor or small group': { nl: 'eenling of kleine groep', en: 'lone actor or small group' },
  'lone acts and organised plots': { nl: 'daden van eenlingen en georganiseerde plannen', en: 'lone acts and organised plots' },
  'lowering before 7/7': { nl: 'verlaging voor de aanslagen van 7 juli 2005', en: 'lowering before the attacks of 7 July 2005' },
  'lowering to possible': { nl: 'verlaging naar possible (mogelijk)', en: 'lowering to possible' },
  'lowering to substantial': { nl: 'verlaging naar substantial (substantieel)', en: 'lowering to substantial' },
  'lowering to unlikely': { nl: 'verlaging naar onwaarschijnlijk', en: 'lowering to unlikely' },
  'lull in attacks': { nl: 'luwte in aanslagen', en: 'lull in attacks' },
  'mass return': { nl: 'massale terugkeer', en: 'mass return' },
  minors: { nl: 'minderjarigen', en: 'minors' },
  'networks of friends and family': { nl: 'netwerken van vrienden en familie', en: 'networks of friends and family' },
  'online networks': { nl: 'netwerken op internet', en: 'online networks' },
  'prevented travellers': { nl: 'mensen die niet konden uitreizen', en: 'people stopped from leaving' },
  'recovery of IS/AQ': { nl: 'herstel van IS en al-Qaida', en: 'recovery of IS and al-Qaeda' },
  'released prisoners': { nl: 'vrijgekomen gevangenen', en: 'released prisoners' },
  returnees: { nl: 'terugkeerders', en: 'returnees' },
  'returnees and domestic movement': { nl: 'terugkeerders en de beweging in eigen land', en: 'returnees and the domestic movement' },
  'returnees from other EU states': { nl: 'terugkeerders uit andere EU-landen', en: 'returnees from other EU states' },
  'returnees in Europe': { nl: 'terugkeerders in Europa', en: 'returnees in Europe' },
  'right-wing lone actors': { nl: 'rechtse eenlingen', en: 'right-wing lone actors' },
  'simple attacks': { nl: 'eenvoudige aanslagen', en: 'simple attacks' },
  'spill-over from neighbours': { nl: 'wat uit buurlanden overslaat', en: 'spill-over from neighbours' },
  'sports events': { nl: 'sportevenementen', en: 'sports events' },
  'stay-at-homes': { nl: 'thuisblijvers', en: 'people who stayed at home' },
  'threat may grow again': { nl: 'de dreiging kan weer groeien', en: 'the threat may grow again' },
  'very young online radicals': { nl: 'heel jonge mensen die op internet radicaliseren', en: 'very young people radicalised online' },
  'women and children': { nl: 'vrouwen en kinderen', en: 'women and children' },
  youths: { nl: 'jongeren', en: 'young people' },
}

/** What changed in the counting of a cohort. */
const countingChanges: Values = {
  definition: { nl: 'telt andere mensen dan daarvoor', en: 'counts other people than before' },
  name: { nl: 'heet anders dan daarvoor', en: 'has another name than before' },
}

/** What the record writes in a closed column, in both languages; the test holds every row against this. */
const recordValues: Readonly<Record<string, Values>> = {
  authority: authorities, scope: scopes, polarity: polarities, horizon: horizons, outcome: outcomes, outcomeBasis: outcomeBases, area: areas, claimedBy: groups,
  subject: subjects, change: countingChanges,
}

/** A value of a closed column in words; undefined where the column is not closed, or does not have this value. */
export function recordValue(language: Language, column: string, value: string): string | undefined {
  return recordValues[column]?.[value]?.[language]
}
