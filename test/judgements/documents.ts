/** Documents for the logbook, as somebody would write them; each may be changed by its fields. */
export type Document = Readonly<Record<string, unknown>>

export const aSet = (fields: Document = {}): Document => ({
  kind: 'propositions', author: 'team-lead', known: '2018-03-26', scope: 'NL', stream: 'jihadist',
  question: { nl: 'Hoeveel aanslagen komen er?', en: 'How many attacks will there be?' }, relation: 'exclusive',
  propositions: [{ id: 'none', text: { en: 'no attack' } }, { id: 'one', text: { en: 'one attack' } }, { id: 'more', text: { en: 'more than one' } }],
  judges: ['analyst-1', 'analyst-2'], due: '2018-04-02', ...fields,
})

export const aJudgement = (set: string, author: string, fields: Document = {}): Document => ({
  kind: 'judgement', author, known: '2018-03-27', set, probabilities: { none: 0.6, one: 0.3, more: 0.1 },
  confidence: { level: 'moderate', grounds: { informationBase: { en: 'two reports' }, analyticalRigour: { en: 'alternatives were weighed' }, complexityAndVolatility: { en: 'the field moves' } } },
  reasons: [{ en: `what ${author} thinks` }], ...fields,
})

export const aReveal = (set: string, fields: Document = {}): Document => ({ kind: 'reveal', author: 'team-lead', known: '2018-03-28', set, ...fields })

export const anAssumption = (fields: Document = {}): Document => ({
  kind: 'assumption', author: 'team-lead', known: '2018-03-26', scope: 'NL', text: { en: 'returnees are known' }, standing: 'caveated', breaks: { en: 'an unknown returnee' }, ...fields,
})
