import type { Driver } from '../level/driver.ts'

/** What a coder says that a reason bears on, and how strongly; `none` where it bears on no driver. */
export interface CodedReason {
  readonly row: string
  readonly driver: Driver | 'none'
  /** Signed, -3 to 3, by what it does to the driver; 0 with `none`. */
  readonly strength: number
}

/** A sheet to be coded: the reasons of an edition without the words that tell its level. */
export interface CodingForm {
  readonly edition: string
  /** What stands in the place of what is hidden. */
  readonly mask: string
  readonly reasons: readonly { readonly row: string; readonly reason: string }[]
}

/** How far two coders of the same reasons agree beyond chance; docs/methods/backtest.md. */
export interface CodingAgreement {
  readonly rows: number
  /** With what the sheets begin, where that is a remark; once where both say the same. */
  readonly remarks: readonly string[]
  readonly driver: AgreementTable<Driver | 'none'> & { readonly equal: Kappa }
  readonly strength: AgreementTable<number> & { readonly linear: Kappa; readonly quadratic: Kappa }
  readonly disagreements: readonly { readonly first: CodedReason; readonly second: CodedReason }[]
}

/** How often two coders chose each pair of categories. */
export interface AgreementTable<Category> {
  readonly categories: readonly Category[]
  /** Rows are the first coder's, columns the second's. */
  readonly table: readonly (readonly number[])[]
  /** Rows on which both said the same. */
  readonly same: number
}

/** Fewest rows with an interval: of 15 it still holds the true kappa in 85 of 100 instead of 95, and of fewer nobody measured it. */
export const fewestKappaRows = 15

/** Agreement beyond chance, from -1 to 1. */
export interface Kappa {
  /** Undefined where both used one and the same category throughout. */
  readonly value: number | undefined
  /** Large-sample limits of 95 %; undefined where they would say more than the rows do. */
  readonly interval: readonly [number, number] | undefined
  /** Why there is no interval: no kappa, fewer rows than it holds for, or limits that fall together, as at full agreement. */
  readonly withoutInterval: 'one-category' | 'few-rows' | 'no-width' | undefined
}
