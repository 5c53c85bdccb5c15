import type { Report } from './report.js'

/** What to do where there was no baseline to compare with: it hangs on who looked, what was there, and what was saved. */
export function withoutBaseline(report: Report): readonly string[] {
  const { recorded, failsBuild, links } = report
  if (recorded === true)
    return ['Nothing to do: this measurement is the baseline now, and later runs are compared with it.']
  if (recorded === false)
    return [
      'Nothing was recorded, and the note says why: mend that and run this again, or pull requests go on without a baseline.'
    ]
  const inTheWay = whatIsInTheWay(report)
  if (links.run === null) {
    return [
      ...(inTheWay === null ? [] : [inTheWay]),
      'Measure the commit to compare with beside this tree (`--base REV`), or keep measurements of it as a baseline (`--baseline DIR --save-baseline`).'
    ]
  }
  return [...(inTheWay === null ? [] : [inTheWay]), ...(failsBuild ? recordFirst(report) : waitForRecord(report))]
}

/** What a person has to do before anything can be recorded; null where the next run replaces what is there. */
function whatIsInTheWay({ comparison: { reference } }: Report): string | null {
  if (reference.kind !== 'none') return null
  const where = reference.lookedFor[0] === undefined ? 'the baseline' : `\`${reference.lookedFor[0]}\``
  if (reference.unusable === 'update') {
    return `A newer release wrote ${where}, and this one leaves it alone: use that release here too, or another \`comment-key\`.`
  }
  if (reference.unusable === 'remove') {
    return `Remove ${where}: it is a folder where a file belongs, and nothing can be recorded while it is there.`
  }
  return null
}

function recordFirst({ exitReason }: Report): readonly string[] {
  return [
    `The build fails (${exitReason}): run the workflow once on the default branch (\`workflow_dispatch\`), which records a baseline, then run this one again.`
  ]
}

function waitForRecord({ comparison: { reference } }: Report): readonly string[] {
  const unusable = reference.kind === 'none' ? reference.unusable : undefined
  if (unusable === 'update' || unusable === 'remove') return []
  const record = unusable === 'replace' ? 'replaces the baseline that cannot be used' : 'records a baseline'
  return [
    `Nothing to do here: the next run on the default branch ${record}, and pull requests after it are compared with it.`,
    'To have one now, start the workflow by hand on the default branch (`workflow_dispatch`).'
  ]
}
