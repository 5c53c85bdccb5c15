import type { JudgedRun, JudgedVariant, Verdict } from './verdict.js'
import { worstVerdict } from './worst.js'

export interface Acceptance {
  /** The label that was set on the pull request. */
  readonly label: string
  /** The reason line of the pull request's body, or null where there is none. */
  readonly reason: string | null
}

/**
 * Turns regressions into `accepted`, and nothing else: a failure, a missing baseline or a question that is still open is
 * not a slowdown somebody can mean. The metrics keep what was measured.
 */
export function accept(run: JudgedRun, acceptance: Acceptance): JudgedRun {
  const regressed = run.benchmarks.some(({ variants }) => variants.some(({ verdict }) => verdict === 'regression'))
  if (!regressed) return run
  const benchmarks = run.benchmarks.map((benchmark) => {
    const variants = benchmark.variants.map((variant) => acceptVariant(variant, acceptance))
    return { ...benchmark, variants, verdict: replaced(benchmark.verdict, variants) }
  })
  const verdict = replaced(run.verdict, benchmarks)
  const headline = verdict === 'accepted' ? `${describeAcceptance(acceptance)}: ${run.headline}` : run.headline
  return { ...run, benchmarks, verdict, headline }
}

/** A verdict that was not made of a regression stands, also where the parts do not show why. */
function replaced(verdict: Verdict, parts: readonly { readonly verdict: Verdict }[]): Verdict {
  return verdict === 'regression' ? worstVerdict(parts.map((part) => part.verdict)) : verdict
}

function acceptVariant(variant: JudgedVariant, acceptance: Acceptance): JudgedVariant {
  return variant.verdict === 'regression'
    ? { ...variant, verdict: 'accepted', reasons: [describeAcceptance(acceptance), ...variant.reasons] }
    : variant
}

/** As the history keeps it: the reason first, which is what a reader of the trend wants to know. */
export function describeForRecord({ label, reason }: Acceptance): string {
  return reason === null ? `label ${label}` : `${reason} (label ${label})`
}

export function describeAcceptance({ label, reason }: Acceptance): string {
  return reason === null ? `accepted by the label ${label}` : `accepted by the label ${label} (${reason})`
}
