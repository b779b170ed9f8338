import type { AttackType, Target } from '../../core/index.ts'

/** Folded words, in the languages of the sources; a word may be the end of a compound. */
const targetWords: readonly (readonly [Target, RegExp])[] = [
  ['airport', /airport|luchthaven|vliegveld|schiphol|\baeroport|\baeropuerto|flughafen|lufthavn|flygplats/],
  ['rail', /metro|\btram|\btrains?\b|\btreinen?\b|treinstation|bahnhof|\bzug\b|underground|\btube\b|subway|railway|\bstations?\b|\bgare\b|\bestacion|thalys|centraal\b|\bu bahn|\bs bahn|spoor\b|\bregiozug|\bice\b/],
  ['mosque', /mosque|moskee|mosquee|mezquita|moschee|islamic cent/],
  ['synagogue', /synagog|jewish (?:cent|commun|museum|temple)|joods museum/],
  ['church', /church|kerk\b|eglise|basili|cathedral|kathedraal|\bdom\b|iglesia|kirche/],
  ['school', /school|schule|\becole|college|\blycee|universit|gymnasium|\bcampus/],
  ['court', /court\b|courthouse|rechtbank|tribunal|gericht\b|palais de justice/],
  ['government', /parliament|parlement|\bministr|ministerie|government|regering|town hall|stadhuis|rathaus|capitol|stormont/],
  ['embassy', /embass|ambassade|consulat|botschaft/],
  ['police', /police|politie|polizei|policia|gendarm|commissariat|guardia civil/],
  ['military', /barracks|kazerne|caserne|kaserne|soldier|soldaten|militair|military|\barmy/],
  ['refugees', /asylum|\basiel|refugee|migrant|afghan|immigrant|fluchtling/],
  ['media', /newspaper|\bkrant\b|magazine|charlie hebdo|editorial|redactie|\bcartoon/],
  ['prison', /prison|gevangenis|\bjail|korydallos|gefangnis/],
  ['hospital', /hospital|ziekenhuis|\bhopital|krankenhaus|\bclinic/],
  ['stage', /concert|\barena\b|theat(?:er|re)|\bclub|nightclub|stadium|cultur\w* cent|stade\b|stadion|bataclan|festival|\bcinema|disco\b/],
  ['shop', /supermarket|supermarkt|supermarche|\bshops?\b|\bstore\b|\bwinkel\b|\bmall\b|shopping|hyper ?cacher|department store|warenhuis|kaufhaus|kebab|doner/],
  ['power', /\bpylon|power station|substation|power line/],
  ['temple', /sikh|gurdwara|hindu/],
  ['party', /party office|partij(?:kantoor|bureau)|campaign office|masonic|lodge\b/],
  ['bank', /\bbank\b|\bbanks\b|insurance|stock exchange/],
]

/** Coarse means as words for what happened give them. */
const meansWords: Readonly<Partial<Record<AttackType, RegExp>>> = {
  explosive: /bomb|explos|blast|grenade|\bied\b|sprengstoff|detonat/,
  arson: /arson|brandsticht|brandanschlag|firebomb|molotov|\bfire\b|incend/,
  firearm: /shoot|shot\b|gunm|schiet|schoten|fusillade|tiroteo|schuss/,
  bladed: /stab|knife|\bmes\b|mesaanval|steek|couteau|messer|machete|cuchill|\baxe\b|\bblade/,
  vehicle: /vehicle|\bcar\b|\bvan\b|truck|lorry|vrachtwagen|ramming|\brammed|vehicul|\bauto\b|camion|bestelbus/,
}

/** Several happenings, in the words that sources use for them. */
const pluralWords = /\b(?:attacks|bombings|shootings|stabbings|attentats|aanslagen|attentate|anschlage|ataques|atentados|attacken|explosions|killings|blasts|fires)\b/

export function targetsIn(folded: string): readonly Target[] {
  return targetWords.filter(([, words]) => words.test(folded)).map(([target]) => target)
}

/** The one kind of means that the words name; `unknown` where they name none or several. */
export function meansIn(folded: string): AttackType {
  const named = (['explosive', 'arson', 'firearm', 'bladed', 'vehicle'] as const).filter((means) => meansWords[means]?.test(folded))
  // A firebomb is a fire, a car bomb a bomb.
  const told = named.includes('arson') ? named.filter((means) => means !== 'explosive') : named.includes('explosive') ? named.filter((means) => means !== 'vehicle') : named
  return told.length === 1 ? (told[0] ?? 'unknown') : 'unknown'
}

export function isPlural(folded: string): boolean {
  return pluralWords.test(folded)
}
