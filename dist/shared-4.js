"use strict";

exports.id = 426;

exports.ids = [ 426 ];

exports.modules = {
 8028: ((t, e, n) => {
var readInputs = (async function readInputs(t, e = (e => t(e) !== "")) {
   const n = t("token");
   const i = t("gist-token");
   const s = [ n, i ].flatMap(h.XP);
   for (const e of g) {
    if (e !== "token" && e !== "gist-token") (0, h.PW)(e, t(e), s);
    if (!x.includes(e)) refuseExpression(e, t(e));
   }
   const isSet = (n => t(n) !== "" || n === "message" && e(n));
   if (t("badges") !== "") refuseBoth("badges", m, isSet);
   if ((0, o.P)(t("logo"))) await (0, o.eb)();
   const r = readSettings(t);
   const a = (0, u.lc)("readme", t("readme"));
   return {
    failOn: (0, u.CU)("fail-on", t("fail-on")) ?? "setup",
    badges: t("badges") === "" ? [ readDefinition(t, e) ] : await readBadges(t, s),
    describesBadges: b.some(isSet),
    manifest: readManifest(t, isSet),
    values: t("badges") === "" ? t("values") : "",
    publish: r,
    readme: a,
    confined: true,
    allowPublic: (0, u.CU)("allow-public", t("allow-public")) ?? false,
    dryRun: (0, u.CU)("dry-run", t("dry-run")) ?? false,
    token: n,
    gistToken: i,
    job: readJob(t)
   };
  });
var refuseExpression = (function refuseExpression(t, e) {
   if (e.includes("${{")) throw (0, s.Gq)(t, e, "is an expression that was not evaluated. Only GitHub does that, in a workflow: use its value.");
  });
var readManifest = (function readManifest(t, e) {
   if (t("manifest") !== "") refuseBoth("manifest", b, e);
   const n = (0, u.CU)("manifest", t("manifest"));
   return {
    path: n ?? l.tL.project,
    isRequired: n !== undefined
   };
  });
var readJob = (function readJob(t) {
   const [e, n] = [ (0, u.CU)("job-id", t("job-id")), (0, u.CU)("job-status", t("job-status")) ];
   return {
    ...e === undefined ? {} : {
     id: e
    },
    ...n === undefined ? {} : {
     status: n
    }
   };
  });
var readDefinition = (function readDefinition(t, e) {
   const n = (0, u.CU)("branch", t("branch"));
   const o = (0, i.z3)(t("message")) ? undefined : t("message");
   const s = (0, u.CU)("status", t("status"));
   const r = {
    needs: readNeeds(t("needs")),
    emptyMessage: e("message") && o === undefined ? "message" : undefined
   };
   const l = {
    id: (0, u.CU)("id", t("id")),
    label: t("label") || undefined,
    message: o,
    color: (0, u.CU)("color", t("color")),
    status: s,
    from: (0, a.Li)(t("from")),
    workflow: (0, a.Li)(t("workflow")),
    job: t("job").trim() || undefined,
    branch: n,
    style: (0, u.CU)("style", t("style")) ?? "flat",
    logo: (0, u.CU)("logo", t("logo")),
    link: (0, u.CU)("link", t("link"))
   };
   return (0, c.SU)(l, r, "project");
  });
var readNeeds = (function readNeeds(t) {
   if (t === "") return undefined;
   const e = (0, f.jJ)(t);
   if ("problem" in e) throw (0, s.Gq)("needs", t, e.problem);
   return e;
  });
var readSettings = (function readSettings(t) {
   const e = $.filter((e => t(e) !== ""));
   const [n, o] = e;
   if (n !== undefined && o !== undefined && n !== "target-branch") throw new s.qh("invalid", `${bothNames(n, o)} both name a target: set only one of them.`);
   return {
    branch: (0, u.CU)("target-branch", t("target-branch")),
    repository: (0, u.CU)("target-repository", t("target-repository")),
    gist: (0, u.CU)("gist-id", t("gist-id")),
    directory: t("directory") || undefined,
    path: (0, u.CU)("path", t("path")),
    formats: (0, u.Ql)(t("formats")),
    branches: (0, u.lc)("branches", t("branches")),
    single_commit: (0, u.CU)("single-commit", t("single-commit"))
   };
  });
  n.d(e, {
   Ko: (() => readInputs),
   y8: (() => p)
  });
  var o = n(7596);
  var i = n(7088);
  var s = n(3916);
  var r = n(8553);
  var a = n(9510);
  var l = n(1336);
  var c = n(3060);
  var d = n(5763);
  var f = n(9687);
  var u = n(3718);
  var h = n(1867);
  const g = [ "id", "label", "message", "color", "status", "needs", "from", "workflow", "job", "branch", "link", "style", "logo", "badges", "manifest", "values", "target-branch", "target-repository", "gist-id", "gist-token", "directory", "path", "formats", "branches", "token", "readme", "allow-public", "single-commit", "dry-run", "fail-on", "job-status", "job-id" ];
  const p = "(not given)";
  const m = g.slice(0, g.indexOf("badges"));
  const b = [ ...m, "badges" ];
  
  const x = [ "label", "message", "values", "badges", "token", "gist-token" ];
  
  async function readBadges(t, e) {
   const n = await (0, r.gF)(t("badges"), (0, s.yu)("badges", "badges"));
   const o = t("values");
   const i = o === "" ? n : (0, d.t)(n, (0, d.N)(o));
   const a = i.map(({definition: t}) => t);
   (0, h.PW)("badges", JSON.stringify(a), e);
   return a;
  }
  function refuseBoth(t, e, n) {
   const o = e.find(n);
   if (o === undefined) return;
   const i = t === "badges" ? `move ${(0, s.yu)(o, o)} into the list` : "set only one of them";
   throw new s.qh("invalid", `${bothNames(t, o)} both describe a badge: ${i}.`);
  }
  const bothNames = (t, e) => `${(0, s.yu)(t, `Inputs "${t}"`)} and ${(0, s.yu)(e, `"${e}"`)}`;
  
  
  
  
  
  const $ = [ "gist-id", "directory", "target-branch", "target-repository" ];
 }),
 5763: ((t, e, n) => {
  n.d(e, {
   N: () => readValues,
   t: () => withValues
  });
  var o = n(7088);
  var i = n(3916);
  var s = n(392);
  const r = 20;
  const a = "Allowed: id=message, one per line, or a JSON object.";
  function readValues(t) {
   return t.trimStart().startsWith("{") ? readObject(t) : readLines(t);
  }
  function readObject(t) {
   const e = Object.entries(parseObject(t)).map(([t, e]) => [ t, e ?? "" ]);
   const n = e.filter(([, t]) => typeof t !== "string" && typeof t !== "number");
   refuse(n.map(([t, e]) => () => `${(0, i.hD)(t)}: ${(0, i.hD)(JSON.stringify(e))} is not a text or number.`));
   return new Map(e.map(([t, e]) => [ t, typeof e === "string" ? e : JSON.stringify(e) ]));
  }
  function parseObject(t) {
   try {
    return JSON.parse(t);
   } catch (t) {
    throw new i.qh("invalid", `${(0, i.yu)("values")}: it starts with "{", but is not valid JSON: ${(0, 
    i.hD)((0, i.bD)(t))}. ${a}`);
   }
  }
  function readLines(t) {
   const e = new Map;
   const n = t.split(/\r\n|\r|\n/).flatMap((t, n) => {
    const o = t.trim() === "" ? undefined : addLine(e, t);
    return o === undefined ? [] : [ () => `line ${n + 1}: ${o}` ];
   });
   refuse(n);
   return e;
  }
  function addLine(t, e) {
   const n = e.indexOf("=");
   if (n === -1) return `${(0, i.hD)(e.trim())} has no "=". ${a}`;
   const [o, r] = [ e.slice(0, n).trim(), e.slice(n + 1).trim() ];
   if (o === "") return `${(0, i.hD)(e.trim())} has no id before the "=". ${a}`;
   if (t.has(o)) return (0, s.Vu)(o);
   t.set(o, r);
   return undefined;
  }
  function withValues(t, e) {
   const n = new Map(t.map(t => [ t.definition.id, t ]));
   refuse([ ...e.keys() ].flatMap(t => problemOf(t, n) ?? []));
   return t.map(t => {
    const n = e.get(t.definition.id);
    if (n === undefined) return t;
    const i = (0, o.z3)(n) ? {
     message: undefined,
     source: {
      kind: "value",
      empty: "values"
     }
    } : {
     message: n,
     source: {
      kind: "message"
     }
    };
    return {
     ...t,
     definition: {
      ...t.definition,
      ...i
     }
    };
   });
  }
  function problemOf(t, e) {
   const n = e.get(t);
   if (n === undefined) return () => `There is no badge ${(0, i.hD)(t)}.${otherIds(t, e)}`;
   const {kind: o} = n.definition.source;
   if (o === "value" || o === "message" && !n.enforce) return undefined;
   if (o === "message") return () => `The badge ${(0, i.hD)(t)} is enforced with its own message (${n.place}), which values cannot change.`;
   const s = o === "pointer" ? "an existing picture" : o === "fact" ? "a fact" : "a status";
   return () => `The badge ${(0, i.hD)(t)} shows ${s}, not a message (${n.place}). Allowed: static badges.`;
  }
  function otherIds(t, e) {
   const isStatic = ({definition: {source: t}}) => t.kind === "value" || t.kind === "message";
   const n = [ ...e ].flatMap(([t, e]) => isStatic(e) ? [ t ] : []);
   const o = n.length === 0 ? "" : ` Allowed: ${n.slice(0, r).join(", ")}.`;
   return (0, i.h)(t, [ ...e.keys() ]) || o;
  }
  function refuse(t) {
   if (t.length === 0) return;
   const e = t.slice(0, r).map(t => t());
   const n = t.length > e.length ? [ `${t.length - e.length} more problems` ] : [];
   throw new i.qh("invalid", `${(0, i.yu)("values")}: ${[ ...e, ...n ].join("; ")}`);
  }
 }),
 2863: ((t, e, n) => {
  n.d(e, {
   g: (() => o)
  });
  const o = {
   verdana11: [ 3.87, 4.33, 5.05, 9, 6.99, 11.84, 7.99, 2.95, 5, 5, 6.99, 9, 4, 5, 4, 5, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 5, 5, 9, 9, 9, 6, 11, 7.52, 7.54, 7.68, 8.48, 6.96, 6.32, 8.53, 8.27, 4.63, 5, 7.62, 6.12, 9.27, 8.23, 8.66, 6.63, 8.66, 7.65, 7.52, 6.78, 8.05, 7.52, 10.88, 7.54, 6.77, 7.54, 5, 5, 5, 9, 6.99, 6.99, 6.61, 6.85, 5.73, 6.85, 6.55, 3.87, 6.85, 6.96, 3.02, 3.79, 6.51, 3.02, 10.7, 6.96, 6.68, 6.85, 6.85, 4.69, 5.73, 4.33, 6.96, 6.51, 9, 6.51, 6.51, 5.78, 6.98, 5, 6.98, 9 ],
   verdana10: [ 3.52, 3.94, 4.59, 8.18, 6.36, 10.76, 7.27, 2.69, 4.54, 4.54, 6.36, 8.18, 3.64, 4.54, 3.64, 4.54, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 4.54, 4.54, 8.18, 8.18, 8.18, 5.45, 10, 6.84, 6.86, 6.98, 7.71, 6.32, 5.75, 7.75, 7.51, 4.21, 4.55, 6.93, 5.57, 8.43, 7.48, 7.87, 6.03, 7.87, 6.95, 6.84, 6.16, 7.32, 6.84, 9.89, 6.85, 6.15, 6.85, 4.54, 4.54, 4.54, 8.18, 6.36, 6.36, 6.01, 6.23, 5.21, 6.23, 5.96, 3.52, 6.23, 6.33, 2.74, 3.44, 5.92, 2.74, 9.73, 6.33, 6.07, 6.23, 6.23, 4.27, 5.21, 3.94, 6.33, 5.92, 8.18, 5.92, 5.92, 5.25, 6.35, 4.54, 6.35, 8.18 ],
   boldVerdana10: [ 3.42, 4.02, 5.87, 8.67, 7.11, 12.72, 8.62, 3.32, 5.43, 5.43, 7.11, 8.67, 3.61, 4.8, 3.61, 6.89, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 4.02, 4.02, 8.67, 8.67, 8.67, 6.17, 9.64, 7.76, 7.62, 7.24, 8.3, 6.83, 6.5, 8.11, 8.37, 5.46, 5.55, 7.71, 6.37, 9.48, 8.47, 8.5, 7.33, 8.5, 7.82, 7.1, 6.82, 8.12, 7.64, 11.28, 7.64, 7.37, 6.92, 5.43, 6.89, 5.43, 8.67, 7.11, 7.11, 6.68, 6.99, 5.88, 6.99, 6.64, 4.22, 6.99, 7.12, 3.42, 4.03, 6.71, 3.42, 10.58, 7.12, 6.87, 6.99, 6.99, 4.97, 5.93, 4.56, 7.12, 6.5, 9.79, 6.69, 6.51, 5.97, 7.11, 5.43, 7.11, 8.67 ],
   boldHelvetica11: [ 3.06, 3.06, 5.09, 6.12, 6.12, 11, 7.53, 3.06, 3.26, 3.26, 4.48, 6.6, 3.06, 4.48, 3.06, 4.08, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 3.06, 3.06, 6.6, 6.6, 6.6, 6.12, 8.8, 7.53, 7.74, 8.15, 8.15, 7.13, 6.52, 8.35, 8.15, 3.24, 6.12, 7.94, 6.52, 9.98, 8.15, 8.56, 7.34, 8.56, 7.94, 7.14, 6.72, 8.15, 6.93, 10.38, 7.34, 7.34, 7.13, 3.66, 4.08, 3.66, 6.6, 5.5, 2.85, 6.31, 6.72, 6.31, 6.72, 6.31, 3.66, 6.72, 6.52, 2.84, 3.06, 6.31, 2.84, 9.97, 6.52, 6.72, 6.72, 6.72, 4.28, 5.91, 3.87, 6.52, 5.72, 8.95, 5.91, 5.71, 5.71, 3.66, 2.45, 3.66, 6.6 ]
  };
 }),
 6765: ((t, e, n) => {
var xml = (function xml(t, ...e) {
   return t.reduce(((t, n, o) => `${t}${e[o - 1] ?? ""}${n}`));
  });
var escaped = (function escaped(t) {
   return t.replace(/[&<>"]/g, t => r[t] ?? "");
  });
var sideBySide = (function sideBySide({color: t, labelColor: e, palette: n}, o, i) {
   return {
    width: o.width + i.width,
    left: {
     ...o,
     x: 0,
     color: e,
     textColor: textColor(e, n)
    },
    right: {
     ...i,
     x: o.width,
     color: t,
     textColor: textColor(t, n)
    }
   };
  });
var oddLine = (function oddLine(t, e, n) {
   if (t === "") return a;
   const o = n(t, e);
   return {
    text: t,
    width: wholePixels(o) | 1,
    fit: o.isExact ? "fixed" : "natural"
   };
  });
var wholePixels = (function wholePixels({width: t, isExact: e}) {
   return e ? Math.floor(t) : Math.ceil(t);
  });
var textColor = (function textColor(t, e) {
   return e === "shields" ? shieldsTextColorOn(t) : (0, i.kF)(t);
  });
var layout_frame = (function layout_frame({label: t, message: e}, n, o) {
   const i = escaped(t === "" || e === "" ? t + e : `${t}: ${e}`);
   return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${n.width}" height="${n.height}" role="img" aria-label="${i}"><title>${i}</title>${o}</svg>\n`;
  });
var logoImage = (function logoImage(t, e, n) {
   if (t === undefined) return s;
   return xml`<image x="${e}" y="${(n - l) / 2}" width="${l}" height="${l}" href="${escaped(t)}"/>`;
  });
var box = (function box({x: t, width: e, color: n}, o) {
   if (e === 0) return s;
   const i = t === 0 ? s : xml` x="${t}"`;
   return xml`<rect${i} width="${e}" height="${o}" fill="${escaped(n)}"/>`;
  });
var textLength = (function textLength({fit: t, width: e}) {
   return t === "fixed" ? xml` textLength="${10 * e}"` : s;
  });
var fill = (function fill({textColor: t}) {
   return t === c ? s : xml` fill="${escaped(t)}"`;
  });
var idSuffix = (function idSuffix(t) {
   const {label: e, message: n, color: o, style: i, palette: s, logo: r = ""} = t;
   const a = t.showsLabelColor === true ? `${t.labelColor}!` : t.labelColor;
   const l = [ e, n, o, a, i, s, r, "" ].join("\n");
   let c = 2166136261;
   for (let t = 0; t < l.length; t++) c = Math.imul(c ^ l.charCodeAt(t), 16777619);
   return escaped((c >>> 0).toString(36).padStart(4, "0"));
  });
var draw = (function draw(t, e, n) {
   const o = layOut(t, e);
   const {width: i, left: r, right: a} = o;
   const l = n.depth === undefined ? s : idSuffix(t);
   const c = logoImage(t.logo, h, n.height);
   const d = xml`${flat_text(r, n, l)}${flat_text(a, n, l)}`;
   return layout_frame(t, {
    width: i,
    height: n.height
   }, xml`${background(o, n, l)}<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="110">${c}${d}</g>`);
  });
var layOut = (function layOut(t, e) {
   const {label: n, message: o, logo: i} = t;
   const [s, r] = [ oddLine(n, "verdana11", e), oddLine(o, "verdana11", e) ];
   const a = i === undefined ? 0 : l + (n === "" ? 0 : g);
   const c = n !== "" || hasOwnLabelColor(t);
   const d = c ? s.width + 2 * h + a : 0;
   const f = h + a + 1 + s.width / 2;
   const u = c ? 0 : a;
   const p = u > 0 ? h : 0;
   const m = c || u > 0 ? 1 : 0;
   const b = (o === "" ? 1 + u : r.width + u + Math.max(0, p - 1)) + 2 * h;
   const x = d + u + p - m + h + r.width / 2;
   return sideBySide(t, {
    line: s,
    center: f,
    width: d
   }, {
    line: r,
    center: x,
    width: b
   });
  });
var background = (function background({left: t, right: e, width: n}, {height: o, depth: i}, s) {
   const r = xml`${box(t, o)}${box(e, o)}`;
   if (i === undefined) return xml`<g shape-rendering="crispEdges">${r}</g>`;
   return xml`<filter id="b${s}"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s${s}" x2="0" y2="100%">${i.gradient}</linearGradient><clipPath id="r${s}"><rect width="${n}" height="${o}" rx="${i.radius}"/></clipPath><g clip-path="url(#r${s})">${r}<rect width="${n}" height="${o}" fill="url(#s${s})"/></g>`;
  });
var flat_text = (function flat_text(t, {baseline: e, depth: n}, o) {
   if (t.line.text === "") return s;
   const i = escaped(t.line.text);
   const r = textLength(t.line);
   const line = ((e, n) => xml`<text x="${10 * t.center}" y="${e}"${r}${n}>${i}</text>`);
   if (n === undefined) return line(e, xml` transform="scale(.1)"${fill(t)}`);
   const a = line(e + 10, xml` fill-opacity=".8" filter="url(#b${o})"`);
   const l = line(e + 10, xml` fill-opacity=".3"`);
   const d = t.textColor === c ? xml`010101` : xml`ccc`;
   return xml`<g transform="scale(.1)"><g fill="#${d}">${a}${l}</g>${line(e, fill(t))}</g>`;
  });
var render = (async function render(t, e) {
   switch (e) {
   case "svg":
    return drawSvg(t, await measureFor(t));

   case "json":
    return renderEndpoint(t);
   }
  });
var measureFor = (async function measureFor({label: t, message: e, palette: o}) {
   if (_.test(t) && _.test(e)) return measureAscii;
   const {unicodeMeasure: i} = await n.e(696).then(n.bind(n, 7223));
   return i(o);
  });
  n.d(e, {
   XX: (() => render)
  });
  var o = n(2863);
  var i = n(3399);
  
  const s = xml``;
  
  const r = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&#34;"
  };
  
  const a = {
   text: "",
   width: 0,
   fit: "natural"
  };
  
  
  const l = 14;
  function hasOwnLabelColor({labelColor: t, showsLabelColor: e}) {
   return e === true || t !== i.vz;
  }
  const c = "#fff";
  
  function shieldsTextColorOn(t) {
   const e = parseInt(t.slice(1, 7), 16);
   const n = (e >> 16) * 299 + (e >> 8 & 255) * 587 + (e & 255) * 114;
   return n <= .695 * 255e3 ? c : "#333";
  }
  
  
  
  
  
  
  const d = {
   height: 20,
   baseline: 140,
   depth: {
    radius: 3,
    gradient: xml`<stop offset="0" stop-color="#bbb" stop-opacity=".1"/><stop offset="1" stop-opacity=".1"/>`
   }
  };
  const f = {
   height: 20,
   baseline: 140
  };
  const u = {
   height: 18,
   baseline: 130,
   depth: {
    radius: 4,
    gradient: xml`<stop offset="0" stop-color="#fff" stop-opacity=".7"/><stop offset=".1" stop-color="#aaa" stop-opacity=".1"/><stop offset=".9" stop-color="#000" stop-opacity=".3"/><stop offset="1" stop-color="#000" stop-opacity=".5"/>`
   }
  };
  const drawFlat = ((t, e) => draw(t, e, d));
  const drawFlatSquare = (t, e) => draw(t, e, f);
  const drawPlastic = (t, e) => draw(t, e, u);
  const h = 5;
  const g = 3;
  
  
  
  
  const p = 28;
  const m = 12;
  const b = 9;
  const x = 6;
  const $ = 1.25;
  function drawForTheBadge(t, e) {
   const {width: n, left: o, right: i} = for_the_badge_layOut(t, e);
   const s = logoImage(t.logo, b, p);
   const r = xml`${for_the_badge_text(o, fill(o))}${for_the_badge_text(i, xml` font-weight="bold"${fill(i)}`)}`;
   return layout_frame(t, {
    width: n,
    height: p
   }, xml`<g shape-rendering="crispEdges">${box(o, p)}${box(i, p)}</g><g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="100">${s}${r}</g>`);
  }
  function for_the_badge_layOut(t, e) {
   const {logo: n} = t;
   const o = spacedLine(t.label.toUpperCase(), "verdana10", e);
   const i = spacedLine(t.message.toUpperCase(), "boldVerdana10", e);
   const s = o === a && i === a ? x - b : x;
   const r = n === undefined ? 0 : l + s;
   const c = n === undefined ? m : b + r;
   const d = o !== a || n !== undefined && hasOwnLabelColor(t);
   const f = o === a ? 2 * b + l : c + o.width + m;
   const [u, h] = d ? [ f, 0 ] : [ 0, r ];
   const g = u + h + m + i.width / 2;
   const p = h + i.width + 2 * m;
   return sideBySide(t, {
    line: o,
    center: c + o.width / 2,
    width: u
   }, {
    line: i,
    center: g,
    width: p
   });
  }
  const w = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]/u;
  function spacedLine(t, e, n) {
   if (t === "") return a;
   const o = n(t, e);
   const i = wholePixels(o);
   if (o.isExact) return {
    text: t,
    width: i + $ * t.length,
    fit: "fixed"
   };
   if (w.test(t)) return {
    text: t,
    width: i,
    fit: "natural"
   };
   return {
    text: t,
    width: i + $ * characterCount(t),
    fit: "spaced"
   };
  }
  const characterCount = t => [ ...new Intl.Segmenter("en").segment(t) ].length;
  function for_the_badge_text({line: t, center: e}, n) {
   if (t.text === "") return s;
   const o = t.fit === "spaced" ? xml` letter-spacing="${10 * $}"` : textLength(t);
   return xml`<text transform="scale(.1)" x="${10 * e}" y="175"${o}${n}>${escaped(t.text)}</text>`;
  }
  const y = 20;
  const v = 19;
  const C = 5;
  const S = 4;
  const k = 3;
  const O = 6;
  function drawSocial(t, e) {
   const {label: n, message: o, logo: i} = t;
   const r = oddLine(n.charAt(0).toUpperCase() + n.slice(1), "boldHelvetica11", e);
   const a = oddLine(o, "boldHelvetica11", e);
   const c = i === undefined ? 0 : l + (n === "" ? 0 : k);
   const d = (r.width || 1) + c + 2 * C;
   const f = d + O;
   const u = a.width + 2 * S;
   const h = idSuffix(t);
   const g = o === "" ? s : bubbleAt(f, u);
   const p = social_text(r, c + r.width / 2 + C);
   const m = xml`${labelBox(d, h)}${p}${social_text(a, f + u / 2)}`;
   return layout_frame(t, {
    width: d + 1 + (o === "" ? 0 : O + u),
    height: y
   }, xml`<linearGradient id="a${h}" x2="0" y2="100%"><stop offset="0" stop-color="#fcfcfc" stop-opacity="0"/><stop offset="1" stop-opacity=".1"/></linearGradient><g stroke="#d5d5d5"><rect stroke="none" fill="#fcfcfc" x=".5" y=".5" width="${d}" height="${v}" rx="2"/>${g}</g>${logoImage(i, C, y)}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px">${m}</g>`);
  }
  function labelBox(t, e) {
   return xml`<rect stroke="#d5d5d5" fill="url(#a${e})" x=".5" y=".5" width="${t}" height="${v}" rx="2"/>`;
  }
  function bubbleAt(t, e) {
   return xml`<rect x="${t}.5" y=".5" width="${e}" height="${v}" rx="2" fill="#fafafa"/><rect x="${t}" y="7.5" width=".5" height="5" stroke="#fafafa"/><path d="M${t}.5 6.5 l-3 3v1 l3 3" fill="#fafafa"/>`;
  }
  function social_text(t, e) {
   if (t.text === "") return s;
   const n = escaped(t.text);
   const o = textLength(t);
   const i = 10 * e;
   return xml`<text x="${i}" y="150" fill="#fff" transform="scale(.1)"${o}>${n}</text><text x="${i}" y="140" transform="scale(.1)"${o}>${n}</text>`;
  }
  
  const L = {
   flat: drawFlat,
   "flat-square": drawFlatSquare,
   plastic: drawPlastic,
   "for-the-badge": drawForTheBadge,
   social: drawSocial
  };
  const drawSvg = ((t, e) => L[t.style](t, e));
  const _ = /^[ -~]*$/;
  
  const measureAscii = ((t, e) => {
   const n = o.g[e];
   let i = 0;
   for (let e = 0; e < t.length; e++) i += n[t.charCodeAt(e) - 32] ?? NaN;
   return {
    width: i,
    isExact: true
   };
  });
  function renderEndpoint(t) {
   const {label: e, message: n, color: o, labelColor: i, style: s} = t;
   const r = {
    ...hasOwnLabelColor(t) ? {
     labelColor: i
    } : {},
    ...s === "flat" ? {} : {
     style: s
    }
   };
   return `${JSON.stringify({
    schemaVersion: 1,
    label: e,
    message: n,
    color: o,
    ...r,
    ...logoOf(t)
   })}\n`;
  }
  const j = "data:image/svg+xml;base64,";
  function logoOf({logo: t, namedLogo: e}) {
   if (e !== undefined) return {
    namedLogo: e.name,
    logoColor: e.color
   };
   return t?.startsWith(j) ? {
    logoSvg: Buffer.from(t.slice(j.length), "base64").toString()
   } : {};
  }
 })
};

