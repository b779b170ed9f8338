/** Documents that the measurements put on record and write; only their shape matters. */
const window = { first: '2031-01-01', last: '2031-06-30' }

export const propositions = (judges: readonly string[]) => ({
  kind: 'propositions', scope: 'NL', question: { en: 'Will there be an attack?' }, relation: 'single', propositions: [{ id: 'attack', text: { en: 'An attack is completed.' } }], judges, due: '2031-03-01',
})

export const judgement = (set: string, probability: number) => ({
  kind: 'judgement', set, probabilities: { attack: probability }, reasons: [{ en: 'Because of what was read.' }],
  confidence: { level: 'low', grounds: { informationBase: { en: 'thin' }, analyticalRigour: { en: 'fair' }, complexityAndVolatility: { en: 'high' } } },
})

export const draftBody = (nl: string) => ({
  day: '2018-03-26', corrects: null, acceptsUnreviewed: true, sentences: [{ id: 's1', text: { nl, en: 'There are about 155 travellers in Syria and Iraq.' }, behind: null, evidence: ['J067'] }],
})

export const warning = {
  scope: 'NL', stream: 'jihadist', event: { class: 'deadly-attack', atLeast: null }, window, probability: 0.1,
  rule: { text: { nl: 'Een rij in de tabel van aanslagen.', en: 'A row in the table of attacks.' }, counted: 'attack-table' }, evidence: ['J067'],
}

export const level = { scope: 'NL', step: 4, reasons: [{ en: 'Nothing of weight has changed.' }], review: '2031-02-01', evidence: ['J067', 'J068'] }

export const whatIf = (pieces: number) => ({ scope: 'NL', extra: [{ stream: 'jihadist', driver: 'capability', pieces }], cost: {}, priorNats: 0 })
