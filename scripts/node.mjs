// The Node that the action runs on (`runs.using: node24`), for what is built, tested and measured with it:
//   node scripts/node.mjs [what Node is given]
// It comes from the packages `node-<system>-<processor>`, which the lock file knows by their hash and which run no script.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules')

/** Where there is no package for a system, the Node that runs this will do, if it is new enough. */
export function node24({ platform, arch, versions, execPath } = process) {
  const isWindows = platform === 'win32'
  const name = `node-${isWindows ? 'win' : platform}-${arch}`
  const file = join(packages, name, 'bin', isWindows ? 'node.exe' : 'node')
  if (existsSync(file)) return file
  if (Number.parseInt(versions.node) >= 24) return execPath
  throw new Error(
    `This takes Node 24, and runs on ${versions.node}; the package ${name} is not installed. Run "npm ci" (without --omit=optional), or, where there is no such package (macOS), use Node 24 or newer.`
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { status } = spawnSync(node24(), process.argv.slice(2), { stdio: 'inherit' })
    process.exitCode = status ?? 1
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
