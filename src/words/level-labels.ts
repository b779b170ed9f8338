import type { Language } from '../core/index.ts'

/** Names of steps that differ from what their country calls them; every other name is shown as it is. */
const labels: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    'laag / faible': 'laag', 'gemiddeld / moyen': 'gemiddeld', 'ernstig / grave': 'ernstig', 'zeer ernstig / très grave': 'zeer ernstig',
  },
  en: {
    minimaal: 'minimal', beperkt: 'limited', aanzienlijk: 'significant', substantieel: 'substantial', kritiek: 'critical',
    basisniveau: 'basic', 'lage dreiging': 'low', 'matige dreiging': 'moderate', 'hoge dreiging': 'high',
    'laag / faible': 'low', 'gemiddeld / moyen': 'medium', 'ernstig / grave': 'serious', 'zeer ernstig / très grave': 'very serious',
    laag: 'low', gemiddeld: 'medium', ernstig: 'serious', 'zeer ernstig': 'very serious',
    ingen: 'none', begrænset: 'limited', generel: 'general', alvorlig: 'serious', 'meget alvorlig': 'very serious',
    'inget identifierat hot': 'no identified threat', 'begränsat hot': 'limited', 'förhöjt hot': 'elevated', 'högt hot': 'high',
    'mycket högt hot': 'very high', förhöjt: 'elevated', högt: 'high',
    lav: 'low', moderat: 'moderate', høy: 'high', kritisk: 'critical', ekstraordinær: 'extraordinary',
    jaune: 'yellow', rouge: 'red', écarlate: 'scarlet', 'alerte attentat': 'attack alert',
    'sécurité renforcée - risque attentat': 'reinforced security', 'urgence attentat': 'attack emergency',
  },
}

/** What a step is called in a language, or its own name where that is the same. */
export function levelLabel(language: Language, native: string): string {
  return labels[language][native] ?? native
}
