import { rolldown } from 'rolldown'

/** A script of the site as a module of Peil: everything that one page needs in one text, not shortened, so that it can be read. */
export async function siteScript(name: string): Promise<string> {
  const bundle = await rolldown({ input: `src/browser/${name}.ts`, platform: 'browser', treeshake: { moduleSideEffects: false } })
  const { output: [{ code }] } = await bundle.generate({ format: 'esm', comments: false })
  await bundle.close()
  const lines = `// Made from src/browser/${name}.ts of Peil.\n${code}`.split('\n').map((line) => `  ${JSON.stringify(line)},\n`)
  return `// Generated from src/browser/${name}.ts by \`npm run generate\`.\nexport const ${name}Script = [\n${lines.join('')}].join('\\n')\n`
}
