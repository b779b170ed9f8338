import path from 'node:path'
import type { Context } from '../../actions/context.ts'
import { done, refused, type Outcome } from '../../core/index.ts'
import { watchWords } from '../../words/watching.ts'
import type { Call, Terminal } from '../command.ts'
import { fetchChanged } from '../public-fetch.ts'
import { isAddress } from '../read-input.ts'
import { parseSaid, type Said } from '../read-options.ts'
import { refuse } from '../refuse.ts'
import { keepWatching, lookOnce } from '../watch/keep-watching.ts'
import { watchFeed } from '../watch/watch-feed.ts'
import { watchFolder } from '../watch/watch-folder.ts'
import { watchLevels } from '../watch/watch-levels.ts'
import type { Watcher } from '../watch/watcher.ts'
import { withOpenPeil } from '../with-peil.ts'

/** Asking a public server more often than this is not polite. */
const shortestMinutes = 5
const usualMinutes = 15

/** Keeps an eye on folders and feeds until it is stopped, or looks once. */
export async function runWatch(call: Call, terminal: Terminal): Promise<number> {
  const said = parseSaid(call)
  if (!said.ok) return refuse(said.problem, terminal)
  const every = parseMinutes(call.values.every)
  if (!every.ok) return refuse(every.problem, terminal)
  return withOpenPeil(terminal, async ({ context }) => {
    const watchers = call.args.map((place) => toWatcher(place, { everySeconds: 60 * every.value, said: said.value, call }, context, terminal))
    if (call.switches.has('once')) return done(await lookAtAll(watchers, terminal))
    terminal.err(`${watchWords[terminal.language].watching(watchers.length)}\n`)
    await keepWatching(watchers, terminal)
    return done(0)
  })
}

function parseMinutes(given: string | undefined): Outcome<number> {
  if (given === undefined) return done(usualMinutes)
  const minutes = /^\d{1,5}$/.test(given) ? Number(given) : 0
  return minutes >= shortestMinutes ? done(minutes) : refused({ kind: 'usage', detail: { what: 'bad-minutes', given, shortest: shortestMinutes } })
}

interface Watching {
  readonly everySeconds: number
  readonly said: Said
  readonly call: Call
}

function toWatcher(place: string, { everySeconds, said, call }: Watching, context: Context, terminal: Terminal): Watcher {
  if (call.switches.has('levels')) return watchLevels(place, everySeconds, context, terminal, fetchChanged)
  const bringing = { said, source: call.values.source, known: undefined }
  return isAddress(place) ? watchFeed(place, everySeconds, context, bringing, terminal, fetchChanged) : watchFolder(path.resolve(terminal.cwd, place), call.switches.has('once'), context, bringing, terminal)
}

async function lookAtAll(watchers: readonly Watcher[], terminal: Terminal): Promise<number> {
  let exitCode = 0
  for (const watcher of watchers) if (!(await lookOnce(watcher, terminal))) exitCode = 1
  return exitCode
}
