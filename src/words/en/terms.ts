import type { TermWords } from '../terms.ts'

export const englishTerms: TermWords = {
  recordDrivers: {
    network: 'Networks', trend: 'Trend', attacks_abroad: 'Attacks elsewhere', intent: 'Intent', foiled_plots: 'Foiled plots',
    propaganda: 'Propaganda', travellers: 'Travellers', capability: 'Capability', returnees: 'Returnees', resilience: 'Resilience',
    opportunity: 'Opportunity',
  },
  drivers: { intent: 'intent', capability: 'capability', opportunity: 'opportunity', resilience: 'resilience' },
  directions: { up: 'raises the threat', down: 'lowers the threat', neutral: 'changes the threat, in no one direction' },
  streams: { jihadist: 'jihadist', 'right-wing': 'right-wing', 'left-wing': 'left-wing', other: 'other' },
  ideologies: {
    jihadist: 'jihadist', right: 'right-wing', left: 'left-wing', separatist: 'separatist', other: 'otherwise motivated',
    unknown: 'unexplained',
  },
  attackStatuses: { completed: 'attack', failed: 'failed attack', foiled: 'foiled attack' },
  attackTypes: {
    explosive: 'with explosives', bladed: 'with a bladed weapon', firearm: 'with a firearm', vehicle: 'with a vehicle', arson: 'by arson',
    other: 'by other means', unknown: 'by unknown means',
  },
  definitions: { 'completed-and-failed': 'completed and failed attacks', deadly: 'deadly attacks' },
  findings: {
    fell: 'a fall is shown', 'compatible-with-fall': 'it fits a fall but does not show one', 'no-change-shown': 'no change is shown',
    rose: 'a rise is shown', 'too-few': 'there are too few to say anything',
  },
  confidences: { high: 'high', medium: 'medium', low: 'low' },
  tables: {
    'scale-step': 'step of a scale', 'level-decision': 'decision on the level', 'cohort-figure': 'figure', 'cohort-identity': 'rule of addition', 'cohort-change': 'change of counting',
    'recorded-judgement': 'reason of an edition', 'recorded-warning': 'warning', 'threat-event': 'event', 'yearly-total': 'yearly total of Europol',
  },
  days: {
    'scale-step': undefined, 'level-decision': 'decided on', 'cohort-figure': 'as of', 'cohort-identity': undefined, 'cohort-change': 'from',
    'recorded-judgement': 'said on', 'recorded-warning': 'said on', 'threat-event': 'happened', 'yearly-total': 'year',
  },
  changes: { first: 'the first decision', raised: 'raised', lowered: 'lowered', unchanged: 'unchanged', unknown: 'unknown' },
  results: { completed: 'completed', failed: 'failed', foiled: 'foiled' },
  motives: {
    jihadist: 'jihadist', right: 'right-wing', left: 'left-wing', separatist: 'separatist', other: 'other', unknown: 'unknown', all: 'all',
    'single-issue': 'single-issue',
  },
  claimKinds: {
    LEVEL: 'level', FIGURE: 'figure', EVENT: 'event', TREND: 'trend', JUDGEMENT: 'judgement', WARNING: 'warning', ATTRIBUTION: 'attribution',
    NEGATION: 'negation',
  },
  doubts: {
    'language-unread': 'this part is in a language that Peil does not read', 'published-from-document': 'the day of publication is the one that the document itself states',
    'language-guessed': 'the language was guessed', 'published-unknown': 'the day of publication is unknown',
    'date-unresolved': 'which day is meant is not clear', 'number-ambiguous': 'the number can be read in more than one way',
    'holder-unresolved': 'who says this is not clear', 'level-ambiguous': 'which level is meant is not clear',
    'text-replaced': 'a character that cannot be kept was replaced',
  },
  verdicts: {
    supported: 'supported', contradicted: 'contradicted', conflicting: 'sources conflict', outdated: 'outdated', unsupported: 'nothing found',
    'not-checkable': 'not checkable',
  },
  nuances: {
    'right-as-label': 'The name of the step is right, the number is not.',
    'implied-by-text': 'The text does not say this, but takes it for granted.',
    'within-rounding': 'Right as a rounded figure.',
    'right-as-bound': 'Right as a bound; the source gives a number of its own.',
    'bound-only': 'The source gives only a bound; the rounded number of the text lies at it.',
    'own-row-only': 'What agrees goes back to the text itself and does not count.',
    'other-definition': 'The source counts by a definition that the text does not state.',
    'not-distinguishable': 'The direction is right, but the numbers are too small to rule out chance.',
    'definitions-disagree': 'Two ways of counting give different results.',
    'known-departures-only': 'None is known, which is less than none.',
    'holder-says-so': 'The office said this; that does not prove that it is so.',
  },
}
