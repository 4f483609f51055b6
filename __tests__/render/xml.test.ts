import { describe, expect, test } from '@jest/globals'
import { jsonString, NOTHING, xml } from '../../src/render/xml.ts'

describe('XML is made of', () => {
  test.each<[what: string, made: string, text: string]>([
    ['what is written alone', xml`<g/>`.xml, '<g/>'],
    ['texts, escaped', xml`<t>${'<b> & "c" > d'}</t>`.xml, '<t>&lt;b&gt; &amp; &#34;c&#34; &gt; d</t>'],
    ['attributes, escaped', xml`<t a="${'"><script>'}"/>`.xml, '<t a="&#34;&gt;&lt;script&gt;"/>'],
    ['one character at a time', ['&', '<', '>', '"'].map((one) => xml`${one}`.xml).join(' '), '&amp; &lt; &gt; &#34;'],
    ['long texts of nothing else', xml`${'<'.repeat(70)}`.xml, '&lt;'.repeat(70)],
    ['the same character again', xml`${'&&<<'}`.xml, '&amp;&amp;&lt;&lt;'],
    ['what is no markup, as it is', xml`${"it's ä 💥 \u00a0 &lt"}`.xml, "it's ä 💥 \u00a0 &amp;lt"],
    ['numbers', xml`<r x="${1.5}" y="${0}"/>`.xml, '<r x="1.5" y="0"/>'],
    ['other XML, not escaped again', xml`<g>${xml`<t>${'<'}</t>`}</g>`.xml, '<g><t>&lt;</t></g>'],
    ['nothing', xml`<g>${NOTHING}${''}</g>`.xml, '<g></g>'],
    ['several values in their order', xml`${'a'}-${1}-${xml`<b/>`}.`.xml, 'a-1-<b/>.']
  ])('%s', (_, made, text) => {
    expect(made).toBe(text)
  })
})

describe('XML as a string in JSON', () => {
  const HARD = ['"', '\\', '\\"<', '\n\t', '\\'.repeat(70), 'ä 💥 \u2028', '\u001b[1m', 'plain']

  test.each(HARD)('reads as XML: %j', (text) => {
    const draw = (): string => xml`<t a="${text}">\\ ${1.5}${xml`<u b="c"/>`}</t>\n`.xml
    expect(JSON.parse(jsonString(draw))).toBe(draw())
  })

  test('ends with the drawing, also with one that fails', () => {
    const fail = (): string => {
      throw new Error('no drawing')
    }
    expect(() => jsonString(fail)).toThrow('no drawing')
    expect(xml`<t a="b"/>`.xml).toBe('<t a="b"/>')
  })
})
