import type { reviseLevelDraft } from '../../api/team/assessing/deciding-shapes.ts'
import type { BodyOf } from '../../api/team/team-route.ts'
import { otherLanguage, type Language, type LevelDraft } from '../../core/index.ts'

/** A level as somebody types it, all of it text. */
export interface TypedLevel {
  readonly step: string
  readonly reasons: string
  /** The same reasons in the other language, line by line. */
  readonly translated: string
  readonly review: string
  readonly until: string
  readonly trigger: string
  readonly evidence: readonly string[]
  /** Tag of the draft as it was when somebody began to type. */
  readonly seen: string
}

/** A draft as it is typed on. */
export function typedLevel(body: LevelDraft, language: Language, seen: string): TypedLevel {
  return { step: String(body.step ?? ''), reasons: reasonsText(body, language), translated: reasonsText(body, otherLanguage(language)), review: body.review ?? '', until: body.until ?? '', trigger: body.trigger ?? '', evidence: body.evidence, seen }
}

/** What was typed as the server takes it; what is empty is left out. */
export function toLevelBody({ step, reasons, translated, review, until, trigger, evidence }: TypedLevel, scope: LevelDraft['scope'], language: Language, isTop: boolean): BodyOf<typeof reviseLevelDraft> {
  return {
    scope, reasons: reasonsOf(reasons, translated, language), evidence: [...evidence], ...(step === '' ? {} : { step: Number(step) }),
    ...(review === '' ? {} : { review }), ...(until === '' ? {} : { until }), ...(isTop && trigger !== '' ? { trigger } : {}),
  }
}

/** A reason a line; an empty one where it is not said in this language. */
function reasonsText({ reasons }: LevelDraft, language: Language): string {
  return reasons.map((reason) => reason[language] ?? '').join('\n')
}

/** Lines at the same place are the same reason in both languages. */
function reasonsOf(text: string, translated: string, language: Language): BodyOf<typeof reviseLevelDraft>['reasons'] {
  const [lines, others] = [text, translated].map((each) => each.split('\n').map((line) => line.trim()))
  return Array.from({ length: Math.max(lines?.length ?? 0, others?.length ?? 0) }, (_, at) => ({
    ...(lines?.[at] ? { [language]: lines[at] } : {}), ...(others?.[at] ? { [otherLanguage(language)]: others[at] } : {}),
  })).filter((reason) => Object.keys(reason).length > 0)
}

/** The revision that a tag of a draft names. */
export function revisionOf(tag: string): number {
  return Number(/^"(\d+)/.exec(tag)?.[1] ?? NaN)
}
