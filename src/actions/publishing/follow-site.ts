import { setImmediate } from 'node:timers/promises'
import { done, type Outcome } from '../../core/index.ts'
import { publishedState } from '../../store/public-log.ts'
import { attempt } from '../../store/store-problem.ts'
import type { Context } from '../context.ts'
import { publicSite, type PublicSite } from './public-site.ts'
import { readPublished } from './read-published.ts'
import type { SiteMaker } from './site-plan.ts'

/** Gives the public site as the store has it at the moment of asking. */
export type AskSite = () => Promise<Outcome<PublicSite>>

/** Follows what a store publishes: each question looks whether something was published or erased, and only then is it all read again. */
export function followSite({ store }: Pick<Context, 'store'>, maker: SiteMaker, readVerifier: () => Promise<string | undefined>): AskSite {
  let known: { readonly state: string; readonly site: PublicSite } | undefined
  return inTurns(async () => {
    const state = await attempt(store, () => publishedState(store.db))
    if (!state.ok) return state
    if (known?.state === state.value) return done(known.site)
    const record = await readPublished({ store })
    if (!record.ok) return record
    const site = publicSite(record.value, maker, await readVerifier())
    known = { state: state.value, site }
    return done(site)
  })
}

/**
 * One question at a time: who asks while one is being answered waits for the next, which begins after they asked, and shares it with all who
 * wait. A question begins when everything that has come in by now was heard, so that a crowd asks once.
 */
function inTurns<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let open: Promise<Answer> | undefined
  let asked: Promise<unknown> = Promise.resolve()
  const begin = async () => {
    await asked
    await setImmediate()
    open = undefined
    const answer = ask()
    asked = answer.catch(() => undefined)
    return answer
  }
  return () => (open ??= begin())
}
