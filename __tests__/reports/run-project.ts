import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Project } from './projects.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Writes a project, with the packages that it needs. */
export function build({ npm, files }: Project, folder: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    if (text.startsWith('#!')) chmodSync(join(folder, path), 0o755)
  }
  if (npm?.length === 0) symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
  else if (npm !== undefined)
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', ...npm], {
      cwd: folder,
      stdio: 'pipe'
    })
}

/** What a command prints, run as in a step of a job. Playwright does not start where it finds that it runs in Jest. */
export function outputOf(command: string, cwd: string): string {
  // Debian calls pytest pytest-3; machines of GitHub have tools of their own before Debian's.
  const shell = `pytest() { /usr/bin/pytest-3 "$@"; }; ${command}`
  const PATH = [dirname(process.execPath), '/usr/bin', process.env['PATH'] ?? ''].join(delimiter)
  const env = { ...process.env, PATH, CI: 'true', NO_COLOR: '1', NODE_OPTIONS: undefined, JEST_WORKER_ID: undefined }
  const { stdout, stderr } = spawnSync('bash', ['-c', shell], { cwd, encoding: 'utf8', env })
  return `${stdout}${stderr}`
}
