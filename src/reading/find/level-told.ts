import type { LevelFields } from '../../core/index.ts'
import { contains } from '../document.ts'
import type { Happening } from '../factuality/happenings.ts'
import type { LevelWords } from './find-levels.ts'

/** Verbs that move a level. */
const moves: ReadonlySet<string> = new Set([
  'verhogen', 'verlagen', 'opschalen', 'afschalen', 'optrekken', 'ophogen', 'terugbrengen', 'terugschroeven', 'bijstellen', 'stijgen', 'dalen', 'zakken',
  'raise', 'lower', 'upgrade', 'downgrade', 'reduce', 'increase', 'rise', 'fall', 'drop',
])

const standing: Partial<Readonly<Record<Happening['mood'], LevelFields['status']>>> = {
  future: 'predicted', expected: 'predicted',
  possible: 'hypothetical', able: 'hypothetical', reported: 'hypothetical', wished: 'hypothetical', wanted: 'hypothetical', intended: 'hypothetical', attempted: 'hypothetical',
  conditional: 'hypothetical', questioned: 'hypothetical', obliged: 'hypothetical', purposed: 'hypothetical', claimed: 'hypothetical',
}

/** What the clause makes of the move that the words speak of: denied, or only thought of. */
export interface MoveTold {
  readonly isDenied: boolean
  readonly status: LevelFields['status']
}

/** Undefined where no verb in the words moves a level, or where it is simply told. */
export function moveTold({ sentence, start, end }: LevelWords): MoveTold | undefined {
  const here = { start: start - sentence.start, end: end - sentence.start }
  const move = sentence.happenings().find((each) => moves.has(each.lemma) && contains(here, each))
  if (move === undefined || (move.mood === 'asserted' && move.polarity === 'positive')) return undefined
  return { isDenied: move.polarity === 'negative', status: move.polarity === 'negative' ? undefined : standing[move.mood] }
}
