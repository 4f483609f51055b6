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
  const i = 'A logo can contain only shapes, gradients and clip paths. Export it with plain paths, for example with SVGO or as "Optimized SVG", or use a PNG.';
  const r = 'Write the styles as attributes (fill="\u2026"), or use a PNG.';
  const o = "Simplify it, or use a PNG.";
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
  const matching = (e => t => e.test(t));
  const numeric = ((e, t = a.number) => n => e.test(n) && [ ...n.matchAll(h) ].every(([e]) => Math.abs(Number(e)) <= t));
  const d = /^url\( ?(["']?)#([A-Za-z_][\w.-]{0,99})\1 ?\)$/;
  const p = matching(d);
  const f = numeric(/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?%?$/i);
  const u = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?(?:px|pt|pc|mm|cm|in|em|ex|%)?$/i;
  const w = numeric(u);
  const m = numeric(/^[\d ,.e+-]*$/i);
  const g = numeric(/^[\d ,.emzlhvcsqta+-]*$/i);
  const x = numeric(/^(?:(?:matrix|translate|scale|rotate|skewX|skewY) ?\([\d ,.e+-]*\)[ ,]*)*$/);
  const $ = matching(/^[A-Za-z-]{1,30}$/);
  const y = matching(/^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]{1,30}|(?:rgb|hsl)a?\([\d ,.%/+-]{1,60}\))$/i);
  const paint = e => y(e) || p(e);
  const clip = e => e === "none" || p(e);
  const all = ((e, ...t) => Object.fromEntries(t.map((t => [ t, e ]))));
  const b = {
   ...all(paint, "fill", "stroke"),
   ...all(y, "color", "stop-color"),
   ...all(f, "opacity", "fill-opacity", "stroke-opacity", "stop-opacity", "stroke-miterlimit"),
   ...all($, "fill-rule", "clip-rule", "stroke-linecap", "stroke-linejoin"),
   ...all($, "shape-rendering", "color-interpolation"),
   "stroke-width": numeric(u, a.width),
   "clip-path": clip,
   transform: x,
   id: matching(/^[A-Za-z_][\w.-]{0,99}$/)
  };
  const v = {
   gradientUnits: $,
   spreadMethod: $,
   gradientTransform: x
  };
  const R = {
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
    ...v,
    ...all(w, "x1", "y1", "x2", "y2")
   },
   radialGradient: {
    ...v,
    ...all(w, "cx", "cy", "r", "fx", "fy", "fr")
   },
   stop: {
    offset: f
   },
   clipPath: {
    clipPathUnits: $
   }
  };
  const T = [ "path", "rect", "circle", "ellipse", "line", "polyline", "polygon" ];
  const G = [ ...T, "g", "defs", "linearGradient", "radialGradient", "clipPath" ];
  const E = {
   svg: G,
   g: G,
   defs: G,
   clipPath: T,
   linearGradient: [ "stop" ],
   radialGradient: [ "stop" ]
  };
  const S = [ "title", "desc" ];
  const k = /^(?:class|role|version|baseProfile|focusable|enable-background|xml:space|(?:aria|data)-[\w.-]+)$/;
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
    if (++this.#s > a.elements) throw new Refusal(`more than ${a.elements} elements`, o);
    if (this.#n.length === a.depth) throw new Refusal(`more than ${a.depth} levels of elements`, o);
    const n = this.#n.at(-1);
    if (n !== undefined && !this.#i && S.includes(e)) {
     this.#i = true;
     return;
    }
    this.#h(e, n?.name);
    if (n === undefined && t["xmlns"] !== l) throw new Refusal("the wrong root element", `The root has to be <svg xmlns="${l}">.`);
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
    for (const [n, s] of Object.entries(t)) this.#p(e, n, s);
   }
   #h(e, t) {
    if (this.#i) throw new Refusal(`an element in a description, ${shown(`<${e}>`)}`);
    if (!Object.hasOwn(R, e)) throw new Refusal(`the element ${shown(`<${e}>`)}`);
    const n = t === undefined ? e === "svg" : (E[t] ?? []).includes(e);
    if (!n) throw new Refusal(`<${e}> ${t === undefined ? "as its root element" : `in <${t}>`}`);
   }
   #p(e, t, n) {
    const s = this.#n.length === 1;
    if (k.test(t)) return;
    if (s && (t === "xmlns" && n === l || t === "xmlns:xlink" && n === c)) return;
    const o = R[e] ?? {};
    const a = Object.hasOwn(o, t) ? o[t] : Object.hasOwn(b, t) ? b[t] : undefined;
    if (a === undefined) throw new Refusal(`the attribute ${shown(t)} of <${e}>`, t === "style" ? r : i);
    const h = n.replace(/[ \t\r\n]+/g, " ").trim();
    if (!a(h)) throw new Refusal(`${t}=${shown(`"${h}"`)}, a value that is not allowed`);
    const [, , p] = d.exec(h) ?? [];
    if (p !== undefined) this.#f(t, p);
    this.#d(` ${t}="${escaped(p === undefined ? h : `url(#${p})`)}"`);
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
    if (e > a.drawn) throw new Refusal("large gradients or clip paths that are used too often", o);
   }
  }
  const escaped = e => e.replace(/[&<>"]/g, e => `&#${e.charCodeAt(0)};`);
  const shown = e => e.length > 60 ? `${e.slice(0, 60).replace(/[^ -~]/g, "?")}\u2026` : e.replace(/[^ -~]/g, "?");
 })
};

