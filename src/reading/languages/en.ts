import type { LanguageData } from './language.ts'

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

function smallNumbers(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  ones.forEach((word, at) => numbers.set(word, at + 1))
  teens.forEach((word, at) => numbers.set(word, at + 10))
  tens.forEach((word, at) => {
    numbers.set(word, (at + 2) * 10)
    ones.forEach((one, unit) => numbers.set(`${word}-${one}`, (at + 2) * 10 + unit + 1))
  })
  numbers.set('a hundred', 100).set('hundred', 100).set('dozen', 12)
  return numbers
}
const small = smallNumbers()

export const english: LanguageData = {
  code: 'en',
  abbreviations: new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'no', 'vs', 'e.g', 'i.e', 'st', 'gen', 'col', 'sgt', 'inc', 'ltd', 'approx', 'u.s', 'u.k', 'u.n', 'jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec']),
  clauseBreak: /(?<joint>[,;:]["”’']?\s+|\s[–—-]\s|\s*[()]\s*)|\s+(?=(?:but|while|although|because|whereas|so that|after which)\s)|(?<=(?:said|says|warned|warns|added|concluded|found|told \p{L}{1,20}|stated|noted|believes?|estimates?|reported|fears?)\s)(?<joint>that\s+)/gu,
  months: [['January', 'Jan'], ['February', 'Feb'], ['March', 'Mar'], ['April', 'Apr'], ['May'], ['June', 'Jun'], ['July', 'Jul'], ['August', 'Aug'], ['September', 'Sept', 'Sep'], ['October', 'Oct'], ['November', 'Nov'], ['December', 'Dec']],
  weekdays: [['Monday'], ['Tuesday'], ['Wednesday'], ['Thursday'], ['Friday'], ['Saturday'], ['Sunday']],
  numberOf: (word) => small.get(word),
  thousands: ',',
  qualifiers: [
    ['about', 'approx'], ['around', 'approx'], ['approximately', 'approx'], ['roughly', 'approx'], ['some', 'approx'], ['circa', 'approx'], ['an estimated', 'approx'], ['estimated at', 'approx'], ['an estimated total of', 'approx'], ['in the region of', 'approx'],
    ['at least', 'at_least'], ['no fewer than', 'at_least'], ['a minimum of', 'at_least'],
    ['at most', 'at_most'], ['up to', 'at_most'], ['no more than', 'at_most'], ['as many as', 'at_most'], ['a maximum of', 'at_most'],
    ['more than', 'more_than'], ['over', 'more_than'], ['upwards of', 'more_than'], ['in excess of', 'more_than'],
    ['fewer than', 'less_than'], ['less than', 'less_than'], ['under', 'less_than'], ['below', 'less_than'],
    ['almost', 'almost'], ['nearly', 'almost'], ['just under', 'almost'], ['close to', 'almost'],
  ],
  qualifiersAfter: [['or more', 'at_least'], ['or so', 'approx']],
  estimate: 'estimated|estimates?',
  vague: [
    ['hundreds', 200, 900], ['several hundred', 200, 900], ['a few hundred', 200, 900], ['thousands', 2000, 9000], ['several thousand', 2000, 9000], ['a few thousand', 2000, 9000], ['dozens', 20, 90], ['scores', 20, 90], ['a handful', 3, 7],
  ],
  shares: [['a third', '1/3'], ['one third', '1/3'], ['two thirds', '2/3'], ['two-thirds', '2/3'], ['half', '1/2'], ['a quarter', '1/4'], ['three quarters', '3/4'], ['most(?= (?:were|are|of|have|had|returnees|fighters|travellers|jihadists|attacks|plots|arrests))', '>1/2'], ['the majority', '>1/2']],
  rangeJoint: ' to | and |-|–',
  rangeBefore: 'between ',
  notCounted: '-?years?-?olds?|-?years?|-?months?|-?weeks?|-?days?|hours?|minutes?|euros?|pounds?|dollars?|kilos?|kilometres?|miles?|met(?:er|re)s?|degrees|points?|goals?|matches|games|cars|vehicles|pages|per ?cent|billion|million|%|countries|times|-?point|-?step|-?tier|out of|member states|EU Member States|[ap]\\.?m\\b|levels?|nations|offices|agencies|services|sources|newspapers',
  notCountedBefore: 'level|levels|aged|age|number|No\\.|of|page|chapter|£|\\$|€|top|scale of|point|at number|room|(?:man|men|woman|women|boy|girl),(?: \\d+ and)?',
  hedges: 'probably|possibly|presumably|allegedly|reportedly|suspected|alleged|thought to|believed to|may have|might have',
  speaks: 'according to|said|says|warned|warns|added|told|told|had|has',
  passive: /(?<!\p{L})(?:is|are|was|were|been|be)(?!\p{L})/iu,
  before: /(?<!\p{L})(?:(?:an?|one|two|three|some|few) (?:days?|weeks?|months?|years?) (?:earlier|ago|before)|last (?:week|month|year|summer|winter)|earlier (?:this|in)|at the time|in (?:19|20)\d\d)(?!\p{L})/iu,
  aside: /^(?:meanwhile|incidentally)(?!\p{L})/iu,
  stretch: {
    upToNow: [
      '(?:(?:for|in|over|during|throughout|within) )?(?:the |these )?(?:past|last|previous) {count} {unit}', '(?:(?:for|in|over|during|throughout|within) )?(?:the )?(?:past|last) (?:half[ -])?(?=decade){unit}',
      'for {count} {unit}(?! (?:ago|in (?:prison|jail)|behind bars))', '{count} {unit} (?:running|in a row)',
    ],
    about: 'about|around|almost|nearly|more than|over|at least|the',
    halves: { 'one and a half': 1.5, 'two and a half': 2.5, 'three and a half': 3.5, 'four and a half': 4.5, 'half a': 0.5 },
    vague: [['for (?:(?:a number of|several|some|many|a few) )?years(?! (?:ago|in))', 'vague-years'], ['for (?:a long time|some time|long)', 'vague-long']],
    wholeBefore: 'throughout|all of|the whole of|all through',
    betweenBefore: 'between|from|in the period',
    betweenJoint: ' (?:and|to|until|till|through) (?:the )?',
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
    orHigher: 'or (?:higher|above)|at least|no lower than',
    orLower: 'or (?:lower|below)|at most|no higher than',
    meaning: '(?:means|meaning|meant|indicates|stands for|is defined as)',
    underStep: '(?:at|under) (?:(?:threat )?level )?[‘“"]?(?:[1-6]|low|moderate|substantial|severe|critical)[’”"]? (?:an?|the) ',
    otherDanger: '(?:wild|forest|bush) ?fires?|fire (?:danger|risk|threat|weather)|flood(?:s|ing)?|storm (?:warning|alert)|hurricane|tornado|heat ?wave|heat (?:warning|alert)|drought|avalanche|earthquakes?|volcan(?:o|ic)|air quality|pollen|weather|covid|flu|tsunami|coronavirus',
  },
}
