import { useEffect, useRef, useState, type PointerEvent } from 'react'
import { dragEdge, offsetOf, type Edge, type Span } from './words-of-text.ts'

/** The passage of the active claim as it can be dragged. */
export interface DraggedSpan {
  readonly words: readonly Span[]
  readonly span: Span
  /** As it would be kept; undefined for as it was. */
  readonly move: (span: Span | undefined) => void
  readonly keep: (span: Span) => void
}

interface Grip {
  readonly edge: Edge
  /** As it was when it was taken hold of. */
  readonly from: Span
  /** How far from the letters beside the end it was taken hold of: below them, where a finger does not cover the line. */
  readonly aside: { readonly x: number; readonly y: number }
}

/** Dragging an end of a passage with a mouse or a finger, a word at a time: it shows as it goes, letting go keeps it, Escape leaves it as it was. */
export function useSpanDrag(dragged: DraggedSpan | undefined) {
  const [grip, setGrip] = useState<Grip>()
  const at = useRef<Span>(undefined)
  const drop = () => {
    setGrip(undefined)
    dragged?.move(undefined)
  }
  useEffect(() => {
    if (grip === undefined) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // Only the drag is let go: a form that is open beside it stays.
      event.stopPropagation()
      drop()
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  })
  const begin = (event: PointerEvent<HTMLElement>) => {
    const edge = event.target instanceof HTMLElement ? edgeOf(event.target) : undefined
    if (dragged === undefined || edge === undefined || event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    at.current = dragged.span
    setGrip({ edge, from: dragged.span, aside: asideOf(event) })
  }
  const go = ({ clientX, clientY }: PointerEvent<HTMLElement>) => {
    if (grip === undefined || dragged === undefined) return
    const caret = document.caretPositionFromPoint(clientX - grip.aside.x, clientY - grip.aside.y)
    const offset = caret === null ? undefined : offsetOf(caret.offsetNode, caret.offset)
    if (offset === undefined) return
    at.current = dragEdge(dragged.words, grip.from, grip.edge, offset)
    dragged.move(at.current)
  }
  const end = () => {
    if (grip === undefined || at.current === undefined) return
    setGrip(undefined)
    if (isSame(at.current, grip.from)) dragged?.move(undefined)
    else dragged?.keep(at.current)
  }
  return { isDragging: grip !== undefined, handlers: { onPointerDown: begin, onPointerMove: go, onPointerUp: end, onPointerCancel: drop } }
}

function edgeOf({ dataset: { edge } }: HTMLElement): Edge | undefined {
  return edge === 'start' || edge === 'end' ? edge : undefined
}

/** From the middle of the line that the end stands on. */
function asideOf({ target, clientX, clientY }: PointerEvent<HTMLElement>): Grip['aside'] {
  if (!(target instanceof HTMLElement)) return { x: 0, y: 0 }
  const { left, right, top, bottom } = target.getBoundingClientRect()
  return { x: clientX - (left + right) / 2, y: clientY - (top + bottom) / 2 }
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}
