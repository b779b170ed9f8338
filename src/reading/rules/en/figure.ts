import type { Rule } from '../../rule.ts'

/** What a number counts, by the words around it; the first rule that fires in the number's own part of the sentence decides. */
export const enFigureRules: readonly Rule<'FIGURE'>[] = [
  {
    id: 'en-figure-none-returned', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'returned', value: 0, qualifier: 'exact', cumulative: true, unit: 'persons' },
    pattern: '(?:{none}(?: \\p{L}+){0,2} (?:travellers?|jihadists?|fighters?|adults|children|women|men|nationals|Britons|Belgians|Germans)|(?<!almost |virtually |practically |nearly )(?:no ?one|nobody)) (?:has|have)(?: (?:yet|so far))* (?:returned|come back|come home)',
    example: 'No Belgian jihadists have returned.', notFor: 'No Belgian jihadists have returned since 2018.',
  },
  {
    id: 'en-figure-none-killed', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'killed', value: 0, qualifier: 'exact', cumulative: true, unit: 'persons' },
    pattern: '{none}(?: \\p{L}+){0,2} (?:travellers?|jihadists?|fighters?) (?:has|have)(?: (?:yet|so far|been))* (?:killed|died)',
    example: 'No Belgian jihadists have been killed.', notFor: 'Ten Belgian jihadists have been killed.',
  },
  {
    id: 'en-figure-attacks-all', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'attacks_all_status', cumulative: false, unit: 'attacks' },
    pattern: '(?:completed|failed|foiled)(?:, | and | or )(?:completed|failed|foiled)[^.;]{0,30}attacks?|attacks?[^.;:]{0,20} in \\p{L}+ (?:EU )?(?:Member States|countries)|attributed to [^,.;]{0,30}(?:terrorism|extremis\\p{L}+)|terrorist attacks in (?:\\d+|\\p{L}+) EU',
    example: 'There were 38 completed, failed and foiled attacks.', notFor: 'There were 38 parades.',
  },
  {
    id: 'en-figure-attacks-completed', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'attacks', cumulative: false, unit: 'attacks' },
    pattern: '^(?:\\W*)[\\p{L}\\d]+ (?:were |was )?(?:completed|failed|foiled|carried out)(?: attacks)?\\W*$|attacks were carried out|others? (?:were |was )?(?:completed|failed|foiled)',
    example: 'Europol counted 40 terrorist attacks: 22 completed.', notFor: 'Europol counted 40 terrorist suspects.',
  },
  {
    id: 'en-figure-plots-foiled', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'plots_foiled', cumulative: true, unit: 'plots' },
    pattern: '(?:foiled|thwarted|disrupted|prevented|stopped)[^,.;]{0,50}(?:plots?|attacks?)|(?:plots?|attacks?)[^,.;]{0,40}(?:foiled|thwarted|disrupted|prevented|stopped)|(?:late-stage|terror(?:ist)?|Islamist|far-right) plots?',
    example: 'Police have foiled 12 terror plots since March.', notFor: 'Police closed 12 roads since March.',
  },
  {
    id: 'en-figure-arrests', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'arrests', cumulative: false, unit: 'persons' },
    pattern: 'arrests?|arrested|detained on suspicion|taken into custody',
    example: 'There were 240 terrorism-related arrests last year.', notFor: 'There were 240 jihadists in Syria last year.',
  },
  {
    id: 'en-figure-charged', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'charged', unit: 'persons' },
    pattern: 'charged|convicted|sentenced|prosecuted',
    example: 'Of the terror suspects 60 were charged.', notFor: 'Of the terror suspects 60 were released.',
  },
  {
    id: 'en-figure-injured', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'injured', unit: 'persons' },
    pattern: 'wounding|injuring|injured|wounded|hurt',
    example: 'The attack injured 14 people.', notFor: 'The attack was watched by 14 people.',
  },
  {
    id: 'en-figure-killed', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'killed', cumulative: true, unit: 'persons' },
    pattern: 'killed|dead|died|deaths?|lost their lives|kill(?:s|ing)',
    example: 'Some 70 jihadists have been killed.', notFor: 'Some 70 jihadists have left.',
  },
  {
    id: 'en-figure-returned-elsewhere', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'returned_elsewhere', cumulative: true, unit: 'persons' },
    pattern: '(?:to|in) (?:an)?other (?:countr(?:y|ies))|to a third country|settled elsewhere',
    example: 'Another 15 jihadists went to other countries.', notFor: 'Another 15 jihadists went home.',
  },
  {
    id: 'en-figure-in-transit', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'in_transit', cumulative: false, unit: 'persons' },
    pattern: '(?:on their|on the) way (?:back|home)|en route|travelling back',
    example: 'About 20 fighters are on their way back.', notFor: 'About 20 fighters are in prison.',
  },
  {
    id: 'en-figure-detained', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'detained_or_camp', cumulative: false, unit: 'persons' },
    pattern: '(?:refugee |detention |Kurdish )?camps?|prisons?|in custody|detention|jail(?:ed)?|imprisoned|are being held',
    example: 'About 35 Dutch women are held in camps in Syria.', notFor: 'About 35 Dutch women have left for Syria.',
  },
  {
    id: 'en-figure-returned', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'returned', cumulative: true, unit: 'persons' },
    pattern: 'returned|returnees|come back|came back|returning|gone home|back (?:in|to) (?:the )?\\p{Lu}\\p{L}+',
    example: 'So far 55 jihadists have returned.', notFor: 'So far 55 jihadists have left.',
  },
  {
    id: 'en-figure-with-group', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'with_group', cumulative: false, unit: 'persons' },
    pattern: '(?:with|fighting for|members of|active (?:with|for)) (?:\\p{L}+ ){0,3}(?:groups?|IS|ISIS|Islamic State|HTS|al-Qa[ei]da)',
    example: 'About 25 Dutch adults are with jihadist groups.', notFor: 'About 25 Dutch adults are in Turkey.',
  },
  {
    id: 'en-figure-departed', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'departed', cumulative: true, unit: 'persons' },
    pattern: '(?:travelled|traveled|went|gone|left|departed|journeyed)[^,.;]{0,40}(?:to|for|country|abroad|since)|have (?:left|departed|travelled)|foreign (?:terrorist )?fighters',
    example: 'Since 2012 about 290 people have travelled to Syria.', notFor: 'Since 2012 about 290 people were arrested for terrorism.',
  },
  {
    id: 'en-figure-sympathisers', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'sympathisers', cumulative: false, unit: 'persons' },
    pattern: 'sympathi[sz]ers|supporters|followers',
    example: 'The service counts several thousand jihadist sympathisers.', notFor: 'The service counts several thousand employees.',
  },
  {
    id: 'en-figure-other-population', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'other_population', unit: 'persons' },
    pattern: '(?:minority|community|population)[^.;]{0,40}(?:people|members|estimated)',
    example: 'The Jewish community in that city is estimated at 800 people, the security service said.', notFor: 'There are 800 jihadists.',
  },
  {
    id: 'en-figure-present', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'present', cumulative: false, unit: 'persons' },
    pattern: '(?:are|were|remain(?:s|ed)?|still|is)[^.;]{0,60}(?:in (?:the )?(?:region|area|conflict zone|Syria|Iraq|Turkey|former caliphate))|(?:in (?:the )?(?:region|conflict zone|Syria|Iraq|Turkey))[^.;]{0,30}(?:are|remain)',
    example: 'About 130 Dutch nationals are still in Syria.', notFor: 'About 130 Dutch nationals were arrested.',
  },
  {
    id: 'en-figure-movement', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'movement_members', cumulative: false, unit: 'persons' },
    pattern: '(?:movement|network|scene)[^.;]{0,40}(?:members|people|persons)|jihadists|extremists|members of the movement|subjects of interest',
    example: 'The country has about 500 jihadists.', notFor: 'The country has about 500 museums.',
  },
  {
    id: 'en-figure-suspects', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'suspects', unit: 'persons' },
    pattern: '(?:terror(?:ism)? )?suspects',
    example: 'The court will hear 12 terror suspects.', notFor: 'The court will hear 12 terror experts.',
  },
  {
    id: 'en-figure-attacks', kind: 'FIGURE', lang: 'en', covers: 'clause', gives: { what: 'attacks', cumulative: false, unit: 'attacks' },
    pattern: '(?:\\p{L}+ ){0,2}attacks|bombings|stabbings',
    example: 'There had been three attacks in a year.', notFor: 'There had been three elections in a year.',
  },
]
