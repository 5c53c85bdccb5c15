/** Step files that the fake harness understands (see fake-harness/main.py). */

export interface FakeStep {
  readonly deviceMs?: number
  readonly wallMs?: number
  readonly memoryMebibytes?: number
  /** For example `crashed CUDA error: an illegal memory access was encountered`. */
  readonly outcome?: string
  /** Lines of the model's forward, `# break:` and all. */
  readonly forward?: readonly string[]
  /** Python that runs while "measuring", as the body of a function with `plan` and `result`. */
  readonly during?: string
}

export const STEP_FILE = 'bench/step.py'

/** A step's source whose numbers the fake harness reports. */
export function fakeStep(step: FakeStep = {}): string {
  const { deviceMs = 4, wallMs = 5, memoryMebibytes = 9000, outcome, forward = ['return x'], during } = step
  const lines = [
    `# device-ms: ${deviceMs}`,
    `# wall-ms: ${wallMs}`,
    `# memory-mib: ${memoryMebibytes}`,
    ...(outcome === undefined ? [] : [`# outcome: ${outcome}`]),
    '',
    '',
    'class Model:',
    '    def forward(self, x):',
    ...forward.map((line) => `        ${line}`),
    '',
    '',
    'def make_step(compile):',
    '    model = compile(Model())',
    '    return lambda: model',
    ''
  ]
  const body = during?.split('\n').map((line) => `    ${line}`.trimEnd())
  if (body !== undefined) lines.push('', 'def during_measurement(plan, result):', ...body, '')
  return lines.join('\n')
}
