/** How much of a report is drawn. The list below is the order in which a report that is too long gives things up. */
export interface Shape {
  /** What this shape lacks, in words. */
  readonly leftOut: readonly string[]
  readonly detailsOf: 'all' | 'not-passing' | 'none'
  readonly kernels: boolean
  /** Traceback and last output of failed processes. */
  readonly output: boolean
  readonly environment: boolean
  readonly compared: boolean
  readonly unchangedNames: boolean
  readonly rows: number
  /** Charts of the last records. */
  readonly trends: number
  readonly causes: number
  readonly warnings: number
  /** Of one sentence from outside. */
  readonly textCharacters: number
  readonly titleCharacters: number
}

export const FULL: Shape = {
  leftOut: [],
  detailsOf: 'all',
  kernels: true,
  output: true,
  environment: true,
  compared: true,
  unchangedNames: true,
  rows: 60,
  trends: 5,
  causes: 5,
  warnings: 20,
  textCharacters: 600,
  titleCharacters: 300
}

const REDUCTIONS: readonly (Partial<Shape> & { readonly leftOut: readonly string[] })[] = [
  { leftOut: ['details of benchmarks that pass'], detailsOf: 'not-passing' },
  { leftOut: ['kernel tables'], kernels: false },
  { leftOut: ['output of failed processes'], output: false },
  { leftOut: ['trends of all but the worst benchmark'], trends: 1 },
  { leftOut: ['all details'], detailsOf: 'none', trends: 0 },
  { leftOut: ['rows beyond the first 20'], rows: 20 },
  {
    leftOut: ['the names of unchanged benchmarks', 'long texts'],
    unchangedNames: false,
    textCharacters: 200,
    warnings: 5
  },
  { leftOut: ['the environment'], environment: false, causes: 3 },
  { leftOut: ['everything but the verdict'], rows: 0, causes: 0, warnings: 0, compared: false, titleCharacters: 160 }
]

/** The full report, then one reduction after the other on top of those before it. */
export const SHAPES: readonly Shape[] = REDUCTIONS.reduce<Shape[]>(
  (shapes, reduction) => {
    const last = shapes.at(-1) ?? FULL
    return [...shapes, { ...last, ...reduction, leftOut: [...last.leftOut, ...reduction.leftOut] }]
  },
  [FULL]
)
