import type { Rule } from '../../rule.ts'

/** What somebody warns of, fears or expects, and what may do harm. */
export const enWarningRules: readonly Rule<'WARNING'>[] = [
  {
    id: 'en-warning-past', kind: 'WARNING', lang: 'en', covers: 'sentence', gives: { status: 'past' },
    pattern: '(?:had|has|have|was|were) (?:\\p{L}+ ){0,2}(?:warned|been warned)',
    example: 'The service had often warned of attacks by returnees.', notFor: 'The service had often counted attacks by returnees.',
  },
  {
    id: 'en-warning-warns', kind: 'WARNING', lang: 'en', covers: 'clause', gives: { status: 'current' },
    pattern: 'warn(?:s|ed|ing)? (?:of|that|against|about) [^.;]{3,100}',
    example: 'The police warned of attacks on crowds.', notFor: 'The police counted attacks on crowds.',
  },
  {
    id: 'en-warning-fears', kind: 'WARNING', lang: 'en', covers: 'clause', gives: { status: 'current' },
    pattern: 'fear(?:s|ed)? (?:that|of|for|a) [^.;]{3,100}|concern(?:s|ed)? (?:that|about) [^.;]{3,80}',
    example: 'The service fears that fighters will return.', notFor: 'The service says that fighters have returned.',
  },
  {
    id: 'en-warning-risk', kind: 'WARNING', lang: 'en', covers: 'clause', gives: { status: 'current', modality: 'risk' },
    pattern: '(?:a |the )?["“]?(?:huge |high |increased |higher |greater |growing |serious )?risk (?:of|that) [^,.;]{3,80}',
    example: 'There is an increased risk of larger plots.', notFor: 'There is no talk of larger plots.',
  },
  {
    id: 'en-warning-likely', kind: 'WARNING', lang: 'en', covers: 'clause', gives: { status: 'current', modality: 'likely' },
    pattern: '(?:is|are) likely to (?:be|have|carry|try|attempt|attack|return|become|increase|inspire|pose|use)[^.;]{3,100}',
    example: 'There are likely to be more attacks.', notFor: 'There were more attacks.',
  },
  {
    id: 'en-warning-could', kind: 'WARNING', lang: 'en', covers: 'clause', gives: { status: 'current' },
    pattern: '(?:could|may|might|can) (?:\\p{L}+ ){0,4}?(?:attacks?|carry out|strike|pose|turn to violence|be inspired|return|radicali[sz]e|plot|commit|target|be (?:a )?(?:dangerous|threat|risk))[^,.;]{0,60}',
    example: 'Returnees could carry out attacks.', notFor: 'Returnees carried out attacks.',
  },
  {
    id: 'en-warning-hopes', kind: 'WARNING', lang: 'en', covers: 'clause', gives: { status: 'current', modality: 'hopes' },
    pattern: '(?:hopes?|expects?) (?:to|that) [^,.;]{3,80}',
    example: 'The service expects that the threat will grow.', notFor: 'The service says that the threat has grown.',
  },
]
