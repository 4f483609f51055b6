/** Contrast ratio of two colours `#rrggbb`: WCAG 2.2, written anew so that the sources' own is not its judge. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(color: string): number {
  const full = color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color
  const linear = (full.slice(1).match(/../g) ?? []).slice(0, 3).map((digits) => {
    const part = Number(`0x${digits}`) / 255
    return part > 0.04045 ? Math.pow((part + 0.055) / 1.055, 2.4) : part / 12.92
  })
  return [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => sum + weight * (linear[at] ?? NaN), 0)
}
