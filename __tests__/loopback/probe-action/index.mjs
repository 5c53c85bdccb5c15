import * as cache from '@actions/cache'
import * as core from '@actions/core'
import { getOctokit } from '@actions/github'
import { readFileSync } from 'node:fs'

const [owner, repo] = (process.env.GITHUB_REPOSITORY ?? '').split('/')
const octokit = getOctokit(core.getInput('github-token'))

const calls = {
  save: (paths, key) => cache.saveCache(paths, key),
  restore: (paths, key, restoreKeys) => cache.restoreCache(paths, key, restoreKeys),
  lookup: (paths, key, restoreKeys) => cache.restoreCache(paths, key, restoreKeys, { lookupOnly: true }),
  request: async (route, parameters) => {
    const { status, data } = await octokit.request(route, { owner, repo, ...parameters })
    return { status, data }
  },
  paginate: (route, parameters) => octokit.paginate(route, { owner, repo, ...parameters }),
  graphql: (query) => octokit.graphql(query),
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
  output: (name, value) => core.setOutput(name, value),
  exportVariable: (name, value) => core.exportVariable(name, value),
  summary: async (text) => {
    await core.summary.addRaw(text).write()
  },
  warning: (message, properties) => core.warning(message, properties),
  fail: (message) => core.setFailed(message),
  environment: () => process.env,
  hang: () => new Promise((resolve) => setTimeout(resolve, 60_000))
}

const results = []
for (const [name, ...parameters] of JSON.parse(readFileSync(core.getInput('script'), 'utf8'))) {
  try {
    results.push((await calls[name](...parameters)) ?? null)
  } catch (error) {
    results.push({ error: error.message, status: error.status ?? null })
  }
}
core.setOutput('results', JSON.stringify(results))
