/** Why something was refused, in the server's words; nothing where nothing was. */
export function Refused({ error }: { readonly error: Error | null }) {
  return error === null ? null : <p className="refusal" role="alert">{error.message}</p>
}
