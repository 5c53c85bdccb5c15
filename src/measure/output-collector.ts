/**
 * Keeps what the step prints within bounds: the beginning, where the cause of a failure often stands, and the end. The rest is
 * counted and let go, so that a step that prints for ever fills no memory and no log.
 */

export const HEAD_BYTES = 200 * 1024
export const TAIL_BYTES = 50 * 1024

export interface CollectedOutput {
  /** All of it when nothing was left out. */
  readonly head: string
  readonly tail: string
  readonly leftOutBytes: number
  readonly totalBytes: number
}

export class OutputCollector {
  readonly #headLimit: number
  readonly #tailLimit: number
  readonly #head: Buffer[] = []
  #headBytes = 0
  #tail: Buffer[] = []
  #tailBytes = 0
  #totalBytes = 0

  constructor(limits: { readonly headBytes?: number; readonly tailBytes?: number } = {}) {
    this.#headLimit = limits.headBytes ?? HEAD_BYTES
    this.#tailLimit = limits.tailBytes ?? TAIL_BYTES
  }

  push(chunk: Buffer): void {
    this.#totalBytes += chunk.length
    const free = this.#headLimit - this.#headBytes
    if (free > 0) {
      const part = chunk.subarray(0, free)
      this.#head.push(part)
      this.#headBytes += part.length
    }
    if (chunk.length <= free) return
    const rest = chunk.subarray(Math.max(0, free))
    this.#tail.push(rest)
    this.#tailBytes += rest.length
    if (this.#tailBytes > 2 * this.#tailLimit) this.#compactTail()
  }

  collected(): CollectedOutput {
    this.#compactTail()
    const totalBytes = this.#totalBytes
    const leftOutBytes = totalBytes - this.#headBytes - this.#tailBytes
    // Joined as bytes: a character may lie across the two.
    if (leftOutBytes === 0) return { head: text([...this.#head, ...this.#tail]), tail: '', leftOutBytes, totalBytes }
    return { head: text(this.#head), tail: text(this.#tail), leftOutBytes, totalBytes }
  }

  #compactTail(): void {
    const tail = Buffer.concat(this.#tail)
    // A copy, so that the whole of a large chunk is not kept alive by its end.
    const kept = Buffer.from(tail.subarray(Math.max(0, tail.length - this.#tailLimit)))
    this.#tail = [kept]
    this.#tailBytes = kept.length
  }
}

function text(pieces: readonly Buffer[]): string {
  return Buffer.concat(pieces).toString('utf8')
}
