import { drivers, fewestKappaRows, type CodedReason, type CodingAgreement, type Kappa } from '../../core/index.ts'
import { weightedKappa, type KappaWeights } from '../../statistics/index.ts'

const driverCategories = [...drivers, 'none'] as const
const strengthCategories = [-3, -2, -1, 0, 1, 2, 3] as const

/** How far two coders agree beyond chance on driver and on strength. Domain: at least one row, each coded by both, with drivers and strengths of the form. */
export function compareCoders(pairs: readonly (readonly [CodedReason, CodedReason])[], remarks: readonly string[]): CodingAgreement {
  const byDriver = pairs.map(([first, second]) => [driverCategories.indexOf(first.driver), driverCategories.indexOf(second.driver)] as const)
  const byStrength = pairs.map(([first, second]) => [first.strength + 3, second.strength + 3] as const)
  return {
    rows: pairs.length, remarks,
    driver: { categories: driverCategories, ...agreement(byDriver, driverCategories.length), equal: kappaOf(byDriver, driverCategories.length, 'equal') },
    strength: {
      categories: strengthCategories, ...agreement(byStrength, strengthCategories.length),
      linear: kappaOf(byStrength, strengthCategories.length, 'linear'), quadratic: kappaOf(byStrength, strengthCategories.length, 'quadratic'),
    },
    disagreements: pairs.filter(([first, second]) => first.driver !== second.driver || first.strength !== second.strength).map(([first, second]) => ({ first, second })),
  }
}

/** Far below what is printed, and above what rounding leaves of a standard error of 0. */
const noWidth = 1e-6

type Pairs = readonly (readonly [number, number])[]

function agreement(pairs: Pairs, categories: number): { readonly table: readonly (readonly number[])[]; readonly same: number } {
  return { table: weightedKappa(pairs, categories, 'equal').table, same: pairs.filter(([first, second]) => first === second).length }
}

function kappaOf(pairs: Pairs, categories: number, weights: KappaWeights): Kappa {
  const { kappa, interval } = weightedKappa(pairs, categories, weights)
  if (interval === undefined) return { value: kappa, interval, withoutInterval: 'one-category' }
  if (pairs.length < fewestKappaRows) return { value: kappa, interval: undefined, withoutInterval: 'few-rows' }
  const hasWidth = interval[1] - interval[0] > noWidth
  return hasWidth ? { value: kappa, interval, withoutInterval: undefined } : { value: kappa, interval: undefined, withoutInterval: 'no-width' }
}
