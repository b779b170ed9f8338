import type { Language } from '../../core/index.ts'

export type AssessPart = 'overview' | 'assessment' | 'indicators' | 'what-if' | 'backtest' | 'judgements' | 'level'

/** What the pages of assessing are called; apart from their other words, since the navigation comes before them. */
export const assessTitles: Readonly<Record<Language, Readonly<Record<AssessPart, string>>>> = {
  nl: { overview: 'Overzicht', assessment: 'Weging', indicators: 'Indicatoren', 'what-if': 'Wat als', backtest: 'Terugtoets', judgements: 'Oordelen', level: 'Niveau' },
  en: { overview: 'Overview', assessment: 'Assessment', indicators: 'Indicators', 'what-if': 'What if', backtest: 'Back-test', judgements: 'Judgements', level: 'Level' },
}
