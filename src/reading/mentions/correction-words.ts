import type { Language } from '../../core/index.ts'
import { wholeWords } from '../words.ts'

/** The words with which a text corrects what it, or another, said before. */
export interface CorrectionWords {
  /** Begins a correction. */
  readonly heading: RegExp
  /** What comes behind was said wrongly. With the flag `g`. */
  readonly wrong: RegExp
  /** The same, where the words around put it right; else it only tells what was said before. With the flag `g`. */
  readonly weak: RegExp
  /** That something stood somewhere, before a sentence that says what it should be. */
  readonly stood: RegExp
  /** What comes behind is right. */
  readonly right: RegExp
  /** The same at the start of a sentence. */
  readonly rightFirst: RegExp
  /** Behind these, what was said wrongly is told. */
  readonly breaks: RegExp
  /** Right before a number: what another should have been. */
  readonly should: RegExp
  /** What must follow on such a number, where the words before it leave that open. */
  readonly shouldBehind: RegExp | undefined
  /** Right before a number that is denied. */
  readonly not: RegExp
  /** Right before and right behind a number that another took the place of. */
  readonly former: readonly (readonly [before: RegExp, behind: RegExp])[]
}

const nlVersion = '(?:eerdere|vorige|oudere|oorspronkelijke|eerste) versies?(?: van (?:(?:dit|deze|ons|onze)(?: \\p{L}+)?|het (?:artikel|bericht|stuk|verhaal)))?(?! van (?:het|de|een)),?'
const enVersion = '(?:earlier|previous|prior|original|older|first|initial) versions?(?: of (?:(?:this|our)(?: \\p{L}+)?|the (?:article|story|dispatch)))?(?! of ),?'
const wrongly = { nl: '(?:ten onrechte|abusievelijk|per abuis|foutief|verkeerdelijk|onjuist)', en: '(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately|falsely)' } as const
const nlSaid = '(?:stond(?:en)?|staat|meldden?|gemeld|vermeldden?|vermeld|schree?f|schreven|geschreven|noemden?|genoemd|berichtten?|sprak(?:en)?|gaf|gaven)'
const enSaid = '(?:said|stated|reported|gave|given|put|wrote|written|listed|described|claimed|quoted|had|read|mentioned|noted|spoke)'

/** Those words in each language. */
export const correctionWords: Readonly<Record<Language, CorrectionWords>> = {
  nl: {
    heading: /^\s*(?:correctie|rectificatie|verbetering|herstel|erratum|naschrift)(?!\p{L})/iu,
    wrong: new RegExp(wholeWords([
      `(?<!(?:anders dan|in tegenstelling tot) )in (?:een|de|onze) ${nlVersion}`, `(?<!(?:anders dan|in tegenstelling tot) (?:in )?(?:een|de|onze) )${nlVersion}[^.;]{0,60}? ${nlSaid}`, `${wrongly.nl} (?:\\p{L}+ ){0,2}${nlSaid}(?: dat)?`,
      `${nlSaid} (?:(?:er|hier|we|wij|eerder|deze krant|de redactie|in dit artikel|in dit bericht) ){0,3}${wrongly.nl}`,
      '(?:het klopt niet|het is niet (?:waar|juist|zo)|het is onjuist|onjuist is) dat',
      '(?:hier|er) stond(?:en)? (?:eerder|aanvankelijk|eerst)', '(?:eerder|aanvankelijk|eerst) stond(?:en)? (?:er|hier|in dit (?:artikel|bericht|stuk))', '(?:dit|het) (?:artikel|bericht|stuk) (?:stond(?:en)?|meldde|noemde) (?:eerder|aanvankelijk|eerst)',
    ].join('|')), 'giu'),
    weak: new RegExp(wholeWords([
      `(?:we|wij|deze krant|de redactie) (?:meldden?|schreven|schreef|berichtten?) (?:eerder|aanvankelijk|gisteren|eerst)`, '(?:eerder|gisteren) (?:meldden|schreven|berichtten) (?:we|wij)', `aanvankelijk (?:\\p{L}+ ){0,4}?(?:${nlSaid}|sprake)`, 'stond(?:en)?',
    ].join('|')), 'giu'),
    stood: new RegExp(wholeWords(nlSaid), 'iu'),
    right: /[;:,–—(]\s*(?:en |maar )?(?:(?:het|dat|dit) (?:zijn|waren|is|was|gaat|ging|bleken|blijken)|later (?:bleken?|bleek)|het aantal|lees|juist)(?!\p{L})|(?<!\p{L})(?:(?:juiste|correcte|werkelijke|goede) (?:aantal|getal|cijfer|dodental)|in werkelijkheid|(?:gecorrigeerd|aangepast|bijgesteld|veranderd|verbeterd) (?:naar|tot|in))(?!\p{L})/iu,
    rightFirst: /^\s*(?:(?:het|dat|dit) (?:zijn|waren|is|was|gaat|ging|bleken|bleek) |later bleken? |in werkelijkheid|het (?:juiste|correcte|werkelijke|goede))/iu,
    breaks: /[;–—]|(?<!\p{L})(?:maar|moet(?:en)?|moest(?:en)?)(?!\p{L})/iu,
    should: /(?<!(?<!\p{L})er )(?<!\p{L})(?:moet(?:en)?|moest(?:en)?|had(?:den)?)(?: (?:er|dus|natuurlijk|wel|het|aantal|zijn|luiden))*:? ?[“"'‘]?$/iu,
    shouldBehind: /^[^.,;\d]{0,30}?(?:moeten )?(?:zijn|luiden)(?!\p{L})/iu,
    not: /(?<!\p{L})(?:niet|geen|in plaats van|i\.p\.v\.)(?: (?:om|de|eerder|gemelde|genoemde|vermelde))* $/iu,
    former: [
      [/(?<!\p{L})(?:bijgesteld|gecorrigeerd|herzien)(?: \p{L}+){0,3},? van $/iu, /^[^.;]{0,40} (?:naar|tot) /iu],
      [/(?<!\p{L})van $/iu, /^[^.;]{0,40} (?:naar|tot) [^.;]{0,40}(?:bijgesteld|gecorrigeerd|herzien)(?!\p{L})/iu],
      [/(?<!\p{L})voor $/iu, /^[^.;\d]{0,20}(?:lees|leest u|leze men)(?!\p{L})/iu],
      [/^|[;,:] ?(?:de |het )?$/iu, new RegExp(`^[^.,;\\d]{0,40}(?:stond(?:en)? (?:er |hier )?(?:eerder|aanvankelijk)|in (?:een|de|onze) ${nlVersion})`, 'iu')],
    ],
  },
  en: {
    heading: /^\s*(?:corrections?|clarification|erratum|corrects)(?!\p{L})/iu,
    wrong: new RegExp(wholeWords([
      `(?<!(?:contrary to|unlike|in contrast to) (?:what )?)in (?:an?|the|our) ${enVersion}`, `(?<!(?:contrary to|unlike|in contrast to) (?:what )?(?:an?|the|our) )${enVersion}[^.;]{0,60}? (?:${enSaid}|misstated|misreported|misquoted)(?: that)?`, `${wrongly.en} ${enSaid}`, `${enSaid} ${wrongly.en}`, '(?:misstated|misreported)',
      '(?:it is|it’s|it was) (?:not true|untrue|false|wrong|not the case) that',
      `this (?:article|story|report|piece|page) (?:originally|previously|initially|first|earlier) ${enSaid}`,
    ].join('|')), 'giu'),
    weak: new RegExp(wholeWords([`(?:we|this newspaper|the paper) (?:previously|originally|earlier|initially) ${enSaid}`, `(?:initially|at first|originally) (?:\\p{L}+ ){0,4}?${enSaid}`].join('|')), 'giu'),
    stood: new RegExp(wholeWords(enSaid), 'iu'),
    right: /[;:,–—(]\s*(?:and |but )?(?:the (?:number|figure|toll|total|count)(?: of [^,.;]{1,30}?)? (?:is|was)|(?:it|that|this) (?:is|was)|there (?:are|were)|in fact|later)(?!\p{L})|(?<!\p{L})(?:(?:correct|right|actual|true|accurate) (?:number|figure|toll|total|count)|in reality|actually|(?:has been|was|is) (?:corrected|amended|updated|changed))(?!\p{L})/iu,
    rightFirst: /^\s*(?:(?:it|that|this) (?:is|was) |the (?:correct|right|actual|true|accurate|number|figure|toll|total)(?!\p{L})|in fact|in reality|there (?:are|were) )/iu,
    breaks: /[;–—]|(?<!\p{L})(?:but|should)(?!\p{L})/iu,
    should: /(?<!(?<!\p{L})there )(?<!\p{L})should (?:be|read|have been|have read|have said)(?:(?: |: ?)(?:that|about|the number|a total of))*:? ?[“"'‘]?$/iu,
    shouldBehind: undefined,
    not: /(?<!\p{L})(?:not|instead of|rather than)(?: (?:the|previously|initially|earlier|originally|reported|stated))* $/iu,
    former: [
      [/(?<!\p{L})(?:revised|corrected|amended)(?: \p{L}+){0,3},? from $/iu, /^[^.;]{0,40} to /iu],
      [/(?<!\p{L})(?:revised|corrected|amended|corrects|revises)[^.;]{0,60} to [^.;]{1,40} from $/iu, /^/u],
      [/(?<!\p{L})for $/iu, /^[^.;\d]{0,20}(?:read|please read)(?!\p{L})/iu],
      [/^|[;,:] ?(?:the )?$/iu, new RegExp(`^[^.,;\\d]{0,40} (?:in|given in|reported in|stated in) (?:an?|the|our) ${enVersion}`, 'iu')],
    ],
  },
}
