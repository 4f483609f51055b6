import { plain } from '../readme/plain.ts'
import { snippet } from '../readme/snippets.ts'
import type { Outcome } from './records.ts'
import type { Request } from './request.ts'

/** What was done, for the job summary: a table with every badge as a picture. */
export function summaryOf(request: Request, { badges, rows, commitSha }: Outcome): string {
  const done = 'id' in request ? `${request.command} ${request.id}` : request.command
  const commit = commitSha === undefined ? '' : `, commit ${commitSha}`
  const heading = `### Badges\n\n${plain(done)}${commit}\n`
  if (badges.length > 0) return `${heading}\n<table>\n${HEAD}\n${badges.map(lineOf).join('\n')}\n</table>\n`
  return rows.length === 0 ? heading : `${heading}\n<pre>${escaped(JSON.stringify(rows, null, 2))}</pre>\n`
}

const HEAD = '<tr><th>id</th><th>name</th><th>kind</th><th>badge</th></tr>'

function lineOf({ row }: Outcome['badges'][number]): string {
  const { id, name, kind, rendered_image_url: image, rendered_link_url: link } = row
  const picture = image === '' ? '' : snippet('html', [{ alt: name, image, link }])
  return `<tr><td>${plain(id)}</td><td>${plain(name)}</td><td>${kind}</td><td>${picture}</td></tr>`
}

/** For `<pre>`, where nothing is looked for but HTML. */
function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N} ,.:/-]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`)
}
