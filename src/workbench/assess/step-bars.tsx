import type { SaidAssessment } from './said.ts'

/** Probabilities beside the names of the steps; each says its number, and the bar only shows it. */
export function StepBars({ steps, className }: { readonly steps: readonly (Pick<SaidAssessment['steps'][number], 'name' | 'probability' | 'text'>)[]; readonly className?: string }) {
  return (
    <table className={`bars ${className ?? ''}`}><tbody>{steps.map(({ name, probability, text }) => (
      <tr key={name}><th scope="row">{name}</th>{probability === undefined ? null : <td><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width={100 * probability} height="10" /></svg></td>}<td className="number" colSpan={probability === undefined ? 2 : 1}>{text}</td></tr>
    ))}</tbody></table>
  )
}
