/** Every column of the store and of its queue that can hold words, by what it holds of the text of a report. A new one is added here, and to `src/store/erasure.ts` where that is text. */
export const columnsOfText = {
  /** The text, a part of it, or what a claim repeats of it: emptied or deleted when the text is erased. */
  text: [
    'claim.body', 'claim.country', 'claim.subject', 'peil_queue.job.data', 'event_reading.facts', 'event_reading.key', 'report.note', 'report.text', 'report.title', 'report.url',
    'answered_request.body', 'job_file.bytes', 'job_file.name', 'job_file.outcome', 'job_result.bytes', 'edition.body', 'edition_file.body', 'report_layout.stretches', 'report_layout.words', 'report_search.terms', 'search_term.term',
  ],
  /** Words of a person about the evidence, never from it. */
  reasons: [
    'claim_correction.reason', 'claim_retraction.reason', 'dataset_retraction.reason', 'erasure.reason', 'event_link.reason', 'flag.reason', 'record_retraction.reason',
    'report_marking.reason', 'report_retraction.reason', 'row_retraction.reason', 'source_retraction.reason', 'logbook_entry.body',
    'report_retraction.reason', 'claim_review.words', 'row_retraction.reason', 'source_retraction.reason', 'logbook_entry.body', 'draft.body', 'job.asked', 'job.outcome',
  ],
  /** The public record and datasets, which hold no report. */
  record: [
    'dataset.body', 'dataset.id', 'event_record.actor', 'event_record.attack_type', 'event_record.body', 'event_record.class', 'event_record.country',
    'event_record.dataset', 'event_record.digest', 'event_record.id', 'event_record.ideology', 'event_record.outcome', 'event_record.place',
    'event_record.place_precision', 'event_record.status', 'event_record.terms', 'record_row.body', 'record_row.digest', 'record_row.id',
    'record_row.kind',
  ],
  /** What Peil says in its own words, as data. */
  ownWords: [
    'flag.body', 'kept_product.body', 'checkpoint.note', 'log_entry.entry', 'change_count.name',
  ],
  /** Answers of official level feeds that were not understood, which no report is made of; docs/methods/erasure.md says how an operator removes one. */
  answers: ['refused_notice.body'],
  /** Who follows: theirs, and gone when they leave. No text of a report gets there. */
  followers: ['follower.address', 'follower.country', 'follower.language', 'follower.secret', 'follower.stream'],
  /** What a person asked, in their own words, and calls it; gone when they drop it. */
  questions: ['saved_search.body', 'saved_search.name', 'saved_search.question'],
  /** Who signs in and what they did: names of accounts, ids and keys. No text of a report gets there. */
  people: [
    'access_token.account', 'access_token.digest', 'access_token.id', 'access_token.label', 'access_token.rights', 'account.clearance', 'account.id', 'account.language', 'account.name', 'account.roles',
    'audit_entry.act', 'audit_entry.actor', 'audit_entry.digest', 'audit_entry.marking', 'audit_entry.previous', 'audit_entry.subjects', 'audit_entry.via',
    'credential.account', 'credential.id', 'credential.password', 'credential.provider', 'credential.subject', 'passkey.account', 'passkey.id', 'passkey.public_key', 'passkey.transports',
    'second_factor.account', 'second_factor.id', 'second_factor.recovery_codes', 'second_factor.secret', 'session.account', 'session.id', 'session.network', 'session.token', 'session.user_agent',
    'sign_in_challenge.id', 'sign_in_challenge.identifier', 'sign_in_challenge.value', 'sign_in_count.key', 'sign_in_link.account', 'sign_in_link.digest',
  ],
  /** What pg-boss keeps besides the text: names of queues and its own upkeep. */
  queue: [
    'peil_queue.bam.command', 'peil_queue.bam.error', 'peil_queue.bam.name', 'peil_queue.bam.queue', 'peil_queue.bam.status', 'peil_queue.bam.table_name',
    'peil_queue.instance.application_name', 'peil_queue.instance.config', 'peil_queue.instance.host', 'peil_queue.instance.metrics',
    'peil_queue.instance.name', 'peil_queue.instance.node_version', 'peil_queue.instance.version', 'peil_queue.instance.workers',
    'peil_queue.job.dead_letter', 'peil_queue.job.group_id', 'peil_queue.job.group_tier', 'peil_queue.job.name', 'peil_queue.job.output',
    'peil_queue.job.policy', 'peil_queue.job.singleton_key', 'peil_queue.job.source_name', 'peil_queue.job.source_output', 'peil_queue.job.trace_context',
    'peil_queue.job_dependency.child_name', 'peil_queue.job_dependency.parent_name', 'peil_queue.queue.dead_letter', 'peil_queue.queue.name',
    'peil_queue.queue.policy', 'peil_queue.queue.ready_history', 'peil_queue.queue.run_bins', 'peil_queue.queue.singletons_active',
    'peil_queue.queue.table_name', 'peil_queue.queue.wait_bins', 'peil_queue.queue_stats.name', 'peil_queue.queue_stats.run_bins',
    'peil_queue.queue_stats.wait_bins', 'peil_queue.schedule.cron', 'peil_queue.schedule.data', 'peil_queue.schedule.key', 'peil_queue.schedule.kind',
    'peil_queue.schedule.name', 'peil_queue.schedule.options', 'peil_queue.schedule.timezone', 'peil_queue.subscription.event',
    'peil_queue.subscription.name', 'peil_queue.warning.data', 'peil_queue.warning.message', 'peil_queue.warning.type',
  ],
  /** Names, codes and digests. */
  names: [
    'refused_notice.address', 'refused_notice.digest', 'watched.mark', 'watched.place',
    'event_reading.kind', 'event_reading.reading', 'import_batch.counts', 'import_batch.dataset', 'import_batch.file', 'text_link.passages',
    'form_key.account', 'form_key.key', 'answered_request.account', 'answered_request.digest', 'answered_request.headers', 'answered_request.key', 'job.account', 'job.author', 'job.id', 'job.kind', 'job.marking', 'job.state', 'job_file.job', 'job_result.job', 'job_result.name', 'job_address.account', 'job_address.digest', 'job_address.job',
    'saved_search.account', 'saved_search.id',
    'delivery.channel', 'delivery.edition', 'delivery.follower', 'delivery.id', 'delivery.outcome', 'delivery.reason', 'follower.channel', 'follower.id',
    'claim_review.claim', 'claim_review.reason', 'claim_review.report', 'claim_review.verdict', 'report_reading.doubts', 'report_reading.report', 'report_review.act', 'report_review.author', 'report_review.report', 'report_review.state', 'review_settled.report',
    'claim.id', 'claim.kind', 'claim.report', 'claim.status', 'claim_correction.claim', 'claim_correction.report', 'claim_retraction.claim',
    'claim_retraction.report', 'dataset_retraction.dataset', 'erasure.demand', 'erasure.digest', 'erasure.report', 'event_link.a', 'event_link.b', 'event_link.decided_by',
    'event_link.relation', 'flag.cause', 'flag.cause_kind', 'flag.id', 'flag.status', 'flag.subject', 'flag.subject_kind', 'kept_product.country',
    'kept_product.digest', 'kept_product.id', 'kept_product.kind', 'lean.evidence', 'lean.part', 'lean.product', 'migration.checksum', 'migration.name',
    'checkpoint.root', 'edition.country', 'edition.digest', 'edition.id', 'edition_file.digest', 'edition_file.edition', 'edition_file.path', 'log_entry.kind', 'log_entry.leaf_hash', 'log_entry.subject',
    'draft.account', 'draft.author', 'draft.country', 'draft.id', 'draft.kind', 'draft.result', 'draft.step', 'draft_lean.draft', 'draft_lean.evidence',
    'entry_lean.entry', 'entry_lean.evidence', 'logbook_entry.about', 'logbook_entry.author', 'logbook_entry.country', 'logbook_entry.id', 'logbook_entry.kind', 'logbook_entry.scope', 'logbook_entry.stream',
    'record_retraction.id', 'report.country', 'report.digest', 'report.id', 'report.lang', 'report.licence', 'report.marking', 'report.published',
    'report.source', 'report_marking.marking', 'report_marking.report', 'flag.marking', 'logbook_entry.marking', 'report_layout.report', 'report_retraction.report', 'report_search.report', 'row_retraction.id', 'source.id', 'source.kind',
    'source.name', 'source.reliability', 'source_retraction.source', 'text_link.other', 'text_link.report', 'text_sketch.report',
  ],
} as const
