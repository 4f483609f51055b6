// Writes schema/*.json and the tables of docs/manifest.md from the tables of keys: `npm run schema`.
import { readFileSync, writeFileSync } from 'node:fs'
import { colorNames } from '../src/badge/color.ts'
import { LOGO_NAMES } from '../src/badge/logo-names.data.ts'
import { badgeKeys, fileKeys, PUBLISH_KEYS, RECORD_KEYS } from '../src/manifest/schema.ts'
import type { Keys, Key } from '../src/manifest/fields.ts'
import type { Schema } from '../src/manifest/kinds.ts'
import type { Scope } from '../src/manifest/manifest.ts'
import { STATUSES } from '../src/status/status.ts'
import { WORDS } from '../src/status/vocabulary.ts'
import { BADGE_TEXTS, FILE_TEXTS, PUBLISH_TEXTS, type KeyText } from './schema-texts.ts'

const ROOT = new URL('../', import.meta.url)

type Texts<F> = { readonly [K in keyof F]: KeyText }

/** The schema of a map with these keys; a map cannot have two that contradict each other. */
function objectOf<F>({ table, refused, contradictions }: Keys<F>, texts: Texts<F>): Schema {
  const names = (Object.keys(table) as (keyof F & string)[]).filter((name) => !Object.hasOwn(refused, name))
  const forbidden = names
    .map((name) => [name, contradictions.flatMap(([one, others]) => (one === name ? others : []))] as const)
    .filter(([, others]) => others.length > 0)
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name, described(table[name].schema, texts[name])])),
    dependencies: Object.fromEntries(forbidden.map(([name, others]) => [name, without(others)]))
  }
}

const without = (names: readonly string[]): Schema => ({
  properties: Object.fromEntries(names.map((name) => [name, false]))
})

/** Beside a reference draft 7 reads nothing else. */
function described(schema: Schema, { text, ...other }: KeyText): Schema {
  return { description: text, ...other, ...('$ref' in schema ? { allOf: [schema] } : schema) }
}

const orNothing = (schema: Schema): Schema => ({ ...schema, type: [schema['type'], 'null'] })

function badgeOf(scope: Scope): Schema {
  const keys = badgeKeys({ scope })
  const drawing = Object.keys(keys.table).filter((name) => !RECORD_KEYS.some((key) => key === name))
  const badge = objectOf(keys, BADGE_TEXTS)
  return {
    ...badge,
    required: ['id'],
    dependencies: { ...(badge['dependencies'] as object), image_url: without(drawing) }
  }
}

/** Each half of a pointer needs the other, unless the defaults have one. */
const WHOLE_POINTERS: Schema = {
  if: {
    required: ['defaults'],
    properties: { defaults: { anyOf: [{ required: ['image_url'] }, { required: ['link_url'] }] } }
  },
  else: {
    properties: {
      badges: { items: { dependencies: { image_url: ['link_url'], link_url: ['image_url'] } } }
    }
  }
}

const letter = (one: string): string => `[${one}${one.toUpperCase()}]`

/** A text in any letter case. */
const anyCase = (text: string): string => text.replace(/[a-z]/g, letter)

/** A word in any letter case, with `-`, `_` or a blank between parts, as the vocabulary accepts it. */
const anyWord = (word: string): string => anyCase(word).replace(/_/g, '[-_ ]')

/** What may stand anywhere in the name of a logo, as the rule of simple-icons leaves it out. */
const BETWEEN = '[\\s_-]*'

/** The name of a logo as the brand may write it: `Node.js` for `nodedotjs`, `C++` for `cplusplus`. */
function anySpelling(name: string): string {
  const spelled = (part: string): string =>
    part.replace(/[a-z\d]/g, (one) => (/\d/.test(one) ? one : letter(one)) + BETWEEN)
  const signs: Readonly<Record<string, string>> = { dot: '\\.', plus: '\\+' }
  const parts = name.split(/(dot|plus)/).map((part) => {
    const sign = signs[part]
    return sign === undefined ? spelled(part) : `(?:${sign}${BETWEEN}|${spelled(part)})`
  })
  return parts.join('')
}

/** The whole text, with blanks around it. */
const whole = (alternatives: readonly string[]): string => `^\\s*(?:${alternatives.join('|')})\\s*$`

const COLOR_NAMES = [...new Set(colorNames())]
const HEX = '[\\da-fA-F]'
const IMAGE = `^\\s*${anyCase('data:image/')}(?:${['png', 'jpeg', 'gif', 'webp', 'svg\\+xml'].map(anyCase).join('|')});${anyCase('base')}64,\\s*[A-Za-z\\d+/]`

/** Editors complete what is in an `enum`; the patterns are everything else that the parser reads. */
const BASICS = {
  id: { type: ['string', 'number', 'boolean'], pattern: '^[a-z0-9][a-z0-9._-]*(?:/[a-z0-9][a-z0-9._-]*)*$' },
  status: { anyOf: [{ enum: STATUSES }, { type: 'string', pattern: whole(WORDS.map(anyWord)) }] },
  color: {
    anyOf: [
      { enum: COLOR_NAMES },
      { type: ['string', 'number'], pattern: whole([`#?(?:${HEX}{3,4}|${HEX}{6}|${HEX}{8})`]) },
      { type: 'string', pattern: whole([`(?:${anyCase('rgb')}|${anyCase('hsl')})[aA]?\\([^()]*\\)`]) },
      { type: 'string', pattern: whole(COLOR_NAMES.map(anyCase)) }
    ]
  },
  logo: {
    anyOf: [
      { enum: LOGO_NAMES },
      { type: 'string', pattern: IMAGE },
      { type: 'string', pattern: `^${BETWEEN}(?:${LOGO_NAMES.map(anySpelling).join('|')})$` }
    ]
  }
}

/** The JSON Schema, draft 7, of a file of that scope. It may accept more than the parser does, never less. */
export function schemaOf(scope: Scope): Schema {
  const badge = badgeKeys({ scope })
  const file = objectOf(fileKeys({ scope }), FILE_TEXTS)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title:
      scope === 'project'
        ? 'Badges of a repository: .github/badges.yml'
        : 'Badges that repositories inherit: badges.yml',
    ...orNothing(file),
    ...WHOLE_POINTERS,
    definitions: {
      ...BASICS,
      badge: badgeOf(scope),
      badges: { type: ['array', 'null'], items: { $ref: '#/definitions/badge' }, maxItems: 1000 },
      defaults: orNothing(objectOf({ ...badge, refused: { ...badge.refused, id: '' } }, BADGE_TEXTS)),
      ...(scope === 'project' ? { publish: orNothing(objectOf(PUBLISH_KEYS, PUBLISH_TEXTS)) } : {})
    }
  }
}

/** One row a key: what it is for, its default, what is allowed. */
function table<F>({ table: keys }: Keys<F>, texts: Texts<F>): string {
  const names = Object.keys(keys) as (keyof F & string)[]
  const rows = names.map((name) => {
    const { text, default: value } = texts[name]
    const otherwise = typeof value === 'string' ? value : JSON.stringify(value)
    const cells = [`\`${name}\``, value === undefined ? text : `${text} Default: \`${otherwise}\`.`, taken(keys[name])]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  })
  return ['| key | what it is for | allowed |', '|---|---|---|', ...rows].join('\n')
}

/** What a key allows; mentions lists where the key's own text does not. */
function taken({ allowed, schema }: Key<unknown>): string {
  const isListed = JSON.stringify(schema).includes('"type":"array"') && !allowed.includes('list')
  return `${allowed.replace(/^Allowed: /, '')}${isListed ? ' One, or a list.' : ''}`
}

/** docs/manifest.md with its tables as the keys are now. */
export function docs(text: string): string {
  const blocks = {
    file: table(fileKeys({ scope: 'project' }), FILE_TEXTS),
    badge: table(badgeKeys({ scope: 'group' }), BADGE_TEXTS),
    publish: table(PUBLISH_KEYS, PUBLISH_TEXTS)
  }
  return Object.entries(blocks).reduce((page, [name, block]) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
    const [before = '', middle, ...others] = page.split(start)
    const [, after, ...more] = middle?.split(end) ?? []
    if (after === undefined || others.length + more.length > 0)
      throw new Error(`docs/manifest.md needs ${start} and ${end}, once each`)
    return `${before}${start}\n${block}\n${end}${after}`
  }, text)
}

/** The generated files, as they should be. */
export function generated(): Record<string, string> {
  const json = (scope: Scope): string => `${JSON.stringify(schemaOf(scope), null, 2)}\n`
  return {
    'schema/badges.schema.json': json('project'),
    'schema/group-badges.schema.json': json('group'),
    'docs/manifest.md': docs(readFileSync(new URL('docs/manifest.md', ROOT), 'utf8'))
  }
}

if (import.meta.main) for (const [file, text] of Object.entries(generated())) writeFileSync(new URL(file, ROOT), text)
