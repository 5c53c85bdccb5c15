#!/usr/bin/env node
/** The runner starts the bundle without arguments; a terminal always gives some, or is not a runner. */
const terminal = process.argv.length > 2 || process.env['GITHUB_ACTIONS'] !== 'true'

if (terminal) {
  const { runTerminal } = await import('./cli.js')
  process.exitCode = await runTerminal(process.argv.slice(2))
} else {
  const { runAction } = await import('./main.js')
  process.exitCode = await runAction(process.env)
}

// A small tool that hangs is not waited for; whatever else is pending has this long to get out.
setTimeout(() => process.exit(), 3_000).unref()
