import type { Cause } from './cause.js'
import { CLAIMS, PARTS, type Finding, type Part } from './pair.js'
import { formatBytes, formatSeconds } from '../format.js'
import type { Evidence } from './step-delta.js'
import { LINKS } from './links.js'
import { plusMilliseconds } from './wording.js'

type Cost = NonNullable<Cause['cost']>

/** What got worse, in one unit, divided into the parts that findings can claim. */
export interface Symptom {
  readonly unit: Cost['unit']
  readonly total: number
  readonly parts: Readonly<Record<Part, number>>
  /** Null for memory and compile time, which have no control. */
  readonly evidence: Evidence | null
}

export interface Ranked {
  readonly causes: readonly Omit<Cause, 'benchmark' | 'variant'>[]
  /** In the symptom's unit, at most its total. */
  readonly explained: number
}

/** What may stay without an explanation before it is told: about what two profiles of the same code differ by. */
const UNEXPLAINED_SHARE = 0.1
/** Less of the slowdown than this is no reason of it. */
const WORTH_NAMING = 0.03
/** Told even when nothing is slower: they gate by themselves. */
const COUNTED = new Set<Cause['kind']>([
  'graph-break-new',
  'recompile-new',
  'recompile-limit',
  'eager-fallback',
  'cudagraphs-skipped'
])

/**
 * Divides the symptom among the findings. Each part goes to the most plausible reasons that can cause it, none of them
 * beyond what the measurements allow it, and what they leave to the next; no millisecond is told twice. What no reason
 * claims is left to the kernels that spend it, and the rest is said to be unexplained.
 */
export function allocate(findings: readonly Finding[], symptom: Symptom | null): Ranked {
  const claimed = symptom === null ? new Map<Finding, Claim>() : claimsOf(findings, symptom)
  const deviceRest = symptom === null ? 0 : restOfDevice(claimed, symptom)
  const entries = findings.map((finding) => entryOf(finding, { symptom, claimed, deviceRest }))
  const byReasons = sumOf([...claimed.values()].map(({ amount }) => amount))
  const explained = Math.min(symptom?.total ?? 0, byReasons + byKernels(entries, deviceRest))
  const ranked = entries
    .filter(({ tier }) => symptom !== null || tier < OTHERS || tier === INFORMATION)
    .filter(({ tier }) => tier !== HIDDEN)
    .sort((a, b) => a.tier - b.tier || b.value - a.value || levelAlone(a.finding) - levelAlone(b.finding))
  return { causes: withUnexplained(ranked, symptom, explained), explained }
}

interface Claim {
  readonly amount: number
  /** The whole that it shares with others, where their shares cannot be told apart. */
  readonly together: number | null
  readonly ofDevice: number
}

function claimsOf(findings: readonly Finding[], symptom: Symptom): Map<Finding, Claim> {
  const claimed = new Map<Finding, Claim>()
  const parts = partsFor(findings, symptom)
  for (const part of PARTS) {
    let rest = parts[part]
    const levels = [...new Set(findings.map((finding) => levelOf(finding, part, symptom)))]
      .filter((level) => level !== null)
      .sort((a, b) => a - b)
    for (const level of levels) {
      const alike = findings.filter((finding) => levelOf(finding, part, symptom) === level)
      const given = divide(alike, rest, (finding) => capOf(finding, part, symptom, claimed.get(finding)))
      for (const [finding, amount] of given) {
        const before = claimed.get(finding) ?? { amount: 0, together: null, ofDevice: 0 }
        const together = given.size > 1 ? sumOf(given.values()) : null
        claimed.set(finding, {
          amount: before.amount + amount,
          together:
            together === null && before.together === null
              ? null
              : (before.together ?? before.amount) + (together ?? amount),
          ofDevice: before.ofDevice + (part.startsWith('device') ? amount : 0)
        })
      }
      rest -= sumOf(given.values())
    }
  }
  return claimed
}

/**
 * More work makes both steps grow by about the same factor, and a compiled step is the shorter one: where compiling
 * changed as well, it is given only that, so that the rest is left to how the step was compiled.
 */
function partsFor(findings: readonly Finding[], { parts, evidence }: Symptom): Readonly<Record<Part, number>> {
  const grows = findings.some((finding) => isWork(finding) && finding.maxShare == null)
  const compiles = findings.some(({ claims }) => claims.own !== null && claims.own <= CLAIMS.recompile.own)
  if (evidence === null || !grows || !compiles) return parts
  const device = Math.min(parts['device-shared'], evidence.proportionalMs.device)
  const host = Math.min(parts['host-shared'], evidence.proportionalMs.host)
  return {
    'device-shared': device,
    'device-own': parts['device-own'] + parts['device-shared'] - device,
    'host-shared': host,
    'host-own': parts['host-own'] + parts['host-shared'] - host
  }
}

/** Bounded by what the eager step shows of it. */
function isWork({ claims }: Finding): boolean {
  return claims.shared === CLAIMS.work.shared
}

/** Null when the finding cannot be the reason of this part. */
function levelOf(finding: Finding, part: Part, { evidence }: Symptom): number | null {
  const { claims, role } = finding
  const [clock, whose] = part.split('-')
  if ((role !== 'reason' && role !== 'rest') || (claims.clock !== 'both' && claims.clock !== clock)) return null
  if (whose === 'shared') return claims.shared
  // Without a control, work and compilation are equally plausible.
  return claims === CLAIMS.work && evidence?.hasControl !== true ? CLAIMS.compilation.own : claims.own
}

/** The most that a finding may have of a part, by what was measured. */
function capOf(finding: Finding, part: Part, symptom: Symptom, claimed: Claim | undefined): number {
  const { evidence, unit } = symptom
  if (finding.ownCost != null && finding.ownCost.unit === unit) return finding.ownCost.value - (claimed?.amount ?? 0)
  if (evidence === null || !isWork(finding)) return Infinity
  if (part.startsWith('host') && evidence.launchesMs !== null) return evidence.launchesMs
  // What an edit adds to the device beyond eager is a fusion that it lost, which its own bytes do not bound.
  if (finding.maxShare == null || part === 'device-own') return Infinity
  const step = part.startsWith('device') ? evidence.eagerStepMs.device : evidence.eagerStepMs.host
  return finding.maxShare * step - (claimed?.amount ?? 0)
}

/** In proportion to their weights, but to none beyond its cap; only those that get something. */
function divide(
  findings: readonly Finding[],
  amount: number,
  capOf: (finding: Finding) => number
): ReadonlyMap<Finding, number> {
  const given = new Map<Finding, number>()
  let open = findings.map((finding) => ({ finding, cap: Math.max(0, capOf(finding)) })).filter(({ cap }) => cap > 0)
  let rest = amount
  while (open.length > 0 && rest > 0) {
    const weights = sumOf(open.map(({ finding }) => finding.weight))
    const shareOf = (finding: Finding) => (rest * finding.weight) / weights
    const full = open.filter(({ finding, cap }) => cap <= shareOf(finding))
    const settled = full.length > 0 ? full : open
    const amounts = settled.map(({ finding, cap }) => [finding, Math.min(cap, shareOf(finding))] as const)
    for (const [finding, value] of amounts) given.set(finding, value)
    rest -= sumOf(amounts.map(([, value]) => value))
    open = full.length > 0 ? open.filter((entry) => !full.includes(entry)) : []
  }
  return given
}

const [REASONS, MECHANISM, SYMPTOMS, OTHERS, INFORMATION, HIDDEN] = [0, 1, 2, 4, 5, 6]

interface Entry {
  readonly finding: Finding
  readonly tier: number
  readonly value: number
  readonly cause: Omit<Cause, 'benchmark' | 'variant'>
}

/** Of causes without a cost, the more plausible first. */
function levelAlone({ claims }: Finding): number {
  return claims.own ?? Infinity
}

interface Allocation {
  readonly symptom: Symptom | null
  readonly claimed: ReadonlyMap<Finding, Claim>
  readonly deviceRest: number
}

function entryOf(finding: Finding, allocation: Allocation): Entry {
  const { symptom, claimed } = allocation
  const claim = claimed.get(finding)
  const named = claim !== undefined && symptom !== null && claim.amount > WORTH_NAMING * symptom.total
  const cost: Cause['cost'] = named ? { value: claim.amount, unit: symptom.unit } : (finding.ownCost ?? null)
  const text =
    named && claim.together !== null
      ? `together ${costText({ value: claim.together, unit: symptom.unit }) ?? ''}`
      : costText(cost)
  const what = finding.sentence?.(text) ?? finding.cause.what
  // Seconds of compiling and milliseconds of a step are not ranked against each other: the symptom's unit comes first.
  const comparable = cost !== null && cost.unit === symptom?.unit ? cost.value : 0
  const tier = tierOf(finding, named, allocation)
  return { finding, tier, value: comparable, cause: { ...finding.cause, what, cost } }
}

function tierOf(finding: Finding, named: boolean, { symptom, deviceRest }: Allocation): number {
  switch (finding.role) {
    case 'remark':
      return INFORMATION
    case 'growth':
      return SYMPTOMS
    case 'rest':
      return named ? REASONS : HIDDEN
    case 'kernels':
      return deviceRest > 0.5 * deviceOf(symptom) ? REASONS : MECHANISM
    case 'reason':
      return named || COUNTED.has(finding.cause.kind) ? REASONS : OTHERS
  }
}

function deviceOf(symptom: Symptom | null): number {
  return symptom?.unit === 'ms' ? symptom.parts['device-shared'] + symptom.parts['device-own'] : 0
}

/** Milliseconds of the device that no reason claims. */
function restOfDevice(claimed: ReadonlyMap<Finding, Claim>, symptom: Symptom): number {
  return Math.max(0, deviceOf(symptom) - sumOf([...claimed.values()].map(({ ofDevice }) => ofDevice)))
}

/** Kernels whose time nobody claims stand for themselves: it is attributed to them by name. */
function byKernels(entries: readonly Entry[], deviceRest: number): number {
  const kernels = entries.filter(({ finding, tier }) => finding.role === 'kernels' && tier === REASONS)
  return Math.min(deviceRest, sumOf(kernels.map(({ value }) => Math.max(0, value))))
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
    advice: 'Compare the kernel tables of both sides in the HTML report, or measure side by side again.',
    link: LINKS.profiling
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
