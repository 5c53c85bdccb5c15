import { lstat, mkdir, open, readdir, rm, unlink } from 'node:fs/promises'
import { constants, type Stats } from 'node:fs'
import { dirname, join } from 'node:path'
import { errorCode, errorMessage } from '../errors.js'

/**
 * The files through which a step speaks to the runner (environment, PATH, outputs, state, summary). The variables that name
 * them are kept from the step, but it runs as the same user and can find them. So they are read before it runs and put back
 * afterwards, once all of its processes have ended. Nothing of ours may write to them in between.
 */

const VARIABLES = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const
const FOLDER = '_runner_file_commands'
const ABSENT = 'absent'

const PURPOSES: readonly (readonly [RegExp, string])[] = [
  [/^set_env_/, 'environment variables for later steps (GITHUB_ENV)'],
  [/^add_path_/, 'the PATH of later steps (GITHUB_PATH)'],
  [/^set_output_/, "the step's outputs (GITHUB_OUTPUT)"],
  [/^save_state_/, "the action's state (GITHUB_STATE)"],
  [/^step_summary_/, 'the job summary (GITHUB_STEP_SUMMARY)']
]

interface SavedFile {
  readonly path: string
  readonly purpose: string
  /** null: there was no such file. */
  readonly content: Buffer | null
  readonly identity: string
  readonly mode: number
}

export interface FileCommandSnapshot {
  readonly folder: string | null
  readonly files: readonly SavedFile[]
  /** RUNNER_TEMP; null outside of a runner. */
  readonly temp: string | null
  /** What lay there already under names of our reports. */
  readonly reports: readonly string[]
}

type Environment = Readonly<Record<string, string | undefined>>

/** How files and folders of our reports are called. */
const REPORTS = /^torch-compile-check-report/

/** Reads the runner's files before the step runs; empty outside of a runner. */
export async function snapshotFileCommands(env: Environment): Promise<FileCommandSnapshot> {
  const temp = env['RUNNER_TEMP'] ? env['RUNNER_TEMP'] : null
  const folder = temp === null ? null : join(temp, FOLDER)
  const purposes = new Map<string, string>()
  for (const name of folder === null ? [] : await namesIn(folder)) {
    purposes.set(join(folder ?? '', name), purposeOf(name))
  }
  for (const variable of VARIABLES) {
    const path = env[variable]
    if (path) purposes.set(path, PURPOSES.find(([, text]) => text.includes(`(${variable})`))?.[1] ?? variable)
  }
  const files = await Promise.all([...purposes].map(([path, purpose]) => saveFile(path, purpose)))
  const reports = temp === null ? [] : (await namesIn(temp)).filter((name) => REPORTS.test(name))
  return { folder, files, temp, reports }
}

/**
 * Puts the runner's files back as they were and returns one sentence for each that the step had touched. The sentences hold
 * nothing of what it wrote. Never throws: a file that cannot be restored is a finding too.
 */
export async function restoreFileCommands(snapshot: FileCommandSnapshot): Promise<string[]> {
  const findings: string[] = []
  const attempt = async (purpose: string, work: () => Promise<string | null>): Promise<void> => {
    try {
      const finding = await work()
      if (finding !== null) findings.push(finding)
    } catch (error) {
      findings.push(
        `The runner's file for ${purpose} could not be restored (${errorCode(error) ?? errorMessage(error)}): do not trust later steps of this job.`
      )
    }
  }
  const { folder, files } = snapshot
  if (folder !== null && files.some((file) => dirname(file.path) === folder)) {
    await attempt('its commands', () => restoreFolder(folder))
  }
  for (const file of files) await attempt(file.purpose, () => restoreFile(file))
  await attempt('our reports', () => removePlanted(snapshot))
  if (folder !== null) await attempt('its commands', () => removeNewFiles(folder, files))
  return findings
}

async function restoreFolder(folder: string): Promise<string | null> {
  const stat = await statOf(folder)
  if (stat?.isDirectory()) return null
  if (stat !== null) await unlink(folder)
  await mkdir(folder, { recursive: true })
  return "The step replaced the folder of the runner's command files; it was put back."
}

async function restoreFile(file: SavedFile): Promise<string | null> {
  const identity = identityOf(await statOf(file.path))
  const before = file.content
  if (identity === file.identity && (before === null || (await stillHolds(file.path, before)))) return null
  await rm(file.path, { recursive: true, force: true })
  if (before === null) return `The step created the runner's file for ${file.purpose}; it was removed.`
  await writeNew(file.path, before, file.mode)
  const did = identity === ABSENT ? 'deleted' : identity === file.identity ? 'wrote to' : 'replaced'
  return `The step ${did} the runner's file for ${file.purpose}; its former content was put back.`
}

/** Compares the sizes first: what the step wrote may be too large to read. */
async function stillHolds(path: string, content: Buffer): Promise<boolean> {
  if ((await statOf(path))?.size !== content.length) return false
  const now = await readNoFollow(path).catch(() => null)
  return now?.equals(content) ?? false
}

async function removeNewFiles(folder: string, files: readonly SavedFile[]): Promise<string | null> {
  const known = new Set(files.map((file) => file.path))
  const added = (await namesIn(folder)).filter((name) => !known.has(join(folder, name)))
  for (const name of added) await rm(join(folder, name), { recursive: true, force: true })
  if (added.length === 0) return null
  return `The step added ${added.length === 1 ? 'a file' : `${added.length} files`} to the folder of the runner's command files; removed.`
}

/** A link or a pipe where a report is expected would lead readers of it, if not its writer, to somewhere else. */
async function removePlanted({ temp, reports }: FileCommandSnapshot): Promise<string | null> {
  if (temp === null) return null
  const planted = (await namesIn(temp)).filter((name) => REPORTS.test(name) && !reports.includes(name))
  for (const name of planted) await rm(join(temp, name), { recursive: true, force: true })
  if (planted.length === 0) return null
  const what = planted.length === 1 ? 'an entry' : `${planted.length} entries`
  return `The step put ${what} under the name of this check's reports into RUNNER_TEMP; removed, and no report was written there.`
}

async function saveFile(path: string, purpose: string): Promise<SavedFile> {
  const stat = await statOf(path)
  const content = stat?.isFile() ? await readNoFollow(path) : null
  return { path, purpose, content, identity: identityOf(stat), mode: stat === null ? 0o600 : stat.mode & 0o777 }
}

async function statOf(path: string): Promise<Stats | null> {
  return await lstat(path).catch(() => null)
}

function identityOf(stat: Stats | null): string {
  return stat === null ? ABSENT : `${stat.isFile() ? 'file' : 'other'}:${stat.dev}:${stat.ino}`
}

async function readNoFollow(path: string): Promise<Buffer> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** A new file, never through a link or into an existing one: the step may have linked the name to something of the user's. */
async function writeNew(path: string, content: Buffer, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(content)
    await file.chmod(mode)
  } finally {
    await file.close()
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch {
    // No such folder: not on a runner, or an older one.
    return []
  }
}

function purposeOf(fileName: string): string {
  return PURPOSES.find(([pattern]) => pattern.test(fileName))?.[1] ?? 'a command of its own'
}
