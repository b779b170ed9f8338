import { done, refused, type Outcome } from '../../core/index.ts'
import { wholeWords } from '../events/place.ts'
import { toPlaceNames } from './place-names.ts'
import { nameKinds, originRuleKinds, spokenWords, type NameKind, type OriginRule, type Vocabulary, type VocabularyName } from './vocabulary.ts'

/** The files of names as the rest of evidence uses them; the texts are `data/vocabulary.csv`, `data/origins.csv` and two of `data/places`. */
export function parseVocabulary(files: { readonly vocabulary: string; readonly origins: string; readonly towns: string; readonly townNames: string }): Outcome<Vocabulary> {
  const names = parseLines('vocabulary.csv', files.vocabulary, ['kind', 'record', 'reader', 'group', 'model', 'overlaps', 'note'], toName)
  if (!names.ok) return names
  const originRules = parseLines('origins.csv', files.origins, ['on', 'pattern', 'origin', 'note'], toOriginRule)
  if (!originRules.ok) return originRules
  const placeNames = parseLines('town-names.csv', files.townNames, ['town', 'country', 'names', 'latitude', 'longitude'], toPlaceNames)
  if (!placeNames.ok) return placeNames
  return done({ names: names.value, originRules: originRules.value, towns: files.towns, placeNames: placeNames.value })
}

/** Lines of a file without quoted cells: comments start with `#`, the first other line names the columns. */
function parseLines<T>(file: string, text: string, columns: readonly string[], toValue: (cells: readonly string[]) => T | string): Outcome<T[]> {
  const values: T[] = []
  let headed = false
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue
    const cells = line.split(',')
    const wrong = (column: string, given: string) => refused({ kind: 'record-row-invalid', file, line: index + 1, column, given })
    if (!headed && line !== columns.join(',')) return wrong('columns', line)
    if (headed) {
      if (cells.length !== columns.length) return wrong('columns', line)
      const value = toValue(cells)
      if (typeof value === 'string') return wrong(value, line)
      values.push(value)
    }
    headed = true
  }
  return done(values)
}

/** A name, or the column that is wrong. */
function toName(cells: readonly string[]): VocabularyName | string {
  const [kind, record, reader, group, model, overlaps] = cells as [string, string, string, string, string, string]
  if (!isNameKind(kind)) return 'kind'
  if (record === '' && reader === '') return 'record'
  const names = toList(reader)
  return { kind, record, reader: names, spoken: names.map(spokenWords), folded: names.map(wholeWords), group, model: toList(model), overlaps: toList(overlaps) }
}

function toOriginRule(cells: readonly string[]): OriginRule | string {
  const [kind, pattern, origin] = cells as [string, string, string]
  const on = originRuleKinds.find((each) => each === kind)
  if (on === undefined) return 'on'
  return { on, pattern: new RegExp(pattern, 'iu'), origin }
}

function isNameKind(value: string): value is NameKind {
  return (nameKinds as readonly string[]).includes(value)
}

function toList(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('|')
}
