"use strict";

exports.id = 16;

exports.ids = [ 16 ];

exports.modules = {
 1529: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   readSvg: (() => readSvg)
  });
  var s = n(9800);
  var i = n(3916);
  function readSvg(e) {
   let t;
   try {
    t = new TextDecoder("utf-8", {
     fatal: true
    }).decode(e);
   } catch {
    return {
     problem: "is an SVG that is not in UTF-8. Save it in UTF-8."
    };
   }
   try {
    return {
     svg: (new Rewriter).rewrite(t)
    };
   } catch (e) {
    if (e instanceof Refusal) return {
     problem: `is an SVG with ${e.message}`
    };
    return {
     problem: `is an SVG that is not well-formed XML: ${(0, i.bD)(e).slice(0, 100).replace(/\.$/, "")}.`
    };
   }
  }
  class Refusal extends Error {
   constructor(e, t = r) {
    super(`${e}. ${t}`);
   }
  }
  const r = 'A logo can contain only shapes, gradients and clip paths. Export it with plain paths, for example with SVGO or as "Optimized SVG", or use a PNG.';
  const o = 'Write the styles as attributes (fill="\u2026"), or use a PNG.';
  const a = "Simplify it, or use a PNG.";
  const l = {
   elements: 2e3,
   depth: 32,
   number: 1e5,
   width: 1e3,
   drawn: 128 * 1024
  };
  const c = "http://www.w3.org/2000/svg";
  const h = "http://www.w3.org/1999/xlink";
  const d = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/gi;
  const matching = (e => t => e.test(t));
  const numeric = ((e, t = l.number) => n => e.test(n) && [ ...n.matchAll(d) ].every(([e]) => Math.abs(Number(e)) <= t));
  const p = /^url\( ?(["']?)#([A-Za-z_][\w.-]{0,99})\1 ?\)$/;
  const f = matching(p);
  const u = numeric(/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?%?$/i);
  const w = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?(?:px|pt|pc|mm|cm|in|em|ex|%)?$/i;
  const m = numeric(w);
  const g = numeric(/^[\d ,.e+-]*$/i);
  const x = numeric(/^[\d ,.emzlhvcsqta+-]*$/i);
  const $ = numeric(/^(?:(?:matrix|translate|scale|rotate|skewX|skewY) ?\([\d ,.e+-]*\)[ ,]*)*$/);
  const y = matching(/^[A-Za-z-]{1,30}$/);
  const b = matching(/^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]{1,30}|(?:rgb|hsl)a?\([\d ,.%/+-]{1,60}\))$/i);
  const paint = e => b(e) || f(e);
  const clip = e => e === "none" || f(e);
  const all = ((e, ...t) => Object.fromEntries(t.map((t => [ t, e ]))));
  const v = {
   ...all(paint, "fill", "stroke"),
   ...all(b, "color", "stop-color"),
   ...all(u, "opacity", "fill-opacity", "stroke-opacity", "stop-opacity", "stroke-miterlimit"),
   ...all(y, "fill-rule", "clip-rule", "stroke-linecap", "stroke-linejoin"),
   ...all(y, "shape-rendering", "color-interpolation"),
   "stroke-width": numeric(w, l.width),
   "clip-path": clip,
   transform: $,
   id: matching(/^[A-Za-z_][\w.-]{0,99}$/)
  };
  const R = {
   gradientUnits: y,
   spreadMethod: y,
   gradientTransform: $
  };
  const T = {
   svg: {
    ...all(m, "x", "y", "width", "height"),
    viewBox: g,
    preserveAspectRatio: matching(/^[A-Za-z]{4,8}(?: (?:meet|slice))?$/)
   },
   g: {},
   defs: {},
   path: {
    d: x
   },
   rect: all(m, "x", "y", "width", "height", "rx", "ry"),
   circle: all(m, "cx", "cy", "r"),
   ellipse: all(m, "cx", "cy", "rx", "ry"),
   line: all(m, "x1", "y1", "x2", "y2"),
   polyline: {
    points: g
   },
   polygon: {
    points: g
   },
   linearGradient: {
    ...R,
    ...all(m, "x1", "y1", "x2", "y2")
   },
   radialGradient: {
    ...R,
    ...all(m, "cx", "cy", "r", "fx", "fy", "fr")
   },
   stop: {
    offset: u
   },
   clipPath: {
    clipPathUnits: y
   }
  };
  const G = [ "path", "rect", "circle", "ellipse", "line", "polyline", "polygon" ];
  const k = [ ...G, "g", "defs", "linearGradient", "radialGradient", "clipPath" ];
  const E = {
   svg: k,
   g: k,
   defs: k,
   clipPath: G,
   linearGradient: [ "stop" ],
   radialGradient: [ "stop" ]
  };
  const O = [ "title", "desc" ];
  const P = /^(?:class|role|version|baseProfile|focusable|enable-background|xml:space|(?:aria|data)-[\w.-]+)$/;
  class Rewriter {
   #e=[];
   #t=0;
   #n=[];
   #s=0;
   #i=false;
   #r=new Map;
   #o=[];
   rewrite(e) {
    const t = new s.wT({
     xmlns: false
    });
    t.on("error", e => {
     throw e;
    });
    t.on("xmldecl", ({encoding: e = "UTF-8"}) => {
     if (e.toUpperCase() !== "UTF-8") throw new Refusal(`the encoding ${shown(e)}`, "Save it in UTF-8.");
    });
    t.on("doctype", () => {
     throw new Refusal("a document type", "Remove <!DOCTYPE \u2026>.");
    });
    t.on("cdata", () => {
     throw new Refusal("CDATA");
    });
    t.on("processinginstruction", ({target: e}) => {
     throw new Refusal(`the processing instruction ${shown(`<?${e}?>`)}`, "Remove it.");
    });
    t.on("opentag", ({name: e, attributes: t}) => this.#a(e, t));
    t.on("closetag", () => this.#l());
    t.on("text", e => {
     if (!this.#i && /[^ \t\r\n]/.test(e)) throw new Refusal("text", "Convert the text to paths.");
    });
    t.write(e).close();
    this.#c();
    return this.#e.join("");
   }
   #a(e, t) {
    if (++this.#s > l.elements) throw new Refusal(`more than ${l.elements} elements`, a);
    if (this.#n.length === l.depth) throw new Refusal(`more than ${l.depth} levels of elements`, a);
    const n = this.#n.at(-1);
    if (n !== undefined && !this.#i && O.includes(e)) {
     this.#i = true;
     return;
    }
    this.#h(e, n?.name);
    if (n === undefined && t["xmlns"] !== c) throw new Refusal("the wrong root element", `The root has to be <svg xmlns="${c}">.`);
    if (n?.isEmpty === true) {
     n.isEmpty = false;
     this.#d(">");
    }
    this.#n.push({
     name: e,
     start: this.#t,
     id: t["id"],
     isEmpty: true
    });
    this.#d(`<${e}${n === undefined ? ` xmlns="${c}"` : ""}`);
    for (const [n, s] of Object.entries(t)) this.#p(e, n, s);
   }
   #h(e, t) {
    if (this.#i) throw new Refusal(`an element in a description, ${shown(`<${e}>`)}`);
    if (!Object.hasOwn(T, e)) throw new Refusal(`the element ${shown(`<${e}>`)}`);
    const n = t === undefined ? e === "svg" : (E[t] ?? []).includes(e);
    if (!n) throw new Refusal(`<${e}> ${t === undefined ? "as its root element" : `in <${t}>`}`);
   }
   #p(e, t, n) {
    const s = this.#n.length === 1;
    if (P.test(t)) return;
    if (s && (t === "xmlns" && n === c || t === "xmlns:xlink" && n === h)) return;
    const i = T[e] ?? {};
    const a = Object.hasOwn(i, t) ? i[t] : Object.hasOwn(v, t) ? v[t] : undefined;
    if (a === undefined) throw new Refusal(`the attribute ${shown(t)} of <${e}>`, t === "style" ? o : r);
    const l = n.replace(/[ \t\r\n]+/g, " ").trim();
    if (!a(l)) throw new Refusal(`${t}=${shown(`"${l}"`)}, a value that is not allowed`);
    const [, , d] = p.exec(l) ?? [];
    if (d !== undefined) this.#f(t, d);
    this.#d(` ${t}="${escaped(d === undefined ? l : `url(#${d})`)}"`);
   }
   #f(e, t) {
    if (e === "clip-path" && this.#n.some(({name: e}) => e === "clipPath")) throw new Refusal("a clip-path inside a <clipPath>");
    this.#o.push(t);
   }
   #l() {
    if (this.#i) {
     this.#i = false;
     return;
    }
    const {name: e, start: t, id: n, isEmpty: s} = this.#n.pop() ?? {
     name: "",
     start: 0,
     id: undefined,
     isEmpty: true
    };
    this.#d(s ? "/>" : `</${e}>`);
    if (n !== undefined) this.#r.set(n, Math.max(this.#r.get(n) ?? 0, this.#t - t));
   }
   #d(e) {
    this.#e.push(e);
    this.#t += e.length;
   }
   #c() {
    const e = this.#o.reduce((e, t) => e + (this.#r.get(t) ?? 0), this.#t);
    if (e > l.drawn) throw new Refusal("large gradients or clip paths that are used too often", a);
   }
  }
  const escaped = e => e.replace(/[&<>"]/g, e => `&#${e.charCodeAt(0)};`);
  const shown = e => e.length > 60 ? `${e.slice(0, 60).replace(/[^ -~]/g, "?")}\u2026` : e.replace(/[^ -~]/g, "?");
 })
};

