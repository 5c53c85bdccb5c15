/** What `--help` prints: first how it is used, then every option. */

export type HelpTopic = 'general' | 'run' | 'compare' | 'selftest'

const STEP_CONTRACT = `The step
  --step names a function that prepares one training step and returns it:

    def make_step(compile, batch=8):
        model = compile(MyModel())               # 'compile' stands for torch.compile
        def step():
            loss = model(inputs).mean()          # forward, backward, optimizer:
            loss.backward(); optimizer.step(); optimizer.zero_grad()
            return loss
        return step

  It is measured eager and compiled, each in fresh processes, one after another and in turn.`

const EXIT_CODES = `Exit codes
  0  nothing that --fail-on names (default: regression, failed)
  1  a verdict that --fail-on names, or the check itself broke
  2  wrong use: the message says what to write instead`

const WHAT = `What is measured
  --step FILE.py:FUNCTION     the training step; relative to the working directory
  --param NAME=VALUE          a keyword argument of FUNCTION; may be repeated
  --params YAML               the same as a map: --params '{batch: 16, dtype: bf16}'
  --config FILE               several benchmarks in a YAML file, instead of --step
  --variants YAML             how it is executed (default: [eager, compiled]), e.g.
                              --variants 'mode: reduce-overhead'
  --python PYTHON             interpreter that has torch (default: python)
  --working-directory DIR     where the step runs (default: here)
  --pass-env NAMES            variables that look like secrets but the step needs
  --time-budget TIME          for all measuring, e.g. 90s, 10m (default: 10m)`

const LIMITS = `Limits
  --max-slowdown PERCENT             of a compiled step (default: 3%)
  --max-compile-time-growth PERCENT  (default: 50%)
  --max-memory-growth PERCENT        (default: 5%)
  --max-new-graph-breaks COUNT       (default: 0)
  --max-new-recompiles COUNT         (default: 0)
  --min-speedup FACTOR               compiled against eager, e.g. 1.1 (default: none)
  --precision PERCENT                half-width of the interval at which measuring stops
                                     (default: half of --max-slowdown)
  --fail-on VERDICTS                 regression, failed, no-baseline, incomparable,
                                     inconclusive; or none
  --on-missing-baseline warn|fail    a run without a baseline passes, or fails`

const REPORTS = `Reports
  --json FILE        everything, for machines and for 'compare'
  --markdown FILE    the comment a pull request would get
  --summary FILE     the longer Markdown of a job summary
  --html FILE        one self-contained page: trend, samples, phases, kernels`

export const HELP: Readonly<Record<HelpTopic, string>> = {
  general: `Torch Compile Check: did compiled training get slower, and why?

Usage
  torch-compile-check run --step FILE.py:FUNCTION [options]
  torch-compile-check compare BEFORE.json AFTER.json
  torch-compile-check selftest --step FILE.py:FUNCTION [options]
  torch-compile-check help COMMAND

Start here
  1. Measure one step, eager and compiled:
       torch-compile-check run --step bench/step.py:make_step
  2. Keep the result of the main branch, then judge your own branch against it:
       git switch main      && torch-compile-check run --step bench/step.py:make_step --baseline ~/baselines --save-baseline
       git switch my-branch && torch-compile-check run --step bench/step.py:make_step --baseline ~/baselines

${STEP_CONTRACT}

${EXIT_CODES}

'torch-compile-check run --help' lists every option. --version prints the version.
`,

  run: `Measures a training step, compares it with a baseline and says what got slower, and why.

Usage
  torch-compile-check run --step FILE.py:FUNCTION [--baseline DIR] [--base REV] [options]

Examples
  torch-compile-check run --step bench/step.py:make_step --param batch=16
  torch-compile-check run --step bench/step.py:make_step --baseline ~/baselines --save-baseline
  torch-compile-check run --step bench/step.py:make_step --base main
  torch-compile-check run --config bench/check.yml --baseline ~/baselines --markdown report.md
  torch-compile-check run --step bench/step.py:make_step --variants '[{mode: reduce-overhead}]' --time-budget 3m

${WHAT}

Baseline
  --baseline DIR       folder of baselines; what is found there is compared with
  --save-baseline      adds this measurement to it
  --comment-key KEY    tells several checks in one folder apart (default: default)

Side by side
  --base REV           measures that commit too, at the same time on this machine:
                       what proves a slowdown (a branch, a tag, HEAD~1)
  --base-setup COMMAND prepares the checkout of that commit, e.g. installs its packages
  --confirm WHEN       the commit of the baseline is measured beside this tree: auto
                       (when a time looks worse than recorded), always, never

${LIMITS}

${REPORTS}
  --artifacts DIR    of what got slower: kernel tables (CSV), traces of three steps and
                     graph breaks of both sides; they may hold model code
  --verbose          how everything was measured and decided

${STEP_CONTRACT}

${EXIT_CODES}
`,

  compare: `Judges one measurement against another; nothing is run.

Usage
  torch-compile-check compare BEFORE.json AFTER.json [options]

Both files come from 'run --json'. Two measurements taken at different times say little about wall time on a machine that
others use too; device time, counts and memory compare well.

${REPORTS}

${EXIT_CODES}
`,

  selftest: `Tells how far this machine can be trusted: measures the same code against itself, and against a planted slowdown.

Usage
  torch-compile-check selftest --step FILE.py:FUNCTION [--time-budget 30m] [--check-time-budget 10m] [options]

Every check of identical code that calls it slower is a false alarm; it prints how many there were, and between what
the rate lies. A longer --time-budget gives more checks. The planted slowdown is 5 % where the limit is 3 %: more work
on the device, or on the host where there is none. It says which slowdown this machine can prove, and whether the limits
make sense. --time-budget is for the self-test as a whole; --check-time-budget is what a check has on this machine
(default: 10m).

${WHAT}

${LIMITS}

Report
  --json FILE        everything, for machines
  --verbose          what the step prints

Exit codes
  0  trusted: no false alarm, and the planted slowdown was proved
  1  not trusted, or nothing known: too little was measured to say; the reasons say what to do
  2  wrong use: the message says what to write instead
`
}
