/**
 * What a warning can be about: a closed list of coarse classes, so that what counts as come true is fixed beforehand. `deadly-attack`: at least one
 * death besides the perpetrators; a foiled plot is no attack; a level is raised or lowered by whoever has the authority.
 */
export const warnedClasses = ['completed-attack', 'deadly-attack', 'attack-with-deaths', 'foiled-plot', 'arrests', 'return-of-travellers', 'level-raised', 'level-lowered'] as const
export type WarnedClass = (typeof warnedClasses)[number]

/** Classes that are nothing without a number: deaths in one attack, persons arrested, persons returned. */
export type CountedClass = 'attack-with-deaths' | 'arrests' | 'return-of-travellers'

export type WarnedEvent =
  | { readonly class: Exclude<WarnedClass, CountedClass> }
  | { readonly class: CountedClass; readonly atLeast: number }

/** Which table of the record decides whether a warning came true. */
export const countingTables = ['attack-table', 'level-decisions'] as const
export type CountingTable = (typeof countingTables)[number]

/** The table in which events of a class are counted; undefined for what the record holds no table of single events of. */
export function tableOfClass(warned: WarnedClass): CountingTable | undefined {
  switch (warned) {
    case 'completed-attack':
    case 'deadly-attack':
    case 'attack-with-deaths':
    case 'foiled-plot':
      return 'attack-table'
    case 'level-raised':
    case 'level-lowered':
      return 'level-decisions'
    case 'arrests':
    case 'return-of-travellers':
      return undefined
  }
}

/** Whether a class is named with a number. */
export function isCountedClass(warned: WarnedClass): warned is CountedClass {
  return warned === 'attack-with-deaths' || warned === 'arrests' || warned === 'return-of-travellers'
}
