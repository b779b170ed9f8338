import { useId } from 'react'

interface SliderProps {
  readonly name: string
  readonly value: number
  readonly bounds: { readonly least: number; readonly most: number }
  readonly step: number
  /** The value in words, for eyes and for screen readers alike. */
  readonly text: string
  readonly onMove: (value: number) => void
}

/** A number that is moved by hand or by arrow keys, with its value in words. */
export function Slider({ name, value, bounds: { least, most }, step, text, onMove }: SliderProps) {
  const id = useId()
  return (
    <div className="slider">
      <label htmlFor={id}>{name}</label>
      <input id={id} type="range" min={least} max={most} step={step} value={value} aria-valuetext={text} onChange={({ target }) => onMove(Number(target.value))} />
      <output htmlFor={id}>{text}</output>
    </div>
  )
}
