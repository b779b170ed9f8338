import type { Rule } from '../../rule.ts'

/** The words that deny, by how far they go. */
export const nlNegationRules: readonly Rule<'NEGATION'>[] = [
  {
    id: 'nl-negation-near', kind: 'NEGATION', lang: 'nl', covers: 'match', gives: { strength: 'near' },
    pattern: '(?:niet of )?nauwelijks(?: nog)?|amper(?: nog)?|(?:vrijwel|nagenoeg|zo goed als|haast|praktisch) (?:geen|niet|nooit|niemand)|bijna (?:geen|niemand)|zelden(?: nog)?|nog maar weinig',
    example: 'Er zijn nauwelijks nog aanslagen.', notFor: 'Er zijn nog aanslagen.',
  },
  {
    id: 'nl-negation-partial', kind: 'NEGATION', lang: 'nl', covers: 'match', gives: { strength: 'partial' },
    pattern: 'niet alle|niet iedere|niet elke|niet altijd|niet (?:alleen )?per se|(?:zeker )?niet (?:geheel |volledig |helemaal )?uit(?: te sluiten|gesloten|sluiten)',
    example: 'Niet alle terugkeerders zijn een dreiging.', notFor: 'Alle terugkeerders zijn een dreiging.',
  },
  {
    id: 'nl-negation-no-more', kind: 'NEGATION', lang: 'nl', covers: 'match', gives: { strength: 'full' },
    pattern: 'geen (?:\\p{L}+ ){1,3}meer|niet (?:meer|langer)|niemand meer',
    example: 'Er vertrekken geen jihadisten meer.', notFor: 'Er vertrekken meer jihadisten.',
  },
  {
    id: 'nl-negation-no-signs', kind: 'NEGATION', lang: 'nl', covers: 'match', gives: { strength: 'full' },
    pattern: 'geen (?:concrete )?(?:aanwijzing(?:en)?|sprake|bewijs|bewijzen|signalen)(?: voor(?: een)? (?:\\p{L}+)(?: \\p{L}+)?)?|(?:concrete )?(?:aanwijzingen|signalen|bewijzen) zijn er (?:nog )?niet|(?:is|was) (?:nu )?geen sprake|geen terroristisch(?:e)? (?:motief|oogmerk)',
    example: 'Er zijn geen aanwijzingen voor een aanslag.', notFor: 'Er zijn aanwijzingen voor een aanslag.',
  },
  {
    id: 'nl-negation-denied', kind: 'NEGATION', lang: 'nl', covers: 'match', gives: { strength: 'full' },
    pattern: '(?:is|zijn|was) niet (?:kritiek|acuut|concreet|aan de orde|nodig)|niet (?:kritiek|acuut|aan de orde)|geenszins|op geen enkele wijze',
    example: 'De dreiging is niet acuut.', notFor: 'De dreiging is acuut.',
  },
]
