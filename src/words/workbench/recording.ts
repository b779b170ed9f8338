import type { Consistency, Language } from '../../core/index.ts'

interface RecordingWords {
  readonly ask: string
  readonly question: string
  readonly relation: string
  readonly statements: string
  readonly statement: (number: number) => string
  readonly judges: string
  readonly judgesHelp: string
  readonly due: string
  readonly windowFirst: string
  readonly windowLast: string
  readonly windowHelp: string
  readonly assumption: string
  readonly assumptionText: string
  readonly breaks: string
  readonly standing: string
  readonly bears: string
  readonly bearsHelp: string
  readonly picture: string
  readonly pictureHelp: string
  readonly stream: string
  readonly indicator: string
  readonly measure: string
  readonly direction: string
  readonly threshold: string
  readonly thresholdHelp: string
  readonly area: string
  readonly areaHelp: string
  readonly motive: string
  readonly status: string
  readonly all: string
  readonly owner: string
  readonly ownerHelp: string
  readonly stale: string
  readonly register: string
  readonly registerHelp: string
  readonly hypothesis: (number: number) => string
  readonly item: (number: number) => string
  readonly credibility: string
  readonly relevance: string
  readonly fits: (hypothesis: string) => string
  readonly consistencies: Readonly<Record<Consistency, string>>
  readonly addHypothesis: string
  readonly addItem: string
  readonly addStatement: string
  readonly signpost: string
  readonly signpostHelp: string
  readonly of: string
  readonly noAlternatives: string
  readonly sign: string
  readonly likelihood: (member: string) => string
  readonly leansOn: string
  readonly kept: string
}

/** What the forms say by which people put something on record. */
export const recordingWords: Readonly<Record<Language, RecordingWords>> = {
  nl: {
    ask: 'Stel een vraag aan collega’s', question: 'Vraag', relation: 'Hoe de uitspraken samenhangen', statements: 'Uitspraken', statement: (number) => `Uitspraak ${number}`,
    judges: 'Wie oordelen', judgesHelp: 'Accountnamen, met een spatie ertussen', due: 'Laatste dag om te antwoorden', windowFirst: 'Gaat over de dagen vanaf', windowLast: 'tot en met', windowHelp: 'De dagen waarover de uitspraken gaan mag u leeg laten.',
    assumption: 'Leg een sleutelaanname vast', assumptionText: 'Wat wordt aangenomen', breaks: 'Wat zou laten zien dat het niet zo is', standing: 'Hoe sterk', bears: 'Wat erop leunt', bearsHelp: 'Oordelen en vragen die hierop leunen en dat zelf niet zeggen.',
    picture: 'Leg een vraag aan het beeld vast', pictureHelp: 'Peil houdt de vraag tegen een indicator en roept de eigenaar als de drempel is bereikt, als niemand het meer weet, of als de dag voorbij is.',
    stream: 'Soort dreiging', indicator: 'Indicator', measure: 'Welk getal', direction: 'Drempel', threshold: 'Getal', thresholdHelp: 'In de eenheid van het getal; een aandeel of kans als 0,2.',
    area: 'Gebied', areaHelp: 'Twee letters van een land of de naam van een regio; leeg: dit land.', motive: 'Motief', status: 'Afloop', all: 'alle', owner: 'Eigenaar', ownerHelp: 'Accountnaam van wie moet kijken', stale: 'Een cijfer geldt, in dagen',
    register: 'Leg hypothesen vast', registerHelp: 'Verklaringen naast elkaar, en bij elk stuk hoe goed het bij elke verklaring past. De volgorde die eruit komt, zegt waar het minst tegen spreekt; niet wat waarschijnlijk is.',
    hypothesis: (number) => `Hypothese ${number}`, item: (number) => `Stuk ${number}`, credibility: 'Geloofwaardigheid', relevance: 'Belang', fits: (hypothesis) => `Past bij ${hypothesis}`,
    consistencies: { CC: 'past heel goed', C: 'past', N: 'zegt niets', I: 'past niet', II: 'past helemaal niet', NA: 'niet van toepassing' },
    addHypothesis: 'Nog een hypothese', addItem: 'Nog een stuk', addStatement: 'Nog een uitspraak',
    signpost: 'Leg een voorteken vast', signpostHelp: 'Iets dat te zien kan zijn, met hoe waarschijnlijk dat is als elk van de antwoorden waar is. Is het overal even waarschijnlijk, dan zegt het niets.', of: 'Bij', noAlternatives: 'Er is nog geen vraag en geen register. Leg er eerst een vast.', sign: 'Wat te zien zou zijn',
    likelihood: (member) => `Kans als ${member} waar is, in procenten`, leansOn: 'Aannames waarop uw oordeel leunt', kept: 'Vastgelegd.',
  },
  en: {
    ask: 'Ask colleagues a question', question: 'Question', relation: 'How the statements hang together', statements: 'Statements', statement: (number) => `Statement ${number}`,
    judges: 'Who judges', judgesHelp: 'Account names, with a space between them', due: 'Last day to answer', windowFirst: 'Is about the days from', windowLast: 'up to and including', windowHelp: 'The days that the statements are about may be left empty.',
    assumption: 'Record a key assumption', assumptionText: 'What is assumed', breaks: 'What would show that it is not so', standing: 'How strong', bears: 'What leans on it', bearsHelp: 'Judgements and questions that lean on it and do not say so themselves.',
    picture: 'Record a question for the picture', pictureHelp: 'Peil holds the question against an indicator and calls the owner when the threshold is reached, when nobody knows any more, or when the day has passed.',
    stream: 'Kind of threat', indicator: 'Indicator', measure: 'Which number', direction: 'Threshold', threshold: 'Number', thresholdHelp: 'In the unit of the number; a share or probability as 0.2.',
    area: 'Area', areaHelp: 'Two letters of a country or the name of a region; empty: this country.', motive: 'Motive', status: 'Outcome', all: 'all', owner: 'Owner', ownerHelp: 'Account name of whoever has to look', stale: 'A figure holds for, in days',
    register: 'Record hypotheses', registerHelp: 'Explanations beside each other, and for each item how well it fits each of them. The order that comes of it says against which least speaks, not what is likely.',
    hypothesis: (number) => `Hypothesis ${number}`, item: (number) => `Item ${number}`, credibility: 'Credibility', relevance: 'Relevance', fits: (hypothesis) => `Fits ${hypothesis}`,
    consistencies: { CC: 'fits very well', C: 'fits', N: 'says nothing', I: 'does not fit', II: 'does not fit at all', NA: 'does not apply' },
    addHypothesis: 'Another hypothesis', addItem: 'Another item', addStatement: 'Another statement',
    signpost: 'Record a signpost', signpostHelp: 'Something that can be seen, with how likely that is if each of the answers is true. Where it is equally likely under all, it says nothing.', of: 'For', noAlternatives: 'There is no question and no register yet. Record one first.', sign: 'What would be seen',
    likelihood: (member) => `Chance if ${member} is true, in per cent`, leansOn: 'Assumptions that your judgement leans on', kept: 'Recorded.',
  },
}
