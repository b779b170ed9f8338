import type { Language, Right } from '../core/index.ts'

/** What an account may do, by its right. */
export const rightNames: Readonly<Record<Language, Readonly<Record<Right, string>>>> = {
  nl: { read: 'lezen', contribute: 'bijdragen', review: 'beoordelen', decide: 'beslissen', administer: 'beheren' },
  en: { read: 'read', contribute: 'contribute', review: 'review', decide: 'decide', administer: 'administer' },
}
