import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { togetherWords } from '../../words/workbench/together.ts'
import { followChanges } from '../client/changes.ts'
import { connection } from '../client/connection.ts'
import { keptForms } from '../client/kept-forms.ts'
import { useProofAsked } from '../client/proof.ts'
import { useKeys } from '../shell/keys.ts'
import { useWords } from '../shell/language.tsx'
import { useMe } from '../shell/use-me.ts'
import { ConnectionBar } from './connection-bar.tsx'
import { JobsTray } from './jobs-tray.tsx'
import { SignOut } from './sign-out.tsx'
import './together.css'

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))
const ProofDialog = lazy(async () => ({ default: (await import('../people/proof-dialog.tsx')).ProofDialog }))
const KeysList = lazy(async () => ({ default: (await import('./keys-list.tsx')).KeysList }))

/** What works on every page of somebody who is signed in: changes of others, what is not saved yet, the palette and the list of keys. */
export function TogetherLayer() {
  const words = useWords(togetherWords)
  const queries = useQueryClient()
  const { data: me } = useMe()
  const name = me?.name
  const [layer, setLayer] = useState<'palette' | 'keys'>()
  useEffect(() => {
    if (name === undefined) return undefined
    connection.isOf(name)
    // Without its key, forms are kept as long as the page is open, and stored as soon as there is one.
    void keptForms.openFor(name).catch(() => connection.back('away').then(() => keptForms.openFor(name)))
    return followChanges(queries)
  }, [name, queries])
  useKeys(useMemo(() => [
    { key: 'Ctrl+k', does: words.openPalette, run: () => setLayer('palette') },
    { key: '?', does: words.showKeys, run: () => setLayer('keys') },
  ], [words]))
  const isProofAsked = useProofAsked()
  const close = () => setLayer(undefined)
  return (
    <>
      {name === undefined ? null : <JobsTray />}
      {name === undefined ? null : <button type="button" className="plain find" aria-keyshortcuts="Control+K" title={words.openPalette} onClick={() => setLayer('palette')}>{words.find} <kbd aria-hidden>Ctrl+K</kbd></button>}
      {name === undefined ? null : <SignOut />}
      <ConnectionBar />
      <Suspense>{isProofAsked ? <ProofDialog /> : null}</Suspense>
      <Suspense>{layer === 'palette' ? <Palette close={close} /> : layer === 'keys' ? <KeysList close={close} /> : null}</Suspense>
    </>
  )
}
