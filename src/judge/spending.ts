/**
 * Looking at the data after every round and stopping when it pleases would multiply the false alarms (six times at twenty
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
  /** Pairs at the look before it; null for the first. */
  readonly previous: number | null
  readonly maxPairs: number
}

/** The level (one-sided) that this look may use: what the spending allows by now, less what the looks before it had. */
export function alphaOfLook(alpha: number, { pairs, previous, maxPairs }: Look): number {
  const before = previous === null ? 0 : spentAlpha(alpha, previous / maxPairs)
  return spentAlpha(alpha, pairs / maxPairs) - before
}
