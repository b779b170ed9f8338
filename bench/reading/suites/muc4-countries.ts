/** Countries as the keys write them. */
export const countryNames: Readonly<Record<string, string>> = {
  SV: 'EL SALVADOR', GT: 'GUATEMALA', HN: 'HONDURAS', AR: 'ARGENTINA', BO: 'BOLIVIA', CL: 'CHILE', CO: 'COLOMBIA', EC: 'ECUADOR', PE: 'PERU', NI: 'NICARAGUA', PA: 'PANAMA', CR: 'COSTA RICA',
  MX: 'MEXICO', VE: 'VENEZUELA', BR: 'BRAZIL', PY: 'PARAGUAY', UY: 'URUGUAY', CU: 'CUBA', DO: 'DOMINICAN REPUBLIC', BZ: 'BELIZE', US: 'UNITED STATES', ES: 'SPAIN', FR: 'FRANCE', DE: 'WEST GERMANY', GB: 'UNITED KINGDOM',
}

/** The nine countries that the task is about, by the cities that agencies write from: general knowledge. */
const cities: Readonly<Record<string, readonly string[]>> = {
  SV: ['SAN SALVADOR', 'CLANDESTINE', 'SAN MIGUEL', 'SANTA ANA'],
  GT: ['GUATEMALA CITY', 'GUATEMALA'],
  HN: ['TEGUCIGALPA', 'SAN PEDRO SULA'],
  AR: ['BUENOS AIRES', 'CORDOBA', 'ROSARIO', 'MENDOZA'],
  BO: ['LA PAZ', 'SUCRE', 'COCHABAMBA', 'SANTA CRUZ'],
  CL: ['SANTIAGO', 'VALPARAISO', 'CONCEPCION'],
  CO: ['BOGOTA', 'MEDELLIN', 'CALI', 'BARRANQUILLA', 'CUCUTA', 'BUCARAMANGA', 'CARTAGENA'],
  EC: ['QUITO', 'GUAYAQUIL'],
  PE: ['LIMA', 'AYACUCHO', 'AREQUIPA', 'TRUJILLO'],
}

/** The country of a dateline, where it is one that the task is about: by its city, or by the country in brackets. */
export function homeOf(dateline: string): string | undefined {
  const [city = ''] = dateline.split(/[,(]/)
  return Object.keys(cities).find((country) => cities[country]?.includes(city.trim()) === true || dateline.includes(`(${countryNames[country]})`))
}
