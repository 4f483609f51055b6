"use strict";

exports.id = 28;

exports.ids = [ 28 ];

exports.modules = {
 8028: ((e, t, n) => {
var readInputs = (async function readInputs(e, t = (t => e(t) !== "")) {
   const n = e("token");
   const o = e("gist-token");
   const i = [ n, o ].flatMap(p.XP);
   for (const t of m) if (t !== "token" && t !== "gist-token") (0, p.PW)(t, e(t), i);
   const isSet = (n => e(n) !== "" || n === "message" && t(n));
   if (e("badges") !== "") refuseBoth("badges", x, isSet);
   if ((0, r.P)(e("logo"))) await (0, r.eb)();
   const s = readSettings(e);
   const a = (0, g.Li)(e("readme"));
   for (const e of a) refusePath("readme", e);
   return {
    failOn: (0, g.XV)(e("fail-on")),
    badges: e("badges") === "" ? [ readDefinition(e, t) ] : await readBadges(e, i),
    describesBadges: w.some(isSet),
    manifest: readManifest(e, isSet),
    values: e("badges") === "" ? e("values") : "",
    publish: s,
    readme: a.length === 0 ? undefined : a,
    confined: true,
    allowPublic: (0, g.og)("allow-public", e("allow-public")),
    dryRun: (0, g.og)("dry-run", e("dry-run")),
    token: n,
    gistToken: o,
    job: readJob(e)
   };
  });
var readManifest = (function readManifest(e, t) {
   const n = e("manifest");
   if (n === "") return {
    path: $,
    isRequired: false
   };
   refuseBoth("manifest", w, t);
   refusePath("manifest", n);
   return {
    path: n,
    isRequired: true
   };
  });
var readJob = (function readJob(e) {
   const t = e("job-id");
   if (t !== "" && !/^\d{1,16}$/.test(t)) throw (0, s.Gq)("job-id", t, "is not a number. Leave it out: its default is ${{ job.check_run_id }}.");
   return {
    ...t === "" ? {} : {
     id: Number(t)
    },
    ...e("job-status") === "" ? {} : {
     status: (0, g.WT)("job-status", e("job-status"))
    }
   };
  });
var readDefinition = (function readDefinition(e, t) {
   const n = {
    ...o.oA,
    branch: (0, g.lq)(e("branch"))
   };
   const r = e("message").trim() === "" ? undefined : e("message");
   const i = (0, g.lq)(e("job").trim());
   const s = (0, c.vz)({
    status: e("status") === "" ? undefined : (0, g.WT)("status", e("status")),
    needs: readNeeds(e("needs")),
    from: (0, g.Li)(e("from")),
    workflow: (0, g.Li)(e("workflow")),
    job: i,
    message: r,
    emptyMessage: t("message") && r === undefined ? "message" : undefined
   }, n);
   return {
    id: readId(e("id")),
    name: undefined,
    kind: "project",
    enabled: true,
    label: (0, g.lq)(e("label")),
    message: r,
    color: (0, g.BK)("color", e("color")),
    colorSteps: undefined,
    labelColor: undefined,
    style: (0, g.zp)(e("style")),
    palette: undefined,
    logo: (0, g.vT)(e("logo")),
    logoColor: undefined,
    link: readLink(e("link")),
    source: s,
    filters: n,
    job: i,
    judging: o.zF,
    wording: undefined,
    messages: {},
    colors: {}
   };
  });
var readNeeds = (function readNeeds(e) {
   if (e === "") return undefined;
   const t = (0, u.jJ)(e);
   if ("problem" in t) throw (0, s.Gq)("needs", e, t.problem);
   return t;
  });
var readId = (function readId(e) {
   if (e !== "" && !(0, o.eQ)(e)) throw (0, s.Gq)("id", e, 'is not a valid id. Use parts of a-z, 0-9, ".", "_" and "-" that start with a letter or digit, joined by "/".');
   return (0, g.lq)(e);
  });
var readLink = (function readLink(e) {
   if (e === "") return undefined;
   const t = o.A.find(t => t === e);
   if (t !== undefined) return {
    kind: t
   };
   const n = (0, d.rn)(e);
   if (n !== undefined) throw (0, s.Gq)("link", e, `${n}.${(0, s.h)(e, o.A)} Allowed: ${o.A.join(", ")}, or an http(s) URL.`);
   return {
    kind: "url",
    url: e.trim()
   };
  });
var readSettings = (function readSettings(e) {
   const [t, n] = [ e("gist-id"), e("directory") ];
   const o = e("target-branch") !== "" ? "target-branch" : e("target-repository") !== "" ? "target-repository" : undefined;
   refuseTwoTargets([ t === "" ? undefined : "gist-id", n === "" ? undefined : "directory", o ]);
   return {
    branch: readBranch(e("target-branch")),
    repository: readRepository(e("target-repository")),
    gist: t === "" ? undefined : readGist(t),
    directory: (0, g.lq)(n),
    path: (0, g.lq)(e("path")),
    formats: (0, g.Ql)(e("formats")),
    branches: readBranches(e("branches")),
    singleCommit: e("single-commit") === "" ? undefined : (0, g.og)("single-commit", e("single-commit")),
    prune: undefined,
    index: undefined
   };
  });
var refuseTwoTargets = (function refuseTwoTargets(e) {
   const [t, n] = e.filter((e => e !== undefined));
   if (t !== undefined && n !== undefined) throw new s.qh("invalid", `${bothNames(t, n)} both name a target: set only one of them.`);
  });
var readBranch = (function readBranch(e) {
   if (e !== "" && !(0, i.Q8)(e)) throw (0, s.Gq)("target-branch", e, 'is not a branch that badges can be published to. Use the name of a branch, without "refs/" (default: badges).');
   return (0, g.lq)(e);
  });
var readBranches = (function readBranches(e) {
   const t = (0, g.Li)(e);
   for (const e of t) {
    const t = (0, h.Yo)(e);
    if (t !== undefined) throw (0, s.Gq)("branches", e, `${t} ${h.pf}`);
   }
   return t.length === 0 ? undefined : t;
  });
var readRepository = (function readRepository(e) {
   if (e !== "" && (0, a.SU)(e) === undefined) throw (0, s.Gq)("target-repository", e, "is not a repository name. Use owner/name.");
   return (0, g.lq)(e);
  });
  n.d(t, {
   Ko: (() => readInputs),
   y8: (() => b)
  });
  var o = n(4394);
  var r = n(7596);
  var i = n(1485);
  var s = n(3916);
  var a = n(4087);
  var l = n(8553);
  var c = n(3060);
  var d = n(7647);
  var f = n(5763);
  var u = n(9687);
  var h = n(8214);
  var g = n(3718);
  var p = n(1867);
  const m = [ "id", "label", "message", "color", "status", "needs", "from", "workflow", "job", "branch", "link", "style", "logo", "badges", "manifest", "values", "target-branch", "target-repository", "gist-id", "gist-token", "directory", "path", "formats", "branches", "token", "readme", "allow-public", "single-commit", "dry-run", "fail-on", "job-status", "job-id" ];
  const b = "(not given)";
  const $ = ".github/badges.yml";
  const x = m.slice(0, m.indexOf("badges"));
  const w = [ ...x, "badges" ];
  
  async function readBadges(e, t) {
   const n = await (0, l.gF)(e("badges"), (0, s.yu)("badges", "badges"));
   const o = e("values");
   const r = o === "" ? n : (0, f.t)(n, (0, f.N)(o));
   const i = r.map(({definition: e}) => e);
   (0, p.PW)("badges", JSON.stringify(i), t);
   return i;
  }
  function refuseBoth(e, t, n) {
   const o = t.find(n);
   if (o === undefined) return;
   const r = e === "badges" ? `move ${(0, s.yu)(o, o)} into the list` : "set only one of them";
   throw new s.qh("invalid", `${bothNames(e, o)} both describe a badge: ${r}.`);
  }
  const bothNames = (e, t) => `${(0, s.yu)(e, `Inputs "${e}"`)} and ${(0, s.yu)(t, `"${t}"`)}`;
  
  function refusePath(e, t) {
   const n = (0, i.z9)(t.replace(/^\.github\//, ""));
   if (n !== undefined) throw (0, s.Gq)(e, t, `${n}. Use a path in the repository, such as README.md.`);
  }
  
  
  
  
  
  
  
  function readGist(e) {
   if (/^[\da-f]{20,40}$/i.test(e)) return e;
   const t = /([\da-f]{20,40})/i.exec(e)?.[1];
   throw (0, s.Gq)("gist-id", e, `is not a gist id. Use the 20 to 40 hex digits at the end of the gist's URL${t === undefined ? "" : ` (here ${t})`}.`);
  }
  
  
  
 }),
 3718: ((e, t, n) => {
var parseLines = (function parseLines(e) {
   const t = e.split(/[\r\n]+/).map((e => e.trim()));
   return [ ...new Set(t.filter((e => e !== ""))) ];
  });
var parseFlag = (function parseFlag(e, t) {
   if (/^(?:true|True|TRUE)$/.test(t)) return true;
   if (t === "" || /^(?:false|False|FALSE)$/.test(t)) return false;
   throw (0, s.Gq)(e, t, "is not a boolean. Use true or false.");
  });
var parseFormats = (function parseFormats(e) {
   const t = e.split(/[\s,]+/).filter((e => e !== ""));
   const n = t.map(e => oneOf(e, a.hR, {
    input: "formats",
    what: "format"
   }));
   return n.length === 0 ? undefined : a.hR.filter(e => n.includes(e));
  });
var parseFailOn = (function parseFailOn(e) {
   return oneOf(e || "setup", [ "setup", "any", "none" ], {
    input: "fail-on",
    what: "level"
   });
  });
var parseStatusInput = (function parseStatusInput(e, t) {
   const n = (0, l.i$)(t);
   if (n === undefined) throw (0, s.Gq)(e, t, (0, l.Gn)(t));
   return n;
  });
var parseLooks = (function parseLooks(e) {
   return {
    palette: parsePalette(e("palette")),
    labelColor: parseColorInput("label-color", e("label-color")),
    logoColor: parseColorInput("logo-color", e("logo-color"))
   };
  });
var parseStyle = (function parseStyle(e) {
   return oneOf(e || "flat", r.rY, {
    input: "style",
    what: "style"
   });
  });
var parseColorInput = (function parseColorInput(e, t) {
   const n = (0, o.H0)(t);
   if (t !== "" && n === undefined) throw (0, s.Gq)(e, t, `is not a colour.${(0, s.h)(t, (0, 
   o.i4)())} ${o.o$}`);
   return n;
  });
var parseLogoInput = (function parseLogoInput(e) {
   if (e === "") return undefined;
   const t = (0, i.db)(e);
   if (t === undefined) throw (0, s.Gq)("logo", e, `${(0, i.JS)(e)} ${i.oh}`);
   return t;
  });
var oneOf = (function oneOf(e, t, {input: n, what: o}) {
   const r = t.find((t => t === e));
   if (r === undefined) throw (0, s.Gq)(n, e, `is not a ${o}.${(0, s.h)(e, t)} Allowed: ${t.join(", ")}.`);
   return r;
  });
  n.d(t, {
   BK: (() => parseColorInput),
   Li: (() => parseLines),
   Ql: (() => parseFormats),
   WT: (() => parseStatusInput),
   XV: (() => parseFailOn),
   d$: (() => c),
   lq: (() => optional),
   og: (() => parseFlag),
   u4: (() => parseLooks),
   vT: (() => parseLogoInput),
   zp: (() => parseStyle)
  });
  var o = n(3399);
  var r = n(3360);
  var i = n(7596);
  var s = n(3916);
  var a = n(8675);
  var l = n(2420);
  const c = {
   setup: [ "input", "setup", "signal" ],
   any: [ "input", "setup", "signal", "outage" ],
   none: [ "input", "signal" ]
  };
  const d = null && [ "palette", "label-color", "logo-color" ];
  const optional = (e => e === "" ? undefined : e);
  
  
  
  
  
  
  const parsePalette = (e => e === "" ? undefined : oneOf(e, o.LH, {
   input: "palette",
   what: "palette"
  }));
  
  
  
  
 }),
 5763: ((e, t, n) => {
  n.d(t, {
   N: () => readValues,
   t: () => withValues
  });
  var o = n(3916);
  const r = 20;
  const i = "Allowed: id=message, one a line, or a JSON object of them.";
  function readValues(e) {
   return e.trimStart().startsWith("{") ? readObject(e) : readLines(e);
  }
  function readObject(e) {
   const t = Object.entries(parseObject(e)).map(([e, t]) => [ e, t ?? "" ]);
   const n = t.filter(([, e]) => typeof e !== "string" && typeof e !== "number");
   refuse(n.map(([e, t]) => () => `${(0, o.hD)(e)}: ${(0, o.hD)(JSON.stringify(t))} is not a text or number.`));
   return new Map(t.map(([e, t]) => [ e, typeof t === "string" ? t : JSON.stringify(t) ]));
  }
  function parseObject(e) {
   try {
    return JSON.parse(e);
   } catch (e) {
    const t = e instanceof Error ? e.message : String(e);
    throw new o.qh("invalid", `${(0, o.yu)("values")}: it starts with "{", but is not valid JSON: ${(0, 
    o.hD)(t)}. ${i}`);
   }
  }
  function readLines(e) {
   const t = new Map;
   const n = e.split(/\r\n|\r|\n/).flatMap((e, n) => {
    const o = e.trim() === "" ? undefined : addLine(t, e);
    return o === undefined ? [] : [ () => `line ${n + 1}: ${o}` ];
   });
   refuse(n);
   return t;
  }
  function addLine(e, t) {
   const n = t.indexOf("=");
   if (n === -1) return `${(0, o.hD)(t.trim())} has no "=". ${i}`;
   const [r, s] = [ t.slice(0, n).trim(), t.slice(n + 1).trim() ];
   if (r === "") return `${(0, o.hD)(t.trim())} has no id before the "=". ${i}`;
   if (e.has(r)) return `${(0, o.hD)(r)} is set twice. Remove one of them.`;
   e.set(r, s);
   return undefined;
  }
  function withValues(e, t) {
   const n = new Map(e.map(e => [ e.definition.id, e ]));
   refuse([ ...t.keys() ].flatMap(e => problemOf(e, n) ?? []));
   return e.map(e => {
    const n = t.get(e.definition.id);
    if (n === undefined) return e;
    const o = n.trim() === "";
    const r = o ? {
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
     ...e,
     definition: {
      ...e.definition,
      ...r
     }
    };
   });
  }
  function problemOf(e, t) {
   const n = t.get(e);
   if (n === undefined) return () => `There is no badge ${(0, o.hD)(e)}.${(0, o.h)(e, [ ...t.keys() ])}`;
   const {kind: r} = n.definition.source;
   if (r === "value" || r === "message" && !n.enforce) return undefined;
   if (r === "message") return () => `The badge ${(0, o.hD)(e)} is enforced with its own message (${n.place}), which values cannot change.`;
   const i = r === "pointer" ? "an existing picture" : r === "fact" ? "a fact" : "a status";
   return () => `The badge ${(0, o.hD)(e)} shows ${i}, not a message (${n.place}). Allowed: static badges.`;
  }
  function refuse(e) {
   if (e.length === 0) return;
   const t = e.slice(0, r).map(e => e());
   const n = e.length > t.length ? [ `${e.length - t.length} more problems` ] : [];
   throw new o.qh("invalid", `${(0, o.yu)("values")}: ${[ ...t, ...n ].join("; ")}`);
  }
 }),
 2863: ((e, t, n) => {
  n.d(t, {
   g: (() => o)
  });
  const o = {
   verdana11: [ 3.87, 4.33, 5.05, 9, 6.99, 11.84, 7.99, 2.95, 5, 5, 6.99, 9, 4, 5, 4, 5, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 5, 5, 9, 9, 9, 6, 11, 7.52, 7.54, 7.68, 8.48, 6.96, 6.32, 8.53, 8.27, 4.63, 5, 7.62, 6.12, 9.27, 8.23, 8.66, 6.63, 8.66, 7.65, 7.52, 6.78, 8.05, 7.52, 10.88, 7.54, 6.77, 7.54, 5, 5, 5, 9, 6.99, 6.99, 6.61, 6.85, 5.73, 6.85, 6.55, 3.87, 6.85, 6.96, 3.02, 3.79, 6.51, 3.02, 10.7, 6.96, 6.68, 6.85, 6.85, 4.69, 5.73, 4.33, 6.96, 6.51, 9, 6.51, 6.51, 5.78, 6.98, 5, 6.98, 9 ],
   verdana10: [ 3.52, 3.94, 4.59, 8.18, 6.36, 10.76, 7.27, 2.69, 4.54, 4.54, 6.36, 8.18, 3.64, 4.54, 3.64, 4.54, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 4.54, 4.54, 8.18, 8.18, 8.18, 5.45, 10, 6.84, 6.86, 6.98, 7.71, 6.32, 5.75, 7.75, 7.51, 4.21, 4.55, 6.93, 5.57, 8.43, 7.48, 7.87, 6.03, 7.87, 6.95, 6.84, 6.16, 7.32, 6.84, 9.89, 6.85, 6.15, 6.85, 4.54, 4.54, 4.54, 8.18, 6.36, 6.36, 6.01, 6.23, 5.21, 6.23, 5.96, 3.52, 6.23, 6.33, 2.74, 3.44, 5.92, 2.74, 9.73, 6.33, 6.07, 6.23, 6.23, 4.27, 5.21, 3.94, 6.33, 5.92, 8.18, 5.92, 5.92, 5.25, 6.35, 4.54, 6.35, 8.18 ],
   boldVerdana10: [ 3.42, 4.02, 5.87, 8.67, 7.11, 12.72, 8.62, 3.32, 5.43, 5.43, 7.11, 8.67, 3.61, 4.8, 3.61, 6.89, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 4.02, 4.02, 8.67, 8.67, 8.67, 6.17, 9.64, 7.76, 7.62, 7.24, 8.3, 6.83, 6.5, 8.11, 8.37, 5.46, 5.55, 7.71, 6.37, 9.48, 8.47, 8.5, 7.33, 8.5, 7.82, 7.1, 6.82, 8.12, 7.64, 11.28, 7.64, 7.37, 6.92, 5.43, 6.89, 5.43, 8.67, 7.11, 7.11, 6.68, 6.99, 5.88, 6.99, 6.64, 4.22, 6.99, 7.12, 3.42, 4.03, 6.71, 3.42, 10.58, 7.12, 6.87, 6.99, 6.99, 4.97, 5.93, 4.56, 7.12, 6.5, 9.79, 6.69, 6.51, 5.97, 7.11, 5.43, 7.11, 8.67 ],
   boldHelvetica11: [ 3.06, 3.06, 5.09, 6.12, 6.12, 11, 7.53, 3.06, 3.26, 3.26, 4.48, 6.6, 3.06, 4.48, 3.06, 4.08, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 3.06, 3.06, 6.6, 6.6, 6.6, 6.12, 8.8, 7.53, 7.74, 8.15, 8.15, 7.13, 6.52, 8.35, 8.15, 3.24, 6.12, 7.94, 6.52, 9.98, 8.15, 8.56, 7.34, 8.56, 7.94, 7.14, 6.72, 8.15, 6.93, 10.38, 7.34, 7.34, 7.13, 3.66, 4.08, 3.66, 6.6, 5.5, 2.85, 6.31, 6.72, 6.31, 6.72, 6.31, 3.66, 6.72, 6.52, 2.84, 3.06, 6.31, 2.84, 9.97, 6.52, 6.72, 6.72, 6.72, 4.28, 5.91, 3.87, 6.52, 5.72, 8.95, 5.91, 5.71, 5.71, 3.66, 2.45, 3.66, 6.6 ]
  };
 }),
 8675: ((e, t, n) => {
var oddLine = (function oddLine(e, t, n) {
   if (e === "") return r;
   const o = n(e, t);
   return {
    text: e,
    width: wholePixels(o) | 1,
    fit: o.isExact ? "fixed" : "natural"
   };
  });
var wholePixels = (function wholePixels({width: e, isExact: t}) {
   return t ? Math.floor(e) : Math.ceil(e);
  });
var textColor = (function textColor(e, t) {
   return t === "shields" ? shieldsTextColorOn(e) : (0, o.kF)(e);
  });
var xml = (function xml(e, ...t) {
   return e.reduce(((e, n, o) => `${e}${t[o - 1] ?? ""}${n}`));
  });
var escaped = (function escaped(e) {
   return e.replace(/[&<>"]/g, e => c[e] ?? "");
  });
var elements_frame = (function elements_frame({label: e, message: t}, n, o) {
   const r = escaped(e === "" || t === "" ? e + t : `${e}: ${t}`);
   return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${n.width}" height="${n.height}" role="img" aria-label="${r}"><title>${r}</title>${o}</svg>\n`;
  });
var logoImage = (function logoImage(e, t, n) {
   if (e === undefined) return l;
   return xml`<image x="${t}" y="${(n - i) / 2}" width="${i}" height="${i}" href="${escaped(e)}"/>`;
  });
var box = (function box({x: e, width: t, color: n}, o) {
   if (t === 0) return l;
   const r = e === 0 ? l : xml` x="${e}"`;
   return xml`<rect${r} width="${t}" height="${o}" fill="${escaped(n)}"/>`;
  });
var textLength = (function textLength({fit: e, width: t}) {
   return e === "fixed" ? xml` textLength="${10 * t}"` : l;
  });
var fill = (function fill({textColor: e}) {
   return e === s ? l : xml` fill="${escaped(e)}"`;
  });
var idSuffix = (function idSuffix(e) {
   const {label: t, message: n, color: o, style: r, palette: i, logo: s = ""} = e;
   const a = e.showsLabelColor === true ? `${e.labelColor}!` : e.labelColor;
   const l = [ t, n, o, a, r, i, s, "" ].join("\n");
   let c = 2166136261;
   for (let e = 0; e < l.length; e++) c = Math.imul(c ^ l.charCodeAt(e), 16777619);
   return escaped((c >>> 0).toString(36).padStart(4, "0"));
  });
var draw = (function draw(e, t, n) {
   const o = layOut(e, t);
   const {width: r, left: i, right: s} = o;
   const a = n.depth === undefined ? l : idSuffix(e);
   const c = logoImage(e.logo, h, n.height);
   const d = xml`${flat_text(i, n, a)}${flat_text(s, n, a)}`;
   return elements_frame(e, {
    width: r,
    height: n.height
   }, xml`${background(o, n, a)}<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="110">${c}${d}</g>`);
  });
var layOut = (function layOut(e, t) {
   const {label: n, message: o, logo: r, color: s, labelColor: a, palette: l} = e;
   const [c, d] = [ oddLine(n, "verdana11", t), oddLine(o, "verdana11", t) ];
   const f = r === undefined ? 0 : i + (n === "" ? 0 : g);
   const u = n !== "" || hasOwnLabelColor(e);
   const p = u ? c.width + 2 * h + f : 0;
   const m = h + f + 1 + c.width / 2;
   const b = u ? 0 : f;
   const $ = b > 0 ? h : 0;
   const x = u || b > 0 ? 1 : 0;
   const w = (o === "" ? 1 + b : d.width + b + Math.max(0, $ - 1)) + 2 * h;
   const y = p + b + $ - x + h + d.width / 2;
   const [v, L] = [ textColor(a, l), textColor(s, l) ];
   return {
    width: p + w,
    left: {
     line: c,
     center: m,
     textColor: v,
     x: 0,
     width: p,
     color: a
    },
    right: {
     line: d,
     center: y,
     textColor: L,
     x: p,
     width: w,
     color: s
    }
   };
  });
var background = (function background({left: e, right: t, width: n}, {height: o, depth: r}, i) {
   const s = xml`${box(e, o)}${box(t, o)}`;
   if (r === undefined) return xml`<g shape-rendering="crispEdges">${s}</g>`;
   return xml`<filter id="b${i}"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s${i}" x2="0" y2="100%">${r.gradient}</linearGradient><clipPath id="r${i}"><rect width="${n}" height="${o}" rx="${r.radius}"/></clipPath><g clip-path="url(#r${i})">${s}<rect width="${n}" height="${o}" fill="url(#s${i})"/></g>`;
  });
var flat_text = (function flat_text(e, {baseline: t, depth: n}, o) {
   if (e.line.text === "") return l;
   const r = escaped(e.line.text);
   const i = textLength(e.line);
   const line = ((t, n) => xml`<text x="${10 * e.center}" y="${t}"${i}${n}>${r}</text>`);
   if (n === undefined) return line(t, xml` transform="scale(.1)"${fill(e)}`);
   const a = line(t + 10, xml` fill-opacity=".8" filter="url(#b${o})"`);
   const c = line(t + 10, xml` fill-opacity=".3"`);
   const d = e.textColor === s ? xml`010101` : xml`ccc`;
   return xml`<g transform="scale(.1)"><g fill="#${d}">${a}${c}</g>${line(t, fill(e))}</g>`;
  });
var measureFor = (async function measureFor({label: e, message: t, palette: o}) {
   if (j.test(e) && j.test(t)) return measureAscii;
   const {unicodeMeasure: r} = await n.e(696).then(n.bind(n, 7223));
   return r(o);
  });
var render = (function render(e, t) {
   return _[t](e);
  });
  n.d(t, {
   hR: (() => q),
   XX: (() => render)
  });
  var o = n(3399);
  const r = {
   text: "",
   width: 0,
   fit: "natural"
  };
  
  
  const i = 14;
  function hasOwnLabelColor({labelColor: e, showsLabelColor: t}) {
   return t === true || e !== o.vz;
  }
  const s = "#fff";
  
  function shieldsTextColorOn(e) {
   const t = parseInt(e.slice(1, 7), 16);
   const n = (t >> 16) * 299 + (t >> 8 & 255) * 587 + (t & 255) * 114;
   return n <= .695 * 255e3 ? s : "#333";
  }
  function renderEndpoint(e) {
   const {label: t, message: n, color: o, labelColor: r, style: i} = e;
   const s = {
    ...hasOwnLabelColor(e) ? {
     labelColor: r
    } : {},
    ...i === "flat" ? {} : {
     style: i
    }
   };
   return `${JSON.stringify({
    schemaVersion: 1,
    label: t,
    message: n,
    color: o,
    ...s,
    ...logoOf(e)
   })}\n`;
  }
  const a = "data:image/svg+xml;base64,";
  function logoOf({logo: e, namedLogo: t}) {
   if (t !== undefined) return {
    namedLogo: t.name,
    logoColor: t.color
   };
   return e?.startsWith(a) ? {
    logoSvg: Buffer.from(e.slice(a.length), "base64").toString()
   } : {};
  }
  
  const l = xml``;
  
  const c = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&#34;"
  };
  
  
  
  
  
  
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
  const drawFlat = ((e, t) => draw(e, t, d));
  const drawFlatSquare = (e, t) => draw(e, t, f);
  const drawPlastic = (e, t) => draw(e, t, u);
  const h = 5;
  const g = 3;
  
  
  
  
  const p = 28;
  const m = 12;
  const b = 9;
  const $ = 6;
  const x = 1.25;
  function drawForTheBadge(e, t) {
   const {width: n, left: o, right: r} = for_the_badge_layOut(e, t);
   const i = logoImage(e.logo, b, p);
   const s = xml`${for_the_badge_text(o, fill(o))}${for_the_badge_text(r, xml` font-weight="bold"${fill(r)}`)}`;
   return elements_frame(e, {
    width: n,
    height: p
   }, xml`<g shape-rendering="crispEdges">${box(o, p)}${box(r, p)}</g><g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="100">${i}${s}</g>`);
  }
  function for_the_badge_layOut(e, t) {
   const {logo: n, color: o, labelColor: s, palette: a} = e;
   const l = spacedLine(e.label.toUpperCase(), "verdana10", t);
   const c = spacedLine(e.message.toUpperCase(), "boldVerdana10", t);
   const d = l === r && c === r ? $ - b : $;
   const f = n === undefined ? 0 : i + d;
   const u = n === undefined ? m : b + f;
   const h = l !== r || n !== undefined && hasOwnLabelColor(e);
   const g = l === r ? 2 * b + i : u + l.width + m;
   const [p, x] = h ? [ g, 0 ] : [ 0, f ];
   const w = u + l.width / 2;
   const y = p + x + m + c.width / 2;
   const v = x + c.width + 2 * m;
   const [L, C] = [ textColor(s, a), textColor(o, a) ];
   return {
    width: p + v,
    left: {
     line: l,
     center: w,
     textColor: L,
     x: 0,
     width: p,
     color: s
    },
    right: {
     line: c,
     center: y,
     textColor: C,
     x: p,
     width: v,
     color: o
    }
   };
  }
  const w = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]/u;
  function spacedLine(e, t, n) {
   if (e === "") return r;
   const o = n(e, t);
   const i = wholePixels(o);
   if (o.isExact) return {
    text: e,
    width: i + x * e.length,
    fit: "fixed"
   };
   if (w.test(e)) return {
    text: e,
    width: i,
    fit: "natural"
   };
   return {
    text: e,
    width: i + x * characterCount(e),
    fit: "spaced"
   };
  }
  const characterCount = e => [ ...new Intl.Segmenter("en").segment(e) ].length;
  function for_the_badge_text({line: e, center: t}, n) {
   if (e.text === "") return l;
   const o = e.fit === "spaced" ? xml` letter-spacing="${10 * x}"` : textLength(e);
   return xml`<text transform="scale(.1)" x="${10 * t}" y="175"${o}${n}>${escaped(e.text)}</text>`;
  }
  const y = 20;
  const v = 19;
  const L = 5;
  const C = 4;
  const S = 3;
  const k = 6;
  function drawSocial(e, t) {
   const {label: n, message: o, logo: r} = e;
   const s = oddLine(n.charAt(0).toUpperCase() + n.slice(1), "boldHelvetica11", t);
   const a = oddLine(o, "boldHelvetica11", t);
   const c = r === undefined ? 0 : i + (n === "" ? 0 : S);
   const d = (s.width || 1) + c + 2 * L;
   const f = d + k;
   const u = a.width + 2 * C;
   const h = idSuffix(e);
   const g = o === "" ? l : bubbleAt(f, u);
   const p = social_text(s, c + s.width / 2 + L);
   const m = xml`${labelBox(d, h)}${p}${social_text(a, f + u / 2)}`;
   return elements_frame(e, {
    width: d + 1 + (o === "" ? 0 : k + u),
    height: y
   }, xml`<linearGradient id="a${h}" x2="0" y2="100%"><stop offset="0" stop-color="#fcfcfc" stop-opacity="0"/><stop offset="1" stop-opacity=".1"/></linearGradient><g stroke="#d5d5d5"><rect stroke="none" fill="#fcfcfc" x=".5" y=".5" width="${d}" height="${v}" rx="2"/>${g}</g>${logoImage(r, L, y)}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px">${m}</g>`);
  }
  function labelBox(e, t) {
   return xml`<rect stroke="#d5d5d5" fill="url(#a${t})" x=".5" y=".5" width="${e}" height="${v}" rx="2"/>`;
  }
  function bubbleAt(e, t) {
   return xml`<rect x="${e}.5" y=".5" width="${t}" height="${v}" rx="2" fill="#fafafa"/><rect x="${e}" y="7.5" width=".5" height="5" stroke="#fafafa"/><path d="M${e}.5 6.5 l-3 3v1 l3 3" fill="#fafafa"/>`;
  }
  function social_text(e, t) {
   if (e.text === "") return l;
   const n = escaped(e.text);
   const o = textLength(e);
   const r = 10 * t;
   return xml`<text x="${r}" y="150" fill="#fff" transform="scale(.1)"${o}>${n}</text><text x="${r}" y="140" transform="scale(.1)"${o}>${n}</text>`;
  }
  var O = n(2863);
  const j = /^[ -~]*$/;
  
  const measureAscii = ((e, t) => {
   const n = O.g[t];
   let o = 0;
   for (let t = 0; t < e.length; t++) o += n[e.charCodeAt(t) - 32] ?? NaN;
   return {
    width: o,
    isExact: true
   };
  });
  const q = [ "svg", "json" ];
  
  const _ = {
   svg: (async e => drawSvg(e, await measureFor(e))),
   json: e => Promise.resolve(renderEndpoint(e))
  };
  const G = {
   flat: drawFlat,
   "flat-square": drawFlatSquare,
   plastic: drawPlastic,
   "for-the-badge": drawForTheBadge,
   social: drawSocial
  };
  const drawSvg = ((e, t) => G[e.style](e, t));
 })
};

