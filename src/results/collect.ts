import { compareRuns } from '../github/comment-marker.js'
import { formatPlural } from '../format.js'
import type { ExpectedShards } from '../inputs/reporting.js'
import type { FolderReading } from './results-reader.js'
import type { Results } from './results-file.js'

/** What is reported about: known from the event, never from the results. */
export interface ReportSubject {
  readonly headSha: string
  /** `owner/name` the workflow runs in. */
  readonly repository: string
}

export interface Collected {
  /** By name; each is of the subject's commit. */
  readonly shards: readonly NamedResults[]
  /** Names of expected shards without a result, or words for so many that are not there. */
  readonly missing: readonly string[]
  /** Folders that hold nothing usable, as sentences. */
  readonly refused: readonly string[]
  /** What was left out although it could be read, as sentences. */
  readonly notes: readonly string[]
}

export interface NamedResults {
  readonly name: string
  readonly results: Results
}

/** Sorts out what counts: results of the commit at hand, of each shard its newest attempt, none of those expected unseen. */
export function collectShards(request: {
  readonly readings: readonly FolderReading[]
  readonly subject: ReportSubject
  readonly expected: ExpectedShards
}): Collected {
  const { readings, subject, expected } = request
  const notes: string[] = []
  const sound: Results[] = []
  for (const reading of readings) {
    if (reading.kind === 'refused') continue
    const { run } = reading.results
    const why = foreign(run, subject)
    if (why === null) sound.push(reading.results)
    else notes.push(`The results in "${reading.folder}" are left out: ${why}.`)
  }
  const shards = named(newestAttempts(sound, notes))
  return {
    shards,
    missing: missingShards(shards, expected),
    refused: readings.flatMap((reading) =>
      reading.kind === 'refused' ? [`The results in "${reading.folder}" cannot be used: ${reading.reason}.`] : []
    ),
    notes
  }
}

function foreign(run: Results['run'], subject: ReportSubject): string | null {
  if (run.repository.toLowerCase() !== subject.repository.toLowerCase()) {
    return `they say that they are of ${run.repository}, and this is ${subject.repository}`
  }
  if (run.headSha === subject.headSha) return null
  return `they are of ${run.headSha.slice(0, 7)}, and this report is about ${subject.headSha.slice(0, 7)}`
}

/**
 * A shard is what has one comment-key: one measuring job. Run again, it hands on results twice, perhaps from another
 * machine: the newest attempt counts. One measurement that is there twice counts once.
 */
function newestAttempts(sound: readonly Results[], notes: string[]): readonly Results[] {
  const keys = [...new Set(sound.map(({ commentKey }) => commentKey))]
  return keys.flatMap((key) => {
    const all = sound.filter(({ commentKey }) => commentKey === key)
    const newest = all.reduce((a, b) => (compareRuns(b.run, a.run) > 0 ? b : a))
    for (const older of all.filter(({ run }) => compareRuns(run, newest.run) < 0)) {
      notes.push(
        `Attempt ${older.run.runAttempt} of "${key}" on ${older.deviceSlug} is left out: there is a newer one.`
      )
    }
    const counting = onceEach(all.filter(({ run }) => compareRuns(run, newest.run) === 0))
    if (counting.length > 1) {
      notes.push(
        `${counting.length} results call themselves "${key}" in one run. All of them count, as one shard, and a job that runs again replaces them all; give each measuring job a comment-key of its own.`
      )
    }
    return counting
  })
}

function onceEach(all: readonly Results[]): readonly Results[] {
  return all.filter((results, index) => !all.slice(0, index).some((other) => sameMeasurement(results, other)))
}

function sameMeasurement(a: Results, b: Results): boolean {
  return a.result !== null && a.result.nonce === b.result?.nonce
}

function named(kept: readonly Results[]): readonly NamedResults[] {
  return kept
    .map((results, index) => {
      const alike = kept.filter(({ commentKey }) => commentKey === results.commentKey)
      const twins = alike.filter(({ deviceSlug }) => deviceSlug === results.deviceSlug)
      const device = alike.length > 1 ? `, ${results.deviceSlug}` : ''
      const number = twins.length > 1 ? `, ${index + 1}` : ''
      return { name: `${results.commentKey}${device}${number}`, results }
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function missingShards(shards: readonly NamedResults[], expected: ExpectedShards): readonly string[] {
  switch (expected.kind) {
    case 'any':
      return []
    case 'names': {
      const there = new Set(shards.map(({ results }) => results.commentKey))
      return expected.names.filter((name) => !there.has(name))
    }
    case 'count': {
      const left = expected.count - new Set(shards.map(({ results }) => results.commentKey)).size
      return left <= 0 ? [] : [`${formatPlural(left, 'shard')} of ${expected.count}`]
    }
  }
}
