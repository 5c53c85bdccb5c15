import type { Cause } from '../explain/cause.js'
import type { Verdict } from '../judge/verdict.js'
import { annotationPlace } from './annotation-place.js'
import { annotationText } from './escape.js'
import { orderedCauses } from './cause-list.js'
import { headline } from './headline.js'
import type { Report } from './report.js'
import type { RepositoryFiles } from './repository-files.js'
import { CAUSE_WORDS, VERDICT_WORDS } from './words.js'

/** GitHub records so many of a level and step; more are dropped without a word. */
const MAX_ANNOTATIONS = 10
/** Beside them there has to be room for places in the code; the report lists all warnings. */
const MAX_WARNINGS = 4

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title: string
  /** Relative to the repository's root. */
  readonly file?: string
  readonly startLine?: number
}

const GOOD: ReadonlySet<Verdict> = new Set(['pass', 'improvement', 'accepted'])

/**
 * One for the verdict, the warnings, then one for each cause that has a line in a file of the repository, worst first.
 * @param files what is checked out; null where git could not tell
 */
export function annotations(report: Report, files: RepositoryFiles | null = null): readonly Annotation[] {
  const places = GOOD.has(report.run.verdict)
    ? []
    : orderedCauses(report).flatMap((cause) => atPlace(report, cause, files))
  const distinct = [
    ...new Map(places.map((place) => [`${place.file}:${place.startLine}:${place.title}`, place])).values()
  ]
  return [ofVerdict(report), ...report.warnings.slice(0, MAX_WARNINGS).map(ofWarning), ...distinct].slice(
    0,
    MAX_ANNOTATIONS
  )
}

/** What went wrong around the measuring: a baseline that was not saved, what the step did that it should not. */
function ofWarning(sentence: string): Annotation {
  return { level: 'warning', title: 'Compile check', message: annotationText(sentence) }
}

function ofVerdict(report: Report): Annotation {
  const level = report.failsBuild ? 'error' : GOOD.has(report.run.verdict) ? 'notice' : 'warning'
  return {
    level,
    title: annotationText(`Compile check: ${VERDICT_WORDS[report.run.verdict].toLowerCase()}`),
    message: annotationText(`${headline(report).replace(/\.$/, '')}. ${report.exitReason}`)
  }
}

function atPlace(report: Report, cause: Cause, files: RepositoryFiles | null): Annotation[] {
  const place = annotationPlace(report, cause, files)
  if (place === null) return []
  return [
    {
      level: report.failsBuild && blames(report, cause) ? 'error' : 'warning',
      title: annotationText(`Compile check: ${CAUSE_WORDS[cause.kind]}`),
      message: annotationText([cause.what.replace(/\.$/, ''), cause.advice].filter((part) => part !== null).join('. ')),
      file: place.file,
      ...(place.line === null ? {} : { startLine: place.line })
    }
  ]
}

/** A cause of a benchmark that passes explains something, but does not fail the build. */
function blames(report: Report, cause: Cause): boolean {
  const benchmark = report.run.benchmarks.find(({ id, name }) => id === cause.benchmark || name === cause.benchmark)
  return benchmark?.verdict === report.run.verdict
}
