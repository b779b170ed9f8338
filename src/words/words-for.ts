import type { Language, Problem } from '../core/index.ts'
import { problemInDutch } from './problems/problem-nl.ts'
import { problemInEnglish } from './problems/problem-en.ts'

/** Everything that Peil says in one language. */
export interface Words {
  readonly language: Language
  readonly problem: (problem: Problem) => string
  /** Said when something broke that should not have. */
  readonly defect: string
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    language: 'nl',
    problem: problemInDutch,
    defect: 'Er ging iets mis in Peil zelf. Wat nog niet klaar was, is niet bewaard. Meld dit met de regels hieronder.',
  },
  en: {
    language: 'en',
    problem: problemInEnglish,
    defect: 'Something went wrong inside Peil itself. What was not finished was not kept. Please report this with the lines below.',
  },
}

export function wordsFor(language: Language): Words {
  return words[language]
}
