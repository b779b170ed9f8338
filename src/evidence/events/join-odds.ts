import type { FieldOdds } from '../../statistics/index.ts'

/**
 * How often each level of agreement comes about, in readings of one event (`m`) and of two that are as near as readings are compared (`u`).
 * `u` is measured on pairs of different events of data/events/europe_attacks.csv at most three days apart in one country (37 pairs; 6 of them within one
 * urban area); `m` is our judgement of how sources differ on one event, not a measurement (docs/methods/joining-events.md).
 */

/** The same day; one day apart (a report of the day after, a night between two days); two or three. */
export const dayOdds: FieldOdds = { m: [0.88, 0.09, 0.03], u: [0.32, 0.27, 0.41] }
/** The same where one of the two names no town: news of a plot goes by the day of the report. */
export const reportDayOdds: FieldOdds = { m: [0.7, 0.25, 0.05], u: [0.32, 0.27, 0.41] }
/** The same town; another town within one urban area; a neighbouring town. */
export const townOdds: FieldOdds = { m: [0.84, 0.13, 0.03], u: [0.3, 0.6, 0.1] }
/** The same kind of target; two kinds that do not stand in one place. */
export const targetOdds: FieldOdds = { m: [0.94, 0.06], u: [0.1, 0.9] }
/** A distinctive word for the place in common; none, which for sources of several languages is no surprise. */
export const wordOdds: FieldOdds = { m: [0.6, 0.4], u: [0.06, 0.94] }
/** The same means; means that go together in one attack; others. */
export const meansOdds: FieldOdds = { m: [0.86, 0.1, 0.04], u: [0.5, 0.1, 0.4] }
export const ideologyOdds: FieldOdds = { m: [0.95, 0.05], u: [0.65, 0.35] }
/** The same outcome; failed against completed or foiled; carried out against foiled. */
export const outcomeOdds: FieldOdds = { m: [0.88, 0.09, 0.03], u: [0.5, 0.25, 0.25] }
/**
 * The same toll of five or more, of two to four, of none or one; close; far apart. Killed and injured are one field, and a difference weighs little:
 * both rise in the days after, and depend on each other and on the day (METHODS 3.5).
 */
export const tollOdds: FieldOdds = { m: [0.2, 0.15, 0.25, 0.2, 0.2], u: [0.02, 0.03, 0.2, 0.25, 0.5] }
/** Neither of two compilers gives victims, as for a plot that was foiled (a third of the table's rows); one does. */
export const silenceOdds: FieldOdds = { m: [0.3, 0.15], u: [0.11, 0.44] }

/** Probability from which two readings are joined without asking: a wrong join costs about ten times a question to a person. */
export const sameFrom = 0.9
/** Probability below which two readings are left apart without asking: three to one against. */
export const apartBelow = 0.3
/** Days by which two readings of one event may differ. */
export const nearDays = 3
/** Days over which a campaign may stretch whose account gives its first: what it covers is then further apart, and waits unless the tolls add up. */
export const campaignDays = 10
/** Kilometres within which two named towns are one urban area: Paris and Saint-Denis, Brussels and Zaventem. */
export const urbanKm = 20
/** Kilometres within which one of two towns may be named for the other, where both sources name the same thing there. */
export const neighbourKm = 50
