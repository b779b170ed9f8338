import type { Language, Right, Role } from '../../core/index.ts'
import { rightNames } from '../right-names.ts'

export interface PeopleWords {
  readonly signIn: string
  readonly name: string
  readonly nameHelp: string
  readonly password: string
  readonly passwordHelp: string
  readonly byPasskey: string
  readonly byOrganisation: (name: string) => string
  readonly organisationRefused: string
  readonly roleNeeded: (name: string) => string
  readonly code: string
  readonly codeHelp: string
  readonly recoveryCode: string
  readonly useRecovery: string
  readonly useCode: string
  readonly continue: string
  readonly firstTitle: string
  readonly firstIntro: string
  readonly takeTitle: (name: string) => string
  readonly takeIntro: string
  readonly demoTitle: (name: string) => string
  readonly demoIntro: string
  readonly demoHelp: string
  readonly expired: string
  readonly account: string
  readonly accountIntro: (name: string) => string
  readonly changePassword: string
  readonly currentPassword: string
  readonly newPassword: string
  readonly changed: string
  readonly secondStep: string
  readonly secondStepOn: string
  readonly secondStepOff: string
  readonly turnOn: string
  readonly turnOff: string
  readonly scan: string
  readonly secretInWords: string
  readonly recoveryCodes: string
  readonly recoveryHelp: string
  readonly confirm: string
  readonly passkeys: string
  readonly noPasskeys: string
  readonly addPasskey: string
  readonly remove: string
  readonly madeOn: (day: string) => string
  readonly usedOn: (day: string) => string
  readonly neverUsed: string
  readonly sessions: string
  readonly unknownBrowser: string
  readonly thisOne: string
  readonly until: (moment: string) => string
  readonly end: string
  readonly endOthers: string
  readonly tokens: string
  readonly tokensHelp: string
  readonly noTokens: string
  readonly tokenFor: string
  readonly tokenRights: string
  readonly tokenDays: string
  readonly makeToken: string
  readonly tokenOnce: string
  readonly revoked: string
  readonly accounts: string
  readonly accountsIntro: string
  readonly noAccounts: string
  readonly invite: string
  readonly roles: Readonly<Record<Role, string>>
  readonly rights: Readonly<Record<Right, string>>
  readonly role: string
  readonly noRole: string
  readonly clearance: string
  readonly linkOnce: (name: string) => string
  readonly newLink: string
  readonly newLinkHelp: string
  readonly ofDemo: string
  readonly disable: string
  readonly enable: string
  readonly disabledSince: (day: string) => string
  readonly save: string
  readonly showSessions: string
  readonly noSessions: string
  readonly audit: string
  readonly auditIntro: string
  readonly auditFits: (entries: string) => string
  readonly auditEmpty: string
  readonly who: string
  readonly when: string
  readonly act: string
  readonly what: string
  readonly nobody: string
  readonly onMachine: string
  readonly older: string
  readonly download: string
  readonly ofAccount: string
  readonly loading: string
  readonly proofTitle: string
  readonly proofHelp: string
  readonly proofByPasskey: string
  readonly cancel: string
  readonly language: string
  readonly languageHelp: string
}

/** Accounts: signing in, one's own, everybody's, and what was done by them. */
export const peopleWords: Readonly<Record<Language, PeopleWords>> = {
  nl: {
    signIn: 'Aanmelden',
    name: 'Accountnaam',
    nameHelp: 'De naam van een taak, zoals analyst-2 of duty-officer; nooit die van een persoon.',
    password: 'Wachtwoord',
    passwordHelp: 'Minstens 12 tekens. Een paar woorden achter elkaar is goed.',
    byPasskey: 'Aanmelden met een passkey',
    byOrganisation: (name) => `Aanmelden via ${name}`,
    organisationRefused: 'Aanmelden via uw organisatie is niet gelukt. Probeer het opnieuw, of vraag de beheerder om een link.',
    roleNeeded: (name) => `Dit account heeft nog geen rol en kan daarom nog niets zien. Geef de naam ${name} door aan een beheerder.`,
    code: 'Code van uw apparaat',
    codeHelp: 'De zes cijfers die uw app nu toont. Elke code werkt één keer.',
    recoveryCode: 'Herstelcode',
    useRecovery: 'Ik heb mijn apparaat niet bij me',
    useCode: 'Toch een code van mijn apparaat gebruiken',
    continue: 'Verder',
    firstTitle: 'De eerste beheerder',
    firstIntro: 'Peil heeft nog geen accounts. Kies een accountnaam en een wachtwoord; daarna kunt u anderen uitnodigen. Deze link werkt één keer.',
    takeTitle: (name) => `Account ${name}`,
    takeIntro: 'Kies een wachtwoord. Deze link werkt één keer; wie met dit account was aangemeld, is dat daarna niet meer.',
    demoTitle: (name) => `Demo: ${name}`,
    demoIntro: 'Dit is een voorbeeldaccount. Het werkt alleen op deze machine en zolang de demo draait.',
    demoHelp: 'Dit is een demo. Open een van de links die bij het starten zijn afgedrukt; elke link werkt één keer.',
    expired: 'U bent niet aangemeld, of uw sessie is verlopen. Wat u had getypt, staat er na het aanmelden nog.',
    account: 'Mijn account',
    accountIntro: (name) => `U bent aangemeld als ${name}. Deze naam staat onder wat u vastlegt.`,
    changePassword: 'Wachtwoord wijzigen',
    currentPassword: 'Huidig wachtwoord',
    newPassword: 'Nieuw wachtwoord',
    changed: 'Uw wachtwoord is gewijzigd. Andere sessies zijn beëindigd.',
    secondStep: 'Tweede stap bij het aanmelden',
    secondStepOn: 'Bij het aanmelden vraagt Peil ook een code van uw apparaat.',
    secondStepOff: 'Met een tweede stap is een gestolen wachtwoord niet genoeg. U hebt er een app voor nodig die codes maakt (TOTP).',
    turnOn: 'Tweede stap aanzetten',
    turnOff: 'Tweede stap uitzetten',
    scan: 'Lees deze code met uw app, of typ de sleutel over. Vul daarna de zes cijfers in die de app toont.',
    secretInWords: 'Sleutel',
    recoveryCodes: 'Herstelcodes',
    recoveryHelp: 'Bewaar deze codes buiten uw apparaat. Elke code werkt één keer, in plaats van een code van de app. Ze worden maar één keer getoond.',
    confirm: 'Bevestigen',
    passkeys: 'Passkeys',
    noPasskeys: 'U hebt nog geen passkey. Daarmee meldt u zich aan met uw vinger, uw gezicht of een pincode, zonder wachtwoord.',
    addPasskey: 'Passkey toevoegen',
    remove: 'Verwijderen',
    madeOn: (day) => `gemaakt op ${day}`,
    usedOn: (day) => `laatst gebruikt op ${day}`,
    neverUsed: 'nog niet gebruikt',
    sessions: 'Sessies',
    unknownBrowser: 'Onbekende browser',
    thisOne: 'deze',
    until: (moment) => `tot ${moment}`,
    end: 'Beëindigen',
    endOthers: 'Alle andere beëindigen',
    tokens: 'Tokens voor machines',
    tokensHelp: 'Een token laat een programma vragen wat u mag vragen, of een deel daarvan. Wie het heeft, kan het gebruiken.',
    noTokens: 'U hebt geen tokens.',
    tokenFor: 'Waarvoor',
    tokenRights: 'Rechten',
    tokenDays: 'Dagen geldig',
    makeToken: 'Token maken',
    tokenOnce: 'Dit token wordt maar één keer getoond. Bewaar het waar het programma het leest.',
    revoked: 'ingetrokken',
    accounts: 'Accounts',
    accountsIntro: 'Een account heeft de naam van een taak en nooit die van een persoon. Rollen zeggen wat het mag, de machtiging tot en met welke markering het leest.',
    noAccounts: 'Er zijn nog geen accounts.',
    invite: 'Uitnodigen',
    roles: { reader: 'lezer', analyst: 'analist', reviewer: 'beoordelaar', decider: 'beslisser', administrator: 'beheerder' },
    rights: rightNames.nl,
    role: 'Rollen',
    noRole: 'geen rol',
    clearance: 'Machtiging',
    linkOnce: (name) => `Geef deze link aan wie ${name} gaat gebruiken. Hij werkt één keer, binnen een dag, en wordt niet nog eens getoond.`,
    newLink: 'Nieuwe link',
    newLinkHelp: 'Wie de link gebruikt, kiest een nieuw wachtwoord; de tweede stap, passkeys en sessies van het account vervallen dan.',
    ofDemo: 'van de demo: de link staat waar de demo is gestart',
    disable: 'Uitzetten',
    enable: 'Aanzetten',
    disabledSince: (day) => `uitgezet op ${day}`,
    save: 'Bewaren',
    showSessions: 'Sessies',
    noSessions: 'Nergens aangemeld.',
    audit: 'Auditlogboek',
    auditIntro: 'Wie wat deed, en wie welk gemarkeerd materiaal kreeg: met namen van dingen en nooit met teksten. Elke regel is met de vorige verbonden.',
    auditFits: (entries) => `Het logboek klopt: ${entries} regels.`,
    auditEmpty: 'Er is nog niets vastgelegd. Elke wijziging en elk gemarkeerd bericht dat iemand leest, komt hier te staan.',
    who: 'Wie',
    when: 'Wanneer',
    act: 'Wat',
    what: 'Waarvan',
    nobody: 'niemand',
    onMachine: 'op de machine',
    older: 'Ouder',
    download: 'Alles als bestand',
    ofAccount: 'Alleen van account',
    loading: 'Even geduld …',
    proofTitle: 'Bent u het zelf?',
    proofHelp: 'Hiermee komt er een weg naar een account bij, of gaat er een weg. Laat daarom eerst zien dat u het bent. Daarna gaat verder wat u deed; tien minuten lang vragen wij het niet opnieuw.',
    proofByPasskey: 'Met een passkey',
    cancel: 'Niet doen',
    language: 'Taal',
    languageHelp: 'In deze taal ziet u de werkplaats, in elke browser waarin u zich aanmeldt. De knop bovenaan verandert dezelfde keuze.',
  },
  en: {
    signIn: 'Sign in',
    name: 'Account name',
    nameHelp: 'The name of a task, such as analyst-2 or duty-officer; never that of a person.',
    password: 'Password',
    passwordHelp: 'At least 12 characters. A few words in a row will do.',
    byPasskey: 'Sign in with a passkey',
    byOrganisation: (name) => `Sign in by ${name}`,
    organisationRefused: 'Signing in by your organisation did not work. Try again, or ask the administrator for a link.',
    roleNeeded: (name) => `This account has no role yet and can see nothing for that reason. Give the name ${name} to an administrator.`,
    code: 'Code of your device',
    codeHelp: 'The six digits that your app shows now. Each code works once.',
    recoveryCode: 'Recovery code',
    useRecovery: 'I do not have my device with me',
    useCode: 'Use a code of my device after all',
    continue: 'Continue',
    firstTitle: 'The first administrator',
    firstIntro: 'Peil has no accounts yet. Choose an account name and a password; after that you can invite others. This link works once.',
    takeTitle: (name) => `Account ${name}`,
    takeIntro: 'Choose a password. This link works once; whoever was signed in by this account will not be any more.',
    demoTitle: (name) => `Demo: ${name}`,
    demoIntro: 'This is a sample account. It works on this machine only, and while the demo runs.',
    demoHelp: 'This is a demo. Open one of the links that were printed at the start; each works once.',
    expired: 'You are not signed in, or your session has ended. What you had typed will still be there after you sign in.',
    account: 'My account',
    accountIntro: (name) => `You are signed in as ${name}. This name stands under what you put on record.`,
    changePassword: 'Change the password',
    currentPassword: 'Present password',
    newPassword: 'New password',
    changed: 'Your password was changed. Other sessions have been ended.',
    secondStep: 'Second step of signing in',
    secondStepOn: 'When you sign in, Peil also asks for a code of your device.',
    secondStepOff: 'With a second step a stolen password is not enough. You need an app for it that makes codes (TOTP).',
    turnOn: 'Turn the second step on',
    turnOff: 'Turn the second step off',
    scan: 'Read this code with your app, or type the key. Then fill in the six digits that the app shows.',
    secretInWords: 'Key',
    recoveryCodes: 'Recovery codes',
    recoveryHelp: 'Keep these codes away from your device. Each works once, in place of a code of the app. They are shown only once.',
    confirm: 'Confirm',
    passkeys: 'Passkeys',
    noPasskeys: 'You have no passkey yet. With one you sign in by your finger, your face or a PIN, without a password.',
    addPasskey: 'Add a passkey',
    remove: 'Remove',
    madeOn: (day) => `made on ${day}`,
    usedOn: (day) => `last used on ${day}`,
    neverUsed: 'not used yet',
    sessions: 'Sessions',
    unknownBrowser: 'Unknown browser',
    thisOne: 'this one',
    until: (moment) => `until ${moment}`,
    end: 'End',
    endOthers: 'End all others',
    tokens: 'Tokens for machines',
    tokensHelp: 'A token lets a program ask what you may ask, or a part of it. Whoever has it can use it.',
    noTokens: 'You have no tokens.',
    tokenFor: 'What for',
    tokenRights: 'Rights',
    tokenDays: 'Days valid',
    makeToken: 'Make a token',
    tokenOnce: 'This token is shown only once. Keep it where the program reads it.',
    revoked: 'revoked',
    accounts: 'Accounts',
    accountsIntro: 'An account has the name of a task and never that of a person. Roles say what it may do, the clearance up to which marking it reads.',
    noAccounts: 'There are no accounts yet.',
    invite: 'Invite',
    roles: { reader: 'reader', analyst: 'analyst', reviewer: 'reviewer', decider: 'decider', administrator: 'administrator' },
    rights: rightNames.en,
    role: 'Roles',
    noRole: 'no role',
    clearance: 'Clearance',
    linkOnce: (name) => `Give this link to whoever is to use ${name}. It works once, within a day, and is not shown again.`,
    newLink: 'New link',
    newLinkHelp: 'Whoever uses the link chooses a new password; the second step, passkeys and sessions of the account then end.',
    ofDemo: 'of the demo: its link stands where the demo was started',
    disable: 'Disable',
    enable: 'Enable',
    disabledSince: (day) => `disabled on ${day}`,
    save: 'Save',
    showSessions: 'Sessions',
    noSessions: 'Signed in nowhere.',
    audit: 'Audit log',
    auditIntro: 'Who did what, and who was given which marked material: by the names of things and never by texts. Each entry is linked to the one before.',
    auditFits: (entries) => `The log fits: ${entries} entries.`,
    auditEmpty: 'Nothing has been written down yet. Each change, and each marked report that somebody reads, will stand here.',
    who: 'Who',
    when: 'When',
    act: 'What',
    what: 'Of what',
    nobody: 'nobody',
    onMachine: 'on the machine',
    older: 'Older',
    download: 'All of it as a file',
    ofAccount: 'Only of account',
    loading: 'One moment …',
    proofTitle: 'Is it you?',
    proofHelp: 'This adds a way into an account, or takes one away. So show first that it is you. What you were doing then goes on, and for ten minutes we do not ask again.',
    proofByPasskey: 'By a passkey',
    cancel: 'Leave it',
    language: 'Language',
    languageHelp: 'You see the workbench in this language, in each browser in which you sign in. The button at the top changes the same choice.',
  },
}
