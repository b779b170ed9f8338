/** So many things wait to be said to one page; whoever reads slower than that looks at everything again instead. */
const mostWaiting = 200

/**
 * Says things one after the other, in the order in which they happened. Where more wait than anybody catches up with, none is kept: once what is
 * being said has been taken, `afterGap` says that something was missed.
 */
export function inOrder(onBroken: () => void, afterGap: () => Promise<unknown>): (step: () => Promise<unknown>) => void {
  let waiting: (() => Promise<unknown>)[] = []
  let isSaying = false
  const sayAll = async () => {
    isSaying = true
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await step()
    isSaying = false
  }
  return (step) => {
    if (waiting.length >= mostWaiting) waiting = [afterGap]
    else waiting.push(step)
    if (!isSaying) sayAll().catch(onBroken)
  }
}
