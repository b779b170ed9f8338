import { once } from '../words.ts'

/** Departments, provinces and larger towns of Latin America, in lower case and without accents as agencies write them. Origin: general knowledge. */
const names = `
el salvador|san salvador|santa ana|san miguel|santa tecla|nueva san salvador|soyapango|mejicanos|ahuachapan|sonsonate|chalatenango|la libertad|la paz|san vicente|cabanas|usulutan|morazan|la union|cuscatlan|zacatecoluca|cojutepeque|sensuntepeque|apopa|ilopango|acajutla|ciudad delgado|san martin|san francisco gotera|perquin|suchitoto|aguilares|tecoluca|berlin|jucuapa|ciudad barrios|quezaltepeque
guatemala|guatemala city|peten|el peten|flores|quezaltenango|quetzaltenango|escuintla|chimaltenango|huehuetenango|san marcos|solola|totonicapan|izabal|puerto barrios|zacapa|chiquimula|jalapa|jutiapa|retalhuleu|suchitepequez|mazatenango|alta verapaz|baja verapaz|coban|el quiche|quiche|antigua|sacatepequez|santa rosa|amatitlan|villa nueva|mixco
honduras|tegucigalpa|san pedro sula|la ceiba|choluteca|comayagua|palmerola|el progreso|puerto cortes|olancho|el paraiso|copan|intibuca|yoro|tela|trujillo|juticalpa|danli
nicaragua|managua|leon|chinandega|matagalpa|jinotega|esteli|masaya|granada|bluefields|puerto cabezas|zelaya|chontales|boaco|rivas|madriz|nueva segovia
colombia|bogota|medellin|cali|barranquilla|cartagena|cucuta|bucaramanga|pereira|manizales|ibague|pasto|villavicencio|neiva|armenia|popayan|santa marta|monteria|sincelejo|valledupar|tunja|riohacha|florencia|quibdo|barrancabermeja|apartado|turbo|uraba|tumaco|buenaventura|tulua|palmira|envigado|itagui|bello|rionegro|puerto boyaca|puerto berrio|segovia|remedios|saravena|arauca|arauquita|casanare|yopal|meta|caqueta|putumayo|huila|tolima|cauca|valle del cauca|narino|choco|antioquia|cordoba|sucre|bolivar|atlantico|magdalena|middle magdalena|cesar|la guajira|guajira|norte de santander|north santander|santander|boyaca|cundinamarca|caldas|risaralda|quindio|guaviare|vichada|guainia|vaupes|amazonas|covenas|ocana|soacha|fusagasuga|girardot|leticia|mocoa|orito
peru|lima|callao|arequipa|trujillo|chiclayo|piura|iquitos|cuzco|cusco|huancayo|chimbote|tacna|ayacucho|huanta|huancavelica|huanuco|tingo maria|uchiza|tocache|upper huallaga valley|huallaga|pucallpa|tarapoto|junin|pasco|cerro de pasco|puno|juliaca|ica|apurimac|abancay|ancash|huaraz|cajamarca|la libertad|lambayeque|loreto|ucayali|madre de dios|moquegua|tumbes|la merced|satipo|chanchamayo|miraflores|san isidro|jauja|la oroya
bolivia|la paz|el alto|santa cruz|cochabamba|sucre|oruro|potosi|tarija|trinidad|beni|pando|chapare|copacabana
chile|santiago|valparaiso|vina del mar|concepcion|talcahuano|antofagasta|temuco|rancagua|talca|arica|iquique|puerto montt|osorno|valdivia|la serena|copiapo|chillan|punta arenas|los angeles|curico|coquimbo|providencia|la florida|maipu|puente alto
ecuador|quito|guayaquil|cuenca|esmeraldas|machala|ambato|loja|manta|portoviejo|riobamba|ibarra|tulcan|lago agrio|napo|sucumbios
argentina|buenos aires|rosario|mendoza|tucuman|la plata|mar del plata|salta|santa fe|san juan|bahia blanca|corrientes|la tablada|neuquen|cordoba
panama|panama city|colon|david|costa rica|san jose|venezuela|caracas|maracaibo|mexico|mexico city|cuba|havana|brazil|rio de janeiro|sao paulo|paraguay|asuncion|uruguay|montevideo|spain|madrid|united states|washington|miami|new york
`

const byFirstWord = once((): ReadonlyMap<string, readonly (readonly string[])[]> => Map.groupBy(
  [...new Set(names.trim().split(/[|\n]/))].map((name) => name.split(' ')).toSorted((a, b) => b.length - a.length),
  (words) => words[0] ?? '',
))

/** Place behind the longest known name that starts here. */
export function knownPlaceEnd(units: readonly { readonly lower: string }[], from: number): number | undefined {
  const words = byFirstWord().get(units[from]?.lower ?? '')?.find((name) => name.every((word, at) => units[from + at]?.lower === word))
  return words === undefined ? undefined : from + words.length
}
