/**
 * Looking at the data after every pair and stopping when it pleases would multiply the false alarms (six times at twenty
 * looks). So each look may only spend a part of the allowed error, laid down in advance: the alpha-spending function of
 * Lan and DeMets (Biometrika 70, 1983), in the shape that imitates Pocock's boundary. Each look's share is used as a
 * level of its own, by Bonferroni's inequality: valid whatever the correlation of the looks, at the price of some power.
 */

/** Error spent up to the information fraction `fraction` (pairs seen / pairs at most). */
export function spentAlpha(alpha: number, fraction: number): number {
  return alpha * Math.log(1 + (Math.E - 1) * Math.min(1, Math.max(0, fraction)))
}

export interface Look {
  /** Pairs seen at this look. */
  readonly pairs: number
  /** First look; looks happen after every pair from there on. */
  readonly firstLook: number
  readonly maxPairs: number
}

/** The level (one-sided) that the look after `pairs` pairs may use. */
export function alphaOfLook(alpha: number, { pairs, firstLook, maxPairs }: Look): number {
  const before = pairs <= firstLook ? 0 : spentAlpha(alpha, (pairs - 1) / maxPairs)
  return spentAlpha(alpha, pairs / maxPairs) - before
}
