import { formatPlural } from '../format.js'
import { benchmarkDetails } from './benchmark-details.js'
import { causeLine, causeOwner, explainedText, orderedCauses } from './cause-list.js'
import { baselineFacts, comparedWith, measuredFacts } from './compared.js'
import { environmentSection } from './environment.js'
import { codeSpan, cut, joinMarkdown, link, prose, safe } from './escape.js'
import type { Markdown } from './escape.js'
import { failureSentences } from './failure.js'
import { headline } from './headline.js'
import { bulletList, details, heading, page } from './markdown.js'
import { measuredRun } from './measured-how.js'
import { metricTable } from './metric-table.js'
import { acceptance, benchmarkListChanges, nextSteps, notJudged } from './next-steps.js'
import { lastOutput } from './problem-advice.js'
import type { Report } from './report.js'
import { benchmarkLabel, isUnchanged, rowsThatMatter, subjectLabel, subjectsByWeight } from './select.js'
import { shardSection } from './shards.js'
import { FULL, SHAPES } from './shapes.js'
import type { Shape } from './shapes.js'
import { trendSection } from './trend.js'
import { MARKS, VERDICT_WORDS } from './words.js'

/** GitHub refuses a comment of more than 65,536 characters; the rest is room for marker and progress line. */
export const COMMENT_BUDGET_CHARACTERS = 60_000

export interface CommentOptions {
  /** UTF-16 units, as GitHub counts. */
  readonly budgetCharacters: number
}

/**
 * The report as GitHub-flavoured Markdown within a budget. Too long, it is drawn again in the next declared shape, each of
 * which says what it leaves out; nothing is ever cut in the middle, so fences and folds are always closed.
 */
export function renderComment(
  report: Report,
  { budgetCharacters }: CommentOptions = { budgetCharacters: COMMENT_BUDGET_CHARACTERS }
): string {
  for (const shape of SHAPES) {
    const text = `${draw(report, shape).text}\n`
    if (text.length <= budgetCharacters) return text
  }
  return shortest(report).find((text) => text.length <= budgetCharacters) ?? ''
}

/** For budgets that no shape fits: never a cut through Markdown, which could open what was closed. */
function shortest(report: Report): readonly string[] {
  const titles = [160, 80, 40, 20].map((characters) => titleOf(report, characters).text)
  return [...titles, VERDICT_WORDS[report.run.verdict], MARKS[report.run.verdict]]
}

function draw(report: Report, shape: Shape): Markdown {
  return page([
    titleOf(report, shape.titleCharacters),
    failures(report, shape),
    openTable(report, shape),
    unchanged(report, shape),
    causes(report, shape),
    paragraph('Reason', acceptance(report), shape),
    paragraph('Not judged', notJudged(report), shape),
    paragraph('What to do', nextSteps(report), shape),
    shape.compared ? shardSection(report) : null,
    shape.compared && (report.shards?.length ?? 0) < 2 ? comparedWith(report) : null,
    shape.compared ? paragraph('Benchmarks', benchmarkListChanges(report), shape) : null,
    paragraph('Note', warnings(report, shape), shape),
    shape.output ? lastOutput(report) : null,
    ...folds(report, shape, 'others'),
    ...(subjectsByWeight(report.run).length === 1 ? folds(report, shape, 'pass') : []),
    trend(report, shape),
    shape.environment ? conditions(report) : null,
    omissions(report, shape),
    footer(report)
  ])
}

function titleOf(report: Report, maxCharacters: number): Markdown {
  return heading(safe`${MARKS[report.run.verdict]} ${prose(headline(report), maxCharacters)}`)
}

/** The first line has room for one; each of several is named here. */
function failures(report: Report, shape: Shape): Markdown | null {
  const sentences = shape.rows === 0 ? [] : failureSentences(report)
  return sentences.length === 0 ? null : bulletList(sentences.map((sentence) => prose(sentence, shape.textCharacters)))
}

function openTable(report: Report, shape: Shape): Markdown | null {
  const { run } = report
  const subjects = subjectsByWeight(run)
  const alone = subjects.length === 1
  let room = shape.rows
  const groups = subjects
    .filter(({ variant }) => alone || variant.verdict !== 'pass')
    .map((subject) => {
      const metrics = rowsThatMatter(subject.variant, alone ? 'alone' : 'among-others').slice(0, Math.max(0, room))
      room -= metrics.length
      const accepted = subject.variant.verdict === 'accepted'
      return { label: alone ? null : subjectLabel(run, subject), metrics, accepted }
    })
  return metricTable(groups, { reasons: false })
}

/** What nobody has to look at: one line, and behind it a row for each and the details of each. */
function unchanged(report: Report, shape: Shape): Markdown | null {
  const { run } = report
  const subjects = subjectsByWeight(run)
  const calm = subjects.filter(({ variant }) => variant.verdict === 'pass')
  if (subjects.length < 2 || calm.length === 0) return null
  const summary = `${formatPlural(calm.length, run.benchmarks.length > 1 ? 'benchmark' : 'variant')} unchanged`
  if (!shape.unchangedNames) return safe`${summary}.`
  const groups = calm.map((subject) => ({
    label: subjectLabel(run, subject),
    metrics: rowsThatMatter(subject.variant, 'among-others').slice(0, 1),
    accepted: false
  }))
  return details(summary, page([metricTable(groups, { reasons: false }), ...folds(report, shape, 'pass')]))
}

function causes(report: Report, shape: Shape): Markdown | null {
  const ordered = orderedCauses(report)
  if (ordered.length === 0 || shape.causes === 0) return null
  const shown = ordered.slice(0, shape.causes).map((cause) => {
    const [owner, line] = [causeOwner(report, cause), causeLine(report, cause, shape.textCharacters)]
    return owner === '' ? line : safe`${owner} ${line}`
  })
  const left = ordered.length - shown.length
  const rest = left > 0 ? [safe`and ${left} more`] : []
  return joinMarkdown(
    [safe`**Why**`, bulletList([...shown, ...rest, ...explainedText(report).map((text) => safe`${text}`)])],
    '\n\n'
  )
}

/** A title with one sentence beside it, or with a list of them below. */
function paragraph(title: string, sentences: readonly string[], shape: Shape): Markdown | null {
  const [first, ...others] = sentences.map((sentence) => prose(sentence, shape.textCharacters))
  if (first === undefined) return null
  if (others.length === 0) return safe`**${title}:** ${first}`
  return joinMarkdown([safe`**${title}**`, bulletList([first, ...others])], '\n\n')
}

function warnings(report: Report, shape: Shape): readonly string[] {
  const shown = report.warnings.slice(0, shape.warnings)
  const left = report.warnings.length - shown.length
  return left > 0 && shown.length > 0 ? [...shown, `and ${left} more`] : shown
}

/** The details of benchmarks that pass, or of the others; worst first. */
function folds(report: Report, shape: Shape, which: 'pass' | 'others'): Markdown[] {
  if (shape.detailsOf === 'none' || (which === 'pass' && shape.detailsOf !== 'all')) return []
  const ordered = [...new Set(subjectsByWeight(report.run).map(({ benchmark }) => benchmark))]
  return ordered
    .filter((benchmark) => isUnchanged(benchmark) === (which === 'pass'))
    .map((benchmark) =>
      details(`Details of ${benchmarkLabel(report.run, benchmark)}`, benchmarkDetails(report, benchmark, shape))
    )
}

function trend(report: Report, shape: Shape): Markdown | null {
  const charts = shape.trends === 0 ? null : trendSection(report, shape.trends)
  return charts === null ? null : details('Trend of the default branch', charts)
}

function conditions(report: Report): Markdown | null {
  const parts = [environmentSection(report), measuredFacts(report), baselineFacts(report), measuredRun(report)]
  return parts.every((part) => part === null) ? null : details('Environment and measuring', page(parts))
}

function omissions(report: Report, shape: Shape): Markdown | null {
  const where =
    report.links.run === null ? 'The files of `--json` and `--html` have' : 'report.html and report.json have'
  return shape === FULL ? null : safe`_Left out, to fit: ${shape.leftOut.join('; ')}. ${where} everything._`
}

function footer(report: Report): Markdown {
  const { run, docs } = report.links
  const parts = [
    safe`${report.failsBuild ? 'Fails the build' : 'Does not fail the build'}: ${report.exitReason}`,
    ...(run === null ? [] : [link(safe`the run`, run), FILES]),
    ...(report.artifacts === undefined ? [] : [deeperFiles(report.artifacts)]),
    link(safe`how it decides`, docs),
    safe`torch-compile-check ${report.toolVersion}`
  ]
  return safe`<sub>${joinMarkdown(parts, ' · ')}</sub>`
}

function deeperFiles(folder: string): Markdown {
  return safe`kernel tables and traces of both sides in ${codeSpan(cut(folder, 160))} (output \`artifacts-path\`)`
}

/** Whether anybody keeps them is for the workflow to say, and not known here. */
const FILES = safe`report.html and report.json end with the job unless \`actions/upload-artifact\` keeps them (outputs \`report-html\`, \`report-json\`)`
