/** By the whole name of the file, wherever it lies. */
const NAMES = [
  // pip, in all the ways it is split up; pip-tools' and rye's locks
  /^[^/]*requirements[^/]*\.(txt|in|lock)$/,
  /^[^/]*constraints[^/]*\.(txt|in)$/,
  // the standard's own lock (PEP 751), uv, poetry, pdm, pipenv
  /^pylock(\.[^/]+)?\.toml$/,
  /^(uv|poetry|pdm|pixi|conda|Pipfile)\.lock$/,
  /^(Pipfile|pixi\.toml)$/,
  // conda
  /^(conda-lock|environment[^/]*|env)\.ya?ml$/,
  // what a package says of itself
  /^(pyproject\.toml|setup\.(py|cfg))$/,
  // the machine around it
  /^(Dockerfile(\.[^/]+)?|[^/]+\.Dockerfile|Containerfile|\.python-version)$/
] as const

/** Files in folders that are named for it: `requirements/gpu.txt`, `conda/env.yaml`. */
const FOLDERS = [/(^|\/)requirements\/[^/]+\.(txt|in|lock)$/, /(^|\/)conda\/[^/]+\.ya?ml$/] as const

/** Files among `paths` that say what is installed: when one differs, base ran with head's packages. */
export function lockFilesAmong(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return NAMES.some((pattern) => pattern.test(name)) || FOLDERS.some((pattern) => pattern.test(path))
  })
}
