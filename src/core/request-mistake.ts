/** What a part of a request must be like, and is not. */
export type RequestFault =
  | { readonly is: 'missing' }
  /** Of another kind of value than is wanted there. */
  | { readonly is: 'of-another-kind'; readonly wanted: 'text' | 'number' | 'whole-number' | 'yes-or-no' | 'list' | 'object' | 'other' }
  | { readonly is: 'too-short' | 'too-long'; readonly of: 'characters' | 'items'; readonly limit: number }
  | { readonly is: 'too-low' | 'too-high'; readonly limit: number }
  | { readonly is: 'none-of'; readonly allowed: readonly string[] }
  /** Fields that nobody asks for. */
  | { readonly is: 'not-asked'; readonly fields: readonly string[] }
  | { readonly is: 'not-such-as'; readonly example: string }
  | { readonly is: 'not-in-form'; readonly form: string }
  /** Characters that no text may hold. */
  | { readonly is: 'no-characters' }
  | { readonly is: 'no-json' }
  | { readonly is: 'not-one-of-fields'; readonly fields: readonly string[] }
  | { readonly is: 'key-malformed' }
  | { readonly is: 'cursor-malformed' }
  | { readonly is: 'wrong' }

/** Where in a request something is wrong, such as `body.days`, and what. */
export interface RequestMistake {
  readonly at: string
  readonly what: RequestFault
}
