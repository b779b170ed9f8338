import type { Rule } from '../../rule.ts'

/**
 * Signs of what is said about a level, tried on the words around a step of the scale. The first rule that gives a status and the
 * first that gives a change count; a sign alone is no claim.
 */
export const enLevelRules: readonly Rule<'LEVEL'>[] = [
  {
    id: 'en-level-meaning', kind: 'LEVEL', lang: 'en', covers: 'clause', gives: { status: 'definition' },
    pattern: '(?:(?:is|remains) reserved for|level {ordinal}[^.;]{0,25} means|(?:which|it|that|this) means|is defined as|there (?:are|were) {ordinal} (?:threat |alert )?(?:levels|steps|tiers)|the (?:threat |alert )?scale (?:runs|goes|has|consists)|has {ordinal} (?:levels|steps|tiers)|of the {ordinal} (?:threat )?levels|the (?:highest|next|lowest|top|maximum)(?: possible)? (?:terror |terrorism )?(?:threat |alert )?(?:step|level|rating|rung)[^.;]{0,30}? is(?! (?:now|again|in force|in effect|currently))|the maximum is|is the (?:second-highest|highest|lowest|top) (?:of|level on)|level {ordinal} is (?:called|named|known as|{step}))',
    example: 'There are five threat levels, from low to critical.', notFor: 'The threat level is substantial.',
  },
  {
    id: 'en-level-if', kind: 'LEVEL', lang: 'en', covers: 'clause', gives: { status: 'hypothetical' },
    pattern: '(?:not enough to|no (?:reason|need|plans?) to|not (?:justified|necessary|warranted)|would (?:have|be|mean|go|rise|fall|only)|could (?:be|go)|may (?:be|go|rise|fall)|should (?:be|go)|if the|only if|considering whether|considered|decided not to|need not|might be (?:raised|lowered))',
    example: 'There is no reason to raise the threat level to critical.', notFor: 'The threat level was raised to critical today.',
  },
  {
    id: 'en-level-expected', kind: 'LEVEL', lang: 'en', covers: 'clause', gives: { status: 'predicted' },
    pattern: '(?:is (?:likely|set|due|expected) to|are expected to|will (?:be|go|rise|fall|drop)|is going to|in all likelihood|probably|hopes? to)',
    example: 'The threat level is expected to be lowered to moderate.', notFor: 'The threat level has been lowered to moderate.',
  },
  {
    id: 'en-level-first-since', kind: 'LEVEL', lang: 'en', covers: 'clause', gives: { status: 'former', first_time: true },
    pattern: '(?:first|last) time since [^.;]{3,40}?that [^.;]{0,40}(?:so|this|that) (?:high|low)|not been (?:so|this) (?:high|low) since',
    example: 'Not in years: the first time since 2016 that a threat level was this low.', notFor: 'Since 2016 the threat level has been severe.',
  },
  {
    id: 'en-level-was', kind: 'LEVEL', lang: 'en', covers: 'clause', gives: { status: 'former' },
    pattern: '(?:had (?:gone|been|risen|fallen|stayed|stood|come)|was (?:last|then|previously)|last reached|used to be|ha(?:s|ve|d) never|still (?:kept|held)|previously|earlier|at the time|years? ago|stayed at|(?<!ha[sd] )stood at|it was (?:last |raised|lowered|put)|was (?:also )?(?:at|on)|(?:past|last) [\\p{L}\\d]+ years[^.;]{0,60} was|was raised after|was lowered after)',
    example: 'The threat level had been severe for years.', notFor: 'The threat level is severe.',
  },
  {
    id: 'en-level-not-there', kind: 'LEVEL', lang: 'en', covers: 'clause', gives: { polarity: 'negated' },
    pattern: '(?:not|never|no longer|neither|\\p{L}{2,6}n[’\']t)(?: (?:yet|again|even|be|been|being|currently|now|at|on|to|from|set|put|held|go|going|gone|reached|risen|fallen|threat|level|the|a|step))* {step}',
    example: 'The threat level is no longer severe.', notFor: 'The threat level stays at severe and does not go to critical.',
  },
  {
    id: 'en-level-not-moved', kind: 'LEVEL', lang: 'en', covers: 'clause', gives: { polarity: 'negated' },
    pattern: '(?:not|never|\\p{L}{2,6}n[’\']t)(?: (?:yet|again|be|been|being|further|actually|now|currently))* (?:raised?|raising|lower(?:ed|ing)?(?! than)|upgraded?|downgraded?|reduced?|increased?|risen|fallen|(?:go|gone|move|moved) (?:up|down))',
    example: 'The threat level has not been raised.', notFor: 'The threat level has not been raised and remains substantial.',
  },
  {
    id: 'en-level-raised', kind: 'LEVEL', lang: 'en', covers: 'clause', gives: { change: 'raised' },
    pattern: '(?:raised?|raises|raising|lifted|gone up|goes up|going up|went up|increased|increases|upgraded|stepped up|heightened|moving up|moves up|moved up)',
    example: 'Norway raised the threat level from 2 to 3.', notFor: 'Denmark lowered its terror threat level to 3.',
  },
  {
    id: 'en-level-lowered', kind: 'LEVEL', lang: 'en', covers: 'clause', gives: { change: 'lowered' },
    pattern: '(?:lower(?:ed|s|ing)?|reduced|reduces|reducing|downgraded|come down|comes? down|came down|is down|cut|dropped|drops|fell|fallen|brought (?:back )?down|eased)',
    example: 'The alert level fell from severe to moderate.', notFor: 'The threat level has been raised to severe.',
  },
  {
    id: 'en-level-kept', kind: 'LEVEL', lang: 'en', covers: 'clause', gives: { change: 'unchanged' },
    pattern: '(?:remains?|remained|unchanged|maintain(?:ed|s|ing)?|kept|keeps|keeping|stays?|stayed|has (?:been|stood|stayed) (?:also )?(?:at|on)|has (?:been|stood|stayed) [^.,;]{1,20} for [\\p{L}\\d ]{1,20}years|still|not changed|no change|holds?|held|leaving|leaves)',
    example: 'The threat level remains at substantial.', notFor: 'The threat level goes to severe.',
  },
  {
    id: 'en-level-set', kind: 'LEVEL', lang: 'en', covers: 'clause', gives: { change: 'set' },
    pattern: '(?:(?:has been|is|was|been) (?:set|put) (?:at|to)|sets? (?:at|to)|puts? (?:the |its )?[^.,;]{0,30}?(?:at|to))',
    example: 'The threat level has been set at moderate.', notFor: 'The threat level remains at moderate.',
  },
]
