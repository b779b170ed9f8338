/** Markup that the server drew itself: charts, the gauge, and evidence whose every value it escaped. */
export function Drawing({ markup, className }: { readonly markup: string; readonly className: string }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: markup }} />
}
