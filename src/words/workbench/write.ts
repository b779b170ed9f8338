import type { DraftState, DraftStep, Language, TranslationStatus } from '../../core/index.ts'

export interface WriteWords {
  readonly title: string
  readonly intro: string
  readonly drafts: string
  readonly noDrafts: string
  readonly editions: string
  readonly noEditions: string
  readonly start: string
  readonly country: string
  readonly day: string
  readonly dayHelp: string
  readonly correct: (edition: string) => string
  readonly corrects: (edition: string) => string
  readonly correctsWhat: string
  readonly states: Readonly<Record<DraftState, string>>
  readonly draftOf: (country: string, day: string) => string
  readonly by: (name: string, when: string) => string
  readonly sentences: (count: number) => string
  readonly own: string
  readonly ownHelp: string
  readonly add: string
  readonly noSentences: string
  readonly dutch: string
  readonly english: string
  readonly sentence: (number: number) => string
  readonly remove: string
  readonly undo: string
  readonly removed: (number: number) => string
  readonly up: (number: number) => string
  readonly down: (number: number) => string
  readonly translation: Readonly<Record<TranslationStatus, string>>
  readonly saysTheSame: string
  readonly restsOn: string
  readonly restsOnNothing: string
  readonly addEvidence: string
  readonly evidenceLabel: string
  readonly letGo: (id: string) => string
  readonly checking: string
  readonly nothingToCheck: string
  readonly notUnderstood: (quote: string) => string
  readonly checkFailed: string
  readonly useThis: string
  readonly proposals: string
  readonly proposalsHelp: string
  readonly takeOver: string
  readonly leanOn: (number: number) => string
  readonly saving: Readonly<Record<'saved' | 'unsaved' | 'saving' | 'away' | 'conflict' | 'refused', string>>
  readonly savedAt: (revision: number) => string
  readonly conflict: string
  readonly conflictHelp: string
  readonly mine: string
  readonly theirs: string
  readonly keepMine: string
  readonly keepTheirs: string
  readonly keepBoth: string
  readonly goneThere: string
  readonly goneHere: string
  readonly keepThese: string
  readonly preflight: string
  readonly noReasons: string
  readonly reasons: (count: number) => string
  readonly mend: string
  readonly acceptsUnreviewed: string
  readonly operator: string
  readonly preview: string
  readonly previewTitle: string
  readonly print: string
  readonly handOver: string
  readonly putForward: string
  readonly putForwardHelp: string
  readonly putForwardBy: (name: string, when: string) => string
  readonly waitsForOther: string
  readonly sign: string
  readonly signHelp: string
  readonly signedBy: (name: string, when: string) => string
  readonly publish: string
  readonly publishing: string
  readonly published: (edition: string) => string
  readonly publishedSame: (edition: string) => string
  readonly seenAt: string
  readonly siteFolder: string
  readonly drop: string
  readonly history: string
  readonly steps: Readonly<Record<DraftStep, string>>
  readonly revision: (revision: number) => string
  readonly again: string
  readonly readOnly: string
  readonly keys: Readonly<Record<'add' | 'save' | 'preview', string>>
  readonly loading: string
  readonly restored: string
}

/** Writing an edition together. */
export const writeWords: Readonly<Record<Language, WriteWords>> = {
  nl: {
    title: 'Schrijven',
    intro: 'Een uitgave is het beeld van een dag, met wat het team er in eigen woorden bij zegt. Elke zin rust op bewijs, in twee talen; een ander ondertekent voordat er iets wordt gepubliceerd.',
    drafts: 'Concepten',
    noDrafts: 'Er is nog geen concept. Kies een land en een dag, en begin er een.',
    editions: 'Gepubliceerd',
    noEditions: 'Er is nog niets gepubliceerd. De eerste uitgave begint als concept.',
    start: 'Begin een concept',
    country: 'Land',
    day: 'Beeld van',
    dayHelp: 'De uitgave zegt wat op deze dag bekend was.',
    correct: (edition) => `Zet ${edition} recht`,
    corrects: (edition) => `Dit concept zet ${edition} recht.`,
    correctsWhat: 'Wat er onjuist was',
    states: { open: 'open', 'put-forward': 'voorgelegd', done: 'gepubliceerd', dropped: 'terzijde gelegd' },
    draftOf: (country, day) => `Uitgave voor ${country}, beeld van ${day}`,
    by: (name, when) => `${name}, ${when}`,
    sentences: (count) => (count === 1 ? '1 eigen zin' : `${count} eigen zinnen`),
    own: 'Eigen zinnen',
    ownHelp: 'Zij staan in de uitgave onder “Wat het team erbij zegt”, in deze volgorde.',
    add: 'Nieuwe zin',
    noSentences: 'Er is nog geen eigen zin. Neem er een over uit het bewijs, of begin met een lege. Zonder eigen zinnen is de uitgave het beeld zelf.',
    dutch: 'Nederlands',
    english: 'Engels',
    sentence: (number) => `Zin ${number}`,
    remove: 'Weghalen',
    undo: 'Ongedaan maken',
    removed: (number) => `Zin ${number} is weggehaald.`,
    up: (number) => `Zin ${number} omhoog`,
    down: (number) => `Zin ${number} omlaag`,
    translation: { missing: 'ontbreekt nog', older: 'ouder dan de andere taal', done: 'klaar' },
    saysTheSame: 'Zij zeggen hetzelfde',
    restsOn: 'Rust op',
    restsOnNothing: 'Deze zin rust nog op niets. Kies bewijs uit de kolom ernaast of uit de toetsing, of zoek zelf.',
    addEvidence: 'Zoek bewijs',
    evidenceLabel: 'Bewijs voor deze zin',
    letGo: (id) => `${id} loslaten`,
    checking: 'Wordt getoetst …',
    nothingToCheck: 'Hierin staat niets dat Peil kan toetsen.',
    notUnderstood: (quote) => `Niet begrepen en dus niet getoetst: “${quote}”`,
    checkFailed: 'De toetsing lukte niet. Zodra u verder typt, wordt het opnieuw geprobeerd.',
    useThis: 'Laat de zin hierop rusten',
    proposals: 'Wat het bewijs zegt',
    proposalsHelp: 'De zinnen van het beeld staan altijd in de uitgave, in hun eigen volgorde; geen ervan valt weg te laten. Neem er een over om er in eigen woorden op voort te gaan.',
    takeOver: 'Overnemen',
    leanOn: (number) => `Laat zin ${number} hierop rusten`,
    saving: { saved: 'Bewaard', unsaved: 'Nog niet bewaard', saving: 'Wordt bewaard …', away: 'De server antwoordt niet. Uw tekst staat in deze browser, en wordt bewaard zodra hij er weer is.', conflict: 'Iemand anders was u voor', refused: 'Niet bewaard' },
    savedAt: (revision) => `Bewaard als versie ${revision}`,
    conflict: 'Twee mensen schreven tegelijk',
    conflictHelp: 'Er is niets verloren. Wat maar een van beiden wijzigde, is overgenomen. Kies hieronder voor elke zin die u beiden wijzigde.',
    mine: 'Van u',
    theirs: 'Van de ander',
    keepMine: 'Die van mij',
    keepTheirs: 'Die van de ander',
    keepBoth: 'Allebei',
    goneThere: 'De ander haalde deze zin weg.',
    goneHere: 'U haalde deze zin weg.',
    keepThese: 'Bewaar deze keuze',
    preflight: 'Wat in de weg staat',
    noReasons: 'Er staat niets in de weg.',
    reasons: (count) => (count === 1 ? 'Er staat één ding in de weg.' : `Er staan ${count} dingen in de weg.`),
    mend: 'Hier is het te verhelpen',
    acceptsUnreviewed: 'Ook met beweringen waarnaar nog niemand keek; het openbare log zegt dan hoeveel',
    operator: 'Dit stelt de beheerder in, op de machine waarop Peil draait.',
    preview: 'Bekijk de pagina',
    print: 'Druk deze pagina af',
    previewTitle: 'De pagina zoals zij wordt gepubliceerd',
    handOver: 'Voorleggen, ondertekenen, publiceren',
    putForward: 'Leg voor',
    putForwardHelp: 'Daarna ondertekent iemand met een ander account. Wie nog iets wijzigt, opent het concept weer.',
    putForwardBy: (name, when) => `Voorgelegd door ${name}, ${when}.`,
    waitsForOther: 'Nu moet een ander account ondertekenen: niet wie het concept begon of voorlegde.',
    sign: 'Onderteken',
    signHelp: 'U hebt elke zin gelezen, in beide talen, met wat eronder staat.',
    signedBy: (name, when) => `Ondertekend door ${name}, ${when}.`,
    publish: 'Publiceer',
    publishing: 'Wordt gepubliceerd: het beeld wordt bevroren, de pagina’s en het papier worden gemaakt, en het log wordt ondertekend. Dit duurt enkele tellen.',
    published: (edition) => `${edition} is gepubliceerd.`,
    publishedSame: (edition) => `Er is geen nieuwe uitgave gemaakt: ${edition} zegt al hetzelfde.`,
    seenAt: 'Zij is te zien op de pagina’s die deze server voor iedereen heeft',
    siteFolder: 'De map van een openbare site elders wordt pas bijgewerkt als de beheerder peil publish --out geeft.',
    drop: 'Leg dit concept terzijde',
    history: 'Wie deed wat',
    steps: { started: 'begon', revised: 'wijzigde', 'put-forward': 'legde voor', signed: 'ondertekende', done: 'publiceerde', dropped: 'legde terzijde' },
    revision: (revision) => `versie ${revision}`,
    again: 'Probeer opnieuw',
    readOnly: 'U kijkt naar een eerdere dag, of dit concept is gesloten: er valt niets te wijzigen.',
    keys: { add: 'Nieuwe zin', save: 'Nu bewaren', preview: 'Bekijk de pagina' },
    loading: 'Wordt opgehaald …',
    restored: 'Wat u typte en nog niet was bewaard, staat er weer.',
  },
  en: {
    title: 'Write',
    intro: 'An edition is the picture of a day, with what the team adds in its own words. Every sentence rests on evidence, in two languages; somebody else signs before anything is published.',
    drafts: 'Drafts',
    noDrafts: 'There is no draft yet. Choose a country and a day, and start one.',
    editions: 'Published',
    noEditions: 'Nothing has been published yet. The first edition starts as a draft.',
    start: 'Start a draft',
    country: 'Country',
    day: 'Picture of',
    dayHelp: 'The edition says what was known on this day.',
    correct: (edition) => `Put ${edition} right`,
    corrects: (edition) => `This draft puts ${edition} right.`,
    correctsWhat: 'What was wrong',
    states: { open: 'open', 'put-forward': 'put forward', done: 'published', dropped: 'dropped' },
    draftOf: (country, day) => `Edition for ${country}, picture of ${day}`,
    by: (name, when) => `${name}, ${when}`,
    sentences: (count) => (count === 1 ? '1 own sentence' : `${count} own sentences`),
    own: 'Own sentences',
    ownHelp: 'They stand in the edition under “What the team adds”, in this order.',
    add: 'New sentence',
    noSentences: 'There is no own sentence yet. Take one over from the evidence, or start with an empty one. Without own sentences the edition is the picture itself.',
    dutch: 'Dutch',
    english: 'English',
    sentence: (number) => `Sentence ${number}`,
    remove: 'Take out',
    undo: 'Undo',
    removed: (number) => `Sentence ${number} was taken out.`,
    up: (number) => `Sentence ${number} up`,
    down: (number) => `Sentence ${number} down`,
    translation: { missing: 'still missing', older: 'older than the other language', done: 'done' },
    saysTheSame: 'They say the same',
    restsOn: 'Rests on',
    restsOnNothing: 'This sentence rests on nothing yet. Choose evidence from the column beside it or from the check, or search for it.',
    addEvidence: 'Search for evidence',
    evidenceLabel: 'Evidence for this sentence',
    letGo: (id) => `Let go of ${id}`,
    checking: 'Being checked …',
    nothingToCheck: 'There is nothing in it that Peil can check.',
    notUnderstood: (quote) => `Not understood, and so not checked: “${quote}”`,
    checkFailed: 'The check did not work. It is tried again as soon as you type on.',
    useThis: 'Let the sentence rest on this',
    proposals: 'What the evidence says',
    proposalsHelp: 'The sentences of the picture always stand in the edition, in their own order; none can be left out. Take one over to go on from it in your own words.',
    takeOver: 'Take over',
    leanOn: (number) => `Let sentence ${number} rest on this`,
    saving: { saved: 'Saved', unsaved: 'Not saved yet', saving: 'Being saved …', away: 'The server does not answer. Your text is in this browser, and is saved as soon as it is back.', conflict: 'Somebody else was first', refused: 'Not saved' },
    savedAt: (revision) => `Saved as revision ${revision}`,
    conflict: 'Two people wrote at once',
    conflictHelp: 'Nothing is lost. What only one of you changed has been taken over. Choose below for each sentence that both of you changed.',
    mine: 'Yours',
    theirs: 'Of the other',
    keepMine: 'Mine',
    keepTheirs: 'That of the other',
    keepBoth: 'Both',
    goneThere: 'The other took this sentence out.',
    goneHere: 'You took this sentence out.',
    keepThese: 'Save this choice',
    preflight: 'What stands in the way',
    noReasons: 'Nothing stands in the way.',
    reasons: (count) => (count === 1 ? 'One thing stands in the way.' : `${count} things stand in the way.`),
    mend: 'It is mended here',
    acceptsUnreviewed: 'Also with claims that nobody has looked at; the public log then says how many',
    operator: 'The operator sets this, on the machine that Peil runs on.',
    preview: 'Look at the page',
    print: 'Print this page',
    previewTitle: 'The page as it will be published',
    handOver: 'Put forward, sign, publish',
    putForward: 'Put forward',
    putForwardHelp: 'Somebody with another account signs after that. Whoever changes anything opens the draft again.',
    putForwardBy: (name, when) => `Put forward by ${name}, ${when}.`,
    waitsForOther: 'Another account has to sign now: not the one that started the draft or put it forward.',
    sign: 'Sign',
    signHelp: 'You have read every sentence, in both languages, with what stands under it.',
    signedBy: (name, when) => `Signed by ${name}, ${when}.`,
    publish: 'Publish',
    publishing: 'Being published: the picture is frozen, the pages and the paper are made, and the log is signed. This takes a few moments.',
    published: (edition) => `${edition} was published.`,
    publishedSame: (edition) => `No new edition was made: ${edition} says the same already.`,
    seenAt: 'It is seen on the pages that this server has for everybody',
    siteFolder: 'The folder of a public site elsewhere is brought up to date only when the operator gives peil publish --out.',
    drop: 'Drop this draft',
    history: 'Who did what',
    steps: { started: 'started', revised: 'changed', 'put-forward': 'put forward', signed: 'signed', done: 'published', dropped: 'dropped' },
    revision: (revision) => `revision ${revision}`,
    again: 'Try again',
    readOnly: 'You look at an earlier day, or this draft is closed: nothing can be changed.',
    keys: { add: 'New sentence', save: 'Save now', preview: 'Look at the page' },
    loading: 'Being fetched …',
    restored: 'What you typed and was not saved yet is back.',
  },
}
