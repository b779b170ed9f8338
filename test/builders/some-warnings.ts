import type { PublishedWarning, StatementOf, WarningsRecord } from '../../src/core/index.ts'

const unlikely = { low: 20, high: 40, excludes: [], nl: 'onwaarschijnlijk', en: 'unlikely' } as const
const likely = { low: 55, high: 75, excludes: [], nl: 'waarschijnlijk', en: 'likely or probable' } as const

/** A warning of a deadly jihadist attack in the Netherlands in April 2018, as an edition holds it. */
export function aPublishedWarning({ at = 1, ...changes }: Partial<PublishedWarning> & { readonly at?: number } = {}): PublishedWarning {
  const probability = changes.probability ?? 0.6
  const sentence: StatementOf<'warned'>['sentence'] = {
    kind: 'warned', event: { class: 'deadly-attack' }, scope: 'NL', stream: 'jihadist', window: { first: '2018-04-01', last: '2018-04-30' }, author: 'analyst-1', issued: '2018-03-20',
    wording: { percent: 100 * probability, place: { kind: 'word', term: probability < 0.5 ? unlikely : likely } },
  }
  return {
    id: `entry:warning:NL:2018-03-20:${at}`, issued: { id: `warning-NL-2018-03-20-${at}`, sentence, evidence: ['J069'], origins: 1, corroboration: undefined }, probability, status: 'open', isHindsight: false, outcomes: [], withdrawn: undefined,
    rule: { text: { nl: 'Een regel in de tabel van aanslagen met ten minste één dode.', en: 'A row of the table of attacks with at least one death.' }, counted: 'attack-table' }, ...changes,
  }
}

/** What a reviewer said on 1 May 2018 to have become of it. */
export function anOutcome(outcome: StatementOf<'warning-outcome'>['sentence']['outcome'], id = 'resolution-NL-2018-05-01-1'): StatementOf<'warning-outcome'> {
  return { id, sentence: { kind: 'warning-outcome', outcome, author: 'reviewer', said: '2018-05-01', reason: { nl: 'Naar de tabel van aanslagen.', en: 'By the table of attacks.' } }, evidence: ['J069'], origins: 1, corroboration: undefined }
}

/** By hand: 60 % came true and 30 % did not. */
const nats = -Math.log(0.6 * 0.7) / 2

/** One warning open, one that came true, one that did not and one that is void, with their score by hand: (.4² + .3²) / 2 = .125. */
export const someWarnings: WarningsRecord = {
  warnings: [
    aPublishedWarning({ at: 1 }),
    aPublishedWarning({ at: 2, status: 'occurred', outcomes: [anOutcome({ kind: 'void', ground: 'class-unclear' }, 'resolution-NL-2018-05-01-3'), anOutcome({ kind: 'occurred', happened: '2018-04-12' })] }),
    aPublishedWarning({ at: 3, probability: 0.3, status: 'did-not-occur', outcomes: [anOutcome({ kind: 'did-not-occur' }, 'resolution-NL-2018-05-01-2')] }),
    aPublishedWarning({ at: 4, status: 'void', outcomes: [anOutcome({ kind: 'void', ground: 'source-ended' }, 'resolution-NL-2018-05-01-4')] }),
  ],
  score: {
    asOf: '2018-05-01', country: 'NL', counts: { open: 1, due: 0, occurred: 1, 'did-not-occur': 1, void: 1, withdrawn: 0 }, withdrawnLate: 0, hindsight: 0,
    decided: {
      warnings: 2, groups: 1, fewestGroups: 10, fewestOfEach: 5, occurred: 1, brier: 0.125, nats, clip: 0.01, clipped: 0, miscalibration: 0.125, discrimination: 0.25, uncertainty: 0.25,
      calibration: [{ place: { kind: 'word', term: unlikely }, warnings: 1, said: 0.3, came: 0, low: 0, high: 0.975 }, { place: { kind: 'word', term: likely }, warnings: 1, said: 0.6, came: 1, low: 0.025, high: 1 }],
      rivals: [{ rival: 'climatology', warnings: 2, groups: 1, groupsThatCame: 1, groupsThatDidNot: 1, ownBrier: 0.125, rivalBrier: 0.25, ownNats: nats, rivalNats: Math.LN2, skill: 0.5, low: undefined, high: undefined, p: undefined, test: 'sign-flip', seed: 20_260_126, draws: 9_999, finding: 'too-few' }],
      withoutRival: 0, lead: { events: 1, shortest: 23, median: 23, longest: 23 }, alarms: { warnings: 1, didNotOccur: [] }, ladders: [],
    },
    watched: [{ event: { class: 'deadly-attack' }, scope: 'NL', stream: 'jihadist', since: '2018-03-20', found: { until: '2018-05-01', events: 2, warned: 1, warnedLow: 0, missed: ['NL-20180505-1'] } }],
  },
}
