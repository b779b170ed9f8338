import { daysToConfirm, languages, streams, type Country, type FollowerChoices, type Language } from '../../core/index.ts'
import { followPageWords } from '../../words/follow-pages.ts'
import { wordsFor } from '../../words/words-for.ts'
import { markup, nothing, type Markup } from '../pages/markup.ts'

/** What a form of choices shows as chosen. */
export interface ShownChoices {
  readonly language: Language
  readonly choices: FollowerChoices
}

/** The form by which somebody asks for mail; `action` leads from the page to where it is answered. */
export function signUpForm(language: Language, countries: readonly Country[], action: string, mistake: 'address' | undefined): Markup {
  const words = followPageWords[language]
  const wrong = mistake === undefined ? nothing : markup`<span class="mistake" id="address-wrong">${words.wrong.address}</span>`
  const described = mistake === undefined ? markup` aria-describedby="address-hint"` : markup` aria-describedby="address-wrong address-hint" aria-invalid="true"`
  return markup`<form method="post" action="${action}">
<p><label for="address">${words.address} <span class="hint" id="address-hint">${words.addressHint}</span></label>${wrong}<input type="email" id="address" name="address" autocomplete="email" maxlength="254" required${described}></p>
${choiceFields(language, countries, { language, choices: { country: undefined, stream: undefined, onlyChanges: false } })}
<p><button type="submit">${words.signUp}</button></p>
<p class="hint">${words.kept(daysToConfirm)}</p>
</form>`
}

/** Country, kind of threat, how often, and in which language. */
export function choiceFields(language: Language, countries: readonly Country[], shown: ShownChoices): Markup {
  const words = followPageWords[language]
  const { country, stream, onlyChanges } = shown.choices
  const offered = country === undefined || countries.includes(country) ? countries : [...countries, country]
  return markup`<p>${selectField('country', words.country, [['', words.everyCountry], ...offered.map((each): Option => [each, wordsFor(language).country(each)])], country ?? '')}</p>
<p>${selectField('stream', words.stream, [['', words.everyStream], ...streams.map((each): Option => [each, words.streamName(each)])], stream ?? '')}</p>
<fieldset><legend>${words.when}</legend>${radio('when', 'editions', words.everyEdition, !onlyChanges)}${radio('when', 'changes', words.onlyChanges, onlyChanges)}</fieldset>
<p>${selectField('language', words.mailLanguage, languages.map((each): Option => [each, words.languageNames[each]]), shown.language)}</p>`
}

type Option = readonly [value: string, name: string]

function selectField(name: string, label: string, options: readonly Option[], chosen: string): Markup {
  return markup`<label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map(([value, text]) => markup`<option value="${value}"${value === chosen ? markup` selected` : nothing}>${text}</option>`)}</select>`
}

function radio(name: string, value: string, label: string, isChosen: boolean): Markup {
  return markup`<label><input type="radio" name="${name}" value="${value}"${isChosen ? markup` checked` : nothing}>${label}</label>`
}
