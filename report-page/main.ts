import { armOf, armsOf } from '../src/report/measured.js'
import type { Report } from '../src/report/report.js'
import { subjectLabel, subjectsByWeight } from '../src/report/select.js'
import type { Subject } from '../src/report/select.js'
import { eventPart, phasePart } from './compile-part.js'
import { el } from './dom.js'
import { kernelPart } from './kernel-part.js'
import { environmentPart, headerPart, metricPart } from './overview.js'
import { samplesPart } from './samples-chart.js'
import { trendPart } from './trend-chart.js'

/** The page of one report; the report stands in the page itself, as JSON that is never executed. */
function show(report: Report): void {
  const subjects = subjectsByWeight(report.run)
  const body = el('div', { id: 'benchmark' })
  const choose = (index: number) => {
    const subject = subjects[index]
    body.replaceChildren(...(subject === undefined ? [] : parts(report, subject)))
  }
  document.title = `Compile check: ${report.run.verdict}`
  document.body.append(
    el('a', { class: 'skip', href: '#benchmark' }, 'Skip to the benchmark'),
    el(
      'main',
      {},
      headerPart(report),
      subjects.length > 1 ? picker(report, subjects, choose) : null,
      body,
      environmentPart(report)
    )
  )
  choose(0)
}

function picker(report: Report, subjects: readonly Subject[], choose: (index: number) => void): HTMLElement {
  const options = subjects.map((subject, index) =>
    el('option', { value: index }, `${subjectLabel(report.run, subject)}: ${subject.variant.verdict}`)
  )
  const select = el('select', { id: 'benchmark-picker', change: () => choose(Number(select.value)) }, ...options)
  return el('nav', { 'aria-label': 'Benchmarks' }, el('label', { for: 'benchmark-picker' }, 'Benchmark '), select)
}

function parts(report: Report, { benchmark, variant }: Subject): HTMLElement[] {
  const name = variant.variant.name
  const head = armOf(report, benchmark, 'head', name)
  const trend = report.trend?.find((candidate) => candidate.benchmark === benchmark.id && candidate.variant === name)
  return [
    metricPart(variant),
    trendPart(trend),
    samplesPart(armsOf(report, benchmark)),
    phasePart(head),
    eventPart(report, head),
    kernelPart(head, armOf(report, benchmark, 'base', name))
  ]
}

show(JSON.parse(document.getElementById('report')?.textContent ?? '') as Report)
