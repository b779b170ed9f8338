import type { Rule } from '../../rule.ts'

/** Changes of a threat, a number or a movement; a changed level is a LEVEL and is left to that finder. */
export const enTrendRules: readonly Rule<'TREND'>[] = [
  {
    id: 'en-trend-flat', kind: 'TREND', lang: 'en', covers: 'clause', gives: { direction: 'flat' },
    pattern: '(?:{quantity}|{threat})(?: [^.;]{0,60})?(?:remains? (?:unabated|unchanged|stable|high|steady|the same)|unabated|has not changed|have not changed|is unchanged|stays? (?:high|the same)|remained (?:stable|high|unchanged|steady))|is a threat that remains unabated',
    example: 'The jihadist threat remains high.', notFor: 'The jihadist threat has fallen.',
  },
  {
    id: 'en-trend-down', kind: 'TREND', lang: 'en', covers: 'clause', gives: { direction: 'down' },
    pattern: '(?:{quantity})[^,.;]{0,60}?(?:fallen|fell|declined|decreased|dropped|diminished|receded|has eased|gone down|down from)|fewer (?:\\p{L}+ )?(?:attacks? |arrests? )?than (?:in )?|a (?:\\p{L}+ )?(?:decrease|decline|drop|fall) (?:from|in|of)',
    example: 'The number of attacks has fallen sharply.', notFor: 'The number of attacks has risen sharply.',
  },
  {
    id: 'en-trend-up', kind: 'TREND', lang: 'en', covers: 'clause', gives: { direction: 'up' },
    pattern: '(?:{quantity})[^,.;]{0,60}?(?:increased|risen|rose|grown|grew|growing|kept growing|doubled|is rising|are rising|escalated|intensified)|a (?:\\p{L}+ )?(?:increase|rise|surge) (?:from|in|of)|a growing number|(?:more and more|increasingly)[^,.;]{0,50}(?:young|minors|attack|radicali[sz])|(?:sharpened|heightened|increased|raised) the (?:\\p{L}+ )?threat',
    example: 'The threat from the far right has grown.', notFor: 'The threat from the far right is small.',
  },
]
