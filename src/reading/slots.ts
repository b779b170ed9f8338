import type { Language } from '../core/index.ts'
import { levels } from './lexicon/levels.ts'
import { offices } from './lexicon/offices.ts'
import { eventTail } from './event-tail.ts'
import { ordinalSource } from './mentions/steps.ts'
import { anyOf, once } from './words.ts'

/** Alternations that many rules share, by name; a rule writes `{attack}`. */
const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    attack: '(?:(?:terreur|terroristische |jihadistische |bom|zelfmoord|mes|rechts-extremistische |verijdelde |mislukte |nieuwe |grote |bloedige |dodelijke )*(?:aanslag(?:en)?|aanval(?:len)?|steekpartij(?:en)?|schietpartij(?:en)?|steekincident(?:en)?|geweldsincident(?:en)?|bomexplosie|explosie|gijzeling|terreurdaad))',
    group: '(?:IS|ISIS|ISIL|ISKP|al[ -]Qa[ei]da|jihadisten|jihadistische (?:beweging|groep(?:en|ering(?:en)?)?|netwerk(?:en)?|strijders?|terroristen)|terroristen|terreurgroep(?:en)?|terugkeerders?|uitreizigers?|syri[ëe]gangers|extremisten|rechts-?extremisten|rechts-?terroristen|links-?extremisten|geradicaliseerden?|radicalen|eenlingen|sympathisanten|strijders|kalifaatstrijders)',
    threat: '(?:(?:terreur|terroristische |jihadistische |extremistische )*dreiging|(?:terreur|aanslag)gevaar|gevaar|terrorisme|jihadisme|extremisme|radicalisering|rechts-extremisme)',
    say: '(?:zegt|zei|zeggen|zeiden|meldt|meldde|melden|stelt|stelde|stellen|schrijft|schreef|schrijven|concludeert|concludeerde|concluderen|constateert|constateerde|constateren|waarschuwt|waarschuwde|waarschuwen|verwacht|verwachtte|denkt|vindt|vreest|vreesde|ziet|zag|(?:spreekt|sprak)(?! [^,.;]{1,60} vrij(?!\\p{L}))|meent|benadrukt|benadrukte|bevestigt|bevestigde|verklaart|verklaarde|vertelt|vertelde|laat weten|liet weten|laten weten|maakt bekend|maakte bekend|schat|schatte|signaleert|signaleerde|oordeelt|oordeelde|besloot|besluit|noemt|noemde|acht(?= (?:de|het|een|dit|dat|deze|die|zo|zulke|zich|nieuwe|verdere|bewezen|aannemelijk|\\p{L}+ (?:\\p{L}+ )?(?:voorstelbaar|denkbaar|mogelijk|waarschijnlijk|aannemelijk|bewezen|schuldig))(?!\\p{L}))|achtte|rapporteert|rapporteerde|publiceerde|geeft aan|gaf aan)',
    none: '(?<!bijna |vrijwel |haast |nagenoeg |praktisch |als )geen(?: enkele)?',
    near: '(?:nauwelijks|amper|(?:bijna|vrijwel|haast|nagenoeg|praktisch|zo goed als) geen)',
    count: '(?:het aantal|de hoeveelheid|het getal)',
    quantity: '(?:het aantal [^,.;]{2,60}?|de (?:(?:terreur|terroristische |jihadistische |extremistische |rechts-extremistische )*dreiging|kans op [^,.;]{2,40}?|jihadistische beweging|aantrekkingskracht|uitreis|toestroom|radicalisering|aanhang)[^,.;]{0,60}?|[^,.;]{0,40}(?:radicalisering|aanslagen|arrestaties|aanhoudingen|uitreizigers|terugkeerders|jihadisten|jihadisme|extremisme|jongeren)[^,.;]{0,40}?)',
  },
  en: {
    attack: '(?:(?:terror(?:ist)?|jihadist|Islamist|bomb|suicide|knife|far-right|right-wing|deadly|foiled|failed|mass) )*(?:attacks?|atrocity|bombings?|stabbings?|shootings?|assaults?|explosions?|ramming|hostage-taking)',
    group: '(?:IS|ISIS|ISIL|Islamic State|ISKP|al-Qa[ei]da|jihadis(?:ts?)?|jihadist (?:groups?|networks?|movement|fighters)|terrorists|terror(?:ist)? groups?|returnees|returning fighters|foreign fighters|extremists|right-wing (?:terrorists|extremists)|far-right (?:extremists|groups)|Islamist (?:terrorists|extremists)|lone (?:actors|wolves|attackers)|sympathi[sz]ers|fighters|supporters)',
    threat: '(?:(?:terror(?:ist|ism)?|jihadist|Islamist|extremist|security|far-right|right-wing) )*(?:threat|danger|terrorism|jihadism|extremism|radicali[sz]ation)',
    say: '(?:said|says|say|told|warned|warns|added|adds|stated|states|reported|reports|concluded|concludes|noted|notes|announced|estimated|estimates|judges?|judged|believes?|believed|expects?|expected|fears?|feared|wrote|writes|confirmed|confirms|published|according|assessed|assesses|found|finds|stressed|argued|put)',
    none: '(?<!almost |virtually |practically |nearly |next to )no',
    near: '(?:(?:hardly|scarcely|barely) any|(?:almost|virtually|practically|nearly|next to) no)',
    quantity: '(?:the (?:number|share|involvement|proportion) of [^,.;]{2,60}?|the (?:(?:terror(?:ist|ism)?|jihadist|Islamist|extremist|far-right|right-wing) )*threat[^,.;]{0,60}?|[^,.;]{0,40}(?:attacks|arrests|radicali[sz]ation|travellers|returnees|jihadists|plots|extremism|terrorism)[^,.;]{0,40}?)',
  },
}

/** Replaces every `{slot}` of a pattern by its alternation, or by what `fill` makes of its name. */
export function fillSlots(pattern: string, lang: Language, fill = (name: string) => slotSource(name, lang)): string {
  return pattern.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => fill(name))
}

/** The alternation of a slot; one that does not exist is a defect of the rule. */
export function slotSource(name: string, lang: Language): string {
  const source = name === 'office' ? officeNames() : name === 'tail' ? eventTail(lang) : name === 'ordinal' ? ordinalSource : name === 'step' ? stepNames() : name === 'digits' ? '(?:\\d[\\d.,]*|\\p{L}*(?:tig|honderd|duizend)\\p{L}*)' : words[lang][name]
  if (source === undefined) throw new Error(`no slot {${name}} in ${lang}`)
  return source
}

/** A step by its number or by a name that some scale has for it. */
const stepNames = once(() => `(?:${ordinalSource}|${anyOf(levels.flatMap(({ labels }) => labels))})`)
const officeNames = once(() => `(?:${anyOf(offices.flatMap(({ names }) => names))})`)
