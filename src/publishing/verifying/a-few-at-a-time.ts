/** How many files are asked for at once: enough not to wait for a server far away, and no burden for it. */
const atOnce = 32

/** What `run` gives for each item, in their order, with a few running at a time. */
export async function aFewAtATime<Item, Result>(items: readonly Item[], run: (item: Item, index: number) => Promise<Result>): Promise<readonly Result[]> {
  const waiting = items.entries()
  const results: Result[] = []
  const work = async () => {
    for (const [index, item] of waiting) results[index] = await run(item, index)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return results
}
