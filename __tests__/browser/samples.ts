import { makeBadge } from 'badge-maker'
import { type Badge, type Style, STYLES } from '../../src/badge/badge.ts'
import { parseColor, resolveColor } from '../../src/badge/color.ts'
import { integersFrom } from '../random.ts'

/** A badge in terms that badge-maker and this project share. */
export interface Sample {
  readonly label: string
  readonly message: string
  readonly color: string
  readonly labelColor?: string
  readonly style: Style
  readonly logo?: string
}

const hex = (color: string): Badge['color'] => {
  const parsed = parseColor(color)
  if (parsed === undefined) throw new Error(`no colour: ${color}`)
  return resolveColor(parsed, 'shields')
}

/** The sample for our renderer. */
export const oursOf = ({ color, labelColor = '#555', ...rest }: Sample): Badge => ({
  ...rest,
  color: hex(color),
  labelColor: hex(labelColor),
  palette: 'shields'
})

/** The sample as badge-maker draws it. */
export const theirsOf = ({ logo, ...rest }: Sample): string =>
  makeBadge({ ...rest, ...(logo === undefined ? {} : { logoBase64: logo }) })

const SCRIPTS = {
  Latin: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;-+/%()&<>"\'äöüßéèçñøåłž',
  Greek: 'αβγδεζηθικλμνξοπρστυφχψωΑΒΓΔΕΘΛΞΠΣΦΨΩάέίόύ',
  Cyrillic: 'абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗІЇЄҐЎ',
  Han: '构建通过失败测试覆盖率版本发布部署成功错误警告運行檢查項目漢字'
} as const
export type Script = keyof typeof SCRIPTS
export const SCRIPT_NAMES = Object.keys(SCRIPTS) as Script[]

const COLORS = ['brightgreen', 'red', 'blue', 'yellow', 'lightgrey', '#fe7d37', '#fff', '#000', '0af', 'rebeccapurple']

/** A picture of 14 × 14 with transparent parts. */
export const LOGO = `data:image/svg+xml;base64,${Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11" fill="#f90"/><path d="M5 19 12 4l7 15z" fill="#fff"/></svg>'
).toString('base64')}`

/** What a sample has besides two texts and a colour, in turn. */
const VARIANTS: readonly Partial<Sample>[] = [
  {},
  { logo: LOGO },
  { label: '' },
  { labelColor: '#282b3a' },
  { logo: LOGO, label: '' },
  { message: '' },
  { labelColor: 'yellow', logo: LOGO }
]

/** `each` samples in every style and script; texts of 1 to 3 words. */
export function samples(each: number): Sample[] {
  const integer = integersFrom(20_26)
  const next = (below: number): number => integer() % below
  const word = (letters: readonly string[]): string =>
    Array.from({ length: 1 + next(7) }, () => letters[next(letters.length)] ?? '').join('')
  const words = (script: Script): string =>
    Array.from({ length: 1 + next(3) }, () => word(Array.from(SCRIPTS[script]))).join(' ')
  return STYLES.flatMap((style) =>
    SCRIPT_NAMES.flatMap((script) =>
      Array.from({ length: each }, (_, at) => ({
        label: words(script),
        message: words(script),
        color: COLORS[next(COLORS.length)] ?? 'red',
        style,
        ...VARIANTS[at % VARIANTS.length]
      }))
    )
  )
}
