import { announce, type Announcement, type Posting } from './announce.js'
import { errorMessage } from './errors.js'
import type { StartedCheck } from './github/check-run.js'
import { withdrawComment } from './github/withdraw.js'
import { abandonCheckRun, beginCheckRun } from './publish-check-run.js'

/** What is seen of a run on GitHub while it works: the comment's line, the check that is in progress. */
export interface Presence {
  readonly commentsDenied: boolean
  /** The comment says that this run is at work. */
  readonly announced: boolean
  readonly check: StartedCheck | null
  /** Takes back what was announced; a cancel has begun that already. Never throws, takes about a second at most. */
  leave(why: 'cancelled' | 'broke', error?: string): Promise<void>
  /** The run has a result: from now on a cancel takes nothing back. */
  stay(): void
}

/** Beside ending the step's processes there is not more to spare: the runner waits 7.5 s. */
const LEAVE_WITHIN_MS = 1_000

/** Nothing is announced, so that nothing has to be taken back. */
export const UNSEEN: Presence = {
  commentsDenied: false,
  announced: false,
  check: null,
  leave: () => Promise.resolve(),
  stay: () => undefined
}

/** Announces the run. A cancel takes it back at once, while the step's processes are being ended. */
export async function appear(posting: Posting, signal: AbortSignal): Promise<Presence> {
  const until: Posting = {
    ...posting,
    connect: (own) => posting.connect(own === undefined ? signal : AbortSignal.any([own, signal]))
  }
  const [announcement, check] = await Promise.all([announce(until), beginCheckRun(until)])
  let left: Promise<void> | null = null
  const leave = (why: 'cancelled' | 'broke', error: string | null = null): Promise<void> =>
    (left ??= takeBack({ posting, announcement, check, why, error }))
  const onAbort = (): void => void leave('cancelled')
  if (signal.aborted) onAbort()
  signal.addEventListener('abort', onAbort, { once: true })
  return {
    commentsDenied: announcement.kind === 'denied',
    announced: announcement.kind === 'announced',
    check,
    leave,
    stay: () => signal.removeEventListener('abort', onAbort)
  }
}

interface Leaving {
  readonly posting: Posting
  readonly announcement: Announcement
  readonly check: StartedCheck | null
  readonly why: 'cancelled' | 'broke'
  /** Which error it was; null when none is told. */
  readonly error: string | null
}

async function takeBack({ posting, announcement, check, why, error }: Leaving): Promise<void> {
  if (announcement.kind !== 'announced' && check === null) return
  const { inputs, context, log, connect } = posting
  const failed = (thrown: unknown): void =>
    log.debug(`What was announced could not be taken back: ${errorMessage(thrown)}`)
  try {
    const client = await connect(AbortSignal.timeout(LEAVE_WITHIN_MS))
    const comment =
      announcement.kind === 'announced'
        ? withdrawComment({
            ...announcement,
            client,
            key: inputs.commentKey,
            headSha: context.pullRequest?.headSha ?? context.sha,
            runId: context.runId,
            runAttempt: context.runAttempt,
            runUrl: context.runUrl,
            why,
            error
          }).catch(failed)
        : null
    await Promise.all([comment, check === null ? null : abandonCheckRun(client, check, why, error).catch(failed)])
  } catch (thrown) {
    failed(thrown)
  }
}
