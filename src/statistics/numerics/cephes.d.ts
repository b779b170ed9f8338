/** The part of `cephes` that is used; its own types are not reachable through its `exports`. */
declare module 'cephes' {
  /** Settles when the compiled library can be called. */
  export const compiled: Promise<void>
  /** P(X <= x) and P(X >= x) of chi-square with `df` degrees of freedom. */
  export function chdtr(df: number, x: number): number
  export function chdtrc(df: number, x: number): number
  /** Derivative of the logarithm of the gamma function. */
  export function psi(x: number): number
  /** Hurwitz's zeta: the sum of (k + q)^-x over k from 0; with x = 2 the derivative of psi at q. */
  export function zeta(x: number, q: number): number
  /** Logarithm of the gamma function. */
  export function lgam(x: number): number
  /** Regularised incomplete beta function of a and b at x. */
  export function incbet(a: number, b: number, x: number): number
  /** x for which the regularised incomplete beta function of a and b is y. */
  export function incbi(a: number, b: number, y: number): number
  /** x for which the complement of the regularised incomplete gamma function of a is y. */
  export function igami(a: number, y: number): number
  /** Complement of the regularised incomplete gamma function of a at x. */
  export function igamc(a: number, x: number): number
  /** Probability that the largest distance of a Brownian bridge from 0 exceeds y. */
  export function kolmogorov(y: number): number
  /** Probability that a standard normal stays below x. */
  export function ndtr(x: number): number
  /** Value that the standard normal stays below with probability p. */
  export function ndtri(p: number): number
  /** Value that Student's t with k degrees of freedom stays below with probability p. */
  export function stdtri(k: number, p: number): number
  /** exp(-|x|) times the modified Bessel function of the first kind, of order 0. */
  export function i0e(x: number): number
  /** The same of order 1. */
  export function i1e(x: number): number
}
