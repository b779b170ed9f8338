import { useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { countryInSentence, formatDay } from '../../words/format.ts'
import { writeWords, type WriteWords } from '../../words/workbench/write.ts'
import { useShowPresence } from '../client/presence.ts'
import { useAsOf } from '../shell/as-of.tsx'
import { useKeys } from '../shell/keys.ts'
import { useLanguage, useWords } from '../shell/language.tsx'
import { RefusedPage } from '../shell/refused-page.tsx'
import { useMe } from '../shell/use-me.ts'
import { PresenceMarks } from '../together/presence-marks.tsx'
import { Reconcile } from '../together/reconcile.tsx'
import { draftFields, type DraftSentence } from './draft-fields.ts'
import { HandOver } from './hand-over.tsx'
import { Preflight } from './preflight.tsx'
import { Preview } from './preview.tsx'
import { Proposals } from './proposals.tsx'
import { SentenceList } from './sentence-list.tsx'
import { useDraft, type DraftDesk } from './use-draft.ts'
import './write.css'

/** One draft: what the evidence says, the team's own sentences in two languages, and what stands between them and publication. */
export function page() {
  const { draft = '' }: { readonly draft?: string } = useParams({ strict: false })
  const words = useWords(writeWords)
  const { desk, error } = useDraft(draft)
  useShowPresence(draft, 'edits')
  if (desk !== undefined) return <Desk desk={desk} words={words} />
  return error === null ? <p role="status">{words.loading}</p> : <RefusedPage error={error} />
}

function Desk({ desk, words }: { readonly desk: DraftDesk; readonly words: WriteWords }) {
  const { draft, body, change } = desk
  const { language } = useLanguage()
  const { asOf } = useAsOf()
  const { data: me } = useMe()
  const [isShown, setIsShown] = useState(false)
  const isReadOnly = asOf !== undefined || draft.state === 'done' || draft.state === 'dropped' || me?.rights.includes('contribute') !== true
  const add = (given: Pick<DraftSentence, 'text' | 'evidence'>) => {
    if (!isReadOnly) change({ ...body, sentences: [...body.sentences, { id: newSentenceId(body.sentences), behind: null, ...given }] })
  }
  const empty = { text: { nl: '', en: '' }, evidence: [] }
  useKeys(useMemo(() => [
    { key: 'n', does: words.keys.add, run: () => add(empty) },
    { key: 'p', does: words.keys.preview, run: () => setIsShown((shown) => !shown) },
    { key: 'Ctrl+s', does: words.keys.save, run: desk.saveNow },
  ], [words, body, isReadOnly]))
  return (
    <div className="write draft">
      <header>
        <h1>{words.draftOf(countryInSentence(language, draft.country), formatDay(language, body.day))}</h1>
        <p className="row"><span className={`state ${draft.state}`}>{words.states[draft.state]}</span><span className="quiet" role="status">{desk.saving === 'saved' ? words.savedAt(draft.revision) : words.saving[desk.saving]}</span><PresenceMarks object={draft.id} /></p>
        {isReadOnly ? <p className="quiet">{words.readOnly}</p> : null}
        {desk.refusal === undefined ? null : <p className="refusal" role="alert">{desk.refusal} <button type="button" onClick={desk.saveNow}>{words.again}</button></p>}
        {body.corrects === null ? null : <Corrects desk={desk} words={words} isReadOnly={isReadOnly} />}
      </header>
      {desk.theirs === undefined ? null : (
        <Reconcile before={draftFields(desk.before)} theirs={draftFields(desk.theirs)} mine={draftFields(body)} nameOf={(field) => nameOf(field, desk, words)} save={desk.reconcile} leave={desk.takeTheirs} />
      )}
      <div className="panes">
        <Proposals desk={desk} words={words} add={add} isReadOnly={isReadOnly} />
        <section aria-labelledby="own-title">
          <h2 id="own-title">{words.own}</h2>
          <p className="quiet">{words.ownHelp}</p>
          <SentenceList desk={desk} words={words} isReadOnly={isReadOnly} />
          {isReadOnly ? null : <button type="button" onClick={() => add(empty)}>{words.add}</button>}
        </section>
      </div>
      <Preflight desk={desk} words={words} isReadOnly={isReadOnly} />
      <p><button type="button" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>{words.preview}</button></p>
      {isShown ? <Preview draft={draft} words={words} /> : null}
      <HandOver desk={desk} words={words} isPast={asOf !== undefined} />
    </div>
  )
}

function Corrects({ desk: { body, change }, words, isReadOnly }: { readonly desk: DraftDesk; readonly words: WriteWords; readonly isReadOnly: boolean }) {
  const { corrects } = body
  if (corrects === null) return null
  return (
    <fieldset className="corrects">
      <legend>{words.corrects(corrects.edition)}</legend>
      {(['nl', 'en'] as const).map((language) => (
        <label key={language}>{words.correctsWhat} ({language === 'nl' ? words.dutch : words.english})
          <textarea lang={language} rows={2} value={corrects.what[language]} readOnly={isReadOnly} onChange={({ target }) => change({ ...body, corrects: { ...corrects, what: { ...corrects.what, [language]: target.value } } })} />
        </label>
      ))}
    </fieldset>
  )
}

/** The next name that no sentence of the draft has had: two people who add one at once get different ones. */
function newSentenceId(sentences: readonly DraftSentence[]): string {
  const chance = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(36)).join('')
  return `s${sentences.length + 1}-${chance}`
}

function nameOf(field: string, { body, theirs }: DraftDesk, words: WriteWords): string {
  const [id = '', part = ''] = field.split('/')
  const at = [...body.sentences, ...(theirs?.sentences ?? [])].findIndex((each) => each.id === id)
  const names: Readonly<Record<string, string>> = { nl: words.dutch, en: words.english, evidence: words.restsOn, day: words.day, 'corrects.nl': `${words.correctsWhat} (${words.dutch})`, 'corrects.en': `${words.correctsWhat} (${words.english})` }
  return at < 0 ? names[field] ?? field : `${words.sentence(at + 1)}, ${names[part] ?? part}`
}
