import type { Language } from '../../core/index.ts'

/** What a tour leads to, in its order. */
export const tourStops = ['review', 'withdrawal', 'what-if', 'level', 'edition'] as const
export type TourStop = (typeof tourStops)[number]

export interface TourWords {
  readonly title: string
  readonly intro: string
  readonly stops: Readonly<Record<TourStop, { readonly as: string; readonly what: string; readonly link: string }>>
  readonly published: string
  readonly putAway: string
  readonly bringBack: string
}

/** The tour of the demo, which says as which account one does what. */
export const tourWords: Readonly<Record<Language, TourWords>> = {
  nl: {
    title: 'Rondleiding in vijf stappen',
    intro: 'Dit is een demo: niets hierin is echt of officieel. De links van de accounts zijn bij het starten afgedrukt, en elke link werkt één keer. Open elk account in een eigen browserprofiel, dan kunt u wisselen zonder u af te melden.',
    stops: {
      review: { as: 'analyst-1', what: 'Kijk het bericht na dat half gedaan is: aanvaard een bewering, verbeter er een of verwerp er een. Met ? ziet u de toetsen.', link: 'Naar het bericht' },
      withdrawal: { as: 'reviewer-1', what: 'Kijk wat er zou veranderen als een uitspraak uit het register wordt ingetrokken. U hoeft niets in te trekken.', link: 'Naar de uitspraak' },
      'what-if': { as: 'analyst-1', what: 'Probeer andere getallen en zie wat het model dan voorstelt. Er wordt niets bewaard.', link: 'Naar Wat als' },
      level: { as: 'reviewer-1', what: 'Er wacht een niveau dat decider-1 heeft voorgelegd. Lees de redenen en teken.', link: 'Naar het niveau' },
      edition: { as: 'analyst-1, daarna decider-1', what: 'Vul als analyst-1 in het concept het ontbrekende Engels in en leg het voor. Teken en publiceer het daarna als decider-1. Bij de eerste start van de demo is er nog niets gepubliceerd.', link: 'Naar de concepten' },
    },
    published: 'Kijk daarna wat iedereen ziet',
    putAway: 'Rondleiding wegleggen',
    bringBack: 'Rondleiding van de demo',
  },
  en: {
    title: 'A tour in five steps',
    intro: 'This is a demo: nothing in it is real or official. The links of the accounts were printed at the start, and each works once. Open each account in a browser profile of its own, and you can change between them without signing out.',
    stops: {
      review: { as: 'analyst-1', what: 'Review the report that is half done: accept a claim, correct one or reject one. Press ? to see the keys.', link: 'To the report' },
      withdrawal: { as: 'reviewer-1', what: 'See what would change if a statement of the record were withdrawn. You need not withdraw anything.', link: 'To the statement' },
      'what-if': { as: 'analyst-1', what: 'Try other numbers and see what the model then proposes. Nothing is saved.', link: 'To What if' },
      level: { as: 'reviewer-1', what: 'A level put forward by decider-1 is waiting. Read the reasons and sign.', link: 'To the level' },
      edition: { as: 'analyst-1, then decider-1', what: 'As analyst-1, add the English that is missing from the draft and put it forward. Then sign and publish it as decider-1. Nothing has been published when the demo first starts.', link: 'To the drafts' },
    },
    published: 'Then look at what everybody sees',
    putAway: 'Put the tour away',
    bringBack: 'Tour of the demo',
  },
}
