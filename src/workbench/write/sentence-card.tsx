import { languages, otherLanguage, translationStatus, type Language } from '../../core/index.ts'
import type { WriteWords } from '../../words/workbench/write.ts'
import type { DraftSentence } from './draft-fields.ts'
import { EvidenceNames } from './evidence-names.tsx'
import { Verdicts } from './verdicts.tsx'

export interface SentenceCardProps {
  readonly sentence: DraftSentence
  readonly number: number
  readonly words: WriteWords
  readonly country: string
  readonly day: string
  readonly isReadOnly: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly change: (sentence: DraftSentence) => void
  readonly move: (by: -1 | 1) => void
  readonly remove: () => void
}

/** One sentence in two languages side by side, with how far each is, what it rests on, and in the margin what a check says of it. */
export function SentenceCard({ sentence, number, words, country, day, isReadOnly, isFirst, isLast, change, move, remove }: SentenceCardProps) {
  const { id, evidence, behind } = sentence
  const lean = (named: string) => {
    if (!evidence.includes(named)) change({ ...sentence, evidence: [...evidence, named] })
  }
  return (
    <li className="sentence" id={`sentence-${id}`}>
      <h3>{words.sentence(number)}</h3>
      <div className="sides">
        {languages.map((language) => <Side key={language} {...{ language, sentence, number, words, isReadOnly, change }} />)}
      </div>
      {behind === null || isReadOnly ? null : <button type="button" onClick={() => change({ ...sentence, behind: null })}>{words.saysTheSame}</button>}
      <EvidenceNames {...{ evidence, words, isReadOnly }} add={lean} remove={(named) => change({ ...sentence, evidence: evidence.filter((each) => each !== named) })} />
      <Verdicts {...{ sentence, words, country, day, isReadOnly, lean }} />
      {isReadOnly ? null : (
        <div className="row tools">
          <button type="button" className="plain" disabled={isFirst} onClick={() => move(-1)} aria-label={words.up(number)}>↑</button>
          <button type="button" className="plain" disabled={isLast} onClick={() => move(1)} aria-label={words.down(number)}>↓</button>
          <button type="button" className="plain" onClick={remove}>{words.remove}</button>
        </div>
      )}
    </li>
  )
}

interface SideProps extends Pick<SentenceCardProps, 'sentence' | 'number' | 'words' | 'isReadOnly' | 'change'> {
  readonly language: Language
}

function Side({ language, sentence, number, words, isReadOnly, change }: SideProps) {
  const { text } = sentence
  const status = translationStatus({ text, behind: sentence.behind ?? undefined }, language)
  const name = language === 'nl' ? words.dutch : words.english
  return (
    <label className="side">
      <span>{name} <span className={`translation ${status}`}>{words.translation[status]}</span></span>
      <textarea lang={language} rows={3} value={text[language]} readOnly={isReadOnly} aria-label={`${words.sentence(number)}, ${name}`} maxLength={2000}
        onChange={({ target }) => change({ ...sentence, text: { ...text, [language]: target.value }, behind: behindAfter(sentence, language) })} />
    </label>
  )
}

/** Who changes one language leaves the other behind, and who begins a translation has not finished it, until somebody says that they say the same. */
function behindAfter({ behind, text }: DraftSentence, changed: Language): Language | null {
  if (behind !== null) return behind
  const other = otherLanguage(changed)
  if (text[other].trim() === '') return null
  return text[changed].trim() === '' ? changed : other
}
