// Reports of 200 MB: memory over the start, and time against the parser alone; see README.md of this folder.
import { spawnSync } from 'node:child_process'
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { readReports } from '../src/reports/reports.ts'

/** What memory may grow by, and how many times the time of the parser alone reading may take. */
const MOST = { megabytes: 60, times: 4 } as const

interface Sample {
  readonly file: string
  readonly head: string
  readonly part: (index: number) => string
  readonly tail: string
  /** Reads a piece without using what it says. */
  readonly parser: () => (piece: string) => void
}

function saxes(): (piece: string) => void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  return (piece) => void parser.write(piece)
}

function lines(): (piece: string) => void {
  let rest = ''
  return (piece) => {
    const parts = (rest + piece).split('\n')
    rest = parts.pop() ?? ''
  }
}

const numbered = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('')

const SAMPLES: readonly Sample[] = [
  {
    file: 'lcov.info',
    head: '',
    part: (index) =>
      `TN:\nSF:src/folder/file-${index}.ts\n` +
      numbered(20, (name) => `FN:${name * 20 + 1},name${name}\n`) +
      numbered(20, (name) => `FNDA:${(name * index) % 3},name${name}\n`) +
      `FNF:20\nFNH:14\n` +
      numbered(200, (line) => `DA:${line * 2 + 1},${(line * index) % 7}\n`) +
      numbered(60, (branch) => `BRDA:${branch * 6 + 1},${branch},0,${branch % 2}\n`) +
      `BRF:60\nBRH:30\nLF:200\nLH:171\nend_of_record\n`,
    tail: '',
    parser: lines
  },
  {
    file: 'cobertura.xml',
    head: '<?xml version="1.0"?>\n<coverage line-rate="0.5" lines-valid="2" lines-covered="1" version="1.9"><packages>\n',
    part: (index) =>
      `<package name="p${index}"><classes><class name="C${index}" filename="src/C${index}.java"><methods/><lines>\n` +
      numbered(100, (line) => `  <line number="${line}" hits="${(line * index) % 5}" branch="false"/>\n`) +
      `</lines></class></classes></package>\n`,
    tail: '</packages></coverage>\n',
    parser: saxes
  },
  {
    file: 'junit.xml',
    head: '<?xml version="1.0"?>\n<testsuites>\n',
    part: (index) =>
      `<testsuite name="suite ${index}" tests="50" failures="5" errors="0">\n` +
      numbered(50, (test) =>
        test % 10 === 0
          ? `  <testcase name="test ${test}" classname="suite ${index}" time="0.01"><failure message="expected 1">at ${test}</failure></testcase>\n`
          : `  <testcase name="test ${test}" classname="suite ${index}" time="0.01"/>\n`
      ) +
      `<system-out><![CDATA[${'printed <by> tests '.repeat(100)}]]></system-out></testsuite>\n`,
    tail: '</testsuites>\n',
    parser: saxes
  }
]

function write(path: string, { head, part, tail }: Sample): void {
  const file = openSync(path, 'w')
  let size = writeSync(file, head)
  for (let index = 0; size < SIZE; index += 100)
    size += writeSync(
      file,
      numbered(100, (offset) => part(index + offset))
    )
  writeSync(file, tail)
  closeSync(file)
}

/** The milliseconds of a run, and how far memory rose in it, in MB. */
interface Measured {
  readonly time: number
  readonly memory: number
}

async function measured(run: () => Promise<unknown>): Promise<Measured> {
  const before = process.memoryUsage.rss()
  let most = before
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20)
  const start = performance.now()
  await run()
  clearInterval(timer)
  return { time: performance.now() - start, memory: (Math.max(most, process.memoryUsage.rss()) - before) / 1_000_000 }
}

/** In a process of its own: memory that another run left behind would hide what this one needs. */
function measuredApart(kind: 'ours' | 'parser', workspace: string, file: string): Measured {
  const words = ['--no-warnings', import.meta.filename, kind, workspace, file]
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  const [time = 0, memory = 0] = stdout.split(' ').map(Number)
  return { time, memory }
}

async function measureHere(kind: string, workspace: string, file: string): Promise<void> {
  const { time, memory } = await measured(async () => {
    if (kind === 'ours') {
      const result = await readReports({ workspace, patterns: [file] })
      if (result.kind === 'problem') throw new Error(result.problem)
    } else {
      const parse = SAMPLES.find((sample) => sample.file === file)?.parser()
      for await (const piece of createReadStream(join(workspace, file), 'utf8')) parse?.(String(piece))
    }
  })
  process.stdout.write(`${time} ${memory}`)
}

function compare(sample: Sample, workspace: string): void {
  const { file } = sample
  write(join(workspace, file), sample)
  const ours = measuredApart('ours', workspace, file)
  const parser = measuredApart('parser', workspace, file)
  const times = ours.time / parser.time
  const isGood = ours.memory < MOST.megabytes && times <= MOST.times
  if (!isGood) process.exitCode = 1
  console.log(
    `${file.padEnd(14)} ${(SIZE / 1_000_000).toFixed(0)} MB: ${ours.time.toFixed(0)} ms, ${times.toFixed(2)} times ` +
      `the parser alone (${parser.time.toFixed(0)} ms); ${ours.memory.toFixed(0)} MB over the start ` +
      `(the parser ${parser.memory.toFixed(0)} MB)${isGood ? '' : ': too much'}`
  )
  rmSync(join(workspace, file))
}

const [first = '200', folder, file] = process.argv.slice(2)
const SIZE = Number(first) * 1_000_000
if (folder !== undefined && file !== undefined) await measureHere(first, folder, file)
else {
  const workspace = mkdtempSync(join(tmpdir(), 'reports-'))
  try {
    for (const sample of SAMPLES) compare(sample, workspace)
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}
