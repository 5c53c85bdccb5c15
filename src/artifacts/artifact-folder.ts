import { constants } from 'node:fs'
import { lstat, mkdir, mkdtemp, open, readdir, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { errorCode, errorMessage, UserError } from '../errors.js'
import { formatBytes } from '../format.js'
import type { Side } from '../measure/plan.js'
import { traceName, type ArmKey } from '../measure/trace-name.js'
import { createFile, refuseLinks, writeNew } from '../output-folder.js'
import type { ArtifactList } from './artifact-list.js'
import { ABOUT_FILE, about, OWN_FOLDER } from './about.js'

/** A trace of three steps has some megabytes; of a very long step some hundred. */
const MAX_TRACE_BYTES = 512 * 1024 * 1024
const MAX_TRACES_BYTES = 2 * 1024 * 1024 * 1024

export interface ArtifactPlace {
  /** Absolute. */
  readonly folder: string
  readonly workspace: string
  readonly temp: string
}

/** Where traces come in while both sides are measured, and what is published of them. */
export interface ArtifactFolder {
  /** Absolute. */
  readonly folder: string
  /** Where a plan over these sides leaves its traces. */
  tracesOf(sides: readonly Side[]): string
  /** Writes the files; answers how many there are. To be called when nothing of the step runs any more. */
  publish(list: ArtifactList): Promise<number>
  /** Takes away what was not published, and whatever else the step has put there. */
  close(): Promise<void>
}

/**
 * Takes an older run's files away, before anything is measured.
 * @throws UserError when the folder cannot be ours
 */
export async function openArtifactFolder(place: ArtifactPlace): Promise<ArtifactFolder> {
  const { folder, workspace, temp } = place
  try {
    await refuseLinks({ folder, workspace, input: 'artifacts-path' })
    await removeOwn(folder)
    // Told now, and not after minutes of measuring.
    await mkdir(folder, { recursive: true })
    await rmdir(folder)
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown
    throw new UserError(`artifacts-path: ${folder} cannot be written to (${errorMessage(thrown)}).`)
  }
  const incoming = await mkdtemp(join(temp, 'torch-compile-check-traces-'))
  let published = false
  return {
    folder,
    tracesOf: (sides) => join(incoming, sides.includes('base') ? BESIDE : ALONE),
    async publish(list) {
      const files = await write(list, place, incoming)
      published = true
      return files
    },
    async close() {
      await rm(incoming, { recursive: true, force: true, maxRetries: 3 })
      // A link in the way leads to somebody else's folder.
      if (!published) await removeFolder(place).catch(() => null)
    }
  }
}

/** Head alone, then both sides: what was measured beside base is the better comparison. */
const ALONE = 'alone'
const BESIDE = 'beside'

async function removeOwn(folder: string): Promise<void> {
  const found: readonly string[] = await readdir(folder).catch((thrown: unknown) => {
    if (errorCode(thrown) === 'ENOENT') return []
    throw thrown
  })
  if (found.length > 0 && !found.includes(ABOUT_FILE)) {
    throw new UserError(
      `artifacts-path: ${folder} holds files that are not of an earlier run, and everything in it would be replaced. Name a folder of its own, such as \`${OWN_FOLDER}\`.`
    )
  }
  await rm(folder, { recursive: true, force: true })
}

/** With whatever the step has put in its place; a link itself, not what it leads to. */
async function removeFolder({ folder, workspace }: ArtifactPlace): Promise<void> {
  await refuseLinks({ folder: dirname(folder), workspace, input: 'artifacts-path' })
  await rm(folder, { recursive: true, force: true })
}

async function write({ files, notes }: ArtifactList, place: ArtifactPlace, incoming: string): Promise<number> {
  const { folder } = place
  await removeFolder(place)
  await mkdir(folder, { recursive: true })
  const written: string[] = []
  const missing: string[] = []
  let room = MAX_TRACES_BYTES
  for (const { path, content } of files) {
    const target = join(folder, path)
    await mkdir(dirname(target)).catch((thrown: unknown) => {
      if (errorCode(thrown) !== 'EEXIST') throw thrown
    })
    if (typeof content === 'string') {
      await writeNew(target, content)
    } else {
      const copied = await copyTrace(content, incoming, target, Math.min(room, MAX_TRACE_BYTES))
      if (typeof copied === 'string') {
        missing.push(`No ${path}: ${copied}.`)
        continue
      }
      room -= copied
    }
    written.push(path)
  }
  await writeNew(join(folder, ABOUT_FILE), about({ files: written, notes: [...notes, ...missing] }))
  return written.length + 1
}

/** Bytes that were copied, or why none were. */
async function copyTrace(arm: ArmKey, incoming: string, target: string, maxBytes: number): Promise<number | string> {
  for (const part of [BESIDE, ALONE]) {
    const copied = await copyFile(join(incoming, part, traceName(arm)), target, maxBytes)
    if (copied !== null) return copied
  }
  return 'it was not recorded: the time budget ended before, or the profiler failed, which a note of report.json tells then'
}

/** The step could have put anything in its place: a link, a pipe, a file without an end. */
async function copyFile(source: string, target: string, maxBytes: number): Promise<number | string | null> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  const folder = await lstat(dirname(source)).catch(() => null)
  if (folder?.isDirectory() !== true) return null
  const file = await open(source, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(() => null)
  if (file === null) return null
  try {
    const stats = await file.stat()
    if (!stats.isFile()) return 'what was left in its place is no file'
    if (stats.size > maxBytes) return `it has ${formatBytes(stats.size)}, and ${formatBytes(maxBytes)} are let through`
    if (stats.size === 0) return null
    const copy = await createFile(target)
    await pipeline(file.createReadStream({ end: stats.size - 1, autoClose: false }), copy.createWriteStream())
    return stats.size
  } finally {
    await file.close()
  }
}
