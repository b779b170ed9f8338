interface TicksProps {
  readonly name: string
  readonly help?: string
  readonly options: readonly { readonly id: string; readonly says: string }[]
  readonly chosen: readonly string[]
  readonly choose: (chosen: readonly string[]) => void
}

/** Any of a list, to be ticked; nothing where there is nothing to tick. */
export function Ticks({ name, help, options, chosen, choose }: TicksProps) {
  if (options.length === 0) return null
  return (
    <fieldset className="parts-of-form">
      <legend>{name}</legend>
      {help === undefined ? null : <p className="quiet">{help}</p>}
      {options.map(({ id, says }) => <p key={id}><label><input type="checkbox" checked={chosen.includes(id)} onChange={({ target }) => choose(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))} /> {says}</label></p>)}
    </fieldset>
  )
}
