import type { Language } from '../../core/index.ts'
import { counted, formatDay, formatNumber } from '../format.ts'

/** What became of what a source delivered. */
interface TrackRecordWords {
  readonly noClaims: string
  /** Of none that nobody looked at is anything known: that is not 0. */
  readonly unreviewed: (claims: number) => string
  readonly reviewed: (claims: number, verdicts: { readonly accepted: number; readonly corrected: number; readonly rejected: number }, since: string) => string
  readonly withdrawn: (claims: number, reports: number) => string
  readonly country: string
  readonly column: string
  readonly help: string
  readonly notCompared: string
  readonly contradicted: (contradicted: number, compared: number) => string
  readonly since: (day: string) => string
  readonly against: string
}

export const trackRecordWords: Readonly<Record<Language, TrackRecordWords>> = {
  nl: {
    noClaims: 'geen bewering gevonden',
    unreviewed: (claims) => `${counted('nl', claims, 'bewering', 'beweringen')}, nog door niemand nagekeken`,
    reviewed: (claims, { accepted, corrected, rejected }, since) => `van ${counted('nl', claims, 'bewering', 'beweringen')}: ${formatNumber('nl', accepted)} aanvaard, ${formatNumber('nl', corrected)} verbeterd, ${formatNumber('nl', rejected)} verworpen, sinds ${formatDay('nl', since)}`,
    withdrawn: (claims, reports) => [...(claims === 0 ? [] : [`${counted('nl', claims, 'bewering', 'beweringen')} ingetrokken`]), ...(reports === 0 ? [] : [`${counted('nl', reports, 'bericht', 'berichten')} ingetrokken`])].join(', '),
    country: 'Getallen van het land',
    column: 'Weersproken',
    help: 'Weersproken is een getal dat niet samengaat met dat van een andere oorsprong, voor dezelfde mensen en tijd. Wie van de twee gelijk heeft, staat daarmee niet vast; niveaus en gebeurtenissen zijn hier niet meegeteld. Onbekend staat waar geen getal met een ander te vergelijken was. Alleen een mens verandert een graad.',
    notCompared: 'onbekend',
    contradicted: (contradicted, compared) => `${formatNumber('nl', contradicted)} van ${counted('nl', compared, 'vergeleken getal', 'vergeleken getallen')}`,
    since: (day) => `sinds ${formatDay('nl', day)}`,
    against: 'tegenover',
  },
  en: {
    noClaims: 'no claim found',
    unreviewed: (claims) => `${counted('en', claims, 'claim', 'claims')}, looked at by nobody yet`,
    reviewed: (claims, { accepted, corrected, rejected }, since) => `of ${counted('en', claims, 'claim', 'claims')}: ${formatNumber('en', accepted)} accepted, ${formatNumber('en', corrected)} corrected, ${formatNumber('en', rejected)} rejected, since ${formatDay('en', since)}`,
    withdrawn: (claims, reports) => [...(claims === 0 ? [] : [`${counted('en', claims, 'claim', 'claims')} withdrawn`]), ...(reports === 0 ? [] : [`${counted('en', reports, 'report', 'reports')} withdrawn`])].join(', '),
    country: 'Figures of the country',
    column: 'Contradicted',
    help: 'A figure is contradicted where it cannot be right together with that of another origin, for the same people and time. Which of the two is right is not settled by that; levels and events are not counted here. Unknown stands where no figure could be compared with another. Only a person changes a grade.',
    notCompared: 'unknown',
    contradicted: (contradicted, compared) => `${formatNumber('en', contradicted)} of ${counted('en', compared, 'figure compared', 'figures compared')}`,
    since: (day) => `since ${formatDay('en', day)}`,
    against: 'against',
  },
}
