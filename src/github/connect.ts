import type { Context } from '../context.js'
import type { Inputs } from '../inputs.js'
import { githubClient, type GitHubClient } from './client.js'

/** A client for this repository; `signal` ends whatever it is still waiting for. */
export type Connect = (signal?: AbortSignal) => Promise<GitHubClient>

export function connectTo(
  context: Pick<Context, 'apiUrl' | 'repository'>,
  inputs: Pick<Inputs, 'githubToken'>
): Connect {
  return (signal) =>
    githubClient({
      token: inputs.githubToken ?? '',
      apiUrl: context.apiUrl,
      repository: context.repository,
      ...(signal === undefined ? {} : { signal })
    })
}
