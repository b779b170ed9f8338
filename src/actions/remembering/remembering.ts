import type { AsOf, Outcome } from '../../core/index.ts'
import { attempt } from '../../store/store-problem.ts'
import { readStoreState } from '../../store/store-state.ts'
import type { Context } from '../context.ts'

/** So many answers of one kind are kept in memory; of more, those that were asked for longest ago are computed again. */
const mostKept = 40

/** An action that is given what it asks alone. */
export type Remembered<Action extends (...given: never[]) => unknown> = (asked: Parameters<Action>[1]) => ReturnType<Action>

/**
 * The same view, which is computed once as long as the store stands as it stood and the operator's files say what they said. What is asked names
 * everything that the answer depends on, its clearance too. A refusal is never kept.
 */
export function remembering<Asked extends { readonly view: AsOf }, T>(context: Context, compute: (context: Context, asked: Asked) => Promise<Outcome<T>>): (asked: Asked) => Promise<Outcome<T>> {
  let state = ''
  const answers = new Map<string, Promise<Outcome<T>>>()
  const settled = new WeakSet<Promise<Outcome<T>>>()
  const outside = context.store.db
  return async (asked) => {
    const now = await stateOf(context)
    if (!now.ok) return now
    const key = JSON.stringify(asked)
    const known = now.value === state ? answers.get(key) : undefined
    // A write takes what is there and computes the rest by itself: waiting for another, it would hold the connection that the other waits for.
    if (context.store.db !== outside) return known !== undefined && settled.has(known) ? known : compute(context, asked)
    if (now.value !== state) answers.clear()
    state = now.value
    const answer = known ?? compute(context, asked)
    keepLast(answers, key, answer)
    if (known === undefined) {
      answer.then(() => settled.add(answer), () => undefined)
      forgetRefused(answers, key, answer)
    }
    return answer
  }
}

/** What was added to the store and what stands in the operator's own files. */
async function stateOf({ store, readOwn }: Context): Promise<Outcome<string>> {
  const held = await attempt(store, () => readStoreState(store.db))
  if (!held.ok) return held
  const own = await Promise.all([readOwn?.('PEIL_LEVEL_MODEL'), readOwn?.('PEIL_SCALE_MAPS')])
  return { ok: true, value: JSON.stringify([held.value, own]) }
}

function keepLast<T>(answers: Map<string, T>, key: string, answer: T): void {
  answers.delete(key)
  answers.set(key, answer)
  const [oldest] = answers.keys()
  if (answers.size > mostKept && oldest !== undefined) answers.delete(oldest)
}

function forgetRefused<T>(answers: Map<string, Promise<Outcome<T>>>, key: string, answer: Promise<Outcome<T>>): void {
  const forget = () => { if (answers.get(key) === answer) answers.delete(key) }
  answer.then(({ ok }) => { if (!ok) forget() }, forget)
}
