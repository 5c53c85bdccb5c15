import type { Log } from '../../src/ports.js'

/** Keeps the lines as a runner would receive them. */
export class RecordingLog implements Log {
  readonly lines: string[] = []
  readonly debugLines: string[] = []

  get text(): string {
    return this.lines.join('\n')
  }

  info(message: string): void {
    this.lines.push(message)
  }

  warning(message: string): void {
    this.lines.push(`::warning::${message}`)
  }

  error(message: string): void {
    this.lines.push(`::error::${message}`)
  }

  debug(message: string): void {
    this.debugLines.push(message)
  }

  async group<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.lines.push(`::group::${title}`)
    try {
      return await work()
    } finally {
      this.lines.push('::endgroup::')
    }
  }
}
