/**
 * A line that the runner takes for text whatever stands in it: it reads commands from lines
 * that start with `::` (blanks aside), and `##[` anywhere.
 */
export function harmless(text: string): string {
  return text
    .replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')
    .replaceAll('##[', '## [')
    .replace(/^\s*::/, (colons) => colons.replace('::', ': :'))
}
