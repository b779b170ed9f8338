/** The first ids of what one thing has many of, and how many there are. */
export interface IdsOfMany {
  readonly ids: readonly string[]
  readonly of: number
}
