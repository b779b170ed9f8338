import type { Publisher } from '../../core/index.ts'
import { formatChoices, mailWords } from '../../words/mail.ts'
import { followLink, type LinkedFollower } from '../following/follow-links.ts'
import type { ToldNotice } from '../following/told-notices.ts'
import type { Letter, LetterPart } from './letter.ts'

/** Everything that an edition brings to a follower in one letter, the first notice as its subject; a sentence that two notices have is said once. */
export function noticeLetter(notices: readonly ToldNotice[], follower: LinkedFollower, publisher: Publisher): Letter {
  const { language, choices } = follower
  const words = mailWords[language]
  const [first] = notices
  if (first === undefined) throw new RangeError('a letter of notices needs at least one')
  const link = (name: string, purpose: 'choices' | 'leave') => ({ link: name, address: followLink(publisher.address, language, follower, purpose) })
  return {
    language, title: first.title, parts: notices.flatMap((notice, at) => partsOf(notice, notices.slice(0, at), words.read)),
    closing: [words.why(publisher.name, formatChoices(language, choices)), link(words.change, 'choices'), link(words.leave, 'leave')],
  }
}

function partsOf({ title, sentences, address }: ToldNotice, earlier: readonly ToldNotice[], read: string): readonly LetterPart[] {
  const said = new Set(earlier.flatMap((notice) => notice.sentences))
  return [...(earlier.length === 0 ? [] : [{ heading: title }]), ...sentences.filter((sentence) => !said.has(sentence)), { link: read, address }]
}
