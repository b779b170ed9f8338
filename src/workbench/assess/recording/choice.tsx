interface ChoiceProps<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly values: readonly Value[]
  readonly text: (value: Value) => string
  readonly choose: (value: Value) => void
}

/** One of a closed list, with its name above it. */
export function Choice<Value extends string>({ name, value, values, text, choose }: ChoiceProps<Value>) {
  return <label>{name}<select value={value} onChange={({ target }) => choose(values.find((each) => each === target.value) ?? value)}>{values.map((each) => <option key={each} value={each}>{text(each)}</option>)}</select></label>
}
