/** Why something was not done, in the server's words, where it was tried; nothing where nothing was refused. */
export function Refused({ error }: { readonly error: Error | null }) {
  return error === null ? null : <p className="refusal" role="alert">{error.message}</p>
}
