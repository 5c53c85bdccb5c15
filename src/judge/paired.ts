import type { Arm, Process } from '../measure/result.js'
import { livingProcesses, median, type ProcessEstimator } from './estimators.js'

/** One process of head beside one of base, measured at the same time on the same machine. */
export interface Pair {
  readonly head: number
  readonly base: number
  /** log(head / base). */
  readonly logRatio: number
}

interface ProcessPair {
  readonly head: Process
  readonly base: Process
}

/** Processes of the same index belong together; where the indices do not meet, the order in the list decides. */
function processPairs(head: readonly Process[], base: readonly Process[]): ProcessPair[] {
  const byIndex = new Map(base.map((process) => [process.index, process]))
  const matched = head.flatMap((process) => {
    const partner = byIndex.get(process.index)
    return partner === undefined ? [] : [{ head: process, base: partner }]
  })
  if (matched.length > 0) return matched
  return head.flatMap((process, position) => {
    const partner = base[position]
    return partner === undefined ? [] : [{ head: process, base: partner }]
  })
}

/** Pairs of one number per process, for a clock without rounds. */
export function pairsOf(head: Arm, base: Arm, estimator: ProcessEstimator): Pair[] {
  const has = (process: Process) => estimator(process) !== null
  return processPairs(livingProcesses(head).filter(has), livingProcesses(base).filter(has)).flatMap((pair) => {
    const ours = estimator(pair.head)
    const theirs = estimator(pair.base)
    return ours === null || theirs === null ? [] : [pairOf(ours, theirs)]
  })
}

function pairOf(head: number, base: number, logRatio = Math.log(head / base)): Pair {
  return { head, base, logRatio }
}

/** From so many rounds on, neighbours in time are compared rather than medians over all: drift then cancels. */
const MIN_COMMON_ROUNDS = 3

/** Pairs of wall time per step, milliseconds: within a pair the blocks of one round are compared with each other. */
export function wallTimePairs(head: Arm, base: Arm, estimator: ProcessEstimator): Pair[] {
  const has = (process: Process) => estimator(process) !== null
  return processPairs(livingProcesses(head).filter(has), livingProcesses(base).filter(has)).flatMap((pair) => {
    const ours = estimator(pair.head)
    const theirs = estimator(pair.base)
    if (ours === null || theirs === null) return []
    const ratios = roundLogRatios(pair)
    return [ratios.length < MIN_COMMON_ROUNDS ? pairOf(ours, theirs) : pairOf(ours, theirs, median(ratios))]
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
