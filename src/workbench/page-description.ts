import type { ComponentType } from 'react'
import type { Language, Right } from '../core/index.ts'

/** A page of the workbench as its feature describes it: where it lies, what it is called, and how it comes when it is asked for. */
export interface PageDescription {
  /** Below `/workbench`, with parameters as `$claim`. */
  readonly path: string
  readonly title: Readonly<Record<Language, string>>
  /** Whether the navigation names it; others are reached from a page. */
  readonly listed: boolean
  /** Where an account without this right is not led to. */
  readonly right: Right
  /** Pages that come without a session, such as the sign-in. */
  readonly open?: true
  /** Pages that are of no day, such as one's own account: none is chosen there. */
  readonly timeless?: true
  readonly load: () => Promise<{ readonly page: ComponentType }>
}
