/**
 * Armed groups of Latin America in the 1980s, and a few that acted with them, by the names that English reports give them, in lower case: a
 * line a group, the name that stands for it first. Origin: general knowledge. Groups of today are in the lexicon.
 */
export const pastGroups = `
fmln|farabundo marti national liberation front|farabundo marti liberation front|farabundo marti front for national liberation
fpl|popular liberation forces
erp|people's revolutionary army|revolutionary army of the people
eln|army of national liberation|national liberation army|uc-eln|camilist union|camilist union - army of national liberation|eln camilist union
farc|revolutionary armed forces of colombia|colombian revolutionary armed forces
epl|popular liberation army|people's liberation army
m-19|19 april movement|april 19 movement|m-19 movement|19th of april movement
quintin lame
extraditables|the extraditables
medellin cartel|medellin drug cartel
cali cartel
death to kidnappers
shining path|sendero luminoso|sendero|communist party of peru
mrta|tupac amaru revolutionary movement|tupac amaru|movimiento revolucionario tupac amaru
rodrigo franco command|rodrigo franco commando|rodrigo franco
fpmr|manuel rodriguez patriotic front|manuel rodriguez front
mir|movement of the revolutionary left|revolutionary left movement
lautaro|mapu-lautaro|lautaro youth movement|lautaro front|lautaro popular rebel forces
zarate willka|zarate willka liberation armed forces|zarate willka armed forces of liberation|zarate willca|zarate wilka
tupac katari|tupac katari guerrilla army|egtk
urng|guatemalan national revolutionary unity|guatemalan national revolutionary union
egp|guerrilla army of the poor
orpa|organization of the people in arms
cinchoneros|cinchonero popular liberation movement|cinchonero people's liberation front|cinchonero
fpm|morazanist patriotic front|morazan patriotic front|morazanist front
mtp|all for the fatherland movement|all for the fatherland
montoneros
alfaro vive|alfaro lives
contras|nicaraguan contras|nicaraguan resistance|contra
eta|basque fatherland and liberty|basque fatherland and freedom
ira|irish republican army
esa|secret anticommunist army|anticommunist secret army
prtc|central american workers revolutionary party
fal|armed forces of liberation
simon bolivar guerrilla coordinating board|cngsb|simon bolivar national guerrilla coordinating board|simon bolivar coordinating board
`
