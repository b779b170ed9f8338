import { done, type AsOf, type Outcome } from '../../core/index.ts'
import { attempt } from '../../store/store-problem.ts'
import { readStoreState, type StoreState } from '../../store/store-state.ts'
import type { Context } from '../context.ts'

/** So many answers of one kind are kept in memory; of more, those that were asked for longest ago are computed again. */
const mostKept = 40

/** An action that is given what it asks alone. */
export type Remembered<Action extends (...given: never[]) => unknown> = (asked: Parameters<Action>[1]) => ReturnType<Action>

/** How everything stands that an answer may depend on, and the number of the look at it. */
interface Look {
  readonly number: number
  readonly store: StoreState
  readonly own: string
}

interface Answer<T> {
  readonly look: Look
  readonly outcome: Promise<Outcome<T>>
  /** From which tables it was made; undefined until it is. */
  tables: ReadonlySet<string> | undefined
}

/**
 * The same view, which is computed once as long as the tables that it was made from stand as they stood and the operator's files say what they
 * said. What is asked names everything else that the answer depends on, its clearance too. A refusal is never kept.
 */
export function remembering<Asked extends { readonly view: AsOf }, T>(context: Context, compute: (context: Context, asked: Asked) => Promise<Outcome<T>>): (asked: Asked) => Promise<Outcome<T>> {
  const answers = new Map<string, Answer<T>>()
  const outside = context.store.db
  let looks = 0
  const lookNow = () => look(context, ++looks)
  const compareAgain = async (asked: Asked, first: Look, now: Look): Promise<Outcome<T>> => {
    const key = JSON.stringify(asked)
    const known = answers.get(key)
    // A write takes what is there and computes the rest by itself: waiting for another, it would hold the connection that the other waits for.
    if (context.store.db !== outside) return known?.tables !== undefined && holds(known, now) ? known.outcome : compute(context, asked)
    forgetErased(answers, now)
    const isFresh = known !== undefined && (known.look.number > first.number || holds(known, now))
    if (known !== undefined && known.tables === undefined && !isFresh) {
      // Whether what is being computed still holds is seen when it is known what it was made from.
      await known.outcome.catch(() => undefined)
      const then = await lookNow()
      return then.ok ? compareAgain(asked, first, then.value) : then
    }
    const answer = isFresh ? known : begin(context, () => compute(context, asked), now)
    keepLast(answers, key, answer)
    if (answer !== known) forgetRefused(answers, key, answer)
    const outcome = await answer.outcome
    context.store.reads.add(answer.tables ?? new Set())
    return outcome
  }
  return async (asked) => {
    const now = await lookNow()
    return now.ok ? compareAgain(asked, now.value, now.value) : now
  }
}

function begin<T>({ store: { reads } }: Context, compute: () => Promise<Outcome<T>>, now: Look): Answer<T> {
  const made = reads.during(compute)
  const answer: Answer<T> = { look: now, outcome: made.then(({ value, tables }) => {
    answer.tables = tables
    return value
  }), tables: undefined }
  return answer
}

/** Whether nothing that the answer was made from is another now; of one that is being made, whether nothing is. */
function holds<T>({ look: { store, own }, tables }: Answer<T>, now: Look): boolean {
  if (own !== now.own) return false
  return [...(tables ?? now.store.keys())].every((table) => store.get(table) !== undefined && store.get(table) === now.store.get(table))
}

/** What was added to the store and what stands in the operator's own files. */
async function look({ store, readOwn }: Context, number: number): Promise<Outcome<Look>> {
  const held = await attempt(store, () => store.reads.aside(() => readStoreState(store)))
  if (!held.ok) return held
  const own = await Promise.all([readOwn?.('PEIL_LEVEL_MODEL'), readOwn?.('PEIL_SCALE_MAPS')])
  return done({ number, store: held.value, own: JSON.stringify(own) })
}

/** What was erased or marked higher stays in no memory. */
function forgetErased<T>(answers: Map<string, Answer<T>>, { store }: Look): void {
  for (const [key, answer] of answers) {
    if (['erasure', 'report_marking'].some((table) => answer.look.store.get(table) !== store.get(table))) answers.delete(key)
  }
}

function keepLast<T>(answers: Map<string, T>, key: string, answer: T): void {
  answers.delete(key)
  answers.set(key, answer)
  const [oldest] = answers.keys()
  if (answers.size > mostKept && oldest !== undefined) answers.delete(oldest)
}

function forgetRefused<T>(answers: Map<string, Answer<T>>, key: string, answer: Answer<T>): void {
  const forget = () => { if (answers.get(key) === answer) answers.delete(key) }
  answer.outcome.then(({ ok }) => { if (!ok) forget() }, forget)
}
