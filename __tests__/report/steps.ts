import type { Kernel } from '../../src/measure/result.js'
import { createCounts, createGraphBreak, createMemory, createSite } from '../builders/result.js'
import type { StepShape } from './checked.js'

/** A small GPT step on one H200, as it is and as pull requests change it: what the harness would measure of each. */

const PHASES = { dynamo: 1.9, 'aot-autograd': 1.4, inductor: 3.1, 'code-generation': 0.9, triton: 2.6, other: 0.2 }

const kernel = (name: string, milliseconds: number, launches: number): Kernel => ({
  name,
  kind: name.startsWith('triton_') ? 'generated' : 'library',
  seconds: milliseconds / 1000,
  launches,
  graph: null,
  detail: null
})

const EAGER = { deviceTimeMs: 6.33, wallTimeMs: 6.6 }

const UNCHANGED_KERNELS = [kernel('sm90_xmma_gemm_bf16bf16_tn', 2.6, 73), kernel('flash_fwd_bf16_hdim64', 0.36, 12)]

export const HEALTHY: StepShape = {
  wallTimeMs: 4.52,
  eager: EAGER,
  phases: PHASES,
  kernels: [
    ...UNCHANGED_KERNELS,
    kernel('triton_red_fused_native_layer_norm_3', 0.71, 24),
    kernel('triton_poi_fused_gelu_5', 0.42, 12),
    kernel('triton_for_fused_adamw_7', 0.15, 1)
  ]
}

const DEBUG_CHECK = createGraphBreak({
  site: createSite({ line: 41 }),
  link: 'https://meta-pytorch.org/compile-graph-break-site/gb/gb0170.html'
})

/** A check of values between the layers: it breaks the graph, and fusions across it are lost. */
export const WITH_A_CHECK: StepShape = {
  deviceTimeMs: 4.588,
  wallTimeMs: 4.9,
  eager: EAGER,
  launches: 389,
  counts: createCounts({ graphs: 3, graphBreaks: [DEBUG_CHECK] }),
  phases: { ...PHASES, dynamo: 2.6, inductor: 3.4 },
  kernels: [
    ...UNCHANGED_KERNELS,
    kernel('triton_red_fused_native_layer_norm_3', 0.83, 24),
    kernel('triton_poi_fused_gelu_5', 0.458, 18),
    kernel('triton_red_fused_abs_max_0', 0.19, 12),
    kernel('triton_for_fused_adamw_7', 0.15, 1)
  ]
}

/** The same check where it costs nothing that a clock could see. */
export const WITH_A_CHEAP_CHECK: StepShape = {
  launches: 355,
  counts: createCounts({ graphs: 3, graphBreaks: [DEBUG_CHECK] })
}

/** More work in eager and compiled alike. */
export const LARGER_CONTEXT: StepShape = {
  deviceTimeMs: 4.74,
  wallTimeMs: 5.05,
  eager: { deviceTimeMs: 7.1, wallTimeMs: 7.4 },
  kernels: [
    kernel('sm90_xmma_gemm_bf16bf16_tn', 2.91, 73),
    kernel('flash_fwd_bf16_hdim64', 0.44, 12),
    kernel('triton_red_fused_native_layer_norm_3', 0.78, 24),
    kernel('triton_poi_fused_gelu_5', 0.46, 12),
    kernel('triton_for_fused_adamw_7', 0.15, 1)
  ]
}

/** What another version of the compiler made of the same code. */
export const SLOWER_NORM: StepShape = {
  deviceTimeMs: 4.51,
  wallTimeMs: 4.81,
  eager: EAGER,
  kernels: [
    ...UNCHANGED_KERNELS,
    kernel('triton_red_fused_native_layer_norm_3', 0.98, 24),
    kernel('triton_poi_fused_gelu_5', 0.42, 12),
    kernel('triton_for_fused_adamw_7', 0.15, 1)
  ]
}

export const KEEPS_ACTIVATIONS: StepShape = {
  memory: createMemory({ steadyPeakAllocatedBytes: 2_240_000_000, steadyPeakReservedBytes: 2_700_000_000 })
}
