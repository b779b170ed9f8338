import type { BothLanguages, Language } from '../core/index.ts'

/** What each version of a scale is called, without saying when it ended: a view of an earlier day does not know that. The test holds this against data/record/scales.csv. */
export const scaleNames: Readonly<Record<string, BothLanguages>> = {
  nl_dtn_4: { nl: 'DTN-schaal van vier, sinds 2005', en: 'four-step DTN scale, since 2005' },
  nl_dtn_5: { nl: 'DTN-schaal van vijf, sinds 2016', en: 'five-step DTN scale, since 2016' },
  nl_atb: { nl: 'Alerteringssysteem Terrorismebestrijding, voor sectoren', en: 'Dutch alert system for sectors' },
  uk_jtac_2006: { nl: 'Britse schaal van vijf, sinds 2006', en: 'five-step UK scale, since 2006' },
  uk_jtac_2019: { nl: 'Britse schaal van vijf, sinds 2019', en: 'five-step UK scale, since 2019' },
  uk_ni_2010: { nl: 'Britse schaal voor terrorisme rond Noord-Ierland, sinds 2010', en: 'UK scale for Northern-Ireland-related terrorism, since 2010' },
  uk_pre2006_nonpublic: { nl: 'Britse schaal die niet openbaar was', en: 'UK scale that was not public' },
  be_ocad: { nl: 'OCAD-schaal van vier, sinds 2006', en: 'four-step OCAD scale, since 2006' },
  dk_cta: { nl: 'Deense schaal van vijf', en: 'five-step Danish scale' },
  se_sapo: { nl: 'Zweedse schaal van vijf, sinds 2010', en: 'five-step Swedish scale, since 2010' },
  no_pst: { nl: 'Noorse schaal van vijf', en: 'five-step Norwegian scale' },
  ie_garda: { nl: 'Ierse schaal van vijf', en: 'five-step Irish scale' },
  fr_vigi_colours: { nl: 'Vigipirate, vier kleuren', en: 'Vigipirate, four colours' },
  fr_vigi_2014: { nl: 'Vigipirate, twee niveaus, sinds 2014', en: 'Vigipirate, two levels, since 2014' },
  fr_vigi_2016: { nl: 'Vigipirate, drie niveaus, sinds 2016', en: 'Vigipirate, three levels, since 2016' },
  au_pre2015: { nl: 'Australische schaal van vier', en: 'four-step Australian scale' },
  au_ntas: { nl: 'Australische schaal van vijf, sinds 2015', en: 'five-step Australian scale, since 2015' },
  us_hsas: { nl: 'Amerikaanse schaal van vijf kleuren, sinds 2002', en: 'five-colour US scale, since 2002' },
  us_ntas_2011: { nl: 'Amerikaans waarschuwingssysteem, sinds 2011', en: 'US advisory system, since 2011' },
  us_ntas_2015: { nl: 'Amerikaans waarschuwingssysteem met bulletin, sinds 2015', en: 'US advisory system with bulletin, since 2015' },
}

export function scaleName(language: Language, scaleId: string): string {
  return scaleNames[scaleId]?.[language] ?? scaleId
}
