import { checkForecasts, type BinaryForecast } from './binary-forecast.ts'

/**
 * How often something that came had been given a higher probability than something that did not, equal ones counting half: the area under the
 * ROC curve. 0.5 is no order at all. It says nothing of calibration. Undefined where all came or none did: there is nothing to tell apart.
 * Domain: at least one forecast; throws on anything else. One sort. Source: Mann & Whitney 1947; Hanley & McNeil 1982.
 */
export function rankDiscrimination(forecasts: readonly BinaryForecast[]): number | undefined {
  checkForecasts('rankDiscrimination', forecasts)
  const groups = [...Map.groupBy(forecasts, ({ probability }) => probability)].toSorted(([a], [b]) => a - b)
  let wins = 0
  let came = 0
  let not = 0
  for (const [, group] of groups) {
    const cameHere = group.filter(({ occurred }) => occurred).length
    const notHere = group.length - cameHere
    wins += cameHere * (not + notHere / 2)
    came += cameHere
    not += notHere
  }
  return came === 0 || not === 0 ? undefined : wins / (came * not)
}
