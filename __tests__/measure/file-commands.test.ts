import {
  chmod,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  symlink,
  unlink,
  writeFile
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { restoreFileCommands, snapshotFileCommands } from '../../src/measure/file-commands.js'

let temp: string
let folder: string
let env: Record<string, string>

const FILES = {
  GITHUB_ENV: 'set_env_1',
  GITHUB_PATH: 'add_path_1',
  GITHUB_OUTPUT: 'set_output_1',
  GITHUB_STATE: 'save_state_1',
  GITHUB_STEP_SUMMARY: 'step_summary_1'
}

beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'file-commands-'))
  folder = join(temp, '_runner_file_commands')
  await mkdir(folder)
  env = { RUNNER_TEMP: temp }
  for (const [variable, name] of Object.entries(FILES)) {
    env[variable] = join(folder, name)
    await writeFile(join(folder, name), `before ${name}\n`)
  }
})

afterEach(async () => {
  await rm(temp, { recursive: true, force: true })
})

async function findingsAfter(tamper: () => Promise<void>): Promise<string[]> {
  const snapshot = await snapshotFileCommands(env)
  await tamper()
  return await restoreFileCommands(snapshot)
}

async function expectRestored(): Promise<void> {
  expect((await readdir(folder)).sort()).toEqual(Object.values(FILES).sort())
  for (const name of Object.values(FILES)) {
    expect((await lstat(join(folder, name))).isFile()).toBe(true)
    expect(await readFile(join(folder, name), 'utf8')).toBe(`before ${name}\n`)
  }
}

describe('file commands', () => {
  it('finds nothing when the step touched nothing', async () => {
    expect(await findingsAfter(async () => {})).toEqual([])
    await expectRestored()
  })

  const env1 = () => join(folder, 'set_env_1')
  const ENV = 'environment variables for later steps (GITHUB_ENV)'
  const cases: [string, () => Promise<void>, string][] = [
    [
      'appends',
      () => writeFile(env1(), 'LD_PRELOAD=/evil.so\n', { flag: 'a' }),
      `The step wrote to the runner's file for ${ENV}`
    ],
    ['changes without changing the size', () => writeFile(env1(), 'BEFORE set_env_1\n'), `The step wrote to`],
    ['deletes', () => unlink(env1()), `The step deleted the runner's file for ${ENV}`],
    [
      'replaces by a link',
      async () => {
        await writeFile(join(temp, 'target'), 'mine')
        await unlink(env1())
        await symlink(join(temp, 'target'), env1())
      },
      'The step replaced'
    ],
    [
      'replaces by a hard link',
      async () => {
        await writeFile(join(temp, 'target'), 'mine')
        await unlink(env1())
        await link(join(temp, 'target'), env1())
      },
      'The step replaced'
    ],
    [
      'replaces by a folder',
      async () => {
        await unlink(env1())
        await mkdir(join(env1(), 'inner'), { recursive: true })
      },
      'The step replaced'
    ],
    [
      'makes unreadable after writing',
      async () => {
        await writeFile(env1(), 'x')
        await chmod(env1(), 0)
      },
      'The step wrote to'
    ]
  ]
  it.each(cases)('puts a file back that the step %s', async (_what, tamper, finding) => {
    const findings = await findingsAfter(tamper)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toContain(finding)
    await expectRestored()
  })

  it('does not write through a link that the step has put there', async () => {
    const target = join(temp, 'target')
    await writeFile(target, 'of the user')
    await findingsAfter(async () => {
      await unlink(env1())
      await link(target, env1())
    })
    expect(await readFile(target, 'utf8')).toBe('of the user')
  })

  it('removes files that the step added', async () => {
    const findings = await findingsAfter(async () => {
      await writeFile(join(folder, 'set_env_2'), 'A=1')
      await mkdir(join(folder, 'x'))
    })
    expect(findings).toEqual(["The step added 2 files to the folder of the runner's command files; removed."])
    await expectRestored()
  })

  it('puts the folder itself back', async () => {
    const findings = await findingsAfter(async () => {
      await rename(folder, join(temp, 'moved'))
      await symlink(join(temp, 'moved'), folder)
    })
    expect(findings[0]).toBe("The step replaced the folder of the runner's command files; it was put back.")
    await expectRestored()
  })

  it('watches files outside of the folder, and ones that did not exist', async () => {
    env = { GITHUB_OUTPUT: join(temp, 'output'), GITHUB_STEP_SUMMARY: join(temp, 'summary') }
    await writeFile(join(temp, 'output'), '')
    const findings = await findingsAfter(async () => {
      await writeFile(join(temp, 'output'), 'verdict=pass')
      await writeFile(join(temp, 'summary'), '# Fine')
    })
    expect(findings).toEqual([
      "The step wrote to the runner's file for the step's outputs (GITHUB_OUTPUT); its former content was put back.",
      "The step created the runner's file for the job summary (GITHUB_STEP_SUMMARY); it was removed."
    ])
    expect(await readFile(join(temp, 'output'), 'utf8')).toBe('')
  })

  it('quotes nothing of what the step wrote', async () => {
    const findings = await findingsAfter(() => writeFile(join(folder, '::error::name'), '::error::content'))
    expect(findings.join()).not.toContain('::')
  })

  it('has nothing to do outside of a runner', async () => {
    env = {}
    expect(await findingsAfter(async () => {})).toEqual([])
  })

  it('says so when a file cannot be put back, and goes on', async () => {
    const snapshot = await snapshotFileCommands({
      GITHUB_ENV: join(temp, 'sub', 'env'),
      GITHUB_OUTPUT: env['GITHUB_OUTPUT']
    })
    const broken = {
      ...snapshot,
      files: snapshot.files.map((file) =>
        file.path.endsWith('env') ? { ...file, content: Buffer.from('x'), identity: 'file:1:1' } : file
      )
    }
    await unlink(env['GITHUB_OUTPUT'] ?? '')
    const findings = await restoreFileCommands(broken)
    expect(findings).toHaveLength(2)
    expect(findings[0]).toContain('could not be restored (ENOENT): do not trust later steps')
    expect(await readFile(env['GITHUB_OUTPUT'] ?? '', 'utf8')).toBe('before set_output_1\n')
  })

  it('removes what was put where a report is looked for, and spares that of an earlier run', async () => {
    await mkdir(join(temp, 'torch-compile-check-report-earlier'))
    const findings = await findingsAfter(async () => {
      await symlink(join(folder, FILES.GITHUB_PATH), join(temp, 'torch-compile-check-report.md'))
      await mkdir(join(temp, 'torch-compile-check-report.json'))
    })
    expect(findings).toEqual([expect.stringMatching(/^The step put 2 entries under the name of this check's reports/)])
    expect((await readdir(temp)).sort()).toEqual(['_runner_file_commands', 'torch-compile-check-report-earlier'])
    await expectRestored()
  })
})
