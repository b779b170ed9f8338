/** Most elements that are opened: a tree of 300,000 took 1.1 GB and 20 s on two cores of 2026. */
const mostElements = 150_000
/** A table in a table in a table is some twenty deep. */
const mostDepth = 500

/** Whether markup would take more memory than a document may, by how many elements it has and how deep they stand in each other. */
export function isHeavy(markup: Buffer): boolean {
  let [elements, depth] = [0, 0]
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    const [first, end] = [markup[at + 1], markup.indexOf('>', at)]
    if (first === 0x2f) depth -= 1
    else if (first !== 0x3f && first !== 0x21) {
      elements += 1
      if (markup[end - 1] !== 0x2f) depth += 1
    }
    if (elements > mostElements || depth > mostDepth) return true
  }
  return false
}
