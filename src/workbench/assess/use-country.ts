import { useNavigate, useSearch } from '@tanstack/react-router'
import { isCountry } from '../../core/index.ts'

/** The country of the page, which stands in the address; the Netherlands unless one was chosen that is one. */
export function useCountry(): { readonly country: string; readonly choose: (country: string) => void } {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const country = typeof search['country'] === 'string' && isCountry(search['country']) ? search['country'] : 'NL'
  return { country, choose: (chosen) => void navigate({ to: '.', search: (before: Readonly<Record<string, unknown>>) => ({ ...before, country: chosen === 'NL' ? undefined : chosen }) }) }
}
