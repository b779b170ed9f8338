import { useQueryClient } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { connection } from '../client/connection.ts'
import { keptForms } from '../client/kept-forms.ts'
import { isRefusal, isSignInNeeded } from '../client/refusal.ts'

/** Where people sign in, below the workbench. */
const signInPath = '/sign-in'

/** Leads whoever is not signed in, or not any more, to the sign-in, and from there back to where they were. */
export function useSignInNeeded(): void {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { pathname, searchStr } = useLocation()
  useEffect(() => {
    const lead = (error: unknown) => {
      if (!isRefusal(error) || !isSignInNeeded(error.problem) || pathname === signInPath) return
      // Whoever was typing stays where they are: the bar at the foot of the page says how to go on.
      if (keptForms.unsent() > 0) return void connection.back('signed-out')
      queries.clear()
      void navigate({ to: signInPath, search: { to: `/workbench${pathname}${searchStr}` } })
    }
    const ofQueries = queries.getQueryCache().subscribe((event) => { if (event.type === 'updated' && event.action.type === 'error') lead(event.action.error) })
    const ofWrites = queries.getMutationCache().subscribe((event) => { if (event.type === 'updated' && event.action.type === 'error') lead(event.action.error) })
    return () => {
      ofQueries()
      ofWrites()
    }
  }, [queries, navigate, pathname, searchStr])
}
