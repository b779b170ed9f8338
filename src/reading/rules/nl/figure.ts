import type { Rule } from '../../rule.ts'

/**
 * What a number counts, by the words around it. The first rule that fires in the number's own part of the sentence decides, so narrower
 * cohorts stand first; a number without such words takes over what the number before it counted.
 */
export const nlFigureRules: readonly Rule<'FIGURE'>[] = [
  {
    id: 'nl-figure-none-returned', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'returned', value: 0, qualifier: 'exact', cumulative: true, unit: 'persons' },
    pattern: '(?:(?<!bijna |vrijwel |haast |nagenoeg |praktisch |als |nog )geen(?: enkele)?(?: \\p{L}+){0,2} (?:uitreizigers?|syri[ëe]gangers?|jihadisten|jihadist|strijders?|volwassenen|kinderen|vrouwen|mannen|nederlanders?|belgen|belg)|(?<!bijna |vrijwel |haast |nagenoeg )niemand)(?: (?:nog|is|zijn|er|inmiddels|uit Syrië|uit Irak))* (?:teruggekeerd|teruggekomen)',
    example: 'Er zijn geen Nederlandse jihadisten teruggekeerd.', notFor: 'Sinds 2018 zijn geen Nederlandse jihadisten teruggekeerd.',
  },
  {
    id: 'nl-figure-none-killed', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'killed', value: 0, qualifier: 'exact', cumulative: true, unit: 'persons' },
    pattern: '{none}(?: \\p{L}+){0,2} (?:uitreizigers?|syri[ëe]gangers?|jihadisten|jihadist|strijders?)(?: (?:nog|is|zijn|er|inmiddels|in Syrië|in Irak))* (?:omgekomen|gesneuveld|gedood)',
    example: 'Er zijn nog geen Nederlandse jihadisten omgekomen.', notFor: 'Er zijn tien Nederlandse jihadisten omgekomen.',
  },
  {
    id: 'nl-figure-attacks-all', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'attacks_all_status', cumulative: false, unit: 'attacks' },
    pattern: '(?:mislukte|voltooide|verijdelde|gelukte)(?:, | en | of )(?:mislukte|voltooide|verijdelde|gelukte)[^.;]{0,30}aanslagen|aanslagen[^.;]{0,30}(?:al dan niet|geslaagd of)',
    example: 'Europol telde 41 voltooide, mislukte en verijdelde aanslagen.', notFor: 'In mei waren er 41 branden.',
  },
  {
    id: 'nl-figure-plots-foiled', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'plots_foiled', cumulative: true, unit: 'plots' },
    pattern: '(?:verijdeld\\p{L}*|voorkomen) [^,.;]{0,30}(?:aanslagen|plannen|complotten)|(?:aanslagen|plannen|complotten)[^,.;]{0,40}(?:verijdeld|voorkomen)',
    example: 'De politie heeft twaalf aanslagen verijdeld.', notFor: 'De aanslagen waren twee jaar geleden.',
  },
  {
    id: 'nl-figure-arrests', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'arrests', unit: 'persons' },
    pattern: 'arrestaties|aanhoudingen|aangehouden|gearresteerd|opgepakt',
    example: 'Vorig jaar zijn 48 terreurverdachten aangehouden.', notFor: 'Er zitten nog 48 jihadisten in Syrië.',
  },
  {
    id: 'nl-figure-suspects', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'suspects', unit: 'persons' },
    pattern: '(?:terreur)?verdachten',
    example: 'Het Openbaar Ministerie vervolgt 34 terreurverdachten.', notFor: 'Er zijn 34 jihadisten teruggekeerd.',
  },
  {
    id: 'nl-figure-convicted', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'convicted', unit: 'persons' },
    pattern: 'veroordeeld(?:en)?|celstraf(?:fen)?',
    example: 'In Nederland zijn 25 terroristen veroordeeld.', notFor: 'Er zijn 25 jihadisten vertrokken.',
  },
  {
    id: 'nl-figure-injured', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'injured', unit: 'persons' },
    pattern: 'gewonden?|gewond|slachtoffers',
    example: 'Bij de aanslag vielen veertig gewonden.', notFor: 'Bij de aanslag kwamen veertig agenten in actie.',
  },
  {
    id: 'nl-figure-escaped', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'escaped', unit: 'persons' },
    pattern: 'ontsnapt(?:en)?|ontvlucht(?:te)?',
    example: 'Twaalf jihadisten zijn uit het kamp ontsnapt.', notFor: 'Twaalf jihadisten zitten in het kamp.',
  },
  {
    id: 'nl-figure-killed', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'killed', cumulative: true, unit: 'persons' },
    pattern: 'om het leven (?:gekomen|kwam(?:en)?|komt|gebracht)|kwam(?:en)? [^,.;]{0,60}(?<!\\p{L})om het leven|kwam(?:en)? [^,.;]{0,60}(?<!\\p{L})om(?! (?:te|het|hulp))|omgekomen|omkwam(?:en)?|gesneuvelde?|sneuvelden|gedood|overleden|overleed|stierven|gestorven|dood|doden|stierf|dodental',
    example: 'Zeventig uitreizigers zijn omgekomen.', notFor: 'Zeventig uitreizigers zijn vertrokken.',
  },
  {
    id: 'nl-figure-returned-elsewhere', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'returned_elsewhere', cumulative: true, unit: 'persons' },
    pattern: '(?:naar|in) (?:een )?andere? land(?:en)?|elders (?:terug|gevestigd)|naar derde landen',
    example: 'Tien uitreizigers keerden naar een ander land terug.', notFor: 'Tien uitreizigers zitten in de regio.',
  },
  {
    id: 'nl-figure-in-transit', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'in_transit', cumulative: false, unit: 'persons' },
    pattern: 'op weg (?:terug )?naar|onderweg|op de terugweg',
    example: 'Dertig strijders zijn op weg naar Nederland.', notFor: 'Dertig strijders zitten vast.',
  },
  {
    id: 'nl-figure-not-left', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'departure', cumulative: false, unit: 'persons' },
    pattern: '(?:uitreispoging(?:en)?|probeerden (?:\\p{L}+ ){0,3}uit te reizen|tegengehouden)',
    example: 'De politie zag dertig uitreispogingen.', notFor: 'Dertig jihadisten zijn uitgereisd.',
  },
  {
    id: 'nl-figure-detained', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'detained_or_camp', cumulative: false, unit: 'persons' },
    pattern: '(?:vluchtelingen|opvang|detentie|gevangenen)?kamp(?:en)?|gevangenis(?:sen)?|gevangenschap|detentie(?:centra|centrum)?|(?:zit(?:ten)?|zat(?:en)?) (?:\\p{L}+ ){0,3}vast|gedetineerd|opgesloten|vastgehouden|in (?:de|een) cel|achter de tralies',
    example: 'Ongeveer veertig Nederlandse vrouwen zitten in kampen.', notFor: 'Ongeveer veertig Nederlandse vrouwen zijn vertrokken.',
  },
  {
    id: 'nl-figure-returned', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'returned', cumulative: true, unit: 'persons' },
    pattern: 'teruggekeerd(?:e|en)?|teruggekomen|terugkeerders?|keerden?[^,.;]{0,40}terug|keert[^,.;]{0,40}terug|kwam(?:en)? [^,.;]{0,40}terug|kinderen terug|teruggehaald|weer (?:in|naar) Nederland|terug in (?:Nederland|België|eigen land)|(?:volwassenen|kinderen|personen) naar Nederland',
    example: 'Inmiddels zijn 55 uitreizigers teruggekeerd.', notFor: 'Inmiddels zijn 55 uitreizigers gedood.',
  },
  {
    id: 'nl-figure-ever-in-area', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'ever_in_area', cumulative: true, unit: 'persons' },
    pattern: 'zijn of waren|waren of zijn|ooit (?:in|naar)|(?:verblijven|verbleven) of (?:verblijven|verbleven)',
    example: 'In totaal 310 kinderen zijn of waren in het strijdgebied.', notFor: 'Er zijn 310 kinderen in het strijdgebied.',
  },
  {
    id: 'nl-figure-in-area', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'present', cumulative: false, unit: 'persons' },
    pattern: '(?:zijn|waren|verblijven|bevinden|zitten|zaten|zit|leven|telt)[^.;]{0,80} in (?:het )?(?:voormalige )?(?:strijdgebied|gebied|kalifaat|de regio|de twee landen|Turkije)|(?:zijn|waren|verblijven|zitten) er (?:nog|momenteel) (?:\\p{L}+ ){0,2}in (?:Syrië|Irak)|in (?:de regio|het (?:strijd)?gebied|Turkije)[^.;]{0,30} (?:zijn|verblijven|bevinden|zitten|leven)|de regio (?:er )?nog|zijn er nog|\\d+ (?:\\p{L}+ )?in (?:Syrië|Irak|Turkije|de regio)|(?:zijn|waren) (?:er )?nog (?:\\p{L}+ )?{digits} actief',
    example: 'In de regio verblijven nog ongeveer 130 Nederlanders.', notFor: 'Uit de regio zijn ongeveer 130 Nederlanders teruggekeerd.',
  },
  {
    id: 'nl-figure-departed', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'departed', cumulative: true, unit: 'persons' },
    pattern: 'uitgereisd\\p{L}*|uitreisden|foreign (?:terrorist )?fighters|(?:Syrië|Irak) bereikten|reisden [^,.;]{0,60}(?:uit|naar (?:Syrië|Irak))|reisden (?:\\p{L}+ ){0,4}uit|gereisd|afgereisd|vertrokken|vertrok|(?:van|het gaat om|om) (?:de |een )?(?:naar schatting |in totaal |ongeveer |circa )?(?:kleine )?{digits} (?:Nederlandse |Belgische )?(?:uitreizigers|Syriëgangers|jihadgangers)|(?:het gaat|gaat het) om [^.;,]{0,30}Nederlanders|in totaal {digits} (?:\\p{L}+ )?(?:uitreizigers|Syriëgangers|jihadgangers)',
    example: 'Sinds 2012 zijn ongeveer 290 Nederlanders uitgereisd.', notFor: 'Er zitten nog ongeveer 120 Nederlanders in Syrië.',
  },
  {
    id: 'nl-figure-with-group', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'with_group', cumulative: false, unit: 'persons' },
    pattern: '(?:bij|van|namens) (?:een |de )?(?:jihadistische |terroristische |strijd)groep(?:en|ering(?:en)?)?|(?:actief|vecht(?:en)?|strijd(?:en|t)) (?:er )?(?:\\p{L}+ ){0,4}?(?:voor|bij|met)|voor (?:al[ -]Qa[ei]da|IS|ISIS) (?:vecht|strijd)\\p{L}*|aangesloten bij [^,.;]{0,30}(?:groep|strijd)\\p{L}*',
    example: 'Twintig volwassenen zijn bij jihadistische groeperingen.', notFor: 'Twintig volwassenen zijn in Turkije.',
  },
  {
    id: 'nl-figure-joined', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'joined_group', cumulative: true },
    pattern: '(?:sloot|sloten) (?:zich )?(?:\\p{L}+ ){0,2}(?:bij|aan bij|zich aan)|aangesloten bij (?:IS|ISIS|al[ -]Qa[ei]da)',
    example: 'De meeste uitreizigers sloten zich aan bij IS.', notFor: 'De meeste uitreizigers keerden terug.',
  },
  {
    id: 'nl-figure-sympathisers', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'sympathisers', cumulative: false, unit: 'persons' },
    pattern: 'sympathisanten|sympathiseert|sympathiseren|(?:actieve )?volgers|aanhangers|meelopers',
    example: 'Nederland telt enkele duizenden sympathisanten.', notFor: 'Nederland telt enkele duizenden agenten.',
  },
  {
    id: 'nl-figure-present', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'present', cumulative: false, unit: 'persons' },
    pattern: '(?:zijn|waren|verblijven|bevinden|zitten|zaten|zit|telt|leven|is|woont|wonen|over)[^.;]{0,80}(?:in (?:het )?(?:voormalige )?(?:strijdgebied|gebied|kalifaat|de regio|de twee landen|Syrië|Irak|Turkije|Noord\\p{L}+)|regio|gebied|strijdgebied|Turkije|Syrië|Irak|over|elders in)|in (?:Syrië|Irak|Turkije|de regio|het (?:strijd)?gebied)[^.;]{0,40}(?:zijn|verblijven|bevinden|zitten|leven)|de regio (?:er )?nog|elders in (?:Syrië|de regio)|uitreizigers|hebben een (?:Nederlandse|Belgische) ouder|in leven|nog over',
    example: 'In Syrië verblijven nog ongeveer 130 Nederlanders.', notFor: 'De kosten zijn ongeveer 130 duizend euro.',
  },
  {
    id: 'nl-figure-movement', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'movement_members', cumulative: false, unit: 'persons' },
    pattern: '(?:telt|telde|kent|zijn er|bestaat uit|omvat|waren er|bestond uit|volgt|dreiging van)[^.;]{0,40} (?:jihadisten|leden|aanhangers|personen|extremisten|geradicaliseerden|jongeren|mensen)|jihadisten|opruiers|rechts-?extremisten|links-?extremisten|salafisten|beweging[^.;]{0,30} (?:personen|leden)|prioritair',
    example: 'Nederland telt ruim vijfhonderd jihadisten.', notFor: 'De stad telt ruim vijfhonderd cafés.',
  },
  {
    id: 'nl-figure-attacks', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'attacks', cumulative: false, unit: 'attacks' },
    pattern: '(?:\\p{L}+ ){0,2}(?:terreur)?aanslagen|(?:terreur)?aanvallen',
    example: 'In dat jaar waren er veertien aanslagen in Europa.', notFor: 'In dat jaar waren er veertien festivals.',
  },
  {
    id: 'nl-figure-reports', kind: 'FIGURE', lang: 'nl', covers: 'clause', gives: { what: 'threat_reports', cumulative: false, unit: 'reports' },
    pattern: 'dreigingsmeldingen|meldingen van dreiging|ambtsberichten',
    example: 'Vorig jaar waren er 190 dreigingsmeldingen.', notFor: 'Vorig jaar waren er 190 storingen.',
  },
]
