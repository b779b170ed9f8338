import { Navigate } from '@tanstack/react-router'
import { pages } from '../pages.ts'
import { Missing } from './missing.tsx'
import { useMe } from './use-me.ts'

/** The first listed page that the account may see. */
export function Start() {
  const { data: me } = useMe()
  if (me === undefined) return null
  const first = pages.find(({ listed, right }) => listed && me.rights.includes(right))
  return first === undefined ? <Missing /> : <Navigate to={first.path} replace />
}
