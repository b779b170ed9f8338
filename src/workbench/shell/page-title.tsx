import { useEffect } from 'react'
import { useLanguage } from './language.tsx'
import { usePage } from './use-page.ts'

/** Names the page in the tab, and says the name to who cannot see that another page has come. */
export function PageTitle() {
  const { language } = useLanguage()
  const page = usePage()
  const title = page === undefined ? 'Peil' : `${page.title[language]} · Peil`
  useEffect(() => { document.title = title }, [title])
  return <p className="unseen" aria-live="polite">{title}</p>
}
