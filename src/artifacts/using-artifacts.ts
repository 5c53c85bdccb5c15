import type { Context } from '../context.js'
import type { Inputs } from '../inputs.js'
import { openArtifactFolder, type ArtifactFolder } from './artifact-folder.js'

/** Does `work` with the folder for deeper files, where the inputs ask for one, and tidies up after it. */
export async function usingArtifacts<T>(
  { inputs, context }: { readonly inputs: Inputs; readonly context: Context },
  work: (artifacts: ArtifactFolder | null) => Promise<T>
): Promise<T> {
  if (inputs.artifactsPath === null) return work(null)
  const { workspace, temp } = context
  const artifacts = await openArtifactFolder({ folder: inputs.artifactsPath, workspace, temp })
  try {
    return await work(artifacts)
  } finally {
    await artifacts.close()
  }
}
