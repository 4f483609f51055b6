import { LOGOS } from '../../src/badge/logos.data.ts'

const NS = 'xmlns="http://www.w3.org/2000/svg"'
const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'

/** An SVG with that content. */
export const svg = (content: string, attributes = 'viewBox="0 0 24 24"'): string =>
  `<svg ${NS}${attributes === '' ? '' : ` ${attributes}`}>${content}</svg>`

/** Logos as drawing programs, collections of icons and people write them. */
const WRITTEN: Readonly<Record<string, string>> = {
  'simple-icons, with a title': svg(
    '<title>Vercel</title><path d="m12 1.608 12 20.784H0Z"/>',
    'role="img" viewBox="0 0 24 24"'
  ),
  'octicons, on a background': svg(
    '<path fill-rule="evenodd" clip-rule="evenodd" d="M8 0c4.42 0 8 3.58 8 8a8.013 8.013 0 0 1-5.45 7.59L8 12z"></path>',
    'aria-hidden="true" focusable="false" data-view-component="true" class="octicon" height="16" version="1.1" viewBox="0 0 16 16" width="16" fill="#1f6feb"'
  ),
  'Figma: a clip path at the end': svg(
    '<g clip-path="url(#clip0_1_2)"><path d="M0 0H24V24H0V0Z" fill="#FF3E00"/><circle cx="12" cy="12" r="14" stroke="black" stroke-width="2"/></g><defs><clipPath id="clip0_1_2"><rect width="24" height="24" rx="12" fill="white" transform="translate(0 0)"/></clipPath></defs>',
    'width="24" height="24" viewBox="0 0 24 24" fill="none"'
  ),
  'Illustrator: a declaration, a comment, an idle namespace': `\ufeff<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 26.0.1, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<svg version="1.1" id="Layer_1" ${NS} ${XLINK} x="0px" y="0px"
\t viewBox="0 0 512 512" enable-background="new 0 0 512 512" xml:space="preserve">
<g>
\t<polygon fill="#E44D26" points="71,460 30,0 481,0 440,460 255,512 \t"/>
\t<polygon fill="#F16529" points="256,472 405,431 440,37 256,37 \t"/>
</g>
</svg>
`,
  'gradients, straight and round': svg(
    `<defs><linearGradient id="py-a" x1=".1" y1="12%" x2="0.8" y2="0.8" gradientUnits="objectBoundingBox"><stop offset="0" stop-color="#387EB8"/><stop offset="100%" stop-color="#366994" stop-opacity=".9"/></linearGradient><radialGradient id='b' cx="12" cy="12" r="12" fx="11" gradientUnits="userSpaceOnUse" gradientTransform="matrix(1 0 0 1 0 0) rotate(30)" spreadMethod="pad"><stop stop-color="rgb(255, 212, 59)"/><stop offset="1" stop-color="hsl(48 100% 50% / .8)"/></radialGradient></defs><path fill="url(#py-a)" d="M2 2h9v20H2z"/><ellipse fill="url( 'b' )" cx="18" cy="12" rx="5" ry="9"/>`.replace(
      "url( 'b' )",
      "url( '#b' )"
    )
  ),
  'all shapes, groups in groups': svg(
    '<g fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" stroke-miterlimit="4" opacity=".9"><g transform="translate(1,1) scale(.9)"><line x1="1" y1="1" x2="20" y2="1"/><polyline points="1 4 5,8 9-4 1e1,12"/><rect x="2" y="12" width="8" height="8" rx="2" ry="2" fill="tomato"/><circle cx="17" cy="16" r="4.5" fill="#0af8"/></g></g>',
    'width="1em" height="1em" viewBox="0 0 24 24" preserveAspectRatio="xMidYMid meet" color="#639"'
  ),
  'entities, and line ends in a path': svg(
    '<path&#10;d="M0 0"/>'.replace('&#10;', '\n') +
      '<path d="M4 4&#10;h&#49;6\r\nv16\tz" fill="&#x23;000"/><desc>a &lt; b &amp; c</desc>'
  ),
  'no viewBox, old units': svg('<rect width="10mm" height="1cm" fill="navy"/>', 'width="32pt" height="32px"'),
  'ids that nothing refers to, references to nothing': svg(
    '<g id="a"><path id="a" fill="url(#b.c-d_e)" d="M1 1h9v9z"/></g><path d="M12 12h9v9"/>'
  )
}

/** The images that a badge accepts, by name. */
export const LOGO_SVGS: Readonly<Record<string, string>> = {
  ...WRITTEN,
  ...Object.fromEntries(
    Object.entries(LOGOS).map(([name, data]) => [
      `the logo ${name}`,
      svg(`<path d="${data.slice(7)}"/>`, `viewBox="0 0 24 24" fill="#${data.slice(0, 6)}"`)
    ])
  )
}

const REST = '<path d="M0 0h9v9z"/>'
const inside = (content: string): string => svg(content + REST)
const on = (attribute: string): string => svg(`<path ${attribute} d="M0 0h9v9z"/>`)
const uses = Array.from(
  { length: 30 },
  (_, at) => `<g id="a${at + 1}"><use href="#a${at}"/><use href="#a${at}"/></g>`
).join('')
const clips = Array.from(
  { length: 30 },
  (_, at) =>
    `<clipPath id="c${at + 1}"><rect width="9" height="9" clip-path="url(#c${at})"/><rect width="9" height="9" clip-path="url(#c${at})"/></clipPath>`
).join('')
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le')

/** What ran, fetched, hung or hid in one browser or another, and what the refusal names. */
export const ATTACKS: Readonly<Record<string, readonly [svg: string | Uint8Array, message: string | RegExp]>> = {
  script: [inside('<script>alert(1)</script>'), '<script>'],
  'script in capitals': [inside('<SCRIPT/>'), '<SCRIPT>'],
  'script in a namespace of its own': [
    inside('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'),
    '<x:script>'
  ],
  'script of HTML': [inside('<h:script xmlns:h="http://www.w3.org/1999/xhtml" src="//x.test"/>'), '<h:script>'],
  'an SVG all in a prefix': [`<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script/></s:svg>`, 'is not an image'],
  'a namespace on an element': [inside('<g xmlns="http://www.w3.org/1999/xhtml"><script/></g>'), 'xmlns'],
  'a namespace that is not used': [svg(REST, 'xmlns:x="http://www.w3.org/1999/xhtml"'), 'xmlns:x'],
  'xlink bound to something else': [svg(REST, 'xmlns:xlink="http://www.w3.org/1999/xhtml"'), 'xmlns:xlink'],
  'no namespace': ['<svg><path d="M0 0"/></svg>', 'wrong root element'],
  'the namespace of HTML': ['<svg xmlns="http://www.w3.org/1999/xhtml"><script/></svg>', 'wrong root element'],
  'an event': [on('onload="x()"'), 'onload'],
  'an event of the root': [svg(REST, 'onload="x()"'), 'onload'],
  'an event in capitals': [on('ONCLICK="x()"'), 'ONCLICK'],
  'an event of an animation': [inside('<animate onbegin="x()"/>'), '<animate>'],
  animate: [inside('<animate attributeName="href" values="javascript:x()"/>'), '<animate>'],
  set: [inside('<set attributeName="onmouseover" to="x()"/>'), '<set>'],
  'animate in a shape': [
    svg('<path d="M0 0"><animateTransform attributeName="transform"/></path>'),
    '<animateTransform>'
  ],
  use: [inside('<use href="#a"/>'), '<use>'],
  'uses in uses': [svg(`<g id="a0">${REST}</g>${uses}<use href="#a30"/>`), '<use>'],
  'clip paths in clip paths': [
    svg(
      `<clipPath id="c0"><rect width="9" height="9"/></clipPath>${clips}<rect width="9" height="9" clip-path="url(#c30)"/>`
    ),
    'clip-path inside a <clipPath>'
  ],
  'a clip path that clips itself': [svg('<clipPath id="a" clip-path="url(#a)"/>'), 'clip-path inside a <clipPath>'],
  'a group in a clip path': [svg('<clipPath id="a"><g/></clipPath>'), '<g> in <clipPath>'],
  'one clip path too often': [
    svg(
      `<clipPath id="a"><path d="M${'1 '.repeat(10_000)}"/></clipPath>${'<path d="M0 0h9v9" clip-path="url(#a)"/>'.repeat(20)}`
    ),
    'too often'
  ],
  'one gradient too often': [
    svg(
      `<linearGradient id="a">${'<stop offset="1"/>'.repeat(500)}</linearGradient>${'<path d="M0 0h9v9" fill="url(#a)"/>'.repeat(50)}`
    ),
    'too often'
  ],
  image: [inside('<image href="https://x.test/a.png"/>'), '<image>'],
  'image in data': [inside('<image href="data:image/png;base64,iVBORw0K"/>'), '<image>'],
  'image with srcset': [inside('<image srcset="//x.test/a.png 2x"/>'), '<image>'],
  foreignObject: [
    inside('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
    '<foreignObject>'
  ],
  iframe: [inside('<iframe src="//x.test"/>'), '<iframe>'],
  link: [inside('<a href="javascript:x()"><path d="M0 0"/></a>'), '<a>'],
  style: [inside('<style>path{fill:red}</style>'), '<style>'],
  'style with escapes': [inside('<style>path{fill:u\\72l(//x.test)}</style>'), '<style>'],
  'style that imports': [inside('<style>@import "//x.test";</style>'), '<style>'],
  'style of an element': [on('style="fill:url(//x.test)"'), /the attribute style .* as attributes/],
  'style with escapes of an element': [on('style="f\\69ll:u\\72l(//x.test)"'), 'the attribute style'],
  'xml:base': [svg(REST, 'xml:base="https://x.test/"'), 'xml:base'],
  'a gradient elsewhere': [inside('<linearGradient href="https://x.test#a"/>'), 'href'],
  'a chain of gradients': [inside('<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/>'), 'href'],
  'an old chain of gradients': [svg('<linearGradient id="a" xlink:href="#a"/>', XLINK), 'xlink:href'],
  'a fill elsewhere': [on('fill="url(https://x.test#a)"'), 'fill='],
  'a fill elsewhere, in quotes': [on(`fill="url( 'https://x.test#a')"`), 'fill='],
  'a fill elsewhere, in numbers': [on('fill="ur&#108;(&#x68;ttps://x.test#a)"'), 'fill='],
  'a fill elsewhere, in escapes': [on('fill="u\\72l(//x.test)"'), 'fill='],
  'a fill here, then elsewhere': [on('fill="url(#a) url(//x.test)"'), 'fill='],
  'a stroke elsewhere': [on('stroke="url(//x.test)"'), 'stroke='],
  'a set of images for a fill': [on('fill="image-set(\'//x.test\' 1x)"'), 'fill='],
  'a clip path elsewhere': [on('clip-path="url(//x.test#a)"'), 'clip-path='],
  'a mask': [on('mask="url(#a)"'), 'mask'],
  'a filter': [on('filter="url(#a)"'), 'filter'],
  'a marker': [on('marker-start="url(//x.test)"'), 'marker-start'],
  'a cursor': [on('cursor="url(//x.test),auto"'), 'cursor'],
  'a bomb of a filter': [inside('<filter id="a"><feTurbulence numOctaves="100000"/></filter>'), '<filter>'],
  'a bomb of a pattern': [
    inside('<pattern id="a" width=".00001" height=".00001"><path d="M0 0"/></pattern>'),
    '<pattern>'
  ],
  'a bomb of dashes': [on('stroke="red" stroke-dasharray=".00001"'), 'stroke-dasharray'],
  'huge numbers': [svg('<rect width="1e99" height="1"/>'), 'width='],
  'a huge number in a path': [svg('<path d="M0 0h99999999999z"/>'), 'd='],
  'a huge number in a transform': [on('transform="scale(1e9)"'), 'transform='],
  'a huge stroke': [on('stroke-width="1001"'), 'stroke-width='],
  'many digits': [svg(`<rect width="${'9'.repeat(60_000)}"/>`), 'width='],
  'deep nesting': [svg('<g>'.repeat(4000) + '</g>'.repeat(4000)), 'more than 32 levels of elements'],
  'many elements': [svg('<g/>'.repeat(15_000)), 'more than 2000 elements'],
  'an SVG in an SVG': [inside(svg(REST)), '<svg> in <svg>'],
  'a document type': [`<!DOCTYPE svg>${svg(REST)}`, 'document type'],
  'a document type of another place': [
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg(REST)}`,
    'document type'
  ],
  'an entity': [`<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 'document type'],
  'an entity that nobody declared': [svg('&a;'), 'not well-formed'],
  'a stylesheet': [`<?xml version="1.0"?><?xml-stylesheet href="//x.test/a.css"?>${svg(REST)}`, '<?xml-stylesheet?>'],
  'a stylesheet at the end': [`${svg(REST)}<?xml-stylesheet href="//x.test/a.css"?>`, '<?xml-stylesheet?>'],
  CDATA: [svg('<desc><![CDATA[</desc><script/>]]></desc>'), 'CDATA'],
  text: [inside('hello'), 'text'],
  'an element of text': [inside('<text>hello</text>'), '<text>'],
  'an element in a title': [inside('<title><script>x()</script></title>'), '<script>'],
  'an element between comments': [inside('<!-- --><script/><!-- -->'), '<script>'],
  'a comment with two hyphens': [inside('<!-- -- ><script/> -->'), 'not well-formed'],
  'an attribute twice': [on('fill="red" fill="url(//x.test)"'), 'not well-formed'],
  'an attribute without quotes': [on('fill=red'), 'not well-formed'],
  'cut off': [svg(REST).slice(0, -3), 'not well-formed'],
  'two roots': [svg(REST) + svg(REST), 'not well-formed'],
  'HTML behind it': [`${svg(REST)}<script/>`, 'not well-formed'],
  'a control character': [svg('\0'), 'not well-formed'],
  'ISO-2022-JP': [
    `<?xml version="1.0" encoding="ISO-2022-JP"?>${inside('\u001b$B<script>\u001b(B')}`,
    'the encoding ISO-2022-JP'
  ],
  'UTF-7': [`<?xml version="1.0" encoding="UTF-7"?>${inside('+ADw-script+AD4-')}`, 'the encoding UTF-7'],
  'UTF-7 that nobody declared': [inside('+ADw-script+AD4-'), 'text'],
  'UTF-16 that is declared': [`<?xml version="1.0" encoding="UTF-16"?>${svg(REST)}`, 'the encoding UTF-16'],
  'UTF-16': [utf16(svg(REST)), /is not an image|not in UTF-8/],
  'Latin-1': [Buffer.from(svg('<title>\xe4</title>'), 'latin1'), 'not in UTF-8'],
  'characters in more bytes than they need': [
    Buffer.concat([Buffer.from(svg('')), Buffer.from([0xc0, 0xbc])]),
    'not in UTF-8'
  ],
  'half a character': [Buffer.from(svg(`<title>\xed\xa0\x80</title>`), 'latin1'), 'not in UTF-8'],
  'a key of an object': [inside('<constructor/>'), '<constructor>'],
  'an attribute that is a key of an object': [on('__proto__="x"'), '__proto__'],
  'an id with a blank': [on('id="a b"'), 'id='],
  'a name in other letters': [inside('<использовать/>'), '<????????????>']
}
