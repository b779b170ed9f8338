import type { DocumentForm, DocumentMistake } from '../../core/index.ts'

/** What is wrong with a document for the logbook, where, and what to do, in English. */
export function documentMistakeInEnglish(mistake: DocumentMistake): string {
  return mistake.at === '' ? mistakeInEnglish(mistake) : `${mistake.at}: ${mistakeInEnglish(mistake)}`
}

function mistakeInEnglish(mistake: DocumentMistake): string {
  switch (mistake.what) {
    case 'no-json': return 'this is no JSON. Give one document in braces, or a list of them in square brackets.'
    case 'no-documents': return 'the list is empty. Give at least one document.'
    case 'no-document': return 'this is no document. Give an object in braces.'
    case 'unknown-kind': return `${mistake.given === '' ? 'the kind is missing' : `"${mistake.given}" is no kind of document`}. Give ${mistake.allowed.join(', ')}.`
    case 'not-one-of': return `${mistake.given === '' ? 'this is missing' : `${mistake.given} cannot stand here`}. Give one of ${mistake.allowed.join(', ')}.`
    case 'unknown-field': return `"${mistake.given}" is no field here. Leave it out; docs/methods/recording.md lists the fields.`
    case 'missing': return `this is missing. Give ${forms[mistake.form]}.`
    case 'bad-value': return `${mistake.given} cannot stand here. Give ${forms[mistake.form]}.`
    case 'too-few': return `give at least ${mistake.limit}.`
    case 'too-many': return `give at most ${mistake.limit}.`
    case 'repeated': return `"${mistake.given}" stands there twice. Give each a name of its own.`
    case 'entry-unknown': return `there is no entry ${mistake.given} that stands. peil logbook lists what people have put on record.`
    case 'evidence-unknown': return `"${mistake.given}" is no row, record or claim that is kept. peil find looks for one.`
    case 'label-unknown': return `no earlier document of this file has the label ${mistake.given}.`
    case 'label-later': return `the document with the label ${mistake.given} stands later in this file. Put it before this one.`
    case 'entry-of-other-kind': return `${mistake.given} is an entry of another kind. Give one of the kind ${mistake.wanted.join(', ')}.`
    case 'day-to-come': return `${mistake.given} is still to come. Give ${mistake.today} or an earlier day.`
    case 'too-early-day': return `${mistake.given} is too early. Give ${mistake.first} or a later day.`
    case 'too-late-day': return `${mistake.given} is too late. Give ${mistake.last} or an earlier day.`
    case 'not-counted-there': return `${mistake.given} does not count this${mistake.table === undefined ? ', and no other table does: leave this out, and say in the text of the rule how a person decides' : `. Give ${mistake.table}, or leave this out`}.`
    case 'own-warning': return `${mistake.given} issued this warning. Another role says what became of it.`
    case 'not-asked': return `${mistake.given} was not asked to judge this set. Asked are ${mistake.asked.join(', ')}.`
    case 'done-before': return `that was done already: ${mistake.entry}.`
    case 'judges-wait': return `still waited for: ${mistake.waiting.join(', ')}. The set can be opened when they have judged, or after ${mistake.due}.`
  }
}

const forms: Readonly<Record<DocumentForm, string>> = {
  text: 'a text of 1 to 4,000 characters',
  'written-text': 'a text in Dutch, in English or in both: {"nl": "…", "en": "…"}',
  word: 'a name of at most 60 small letters, digits and hyphens',
  probability: 'a probability from 0 to 1',
  likelihood: 'a probability above 0 and up to 1',
  rating: 'CC, C, N, I, II or NA',
  number: 'a number',
  days: 'a whole number of days, from 1 to 3,660',
  'open-probability': 'a probability above 0 and below 1, such as 0.35',
  'whole-number': 'a whole number from 1',
  day: 'a day such as 2018-03-26',
  role: 'a role or an account such as analyst-2 (small letters, digits and hyphens), never a person\'s name',
  scope: 'what it holds for: NL, or a part of a country such as NL/region:utrecht',
  entry: 'the id of an entry, or # and the label of an earlier document of this file',
  list: 'a list in square brackets',
  object: 'an object in braces',
}
