/** A badge as others read it: GitLab's field names and ours, in this order. */
export interface BadgeRecord {
  readonly id: string
  readonly name: string
  /** `group` for what the owner's file gives to all repositories. */
  readonly kind: 'project' | 'group'
  /** null: the badge shows no status. */
  readonly status: string | null
  readonly label: string | null
  readonly message: string | null
  readonly color: string | null
  /** null: a click leads nowhere. */
  readonly link_url: string | null
  /** '' as long as there is no address. */
  readonly image_url: string
  readonly rendered_link_url: string | null
  readonly rendered_image_url: string
  /** Path of its file below the target, ending included; null: a pointer, of which nothing is drawn. */
  readonly path: string | null
  readonly markdown: string
}

/** A badge of which a file is published. */
export type FiledRecord = BadgeRecord & { readonly path: string }

/** The fields, in their order. */
export const FIELDS = [
  'id',
  'name',
  'kind',
  'status',
  'label',
  'message',
  'color',
  'link_url',
  'image_url',
  'rendered_link_url',
  'rendered_image_url',
  'path',
  'markdown'
] as const satisfies readonly (keyof BadgeRecord)[]
