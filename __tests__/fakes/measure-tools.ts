import { NOT_STARTED, type ToolOptions, type ToolOutput, type Tools } from '../../src/measure/tools.js'

/** Answers by the whole command line; everything else is not installed. */
export class FakeTools implements Tools {
  readonly calls: { readonly commandLine: string; readonly options: ToolOptions }[] = []
  readonly #answers: Readonly<Record<string, Partial<ToolOutput>>>

  constructor(answers: Readonly<Record<string, Partial<ToolOutput>>>) {
    this.#answers = answers
  }

  run(command: string, args: readonly string[], options: ToolOptions = {}): Promise<ToolOutput> {
    const commandLine = [command, ...args].join(' ')
    this.calls.push({ commandLine, options })
    const answer = Object.entries(this.#answers).find(([start]) => commandLine.startsWith(start))?.[1]
    return Promise.resolve(
      answer === undefined
        ? { exitCode: NOT_STARTED, stdout: '', stderr: 'Unable to locate executable file' }
        : { exitCode: 0, stdout: '', stderr: '', ...answer }
    )
  }
}
