import { useState } from 'react'
import type { WriteWords } from '../../words/workbench/write.ts'
import type { DraftSentence } from './draft-fields.ts'
import { SentenceCard } from './sentence-card.tsx'
import type { DraftDesk } from './use-draft.ts'

export interface SentenceListProps {
  readonly desk: DraftDesk
  readonly words: WriteWords
  readonly isReadOnly: boolean
}

/** The team's own sentences, in their order; what is taken out can be put back. */
export function SentenceList({ desk: { draft, body, change }, words, isReadOnly }: SentenceListProps) {
  const [removed, setRemoved] = useState<{ readonly at: number; readonly sentence: DraftSentence }>()
  const { sentences } = body
  const put = (next: readonly DraftSentence[]) => change({ ...body, sentences: [...next] })
  const move = (at: number, to: number) => {
    const moved = sentences[at]
    if (moved !== undefined && to >= 0 && to < sentences.length) put(sentences.toSpliced(at, 1).toSpliced(to, 0, moved))
  }
  return (
    <>
      {sentences.length === 0 ? <p className="empty">{words.noSentences}</p> : (
        <ol className="sentences">{sentences.map((sentence, at) => (
          <SentenceCard key={sentence.id} {...{ sentence, words, isReadOnly, number: at + 1, country: draft.country, day: body.day }}
            isFirst={at === 0} isLast={at === sentences.length - 1}
            change={(next) => put(sentences.with(at, next))} move={(by) => move(at, at + by)}
            remove={() => {
              setRemoved({ at, sentence })
              put(sentences.toSpliced(at, 1))
            }} />
        ))}</ol>
      )}
      {removed === undefined ? null : (
        <p role="status" className="undo">{words.removed(removed.at + 1)} <button type="button" onClick={() => {
          put(sentences.toSpliced(removed.at, 0, removed.sentence))
          setRemoved(undefined)
        }}>{words.undo}</button></p>
      )}
    </>
  )
}
