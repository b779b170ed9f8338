import { formatNumber } from '../format.ts'
import type { VerifyingWords } from '../verifying.ts'

export const englishVerifying: VerifyingWords = {
  title: 'Check this site',
  about: 'Check in your own browser that no edition was changed or left out.',
  lead: 'An edition may not change once it has appeared. On this page your own browser checks whether that is so, with nothing but the public files of this site and a public key.',
  checked: 'What your browser checks',
  checks: [
    'The log is signed by the key that you give.',
    'Nothing in the log was changed, left out or moved.',
    'Every file of every edition is still exactly what it was when the edition appeared.',
    'If you kept a checkpoint earlier: the log still begins with what it held then.',
  ],
  check: 'Check',
  needsScript: 'This part of the page needs JavaScript. If it is switched off, or you would rather leave it off, use the program below.',
  key: 'Public key',
  keyHelp: 'Paste the key that you got from the publisher by another road, for instance on paper or from another site.',
  ownKey: 'Take the key of this site',
  ownKeyCaution: 'Note: the key of the site itself proves less. Whoever can replace the whole site can replace the key as well.',
  since: 'Earlier checkpoint (may be left empty)',
  sinceHelp: 'Paste the checkpoint that you kept after an earlier check. Then you also see whether anything was left out at the end.',
  begin: 'Check now',
  stop: 'Stop',
  progress: (done, all) => `${formatNumber('en', done)} of ${formatNumber('en', all)} files fetched`,
  stopped: 'Stopped. There is no result.',
  notKey: 'This is no public key. A key looks like name+8 characters+44 characters, on one line. Paste it again.',
  notFetched: (path) => `${path} could not be fetched. There is no result: whether the site holds is not known. Try again later.`,
  notSecure: 'Your browser checks no signatures on a page that was opened without https. Open this page by https, or use the program below.',
  noEd25519: 'Your browser cannot check signatures of the kind Ed25519. Use a newer browser, or the program below.',
  holds: ({ entries, editions, files }) => `Everything holds: ${counted(entries, 'entry', 'entries')} in the log, ${counted(editions, 'edition', 'editions')}, ${counted(files, 'file', 'files')}. None of it has changed since it appeared.`,
  holdsSince: 'What the log held at the checkpoint that you kept is still there as well.',
  heldSinceNothing: 'Whether anything was left out at the end was not checked: that takes an earlier checkpoint.',
  byOwnKey: 'You used the key of the site itself. This shows that the site agrees with itself, not that it is the publisher’s.',
  fails: (faults) => `Not everything holds: ${counted(faults, 'fault', 'faults')}.`,
  whatToDo: 'If the site was being updated just now, try again in a few minutes. If the fault stays, do not rely on what you read here, and ask the publisher for an explanation.',
  allFindings: (count) => `Everything that was checked (${formatNumber('en', count)})`,
  keep: 'Keep this checkpoint',
  keepHelp: 'Copy this text and keep it outside this site. Paste it above when you check again.',
  otherwise: 'With a program from elsewhere',
  otherwiseWhy: 'A site that does not hold can change this page as well. A program that you get from somewhere else is surer. It makes the same check:',
  otherwiseKey: 'The key is on this site as well:',
  limits: 'What this does not prove',
  limitItems: [
    'A signature says who published something and that it did not change afterwards. It does not say that it is true.',
    'A site from which the last entry was left out looks like an older site. Only who kept a later checkpoint sees that.',
    'Pages that change with each edition, such as the front page, are not in the log.',
  ],
}

function counted(count: number, one: string, more: string): string {
  return `${formatNumber('en', count)} ${count === 1 ? one : more}`
}
