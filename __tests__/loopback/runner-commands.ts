/** Workflow commands in a step's output, as actions/runner reads them (ActionCommand.cs, ActionCommandManager.cs). */

export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title: string | null
  readonly file: string | null
  readonly line: number | null
}

export interface InterpretedLog {
  /** What a person reads: the lines that were no commands, and the messages of annotations. */
  readonly text: string
  readonly annotations: readonly Annotation[]
  /** Every command that took effect, those of annotations and groups included. */
  readonly commands: readonly WorkflowCommand[]
  readonly masks: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  readonly groups: readonly string[]
  /** Lines that would have been commands, had they not been stopped. */
  readonly stopped: readonly string[]
  /** Commands are still stopped when the step ends. */
  readonly stillStopped: boolean
  /** Commands that the runner refuses, which fails the step. */
  readonly refused: readonly string[]
}

const REGISTERED = [
  'internal-set-repo-path',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'warning',
  'error',
  'notice',
  'debug',
  'group',
  'endgroup',
  'echo',
  'stop-commands'
]

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',')
  return plain.replaceAll('%25', '%')
}

function unescapeLegacy(text: string): string {
  return text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']')
}

function parse(
  info: string,
  data: string,
  options: { separator: string; unescape: (text: string) => string }
): WorkflowCommand {
  const space = info.indexOf(' ')
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase()
  const properties: Record<string, string> = {}
  for (const pair of space < 0 ? [] : info.slice(space + 1).split(options.separator)) {
    const [key = '', ...value] = pair.trim().split('=')
    if (key !== '' && value.length > 0) properties[key] = options.unescape(value.join('='))
  }
  return { name, properties, data }
}

/** `::name key=value::data` at the start of the trimmed line, or `##[name key=value]data` anywhere in it. */
export function parseCommand(line: string, registered: ReadonlySet<string>): WorkflowCommand | null {
  const trimmed = line.trimStart()
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1
  if (end > 0) {
    const data = unescapeData(trimmed.slice(end + 2))
    const command = parse(trimmed.slice(2, end), data, { separator: ',', unescape: unescapeProperty })
    if (registered.has(command.name)) return command
  }
  const prefix = line.indexOf('##[')
  const bracket = prefix < 0 ? -1 : line.indexOf(']', prefix)
  if (bracket < 0) return null
  const data = unescapeLegacy(line.slice(bracket + 1))
  const command = parse(line.slice(prefix + 3, bracket), data, { separator: ';', unescape: unescapeLegacy })
  return registered.has(command.name) ? command : null
}

function annotation(command: WorkflowCommand): Annotation {
  const { title, file, line } = command.properties
  return {
    level: command.name as Annotation['level'],
    message: command.data,
    title: title ?? null,
    file: file ?? null,
    line: line === undefined ? null : Number(line)
  }
}

/** Reads a whole log (stdout and stderr are one to the runner) and says what took effect. */
export function interpretLog(output: string): InterpretedLog {
  const registered = new Set(REGISTERED)
  const text: string[] = []
  const commands: WorkflowCommand[] = []
  const stopped: string[] = []
  const refused: string[] = []
  const outputs: Record<string, string> = {}
  let stopToken: string | null = null

  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = parseCommand(line, registered)
    if (command === null) {
      text.push(line)
    } else if (stopToken !== null) {
      text.push(line)
      if (command.name === stopToken) {
        registered.delete(stopToken)
        stopToken = null
      } else {
        stopped.push(line)
      }
    } else if (command.name === 'stop-commands') {
      const token = command.data.toLowerCase()
      if (token === '' || REGISTERED.includes(token)) refused.push(line)
      stopToken = token
      registered.add(token)
    } else {
      commands.push(command)
      if (command.name === 'set-env' || command.name === 'add-path') refused.push(line)
      if (command.name === 'set-output') outputs[command.properties.name ?? ''] = command.data
      if (['error', 'warning', 'notice'].includes(command.name)) text.push(command.data)
    }
  }
  const named = (...names: readonly string[]) => commands.filter(({ name }) => names.includes(name))
  return {
    text: text.join('\n'),
    annotations: named('error', 'warning', 'notice').map(annotation),
    commands,
    masks: named('add-mask').map(({ data }) => data),
    outputs,
    groups: named('group').map(({ data }) => data),
    stopped,
    stillStopped: stopToken !== null,
    refused
  }
}
