/** So long the link in the question whether somebody wants to be told works; then whoever asked is forgotten. */
export const daysToConfirm = 3

/** The first moment at which it no longer works. */
export function confirmUntil(asked: Date): Date {
  return new Date(asked.getTime() + daysToConfirm * 86_400_000)
}
