import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { isRefusal } from './client/refusal.ts'
import { createWorkbenchRouter } from './routes.tsx'
import { PageKeys } from './shell/keys.ts'
import { LanguageProvider } from './shell/language.tsx'
import { showTheme, themeKept } from './shell/theme.ts'
import './shell/tokens.css'
import './shell/frame.css'

/** What was refused stays refused however often it is asked; only a server that is away is asked again. */
const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: (failures, error) => !isRefusal(error) && failures < 3 } } })

const place = document.getElementById('workbench')
if (place === null) throw new Error('the page has no place for the workbench')
showTheme(themeKept())
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <PageKeys value={new Set()}>
          <RouterProvider router={createWorkbenchRouter()} />
        </PageKeys>
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
)
