/** What means something to Markdown wherever it stands. */
const MARKUP = '[\\\\`*_{}[\\]<>|!#&~]'

/** What does so at the start of a line only: lists, rules, underlines of headings and of the heads of tables. */
const AT_START = '^[-+](?= |$)|^[-=:](?=[-=: ]*$)|(?<=^\\d{1,9})[.)](?= |$)'

/**
 * What GitHub makes links, pictures and formulas of in the text that comes out, however it was written:
 * `#12`, `GH-12`, `@name`, `:tada:` (of numbers only `:100:` and `:1234:`), `https://…`, `www.…`, `$x$`.
 */
const SIGNS = '#(?=\\d)|(?<=\\bgh)-(?=\\d)|@|:(?=(?:100|1234):)|:(?!\\d+:)(?=[\\w+-]+:)|:?//+|(?<=\\bwww)\\.|\\$'

/** The same for a commit; a word has no digit, and a number no letter. */
const SHA = '\\b(?=\\d*[a-f])(?=[a-f]*\\d)[\\da-f]{7,40}\\b'

const ACTIVE = `(${SHA})|(${SIGNS})|${MARKUP}|${AT_START}`

/**
 * One line of Markdown that shows the text as it is: none of it becomes markup, and GitHub finds nothing in it to link.
 * It looks at one piece of text at a time, and does not look into `<code>`: a sign in an element of its own is only that.
 */
export function plain(text: string): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()
  if (/^\w[\w ,.;()]*$/.test(line) && !/_|\d{1,9}[.)]|www|[\da-f]{7}/i.test(line)) return line
  return line.replace(new RegExp(ACTIVE, 'gi'), (found, sha?: string, sign?: string) => {
    if (sha !== undefined) return `<code>${sha}</code>`
    return sign === undefined ? `&#${found.charCodeAt(0)};` : `<span>${sign}</span>`
  })
}
