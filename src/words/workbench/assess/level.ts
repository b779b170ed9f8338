import type { Language } from '../../../core/index.ts'

/** Numbers and days come as they are written in the language. */
export interface LevelWords {
  readonly lead: string
  readonly drafts: string
  readonly noDrafts: string
  readonly states: Readonly<Record<'open' | 'put-forward' | 'done' | 'dropped', string>>
  readonly by: (author: string, day: string) => string
  readonly start: string
  readonly decision: (scope: string) => string
  readonly scope: string
  readonly scopeHelp: string
  readonly step: string
  readonly stepNow: (name: string) => string
  readonly unchosen: string
  readonly reasons: string
  readonly reasonsHelp: string
  readonly translated: string
  readonly translatedHelp: string
  readonly review: string
  readonly until: string
  readonly trigger: string
  readonly topNeeds: string
  readonly save: string
  readonly unsaved: string
  readonly putForward: string
  readonly deciderNext: string
  readonly sign: string
  readonly drop: string
  readonly twoAccounts: string
  readonly ownDraft: string
  readonly waitsFor: string
  readonly toSign: string
  readonly proposalThen: string
  readonly proposalNow: string
  readonly noProposal: string
  readonly proposal: (proposed: number, without: number, robustness: string) => string
  readonly sameProposal: string
  readonly fallen: string
  readonly nothingFell: string
  readonly fell: (id: string, how: string, day: string, reason: string) => string
  readonly how: Readonly<Record<'corrected' | 'withdrawn' | 'erased', string>>
  readonly seen: string
  readonly history: string
  readonly steps: Readonly<Record<'started' | 'revised' | 'put-forward' | 'signed' | 'done' | 'dropped', string>>
  readonly set: (entry: string) => string
  readonly changedMeanwhile: string
  readonly lookAgain: string
  readonly newTrigger: string
  readonly ground: string
  readonly grounds: Readonly<Record<'specific-and-imminent' | 'attack-with-follow-on-risk', string>>
  readonly triggerReason: string
  readonly recordTrigger: string
  readonly more: string
  readonly notOfficial: string
}

/** What is said around a decision on the level. */
export const levelWords: Readonly<Record<Language, LevelWords>> = {
  nl: {
    lead: 'Een niveau wordt door een mens vastgesteld: één account legt het voor met redenen, een ander tekent. Het model stelt alleen voor.',
    drafts: 'Voorgelegd en in de maak',
    noDrafts: 'Er is nog geen niveau voorgelegd. Begin hieronder: ook blijven op hetzelfde niveau is een besluit, met redenen.',
    states: { open: 'in de maak', 'put-forward': 'wacht op een handtekening', done: 'vastgesteld', dropped: 'terzijde gelegd' },
    by: (author, day) => `begonnen door ${author}, laatst gewijzigd op ${day}`,
    start: 'Begin een besluit',
    decision: (scope) => `Besluit over ${scope}`,
    scope: 'Waarvoor',
    scopeHelp: 'Een land, of een deel ervan: NL/region:utrecht',
    step: 'Trede',
    stepNow: (name) => `${name} (geldt nu)`,
    unchosen: 'Kies een trede',
    reasons: 'Redenen',
    reasonsHelp: 'Altijd nodig, ook als het niveau blijft. Elke regel is één reden.',
    translated: 'In het Engels, regel voor regel',
    translatedHelp: 'Een uitgave verschijnt in twee talen: een reden zonder vertaling staat haar later in de weg.',
    review: 'Uiterlijk te herzien op',
    until: 'Geldt tot en met',
    trigger: 'Aanleiding',
    topNeeds: 'De hoogste trede vraagt een aanleiding die staat, en een laatste dag die niet later is dan die van de aanleiding.',
    save: 'Bewaar',
    unsaved: 'Nog niet bewaard',
    putForward: 'Bewaar en leg voor ter ondertekening',
    deciderNext: 'Bewaar het; daarna legt iemand die mag beslissen het voor.',
    sign: 'Teken en stel vast',
    drop: 'Leg terzijde',
    twoAccounts: 'Vier ogen: wie tekent, is een ander account dan wie begon of voorlegde. Elke wijziging laat de handtekening vervallen.',
    ownDraft: 'U begon dit of legde het voor. Een ander account moet tekenen.',
    waitsFor: 'Dit wacht op iemand die mag beoordelen.',
    toSign: 'Wat u ondertekent',
    proposalThen: 'Voorstel toen het werd voorgelegd',
    proposalNow: 'Voorstel nu',
    noProposal: 'Het model stelt niets voor: er is te weinig gewogen bewijs, of de schaal heeft geen kaart.',
    proposal: (proposed, without, robustness) => `Niveau ${proposed}; zonder terughoudendheid ${without}. In ${robustness} van de berekende varianten komt hetzelfde uit.`,
    sameProposal: 'Sinds het werd voorgelegd is het voorstel niet veranderd.',
    fallen: 'Bewijs dat intussen viel',
    nothingFell: 'Al het genoemde bewijs staat nog.',
    fell: (id, how, day, reason) => `${id} is ${how} op ${day}: ${reason}`,
    how: { corrected: 'verbeterd', withdrawn: 'ingetrokken', erased: 'gewist' },
    seen: 'Ik heb gezien dat dit niet meer staat',
    history: 'Wie wat deed',
    steps: { started: 'begon', revised: 'wijzigde', 'put-forward': 'legde voor', signed: 'tekende', done: 'stelde vast', dropped: 'legde terzijde' },
    set: (entry) => `Vastgesteld als ${entry}.`,
    changedMeanwhile: 'Iemand heeft dit gewijzigd sinds u begon te typen. Wat u typte staat er nog, maar is zo niet te bewaren.',
    lookAgain: 'Toon hoe het nu staat, zonder wat ik typte',
    newTrigger: 'Leg een aanleiding vast',
    ground: 'Grond',
    grounds: { 'specific-and-imminent': 'een specifieke dreiging die op handen is', 'attack-with-follow-on-risk': 'een aanslag met kans op een volgende' },
    triggerReason: 'Wat is vastgesteld',
    recordTrigger: 'Leg de aanleiding vast',
    more: 'Meer',
    notOfficial: 'Niet officieel.',
  },
  en: {
    lead: 'A level is set by people: one account puts it forward with reasons, another signs. The model only proposes.',
    drafts: 'Put forward and being written',
    noDrafts: 'No level has been put forward yet. Begin below: to stay at the same level is a decision too, with reasons.',
    states: { open: 'being written', 'put-forward': 'waits for a signature', done: 'set', dropped: 'dropped' },
    by: (author, day) => `started by ${author}, last changed on ${day}`,
    start: 'Begin a decision',
    decision: (scope) => `Decision on ${scope}`,
    scope: 'For',
    scopeHelp: 'A country, or a part of one: NL/region:utrecht',
    step: 'Step',
    stepNow: (name) => `${name} (holds now)`,
    unchosen: 'Choose a step',
    reasons: 'Reasons',
    reasonsHelp: 'Always needed, also where the level stays. Each line is one reason.',
    translated: 'In Dutch, line by line',
    translatedHelp: 'An edition appears in two languages: a reason without a translation stands in its way later.',
    review: 'To be reviewed by',
    until: 'Holds until the end of',
    trigger: 'Trigger',
    topNeeds: 'The top step asks for a trigger that stands, and a last day that is no later than that of the trigger.',
    save: 'Save',
    unsaved: 'Not saved yet',
    putForward: 'Save and put forward for signature',
    deciderNext: 'Save it; somebody who may decide then puts it forward.',
    sign: 'Sign and set',
    drop: 'Drop',
    twoAccounts: 'Two pairs of eyes: whoever signs is another account than the one that started it or put it forward. Any change makes the signature fall.',
    ownDraft: 'You started this or put it forward. Another account has to sign.',
    waitsFor: 'This waits for somebody who may review.',
    toSign: 'What you sign',
    proposalThen: 'Proposal when it was put forward',
    proposalNow: 'Proposal now',
    noProposal: 'The model proposes nothing: there is too little weighed evidence, or the scale has no map.',
    proposal: (proposed, without, robustness) => `Level ${proposed}; without reluctance to move ${without}. In ${robustness} of the variants computed the result is the same.`,
    sameProposal: 'The proposal has not changed since it was put forward.',
    fallen: 'Evidence that fell meanwhile',
    nothingFell: 'All evidence that is named still stands.',
    fell: (id, how, day, reason) => `${id} was ${how} on ${day}: ${reason}`,
    how: { corrected: 'corrected', withdrawn: 'withdrawn', erased: 'erased' },
    seen: 'I have seen that this no longer stands',
    history: 'Who did what',
    steps: { started: 'started it', revised: 'changed it', 'put-forward': 'put it forward', signed: 'signed it', done: 'set it', dropped: 'dropped it' },
    set: (entry) => `Set as ${entry}.`,
    changedMeanwhile: 'Somebody has changed this since you began to type. What you typed is still here, but cannot be saved as it is.',
    lookAgain: 'Show how it stands now, without what I typed',
    newTrigger: 'Put a trigger on record',
    ground: 'Ground',
    grounds: { 'specific-and-imminent': 'a specific threat that is imminent', 'attack-with-follow-on-risk': 'an attack with a risk of another' },
    triggerReason: 'What was established',
    recordTrigger: 'Put the trigger on record',
    more: 'More',
    notOfficial: 'Not official.',
  },
}
