import type { Answered } from './member.ts'

/** What was answered while many work at once, by what was asked. */
export class Tally {
  readonly #ms = new Map<string, number[]>()
  readonly #refusals = new Map<string, number>()
  readonly #broken: string[] = []
  /** Answers that say that somebody else was first. */
  changedMeanwhile = 0

  /** Keeps an answer, and gives it back. */
  count(what: 'read' | 'write', name: string, answered: Answered): Answered {
    const { status, ms, text } = answered
    const key = `${what}: ${name}`
    this.#ms.set(key, [...(this.#ms.get(key) ?? []), ms])
    if (status === 412) this.changedMeanwhile += 1
    else if (status >= 500) this.#broken.push(`${key} answered ${status}: ${text.slice(0, 200)}`)
    else if (status >= 400) this.#refusals.set(`${key} ${status}`, (this.#refusals.get(`${key} ${status}`) ?? 0) + 1)
    return answered
  }

  /** How long each answer of some kind took. */
  times(what: 'read' | 'write' | ''): readonly number[] {
    return [...this.#ms].flatMap(([key, ms]) => (key.startsWith(what) ? ms : []))
  }

  get byName(): ReadonlyMap<string, readonly number[]> {
    return this.#ms
  }

  /** Other refusals than of a changed state, with how often each was given. */
  get refusals(): ReadonlyMap<string, number> {
    return this.#refusals
  }

  get broken(): readonly string[] {
    return this.#broken
  }
}
