import { useLanguage } from './language.tsx'
import { Refused } from './refused.tsx'
import { usePage } from './use-page.ts'

/** Why a page shows nothing, under the name of the page: who jumps from heading to heading finds it. */
export function RefusedPage({ error }: { readonly error: Error }) {
  const { language } = useLanguage()
  return <><h1>{usePage()?.title[language]}</h1><Refused error={error} /></>
}
