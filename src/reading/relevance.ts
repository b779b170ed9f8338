/** Words of which a sentence about threats has at least one; finders look nowhere else, so a report on traffic gives no claims. */
const threatWords =
  /terror|jihad|djihad|aanslag|extremis|radicali|dreiging|threat|attack|plots?\b|islamist|kalifa|caliphate|syri[ëe]gang|uitreiz|terugke+r|returnee|foreign fighter|strijder|fighters|(?<![\p{L}])(?:IS|ISIS|ISIL|ISKP|AIVD|NCTV|OCAD|PET|MI5|JTAC)(?![\p{L}])|al[- ]qa|bomb|steekpartij|stabb|explo[ds]|gijzel|hostage|schaal|scale|alert|niveau|zelfmoord|suicide/iu

export function isAboutThreat(sentence: string): boolean {
  return threatWords.test(sentence)
}
