/**
 * One-sided probability of Mann and Whitney's rank sum: how likely `head` would lie so far above `reference` if the
 * labels meant nothing. Exact for every distribution of the noise, also for hosts with two modes, which a t interval
 * does not see (Mann and Whitney, Annals of Mathematical Statistics 18, 1947). Ties count against a difference.
 */
export function rankSumProbability(head: readonly number[], reference: readonly number[]): number {
  if (head.length === 0 || reference.length === 0) return 1
  const wins = head.reduce((sum, value) => sum + reference.filter((other) => value > other).length, 0)
  const ways = arrangementsByWins(head.length, reference.length)
  const total = ways.reduce((sum, count) => sum + count, 0)
  return ways.slice(wins).reduce((sum, count) => sum + count, 0) / total
}

/** The smallest probability that `pairs` against `pairs` samples can give: 1 / C(2n, n). */
export function smallestRankSumProbability(pairs: number): number {
  let probability = 1
  for (let k = 1; k <= pairs; k += 1) probability *= k / (pairs + k)
  return probability
}

/** How many of the orders of m + n values give each number of wins of the m over the n. */
function arrangementsByWins(m: number, n: number): number[] {
  // ways[j][w]: orders of the values seen so far with j of the n among them; the classical recursion on the largest value.
  let ways: number[][] = Array.from({ length: n + 1 }, () => [1])
  for (let i = 1; i <= m; i += 1) {
    const next: number[][] = [[1]]
    for (let j = 1; j <= n; j += 1) next.push(added(shifted(ways[j] ?? [], j), next[j - 1] ?? []))
    ways = next
  }
  return ways[n] ?? [1]
}

function shifted(counts: readonly number[], by: number): number[] {
  return [...Array.from({ length: by }, () => 0), ...counts]
}

function added(a: readonly number[], b: readonly number[]): number[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => (a[index] ?? 0) + (b[index] ?? 0))
}
