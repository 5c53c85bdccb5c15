import type { Limits } from '../inputs.js'
import type { Complain } from './problems.js'
import { readCount, readFactor, readPercentage } from './quantities.js'

type LimitReader = (text: string, complain: Complain) => number | null | undefined

/** The inputs, and keys under `limits:`, by name. A reader answers undefined after a complaint. */
const READERS: Readonly<Record<string, { readonly field: keyof Limits; readonly read: LimitReader }>> = {
  'max-slowdown': {
    field: 'maxSlowdown',
    read: (text, complain) => readPercentage(text, { max: 1, positive: true, noun: 'slowdown' }, complain)
  },
  'max-compile-time-growth': {
    field: 'maxCompileTimeGrowth',
    read: (text, complain) =>
      readPercentage(text, { max: 100, positive: true, noun: 'growth of compile time' }, complain)
  },
  'max-memory-growth': {
    field: 'maxMemoryGrowth',
    read: (text, complain) => readPercentage(text, { max: 1, positive: false, noun: 'growth of memory' }, complain)
  },
  'max-new-graph-breaks': { field: 'maxNewGraphBreaks', read: readCount },
  'max-new-recompiles': { field: 'maxNewRecompiles', read: readCount },
  'min-speedup': {
    field: 'minSpeedup',
    read: (text, complain) => (/^(none)?$/i.test(text.trim()) ? null : readFactor(text, complain))
  }
}

export const LIMIT_NAMES: readonly string[] = Object.keys(READERS)

/** One limit laid over `limits`; the same object, after a complaint, when it cannot be read. */
export function withLimit<T extends Partial<Limits>>(limits: T, name: string, text: string, complain: Complain): T {
  const reader = READERS[name]
  const value = reader?.read(text, complain)
  return reader === undefined || value === undefined ? limits : { ...limits, [reader.field]: value }
}
