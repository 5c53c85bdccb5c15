import { createHash } from 'node:crypto'
import { html } from './escape.js'
import type { Report } from './report.js'

/** The page's own program and style, built from `report-page/`. */
export interface PageAssets {
  readonly script: string
  readonly style: string
}

/**
 * One self-contained file: nothing is loaded from anywhere, and only our own script may run (its hash is in the policy).
 * The report is data in it; no character of it can end the element it stands in.
 */
export function renderHtml(report: Report, { script, style }: PageAssets): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Compile check</title>
<style>${style}</style>
</head>
<body>
<noscript>This page draws itself with JavaScript. The same report is in the job summary.</noscript>
<script type="application/json" id="report">${embeddedJson(pageData(report))}</script>
<script>${script}</script>
</body>
</html>
`
}

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`
}

/** What the page does not show is left out: a run with many processes would carry megabytes of it. */
function pageData(report: Report): Report {
  if (report.result === null) return report
  const arms = report.result.arms.map((arm) => ({
    ...arm,
    processes: arm.processes.map((process) => ({ ...process, importedFiles: [], graphs: [] }))
  }))
  return { ...report, result: { ...report.result, arms } }
}

/** JSON without the characters that HTML or old JavaScript would read something into. */
function embeddedJson(value: unknown): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escaped)
}
