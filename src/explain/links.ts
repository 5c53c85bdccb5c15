/** Pages of PyTorch's documentation, each the place where a kind of cause is explained. */
const DOCUMENTATION = 'https://docs.pytorch.org/docs/stable'
const COMPILER = `${DOCUMENTATION}/user_guide/torch_compiler`

export const LINKS = {
  recompiles: `${COMPILER}/compile/programming_model.recompilation.html`,
  graphBreaks: `${COMPILER}/compile/programming_model.graph_breaks_index.html`,
  compile: `${DOCUMENTATION}/generated/torch.compile.html`,
  troubleshooting: `${COMPILER}/torch.compiler_troubleshooting.html`,
  dynamicShapes: `${COMPILER}/torch.compiler_dynamic_shapes.html`,
  cudagraphs: `${COMPILER}/torch.compiler_cudagraph_trees.html`,
  profiling: `${COMPILER}/torch.compiler_profiling_torch_compile.html`,
  performance: `${COMPILER}/torch.compiler_inductor_profiling.html`,
  checkpointing: `${DOCUMENTATION}/checkpoint.html`,
  customOperators: `${DOCUMENTATION}/library.html`,
  autocast: `${DOCUMENTATION}/amp.html`,
  precision: `${DOCUMENTATION}/notes/numerical_accuracy.html`,
  memory: `${DOCUMENTATION}/torch_cuda_memory.html`,
  data: `${DOCUMENTATION}/data.html`
} as const
