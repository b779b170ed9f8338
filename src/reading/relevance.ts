import { once } from './words.ts'

/** Words of the subject in both languages; finders look nowhere else, so a report on traffic gives no claims. */
const stems = [
  'terr(?:or|eur)\\p{L}*', 'jihad\\p{L}*', 'aanslag\\p{L}*', 'dreiging\\p{L}*', 'extremis\\p{L}*', 'radicalis\\p{L}*', 'geradicaliseerd\\p{L}*', 'uitreiz\\p{L}*', 'uitgereisd\\p{L}*',
  'syri[ëe]gang\\p{L}*', 'terugkeerder\\p{L}*', 'kalifaat\\p{L}*', 'strijdgebied', 'IS', 'ISIS', 'ISIL', 'ISKP', 'al[ -]Qa[ei]da', 'islamist\\p{L}*', 'salafis\\p{L}*', 'NCTV', 'NCTb', 'AIVD', 'MIVD', 'OCAD', 'DTN',
  'MI5', 'JTAC', 'PET', 'Säpo', 'PST', 'Europol', 'steekpartij\\p{L}*', 'schietpartij\\p{L}*', 'gijzeling\\p{L}*', 'threat levels?', 'threat scale', 'scale has \\p{L}+ (?:levels|steps)', 'schaal (?:heeft|telt|kent) \\p{L}+ (?:niveaus|treden)', '(?:leav\\p{L}+|left|travel\\p{L}*|return\\p{L}*|back|terug\\p{L}*|vertr\\p{L}+|reis\\p{L}+) (?:for|to|from|uit|naar) (?:Syri[aë]|Ira[qk])', '(?:Dutch|Belgian|British|French|German|European|jihadist) travellers', 'terror alert', 'caliphate', 'radicali[sz]\\p{L}*', 'returnees?', 'foreign fighters?',
  'Islamic State', 'Islamist\\p{L}*', 'far-right', 'right-wing extrem\\p{L}*', 'rechts-?extrem\\p{L}*', 'plots?', 'bombing\\p{L}*', 'stabbing\\p{L}*', 'attackers?', 'inlichtingendienst\\p{L}*', 'veiligheidsdienst\\p{L}*',
  'counter-?terror\\p{L}*', 'threat alert', 'alarmfase', 'security police', 'niveau [1-6]', 'dreigingsniveau', 'terrorist attacks?', 'attacks?', 'uitreizen', 'foiled', 'strijders', 'slachtoffers?', 'victims?', 'stabbed', 'fighters', 'neergestoken', 'doodgeschoten',
] as const

/** Source of a pattern for the words; for look-ups, which tell no capitals from small letters. */
export const threatWords = stems.join('|')

const pattern = once(() => new RegExp(`(?<![\\p{L}\\p{N}])(?:${threatWords})(?![\\p{L}\\p{N}])`, 'u'))
const anyCase = once(() => new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.filter((stem) => !/^[A-Z0-9]+$/.test(stem)).join('|')})(?![\\p{L}\\p{N}])`, 'iu'))

/** Whether a sentence itself speaks of terrorism, extremism or travellers; short names count in capitals only. */
export function isAboutThreat(sentence: string): boolean {
  return pattern().test(sentence) || anyCase().test(sentence)
}
