import type { EventFormatName } from '../core/index.ts'
import { acled } from './acled.ts'
import type { EventFormat } from './event-format.ts'
import { gdelt } from './gdelt.ts'
import { gtd } from './gtd.ts'
import { ucdpGed } from './ucdp-ged.ts'

/** Datasets whose files Peil knows, by the name that the command takes. */
export const formats: Readonly<Record<EventFormatName, () => EventFormat>> = { 'ucdp-ged': ucdpGed, acled, gtd, gdelt }
