import type { EnvironmentChange } from '../report/report.js'
import type { Graph } from '../measure/result.js'
import { LINKS } from './links.js'
import { CLAIMS, type Claims, type Finding, type Pair } from './pair.js'
import { kernelBaseName } from './kernel-changes.js'
import { formatPlural } from '../format.js'
import { code, sentence } from './wording.js'

const VERSIONS = new Set(['torch', 'triton', 'CUDA', 'driver', 'Python'])
/** Of these every compile depends; the others matter less often. */
const COMPILER = new Set(['torch', 'triton'])
/** Settings that the eager step does not know. */
const COMPILER_SETTING = /^(?:TORCHINDUCTOR|TORCHDYNAMO|TORCH_COMPILE|INDUCTOR|TRITON)_/

/** How the step was asked to be compiled, on what, and with which versions. */
export function settingFindings(pair: Pair): Finding[] {
  return [...variantFindings(pair), ...optionFindings(pair), ...environmentFindings(pair)]
}

function variantFindings({ headSettings, referenceSettings }: Pair): Finding[] {
  if (headSettings === null || referenceSettings === null || headSettings === referenceSettings) return []
  const [head, reference] = [parsed(headSettings), parsed(referenceSettings)]
  const names = [...new Set([...Object.keys(head), ...Object.keys(reference)])].sort()
  const changes = names
    .filter((name) => JSON.stringify(head[name]) !== JSON.stringify(reference[name]))
    .map((name) => `${name} ${shown(reference[name])} -> ${shown(head[name])}`)
  if (changes.length === 0) return []
  const what = `the variant is compiled with other settings: ${changes.join(', ')}`
  return [
    finding('variant-changed', what, {
      advice: 'If the new settings are meant, accept the new baseline; else set them back.',
      link: LINKS.compile,
      claims: CLAIMS.compilation
    })
  ]
}

/** Options of single graphs: `torch.compile(mode=..., options=...)` and configuration set in the user's own code. */
function optionFindings({ head, reference, judged }: Pair): Finding[] {
  const [after, before] = [optionsOf(head.graphs), optionsOf(reference.graphs)]
  if (after === null || before === null) return []
  const names = [...new Set([...after.keys(), ...before.keys()])].sort()
  const changed = names.filter((name) => after.get(name) !== before.get(name))
  if (changed.length === 0) return []
  const shownOnes = changed
    .slice(0, 4)
    .map((name) => `${name} ${before.get(name) ?? 'default'} -> ${after.get(name) ?? 'default'}`)
  const more = changed.length > 4 ? ` and ${changed.length - 4} more` : ''
  const mode = changed.includes('triton.cudagraphs') || changed.includes('max_autotune') ? ' (as `mode` sets them)' : ''
  const what = `other inductor options are in force${mode}: ${shownOnes.join(', ')}${more}`
  return [
    finding('setting-changed', what, {
      advice: 'Look for mode=, options= or torch._inductor.config in what changed.',
      link: LINKS.compile,
      // Options that make no other code cost nothing in a step.
      claims: judged.sameGeneratedCode === true ? CLAIMS.nothing : CLAIMS.compilation
    })
  ]
}

/** Null when the trace did not tell options: an absent set is not an empty one. */
function optionsOf(graphs: readonly Graph[]): ReadonlyMap<string, string> | null {
  const traced = graphs.filter(({ cache }) => cache !== 'unknown')
  return traced.length === 0 ? null : new Map(traced.flatMap(({ settings }) => Object.entries(settings)))
}

function environmentFindings(pair: Pair): Finding[] {
  const hardware = pair.environment.filter(({ breaksComparison }) => breaksComparison)
  const versions = pair.environment.filter(({ name, breaksComparison }) => !breaksComparison && VERSIONS.has(name))
  const settings = pair.environment.filter(({ name, breaksComparison }) => !breaksComparison && !VERSIONS.has(name))
  return [...hardwareFinding(hardware), ...versionFinding(pair, versions), ...environmentSettings(pair, settings)]
}

function hardwareFinding(changes: readonly EnvironmentChange[]): Finding[] {
  if (changes.length === 0) return []
  const advice = 'Times of two machines say nothing about the code: record a baseline on this one.'
  const what = `another machine: ${list(changes)}`
  return [finding('hardware-changed', what, { advice, link: LINKS.profiling, claims: CLAIMS.machine })]
}

function environmentSettings({ judged }: Pair, changes: readonly EnvironmentChange[]): Finding[] {
  if (changes.length === 0) return []
  const compilerOnly = changes.every(({ name }) => COMPILER_SETTING.test(name))
  const unused = compilerOnly && judged.sameGeneratedCode === true
  const claims = unused
    ? CLAIMS.nothing
    : compilerOnly
      ? CLAIMS.compilation
      : isCpuOnly(changes)
        ? CLAIMS.hostEnvironment
        : CLAIMS.environment
  const what = `settings changed: ${list(changes)}${unused ? ', and the generated code is the same' : ''}`
  const advice = 'Set them back, or measure base and head under the same settings.'
  return [finding('setting-changed', what, { advice, link: LINKS.troubleshooting, claims })]
}

function versionFinding(pair: Pair, versions: readonly EnvironmentChange[]): Finding[] {
  if (versions.length === 0) return []
  const what = sentence([list(versions), replacedKernels(pair)], ': ')
  const claims = versions.some(({ name }) => COMPILER.has(name)) ? CLAIMS.compilerVersion : CLAIMS.version
  const advice = 'Measure base and head on the same versions to separate this from the change of code.'
  return [finding('version-changed', what, { advice, link: LINKS.troubleshooting, claims })]
}

function replacedKernels({ head, reference }: Pair): string | null {
  const before = new Set(reference.kernels.map(kernelBaseName))
  const after = new Set(head.kernels.map(kernelBaseName))
  const replaced = [...after].filter((name) => !before.has(name)).length
  return before.size === 0 || replaced === 0 ? null : `${formatPlural(replaced, 'kernel')} replaced`
}

function isCpuOnly(changes: readonly EnvironmentChange[]): boolean {
  return changes.every(({ name }) => name === 'CPU' || name === 'CPU count' || name === 'OS')
}

function list(changes: readonly EnvironmentChange[]): string {
  return changes.map(({ name, reference, head }) => `${name} ${reference ?? 'unset'} -> ${head ?? 'unset'}`).join(', ')
}

function finding(
  kind: Finding['cause']['kind'],
  what: string,
  { advice, link, claims }: { readonly advice: string; readonly link: string; readonly claims: Claims }
): Finding {
  const withCost = (cost: string | null) => sentence([what, cost], ': ')
  return { cause: { kind, what, site: null, advice, link }, role: 'reason', claims, weight: 1, sentence: withCost }
}

function parsed(settings: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(settings)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    // A record of an older version: what cannot be read cannot be compared.
    return {}
  }
}

function shown(value: unknown): string {
  return value === null || value === undefined
    ? 'default'
    : code(typeof value === 'string' ? value : JSON.stringify(value))
}
