import { BadgeError } from '../../src/errors.ts'
import { type FiledRecord, snippet } from '../../src/readme/snippets.ts'
import type { Badge } from '../../src/badge/badge.ts'
import { renderEndpoint } from '../../src/render/render.ts'
import { renderSvg } from '../render/svg.ts'
import type { Snapshot } from '../../src/destination/destination.ts'

/** A badge's file, without a wait. */
export const render = (badge: Badge, format: 'svg' | 'json'): string =>
  format === 'svg' ? renderSvg(badge) : renderEndpoint(badge)

/** The record of a badge at a path, of octo/demo. */
export function recordAt(path: string, more: Partial<FiledRecord> = {}): FiledRecord {
  const link = 'https://github.com/octo/demo/actions'
  const image = addressOf(path)
  const record: FiledRecord = {
    id: 'ci',
    name: 'build',
    kind: 'project',
    status: 'passing',
    label: 'build',
    message: 'passing',
    color: '#1a7f37',
    link_url: link,
    image_url: image,
    rendered_link_url: link,
    rendered_image_url: image,
    path,
    markdown: '',
    ...more
  }
  const shown = { alt: record.name, image, link: record.rendered_link_url }
  return { ...record, markdown: more.markdown ?? snippet('markdown', [shown]) }
}

export const addressOf = (path: string): string => `https://x.test/${path.split('/').map(encodeURIComponent).join('/')}`

/** A place that holds files, and notes what was asked of it. */
export class Shelf implements Snapshot {
  readonly asked: string[] = []
  readonly #files: ReadonlyMap<string, string>

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = new Map(Object.entries(files))
  }

  files(): Promise<ReadonlyMap<string, string>> {
    this.asked.push('files')
    return Promise.resolve(new Map([...this.#files].map(([path, text]) => [path, `id of ${text.slice(0, 10)}`])))
  }

  texts(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (paths.length === 0) throw new BadgeError('outage', 'Nothing was asked for.')
    this.asked.push(`texts ${paths.join(' ')}`)
    return Promise.resolve(new Map([...this.#files].filter(([path]) => paths.includes(path))))
  }
}
