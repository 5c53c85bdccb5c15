import { withoutWaiting, type Posting } from './announce.js'
import { errorMessage } from './errors.js'
import {
  checkName,
  concludeCheck,
  startCheck,
  type CheckAnnotation,
  type CheckConclusion,
  type CheckOutput,
  type StartedCheck
} from './github/check-run.js'
import type { GitHubClient } from './github/client.js'
import { annotations } from './report/annotations.js'
import { renderComment } from './report/comment.js'
import { annotationText, prose } from './report/escape.js'
import { headline } from './report/headline.js'
import type { Report } from './report/report.js'
import type { RepositoryFiles } from './report/repository-files.js'

/** The API takes 65,535 characters. */
const SUMMARY_CHARACTERS = 60_000
/** Measuring does not wait longer for a check. */
const START_WITHIN_MS = 10_000

/** Begins the check of this run, where one is asked for and the token could write it. One warning says why there is none. */
export async function beginCheckRun(posting: Posting): Promise<StartedCheck | null> {
  const { inputs, context, log, clock, connect } = posting
  if (!inputs.checkRun) return null
  if (context.pullRequest?.fork === true) {
    log.debug('No check run: the token of a run for a fork can only read.')
    return null
  }
  if (inputs.githubToken === null) {
    log.warning('`check-run` is true, but no `github-token` was given, so there is no check run.')
    return null
  }
  try {
    const started = await startCheck({
      client: await connect(AbortSignal.timeout(START_WITHIN_MS)),
      clock: withoutWaiting(clock),
      name: checkName(inputs.commentKey),
      headSha: context.pullRequest?.headSha ?? context.sha,
      detailsUrl: context.runUrl
    })
    if (started.kind === 'done') return started.value
    log.warning(started.reason)
  } catch (thrown) {
    log.warning(`The check run could not be created: ${errorMessage(thrown)}`)
  }
  return null
}

/** Ends it with what the report says. Never throws. */
export async function endCheckRun(
  posting: Posting,
  check: StartedCheck,
  report: Report,
  files: RepositoryFiles | null
): Promise<void> {
  const { log, clock, connect } = posting
  try {
    const ended = await concludeCheck({
      client: await connect(),
      clock,
      check,
      conclusion: conclusionOf(report),
      output: {
        title: annotationText(headline(report)).slice(0, 250),
        summary: renderComment(report, { budgetCharacters: SUMMARY_CHARACTERS }),
        annotations: annotations(report, files).flatMap(checkAnnotation)
      }
    })
    const missing = ended.kind === 'failed' ? ended.reason : ended.value
    if (missing !== null) log.warning(missing)
  } catch (thrown) {
    log.warning(`The check run could not be concluded: ${errorMessage(thrown)}`)
  }
}

/** Ends the check of a run that has no result; throws what the client throws. */
export async function abandonCheckRun(
  client: GitHubClient,
  check: StartedCheck,
  why: 'cancelled' | 'broke',
  error: string | null = null
): Promise<void> {
  const output: CheckOutput =
    why === 'cancelled'
      ? { title: 'Cancelled', summary: 'The run was cancelled before there was a result.', annotations: [] }
      : {
          title: 'No result',
          summary: `The run ended with an error before there was a result${error === null ? '; its log says which.' : `: ${prose(error, 1_000).text}`}`,
          annotations: []
        }
  await client.updateCheckRun(check.id, { conclusion: why === 'cancelled' ? 'cancelled' : 'failure', output })
}

/** A required check holds back what fails the build, and lets through what could not be told. */
export function conclusionOf({ failsBuild, run }: Pick<Report, 'failsBuild' | 'run'>): CheckConclusion {
  if (failsBuild) return 'failure'
  switch (run.verdict) {
    case 'pass':
    case 'improvement':
    case 'accepted':
      return 'success'
    case 'failed':
    case 'regression':
    case 'incomparable':
    case 'no-baseline':
    case 'inconclusive':
      return 'neutral'
  }
}

function checkAnnotation({
  level,
  file,
  startLine,
  title,
  message
}: ReturnType<typeof annotations>[number]): CheckAnnotation[] {
  if (file === undefined) return []
  const line = startLine ?? 1
  return [
    {
      path: file,
      startLine: line,
      endLine: line,
      level: level === 'error' ? 'failure' : level,
      title: title.slice(0, 250),
      message
    }
  ]
}
