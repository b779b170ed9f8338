import type { IndicatorWords } from './indicator-words.ts'

export const englishIndicators: IndicatorWords = {
  heading: (day) => `Indicators, as known on ${day}: number, 95% interval, and what it is`,
  names: {
    'attack-tempo': 'Attack tempo', 'foiled-plots': 'Foiled plots', arrests: 'Arrests', severity: 'Severity', 'traveller-stocks': 'Travellers', statements: 'Statements', 'source-mix': 'Sources behind the count',
  },
  counts: {
    'source-mix': 'probability of such a difference in sources by chance', count: 'in this period', 'reference-count': 'in the year before', rate: 'tempo in this period', 'rate-ratio': 'ratio to the year before',
    'rate-p': 'probability of such a difference by chance', 'longest-gap': 'longest gap', 'gap-p': 'probability of such a gap by chance', 'silence-needed': 'silence needed to show a fall',
    drift: 'what one month says of the next (1 = no drift)', 'drift-gain': 'gain of drift over no drift (shown from 1.35)', changes: 'changes of the tempo',
    'rate-since-change': 'tempo since the last change', 'rate-before-change': 'tempo before it', 'likeliest-change-p': 'probability that chance gives one change as clear', scatter: 'scatter over months (1 = chance)',
    'scatter-p': 'probability of such a scatter by chance', theta: 'theta of the negative binomial', contagion: 'part that another attack brought about', 'contagion-p': 'probability of such clusters by chance',
    'chance-all-history': 'probability of at least one in 90 days, from all years', 'chance-half-life': 'the same with older years counting less', 'chance-quarter-weight': 'the same with the time before counting a quarter',
    'day-unknown': 'known by the year alone, not counted', 'foiled-share': 'foiled, of all attacks and plots',
  },
  severity: {
    attacks: 'completed attacks', 'tolls-unknown': 'of which the toll is unknown', 'deaths-per-attack': 'deaths per attack, mean', 'deaths-median': 'deaths in the middle attack', 'deaths-most': 'deaths in the deadliest',
    'share-of-deadliest': 'part of all deaths in the deadliest', 'deadly-share': 'deadly, of what is known', 'deadly-share-least': 'deadly if no unknown one was', 'deadly-share-most': 'deadly if every unknown one was',
  },
  arrests: {
    'arrests-in-year': 'in the last year that Europol counts', 'arrests-otherwise': 'the same year as reported before', 'arrests-year-before': 'in the year before', 'arrests-ratio': 'ratio to the year before',
    'arrests-p': 'probability of such a difference by chance', 'arrests-told': 'cases that kept reports tell of, with any motive',
  },
  blind: {
    'table-incomplete': 'The table is compiled by hand from public pages and is not complete.',
    'stream-thin': 'Left-wing and separatist attacks are far under-counted in it.',
    'one-country': 'In one country there are so few that silence proves almost nothing.',
    'no-reason-given': 'The numbers say whether something changed, not why.',
    'sources-not-compared': 'Whether the sources stayed the same was not compared or cannot be told.',
    'sources-differ': 'The sources changed: a difference may lie there and not in the world.',
    undisclosed: 'What was disclosed is not what happened.',
    'disclosed-late': 'Much becomes known only in court: the last months look emptier than they were.',
    'arrested-together': 'One case often brings several arrests. The interval reckons as if each stood apart and is too narrow.',
    'area-changes': 'Which countries Europol counts differs from year to year. Only the same countries are compared.',
    'heavy-tail': 'One attack can cost more lives than all others together. The mean says little of the next, and the interval knows no attack that is worse than the worst so far.',
    'toll-unknown': 'Of some attacks no page gives the toll. Unknown is not counted as 0.',
    'campaign-apart': 'Attacks of the same perpetrators in several places or on several days stand in it apart. That can look like contagion.',
    'one-of-many': 'Chance alone gives such a rise in some 2 of 100 comparisons, and whoever looks every fortnight for a year sees one in 16 to 21 of 100 such years.',
  },
  limits: {
    'not-covered': 'the table does not speak of these days or this place', 'too-few': 'too few to say anything', 'not-identified': 'cannot be told from these counts', 'not-reported': 'not reported; that is not 0',
    'not-comparable': 'cannot be compared with the year before', 'not-asked': 'not asked', never: 'never: there is nothing to hold it against', 'sources-first': 'not asked: the sources changed, and that looks the same',
    'drift-first': 'not asked: the tempo drifts, and that looks the same', 'change-first': 'not asked: the tempo changed, and that looks the same',
    scattered: 'reckoned without the scatter that the months show: chance does more',
  },
  units: {
    attacks: ['attack', 'attacks'], plots: ['plot', 'plots'], arrests: ['arrest', 'arrests'], deaths: ['death', 'deaths'], persons: ['person', 'persons'], statements: ['statement', 'statements'], reports: ['report', 'reports'],
    origins: ['origin', 'origins'], days: ['day', 'days'], 'per-year': ['a year', 'a year'], changes: ['', ''], ratio: ['', ''], share: ['', ''], probability: ['', ''], nats: ['nats', 'nats'],
  },
  streams: { jihadist: 'jihadist', 'right-wing': 'right-wing', 'left-wing': 'left-wing', other: 'other' },
  statuses: { completed: 'completed', failed: 'failed', foiled: 'foiled', 'completed-and-failed': 'completed and failed', deadly: 'deadly' },
  over: (days, reference) => (reference === undefined ? days : `${days}; before that ${reference}`),
  interval: (low, high) => (low === undefined ? `up to ${high ?? ''}` : high === undefined ? `from ${low}` : low.startsWith('-') ? `${low} to ${high}` : `${low} – ${high}`),
  drawn: (draws, seed) => `${draws} draws, seed ${seed}`,
  rises: (rises, comparisons) => `Of ${comparisons} comparisons with the year before in this list ${rises} ${rises === '1' ? 'shows' : 'show'} a rise. Chance alone gives one in some 2 of 100, and the more is asked the sooner one is seen. These overlap, so they are worth fewer.`,
  blindTo: 'What this cannot see',
  missing: (limit, measures) => `Unknown (${englishIndicators.limits[limit]}): ${measures.join('; ')}.`,
}
