import type { Sentence, Statement } from './sentence.ts'

/** What a sentence is about: two sentences of one kind about one thing are one sentence that changed. */
export function subjectOf({ sentence, evidence }: Statement): string {
  return [sentence.kind, ...partsOf(sentence, evidence)].join(' ')
}

function partsOf(sentence: Sentence, evidence: readonly string[]): readonly string[] {
  switch (sentence.kind) {
    case 'cohort':
    case 'cohort-conflict':
    case 'origins-conflict':
    case 'unknown-cohort': return [sentence.cohort]
    case 'tempo':
    case 'tempo-gap':
    case 'tempo-silence-needed': return [sentence.definition]
    case 'flip': return [sentence.stream, sentence.driver, sentence.direction]
    case 'own-level-part':
    case 'level-part': return [sentence.scope]
    case 'unknown-coverage': return [sentence.area]
    case 'record-ends': return [sentence.what]
    // Each of these speaks of one row or passage, and another row is another sentence.
    case 'reason':
    case 'event':
    case 'warning':
    case 'report-differs': return evidence.slice(0, 1)
    case 'own-sentence': return [sentence.text.nl ?? '', sentence.text.en ?? '']
    default: return []
  }
}
