/** Light or dark paper, or whatever the reader's machine says. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const keptAs = 'peil-theme'

/** The theme chosen before on this browser. */
export function themeKept(): Theme {
  const kept = localStorage.getItem(keptAs)
  return themes.find((theme) => theme === kept) ?? 'system'
}

/** Shows a theme, and keeps it for the next time. */
export function showTheme(theme: Theme): void {
  localStorage.setItem(keptAs, theme)
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
