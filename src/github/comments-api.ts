export interface IssueComment {
  readonly id: number
  readonly body: string
  readonly url: string
  /** Null for a deleted account. */
  readonly author: { readonly login: string; readonly type: string } | null
}

export const COMMENTS_PER_PAGE = 100

/** The comments of one repository. Methods throw what the API client throws. */
export interface CommentsApi {
  /** Oldest first, `COMMENTS_PER_PAGE` a page; pages count from 1. */
  listComments(issue: number, page: number): Promise<readonly IssueComment[]>
  getComment(id: number): Promise<IssueComment>
  createComment(issue: number, body: string): Promise<IssueComment>
  updateComment(id: number, body: string): Promise<IssueComment>
  deleteComment(id: number): Promise<void>
  /** The login that this token writes as. Throws where the token cannot tell. */
  viewerLogin(): Promise<string>
}
