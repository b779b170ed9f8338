import type { Language, LossDifference } from '../core/index.ts'

/** What a back-test comes down to, a line for each question. */
export interface BacktestSummaryWords {
  readonly notOfficial: string
  readonly frozen: (version: string) => string
  readonly verdict: Readonly<Record<LossDifference['finding'], (scores: Readonly<Record<'model' | 'persistence' | 'softPersistence' | 'scored' | 'editions', string>>) => string>>
  readonly right: (proposal: string, persistence: string, scored: string, proposed: string, changes: string) => string
  readonly criteria: (met: string, notMet: string, open: string) => string
  readonly events: Readonly<Record<LossDifference['finding'], (followed: string, editions: string) => string>>
  readonly country: (country: string, right: string, forecasts: string) => string
  readonly others: (scored: string, insufficient: string) => string
  readonly more: string
}

export const backtestSummaryWords: Readonly<Record<Language, BacktestSummaryWords>> = {
  nl: {
    notOfficial: 'Door ons gecodeerd uit openbare pagina’s; niets hiervan is officieel.',
    frozen: (version) => `Vooraf vastgelegd als versie ${version}; niets daaraan is veranderd.`,
    verdict: {
      worse: (scores) => `Het model voorspelde besluiten slechter dan ‘weer hetzelfde’, en meer dan toeval geeft: ${scoresInDutch(scores)}`,
      better: (scores) => `Het model voorspelde besluiten beter dan ‘weer hetzelfde’, maar op Nederland alleen is dat niet vol te houden: ${scoresInDutch(scores)}`,
      'too-few-to-say': (scores) => `Of het model besluiten beter voorspelt dan ‘weer hetzelfde’: te weinig om iets te zeggen. ${scoresInDutch(scores)}`,
    },
    right: (proposal, persistence, scored, proposed, changes) => `Voorstel goed: ${proposal} van ${scored} (‘weer hetzelfde’ ${persistence}); bij een wijziging ${proposed} van ${changes}.`,
    criteria: (met, notMet, open) => `Vooraf gestelde eisen: gehaald ${met}, niet gehaald ${notMet}, niet te zeggen ${open}.`,
    events: {
      worse: (...counts) => `Gebeurtenissen: het model voorspelde die slechter dan hun aandeel in het verleden${countedInDutch(...counts)}`,
      better: (...counts) => `Gebeurtenissen: het model voorspelde die beter dan hun aandeel in het verleden${countedInDutch(...counts)}`,
      'too-few-to-say': (...counts) => `Gebeurtenissen: te weinig om iets te zeggen${countedInDutch(...counts)}`,
    },
    country: (country, right, forecasts) => `${country}: ‘weer hetzelfde’ klopte in ${right} van ${forecasts} maanden. Het model is er niet op toegepast: er is geen bewijs gecodeerd.`,
    others: (scored, insufficient) => `Andere landen (${scored}; ${insufficient} met te weinig besluiten): zonder het model, want er is geen bewijs gecodeerd.`,
    more: 'Elke tabel, elk interval en elke hash: peil backtest --explain.',
  },
  en: {
    notOfficial: 'Coded by us from public pages; nothing here is official.',
    frozen: (version) => `Frozen beforehand as version ${version}; nothing in it has changed.`,
    verdict: {
      worse: (scores) => `The model foretold decisions worse than “the same again”, and by more than chance: ${scoresInEnglish(scores)}`,
      better: (scores) => `The model foretold decisions better than “the same again”, but on the Netherlands alone that cannot be claimed: ${scoresInEnglish(scores)}`,
      'too-few-to-say': (scores) => `Whether the model foretells decisions better than “the same again”: too few to say. ${scoresInEnglish(scores)}`,
    },
    right: (proposal, persistence, scored, proposed, changes) => `Proposal right: ${proposal} of ${scored} (“the same again” ${persistence}); at a change ${proposed} of ${changes}.`,
    criteria: (met, notMet, open) => `Criteria set beforehand: met ${met}, not met ${notMet}, cannot be said ${open}.`,
    events: {
      worse: (...counts) => `Events: the model foretold them worse than their share of the past${countedInEnglish(...counts)}`,
      better: (...counts) => `Events: the model foretold them better than their share of the past${countedInEnglish(...counts)}`,
      'too-few-to-say': (...counts) => `Events: too few to say${countedInEnglish(...counts)}`,
    },
    country: (country, right, forecasts) => `${country}: “the same again” was right in ${right} of ${forecasts} months. The model is not run on it: no evidence was coded.`,
    others: (scored, insufficient) => `Other countries (${scored}; ${insufficient} with too few decisions): not run, for no evidence was coded.`,
    more: 'Every table, interval and hash: peil backtest --explain.',
  },
}

type Scores = Parameters<BacktestSummaryWords['verdict']['worse']>[0]

function scoresInDutch({ model, persistence, softPersistence, scored, editions }: Scores): string {
  return `rangscore ${model} tegen ${persistence}, verzacht ${softPersistence} (0 is volmaakt), op ${scored} van ${editions} uitgaven.`
}

function scoresInEnglish({ model, persistence, softPersistence, scored, editions }: Scores): string {
  return `ranked score ${model} against ${persistence}, softened ${softPersistence} (0 is perfect), on ${scored} of ${editions} editions.`
}

function countedInDutch(followed: string, editions: string): string {
  return ` (na ${followed} van ${editions} uitgaven).`
}

function countedInEnglish(followed: string, editions: string): string {
  return ` (after ${followed} of ${editions} editions).`
}
