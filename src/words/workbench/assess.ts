import type { Driver, Language, LevelCost, Stream } from '../../core/index.ts'
import { englishTerms } from '../en/terms.ts'
import { dutchTerms } from '../nl/terms.ts'

/** Numbers and days come as they are written in the language. */
export interface AssessWords {
  readonly parts: string
  readonly country: string
  readonly stream: string
  readonly streams: Readonly<Record<Stream, string>>
  readonly drivers: Readonly<Record<Driver, string>>
  readonly pastDay: string
  readonly evidence: (rows: number) => string
  readonly notInView: string
  readonly write: { readonly kept: string; readonly evidence: string }
  readonly overview: {
    readonly level: string
    readonly noGauge: string
    readonly review: (day: string) => string
    readonly reviewOverdue: (day: string) => string
    readonly noReview: string
    readonly waiting: string
    readonly nothingWaits: string
    readonly drafts: (state: 'open' | 'put-forward', author: string) => string
    readonly sets: (judged: number, of: number) => string
    readonly warnings: string
    readonly noWarnings: string
    readonly flags: string
    readonly noFlags: string
    readonly questions: string
    readonly noQuestions: string
    readonly moved: string
    readonly nothingMoved: string
    readonly proposal: string
    readonly toAssessment: string
    readonly decide: string
  }
  readonly assessment: {
    readonly probabilities: string
    readonly firmness: string
    readonly confidence: string
    readonly streams: string
    readonly states: string
    readonly state: (state: number) => string
    readonly items: (counted: number, all: number) => string
    readonly files: string
    readonly tryOut: string
  }
  readonly indicators: { readonly asked: string; readonly question: string; readonly answer: string; readonly interval: string; readonly blind: string; readonly none: string }
  readonly whatIf: {
    readonly notReal: string
    readonly about: string
    readonly evidence: string
    readonly pieces: (pieces: string) => string
    readonly noPieces: string
    readonly up: string
    readonly down: string
    readonly start: string
    readonly startNeutral: string
    readonly startMoved: (times: string, direction: 'up' | 'down') => string
    readonly cost: string
    readonly costs: Readonly<Record<keyof LevelCost, string>>
    readonly price: (price: string) => string
    readonly reset: string
    readonly changed: string
    readonly nothingChanged: string
    readonly proposed: (tried: number, real: number) => string
    readonly without: (tried: number, real: number) => string
    readonly lower: (tried: string, real: string) => string
    readonly atOrAbove: (level: number, tried: string, real: string) => string
    readonly lowerBar: (tried: string, real: string) => string
    readonly raiseBar: (tried: string, real: string) => string
    readonly real: string
    readonly tried: string
    readonly notFirm: string
    readonly unassessable: string
  }
  readonly judging: {
    readonly sets: string
    readonly noSets: string
    readonly question: string
    readonly until: (day: string) => string
    readonly giveYours: string
    readonly replaces: string
    readonly probability: string
    readonly reasons: string
    readonly confidence: string
    readonly levels: Readonly<Record<'high' | 'moderate' | 'low', string>>
    readonly grounds: Readonly<Record<'informationBase' | 'analyticalRigour' | 'complexityAndVolatility', string>>
    readonly give: string
    readonly open: string
    readonly pooled: string
    readonly everyone: string
    readonly signposts: string
    readonly registers: string
    readonly noRegisters: string
    readonly item: string
    readonly against: string
    readonly assumptions: string
    readonly noAssumptions: string
    readonly broke: string
    readonly why: string
    readonly breaks: string
    readonly standings: Readonly<Record<'supported' | 'caveated' | 'unsupported', string>>
    readonly questions: string
    readonly noQuestions: string
    readonly answer: string
    readonly triggers: string
    readonly noTriggers: string
    readonly withdraw: string
    readonly withdrawWhy: string
  }
  readonly level: {
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
    readonly noEvidence: string
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
}

/** What the pages of assessing say around what the server tells. */
export const assessWords: Readonly<Record<Language, AssessWords>> = {
  nl: {
    parts: 'Onderdelen van het wegen',
    country: 'Land',
    stream: 'Soort dreiging',
    streams: dutchTerms.streams,
    drivers: dutchTerms.drivers,
    pastDay: 'U kijkt naar een eerdere dag. Vastleggen kan alleen op vandaag.',
    evidence: (rows) => (rows === 1 ? 'Toon het bewijs' : `Toon het bewijs (${rows})`),
    notInView: 'Hier is op deze dag niets van te zien.',
    write: { kept: 'Vastgelegd.', evidence: 'Bewijs' },
    overview: {
      level: 'Niveau nu',
      noGauge: 'Er is voor dit land geen niveau bekend. Kies een ander land, of leg onder Niveau een eerste niveau voor.',
      review: (day) => `Uiterlijk te herzien op ${day}.`,
      reviewOverdue: (day) => `De herziening had uiterlijk op ${day} moeten zijn.`,
      noReview: 'Wij weten niet wanneer dit niveau wordt herzien: het is niet hier vastgesteld.',
      waiting: 'Wacht op iemand',
      nothingWaits: 'Er wacht geen niveau en geen oordeel. Een nieuw voorstel begint u onder Niveau, een vraag aan collega’s onder Oordelen.',
      drafts: (state, author) => (state === 'open' ? `Niveau in de maak, begonnen door ${author}` : `Niveau wacht op een tweede handtekening, voorgelegd door ${author}`),
      sets: (judged, of) => `Vraag met ${judged} van ${of} oordelen`,
      warnings: 'Waarschuwingen die moeten worden afgerond',
      noWarnings: 'Geen enkele waarschuwing is aan afronding toe.',
      flags: 'Vlaggen: bewijs dat niet meer staat',
      noFlags: 'Er staan geen vlaggen open. Zij komen vanzelf als bewijs wordt ingetrokken of verbeterd.',
      questions: 'Vragen die aandacht vragen',
      noQuestions: 'Er is geen open vraag die nu aandacht vraagt.',
      moved: 'Indicatoren die bewogen',
      nothingMoved: 'Geen indicator laat een verandering zien. Dat kan ook zijn omdat er te weinig is geteld.',
      proposal: 'Wat het model voorstelt',
      toAssessment: 'Naar de weging',
      decide: 'Besluit over het niveau',
    },
    assessment: {
      probabilities: 'Kans op elk niveau',
      firmness: 'Hoe vast dit voorstel ligt',
      confidence: 'Betrouwbaarheid',
      streams: 'Soorten dreiging en wat ze beweegt',
      states: 'Kans op elke stand, van 1 (laag) tot 5',
      state: (state) => `stand ${state}`,
      items: (counted, all) => `Bewijs: ${counted} van ${all} tellen mee`,
      files: 'Waarmee dit is berekend',
      tryOut: 'Probeer andere getallen',
    },
    indicators: { asked: 'Wat is gevraagd, in volgorde', question: 'Vraag', answer: 'Antwoord', interval: 'Marge (95 %)', blind: 'Wat dit niet kan zien', none: 'Er zijn geen indicatoren voor dit land en deze soort. Kies een andere soort, of breng berichten in.' },
    whatIf: {
      notReal: 'Dit is geen voorstel. U probeert getallen uit; niets ervan wordt bewaard.',
      about: 'Schuif en zie wat het model dan zou voorstellen. Het echte voorstel staat ernaast en verandert niet.',
      evidence: 'Stel dat er meer bewijs was',
      pieces: (pieces) => (pieces === '1' ? '1 gemiddeld stuk bewijs' : `${pieces} gemiddelde stukken bewijs`),
      noPieces: 'zoals het is',
      up: 'voor een hogere stand',
      down: 'voor een lagere stand',
      start: 'Uitgangspunt vóór het bewijs',
      startNeutral: 'zoals het model het heeft',
      startMoved: (times, direction) => `stand ${direction === 'up' ? '5' : '1'} is vooraf ${times} keer zo waarschijnlijk tegenover stand ${direction === 'up' ? '1' : '5'}`,
      cost: 'Wat fouten en verschuiven kosten',
      costs: { under: 'Een trede te laag', over: 'Een trede te hoog', raise: 'Een trede verhogen', lower: 'Een trede verlagen' },
      price: (price) => `kost ${price}`,
      reset: 'Zet alles terug',
      changed: 'Wat er verandert',
      nothingChanged: 'U hebt niets veranderd: dit is wat het model nu voorstelt.',
      proposed: (tried, real) => (tried === real ? `Het voorstel blijft ${real}.` : `Het model zou ${tried} voorstellen in plaats van ${real}.`),
      without: (tried, real) => (tried === real ? `Zonder terughoudendheid blijft het ${real}.` : `Zonder terughoudendheid wordt het ${tried} in plaats van ${real}.`),
      lower: (tried, real) => `De kans dat het bewijs bij een lager niveau past, gaat van ${real} naar ${tried}.`,
      atOrAbove: (level, tried, real) => `De kans op niveau ${level} of hoger gaat van ${real} naar ${tried}.`,
      lowerBar: (tried, real) => `Verlagen gebeurt dan boven een kans van ${tried}; nu boven ${real}.`,
      raiseBar: (tried, real) => `Verhogen gebeurt dan boven een kans van ${tried}; nu boven ${real}.`,
      real: 'Het echte voorstel',
      tried: 'Uitgeprobeerd',
      notFirm: 'Hoe vast dit ligt en hoe betrouwbaar het is, wordt alleen van het echte voorstel berekend.',
      unassessable: 'Voor dit land is nu geen niveau voor te stellen, dus is er niets uit te proberen. De weging zegt waarom.',
    },
    judging: {
      sets: 'Vragen aan collega’s, blind beantwoord',
      noSets: 'Er is nog geen vraag gesteld. Stel er hieronder een: wat moet waar worden, wie oordeelt, en tot wanneer.',
      question: 'Vraag',
      until: (day) => `Tot en met ${day}`,
      giveYours: 'Uw oordeel',
      replaces: 'U hebt al een oordeel gegeven. Een nieuw oordeel komt ervoor in de plaats; beide blijven bewaard.',
      probability: 'Kans in procenten',
      reasons: 'Waarom',
      confidence: 'Betrouwbaarheid',
      levels: { high: 'hoog', moderate: 'gemiddeld', low: 'laag' },
      grounds: { informationBase: 'Wat er aan informatie is', analyticalRigour: 'Hoe zorgvuldig het is gewogen', complexityAndVolatility: 'Hoe ingewikkeld en veranderlijk het is' },
      give: 'Geef dit oordeel',
      open: 'Open de oordelen',
      pooled: 'Samen',
      everyone: 'Ieder apart',
      signposts: 'Wegwijzers',
      registers: 'Verklaringen naast elkaar',
      noRegisters: 'Er zijn nog geen verklaringen naast elkaar gezet. Zet ze hieronder naast elkaar, onder “Leg hypothesen vast”.',
      item: 'Wat ertoe doet',
      against: 'Wat ertegen spreekt',
      assumptions: 'Aannames die oordelen dragen',
      noAssumptions: 'Er is nog geen aanname vastgelegd. Leg hieronder vast wat u aanneemt zonder bewijs, en wat zou laten zien dat het niet zo is.',
      broke: 'Deze aanname houdt niet meer',
      why: 'Waarom niet',
      breaks: 'Wat zou laten zien dat het niet zo is',
      standings: { supported: 'ondersteund', caveated: 'met voorbehoud', unsupported: 'niet ondersteund' },
      questions: 'Open vragen',
      noQuestions: 'Er zijn geen open vragen. Leg er hieronder een vast, met het getal dat haar zou beantwoorden.',
      answer: 'Antwoord',
      triggers: 'Aanleidingen voor de hoogste trede',
      noTriggers: 'Er staat geen aanleiding. De hoogste trede is dan niet mogelijk.',
      withdraw: 'Trek in',
      withdrawWhy: 'Waarom wordt dit ingetrokken',
    },
    level: {
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
      fallen: 'Bewijs dat intussen verviel',
      noEvidence: 'Er is nog geen bewijs bij genoemd.',
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
  },
  en: {
    parts: 'Parts of assessing',
    country: 'Country',
    stream: 'Kind of threat',
    streams: englishTerms.streams,
    drivers: englishTerms.drivers,
    pastDay: 'You are looking at an earlier day. Things are put on record as of today only.',
    evidence: (rows) => (rows === 1 ? 'Show the evidence' : `Show the evidence (${rows})`),
    notInView: 'Nothing of this is to be seen on this day.',
    write: { kept: 'On record.', evidence: 'Evidence' },
    overview: {
      level: 'Level now',
      noGauge: 'No level is known for this country. Choose another country, or put a first level forward under Level.',
      review: (day) => `To be reviewed by ${day} at the latest.`,
      reviewOverdue: (day) => `The review was due by ${day}.`,
      noReview: 'We do not know when this level is to be reviewed: it was not set here.',
      waiting: 'Waits for somebody',
      nothingWaits: 'No level and no judgement waits. A new proposal begins under Level, a question to colleagues under Judgements.',
      drafts: (state, author) => (state === 'open' ? `Level being written, started by ${author}` : `Level waits for a second signature, put forward by ${author}`),
      sets: (judged, of) => `Question with ${judged} of ${of} judgements`,
      warnings: 'Warnings that are to be resolved',
      noWarnings: 'No warning is due.',
      flags: 'Flags: evidence that no longer stands',
      noFlags: 'No flag is open. They come by themselves when evidence is withdrawn or corrected.',
      questions: 'Questions that need attention',
      noQuestions: 'No open question needs attention now.',
      moved: 'Indicators that moved',
      nothingMoved: 'No indicator shows a change. That may also be since too little was counted.',
      proposal: 'What the model proposes',
      toAssessment: 'To the assessment',
      decide: 'Decide on the level',
    },
    assessment: {
      probabilities: 'Probability of each level',
      firmness: 'How firm this proposal is',
      confidence: 'Confidence',
      streams: 'Kinds of threat and what moves them',
      states: 'Probability of each state, from 1 (low) to 5',
      state: (state) => `state ${state}`,
      items: (counted, all) => `Evidence: ${counted} of ${all} count`,
      files: 'What this was computed with',
      tryOut: 'Try other numbers',
    },
    indicators: { asked: 'What was asked, in order', question: 'Question', answer: 'Answer', interval: 'Range (95%)', blind: 'What this cannot see', none: 'There are no indicators for this country and kind of threat. Choose another kind, or add reports.' },
    whatIf: {
      notReal: 'This is no proposal. You are trying numbers out; nothing of it is kept.',
      about: 'Move a slider and see what the model would propose then. The real proposal stands beside it and does not change.',
      evidence: 'Suppose there were more evidence',
      pieces: (pieces) => (pieces === '1' ? '1 moderate piece of evidence' : `${pieces} moderate pieces of evidence`),
      noPieces: 'as it is',
      up: 'for a higher state',
      down: 'for a lower state',
      start: 'Starting point before the evidence',
      startNeutral: 'as the model has it',
      startMoved: (times, direction) => `state ${direction === 'up' ? '5' : '1'} is ${times} times as likely beforehand, against state ${direction === 'up' ? '1' : '5'}`,
      cost: 'What errors and moving cost',
      costs: { under: 'A step too low', over: 'A step too high', raise: 'Raising a step', lower: 'Lowering a step' },
      price: (price) => `costs ${price}`,
      reset: 'Put everything back',
      changed: 'What changes',
      nothingChanged: 'You have changed nothing: this is what the model proposes now.',
      proposed: (tried, real) => (tried === real ? `The proposal stays ${real}.` : `The model would propose ${tried} and not ${real}.`),
      without: (tried, real) => (tried === real ? `Without reluctance to move it stays ${real}.` : `Without reluctance to move it becomes ${tried} and not ${real}.`),
      lower: (tried, real) => `The probability that the evidence fits a lower level goes from ${real} to ${tried}.`,
      atOrAbove: (level, tried, real) => `The probability of level ${level} or higher goes from ${real} to ${tried}.`,
      lowerBar: (tried, real) => `It would lower above a probability of ${tried}; now above ${real}.`,
      raiseBar: (tried, real) => `It would raise above a probability of ${tried}; now above ${real}.`,
      real: 'The real proposal',
      tried: 'Tried out',
      notFirm: 'How firm this is, and how far it can be relied on, is computed of the real proposal only.',
      unassessable: 'No level can be proposed for this country now, so there is nothing to try. The assessment says why.',
    },
    judging: {
      sets: 'Questions to colleagues, answered blind',
      noSets: 'No question has been asked yet. Ask one below: what is to come true, who judges, and until when.',
      question: 'Question',
      until: (day) => `Until the end of ${day}`,
      giveYours: 'Your judgement',
      replaces: 'You have given a judgement already. A new one takes its place; both are kept.',
      probability: 'Probability in per cent',
      reasons: 'Why',
      confidence: 'Confidence',
      levels: { high: 'high', moderate: 'moderate', low: 'low' },
      grounds: { informationBase: 'What information there is', analyticalRigour: 'How carefully it was weighed', complexityAndVolatility: 'How complex and changeable it is' },
      give: 'Give this judgement',
      open: 'Open the judgements',
      pooled: 'Together',
      everyone: 'Each by itself',
      signposts: 'Signposts',
      registers: 'Explanations beside each other',
      noRegisters: 'No explanations have been held beside each other yet. Record hypotheses below.',
      item: 'What bears on it',
      against: 'What speaks against it',
      assumptions: 'Assumptions that carry judgements',
      noAssumptions: 'No assumption is on record yet. Put down below what you take to be so without proof, and what would show that it is not.',
      broke: 'This assumption no longer holds',
      why: 'Why not',
      breaks: 'What would show that it is not so',
      standings: { supported: 'supported', caveated: 'caveated', unsupported: 'unsupported' },
      questions: 'Open questions',
      noQuestions: 'There are no open questions. Record one below: which number would answer it?',
      answer: 'Answer',
      triggers: 'Triggers for the top step',
      noTriggers: 'No trigger stands. The top step is not possible then.',
      withdraw: 'Withdraw',
      withdrawWhy: 'Why is this withdrawn',
    },
    level: {
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
      noEvidence: 'No evidence is named yet.',
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
  },
}
