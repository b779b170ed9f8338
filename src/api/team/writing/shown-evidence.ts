import type { z } from '@hono/zod-openapi'
import type { EvidenceItem, RecordItem } from '../../../core/index.ts'
import { withinLimit } from '../../../publishing/passage-limit.ts'
import { toldCells } from '../../../publishing/told-row.ts'
import type { Words } from '../../../words/words-for.ts'
import type { readProposals } from './draft-shapes.ts'

type Shown = z.input<typeof readProposals['reply']>['sections'][number]['sentences'][number]['evidence'][number]

/** What a sentence rests on, short enough to stand beside it: a passage with what stands around it, or what a row says in a line. */
export function shownEvidence(item: EvidenceItem | RecordItem, words: Words): Shown {
  switch (item.kind) {
    case 'passage': {
      const { before, quote, after } = withinLimit(item)
      return { id: item.id, source: `${item.sourceName}, ${words.day(item.published)}`, before, quote, after }
    }
    case 'row':
      return { id: item.id, source: item.publisher ?? words.origin(item.origin), before: '', quote: toldCells(words, item).map(({ text }) => text).join(': ') || words.day(item.happened), after: '' }
    case 'record':
      return { id: item.id, source: item.dataset, before: '', quote: [words.day(item.days && `${item.days.first}/${item.days.last}`), item.place ?? item.country ?? ''].join(', '), after: '' }
  }
}
