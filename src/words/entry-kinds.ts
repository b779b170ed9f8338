import type { EntryKind, Language } from '../core/index.ts'

/** What each kind of entry in the logbook is called. */
export const entryKindNames: Readonly<Record<Language, Readonly<Record<EntryKind, string>>>> = {
  nl: { level: 'vastgesteld niveau', trigger: 'aanleiding', withdrawal: 'intrekking' },
  en: { level: 'level set', trigger: 'trigger', withdrawal: 'withdrawal' },
}
