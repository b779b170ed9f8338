import { groups } from './lexicon/groups.ts'
import { anyOf, once } from './words.ts'

/** Words that hardly any other subject uses; those in capitals count in capitals only. */
const subject = [
  'terr(?:or|eur)\\p{L}*', 'counter-?terror\\p{L}*', 'anti-?terr(?:or|eur)\\p{L}*', 'jihad\\p{L}*', 'extremis\\p{L}*', '(?:rechts|links|right-wing|left-wing)[ -]?extrem\\p{L}*', 'far-right', 'extreemrechts\\p{L}*', 'radicali[sz]\\p{L}*', 'geradicaliseerd\\p{L}*',
  'uitreiz\\p{L}*', 'uitgereisd\\p{L}*', 'syri[ëe]gang\\p{L}*', 'terugkeerder\\p{L}*', 'kalifaat\\p{L}*', 'caliphate', 'strijdgebied', 'islamist\\p{L}*', 'salafis\\p{L}*', 'Islamic State', 'Islamitische Staat', 'al[ -]Qa[ei]da',
  'IS', 'ISIS', 'ISIL', 'ISKP', 'NCTV', 'NCTb', 'AIVD', 'MIVD', 'OCAD', 'DTN', 'MI5', 'JTAC', 'PET', 'Säpo', 'PST', 'Europol',
  'aanslagpleger\\p{L}*', 'zelfmoordaanslag\\p{L}*', 'bomaanslag\\p{L}*', 'mesaanval\\p{L}*', 'mesaanslag\\p{L}*', 'steekpartij\\p{L}*', 'schietpartij\\p{L}*', 'neergestoken', 'doodgeschoten', 'dreigingsniveau\\p{L}*', 'dreigingsbeeld\\p{L}*', 'dreigingsanalyse\\p{L}*', 'alarmfase', 'inlichtingendienst\\p{L}*', 'veiligheidsdienst\\p{L}*',
  'threat scale', 'threat alert', 'security police', 'foreign fighters?', 'returnees?', 'guerrillas?', 'suicide bomb\\p{L}*', 'gunm[ae]n',
  '(?:(?<!(?:fire|flood|wildfire|avalanche|storm|heat|weather|cyber|drought) )threat levels?)', 'scale has \\p{L}+ (?:levels|steps)', 'schaal (?:heeft|telt|kent) \\p{L}+ (?:niveaus|treden)',
  '(?:leav\\p{L}+|left|travel\\p{L}*|return\\p{L}*|back|terug\\p{L}*|vertr\\p{L}+|reis\\p{L}+) (?:for|to|from|uit|naar) (?:Syri[aë]|Ira[qk])', '(?:Dutch|Belgian|British|French|German|European|jihadist) travellers',
  '(?:Nederlanders|Belgen|Duitsers|Fransen|Britten|Europeanen|Dutch|Belgians|Britons|Germans|Europeans)(?: \\p{L}+){0,4} (?:in|naar|uit|from|to) (?:Syri[aë]|Ira[qk])',
] as const

/** Groups of the lists, by the names that stand for nothing else, as they are written. */
const groupNames = anyOf(groups.flatMap(({ names, unsure }) => names.filter((name) => !unsure.includes(name))))

/** Words of the subject that sport, weather and trade use as well: they count beside the others, or with what only violence does. */
const shared = ['aanslag\\p{L}*', 'dreiging\\p{L}*', 'gijzeling\\p{L}*', 'plots?', 'bombing\\p{L}*', 'stabbing\\p{L}*', 'shootings?', 'attackers?', 'attacks?', 'attacked', 'niveau [1-6]', 'foiled', 'strijders', 'slachtoffers?', 'victims?', 'stabbed', 'fighters'] as const

/** Source of a pattern for all these words; for look-ups, which tell no capitals from small letters. */
export const threatWords = [...subject, ...shared, groupNames].join('|')

const violence = '(?:dod(?:en|e)|gedood|gewond(?:en|e)?|omgekomen|omkwamen|overleden|vermoord|verijdeld\\p{L}*|voorkomen|opgeëist\\p{L}*|killed|kills|dead|deaths?|died|injured|wounded|foiled|thwarted|claimed responsibility)'
/** `aanslagen in Europa`, `attacks on the West`: whom or where, by a name with a capital; in play and trade nobody is attacked in a country. */
const where = '(?:aanslag(?:en)?|attacks?|bombings?|stabbings?|shootings?|plots?) (?:\\p{L}+ ){0,3}(?:in|op|tegen|bij|on|against|at|near|outside) (?:(?:de|het|the|een|a) )?(?:\\p{L}+ )?\\p{Lu}'
const terrorLike = '(?:aanslag(?:en)?|bombings?|stabbings?|attacks|plots?|attackers?)'

const isAcronym = (stem: string) => /^[A-Z0-9]+$/.test(stem)
const whole = (source: string) => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`
const patterns = once(() => ({
  asWritten: new RegExp(whole([...subject.filter(isAcronym), groupNames].join('|')), 'u'),
  anyCase: new RegExp(whole(subject.filter((stem) => !isAcronym(stem)).join('|')), 'iu'),
  shared: new RegExp(whole(shared.join('|')), 'iu'),
  violent: new RegExp(`${whole(terrorLike)}[^.;]{0,120}${whole(violence)}|${whole(violence)}[^.;]{0,120}${whole(terrorLike)}`, 'iu'),
  where: new RegExp(`(?<![\\p{L}\\p{N}])${where}`, 'u'),
}))

/** Around a sentence that is certainly of the subject, one with words that others share is of it too, this many sentences away. */
const reach = 15
/** A text of so few sentences tells too little of its subject: whoever gives Peil a sentence on attacks means attacks. */
const short = 4

/** A sentence, and whether any of the words of the subject may stand in it. */
interface Asked {
  readonly text: string
  readonly mayBeAboutThreat: boolean
}

/** For each sentence whether it speaks of terrorism, extremism or travellers; finders look nowhere else but near these. */
export function aboutThreat(sentences: readonly Asked[]): readonly boolean[] {
  if (sentences.length <= short) return sentences.map((sentence) => isCertain(sentence) || isShared(sentence))
  const certain = sentences.map((sentence) => isCertain(sentence))
  let last = -Infinity
  const since = certain.map((is, at) => (last = is ? at : last))
  let next = Infinity
  const until = certain.toReversed().map((is, back) => (next = is ? certain.length - 1 - back : next)).toReversed()
  return sentences.map((sentence, at) => certain[at] === true || ((at - (since[at] ?? -Infinity) <= reach || (until[at] ?? Infinity) - at <= reach) && isShared(sentence)))
}

function isCertain({ text, mayBeAboutThreat }: Asked): boolean {
  if (!mayBeAboutThreat) return false
  const { asWritten, anyCase, shared: hint, violent, where: placed } = patterns()
  return anyCase.test(text) || asWritten.test(text) || (hint.test(text) && (violent.test(text) || placed.test(text)))
}

function isShared({ text, mayBeAboutThreat }: Asked): boolean {
  return mayBeAboutThreat && patterns().shared.test(text)
}
