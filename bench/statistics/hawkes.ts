import { hawkesLogLikelihood } from '../../src/statistics/clustering/hawkes-likelihood.ts'
import { measureStatistics } from '../measure-statistics.ts'

const parameters = { rate: 0.5, branching: 0.5, decay: 1.5 }
const times = bursts(100_000)
const span = (times.at(-1) ?? 0) + 1

await measureStatistics({ work: 'Hawkes likelihood with gradient, 100,000 events', barMs: 15, check, run: () => hawkesLogLikelihood(times, span, parameters) })

function check(): string {
  const few = times.slice(0, 2000)
  const [seen, summed] = [hawkesLogLikelihood(few, 2000, parameters).logLikelihood, doubleSum(few, 2000)]
  if (!(Math.abs(seen - summed) <= 1e-9 * Math.abs(summed))) throw new Error(`the likelihood is ${summed}, and ${seen} was found`)
  const { slope } = hawkesLogLikelihood(times, span, parameters)
  for (const name of ['rate', 'branching', 'decay'] as const) {
    const at = (step: number) => hawkesLogLikelihood(times, span, { ...parameters, [name]: parameters[name] + step }).logLikelihood
    const expected = (at(1e-5) - at(-1e-5)) / 2e-5
    if (!(Math.abs(slope[name] - expected) <= 1e-6 * Math.abs(expected) + 1e-2)) throw new Error(`the slope in ${name} is ${expected}, and ${slope[name]} was found`)
  }
  return 'the double sum over 2,000; small steps for the gradient'
}

/** Times that come close together and far apart in turn, the same in every run. */
function bursts(count: number): readonly number[] {
  let time = 0
  return Array.from({ length: count }, (_, at) => (time += 0.05 + (1 + Math.sin(at * at)) * (at % 5 === 0 ? 1.5 : 0.2)))
}

function doubleSum(events: readonly number[], end: number): number {
  const { rate, branching, decay } = parameters
  return events.reduce((sum, time, at) => {
    const intensity = events.slice(0, at).reduce((total, earlier) => total + branching * decay * Math.exp(-decay * (time - earlier)), rate)
    return sum + Math.log(intensity) - branching * (1 - Math.exp(-decay * (end - time)))
  }, -rate * end)
}
