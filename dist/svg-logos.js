"use strict";

exports.id = 16;

exports.ids = [ 16 ];

exports.modules = {
 1529: (e, t, n) => {
  n.r(t);
  n.d(t, {
   readSvg: () => readSvg
  });
  var s = n(9800);
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
     svg: (new Reading).of(t)
    };
   } catch (e) {
    if (e instanceof Refusal) return {
     problem: `is an SVG with ${e.message}`
    };
    const t = e instanceof Error ? e.message : String(e);
    return {
     problem: `is an SVG that is not well-formed XML: ${t.slice(0, 100).replace(/\.$/, "")}.`
    };
   }
  }
  class Refusal extends Error {
   constructor(e, t = i) {
    super(`${e}. ${t}`);
   }
  }
  const i = 'Logos hold shapes, gradients and clip paths only: export it with plain paths, for example with SVGO or as "Optimized SVG", or take a PNG.';
  const r = 'Write what it says as attributes (fill="\u2026"), or take a PNG.';
  const o = "Make it simpler, or take a PNG.";
  const a = {
   elements: 2e3,
   depth: 32,
   number: 1e5,
   width: 1e3,
   drawn: 128 * 1024
  };
  const l = "http://www.w3.org/2000/svg";
  const c = "http://www.w3.org/1999/xlink";
  const h = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/gi;
  const matching = e => t => e.test(t);
  const numeric = (e, t = a.number) => n => e.test(n) && [ ...n.matchAll(h) ].every(([e]) => Math.abs(Number(e)) <= t);
  const d = /^url\( ?(["']?)#([A-Za-z_][\w.-]{0,99})\1 ?\)$/;
  const f = matching(d);
  const p = numeric(/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?%?$/i);
  const u = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?(?:px|pt|pc|mm|cm|in|em|ex|%)?$/i;
  const w = numeric(u);
  const m = numeric(/^[\d ,.e+-]*$/i);
  const g = numeric(/^[\d ,.emzlhvcsqta+-]*$/i);
  const x = numeric(/^(?:(?:matrix|translate|scale|rotate|skewX|skewY) ?\([\d ,.e+-]*\)[ ,]*)*$/);
  const $ = matching(/^[A-Za-z-]{1,30}$/);
  const y = matching(/^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]{1,30}|(?:rgb|hsl)a?\([\d ,.%/+-]{1,60}\))$/i);
  const paint = e => y(e) || f(e);
  const clip = e => e === "none" || f(e);
  const b = {
   fill: paint,
   "fill-opacity": p,
   "fill-rule": $,
   stroke: paint,
   "stroke-width": numeric(u, a.width),
   "stroke-linecap": $,
   "stroke-linejoin": $,
   "stroke-miterlimit": p,
   "stroke-opacity": p,
   color: y,
   opacity: p,
   "clip-path": clip,
   "clip-rule": $,
   "stop-color": y,
   "stop-opacity": p,
   "shape-rendering": $,
   "color-interpolation": $,
   transform: x,
   id: matching(/^[A-Za-z_][\w.-]{0,99}$/)
  };
  const all = (e, ...t) => Object.fromEntries(t.map(t => [ t, e ]));
  const T = {
   gradientUnits: $,
   spreadMethod: $,
   gradientTransform: x
  };
  const v = {
   svg: {
    ...all(w, "x", "y", "width", "height"),
    viewBox: m,
    preserveAspectRatio: matching(/^[A-Za-z]{4,8}(?: (?:meet|slice))?$/)
   },
   g: {},
   defs: {},
   path: {
    d: g
   },
   rect: all(w, "x", "y", "width", "height", "rx", "ry"),
   circle: all(w, "cx", "cy", "r"),
   ellipse: all(w, "cx", "cy", "rx", "ry"),
   line: all(w, "x1", "y1", "x2", "y2"),
   polyline: {
    points: m
   },
   polygon: {
    points: m
   },
   linearGradient: {
    ...T,
    ...all(w, "x1", "y1", "x2", "y2")
   },
   radialGradient: {
    ...T,
    ...all(w, "cx", "cy", "r", "fx", "fy", "fr")
   },
   stop: {
    offset: p
   },
   clipPath: {
    clipPathUnits: $
   }
  };
  const R = [ "path", "rect", "circle", "ellipse", "line", "polyline", "polygon" ];
  const k = [ ...R, "g", "defs", "linearGradient", "radialGradient", "clipPath" ];
  const G = {
   svg: k,
   g: k,
   defs: k,
   clipPath: R,
   linearGradient: [ "stop" ],
   radialGradient: [ "stop" ]
  };
  const E = [ "title", "desc" ];
  const O = /^(?:class|role|version|baseProfile|focusable|enable-background|xml:space|(?:aria|data)-[\w.-]+)$/;
  class Reading {
   #e=[];
   #t=0;
   #n=[];
   #s=0;
   #i=false;
   #r=new Map;
   #o=[];
   of(e) {
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
     throw new Refusal("a document type", "Take out <!DOCTYPE \u2026>.");
    });
    t.on("cdata", () => {
     throw new Refusal("CDATA");
    });
    t.on("processinginstruction", ({target: e}) => {
     throw new Refusal(`the instruction ${shown(`<?${e}?>`)}`, "Take it out.");
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
    if (++this.#s > a.elements) throw new Refusal(`more than ${a.elements} elements`, o);
    if (this.#n.length === a.depth) throw new Refusal(`more than ${a.depth} elements in one another`, o);
    const n = this.#n.at(-1);
    if (n !== undefined && !this.#i && E.includes(e)) {
     this.#i = true;
     return;
    }
    this.#h(e, n?.name);
    if (n === undefined && t["xmlns"] !== l) throw new Refusal("a root of another kind", `It has to be <svg xmlns="${l}">.`);
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
    this.#d(`<${e}${n === undefined ? ` xmlns="${l}"` : ""}`);
    for (const [n, s] of Object.entries(t)) this.#f(e, n, s);
   }
   #h(e, t) {
    if (this.#i) throw new Refusal(`an element in a text, ${shown(`<${e}>`)}`);
    if (!Object.hasOwn(v, e)) throw new Refusal(`the element ${shown(`<${e}>`)}`);
    const n = t === undefined ? e === "svg" : (G[t] ?? []).includes(e);
    if (!n) throw new Refusal(`<${e}> ${t === undefined ? "as its root" : `in <${t}>`}`);
   }
   #f(e, t, n) {
    const s = this.#n.length === 1;
    if (O.test(t)) return;
    if (s && (t === "xmlns" && n === l || t === "xmlns:xlink" && n === c)) return;
    const o = v[e] ?? {};
    const a = Object.hasOwn(o, t) ? o[t] : Object.hasOwn(b, t) ? b[t] : undefined;
    if (a === undefined) throw new Refusal(`the attribute ${shown(t)} of <${e}>`, t === "style" ? r : i);
    const h = n.replace(/[ \t\r\n]+/g, " ").trim();
    if (!a(h)) throw new Refusal(`${t}=${shown(`"${h}"`)}, which is not a value that a logo may have`);
    const [, , f] = d.exec(h) ?? [];
    if (f !== undefined) this.#p(t, f);
    this.#d(` ${t}="${escaped(f === undefined ? h : `url(#${f})`)}"`);
   }
   #p(e, t) {
    if (e === "clip-path" && this.#n.some(({name: e}) => e === "clipPath")) throw new Refusal("a clip-path within a <clipPath>");
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
    if (e > a.drawn) throw new Refusal("gradients or clip paths that are used too often for their size", o);
   }
  }
  const escaped = e => e.replace(/[&<>"]/g, e => `&#${e.charCodeAt(0)};`);
  const shown = e => e.length > 60 ? `${e.slice(0, 60).replace(/[^ -~]/g, "?")}\u2026` : e.replace(/[^ -~]/g, "?");
 }
};

