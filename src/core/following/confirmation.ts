/** So long the link in the question whether somebody wants to be told works; then whoever asked is forgotten. */
export const daysToConfirm = 3
const timeToConfirmMs = daysToConfirm * 86_400_000

/** The first moment at which it no longer works. */
export function confirmUntil(asked: Date): Date {
  return new Date(asked.getTime() + timeToConfirmMs)
}

/** Whoever asked before this and never confirmed is forgotten. */
export function unconfirmedBefore(now: Date): Date {
  return new Date(now.getTime() - timeToConfirmMs)
}
