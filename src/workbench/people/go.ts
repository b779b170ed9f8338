/** What comes after a step of signing in. */
export type Go = (next: 'in' | 'second-factor') => Promise<void>
