import type { Language, RequestFault, RequestMistake } from '../core/index.ts'

/** What is wrong with a request, place by place. */
export function requestMistakes(language: Language, mistakes: readonly RequestMistake[]): string {
  const say = language === 'nl' ? inDutch : inEnglish
  return mistakes.map(({ at, what }) => `${at}: ${say(what)}`).join('; ')
}

function inDutch(fault: RequestFault): string {
  switch (fault.is) {
    case 'missing': return 'ontbreekt'
    case 'of-another-kind': return `moet ${{ text: 'tekst', number: 'een getal', 'whole-number': 'een heel getal', 'yes-or-no': 'true of false', list: 'een lijst', object: 'een object', other: 'iets anders' }[fault.wanted]} zijn`
    case 'too-short': return `heeft minstens ${fault.limit} ${fault.of === 'characters' ? 'tekens' : 'onderdelen'} nodig`
    case 'too-long': return `mag hoogstens ${fault.limit} ${fault.of === 'characters' ? 'tekens' : 'onderdelen'} hebben`
    case 'too-low': return `moet minstens ${fault.limit} zijn`
    case 'too-high': return `mag hoogstens ${fault.limit} zijn`
    case 'none-of': return `moet een van deze zijn: ${fault.allowed.join(', ')}`
    case 'not-asked': return `heeft velden die hier niet horen: ${fault.fields.join(', ')}`
    case 'not-such-as': return `moet zijn zoals ${fault.example}`
    case 'not-in-form': return `heeft niet de vorm ${fault.form}`
    case 'no-characters': return 'bevat tekens die geen tekst zijn'
    case 'no-json': return 'is geen JSON'
    case 'not-one-of-fields': return `heeft precies een van deze velden nodig: ${fault.fields.join(', ')}`
    case 'key-malformed': return 'moet 8 tot 200 zichtbare tekens hebben'
    case 'cursor-malformed': return 'moet de `next` van de vorige bladzijde zijn'
    case 'wrong': return 'klopt niet'
  }
}

function inEnglish(fault: RequestFault): string {
  switch (fault.is) {
    case 'missing': return 'is missing'
    case 'of-another-kind': return `must be ${{ text: 'text', number: 'a number', 'whole-number': 'a whole number', 'yes-or-no': 'true or false', list: 'a list', object: 'an object', other: 'something else' }[fault.wanted]}`
    case 'too-short': return `needs at least ${fault.limit} ${fault.of}`
    case 'too-long': return `may have at most ${fault.limit} ${fault.of}`
    case 'too-low': return `must be at least ${fault.limit}`
    case 'too-high': return `may be at most ${fault.limit}`
    case 'none-of': return `must be one of ${fault.allowed.join(', ')}`
    case 'not-asked': return `has fields that do not belong here: ${fault.fields.join(', ')}`
    case 'not-such-as': return `must be such as ${fault.example}`
    case 'not-in-form': return `is not of the form ${fault.form}`
    case 'no-characters': return 'holds what is no character of a text'
    case 'no-json': return 'is no JSON'
    case 'not-one-of-fields': return `needs exactly one of these fields: ${fault.fields.join(', ')}`
    case 'key-malformed': return 'must have 8 to 200 visible characters'
    case 'cursor-malformed': return 'must be the `next` of the page before'
    case 'wrong': return 'is not right'
  }
}
