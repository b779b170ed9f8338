import type { Rule } from '../../rule.ts'

/** Changes of a threat, a number or a movement; a changed level is a LEVEL and is left to that finder. */
export const nlTrendRules: readonly Rule<'TREND'>[] = [
  {
    id: 'nl-trend-unchanged', kind: 'TREND', lang: 'nl', covers: 'clause', gives: { direction: 'flat' },
    pattern: '{quantity} (?:\\p{L}+ ){0,4}?(?:(?:blijft|bleef|blijven|is|zijn) (?:(?!keer zo )\\p{L}+ ){0,4}?(?:onverminderd|onveranderd|ongewijzigd|gelijk|stabiel|constant|even (?:hoog|groot)|hoog)|onverminderd (?:hoog|groot))',
    example: 'De jihadistische dreiging blijft onverminderd hoog.', notFor: 'De jihadistische dreiging is gedaald.',
  },
  {
    id: 'nl-trend-stays-at', kind: 'TREND', lang: 'nl', covers: 'match', gives: { direction: 'flat' },
    pattern: '(?:(?:staat|stond|blijft|bleef|ligt) (?:al |nog |nog steeds |al lange tijd |al maanden |al jaren |sinds \\p{L}+ )+(?:steken )?|(?:blijft|bleef) (?:steken|hangen|staan) )(?:op|rond)(?: de| ongeveer| zo[’\']?n)? (?<at>[\\p{L}\\p{N}.]+)',
    example: 'Het aantal terugkeerders staat nog steeds op veertig.', notFor: 'Het aantal terugkeerders groeit.',
  },
  {
    id: 'nl-trend-down', kind: 'TREND', lang: 'nl', covers: 'clause', gives: { direction: 'down' },
    pattern: '{quantity}[^,.;]{0,60}?(?:afgenomen|gedaald|verminderd|geslonken|kleiner geworden|teruggelopen|teruggedrongen|gehalveerd|halveerden?|neemt (?:\\p{L}+ ){0,2}af|nemen (?:\\p{L}+ ){0,2}af|nam (?:\\p{L}+ ){0,3}af|daalt|daalde|daalden|slinkt)|(?:neemt|nemen|nam) {quantity}[^,.;]{0,20} af',
    example: 'Het aantal aanslagen in Europa is sterk gedaald.', notFor: 'Het aantal aanslagen in Europa is gestegen.',
  },
  {
    id: 'nl-trend-hardly-any', kind: 'TREND', lang: 'nl', covers: 'clause', gives: { direction: 'down' },
    pattern: '(?:sinds [^,.;]{3,30} )?(?:nauwelijks|amper) nog (?:\\p{L}+ )?(?:aanslagen|uitreizigers|strijders|jihadisten|arrestaties)|lukt(?:e)? (?:het )?[^,.;]{2,20}(?:nauwelijks|amper|niet) (?:nog|meer) om [^,.;]{4,60}',
    example: 'Er zijn nauwelijks nog uitreizigers.', notFor: 'Er zijn nog uitreizigers.',
  },
  {
    id: 'nl-trend-up', kind: 'TREND', lang: 'nl', covers: 'clause', gives: { direction: 'up' },
    pattern: '{quantity}[^,.;]{0,70}?(?:toegenomen|gestegen|gegroeid|groter geworden|opgelopen|verdubbeld(?:e|en)?|verdrievoudigd(?:e|en)?|vertienvoudigd|verhevigd|neemt (?:\\p{L}+ ){0,2}toe|nemen (?:\\p{L}+ ){0,2}toe|nam (?:\\p{L}+ ){0,3}toe|namen (?:\\p{L}+ ){0,3}toe|stijgt|steeg|stegen|groeit|groeide|groeien)|(?:neemt|nemen|nam|groeit|groeide|stijgt|steeg) {quantity}[^,.;]{0,30}(?: toe)?|nam {quantity} toe',
    example: 'De dreiging van rechts-extremisten is toegenomen.', notFor: 'De dreiging van rechts-extremisten is klein.',
  },
  {
    id: 'nl-trend-greater', kind: 'TREND', lang: 'nl', covers: 'clause', gives: { direction: 'up' },
    pattern: '(?:gevaar|dreiging|kans|risico)[^,.;]{0,60}(?:groter geworden|groter is geworden|toegenomen|gegroeid)|is (?:het gevaar|de dreiging|de kans|het risico)[^,.;]{0,70}(?:groter|toegenomen|gegroeid|gestegen)',
    example: 'Daardoor is het gevaar groter dan voorheen.', notFor: 'Daardoor is de kans op een aanslag klein.',
  },
  {
    id: 'nl-trend-more-often', kind: 'TREND', lang: 'nl', covers: 'clause', gives: { direction: 'up' },
    pattern: '(?:jongeren|minderjarigen|{group}|daders)[^,.;]{0,60}(?:sneller|vaker|steeds (?:vaker|sneller|meer|jonger))|steeds (?:vaker|meer|jongere) [^,.;]{0,40}(?:jongeren|minderjarigen|{group}|radicaliser\\p{L}+|aanslagen)|(?:die|deze|de) (?:stijging|toename|groei)',
    example: 'Minderjarigen raken steeds vaker betrokken bij terrorisme.', notFor: 'Minderjarigen raken soms betrokken bij terrorisme.',
  },
  {
    id: 'nl-trend-more', kind: 'TREND', lang: 'nl', covers: 'clause', gives: { direction: 'up' },
    pattern: '(?:er )?(?:zijn|waren|worden|werden|komen|kwamen|vinden|vonden)(?: er)?(?: [^\\s,.;]+){0,4}? (?<!geen )(?:(?:veel|fors|flink|aanzienlijk|beduidend|iets) )?meer (?:(?!dan )\\p{L}+ )?(?:aanslagen|aanvallen|arrestaties|aanhoudingen|uitreizigers|terugkeerders)|meer (?:(?!dan )\\p{L}+ )?(?:aanslagen|aanvallen|arrestaties|aanhoudingen|uitreizigers|terugkeerders)(?: [^\\s,.;]+){0,4}? dan (?:in|vorig|voorgaand|daarvoor|eerder|voorheen|het jaar|een jaar)',
    example: 'Er waren veel meer aanslagen dan in 2016.', notFor: 'De kans op meer aanslagen is klein.',
  },
  {
    id: 'nl-trend-decrease-noun', kind: 'TREND', lang: 'nl', covers: 'clause', gives: { direction: 'down' },
    pattern: '(?:die|deze|de|een) (?:\\p{L}+ )?(?:daling|afname) (?:van|in)|minder (?:\\p{L}+ )?(?:aanslagen|arrestaties|uitreizigers|terugkeerders)',
    example: 'Er waren minder aanslagen dan in 2016.', notFor: 'Er waren aanslagen in 2016.',
  },
  {
    id: 'nl-trend-times', kind: 'TREND', lang: 'nl', covers: 'clause', gives: { direction: 'up' },
    pattern: '(?:[\\p{L}\\p{N}]+ (?:keer|maal)|dubbel) zo ?veel (?:\\p{L}+ ){0,2}?aanslagen|aantal (?:\\p{L}+ ){0,2}?aanslagen[^,.;]{0,40}? (?:[\\p{L}\\p{N}]+ (?:keer|maal)|dubbel) zo hoog',
    example: 'In 2016 waren er twee keer zo veel aanslagen als in 2015.', notFor: 'In 2016 waren er veel aanslagen.',
  },
  {
    id: 'nl-trend-half', kind: 'TREND', lang: 'nl', covers: 'clause', gives: { direction: 'down' },
    pattern: 'half zo ?veel (?:\\p{L}+ ){0,2}?aanslagen|aantal (?:\\p{L}+ ){0,2}?aanslagen[^,.;]{0,40}? half zo hoog',
    example: 'In 2016 waren er half zoveel aanslagen als in 2015.', notFor: 'De aanslagen vielen in de eerste helft van 2016.',
  },
]
