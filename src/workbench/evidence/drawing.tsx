/** A chart that the server drew in two sizes, of which the style sheet shows the one that fits. */
export function Drawing({ of: { wide, narrow, caption } }: { readonly of: { readonly wide: string; readonly narrow: string; readonly caption: string } }) {
  return (
    <figure className="drawing">
      <div className="wide" dangerouslySetInnerHTML={{ __html: wide }} />
      <div className="narrow" dangerouslySetInnerHTML={{ __html: narrow }} />
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
