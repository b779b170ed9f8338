import type { LanguageData } from './language.ts'

/** Words that may stand between a verb and the level of the place before it. */
const betweenVerbAndLevel = '(?:het|dan|nu|daarom|ook|nog|weer|tijdelijk|al|steeds|sindsdien|voorlopig|plaatselijke|regionale|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)'

/** People or things that a level may be meant for alone: no country, no time, and not terrorism itself. */
const apart = `(?!(?:(?:de|het|een|dit|deze|die|dat) )?(?:\\d|(?:eerste?|tweede|derde|vierde|vijfde|zoveelste|hele|gehele|heel|gans|komende|volgende|rest|ons|onze|nu|altijd|onbepaalde|ten|zover|zeker|ruim|minstens|lange?|langere|een|één|twee|drie|vier|vijf|enkele|deze|dit|dat|terror\\p{L}*|terreur\\p{L}*|\\p{L}*aanslag(?:en)?|jihad\\p{L}*|nationale?|land|bevolking|samenleving|provincie|regio|gewest|gemeente|stad|hoofdstad|zomer|winter|herfst|lente|voorjaar|najaar|jaar|weekend|maand|week|tijd|keer|kerst)(?!\\p{L})))(?:(?:de|het|een|haar|zijn|hun|alle|sommige|bepaalde) (?:(?-i:\\p{Lu})\\p{L}+e (?!bevolking|samenleving|bodem))?)?(?-i:\\p{Ll})\\p{L}+`

export const dutch: LanguageData = {
  code: 'nl',
  abbreviations: new Set(['dr', 'drs', 'mr', 'ir', 'prof', 'nr', 'art', 'bijv', 'bv', 'ca', 'o.a', 'm.n', 'd.w.z', 'jl', 'resp', 'blz', 'incl', 'excl', 'mln', 'vgl']),
  clauseBreak: /(?<joint>[,;:]["”’']?\s+|\s[–—-]\s|\s*[()]\s*)|\s+(?=(?:maar|terwijl|waardoor|waarbij|omdat|doordat|hoewel|zodat|want)\s)|(?=dat\s)(?<=\s)(?<!(?:van|in|op|voor|met|tot|sinds|uit|bij|over|na|aan|om|is) )(?<joint>dat\s+)(?=\p{L})/gu,
  months: [['januari', 'jan'], ['februari', 'feb'], ['maart', 'mrt'], ['april', 'apr'], ['mei'], ['juni', 'jun'], ['juli', 'jul'], ['augustus', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec']],
  hedges: 'naar alle waarschijnlijkheid|waarschijnlijk|mogelijk|vermoedelijk|vermoedelijke|wellicht|misschien|allicht|naar verluidt|vermoed|zou|zouden|vermeende',
  speaks: 'volgens|aldus|zegt|zei|meldt|stelt|noemt|had|heeft|vindt|denkt|waarschuwt|schrijft',
  passive: /(?<!\p{L})(?:is|was|zijn|waren|werd|werden|wordt|worden)(?!\p{L})/iu,
  before: /(?<!\p{L})(?:(?:een|twee|drie|enkele|paar) (?:dag|dagen|week|weken|maand|maanden|jaar|jaren) (?:eerder|geleden|daarvoor)|eerder (?:al|deze|dit|die)|(?:eind|begin|medio) vorig|vorig jaar|vorige (?:week|maand|zomer|winter)|destijds|in (?:19|20)\d\d)(?!\p{L})/iu,
  aside: /^(?:ondertussen|intussen|overigens)(?!\p{L})/iu,
  stretch: {
    runningBefore: 'al|sinds|gedurende|inmiddels',
    runningAfter: 'lang|achtereen|onafgebroken|aan een stuk|op rij',
    notAfter: 'geleden|eerder|cel|celstraf|gevangenis',
    about: 'zeker|ruim|bijna|meer dan|minstens|ongeveer|zo[’\']?n|al|de',
    vague: [['jarenlang|al (?:vele |heel wat |een aantal |enkele |een paar )?jaren|al een aantal jaar', 'vague-years'], ['al (?:lange|geruime) tijd|al langer|al tijden|langdurig', 'vague-long']],
    wholeBefore: 'heel|gans|geheel|gedurende(?: heel)?',
  },
  level: {
    noun: "(?:dreigings|terreur|terrorisme)niveaus?|alarmfase|(?:dreigings)?fase(?= [1-6])|maximale cijfer|(?:maximale|hoogste|laagste) (?:cijfer|niveau|score|stand)(?= is)|(?:het|dit|dat|algemene|huidige) niveau|(?:de|die|deze) (?:dreigings)?schaal(?= (?:heeft|kent|telt|loopt|gaat|bestaat))|(?:twee|drie|vier|vijf|zes|[2-6]) (?:dreigings|terreur)niveaus|niveau(?= (?:[1-6]|een|één|twee|drie|vier|vijf|kritiek|substantieel)(?!\\p{L}))|terreuralarm",
    looseNoun: '(?:terreur|terroristische )?dreiging|schaal|drie|vier|vijf',
    present: 'liet|laat|is|zijn|wordt|worden|gaat|gaan|geldt|gelden|staat|blijft|blijven|heeft|stelt|verhoogt|verlaagt|komt|houdt|handhaaft|bepaalt|schaalt|brengt|trekt|daalt|stijgt|zakt|kondigt|verkeert',
    denied: 'niet|geen|nooit|evenmin|noch',
    sameAs: 'net (?:als|zoals)|zoals|evenals|gelijk aan',
    nationwide: 'landelijke?|nationa(?:al|le)(?! (?:coördinator|politie|veiligheid))|in (?:heel|het hele) (?:het )?land|in heel (?:Nederland|België)',
    behindFronted: `(?:, waar(?: het)?| (?:geldt|gold|is|was|werd|wordt|staat|stond|blijft|bleef|gaat|ging)(?: ${betweenVerbAndLevel})*(?: sinds [^,.;]{2,25}?(?: ${betweenVerbAndLevel})*)?) (?:(?:dreigings|terreur)?niveau|alarmfase|fase)`,
    elsewhere: 'elders in|de rest van|overig',
    targets: 'doelwitten|doelen|objecten',
    again: 'weer|opnieuw|terug',
    expectedBefore: '(?:verwacht(?:en|te)?|voorspel(?:t|de|len)|voorzie[nt]?|rekent erop) (?:[^,.;]{0,30} )?dat',
    wishedBefore: '(?:wil|willen|wilde|vindt|vinden|pleit ervoor|hoopt|hopen) dat',
    condition: 'als(?! (?:gevolg|reactie|antwoord|laatste|eerste))|indien|mocht|stel dat',
    openBefore: 'of|stel dat|gerucht(?:en)? dat',
    untrueBefore: '(?:klopt|klopte|is|was) (?:\\p{L}+ )?(?:niet(?: waar| juist)?|onjuist|onwaar|verzonnen|gelogen|nepnieuws|een (?:gerucht|misverstand|hoax)) dat|ten onrechte (?:[^,.;]{0,30} )?dat|(?:ontken(?:t|de|den|nen)|weerspre(?:ekt|ken)|weersprak(?:en)?|tegen(?:gesproken)?) dat',
    untrueBehind: '(?:is|zijn|was|waren|blijkt|bleek|blijken|bleken) (?:\\p{L}+ )?(?:onjuist|onwaar|niet waar|niet juist|vals|verzonnen|gelogen|nep|nepnieuws)|klopt niet|klopte niet',
    played: '(?:in|bij|tijdens) (?:de|een|het|dit|deze|die|zijn|haar) (?:\\p{L}+ )?(?:\\p{L}*oefening|\\p{L}*(?:film|serie|roman|spel|game)|scenario|simulatie|toneelstuk|nepbericht)',
    aimedAt: `(?:in [^,.;]{2,20} )?(?:voor|tegen) ${apart}`,
    aimedFirst: `voor ${apart}[^,.;]{0,60}? (?:geldt|gold|blijft|bleef|is|was|wordt|werd|staat|stond|gaat|ging)`,
    orHigher: 'of hoger|ten minste|tenminste|minstens|minimaal op|niet lager dan',
    orLower: 'of lager|hoogstens|hooguit|ten hoogste|niet hoger dan',
    meaning: '(?:betekent|betekende|wil(?:de)? zeggen|houdt in|hield in|staat voor)',
    underStep: '(?:bij|onder) (?:(?:dreigings|terreur)?(?:niveau|fase) )?[‘“"’]?(?:[1-6]|een|één|twee|drie|vier|vijf|minimaal|beperkt|aanzienlijk|substantieel|kritiek|laag|gemiddeld|ernstig)[’”"]? (?:is|acht|wordt|geldt|zijn|heet)',
    otherDanger: '(?:natuur|bos|heide|duin)?brand(?:gevaar|risico|en)|droogte|overstroming(?:en|sgevaar)?|hoogwater|hittegolf|stormwaarschuwing|zware storm|noodweer|onweer|weer(?:alarm|waarschuwing)|KNMI|lawine(?:gevaar)?|aardbeving(?:en)?|corona|covid|griep|luchtkwaliteit|smog|pollen|vogelgriep|blauwalg',
  },
}
