import type { CountVocabulary } from './count-words.ts'

/** The words around counts in Dutch. */
export const dutchCounts: CountVocabulary = {
  qualifiers: [
    ['approx', ['ongeveer', 'circa', 'ca', 'ca.', 'zo’n', 'rond', 'rond de', 'om en nabij', 'omstreeks', 'naar schatting', 'geschat op', 'pakweg', 'een stuk of', 'grofweg', 'om en nabij de']],
    ['exact', ['een', 'precies', 'exact']],
    ['at_least', ['minstens', 'minimaal', 'ten minste', 'tenminste', 'zeker', 'op zijn minst', 'op z’n minst', 'in elk geval', 'niet minder dan', 'maar liefst']],
    ['at_most', ['hooguit', 'hoogstens', 'maximaal', 'ten hoogste', 'niet meer dan', 'tot wel', 'op zijn hoogst', 'hoogst']],
    ['more_than', ['meer dan', 'ruim', 'boven de', 'over de', 'dik']],
    ['less_than', ['minder dan', 'nog geen', 'onder de']],
    ['almost', ['bijna', 'een kleine', 'krap', 'een krappe', 'tegen de', 'net geen', 'net niet', 'haast', 'nagenoeg']],
  ],
  fillers: ['de', 'het', 'nog', 'in totaal', 'van', 'op'],
  qualifiersAfter: [['at_least', ['of meer']], ['approx', ['of zo']]],
  estimates: ['naar schatting', 'geschat', 'schatten', 'schatting'],
  vague: [
    ['een handvol', 3, 7], ['een handjevol', 3, 7], ['tientallen', 20, 90], ['enkele tientallen', 20, 90], ['een paar tientallen', 20, 90], ['vele tientallen', 20, 90], ['een paar dozijn', 20, 90],
    ['honderden', 200, 900], ['enkele honderden', 200, 900], ['een paar honderd', 200, 900], ['vele honderden', 200, 900],
    ['duizenden', 2000, 9000], ['enkele duizenden', 2000, 9000], ['een paar duizend', 2000, 9000], ['tienduizenden', 20000, 90000], ['enkele tienduizenden', 20000, 90000], ['honderdduizenden', 200000, 900000],
  ],
  shares: [['de meesten', '>1/2'], ['de meeste', '>1/2'], ['het merendeel', '>1/2'], ['de meerderheid', '>1/2'], ['het gros', '>1/2'], ['een klein deel', 'small']],
  halfIsNoPart: true,
  from: ['van'],
  units: [
    'jarig', 'jarige', 'jarigen', 'jaar', 'jaren', 'jaartje', 'maand', 'maanden', 'weken', 'week', 'dagen', 'dag', 'uur', 'uren', 'minuut', 'minuten', 'seconden', 'eeuw', 'keer', 'maal',
    'euro', 'dollar', 'pond', 'kilo', 'kilometer', 'meter', 'centimeter', 'hectare', 'ton', 'liter', 'graden', 'procent', 'procentpunt', '%', 'punten', 'doelpunten', 'wedstrijden',
    'auto', 'auto’s', 'voertuigen', 'pagina', 'pagina’s', 'kamer', 'kamers', 'landen', 'diensten', 'bronnen', 'kranten', 'instanties', 'provincies', 'gemeenten',
  ],
  namers: ['niveau', 'fase', 'dtn', 'dreigingsniveau', 'artikel', 'nummer', 'nr', 'nr.', 'rond', 'om', 'van', 'leeftijd van', '€', '$', '£', 'schaal van', 'schaal van 1 tot', 'hoofdstuk', 'punt', 'kamer', 'top', 'plaats', 'met', 'pagina', 'bladzijde', 'lijn', 'route', 'vlucht', 'resolutie', 'half', 'kwart over', 'kwart voor'],
  parents: ['vader', 'moeder', 'ouder', 'ouders', 'gezin', 'opa', 'oma', 'grootvader', 'grootmoeder', 'echtpaar'],
  aged: ['man', 'mannen', 'vrouw', 'vrouwen', 'jongen', 'jongens', 'meisje', 'meisjes', 'tiener', 'tieners'],
  behindAge: ['uit', 'van', 'die', 'werd', 'was', 'is', 'had', 'heeft', 'wordt', 'een', 'wiens', 'zonder', 'geboren', 'afkomstig', 'woonachtig'],
}
