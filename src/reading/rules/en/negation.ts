import type { Rule } from '../../rule.ts'

/** The words that deny, by how far they go. */
export const enNegationRules: readonly Rule<'NEGATION'>[] = [
  {
    id: 'en-negation-near', kind: 'NEGATION', lang: 'en', covers: 'match', gives: { strength: 'near' },
    pattern: 'hardly(?: any(?:one|body)?)?|barely(?: any)?|scarcely(?: any)?|almost no(?:ne|body)?|(?:virtually|practically|next to) no(?:ne| ?one|body)?|rarely|only limited',
    example: 'There have been hardly any attacks.', notFor: 'There have been many attacks.',
  },
  {
    id: 'en-negation-partial', kind: 'NEGATION', lang: 'en', covers: 'match', gives: { strength: 'partial' },
    pattern: 'not (?:all|every|always|necessarily)|cannot be (?:entirely |completely )?(?:ruled out|excluded)|not (?:entirely |completely )?(?:ruled out|excluded)',
    example: 'Not all returnees are a threat.', notFor: 'All returnees are a threat.',
  },
  {
    id: 'en-negation-no-more', kind: 'NEGATION', lang: 'en', covers: 'match', gives: { strength: 'full' },
    pattern: 'no longer|not any ?more|no more (?!than)(?:\\p{L}+)',
    example: 'Jihadists no longer leave for Syria.', notFor: 'Jihadists still leave for Syria.',
  },
  {
    id: 'en-negation-no-signs', kind: 'NEGATION', lang: 'en', covers: 'match', gives: { strength: 'full' },
    pattern: '(?:has|have|had|with|is|there is|are)? ?no (?:concrete |specific |direct )?(?:knowledge|indications?|evidence|signs?|intelligence|information)|not (?:being )?treated as terror\\p{L}*|no terrorist motive|not enough to \\p{L}+(?: \\p{L}+){0,2}',
    example: 'The service has no indications of an attack plot.', notFor: 'The service has indications of an attack plot.',
  },
]
