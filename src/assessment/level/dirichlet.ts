/** Probabilities drawn from a Dirichlet distribution. Domain: shapes above 0; `random` gives numbers from 0 up to 1. */
export function drawDirichlet(shapes: readonly number[], random: () => number): readonly number[] {
  const values = shapes.map((shape) => drawGamma(shape, random))
  const total = values.reduce((sum, value) => sum + value, 0)
  return values.map((value) => value / total)
}

/** Marsaglia and Tsang (2000), with their step from shape + 1 for shapes below 1. */
function drawGamma(shape: number, random: () => number): number {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const v = (1 + c * normal) ** 3
    if (v > 0 && Math.log(1 - random()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) return d * v
  }
}
