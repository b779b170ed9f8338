import { type AttackType, daysBetween, type EventClaim, type EventOutcome, type EventReading, type Ideology, lastDayOf, type Marking, type Report, type StoredClaim } from '../../core/index.ts'
import { exactToll } from './exact-toll.ts'
import { namesForReader, type Vocabulary } from '../vocabulary/vocabulary.ts'
import { claimedDays } from './claimed-days.ts'
import { namedPlace } from './event-search.ts'
import { foldedName } from './folded-name.ts'
import { isAboutAttack } from './match-event.ts'
import { meansIn } from './target-words.ts'

/** Names under which readers give victims. */
const countNames = { killed: ['killed', 'dead', 'deaths'], injured: ['injured', 'wounded'] } as const

/** A claim about one attack or plot as its report's word on it; undefined for anything else, and where the words leave the day open by more than a month. */
export function readingOfClaim({ claim, known }: Pick<StoredClaim, 'claim' | 'known'>, report: Pick<Report, 'published' | 'country'> & { readonly marking?: Marking }, vocabulary: Vocabulary): EventReading | undefined {
  if (claim.kind !== 'EVENT' || !isAboutAttack(claim) || !isOneEvent(claim)) return undefined
  const days = claimedDays(claim.fields.date, lastDayOf(report.published))
  if (days === undefined || daysBetween(days.first, days.last) > 31) return undefined
  const place = [claim.fields.place ?? []].flat()
  const { country, sites, sitesAdd, words, targets, means, plural } = namedPlace(place, report.country, vocabulary)
  if (place.length === 0 && country === undefined) return undefined
  return {
    id: claim.id,
    kind: 'claim',
    known,
    facts: {
      dataset: undefined, related: [], days, country: country ?? (place.length === 0 ? undefined : report.country), sites, sitesAdd, words, targets,
      means: meansOf(claim, means), plural, class: 'attack', outcome: outcomeOf(claim), ideology: ideologyOf(claim, vocabulary),
      killed: tollOf(claim, 'killed'), injured: tollOf(claim, 'injured'), includesPerpetrators: undefined,
      ...(report.marking === undefined || report.marking === 'clear' ? {} : { marking: report.marking }),
    },
  }
}

function isOneEvent({ fields: { aggregate, status, polarity } }: EventClaim): boolean {
  return aggregate !== true && status !== 'policy' && status !== 'planned' && status !== 'none' && polarity !== 'negated' && polarity !== 'near-negated'
}

function meansOf({ fields: { method = '', type } }: EventClaim, inPlace: AttackType): AttackType {
  const told = meansIn(foldedName(method))
  return told !== 'unknown' ? told : type === 'stabbing' ? 'bladed' : inPlace
}

function outcomeOf({ fields: { type, status } }: EventClaim): EventOutcome {
  if (type === 'plot') return 'foiled'
  return status === 'completed' || status === 'failed' || status === 'foiled' ? status : 'unknown'
}

function ideologyOf({ fields: { actor = '' } }: EventClaim, vocabulary: Vocabulary): Ideology {
  const [name] = namesForReader(vocabulary, 'ideology', actor)
  const known = (['jihadist', 'right', 'left', 'separatist'] as const).find((each) => each === name?.record)
  return known ?? 'unknown'
}

function tollOf({ fields: { counts = {} } }: EventClaim, of: keyof typeof countNames) {
  const value = countNames[of].map((name) => counts[name]).find((each) => typeof each === 'number')
  return exactToll(value)
}
