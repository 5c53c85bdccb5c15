import { UserError } from '../errors.js'

/** Takes one sentence (or two) about what is wrong with the value at hand and what to write instead. */
export type Complain = (message: string) => void

/** Collects what is wrong with the inputs, so that a user mends all of it at once. */
export class Problems {
  readonly #messages: string[]

  constructor(known: readonly string[] = []) {
    this.#messages = [...known]
  }

  /** A reporter for one input, or for one place in the configuration file. */
  at(place: string): Complain {
    return (message) => {
      this.#messages.push(`${place}: ${message}`)
    }
  }

  throwIfAny(): void {
    const [first, ...others] = this.#messages
    if (first === undefined) return
    if (others.length === 0) throw new UserError(first)
    const numbered = this.#messages.map((message, index) => `  ${index + 1}. ${indent(message)}`)
    throw new UserError(`${this.#messages.length} inputs need a correction:\n${numbered.join('\n')}`)
  }
}

/** Further lines of a message stay under its number. */
function indent(message: string): string {
  return message.replaceAll('\n', '\n     ')
}

const MAX_QUOTED_CHARACTERS = 80

/** A value as it stands in a message: on one line, bounded, without control or direction characters. */
export function quote(value: string): string {
  const oneLine = value.replaceAll(/\s*\n\s*/g, ' ⏎ ').replaceAll(/[\p{Cc}\p{Cf}]/gu, '�')
  const bounded = oneLine.length > MAX_QUOTED_CHARACTERS ? `${oneLine.slice(0, MAX_QUOTED_CHARACTERS)}…` : oneLine
  return `\`${bounded.replaceAll('`', "'")}\``
}
