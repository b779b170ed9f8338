import type { Rule } from '../../rule.ts'

/** Things that happened or were kept from happening. Place, day, counts and polarity are read from the words around. */
export const nlEventRules: readonly Rule<'EVENT'>[] = [
  {
    id: 'nl-event-aggregate-attacks', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'attack', aggregate: true, status: 'completed' },
    pattern: '(?:{near}|weinig|geen(?: enkele)?)(?: nog| meer)?(?: nieuwe| grote| geslaagde| dodelijke| terroristische| jihadistische)* (?:aanslagen|aanvallen|aanslag (?:meer )?(?:gepleegd|geweest))(?: meer)?(?: (?:zijn|werden|waren))?(?: gepleegd)?',
    example: 'Sinds 2020 zijn er nauwelijks aanslagen gepleegd in Europa.', notFor: 'In 2020 waren er drie aanslagen.',
  },
  {
    id: 'nl-event-no-attack', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'attack', aggregate: true, status: 'none', polarity: 'negated' },
    pattern: '(?:{none}|nooit(?: eerder)?(?: een)?|niet (?:één|een enkele))(?: (?:nieuwe|grote|geslaagde|dodelijke|bloedige|terroristische|jihadistische))* (?:terreur|bom|zelfmoord|mes)?(?:aanslag|aanval)(?![^,.;]{0,40} (?:te|plegen|beramen|kan|kunnen|komt|komen|zal|zullen|wil|willen|wilde|wilden|zou|zouden|dreigt|gepland|beraamd|voorbereid|verwacht|mogelijk|waarschijnlijk|aannemelijk)(?!\\p{L}))',
    example: 'Op 4 mei was er geen aanslag in Gent.', notFor: 'Geen aanslag in Gent is te voorkomen.',
  },
  {
    id: 'nl-event-spared', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'attack', aggregate: true, status: 'none', polarity: 'negated' },
    pattern: '(?:van (?:\\p{L}+ )?aanslagen|daarvan|hiervan) [^,.;]{0,40}(?:gespaard|verschoond|gevrijwaard)|(?:gespaard|verschoond|gevrijwaard) [^,.;]{0,30}van (?:\\p{L}+ )?aanslagen|aanslag(?:en)? (?:\\p{L}+ ){0,2}bespaard',
    example: 'Ons land bleef van aanslagen gespaard.', notFor: 'Ons land herdacht de aanslagen.',
  },
  {
    id: 'nl-event-foiled', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'attack', status: 'foiled' },
    pattern: '(?:(?:terreur|bom|zelfmoord|mes|gif|moord)?aanslag(?:en)?|aanslagplan(?:nen)?|complot(?:ten)?)[^,.;]{0,50}(?:verijdeld|(?<!te )voorkomen|verhinderd|verstoord|gestopt)|(?:verijdeld(?:e)?|verijdelde|verhinderde|voorkwam(?:en)?|verstoorde(?:n)?) (?:\\p{L}+ ){0,3}(?:(?:terreur|bom|zelfmoord|mes|gif|moord)?aanslag(?:en)?|aanslagplan(?:nen)?)|(?:wist|wisten|slaagde(?:n)? er ?in)(?: [^\\s,.;]+){0,4}? [^\\s,.;]{0,10}aanslag(?:en)? [^,.;]{0,50}te (?:voorkomen|verijdelen|verhinderen)',
    example: 'In Arnhem is een aanslag verijdeld.', notFor: 'In Arnhem is een aanslag herdacht.',
  },
  {
    id: 'nl-event-plot', kind: 'EVENT', lang: 'nl', covers: 'match', gives: { type: 'plot', status: 'alleged' },
    pattern: '(?:mogelijk |vermoedelijk )?(?:(?:een|de|nieuwe) )?(?:(?:grote|terroristische|jihadistische) )*(?:aanslag(?:en)?|aanval(?:len)?|terreurdaad)[^,.;]{0,40} (?:(?:wilden?|hadden willen|van plan (?:was|waren))(?: (?:plegen|uitvoeren))?|(?:zou(?:den)?|had(?:den)?|heeft|hebben) (?:\\p{L}+ ){0,2}(?:beraamd|beramen|voorbereid|voorbereiden|gepland|plannen)|(?:beraamde?n?|voorbereidden?|planden))|(?:beraamden?|bereidden?|planden?) [^,.;]{0,40}(?:aanslag(?:en)?|aanval(?:len)?)(?: voor)?|wilden? (?![^,.;]{0,30}geen )[^,.;]{0,60}(?:aanslag(?:en)? (?:\\p{L}+ )?(?:plegen|uitvoeren)|toeslaan)',
    example: 'De twee wilden een aanslag plegen in Gent.', notFor: 'De twee waren getuige van een aanslag in Gent.',
  },
  {
    id: 'nl-event-arrest-noun', kind: 'EVENT', lang: 'nl', covers: 'match', gives: { type: 'arrest', status: 'completed' },
    pattern: '(?:(?:de|een|deze|die|meerdere|verschillende|enkele) )?(?:\\p{L}+e )?(?:aanhouding(?:en)?|arrestaties?)(?: [^\\s,.;]+){0,2}? (?:van|door)(?: [^\\s,.;]+){1,14}?(?= (?:is|was|zijn|waren|werd|werden|heeft|hebben|had|laat|laten|toont|tonen|past|passen|blijkt|blijken|maakt|maken|komt|komen|leidde|leidden|volgt|volgde|volgden|gaat|staat|stond|die|dat|waarbij)(?!\\p{L})|[,.;]|$)',
    example: 'De arrestatie van een terreurverdachte in Gent bleef stil.', notFor: 'De herdenking van de aanslag in Gent bleef stil.',
  },
  {
    id: 'nl-event-arrest', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'arrest', status: 'completed' },
    pattern: 'aangehouden|gearresteerd|opgepakt|ingerekend|opgerold|(?:de|zijn|haar|een|hun|deze|die) (?:\\p{L}+e )?(?:aanhouding(?:en)?|arrestaties?)(?! van| door)',
    example: 'In Rotterdam is een terreurverdachte aangehouden.', notFor: 'In Rotterdam is een terreurverdachte gezien.',
  },
  {
    id: 'nl-event-acquittal', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'acquittal', status: 'completed' },
    pattern: 'vrijgesproken|vrijspraak|(?:sprak|spraken|spreekt|spreken) [^,.;]{1,60} vrij(?= van(?!\\p{L})|$|[,.;])',
    example: 'De rechtbank sprak de jihadist vrij van het voorbereiden van een aanslag.', notFor: 'De jihadist sprak vrijuit over de aanslag.',
  },
  {
    id: 'nl-event-demand', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'sentence_demand', status: 'completed' },
    pattern: '(?:eist|eiste|geëist|eisen|eis van)[^,.;]{0,80}(?:jaar|maanden|cel|celstraf|gevangenisstraf|tbs|levenslang)|(?:jaar|maanden|levenslang|celstraf|gevangenisstraf|tbs)(?: \\p{L}+){0,2} geëist',
    example: 'Het Openbaar Ministerie eist zes jaar cel tegen een uitreiziger.', notFor: 'Een uitreiziger kreeg zes jaar cel.',
  },
  {
    id: 'nl-event-sentence', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'sentence', status: 'completed' },
    pattern: '(?:veroordeeld(?: is| zijn)? (?:wegens [^,.;]{2,60} )?tot|veroordeel(?:t|de|den) [^,.;]{1,60} tot|(?:verlaag|verhoog|matig)(?:t|de|den) [^,.;]{0,30}straf(?:fen)?[^,.;]{0,30} (?:tot|naar)|kreeg|krijgt|kregen|krijgen|legde|legt|opgelegd)[^,.;]{0,60}(?:jaar|maanden|levenslang|celstraf|gevangenisstraf|cel|werkstraf|tbs)|(?:jaar|maanden|levenslang|cel|celstraf|gevangenisstraf|werkstraf|tbs)(?: \\p{L}+){0,4} (?:opgelegd|gekregen|gegeven)|moet(?:en)? [^,.;]{0,50}(?:de cel|de gevangenis) in|tot [^,.;]{2,40} (?:veroordeeld)',
    example: 'De terrorist is veroordeeld tot achttien jaar.', notFor: 'De terrorist is aangeklaagd.',
  },
  {
    id: 'nl-event-conviction', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'conviction', status: 'completed' },
    pattern: '(?:rechtbank|rechters?|gerechtshof|hof|Raad)(?: [^\\s,.;]+){0,3} veroordeel(?:t|de|den)|(?:heeft|hebben) [^,.;]{1,40} veroordeeld|veroordeeld|schuldig bevonden|(?:de|zijn|haar|meerdere|verschillende|enkele|diverse|eerste) (?:\\p{L}+ )?veroordeling(?:en)?',
    example: 'Een jihadist is veroordeeld voor voorbereiding.', notFor: 'Een jihadist is vrijgelaten.',
  },
  {
    id: 'nl-event-charge', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'charge', status: 'ongoing' },
    pattern: 'aangeklaagd|wordt vervolgd|worden vervolgd|(?:staat|staan|stond|stonden) (?:\\p{L}+ ){0,3}terecht|ten laste gelegd|(?:begon|startte) (?:\\p{L}+ )?(?:de (?:straf|rechts)?zaak|het proces) tegen',
    example: 'De man staat terecht voor een aanslag.', notFor: 'De man staat bekend als jihadist.',
  },
  {
    id: 'nl-event-search', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'search', status: 'completed' },
    pattern: '(?:huis)?zoeking(?:en)?|doorzocht|doorzoeking(?:en)?|inval(?:len)? (?:in|bij|gedaan)|viel(?:en)? [^,.;]{2,40} binnen',
    example: 'Bij huiszoekingen vond de politie jihadistisch materiaal.', notFor: 'Bij een controle vond de politie jihadistisch materiaal.',
  },
  {
    id: 'nl-event-no-departures', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'departure', aggregate: true, status: 'none', polarity: 'negated' },
    pattern: '(?:geen|niemand|niet)(?: \\p{L}+){0,3} (?:meer )?(?:vertrekken|vertrekt|vertrokken|uitreizen|uitgereisd|afreizen|afgereisd|reizen)(?: meer)?|(?:vertrekken|vertrekt|reizen) (?:er )?(?:geen|niemand)(?: \\p{L}+){0,3}',
    example: 'Er zijn geen jihadisten meer uitgereisd naar Syrië.', notFor: 'Er zijn tien jihadisten uitgereisd naar Syrië.',
  },
  {
    id: 'nl-event-hardly-departs', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'departure', aggregate: true, status: 'completed', polarity: 'near-negated' },
    pattern: '(?:nauwelijks|amper|(?:vrijwel|bijna|haast|nagenoeg) niemand)[^,.;]{0,40}(?:uitgereisd|uitreis|uitreizen|vertrokken|vertrekken|vertrekt|afgereisd)|(?:vertrekken|vertrekt|reizen)[^,.;]{0,30}(?:nauwelijks|amper)',
    example: 'Nauwelijks nog iemand is uitgereisd naar het kalifaat.', notFor: 'Velen zijn uitgereisd naar het kalifaat.',
  },
  {
    id: 'nl-event-hardly-happens', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'return', aggregate: true, status: 'completed', polarity: 'near-negated' },
    pattern: '(?:dat|dit) (?:komt|gebeurt|kwam|gebeurde) (?:nauwelijks|amper|zelden|bijna niet)(?: voor)?|(?:nauwelijks|amper)[^,.;]{0,30}(?:teruggekeerd|terugkeerders)|keren? [^,.;]{0,20}(?:nauwelijks|amper)[^,.;]{0,20}terug',
    example: 'Jihadisten keren nauwelijks terug.', notFor: 'Jihadisten keren vaak terug.',
  },
  {
    id: 'nl-event-none-returned', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'return', aggregate: true, status: 'none', polarity: 'negated' },
    pattern: '(?:{none}(?: \\p{L}+){1,3}|(?<!bijna |vrijwel |haast |nagenoeg )niemand)(?: (?:nog|meer|is|zijn|er|inmiddels))* (?:teruggekeerd|teruggekomen)',
    example: 'Sinds 2018 zijn geen Belgische jihadisten teruggekeerd.', notFor: 'Er zijn geen Belgische jihadisten teruggekeerd.',
  },
  {
    id: 'nl-event-no-returns', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'return', aggregate: true, status: 'none', polarity: 'negated' },
    pattern: '(?:keren|keerden|komen|kwamen|keert|keerde|komt|kwam) (?:er )?(?:geen|niemand)(?: [^\\s,.;]+){0,5}? terug|niemand (?:keert|keerde|komt|kwam) (?:[^\\s,.;]+ ){0,3}?terug',
    example: 'Er keren geen jihadisten meer terug.', notFor: 'Er keren tien jihadisten terug.',
  },
  {
    id: 'nl-event-repatriation', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'repatriation', status: 'completed' },
    pattern: 'gerepatrieerd|teruggehaald|terug naar Nederland gehaald|opgehaald|haalde? [^,.;]{2,60} (?:op|terug)|repatriëring van',
    example: 'Nederland heeft twaalf vrouwen uit het kamp in Syrië teruggehaald.', notFor: 'Nederland heeft twaalf vrouwen in het kamp in Syrië geteld.',
  },
  {
    id: 'nl-event-release', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'release', status: 'completed' },
    pattern: 'vrijgelaten|(?:komt|kwam|kwamen|komen) (?:\\p{L}+ ){0,2}vrij|op vrije voeten',
    example: 'De terreurverdachte is vrijgelaten.', notFor: 'De terreurverdachte zit vast.',
  },
  {
    id: 'nl-event-escape', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'escape', status: 'completed' },
    pattern: 'ontsnapt|ontsnapten|ontsnapping',
    example: 'Uit het kamp is een jihadist ontsnapt.', notFor: 'In het kamp zit een jihadist.',
  },
  {
    id: 'nl-event-investigation', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'investigation', status: 'ongoing' },
    pattern: '(?:er )?lo(?:op|pen)t? (?:\\p{L}+ ){0,2}onderzoek(?:en)?|(?:doet|doen|start|opent|begonnen) [^,.;]{0,20}onderzoek (?:naar|of)|onderzoekt of',
    example: 'Er lopen onderzoeken naar terreurverdachten.', notFor: 'Er lopen mensen over straat.',
  },
  {
    id: 'nl-event-threat-call', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'threat_call', status: 'completed' },
    pattern: '(?:riep|roept|opriep|oproep(?:en)?)[^,.;]{0,40}(?:tot|op tot|om) [^,.;]{0,40}(?:aanslagen?|geweld|wraak|aanvallen)',
    example: 'IS riep op tot aanslagen in Europa.', notFor: 'De gemeente riep op tot kalmte na de aanslag.',
  },
  {
    id: 'nl-event-attack-done', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'attack', status: 'completed' },
    pattern: '(?:vond|vindt) [^,.;]{0,60}(?<!(?:van|over|na|om|voor|op) )een (?:\\p{L}+ ){0,2}(?:terreur|bom|zelfmoord|mes|terroristische )?(?:aanslag|aanval)(?: [^,.;]{1,60})? plaats|(?<!(?:van|over|na|om|voor|op) )een (?:\\p{L}+ ){0,2}(?:terreur|bom|zelfmoord|mes)?(?:aanslag|aanval)(?: [^,.;]{1,60})? (?:plaatsgevonden|(?<!word(?:t|en) )(?:gepleegd|uitgevoerd))|(?:pleegde|pleegden) [^,.;]{0,60}een (?:\\p{L}+ ){0,2}(?:terreur|bom|zelfmoord|mes)?(?:aanslag|aanval)(?: (?:in|op|bij) [^,.;]{2,60})?',
    example: 'Op 3 mei vond in Gent een aanslag plaats.', notFor: 'Op 3 mei vond in Gent een herdenking van de aanslag plaats.',
  },
  {
    id: 'nl-event-claimed', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'attack', status: 'completed' },
    pattern: '(?:aanslag|aanval) (?:[^,.;]{1,60} )?(?:is|werd|was)(?: \\p{L}+){0,2} opgeëist|(?:eiste|eisten) [^,.;]{0,40}(?:aanslag|aanval)(?: [^,.;]{1,60})? op(?=$|[.,;]| en )|(?:heeft|hebben) [^,.;]{0,40}(?:aanslag|aanval)(?: [^,.;]{1,60})? opgeëist',
    example: 'De aanslag in Gent werd opgeëist door Islamitische Staat.', notFor: 'De schade van de aanslag in Gent werd vergoed door de staat.',
  },
  {
    id: 'nl-event-violence', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'attack', status: 'completed' },
    pattern: '(?:stak|staken|neerstak|neerstaken|neergestoken|doodgestoken|doodstak|(?<!in brand )gestoken|schoot|schoten|geschoten|doodschoot|doodgeschoten|neergeschoten|beschoot|beschoten|opende(?:n)? het vuur|reed [^,.;]{0,20}in op|inreed op|ingereden op|blies zich(?:zelf)? op|ontplofte|opgeblazen|gegijzeld|gijzelde|onthoofd)',
    example: 'In Brussel schoot een terrorist twee mensen dood.', notFor: 'In Brussel maakte een regisseur een film over terrorisme.',
  },
  {
    id: 'nl-event-incidents', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'attack', aggregate: true, status: 'completed' },
    pattern: '(?:meerdere|verscheidene|verschillende|enkele|diverse|een reeks|een aantal|een serie|een golf van|recente) (?:\\p{L}+ )?(?:incidenten|aanslagen|aanvallen)',
    example: 'In Europa waren er recent meerdere aanslagen.', notFor: 'In Europa waren er recent meerdere verkiezingen na de aanslag.',
  },
  {
    id: 'nl-event-killed-in-attack', kind: 'EVENT', lang: 'nl', covers: 'clause', gives: { type: 'attack', status: 'completed' },
    pattern: '(?<!(?<!\\p{L})(?:niemand|geen|nooit)(?!\\p{L})[^,.;]{0,60})(?:gedood|omgekomen|vermoord|gewond(?: geraakt)?|doden?|gewonden|om het leven(?: gekomen| gebracht)?|kwam(?:en)? [^,.;]{0,60}(?<!\\p{L})om) bij (?:een|de|het) {attack}(?!{tail})(?!\\p{L})',
    example: 'In Keulen werden op 2 februari 2025 twee mensen gedood bij een aanslag.', notFor: 'Er vielen dit jaar minder doden bij aanslagen.',
  },
  {
    id: 'nl-event-attack-noun', kind: 'EVENT', lang: 'nl', covers: 'match', gives: { type: 'attack', status: 'completed' },
    pattern: '(?:de |het |een )?(?:{attack}|gebeurtenissen|incident){tail}',
    example: 'Na de aanslag in Parijs van november 2015 werd gewaakt.', notFor: 'De kans op een aanslag is klein.',
  },
]
