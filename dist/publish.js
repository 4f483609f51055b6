"use strict";

exports.id = 552;

exports.ids = [ 552 ];

exports.modules = {
 7493: ((e, n, t) => {
var publishFrom = (async function publishFrom({event: e, json: n, read: t, isGiven: i}, o) {
   if (e !== undefined && !(0, r.existsSync)(e)) throw (0, s.Gq)("event", e, "does not exist. Give the path of an event in JSON, as the runner stores it.");
   const h = withEnvironment(await (0, a.Ko)(t, i), o.env);
   const p = contextFor(e, h, o.env);
   const w = {
    context: p,
    stopSignal: () => (0, l.Zm)(o)
   };
   const b = (0, c.f)(h, w);
   const y = e !== undefined && t("token") === "";
   const k = await (0, u.m)(h, y ? {
    ...b,
    record: recordFromEvent(p, b.record)
   } : b);
   const v = (0, g.$p)([ h.token, h.gistToken ]);
   for (const e of (0, f.nZ)(k)) (0, m.cv)("warning", v(e.text));
   for (const {code: e, message: n} of (0, f.Re)(k)) {
    if (h.failOn === "any") throw new s.qh(e, v(n));
    (0, m.cv)("warning", v(n));
   }
   for (const e of k.notices) (0, m.cv)("notice", v(e));
   if (k.error !== undefined && d.d$[h.failOn].includes(k.error.kind)) {
    throw new s.qh(k.error.code, v(k.error.message));
   }
   if (n) return v(jsonOf(k));
   return (0, f.Dx)(k).map((e => `${(0, l.Is)(v(e))}\n`)).join("");
  });
var withEnvironment = (function withEnvironment(e, n) {
   return {
    ...e,
    confined: false,
    token: e.token || (n["GITHUB_TOKEN"] ?? ""),
    gistToken: e.gistToken || (n["GIST_TOKEN"] ?? "")
   };
  });
var contextFor = (function contextFor(e, {badges: n}, t) {
   const r = (0, o.yI)(e === undefined ? withClone(t) : (0, o.W9)(e, t));
   return {
    ...r,
    branch: r.branch || (n[0]?.filters.branch ?? ""),
    workspace: process.cwd()
   };
  });
var recordFromEvent = (function recordFromEvent({triggering: e}, n) {
   if (e === undefined) return n;
   const {workflow: t} = e;
   const isTriggering = (e => e === String(t.id));
   return {
    ...n,
    workflow: (e, r) => isTriggering(r) ? Promise.resolve({
     ...t,
     isActive: true
    }) : n.workflow(e, r),
    async* runs(e, t) {
     if (!isTriggering(e)) yield* n.runs(e, t);
    },
    jobs: (() => Promise.resolve([]))
   };
  });
  t.r(n);
  t.d(n, {
   publishFrom: (() => publishFrom)
  });
  var r = t(3024);
  var i = t.n(r);
  var s = t(3916);
  var o = t(9556);
  var a = t(8028);
  var d = t(3718);
  var c = t(6816);
  var u = t(1942);
  var f = t(4585);
  var l = t(4006);
  var h = t(7812);
  var p = t(4087);
  var g = t(1867);
  var m = t(1028);
  
  function jsonOf(e) {
   const {badges: n = "[]", ...t} = (0, f.Yz)(e);
   const r = JSON.parse(n);
   return `${JSON.stringify({
    ...t,
    changed: e.changed,
    badges: r
   }, null, 2)}\n`;
  }
  
  function withClone(e) {
   if (e["GITHUB_REPOSITORY"] || e["GITHUB_EVENT_PATH"]) return e;
   const {repository: n, serverUrl: t, branch: r} = (0, h.KB)(process.cwd());
   if (n === undefined || t !== (e["GITHUB_SERVER_URL"] || "https://github.com")) throw new s.qh("invalid", "The repository is not known: work in a clone of it, give its event with --event FILE, or set GITHUB_REPOSITORY to owner/name.");
   return {
    ...e,
    GITHUB_REPOSITORY: (0, p.fq)(n),
    GITHUB_REF_NAME: e["GITHUB_REF_NAME"] || r
   };
  }
  
  
 }),
 8028: ((e, n, t) => {
var readInputs = (async function readInputs(e, n = n => e(n) !== "") {
   const t = e("token");
   const r = e("gist-token");
   const s = [ t, r ].flatMap(w.XP);
   for (const n of b) {
    if (n !== "token" && n !== "gist-token") (0, w.PW)(n, e(n), s);
    if (!$.includes(n)) refuseExpression(n, e(n));
   }
   const isSet = (t => e(t) !== "" || t === "message" && n(t));
   if (e("badges") !== "") refuseBoth("badges", k, isSet);
   if ((0, i.P)(e("logo"))) await (0, i.eb)();
   const o = readSettings(e);
   const a = (0, m.Li)(e("readme"));
   for (const e of a) refusePath("readme", e);
   return {
    failOn: (0, m.XV)(e("fail-on")),
    badges: e("badges") === "" ? [ readDefinition(e, n) ] : await readBadges(e, s),
    describesBadges: v.some(isSet),
    manifest: readManifest(e, isSet),
    values: e("badges") === "" ? e("values") : "",
    publish: o,
    readme: a.length === 0 ? undefined : a,
    confined: true,
    allowPublic: (0, m.og)("allow-public", e("allow-public")),
    dryRun: (0, m.og)("dry-run", e("dry-run")),
    token: t,
    gistToken: r,
    job: readJob(e)
   };
  });
var refuseExpression = (function refuseExpression(e, n) {
   if (n.includes("${{")) throw (0, a.Gq)(e, n, "is an expression that was not evaluated. Only GitHub does that, in a workflow: use its value.");
  });
var readManifest = (function readManifest(e, n) {
   const t = e("manifest");
   if (t === "") return {
    path: u.tL.project,
    isRequired: false
   };
   refuseBoth("manifest", v, n);
   refusePath("manifest", t);
   return {
    path: t,
    isRequired: true
   };
  });
var readJob = (function readJob(e) {
   const n = e("job-id");
   if (n !== "" && !/^\d{1,16}$/.test(n)) throw (0, a.Gq)("job-id", n, "is not a number. Leave it out: its default is ${{ job.check_run_id }}.");
   return {
    ...n === "" ? {} : {
     id: Number(n)
    },
    ...e("job-status") === "" ? {} : {
     status: (0, m.WT)("job-status", e("job-status"))
    }
   };
  });
var readDefinition = (function readDefinition(e, n) {
   const t = {
    ...r.oA,
    branch: readFilter(e("branch"))
   };
   const i = (0, s.z3)(e("message")) ? undefined : e("message");
   const o = (0, m.lq)(e("job").trim());
   const a = (0, f.vz)({
    status: e("status") === "" ? undefined : (0, m.WT)("status", e("status")),
    needs: readNeeds(e("needs")),
    from: (0, m.Li)(e("from")),
    workflow: (0, m.Li)(e("workflow")),
    job: o,
    message: i,
    emptyMessage: n("message") && i === undefined ? "message" : undefined
   }, t);
   return {
    id: readId(e("id")),
    name: undefined,
    kind: "project",
    enabled: true,
    label: (0, m.lq)(e("label")),
    message: i,
    color: (0, m.BK)("color", e("color")),
    colorSteps: undefined,
    labelColor: undefined,
    style: (0, m.zp)(e("style")),
    palette: undefined,
    logo: (0, m.vT)(e("logo")),
    logoColor: undefined,
    link: readLink(e("link")),
    source: a,
    filters: t,
    job: o,
    judging: r.zF,
    wording: undefined,
    messages: {},
    colors: {}
   };
  });
var readFilter = (function readFilter(e) {
   const n = (0, o.Tb)(e);
   if (n !== undefined) throw (0, a.Gq)("branch", e, n);
   return (0, m.lq)(e);
  });
var readNeeds = (function readNeeds(e) {
   if (e === "") return undefined;
   const n = (0, p.jJ)(e);
   if ("problem" in n) throw (0, a.Gq)("needs", e, n.problem);
   return n;
  });
var readId = (function readId(e) {
   if (e !== "" && !(0, r.eQ)(e)) throw (0, a.Gq)("id", e, `is not a valid id. For example: ${(0, 
   a.hD)((0, r.yR)(e.slice(0, 100)))}. Use parts of a-z, 0-9, ".", "_" and "-" that start with a letter or digit, joined by "/".`);
   return (0, m.lq)(e);
  });
var readLink = (function readLink(e) {
   if (e === "") return undefined;
   const n = r.A.find(n => n === e);
   if (n !== undefined) return {
    kind: n
   };
   const t = (0, l.rn)(e);
   if (t !== undefined) throw (0, a.Gq)("link", e, `${t}.${(0, a.h)(e, r.A)} Allowed: ${r.A.join(", ")}, or an http(s) URL.`);
   return {
    kind: "url",
    url: e.trim()
   };
  });
var readSettings = (function readSettings(e) {
   const [n, t] = [ e("gist-id"), e("directory") ];
   const r = e("target-branch") !== "" ? "target-branch" : e("target-repository") !== "" ? "target-repository" : undefined;
   refuseTwoTargets([ n === "" ? undefined : "gist-id", t === "" ? undefined : "directory", r ]);
   return {
    branch: readBranch(e("target-branch")),
    repository: readRepository(e("target-repository")),
    gist: n === "" ? undefined : readGist(n),
    directory: (0, m.lq)(t),
    path: readPath(e("path")),
    formats: (0, m.Ql)(e("formats")),
    branches: readBranches(e("branches")),
    singleCommit: e("single-commit") === "" ? undefined : (0, m.og)("single-commit", e("single-commit")),
    prune: undefined,
    index: undefined
   };
  });
var refuseTwoTargets = (function refuseTwoTargets(e) {
   const [n, t] = e.filter((e => e !== undefined));
   if (n !== undefined && t !== undefined) throw new a.qh("invalid", `${bothNames(n, t)} both name a target: set only one of them.`);
  });
var readBranch = (function readBranch(e) {
   if (e !== "" && !(0, o.Q8)(e)) throw (0, a.Gq)("target-branch", e, 'is not a branch that badges can be published to. Use the name of a branch, without "refs/" (default: badges).');
   return (0, m.lq)(e);
  });
var readBranches = (function readBranches(e) {
   const n = (0, m.Li)(e);
   for (const e of n) {
    const n = (0, g.Yo)(e);
    if (n !== undefined) throw (0, a.Gq)("branches", e, `${n} ${g.pf}`);
   }
   return n.length === 0 ? undefined : n;
  });
var readPath = (function readPath(e) {
   const n = (0, l.JZ)(e);
   if (n !== undefined) throw (0, a.Gq)("path", e, `has {${n}} without a percent sign. Did you mean "%{${n}}"?`);
   return (0, m.lq)(e);
  });
var readRepository = (function readRepository(e) {
   if (e !== "" && (0, d.SU)(e) === undefined) throw (0, a.Gq)("target-repository", e, "is not a repository name. Use owner/name.");
   return (0, m.lq)(e);
  });
  t.d(n, {
   Ko: (() => readInputs),
   y8: (() => y)
  });
  var r = t(4394);
  var i = t(7596);
  var s = t(7088);
  var o = t(1485);
  var a = t(3916);
  var d = t(4087);
  var c = t(8553);
  var u = t(1336);
  var f = t(3060);
  var l = t(7647);
  var h = t(5763);
  var p = t(9687);
  var g = t(8214);
  var m = t(3718);
  var w = t(1867);
  const b = [ "id", "label", "message", "color", "status", "needs", "from", "workflow", "job", "branch", "link", "style", "logo", "badges", "manifest", "values", "target-branch", "target-repository", "gist-id", "gist-token", "directory", "path", "formats", "branches", "token", "readme", "allow-public", "single-commit", "dry-run", "fail-on", "job-status", "job-id" ];
  const y = "(not given)";
  const k = b.slice(0, b.indexOf("badges"));
  const v = [ ...k, "badges" ];
  
  const $ = [ "label", "message", "values", "badges", "token", "gist-token" ];
  
  async function readBadges(e, n) {
   const t = await (0, c.gF)(e("badges"), (0, a.yu)("badges", "badges"));
   const r = e("values");
   const i = r === "" ? t : (0, h.t)(t, (0, h.N)(r));
   const s = i.map(({definition: e}) => e);
   (0, w.PW)("badges", JSON.stringify(s), n);
   return s;
  }
  function refuseBoth(e, n, t) {
   const r = n.find(t);
   if (r === undefined) return;
   const i = e === "badges" ? `move ${(0, a.yu)(r, r)} into the list` : "set only one of them";
   throw new a.qh("invalid", `${bothNames(e, r)} both describe a badge: ${i}.`);
  }
  const bothNames = (e, n) => `${(0, a.yu)(e, `Inputs "${e}"`)} and ${(0, a.yu)(n, `"${n}"`)}`;
  
  function refusePath(e, n) {
   const t = (0, o.z9)(n.replace(/^\.github\//, ""));
   if (t !== undefined) throw (0, a.Gq)(e, n, `${t}. Use a path in the repository, such as ${e === "manifest" ? u.tL.project : "README.md"}.`);
  }
  
  
  
  
  
  
  
  
  function readGist(e) {
   if (/^[\da-f]{20,40}$/i.test(e)) return e;
   const n = /([\da-f]{20,40})/i.exec(e)?.[1];
   throw (0, a.Gq)("gist-id", e, `is not a gist id. Use the 20 to 40 hex digits at the end of the gist's URL${n === undefined ? "" : ` (here ${n})`}.`);
  }
  
  
  
  
 }),
 7026: ((e, n, t) => {
var summaryOf = (function summaryOf(e) {
   const {result: n, badges: t, notes: r, notices: i, isExpected: s} = e;
   const o = n === "published" || n === "unchanged" || n === "superseded";
   const a = o ? t.filter(l.Mj).map(l.SP) : [];
   const d = [ ...(0, l.nZ)(e).map(({text: e}) => e), ...t.flatMap((({problem: e}) => e ?? [])) ];
   const c = [ ...d.map(e => `Warning: ${e}`), ...i, ...r ];
   return [ ...headlinesOf(e), ...s ? [] : tableOf(t, o), ...toPaste(a), ...c.map(e => `\n${(0, 
   h.pj)(e)}\n`) ].join("");
  });
var headlinesOf = (function headlinesOf({result: e, error: n, reason: t}) {
   const r = n instanceof o.WK && n.problems.length > 1 ? n : undefined;
   const i = n instanceof o.i_ ? n.headline : r?.headline ?? t;
   const s = r?.problems.map(e => `\n- ${(0, h.pj)(e.text)}\n`) ?? [];
   return [ `### Badges\n\n${l.Ol[e]}${i === undefined ? "" : `: ${(0, h.pj)(i)}`}\n`, ...fitting(s), ...n instanceof o.i_ ? [ fenced("yaml", n.yaml) ] : [] ];
  });
var fenced = (function fenced(e, n) {
   const t = "`".repeat(Math.max(3, ...[ ...n.matchAll(/`+/g) ].map(([e]) => e.length + 1)));
   return `\n${t}${e}\n${n}\n${t}\n`;
  });
var fitting = (function fitting(e) {
   let n = 0;
   const t = e.findIndex((e => (n += Buffer.byteLength(e)) > g.rows));
   if (t === -1) return e;
   return [ ...e.slice(0, t), `\n${e.length - t} more badges: the output \`badges\` contains all of them.\n` ];
  });
var toPaste = (function toPaste(e) {
   const n = (0, h.UA)("markdown", e);
   if (n === "") return [];
   if (Buffer.byteLength(n) > g.markdown) return [ "\nThe Markdown to paste is in the output `markdown`.\n" ];
   return [ fenced("markdown", n) ];
  });
var tableOf = (function tableOf(e, n) {
   if (e.length === 0) return [];
   return [ "\n| Badge | Status | From |\n| --- | --- | --- |\n", ...fitting(e.map((e => row(e, n)))) ];
  });
var row = (function row(e, n) {
   return `| ${n ? imageOf(e) : (0, h.pj)(textOf(e))} | ${(0, h.pj)(statusOf(e))} | ${sourceOf(e)} |\n`;
  });
var imageOf = (function imageOf(e) {
   if (isOnline(e)) return (0, h.UA)("markdown", [ (0, l.SP)(e) ]);
   return (0, h.pj)((0, l.Mj)(e) ? `${textOf(e)} \u2192 ${e.imageUrl}` : textOf(e));
  });
var sourceOf = (function sourceOf({origin: e, originUrl: n, skipReason: t, superseded: r}) {
   if (t !== undefined) return (0, h.pj)(`left as it is: ${t}`);
   const {from: i = "", because: s} = e ?? {};
   const linked = e => (0, h.pj)(e).replaceAll("<span>#</span>", "#");
   const o = n === undefined ? (0, h.pj)(i) : `[${linked(i)}](${(0, h.j_)(n)})`;
   const a = [ o, s === undefined ? "" : (0, h.pj)(s) ].filter((e => e !== "")).join(": ");
   return r ? `${a} (superseded)` : a;
  });
var run = (async function run() {
   const e = [ (0, i.V4)("token"), (0, i.V4)("gist-token") ];
   const n = (0, u.$p)(e);
   if (process.env["GITHUB_ACTIONS"] === "true") (0, s.yy)((0, u.vu)(e));
   let t = "setup";
   try {
    const e = await (0, c.Ko)(read, isGiven);
    t = e.failOn;
    const r = (0, a.yI)(process.env);
    const i = (0, d.f)(e, {
     context: r,
     stopSignal: (() => (0, s.Zm)(process))
    });
    writeReport(await (0, f.m)(e, i), {
     failOn: t,
     redact: n
    });
   } catch (e) {
    writeReport((0, l.kS)(badgeError(e, n)), {
     failOn: t,
     redact: n
    });
   }
  });
var writeReport = (function writeReport(e, {failOn: n, redact: t}) {
   const o = {
    ...e,
    reason: e.reason && t(e.reason),
    notes: e.notes.map(t)
   };
   for (const [e, n] of Object.entries((0, l.Yz)(o))) (0, i.uH)(e, t(n));
   for (const {level: e, message: r, ...s} of (0, l.Ih)(o, n)) {
    const n = {
     error: i.z3,
     warning: i.$e,
     notice: i.lm
    }[e];
    n(t(r), s);
    if (e === "error") process.exitCode = 1;
   }
   for (const {title: e, lines: n} of (0, l.Gs)(o)) {
    if (e !== undefined) (0, s.yy)(`::group::${e}\n`);
    for (const e of n) (0, s.yy)(`${(0, s.Is)(t(e))}\n`);
    if (e !== undefined) (0, s.yy)("::endgroup::\n");
   }
   const a = process.env["GITHUB_STEP_SUMMARY"];
   if (a) (0, r.appendFileSync)(a, t(summaryOf(o)));
  });
  t.d(n, {
   run: (() => run)
  });
  var r = t(3024);
  var i = t(3838);
  var s = t(4006);
  var o = t(3916);
  var a = t(9556);
  var d = t(6816);
  var c = t(8028);
  var u = t(1867);
  var f = t(1942);
  var l = t(4585);
  var h = t(8534);
  var p = t(8514);
  
  
  
  const g = {
   rows: 6e5,
   markdown: 4e5
  };
  
  
  const isOnline = (({imageUrl: e}) => /^https?:/.test(e));
  
  
  
  const statusOf = (({status: e, badge: n}) => e === undefined ? n?.message ?? "" : (0, 
  p.qS)(e));
  
  const textOf = ({badge: e, name: n}) => e === undefined ? n : [ e.label, e.message ].filter(e => e !== "").join(": ");
  
  const read = (e => {
   const n = (0, i.V4)(e);
   return e === "message" && n === c.y8 ? "" : n;
  });
  const isGiven = (e => (process.env[`INPUT_${e.toUpperCase()}`] ?? c.y8) !== c.y8);
  function badgeError(e, n) {
   if (e instanceof o.qh) return e;
   const t = e instanceof Error ? e.message : String(e);
   (0, i.Yz)(n(e instanceof Error ? e.stack ?? t : t));
   return new o.qh("invalid", `Unexpected error, please report it: ${t}`);
  }
  
 }),
 5763: ((e, n, t) => {
  t.d(n, {
   N: () => readValues,
   t: () => withValues
  });
  var r = t(7088);
  var i = t(3916);
  const s = 20;
  const o = "Allowed: id=message, one a line, or a JSON object of them.";
  function readValues(e) {
   return e.trimStart().startsWith("{") ? readObject(e) : readLines(e);
  }
  function readObject(e) {
   const n = Object.entries(parseObject(e)).map(([e, n]) => [ e, n ?? "" ]);
   const t = n.filter(([, e]) => typeof e !== "string" && typeof e !== "number");
   refuse(t.map(([e, n]) => () => `${(0, i.hD)(e)}: ${(0, i.hD)(JSON.stringify(n))} is not a text or number.`));
   return new Map(n.map(([e, n]) => [ e, typeof n === "string" ? n : JSON.stringify(n) ]));
  }
  function parseObject(e) {
   try {
    return JSON.parse(e);
   } catch (e) {
    const n = e instanceof Error ? e.message : String(e);
    throw new i.qh("invalid", `${(0, i.yu)("values")}: it starts with "{", but is not valid JSON: ${(0, 
    i.hD)(n)}. ${o}`);
   }
  }
  function readLines(e) {
   const n = new Map;
   const t = e.split(/\r\n|\r|\n/).flatMap((e, t) => {
    const r = e.trim() === "" ? undefined : addLine(n, e);
    return r === undefined ? [] : [ () => `line ${t + 1}: ${r}` ];
   });
   refuse(t);
   return n;
  }
  function addLine(e, n) {
   const t = n.indexOf("=");
   if (t === -1) return `${(0, i.hD)(n.trim())} has no "=". ${o}`;
   const [r, s] = [ n.slice(0, t).trim(), n.slice(t + 1).trim() ];
   if (r === "") return `${(0, i.hD)(n.trim())} has no id before the "=". ${o}`;
   if (e.has(r)) return `${(0, i.hD)(r)} is set twice. Remove one of them.`;
   e.set(r, s);
   return undefined;
  }
  function withValues(e, n) {
   const t = new Map(e.map(e => [ e.definition.id, e ]));
   refuse([ ...n.keys() ].flatMap(e => problemOf(e, t) ?? []));
   return e.map(e => {
    const t = n.get(e.definition.id);
    if (t === undefined) return e;
    const i = (0, r.z3)(t) ? {
     message: undefined,
     source: {
      kind: "value",
      empty: "values"
     }
    } : {
     message: t,
     source: {
      kind: "message"
     }
    };
    return {
     ...e,
     definition: {
      ...e.definition,
      ...i
     }
    };
   });
  }
  function problemOf(e, n) {
   const t = n.get(e);
   if (t === undefined) return () => `There is no badge ${(0, i.hD)(e)}.${otherIds(e, n)}`;
   const {kind: r} = t.definition.source;
   if (r === "value" || r === "message" && !t.enforce) return undefined;
   if (r === "message") return () => `The badge ${(0, i.hD)(e)} is enforced with its own message (${t.place}), which values cannot change.`;
   const s = r === "pointer" ? "an existing picture" : r === "fact" ? "a fact" : "a status";
   return () => `The badge ${(0, i.hD)(e)} shows ${s}, not a message (${t.place}). Allowed: static badges.`;
  }
  function otherIds(e, n) {
   const isStatic = ({definition: {source: e}}) => e.kind === "value" || e.kind === "message";
   const t = [ ...n ].flatMap(([e, n]) => isStatic(n) ? [ e ] : []);
   const r = t.length === 0 ? "" : ` Allowed: ${t.slice(0, s).join(", ")}.`;
   return (0, i.h)(e, [ ...n.keys() ]) || r;
  }
  function refuse(e) {
   if (e.length === 0) return;
   const n = e.slice(0, s).map(e => e());
   const t = e.length > n.length ? [ `${e.length - n.length} more problems` ] : [];
   throw new i.qh("invalid", `${(0, i.yu)("values")}: ${[ ...n, ...t ].join("; ")}`);
  }
 }),
 1602: ((e, n, t) => {
var guard = (async function guard(e, {context: n, facts: t}) {
   if (e.destination.kind === "directory") return (0, o.MT)(e, n);
   return guardByEvent(e, n) ?? await guardByBranch(e, {
    context: n,
    facts: t
   }) ?? (0, o.MT)(e, n);
  });
var guardByEvent = (function guardByEvent(e, n) {
   const {event: t, triggering: r} = n;
   if (t.startsWith("pull_request")) return `a run for a pull request (${t}) does not publish`;
   if (t === "workflow_run" && r !== undefined) {
    if (r.event.startsWith("pull_request")) return "the triggering run is for a pull request";
    if (r.headRepository?.toLowerCase() !== (0, s.fq)(n.repository).toLowerCase()) return "the triggering run comes from a fork";
   }
   const o = (0, i.l)(n);
   if (c.test(o) && !isNamed(o, e)) return `the branch ${o} is temporary`;
   return secretReason(e, n) ?? forkReason(e, n);
  });
var guardByBranch = (async function guardByBranch(e, {context: n, facts: t}) {
   const s = (0, i.l)(n);
   if (s === "" || isNamed(s, e)) return undefined;
   const {branches: o} = e;
   const d = n.event === "workflow_run" ? "the triggering run" : "this run";
   const c = n.tag === undefined ? `on ${s}` : `on the tag ${s}`;
   if (o !== undefined) {
    const e = o.some(e => (0, a.kt)(s, e));
    return e ? undefined : `${d} is ${c}, which "branches" does not include (${o.join(", ")})`;
   }
   const {defaultBranch: u} = n.facts ?? await t();
   return (0, i.s)(u, n) ? undefined : `${d} is ${c}, and only runs on ${u} publish unless ${(0, 
   r.yu)("branches", '"branches"')} includes others`;
  });
var secretReason = (function secretReason({destination: e, token: n, gistToken: t}, i) {
   const [s, o] = e.kind === "gist" ? [ "gist-token", t ] : [ "token", n ];
   return isDependabotRun(i) && o === "" ? `runs by Dependabot have no access to the secrets of Actions, and ${(0, 
   r.yu)(s, `"${s}"`)} is empty` : undefined;
  });
var forkReason = (function forkReason({destination: e}, {facts: n, repository: t}) {
   if (n?.isFork !== true) return undefined;
   if (e.kind === "gist") return "this repository is a fork";
   const i = e.kind === "branch" && e.repository?.toLowerCase() === (0, s.fq)(t).toLowerCase();
   return i ? undefined : `this repository is a fork: set ${(0, r.yu)("target-repository", '"target-repository"')} to ${(0, 
   s.fq)(t)} to publish badges of its own`;
  });
  t.d(n, {
   Do: () => expectedRefusal,
   VG: () => guardByEvent,
   ZR: () => guardByBranch,
   ah: (() => guard)
  });
  var r = t(3916);
  var i = t(788);
  var s = t(4087);
  var o = t(9455);
  var a = t(8214);
  const d = /^(?:push|create|deployment|deployment_status)$/;
  const c = /^(?:gh-readonly-queue|dependabot)\//;
  
  
  const isNamed = ((e, {badges: n}) => n.some((({filters: n}) => n.branch === e)));
  
  const isDependabotRun = (({actor: e, event: n}) => e === "dependabot[bot]" && d.test(n));
  
  function expectedRefusal({code: e}, n) {
   return e === "forbidden" && isDependabotRun(n) ? 'the token of a run by Dependabot is read-only; grant the job "contents: write" to publish' : undefined;
  }
  
 }),
 9455: ((e, n, t) => {
var pathTemplate = (function pathTemplate({path: e, destination: n}, t) {
   if (t) return e ?? "%{id}";
   return e ?? (n.kind === "gist" ? "%{project_name}-%{branch}-%{id}" : "%{branch}/%{id}");
  });
var pathOf = (function pathOf({template: e, isFlat: n}, t) {
   const {text: r, unfilled: o} = (0, a.fT)(e.replace(/\.svg$/, ""), t);
   const [d] = o;
   if (d === "branch") throw new s.qh("invalid", `${(0, s.yu)("path")}: this run has no branch for %{branch}: set ${(0, 
   s.yu)("branch", '"branch"')}, or a ${(0, s.yu)("path", '"path"')} without it.`);
   if (d !== undefined) throw (0, s.Gq)("path", e, `has a placeholder that is unknown or has no value: %{${d}}.${(0, 
   a.wK)(d) ? "" : (0, s.h)(d, a.je)}`);
   const c = n ? r.replaceAll("/", "-") : r;
   const u = (0, i.z9)(c);
   if (u !== undefined) throw (0, s.Gq)("path", c, `${u}. Use a path of parts joined by "/", such as %{branch}/%{id}.`);
   return c;
  });
var branchProblem = (function branchProblem(e, n) {
   const t = (0, o.l)(n);
   const r = !e.allowPublic || e.path !== undefined || n.facts?.isPrivate === false;
   if (t === "" || !r || !e.badges.some((e => shows(t, e)))) return undefined;
   const problemOf = (n => {
    const t = Object.fromEntries(a.je.map((e => [ e, "x" ])));
    const {text: r} = (0, a.fT)(pathTemplate(e, false), {
     ...t,
     branch: n
    });
    return (0, i.z9)(e.destination.kind === "gist" ? r.replaceAll("/", "-") : r);
   });
   const s = problemOf("x") === undefined ? problemOf(t) : undefined;
   return s && `the branch ${t} cannot be part of a path: it ${s}`;
  });
var shows = (function shows(e, {filters: n, source: t}) {
   if (t.kind === "pointer") return false;
   const r = n.branch ?? n.tag;
   return r === undefined ? t.kind !== "workflow" && t.kind !== "fact" : r === e;
  });
  t.d(n, {
   B6: () => matchPath,
   LL: () => splitTemplate,
   MT: (() => branchProblem),
   Mt: (() => pathTemplate),
   XM: (() => pathOf)
  });
  var r = t(4394);
  var i = t(1485);
  var s = t(3916);
  var o = t(788);
  var a = t(7647);
  
  
  
  
  function expectedFiles(e, {event: n, triggering: t, ...r}) {
   const i = n === "workflow_run";
   const {workflow: s, branch: o} = i ? t ?? {
    workflow: undefined,
    branch: null
   } : r;
   if (s === undefined || o === null) return undefined;
   const a = stemOf(s.path);
   const {text: d, unfilled: c} = expand(pathTemplate(e, false).replace(/\.svg$/, ""), {
    branch: o,
    id: slug(a),
    workflow: a
   });
   const u = e.formats.map(e => `${d}.${e}`);
   return c.length > 0 ? undefined : {
    paths: u,
    traced: i ? [] : u
   };
  }
  const d = {
   branch: i.Q8,
   id: r.eQ,
   workflow: e => !e.includes("/"),
   job: e => (0, r.eQ)(e) && !e.includes("/")
  };
  function splitTemplate(e, n) {
   return e.split(/(%\{(?:branch|id|workflow|job)\})/).map((e, t) => {
    if (t % 2 === 0) return {
     literal: (0, a.fT)(e, n).text
    };
    const r = e.slice(2, -1);
    return {
     variable: r === "branch" || r === "id" || r === "workflow" ? r : "job"
    };
   });
  }
  const c = 2e4;
  const u = 4096;
  function matchPath(e, n) {
   if (e.length > u) return undefined;
   const t = [];
   let r = 0;
   const walk = (i, s, o) => {
    const a = n[s];
    if (++r > c) return;
    if (a === undefined) {
     if (i === e.length) t.push(o);
    } else if ("literal" in a) {
     if (e.startsWith(a.literal, i)) walk(i + a.literal.length, s + 1, o);
    } else {
     for (const t of endsOf(e, i, n[s + 1])) {
      const n = e.slice(i, t);
      const r = o[a.variable];
      if (r === undefined ? d[a.variable](n) : r === n) {
       walk(t, s + 1, {
        ...o,
        [a.variable]: n
       });
      }
     }
    }
   };
   walk(0, 0, {});
   return r > c ? undefined : t;
  }
  function endsOf(e, n, t) {
   if (t === undefined) return n < e.length ? [ e.length ] : [];
   const r = "literal" in t ? t.literal : "";
   const i = [];
   for (let t = n + 1; t <= e.length; t++) if (e.startsWith(r, t)) i.push(t);
   return i;
  }
 }),
 7872: ((e, n, t) => {
var planFrom = (function planFrom(e, n) {
   const {confined: t, dryRun: r, allowPublic: i, failOn: s, token: o, gistToken: a, job: d} = e;
   const c = mergeSettings(e.publish, n?.manifest.publish);
   const u = {
    ...{
     confined: t,
     dryRun: r,
     allowPublic: i,
     failOn: s,
     token: o,
     gistToken: a,
     job: d
    },
    badges: n?.badges ?? e.badges,
    destination: destinationOf(c, t),
    path: c.path,
    formats: c.formats ?? [ "svg" ],
    branches: c.branches,
    readme: e.readme ?? n?.manifest.readme ?? [],
    singleCommit: c.singleCommit ?? false,
    prune: c.prune ?? false,
    index: c.index ?? false
   };
   refuseTargetAsSource(u);
   refuseChangingLinks(u);
   return u;
  });
var mergeSettings = (function mergeSettings(e, n) {
   if (n === undefined) return e;
   const t = kindOf(e) !== undefined;
   const r = !t || kindOf(e) === kindOf(n) ? n : undefined;
   return {
    branch: e.branch ?? r?.branch,
    repository: e.repository ?? r?.repository,
    gist: e.gist ?? r?.gist,
    directory: e.directory ?? r?.directory,
    path: e.path ?? n.path,
    formats: e.formats ?? n.formats,
    branches: e.branches ?? n.branches,
    singleCommit: e.singleCommit ?? n.singleCommit,
    prune: e.prune ?? n.prune,
    index: e.index ?? n.index
   };
  });
var destinationOf = (function destinationOf({branch: e, repository: n, gist: t, directory: r}, i) {
   if (t !== undefined) return {
    kind: "gist",
    id: t
   };
   if (r !== undefined) return {
    kind: "directory",
    directory: r,
    confined: i
   };
   return {
    kind: "branch",
    branch: e ?? "badges",
    repository: n
   };
  });
var refuseTargetAsSource = (function refuseTargetAsSource({badges: e, destination: n}) {
   if (n.kind !== "branch") return;
   const {branch: t} = n;
   const i = e.find((({filters: e}) => e.branch === t));
   if (i === undefined) return;
   throw new r.qh("invalid", `${(0, r.yu)("branch")}: ${(0, r.hD)(t)} is the branch that badges are published to. Set ${(0, 
   r.yu)("branch", '"branch"')} to the branch whose runs a badge shows, and ${(0, r.yu)("target-branch", '"target-branch"')} to the one it is published to.`, i.at);
  });
var refuseChangingLinks = (function refuseChangingLinks({badges: e, readme: n}) {
   const t = n.length === 0 ? undefined : e.find(({link: e}) => i.includes(e?.kind ?? "none"));
   if (t?.link === undefined) return;
   const s = t.id === undefined ? "" : ` of the badge ${(0, r.hD)(t.id)}`;
   throw new r.qh("invalid", `${(0, r.yu)("link")}: ${(0, r.hD)(t.link.kind)}${s} changes with every run, and so would the README. With ${(0, 
   r.yu)("readme", '"readme"')}, use workflow, branch or an http(s) URL.`, t.at);
  });
  t.d(n, {
   M: (() => planFrom)
  });
  var r = t(3916);
  
  
  function kindOf({branch: e, repository: n, gist: t, directory: r}) {
   if (t !== undefined) return "gist";
   if (r !== undefined) return "directory";
   return e !== undefined || n !== undefined ? "branch" : undefined;
  }
  
  
  const i = [ "run", "job", "commit" ];
  
 }),
 6816: ((e, n, t) => {
var connectPorts = (function connectPorts(e, {context: n, stopSignal: t}) {
   let r;
   const signal = (() => r ??= t());
   const i = (0, f.o6)({
    context: n,
    token: e.token,
    signal: signal
   });
   const o = (0, f.o6)({
    context: n,
    token: e.gistToken,
    signal: signal
   });
   const {record: a} = i;
   const {repository: d, workspace: c} = n;
   const u = {
    facts: () => i.facts(d),
    newest: () => i.newest(d)
   };
   const l = {
    inputs: e,
    context: n,
    github: i
   };
   return {
    context: n,
    record: a,
    sources: u,
    files: {
     local: (e => (0, p.Gj)(c, e)),
     hasCheckout: (() => (0, p.tp)(c)),
     remote: e => i.contents(e),
     own: (e, n) => i.contents({
      repository: (0, h.fq)(d),
      path: e,
      ref: n
     })
    },
    exists: e => i.exists(d, e),
    async openReadme({destination: e, dryRun: n}) {
     if (e.kind === "directory") return (0, s.P)({
      folder: c,
      bounds: c,
      dryRun: n
     });
     return openDefaultBranch((await u.facts()).defaultBranch, l);
    },
    async open(e) {
     const {destination: t, dryRun: r, singleCommit: i} = e;
     if (t.kind === "directory") return openDirectory(t, n, r);
     if (t.kind === "gist") return openGist(t, {
      ...l,
      github: o
     });
     const {secret: s} = await (0, g.yz)(e, {
      context: n,
      record: a,
      sources: u
     });
     return openBranch(t, {
      singleCommit: i,
      secret: s
     }, l);
    }
   };
  });
var openBranch = (function openBranch({branch: e, repository: n}, {singleCommit: t, secret: r}, {inputs: s, context: o, github: a}) {
   const d = (n === undefined ? undefined : (0, h.SU)(n)) ?? o.repository;
   const c = (0, h.ve)(d, o.repository);
   if (c) refuseDefaultBranch(e, o.facts?.defaultBranch);
   let u = c && o.facts?.isPrivate === true;
   const f = a.branch({
    repository: d,
    branch: e,
    singleCommit: t,
    badges: m,
    check(n) {
     if (c) refuseDefaultBranch(e, n.defaultBranch ?? undefined); else if (r !== undefined && !n.isPrivate && !s.allowPublic) throw (0, 
     g.cL)(r, (0, h.fq)(d));
     u = n.isPrivate;
    }
   });
   return {
    target: (0, i.U)(f, s.dryRun ? "dry run" : a.pace),
    address: (n => (0, l.lv)(o.serverUrl, {
     repository: d,
     branch: e,
     isPrivate: u
    }, n))
   };
  });
var refuseDefaultBranch = (function refuseDefaultBranch(e, n) {
   if (e !== n) return;
   throw (0, o.Gq)("target-branch", e, "is the default branch, and badges would be mixed into its history. Use a branch of its own (default: badges).");
  });
var openDirectory = (function openDirectory({directory: e, confined: n}, {workspace: t}, i) {
   const a = (0, r.resolve)(t, e);
   if (n && /^\.\.(?:[\\/]|$)/.test((0, r.relative)(t, a))) throw (0, o.Gq)("directory", e, "leads out of the workspace. Use a folder inside it.");
   for (const n of [ (0, r.relative)(t, a), (0, r.relative)((0, s.d)(t), (0, s.d)(a)) ]) refuseGitFolder(e, n);
   return {
    target: (0, s.P)({
     folder: a,
     bounds: n ? t : undefined,
     dryRun: i
    }),
    address: (n => (0, l.au)(e, n))
   };
  });
var refuseGitFolder = (function refuseGitFolder(e, n) {
   const t = n.split(r.sep).filter((e => e !== ""));
   const i = t[0] === ".." || (0, r.isAbsolute)(n) ? undefined : t.map(c.w0).find(Boolean);
   if (i !== undefined) throw (0, o.Gq)("directory", e, `${i}. Use another folder.`);
  });
  t.d(n, {
   f: (() => connectPorts)
  });
  var r = t(6760);
  var i = t(9034);
  var s = t(8547);
  var o = t(3916);
  var a = t(1304);
  var d = t(4370);
  function gistTarget(e, n) {
   const t = {
    read: () => e.read(),
    holds: (e, {path: n, text: t}) => e.get(n) === t,
    contentId: (e, n) => e.get(n),
    snapshot: e => new a.B9(snapshotOf(e)),
    write: (n, t) => e.write(n, t),
    lastCommits: () => Promise.resolve(new Map)
   };
   return {
    publish: e => (0, d.y3)(t, e, n)
   };
  }
  function snapshotOf(e) {
   const n = [ ...e ].map(([e, n]) => [ e, n === null ? "" : (0, a.zA)(n) ]);
   return {
    files: () => Promise.resolve(new Map(n)),
    texts: n => Promise.resolve().then(() => new Map(n.flatMap(n => fullText(e, n))))
   };
  }
  function fullText(e, n) {
   const t = e.get(n);
   if (t === null) throw new o.qh("refused", `The gist's file ${n} is larger than the 1 MB that GitHub shows of it. Remove the file, or publish to another gist.`);
   return t === undefined ? [] : [ [ n, t ] ];
  }
  var c = t(1485);
  var u = t(8290);
  var f = t(4442);
  var l = t(8002);
  var h = t(4087);
  var p = t(1923);
  var g = t(2067);
  
  const m = {
   isCommit: u.jz,
   isFile: e => /\.(?:svg|json)$/.test(e) || e === "README.md"
  };
  
  
  function openDefaultBranch(e, {inputs: n, context: t, github: r}) {
   const s = r.branch({
    repository: t.repository,
    branch: e,
    singleCommit: false,
    protectedCure: 'Remove "readme" and update the block in a pull request',
    check: () => {}
   });
   return (0, i.U)(s, n.dryRun ? "dry run" : r.pace);
  }
  function openGist({id: e}, {inputs: n, context: t, github: r}) {
   if (n.gistToken === "") throw (0, o.Gq)("gist-token", "", `is empty, and a gist needs one. Use a classic token of the gist's owner with the scope "gist": ${(0, 
   o.yu)("gist-token", "gist-token: ${{ secrets.GIST_TOKEN }}")}.`);
   let i = {
    id: e,
    owner: null,
    rawUrl: null
   };
   const s = r.gist(e, n => i = {
    id: e,
    ...n
   });
   return {
    target: gistTarget(s, n.dryRun ? "dry run" : r.pace),
    address: e => (0, l.wO)(t.serverUrl, i, e)
   };
  }
  
  
 }),
 2067: ((e, n, t) => {
var goesOutside = (function goesOutside({destination: e}, n) {
   if (e.kind === "branch") return e.repository !== undefined && !equalNames(e.repository, n);
   return e.kind === "gist";
  });
var privacyOf = (async function privacyOf(e, {context: n, record: t, sources: s}) {
   const a = (0, i.fq)(n.repository);
   const d = goesOutside(e, a);
   const c = new Set(e.badges.flatMap((e => lookedAt(e, a) ?? [])));
   if (e.destination.kind === "directory" || !d && c.size === 0) return o;
   const {isPrivate: u} = await s.facts();
   if (u && !d) return o;
   const f = await Promise.all([ ...c ].map(async e => [ e, await t.isPrivate(e) ]));
   const l = new Set(f.flatMap(([e, n]) => n ? [ e ] : []));
   const isSecret = e => l.has(lookedAt(e, a) ?? "");
   const h = e.badges.find(isSecret);
   const p = u ? "this repository" : h && `what the badge ${(0, r.hD)(h.id ?? "")} looks at`;
   const g = e.destination.kind === "gist" ? "a gist" : d ? undefined : a;
   if (p !== undefined && g !== undefined && !e.allowPublic) throw privateToPublic(p, g);
   return {
    secret: p,
    isRedacted: n => e.allowPublic && (u || isSecret(n)),
    isRedactedInLog: e => !u && isSecret(e)
   };
  });
var lookedAt = (function lookedAt({source: e, filters: {repository: n}}, t) {
   const r = e.kind === "workflow" || e.kind === "run" || e.kind === "environment" || e.kind === "check" || e.kind === "fact";
   return r && n !== undefined && !equalNames(n, t) ? n.toLowerCase() : undefined;
  });
var refuseRevealing = (function refuseRevealing(e, n) {
   for (const t of e) {
    const {id: e, source: i, link: o, judging: a} = t;
    if (i.kind === "pointer") continue;
    const d = e === undefined ? "" : ` of the badge ${(0, r.hD)(e)}`;
    if (e === undefined) throw refused('the file would be named after a workflow or job of a private repository. Give the badge an "id".');
    if (a.each !== undefined) throw refused(`"each"${d} would name files after the jobs of a private repository. Remove it.`);
    const c = [ n, ...o?.kind === "url" ? [ o.url ] : [] ];
    const u = c.flatMap(s.Qf).find(e => e !== "id");
    if (u !== undefined) throw refused(`%{${u}}${d} would reveal something about a private repository. Use %{id} only.`);
   }
  });
  t.d(n, {
   Sz: () => goesOutside,
   cL: () => privateToPublic,
   iq: (() => refuseRevealing),
   yz: (() => privacyOf)
  });
  var r = t(3916);
  var i = t(4087);
  var s = t(7647);
  
  const equalNames = (e, n) => e.toLowerCase() === n.toLowerCase();
  function privateToPublic(e, n) {
   return new r.qh("invalid", `${(0, r.yu)("allow-public")}: ${e} is private, and ${n} can be read by everybody. Set ${(0, 
   r.yu)("allow-public", "allow-public: true")} to agree, and give each badge an "id"; then label, path and link reveal nothing about it by default.`);
  }
  const o = {
   secret: undefined,
   isRedacted: (() => false),
   isRedactedInLog: (() => false)
  };
  
  
  
  const refused = e => new r.qh("invalid", `${(0, r.yu)("allow-public")}: ${e}`);
 }),
 1942: ((e, n, t) => {
var updateReadmes = (async function updateReadmes(e) {
   const {plan: n, ports: t} = e;
   if (n.readme.length === 0) return undefined;
   const r = {
    kind: "branch",
    branch: "",
    repository: (0, s.fq)(t.context.repository)
   };
   const i = (0, d.VG)({
    ...n,
    destination: r
   }, t.context) ?? await otherBranchReason(e);
   if (i !== undefined) {
    e.note(`README files are left as they are: ${i}.`);
    return undefined;
   }
   const o = shownBy(e);
   const c = await t.openReadme(n);
   const u = await addressesFrom(e);
   const content = e => (0, a.dQ)(e, o.map(({name: n, link: t, file: r, imageUrl: i}) => ({
    alt: n,
    link: t,
    image: r === "" ? i : u(r, e)
   })));
   return c.publish({
    draft: {
     files: [],
     message: _
    },
    otherChanges: readmeChanges(n.readme, content)
   });
  });
var drawAll = (async function drawAll(e, n, t = []) {
   const {context: i, record: s} = n;
   const {facts: o} = await readFacts(e, n);
   const a = await (0, V.yz)(e, n);
   const d = (0, E.Mt)(e, true);
   (0, V.iq)(e.badges.filter(a.isRedacted), d);
   const c = {
    context: i,
    record: s,
    job: e.job,
    published: t,
    now: Date.now(),
    facts: o
   };
   const {findings: u, notices: f} = await findStatuses(e.badges, c, a);
   const l = (0, F.TA)();
   const h = await Promise.all(u.map((t => l((() => withBranchChecked(t, e, n))))));
   const p = e.badges.every(a.isRedacted);
   const g = (0, E.Mt)(e, p);
   const m = {
    serverUrl: i.serverUrl,
    own: {
     runId: i.run?.id,
     jobId: e.job.id
    },
    path: {
     template: g,
     isFlat: e.destination.kind === "gist"
    },
    redactedPath: d,
    isLinkedFromPage: e.readme.length > 0 || e.index,
    values: await (0, B.E)(templatesOf(e, p), i, n.sources),
    privacy: a,
    logos: await (0, D.R$)(e.badges)
   };
   const w = await Promise.all(h.map((e => (0, r.V7)(e.definition, (() => draw(a.isRedactedInLog(e.definition) ? redactLog(e) : e, m))))));
   refuseSamePath(w);
   return {
    badges: w,
    notices: f,
    template: g,
    redactedPaths: e.badges.filter(a.isRedacted).flatMap(({id: e}) => e ?? []),
    deferred: {
     ids: [],
     reason: ""
    }
   };
  });
var readFacts = (async function readFacts(e, n) {
   refuseFactsWithoutToken(e);
   const t = (0, F.xS)(e.badges, n);
   t.catch(() => undefined);
   if (e.badges.some((({source: e, filters: n}) => e.kind === "fact" && n.repository !== undefined))) await t;
   return {
    facts: t
   };
  });
var refuseFactsWithoutToken = (function refuseFactsWithoutToken({badges: e, token: n}) {
   const t = e.find((({source: e, enabled: n}) => e.kind === "fact" && n));
   if (t === undefined || n !== "") return;
   throw (0, r.Gq)("token", "", `is empty, and the badge ${(0, r.hD)(t.id ?? "")} shows a fact, which is read from GitHub. Remove it in a workflow, where github.token is its default; on the command line, use --token or GITHUB_TOKEN.`);
  });
var deferOtherBranches = (async function deferOtherBranches(e, n, {context: t, sources: r}) {
   const s = (0, i.l)(t);
   const isOther = (({badge: e, skipReason: n, subject: r, isFact: i}) => e !== undefined && n === undefined && r.branch !== s && !(i && t.tag !== undefined));
   if (n.destination.kind === "directory" || s === "" || !e.badges.some(isOther)) return e;
   const {defaultBranch: o} = await r.facts();
   if ((0, i.s)(o, t)) return e;
   const a = e.badges.map(e => isOther(e) ? {
    ...e,
    skipReason: `it shows ${shownBranch(e)}, and is left to the runs on ${o}`
   } : e);
   const d = e.badges.filter(isOther).map(({id: e}) => e);
   const c = `badges that do not show ${s}, the branch of this run, are left to the runs on ${o}`;
   return {
    ...e,
    badges: a,
    deferred: {
     ids: d,
     reason: c
    }
   };
  });
var findStatuses = (async function findStatuses(e, n, t) {
   const i = await (0, F._U)(e, n);
   const s = [];
   const o = [];
   for (const [n, a] of e.entries()) {
    const e = i[n] ?? [];
    if (!(e instanceof r.UP)) {
     s.push(...e);
     continue;
    }
    const d = t.isRedactedInLog(a) ? redactedError(a) : e;
    if (a.kind !== "group") throw d;
    o.push(`The inherited badge "${a.id ?? ""}" is left out. ${d.message}`);
   }
   return {
    findings: s,
    notices: o
   };
  });
var withBranchChecked = (async function withBranchChecked(e, n, {context: t, record: i}) {
   const {branch: s} = e.definition.filters;
   if (s === undefined || n.token === "" || !mayBeMissing(e, s, {
    plan: n,
    context: t
   })) return e;
   const {repository: o} = e.subject;
   const {exists: a, names: d} = await i.branch(o, s);
   if (a) return e;
   const c = `There is no branch ${(0, r.hD)(s)} in ${o}.${(0, r.h)(s, d)}`;
   return {
    ...e,
    warnings: [ ...e.warnings, c ]
   };
  });
var refuseSamePath = (function refuseSamePath(e) {
   const n = new Map;
   for (const {id: t, path: i, at: s} of e) {
    const e = n.get(i);
    if (e !== undefined) {
     const n = e === t ? 'Give each its own "id".' : 'Add %{id} to "path".';
     throw new r.qh("invalid", `The badges "${e}" and "${t}" would both be the file ${i}. ${n}`, s);
    }
    if (i !== "") n.set(i, t);
   }
  });
var templatesOf = (function templatesOf(e, n) {
   const t = e.badges.flatMap((({link: e, source: n}) => [ ...e?.kind === "url" ? [ e.url ] : [], ...n.kind === "pointer" ? [ n.imageUrl ] : [] ]));
   return [ (0, E.Mt)(e, n), ...t ];
  });
var draw = (function draw(e, n) {
   const {definition: t, status: r, origin: i, subject: s, shown: o, skipReason: a, defaults: d} = e;
   const {oneRun: c, lookedUp: u, showsUnfinished: f} = e;
   const {source: l, link: h} = t;
   const p = t.id ?? d.id;
   const g = {
    ...n.values,
    ...valuesOf(s, p)
   };
   const {link: m, warnings: w} = linkOf(e, {
    drawing: n,
    values: g
   });
   const b = n.privacy.isRedacted(t);
   const y = t.label ?? (b && !hasCommonLabel(l) ? "build" : d.label);
   const k = l.kind === "pointer" ? l.imageUrl : undefined;
   const v = k === undefined ? undefined : fillUrl("image_url", k, g);
   const badgeIn = (e => (0, G.bN)(y, e, {
    ...t,
    logos: n.logos
   }));
   const $ = v === undefined ? badgeIn(r) : undefined;
   return {
    ...{
     counts: e.counts,
     problem: e.problem,
     isFact: l.kind === "fact"
    },
    ...{
     id: p,
     status: r,
     origin: i,
     badge: $,
     link: m,
     shown: o,
     oneRun: c,
     lookedUp: u,
     showsUnfinished: f,
     skipReason: a,
     subject: s
    },
    ...{
     kind: t.kind,
     at: t.at
    },
    name: t.name ?? ($ === undefined ? p : $.label || $.message),
    worse: () => r === undefined ? [] : (0, z.BR)(r).map(badgeIn),
    originUrl: i?.runId === undefined ? undefined : `${n.serverUrl}/${s.repository}/actions/runs/${i.runId}`,
    isPinned: (t.filters.branch ?? t.filters.tag) !== undefined,
    path: $ === undefined ? "" : (0, E.XM)(b ? {
     ...n.path,
     template: n.redactedPath
    } : n.path, g),
    isSecret: n.privacy.isRedactedInLog(t),
    given: {
     link: h?.kind === "url" ? h.url : undefined,
     image: k
    },
    image: v?.text,
    warnings: [ ...e.warnings, ...w, ...v?.warnings ?? [], ...$ === undefined ? [] : (0, 
    G._I)(y, r, t) ]
   };
  });
var valuesOf = (function valuesOf({branch: e, workflow: n, job: t}, r) {
   return {
    branch: e,
    id: r,
    ...n === undefined ? {} : {
     workflow: (0, L.Vc)(n.path)
    },
    ...t === undefined ? {} : {
     job: (0, L.yR)(t.name)
    }
   };
  });
var linkOf = (function linkOf({definition: e, subject: n, defaults: t, details: r}, {drawing: i, values: s}) {
   const o = i.privacy.isRedacted(e);
   const {source: a} = e;
   if (e.link === undefined && a.kind === "fact" && !o) return {
    link: (0, W.k)(a.fact, {
     ...i,
     subject: n
    }, r),
    warnings: []
   };
   const d = e.link ?? {
    kind: o ? "none" : defaultLink(t.link, e, i)
   };
   if (d.kind !== "url") return {
    link: (0, W.f)(d.kind, {
     ...i,
     subject: n
    }),
    warnings: []
   };
   const {text: c, warnings: u} = fillUrl(a.kind === "pointer" ? "link_url" : "link", d.url, s);
   return {
    link: c,
    warnings: u
   };
  });
var defaultLink = (function defaultLink(e, {filters: n}, {isLinkedFromPage: t}) {
   return e === "checks" && t && n.sha === undefined ? "branch" : e;
  });
var publish = (async function publish(e, n) {
   const {context: t, sources: r} = n;
   const i = (0, s.fq)(t.repository);
   let o;
   try {
    const i = await (0, Y.yY)(e, {
     context: t,
     files: n.files,
     facts: () => r.facts()
    });
    o = i.plan;
    return await publishPlan(i, n);
   } catch (n) {
    throw (0, J.O)(n, i, () => (0, J.m)(o ?? (0, K.M)(e), i));
   }
  });
var publishPlan = (async function publishPlan({plan: e, notices: n, warnings: t, refusal: r}, i) {
   if (r !== undefined) return {
    ...(0, C.hT)(r, e, await drawOffline(e, i)),
    notices: n,
    warnings: t
   };
   const s = new Set;
   const o = new Set;
   let a = await drawOwn(e, i);
   const d = await i.open(e);
   const c = {
    draft: await draftOf(a.badges, e),
    async redraw(n) {
     for (const e of n) o.add(e);
     i.record.forget();
     a = await drawOwn(e, i, [ ...o ].map(Q.Kk));
     return draftOf(a.badges, e);
    },
    hasNewerRun: (e => hasNewerRun(e, i))
   };
   const u = new Set;
   const f = {
    plan: e,
    ports: i,
    place: d,
    existing: u,
    drawn: (() => a),
    note: e => void s.add(e)
   };
   const {publication: l, readme: h, readmeRefusal: p, problem: g} = await write(f, c);
   if (l.newerRunsUnknown) s.add(ee);
   const m = (0, C.EI)(e, a.badges, {
    place: d,
    publication: l,
    existing: u,
    readme: h
   });
   const w = {
    readmeRefusal: p,
    notes: [ ...s, ...leftNotes(a), ...p === undefined ? [] : [ p.message ] ],
    notices: [ ...n, ...a.notices, ...idle(e) ],
    warnings: t
   };
   const b = await withReasons(m.badges, i);
   return {
    ...concluded({
     ...m,
     badges: b
    }, {
     problem: g,
     drawn: a,
     context: i.context
    }),
    ...w
   };
  });
var concluded = (function concluded(e, {problem: n, drawn: t, context: r}) {
   if (n !== undefined) {
    const t = (0, d.Do)(n, r);
    return t === undefined ? (0, C.gz)(n, e) : (0, C.p6)(t, e);
   }
   const {ids: i, reason: s} = t.deferred;
   const o = i.length > 0 && i.length === t.badges.filter(({badge: e}) => e !== undefined).length;
   return o && e.result === "skipped" ? (0, C.p6)(s, e) : e;
  });
var leftNotes = (function leftNotes({deferred: {ids: e, reason: n}}) {
   return e.length === 0 ? [] : [ `${n.replace(/^b/, "B")}: ${e.join(", ")}.` ];
  });
var withReasons = (async function withReasons(e, {record: n}) {
   let t = 0;
   return Promise.all(e.map((async e => {
    const {changed: r, status: i, origin: s, subject: o} = e;
    if (!r || i === undefined || s === undefined || !(0, A.PR)(i, s)) return e;
    if (++t > X) return e;
    return {
     ...e,
     origin: await (0, A.ZI)({
      status: i,
      origin: s,
      repository: o.repository
     }, n)
    };
   })));
  });
var write = (async function write(e, n) {
   const {plan: t, ports: i, place: o, drawn: a} = e;
   const d = changesOtherFiles(t) || a().badges.some((({skipReason: e}) => e !== undefined));
   let c = C.K$;
   try {
    const t = d ? await otherChanges(e) : undefined;
    c = await o.target.publish({
     ...n,
     otherChanges: t
    });
    return {
     publication: c,
     ...await readmesOf((() => updateReadmes(e)))
    };
   } catch (e) {
    const n = (0, s.fq)(i.context.repository);
    const o = (0, J.O)(e, n, () => (0, J.m)(t, n));
    if (!(o instanceof r.qh)) throw o;
    return {
     publication: c,
     problem: o
    };
   }
  });
var readmesOf = (async function readmesOf(e) {
   try {
    return {
     readme: await e()
    };
   } catch (e) {
    if (!(e instanceof r.qh) || e.code !== "policy") throw e;
    return {
     readmeRefusal: new r.qh("policy", `README files are left as they are: ${e.message}`)
    };
   }
  });
var idle = (function idle({destination: e, index: n, prune: t}) {
   const r = [ ...n ? [ '"index"' ] : [], ...t ? [ '"prune"' ] : [] ];
   return e.kind === "gist" && r.length > 0 ? [ `${r.join(" and ")} of "publish" do nothing in a gist.` ] : [];
  });
var filesOf = (function filesOf(e, {formats: n}) {
   const t = e.flatMap((({badge: e, worse: t, path: r, shown: i, oneRun: s, lookedUp: o, showsUnfinished: a, skipReason: d}) => {
    if (e === undefined || d !== undefined) return [];
    return n.map((async n => {
     const d = {
      path: `${r}.${n}`,
      text: await (0, H.XX)(e, n),
      runs: i.map(Q.X8),
      ...o === undefined ? {} : {
       lookedUp: o.map(Q.X8)
      }
     };
     const c = s === undefined ? {} : {
      sourceRun: s
     };
     const draw = () => Promise.all(t().map(e => (0, H.XX)(e, n)));
     return {
      ...d,
      ...c,
      ...a ? {
       worse: draw
      } : {}
     };
    }));
   }));
   return Promise.all(t);
  });
var draftOf = (async function draftOf(e, n) {
   const t = e.flatMap((({shown: e, skipReason: n}) => n === undefined ? e.map(Q.X8) : []));
   const r = [ ...new Set(t) ].map((e => `Badge-Run: ${e}`)).join("\n");
   return {
    files: await filesOf(e, n),
    message: {
     headline: Q.ZS,
     body: r
    }
   };
  });
var hasNewerRun = (async function hasNewerRun(e, {context: n, record: t}) {
   try {
    const r = (0, s.fq)(n.repository);
    return await (0, Z.pe)(t.newerRuns(r, e), e, (0, I.l)(r, t));
   } catch (e) {
    if (!(e instanceof r.qh) || e.kind === "outage" || e.kind === "signal") throw e;
    return undefined;
   }
  });
  t.d(n, {
   m: (() => publish)
  });
  var r = t(3916);
  var i = t(788);
  var s = t(4087);
  var o = t(8002);
  var a = t(2931);
  var d = t(1602);
  var c = t(8534);
  const u = String.raw`(?:\d+(?:\.\d+)?|\.\d+)`;
  const f = String.raw`[\da-z]{4,7}`;
  const l = String.raw`#[\da-f]{6}(?:[\da-f]{2})?`;
  const h = `(?:[^<>&"]|&(?:amp|lt|gt|#34);)*`;
  const p = String.raw`(?:<stop(?: (?:offset|stop-color|stop-opacity)="[#.\da-f]+")+/>)+`;
  const g = `(?:<image x="${u}" y="${u}" width="14" height="14" href="data:image/[^"<>&]+"/>)?`;
  const m = `(?:<rect(?: x="${u}")? width="${u}" height="${u}" fill="${l}"/>)*`;
  const w = String.raw`<text(?: (?:x|y|textLength|letter-spacing|font-weight|transform|fill|fill-opacity|filter)="[#.\w()]+")+>${h}</text>`;
  const b = String.raw`<filter id="b(?<flat>${f})"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s\k<flat>" x2="0" y2="100%">${p}</linearGradient><clipPath id="r\k<flat>"><rect width="${u}" height="${u}" rx="[34]"/></clipPath><g clip-path="url\(#r\k<flat>\)">${m}<rect width="${u}" height="${u}" fill="url\(#s\k<flat>\)"/></g>`;
  const y = `<g shape-rendering="crispEdges">${m}</g>`;
  const k = String.raw`<g transform="scale\(\.1\)"><g fill="#(?:010101|ccc)">(?:${w}){2}</g>${w}</g>`;
  const v = `(?:${b}|${y})<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="1[01]0">${g}(?:${k}|${w}){0,2}</g>`;
  const $ = String.raw`<rect x="${u}" y="\.5" width="${u}" height="19" rx="2" fill="#fafafa"/><rect x="${u}" y="7\.5" width="\.5" height="5" stroke="#fafafa"/><path d="M${u} 6\.5 l-3 3v1 l3 3" fill="#fafafa"/>`;
  const x = String.raw`<linearGradient id="a(?<social>${f})" x2="0" y2="100%">${p}</linearGradient><g stroke="#d5d5d5"><rect stroke="none" fill="#fcfcfc" x="\.5" y="\.5" width="${u}" height="19" rx="2"/>(?:${$})?</g>${g}<g fill="#333" text-anchor="middle" font-family="Helvetica Neue,Helvetica,Arial,sans-serif" text-rendering="geometricPrecision" font-weight="700" font-size="110px"><rect stroke="#d5d5d5" fill="url\(#a\k<social>\)" x="\.5" y="\.5" width="${u}" height="19" rx="2"/>(?:${w}){0,4}</g>`;
  const O = new RegExp(String.raw`^<svg xmlns="http://www\.w3\.org/2000/svg" width="${u}" height="(?:18|20|28)" role="img" aria-label="(?<name>${h})"><title>\k<name></title>(?:${v}|${x})</svg>\n$`);
  const R = 128 * 1024;
  function readPicture(e) {
   const n = e.length > R ? undefined : O.exec(e)?.groups;
   if (n === undefined) return undefined;
   const t = recognize_unescape(n["name"] ?? "");
   const r = [ ...e.matchAll(/<rect[^<>]* fill="(#[\da-f]{6,8})"\/>/g) ].map(([, e = ""]) => e);
   const i = n["social"] === undefined ? r.at(-1) ?? null : null;
   const s = recognize_unescape(/<text[^<>]*>([^<]*)</.exec(e)?.[1] ?? "");
   return {
    ...splitName(t, s),
    color: i
   };
  }
  const j = {
   "&amp;": "&",
   "&lt;": "<",
   "&gt;": ">",
   "&#34;": '"'
  };
  const recognize_unescape = e => e.replace(/&[^&;]+;/g, e => j[e] ?? e);
  function splitName(e, n) {
   for (let t = e.indexOf(": "); t !== -1; t = e.indexOf(": ", t + 1)) {
    const r = e.slice(0, t);
    if (r.toUpperCase() === n.toUpperCase()) return {
     label: r,
     message: e.slice(t + 2)
    };
   }
   return {
    label: "",
    message: e
   };
  }
  const S = /^schemaVersion,label,message,color(?:,labelColor)?(?:,style)?$/;
  const q = [ undefined, "flat-square", "plastic", "for-the-badge", "social" ];
  function isEndpoint(e) {
   const n = parsed(e);
   if (typeof n !== "object" || n === null || `${JSON.stringify(n)}\n` !== e) return false;
   if (!S.test(Object.keys(n).join())) return false;
   const t = new Map(Object.entries(n));
   const isColor = e => typeof e === "string" && new RegExp(`^${l}$`).test(e);
   return t.get("schemaVersion") === 1 && [ t.get("label"), t.get("message") ].every(e => typeof e === "string") && isColor(t.get("color")) && (!t.has("labelColor") || isColor(t.get("labelColor"))) && q.includes(t.get("style"));
  }
  function parsed(e) {
   try {
    return JSON.parse(e);
   } catch {
    return undefined;
   }
  }
  function isOurs(e, n) {
   return e.endsWith(".json") ? isEndpoint(n) : readPicture(n) !== undefined;
  }
  const M = {
   page: "README.md",
   data: "badges.json"
  };
  const P = "\x3c!-- publish-badges:index --\x3e";
  const T = 'Move it, or turn "publish.index" off.';
  function sorted(e) {
   return [ ...e ].sort((e, n) => e.path < n.path ? -1 : e.path > n.path ? 1 : 0);
  }
  function writeData(e) {
   const n = sorted(e).map(e => Object.fromEntries(c.cJ.map(n => [ n, e[n] ])));
   return `${JSON.stringify(n, null, 2)}\n`;
  }
  function readData(e) {
   if (e === undefined) return [];
   const n = index_page_parsed(e);
   if (!Array.isArray(n) || !n.every(isRecord)) {
    throw new r.qh("refused", `This action did not write the file ${M.data} at the target, so it is left as it is. ${T}`);
   }
   return n;
  }
  function index_page_parsed(e) {
   try {
    return JSON.parse(e);
   } catch {
    return undefined;
   }
  }
  const U = [ "status", "label", "message", "color", "link_url", "rendered_link_url" ];
  function isRecord(e) {
   if (typeof e !== "object" || e === null) return false;
   const n = new Map(Object.entries(e));
   const isSound = e => typeof n.get(e) === "string" || n.get(e) === null && U.includes(e);
   return c.cJ.every(isSound) && /^(?:project|group)$/.test(String(n.get("kind")));
  }
  function writePage(e) {
   const n = new Map;
   for (const t of sorted(e)) {
    const e = t.path.slice(0, Math.max(0, t.path.lastIndexOf("/")));
    const r = n.get(e) ?? [];
    r.push(t);
    n.set(e, r);
   }
   const t = [ ...n ].map(([e, n]) => section(e, n));
   const r = `Written by publish-badges with every publication, which overwrites changes made by hand. The same as data: [${M.data}](${M.data}).`;
   return [ `# Badges\n\n${P}\n\n${r}\n`, ...t ].join("\n");
  }
  function refuseForeignPage(e) {
   if (e === undefined || e.split(/\r?\n/).includes(P)) return;
   throw new r.qh("refused", `This action did not write the file ${M.page} at the target, so it is left as it is. ${T}`);
  }
  function section(e, n) {
   const t = e === "" ? [] : [ `## ${(0, c.pj)(e)}\n` ];
   return [ ...t, ...n.map(entry) ].join("\n");
  }
  function entry({id: e, name: n, path: t, rendered_link_url: r, markdown: i}) {
   const s = t.split("/").map(encodeURIComponent).join("/");
   const o = t.endsWith(".svg") ? (0, c.UA)("markdown", [ {
    alt: n,
    image: s,
    link: r
   } ]) : `[${(0, c.pj)(t)}](${(0, c.j_)(s)})`;
   const a = i.replace(/[\r\n]+/g, " ");
   const d = "`".repeat(Math.max(3, ...[ ...a.matchAll(/`+/g) ].map(([e]) => e.length + 1)));
   return `### ${(0, c.pj)(n) || (0, c.pj)(e)}\n\n${o}\n\n${d}markdown\n${a}\n${d}\n`;
  }
  function indexChanges(e, n) {
   return async (t, r) => {
    refuseCollision(r);
    const [i, s] = await Promise.all([ t.files(), t.texts(Object.values(M)) ]);
    refuseForeignPage(s.get(M.page));
    const o = new Set(r.paths.filter(e => !r.superseded.includes(e)));
    const a = new Map;
    for (const e of readData(s.get(M.data))) {
     if (i.has(e.path)) a.set(stemOf(e.path), e);
    }
    for (const n of e()) {
     if (isFiled(n) && o.has(n.path)) a.set(stemOf(n.path), n);
    }
    const d = [ ...i.keys() ].filter(e => e.endsWith(".svg") && !a.has(stemOf(e)));
    const c = [ ...a.values(), ...await recordsFromPictures(d, t, n) ];
    const u = [ {
     path: M.page,
     text: writePage(c)
    }, {
     path: M.data,
     text: writeData(c)
    } ];
    return {
     files: u,
     removed: []
    };
   };
  }
  const isFiled = e => e.path !== null;
  const stemOf = e => e.replace(/\.(?:svg|json)$/, "");
  function refuseCollision({paths: e}) {
   if (!e.includes(M.data)) return;
   throw new r.qh("invalid", `"publish.index" writes the file ${M.data}, which is also the path of a badge: change the "id" or "path" of that badge.`);
  }
  async function recordsFromPictures(e, n, t) {
   if (e.length === 0) return [];
   const r = await n.texts(e);
   return [ ...r ].flatMap(([e, n]) => {
    const r = readPicture(n);
    return r === undefined ? [] : recordFrom(e, r, t(e));
   });
  }
  function recordFrom(e, {label: n, message: t, color: r}, i) {
   const s = n || t;
   const o = {
    link_url: null,
    image_url: i,
    rendered_link_url: null,
    rendered_image_url: i
   };
   const a = (0, c.UA)("markdown", [ {
    alt: s,
    image: i,
    link: null
   } ]);
   const d = stemOf(e).slice(e.lastIndexOf("/") + 1);
   return {
    id: d,
    name: s,
    kind: "project",
    status: null,
    label: n,
    message: t,
    color: r,
    ...o,
    path: e,
    markdown: a
   };
  }
  var B = t(7813);
  var E = t(9455);
  function pruneChanges(e) {
   refuseSharedPath(e);
   const n = new Map;
   return async (t, r) => {
    const i = pruneCandidates([ ...(await t.files()).keys() ], r, e);
    const s = new Set(i.flatMap(({branches: e}) => e).filter(e => !n.has(e)));
    const o = s.size === 0 ? s : await e.exists([ ...s ]);
    for (const e of s) n.set(e, o.has(e));
    const a = i.filter(({branches: e}) => !e.some(e => n.get(e))).map(({path: e}) => e);
    const d = a.length === 0 ? [] : [ ...await t.texts(a) ];
    return {
     files: [],
     removed: d.filter(([e, n]) => isOurs(e, n)).map(([e]) => e)
    };
   };
  }
  function pruneCandidates(e, n, {template: t, values: r, ...i}) {
   const s = (0, E.LL)(t.replace(/\.svg$/, ""), r);
   const o = new Set([ ...n.paths.map(prune_stemOf), ...i.redactedPaths ]);
   const a = new Set(i.ids);
   const isWanted = ({branch: e, id: n}) => {
    const {branches: t} = i;
    const r = t === undefined || e !== undefined && t.includes(e);
    return !r || n === undefined || a.has(n) || a.has(n.slice(0, Math.max(0, n.lastIndexOf("/"))));
   };
   return e.flatMap(e => {
    if (!/\.(?:svg|json)$/.test(e) || e === M.data || o.has(prune_stemOf(e))) return [];
    const n = (0, E.B6)(prune_stemOf(e), s) ?? [];
    const t = n.filter(isWanted);
    if (n.length === 0 || t.some(({branch: e}) => e === undefined)) return [];
    return {
     path: e,
     branches: t.flatMap(({branch: e}) => e ?? [])
    };
   });
  }
  const prune_stemOf = e => e.replace(/\.(?:svg|json)$/, "");
  function hasOwnFolder(e) {
   const [n = ""] = e.split(/%\{(?:branch|id|workflow|job)\}/, 1);
   const [, ...t] = n.split(/%\{project_(?:path|id|name|title)\}/);
   return t.join("").includes("/");
  }
  function refuseSharedPath({template: e, shared: n}) {
   if (!n || hasOwnFolder(e)) return;
   throw new r.qh("invalid", `"publish.prune": the path ${(0, r.hD)(e)} does not distinguish this repository's badges from those of other repositories. Start it with a folder of its own, such as %{project_name}/%{branch}/%{id}.`);
  }
  var C = t(4585);
  async function otherChanges(e) {
   const {plan: n, place: t} = e;
   if (!n.index && !n.prune || n.destination.kind === "gist") return findSkipped(e);
   const records = () => shownBy(e).filter(({file: e}) => e !== "").map(C.zv);
   const r = n.prune ? [ pruneChanges(await pruneOptions(e)) ] : [];
   const i = n.index ? [ indexChanges(records, e => t.address(e)) ] : [];
   return combineChanges(findSkipped(e), ...r, ...i);
  }
  function findSkipped({plan: e, drawn: n, existing: t}) {
   return async r => {
    const i = n().badges.filter(e => e.skipReason !== undefined);
    const s = i.length === 0 ? new Map : await r.files();
    for (const {path: n} of i) for (const r of e.formats) if (s.has(`${n}.${r}`)) t.add(`${n}.${r}`);
    return {
     files: [],
     removed: []
    };
   };
  }
  const shownBy = ({plan: e, place: n, drawn: t, existing: r}) => (0, C.YZ)(t().badges, e, {
   place: n,
   publication: C.K$,
   existing: r
  }).filter(({imageUrl: e}) => e !== "");
  async function pruneOptions({plan: e, ports: n, drawn: t}) {
   const {context: r, sources: i} = n;
   const {template: o, redactedPaths: a} = t();
   const {defaultBranch: d} = await i.facts();
   const c = e.destination.kind === "branch" ? e.destination.repository : undefined;
   const u = (0, s.fq)(r.repository);
   return {
    template: o,
    values: await (0, B.E)([ o ], r, i),
    redactedPaths: a,
    shared: c !== undefined && c.toLowerCase() !== u.toLowerCase(),
    ids: e.badges.flatMap(({id: e}) => e ?? []),
    branches: r.branch === d ? undefined : [ r.branch ],
    exists: e => n.exists(e)
   };
  }
  const _ = {
   headline: "Update the badges of the README [skip ci]",
   body: ""
  };
  
  async function otherBranchReason({plan: e, ports: n, drawn: t}) {
   if (e.destination.kind === "directory") return undefined;
   const {defaultBranch: r} = await n.sources.facts();
   const s = (0, i.l)(n.context);
   if (s !== "" && !(0, i.s)(r, n.context)) return `this run is on ${s}, and README files show ${r}`;
   const o = t().badges.find(({image: e, isPinned: n, subject: t}) => e === undefined && !n && t.branch !== r);
   return o && `the badge "${o.id}" shows ${o.subject.branch}, and README files show ${r}`;
  }
  async function addressesFrom({plan: e, ports: n, place: t}) {
   const {destination: r} = e;
   const i = (0, s.fq)(n.context.repository).toLowerCase();
   if (r.kind === "directory") return (e, n) => "../".repeat(n.split("/").length - 1) + t.address(e);
   if (r.kind === "gist" || (r.repository ?? i).toLowerCase() !== i) return e => t.address(e);
   const {defaultBranch: a} = await n.sources.facts();
   return (e, n) => (0, o.Fl)({
    branch: r.branch,
    path: e
   }, {
    defaultBranch: a,
    path: n
   });
  }
  function readmeChanges(e, n) {
   return async t => {
    const i = await t.texts(e);
    const s = e.map(e => {
     const t = i.get(e);
     if (t === undefined) {
      throw new r.qh("not-found", `${(0, r.yu)("readme", '"readme"')}: ${(0, r.hD)(e)} is not a text file on the default branch. Name one that exists, such as README.md.`);
     }
     return {
      path: e,
      text: (0, a.Tx)(t, n(e), e),
      before: t
     };
    });
    const o = s.filter(({text: e, before: n}) => e !== n);
    return {
     files: o.map(({path: e, text: n}) => ({
      path: e,
      text: n
     })),
     removed: []
    };
   };
  }
  function combineChanges(...e) {
   return async (n, t) => {
    const r = [];
    const i = new Set;
    for (const s of e) {
     const e = await s(without(i, n), t);
     r.push(...e.files);
     for (const n of e.removed) i.add(n);
    }
    return {
     files: r,
     removed: [ ...i ]
    };
   };
  }
  function without(e, n) {
   if (e.size === 0) return n;
   return {
    files: async () => new Map([ ...await n.files() ].filter(([n]) => !e.has(n))),
    texts: t => n.texts(t.filter(n => !e.has(n)))
   };
  }
  var A = t(9162);
  var I = t(1553);
  var G = t(3360);
  var L = t(4394);
  var D = t(7596);
  var F = t(1516);
  var N = t(7647);
  var z = t(8514);
  var W = t(722);
  var V = t(2067);
  
  
  
  function redactLog(e) {
   const n = (0, r.hD)(e.defaults.id);
   const t = `A warning about the badge ${n} names something in a private repository, so it is not shown in this public log. To read it, run "publish-badges publish" with this badge on your machine.`;
   return {
    ...e,
    origin: undefined,
    warnings: e.warnings.length === 0 ? [] : [ t ]
   };
  }
  
  const shownBranch = ({isSecret: e, subject: n}) => e ? "a branch of another repository" : n.branch;
  async function drawOffline(e, n) {
   if ((0, E.MT)(e, n.context) !== undefined) return [];
   const t = n.context.facts === undefined && (0, V.Sz)(e, (0, s.fq)(n.context.repository));
   const r = t || e.badges.some(F.QF) || (0, B.z)(templatesOf(e, false), n.context);
   return r ? [] : (await drawAll({
    ...e,
    token: ""
   }, n)).badges;
  }
  
  function redactedError({id: e = ""}) {
   return new r.UP(`The badge ${(0, r.hD)(e)}: its workflow does not exist in the private repository.`);
  }
  
  function mayBeMissing({definition: {source: e, enabled: n, filters: t}, shown: r}, i, {plan: s, context: o}) {
   if (!n || e.kind === "pointer" || e.kind === "fact") return false;
   const a = [ o.branch, o.triggering?.branch, o.facts?.defaultBranch ];
   if (t.repository === undefined && a.includes(i)) return false;
   const d = e.kind === "run" || e.kind === "workflow";
   return d ? r.length === 0 : s.destination.kind !== "directory";
  }
  
  
  
  const hasCommonLabel = ({kind: e}) => e === "fact" || e === "report";
  
  
  
  function fillUrl(e, n, t) {
   const {text: r, unfilled: i} = (0, N.Uu)(n, t);
   return {
    text: r,
    warnings: i.map(n => `"${e}": %{${n}} is unknown or has no value, and was not replaced.`)
   };
  }
  var J = t(7179);
  var K = t(7872);
  var H = t(8675);
  var Y = t(1923);
  var Z = t(8878);
  var Q = t(8290);
  
  
  const drawOwn = (async (e, n, t = []) => deferOtherBranches(await drawAll(e, n, t), e, n));
  
  
  const X = 5;
  
  
  
  
  const changesOtherFiles = (({index: e, prune: n, readme: t}) => e || n || t.length > 0);
  
  
  const ee = 'GitHub could not be asked whether a newer run has finished (that needs "actions: read"), so only the runs that are already published were compared.';
  
 }),
 4585: ((e, n, t) => {
var warningsOf = (function warningsOf({warnings: e = [], badges: n}) {
   return [ ...e, ...n.flatMap((e => e.warnings.map(n => ({
    text: n,
    at: e.at
   })))) ];
  });
var partialFailures = (function partialFailures({badges: e, readmeRefusal: n}) {
   return [ ...e.flatMap(unreadableReport), ...n ? [ n ] : [] ];
  });
var unreadableReport = (function unreadableReport({problem: e, at: n}) {
   return e === undefined ? [] : [ new i.qh("invalid", e, n) ];
  });
var badgesAt = (function badgesAt(e, {formats: n}, {place: t, publication: r, existing: i}) {
   const s = new Set(r.written);
   const o = new Set(r.superseded);
   const [a = "svg"] = n;
   return e.map((e => {
    if (e.image !== undefined) return {
     ...e,
     file: "",
     imageUrl: e.image,
     changed: false,
     superseded: false
    };
    const r = `${e.path}.${a}`;
    const isIn = (t => n.some((n => t.has(`${e.path}.${n}`))));
    const d = e.skipReason === undefined || i?.has(r) === true;
    const c = d ? t.address(r) : "";
    return {
     ...e,
     file: r,
     imageUrl: c,
     changed: isIn(s),
     superseded: isIn(o)
    };
   }));
  });
var reportOf = (function reportOf(e, n, t) {
   const {publication: r, readme: i} = t;
   const {written: s, removed: o, superseded: a, worseStatus: d = []} = r;
   const filesOf = ({path: n}) => e.formats.map(e => `${n}.${e}`);
   const c = badgesAt(n, e, t);
   const u = [ s, o, i?.written ?? [] ].some((e => e.length > 0));
   const f = r.commitSha ?? i?.commitSha;
   const l = {
    badges: c,
    changed: u,
    commitSha: f,
    error: undefined,
    notes: [],
    notices: [],
    reason: undefined,
    isExpected: false
   };
   if (e.dryRun) return {
    ...l,
    result: "skipped",
    reason: "dry run"
   };
   if (u) return {
    ...l,
    result: "published"
   };
   const h = n.filter(({badge: e}) => e !== undefined);
   const [p] = h.map(e => e.skipReason);
   if (p !== undefined && h.every(e => e.skipReason !== undefined)) {
    return {
     ...l,
     result: "skipped",
     reason: p
    };
   }
   const isIn = e => n => filesOf(n).some(n => e.includes(n));
   if (h.length > 0 && h.every(isIn(a))) return {
    ...l,
    result: "superseded",
    reason: supersededReason(h, isIn(d))
   };
   return {
    ...l,
    result: "unchanged"
   };
  });
var outputsOf = (function outputsOf({result: e, reason: n, badges: t, changed: r, commitSha: i}) {
   const [s] = t;
   const d = t.flatMap((({status: e}) => e ?? []));
   const c = t.filter(hasUrl).map(shown);
   return {
    result: e,
    reason: n ?? "",
    changed: String(r),
    status: d.length === 0 ? "" : (0, a.QZ)(d),
    "image-url": s?.imageUrl ?? "",
    "link-url": s?.link ?? "",
    ...Object.fromEntries(o.CZ.map((e => [ e, (0, o.UA)(e, c) ]))),
    "commit-sha": i ?? "",
    badges: JSON.stringify(t.map((e => ({
     ...recordOf(e),
     ...e.counts,
     changed: e.changed
    }))))
   };
  });
var recordOf = (function recordOf(e) {
   const {id: n, name: t, kind: r, badge: i, status: s, imageUrl: a, link: d, given: c, file: u} = e;
   return {
    id: n,
    name: t,
    kind: r,
    status: s ?? null,
    label: i?.label ?? null,
    message: i?.message ?? null,
    color: i?.color ?? null,
    link_url: c.link ?? d,
    image_url: c.image ?? a,
    rendered_link_url: d,
    rendered_image_url: a,
    path: u === "" ? null : u,
    markdown: (0, o.UA)("markdown", hasUrl(e) ? [ shown(e) ] : [])
   };
  });
var annotationsOf = (function annotationsOf(e, n) {
   const {notices: t, error: r, reason: o, isExpected: a} = e;
   const d = [ ...warningsOf(e).map(({text: e, at: n}) => annotation("warning", e, n)), ...t.map(e => annotation("notice", e)) ];
   for (const {message: t, at: r} of partialFailures(e)) d.push(annotation(n === "any" ? "error" : "warning", t, r));
   if (r instanceof i.WK) d.push(...problemsOf(r)); else if (r !== undefined) d.push(annotation(s.d$[n].includes(r.kind) ? "error" : "warning", r.message, r.at)); else if (o !== undefined && !a && !isExplained(e)) d.push(annotation("notice", `Not published: ${o}`));
   return d;
  });
var logOf = (function logOf(e) {
   const {reason: n, result: t, badges: r, isExpected: s, error: a} = e;
   if (a !== undefined) return a instanceof i.i_ ? [ {
    lines: a.yaml.split("\n")
   } ] : [];
   if (s) return [ {
    lines: [ `${c[t]}: ${n ?? ""}` ]
   } ];
   if (r.length === 0) return n === undefined ? [ {
    lines: [ withoutBadges(t) ]
   } ] : [];
   const d = r.filter(hasUrl).map(shown);
   const f = r.length > u;
   const folded = (e => f ? {
    title: e
   } : {});
   const l = {
    ...folded(countsOf(r)),
    lines: r.map((n => lineOf(n, e)))
   };
   return d.length === 0 ? [ l ] : [ l, {
    ...folded("Markdown to paste"),
    lines: [ (0, o.UA)("markdown", d) ]
   } ];
  });
var countsOf = (function countsOf(e) {
   const n = a.f.flatMap((n => {
    const t = e.filter((e => e.status === n)).length;
    return t === 0 ? [] : [ `${t} ${(0, a.qS)(n)}` ];
   }));
   return [ `${e.length} badges`, ...n.length === 0 ? [] : [ n.join(", ") ] ].join(": ");
  });
var lineOf = (function lineOf(e, n) {
   if (e.skipReason !== undefined) return `${e.id}: left as it is: ${e.skipReason}`;
   return `${e.id}: ${originOf(e)} \u2192 ${e.imageUrl || e.file}${outcomeOf(e, n)}`;
  });
var linesOf = (function linesOf(e) {
   const {reason: n, result: t, isExpected: r} = e;
   const i = logOf({
    ...e,
    error: undefined
   }).flatMap((e => e.lines));
   return n === undefined || r ? i : [ ...i, `${c[t]}: ${n}` ];
  });
var originOf = (function originOf({status: e, origin: n, badge: t, name: i}) {
   if (e !== undefined && n !== undefined) return (0, r.Wn)(e, n);
   if (t === undefined) return i;
   return n?.from === undefined ? t.message : `${t.message}, from ${n.from}`;
  });
var outcomeOf = (function outcomeOf({badge: e, changed: n, superseded: t}, {result: r, commitSha: i}) {
   if (e === undefined) return "";
   if (n && i !== undefined) return ` (published in commit ${i.slice(0, 10)})`;
   return ` (${t ? "superseded" : n || r !== "published" ? r : "unchanged"})`;
  });
  t.d(n, {
   Dx: (() => linesOf),
   EI: (() => reportOf),
   Gs: (() => logOf),
   Ih: (() => annotationsOf),
   K$: (() => d),
   Mj: (() => hasUrl),
   Ol: (() => c),
   Re: (() => partialFailures),
   SP: (() => shown),
   YZ: () => badgesAt,
   Yz: (() => outputsOf),
   gz: () => failed,
   hT: () => skipped,
   kS: () => failedReport,
   nZ: (() => warningsOf),
   p6: () => expected,
   zv: () => recordOf
  });
  var r = t(9162);
  var i = t(3916);
  var s = t(3718);
  var o = t(8534);
  var a = t(8514);
  
  
  
  const d = {
   written: [],
   superseded: [],
   removed: []
  };
  
  
  function supersededReason(e, n) {
   const [t] = e;
   const i = e.find(e => !n(e));
   const s = (i ?? t)?.oneRun;
   if (s === undefined) return "a newer run is published";
   return i === undefined ? `another job of ${(0, r.rt)(s)} has published a worse status` : `there is a newer run than ${(0, 
   r.rt)(s)}`;
  }
  function skipped(e, n, t) {
   const r = {
    address: () => ""
   };
   return expected(e, reportOf(n, t, {
    place: r,
    publication: d
   }));
  }
  function expected(e, n) {
   return {
    ...n,
    result: "skipped",
    reason: e,
    isExpected: true
   };
  }
  function failedReport(e) {
   return {
    result: "failed",
    reason: e.message,
    isExpected: false,
    badges: [],
    changed: false,
    commitSha: undefined,
    error: e,
    notes: [],
    notices: []
   };
  }
  function failed(e, n) {
   return {
    ...n,
    result: "failed",
    reason: e.message,
    error: e
   };
  }
  const shown = (({name: e, imageUrl: n, link: t}) => ({
   alt: e,
   image: n,
   link: t
  }));
  const hasUrl = (({imageUrl: e}) => e !== "");
  
  
  const c = {
   published: "Published",
   unchanged: "Unchanged: all badges are up to date",
   superseded: "Superseded",
   skipped: "Not published",
   failed: "Failed"
  };
  
  const isExplained = ({reason: e, badges: n}) => n.some(n => n.skipReason === e && (n.problem !== undefined || n.warnings.length > 0));
  function annotation(e, n, t) {
   return {
    level: e,
    message: n,
    ...t === undefined ? {} : {
     file: t.file,
     startLine: t.line
    }
   };
  }
  function problemsOf({problems: e, headline: n}) {
   const t = e.map(({file: e, line: n, text: t}) => annotation("error", t, e === undefined ? undefined : {
    file: e,
    line: n
   }));
   return e.length > 1 ? [ ...t, annotation("error", n) ] : t;
  }
  const u = 10;
  
  const withoutBadges = e => e === "unchanged" ? "Nothing to publish: there are no badges." : c[e];
  
  
  
  
  
 }),
 1923: ((e, n, t) => {
var hasCheckout = (function hasCheckout(e) {
   return (0, r.existsSync)((0, s.join)(e, ".git"));
  });
var readBelow = (function readBelow(e, n) {
   const t = (0, s.join)(e, n);
   if (!(0, r.existsSync)(t)) return undefined;
   const i = (0, r.realpathSync)(t);
   const o = (0, s.relative)((0, r.realpathSync)(e), i);
   if (o === ".." || o.startsWith(`..${s.sep}`) || (0, s.isAbsolute)(o)) throw new a.qh("invalid", `${n} leads out of the workspace: replace it with a regular file.`);
   if (o.split(s.sep).some(e => e.toLowerCase() === ".git")) throw new a.qh("invalid", `${n} leads into ".git", where files are not read: replace it with a regular file.`);
   const d = (0, r.openSync)(i, r.constants.O_RDONLY | r.constants.O_NOFOLLOW | r.constants.O_NONBLOCK);
   try {
    const e = (0, r.fstatSync)(d);
    if (!e.isFile()) throw new a.qh("invalid", `${n} is not a regular file.`);
    if (e.size > w) throw new a.qh("invalid", `${n} is too large: ${e.size} bytes. The limit is 256 KiB.`);
    return (0, r.readFileSync)(d, "utf8");
   } finally {
    (0, r.closeSync)(d);
   }
  });
var resolvePlan = (async function resolvePlan(e, n) {
   const t = e.describesBadges ? undefined : await findManifest(e, n);
   if (t === undefined) {
    const t = (0, m.M)(e);
    const r = await (0, p.ah)(t, n);
    if (e.describesBadges || r === undefined) refuseValues(e);
    return {
     plan: t,
     notices: [],
     warnings: [],
     refusal: r
    };
   }
   refuseTokensIn(t.text, e);
   const r = await (0, f.WI)(t.text, {
    source: t.path,
    path: t.path,
    scope: scopeOf(t, n.context)
   });
   const manifestPart = e => ({
    badges: e.map(({definition: e}) => e),
    manifest: r
   });
   const i = await (0, p.ah)((0, m.M)(e, manifestPart(r.badges)), n);
   const {badges: s, ...o} = await (i === undefined ? inherit(r, e, n) : ownBadges(r, n));
   const a = i === undefined ? undefined : s.map(({definition: e}) => e.id);
   const d = e.values === "" ? s : applyValues(s, e.values, a);
   return {
    plan: (0, m.M)(e, manifestPart(d)),
    ...o,
    refusal: i
   };
  });
var refuseValues = (function refuseValues({values: e, manifest: n}) {
   if (e === "") return;
   throw (0, a.Gq)("values", e, `sets messages, but there are no static badges for them: list those in ${n.path} or in ${(0, 
   a.yu)("badges", '"badges"')}.`);
  });
var findManifest = (async function findManifest(e, n) {
   const {context: t, files: r} = n;
   const {path: i, isRequired: s} = e.manifest;
   const o = !b.test(t.event) || e.token === "" && e.gistToken === "";
   const d = o ? r.local(i) : undefined;
   if (d !== undefined) return {
    text: d,
    path: i
   };
   if (!(o && r.hasCheckout())) {
    if (await isRefusedWithoutManifest(e, n)) return undefined;
    const a = mayRequestManifest(e) ? await readOwn({
     path: i,
     isRequired: s
    }, o ? t.sha : "", r) : undefined;
    if (a !== undefined) return {
     text: a,
     path: i
    };
   }
   if (!s) return undefined;
   throw new a.qh("invalid", `${(0, a.yu)("manifest")}: the file ${(0, a.hD)(i)} does not exist. Commit it, or remove ${(0, 
   a.yu)("manifest", "the input")}.`);
  });
  t.d(n, {
   Gj: (() => readBelow),
   tp: (() => hasCheckout),
   yY: (() => resolvePlan)
  });
  var r = t(3024);
  var i = t.n(r);
  var s = t(6760);
  var o = t.n(s);
  var a = t(3916);
  var d = t(4087);
  var c = t(1867);
  var u = t(9513);
  var f = t(8553);
  var l = t(1336);
  var h = t(5763);
  var p = t(1602);
  var g = t(7179);
  var m = t(7872);
  const w = 1024 * 1024;
  
  
  
  function refuseTokensIn(e, {token: n, gistToken: t}) {
   (0, c.PW)("manifest", e, [ n, t ].flatMap(c.XP));
  }
  function scopeOf({path: e}, {repository: n}) {
   return n.name.toLowerCase() === ".github" && e === l.tL.group ? "group" : "project";
  }
  
  const b = /^(?:workflow_run|pull_request_target)$/;
  
  async function readOwn({path: e, isRequired: n}, t, r) {
   try {
    return await r.own(e, t === "" ? undefined : t);
   } catch (e) {
    if (!n && e instanceof a.qh && e.code === "forbidden") return undefined;
    throw e;
   }
  }
  async function isRefusedWithoutManifest(e, n) {
   const t = (0, m.M)(e);
   if (t.destination.kind === "directory") return false;
   const r = e.publish.branches === undefined ? undefined : await (0, p.ZR)(t, n);
   return ((0, p.VG)(t, n.context) ?? r) !== undefined;
  }
  function mayRequestManifest(e) {
   return e.token !== "" && (e.manifest.isRequired || (0, m.M)(e).destination.kind !== "directory");
  }
  async function inherit(e, n, t) {
   if (n.token === "") {
    const n = await ownBadges(e, t);
    const r = "Inherited badges are left out: reading them needs a token.";
    return e.namesInherited ? {
     ...n,
     notices: [ ...n.notices, r ]
    } : n;
   }
   const read = async e => {
    const r = await t.files.remote(e).catch(e => {
     const r = (0, d.fq)(t.context.repository);
     throw (0, g.O)(e, r, () => (0, g.m)((0, m.M)(n), r));
    });
    refuseTokensIn(r ?? "", n);
    return r;
   };
   return (0, u.f)(e, {
    owner: t.context.repository.owner,
    read: read
   });
  }
  async function ownBadges(e, {context: n}) {
   const {owner: t} = n.repository;
   return (0, u.f)({
    ...e,
    inherit: false,
    extends: [],
    exclude: []
   }, {
    owner: t,
    read: nothing
   });
  }
  const nothing = () => Promise.resolve(undefined);
  function applyValues(e, n, t) {
   const r = [ ...(0, h.N)(n) ].filter(([e]) => t === undefined || t.includes(e));
   return (0, h.t)(e, new Map(r));
  }
 }),
 2931: ((e, n, t) => {
  t.d(n, {
   DV: () => blockIn,
   Q$: () => c,
   Tr: () => paragraphsIn,
   Tx: () => updateBlock,
   YK: () => o,
   cA: () => lineOf,
   dQ: () => snippetFor
  });
  var r = t(3916);
  var i = t(8534);
  const s = {
   markdown: /^[ \t]*$/,
   html: /^[ \t]*$/,
   asciidoc: /^[ \t]*(?:\/\/[ \t]*)?$/,
   rst: /^[ \t]*(?:\.\.[ \t]*)?$/
  };
  function snippetFor(e, n) {
   return (0, i.UA)((0, i.CE)(e), n);
  }
  const o = {
   markdown: "",
   html: "",
   asciidoc: "// ",
   rst: ".. "
  };
  const a = /\r\n|\n|\r/;
  function updateBlock(e, n, t) {
   const r = (0, i.CE)(t);
   const {from: c, to: u} = findInside(e, t, o[r]);
   const [f, l, h] = [ e.slice(0, c), e.slice(c, u), e.slice(u) ];
   const p = (a.exec(l) ?? a.exec(e))?.[0] ?? "\n";
   const g = s[r].exec(lastLine(f.slice(0, f.lastIndexOf("\x3c!--"))))?.[0];
   const m = r === "markdown" && d.test(paragraphsIn(f).at(-1) ?? "");
   const w = m || r === "rst" ? p + p : p;
   const b = r === "rst" ? p + p : p;
   const y = m ? "" : indentation(g);
   const k = withoutMarkers(n).split("\n").map(e => e === "" ? "" : y + e).join(p);
   const v = n === "" ? p : w + k + b;
   return f + trailingBlanks(l) + v + endLead(l, r, g) + h;
  }
  const d = /^[ \t]*<\/?[a-z]/im;
  const lastLine = e => e.split(a).at(-1) ?? "";
  const paragraphsIn = e => e.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/);
  const indentation = e => /^[ \t]*/.exec(e ?? "")?.[0] ?? "";
  const trailingBlanks = e => /^[ \t]+(?=[\r\n])/.exec(e)?.[0] ?? "";
  function endLead(e, n, t) {
   const r = a.test(e) ? s[n].exec(lastLine(e)) : null;
   return r?.[0] ?? t ?? "";
  }
  const c = {
   start: "\x3c!-- badges:start --\x3e",
   end: "\x3c!-- badges:end --\x3e"
  };
  const u = /<!--[ \t]*badges:(start|end)[ \t]*-->/g;
  function blockIn(e) {
   const n = [ ...e.matchAll(u) ];
   const t = n.find(([, e]) => e === "start");
   const r = n.find(({index: e, 1: n}) => n === "end" && e > (t?.index ?? 0));
   return t === undefined || r === undefined ? undefined : {
    from: t.index,
    to: r.index + r[0].length
   };
  }
  const f = {
   ...{
    start: "start",
    begin: "start",
    beginning: "start",
    open: "start",
    opening: "start"
   },
   ...{
    end: "end",
    stop: "end",
    finish: "end",
    close: "end",
    closing: "end"
   }
  };
  const l = /<[ \t]{0,3}!?[ \t]{0,3}-{1,3}[ \t]*\/?badges?([ \t]{0,3}[:;=_./ \t-][ \t]{0,3})([a-z]+)\b(?:[ \t]{0,3}-{0,3}[ \t]{0,3}>)?/gi;
  function findInside(e, n, t) {
   const i = [ ...e.matchAll(u) ].map(e => markerOf(e, e[1] === "end" ? "end" : "start"));
   const fail = e => new r.qh("invalid", `${n}: ${e}`);
   const at = ({from: n}) => `line ${lineOf(e, n)}`;
   for (const e of [ "start", "end" ]) {
    const n = i.filter(n => n.edge === e);
    if (n.length > 1) throw fail(`${c[e]} is in the file ${n.length} times (${n.map(at).join(", ")}). Keep one.`);
   }
   const [s, o] = i;
   const a = s !== undefined && o !== undefined ? {
    from: s.to,
    to: o.from
   } : undefined;
   const d = lookalikesIn(e).filter(({from: e, to: n}) => !i.some(t => e < t.to && t.from < n));
   const f = d.find(({from: e, isTight: n}) => a === undefined || n && !isIn(e, a));
   if (f !== undefined) {
    throw fail(`${(0, r.hD)(f.text)} (${at(f)}) is not a marker. Did you mean ${(0, 
    r.hD)(c[f.edge])}?`);
   }
   if (s === undefined) {
    throw fail(`there is no block for badges. Add ${t}${c.start} and ${t}${c.end} where the badges belong, each on its own line.`);
   }
   if (o === undefined || a === undefined) {
    const e = s.edge === "start" ? `${c.end} is missing after it` : `${c.start} is missing before it`;
    throw fail(`${c[s.edge]} (${at(s)}) has no counterpart: ${e}.`);
   }
   if (s.edge === "end") {
    throw fail(`${c.end} (${at(s)}) comes before ${c.start} (${at(o)}). Swap them.`);
   }
   return a;
  }
  function withoutMarkers(e) {
   return e.replace(u, e => e.replace("\x3c!--", "<! --"));
  }
  function markerOf(e, n) {
   const [t] = e;
   return {
    edge: n,
    text: t,
    from: e.index,
    to: e.index + t.length
   };
  }
  function lookalikesIn(e) {
   return [ ...e.matchAll(l) ].flatMap(e => {
    const [, n, t = ""] = e;
    const i = (0, r.pA)(t, Object.keys(f));
    const s = i === undefined ? undefined : f[i];
    return s === undefined ? [] : [ {
     ...markerOf(e, s),
     isTight: n === ":"
    } ];
   });
  }
  const isIn = (e, {from: n, to: t}) => n <= e && e < t;
  function lineOf(e, n) {
   return e.slice(0, n).split(/\r\n|\n|\r/).length;
  }
 })
};

