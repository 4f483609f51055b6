import { describe, expect, test } from '@jest/globals'
import { escaped, NOTHING, xml } from '../../src/render/xml.ts'

describe('XML is made of', () => {
  test.each<[what: string, made: string, text: string]>([
    ['what is written alone', xml`<g/>\n`, '<g/>\n'],
    ['texts, escaped', xml`<t>${escaped('<b> & "c" > d')}</t>`, '<t>&lt;b&gt; &amp; &#34;c&#34; &gt; d</t>'],
    ['attributes, escaped', xml`<t a="${escaped('"><script>')}"/>`, '<t a="&#34;&gt;&lt;script&gt;"/>'],
    ['one character at a time', ['&', '<', '>', '"'].map(escaped).join(' '), '&amp; &lt; &gt; &#34;'],
    ['long texts of nothing else', escaped('<'.repeat(70)), '&lt;'.repeat(70)],
    ['the same character again', escaped('&&<<'), '&amp;&amp;&lt;&lt;'],
    ['what is no markup, as it is', escaped("it's ä 💥 \u00a0 &lt"), "it's ä 💥 \u00a0 &amp;lt"],
    ['numbers', xml`<r x="${1.5}" y="${0}"/>`, '<r x="1.5" y="0"/>'],
    ['other XML, not escaped again', xml`<g>${xml`<t>${escaped('<')}</t>`}</g>`, '<g><t>&lt;</t></g>'],
    ['nothing', xml`<g>${NOTHING}${escaped('')}</g>`, '<g></g>'],
    ['several values in their order', xml`${escaped('a')}-${1}-${xml`<b/>`}.`, 'a-1-<b/>.']
  ])('%s', (_, made, text) => {
    expect(made).toBe(text)
  })
})
