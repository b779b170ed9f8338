/** Countries by the cities that agencies write from: general knowledge. */
const countryByCity: Readonly<Record<string, string>> = {
  'SAN SALVADOR': 'EL SALVADOR', CLANDESTINE: 'EL SALVADOR', BOGOTA: 'COLOMBIA', MEDELLIN: 'COLOMBIA', CALI: 'COLOMBIA', LIMA: 'PERU', SANTIAGO: 'CHILE', 'GUATEMALA CITY': 'GUATEMALA', GUATEMALA: 'GUATEMALA',
  TEGUCIGALPA: 'HONDURAS', 'SAN PEDRO SULA': 'HONDURAS', 'LA PAZ': 'BOLIVIA', QUITO: 'ECUADOR', 'BUENOS AIRES': 'ARGENTINA', MANAGUA: 'NICARAGUA', 'MEXICO CITY': 'MEXICO', 'PANAMA CITY': 'PANAMA',
  'SAN JOSE': 'COSTA RICA', CARACAS: 'VENEZUELA', MADRID: 'SPAIN', HAVANA: 'CUBA', WASHINGTON: 'UNITED STATES', MONTEVIDEO: 'URUGUAY', ASUNCION: 'PARAGUAY', 'SAO PAULO': 'BRAZIL', BRASILIA: 'BRAZIL', 'SANTO DOMINGO': 'DOMINICAN REPUBLIC',
}

/** Country that a dateline is written from; empty where its city is unknown. */
export function countryOfDateline(dateline: string): string {
  const [city = '', ...rest] = dateline.split(/[,(]/)
  return countryByCity[city.trim()] ?? rest.map((part) => part.replace(')', '').trim()).find(isCountry) ?? ''
}

export function isCountry(name: string): boolean {
  return Object.values(countryByCity).includes(name)
}
