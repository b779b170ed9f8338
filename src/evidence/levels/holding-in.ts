import { levelForScope, scopeName, type EvidenceBase, type LevelInScope, type LevelScope } from '../../core/index.ts'
import { ownLevels } from './own-levels.ts'
import { setLevels, type SetLevel } from './set-levels.ts'

/**
 * The level that holds for a scope on the day of the view: what was set here for it goes before what the record says of it, and either before
 * the level of the next wider scope.
 */
export function holdingIn(base: Pick<EvidenceBase, 'rows' | 'logbook' | 'view'>, scope: LevelScope): LevelInScope<SetLevel> | undefined {
  const { asOf } = base.view
  const own = ownLevels(base, scope.country)
  const covered = new Set(own.filter(({ from, until }) => from <= asOf && (until === undefined || asOf <= until)).map((level) => scopeName(level.scope)))
  return levelForScope([...setLevels(base, scope.country).filter((level) => !covered.has(scopeName(level.scope))), ...own], scope, asOf)
}
