import type { CommentsApi, IssueComment } from '../../src/github/comments-api.js'

export const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const

/** An error as Octokit throws it; without a response it is a network failure. */
export function apiError(status: number, headers: Record<string, string> = {}, answered = true): Error {
  const error = new Error(`HTTP ${status}`)
  return Object.assign(error, { status, ...(answered ? { response: { headers } } : {}) })
}

export interface FakeComments extends CommentsApi {
  readonly all: { id: number; body: string; author: IssueComment['author'] }[]
  readonly calls: string[]
  /** Runs before a call; throws to make it fail. */
  before: (call: string) => void
  viewer: string | null
  /** Whom the comments it creates are by. */
  writesAs: { readonly login: string; readonly type: string }
}

/** The comments of one pull request in memory, in pages as GitHub serves them. */
export function fakeComments(): FakeComments {
  let lastId = 1000
  const view = ({ id, body, author }: FakeComments['all'][number]): IssueComment => ({
    id,
    body,
    author,
    url: `https://github.com/octo/trainer/pull/7#issuecomment-${id}`
  })
  const act = <T>(call: string, work: () => T): Promise<T> => {
    fake.calls.push(call)
    try {
      fake.before(call)
      return Promise.resolve(work())
    } catch (thrown) {
      return Promise.reject(thrown instanceof Error ? thrown : new Error(String(thrown)))
    }
  }
  const find = (id: number) => {
    const found = fake.all.find((comment) => comment.id === id)
    if (found === undefined) throw apiError(404)
    return found
  }
  const fake: FakeComments = {
    all: [],
    calls: [],
    before: () => undefined,
    viewer: null,
    writesAs: BOT,
    listComments: (_issue, page) => act(`list ${page}`, () => fake.all.slice((page - 1) * 100, page * 100).map(view)),
    getComment: (id) => act(`get ${id}`, () => view(find(id))),
    createComment: (_issue, body) =>
      act('create', () => {
        lastId += 1
        const comment = { id: lastId, body, author: fake.writesAs }
        fake.all.push(comment)
        return view(comment)
      }),
    updateComment: (id, body) => act(`update ${id}`, () => view(Object.assign(find(id), { body }))),
    deleteComment: (id) => act(`delete ${id}`, () => void fake.all.splice(fake.all.indexOf(find(id)), 1)),
    viewerLogin: () =>
      act('viewer', () => {
        if (fake.viewer === null) throw apiError(403)
        return fake.viewer
      })
  }
  return fake
}
