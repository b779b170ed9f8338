import type { Rule } from '../../rule.ts'

/** Things that happened or were kept from happening. Place, day, counts and polarity are read from the words around. */
export const enEventRules: readonly Rule<'EVENT'>[] = [
  {
    id: 'en-event-aggregate-attacks', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'attack', aggregate: true, status: 'completed' },
    pattern: '(?:{near}|few|no)(?: new| further| major| terrorist| jihadist| successful| completed)* attacks',
    example: 'There have been hardly any attacks in Europe since 2020.', notFor: 'There have been three attacks in Europe.',
  },
  {
    id: 'en-event-no-attack', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'attack', aggregate: true, status: 'none', polarity: 'negated' },
    pattern: '(?:{none}|(?:not|never|\\p{L}{2,6}n[’\']t) (?:(?:been|had|seen|suffered|experienced|been hit by) )?(?:an?|any|one|a single))(?: (?:new|further|major|mass|single|successful|completed|deadly|terror(?:ist)?|jihadist|Islamist|knife|bomb))* (?:attack|bombing)(?! (?:plot|plan|planning|planner)s?)(?![^,.;]{0,40} (?:will|would|can|could|(?-i:may)|might|to be|imminent|likely|possible|planned|being|expected)(?!\\p{L}))',
    example: 'On 4 May there was no attack in Ghent.', notFor: 'There is no attack plot in Ghent.',
  },
  {
    id: 'en-event-foiled', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'attack', status: 'foiled' },
    pattern: '(?:attacks?|plots?)[^,.;]{0,40}(?:foiled|thwarted|disrupted|prevented|averted|stopped)|(?:(?:foiled|thwarted|disrupted|prevented|averted)(?: and failed)?|(?:managed|was able|were able) to (?:foil|thwart|disrupt|prevent|avert)) (?:\\p{L}+ ){0,3}(?:attacks?|plots?)',
    example: 'Police foiled an attack in Vienna.', notFor: 'Police remembered an attack in Vienna.',
  },
  {
    id: 'en-event-plot', kind: 'EVENT', lang: 'en', covers: 'match', gives: { type: 'plot', status: 'alleged' },
    pattern: '(?:planned|planning|plotted|plotting|intended|prepared|preparing|conspired|wanted)(?: to (?:\\p{L}+ )?(?:carry out|commit|mount|stage|launch|attack|bomb))? (?:(?:an?|the|further|several|mass|terrorist|terror|bomb|knife) )*(?:attacks?|attack|bombing|massacre)|attacks?[^,.;]{0,20} (?:was|were|had been) (?:being )?(?:planned|plotted|prepared)|(?:planned|plotted|intended|wanted) to (?:attack|bomb|kill)|(?:plot|conspiracy) to (?:attack|bomb|kill|carry out|blow up|behead)',
    example: 'The three planned an attack on a station.', notFor: 'The three witnessed an attack on a station.',
  },
  {
    id: 'en-event-arrest', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'arrest', status: 'completed' },
    pattern: '(?:was|were|has been|have been|been|police|officers|is|are) (?:\\p{L}+ ){0,2}(?:arrested|detained)|(?<!(?:those|people|persons|all) )arrested|(?:arrests?|detention) of [^,.;]{2,40}|made (?:\\p{L}+ ){1,3}arrests?|(?:was|were|been) (?:taken into|in) custody|taken into custody',
    example: 'A terror suspect was arrested in Antwerp.', notFor: 'A terror suspect was seen in Antwerp.',
  },
  {
    id: 'en-event-acquittal', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'acquittal', status: 'completed' },
    pattern: 'acquitt(?:ed|al)|(?:was|were|been) cleared of|found not guilty',
    example: 'The man was acquitted of preparing an attack.', notFor: 'The man was accused of preparing an attack.',
  },
  {
    id: 'en-event-demand', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'sentence_demand', status: 'completed' },
    pattern: 'prosecut\\p{L}+ (?:\\p{L}+ ){0,3}(?:demand|seek|sought|ask|call)\\p{L}* [^.;]{0,60}(?:years?|months|life)',
    example: 'Prosecutors demanded six years for the jihadist.', notFor: 'Judges gave the jihadist six years.',
  },
  {
    id: 'en-event-sentence', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'sentence', status: 'completed' },
    pattern: '(?:sentenced|jailed|given|handed|received|imprisoned)[^,.;]{0,60}(?:years?|months|life|prison|jail)|(?:years?|months|life)(?: in (?:prison|jail))? (?:\\p{L}+ ){0,2}(?:handed down|imposed)',
    example: 'The attacker was sentenced to life for terrorism.', notFor: 'The attacker was charged with terrorism.',
  },
  {
    id: 'en-event-conviction', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'conviction', status: 'completed' },
    pattern: 'convicted|found guilty|(?:has|had|have)? ?pleaded guilty|(?:the|a|several|recent) convictions? (?:of|for)',
    example: 'A returnee was convicted of membership of IS.', notFor: 'A returnee was released.',
  },
  {
    id: 'en-event-charge', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'charge', status: 'ongoing' },
    pattern: '(?:was|were|is|are|been|being) (?:\\p{L}+ )?charged|faces? (?:\\p{L}+ )?charges|(?:goes|went|go|is|are|was|were) on trial|stands? trial|appeared in court|was indicted|were indicted',
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
    id: 'en-event-none-returned', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'return', aggregate: true, status: 'none', polarity: 'negated' },
    pattern: '(?:no ?one|nobody|{none}(?: \\p{L}+){1,3}) (?:has|have|had)(?: (?:yet|so far|since))* (?:returned|come back|come home)',
    example: 'No Belgian travellers have returned since 2018.', notFor: 'No Belgian travellers have returned.',
  },
  {
    id: 'en-event-no-returns', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'return', aggregate: true, status: 'none', polarity: 'negated' },
    pattern: '(?:no ?one|nobody|{none}(?: \\p{L}+){1,3}) (?:(?:is|are|was|were) returning|returns?|comes? back|came back|returned)',
    example: 'No jihadists are returning.', notFor: 'Ten jihadists are returning.',
  },
  {
    id: 'en-event-hardly-departs', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'departure', aggregate: true, status: 'completed', polarity: 'near-negated' },
    pattern: '(?:(?:hardly|scarcely|barely) (?:anyone|anybody|any)|(?:almost|virtually|practically|nearly) (?:no ?one|nobody|no))[^,.;]{0,30} (?:travels?|travelled|travelling|leaves?|leaving|left|departs?|departed|departures)',
    example: 'Hardly anyone travels to the caliphate any longer.', notFor: 'Many travel to the caliphate.',
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
    pattern: '(?:a |the )?calls? by [^,.;]{2,30} (?:for|to) [^,.;]{2,40}|(?:called|{group} calls|calling|urged [^,.;]{2,30}) (?:for|to) (?:\\p{L}+ ){0,2}(?:attacks?|revenge|violence)',
    example: 'IS called for attacks on Europe.', notFor: 'The mayor called for calm after the attack.',
  },
  {
    id: 'en-event-attack-done', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'attack', status: 'completed' },
    pattern: '(?<!(?:on|of|about|over|for|after|to) )an? (?:\\p{L}+ ){0,2}(?:attack|bombing|stabbing|shooting)(?: [^,.;]{1,60})? (?:took place|occurred|was carried out|was committed)|(?:carried out|committed) an? (?:\\p{L}+ ){0,2}(?:attack|bombing)(?: (?:in|on|at|near) [^,.;]{2,60})?',
    example: 'An attack took place in Nice on 3 May.', notFor: 'A debate on the attack took place in Nice on 3 May.',
  },
  {
    id: 'en-event-violence', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'attack', status: 'completed' },
    pattern: '(?:stabbed|shot dead|shot and killed|opened fire|drove (?:\\p{L}+ ){0,3}into|ploughed (?:\\p{L}+ ){0,3}into|rammed|blew (?:himself|herself|themselves|itself) up|exploded|detonated|attacked|beheaded|took hostages|(?:bomber|attacker|gunman|gunmen|attackers|assailant|terrorist|knifeman|extremist)s? (?:\\p{L}+ ){0,2}(?:killed|murdered|injured|wounded))',
    example: 'An extremist stabbed two people in Nice.', notFor: 'An extremist wrote to two people in Nice.',
  },
  {
    id: 'en-event-incidents', kind: 'EVENT', lang: 'en', covers: 'match', gives: { type: 'attack', aggregate: true, status: 'completed' },
    pattern: '(?:several|multiple|recent|a number of|a series of|a string of|a wave of|various) (?:\\p{L}+ )?(?:attacks|incidents)(?: (?:in|across|on) [^,.;]{2,40}?(?=[,.;]| and | has | have |$))?',
    example: 'Brussels and Vienna have seen recent attacks.', notFor: 'The agency pointed to recent elections after the attack.',
  },
  {
    id: 'en-event-killed-in-attack', kind: 'EVENT', lang: 'en', covers: 'clause', gives: { type: 'attack', status: 'completed' },
    pattern: '(?<!(?<!\\p{L})(?:nobody|no one|none|never)(?!\\p{L})[^,.;]{0,60})(?:killed|died|injured|wounded|murdered)(?: in \\p{L}+)? in an? {attack}(?!{tail})(?!\\p{L})',
    example: 'On 2 February 2025 two people were killed in Cologne in a knife attack.', notFor: 'Fewer people were killed in attacks.',
  },
  {
    id: 'en-event-attack-noun', kind: 'EVENT', lang: 'en', covers: 'match', gives: { type: 'attack', status: 'completed' },
    pattern: '(?:the |an? )?(?:(?-i:\\p{Lu}[\\p{L}’]+ ){1,3}(?:(?!(?:after|in|of|from|and|the|since|by|on|to|for|before|saw|had|has) )\\p{Ll}+ ){0,2})?{attack}{tail}|(?:the |an? |last [^\\s,.;]+ )(?:(?-i:\\p{Lu}[\\p{L}’]+ ){1,3}(?:(?!(?:after|in|of|from|and|the|since|by|on|to|for|before|saw|had|has) )\\p{Ll}+ ){0,2})?{attack}',
    example: 'After the attack in Paris in November 2015 guards were posted.', notFor: 'The risk of an attack is small.',
  },
]
