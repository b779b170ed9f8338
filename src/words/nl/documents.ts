import type { DocumentForm, DocumentMistake } from '../../core/index.ts'

/** What is wrong with a document for the logbook, where, and what to do, in Dutch. */
export function documentMistakeInDutch(mistake: DocumentMistake): string {
  return mistake.at === '' ? mistakeInDutch(mistake) : `${mistake.at}: ${mistakeInDutch(mistake)}`
}

function mistakeInDutch(mistake: DocumentMistake): string {
  switch (mistake.what) {
    case 'no-json': return 'dit is geen JSON. Geef één document tussen accolades, of een lijst ervan tussen vierkante haken.'
    case 'no-documents': return 'de lijst is leeg. Geef ten minste één document.'
    case 'no-document': return 'dit is geen document. Geef een object tussen accolades.'
    case 'unknown-kind': return `${mistake.given === '' ? 'de soort ontbreekt' : `"${mistake.given}" is geen soort document`}. Geef ${mistake.allowed.join(', ')}.`
    case 'not-one-of': return `${mistake.given === '' ? 'dit ontbreekt' : `${mistake.given} kan hier niet staan`}. Geef een van ${mistake.allowed.join(', ')}.`
    case 'unknown-field': return `"${mistake.given}" is hier geen veld. Laat het weg; docs/methods/recording.md noemt de velden.`
    case 'missing': return `dit ontbreekt. Geef ${forms[mistake.form]}.`
    case 'bad-value': return `${mistake.given} kan hier niet staan. Geef ${forms[mistake.form]}.`
    case 'too-few': return `geef er ten minste ${mistake.limit}.`
    case 'too-many': return `geef er ten hoogste ${mistake.limit}.`
    case 'repeated': return `"${mistake.given}" staat er twee keer. Geef elk een eigen naam.`
    case 'entry-unknown': return `er is geen aantekening ${mistake.given} die geldt. peil logbook noemt wat mensen hebben vastgelegd.`
    case 'evidence-unknown': return `"${mistake.given}" is geen regel, record of bewering die wordt bewaard. peil find zoekt ernaar.`
    case 'label-unknown': return `geen eerder document in dit bestand heeft het label ${mistake.given}.`
    case 'label-later': return `het document met het label ${mistake.given} staat later in dit bestand. Zet het vóór dit document.`
    case 'entry-of-other-kind': return `${mistake.given} is een aantekening van een andere soort. Geef er een van de soort ${mistake.wanted.join(', ')}.`
    case 'day-to-come': return `${mistake.given} moet nog komen. Geef ${mistake.today} of een eerdere dag.`
    case 'too-early-day': return `${mistake.given} is te vroeg. Geef ${mistake.first} of een latere dag.`
    case 'too-late-day': return `${mistake.given} is te laat. Geef ${mistake.last} of een eerdere dag.`
    case 'not-counted-there': return `${mistake.given} telt dit niet${mistake.table === undefined ? ', en geen andere tabel ook: laat dit weg, en zeg in de tekst van de afspraak hoe een mens beslist' : `. Geef ${mistake.table}, of laat dit weg`}.`
    case 'own-warning': return `${mistake.given} gaf deze waarschuwing zelf. Een andere rol zegt wat ervan werd.`
    case 'not-asked': return `${mistake.given} is niet gevraagd om over deze set te oordelen. Gevraagd zijn ${mistake.asked.join(', ')}.`
    case 'done-before': return `dat is al gedaan: ${mistake.entry}.`
    case 'judges-wait': return `er wordt nog gewacht op: ${mistake.waiting.join(', ')}. De set kan open als zij hebben geoordeeld, of na ${mistake.due}.`
  }
}

const forms: Readonly<Record<DocumentForm, string>> = {
  text: 'een tekst van 1 tot 4.000 tekens',
  'written-text': 'een tekst in het Nederlands, het Engels of beide: {"nl": "…", "en": "…"}',
  word: 'een naam van ten hoogste 60 kleine letters, cijfers en streepjes',
  probability: 'een kans van 0 tot en met 1',
  likelihood: 'een kans boven 0 en tot en met 1',
  rating: 'CC, C, N, I, II of NA',
  number: 'een getal',
  days: 'een heel aantal dagen, van 1 tot 3.660',
  'open-probability': 'een kans boven 0 en onder 1, zoals 0.35',
  'whole-number': 'een heel getal vanaf 1',
  day: 'een dag zoals 2018-03-26',
  role: 'een rol of account zoals analyst-2 (kleine letters, cijfers en streepjes), nooit de naam van een persoon',
  scope: 'waarvoor het geldt: NL, of een deel van een land zoals NL/region:utrecht',
  entry: 'het id van een aantekening, of # en het label van een eerder document in dit bestand',
  list: 'een lijst tussen vierkante haken',
  object: 'een object tussen accolades',
}
