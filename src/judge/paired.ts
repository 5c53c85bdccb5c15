import type { Arm, Process } from '../measure/result.js'
import { livingProcesses, median, type ProcessEstimator } from './estimators.js'

/** One process of head beside one of base, measured at the same time on the same machine. */
export interface Pair {
  readonly head: number
  readonly base: number
  /** log(head / base). */
  readonly logRatio: number
  /** Pairs of one round were measured before anybody looked at them; a number that grows from round to round. */
  readonly round: number
}

interface ProcessPair {
  readonly head: Process
  readonly base: Process
  readonly round: number
}

/** Processes of the same index belong together; where the indices do not meet, the order in the list decides. */
function processPairs(head: Arm, base: Arm, estimator: ProcessEstimator): ProcessPair[] {
  const has = (process: Process) => estimator(process) !== null
  const ours = livingProcesses(head).filter(has)
  const theirs = livingProcesses(base).filter(has)
  const rounds = roundsOf(head)
  const pair = (process: Process, partner: Process | undefined) =>
    partner === undefined ? [] : [{ head: process, base: partner, round: rounds.get(process) ?? 0 }]
  const byIndex = new Map(theirs.map((process) => [process.index, process]))
  const matched = ours.flatMap((process) => pair(process, byIndex.get(process.index)))
  return matched.length > 0 ? matched : ours.flatMap((process, position) => pair(process, theirs[position]))
}

/** Every round of a measurement begins with empty caches, so a process that found none begins one. */
function roundsOf({ processes }: Arm): ReadonlyMap<Process, number> {
  const rounds = new Map<Process, number>()
  let round = 0
  for (const process of processes) {
    if (process.cache !== 'warm') round += 1
    rounds.set(process, round)
  }
  return rounds
}

/** Pairs of one number per process, for a clock without rounds of blocks. */
export function pairsOf(head: Arm, base: Arm, estimator: ProcessEstimator): Pair[] {
  return processPairs(head, base, estimator).flatMap((pair) => {
    const ours = estimator(pair.head)
    const theirs = estimator(pair.base)
    return ours === null || theirs === null ? [] : [pairOf(ours, theirs, pair.round)]
  })
}

function pairOf(head: number, base: number, round: number, logRatio = Math.log(head / base)): Pair {
  return { head, base, logRatio, round }
}

/** From so many rounds on, neighbours in time are compared rather than medians over all: drift then cancels. */
const MIN_COMMON_ROUNDS = 3

/** Pairs of wall time per step, milliseconds: within a pair the blocks of one round are compared with each other. */
export function wallTimePairs(head: Arm, base: Arm, estimator: ProcessEstimator): Pair[] {
  return processPairs(head, base, estimator).flatMap((pair) => {
    const ours = estimator(pair.head)
    const theirs = estimator(pair.base)
    if (ours === null || theirs === null) return []
    const ratios = roundLogRatios(pair)
    const logRatio = ratios.length < MIN_COMMON_ROUNDS ? undefined : median(ratios)
    return [pairOf(ours, theirs, pair.round, logRatio)]
  })
}

function roundLogRatios({ head, base }: ProcessPair): number[] {
  const theirs = secondsByRound(base)
  return [...secondsByRound(head)].flatMap(([round, ours]) => {
    const their = theirs.get(round)
    return their === undefined ? [] : [Math.log(median(ours) / median(their))]
  })
}

function secondsByRound(process: Process): Map<number, number[]> {
  const rounds = new Map<number, number[]>()
  for (const block of process.blocks) {
    if (block.disturbed !== null || block.wallSeconds <= 0) continue
    rounds.set(block.round, [...(rounds.get(block.round) ?? []), block.wallSeconds / block.steps])
  }
  return rounds
}
