import type { Language, UnreadKind, Victims, WeighedEvidence } from '../core/index.ts'

interface CheckingWords {
  readonly heading: (report: string, asOf: string, claims: number) => string
  readonly none: string
  readonly inferred: string
  readonly repeats: string
  /** Evidence that is not printed. */
  readonly more: (rows: number) => string
  /** The dead and wounded that are told; nothing where none are. */
  readonly victims: (victims: Victims) => readonly string[]
  /** Said of a review that others may publish. */
  readonly notOfficial: string
  /** How many claims have a verdict that an editor stops at. */
  readonly stopped: (counts: readonly (readonly [verdict: string, claims: number])[]) => string
  /** Whom a verdict rests on, by name. */
  readonly sides: {
    readonly supported: (count: string, names: string) => string
    /** A verdict on one voice says so. */
    readonly oneOrigin: (name: string) => string
    /** Fewer than the origins are, where they share text or errors. */
    readonly worth: (sources: string) => string
    readonly contradicted: (names: string) => string
    readonly conflicting: (one: string, other: string) => string
    readonly outdated: (then: string, later: string) => string
    readonly textItself: string
  }
  readonly bearings: Readonly<Record<WeighedEvidence['bearing'], string>>
  /** The victims that a text numbers beside those of what it was held against. */
  readonly victimsCompared: (text: readonly string[], compared: readonly (readonly [row: string, victims: readonly string[]])[] | undefined, together: readonly string[]) => string
  /** Sentences that were not understood; none says so too. */
  readonly unread: (sentences: number) => string
  readonly holds: Readonly<Record<UnreadKind, string>>
  readonly moreUnread: (sentences: number) => string
}

/** What the list of verdicts on a text says around them. */
export const checkingWords: Readonly<Record<Language, CheckingWords>> = {
  nl: {
    heading: (report, asOf, claims) => `${report}, getoetst aan wat op ${asOf} bekend was: ${claims === 1 ? '1 bewering' : `${claims} beweringen`}`,
    none: 'Er is geen bewering gevonden om te toetsen.',
    inferred: 'afgeleid, staat niet in de tekst',
    repeats: 'zegt hetzelfde als eerder in deze tekst',
    more: (rows) => `en nog ${rows}; met --json staan ze er alle`,
    victims: ({ killed, injured }) => [...(killed === undefined ? [] : [killed === 1 ? '1 dode' : `${killed} doden`]), ...(injured === undefined ? [] : [injured === 1 ? '1 gewonde' : `${injured} gewonden`])],
    notOfficial: 'Niet officieel: door een programma getoetst aan openbare bronnen.',
    stopped: (counts) => `Niet in orde: ${counts.map(([verdict, claims]) => `${claims} keer ${verdict}`).join(', ')}.`,
    sides: {
      supported: (count, names) => `${count}: ${names}`,
      oneOrigin: (name) => `Dit berust op één oorsprong: ${name}.`,
      worth: (sources) => `Zij delen tekst of fouten, en zijn samen ${sources} onafhankelijke bronnen waard.`,
      contradicted: (names) => `weersproken door: ${names}`,
      conflicting: (one, other) => `aan de ene kant: ${one}; aan de andere: ${other}`,
      outdated: (then, later) => `toen: ${then}; later: ${later}`,
      textItself: 'de tekst zelf',
    },
    bearings: {
      supports: 'steunt', contradicts: 'weerspreekt', 'same-origin': 'zelfde oorsprong, telt niet', illustrative: 'voor de demo geschreven, telt niet', background: 'achtergrond',
    },
    victimsCompared: (text, compared, together) => `Slachtoffers in de tekst: ${text.join(', ')}${compared === undefined ? '' : compared.length === 0 ? '; nergens mee vergeleken' : `; vergeleken met: ${compared.map(([row, victims]) => `${victims.length === 0 ? 'geen aantal' : victims.join(', ')} (${row})`).join('; ')}`}${together.length === 0 ? '' : `; samen ${together.join(', ')}`}.`,
    unread: (sentences) => (sentences === 0 ? 'Elke zin met een getal, een datum of een niveau is gelezen.' : sentences === 1
      ? '1 zin met een getal, een datum of een niveau is niet of niet helemaal begrepen, en dus niet getoetst:'
      : `${sentences} zinnen met een getal, een datum of een niveau zijn niet of niet helemaal begrepen, en dus niet getoetst:`),
    holds: { number: 'getal', date: 'datum', level: 'niveau' },
    moreUnread: (sentences) => `en nog ${sentences}; met --json staan ze er alle`,
  },
  en: {
    heading: (report, asOf, claims) => `${report}, checked against what was known on ${asOf}: ${claims === 1 ? '1 claim' : `${claims} claims`}`,
    none: 'No claim was found to check.',
    inferred: 'inferred, not in the text',
    repeats: 'says the same as earlier in this text',
    more: (rows) => `and ${rows} more; --json shows them all`,
    victims: ({ killed, injured }) => [...(killed === undefined ? [] : [`${killed} killed`]), ...(injured === undefined ? [] : [`${injured} injured`])],
    notOfficial: 'Not official: checked by a program against public sources.',
    stopped: (counts) => `Not in order: ${counts.map(([verdict, claims]) => `${claims} ${verdict}`).join(', ')}.`,
    sides: {
      supported: (count, names) => `${count}: ${names}`,
      oneOrigin: (name) => `This rests on one origin: ${name}.`,
      worth: (sources) => `They share text or errors, and are worth ${sources} independent sources together.`,
      contradicted: (names) => `contradicted by: ${names}`,
      conflicting: (one, other) => `on one side: ${one}; on the other: ${other}`,
      outdated: (then, later) => `then: ${then}; later: ${later}`,
      textItself: 'the text itself',
    },
    bearings: {
      supports: 'supports', contradicts: 'contradicts', 'same-origin': 'same origin, not counted', illustrative: 'written for the demo, not counted', background: 'background',
    },
    victimsCompared: (text, compared, together) => `Victims in the text: ${text.join(', ')}${compared === undefined ? '' : compared.length === 0 ? '; compared with nothing' : `; compared with: ${compared.map(([row, victims]) => `${victims.length === 0 ? 'no number' : victims.join(', ')} (${row})`).join('; ')}`}${together.length === 0 ? '' : `; ${together.join(', ')} together`}.`,
    unread: (sentences) => (sentences === 0 ? 'Every sentence with a number, a date or a level was read.' : sentences === 1
      ? '1 sentence with a number, a date or a level was not understood, or not to the end, and so not checked:'
      : `${sentences} sentences with a number, a date or a level were not understood, or not to the end, and so not checked:`),
    holds: { number: 'number', date: 'date', level: 'level' },
    moreUnread: (sentences) => `and ${sentences} more; --json shows them all`,
  },
}
