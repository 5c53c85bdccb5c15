/** Seeded randomness: the same seed gives the same table, on every machine. */
export interface Random {
  /** 0 <= u < 1. */
  uniform(): number
  /** Mean 0, standard deviation `sd`. */
  normal(sd: number): number
  /** Student's t with `degrees` of freedom, scaled: heavy tails. */
  student(degrees: number, scale: number): number
  chance(probability: number): boolean
  pick<T>(items: readonly [T, ...T[]]): T
}

/** sfc32 (Doty-Humphrey, PractRand), seeded with one number. */
export function createRandom(seed: number): Random {
  let [a, b, c, counter] = [0x9e3779b9, seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0, 1]
  const next = (): number => {
    const t = (((a + b) >>> 0) + counter) >>> 0
    counter = (counter + 1) >>> 0
    a = (b ^ (b >>> 9)) >>> 0
    b = (c + (c << 3)) >>> 0
    c = (((c << 21) | (c >>> 11)) + t) >>> 0
    return t / 2 ** 32
  }
  for (let warmUp = 0; warmUp < 16; warmUp += 1) next()
  const normal = (sd: number): number =>
    sd === 0 ? 0 : sd * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return {
    uniform: next,
    normal,
    student: (degrees, scale) => {
      let squares = 0
      for (let k = 0; k < degrees; k += 1) squares += normal(1) ** 2
      return (scale * normal(1)) / Math.sqrt(squares / degrees)
    },
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0]
  }
}
