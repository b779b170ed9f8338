/** Departments and provinces of Latin America, and towns that lists of larger towns leave out, by country. Origin: general knowledge. */
export const regions: Readonly<Record<string, string>> = {
  SV: 'San Salvador|Santa Ana|San Miguel|Ahuachapan|Sonsonate|Chalatenango|La Libertad|La Paz|San Vicente|Cabanas|Usulutan|Morazan|La Union|Cuscatlan|Santa Tecla|Zacatecoluca|San Francisco Gotera|Perquin|Suchitoto|Tecoluca|Jucuapa|Ciudad Barrios|Ciudad Delgado',
  GT: 'Guatemala City|Peten|El Peten|Quezaltenango|Escuintla|Chimaltenango|Huehuetenango|San Marcos|Solola|Totonicapan|Izabal|Zacapa|Chiquimula|Jalapa|Jutiapa|Retalhuleu|Suchitepequez|Alta Verapaz|Baja Verapaz|El Quiche|Quiche|Sacatepequez|Santa Rosa|El Progreso|Flores',
  HN: 'Tegucigalpa|San Pedro Sula|Choluteca|Comayagua|Olancho|El Paraiso|Copan|Intibuca|Yoro|Colon|Atlantida|Cortes|Francisco Morazan|Lempira|Ocotepeque|Palmerola',
  NI: 'Managua|Leon|Chinandega|Matagalpa|Jinotega|Esteli|Masaya|Granada|Zelaya|Chontales|Boaco|Rivas|Madriz|Nueva Segovia|Rio San Juan|Bluefields',
  CO: 'Bogota|Cartagena|Cucuta|Antioquia|Cordoba|Sucre|Bolivar|Atlantico|Magdalena|Middle Magdalena|Cesar|La Guajira|Guajira|Norte de Santander|North Santander|Santander|Boyaca|Cundinamarca|Caldas|Risaralda|Quindio|Tolima|Huila|Cauca|Valle del Cauca|Narino|Choco|Meta|Arauca|Casanare|Caqueta|Putumayo|Guaviare|Vichada|Guainia|Vaupes|Amazonas|Uraba|Covenas|Segovia|Remedios',
  PE: 'Lima|Cuzco|Ayacucho|Huancavelica|Huanuco|Junin|Pasco|Puno|Ica|Apurimac|Ancash|Cajamarca|La Libertad|Lambayeque|Loreto|Ucayali|San Martin|Madre de Dios|Moquegua|Tumbes|Upper Huallaga|Huallaga|Uchiza|Tocache|Huanta|Miraflores|San Isidro|Callao',
  BO: 'La Paz|Santa Cruz|Cochabamba|Oruro|Potosi|Tarija|Beni|Pando|Chuquisaca|Chapare|Copacabana|Sucre',
  CL: 'Santiago|Valparaiso|Concepcion|Antofagasta|Vina del Mar|Providencia|Copiapo',
  EC: 'Quito|Guayaquil|Azuay|Guayas|Manabi|Pichincha|Esmeraldas|Napo|Sucumbios|Imbabura|Carchi|Loja|El Oro',
  AR: 'Buenos Aires|Cordoba|Rosario|Mendoza|Tucuman|Santa Fe|Salta|Corrientes|Entre Rios|Chaco|Neuquen|La Tablada',
}
