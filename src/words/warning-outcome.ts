import type { Language, ResolvedOutcome, VoidGround } from '../core/index.ts'
import { formatDay } from './format.ts'

const voidGrounds: Readonly<Record<Language, Readonly<Record<VoidGround, string>>>> = {
  nl: {
    'rule-cannot-decide': 'de afspraak beslist het niet', 'class-unclear': 'het is niet duidelijk wat meetelt', 'place-unclear': 'de plaats is niet duidelijk',
    'source-ended': 'de bron is opgehouden', 'issued-in-error': 'bij vergissing gegeven',
  },
  en: {
    'rule-cannot-decide': 'the rule does not decide it', 'class-unclear': 'it is not clear what counts', 'place-unclear': 'the place is not clear',
    'source-ended': 'the source has ended', 'issued-in-error': 'issued by mistake',
  },
}

/** What became of a warning, in a few words: `came true on 7 April 2017`. */
export function outcomeName(language: Language, outcome: ResolvedOutcome): string {
  switch (outcome.kind) {
    case 'occurred': return `${language === 'nl' ? 'uitgekomen op' : 'came true on'} ${formatDay(language, outcome.happened)}`
    case 'did-not-occur': return language === 'nl' ? 'niet uitgekomen' : 'did not come true'
    case 'void': return `${language === 'nl' ? 'ongeldig' : 'void'}: ${voidGrounds[language][outcome.ground]}`
  }
}
