import { createHash } from 'node:crypto'
import type { DeliverySubject } from '../../core/index.ts'

/** The same for the same follower and the same notices, so that telling twice can be known as telling again. */
export function deliveryId(follower: string, subject: DeliverySubject): string {
  const about = subject.kind === 'notices' ? subject.notices : [subject.kind]
  return `msg_${createHash('sha256').update(JSON.stringify([follower, ...about])).digest('base64url').slice(0, 27)}`
}
