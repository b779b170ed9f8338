import { formatList, formatNumber } from '../format.ts'
import type { SearchingWords } from '../searching.ts'

export const englishSearching: SearchingWords = {
  title: 'Search all editions',
  about: 'Search the sentences of all editions for a word.',
  search: 'Search',
  question: 'What are you looking for?',
  questionHelp: 'One word or more. What is found are sentences that have all of these words, in another form as well: attack finds attacks.',
  needsScript: 'The search needs JavaScript. Without JavaScript you can open a list of sentences and look through it with your browser.',
  noWords: 'Give at least one word of two letters or more. Words such as ‘the’ and ‘of’ do not count.',
  searching: 'Searching …',
  found: (sentences, question, editions, all) => `${sentences === 0 ? 'No sentence' : sentences === 1 ? '1 sentence' : `${formatNumber('en', sentences)} sentences`} with ‘${question}’ in ${editions === all ? (all === 1 ? 'the only edition' : `all ${formatNumber('en', all)} editions`) : `the newest ${formatNumber('en', editions)} of ${formatNumber('en', all)} editions`}.`,
  likewise: (words) => `The search was widened to ${formatList('en', words)}.`,
  older: 'Search the other editions too',
  notFetched: 'The sentences could not be fetched. Try again, or open one of the lists below.',
  edition: (number, day) => `edition ${number}, ${day}`,
  alsoIn: (numbers) => `also in ${numbers.length === 1 ? 'edition' : 'editions'} ${formatList('en', numbers.map(String))}`,
  lists: 'Sentences in lists',
  listsRule: 'Each list has all sentences of some editions. You look through it with your browser (Ctrl+F, or ‘Find in page’).',
  listRule: (sentences) => `${sentences === 1 ? '1 sentence' : `${formatNumber('en', sentences)} sentences`}, each once, with the editions in which it stands.`,
  sentences: 'Sentences',
  partTitle: (country, first, last) => (first === last ? `${country}, sentences of edition ${first}` : `${country}, sentences of editions ${first} to ${last}`),
}
