import type { Day, Language } from '../core/index.ts'

interface ResultWords {
  /** `published` where it is only known from the document itself. */
  readonly added: (report: string, claims: number, published: string | undefined) => string
  readonly alreadyThere: (report: string) => string
  readonly retracted: (retraction: { readonly report: string; readonly known: Day }) => string
  readonly alreadyRetracted: (report: string) => string
}

/** What a change says when it is done. */
export const resultWords: Readonly<Record<Language, ResultWords>> = {
  nl: {
    added: (report, claims, published) => `${report}: bewaard, met ${claims} ${claims === 1 ? 'bewering' : 'beweringen'}${published === undefined ? '' : `; verschenen op ${published}, zegt het stuk zelf`}`,
    alreadyThere: (report) => `${report}: was er al, er is niets veranderd`,
    retracted: ({ report, known }) => `${report}: ingetrokken vanaf ${known}; beelden van eerdere dagen blijven wat ze waren`,
    alreadyRetracted: (report) => `${report}: was al ingetrokken; die eerste intrekking blijft staan, er is niets veranderd`,
  },
  en: {
    added: (report, claims, published) => `${report}: kept, with ${claims} ${claims === 1 ? 'claim' : 'claims'}${published === undefined ? '' : `; published on ${published}, as the document states`}`,
    alreadyThere: (report) => `${report}: was there already, nothing was changed`,
    retracted: ({ report, known }) => `${report}: withdrawn from ${known}; pictures of earlier days stay as they were`,
    alreadyRetracted: (report) => `${report}: was withdrawn already; that first withdrawal stands, nothing was changed`,
  },
}
