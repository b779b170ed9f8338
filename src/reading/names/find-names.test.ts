import { expect, test } from 'vitest'
import { findPlaces } from '../mentions/places.ts'
import { findNames } from './find-names.ts'
import type { NameKind } from './name-mention.ts'

const kinds: Readonly<Record<string, NameKind>> = { p: 'person', l: 'place', o: 'organisation' }

/** A text with its names in brackets, `[p:Jan Smit]`: those names are found and no other; a place inside another name is left out. */
function check(marked: string): void {
  const text = marked.replaceAll(/\[[plo]:([^\]]+)\]/g, '$1')
  const expected = [...marked.matchAll(/\[([plo]):([^\]]+)\]/g)].map(([, kind = '', name]) => `${kinds[kind]}: ${name}`)
  const names = findNames(text, findPlaces(text))
  const outer = names.filter((name) => !names.some((other) => other !== name && other.start <= name.start && name.end <= other.end))
  expect(outer.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual(expected)
}

test.each([
  'De rechter sprak [p:Yusuf el Khattabi] vrij. [p:El Khattabi] woont in [l:Rotterdam].',
  'Volgens officier van justitie [p:Marijke van den Heuvel-Smit] is dat onjuist. [p:Van den Heuvel-Smit] gaat in beroep.',
  'Zijn advocaat, mr. [p:J.P. de Vries], zweeg; ook [p:De Vries] zelf kwam niet.',
  'De 27-jarige [p:Abdelmalek B.] uit [l:Gouda] is verdachte. [p:B.] zit vast.',
  'De aanslag werd geëist door [p:Abu Omar al-Hollandi]. Later werd [p:Al-Hollandi] gedood in [l:Raqqa].',
  'Minister [p:Çağlar Öztürk] van [o:Justitie en Veiligheid] sprak met [p:Łukasz Wiśniewski-Nowak].',
  "Gouverneur '[p:t Hart] en burgemeester [p:De Bruyn] van [l:Mechelen] reageerden.",
  'Kamerlid [p:Van der Plas-Okafor] stelde vragen.',
  'Een verdachte ([p:Jan Smit], [l:Rotterdam]) zweeg, een ander ([p:De Vries], [l:Rotterdam]) niet.',
  '[p:Osama bin Laden] werd gedood in [l:Abbottabad], en [p:bin Laden] liet brieven na.',
  "[p:Siobhán O'Dálaigh], a lawyer, said so. According to [p:O'Dálaigh] it was unfair.",
  'Judge Sir [p:Peregrine St John-Smythe] agreed with [p:Aïsha bint Yusuf].',
  'Home Secretary [p:Theresa Mayfield] spoke in May. In March, Prime Minister [p:Will Anderson] left.',
])('Persons are known by their titles, given names, small words and initials, and later by a part of them: %s', check)

test.each([
  'Autofabrikant [o:Zorblatt] ontslaat personeel. De topman van [o:Zorblatt] zweeg.',
  'De [o:Vlaamse Bank voor Nijverheid] sluit, meldt persbureau [o:Snelbericht].',
  'Het bedrijf [o:Kwikstaart Holding] werd verkocht aan [o:Bank of Ruritania].',
  'Een woordvoerder van [o:Blauwstaal] ontkent. [o:Blauwstaal] is een bedrijf.',
  'The airline [o:Norfolk Airways] was bought by [o:Quandle Group Inc]. [o:Quandle] declined.',
  'De terreurgroep [o:Zwarte Morgen] pleegde de aanslag, en [o:Hamas] niet.',
])('Bodies are known by what they are called and by whom they have: %s', check)

test.each([
  'In [l:Utrecht] en [l:Gent] was het rustig, in het dorp [l:Kwettum] niet.',
  'Het toestel landde op [l:Quindle International Airport].',
  'Er was brand in de [l:Vogelstraat].',
  'Vier mensen zijn opgepakt ([l:Den Helder], [l:Delft] en [l:Alkmaar]).',
])('Places are known from the gazetteer, from what they are called and from the words before them: %s', check)

test.each([
  'Vandaag was het stil. Niemand zei iets. Maandag en in September gebeurde niets.',
  'De iPhone 12 en de Windows Vista kosten geld.',
  'Operatie Vigilant Guardian liep door tot Kerst.',
  'Het wetsvoorstel heet Wet politiegegevens. Over de Koran sprak hij niet.',
  'The Terrorism Act 2000 was changed on Monday.',
])('A capital alone makes no name: %s', check)

test('A short form in brackets, an article and the rest of a compound stand in the phrase and not in the name', () => {
  const text = 'De Europese Commissie (EC) noemt de VN-resolutie zwak.'
  const found = findNames(text, findPlaces(text)).filter(({ kind }) => kind === 'organisation')
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Europese Commissie', 'VN'])
  expect(found.map(({ phrase }) => text.slice(phrase.start, phrase.end))).toEqual(['De Europese Commissie (EC', 'VN-resolutie'])
})

test('A place inside the name of a body is a place too', () => {
  const text = 'De Zwitserse Nationale Bank zweeg.'
  expect(findNames(text, findPlaces(text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual(['organisation: Zwitserse Nationale Bank', 'place: Zwitserse'])
})

test.each([
  'THE ARMY SAID JUDGE [p:HECTOR QUINTANILLA] WAS SAFE. [p:QUINTANILLA] LEFT THE CAPITAL ON FRIDAY AND NOBODY SAW HIM.',
  'VERDACHTE [p:YUSUF EL KHATTABI] BLIJFT VAST, ZEGT DE RECHTBANK VANDAAG.',
  'HET DREIGINGSNIVEAU BLIJFT HOOG EN NIEMAND WEET WAAROM.',
])('In a text in capitals only persons are looked for, by given names and titles: %s', check)
