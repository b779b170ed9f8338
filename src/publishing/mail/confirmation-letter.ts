import { confirmUntil, type Publisher } from '../../core/index.ts'
import { formatChoices, formatMoment, mailWords } from '../../words/mail.ts'
import { followLink, type LinkedFollower } from '../following/follow-links.ts'
import type { Letter } from './letter.ts'

/** Asks whether somebody wants to be told; whoever follows the same already is told so, and how to change it. */
export function confirmationLetter(follower: LinkedFollower, { name, address }: Publisher): Letter {
  const { language, choices, asked, confirmed } = follower
  const words = mailWords[language]
  const said = formatChoices(language, choices)
  if (confirmed !== undefined) {
    return {
      language, title: words.alreadyTitle(name), closing: [words.alreadyNotYou],
      parts: [words.already(name, said), { link: words.change, address: followLink(address, language, follower, 'choices') }, { link: words.leave, address: followLink(address, language, follower, 'leave') }],
    }
  }
  return {
    language, title: words.confirmTitle(name), closing: [words.notYou],
    parts: [words.confirmAsked(name, said), words.confirmHow, { link: words.confirmLink, address: followLink(address, language, follower, 'confirm') }, words.confirmUntil(formatMoment(language, confirmUntil(asked)))],
  }
}
