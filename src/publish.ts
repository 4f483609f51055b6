import { drawAll, drawOffline } from './draw-all.ts'
import type { DrawnBadge } from './draw.ts'
import { BadgeError } from './errors.ts'
import { fullName } from './github/repository.ts'
import { guard } from './guard.ts'
import { planFrom } from './inputs/plan.ts'
import { permissionsFor, withCure } from './permissions.ts'
import type { Asked, Plan } from './plan.ts'
import type { CommitMessage, Ports } from './ports.ts'
import { render } from './render/render.ts'
import { failed, NOTHING, type Report, reportOf, skipped } from './result.ts'
import { settle, type Settled } from './settle.ts'
import type { Advice, BadgeFile, Publication, Stamp } from './target/target.ts'
import type { Making } from './upkeep.ts'

/** collect → sum up → badge → render → publish → readme. */
export async function publish(asked: Asked, ports: Ports): Promise<Report> {
  const own = fullName(ports.context.repository)
  let plan: Plan | undefined
  try {
    const settled = await settle(asked, ports.context, ports.files)
    plan = settled.plan
    return await publishPlan(settled, ports)
  } catch (error) {
    throw withCure(error, own, () => permissionsFor(plan ?? planFrom(asked), own))
  }
}

async function publishPlan({ plan, notices }: Settled, ports: Ports): Promise<Report> {
  const refusal = guard(ports.context, plan)
  if (refusal !== undefined) return { ...skipped(refusal, plan, await drawOffline(plan, ports)), notices }
  const notes = new Set<string>()
  let drawn = await drawAll(plan, ports)
  const place = await ports.open(plan, () => messageFor(drawn.badges))
  const advice: Advice = {
    isSuperseded: (stamp) => isSuperseded(stamp, ports, notes),
    async renew() {
      ports.record.forget()
      drawn = await drawAll(plan, ports)
      return filesOf(drawn.badges, plan)
    }
  }
  const standing = new Set<string>()
  const making: Making = { plan, ports, place, standing, drawn: () => drawn, note: (text) => void notes.add(text) }
  const { publication, readme, readmeRefusal, problem } = await write(making, advice)
  const report = reportOf(plan, drawn.badges, { place, publication, standing, readme })
  const told = {
    readmeRefusal,
    notes: [...notes, ...(readmeRefusal === undefined ? [] : [readmeRefusal.message])],
    notices: [...notices, ...drawn.notices, ...idle(plan)]
  }
  return { ...(problem === undefined ? report : failed(problem, report)), ...told }
}

interface Written {
  readonly publication: Publication
  readonly readme?: Publication | undefined
  /** The badges are published by then, whatever protects the branch of the README. */
  readonly readmeRefusal?: BadgeError
  readonly problem?: BadgeError
}

/** Writes the badges, and once they are there the README files. */
async function write(making: Making, advice: Advice): Promise<Written> {
  const { plan, ports, place, drawn } = making
  const isUntouched = drawn().badges.some(({ untouched }) => untouched !== undefined)
  let publication = NOTHING
  try {
    const upkeep = isKeptUp(plan) || isUntouched ? await import('./upkeep.ts') : undefined
    const files = await filesOf(drawn().badges, plan)
    publication = await place.target.publish(files, advice, await upkeep?.upkeepOf(making))
    return { publication, ...(await readmesOf(() => upkeep?.updateReadmes(making))) }
  } catch (error) {
    const own = fullName(ports.context.repository)
    const problem = withCure(error, own, () => permissionsFor(plan, own))
    if (!(problem instanceof BadgeError)) throw problem
    return { publication, problem }
  }
}

async function readmesOf(
  update: () => Promise<Publication | undefined> | undefined
): Promise<Pick<Written, 'readme' | 'readmeRefusal'>> {
  try {
    return { readme: await update() }
  } catch (error) {
    if (!(error instanceof BadgeError) || error.code !== 'policy') throw error
    return { readmeRefusal: new BadgeError('policy', `README files are left as they are: ${error.message}`) }
  }
}

/** In a gist the names of projects, branches and badges run together, in one folder for all. */
function idle({ destination, index, prune }: Plan): string[] {
  const keys = [...(index ? ['"index"'] : []), ...(prune ? ['"prune"'] : [])]
  return destination.kind === 'gist' && keys.length > 0
    ? [`${keys.join(' and ')} of "publish" do nothing in a gist.`]
    : []
}

/** Whether there is more to do than to write the badges. */
const isKeptUp = ({ index, prune, readme }: Plan): boolean => index || prune || readme.length > 0

function filesOf(drawn: readonly DrawnBadge[], { formats }: Plan): Promise<BadgeFile[]> {
  const files = drawn.flatMap(({ badge, path, oneRun, untouched }) => {
    if (badge === undefined || untouched !== undefined) return []
    return formats.map(async (format) => {
      const file = { path: `${path}.${format}`, text: await render(badge, format) }
      return oneRun === undefined ? file : { ...file, stamp: oneRun }
    })
  })
  return Promise.all(files)
}

/** One trailer a workflow names the run that the badges show; `[skip ci]` since no workflow has anything to do there. */
function messageFor(drawn: readonly DrawnBadge[]): CommitMessage {
  const runs = drawn.flatMap(({ shown }) =>
    shown.map(({ file, number, attempt }) => `Badge-Run: ${file} ${number}.${attempt}`)
  )
  return { headline: 'Publish badges [skip ci]', body: [...new Set(runs)].join('\n') }
}

/** Without the right to ask, only what the trailers of the branch say is compared. */
async function isSuperseded(stamp: Stamp, { context, record }: Ports, notes: Set<string>): Promise<boolean> {
  try {
    return await record.hasNewer(fullName(context.repository), stamp)
  } catch (error) {
    if (!(error instanceof BadgeError) || error.kind === 'outage' || error.kind === 'signal') throw error
    notes.add(
      'Whether a newer run has finished could not be asked (it takes "actions: read"); only what is published already was compared.'
    )
    return false
  }
}
