import type { Language, WarningStatus } from '../core/index.ts'

/** What the page of warnings says around them and their score. */
interface WarningsPageWords {
  readonly ours: string
  readonly rule: string
  readonly noneOpen: string
  /** Of services, in the public record. */
  readonly ofServices: string
  readonly ofServicesRule: string
  readonly openSince: (edition: number) => string
  readonly decided: string
  readonly decidedRule: string
  readonly noneDecided: string
  readonly statuses: Readonly<Record<Exclude<WarningStatus, 'open'>, string>>
  readonly statusNotes: Readonly<Record<'due' | 'void' | 'withdrawn', string>>
  /** Behind what was said before somebody else decided otherwise. */
  readonly overruled: string
  readonly withdrawnOn: (day: string) => string
  readonly notScored: string
  readonly named: (id: string) => string
  readonly score: string
  readonly noScore: string
  readonly rivalColumn: string
  readonly wordColumn: string
  readonly rivals: string
  readonly calibrationChart: string
  readonly calibrationRow: (word: string, said: string, came: number, warnings: number) => string
  readonly calibrationCaption: string
  readonly files: Readonly<Record<'warnings' | 'warning-scores' | 'warning-calibration', string>>
  readonly inEdition: string
  readonly selection: string
}

export const warningsPageWords: Readonly<Record<Language, WarningsPageWords>> = {
  nl: {
    ours: 'Staat open',
    rule: 'Een waarschuwing noemt vooraf wat, waar, wanneer, hoe waarschijnlijk, en de afspraak waarnaar later wordt beslist. Daarna verandert zij niet meer.',
    noneOpen: 'Er staat geen waarschuwing van hier open.',
    ofServices: 'Van diensten, in het openbare register',
    ofServicesRule: 'Deze zijn met de hand uitgezocht en noemen geen kans en geen afspraak. Zij krijgen geen score. Vervallen wil niet zeggen dat zij niet uitkwamen.',
    openSince: (edition) => `Staat open sinds uitgave ${edition}.`,
    decided: 'Voorbij of beslist',
    decidedRule: 'Wat ervan werd, zegt een ander dan wie waarschuwde. Bij elke waarschuwing staan de afspraak en het bewijs.',
    noneDecided: 'Van geen waarschuwing is de tijd om.',
    statuses: { due: 'Voorbij, en nog niet beslist', occurred: 'Uitgekomen', 'did-not-occur': 'Niet uitgekomen', void: 'Ongeldig', withdrawn: 'Ingetrokken' },
    statusNotes: { due: 'De tijd is om; niemand heeft nog gezegd of het uitkwam.', void: 'Niet te zeggen of het uitkwam: telt niet mee in de score.', withdrawn: 'Teruggenomen voordat erover was beslist: telt niet mee in de score.' },
    overruled: 'later anders beslist',
    withdrawnOn: (day) => `Ingetrokken op ${day}.`,
    notScored: 'Vastgelegd toen de genoemde dagen al begonnen waren: telt niet mee in de score.',
    named: (id) => `Naam in het logboek: ${id}.`,
    score: 'Wat de waarschuwingen waard waren',
    noScore: 'Er is nog geen waarschuwing beslist; er is dus geen score.',
    rivalColumn: 'naast',
    wordColumn: 'gezegd in woorden',
    rivals: 'Daarnaast ligt wat iemand zonder nadenken zou zeggen. Langjarig gemiddelde: het komt zo vaak als altijd. Aanhouden: het gaat door zoals het net ging.',
    calibrationChart: 'Wat is gezegd, en hoe vaak het kwam',
    calibrationRow: (word, said, came, warnings) => `${word}: gemiddeld ${said} gezegd, ${came} van ${warnings} gekomen`,
    calibrationCaption: 'Stip: het deel dat kwam. Band: de grenzen van 95 % daaromheen; hoe minder waarschuwingen, hoe breder. Ruit: wat gemiddeld was gezegd. Wie goed schat, heeft de ruit in de band.',
    files: { warnings: 'alle waarschuwingen', 'warning-scores': 'scores', 'warning-calibration': 'gezegd en gekomen' },
    inEdition: 'Waarschuwingen die voorbij of beslist zijn',
    selection: 'Waarschuwingen die steunen op stukken die niet voor iedereen zijn, staan hier niet en tellen hier niet mee.',
  },
  en: {
    ours: 'Open',
    rule: 'A warning names beforehand what, where, when, how likely, and the rule by which it is decided later. After that it does not change.',
    noneOpen: 'No warning of ours is open.',
    ofServices: 'Of services, in the public record',
    ofServicesRule: 'These were picked by hand and name no probability and no rule. They are not scored. That one fell away does not mean that it did not come true.',
    openSince: (edition) => `Open since edition ${edition}.`,
    decided: 'Past or decided',
    decidedRule: 'What became of a warning is said by somebody other than who warned. The rule and the evidence stand with each.',
    noneDecided: 'The time of no warning is over.',
    statuses: { due: 'Past, and not decided yet', occurred: 'Came true', 'did-not-occur': 'Did not come true', void: 'Void', withdrawn: 'Withdrawn' },
    statusNotes: { due: 'The time is over; nobody has said yet whether it came true.', void: 'It cannot be said whether it came true: it does not count in the score.', withdrawn: 'Taken back before it was decided: it does not count in the score.' },
    overruled: 'decided otherwise later',
    withdrawnOn: (day) => `Withdrawn on ${day}.`,
    notScored: 'Put on record when the days that it names had begun: it does not count in the score.',
    named: (id) => `Its name in the logbook: ${id}.`,
    score: 'What the warnings were worth',
    noScore: 'No warning has been decided yet, so there is no score.',
    rivalColumn: 'beside',
    wordColumn: 'said in words',
    rivals: 'Beside them stands what somebody would say without thinking. Climatology: it comes as often as it always did. Persistence: it goes on as it just did.',
    calibrationChart: 'What was said, and how often it came',
    calibrationRow: (word, said, came, warnings) => `${word}: ${said} said on average, ${came} of ${warnings} came`,
    calibrationCaption: 'Dot: the share that came. Band: the 95% limits around it; the fewer the warnings, the wider. Diamond: what was said on average. Whoever estimates well has the diamond within the band.',
    files: { warnings: 'all warnings', 'warning-scores': 'scores', 'warning-calibration': 'said and came' },
    inEdition: 'Warnings that are past or decided',
    selection: 'Warnings that lean on what is not for everybody are not here, and do not count here.',
  },
}
