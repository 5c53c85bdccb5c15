const LOCK_FILES =
  /(^|\/)(requirements[^/]*\.(txt|in)|constraints[^/]*\.txt|(uv|poetry|pdm|pixi|Pipfile|conda)\.lock|Pipfile|conda-lock\.ya?ml|environment[^/]*\.ya?ml|pyproject\.toml|setup\.(py|cfg))$/

/** Files among `paths` that say what is installed: when one differs, base ran with head's packages. */
export function lockFilesAmong(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => LOCK_FILES.test(path))
}
