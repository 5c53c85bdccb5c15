import type { JudgedBenchmark, JudgedRun } from '../judge/verdict.js'
import { slug } from '../measure/benchmark-id.js'
import type { Arm } from '../measure/result.js'
import type { ArmKey } from '../measure/trace-name.js'
import { countsOf, kernelsOf } from '../report/measured.js'
import { breaksAsCsv, breaksAsJson } from './break-list.js'
import { kernelsAsCsv } from './kernel-table.js'

/** What the deeper files are made of. */
export interface ArtifactSource {
  readonly run: JudgedRun
  /** Everything that this run measured. */
  readonly arms: readonly Arm[]
  /** What head was compared with where base was not measured; null when there is none. */
  readonly record: { readonly sha: string; readonly arms: readonly Arm[] } | null
}

export interface ArtifactFile {
  /** Relative to the folder, with forward slashes; safe to be created. */
  readonly path: string
  /** The text itself, or the arm whose trace is to be copied there. */
  readonly content: string | ArmKey
}

export interface ArtifactList {
  /** Empty when there is nothing to look into. */
  readonly files: readonly ArtifactFile[]
  /** What a reader would look for in vain, and why it is not there; one sentence each. */
  readonly notes: readonly string[]
}

/** The files of what got slower: kernel tables, traces and breaks of both sides. */
export function artifactList(source: ArtifactSource): ArtifactList {
  const wanted = source.run.benchmarks.filter((benchmark) => isWanted(benchmark, source.arms))
  const folders = distinctNames(wanted.map(({ name }) => name))
  const lists = wanted.map((benchmark, index) => ofBenchmark(benchmark, folders[index] ?? '', source))
  return { files: lists.flatMap(({ files }) => files), notes: lists.flatMap(({ notes }) => notes) }
}

/** Slower, or suspected and not settled although both sides were measured. */
function isWanted({ id, verdict }: JudgedBenchmark, arms: readonly Arm[]): boolean {
  const beside = arms.some(({ benchmark, side }) => benchmark === id && side === 'base')
  return verdict === 'regression' || verdict === 'accepted' || (verdict === 'inconclusive' && beside)
}

interface ListedArm {
  readonly arm: Arm
  /** `head-compiled` */
  readonly name: string
  readonly words: string
  readonly recorded: boolean
}

function ofBenchmark({ id, name }: JudgedBenchmark, folder: string, source: ArtifactSource): ArtifactList {
  const arms = armsOf(id, source)
  const files: ArtifactFile[] = []
  const bare: string[] = []
  for (const { arm, name: file, words, recorded } of arms) {
    const kernels = kernelsOf(arm)
    if (kernels.length > 0) files.push({ path: `${folder}/${file}.kernels.csv`, content: kernelsAsCsv(kernels) })
    else bare.push(words)
    if (!recorded) files.push({ path: `${folder}/${file}.trace.json`, content: keyOf(arm) })
  }
  const breaks = arms.flatMap(({ arm }) =>
    (countsOf(arm)?.graphBreaks ?? []).map((event) => ({ side: arm.side, variant: arm.variant, event }))
  )
  files.push({ path: `${folder}/graph-breaks.csv`, content: breaksAsCsv(breaks) })
  files.push({ path: `${folder}/graph-breaks.json`, content: breaksAsJson(breaks) })
  return { files, notes: [...withoutKernels(name, bare), ...aboutBase(name, arms, source)] }
}

function withoutKernels(name: string, bare: readonly string[]): string[] {
  if (bare.length === 0) return []
  const tables = bare.length === 1 ? 'no kernel table' : 'no kernel tables'
  return [`${name}: ${tables} of ${bare.join(', ')}: no profiler saw kernels, which takes a GPU.`]
}

function aboutBase(name: string, arms: readonly ListedArm[], { record }: ArtifactSource): string[] {
  const recorded = arms.filter((listed) => listed.recorded).map(({ arm }) => arm.variant)
  if (record !== null && recorded.length > 0) {
    return [
      `${name}: the kernels and breaks of base (${recorded.join(', ')}) are those of the record of ${record.sha.slice(0, 7)}, which keeps the dearest kernels only; there is no trace of it, because it was not measured in this run (\`confirm: always\` measures it).`
    ]
  }
  return arms.some(({ arm }) => arm.side === 'base') ? [] : [`${name}: there is nothing of base to compare with.`]
}

/** Head's arms, base's where it was measured beside head, and the record's in place of what is missing. */
function armsOf(id: string, { arms, record }: ArtifactSource): readonly ListedArm[] {
  const measured = arms.filter(({ benchmark }) => benchmark === id)
  const variants = [...new Set(measured.map(({ variant }) => variant))]
  const recorded = (record?.arms ?? [])
    .filter(({ benchmark, variant }) => benchmark === id && variants.includes(variant))
    .filter(({ variant }) => !measured.some((arm) => arm.side === 'base' && arm.variant === variant))
    // A record holds the arms of side `head` of its own run.
    .map((arm): Arm => ({ ...arm, side: 'base' }))
  const names = distinctNames(variants)
  const listed = (arm: Arm, fromRecord: boolean): ListedArm => ({
    arm,
    name: `${arm.side}-${names[variants.indexOf(arm.variant)] ?? ''}`,
    words: `${arm.side} ${arm.variant}`,
    recorded: fromRecord
  })
  return [...measured.map((arm) => listed(arm, false)), ...recorded.map((arm) => listed(arm, true))]
}

function keyOf({ benchmark, side, variant }: Arm): ArmKey {
  return { benchmark, side, variant }
}

/** Names of files that read like these names; numbered where two would be the same or nothing is left of one. */
function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = slug(name) || 'unnamed'
    let free = plain
    for (let number = 2; taken.has(free); number += 1) free = `${plain}-${number}`
    taken.add(free)
    return free
  })
}
