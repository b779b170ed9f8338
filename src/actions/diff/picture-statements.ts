import type { PictureSectionName, Statement } from '../../core/index.ts'
import type { SaidPicture } from '../picture/picture.ts'

export interface PlacedStatement {
  readonly section: PictureSectionName
  readonly statement: Statement
}

/** Every sentence of a picture with the section it stands in. */
export function pictureStatements(picture: SaidPicture): readonly PlacedStatement[] {
  const sections: Readonly<Record<PictureSectionName, readonly (Statement | undefined)[]>> = {
    level: picture.levelStatements,
    short: [picture.whyInShort, picture.uncertainInShort],
    why: picture.reasons.flatMap(({ statements }) => statements),
    against: picture.against,
    proposal: picture.proposal,
    change: picture.wouldChange,
    tempo: picture.tempo?.statements ?? [],
    travellers: picture.travellers?.statements ?? [],
    events: picture.events,
    warnings: picture.warnings,
    unknown: picture.unknown,
  }
  const names = Object.keys(sections) as readonly PictureSectionName[]
  return names.flatMap((section) => sections[section].flatMap((statement) => (statement === undefined ? [] : [{ section, statement }])))
}
