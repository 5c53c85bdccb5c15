import { readResultsFolders } from './results-reader.js'

/**
 * The base branches that results of a commit say they are for: a stranger's word. None where nothing can be read; what is
 * wrong with the results is told where they are judged.
 */
export async function claimedBases(resultsPath: string, headSha: string): Promise<readonly string[]> {
  const readings = await readResultsFolders(resultsPath).catch(() => [])
  const bases = readings.flatMap((reading) => {
    if (reading.kind === 'refused' || reading.results.run.headSha !== headSha) return []
    const { baseRef } = reading.results.run
    return baseRef === null ? [] : [baseRef]
  })
  return [...new Set(bases)]
}
