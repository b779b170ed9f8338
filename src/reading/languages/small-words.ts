/** A language by its ISO 639-1 code: those that are read, and neighbours that must not be taken for them. */
export type SpokenLanguage = keyof typeof smallWords

/** Words that any text of a language is full of, and for the languages that are read some of the subject, because headlines have few others. */
export const smallWords = {
  nl: 'de het een en van niet dat zijn voor op met te er aan ook naar bij om uit maar door werd worden wordt blijft heeft hebben geen deze nog wel dan als zich hij zij ze wij we haar hun wie wat waar was is in die dit al of over na tot onder zou kan moet meer minder twee volgens tegen zonder tussen omdat terug jaar niemand ik je mijn hem hen ons hoeveel dreigingsniveau niveau dreiging aanslag aanslagen doden gewonden uitreizigers terugkeerders politie aangehouden verdachten verdachte opgepakt kabinet',
  en: 'the a an and of not that are for on with to there at also from by but were has have had no this these those still then than as which he she they we her his their who what where was is in be been been will would could should must may more less fewer two after before over under about against between because into out it its i you my me us do back year last threat level attack attacks killed injured travellers returnees fighters police arrested suspects held cabinet said nobody',
  de: 'der die das und ist nicht ein eine einen einem einer von zu den dem des mit auf für sich im am als auch an nach wie bei aus um noch wird werden wurde wurden sind war hat haben er sie es wir ihr ihre ihren über unter vor zur zum durch gegen keine kein kann muss mehr weniger zwei oder aber dass bis jahr jahren sagte niemand polizei wer was in hoch',
  fr: 'le la les un une des du de et est pas que qui dans pour sur avec au aux par plus moins ne se sa son ses leur leurs il elle ils elles on nous vous ce cette ces mais ou où sont été être a ont avait selon après avant depuis deux trois contre sans sous entre comme en encore aucun ans année menace attentat police',
  af: "die nie het 'n en van is in dat vir met te daar aan ook na by om uit maar deur word geen hierdie nog as hy sy hulle hul ons dit wat waar was oor tot onder sou kan moet meer minder twee volgens teen sonder tussen omdat terug jaar sê ná gesê hom haar sal nou wie vanjaar maande polisie mense hy bly uit hoeveel",
  es: 'el la los las un una unos de del y es no que en por para con se su sus lo al más como pero fue son ha han está este esta estos sobre entre sin hasta desde según dos años año muy también ya ni sigue policía',
  it: 'il lo la i gli le un una di del della dei delle e è non che in per con si su da al alla ai dal dalla nel nella ma come più sono è stato stata ha hanno questo questa due anni secondo anche loro resta polizia ancora',
  pt: 'o a os as um uma de do da dos das e é não que em no na nos nas por para com se seu sua ao mais como mas foi são está este esta dois anos segundo também já pelo pela polícia',
  da: 'og i at er en et den det de til på med for af som ikke der har var fra om mod efter to to siger over han hun ved kan vil skal blev være sig mænd fortsat politiet mange også eller år',
  sv: 'och i att är en ett den det de till på med för av som inte har var från om mot efter två säger över han hon vid kan ska vill blev vara sig män ligger kvar polisen många också eller år',
  nb: 'og i at er en et den det de til på med for av som ikke har var fra om mot etter to sier over han hun ved kan vil skal ble være seg menn fortsatt politiet mange også eller år',
  pl: 'i w z na się nie że do jest to jak o po od za przez dla ale czy ich jego który która był była są dwóch roku oraz policja podaje pozostaje',
  tr: 've bir bu da de için ile olarak çok daha iki gibi kadar sonra ancak ise olan dedi göre yıl polis kişiyi hâlâ',
  fi: 'ja on ei se että hän oli ovat mutta kuin myös joka sen ole jo kaksi vuonna mukaan poliisi',
  hu: 'a az és hogy nem is egy ez volt meg de már csak két szerint után a rendőrség férfit',
  ro: 'și în de la cu pe nu o un este sunt că din pentru mai a au fost doi după poliția',
  id: 'yang dan di ke dari pada untuk dengan ini itu tidak dua orang hari polisi akan telah dalam',
} as const
