import type { Rule } from '../../rule.ts'

/** Who says it. Verbs are given as they are written. */
export const enAttributionRules: readonly Rule<'ATTRIBUTION'>[] = [
  {
    id: 'en-according-to', kind: 'ATTRIBUTION', lang: 'en', covers: 'match', gives: { verb: 'according to', mode: 'indirect' },
    pattern: 'according to (?:the |a |its )?(?:\\p{L}+ ){0,3}?(?:spokes(?:man|woman|person) for (?:the )?)?{office}(?: (?:head|chief|director))?',
    example: 'According to MI5 the threat has grown.', notFor: 'According to the forecast it will rain.',
  },
  {
    id: 'en-office-publishes', kind: 'ATTRIBUTION', lang: 'en', covers: 'match', gives: { mode: 'document' },
    pattern: '{office} (?<verb>published|released|issued) [^.;]{0,80}?(?:report|assessment|review|bulletin)(?: on \\d{1,2} \\p{L}+ \\d{4})?',
    example: 'Europol published its annual terrorism report on 3 June 2024.', notFor: 'The band released its annual report of concerts.',
  },
  {
    id: 'en-office-says', kind: 'ATTRIBUTION', lang: 'en', covers: 'match', gives: {},
    pattern: '(?:the |a )?(?:\\p{L}+ )?(?:spokes(?:man|woman|person) for (?:the )?)?{office}(?:[’\']s)?(?: \\([A-Z0-9]+\\))?(?: (?:(?:intelligence|security|secret|counter-terrorism) (?:service|agency)|watchdog))?(?: (?:head|chief|director|director general|spokes(?:man|woman|person)))?(?: (?:von|van|de|der|den|af|of|(?-i:\\p{Lu})[\\p{L}.]+)){0,4}(?: (?:also|has|had|later|on (?-i:\\p{Lu})\\p{L}+)){0,2} (?<verb>{say})(?: on (?-i:\\p{Lu})\\p{L}+| this week)?',
    example: 'MI5 said on Tuesday that the threat had grown.', notFor: 'The coach said that the team had grown.',
  },
  {
    id: 'en-says-office', kind: 'ATTRIBUTION', lang: 'en', covers: 'match', gives: {},
    pattern: '(?<verb>said|says|warned|according to|added|reported) (?:the )?(?:\\p{L}+ ){0,2}?{office}(?: (?:head|chief|director))?',
    example: 'The threat has grown, said the police.', notFor: 'The pitch is wet, said the groundsman.',
  },
  {
    id: 'en-office-decides', kind: 'ATTRIBUTION', lang: 'en', covers: 'match', gives: { verb: 'decision', mode: 'indirect' },
    pattern: 'the (?:decision|level|rating) (?:was|is) (?:taken|set|made) by (?:the )?{office}(?: \\([A-Z0-9]+\\))?',
    example: 'The rating was set by JTAC.', notFor: 'The rating was set by a jury.',
  },
  {
    id: 'en-saying', kind: 'ATTRIBUTION', lang: 'en', covers: 'match', gives: { mode: 'indirect' },
    pattern: '(?<=[^.]{8}, )(?<verb>saying|adding)(?= (?!of))',
    example: 'The police closed the bridge, saying an attack was possible.', notFor: 'They kept saying so.',
  },
]
