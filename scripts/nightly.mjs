// Plays at length what the tests play in short: 64 processes × 20 rounds, the whole matrix as processes, millions of hostile names,
// 270,000 sets of hostile texts through each parser of each markup, 200,000 damaged reports through each reader, and all that must not
// hang: expressions, parsers, logos in Chromium.
//   node scripts/nightly.mjs [part of a file's name] [--seed N]
// Takes an hour or more; the tests are those of `npm test`, with larger numbers.
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { node24 } from './node.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const words = process.argv.slice(2)
const at = words.indexOf('--seed')
const [, seed = String(Math.floor(Date.now() / 1000))] = at === -1 ? [] : words.splice(at, 2)
const [only = ''] = words

console.log(`seed ${seed}: give --seed ${seed} to play the same again`)
const { status } = spawnSync(
  node24(),
  [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--runInBand',
    '--testTimeout=3600000',
    `__tests__/(?=reliability/|reports/fuzz|readme/(?:markups|plain)|badge/svg|browser/|hangs|regexps).*${only}`
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NIGHTLY: 'true', SEED: seed } }
)
process.exit(status ?? 1)
