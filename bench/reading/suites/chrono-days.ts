import type { Language } from '../../../src/core/index.ts'
import type { ChronoCase, ChronoDays } from './chrono-case.ts'
export function chronoDaysOf(_example: ChronoCase, _lang: Language): ChronoDays | undefined { return undefined }
