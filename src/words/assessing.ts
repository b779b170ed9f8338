import type { Language, LevelConfidence } from '../core/index.ts'

/** Numbers come as they are printed in the language. */
interface AssessingWords {
  readonly heading: (country: string, scope: string | undefined, asOf: string) => string
  readonly model: (version: string, path: string, digest: string) => string
  readonly maps: (scale: string, files: string) => string
  readonly noMap: string
  readonly current: string
  readonly noLevel: string
  readonly inherited: (scope: string) => string
  /** By a role, with Peil; never by an authority of the record. */
  readonly setHere: (author: string) => string
  readonly until: (day: string) => string
  readonly trigger: (scope: string, id: string, what: string, until: string, step: string) => string
  readonly topStep: string
  readonly streams: string
  readonly stream: (adjective: string) => string
  readonly notAssessable: (missing: string) => string
  readonly priorOnly: (shares: string) => string
  readonly alone: (proposed: number, withoutReluctance: number) => string
  readonly unassessable: (streams: string) => string
  readonly leading: (streams: string) => string
  readonly independent: (step: number, together: string, apart: string) => string
  readonly distribution: string
  readonly onlyByPerson: string
  readonly states: string
  readonly items: (count: number, counted: number) => string
  readonly moved: (prior: string, evidence: string, total: string) => string
  readonly item: (strength: string, grade: string, ageDays: number, halfLifeDays: number | undefined) => string
  readonly rateItem: (count: number, days: number, referenceCount: number, referenceDays: number, grade: string) => string
  readonly weighs: (nats: string, share: string) => string
  /** Where nothing moves the driver there is nothing to have a share of. */
  readonly weighsNothing: (nats: string) => string
  /** Of a number whose digits would show 0, and which is not 0. */
  readonly below: (limit: string) => string
  readonly partly: (exponent: string) => string
  readonly sameOrigin: string
  readonly cost: (under: string, over: string, raise: string, lower: string, raiseBar: string, lowerBar: string) => string
  readonly endsAt: (share: string, step: number) => string
  readonly robustness: (draws: string, seed: number, shares: string) => string
  readonly confidence: (level: string) => string
  readonly confidences: Readonly<Record<LevelConfidence, string>>
  readonly flips: string
  readonly flip: (subject: string, direction: 'up' | 'down', items: string, nats: string | undefined, to: number) => string
  readonly noFlip: string
  readonly removals: string
  readonly removal: (count: number, size: number) => string
  readonly andMore: (count: number) => string
  readonly noRemoval: (searchedTo: number) => string
  readonly without: (step: number) => string
  readonly withoutItem: (proposed: number, change: string) => string
  readonly aPersonDecides: string
  /** How to see the rest. */
  readonly more: string
}

/** What the account of an assessment says around its numbers. */
export const assessingWords: Readonly<Record<Language, AssessingWords>> = {
  nl: {
    heading: (country, scope, asOf) => `Weging voor ${country}${scope === undefined ? '' : `, deel ${scope}`}, zoals bekend op ${asOf}`,
    model: (version, path, digest) => `Model ${version}: ${path}, SHA-256 ${digest}`,
    maps: (scale, files) => `Schaal ${scale}, kaart: ${files}`,
    noMap: 'Er is geen kaart van een schaal gebruikt; docs/methods/level-model.md zegt hoe u er een toevoegt.',
    current: 'Niveau nu',
    noLevel: 'Er is geen vastgesteld niveau bekend.',
    inherited: (scope) => `overgenomen van ${scope}`,
    setHere: (author) => `hier vastgesteld door ${author}`,
    until: (day) => `tot en met ${day}`,
    trigger: (scope, id, what, until, step) => `Er staat een aanleiding voor ${scope}, tot en met ${until} (${id}): ${what} Zolang zij staat, is ${step} mogelijk; dat besluit een mens. Het voorstel hieronder rekent er niet mee.`,
    topStep: 'de hoogste trede',
    streams: 'Soorten dreiging, elk met factoren van 1 (laagst) tot 5',
    stream: (adjective) => `${adjective} dreiging`,
    notAssessable: (missing) => `niet te beoordelen: over ${missing} is geen gewogen bewijs dat nog vers is`,
    priorOnly: (shares) => `alleen het uitgangspunt, geen bevinding: uitkomst 1 tot en met 4 ${shares}`,
    alone: (proposed, withoutReluctance) => `als dit de enige dreiging was: voorstel ${proposed}, zonder terughoudendheid ${withoutReluctance}`,
    unassessable: (streams) => `Niet te beoordelen, en daarom niet als laag geteld: ${streams} dreiging.`,
    leading: (streams) => `De hoogste is ${streams} dreiging; die bepaalt het geheel.`,
    independent: (step, together, apart) => `Niveau ${step} of hoger: ${together} als de soorten samen op en neer gaan, en hoogstens ${apart} als zij los van elkaar staan.`,
    distribution: 'Kans op elk niveau, van de hoogste dreiging',
    onlyByPerson: 'alleen door een mens vast te stellen',
    states: 'kansen',
    items: (count, counted) => `${count} ${count === 1 ? 'stuk' : 'stukken'} bewijs, waarvan er ${counted} ${counted === 1 ? 'telt' : 'tellen'}`,
    moved: (prior, evidence, total) => `5 tegen 1 in nat: uitgangspunt ${prior}, bewijs ${evidence}, samen ${total}`,
    item: (strength, grade, ageDays, halfLifeDays) => `sterkte ${strength}, waardering ${grade}, ${ageDays} dagen oud${halfLifeDays === undefined ? '' : `, halfwaardetijd ${halfLifeDays} dagen`}`,
    rateItem: (count, days, referenceCount, referenceDays, grade) => `aanslagen in Europa, ${count} in ${days} dagen tegen ${referenceCount} in de ${referenceDays} dagen ervoor, waardering ${grade}`,
    weighs: (nats, share) => `weegt ${nats} nat, ${share} van wat deze factor beweegt`,
    weighsNothing: (nats) => `weegt ${nats} nat: niets beweegt deze factor merkbaar`,
    below: (limit) => `minder dan ${limit}`,
    partly: (exponent) => `hangt deels af van andere stukken van die oorsprong, telt voor ${exponent}`,
    sameOrigin: 'telt niet: dezelfde oorsprong heeft zich later of zekerder uitgesproken',
    cost: (under, over, raise, lower, raiseBar, lowerBar) => `Kosten: te laag ${under}, te hoog ${over}, verhogen ${raise}, verlagen ${lower}, elk per trede. Daaruit volgt: verhogen boven een kans van ${raiseBar}, verlagen boven ${lowerBar}.`,
    endsAt: (share, step) => `bij ${step} in ${share}`,
    robustness: (draws, seed, shares) => `Geschudde berekeningen (${draws}, beginwaarde ${seed}) eindigen ${shares}.`,
    confidence: (level) => `Betrouwbaarheid van deze weging: ${level}.`,
    confidences: { high: 'hoog', moderate: 'gemiddeld', low: 'laag' },
    flips: 'Wat het voorstel zou omslaan, in gemiddelde stukken bewijs (sterkte 2, waardering B2)',
    flip: (subject, direction, items, nats, to) => `${subject} ${direction === 'up' ? 'omhoog' : 'omlaag'}: ${items} ${items === '1' ? 'stuk' : 'stukken'}${nats === undefined ? '' : ` (${nats} nat)`}, dan ${to}`,
    noFlip: 'Geen enkele factor slaat het voorstel op zichzelf om.',
    removals: 'Kleinste verzamelingen stukken waarzonder het voorstel anders is',
    removal: (count, size) => `${count} ${count === 1 ? 'verzameling' : 'verzamelingen'} van ${size} ${size === 1 ? 'stuk' : 'stukken'}`,
    andMore: (count) => `en nog ${count}`,
    noRemoval: (searchedTo) => `Geen verzameling van ${searchedTo} stukken of minder verandert het.`,
    without: (step) => `Zonder elk stuk apart: het voorstel, en de verschuiving van de kans op niveau ${step} of hoger`,
    withoutItem: (proposed, change) => `voorstel ${proposed}, ${change} procentpunt`,
    aPersonDecides: 'Dit is een voorstel, en niet officieel. Een mens besluit.',
    more: 'Elk stuk bewijs met zijn gewicht, de uitgangspunten en alle indicatoren: peil assess --explain.',
  },
  en: {
    heading: (country, scope, asOf) => `Assessment for ${country}${scope === undefined ? '' : `, part ${scope}`}, as known on ${asOf}`,
    model: (version, path, digest) => `Model ${version}: ${path}, SHA-256 ${digest}`,
    maps: (scale, files) => `Scale ${scale}, map: ${files}`,
    noMap: 'No map of a scale was used; docs/methods/level-model.md says how to add one.',
    current: 'Level now',
    noLevel: 'No level that was set is known.',
    inherited: (scope) => `inherited from ${scope}`,
    setHere: (author) => `set here by ${author}`,
    until: (day) => `until the end of ${day}`,
    trigger: (scope, id, what, until, step) => `A trigger stands for ${scope}, until the end of ${until} (${id}): ${what} While it stands, ${step} is possible; a person decides that. The proposal below leaves it out.`,
    topStep: 'the top step',
    streams: 'Threat streams, each with drivers from 1 (lowest) to 5',
    stream: (adjective) => `${adjective} threat`,
    notAssessable: (missing) => `not assessable: there is no graded evidence on ${missing} that is still fresh`,
    priorOnly: (shares) => `the prior alone, which is no finding: outcomes 1 to 4 ${shares}`,
    alone: (proposed, withoutReluctance) => `were this the only threat: proposal ${proposed}, without reluctance ${withoutReluctance}`,
    unassessable: (streams) => `Not assessable, and so not counted as low: the ${streams} threat.`,
    leading: (streams) => `The highest is the ${streams} threat, which decides the whole.`,
    independent: (step, together, apart) => `Level ${step} or higher: ${together} if the streams rise and fall together, and at most ${apart} if they are independent.`,
    distribution: 'Probability of each level, of the highest stream',
    onlyByPerson: 'only a person can set it',
    states: 'probabilities',
    items: (count, counted) => `${count} ${count === 1 ? 'piece' : 'pieces'} of evidence, of which ${counted} ${counted === 1 ? 'counts' : 'count'}`,
    moved: (prior, evidence, total) => `5 against 1 in nats: prior ${prior}, evidence ${evidence}, together ${total}`,
    item: (strength, grade, ageDays, halfLifeDays) => `strength ${strength}, grade ${grade}, ${ageDays} days old${halfLifeDays === undefined ? '' : `, half-life ${halfLifeDays} days`}`,
    rateItem: (count, days, referenceCount, referenceDays, grade) => `attacks in Europe, ${count} in ${days} days against ${referenceCount} in the ${referenceDays} days before, grade ${grade}`,
    weighs: (nats, share) => `weighs ${nats} nats, ${share} of what moves this driver`,
    weighsNothing: (nats) => `weighs ${nats} nats: nothing moves this driver noticeably`,
    below: (limit) => `less than ${limit}`,
    partly: (exponent) => `depends in part on other pieces of its origin, counts for ${exponent}`,
    sameOrigin: 'not counted: the same origin has spoken again since, or more surely',
    cost: (under, over, raise, lower, raiseBar, lowerBar) => `Costs: too low ${under}, too high ${over}, raising ${raise}, lowering ${lower}, each for a step. Hence: raise above a probability of ${raiseBar}, lower above ${lowerBar}.`,
    endsAt: (share, step) => `at ${step} in ${share}`,
    robustness: (draws, seed, shares) => `Shaken calculations (${draws}, seed ${seed}) end ${shares}.`,
    confidence: (level) => `Confidence in this assessment: ${level}.`,
    confidences: { high: 'high', moderate: 'moderate', low: 'low' },
    flips: 'What would flip the proposal, in moderate pieces of evidence (strength 2, grade B2)',
    flip: (subject, direction, items, nats, to) => `${subject} ${direction}: ${items} ${items === '1' ? 'piece' : 'pieces'}${nats === undefined ? '' : ` (${nats} nats)`}, then ${to}`,
    noFlip: 'No driver by itself flips the proposal.',
    removals: 'Smallest sets of pieces without which the proposal is another',
    removal: (count, size) => `${count} ${count === 1 ? 'set' : 'sets'} of ${size} ${size === 1 ? 'piece' : 'pieces'}`,
    andMore: (count) => `and ${count} more`,
    noRemoval: (searchedTo) => `No set of ${searchedTo} pieces or fewer changes it.`,
    without: (step) => `Without each piece apart: the proposal, and how far the probability of level ${step} or higher moves`,
    withoutItem: (proposed, change) => `proposal ${proposed}, ${change} percentage points`,
    aPersonDecides: 'This is a proposal, and not official. A person decides.',
    more: 'Every piece of evidence with its weight, the priors and all indicators: peil assess --explain.',
  },
}
