"use strict";

exports.id = 859;

exports.ids = [ 859 ];

exports.modules = {
 651: ((e, n, t) => {
var parseRepository = (function parseRepository(e) {
   const [, n, t] = o.exec(e) ?? [];
   return n === undefined || t === undefined || t.length > i ? undefined : {
    owner: n,
    name: t
   };
  });
  t.d(n, {
   Ft: () => isSame,
   SU: (() => parseRepository),
   aW: () => moved,
   fq: (() => fullName),
   ow: () => namedRepository
  });
  var r = t(3916);
  const o = /^([A-Za-z\d](?:[A-Za-z\d_-]*[A-Za-z\d])?)\/((?!\.\.?$)[\w.-]+)$/;
  const i = 100;
  
  function namedRepository(e) {
   const n = parseRepository(e);
   if (n === undefined) throw new r.qh("invalid", `"${e}" is no repository. Allowed: owner/name.`);
   return n;
  }
  const fullName = (({owner: e, name: n}) => `${e}/${n}`);
  function isSame(e, n) {
   return fullName(e).toLowerCase() === fullName(n).toLowerCase();
  }
  function moved(e, n) {
   return new r.qh("moved", `The repository ${fullName(e)} has moved to ${n}: use its new name.`);
  }
 }),
 4913: ((e, n, t) => {
var readSettings = (function readSettings(e) {
   const [n, t] = [ e("gist-id"), e("directory") ];
   const r = e("target-branch") !== "" ? "target-branch" : e("target-repository") !== "" ? "target-repository" : undefined;
   refuseTwo([ n === "" ? undefined : "gist-id", t === "" ? undefined : "directory", r ]);
   return {
    branch: readBranch(e("target-branch")),
    repository: readRepository(e("target-repository")),
    gist: n === "" ? undefined : readGist(n),
    directory: optional(t),
    path: optional(e("path")),
    formats: (0, a.vM)(e("formats")),
    branches: readBranches(e("branches")),
    singleCommit: e("single-commit") === "" ? undefined : (0, a.fG)("single-commit", e("single-commit")),
    prune: undefined,
    index: undefined
   };
  });
var settingsOver = (function settingsOver(e, n) {
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
var destinationOf = (function destinationOf({branch: e, repository: n, gist: t, directory: r}, o) {
   if (t !== undefined) return {
    kind: "gist",
    id: t
   };
   if (r !== undefined) return {
    kind: "directory",
    directory: r,
    confined: o
   };
   return {
    kind: "branch",
    branch: e ?? "badges",
    repository: n
   };
  });
var refuseTwo = (function refuseTwo(e) {
   const [n, t] = e.filter((e => e !== undefined));
   if (n !== undefined && t !== undefined) throw new r.qh("invalid", `Inputs "${n}" and "${t}" name two targets: give one of them.`);
  });
var readBranch = (function readBranch(e) {
   if (e !== "" && !(0, s.Q)(e)) throw (0, r.Gq)("target-branch", e, 'is no branch that badges can go to. Allowed: the name of a branch, without "refs/" (default: badges).');
   return optional(e);
  });
var readBranches = (function readBranches(e) {
   const n = (0, a.Dx)(e);
   for (const e of n) {
    const n = (0, i.Yo)(e);
    if (n !== undefined) throw (0, r.Gq)("branches", e, `${n} ${i.pf}`);
   }
   return n.length === 0 ? undefined : n;
  });
var readRepository = (function readRepository(e) {
   if (e !== "" && (0, o.SU)(e) === undefined) throw (0, r.Gq)("target-repository", e, "is no repository. Allowed: owner/name.");
   return optional(e);
  });
  t.d(n, {
   My: (() => destinationOf),
   sb: (() => readSettings),
   yD: (() => settingsOver)
  });
  var r = t(3916);
  var o = t(651);
  var i = t(8214);
  var s = t(7136);
  var a = t(2794);
  const optional = (e => e === "" ? undefined : e);
  
  
  function kindOf({branch: e, repository: n, gist: t, directory: r}) {
   if (t !== undefined) return "gist";
   if (r !== undefined) return "directory";
   return e !== undefined || n !== undefined ? "branch" : undefined;
  }
  
  
  function readGist(e) {
   if (/^[\da-f]{20,40}$/i.test(e)) return e;
   const n = /([\da-f]{20,40})/i.exec(e)?.[1];
   throw (0, r.Gq)("gist-id", e, `is no gist id. Allowed: 20 to 40 hex digits, the last part of the gist's address${n === undefined ? "" : ` (here ${n})`}.`);
  }
  
  
  
 }),
 2794: ((e, n, t) => {
var readFormats = (function readFormats(e) {
   const n = e.split(/[\s,]+/).filter((e => e !== ""));
   const t = n.map(e => {
    const n = i.hR.find(n => n === e);
    if (n === undefined) throw (0, r.Gq)("formats", e, `is no format.${(0, r.h)(e, i.hR)} Allowed: ${i.hR.join(", ")}.`);
    return n;
   });
   return t.length === 0 ? undefined : i.hR.filter(e => t.includes(e));
  });
var readFailOn = (function readFailOn(e) {
   const n = e || "setup";
   if (n === "setup" || n === "any" || n === "none") return n;
   throw (0, r.Gq)("fail-on", e, `is not known.${(0, r.h)(e, Object.keys(o.d))} Allowed: ${Object.keys(o.d).join(", ")}.`);
  });
var readFlag = (function readFlag(e, n) {
   if (/^(?:true|True|TRUE)$/.test(n)) return true;
   if (n === "" || /^(?:false|False|FALSE)$/.test(n)) return false;
   throw (0, r.Gq)(e, n, "is neither true nor false.");
  });
var linesOf = (function linesOf(e) {
   const n = e.split(/[\r\n]+/).map((e => e.trim()));
   return [ ...new Set(n.filter((e => e !== ""))) ];
  });
  t.d(n, {
   Dx: (() => linesOf),
   fG: (() => readFlag),
   mc: (() => readFailOn),
   vM: (() => readFormats)
  });
  var r = t(3916);
  var o = t(2464);
  var i = t(4474);
  
  
  
  
 }),
 4068: ((e, n, t) => {
var readDefinition = (function readDefinition(e, n) {
   const t = {
    ...a.oA,
    branch: optional(e("branch"))
   };
   const r = e("message").trim() === "";
   const o = r ? undefined : e("message");
   const i = optional(e("job").trim());
   const s = {
    status: e("status") === "" ? undefined : readStatus("status", e("status")),
    needs: readNeeds(e("needs")),
    workflow: (0, h.Dx)(e("workflow")),
    job: i,
    message: o,
    emptyMessage: n("message") && r ? "message" : undefined
   };
   return {
    id: readId(e("id")),
    name: undefined,
    kind: "project",
    enabled: true,
    label: optional(e("label")),
    message: o,
    color: (0, g.qS)("color", e("color")),
    colorSteps: undefined,
    labelColor: undefined,
    style: (0, g._T)(e("style")),
    palette: undefined,
    logo: (0, g.an)(e("logo")),
    logoColor: undefined,
    link: readLink(e("link")),
    source: (0, u.v)(s, t),
    filters: t,
    job: i,
    judging: a.zF,
    wording: undefined,
    messages: {},
    colors: {}
   };
  });
var readNeeds = (function readNeeds(e) {
   if (e === "") return undefined;
   const n = parseNeeds(e);
   if ("problem" in n) throw (0, o.Gq)("needs", e, n.problem);
   return n;
  });
var readStatus = (function readStatus(e, n) {
   const t = (0, f.i$)(n);
   if (t === undefined) throw (0, o.Gq)(e, n, (0, f.$5)(n));
   return t;
  });
var readId = (function readId(e) {
   if (e !== "" && !(0, d.eQ)(e)) {
    throw (0, o.Gq)("id", e, 'is no id. Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".');
   }
   return optional(e);
  });
var readLink = (function readLink(e) {
   if (e === "") return undefined;
   const n = a.A.find(n => n === e);
   if (n !== undefined) return {
    kind: n
   };
   const t = (0, l.r)(e);
   if (t !== undefined) throw (0, o.Gq)("link", e, `${t}.${(0, o.h)(e, a.A)} Allowed: ${a.A.join(", ")}, or an http(s) URL.`);
   return {
    kind: "url",
    url: e.trim()
   };
  });
var readInputs = (async function readInputs(e, n = (n => e(n) !== "")) {
   const t = e("token");
   const o = e("gist-token");
   const i = [ t, o ].flatMap(s.XP);
   for (const n of b.mc) if (n !== "token" && n !== "gist-token") (0, s.PW)(n, e(n), i);
   const isSet = (t => e(t) !== "" || t === "message" && n(t));
   if (e("badges") !== "") refuseBoth("badges", w, isSet);
   if ((0, r.P)(e("logo"))) await (0, r.eb)();
   const a = (0, m.sb)(e);
   const d = (0, h.Dx)(e("readme"));
   for (const e of d) refusePath("readme", e);
   return {
    failOn: (0, h.mc)(e("fail-on")),
    badges: e("badges") === "" ? [ readDefinition(e, n) ] : await readBadges(e, i),
    describes: y.some(isSet),
    manifest: readManifest(e, isSet),
    values: e("badges") === "" ? e("values") : "",
    publish: a,
    readme: d.length === 0 ? undefined : d,
    confined: true,
    allowPublic: (0, h.fG)("allow-public", e("allow-public")),
    dryRun: (0, h.fG)("dry-run", e("dry-run")),
    token: t,
    gistToken: o,
    job: readJob(e)
   };
  });
var readManifest = (function readManifest(e, n) {
   const t = e("manifest");
   if (t === "") return {
    path: p,
    named: false
   };
   refuseBoth("manifest", y, n);
   refusePath("manifest", t);
   return {
    path: t,
    named: true
   };
  });
var readJob = (function readJob(e) {
   const n = e("job-id");
   if (n !== "" && !/^\d{1,16}$/.test(n)) throw (0, o.Gq)("job-id", n, "is no number. It has a default and need not be given: ${{ job.check_run_id }}.");
   return {
    ...n === "" ? {} : {
     id: Number(n)
    },
    ...e("job-status") === "" ? {} : {
     status: readStatus("job-status", e("job-status"))
    }
   };
  });
  t.d(n, {
   K: (() => readInputs)
  });
  var r = t(8526);
  var o = t(3916);
  var i = t(778);
  var s = t(7789);
  var a = t(4394);
  var d = t(6518);
  var u = t(7272);
  var f = t(2420);
  const c = [ "success", "failure", "cancelled", "skipped" ];
  function parseNeeds(e) {
   let n;
   try {
    n = JSON.parse(e);
   } catch {
    return {
     problem: "is not JSON. Give it as needs: ${{ toJSON(needs) }}."
    };
   }
   if (typeof n !== "object" || n === null || Array.isArray(n)) {
    return {
     problem: "is not an object of jobs. Give it as needs: ${{ toJSON(needs) }}."
    };
   }
   const t = [];
   for (const [e, r] of Object.entries(n)) {
    const n = typeof r === "object" && r !== null ? Reflect.get(r, "result") : undefined;
    if (!isResult(n)) return {
     problem: `has no result for the job ${JSON.stringify(e)} (allowed: ${c.join(", ")}). Give it as needs: \${{ toJSON(needs) }}.`
    };
    t.push({
     key: e,
     status: (0, f._S)(n)
    });
   }
   return t;
  }
  function isResult(e) {
   return typeof e === "string" && c.includes(e);
  }
  var l = t(1892);
  var h = t(2794);
  var g = t(4977);
  const optional = (e => e === "" ? undefined : e);
  
  
  
  
  
  var m = t(4913);
  var b = t(5585);
  const p = ".github/badges.yml";
  
  const w = b.mc.slice(0, b.mc.indexOf("badges"));
  const y = [ ...w, "badges" ];
  async function readBadges(e, n) {
   const {loadBadges: r} = await Promise.all([ t.e(24), t.e(647) ]).then(t.bind(t, 5024));
   const o = await r(e("badges"), "badges");
   const i = (await valued(o, e("values"))).map(({definition: e}) => e);
   (0, s.PW)("badges", JSON.stringify(i), n);
   return i;
  }
  async function valued(e, n) {
   if (n === "") return e;
   const {readValues: r, withValues: o} = await t.e(763).then(t.bind(t, 5763));
   return o(e, r(n));
  }
  function refuseBoth(e, n, t) {
   const r = n.find(t);
   if (r === undefined) return;
   const i = e === "badges" ? `write ${r} into the list` : "give one of them";
   throw new o.qh("invalid", `Inputs "${e}" and "${r}" both describe a badge: ${i}.`);
  }
  
  function refusePath(e, n) {
   const t = (0, i.z)(n.replace(/^\.github\//, ""));
   if (t !== undefined) throw (0, o.Gq)(e, n, `${t}. Allowed: a path in the repository, such as README.md.`);
  }
  
 }),
 4977: ((e, n, t) => {
var readLooks = (function readLooks(e) {
   return {
    palette: readPalette(e("palette")),
    labelColor: readColor("label-color", e("label-color")),
    logoColor: readColor("logo-color", e("logo-color"))
   };
  });
var readColor = (function readColor(e, n) {
   const t = (0, o.H0)(n);
   if (n !== "" && t === undefined) throw (0, s.Gq)(e, n, `is no colour.${(0, s.h)(n, (0, 
   o.i4)())} ${o.o$}`);
   return t;
  });
var readStyle = (function readStyle(e) {
   const n = r.rY.find((n => n === (e || "flat")));
   if (n === undefined) throw unknown("style", e, r.rY);
   return n;
  });
var readLogo = (function readLogo(e) {
   if (e === "") return undefined;
   const n = (0, i.db)(e);
   if (n === undefined) throw (0, s.Gq)("logo", e, `${(0, i.JS)(e)} ${i.oh}`);
   return n;
  });
var readPalette = (function readPalette(e) {
   if (e === "") return undefined;
   const n = r.LH.find(n => n === e);
   if (n === undefined) throw unknown("palette", e, r.LH);
   return n;
  });
  t.d(n, {
   _T: (() => readStyle),
   an: (() => readLogo),
   qS: (() => readColor),
   xj: (() => readLooks)
  });
  var r = t(5556);
  var o = t(3399);
  var i = t(831);
  var s = t(3916);
  
  
  
  
  
  const unknown = (e, n, t) => (0, s.Gq)(e, n, `is no ${e}.${(0, s.h)(n, t)} Allowed: ${t.join(", ")}.`);
 }),
 3948: ((e, n, t) => {
var logosFor = (async function logosFor(e) {
   const n = e.some((({logo: e}) => e !== undefined && "name" in e));
   return n ? (await t.e(424).then(t.bind(t, 1424))).LOGOS : {};
  });
  t.d(n, {
   G: (() => logosFor)
  });
  
 }),
 7272: ((e, n, t) => {
var sourceOf = (function sourceOf(e, {branch: n, ...t}) {
   if (e.status !== undefined) return {
    kind: "status",
    status: e.status
   };
   if (e.needs !== undefined) return {
    kind: "needs",
    jobs: e.needs
   };
   if (e.environment !== undefined) return {
    kind: "environment",
    environment: e.environment
   };
   if (e.check !== undefined) return {
    kind: "check",
    check: e.check
   };
   const r = e.workflow ?? [];
   const o = Object.values(t).some((e => e !== undefined));
   if (r.length > 0 || o) return {
    kind: "workflow",
    workflows: r
   };
   if (e.job === undefined && e.message !== undefined) return {
    kind: "message"
   };
   if (e.job === undefined && e.emptyMessage !== undefined) return {
    kind: "value",
    empty: e.emptyMessage
   };
   if (e.job === undefined && e.awaitsMessage === true) return {
    kind: "value"
   };
   return n === undefined ? {
    kind: "run"
   } : {
    kind: "workflow",
    workflows: r
   };
  });
  t.d(n, {
   v: (() => sourceOf)
  });
  
 }),
 2464: ((e, n, t) => {
  t.d(n, {
   d: () => r
  });
  const r = {
   setup: [ "input", "setup", "signal" ],
   any: [ "input", "setup", "signal", "outage" ],
   none: [ "input", "signal" ]
  };
 }),
 8214: ((e, n, t) => {
  t.d(n, {
   Yo: () => branchGlobProblem,
   kt: () => matchesGlob,
   pf: () => r
  });
  function matchesGlob(e, n, {crosses: t = false} = {}) {
   const r = Array.from(e);
   const o = Array.from(n.matchAll(/\*+|[^*]/gsu), ([e]) => e);
   if (o.length > 2 * r.length + 1) return false;
   const i = r.map(() => false);
   i.unshift(true);
   for (const e of o) {
    const n = e.length > 1 && e.startsWith("*");
    const accepts = r => n || (e === "*" || e === "?" ? t || r !== "/" : r === e);
    if (e.startsWith("*")) repeat(i, e => accepts(r[e])); else advance(i, e => accepts(r[e]));
   }
   return i.at(-1) === true;
  }
  function repeat(e, n) {
   for (let t = 1; t < e.length; t++) if (e[t - 1] === true && n(t - 1)) e[t] = true;
  }
  function advance(e, n) {
   for (let t = e.length - 1; t > 0; t--) e[t] = e[t - 1] === true && n(t - 1);
   e[0] = false;
  }
  function branchGlobProblem(e) {
   if (/[\s,]/.test(e)) return "is more than one glob on a line.";
   if (e.startsWith("!")) return 'begins with "!": list the branches that publish; excluding some is not possible.';
   if (/^refs\//.test(e)) return 'begins with "refs/": give the name of a branch or tag alone.';
   const [n] = /[[\\^~:\u0000-\u001f\u007f]/.exec(e) ?? [];
   return n === undefined ? undefined : `has ${JSON.stringify(n)}, which no branch or tag has in its name.`;
  }
  const r = 'Allowed: names of branches and tags, one a line; * stands for any text but "/", ** for any text, ? for one character.';
 }),
 778: ((e, n, t) => {
var pathProblem = (function pathProblem(e) {
   if (e === "") return "is empty";
   if (Buffer.byteLength(e) > o) return `has more than ${o} bytes`;
   if (!isAscii(e) && e !== e.normalize("NFC")) return "is not in Unicode normal form C";
   if (!e.isWellFormed()) return "has half a character in it";
   for (const n of e.split("/")) {
    const e = partProblem(n);
    if (e !== undefined) return e;
   }
   return undefined;
  });
var partProblem = (function partProblem(e) {
   if (e === "") return 'starts or ends with "/", or has an empty part';
   if (e === "." || e === "..") return 'has a part "." or ".."';
   if (/[\u0000-\u001f\u007f-\u009f<>:"\\|?*]/.test(e)) return 'has a character that git or Windows cannot hold (control, < > : " \\ | ? *)';
   if (/[. ]$/.test(e)) return "has a part that ends with a dot or a blank, which Windows cannot hold";
   if (Buffer.byteLength(e) > r) return `has a part of more than ${r} bytes`;
   if (i.test(e.toLowerCase())) return `has a part that is the name of a Windows device (${e})`;
   return gitProblem(e);
  });
var gitProblem = (function gitProblem(e) {
   const n = (isAscii(e) ? e : e.replace(new RegExp(s, "gu"), "")).toLowerCase();
   if (n === ".git" || /^git~\d/.test(n)) return 'leads into ".git"';
   if (/^(?:\.gitmodules|gitmod~\d|gi7eba~\d)$/.test(n)) return `leads into "${e}"`;
   if (n === ".github" || /^github~\d/.test(n)) return 'leads into ".github"';
   return undefined;
  });
  t.d(n, {
   w: (() => gitProblem),
   z: (() => pathProblem)
  });
  const r = 200;
  const o = 4096;
  const i = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\xb9\xb2\xb3]|lpt[0-9\xb9\xb2\xb3]) *(?:\.|$)/;
  const s = "\\p{Default_Ignorable_Code_Point}";
  const isAscii = (e => /^[\u0000-\u007f]*$/.test(e));
  
  
  
 }),
 7136: ((e, n, t) => {
  t.d(n, {
   Q: () => isBranchName
  });
  function isBranchName(e) {
   if (!/^[^\u0000-\u0020\u007f-\u009f~^:?*[\\]+$/.test(e) || !e.isWellFormed() || Buffer.byteLength(e) > 244) return false;
   if (e.includes("..") || e.includes("@{") || e.endsWith(".") || e.startsWith("-")) return false;
   if (/^(?:refs\/|HEAD$|@$)/i.test(e)) return false;
   return e.split("/").every(e => e !== "" && !e.startsWith(".") && !e.endsWith(".lock"));
  }
 }),
 7789: ((e, n, t) => {
var formsOf = (function formsOf(e) {
   if (e.length < o) return [];
   const n = [ "", "a", "ab" ].map(n => {
    const t = Buffer.from(n + e).toString("base64").replace(/={1,2}$/, "");
    return t.slice(n === "" ? 0 : n.length + 1, -1);
   });
   const t = Buffer.from(e).toString("hex");
   const r = [ e, ...n, ...n.map(e => e.replaceAll("+", "-").replaceAll("/", "_")), ...[ t, t.toUpperCase() ], encodeURIComponent(e) ];
   return [ ...new Set(r) ].sort((e, n) => n.length - e.length);
  });
var refuseTokens = (function refuseTokens(e, n, t) {
   if (t.some(e => n.includes(e))) {
    throw new r.qh("invalid", `Input "${e}" holds a token, which would be published: take it out, and revoke the token if it was seen.`);
   }
  });
var redactor = (function redactor(e) {
   const n = e.flatMap(formsOf);
   return (e => n.reduce((e, n) => e.replaceAll(n, "***"), e));
  });
  t.d(n, {
   $p: (() => redactor),
   PW: (() => refuseTokens),
   XP: (() => formsOf)
  });
  var r = t(3916);
  const o = 8;
  
  
  
  function maskCommands(e) {
   const escaped = e => e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
   return [ ...new Set(e) ].map(e => e === "" ? "" : `::add-mask::${escaped(e)}\n`).join("");
  }
 })
};

