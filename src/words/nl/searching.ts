import { formatList, formatNumber } from '../format.ts'
import type { SearchingWords } from '../searching.ts'

export const dutchSearching: SearchingWords = {
  title: 'Zoek in alle uitgaven',
  about: 'Zoek een woord in de zinnen van alle uitgaven.',
  search: 'Zoeken',
  question: 'Waar zoekt u naar?',
  questionHelp: 'Eén woord of meer. Gevonden worden zinnen waar al die woorden in staan, ook in een andere vorm: aanslag vindt aanslagen.',
  needsScript: 'Zoeken werkt alleen met JavaScript. Zonder JavaScript kunt u een lijst van zinnen openen en daarin zoeken met uw browser.',
  noWords: 'Geef ten minste één woord van twee letters of meer. Woorden als ‘de’ en ‘van’ tellen niet mee.',
  searching: 'Er wordt gezocht …',
  found: (sentences, question, editions, all) => `${sentences === 0 ? 'Geen zin' : sentences === 1 ? '1 zin' : `${formatNumber('nl', sentences)} zinnen`} met ‘${question}’ in ${editions === all ? (all === 1 ? 'de enige uitgave' : `alle ${formatNumber('nl', all)} uitgaven`) : `de nieuwste ${formatNumber('nl', editions)} van ${formatNumber('nl', all)} uitgaven`}.`,
  likewise: (words) => `Er is ook gezocht naar ${formatList('nl', words)}.`,
  older: 'Zoek ook in de andere uitgaven',
  notFetched: 'De zinnen konden niet worden opgehaald. Probeer het opnieuw, of open een van de lijsten hieronder.',
  edition: (number, day) => `uitgave ${number}, ${day}`,
  alsoIn: (numbers) => `ook in uitgave ${formatList('nl', numbers.map(String))}`,
  lists: 'Zinnen in lijsten',
  listsRule: 'Elke lijst heeft alle zinnen van een aantal uitgaven. U zoekt erin met uw browser (Ctrl+F, of ‘Zoek op pagina’).',
  listRule: (sentences) => `${sentences === 1 ? '1 zin' : `${formatNumber('nl', sentences)} zinnen`}, elk één keer, met de uitgaven waarin zij staat.`,
  sentences: 'Zinnen',
  partTitle: (country, first, last) => (first === last ? `${country}, zinnen van uitgave ${first}` : `${country}, zinnen van uitgave ${first} tot en met ${last}`),
}
