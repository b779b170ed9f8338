import { levels } from '../lexicon/levels.ts'
import type { LanguageData } from './language.ts'

/** Names of steps: `raised its threat level to severe` aims at nobody. */
const steps = [...new Set(levels.flatMap(({ labels }) => labels))].join('|')

/** People or things that a level may be meant for alone: no country, no time, and not terrorism itself. */
const apart = `(?!(?:(?:the|an?|its|their|this|that|these|those) )?(?:\\d|(?:first|second|third|fourth|fifth|time|whole|entire|rest|coming|next|past|last|now|ever|long|at|more|most|much|several|many|some|another|over|almost|nearly|only|just|about|around|terror\\p{L}*|international|domestic|attacks?|country|nation\\p{L}*|public|mainland|population|people|province|region|city|capital|state|summer|winter|years?|months?|weeks?|weekend|days?|good|example|instance|which|what|foreseeable|duration|moment|one|two|three|four|five|six|seven|eight|nine|ten)(?!\\p{L})))(?:(?:the|its|their|all|certain|our) (?:(?-i:\\p{Lu})\\p{L}+(?:ish|an|ic|ese) (?!public|mainland|people|population))?)?(?:(?-i:\\p{Ll})\\p{L}+|(?-i:[A-Z]{2,4}s)(?!\\p{L}))`

export const english: LanguageData = {
  code: 'en',
  abbreviations: new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'no', 'vs', 'e.g', 'i.e', 'st', 'gen', 'col', 'sgt', 'inc', 'ltd', 'approx', 'u.s', 'u.k', 'u.n', 'jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec']),
  clauseBreak: /(?<joint>[,;:]["”’']?\s+|\s[–—-]\s|\s*[()]\s*)|\s+(?=(?:but|while|although|because|whereas|so that|after which)\s)|(?=that\s)(?<=(?:said|says|warned|warns|added|concluded|found|told \p{L}{1,20}|stated|noted|believes?|estimates?|reported|fears?)\s)(?<joint>that\s+)/gu,
  months: [['January', 'Jan'], ['February', 'Feb'], ['March', 'Mar'], ['April', 'Apr'], ['May'], ['June', 'Jun'], ['July', 'Jul'], ['August', 'Aug'], ['September', 'Sept', 'Sep'], ['October', 'Oct'], ['November', 'Nov'], ['December', 'Dec']],
  hedges: 'probably|possibly|presumably|allegedly|reportedly|suspected|alleged|thought to|believed to|may have|might have',
  speaks: 'according to|said|says|warned|warns|added|told|told|had|has',
  passive: /(?<!\p{L})(?:is|are|was|were|been|be)(?!\p{L})/iu,
  before: /(?<!\p{L})(?:(?:an?|one|two|three|some|few) (?:days?|weeks?|months?|years?) (?:earlier|ago|before)|last (?:week|month|year|summer|winter)|earlier (?:this|in)|at the time|in (?:19|20)\d\d)(?!\p{L})/iu,
  aside: /^(?:meanwhile|incidentally)(?!\p{L})/iu,
  stretch: {
    runningBefore: 'for',
    runningAfter: 'running|in a row',
    notAfter: 'ago|in prison|in jail|behind bars',
    about: 'about|around|almost|nearly|more than|over|at least|the',
    vague: [['for (?:(?:a number of|several|some|many|a few) )?years(?! (?:ago|in))', 'vague-years'], ['for (?:a long time|some time|long)', 'vague-long']],
    wholeBefore: 'throughout|all of|the whole of|all through',
  },
  level: {
    noun: "(?:terror(?:ism)? |terrorist |security )?threat (?:level|alert|rating)s?|terror(?:ism)? (?:level|alert)s?|alert level|(?:the|its own|its|that|this|national) (?:threat )?(?:level|rating)|level(?= (?:[1-6]|one|two|three|four|five)(?!\\p{L}))|(?:the|of the) (?:two|three|four|five|six|[2-6]) levels|the (?:threat |alert )?scale(?= (?:has|runs|goes|consists))|(?:maximum|highest|top|lowest) (?:(?:threat |alert )level|(?:level|score|figure|rating)(?= is))",
    looseNoun: 'threat|level|scale|alert|been (?:at|on)|go to',
    present: 'has|have|is|are|remains?|stays?|raised|lowered|raises|lowers|keeps|kept|sets|stands|goes|puts|reduced|increased|leaves|leaving|raising|lowering|upgraded|downgraded|maintains',
    denied: "not|no|never|nor|hardly|\\p{L}{2,6}n[’']t",
    sameAs: 'as|just as|the same as|where it has',
    nationwide: 'nationally|nationwide|country-?wide|across the (?:whole )?country|in the (?:whole country|country as a whole)|national(?= (?:terror(?:ism)? |terrorist )?(?:threat|alert|level|rating))',
    behindFronted: '(?:,? where)?,? (?:the|its) (?:local |regional )?(?:terror(?:ism|ist)? )?(?:threat |alert )?level',
    elsewhere: 'elsewhere in|the rest of',
    targets: 'targets|sites',
    again: 'again|back',
    expectedBefore: '(?:expects?|expected|predicts?|predicted|foresees?) (?:[^,.;]{0,30} )?that',
    wishedBefore: '(?:wants?|hopes?|wishes|argues?) that',
    condition: 'if|unless|(?<=^)(?:had|were|should)',
    openBefore: 'whether|suppose(?: that)?|(?:rumou?rs?|speculation) that|(?:calls?|called|calling|push(?:es|ed|ing)?|press(?:es|ed|ing)?|plead(?:s|ed)?) for',
    untrueBefore: '(?:is|was) (?:not|un)(?: true| ?correct|true) that|(?:false|wrong|incorrect|untrue|a hoax|a rumou?r) (?:to say )?that|(?:wrongly|falsely) [^,.;]{0,30}?|den(?:y|ies|ied|ying) (?:reports |claims |rumou?rs )?that',
    untrueBehind: '(?:is|are|was|were) (?:[\\p{L}]+ )?(?:false|untrue|not true|incorrect|wrong|fake|baseless)|; it (?:ha[sd]|was|is) not',
    played: '(?:in|during) (?:the|an?|this|that|his|her) (?:\\p{L}+ )?(?:exercise|drill|film|movie|series|game|novel|play|scenario|simulation)',
    aimedAt: `(?:in [^,.;]{2,20} )?(?:for|to|against) (?!(?:a |the |its )?(?:${steps}|level|step|highest|lowest|higher|lower)(?!\\p{L}))${apart}`,
    aimedFirst: `for ${apart}[^,.;]{0,60}?,? (?:the|its|a) (?:terror(?:ism)? |terrorist )?(?:threat |alert )?level`,
    orHigher: 'or (?:higher|above)|at least|no lower than',
    orLower: 'or (?:lower|below)|at most|no higher than',
    meaning: '(?:means|meaning|meant|indicates|stands for|is defined as)',
    underStep: '(?:at|under) (?:(?:threat )?level )?[‘“"]?(?:[1-6]|low|moderate|substantial|severe|critical)[’”"]? (?:an?|the) ',
    otherDanger: '(?:wild|forest|bush) ?fires?|fire (?:danger|risk|threat|weather)|flood(?:s|ing)?|storm (?:warning|alert)|hurricane|tornado|heat ?wave|heat (?:warning|alert)|drought|avalanche|earthquakes?|volcan(?:o|ic)|air quality|pollen|weather|covid|flu|tsunami|coronavirus',
  },
}
