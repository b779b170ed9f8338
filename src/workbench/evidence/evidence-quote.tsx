import type { EvidenceItem, RecordItem } from '../../core/index.ts'
import { sourceName } from '../../words/offices.ts'
import { wordsFor } from '../../words/words-for.ts'
import { useLanguage } from '../shell/language.tsx'

/** The passage on which something rests, highlighted in its paragraph; nothing for what has no passage. */
export function EvidenceQuote({ item }: { readonly item: EvidenceItem | RecordItem | undefined }) {
  const { language } = useLanguage()
  const { page, day } = wordsFor(language)
  if (item?.kind === 'row') return item.sourceUrl === undefined ? null : <p><a href={item.sourceUrl} rel="noreferrer noopener" target="_blank">{item.publisher}</a></p>
  if (item?.kind !== 'passage') return null
  return (
    <>
      <blockquote>{item.before}<mark>{item.quote}</mark>{item.after}</blockquote>
      <p className="quiet">{item.title}, {sourceName(language, item.sourceName)}, {day(item.published)}{item.page === undefined ? '' : `, ${page.onPage(item.page)}`}{item.illustrative ? ` · ${page.illustrative}` : ''}</p>
    </>
  )
}
