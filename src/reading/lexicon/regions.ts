// Generated from data/lexicon/regions.csv by `npm run generate`; edit that instead.
import type { LexiconRegions } from '../lexicon-types.ts'

export const regions: readonly LexiconRegions[] = [
  {"country":"SV","names":["San Salvador","Santa Ana","San Miguel","Ahuachapan","Sonsonate","Chalatenango","La Libertad","La Paz","San Vicente","Cabanas","Usulutan","Morazan","La Union","Cuscatlan"]},
  {"country":"GT","names":["Guatemala City","Peten","El Peten","Quezaltenango","Escuintla","Chimaltenango","Huehuetenango","San Marcos","Solola","Totonicapan","Izabal","Zacapa","Chiquimula","Jalapa","Jutiapa","Retalhuleu","Suchitepequez","Alta Verapaz","Baja Verapaz","El Quiche","Quiche","Sacatepequez","Santa Rosa","El Progreso"]},
  {"country":"HN","names":["Tegucigalpa","San Pedro Sula","Choluteca","Comayagua","Olancho","El Paraiso","Copan","Intibuca","Yoro","Colon","Atlantida","Cortes","Francisco Morazan","Lempira","Ocotepeque"]},
  {"country":"NI","names":["Managua","Leon","Chinandega","Matagalpa","Jinotega","Esteli","Masaya","Granada","Zelaya","Chontales","Boaco","Rivas","Madriz","Nueva Segovia","Rio San Juan"]},
  {"country":"CO","names":["Bogota","Cartagena","Cucuta","Antioquia","Cordoba","Sucre","Bolivar","Atlantico","Magdalena","Cesar","La Guajira","Guajira","Norte de Santander","Santander","Boyaca","Cundinamarca","Caldas","Risaralda","Quindio","Tolima","Huila","Cauca","Valle del Cauca","Narino","Choco","Meta","Arauca","Casanare","Caqueta","Putumayo","Guaviare","Vichada","Guainia","Vaupes","Amazonas"]},
  {"country":"PE","names":["Lima","Cuzco","Ayacucho","Huancavelica","Huanuco","Junin","Pasco","Puno","Ica","Apurimac","Ancash","Cajamarca","La Libertad","Lambayeque","Loreto","Ucayali","San Martin","Madre de Dios","Moquegua","Tumbes","Callao"]},
  {"country":"BO","names":["La Paz","Santa Cruz","Cochabamba","Oruro","Potosi","Tarija","Beni","Pando","Chuquisaca","Sucre"]},
  {"country":"CL","names":["Santiago","Valparaiso","Concepcion","Antofagasta"]},
  {"country":"EC","names":["Quito","Guayaquil","Azuay","Guayas","Manabi","Pichincha","Esmeraldas","Napo","Sucumbios","Imbabura","Carchi","Loja","El Oro"]},
  {"country":"AR","names":["Buenos Aires","Cordoba","Rosario","Mendoza","Tucuman","Santa Fe","Salta","Corrientes","Entre Rios","Chaco","Neuquen"]},
]
