import type { Rule } from '../../rule.ts'

/** Changes of a threat, a number or a movement; a changed level is a LEVEL and is left to that finder. */
export const enTrendRules: readonly Rule<'TREND'>[] = [
  {
    id: 'en-trend-flat', kind: 'TREND', lang: 'en', covers: 'clause', gives: { direction: 'flat' },
    pattern: '(?:{quantity}|{threat})(?: [^.;]{0,60})?(?:remains? (?:unabated|unchanged|stable|high|steady|the same)|unabated|has not changed|have not changed|is unchanged|stays? (?:high|the same)|remained (?:stable|high|unchanged|steady))|is a threat that remains unabated',
    example: 'The jihadist threat remains high.', notFor: 'The jihadist threat has fallen.',
  },
  {
    id: 'en-trend-stays-at', kind: 'TREND', lang: 'en', covers: 'match', gives: { direction: 'flat' },
    pattern: '(?:(?:has|have|had) (?:stood|stayed|remained|been stuck|been)|stands?|stood|remains?|remained|is stuck)(?: still)? at (?:about |around |some |roughly )?(?<at>[\\p{L}\\p{N},-]+) for [^,.;]{3,30}|(?:still stands?|is stuck|remains? stuck) at (?:about |around |some )?(?<also>[\\p{L}\\p{N},-]+)',
    example: 'The number of returnees has stood at forty for a long time.', notFor: 'The number of returnees grows.',
  },
  {
    id: 'en-trend-more', kind: 'TREND', lang: 'en', covers: 'clause', gives: { direction: 'up' },
    pattern: '(?:there (?:are|were|have been|had been)|we have seen) (?:(?:many|far|slightly|significantly|a lot|even) )?more (?:(?!than )\\p{L}+ )?(?:attacks|arrests|plots|departures|travellers|returnees)|more (?:(?!than )\\p{L}+ )?(?:attacks|arrests|plots|departures|travellers|returnees)(?: [^\\s,.;]+){0,4}? than (?:in|last|before|the year|a year|the previous|ever)',
    example: 'There were many more attacks than in 2016.', notFor: 'The chance of more attacks is small.',
  },
  {
    id: 'en-trend-down', kind: 'TREND', lang: 'en', covers: 'clause', gives: { direction: 'down' },
    pattern: '(?:{quantity})[^,.;]{0,60}?(?:fallen|fell|declined|decreased|dropped|halved|(?:been )?cut in half|diminished|receded|has eased|gone down|down from)|fewer (?:\\p{L}+ )?(?:attacks? |arrests? )?than (?:in )?|a (?:\\p{L}+ )?(?:decrease|decline|drop|fall) (?:from|in|of)',
    example: 'The number of attacks has fallen sharply.', notFor: 'The number of attacks has risen sharply.',
  },
  {
    id: 'en-trend-up', kind: 'TREND', lang: 'en', covers: 'clause', gives: { direction: 'up' },
    pattern: '(?:{quantity})[^,.;]{0,60}?(?:increased|risen|rose|grown|grew|growing|kept growing|doubled|tripled|trebled|quadrupled|is rising|are rising|escalated|intensified)|a (?:\\p{L}+ )?(?:increase|rise|surge) (?:from|in|of)|a growing number|(?:more and more|increasingly)[^,.;]{0,50}(?:young|minors|attack|radicali[sz])|(?:sharpened|heightened|increased|raised) the (?:\\p{L}+ )?threat',
    example: 'The threat from the far right has grown.', notFor: 'The threat from the far right is small.',
  },
  {
    id: 'en-trend-times', kind: 'TREND', lang: 'en', covers: 'clause', gives: { direction: 'up' },
    pattern: '(?:twice|[\\p{L}\\p{N}]+ times) as many (?:\\p{L}+ ){0,2}?attacks|number of (?:\\p{L}+ ){0,2}?attacks[^,.;]{0,40}? (?:twice|[\\p{L}\\p{N}]+ times) as high',
    example: 'There were twice as many attacks in 2016 as in 2015.', notFor: 'There were many attacks in 2016.',
  },
  {
    id: 'en-trend-half', kind: 'TREND', lang: 'en', covers: 'clause', gives: { direction: 'down' },
    pattern: 'half as many (?:\\p{L}+ ){0,2}?attacks',
    example: 'There were half as many attacks in 2016 as in 2015.', notFor: 'The attacks took place in the first half of 2016.',
  },
  {
    id: 'en-trend-fewer', kind: 'TREND', lang: 'en', covers: 'clause', gives: { direction: 'down' },
    pattern: 'fewer (?:\\p{L}+ ){0,2}?attacks(?: [^\\s,.;]+){1,6}? than (?:in|last|the year|a year|the previous)',
    example: 'Fewer attacks took place in 2016 than in 2015.', notFor: 'More attacks took place in 2016 than in 2015.',
  },
]
