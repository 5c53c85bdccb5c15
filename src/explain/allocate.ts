import type { Cause } from './cause.js'
import { PARTS, type Finding, type Part } from './pair.js'
import { formatBytes, formatSeconds } from '../format.js'
import { plusMilliseconds } from './wording.js'

type Cost = NonNullable<Cause['cost']>

/** What got worse, in one unit, divided into the parts that findings can claim. */
export interface Symptom {
  readonly unit: Cost['unit']
  readonly total: number
  readonly parts: Readonly<Record<Part, number>>
}

export interface Ranked {
  readonly causes: readonly Omit<Cause, 'benchmark' | 'variant'>[]
  /** In the symptom's unit, at most its total. */
  readonly explained: number
}

/** Findings of this rank and above describe where the time is and not why. */
const DESCRIPTIONS = 50
const WHOLE_STEP = 60
/** What may stay without an explanation before it is told: about what two profiles of the same code differ by. */
const UNEXPLAINED_SHARE = 0.1
/** Told even when nothing is slower: they gate by themselves. */
const COUNTED = new Set<Cause['kind']>([
  'graph-break-new',
  'recompile-new',
  'recompile-limit',
  'eager-fallback',
  'cudagraphs-skipped'
])

/**
 * Divides the symptom among the findings. Each part goes to the most plausible reasons that can cause it (the lowest
 * rank), in proportion to their weight, so that no millisecond is told twice; what no reason claims is left to the
 * kernels that spend it, and the rest is said to be unexplained.
 */
export function allocate(findings: readonly Finding[], symptom: Symptom | null): Ranked {
  const claimed = new Map<Finding, number>()
  const owned = new Set<Part>()
  for (const part of PARTS) {
    const amount = symptom?.parts[part] ?? 0
    const reasons = findings.filter(({ claims, rank }) => rank < DESCRIPTIONS && claims.includes(part))
    if (amount <= 0 || reasons.length === 0) continue
    owned.add(part)
    const best = Math.min(...reasons.map(({ rank }) => rank))
    const sharing = reasons.filter(({ rank }) => rank === best)
    const weights = sharing.reduce((sum, { weight }) => sum + weight, 0)
    for (const finding of sharing) {
      claimed.set(finding, (claimed.get(finding) ?? 0) + (amount * finding.weight) / weights)
    }
  }
  const entries = findings.map((finding) => entryOf(finding, { symptom, claimed, owned }))
  const explained = Math.min(symptom?.total ?? 0, sumOf(claimed.values()) + describedOnly(entries, symptom))
  const ranked = entries
    .filter(({ tier }) => symptom !== null || tier < OTHERS || tier === INFORMATION)
    .sort((a, b) => a.tier - b.tier || b.value - a.value || a.finding.rank - b.finding.rank)
  return { causes: withUnexplained(ranked, symptom, explained), explained }
}

const [REASONS, MECHANISM, SYMPTOMS, OTHERS, INFORMATION] = [0, 1, 2, 4, 5]

interface Entry {
  readonly finding: Finding
  readonly tier: number
  readonly value: number
  readonly cause: Omit<Cause, 'benchmark' | 'variant'>
}

interface Allocation {
  readonly symptom: Symptom | null
  readonly claimed: ReadonlyMap<Finding, number>
  readonly owned: ReadonlySet<Part>
}

function entryOf(finding: Finding, { symptom, claimed, owned }: Allocation): Entry {
  const value = claimed.get(finding)
  const cost: Cause['cost'] =
    value !== undefined && value > 0 && symptom !== null ? { value, unit: symptom.unit } : (finding.ownCost ?? null)
  const what = finding.sentence?.(costText(cost)) ?? finding.cause.what
  // Seconds of compiling and milliseconds of a step are not ranked against each other: the symptom's unit comes first.
  const comparable = cost !== null && cost.unit === symptom?.unit ? cost.value : 0
  return { finding, tier: tierOf(finding, value, owned), value: comparable, cause: { ...finding.cause, what, cost } }
}

function tierOf(finding: Finding, value: number | undefined, owned: ReadonlySet<Part>): number {
  if (finding.rank >= 90) return INFORMATION
  if (finding.rank >= WHOLE_STEP) return SYMPTOMS
  if (finding.rank >= DESCRIPTIONS) return finding.claims.some((part) => owned.has(part)) ? MECHANISM : REASONS
  return (value ?? 0) > 0 || COUNTED.has(finding.cause.kind) ? REASONS : OTHERS
}

/** Kernels whose part nobody claims stand for themselves: their time is attributed to them by name. */
function describedOnly(entries: readonly Entry[], symptom: Symptom | null): number {
  if (symptom?.unit !== 'ms') return 0
  return PARTS.map((part) => {
    const kernels = entries.filter(
      ({ finding, tier }) => tier === REASONS && finding.rank === DESCRIPTIONS && finding.claims.includes(part)
    )
    return Math.min(symptom.parts[part], sumOf(kernels.map(({ value }) => Math.max(0, value))))
  }).reduce((sum, ms) => sum + ms, 0)
}

function withUnexplained(ranked: readonly Entry[], symptom: Symptom | null, explained: number): Ranked['causes'] {
  const rest = (symptom?.total ?? 0) - explained
  if (symptom === null || rest <= UNEXPLAINED_SHARE * symptom.total) return ranked.map(({ cause }) => cause)
  const cost = { value: rest, unit: symptom.unit }
  const unexplained = {
    kind: 'unexplained' as const,
    what: `${costText(cost) ?? ''} ${explained > 0 ? 'more are' : 'are'} not explained by anything that was seen to change`,
    site: null,
    cost,
    advice: 'Compare the kernel tables of both sides (artifacts-path), or measure side by side again.',
    link: null
  }
  const before = ranked.filter(({ tier }) => tier < OTHERS)
  const after = ranked.filter(({ tier }) => tier >= OTHERS)
  return [...before.map(({ cause }) => cause), unexplained, ...after.map(({ cause }) => cause)]
}

export function costText(cost: Cause['cost']): string | null {
  if (cost === null) return null
  switch (cost.unit) {
    case 'ms':
      return plusMilliseconds(cost.value)
    case 's':
      return `+${formatSeconds(cost.value)} of compiling`
    case 'bytes':
      return `+${formatBytes(cost.value)} of peak memory`
  }
}

function sumOf(values: Iterable<number>): number {
  return [...values].reduce((sum, value) => sum + value, 0)
}
