import { once } from '../words.ts'
import type { Grammar } from './grammar.ts'
import { moods, wordSet } from './word-lists.ts'

export const englishGrammar = once((): Grammar => ({
  determiners: wordSet('the a an this that these those no each every all both some any several many few my your his her its our their whose which more less fewer'),
  prepositions: wordSet('about above across after against along among around at before behind below beneath beside between beyond by despite during for from in inside into near of off on onto outside over per since through throughout towards toward under until upon via with within without amid'),
  pronouns: wordSet('i you he she it we they there who him her them us someone nobody anyone everyone none one himself themselves itself'),
  coordinators: wordSet('and or but nor'),
  openers: moods({
    asserted: 'that because when while although though since before after as so where until',
    conditional: 'if unless provided',
    questioned: 'whether',
  }),
  relatives: wordSet('who whom whose which'),
  carriers: new Map<string, 'be' | 'have' | 'become'>([
    ...['is', 'are', 'was', 'were', 'am', 'be', 'been', 'being'].map((word) => [word, 'be'] as const),
    ...['has', 'have', 'had', 'having'].map((word) => [word, 'have'] as const),
    ...['do', 'does', 'did', 'got', 'gets'].map((word) => [word, 'become'] as const),
  ]),
  modals: moods({ able: 'can', future: 'will shall', reported: 'would', obliged: 'must should ought', possible: 'may might could' }),
  bareAuxiliaries: wordSet('be been being have having'),
  infinitiveMark: 'to',
  denials: wordSet('not no never nobody nothing none neither nor cannot'),
  nearDenials: wordSet('hardly barely scarcely rarely seldom'),
  notDenied: wordSet('only just merely'),
  hedges: moods({
    possible: 'possibly perhaps maybe potentially conceivably',
    expected: 'probably likely presumably apparently seemingly',
    claimed: 'reportedly allegedly supposedly purportedly',
  }),
  governors: moods({
    expected: 'expect predict forecast think believe suspect assume estimate reckon anticipate suppose seem appear',
    claimed: 'claim allege suggest accuse argue',
    wished: 'hope fear wish want urge ask demand call request advise recommend warn order tell propose forbid threaten',
    intended: 'plan plot intend mean consider promise vow pledge prepare conspire agree',
    attempted: 'try attempt seek',
    questioned: 'doubt wonder question',
    prevented: 'prevent refuse deny fail decline avoid stop foil thwart avert neglect',
  }),
  infinitiveGovernors: new Map(),
  governingNouns: moods({
    attempted: 'attempt attempts effort efforts bid',
    intended: 'plan plans plot plots intention intentions aim',
    possible: 'chance possibility risk danger rumour rumours speculation fear fears threat',
    claimed: 'claim claims allegation allegations accusation accusations suspicion',
    wished: 'hope hopes demand demands call calls request proposal',
    expected: 'expectation expectations forecast',
  }),
  adjectives: moods({
    possible: 'possible potential impending future',
    claimed: 'alleged supposed purported',
    expected: 'suspected likely expected',
    intended: 'planned plotted intended',
    attempted: 'attempted failed botched',
    prevented: 'foiled thwarted averted',
  }),
  without: 'without',
  objectGovernors: moods({
    intended: 'plan plot prepare intend consider',
    expected: 'expect predict forecast anticipate',
    wished: 'fear hope demand urge threaten',
    claimed: 'allege suspect',
    prevented: 'foil thwart prevent avert deny stop',
  }),
  outcomes: wordSet('become lead fall rise happen occur last cost cause worsen deteriorate collapse arise increase decrease fail escalate explode disappear lose die break grow shrink strike'),
  statives: /^(?:\p{L}{2,}(?:able|ible|ful|less|ous|ive|ic|al)|ready|present|absent|active|dead|open|closed|safe|unsafe|clear|high|low|big|small)$/u,
  verbsLast: false,
}))
