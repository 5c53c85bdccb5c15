import {
  createArm,
  createCounts,
  createEagerArm,
  createGraphBreak,
  createResult,
  createSite
} from '../builders/result.js'
import {
  createCause,
  createJudgedBenchmark,
  createJudgedVariant,
  createMetric,
  createMetrics,
  createReport,
  createRun
} from './create-report.js'

/** Names that a stranger gives to benchmarks, files and everything else that is text. */
const HOSTILE_NAMES = [
  '@torvalds',
  'owner/repo#1',
  '</details><img src=x>',
  '| a | b |',
  '```',
  '[x](https://evil.example)',
  '\u202egnp.\u200bexe',
  '<!-- torch-compile-check key=default -->',
  '`'.repeat(60),
  `${'x'.repeat(400)}|`,
  'line\nbreak\n---\n# heading'
]

/** Many benchmarks, every text of them hostile; every second one regressed and crashed. */
export function hostileReport(count: number) {
  const name = (index: number) => `${HOSTILE_NAMES[index % HOSTILE_NAMES.length] ?? ''} ${index}`
  const benchmarks = Array.from({ length: count }, (_, index) => {
    const bad = index % 2 === 0
    return createJudgedBenchmark({
      id: `bench-${index}`,
      name: name(index),
      params: JSON.stringify({ text: name(index) }),
      variants: [
        createJudgedVariant({
          verdict: bad ? 'regression' : 'pass',
          reasons: [name(index)],
          metrics: bad
            ? createMetrics(createMetric('graph-breaks', [0, 1], { verdict: 'regression', reason: name(index) }))
            : createMetrics()
        })
      ]
    })
  })
  const site = (index: number) => createSite({ file: name(index), function: name(index), sourceLine: name(index) })
  const causes = benchmarks.map((benchmark, index) =>
    createCause({
      benchmark: benchmark.id,
      what: name(index),
      site: site(index),
      advice: name(index),
      link: name(index)
    })
  )
  const arms = benchmarks.flatMap((benchmark, index) => [
    createEagerArm({ benchmark: benchmark.id, processCount: 1 }),
    createArm({
      benchmark: benchmark.id,
      processCount: 1,
      process: {
        phases: { [name(index)]: 2, dynamo: 1 },
        kernels: [{ name: name(index), kind: 'generated', seconds: 0.001, launches: 1, graph: null, detail: null }],
        counts: createCounts({
          graphBreaks: [createGraphBreak({ site: site(index), reason: name(index), link: name(index) })]
        }),
        outcome: {
          kind: 'crashed',
          message: name(index),
          errorType: name(index),
          traceback: name(index),
          missingVariable: null
        },
        outputTail: `${name(index)}\n`.repeat(50)
      }
    })
  ])
  return createReport({
    run: createRun({ verdict: 'regression', benchmarks, newBenchmarks: benchmarks.map((benchmark) => benchmark.name) }),
    explanation: { causes, explainedShare: null },
    environmentChanges: [{ name: name(1), reference: name(2), head: name(3), breaksComparison: false }],
    result: createResult({ arms, notes: [{ code: 'x', benchmark: null, message: name(4) }] }),
    trend: benchmarks.map(({ id }, index) => ({
      benchmark: id,
      variant: 'compiled',
      points: [4, 5].map((deviceTimeMs) => ({
        sha: name(index),
        measuredAt: name(index),
        deviceTimeMs,
        wallTimeMs: null,
        marks: [name(index)]
      }))
    })),
    shards: HOSTILE_NAMES.map((shard) => ({
      name: shard,
      verdict: 'missing' as const,
      device: shard,
      comparison: null,
      reference: 'none' as const
    })),
    warnings: HOSTILE_NAMES,
    exitReason: name(5)
  })
}
