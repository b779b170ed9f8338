import type { Language, LevelCost } from '../../../core/index.ts'

/** Numbers and days come as they are written in the language. */
export interface WhatIfWords {
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

/** What is said where other numbers are tried out. */
export const whatIfWords: Readonly<Record<Language, WhatIfWords>> = {
  nl: {
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
  en: {
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
}
