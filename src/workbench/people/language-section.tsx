import { languages } from '../../core/index.ts'
import { frameWords } from '../../words/workbench/frame.ts'
import type { PeopleWords } from '../../words/workbench/people.ts'
import { useLanguage } from '../shell/language.tsx'
import { useLanguageChoice } from '../shell/use-own-language.ts'

/** In which language the account reads the workbench. */
export function LanguageSection({ words }: { readonly words: PeopleWords }) {
  const { language } = useLanguage()
  const choose = useLanguageChoice()
  return (
    <section aria-labelledby="language">
      <h2 id="language">{words.language}</h2>
      <p className="quiet">{words.languageHelp}</p>
      <p className="row">{languages.map((each) => <label key={each} className="choice" lang={each}><input type="radio" name="language" checked={language === each} onChange={() => choose(each)} />{frameWords[each].ownName}</label>)}</p>
    </section>
  )
}
