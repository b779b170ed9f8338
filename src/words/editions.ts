import type { BothLanguages } from '../core/index.ts'

const aivdReport = (year: number): BothLanguages => ({ nl: `AIVD-jaarverslag ${year}`, en: `AIVD annual report ${year}` })
const aivdPage = (when: BothLanguages): BothLanguages => ({ nl: `AIVD-webpagina, ${when.nl}`, en: `AIVD web page, ${when.en}` })
const same = (name: string): BothLanguages => ({ nl: name, en: name })

/** Who or what the record names as publisher of a figure or expectation, where it is no numbered or monthly DTN; the test holds this against data/record. */
export const editionNames: Readonly<Record<string, BothLanguages>> = {
  AIVD: same('AIVD'),
  'AIVD Terugkeerders in beeld': same('AIVD, Terugkeerders in beeld'),
  'AIVD annual report 2014': aivdReport(2014),
  'AIVD annual report 2015': aivdReport(2015),
  'AIVD annual report 2017': aivdReport(2017),
  'AIVD annual report 2018': aivdReport(2018),
  'AIVD head via press': { nl: 'hoofd van de AIVD, via de pers', en: 'head of the AIVD, via the press' },
  'AIVD note with DTN36': { nl: 'toelichting van de AIVD bij DTN36', en: 'AIVD note with DTN36' },
  'AIVD publication Nov 2018': { nl: 'AIVD-publicatie, november 2018', en: 'AIVD publication, November 2018' },
  'AIVD restatement': { nl: 'AIVD, herziene opgave', en: 'AIVD, restated figures' },
  'AIVD via press': { nl: 'AIVD, via de pers', en: 'AIVD, via the press' },
  'AIVD web page 2018': aivdPage(same('2018')),
  'AIVD web page 2019': aivdPage(same('2019')),
  'AIVD web page Nov 2021': aivdPage({ nl: 'november 2021', en: 'November 2021' }),
  'AIVD/NCTV/police phenomenon analysis via journal': {
    nl: 'fenomeenanalyse van AIVD, NCTV en politie, via een vakblad', en: 'phenomenon analysis by AIVD, NCTV and police, via a journal',
  },
  'DTN47 (seed article)': same('DTN47'),
  'EU counter-terrorism coordinator': { nl: 'EU-coördinator voor terrorismebestrijding', en: 'EU counter-terrorism coordinator' },
  'EU via EUobserver': { nl: 'EU, via EUobserver', en: 'EU, via EUobserver' },
  'Kamerstuk 29754-698': { nl: 'Kamerstuk 29754-698', en: 'letter to parliament 29754-698' },
  'NCTV/AIVD minors report': { nl: 'rapport van NCTV en AIVD over minderjarigen', en: 'NCTV and AIVD report on minors' },
  'NCTV/AIVD report on minors': { nl: 'rapport van NCTV en AIVD over minderjarigen', en: 'NCTV and AIVD report on minors' },
  NOS: same('NOS'),
  'OCAD director': { nl: 'directeur van het OCAD', en: 'director of OCAD' },
  'OCAD via Knack': same('OCAD, via Knack'),
  'OCAD via press': { nl: 'OCAD, via de pers', en: 'OCAD, via the press' },
  'OCAD/researchers via Knack': { nl: 'OCAD en onderzoekers, via Knack', en: 'OCAD and researchers, via Knack' },
  'Soufan report via AD': { nl: 'rapport van Soufan, via het AD', en: 'Soufan report, via AD' },
  'general level': { nl: 'algemeen niveau', en: 'general level' },
  'government statement': { nl: 'verklaring van de regering', en: 'government statement' },
  'joint database': { nl: 'gezamenlijke gegevensbank', en: 'joint database' },
  'joint database via researcher': { nl: 'gezamenlijke gegevensbank, via een onderzoeker', en: 'joint database, via a researcher' },
  'level change': { nl: 'wijziging van het niveau', en: 'change of the level' },
  'minister of justice': { nl: 'minister van Justitie', en: 'minister of justice' },
  press: { nl: 'pers', en: 'press' },
  'press on AIVD restatement': { nl: 'pers over de herziene opgave van de AIVD', en: 'press on the restated figures of the AIVD' },
  'press, services': { nl: 'pers en diensten', en: 'press and services' },
}
