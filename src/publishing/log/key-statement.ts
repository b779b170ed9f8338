import { openNote, parseVerifier, verifierText, type NoteVerifier } from './signed-note.ts'

/** First line of the statement, so that no other signed text can stand for one. */
const title = 'peil key rotation'

/** That one key follows another: the text that is signed by the one before, which then vouches for it, or by the next itself where the one before is lost, which vouches for nothing. */
export function keyStatement(before: NoteVerifier, next: NoteVerifier): string {
  return `${title}\n${verifierText(before)}\n${verifierText(next)}\n`
}

/** The key that follows, where the statement is signed by the key that it follows on; undefined otherwise. */
export async function keyAfter(statement: string, before: NoteVerifier): Promise<NoteVerifier | undefined> {
  const opened = await openNote(statement, [before])
  const [first, old, next] = opened?.text.split('\n') ?? []
  return first === title && old === verifierText(before) && next !== undefined ? parseVerifier(next) : undefined
}

/** The key that a statement says it follows on, as a follower keeps it; believed of nobody yet. */
export function keyBefore(statement: string): string | undefined {
  return statement.split('\n')[1]
}
