import type { Language } from '../../core/index.ts'
import type { NoteRange } from './note-numbers.ts'

/** An edition as it is set on paper, in words and in the order in which it is read; the look is that of `paper-look.ts`. */
export interface Paper {
  readonly lang: Language
  readonly title: string
  readonly author: string
  readonly keywords: readonly string[]
  /** Parts of the moment of issue, in UTC: year, month, day, hour, minute, second. */
  readonly issued: readonly number[]
  readonly issuedLine: string
  readonly periodLine: string
  /** Empty where the publisher is the authority. */
  readonly notice: string
  readonly noticeLong: string
  /** Between the number of a page and how many there are. */
  readonly pageOf: readonly string[]
  readonly kicker: string
  readonly heading: string
  /** What it means in the reader's language, and which step of how many; in smaller letters. */
  readonly headingAside: string
  readonly gauge: PaperDrawing | undefined
  readonly banner: readonly PaperText[]
  readonly lead: readonly PaperSentence[]
  readonly facts: readonly (readonly [name: string, said: string])[]
  readonly sections: readonly PaperSection[]
  readonly notesTitle: string
  readonly notesAbout: string
  readonly notes: readonly PaperNote[]
  readonly closing: readonly PaperClosing[]
}

export interface PaperText {
  readonly text: string
  /** Of a text that is in another language than the paper. */
  readonly lang: Language
}

/** A sentence with the notes that it rests on, and how independent these are. */
export interface PaperSentence extends PaperText {
  readonly kind: 'sentence'
  readonly direction: string
  readonly aside: string
  readonly notes: readonly NoteRange[]
}

export interface PaperSection {
  readonly title: string
  readonly body: readonly (PaperSentence | { readonly kind: 'heading'; readonly text: string })[]
  readonly figures: readonly (PaperPicture | PaperTable)[]
}

export interface PaperDrawing {
  readonly file: string
  readonly alt: string
}

export interface PaperPicture extends PaperDrawing {
  readonly kind: 'picture'
  readonly caption: string
}

export interface PaperTable {
  readonly kind: 'table'
  readonly caption: string
  readonly heads: readonly string[]
  /** The column that takes what room the others leave, from 0. */
  readonly widest: number
  readonly rows: readonly (readonly string[])[]
}

/** What stands under a number: where it comes from, and what it says there. */
export interface PaperNote {
  readonly said: readonly PaperText[]
  /** The words of a third party with what stands around them; all empty for a row of the record. */
  readonly quote: readonly [before: string, quote: string, after: string]
  readonly source: string
  readonly title: string
  readonly address: string
}

/** A part at the end: how to cite, how to check. */
export interface PaperClosing {
  readonly title: string
  readonly lines: readonly string[]
  readonly address: string
  readonly digest: string
}
