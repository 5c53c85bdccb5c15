/** By it a folder of an earlier run is known. */
export const ABOUT_FILE = 'about-these-files.txt'
export const OWN_FOLDER = 'torch-compile-check-artifacts'

/** What stands beside the files: how they are read, and why one is missing. */
export function about({
  files,
  notes
}: {
  readonly files: readonly string[]
  readonly notes: readonly string[]
}): string {
  return `Deeper files of torch-compile-check, about what got slower. They may hold model code: names of modules and functions,
shapes, lines and paths of the source; a trace also has the name of the machine. Whoever may not see the code must not get them.

*.kernels.csv     every kernel of a step: milliseconds and launches per step, dearest first
*.trace.json      three steps, host and device: open it in https://ui.perfetto.dev or chrome://tracing
graph-breaks.*    the breaks of both sides: place, reason, what to do; the JSON has the stacks too

Files whose name begins with head are of the commit that was checked, those with base of what it was compared with.

${list('Written', files)}${list('Not here, or different', notes)}`
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}:\n${lines.map((line) => `- ${oneLine(line)}\n`).join('')}\n`
}

/** Names are the code's own. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
}
