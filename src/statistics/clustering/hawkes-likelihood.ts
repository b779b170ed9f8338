/** A self-exciting process: events come at `rate` by themselves, and each brings `branching` others on average, at gaps that fade with `decay`. */
export interface HawkesParameters {
  /** Events per unit of time that no other event brought about. */
  readonly rate: number
  /** Share of events that another one brought about, alpha; below 1, or events would never stop. */
  readonly branching: number
  /** beta: per unit of time; the effect of an event is halved after ln 2 / decay. */
  readonly decay: number
}

/** Log likelihood and its slope in each parameter. */
export interface HawkesLikelihood {
  readonly logLikelihood: number
  readonly slope: HawkesParameters
  /** Sum over all events of exp(-decay (span - time)): how much excitement is left at the end. */
  readonly excitement: number
}

/**
 * How well a self-exciting process with intensity mu + sum of alpha beta exp(-beta (t - t_i)) explains events in [0, span], with the gradient,
 * in one pass: A_i = exp(-beta d)(1 + A_(i-1)), and its derivative beside it. Times ascending without ties, in the unit of the decay; none at all
 * gives -mu span. Domain: span > 0, rate > 0, branching >= 0, decay > 0; throws on
 * anything else. Linear, one exponential and one logarithm an event.
 * Source: Ozaki 1979, "Maximum likelihood estimation of Hawkes' self-exciting point processes".
 */
export function hawkesLogLikelihood(times: readonly number[], span: number, parameters: HawkesParameters): HawkesLikelihood {
  checkHawkesTimes(times, span)
  checkHawkesParameters(parameters)
  return passOver(times, span, parameters)
}

/** Throws where times do not ascend, lie outside [0, span] or tie: which of two events came first decides what excited what. */
export function checkHawkesTimes(times: Iterable<number>, span: number): void {
  if (!(span > 0) || span === Infinity) throw new RangeError('a self-exciting process needs a span above 0')
  let before = -Infinity
  for (const time of times) {
    if (time === before) throw new RangeError('a self-exciting process needs times without ties: put events of one time in their order, or spread them evenly over the day')
    if (!(time > before) || time < 0 || time > span) throw new RangeError('a self-exciting process needs ascending times within its span')
    before = time
  }
}

function checkHawkesParameters({ rate, branching, decay }: HawkesParameters): void {
  if (![rate, branching, decay].every(Number.isFinite) || rate <= 0 || branching < 0 || decay <= 0) {
    throw new RangeError('a self-exciting process needs a rate and a decay above 0 and a branching ratio from 0')
  }
}

/** The likelihood of times that are known to be fit for it; a fit asks it some hundred times. */
export function passOver(times: readonly number[], span: number, { rate, branching, decay }: HawkesParameters): HawkesLikelihood {
  let logs = 0
  let byRate = 0
  let byBranching = 0
  let byDecay = 0
  let sum = 0
  let sumSlope = 0
  let before = times[0] ?? span
  const jump = branching * decay
  let started = 0
  for (const time of times) {
    const gap = time - before
    const fade = Math.exp(-decay * gap)
    sumSlope = fade * (sumSlope - gap * (started + sum))
    sum = fade * (started + sum)
    started = 1
    const intensity = rate + jump * sum
    logs += Math.log(intensity)
    byRate += 1 / intensity
    byBranching += sum / intensity
    byDecay += (sum + decay * sumSlope) / intensity
    before = time
  }
  const rest = span - before
  const fade = Math.exp(-decay * rest)
  const excitement = fade * (started + sum)
  const spent = times.length - excitement
  const excitementSlope = fade * (sumSlope - rest * (started + sum))
  return {
    logLikelihood: logs - rate * span - branching * spent,
    slope: { rate: byRate - span, branching: decay * byBranching - spent, decay: branching * (byDecay + excitementSlope) },
    excitement,
  }
}

/**
 * Chance that nothing happens in the next `horizon`: exp(-(mu h + alpha K (1 - exp(-beta h)))), K being the excitement at the end. Exact,
 * since no event means no new excitement. Domain as for `hawkesLogLikelihood`, horizon >= 0. Linear.
 */
export function hawkesChanceOfNone(times: readonly number[], span: number, parameters: HawkesParameters, horizon: number): number {
  if (!(horizon >= 0)) throw new RangeError('hawkesChanceOfNone needs a horizon from 0')
  const { excitement } = hawkesLogLikelihood(times, span, parameters)
  return Math.exp(-(parameters.rate * horizon - parameters.branching * excitement * Math.expm1(-parameters.decay * horizon)))
}

/**
 * Expected events between each event and the one before it, the first counted from 0: were the process the true one, these are independent draws
 * from Exp(1). Domain as for `hawkesLogLikelihood`. Linear. Source: Ogata 1988.
 */
export function hawkesResiduals(times: readonly number[], span: number, parameters: HawkesParameters): readonly number[] {
  checkHawkesTimes(times, span)
  checkHawkesParameters(parameters)
  const { rate, branching, decay } = parameters
  let excited = 0
  return times.map((time, at) => {
    const gap = time - (times[at - 1] ?? 0)
    const expected = rate * gap - branching * excited * Math.expm1(-decay * gap)
    excited = 1 + excited * Math.exp(-decay * gap)
    return expected
  })
}
