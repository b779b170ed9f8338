/** A text that is made to be slow to read: one unit, over and over, behind a sentence of the subject. */
const units: Readonly<Record<string, string>> = {
  oneWord: 'a',
  oneNumber: '1',
  longWords: `${'dreigingsanalyse'.repeat(400)} `,
  spaces: ' ',
  openBrackets: '(',
  openQuotes: '“',
  nestedQuotes: '“hij zei: ‘de NCTV meldt: "',
  commas: ', ',
  lineEnds: '\n\n',
  halfPairs: '\uD800',
  emoji: '👩‍👩‍👧‍👦 🇳🇱 ',
  rightToLeft: 'قال متحدث باسم الشرطة إن الهجوم وقع يوم الجمعة، ',
  oneSentence: 'de politie vermoedt dat de man die in Gent werd gezien een aanslag ',
  words: 'aanslag van de ',
  numbers: '12 en 13 tot 14 van de 15, ',
  numberWords: 'tweehonderddrieëntwintig',
  digits: '1234567890 ',
  offices: 'NCTV AIVD politie ',
  months: 'mei maart 3 april ',
  levels: 'Het dreigingsniveau gaat van 3 naar 4. ',
  levelsInOneSentence: 'het dreigingsniveau gaat van 3 (aanzienlijk) naar 4, ',
  figures: 'Zo’n 160 uitreizigers zijn in Syrië, 60 kwamen om. ',
  events: 'Vrijdag was er een aanslag in Parijs. ',
  attributions: 'Volgens de AIVD is dat zo, zegt de NCTV. ',
}

/** Hostile texts of about so many bytes, by name. */
export function hostileTexts(bytes: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(units).map(([name, unit]) => [name, `Het gaat over terrorisme. ${unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)))}`]))
}
