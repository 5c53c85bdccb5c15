import type { Expected } from './plants.ts'

/** One run of the whole action, as it is kept: sessions on a machine add up in one file. */
export interface ScenarioResult {
  /** `aa-push`, `aa`, or the name of a plant. */
  readonly scenario: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly machine: string
  readonly torch: string
  readonly step: string
  readonly verdict: string
  readonly exitCode: number | null
  readonly seconds: number
  readonly harnessSeconds: number
  /** What measuring base beside head cost, as a multiple of the first measurement; null where one measurement was enough. */
  readonly confirmationCost: number | null
  /** Metrics that were a regression. */
  readonly regressions: readonly string[]
  /** Kind and sentence of the first cause; null without one. */
  readonly cause: { readonly kind: string; readonly what: string } | null
  readonly headline: string
  /** What is wrong with it, one sentence each; empty when all is as expected. */
  readonly mistakes: readonly string[]
}

export type Observed = Omit<ScenarioResult, 'mistakes'>

/** A confirmation may cost so many times the first measurement. */
export const LARGEST_COST = 2

/** Room for the processes' start, which the budget of a round cannot know beforehand. */
const COST_TOLERANCE = 0.15

/** @param expected null for unchanged code */
export function mistakesOf(observed: Observed, expected: Expected | null): readonly string[] {
  const cost = observed.confirmationCost
  const dear =
    cost !== null && cost > LARGEST_COST + COST_TOLERANCE
      ? [`the confirmation cost ${cost.toFixed(2)} times the first measurement`]
      : []
  return [...(expected === null ? wrongAlarm(observed) : wrongAnswer(observed, expected)), ...dear]
}

function wrongAlarm({ verdict, exitCode, headline }: Observed): readonly string[] {
  return exitCode === 0 ? [] : [`unchanged code: ${verdict}, exit ${exitCode} (${headline})`]
}

function wrongAnswer(
  { verdict, exitCode, regressions, cause, headline }: Observed,
  expected: Expected
): readonly string[] {
  if (verdict !== 'regression' || exitCode !== 1) return [`${verdict}, exit ${exitCode} (${headline})`]
  const found = regressions.some((metric) => expected.metrics.includes(metric))
  const named = cause !== null && expected.causes.includes(cause.kind)
  return [
    ...(found ? [] : [`red for ${regressions.join(', ') || 'nothing'}, not for ${expected.metrics.join(' or ')}`]),
    ...(named ? [] : [`the first cause is ${cause?.kind ?? 'missing'}, not ${expected.causes.join(' or ')}`])
  ]
}

export interface Summary {
  readonly checks: number
  readonly red: number
  /** Names of plants that were found for the right reason at least once, and of those that were run and never were. */
  readonly found: readonly string[]
  readonly missed: readonly string[]
  readonly largestCost: number | null
}

/** All sessions together: unchanged pull requests, red ones among them, and the plants by their last run. */
export function summaryOf(results: readonly ScenarioResult[]): Summary {
  const checks = results.filter(({ scenario }) => scenario === 'aa')
  const plants = results.filter(({ scenario }) => scenario !== 'aa' && scenario !== 'aa-push')
  const last = new Map(plants.map((result) => [result.scenario, result]))
  const names = (right: boolean): string[] =>
    [...last.values()].filter(({ mistakes }) => (mistakes.length === 0) === right).map(({ scenario }) => scenario)
  const costs = results.flatMap(({ confirmationCost }) => (confirmationCost === null ? [] : [confirmationCost]))
  return {
    checks: checks.length,
    red: checks.filter(({ exitCode }) => exitCode !== 0).length,
    found: names(true),
    missed: names(false),
    largestCost: costs.length === 0 ? null : Math.max(...costs)
  }
}

export function describeSummary({ checks, red, found, missed, largestCost }: Summary): string {
  const cost =
    largestCost === null
      ? 'nothing had to be confirmed'
      : `confirmation cost: at most ${largestCost.toFixed(2)} times the first measurement (goal ${LARGEST_COST})`
  const plants = [
    ...(found.length === 0 ? [] : [`found for the right reason: ${found.join(', ')}`]),
    ...(missed.length === 0 ? [] : [`not as expected: ${missed.join(', ')}`])
  ]
  return [`unchanged pull requests: ${checks}, red: ${red}`, ...plants, cost].join('; ')
}

/** The runs as a table for a terminal. */
export function scenarioTable(results: readonly ScenarioResult[]): string {
  const head = ['scenario', 'verdict', 'exit', 'seconds', 'harness', 'confirmation', 'first cause', 'as expected']
  const rows = results.map((result) => [
    result.scenario,
    result.verdict,
    String(result.exitCode),
    result.seconds.toFixed(1),
    result.harnessSeconds.toFixed(1),
    result.confirmationCost === null ? '-' : `${result.confirmationCost.toFixed(2)} x`,
    result.cause?.kind ?? '-',
    result.mistakes.length === 0 ? 'yes' : result.mistakes.join('; ')
  ])
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}
