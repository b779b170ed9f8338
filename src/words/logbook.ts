import type { Country, Day, EntryBody, Language, LevelSetting, LogbookEntry, TopStepTrigger } from '../core/index.ts'
import { countryInSentence, formatDay, formatPercent } from './format.ts'
import { judgingEntry } from './judging-entries.ts'
import { levelName } from './level-labels.ts'
import { resolutionEntry, warningEntry } from './warnings.ts'
import { writtenIn } from './written-in.ts'

interface LogbookWords {
  readonly heading: (country: Country, asOf: Day) => string
  readonly none: string
  /** One entry: its kind as it is called, for what, by whom, when. */
  readonly entry: (kind: string, entry: LogbookEntry) => string
  /** What it says, a line each. */
  readonly body: (body: EntryBody) => readonly string[]
  /** Said when an entry was kept. */
  readonly kept: (entry: LogbookEntry) => string
}

/** What the logbook says around what people wrote in it. */
export const logbookWords: Readonly<Record<Language, LogbookWords>> = {
  nl: {
    heading: (country, asOf) => `Logboek voor ${countryInSentence('nl', country)}, zoals bekend op ${formatDay('nl', asOf)}`,
    none: 'Er is niets vastgelegd dat nog staat. peil set-level stelt een niveau vast, peil trigger legt een aanleiding vast.',
    entry: (kind, { id, scope, author, known, about }) => `${id} · ${kind}${about === undefined ? '' : ` bij ${about}`} voor ${scope}, door ${author}, op ${formatDay('nl', known)}`,
    body: bodyInDutch,
    kept: ({ id, known, body }) => `${id}: vastgelegd per ${formatDay('nl', known)}${body.kind === 'level' ? `, ${body.step} van ${body.steps} (${levelName('nl', body.label)}), uiterlijk te bezien op ${formatDay('nl', body.review)}` : ''}`,
  },
  en: {
    heading: (country, asOf) => `Logbook for ${countryInSentence('en', country)}, as known on ${formatDay('en', asOf)}`,
    none: 'Nothing that stands has been put on record. peil set-level sets a level, peil trigger records a trigger.',
    entry: (kind, { id, scope, author, known, about }) => `${id} · ${kind}${about === undefined ? '' : ` on ${about}`} for ${scope}, by ${author}, on ${formatDay('en', known)}`,
    body: bodyInEnglish,
    kept: ({ id, known, body }) => `${id}: put on record as of ${formatDay('en', known)}${body.kind === 'level' ? `, ${body.step} of ${body.steps} (${levelName('en', body.label)}), to be looked at again by ${formatDay('en', body.review)}` : ''}`,
  },
}

function bodyInDutch(body: EntryBody): readonly string[] {
  switch (body.kind) {
    case 'level': return [
      `${body.step} van ${body.steps}: ${levelName('nl', body.label)}; uiterlijk te bezien op ${formatDay('nl', body.review)}${body.until === undefined ? '' : `, geldt tot en met ${formatDay('nl', body.until)}`}${body.second === undefined ? '' : `; ook gelezen door ${body.second}`}`,
      ...body.reasons.map((reason) => writtenIn('nl', reason)),
      proposalInDutch(body),
    ]
    case 'trigger': return [`${groundsInDutch[body.ground]}; geldt tot en met ${formatDay('nl', body.until)}`, writtenIn('nl', body.reason)]
    case 'withdrawal': return [body.reason]
    case 'warning': return warningEntry('nl', body)
    case 'resolution': return resolutionEntry('nl', body)
    default: return judgingEntry('nl', body)
  }
}

function bodyInEnglish(body: EntryBody): readonly string[] {
  switch (body.kind) {
    case 'level': return [
      `${body.step} of ${body.steps}: ${levelName('en', body.label)}; to be looked at again by ${formatDay('en', body.review)}${body.until === undefined ? '' : `, holds until ${formatDay('en', body.until)}`}${body.second === undefined ? '' : `; also read by ${body.second}`}`,
      ...body.reasons.map((reason) => writtenIn('en', reason)),
      proposalInEnglish(body),
    ]
    case 'trigger': return [`${groundsInEnglish[body.ground]}; stands until ${formatDay('en', body.until)}`, writtenIn('en', body.reason)]
    case 'withdrawal': return [body.reason]
    case 'warning': return warningEntry('en', body)
    case 'resolution': return resolutionEntry('en', body)
    default: return judgingEntry('en', body)
  }
}

const groundsInDutch: Readonly<Record<TopStepTrigger['ground'], string>> = {
  'specific-and-imminent': 'specifieke en ophanden zijnde dreiging',
  'attack-with-follow-on-risk': 'aanslag, met kans op een vervolg',
}

const groundsInEnglish: Readonly<Record<TopStepTrigger['ground'], string>> = {
  'specific-and-imminent': 'specific and imminent threat',
  'attack-with-follow-on-risk': 'attack, with a risk of another',
}

function proposalInDutch({ proposal }: LevelSetting): string {
  if (proposal === undefined) return 'Het model stelde op dat moment niets voor.'
  const { proposed, withoutReluctance, robustness, model } = proposal
  return `Het model (versie ${model}) stelde toen ${proposed} voor, en ${withoutReluctance} als veranderen niets kostte; ${formatPercent('nl', robustness)} van de geschudde berekeningen gaf hetzelfde.`
}

function proposalInEnglish({ proposal }: LevelSetting): string {
  if (proposal === undefined) return 'The model proposed nothing at that moment.'
  const { proposed, withoutReluctance, robustness, model } = proposal
  return `The model (version ${model}) proposed ${proposed} at that moment, and ${withoutReluctance} if moving cost nothing; ${formatPercent('en', robustness)} of the shaken calculations gave the same.`
}
