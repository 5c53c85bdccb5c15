import { quote } from './problems.js'

/** Damerau's edit distance: insertions, deletions, replacements and swapped neighbours, each counted once. */
export function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const replaced = at(previous, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1)
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      const bySwap = row > 1 && column > 1 && swapped ? at(beforePrevious, column - 2) + 1 : Infinity
      current.push(Math.min(replaced, bySwap, at(previous, column) + 1, at(current, column - 1) + 1))
    }
    beforePrevious = previous
    previous = current
  }
  return at(previous, to.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity

/** The allowed word that was probably meant: near enough to be a slip, `_` for `-` and capitals being no difference. */
export function closest(word: string, allowed: readonly string[]): string | null {
  const normalised = word.slice(0, 60).toLowerCase().replaceAll('_', '-')
  const ranked = allowed
    .map((candidate) => ({
      candidate,
      distance: editDistance(normalised, candidate.toLowerCase().replaceAll('_', '-'))
    }))
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  if (best === undefined) return null
  const begun = allowed.filter((candidate) => normalised.startsWith(candidate) || candidate.startsWith(normalised))
  if (begun.length === 1 && normalised.length >= 3) return begun[0] ?? null
  return best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : null
}

/** "`x` is not ...; allowed: ... Did you mean ...?" */
export function notAllowed(word: string, what: string, allowed: readonly string[]): string {
  const meant = closest(word, allowed)
  const question = meant === null ? '' : ` Did you mean ${quote(meant)}?`
  return `${quote(word)} is not ${what}; allowed: ${allowed.map(quote).join(', ')}.${question}`
}
