// Whole processes, paired with `node -e 0` of the same binary in one run; see README.md of this folder.
import { setStage, type UsualRun } from './usual-runs.ts'

const ROUNDS = Number(process.argv[2] ?? 25)
const stage = await setStage(process.argv[3])

function timed(run: Omit<UsualRun, 'name'>): Promise<number> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const child = stage.start(run)
    child.stdout?.resume()
    child.stderr?.resume()
    child.on('close', (code) =>
      code === 0
        ? resolve(performance.now() - start)
        : reject(new Error(`exit ${String(code)}: ${run.words.join(' ')}`))
    )
  })
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

console.log(
  `Node ${process.version}, ${String(ROUNDS)} rounds; medians of wall milliseconds, and of the ratios pair by pair`
)
for (const run of stage.runs) {
  const ours: number[] = []
  const nothing: number[] = []
  for (let round = -1; round < ROUNDS; round++) {
    const pair = [await timed(run), await timed({ words: ['-e', '0'] })] as const
    if (round < 0) continue
    ours.push(pair[0])
    nothing.push(pair[1])
  }
  const ratios = ours.map((time, index) => time / (nothing[index] ?? time))
  console.log(
    `${run.name.padEnd(30)} ${median(ours).toFixed(1)} / ${median(nothing).toFixed(1)} = ${median(ratios).toFixed(2)}`
  )
}
stage.close()
