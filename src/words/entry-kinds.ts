import type { EntryKind, Language } from '../core/index.ts'

/** What each kind of entry in the logbook is called. */
export const entryKindNames: Readonly<Record<Language, Readonly<Record<EntryKind, string>>>> = {
  nl: {
    level: 'vastgesteld niveau', trigger: 'aanleiding', withdrawal: 'intrekking', propositions: 'set van uitspraken', judgement: 'oordeel', 'sealed-judgement': 'oordeel, nog dicht',
    reveal: 'opening van een set', assumption: 'sleutelaanname', 'assumption-broken': 'aanname die niet meer geldt',
    signpost: 'voorteken', hypotheses: 'register van hypothesen', question: 'vraag', answer: 'antwoord', warning: 'waarschuwing', resolution: 'uitkomst van een waarschuwing',
  },
  en: {
    level: 'level set', trigger: 'trigger', withdrawal: 'withdrawal', propositions: 'set of propositions', judgement: 'judgement', 'sealed-judgement': 'judgement, still sealed',
    reveal: 'reveal of a set', assumption: 'key assumption', 'assumption-broken': 'assumption that no longer holds',
    signpost: 'signpost', hypotheses: 'register of hypotheses', question: 'question', answer: 'answer', warning: 'warning', resolution: 'what became of a warning',
  },
}
