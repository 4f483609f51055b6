// Runs the usual commands of a built program (bench/usual-runs.ts) one after the other: `node scripts/profile.ts dist`. With
// NODE_V8_COVERAGE in the environment, each writes a report of the functions that it called.
import { once } from 'node:events'
import { setStage } from '../bench/usual-runs.ts'

const { NODE_V8_COVERAGE } = process.env
const stage = await setStage(process.argv[2])
for (const { name, env, ...rest } of stage.runs) {
  const run = stage.start({ ...rest, env: { ...env, NODE_V8_COVERAGE } })
  run.stdout?.resume()
  let errors = ''
  run.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const [code] = (await once(run, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${name} ended with ${String(code)}: ${errors}`)
}
stage.close()
