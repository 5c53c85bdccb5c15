/**
 * Reasons for a disturbed block that come from the host: a step that compiled late, and time that the hypervisor took.
 * Written by the harness (`process_run.py`, `physics.py`); a test holds the two against each other.
 */
const HOST_ONLY: readonly RegExp[] = [/^step \d+ compiled$/, /^the hypervisor took \S+ of the host's time$/]

/** Whether what disturbed a block concerns wall time alone, and nothing that is measured on the device. */
export function concernsHostOnly(disturbed: string): boolean {
  return HOST_ONLY.some((pattern) => pattern.test(disturbed))
}
