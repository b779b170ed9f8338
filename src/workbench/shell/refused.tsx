/** Why something was not done, where it was tried: in the words of the server where it answered. */
export function Refused({ error }: { readonly error: Error | null }) {
  return error === null ? null : <p className="refusal" role="alert">{error.message}</p>
}
