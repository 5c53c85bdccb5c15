import { cpus } from 'node:os'
import { deviceSlug } from './device-slug.js'
import { readGpu } from './gpu.js'
import type { Tools } from './tools.js'

/** Names the machine that baselines are filed under, before any code of the step could change what is seen. */
export async function readDeviceSlug(request: {
  readonly tools: Tools
  readonly env: Readonly<Record<string, string | undefined>>
}): Promise<string> {
  const gpu = await readGpu(request)
  if (gpu !== null) return gpu.slug
  const cores = cpus()
  return deviceSlug({ gpuName: null, gpuCount: 0, cpuName: cores[0]?.model ?? null, cpuCount: cores.length })
}
