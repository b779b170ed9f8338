import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAsOf } from '../shell/as-of.tsx'

/** A link to another page, of the same day. */
export function PageLink({ to, search = {}, children }: { readonly to: string; readonly search?: Readonly<Record<string, string | undefined>>; readonly children: ReactNode }) {
  const { asOf } = useAsOf()
  return <Link to={to} search={{ ...search, ...(asOf === undefined ? {} : { 'as-of': asOf }) }}>{children}</Link>
}

/** The page on which a thing is followed. */
export function thingPath(id: string): string {
  return `/evidence/things/${encodeURIComponent(id)}`
}

/** The page of an event. */
export function eventPath(id: string): string {
  return `/evidence/events/${encodeURIComponent(id)}`
}
