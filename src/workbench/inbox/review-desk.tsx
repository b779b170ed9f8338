import { useState } from 'react'
import { inboxWords } from '../../words/workbench/inbox.ts'
import { useLanguage } from '../shell/language.tsx'
import { ActivePanel } from './active-panel.tsx'
import { ClaimList } from './claim-list.tsx'
import { useDeskKeys } from './desk-keys.ts'
import type { OpenReport } from './open-report.ts'
import { PagesView } from './pages-view.tsx'
import { ReportText } from './report-text.tsx'
import { useDesk, type Desk } from './use-desk.ts'
import type { DraggedSpan } from './use-span-drag.ts'

/** Three panes: what was found, the text, and what is said of the one that is active. The text is always there. */
export function ReviewDesk({ open, mayWrite }: { readonly open: OpenReport; readonly mayWrite: boolean }) {
  const { language } = useLanguage()
  const words = inboxWords[language]
  const desk = useDesk(open)
  useDeskKeys(desk, mayWrite)
  const { items, active, acts, said, choose } = desk
  return (
    <>
      <div className="review-keys">
        <p className="quiet">{mayWrite ? words.keysShort : words.readOnly}</p>
        <p role="status" className="said">{said}</p>
        {acts.refusal === undefined ? null : <p className="refusal" role="alert">{acts.refusal}</p>}
      </div>
      <div className="desk">
        <div className="found">
          {items.length === 0 || open.claims.length === 0 ? <p className="empty">{words.noClaims}</p> : null}
          <ClaimList items={items} active={active?.key} onChoose={choose} />
          {mayWrite ? <DeskButtons desk={desk} /> : null}
        </div>
        <TextPane desk={desk} mayWrite={mayWrite} />
        <ActivePanel desk={desk} mayWrite={mayWrite} />
      </div>
    </>
  )
}

function DeskButtons({ desk: { open, take, acceptRest, setMode } }: { readonly desk: Desk }) {
  const { keys, finish } = inboxWords[useLanguage().language]
  return (
    <p className="row buttons">
      <button type="button" onClick={acceptRest}>{keys.rest} <kbd>A</kbd></button>
      <button type="button" disabled={open.undo === undefined} onClick={() => take({ act: 'undo' })}>{keys.undo} <kbd>u</kbd></button>
      <button type="button" disabled={open.redo === undefined} onClick={() => take({ act: 'redo' })}>{keys.redo} <kbd>r</kbd></button>
      <button type="button" onClick={() => setMode('add')}>{keys.add} <kbd>n</kbd></button>
      {open.claims.length === 0 ? <button type="button" onClick={() => take({ act: 'finish' })}>{finish} <kbd>f</kbd></button> : null}
    </p>
  )
}

function TextPane({ desk, mayWrite }: { readonly desk: Desk; readonly mayWrite: boolean }) {
  const words = inboxWords[useLanguage().language]
  const [asPages, setAsPages] = useState(false)
  const { open: { report, claims }, claim, active, moved, selection, cut, choose, select } = desk
  const place = moved ?? claim?.claim ?? (active !== undefined && 'doubt' in active && active.doubt.end > 0 ? active.doubt : undefined)
  return (
    <div className="text-pane">
      {report.pages.length === 0 ? null : <p className="row"><button type="button" aria-pressed={!asPages} onClick={() => setAsPages(false)}>{words.text}</button><button type="button" aria-pressed={asPages} onClick={() => setAsPages(true)}>{words.pages}</button></p>}
      {asPages ? <PagesView report={report} claims={claims} active={place} /> : (
        <ReportText text={report.text} claims={claims} active={place} selection={selection} cut={cut} dragged={mayWrite ? draggedIn(desk) : undefined} label={report.title} onChoose={choose} onSelect={select} />
      )}
    </div>
  )
}

/** What is dragged is kept as soon as it is let go; beside fields that are being put right, with them. */
function draggedIn({ claim, words, mode, moved, move, take }: Desk): DraggedSpan | undefined {
  if (claim === undefined || (mode !== 'facts' && mode !== 'edit')) return undefined
  const { id, start, end } = claim.claim
  return { words, span: moved ?? { start, end }, move, keep: (span) => (mode === 'edit' ? move(span) : take({ act: 'correct', claim: id, fields: [], span })) }
}
