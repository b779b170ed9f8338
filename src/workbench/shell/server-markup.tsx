/**
 * Markup that our own server made: charts, the gauge, opened evidence, the scoreboard. Every value in it went through the templates of
 * src/publishing, which escape whatever is put into them; nothing that somebody typed or that another place sent is shown by this.
 */
export function ServerMarkup({ markup, className }: { readonly markup: string; readonly className: string }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: markup }} />
}
