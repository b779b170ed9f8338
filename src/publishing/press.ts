/** What prints: a typesetter and a drawer of pictures, which are programs of others and come in from the edge. The same source gives the same bytes. */
export interface Press {
  /** A PDF that everybody can have read to them (PDF/UA-1); undefined where it could not be set, or where the machine has no typesetter. */
  readonly typeset: (source: TypesetSource) => Uint8Array | undefined
  /** An SVG as PNG, one unit a pixel. */
  readonly draw: (svg: string) => Uint8Array
  /** Whether the typefaces have a form for a character. */
  readonly has: (character: number) => boolean
}

/** A document for the typesetter, which reads nothing but this. */
export interface TypesetSource {
  /** For whoever is told that it could not be set: `NL-3`, `nl`. */
  readonly edition: string
  readonly language: string
  readonly main: string
  /** What the main text reads, by name. */
  readonly files: Readonly<Record<string, string>>
}

/** Families in the order in which a character is looked for: each typeface by the script that its file covers. */
export const typefaces = {
  serif: ['Peil Serif Latin', 'Peil Serif Latin Plus', 'Peil Serif Cyrillic', 'Peil Serif Cyrillic Plus', 'Peil Serif Greek', 'Peil Serif Vietnamese'],
  sans: ['Peil Sans Latin', 'Peil Sans Latin Plus', 'Peil Sans Vietnamese'],
} as const

/** Stands for characters that no typeface has. */
export const standIn = '[?]'
