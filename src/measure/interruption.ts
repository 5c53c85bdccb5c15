/** Which of the two comes first: the end of the time, or a cancel. Clear it, or its timer is waited for. */
export function interrupted(
  deadlineMs: number,
  signal: AbortSignal | null | undefined
): { readonly promise: Promise<'cancelled' | 'timed-out'>; clear(): void } {
  let clear = (): void => {}
  const promise = new Promise<'cancelled' | 'timed-out'>((resolve) => {
    const timer = setTimeout(() => resolve('timed-out'), deadlineMs)
    const onAbort = (): void => resolve('cancelled')
    signal?.addEventListener('abort', onAbort, { once: true })
    clear = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
  })
  return { promise, clear }
}
