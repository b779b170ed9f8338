import type { MailWords } from '../mail.ts'

export const englishMail: MailWords = {
  confirmTitle: (publisher) => `Confirm that you want to follow ${publisher}`,
  confirmAsked: (publisher, choices) => `Somebody gave this address on the site of ${publisher}, to get messages on: ${choices}.`,
  confirmHow: 'Was it you? Then open the page below and press the button there. Opening it is not enough.',
  confirmLink: 'Confirm',
  confirmUntil: (moment) => `The link works once, until ${moment}.`,
  notYou: 'Was it not you? Then you need to do nothing: you get no messages, and this address is erased by itself.',
  alreadyTitle: (publisher) => `You follow ${publisher} already`,
  already: (publisher, choices) => `Somebody gave this address on the site of ${publisher}. There you follow already: ${choices}. Nothing was changed.`,
  alreadyNotYou: 'Was it not you? Then you need to do nothing.',
  moment: (day, hours, minutes) => `${day}, ${hours}:${minutes} (UTC)`,
  read: 'Read it on the site',
  why: (publisher, choices) => `You get this message from ${publisher} because you follow this: ${choices}.`,
  change: 'Change choices',
  leave: 'Leave and erase address',
}
