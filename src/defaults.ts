/**
 * Every default that a user can see, with its reason. action.yml repeats them for its readers, and a test compares the two.
 * Written as a person writes them, because they pass through the same readers as what a user writes.
 */
export const DEFAULTS = {
  /** Whatever `python` means on the runner: the environment that the workflow has just prepared. */
  python: 'python',

  /** The repository's root. */
  workingDirectory: '.',

  /** Needs no disk and no service of its own, and GitHub keeps pull requests from writing to the default branch's entries. */
  baselineStore: 'cache',

  /** The first pull request after the installation, and every evicted cache entry, has no baseline: base is there to be measured. */
  onMissingBaseline: 'measure-base',

  /** Two measurements at different times can only suspect; whoever trusts them saves the second measurement with `never`. */
  confirm: 'auto',

  /** Says whose word it is. GitHub lets only people with triage rights set labels. */
  acceptLabel: 'compile-check: accept',

  /**
   * Device time of identical code differs by 0.1 % between processes and by up to 1.4 % when autotuning picks another kernel;
   * PyTorch's own gate went from 1 % to 3 % for the same reason (pytorch#189913).
   */
  maxSlowdown: '3%',

  /** Compile times of identical code spread widely, and a compile is paid once: only a jump is worth a red build. */
  maxCompileTimeGrowth: '50%',

  /** The caching allocator repeats itself to the byte in the steady state; 5 % leaves room for another choice of kernels. */
  maxMemoryGrowth: '5%',

  /** Exact counts: one more is a fact, not noise. */
  maxNewGraphBreaks: '0',
  maxNewRecompiles: '0',

  /** Off: how much faster compiled has to be than eager is for the project to say. */
  minSpeedup: '',

  /** Off: half of `max-slowdown`, from where on the interval is narrow enough to decide. */
  precision: '',

  /** A proven slowdown and a step that does not run. The other verdicts say that nothing could be compared. */
  failOn: 'regression, failed',

  /** Three processes an arm, cold and warm compiles and one confirmation of a small model fit in. */
  timeBudget: '10m',

  /** One job that measures, judges and says: all that a repository without forks and matrices needs. */
  mode: 'check',

  /** In the workspace, where `actions/upload-artifact` looks. */
  resultsPath: 'torch-compile-check-results',

  comment: 'always',

  /** The job is a check already; one more needs `checks: write`. */
  checkRun: 'false',

  /** Tells several checks of one repository apart, in the comment and in the baseline. */
  commentKey: 'default',

  /** Eager is the control; `compiled` leaves the step's own `torch.compile` arguments alone (backend inductor where it has none). */
  variants: '[eager, compiled]'
} as const

/** Shown where an input says nothing about what to measure: the smallest thing that works. */
export const SMALLEST_EXAMPLE = `with:
  step: bench/step.py:make_step`

/** What `step` calls: shown beside mistakes in it. */
export const SMALLEST_STEP = `def make_step(compile):
    model = compile(MyModel())
    def step():
        ...  # forward, backward, optimizer
        return loss
    return step`
