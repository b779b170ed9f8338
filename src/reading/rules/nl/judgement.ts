import type { Rule } from '../../rule.ts'

/** Assessed propositions, each with its place on the yardstick; what is asserted without a word of likelihood is `asserted`. */
export const nlJudgementRules: readonly Rule<'JUDGEMENT'>[] = [
  {
    id: 'nl-judgement-no-indications', kind: 'JUDGEMENT', lang: 'nl', covers: 'clause', gives: { likelihood: 'no-indications', polarity: 'negated', direction: 'threat-down' },
    pattern: 'geen (?:concrete |directe )?(?:aanwijzing(?:en)?|signalen|tekenen)|(?:concrete )?aanwijzingen [^,.;]{0,20}(?:zijn|ontbreken)(?: er)?(?: nog)? ?(?:niet)?',
    example: 'Er zijn geen concrete aanwijzingen voor een aanslag.', notFor: 'Er zijn concrete plannen voor een aanslag.',
  },
  {
    id: 'nl-judgement-not-terrorist', kind: 'JUDGEMENT', lang: 'nl', covers: 'match', gives: { likelihood: 'asserted-negative', polarity: 'negated', direction: 'threat-down' },
    pattern: '(?:had|heeft|hadden|was|is) (?:er )?geen (?:terroristisch|terroristische|extremistisch) (?:motief|achtergrond)|geen sprake van (?:terrorisme|een terroristisch)',
    example: 'De dader had geen terroristisch motief.', notFor: 'De dader had een terroristisch motief.',
  },
  {
    id: 'nl-judgement-called-real', kind: 'JUDGEMENT', lang: 'nl', covers: 'match', gives: { likelihood: 'real-chance', direction: 'threat' },
    pattern: '(?:een )?["“‘]re[eë]ële (?:kans|dreiging)["”’]|(?:een )?["“‘]reële (?:kans|dreiging)["”’]',
    example: 'De dienst sprak van een “reële kans” op een aanslag.', notFor: 'De dienst sprak van een “kleine kans” op een aanslag.',
  },
  {
    id: 'nl-judgement-real-chance', kind: 'JUDGEMENT', lang: 'nl', covers: 'clause', gives: { likelihood: 'real-chance', direction: 'threat' },
    pattern: '["“‘]?(?:reële|reëele) (?:kans|dreiging)["”’]?|(?:kans|aanslag|dreiging)[^,.;]{0,60}(?:is|blijft|nog steeds|nog altijd|nog)? ?(?:\\p{L}+ )?reëel(?: blijft| is)?|reëel(?: is| blijft)? [^,.;]{0,20}(?:kans|dreiging)',
    example: 'Het blijft reëel: de kans op een aanslag is reëel.', notFor: 'De kans op een aanslag in Nederland is klein.',
  },
  {
    id: 'nl-judgement-small', kind: 'JUDGEMENT', lang: 'nl', covers: 'clause', gives: { likelihood: 'small', direction: 'threat' },
    pattern: '(?:kans|dreiging|risico)[^,.;]{0,50}(?:klein|gering|beperkt|laag)',
    example: 'De kans op een aanslag is gering.', notFor: 'De kans op een aanslag is reëel.',
  },
  {
    id: 'nl-judgement-not-excluded', kind: 'JUDGEMENT', lang: 'nl', covers: 'clause', gives: { likelihood: 'not-excluded', direction: 'threat' },
    pattern: 'niet (?:\\p{L}+ )?(?:uit te sluiten|uitgesloten|worden uitgesloten)|sluit(?:en)? [^,.;]{0,40}niet uit',
    example: 'Een aanslag is niet uit te sluiten.', notFor: 'Een aanslag is uitgesloten.',
  },
  {
    id: 'nl-judgement-conceivable', kind: 'JUDGEMENT', lang: 'nl', covers: 'clause', gives: { likelihood: 'conceivable', direction: 'threat' },
    pattern: '(?:is |blijft )?(?:voorstelbaar|denkbaar)(?: is| blijft)?',
    example: 'Een aanslag door een eenling is voorstelbaar.', notFor: 'Een aanslag door een eenling is gepleegd.',
  },
  {
    id: 'nl-judgement-unlikely', kind: 'JUDGEMENT', lang: 'nl', covers: 'clause', gives: { likelihood: 'unlikely', direction: 'threat-down' },
    pattern: '(?:aanslag|dreiging|geweld)[^,.;]{0,50}(?:onwaarschijnlijk|weinig waarschijnlijk|niet waarschijnlijk)|(?:onwaarschijnlijk|weinig waarschijnlijk|niet waarschijnlijk) dat [^.;]{0,80}(?:aanslag|terror|geweld|jihadis|syri[ëe]gangers|uitreizigers|terugkeren|toeslaan)\\p{L}*[^,.;]{0,40}',
    example: 'Een aanslag is onwaarschijnlijk.', notFor: 'Een aanslag is waarschijnlijk.',
  },
  {
    id: 'nl-judgement-likely', kind: 'JUDGEMENT', lang: 'nl', covers: 'clause', gives: { likelihood: 'likely', direction: 'threat' },
    pattern: '(?:aanslag|dreiging|geweld)[^,.;]{0,60}(?:mogelijk en )?waarschijnlijk(?: is| was)?',
    example: 'Een aanslag is volgens de dienst waarschijnlijk.', notFor: 'Een aanslag is volgens de dienst mogelijk.',
  },
  {
    id: 'nl-judgement-possible', kind: 'JUDGEMENT', lang: 'nl', covers: 'clause', gives: { likelihood: 'possible', direction: 'threat' },
    pattern: '(?:er )?(?:nog (?:steeds|altijd) )?(?:een )?kans (?:is |bestaat )?op (?:een )?(?:\\p{L}+ )?aanslag(?:en)?|aanslag(?:en)?[^,.;]{0,30} (?:is|zijn|blijft|blijven) mogelijk|kan ook een aanslag betekenen|mogelijkheid van een aanslag',
    example: 'Er is nog steeds kans op een aanslag.', notFor: 'Er is gisteren een aanslag gepleegd.',
  },
  {
    id: 'nl-judgement-uncertain', kind: 'JUDGEMENT', lang: 'nl', covers: 'clause', gives: { likelihood: 'uncertain', direction: 'neutral' },
    pattern: '(?:moeilijk|lastig|niet) (?:precies )?(?:te schatten|in te schatten|te zeggen|te voorspellen)|(?:onzeker|onduidelijk|onbekend) (?:of|hoeveel|hoe groot|wanneer)|(?:aantal|dreiging|kans|aanslag|motief)[^,.;]{0,40}(?:onzeker|onduidelijk)',
    example: 'Het aantal jihadisten is moeilijk te schatten.', notFor: 'Het aantal jihadisten is bekend.',
  },
  {
    id: 'nl-judgement-success', kind: 'JUDGEMENT', lang: 'nl', covers: 'clause', gives: { likelihood: 'asserted', direction: 'threat-down' },
    pattern: '(?:boek(?:t|en|te|ten) (?:de )?[^,.;]{0,30}succes|succes(?:sen)? in de (?:strijd|bestrijding)[^,.;]{0,20}terr\\p{L}+|(?:is|zijn|loopt|lopen) [^,.;]{0,20}(?:verzwakt|verslagen|op zijn laatste benen|op hun laatste benen)|niet alle (?:\\p{L}+ )?{group}|vormen geen (?:directe )?(?:dreiging|gevaar))',
    example: 'IS is sterk verzwakt.', notFor: 'IS is weer sterk.',
  },
  {
    id: 'nl-judgement-planning', kind: 'JUDGEMENT', lang: 'nl', covers: 'clause', gives: { likelihood: 'asserted', direction: 'threat' },
    pattern: '(?:lopen|zijn)(?: er)?[^,.;]{0,50}(?:mensen|personen|{group})[^,.;]{0,40} die (?:plannen maken|(?:een )?aanslag(?:en)? (?:willen|voorbereiden|beramen)|[^,.;]{0,30}willen (?:strijden|toeslaan))[^,.;]{0,30}',
    example: 'Er zijn in Europa mensen die aanslagen voorbereiden.', notFor: 'Er zijn in Europa mensen die aanslagen herdenken.',
  },
  {
    id: 'nl-judgement-group-acts', kind: 'JUDGEMENT', lang: 'nl', covers: 'sentence', gives: { likelihood: 'asserted', direction: 'threat' },
    pattern: '(?:de )?(?:\\p{L}+ )?{group}(?: hier| in Nederland| in Europa)? (?:probeert|proberen|wil|willen|richt|richten|gebruikt|gebruiken|maakt|maken|moedigt|moedigen|blijft|blijven|zoekt|zoeken|werft|werven|verspreidt|verspreiden|houdt|houden|roept|roepen|vormt|vormen|organiseert|organiseren|hergroepeert|is actief|zijn actief)|(?:richt|richten|probeert|proberen|maakt|maken) (?:de |het )?(?:\\p{L}+ )?{group}',
    example: 'IS probeert aanhangers tot geweld aan te zetten.', notFor: 'De politie probeert aanhangers van IS te vinden.',
  },
  {
    id: 'nl-judgement-threat-stands', kind: 'JUDGEMENT', lang: 'nl', covers: 'clause', gives: { likelihood: 'asserted', direction: 'threat' },
    pattern: '(?:{threat})[^,.;]{0,60}(?:gaat uit van|komt van|komt voort|vooral|bestaat|blijft bestaan|is (?:nog )?niet (?:weg|geweken|verdwenen)|is (?:divers|diffuus|complex|aanwezig))|(?:vormt|vormen|blijft|blijven|zijn|is) (?:\\p{L}+ ){0,3}(?:een )?(?:\\p{L}+ )?(?:bedreiging|dreiging|gevaar|risico) (?:voor|in)|grootste (?:dreiging|zorg)',
    example: 'De grootste dreiging komt van jihadisten.', notFor: 'De grootste partij komt van links na de aanslag.',
  },
  {
    id: 'nl-judgement-concern', kind: 'JUDGEMENT', lang: 'nl', covers: 'clause', gives: { likelihood: 'asserted', direction: 'threat' },
    pattern: '(?:zorgen (?:over|om)|(?:zijn|is|zorgen) (?:er )?zorg(?:en|wekkend|elijk)|zorgwekkend|zorgelijk|baart zorgen)',
    example: 'Over radicalisering van jongeren zijn er zorgen.', notFor: 'Jongeren zorgen voor hun ouders na de aanslag.',
  },
  {
    id: 'nl-judgement-same-before', kind: 'JUDGEMENT', lang: 'nl', covers: 'sentence', gives: { likelihood: 'asserted', direction: 'neutral' },
    pattern: '^(?:dat|dit) (?:deed|deden|gebeurde|was|waren) (?:ze |zij |het |ook )+[^.;]{4,}',
    example: 'Dat deden ze ook toen het kalifaat nog bestond.', notFor: 'Ze vertrokken toen naar het kalifaat.',
  },
]
