export interface Spot {
  readonly x: number
  readonly y: number
}

export interface Rectangle {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where a word may stand next to a point, first right of it, then above and below: clear of everything drawn and inside the bounds. Undefined where there is no such place. */
export function freeSpot(point: Spot, width: number, drawn: readonly Spot[], bounds: Rectangle): Rectangle | undefined {
  const starts: readonly Spot[] = [{ x: point.x + 10, y: point.y }, { x: point.x - 4, y: point.y - 15 }, { x: point.x - 4, y: point.y + 15 }]
  return starts
    .map(({ x, y }) => ({ left: x, right: x + width, top: y - 7, bottom: y + 7 }))
    .find((each) => contains(bounds, each) && !drawn.some(({ x, y }) => x > each.left - 3 && x < each.right + 3 && y > each.top - 2 && y < each.bottom + 2))
}

function contains(outer: Rectangle, inner: Rectangle): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
}

/** Points on a straight line, a few pixels apart. */
export function pointsBetween(from: Spot, to: Spot): readonly Spot[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 3))
  return Array.from({ length: count + 1 }, (_, index) => ({ x: from.x + ((to.x - from.x) * index) / count, y: from.y + ((to.y - from.y) * index) / count }))
}
