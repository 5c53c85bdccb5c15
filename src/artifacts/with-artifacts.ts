import { isAbsolute, relative } from 'node:path'
import type { Findings } from '../check.js'
import type { CheckPorts, CheckRequest } from '../check-request.js'
import { errorMessage } from '../errors.js'
import { formatPlural } from '../format.js'
import type { Report } from '../report/report.js'
import { artifactList } from './artifact-list.js'

/** The report, with the deeper files of what got slower where they are wanted. What fails is one warning, and decides nothing. */
export async function withArtifacts(
  report: Report,
  { found }: Pick<Findings, 'found'>,
  { context, signal }: Pick<CheckRequest, 'context' | 'signal'>,
  { artifacts, log }: Pick<CheckPorts, 'artifacts' | 'log'>
): Promise<Report> {
  if (artifacts === undefined || signal.aborted) return report
  const record = found?.kind === 'record' ? found.record : null
  const list = artifactList({ run: report.run, arms: report.result?.arms ?? [], record })
  if (list.files.length === 0) {
    log.info('Deeper files: none, because nothing got slower.')
    return report
  }
  try {
    const count = await artifacts.publish(list)
    const folder = named(artifacts.folder, context.workspace)
    log.info(`Deeper files: ${formatPlural(count, 'file')} in ${folder}. They may hold model code.`)
    return { ...report, artifacts: folder }
  } catch (thrown) {
    const warning = `The deeper files could not be written to \`artifacts-path\`: ${errorMessage(thrown)}.`
    return { ...report, warnings: [...report.warnings, warning] }
  }
}

/** As `actions/upload-artifact` takes it: relative to the workspace where it is in there. */
function named(folder: string, workspace: string): string {
  const way = relative(workspace, folder)
  return way.startsWith('..') || isAbsolute(way) ? folder : way
}
