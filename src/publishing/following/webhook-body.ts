import { addressOf } from '../exchange/addresses.ts'
import { jsonBody } from '../exchange/json-body.ts'
import { editionFolder } from '../edition/edition-folder.ts'
import { noticeSchemaPath } from './notice-schema.ts'
import type { ToldNotice } from './told-notices.ts'

/** What a webhook gets of a notice, by `schemas/notice-1.json`; `type`, `timestamp` and `data` as Standard Webhooks has them. */
export function webhookBody(notice: ToldNotice): string {
  const { id, kind, title, sentences, language, country, scope, stream, edition, address, level, published, publisher } = notice
  return jsonBody({
    $schema: addressOf(notice, noticeSchemaPath),
    type: kind,
    timestamp: published,
    data: {
      id, title, sentences, language, country, scope, stream: stream ?? null,
      edition: { id: edition, page: address, address: addressOf(notice, `${editionFolder(edition)}/edition.json`) },
      level,
      official: publisher.isAuthority,
    },
  })
}
