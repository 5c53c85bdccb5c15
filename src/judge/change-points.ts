import { median } from './estimators.js'

/** A level that lasts shorter is an outlier, not a level. */
export const MIN_SEGMENT = 3

/** Spreads per change and log n. Twice Schwarz's penalty for Laplace noise: something is found in 3 of 1,000 flat series of 50. */
const PENALTY = 2

/** The median of |N(0, 1)| times the square root of two: for differences of neighbours. */
const NEIGHBOUR_SCALE = 0.6745 * Math.SQRT2

/**
 * Where the level of a series changes: the piecewise constant fit of least absolute deviations, which an outlier does not
 * bend, with a penalty per change (the L1 Potts functional, Friedrich et al. 2008; airspeed velocity uses it as well),
 * by optimal partitioning (Jackson et al. 2005). Exact, and quadratic in the length: a ring has 50 records at most.
 * @returns the indices at which a new level begins, ascending
 */
export function changePoints(values: readonly number[]): readonly number[] {
  const count = values.length
  if (count < 2 * MIN_SEGMENT) return []
  const penalty = PENALTY * noiseSpread(values) * Math.log(count)
  const costs = values.map((_, from) => costsFrom(values, from))
  const best: { cost: number; from: number }[] = [{ cost: -penalty, from: 0 }]
  for (let end = 1; end <= count; end += 1) {
    let choice = { cost: Infinity, from: 0 }
    for (let from = 0; from <= end - MIN_SEGMENT; from += 1) {
      const cost = (best[from]?.cost ?? Infinity) + (costs[from]?.[end - from - 1] ?? Infinity) + penalty
      if (cost < choice.cost) choice = { cost, from }
    }
    best.push(choice)
  }
  const points: number[] = []
  for (let end = best[count]?.from ?? 0; end > 0; end = best[end]?.from ?? 0) points.unshift(end)
  return points
}

/** Sums of absolute deviations from the median for the segments that begin at `from`, by their last value. */
function costsFrom(values: readonly number[], from: number): readonly number[] {
  const sorted: number[] = []
  return values.slice(from).map((value) => {
    const place = sorted.findIndex((other) => other > value)
    sorted.splice(place === -1 ? sorted.length : place, 0, value)
    const centre = sorted[Math.floor(sorted.length / 2)] ?? value
    return sorted.reduce((sum, other) => sum + Math.abs(other - centre), 0)
  })
}

/** Not zero: in a series without any noise a last digit would be a change of level. */
const SMALLEST_SPREAD = 1e-4

function noiseSpread(values: readonly number[]): number {
  const steps = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)))
  return Math.max(median(steps) / NEIGHBOUR_SCALE, SMALLEST_SPREAD)
}
