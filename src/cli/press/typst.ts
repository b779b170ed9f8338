import { createRequire } from 'node:module'
import path from 'node:path'
import type { TypesetSource } from '../../publishing/press.ts'

/** The part of the native compiler that Peil calls. */
interface Compiler {
  readonly resetShadow: () => void
  readonly mapShadow: (file: string, content: Buffer) => void
  readonly evictCache: (maxAge: number) => void
  readonly pdf: (source: { readonly mainFileContent: string }, options: { readonly pdfStandard: string }) => Uint8Array
}
interface CompilerPackage {
  readonly NodeCompiler: { readonly create: (options: { readonly workspace: string; readonly fontArgs: readonly { readonly fontBlobs: readonly Buffer[] }[] }) => Compiler }
}

/** The package of the compiler itself for each machine that has one: the one that chooses among them asks for packages that are not everywhere. */
const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
  'linux-arm64': '@myriaddreamin/typst-ts-node-compiler-linux-arm64-gnu',
  'darwin-arm64': '@myriaddreamin/typst-ts-node-compiler-darwin-arm64',
  'win32-x64': '@myriaddreamin/typst-ts-node-compiler-win32-x64-msvc',
}

/** Where the compiler believes to be: a folder that does not exist, so that it reads nothing but what it is given. */
const nowhere = path.resolve('/nowhere-of-peil')

export type Typesetter = (source: TypesetSource) => Uint8Array

/** A typesetter with these fonts; undefined where the machine has none. */
export function findTypesetter(machine: string, fonts: readonly Uint8Array[]): Typesetter | undefined {
  const name = packages[machine]
  const found = name === undefined ? undefined : requireIfThere(name)
  if (!isCompilerPackage(found)) return undefined
  const compiler = found.NodeCompiler.create({ workspace: nowhere, fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] })
  return ({ main, files }) => {
    compiler.resetShadow()
    for (const [file, content] of Object.entries(files)) compiler.mapShadow(path.join(nowhere, file), Buffer.from(content))
    const pdf = compiler.pdf({ mainFileContent: main }, { pdfStandard: 'ua-1' })
    // It remembers what it laid out, some 50 MB an edition: the other language of an edition has no use for it, and a server must not grow.
    compiler.evictCache(0)
    return pdf
  }
}

/** An optional package is missing where npm left it out, and cannot be loaded on a machine with another C library. */
function requireIfThere(name: string): unknown {
  try {
    return createRequire(import.meta.url)(name)
  } catch {
    return undefined
  }
}

function isCompilerPackage(found: unknown): found is CompilerPackage {
  return typeof found === 'object' && found !== null && 'NodeCompiler' in found
}
