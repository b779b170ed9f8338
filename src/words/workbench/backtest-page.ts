import type { Language } from '../../core/index.ts'

export interface BacktestPageWords {
  readonly meant: string
  readonly runOne: string
  readonly runAll: string
  readonly ofOne: string
  readonly ofAll: string
  readonly none: string
  readonly runBy: (name: string, moment: string) => string
  readonly rule: string
  readonly whole: string
}

/** What stands around a back-test in the workbench. */
export const backtestPageWords: Readonly<Record<Language, BacktestPageWords>> = {
  nl: {
    meant: 'Het niveaumodel op elk besluit van het openbare register, alsof het de dag ervoor was, naast regels die alleen het verleden kennen. Door ons gecodeerd; niets hiervan is officieel.',
    runOne: 'Terugtoets van dit land',
    runAll: 'Van alle landen',
    ofOne: 'Dit land',
    ofAll: 'Alle landen',
    none: 'Deze terugtoets is hier nog niet uitgevoerd.',
    runBy: (name, moment) => `Uitgevoerd voor ${name}, klaar op ${moment}.`,
    rule: 'Regel',
    whole: 'Elke tabel, elk interval en elke hash',
  },
  en: {
    meant: 'The level model on each decision of the public record, as if on the day before, beside rules that know nothing but the past. Coded by us; nothing here is official.',
    runOne: 'Back-test this country',
    runAll: 'All countries',
    ofOne: 'This country',
    ofAll: 'All countries',
    none: 'This back-test has not been run here yet.',
    runBy: (name, moment) => `Run for ${name}, done on ${moment}.`,
    rule: 'Rule',
    whole: 'Every table, interval and hash',
  },
}
