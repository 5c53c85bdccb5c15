import type { Fingerprint } from '../measure/result.js'

/** What does not forbid a comparison and still has to be seen beside its number. */
const SAID_BESIDE_A_NUMBER = [
  ['driver', 'driver'],
  ['CUDA', 'cuda'],
  ['torch', 'torch'],
  ['triton', 'triton'],
  ['Python', 'python']
] as const

/** The version changes between two measurements, e.g. `torch 2.10.0 -> 2.11.0`; empty when there are none. */
export function versionChanges(head: Fingerprint | null, reference: Fingerprint | null): string {
  if (head === null || reference === null) return ''
  return SAID_BESIDE_A_NUMBER.filter(([, field]) => head[field] !== reference[field])
    .map(([name, field]) => `${name} ${reference[field] ?? 'unknown'} -> ${head[field] ?? 'unknown'}`)
    .join(', ')
}

/** Wall time and compile time are made by the host: another CPU is another machine for them. */
export function sameHost(head: Fingerprint | null, reference: Fingerprint | null): boolean {
  if (head === null || reference === null) return true
  return head.cpuName === reference.cpuName && head.cpuCount === reference.cpuCount
}
