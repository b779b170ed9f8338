import type { JobKind, JobState, Language } from '../../core/index.ts'

export interface TogetherWords {
  readonly away: string
  readonly signedOut: string
  readonly signIn: string
  readonly unsent: (forms: number) => string
  readonly signOut: string
  readonly signOutLoses: (forms: number) => string
  readonly signOutAnyway: string
  readonly stay: string
  readonly looks: (name: string) => string
  readonly edits: (name: string) => string
  readonly ownWindow: string
  readonly conflict: string
  readonly conflictMeans: string
  readonly field: string
  readonly before: string
  readonly theirs: string
  readonly mine: string
  readonly take: string
  readonly bothChanged: string
  readonly nothing: string
  readonly saveChosen: string
  readonly keepTheirs: string
  readonly palette: string
  readonly paletteAsk: string
  readonly paletteNone: string
  readonly keys: string
  readonly keysHere: string
  readonly keysNone: string
  readonly close: string
  readonly openPalette: string
  readonly find: string
  readonly showKeys: string
  readonly searchFor: (asked: string) => string
  readonly goTo: string
  readonly switchLanguage: string
  readonly whatIs: (term: string) => string
  readonly jobs: string
  readonly jobsNone: string
  readonly jobKinds: Readonly<Record<JobKind, string>>
  readonly jobStates: Readonly<Record<JobState, string>>
  readonly askedBy: (name: string) => string
  readonly startAgain: string
  readonly fetchResult: string
  readonly perFile: string
  readonly showResult: string
  readonly pastStopping: string
  readonly brokenOff: string
  readonly jobPage: string
  readonly fileName: string
  readonly fileBecame: string
  readonly stop: string
  readonly stopping: string
}

/** What people are told who work at the same time, or whose server is away. */
export const togetherWords: Readonly<Record<Language, TogetherWords>> = {
  nl: {
    away: 'De server is niet bereikbaar. Wat u typt, blijft hier bewaard en gaat mee zodra hij er weer is.',
    signedOut: 'Uw sessie is afgelopen. Wat u typte, staat er nog: meld u aan in een nieuw venster, dan gaat het bewaren hier verder.',
    signIn: 'Aanmelden in een nieuw venster',
    unsent: (forms) => (forms === 1 ? '1 formulier nog niet bewaard' : `${forms} formulieren nog niet bewaard`),
    signOut: 'Afmelden',
    signOutLoses: (forms) => (forms === 1 ? 'Eén formulier is nog niet bewaard en gaat verloren als u zich afmeldt.' : `${forms} formulieren zijn nog niet bewaard en gaan verloren als u zich afmeldt.`),
    signOutAnyway: 'Toch afmelden',
    stay: 'Blijven',
    looks: (name) => `${name} kijkt mee`,
    edits: (name) => `${name} is hiermee bezig`,
    ownWindow: 'u, in een ander venster',
    conflict: 'Iemand anders heeft dit ook veranderd',
    conflictMeans: 'Van u is niets verloren, en nog niets bewaard. Kies per veld welke versie blijft.',
    field: 'Veld',
    before: 'Hoe het was',
    theirs: 'Van de ander',
    mine: 'Van u',
    take: 'Deze houden',
    bothChanged: 'beiden veranderd',
    nothing: 'leeg',
    saveChosen: 'Bewaar zoals gekozen',
    keepTheirs: 'Die van de ander laten staan',
    palette: 'Opdrachten en zoeken',
    paletteAsk: 'Een pagina, een handeling, een nummer of een woord',
    paletteNone: 'Niets gevonden onder die naam',
    keys: 'Toetsen',
    keysHere: 'Toetsen op deze pagina',
    keysNone: 'Deze pagina heeft geen eigen toetsen.',
    close: 'Sluiten',
    openPalette: 'Opdrachten en zoeken openen',
    find: 'Zoeken',
    showKeys: 'Toetsen tonen',
    searchFor: (asked) => `Zoek "${asked}" in het bewijs`,
    goTo: 'Naar',
    switchLanguage: 'Switch to English',
    whatIs: (term) => `Wat is "${term}"?`,
    jobs: 'Taken',
    jobsNone: 'Er loopt niets. Werk dat lang duurt, zoals bestanden inlezen of publiceren, verschijnt hier met voortgang.',
    jobKinds: { import: 'Dataset inlezen', reports: 'Berichten inbrengen', erasure: 'Tekst wissen', publishing: 'Publiceren', backtest: 'Terugtoets', export: 'Uitvoer maken' },
    jobStates: { gathering: 'wacht op bestanden', waiting: 'wacht', running: 'bezig', interrupted: 'afgebroken', done: 'klaar', failed: 'mislukt', cancelled: 'gestopt' },
    askedBy: (name) => `gevraagd door ${name}`,
    startAgain: 'Opnieuw starten',
    fetchResult: 'Ophalen',
    perFile: 'Per bestand',
    showResult: 'Uitkomst',
    pastStopping: 'Dit is te ver om nog te stoppen.',
    jobPage: 'Taak',
    fileName: 'Bestand',
    fileBecame: 'Wat ervan werd',
    brokenOff: 'De server viel weg tijdens dit werk. Het gaat vanzelf verder met wat heel is.',
    stop: 'Stoppen',
    stopping: 'wordt gestopt',
  },
  en: {
    away: 'The server cannot be reached. What you type is kept here, and is sent as soon as it is back.',
    signedOut: 'Your session has ended. What you typed is still here: sign in in a new window, and saving goes on here.',
    signIn: 'Sign in in a new window',
    unsent: (forms) => (forms === 1 ? '1 form not saved yet' : `${forms} forms not saved yet`),
    signOut: 'Sign out',
    signOutLoses: (forms) => (forms === 1 ? 'One form is not saved yet, and is lost when you sign out.' : `${forms} forms are not saved yet, and are lost when you sign out.`),
    signOutAnyway: 'Sign out all the same',
    stay: 'Stay',
    looks: (name) => `${name} is looking at this`,
    edits: (name) => `${name} is working on this`,
    ownWindow: 'you, in another window',
    conflict: 'Somebody else changed this too',
    conflictMeans: 'Nothing of yours was lost or saved. Choose for each field which version stays.',
    field: 'Field',
    before: 'As it was',
    theirs: 'Theirs',
    mine: 'Yours',
    take: 'Keep this one',
    bothChanged: 'both changed it',
    nothing: 'empty',
    saveChosen: 'Save as chosen',
    keepTheirs: 'Leave theirs',
    palette: 'Commands and search',
    paletteAsk: 'A page, an action, a number or a word',
    paletteNone: 'Nothing is found under that name',
    keys: 'Keys',
    keysHere: 'Keys on this page',
    keysNone: 'This page has no keys of its own.',
    close: 'Close',
    openPalette: 'Open commands and search',
    find: 'Search',
    showKeys: 'Show the keys',
    searchFor: (asked) => `Search for "${asked}" in the evidence`,
    goTo: 'Go to',
    switchLanguage: 'Naar het Nederlands',
    whatIs: (term) => `What is "${term}"?`,
    jobs: 'Jobs',
    jobsNone: 'Nothing is running. Work that takes long, such as bringing in files or publishing, shows here with its progress.',
    jobKinds: { import: 'Bringing in a dataset', reports: 'Bringing in reports', erasure: 'Erasing a text', publishing: 'Publishing', backtest: 'Back-test', export: 'Exporting' },
    jobStates: { gathering: 'waiting for files', waiting: 'waiting', running: 'running', interrupted: 'broken off', done: 'done', failed: 'failed', cancelled: 'stopped' },
    askedBy: (name) => `asked for by ${name}`,
    startAgain: 'Start again',
    fetchResult: 'Fetch',
    perFile: 'File by file',
    showResult: 'Result',
    pastStopping: 'This has come too far to be stopped.',
    jobPage: 'Job',
    fileName: 'File',
    fileBecame: 'What became of it',
    brokenOff: 'The server was lost during this work. It goes on by itself from what is whole.',
    stop: 'Stop',
    stopping: 'stopping',
  },
}
