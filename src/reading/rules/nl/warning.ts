import type { Rule } from '../../rule.ts'

/** What somebody warns of, fears or expects, and what may do harm. */
export const nlWarningRules: readonly Rule<'WARNING'>[] = [
  {
    id: 'nl-warning-past', kind: 'WARNING', lang: 'nl', covers: 'sentence', gives: { status: 'past' },
    pattern: '(?:is|werd|was|zijn|werden) (?:\\p{L}+ ){0,3}gewaarschuwd|gewaarschuwd (?:werd|is|voor)|had(?:den)? [^,.;]{0,20}(?:al )?(?:gewaarschuwd|gezegd)|waarschuwde(?:n)? (?:vorig|in \\d{4}|eerder)',
    example: 'Jarenlang is gewaarschuwd voor aanslagen door terugkeerders.', notFor: 'De dienst telde aanslagen door terugkeerders.',
  },
  {
    id: 'nl-warning-warns', kind: 'WARNING', lang: 'nl', covers: 'clause', gives: { status: 'current' },
    pattern: 'waarschuw(?:t|en|de|den)(?: (?:voor|dat|tegen) [^.;]{3,120}| [^,.;]{0,40})',
    example: 'De AIVD waarschuwt voor aanslagen op evenementen.', notFor: 'De AIVD telt aanslagen op evenementen.',
  },
  {
    id: 'nl-warning-fear', kind: 'WARNING', lang: 'nl', covers: 'clause', gives: { status: 'current' },
    pattern: '(?:vrees(?:t|de)?|vrezen|gevreesd|bang|bezorgd) (?:(?:voor|dat|om) [^.;]{3,100})|het wachten op',
    example: 'De dienst vreest voor aanslagen.', notFor: 'De dienst noteert aanslagen.',
  },
  {
    id: 'nl-warning-expects', kind: 'WARNING', lang: 'nl', covers: 'clause', gives: { status: 'current', modality: 'verwacht' },
    pattern: '(?:verwacht(?:en|te)?|naar verwachting|hoopt|hopen) (?:dat )?[^,.;]{3,100}',
    example: 'De dienst verwacht dat meer jihadisten terugkeren.', notFor: 'De dienst telde jihadisten die terugkeren.',
  },
  {
    id: 'nl-warning-could', kind: 'WARNING', lang: 'nl', covers: 'clause', gives: { status: 'current' },
    pattern: '(?:zou(?:den)?|kan|kunnen|kon(?:den)?) [^,.;]{0,80}(?:aanslag(?:en)? (?:\\p{L}+ )?(?:plegen|voorbereiden|beramen)|gevaar(?:lijk)?|(?:veiligheids)?risico|dreiging|bedreiging|geweld|toeslaan|radicaliseren|terugkeren|slachtoffers|inspireren)|(?:gevaarlijk|een risico|een gevaar) (?:kunnen|kan|zouden|zou) (?:zijn|worden|vormen)|aanslag(?:en)? (?:\\p{L}+ )?(?:zou(?:den)?|kunnen|kan) (?:kunnen )?(?:plegen|komen|worden)|(?:risico|gevaar) (?:dat|bestaat dat)',
    example: 'Terugkeerders kunnen een aanslag plegen.', notFor: 'Terugkeerders hebben een aanslag gepleegd.',
  },
  {
    id: 'nl-warning-also', kind: 'WARNING', lang: 'nl', covers: 'sentence', gives: { status: 'current' },
    pattern: '^ook (?:vrouwen|kinderen|minderjarigen|jongeren)[^.;]{5,120}(?:mogelijk|getraind|training|geradicaliseerd|ideologie)',
    example: 'Ook kinderen, die mogelijk getraind zijn door IS.', notFor: 'Ook kinderen liepen mee in de stoet na de aanslag.',
  },
]
