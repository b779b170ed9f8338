import type { Channel, Delivery, DeliveryFailure, Language, Stream } from '../core/index.ts'
import { countryInSentence, formatDay, formatNumber } from './format.ts'
import { wordsFor } from './words-for.ts'

/** A follower as it may be shown: with a masked address. */
export interface ShownFollower {
  readonly id: string
  readonly channel: Channel
  readonly address: string
  readonly language: Language
  readonly country: string | null
  readonly stream: Stream | null
  readonly onlyChanges: boolean
  readonly asked: Date
  readonly confirmed: Date | null
}

interface FollowingWords {
  readonly heading: (count: number) => string
  readonly follower: (follower: ShownFollower) => string
  readonly outbox: (outbox: { readonly due: number; readonly later: number }) => string
  readonly webhookAdded: (id: string, secret: string) => string
  readonly removed: (id: string) => string
  readonly delivery: (delivery: Delivery) => string
  readonly noDeliveries: string
  readonly delivering: string
  readonly delivered: (outcomes: readonly Delivery['outcome'][]) => string
}

/** What is said to the operator of followers and of what is sent to them. */
export const followingWords: Readonly<Record<Language, FollowingWords>> = {
  nl: {
    heading: (count) => (count === 0 ? 'Niemand volgt wat hier verschijnt.' : count === 1 ? '1 volger:' : `${formatNumber('nl', count)} volgers:`),
    follower: ({ id, channel, address, language, country, stream, onlyChanges, asked, confirmed }) => [
      `${id}: ${channel === 'mail' ? 'e-mail' : 'webhook'} ${address}`,
      country === null ? 'alle landen' : countryInSentence('nl', country),
      stream === null ? 'alle soorten dreiging' : `${wordsFor('nl').terms.streams[stream]} dreiging`,
      onlyChanges ? 'alleen wat verandert' : 'elke uitgave',
      language === 'nl' ? 'in het Nederlands' : 'in het Engels',
      confirmed === null ? `gevraagd op ${formatDay('nl', dayOf(asked))}, nog niet bevestigd` : `sinds ${formatDay('nl', dayOf(confirmed))}`,
    ].join(', '),
    outbox: ({ due, later }) => `Nog te versturen: ${formatNumber('nl', due)}; wacht op een volgende poging: ${formatNumber('nl', later)}.`,
    webhookAdded: (id, secret) => `${id} volgt vanaf de volgende uitgave. Dit geheim ondertekent elk bericht; geef het aan wie de berichten krijgt en bewaar het daar. Het wordt hier niet nog eens getoond:\n\n${secret}`,
    removed: (id) => `${id} is weg, met het adres en met wat er nog te versturen was.`,
    delivery: (delivery) => `${moment(delivery.when)} ${delivery.follower} (${delivery.channel === 'mail' ? 'e-mail' : 'webhook'}), ${delivery.edition ?? 'vraag om te bevestigen'}, poging ${delivery.attempt}: ${outcomesInDutch[delivery.outcome]}${because(delivery, failuresInDutch)}`,
    noDeliveries: 'Er is nog niets verstuurd, of niets dat hierbij hoort.',
    delivering: 'Wat verschijnt, gaat naar de volgers, stoppen met Ctrl-C …',
    delivered: (outcomes) => `Aangekomen: ${counted('nl', outcomes, 'delivered')}; wordt opnieuw geprobeerd: ${counted('nl', outcomes, 'failed')}; opgegeven: ${counted('nl', outcomes, 'given-up')}; adres vervallen: ${counted('nl', outcomes, 'gone')}.`,
  },
  en: {
    heading: (count) => (count === 0 ? 'Nobody follows what is published here.' : count === 1 ? '1 follower:' : `${formatNumber('en', count)} followers:`),
    follower: ({ id, channel, address, language, country, stream, onlyChanges, asked, confirmed }) => [
      `${id}: ${channel === 'mail' ? 'e-mail' : 'webhook'} ${address}`,
      country === null ? 'every country' : countryInSentence('en', country),
      stream === null ? 'every kind of threat' : `${wordsFor('en').terms.streams[stream]} threat`,
      onlyChanges ? 'only what changes' : 'each edition',
      language === 'nl' ? 'in Dutch' : 'in English',
      confirmed === null ? `asked on ${formatDay('en', dayOf(asked))}, not confirmed yet` : `since ${formatDay('en', dayOf(confirmed))}`,
    ].join(', '),
    outbox: ({ due, later }) => `Still to be sent: ${formatNumber('en', due)}; waiting for another attempt: ${formatNumber('en', later)}.`,
    webhookAdded: (id, secret) => `${id} follows from the next edition on. This secret signs each message; give it to whoever gets the messages, to keep it there. It is not shown here again:\n\n${secret}`,
    removed: (id) => `${id} is gone, with its address and with what was still to be sent.`,
    delivery: (delivery) => `${moment(delivery.when)} ${delivery.follower} (${delivery.channel === 'mail' ? 'e-mail' : 'webhook'}), ${delivery.edition ?? 'question to confirm'}, attempt ${delivery.attempt}: ${outcomesInEnglish[delivery.outcome]}${because(delivery, failuresInEnglish)}`,
    noDeliveries: 'Nothing has been sent yet, or nothing of this kind.',
    delivering: 'What is published goes to the followers, stop with Ctrl-C …',
    delivered: (outcomes) => `Arrived: ${counted('en', outcomes, 'delivered')}; to be tried again: ${counted('en', outcomes, 'failed')}; given up: ${counted('en', outcomes, 'given-up')}; address gone: ${counted('en', outcomes, 'gone')}.`,
  },
}

const outcomesInDutch: Readonly<Record<Delivery['outcome'], string>> = { delivered: 'aangekomen', failed: 'niet aangekomen, wordt opnieuw geprobeerd', 'given-up': 'niet aangekomen, opgegeven', gone: 'adres vervallen, volger verwijderd' }
const outcomesInEnglish: Readonly<Record<Delivery['outcome'], string>> = { delivered: 'arrived', failed: 'did not arrive, to be tried again', 'given-up': 'did not arrive, given up', gone: 'address gone, follower removed' }

const failuresInDutch: Readonly<Record<DeliveryFailure, string>> = { status: 'antwoord', timeout: 'geen antwoord op tijd', unreachable: 'geen verbinding', private: 'het adres ligt niet op het openbare web', redirect: 'doorverwezen; dat volgt Peil niet', refused: 'door de mailserver geweigerd' }
const failuresInEnglish: Readonly<Record<DeliveryFailure, string>> = { status: 'answer', timeout: 'no answer in time', unreachable: 'no connection', private: 'the address does not lie on the public web', redirect: 'sent elsewhere, which Peil does not follow', refused: 'refused by the mail server' }

/** Why, and what was answered. */
function because({ reason, status }: Delivery, failures: Readonly<Record<DeliveryFailure, string>>): string {
  const said = [reason === undefined ? undefined : failures[reason], status].filter((part) => part !== undefined).join(' ')
  return said === '' ? '' : ` (${said})`
}

function counted(language: Language, outcomes: readonly Delivery['outcome'][], outcome: Delivery['outcome']): string {
  return formatNumber(language, outcomes.filter((each) => each === outcome).length)
}

function dayOf(when: Date): string {
  return when.toISOString().slice(0, 10)
}

/** To the second, in UTC, as logs have it. */
function moment(when: Date): string {
  return `${when.toISOString().slice(0, 19).replace('T', ' ')} UTC`
}
