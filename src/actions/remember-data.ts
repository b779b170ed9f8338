import type { Context } from './context.ts'

/** The same context, in which a file of the package that was read is not read again: for work that needs it many times. */
export function rememberData<C extends Pick<Context, 'readData'>>(context: C): C {
  const texts = new Map<string, Promise<string>>()
  return {
    ...context,
    readData: (file) => {
      const text = texts.get(file) ?? context.readData(file)
      texts.set(file, text)
      return text
    },
  }
}
