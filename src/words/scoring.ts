import type { DecidedScore, FoundEvents, FoundNothing, Language, RivalScore, SkillFinding, WarningScore, WatchedScore, LadderScore } from '../core/index.ts'
import { capitalised, formatDay, formatNumber, formatPercent, formatSmall } from './format.ts'
import { placeName, streamName, warnedEventName } from './warned-events.ts'

interface ScoringWords {
  readonly heading: (country: string | undefined, asOf: string) => string
  readonly shares: (score: WarningScore) => string
  readonly withdrawnLate: (count: number) => string
  readonly hindsight: (count: number) => string
  readonly none: string
  readonly decided: (score: DecidedScore) => string
  readonly scores: (score: DecidedScore) => string
  readonly parts: (score: DecidedScore) => string
  readonly rivals: string
  readonly rivalNames: Readonly<Record<RivalScore['rival'], string>>
  readonly rivalColumns: readonly string[]
  readonly finding: (score: RivalScore, needed: FewestGroups) => string
  readonly withoutRival: (count: number) => string
  readonly fewGroups: string
  readonly calibration: string
  readonly calibrationColumns: readonly string[]
  readonly foreseen: string
  readonly lead: (lead: NonNullable<DecidedScore['lead']>) => string
  readonly alarms: (alarms: DecidedScore['alarms']) => string
  readonly watched: (watched: WatchedScore) => string
  readonly ordered: string
  readonly ladder: (ladder: LadderScore) => string
  readonly leftOut: string
}

type FewestGroups = Pick<DecidedScore, 'fewestGroups' | 'fewestOfEach'>

const small = (language: Language, value: number) => formatNumber(language, value, 4)
const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`
const share = (language: Language, part: number, of: number) => (of === 0 ? '' : ` (${formatPercent(language, part / of)})`)
const listed = (ids: readonly string[]) => (ids.length === 0 ? '' : `: ${ids.join(', ')}`)

/** How many warnings have a window that is over or were decided before: what a share of them is a share of. */
function endedOf({ counts }: WarningScore): number {
  return counts.due + counts.occurred + counts['did-not-occur'] + counts.void
}

const nothingShown: Readonly<Record<Language, Readonly<Record<Exclude<SkillFinding, 'too-few'>, string>>>> = {
  nl: {
    'not-shown': 'te weinig om te zeggen of de waarschuwingen beter of slechter zijn: het interval bevat 0, of p is 0,05 of meer',
    better: 'de waarschuwingen zijn beter, en dat is meer dan toeval', worse: 'de waarschuwingen zijn slechter, en dat is meer dan toeval',
  },
  en: {
    'not-shown': 'too few to say whether the warnings are better or worse: the interval holds 0, or p is 0.05 or more',
    better: 'the warnings are better, and that is more than chance', worse: 'the warnings are worse, and that is more than chance',
  },
}

/** What the score of warnings says around its numbers. */
export const scoringWords: Readonly<Record<Language, ScoringWords>> = {
  nl: {
    heading: (country, asOf) => `Wat de waarschuwingen waard waren, ${country ?? 'alle landen'}, zoals bekend op ${asOf}`,
    shares: (score) => `Voorbij of beslist zijn er ${endedOf(score)}; daarvan zijn er ${score.counts.due}${share('nl', score.counts.due, endedOf(score))} nog niet beslist en ${score.counts.void}${share('nl', score.counts.void, endedOf(score))} ongeldig. Ongeldige en ingetrokken waarschuwingen tellen niet mee in de score.`,
    withdrawnLate: (warnings) => `Ingetrokken toen het venster al liep: ${warnings}.`,
    hindsight: (warnings) => `Vastgelegd toen het venster al liep, en daarom buiten de score: ${warnings}.`,
    none: 'Er is geen waarschuwing waarvan vaststaat wat ervan werd: er is geen score.',
    decided: ({ warnings, occurred, groups }) => `Score van ${count(warnings, 'waarschuwing die beslist is', 'waarschuwingen die beslist zijn')} (${occurred} uitgekomen; ${count(groups, 'groep', 'groepen')} die niet van elkaar afhangen)`,
    scores: ({ brier, nats, clip, clipped }) => `Brierscore ${small('nl', brier)} (0 is volmaakt, altijd 50 % zeggen geeft 0,25). Logscore ${small('nl', nats)} nat, met kansen gehouden tussen ${formatPercent('nl', clip)} en ${formatPercent('nl', 1 - clip)}; ${clipped} lagen erbuiten.`,
    parts: ({ miscalibration, discrimination, uncertainty }) => `Daarin: slecht geijkt ${small('nl', miscalibration)}, min onderscheid ${small('nl', discrimination)}, plus wat de vragen zelf brengen ${small('nl', uncertainty)} (CORP).`,
    rivals: 'Naast voorspellen zonder nadenken',
    rivalNames: { climatology: 'langjarig gemiddelde', persistence: 'aanhouden' },
    rivalColumns: ['', 'waarschuwingen', 'groepen', 'Brier', 'zijn Brier', 'log', 'zijn log', 'meerwaarde (95 %)', 'p'],
    finding: (score, needed) => `${scoringWords.nl.rivalNames[score.rival]}: ${score.finding === 'too-few' ? tooFewInDutch(score, needed) : nothingShown.nl[score.finding]}.`,
    withoutRival: (warnings) => `Van ${count(warnings, 'waarschuwing', 'waarschuwingen')} zegt het register te weinig om er iets naast te leggen: dat telt alleen mee in de score hierboven.`,
    fewGroups: 'De intervallen komen van het loten van hele groepen; bij minder dan zo\'n 20 groepen zijn ze te smal.',
    calibration: 'Wat is gezegd, en hoe vaak het kwam',
    calibrationColumns: ['', 'waarschuwingen', 'gezegd', 'gekomen', '95 %'],
    foreseen: 'Op tijd, vals alarm en gemist',
    lead: ({ events, shortest, median, longest }) => `Van waarschuwing tot gebeurtenis: ${shortest} tot ${longest} dagen, in het midden ${median} (${events} uitgekomen).`,
    alarms: ({ warnings, didNotOccur }) => `Van ${count(warnings, 'waarschuwing', 'waarschuwingen')} van 50 % of meer ${didNotOccur.length === 1 ? 'kwam' : 'kwamen'} er ${didNotOccur.length} niet uit${listed(didNotOccur)}.`,
    watched: (watched) => `${watchedIn('nl', watched)}: ${'limit' in watched.found ? limitsInDutch[watched.found.limit] : `sinds ${formatDay('nl', watched.since)}, tot en met ${formatDay('nl', watched.found.until)}, ${foundInDutch(watched.found)}`}.`,
    ordered: 'Oplopende drempels, als één voorspelling',
    ladder: ({ warnings, ranked, climatology }) => `${warnings.join(', ')}: ${ranked === undefined ? 'een hogere drempel kreeg een hogere kans, of kwam uit zonder de lagere; dat is niet als één voorspelling te scoren' : `rangscore ${small('nl', ranked)}${climatology === undefined ? '' : `, langjarig gemiddelde ${small('nl', climatology)}`} (0 is volmaakt, 1 het slechtst)`}.`,
    leftOut: 'Waarschuwingen worden samen gescoord, nooit per rol of persoon. De waarschuwingen van het openbare register zijn met de hand uitgezocht en tellen nergens mee.',
  },
  en: {
    heading: (country, asOf) => `What the warnings were worth, ${country ?? 'all countries'}, as known on ${asOf}`,
    shares: (score) => `${endedOf(score)} are past or decided; of those ${score.counts.due}${share('en', score.counts.due, endedOf(score))} are not decided yet and ${score.counts.void}${share('en', score.counts.void, endedOf(score))} are void. Void and withdrawn warnings do not count in the score.`,
    withdrawnLate: (warnings) => `Withdrawn when their window had begun: ${warnings}.`,
    hindsight: (warnings) => `Put on record when their window had begun, and so left out of the score: ${warnings}.`,
    none: 'There is no warning of which it is settled what became of it: there is no score.',
    decided: ({ warnings, occurred, groups }) => `Score of ${count(warnings, 'warning that was decided', 'warnings that were decided')} (${occurred} came true; ${count(groups, 'group', 'groups')} that do not lean on each other)`,
    scores: ({ brier, nats, clip, clipped }) => `Brier score ${small('en', brier)} (0 is perfect, always saying 50% gives 0.25). Log score ${small('en', nats)} nats, with probabilities held within ${formatPercent('en', clip)} and ${formatPercent('en', 1 - clip)}; ${clipped} lay outside.`,
    parts: ({ miscalibration, discrimination, uncertainty }) => `Of that: miscalibration ${small('en', miscalibration)}, less discrimination ${small('en', discrimination)}, plus what the questions themselves bring ${small('en', uncertainty)} (CORP).`,
    rivals: 'Beside forecasts without thought',
    rivalNames: { climatology: 'climatology', persistence: 'persistence' },
    rivalColumns: ['', 'warnings', 'groups', 'Brier', 'its Brier', 'log', 'its log', 'skill (95%)', 'p'],
    finding: (score, needed) => `${scoringWords.en.rivalNames[score.rival]}: ${score.finding === 'too-few' ? tooFewInEnglish(score, needed) : nothingShown.en[score.finding]}.`,
    withoutRival: (warnings) => `Of ${count(warnings, 'warning', 'warnings')} the record says too little to hold anything beside them: that counts in the score above alone.`,
    fewGroups: 'The intervals come from drawing whole groups; with fewer than some 20 groups they are too narrow.',
    calibration: 'What was said, and how often it came',
    calibrationColumns: ['', 'warnings', 'said', 'came', '95%'],
    foreseen: 'In time, false alarms and missed',
    lead: ({ events, shortest, median, longest }) => `From warning to event: ${shortest} to ${longest} days, ${median} in the middle (${events} came true).`,
    alarms: ({ warnings, didNotOccur }) => `Of ${count(warnings, 'warning', 'warnings')} of 50% or more, ${didNotOccur.length} did not come true${listed(didNotOccur)}.`,
    watched: (watched) => `${watchedIn('en', watched)}: ${'limit' in watched.found ? limitsInEnglish[watched.found.limit] : `since ${formatDay('en', watched.since)}, until ${formatDay('en', watched.found.until)}, ${foundInEnglish(watched.found)}`}.`,
    ordered: 'Rising thresholds, as one forecast',
    ladder: ({ warnings, ranked, climatology }) => `${warnings.join(', ')}: ${ranked === undefined ? 'a higher threshold had a higher probability, or came true without the lower one; that cannot be scored as one forecast' : `ranked score ${small('en', ranked)}${climatology === undefined ? '' : `, climatology ${small('en', climatology)}`} (0 is perfect, 1 is worst)`}.`,
    leftOut: 'Warnings are scored together, never by role or person. The warnings of the public record were picked by hand and count nowhere.',
  },
}

function tooFewInDutch({ groups, groupsThatCame, groupsThatDidNot }: RivalScore, { fewestGroups, fewestOfEach }: FewestGroups): string {
  if (groups < fewestGroups) return `te weinig om iets te zeggen: ${count(groups, 'groep', 'groepen')}, en er zijn er ${fewestGroups} nodig`
  return `te weinig om iets te zeggen: in ${count(groupsThatCame, 'groep', 'groepen')} kwam er iets uit en in ${groupsThatDidNot} kwam er iets niet uit, en van elk zijn er ${fewestOfEach} nodig`
}

function tooFewInEnglish({ groups, groupsThatCame, groupsThatDidNot }: RivalScore, { fewestGroups, fewestOfEach }: FewestGroups): string {
  if (groups < fewestGroups) return `too few to say anything: ${count(groups, 'group', 'groups')}, and ${fewestGroups} are needed`
  return `too few to say anything: something came true in ${count(groupsThatCame, 'group', 'groups')} and something did not in ${groupsThatDidNot}, and ${fewestOfEach} of each are needed`
}

const limitsInDutch: Readonly<Record<FoundNothing['limit'], string>> = {
  'no-table': 'het register telt dit niet; wat gemist is, weten we niet',
  'ends-before': 'het register houdt op vóór de eerste waarschuwing hiervan; wat gemist is, weten we niet',
}

const limitsInEnglish: Readonly<Record<FoundNothing['limit'], string>> = {
  'no-table': 'the record does not count this; what was missed we do not know',
  'ends-before': 'the record ends before the first warning of it; what was missed we do not know',
}

function foundInDutch({ events, warned, warnedLow, missed }: FoundEvents): string {
  return `${count(events, 'gebeurtenis', 'gebeurtenissen')}; ${warned} in het venster van een waarschuwing van 50 % of meer, ${warnedLow} van een lagere, ${missed.length} in geen${listed(missed)}`
}

function foundInEnglish({ events, warned, warnedLow, missed }: FoundEvents): string {
  return `${count(events, 'event', 'events')}; ${warned} in the window of a warning of 50% or more, ${warnedLow} of a lower one, ${missed.length} in none${listed(missed)}`
}

function watchedIn(language: Language, { event, stream, scope }: WatchedScore): string {
  return capitalised(`${warnedEventName(language, event)}, ${streamName(language, stream)}, ${placeName(language, scope)}`)
}

/** A p with the way in which it was found: simulated with its seed and draws, or by t. */
export function pWithTest(language: Language, { p, test, seed, draws }: RivalScore): string {
  if (p === undefined) return '–'
  return test === 'diebold-mariano' ? `${formatSmall(language, p)} (Diebold-Mariano)` : `${formatSmall(language, p)} (${language === 'nl' ? 'tekens' : 'signs'}, ${formatNumber(language, draws)} ${language === 'nl' ? 'trekkingen' : 'draws'}, seed ${seed})`
}
