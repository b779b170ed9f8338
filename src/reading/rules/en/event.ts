import type { Rule } from '../../rule.ts'

/** Things that happened or were kept from happening. Place, day, counts and polarity are read from the words around. */
export const enEventRules: readonly Rule<'EVENT'>[] = [
  {
    id: 'en-event-aggregate-attacks', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'attack', aggregate: true, status: 'completed' },
    pattern: '(?:hardly any|scarcely any|few|almost no|virtually no|no)(?: major| terrorist| jihadist| successful)* attacks',
    example: 'There have been hardly any attacks in Europe since 2020.', notFor: 'There have been three attacks in Europe.',
  },
  {
    id: 'en-event-foiled', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'attack', status: 'foiled' },
    pattern: '(?:attacks?|plots?)[^,.;]{0,40}(?:foiled|thwarted|disrupted|prevented|stopped)|(?:foiled|thwarted|disrupted|prevented) (?:\\p{L}+ ){0,3}(?:attacks?|plots?)',
    example: 'Police foiled an attack in Vienna.', notFor: 'Police remembered an attack in Vienna.',
  },
  {
    id: 'en-event-arrest', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'arrest', status: 'completed' },
    pattern: '(?:was|were|has been|have been|been|police|officers) (?:\\p{L}+ )?(?:arrested|detained)|arrested|arrests? of [^,.;]{2,40}|taken into custody',
    example: 'A terror suspect was arrested in Antwerp.', notFor: 'A terror suspect was seen in Antwerp.',
  },
  {
    id: 'en-event-demand', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'sentence_demand', status: 'completed' },
    pattern: 'prosecut\\p{L}+ (?:\\p{L}+ ){0,3}(?:demand|seek|ask|call)\\p{L}* [^.;]{0,60}(?:years|months|life)',
    example: 'Prosecutors demanded six years for the jihadist.', notFor: 'Judges gave the jihadist six years.',
  },
  {
    id: 'en-event-sentence', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'sentence', status: 'completed' },
    pattern: '(?:sentenced|jailed|given)[^,.;]{0,60}(?:years?|months|life|prison)',
    example: 'The attacker was sentenced to life for terrorism.', notFor: 'The attacker was charged with terrorism.',
  },
  {
    id: 'en-event-conviction', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'conviction', status: 'completed' },
    pattern: 'convicted|found guilty|pleaded guilty',
    example: 'A returnee was convicted of membership of IS.', notFor: 'A returnee was released.',
  },
  {
    id: 'en-event-charge', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'charge', status: 'ongoing' },
    pattern: '(?:was|were|is|are|been) charged|faces? charges|on trial|stands? trial',
    example: 'The man was charged with terrorism offences.', notFor: 'The man was known as a terrorism expert.',
  },
  {
    id: 'en-event-search', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'search', status: 'completed' },
    pattern: '(?:police|officers) (?:raided|searched)|raids? (?:in|on|at)|searches (?:in|of|at)|was searched|were searched',
    example: 'Police raided a home in Brussels over a terror plot.', notFor: 'Police watched a home in Brussels over a terror plot.',
  },
  {
    id: 'en-event-no-departures', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'departure', aggregate: true, status: 'none', polarity: 'negated' },
    pattern: '(?:no one |nobody |no (?:\\p{L}+ ){1,2})(?:is |are |has |have )?(?:any longer )?(?:leaving|leaves?|travelled|travelling|departed|left|gone)(?: (?:any longer|any more|for))?',
    example: 'Nobody is leaving for the caliphate any longer.', notFor: 'Many are leaving for the caliphate.',
  },
  {
    id: 'en-event-hardly-happens', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'return', aggregate: true, status: 'completed', polarity: 'near-negated' },
    pattern: '(?:hardly|scarcely|barely)[^,.;]{0,30}(?:return(?:ed|s)?|happens|happened)',
    example: 'Travellers hardly ever returned.', notFor: 'Travellers often returned.',
  },
  {
    id: 'en-event-repatriation', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'repatriation', status: 'completed' },
    pattern: 'repatriated|brought (?:home|back) [^,.;]{0,50}(?:from|camps?)|repatriation of',
    example: 'Denmark repatriated three women from a camp in Syria.', notFor: 'Denmark counted three women in a camp in Syria.',
  },
  {
    id: 'en-event-release', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'release', status: 'completed' },
    pattern: '(?:was|were|been) (?:released|freed)',
    example: 'The terror suspect was released.', notFor: 'The terror suspect was held.',
  },
  {
    id: 'en-event-escape', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'escape', status: 'completed' },
    pattern: '(?:has|have|had)? ?escaped|escape of',
    example: 'IS fighters escaped from a prison in Syria.', notFor: 'IS fighters stayed in a prison in Syria.',
  },
  {
    id: 'en-event-investigation', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'investigation', status: 'ongoing' },
    pattern: '(?:is|are) investigating|investigations? (?:is|are|into|continues?)|opened an investigation',
    example: 'Police are investigating a terrorist motive.', notFor: 'Police are denying a terrorist motive.',
  },
  {
    id: 'en-event-threat-call', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'threat_call', status: 'completed' },
    pattern: '(?:a |the )?calls? by [^,.;]{2,30} (?:for|to) [^,.;]{2,40}|(?:called|calls|calling) for (?:\\p{L}+ ){0,2}(?:attacks?|revenge|violence)',
    example: 'IS called for attacks on Europe.', notFor: 'The mayor called for calm after the attack.',
  },
  {
    id: 'en-event-violence', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'attack', status: 'completed' },
    pattern: '(?:stabbed|was stabbed|were stabbed|shot dead|opened fire|drove into|ploughed into|rammed|blew (?:himself|themselves) up|exploded|detonated|attacked|have (?:recently )?been attacked)',
    example: 'An extremist stabbed two people in Nice.', notFor: 'An extremist wrote to two people in Nice.',
  },
  {
    id: 'en-event-incidents', kind: 'EVENT', lang: 'en', covers: 'match', gives: { type: 'attack', aggregate: true, status: 'completed' },
    pattern: '(?:several|multiple|recent|a number of|a series of|a string of|various) (?:\\p{L}+ )?(?:attacks|incidents)(?: (?:in|across|on) [^,.;]{2,40}?(?=[,.;]| and | has | have |$))?',
    example: 'Brussels and Vienna have seen recent attacks.', notFor: 'The agency pointed to recent elections after the attack.',
  },
  {
    id: 'en-event-attack-noun', kind: 'EVENT', lang: 'en', covers: 'match', gives: { type: 'attack', status: 'completed' },
    pattern: '(?:the |an? )?{attack}(?: (?:in|on|at|of|near|outside|by|against|from)(?: [^\\s,.;:()]+){1,6}?(?= (?:in|on|at|of|near|outside|by|against|from) |[,.;:()]|$| is | was | were | has | have | and | that )){1,4}',
    example: 'After the attack in Paris in November 2015 guards were posted.', notFor: 'The risk of an attack is small.',
  },
]
