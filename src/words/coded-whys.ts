import type { BothLanguages, Language } from '../core/index.ts'

const written = (nl: string, en: string): BothLanguages => ({ nl, en })

/** Why a row was coded, as data/level/coding.csv writes it; the test holds every line against this. */
const whys: Readonly<Record<string, BothLanguages>> = {
  'access to targets': written('toegang tot doelwitten', 'access to targets'),
  'act in the country': written('een daad in het land', 'act in the country'),
  'act that killed': written('een daad met doden', 'act that killed'),
  'attacks elsewhere show that acts succeed': written('aanslagen elders tonen dat daden slagen', 'attacks elsewhere show that acts succeed'),
  'authorities and society hold off acts': written('overheid en samenleving houden daden tegen', 'authorities and society hold off acts'),
  'calls that keep the will alive': written('oproepen die de wil levend houden', 'calls that keep the will alive'),
  'experience brought home': written('ervaring die mee naar huis komt', 'experience brought home'),
  'experience gained or lost abroad': written('ervaring die in het buitenland is opgedaan of verloren', 'experience gained or lost abroad'),
  'means of the groups': written('middelen van de groepen', 'means of the groups'),
  'network or movement': written('een netwerk of beweging', 'network or movement'),
  'plan in the country': written('een plan in het land', 'plan in the country'),
  'plans found show preparation': written('gevonden plannen tonen voorbereiding', 'plans found show preparation'),
  'preparation in the country': written('voorbereiding in het land', 'preparation in the country'),
  'tendency of preparation and acts': written('hoe voorbereiding en daden zich ontwikkelen', 'tendency of preparation and acts'),
  'will to attack': written('de wil om aan te vallen', 'will to attack'),
}

/** Why a row was coded, in words; as it was written where there are no others. */
export function codedWhy(language: Language, why: string): string {
  return whys[why]?.[language] ?? why
}
