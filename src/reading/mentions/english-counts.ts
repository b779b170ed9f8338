import type { CountVocabulary } from './count-words.ts'

/** The words around counts in English. */
export const englishCounts: CountVocabulary = {
  qualifiers: [
    ['approx', ['about', 'around', 'approximately', 'roughly', 'some', 'circa', 'an estimated', 'estimated at', 'an estimated total of', 'in the region of', 'somewhere around']],
    ['at_least', ['at least', 'no fewer than', 'no less than', 'not fewer than', 'a minimum of']],
    ['at_most', ['at most', 'up to', 'no more than', 'not more than', 'as many as', 'a maximum of']],
    ['more_than', ['more than', 'over', 'upwards of', 'upward of', 'in excess of', 'well over', 'just over']],
    ['less_than', ['fewer than', 'less than', 'under', 'below']],
    ['almost', ['almost', 'nearly', 'just under', 'close to', 'just short of']],
  ],
  fillers: ['a total of', 'the', 'in total'],
  qualifiersAfter: [['at_least', ['or more']], ['approx', ['or so']]],
  estimates: ['estimated', 'estimate', 'estimates'],
  vague: [
    ['a handful', 3, 7], ['dozens', 20, 90], ['several dozen', 20, 90], ['a few dozen', 20, 90], ['scores', 20, 90],
    ['hundreds', 200, 900], ['several hundred', 200, 900], ['a few hundred', 200, 900],
    ['thousands', 2000, 9000], ['several thousand', 2000, 9000], ['a few thousand', 2000, 9000], ['tens of thousands', 20000, 90000], ['hundreds of thousands', 200000, 900000],
  ],
  shares: [
    ['the majority', '>1/2'],
    ...['were', 'are', 'of', 'have', 'had', 'returnees', 'fighters', 'travellers', 'jihadists', 'attacks', 'plots', 'arrests'].map((word) => [`most ${word}`, '>1/2'] as const),
  ],
  halfIsNoPart: false,
  from: ['from'],
  units: [
    'year', 'years', 'yearold', 'month', 'months', 'week', 'weeks', 'day', 'days', 'hour', 'hours', 'minute', 'minutes', 'seconds', 'times', 'a.m', 'p.m', 'am', 'pm',
    'euro', 'euros', 'pound', 'pounds', 'dollar', 'dollars', 'kilo', 'kilos', 'kilometres', 'kilometers', 'mile', 'miles', 'meter', 'meters', 'metre', 'metres', 'feet', 'tonnes', 'acres', 'degrees',
    'point', 'points', 'step', 'tier', 'goal', 'goals', 'matches', 'games', 'cars', 'vehicles', 'pages', 'percent', 'per cent', 'percentage', '%', 'level', 'levels',
    'countries', 'nations', 'out of', 'member states', 'eu member states', 'offices', 'agencies', 'services', 'sources', 'newspapers', 'provinces',
  ],
  namers: ['level', 'levels', 'aged', 'age', 'number', 'no', 'no.', 'of', 'page', 'chapter', '£', '$', '€', 'top', 'scale of', 'point', 'at number', 'room', 'flight', 'resolution', 'article', 'route', 'past'],
  parents: ['father', 'mother', 'mum', 'mom', 'dad', 'parent', 'parents', 'family', 'grandfather', 'grandmother', 'couple'],
  aged: ['man', 'men', 'woman', 'women', 'boy', 'boys', 'girl', 'girls', 'teenager', 'teenagers'],
  behindAge: ['from', 'of', 'who', 'was', 'were', 'is', 'had', 'has', 'a', 'an', 'whose', 'the', 'born', 'originally', 'known', 'both'],
}
