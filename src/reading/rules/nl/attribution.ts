import type { Rule } from '../../rule.ts'

/** Behind an office may stand its bracketed short name. */
const tail = '(?:\\s\\(\\p{Lu}{2,6}\\))?'

/** Who says it. Verbs are given as they are written. */
export const nlAttributionRules: readonly Rule<'ATTRIBUTION'>[] = [
  {
    id: 'nl-according-to', kind: 'ATTRIBUTION', lang: 'nl', covers: 'match', gives: { mode: 'indirect' },
    pattern: `(?<verb>volgens|aldus) (?:de |het |een |onze )?(?:\\p{L}+ )?(?:woordvoerder van (?:de |het )?)?{office}${tail}(?: (?-i:\\p{Lu})\\p{L}+)?`,
    example: 'Volgens de AIVD is de dreiging hoog.', notFor: 'Volgens de kalender is het lente.',
  },
  {
    id: 'nl-lets-know', kind: 'ATTRIBUTION', lang: 'nl', covers: 'match', gives: { mode: 'indirect', verb: 'laat weten' },
    pattern: '(?:(?:de |het )?{office} (?:laat|liet|laten) (?:\\p{L}+ ){0,3}?weten|(?:laat|liet|laten) (?:de |het )?{office} (?:\\p{L}+ ){0,3}?weten)',
    example: 'De politie laat weten dat de man vastzit.', notFor: 'Wij laten u dat nog weten.',
  },
  {
    id: 'nl-makes-known', kind: 'ATTRIBUTION', lang: 'nl', covers: 'match', gives: { mode: 'indirect' },
    pattern: '(?<verb>maakt|maakte|maakten|geeft|gaf) (?:de |het )?{office}(?: (?-i:\\p{Lu})\\p{L}+){0,3}(?: \\p{Ll}+){0,2} (?<particle>bekend|aan)',
    example: 'Het niveau gaat omlaag, maakte de NCTV gisteren bekend.', notFor: 'Hij maakte de NCTV boos.',
  },
  {
    id: 'nl-in-document', kind: 'ATTRIBUTION', lang: 'nl', covers: 'match', gives: { mode: 'document', verb: 'document' },
    pattern: '(?:(?:staat|blijkt|staan) (?:in|uit) (?:het |de |een )?[^,.;]{0,30}{office}(?: \\d+)?|(?:in|uit) (?:het|zijn|haar|een) (?:\\p{L}+ ){0,2}(?:Dreigingsbeeld Terrorisme Nederland|jaarverslag van (?:de )?{office}))',
    example: 'Dat staat in het jaarverslag van de AIVD.', notFor: 'Dat staat in de krant.',
  },
  {
    id: 'nl-keeps-warning', kind: 'ATTRIBUTION', lang: 'nl', covers: 'match', gives: {},
    pattern: '(?:blijft|blijven) (?:de |het )?{office} (?:[^,.;]{0,40}? )?(?<verb>waarschuwen|zeggen|melden|stellen|benadrukken)',
    example: 'Toch blijft de AIVD waarschuwen.', notFor: 'De wekker blijft waarschuwen.',
  },
  {
    id: 'nl-office-to-conclude', kind: 'ATTRIBUTION', lang: 'nl', covers: 'match', gives: { mode: 'indirect' },
    pattern: '(?:reden|aanleiding) voor (?:de |het )?{office} om te (?<verb>\\p{L}+en)',
    example: 'Dat was aanleiding voor de AIVD om te waarschuwen.', notFor: 'Dat is reden voor ons om te blijven.',
  },
  {
    id: 'nl-office-says', kind: 'ATTRIBUTION', lang: 'nl', covers: 'match', gives: {},
    pattern: `(?:(?:de|het|een|demissionair|Belgische|Nederlandse|Britse|Duitse|Franse|militaire|Amerikaanse) ){0,2}(?:woordvoerder van (?:de |het )?|hoofd van (?:de |het )?)?{office}${tail}(?: (?-i:\\p{Lu})\\p{L}+){0,2}(?: van (?-i:\\p{Lu})\\p{L}+(?: en (?-i:\\p{Lu})\\p{L}+)?)? (?:\\p{Ll}+ )?(?<verb>{say})(?: (?:\\p{Ll}+ ){0,2}(?<particle>weten|bekend))?(?: in (?:een|zijn|haar|het) (?:nieuwe )?(?:Kamerbrief|jaarverslag|rapport|brief|dreigingsbeeld))?`,
    example: 'De AIVD constateert dat het aantal groeit.', notFor: 'De buurman constateert dat het regent.',
  },
  {
    id: 'nl-says-office', kind: 'ATTRIBUTION', lang: 'nl', covers: 'match', gives: {},
    pattern: `(?<verb>{say}) (?:(?:de|het|een|ook|demissionair) ){0,2}(?:woordvoerder van (?:de |het )?|hoofd van (?:de |het )?)?{office}${tail}(?: (?-i:\\p{Lu})\\p{L}+){0,2}(?: (?<particle>weten|bekend|aan))?(?: in (?:een|zijn|haar|het) (?:nieuwe )?(?:Kamerbrief|jaarverslag|rapport|brief|dreigingsbeeld|overzicht|verslag)(?: (?:over|van) [^,.;]{1,40})?)?`,
    example: 'Het niveau blijft hoog, meldt de NCTV.', notFor: 'Dat meldt de buurman.',
  },
]
