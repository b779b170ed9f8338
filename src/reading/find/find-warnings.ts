import type { AnnotatedDocument, FoundClaim, ReadSentence } from '../finder.ts'
import { languages } from '../languages/languages.ts'
import { fireRules, type Firing } from './find-by-rules.ts'
import type { Span } from '../document.ts'

/** Forward-looking statements: warned of, feared, expected, able to do harm. */
export function findWarnings(document: AnnotatedDocument): readonly FoundClaim<'WARNING'>[] {
  return fireRules(document, 'WARNING').filter((firing) => !isUnlikely(firing)).map(({ rule, sentence, covered }) => {
    const about = document.text.slice(covered.start, covered.end)
    const modality = /kunnen|kan|zouden|zou|could|may|might|likely/iu.exec(about)?.[0].toLowerCase()
    return {
      kind: 'WARNING' as const, ...covered, rule: rule.id,
      fields: { ...(modality === undefined ? {} : { modality }), ...rule.gives, ...(isSaidBefore(document, sentence) ? { status: 'past' } : {}), about, holder: holderOf(document, rule.id, sentence, covered) },
      inferred: sentence.attributions.length > 0 ? ['about'] : ['about', 'holder'],
    }
  })
}

/** `It is unlikely that they can strike` weighs, and warns of nothing. */
function isUnlikely({ rule, sentence, matched }: Firing<'WARNING'>): boolean {
  return rule.id.endsWith('-could') && /(?<!\p{L})(?:unlikely|onwaarschijnlijk|(?:niet|weinig) waarschijnlijk)(?: \p{L}+)? (?:that|dat|to) [^.;]*$/iu.test(sentence.text.slice(0, matched.start - sentence.start))
}

/** `A week earlier she warned`: who warned may have thought better of it since. */
function isSaidBefore({ lang }: AnnotatedDocument, { text, start, attributions }: ReadSentence): boolean {
  const said = attributions[0]
  return said !== undefined && /^w(?:aarschuwde|arned)/u.test(said.verb) && languages[lang].before.test(text.slice(0, said.end - start))
}

/** A passive without an agent has an unnamed holder; an office before the verb of warning is its holder. */
function holderOf({ lang }: AnnotatedDocument, rule: string, sentence: ReadSentence, covered: Span): string {
  const office = sentence.offices.find(({ start }) => start < covered.end)
  if (rule.endsWith('-past') && languages[lang].passive.test(sentence.text) && sentence.attributions.length === 0 && office === undefined) return 'unnamed:passive'
  return sentence.attributions[0]?.holder ?? office?.holder ?? sentence.holder
}
