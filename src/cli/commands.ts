import type { Command, CommandShape } from './command.ts'
import { commandShapes } from './command-shapes.ts'
import { runAdd } from './commands/add.ts'
import { runAssess } from './commands/assess.ts'
import { runCheck } from './commands/check.ts'
import { runDemo } from './commands/demo.ts'
import { runPicture } from './commands/picture.ts'
import { runRead } from './commands/read.ts'
import { runRetract } from './commands/retract.ts'
import { runServe } from './commands/serve.ts'

const runs: Readonly<Record<CommandShape['name'], Command['run']>> = {
  demo: runDemo,
  read: runRead,
  add: runAdd,
  retract: runRetract,
  picture: runPicture,
  check: runCheck,
  assess: runAssess,
  serve: runServe,
}

export const commands: readonly Command[] = commandShapes.map((shape) => ({ ...shape, run: runs[shape.name] }))
