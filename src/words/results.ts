import type { Day, Language } from '../core/index.ts'

/** A report that was kept; `published` is given where only the document itself says it. */
interface KeptReport {
  readonly report: string
  readonly claims: number
  readonly published: string | undefined
  readonly hasUnread: boolean
}

interface ResultWords {
  readonly added: (kept: KeptReport) => string
  readonly alreadyThere: (report: string) => string
  readonly retracted: (retraction: { readonly report: string; readonly known: Day }) => string
  readonly alreadyRetracted: (report: string) => string
}

/** What a change says when it is done. */
export const resultWords: Readonly<Record<Language, ResultWords>> = {
  nl: {
    added: ({ report, claims, published, hasUnread }) => `${report}: bewaard, met ${claims} ${claims === 1 ? 'bewering' : 'beweringen'}${published === undefined ? '' : `; verschenen op ${published}, zegt het stuk zelf`}${hasUnread ? '; een deel staat in een taal die Peil niet leest' : ''}`,
    alreadyThere: (report) => `${report}: was er al, er is niets veranderd`,
    retracted: ({ report, known }) => `${report}: ingetrokken vanaf ${known}; beelden van eerdere dagen blijven wat ze waren`,
    alreadyRetracted: (report) => `${report}: was al ingetrokken; die eerste intrekking blijft staan, er is niets veranderd`,
  },
  en: {
    added: ({ report, claims, published, hasUnread }) => `${report}: kept, with ${claims} ${claims === 1 ? 'claim' : 'claims'}${published === undefined ? '' : `; published on ${published}, as the document states`}${hasUnread ? '; part of it is in a language that Peil does not read' : ''}`,
    alreadyThere: (report) => `${report}: was there already, nothing was changed`,
    retracted: ({ report, known }) => `${report}: withdrawn from ${known}; pictures of earlier days stay as they were`,
    alreadyRetracted: (report) => `${report}: was withdrawn already; that first withdrawal stands, nothing was changed`,
  },
}
