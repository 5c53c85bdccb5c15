import type { Cause } from '../explain/cause.js'
import { placeOf } from '../judge/identity.js'
import type { Counts, SourceSite } from '../measure/result.js'
import { repositoryPath } from './addresses.js'
import { countsOf } from './measured.js'
import type { Report } from './report.js'
import { inRepository, type RepositoryFiles } from './repository-files.js'

/** A line of a file that the pull request can show. */
export interface AnnotationPlace {
  /** Relative to the repository's root. */
  readonly file: string
  readonly line: number | null
}

/**
 * Where a cause is to be seen: its own line, or for a dependency the nearest line of the repository that led there.
 * @param files what is checked out; null where git could not tell, and a path inside of the tree is enough
 */
export function annotationPlace(report: Report, cause: Cause, files: RepositoryFiles | null): AnnotationPlace | null {
  if (cause.site === null) return null
  const sites = cause.site.file === null ? callers(report, cause, cause.site) : [cause.site]
  for (const { file, line } of sites) {
    const path = file === null ? null : repositoryPath(file)
    const shown = path === null ? null : knownPath(path, files)
    if (shown !== null) return { file: shown, line }
  }
  return null
}

function knownPath(path: string, files: RepositoryFiles | null): string | null {
  if (files === null) return path
  const inside = inRepository(path, files.place)
  return inside !== null && files.paths.has(inside) ? inside : null
}

/** Frames of the event behind the cause, innermost first. */
function callers(report: Report, { benchmark, variant }: Cause, site: SourceSite): readonly SourceSite[] {
  const ids = report.run.benchmarks.filter(({ id, name }) => id === benchmark || name === benchmark).map(({ id }) => id)
  const arm = report.result?.arms.find(
    (one) =>
      one.side === 'head' && one.variant === variant && (one.benchmark === benchmark || ids.includes(one.benchmark))
  )
  const counts = arm === undefined ? null : countsOf(arm)
  const event = counts === null ? undefined : eventsOf(counts).find((one) => isSamePlace(one.site, site))
  return event?.frames ?? []
}

function eventsOf(counts: Counts): readonly { readonly site: SourceSite; readonly frames: readonly SourceSite[] }[] {
  return [
    ...counts.graphBreaks.map(({ site, stack }) => ({ site, frames: stack })),
    ...[...counts.recompiles, ...counts.fallbacks].map(({ site, userSite }) => ({
      site,
      frames: userSite === null ? [] : [userSite]
    }))
  ]
}

function isSamePlace(a: SourceSite, b: SourceSite): boolean {
  return a.function === b.function && placeOf(a) === placeOf(b)
}
