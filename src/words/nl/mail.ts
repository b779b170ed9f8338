import type { MailWords } from '../mail.ts'

export const dutchMail: MailWords = {
  confirmTitle: (publisher) => `Bevestig dat u ${publisher} wilt volgen`,
  confirmAsked: (publisher, choices) => `Iemand vulde op de site van ${publisher} dit adres in, om bericht te krijgen over: ${choices}.`,
  confirmHow: 'Was u dat? Open dan de pagina hieronder en druk daar op de knop. Alleen openen is niet genoeg.',
  confirmLink: 'Bevestigen',
  confirmUntil: (moment) => `De koppeling werkt één keer, tot ${moment}.`,
  notYou: 'Was u dat niet? Dan hoeft u niets te doen: u krijgt geen berichten, en dit adres wordt vanzelf gewist.',
  alreadyTitle: (publisher) => `U volgt ${publisher} al`,
  already: (publisher, choices) => `Iemand vulde op de site van ${publisher} dit adres in. U volgt daar al: ${choices}. Er is niets gewijzigd.`,
  alreadyNotYou: 'Was u dat niet? Dan hoeft u niets te doen.',
  moment: (day, hours, minutes) => `${day}, ${hours}.${minutes} uur (UTC)`,
  read: 'Lees het op de site',
  why: (publisher, choices) => `U krijgt dit bericht van ${publisher} omdat u dit volgt: ${choices}.`,
  change: 'Keuzes wijzigen',
  leave: 'Stoppen en adres wissen',
}
