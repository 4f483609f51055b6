/**
 * A line that the runner takes for text whatever stands in it: it reads commands from lines
 * that start with `::` (blanks aside), and `##[` anywhere. A terminal takes it for text too.
 */
export function harmless(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replaceAll('##[', '## [')
    .replace(/^\s*::/, (colons) => colons.replace('::', ': :'))
}
