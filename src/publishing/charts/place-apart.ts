import { itemAt } from './item-at.ts'

export interface Box {
  /** Where its middle belongs, in pixels. */
  readonly at: number
  readonly height: number
}

interface Cluster {
  readonly count: number
  readonly height: number
  readonly middle: number
}

/** Middles for boxes so that none overlaps another and each stays as near as it can to where it belongs; they keep their order and stay between the bounds where there is room. */
export function placeApart(boxes: readonly Box[], lowest: number, highest: number): readonly number[] {
  const order = boxes.map((_, index) => index).toSorted((one, other) => itemAt(boxes, one).at - itemAt(boxes, other).at)
  const clusters: Cluster[] = []
  for (const index of order) {
    const { at: middle, height } = itemAt(boxes, index)
    clusters.push(inside({ count: 1, height, middle }, lowest, highest))
    while (joinLastTwo(clusters, lowest, highest));
  }
  const middles = boxes.map(() => 0)
  const queue = [...order]
  for (const { count, height, middle } of clusters) {
    let edge = middle - height / 2
    for (const index of queue.splice(0, count)) {
      middles[index] = edge + itemAt(boxes, index).height / 2
      edge += itemAt(boxes, index).height
    }
  }
  return middles
}

/** Boxes that touch become one cluster around the mean of where they belong. */
function joinLastTwo(clusters: Cluster[], lowest: number, highest: number): boolean {
  const [upper, lower] = clusters.slice(-2)
  if (upper === undefined || lower === undefined || upper.middle + upper.height / 2 <= lower.middle - lower.height / 2) return false
  const count = upper.count + lower.count
  const height = upper.height + lower.height
  const top = (upper.count * (upper.middle - upper.height / 2) + lower.count * (lower.middle - lower.height / 2 - upper.height)) / count
  clusters.splice(-2, 2, inside({ count, height, middle: top + height / 2 }, lowest, highest))
  return true
}

function inside(cluster: Cluster, lowest: number, highest: number): Cluster {
  const half = cluster.height / 2
  return { ...cluster, middle: Math.max(lowest + half, Math.min(highest - half, cluster.middle)) }
}
