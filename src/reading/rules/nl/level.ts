import type { Rule } from '../../rule.ts'

/**
 * Signs of what is said about a level, tried on the words around a step of the scale. The first rule that gives a status and the
 * first that gives a change count; a sign alone is no claim.
 */
export const nlLevelRules: readonly Rule<'LEVEL'>[] = [
  {
    id: 'nl-level-meaning', kind: 'LEVEL', lang: 'nl', covers: 'clause', gives: { status: 'definition' },
    pattern: '(?:betekent|betekende|(?:is|blijft) (?:voorbehouden|bedoeld)|wil(?:de)? zeggen|houdt in dat|staat voor|(?:bij|onder) (?:een )?(?:dreigings|terreur)?(?:niveau|fase) {ordinal}(?! (?:gebleven|gehouden))|(?:kende|kent) (?:\\p{L}+ ){0,2}(?:{ordinal}) niveaus|(?:de |die )?schaal (?:loopt|telt|kent|heeft|gaat)|(?:maximale|hoogste|laagste)(?: mogelijke)? (?:dreigings|terreur)?(?:cijfer|niveau|score|stand|trede)(?: van [^,.;]{2,30}?)? (?:is|heet|luidt)(?! (?:nu|weer|opnieuw|van kracht|afgekondigd|bereikt|ingegaan|uitgeroepen))|het maximum is|(?:kent|telt|heeft|zijn er|er zijn|er waren|bestaat uit) (?:{ordinal}) (?:dreigings|terreur)?(?:niveaus|treden|trappen|stappen)|(?:(?:dreigings|terreur)?niveau|fase) {ordinal} (?:heet|is {step}|wordt [^,.;]{2,30} genoemd|staat bekend als)|{step} is het (?:op (?:een|één|twee) na )?(?:hoogste|laagste) van (?:de )?{ordinal})',
    example: 'Dreigingsniveau 5 betekent dat een aanslag ophanden is.', notFor: 'Het dreigingsniveau blijft 4.',
  },
  {
    id: 'nl-level-if', kind: 'LEVEL', lang: 'nl', covers: 'clause', gives: { status: 'hypothetical' },
    pattern: '(?:om (?:het|de|dat) [^,.;]{2,40} te (?=\\p{L})|te laten (?:zakken|stijgen|dalen)|niet gerechtvaardigd|niet nodig|niet aan de orde|geen (?:reden|aanleiding)|alleen als|pas als|hoeft niet|hoeven niet|zou(?:den)? (?:[^,.;]{1,40} )?(?:kunnen|moeten|worden|gaan|komen|stijgen|dalen|betekenen)|overweegt|overwogen|mocht|indien|kan (?:worden|naar|omhoog|omlaag)|niet (?:te )?(?:verhogen|verlagen)|opschalen naar)',
    example: 'Een verhoging van het dreigingsniveau naar 5 is niet nodig.', notFor: 'Het dreigingsniveau gaat van 3 naar 4.',
  },
  {
    id: 'nl-level-expected', kind: 'LEVEL', lang: 'nl', covers: 'clause', gives: { status: 'predicted' },
    pattern: '(?:naar alle waarschijnlijkheid|naar verwachting|waarschijnlijk|vermoedelijk|allicht|wellicht|mogelijk|zal|zullen|binnenkort|volgende week|morgen|straks|wordt verwacht|verwacht wordt)',
    example: 'Morgen gaat het dreigingsniveau naar verwachting van 3 naar 2.', notFor: 'Het dreigingsniveau gaat van 3 naar 2.',
  },
  {
    id: 'nl-level-still', kind: 'LEVEL', lang: 'nl', covers: 'clause', gives: { status: 'actual', change: 'unchanged' },
    pattern: '(?:stond (?:het |dat )?al langer|(?:geldt|staat|is|bestaat) (?:\\p{L}+ ){0,3}?al (?:sinds|zeker|ruim|bijna|meer|langer|\\p{L}+ (?:jaar|maanden))|al sinds [^,.;]{3,40} (?:is|staat|geldt)|onafgebroken staat|staat (?:\\p{L}+ ){0,3}?onafgebroken)',
    example: 'Dreigingsniveau 4 geldt al sinds 2016.', notFor: 'Het dreigingsniveau was toen 4.',
  },
  {
    id: 'nl-level-first-since', kind: 'LEVEL', lang: 'nl', covers: 'clause', gives: { status: 'former', first_time: true },
    pattern: '(?:eerste keer|eerst) sinds [^.;]{3,40}?(?: dat [^.;]{0,40})? zo (?:hoog|laag)|sinds [^.;]{3,40} niet (?:meer )?zo (?:hoog|laag)',
    example: 'Het dreigingsniveau is voor het eerst sinds 2016 zo hoog.', notFor: 'Het dreigingsniveau is sinds 2016 hoog: 4.',
  },
  {
    id: 'nl-level-was', kind: 'LEVEL', lang: 'nl', covers: 'clause', gives: { status: 'former' },
    pattern: '(?:(?:heette|was|waren|stond|stonden|gold|golden|ging|gingen|zakte|had|hadden|bleef|steeg|daalde)(?! [^,.;]{0,20}en wordt)|(?:hield(?:en)?|liet(?:en)?) [^,.;]{0,40}\\bnog|geweest|destijds|toen|eerder|tot dan toe|(?:een|vorig|\\p{L}+) jaar (?:geleden|eerder)|(?<!(?:als|zoals) (?:in )?(?:de |het )?)afgelopen (?:\\p{L}+ )?(?:jaren|jaar))',
    example: 'Vorig jaar stond het dreigingsniveau op 3.', notFor: 'Het dreigingsniveau staat op 3.',
  },
  {
    id: 'nl-level-not-there', kind: 'LEVEL', lang: 'nl', covers: 'clause', gives: { polarity: 'negated' },
    pattern: '(?:niet|nooit|evenmin)(?: (?:langer|meer|eerder|nu|nog|weer|opnieuw|al|gelijk|aan|op|naar|tot|van|het|dreigingsniveau|niveau|fase))* {step}|geen(?: (?:dreigingsniveau|niveau|fase))? {step}',
    example: 'Het dreigingsniveau staat niet langer op 5.', notFor: 'Het dreigingsniveau blijft 4 en gaat niet naar 5.',
  },
  {
    id: 'nl-level-not-moved', kind: 'LEVEL', lang: 'nl', covers: 'clause', gives: { polarity: 'negated' },
    pattern: '(?:niet|nooit|evenmin)(?: (?:langer|meer|eerder|nog|weer|opnieuw|verder|(?:naar|tot|op) {step}))* (?:verhoogd|verlaagd|opgeschaald|afgeschaald|opgetrokken|omhoog|omlaag|gestegen|gedaald|gezakt)|(?:verhoogt|verhoogde|verlaagt|verlaagde|schaalt|schaalde)(?: [^\\s,.;]+){1,6}? niet(?! alleen)',
    example: 'De NCTV heeft het dreigingsniveau niet verlaagd.', notFor: 'Het dreigingsniveau is niet verhoogd en blijft 3.',
  },
  {
    id: 'nl-level-raised', kind: 'LEVEL', lang: 'nl', covers: 'clause', gives: { change: 'raised' },
    pattern: '(?:verhoogt|verhoogd|verhoogde|verhogen|verhoging|opgeschaald|opschalen|opschaling|schaalt [^,.;]{0,40}?op|opgetrokken|trekt [^,.;]{0,40}?op|omhoog|gestegen|stijgt|steeg|opgehoogd)',
    example: 'De NCTV verhoogt het dreigingsniveau naar 4.', notFor: 'De NCTV houdt het dreigingsniveau op 4.',
  },
  {
    id: 'nl-level-lowered', kind: 'LEVEL', lang: 'nl', covers: 'clause', gives: { change: 'lowered' },
    pattern: '(?:verlaagt|verlaagd|verlaagde|verlagen|verlaging|afgeschaald|afschalen|schaalt [^,.;]{0,40}?af|terugschalen|teruggeschaald|omlaag|neerwaarts|naar beneden|daalt|daalde|gedaald|zakt|zakte|gezakt|teruggebracht|teruggedraaid|terugge(?:gaan|zet|schroefd)|schroeft [^,.;]{0,60}?terug|brengt [^,.;]{0,60}?terug|gaat (?:\\p{L}+ ){0,3}?terug)',
    example: 'Het dreigingsniveau daalt naar 3.', notFor: 'Het dreigingsniveau stijgt naar 4.',
  },
  {
    id: 'nl-level-kept', kind: 'LEVEL', lang: 'nl', covers: 'clause', gives: { change: 'unchanged' },
    pattern: '(?:blijft|blijven|bleef|gebleven|gehandhaafd|handhaaft|ongewijzigd|onveranderd|onverminderd|niet gewijzigd|niets aan|gelijk|wederom vastgesteld|opnieuw vastgesteld|nog steeds|nog altijd|stabiel|houdt [^,.;]{0,110}? op|(?:liet|laat) [^,.;]{0,110}? staan|stond [^,.;]{0,40}?ook op|al langer)',
    example: 'Het dreigingsniveau blijft 4.', notFor: 'Het dreigingsniveau gaat naar 4.',
  },
  {
    id: 'nl-level-set', kind: 'LEVEL', lang: 'nl', covers: 'clause', gives: { change: 'set' },
    pattern: '(?:vastgesteld op|stelt [^,.;]{0,60}?vast op|bepaald op|afgekondigd|kondigt [^,.;]{0,60}?af)',
    example: 'Het dreigingsniveau is vastgesteld op 3.', notFor: 'Het dreigingsniveau blijft 3.',
  },
]
