import { apiFailure } from './api-failure.js'
import { parseMarker, type CommentMarker } from './comment-marker.js'
import { COMMENTS_PER_PAGE, type CommentsApi, type IssueComment } from './comments-api.js'

export interface OwnComment extends IssueComment {
  readonly marker: CommentMarker
}

/** GitHub shows 2,500 comments an issue at most. */
const MAX_PAGES = 30

/** Who the workflow's own token writes as. */
const WORKFLOW_BOT = 'github-actions[bot]'

/**
 * Our comments with this key, oldest first. A marker alone proves nothing, anybody can write one: the author must be
 * the token's own account too. That is only asked when a marker was found, and not where `author` is known already.
 */
export async function ownComments(
  client: CommentsApi,
  issue: number,
  key: string,
  author: string | null = null
): Promise<readonly OwnComment[]> {
  const marked: OwnComment[] = []
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const comments = await client.listComments(issue, page)
    for (const comment of comments) {
      const marker = parseMarker(comment.body)
      if (marker?.key === key) marked.push({ ...comment, marker })
    }
    if (comments.length < COMMENTS_PER_PAGE) break
  }
  if (marked.length === 0) return []
  const login = author ?? (await ownLogin(client))
  return marked.filter((comment) => comment.author?.login === login).toSorted((a, b) => a.id - b.id)
}

/**
 * A token that may not ask who it is, is taken for the workflow's own. Where it is an app's, the comments that it finds are
 * none of its own, and it learns its name from the one it then creates.
 */
async function ownLogin(client: CommentsApi): Promise<string> {
  try {
    return await client.viewerLogin()
  } catch (thrown) {
    const { kind } = apiFailure(thrown)
    if (kind !== 'denied' && kind !== 'not-found') throw thrown
    return WORKFLOW_BOT
  }
}
