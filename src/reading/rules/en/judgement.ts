import type { Rule } from '../../rule.ts'

/** Assessed propositions, each with its place on the yardstick; what is asserted without a word of likelihood is `asserted`. */
export const enJudgementRules: readonly Rule<'JUDGEMENT'>[] = [
  {
    id: 'en-judgement-no-knowledge', kind: 'JUDGEMENT', lang: 'en', covers: 'clause', gives: { likelihood: 'no-indications', polarity: 'negated', direction: 'threat-down' },
    pattern: 'no (?:concrete |specific |known |credible )?(?:indications?|evidence|signs?|intelligence|knowledge)|not aware of|knows? of no',
    example: 'The service has no concrete indications of an attack.', notFor: 'The service has concrete evidence of an attack.',
  },
  {
    id: 'en-judgement-not-terrorist', kind: 'JUDGEMENT', lang: 'en', covers: 'clause', gives: { likelihood: 'asserted-negative', polarity: 'negated', direction: 'neutral' },
    pattern: '(?:not|no longer) (?:being )?(?:treated as|considered) (?:terrorism|terrorist)|no terrorist motive|would not change|will not change|does not change|is not (?:a|an) (?:\\p{L}+ )?threat',
    example: 'Police say the stabbing is not treated as terrorism.', notFor: 'The stabbing is being treated as terrorism.',
  },
  {
    id: 'en-judgement-highly-likely', kind: 'JUDGEMENT', lang: 'en', covers: 'clause', gives: { likelihood: 'highly-likely', direction: 'threat' },
    pattern: '(?:attacks?|plots?)[^,.;]{0,30}(?:is|are|remains?) ["“‘]?(?:highly|very) likely["”’]?',
    example: 'An attack is highly likely.', notFor: 'An attack is unlikely.',
  },
  {
    id: 'en-judgement-real-possibility', kind: 'JUDGEMENT', lang: 'en', covers: 'clause', gives: { likelihood: 'real-chance', direction: 'threat' },
    pattern: '(?:an )?attack[^,.;]{0,40}(?:["“‘]?(?:substantial|real|realistic)["”’]? (?:possibility|chance|risk))|(?:real|realistic|substantial)["”’]? (?:possibility|chance) (?:of|that)',
    example: 'There is a real chance of an attack.', notFor: 'There is a small chance of an attack.',
  },
  {
    id: 'en-judgement-likely', kind: 'JUDGEMENT', lang: 'en', covers: 'clause', gives: { likelihood: 'likely', direction: 'threat' },
    pattern: '(?:attacks?)[^,.;]{0,30}(?:is|are|remains?) ["“‘]?likely["”’]?',
    example: 'An attack is likely.', notFor: 'An attack is highly unlikely.',
  },
  {
    id: 'en-judgement-unlikely', kind: 'JUDGEMENT', lang: 'en', covers: 'clause', gives: { likelihood: 'unlikely', direction: 'threat-down' },
    pattern: '(?:attacks?|threat)[^,.;]{0,30}(?:is|are|remains?) (?:highly |very )?unlikely|(?:highly |very )?unlikely (?:that|to) [^,.;]{0,80}(?:attack|strike|terror|violence|jihadis|fighters|return|plot)\\p{L}*[^,.;]{0,40}',
    example: 'An attack remains unlikely.', notFor: 'An attack remains likely.',
  },
  {
    id: 'en-judgement-small', kind: 'JUDGEMENT', lang: 'en', covers: 'clause', gives: { likelihood: 'small', direction: 'threat' },
    pattern: '(?:small|low|limited|slight) (?:chance|risk|probability|likelihood) of|(?:chance|risk|probability|likelihood) of [^,.;]{2,40} (?:is|remains) (?:small|low|limited)',
    example: 'The chance of an attack is small.', notFor: 'The chance of an attack is great.',
  },
  {
    id: 'en-judgement-possible', kind: 'JUDGEMENT', lang: 'en', covers: 'clause', gives: { likelihood: 'possible', direction: 'threat' },
    pattern: '(?:attacks?)[^,.;]{0,30}(?:is|are|remains?) ["“‘]?possible["”’]?|(?:there is|remains) (?:still )?a (?:chance|possibility) of (?:an )?attacks?',
    example: 'An attack remains possible.', notFor: 'An attack remains unsolved.',
  },
  {
    id: 'en-judgement-threat-remains', kind: 'JUDGEMENT', lang: 'en', covers: 'clause', gives: { likelihood: 'asserted', direction: 'threat' },
    pattern: '(?:terrorism|extremism|jihadism|{group}|{threat})[^,.;]{0,60}(?:remains?|is|are|poses?|represents?|continues? to (?:be|pose)) (?:\\p{L}+ ){0,4}(?:threats?|dangers?|risks?|concern|one of the most \\p{L}+)|the (?:main|principal|greatest|biggest) (?:terrorist )?threat|have been active in|has been active in',
    example: 'Lone actors pose the most serious threat.', notFor: 'Lone actors were arrested.',
  },
  {
    id: 'en-judgement-group-acts', kind: 'JUDGEMENT', lang: 'en', covers: 'sentence', gives: { likelihood: 'asserted', direction: 'threat' },
    pattern: '{group} (?:in \\p{L}+ )?(?:continues? to|tr(?:y|ies) to|seeks? to|wants? to|uses?|encourages?|recruits?|spreads?|aims? to|intends? to|is rebuilding|are rebuilding|is regrouping|are regrouping)',
    example: 'IS continues to recruit young people online.', notFor: 'IS lost its last village.',
  },
]
