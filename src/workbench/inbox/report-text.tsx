import { useEffect, useRef } from 'react'
import type { OpenClaim } from './open-report.ts'
import { useSpanDrag, type DraggedSpan } from './use-span-drag.ts'
import { offsetOf, type Edge, type Span } from './words-of-text.ts'

export interface ReportTextProps {
  readonly text: string
  readonly claims: readonly OpenClaim[]
  /** The passage of what is active, as it would be kept. */
  readonly active: Span | undefined
  /** Words that somebody chose for a claim of their own. */
  readonly selection: Span | undefined
  readonly cut: number | undefined
  /** The passage of the active claim, where its ends can be dragged. */
  readonly dragged: DraggedSpan | undefined
  readonly label: string
  readonly onChoose: (claim: string) => void
  readonly onSelect: (span: Span) => void
}

/** The text as it came, each claim underlined after its kind, the active one marked. */
export function ReportText(props: ReportTextProps) {
  const place = useRef<HTMLDivElement>(null)
  const { active, label, dragged, onSelect, onChoose } = props
  const { isDragging, handlers } = useSpanDrag(dragged)
  useEffect(() => void (isDragging || place.current?.querySelector('.active')?.scrollIntoView({ block: 'nearest' })), [isDragging, active?.start, active?.end])
  const select = () => {
    const chosen = document.getSelection()
    if (chosen === null || chosen.isCollapsed) return
    const ends = [offsetOf(chosen.anchorNode, chosen.anchorOffset), offsetOf(chosen.focusNode, chosen.focusOffset)].filter((each) => each !== undefined)
    if (ends.length === 2) onSelect({ start: Math.min(...ends), end: Math.max(...ends) })
  }
  // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- selecting with a mouse has its keyboard twin in the keys of the page
  return <div className={`report-text${isDragging ? ' dragging' : ''}`} ref={place} role="document" aria-label={label} tabIndex={0} onMouseUp={select} {...handlers}>{piecesOf(props).map((piece) => <Piece key={piece.start} {...piece} edges={edgesIn(piece, dragged?.span)} onChoose={onChoose} />)}</div>
}

interface TextPiece extends Span {
  readonly words: string
  readonly className: string
  readonly claim: string | undefined
  readonly isActive: boolean
}

interface PieceProps extends TextPiece {
  /** The ends of the passage that can be dragged here. */
  readonly edges: readonly Edge[]
  readonly onChoose: (claim: string) => void
}

function Piece({ start, words, className, claim, isActive, edges, onChoose }: PieceProps) {
  const choose = claim === undefined ? {} : { onClick: () => document.getSelection()?.isCollapsed !== false && onChoose(claim) }
  return isActive ? <mark data-start={start} className={className} {...choose}>{words}{edges.map((edge) => <span key={edge} className={`edge ${edge}`} data-edge={edge} aria-hidden="true" />)}</mark> : <span data-start={start} className={className} {...choose}>{words}</span>
}

/** Keys move the ends as well, so that handles are for eyes and hands only. */
function edgesIn({ start, end }: Span, span: Span | undefined): readonly Edge[] {
  return [...(span?.start === start ? (['start'] as const) : []), ...(span?.end === end ? (['end'] as const) : [])]
}

/** The text cut wherever something begins or ends; of claims in each other the shortest gives its underline. */
function piecesOf({ text, claims, active, selection, cut }: ReportTextProps): readonly TextPiece[] {
  const shown = claims.filter(({ stands }) => stands)
  const ends = [...shown.flatMap(({ claim }) => [claim.start, claim.end]), ...(active === undefined ? [] : [active.start, active.end]), ...(selection === undefined ? [] : [selection.start, selection.end]), ...(cut === undefined ? [] : [cut]), 0, text.length]
  const places = [...new Set(ends)].filter((place) => place >= 0 && place <= text.length).toSorted((a, b) => a - b)
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? text.length
    const over = shown.filter(({ claim }) => claim.start <= start && claim.end >= end).toSorted((a, b) => length(a.claim) - length(b.claim))
    const isActive = active !== undefined && active.start <= start && active.end >= end
    const isSelected = selection !== undefined && selection.start <= start && selection.end >= end
    const classes = [over[0] === undefined ? '' : `of-${over[0].claim.kind.toLowerCase()}`, isActive ? 'active' : '', isSelected ? 'selected' : '', cut === start ? 'cut' : '']
    return { start, end, words: text.slice(start, end), className: classes.filter((each) => each !== '').join(' '), claim: over[0]?.claim.id, isActive }
  })
}

function length({ start, end }: Span): number {
  return end - start
}
