import type { Language, ReadingField } from '../core/index.ts'
import { formatNumber } from './format.ts'

interface PairWords {
  readonly none: string
  readonly heading: (pairs: number) => string
  readonly probability: (probability: number) => string
  readonly fields: Readonly<Record<ReadingField['field'], string>>
  readonly agrees: string
  readonly differs: string
  readonly unsaid: string
  readonly merged: (pair: { readonly a: string; readonly b: string }) => string
  readonly split: (pair: { readonly a: string; readonly b: string; readonly decisions: number }) => string
  readonly decidedBefore: (pair: { readonly a: string; readonly b: string }) => string
}

/** Pairs of readings that wait for a person, and what a person decided. */
export const pairWords: Readonly<Record<Language, PairWords>> = {
  nl: {
    none: 'Er wacht geen paar op een mens.',
    heading: (pairs) => `${pairs === 1 ? 'Er wacht 1 paar' : `Er wachten ${formatNumber('nl', pairs)} paren`} op een mens: spreken beide van één gebeurtenis? Met peil merge A B voegt u ze samen, met peil split A B haalt u ze uiteen, steeds met --reason.`,
    probability: (probability) => `kans op één gebeurtenis volgens de regels: ${formatNumber('nl', Math.round(probability * 100))} %`,
    fields: { days: 'dag', country: 'land', place: 'plaats', means: 'middel', outcome: 'afloop', ideology: 'ideologie', killed: 'doden', injured: 'gewonden' },
    agrees: 'komt overeen',
    differs: 'verschilt',
    unsaid: 'onbekend',
    merged: ({ a, b }) => `${a} en ${b}: samengevoegd tot één gebeurtenis; beelden van eerdere dagen blijven wat ze waren`,
    split: ({ a, b, decisions }) => `${b}: uit de gebeurtenis van ${a} gehaald (${decisions === 1 ? '1 besluit' : `${formatNumber('nl', decisions)} besluiten`}); beelden van eerdere dagen blijven wat ze waren`,
    decidedBefore: ({ a, b }) => `${a} en ${b}: was al zo besloten, er is niets veranderd`,
  },
  en: {
    none: 'No pair waits for a person.',
    heading: (pairs) => `${pairs === 1 ? '1 pair waits' : `${formatNumber('en', pairs)} pairs wait`} for a person: do both speak of one event? peil merge A B joins them, peil split A B sets them apart, each with --reason.`,
    probability: (probability) => `probability of one event by the rules: ${formatNumber('en', Math.round(probability * 100))}%`,
    fields: { days: 'day', country: 'country', place: 'place', means: 'means', outcome: 'outcome', ideology: 'ideology', killed: 'killed', injured: 'injured' },
    agrees: 'agrees',
    differs: 'differs',
    unsaid: 'unknown',
    merged: ({ a, b }) => `${a} and ${b}: joined into one event; pictures of earlier days stay as they were`,
    split: ({ a, b, decisions }) => `${b}: taken out of the event of ${a} (${decisions === 1 ? '1 decision' : `${formatNumber('en', decisions)} decisions`}); pictures of earlier days stay as they were`,
    decidedBefore: ({ a, b }) => `${a} and ${b}: was decided so before, nothing was changed`,
  },
}
