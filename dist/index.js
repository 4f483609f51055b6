(() => {
 "use strict";
var __nccwpck_require__ = (function __nccwpck_require__(n) {
  var r = t[n];
  if (r !== undefined) {
   return r.exports;
  }
  var s = t[n] = {
   exports: {}
  };
  var o = true;
  try {
   e[n](s, s.exports, __nccwpck_require__);
   o = false;
  } finally {
   if (o) delete t[n];
  }
  return s.exports;
 });
var utils_toCommandValue = (function utils_toCommandValue(e) {
  if (e === null || e === undefined) {
   return "";
  } else if (typeof e === "string" || e instanceof String) {
   return e;
  }
  return JSON.stringify(e);
 });
var file_command_issueFileCommand = (function file_command_issueFileCommand(e, t) {
  const n = process.env[`GITHUB_${e}`];
  if (!n) {
   throw new Error(`Unable to find environment variable for file command ${e}`);
  }
  if (!i.existsSync(n)) {
   throw new Error(`Missing file at path: ${n}`);
  }
  i.appendFileSync(n, `${utils_toCommandValue(t)}${s.EOL}`, {
   encoding: "utf8"
  });
 });
var file_command_prepareKeyValueMessage = (function file_command_prepareKeyValueMessage(e, t) {
  const n = `ghadelimiter_${process.hrtime.bigint()}`;
  const r = utils_toCommandValue(t);
  if (e.includes(n)) {
   throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
  }
  if (r.includes(n)) {
   throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
  }
  return `${e}<<${n}${s.EOL}${r}${s.EOL}${n}`;
 });
var getInput = (function getInput(e, t) {
  const n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
  if (t && t.required && !n) {
   throw new Error(`Input required and not supplied: ${e}`);
  }
  if (t && t.trimWhitespace === false) {
   return n;
  }
  return n.trim();
 });
var setOutput = (function setOutput(e, t) {
  const n = process.env["GITHUB_OUTPUT"] || "";
  if (n) {
   return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(e, t));
  }
  process.stdout.write(s.EOL);
  command_issueCommand("set-output", {
   name: e
  }, utils_toCommandValue(t));
 });
var formsOf = (function formsOf(e) {
  if (e.length < p) return [];
  const t = [ "", "a", "ab" ].map((t => {
   const n = Buffer.from(t + e).toString("base64").replace(/={1,2}$/, "");
   return n.slice(t === "" ? 0 : t.length + 1, -1);
  }));
  const n = Buffer.from(e).toString("hex");
  const r = [ e, ...t, ...t.map((e => e.replaceAll("+", "-").replaceAll("/", "_"))), ...[ n, n.toUpperCase() ], encodeURIComponent(e) ];
  return [ ...new Set(r) ].sort(((e, t) => t.length - e.length));
 });
var refuseTokens = (function refuseTokens(e, t, n) {
  if (n.some((e => t.includes(e)))) {
   throw new d.qh("invalid", `Input "${e}" holds a token, which would be published: take it out, and revoke the token if it was seen.`);
  }
 });
var redactor = (function redactor(e) {
  const t = e.flatMap(formsOf);
  return (e => t.reduce(((e, t) => e.replaceAll(t, "***")), e));
 });
var parseNeeds = (function parseNeeds(e) {
  let t;
  try {
   t = JSON.parse(e);
  } catch {
   return {
    problem: "is not JSON. Give it as needs: ${{ toJSON(needs) }}."
   };
  }
  if (typeof t !== "object" || t === null || Array.isArray(t)) {
   return {
    problem: "is not an object of jobs. Give it as needs: ${{ toJSON(needs) }}."
   };
  }
  const n = [];
  for (const [e, r] of Object.entries(t)) {
   const t = typeof r === "object" && r !== null ? Reflect.get(r, "result") : undefined;
   if (!isResult(t)) return {
    problem: `has no result for the job ${JSON.stringify(e)} (allowed: ${y.join(", ")}). Give it as needs: \${{ toJSON(needs) }}.`
   };
   n.push({
    key: e,
    status: (0, b._S)(t)
   });
  }
  return n;
 });
var isResult = (function isResult(e) {
  return typeof e === "string" && y.includes(e);
 });
var render = (async function render(e, t) {
  return S[t](e);
 });
var drawPlain = (function drawPlain(e) {
  const {style: t, label: n, message: r} = e;
  return A.test(n) && A.test(r) ? R[t]?.(e, measureAscii) : undefined;
 });
var renderSvg = (async function renderSvg(e) {
  return (0, x.GS)(drawPlain(e) ?? (await __nccwpck_require__.e(832).then(__nccwpck_require__.bind(__nccwpck_require__, 3832))).draw(e));
 });
var readFormats = (function readFormats(e) {
  const t = e.split(/[\s,]+/).filter((e => e !== ""));
  const n = t.map(e => {
   const t = T.find(t => t === e);
   if (t === undefined) throw (0, d.Gq)("formats", e, `is no format.${(0, d.h)(e, T)} Allowed: ${T.join(", ")}.`);
   return t;
  });
  return n.length === 0 ? undefined : T.filter(e => n.includes(e));
 });
var readFailOn = (function readFailOn(e) {
  const t = e || "setup";
  if (t === "setup" || t === "any" || t === "none") return t;
  throw (0, d.Gq)("fail-on", e, `is not known.${(0, d.h)(e, Object.keys(k))} Allowed: ${Object.keys(k).join(", ")}.`);
 });
var readFlag = (function readFlag(e, t) {
  if (/^(?:true|True|TRUE)$/.test(t)) return true;
  if (t === "" || /^(?:false|False|FALSE)$/.test(t)) return false;
  throw (0, d.Gq)(e, t, "is neither true nor false.");
 });
var linesOf = (function linesOf(e) {
  const t = e.split(/[\r\n]+/).map((e => e.trim()));
  return [ ...new Set(t.filter((e => e !== ""))) ];
 });
var readColor = (function readColor(e, t) {
  const n = (0, j.H0)(t);
  if (t !== "" && n === undefined) throw (0, d.Gq)(e, t, `is no colour.${(0, d.h)(t, (0, 
  j.i4)())} ${j.o$}`);
  return n;
 });
var readStyle = (function readStyle(e) {
  const t = C.rY.find((t => t === (e || "flat")));
  if (t === undefined) throw unknown("style", e, C.rY);
  return t;
 });
var readLogo = (function readLogo(e) {
  if (e === "") return undefined;
  const t = (0, I.db)(e);
  if (t === undefined) throw (0, d.Gq)("logo", e, `${(0, I.JS)(e)} ${I.oh}`);
  return t;
 });
var readDefinition = (function readDefinition(e, t) {
  const n = {
   ...g.oA,
   branch: optional(e("branch"))
  };
  const r = e("message").trim() === "";
  const s = r ? undefined : e("message");
  const o = optional(e("job").trim());
  const i = {
   status: e("status") === "" ? undefined : readStatus("status", e("status")),
   needs: readNeeds(e("needs")),
   workflow: linesOf(e("workflow")),
   job: o,
   message: s,
   emptyMessage: t("message") && r ? "message" : undefined
  };
  return {
   id: readId(e("id")),
   name: undefined,
   kind: "project",
   enabled: true,
   label: optional(e("label")),
   message: s,
   color: readColor("color", e("color")),
   colorSteps: undefined,
   labelColor: undefined,
   style: readStyle(e("style")),
   palette: undefined,
   logo: readLogo(e("logo")),
   logoColor: undefined,
   link: readLink(e("link")),
   source: (0, w.v)(i, n),
   filters: n,
   job: o,
   judging: g.zF,
   wording: undefined,
   messages: {},
   colors: {}
  };
 });
var readNeeds = (function readNeeds(e) {
  if (e === "") return undefined;
  const t = parseNeeds(e);
  if ("problem" in t) throw (0, d.Gq)("needs", e, t.problem);
  return t;
 });
var readStatus = (function readStatus(e, t) {
  const n = (0, b.i$)(t);
  if (n === undefined) throw (0, d.Gq)(e, t, (0, b.$5)(t));
  return n;
 });
var readId = (function readId(e) {
  if (e !== "" && !(0, m.eQ)(e)) {
   throw (0, d.Gq)("id", e, 'is no id. Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/".');
  }
  return optional(e);
 });
var readLink = (function readLink(e) {
  if (e === "") return undefined;
  const t = g.A.find(t => t === e);
  if (t !== undefined) return {
   kind: t
  };
  const n = (0, _.r)(e);
  if (n !== undefined) throw (0, d.Gq)("link", e, `${n}.${(0, d.h)(e, g.A)} Allowed: ${g.A.join(", ")}, or an http(s) URL.`);
  return {
   kind: "url",
   url: e.trim()
  };
 });
var readSettings = (function readSettings(e) {
  const [t, n] = [ e("gist-id"), e("directory") ];
  const r = e("target-branch") !== "" ? "target-branch" : e("target-repository") !== "" ? "target-repository" : undefined;
  refuseTwo([ t === "" ? undefined : "gist-id", n === "" ? undefined : "directory", r ]);
  return {
   branch: readBranch(e("target-branch")),
   repository: readRepository(e("target-repository")),
   gist: t === "" ? undefined : readGist(t),
   directory: destination_optional(n),
   path: destination_optional(e("path")),
   formats: readFormats(e("formats")),
   branches: readBranches(e("branches")),
   singleCommit: e("single-commit") === "" ? undefined : readFlag("single-commit", e("single-commit")),
   prune: undefined,
   index: undefined
  };
 });
var settingsOver = (function settingsOver(e, t) {
  if (t === undefined) return e;
  const n = kindOf(e) !== undefined;
  const r = !n || kindOf(e) === kindOf(t) ? t : undefined;
  return {
   branch: e.branch ?? r?.branch,
   repository: e.repository ?? r?.repository,
   gist: e.gist ?? r?.gist,
   directory: e.directory ?? r?.directory,
   path: e.path ?? t.path,
   formats: e.formats ?? t.formats,
   branches: e.branches ?? t.branches,
   singleCommit: e.singleCommit ?? t.singleCommit,
   prune: e.prune ?? t.prune,
   index: e.index ?? t.index
  };
 });
var destinationOf = (function destinationOf({branch: e, repository: t, gist: n, directory: r}, s) {
  if (n !== undefined) return {
   kind: "gist",
   id: n
  };
  if (r !== undefined) return {
   kind: "directory",
   directory: r,
   confined: s
  };
  return {
   kind: "branch",
   branch: e ?? "badges",
   repository: t
  };
 });
var refuseTwo = (function refuseTwo(e) {
  const [t, n] = e.filter((e => e !== undefined));
  if (t !== undefined && n !== undefined) throw new d.qh("invalid", `Inputs "${t}" and "${n}" name two targets: give one of them.`);
 });
var readBranch = (function readBranch(e) {
  if (e !== "" && !(0, U.Q)(e)) throw (0, d.Gq)("target-branch", e, 'is no branch that badges can go to. Allowed: the name of a branch, without "refs/" (default: badges).');
  return destination_optional(e);
 });
var readBranches = (function readBranches(e) {
  const t = linesOf(e);
  for (const e of t) {
   const t = (0, P.Yo)(e);
   if (t !== undefined) throw (0, d.Gq)("branches", e, `${t} ${P.pf}`);
  }
  return t.length === 0 ? undefined : t;
 });
var readRepository = (function readRepository(e) {
  if (e !== "" && (0, E.SU)(e) === undefined) throw (0, d.Gq)("target-repository", e, "is no repository. Allowed: owner/name.");
  return destination_optional(e);
 });
var readInputs = (async function readInputs(e, t = t => e(t) !== "") {
  const n = e("token");
  const r = e("gist-token");
  const s = [ n, r ].flatMap(formsOf);
  for (const t of B) if (t !== "token" && t !== "gist-token") refuseTokens(t, e(t), s);
  const isSet = (n => e(n) !== "" || n === "message" && t(n));
  if (e("badges") !== "") refuseBoth("badges", L, isSet);
  if ((0, l.P)(e("logo"))) await (0, l.eb)();
  const o = readSettings(e);
  const i = linesOf(e("readme"));
  for (const e of i) refusePath("readme", e);
  return {
   failOn: readFailOn(e("fail-on")),
   badges: e("badges") === "" ? [ readDefinition(e, t) ] : await readBadges(e, s),
   describes: F.some(isSet),
   manifest: readManifest(e, isSet),
   values: e("badges") === "" ? e("values") : "",
   publish: o,
   readme: i.length === 0 ? undefined : i,
   confined: true,
   allowPublic: readFlag("allow-public", e("allow-public")),
   dryRun: readFlag("dry-run", e("dry-run")),
   token: n,
   gistToken: r,
   job: readJob(e)
  };
 });
var readManifest = (function readManifest(e, t) {
  const n = e("manifest");
  if (n === "") return {
   path: G,
   named: false
  };
  refuseBoth("manifest", F, t);
  refusePath("manifest", n);
  return {
   path: n,
   named: true
  };
 });
var readJob = (function readJob(e) {
  const t = e("job-id");
  if (t !== "" && !/^\d{1,16}$/.test(t)) throw (0, d.Gq)("job-id", t, "is no number. It has a default and need not be given: ${{ job.check_run_id }}.");
  return {
   ...t === "" ? {} : {
    id: Number(t)
   },
   ...e("job-status") === "" ? {} : {
    status: readStatus("job-status", e("job-status"))
   }
  };
 });
var planFrom = (function planFrom(e, t) {
  const {confined: n, dryRun: r, allowPublic: s, failOn: o, token: i, gistToken: a, job: c} = e;
  const u = settingsOver(e.publish, t?.manifest.publish);
  const d = {
   ...{
    confined: n,
    dryRun: r,
    allowPublic: s,
    failOn: o,
    token: i,
    gistToken: a,
    job: c
   },
   badges: t?.badges ?? e.badges,
   destination: destinationOf(u, n),
   path: u.path,
   formats: u.formats ?? [ "svg" ],
   branches: u.branches,
   readme: e.readme ?? t?.manifest.readme ?? [],
   singleCommit: u.singleCommit ?? false,
   prune: u.prune ?? false,
   index: u.index ?? false
  };
  refuseTarget(d);
  refuseChangingLinks(d);
  return d;
 });
var refuseTarget = (function refuseTarget({badges: e, destination: t}) {
  if (t.kind !== "branch") return;
  const {branch: n} = t;
  if (e.some((({filters: e}) => e.branch === n))) {
   throw (0, d.Gq)("branch", n, 'is the branch that badges are published to. "branch" says whose runs a badge shows; where it goes is "target-branch".');
  }
 });
var refuseChangingLinks = (function refuseChangingLinks({badges: e, readme: t}) {
  const n = t.length === 0 ? undefined : e.find(({link: e}) => H.includes(e?.kind ?? "none"));
  if (n?.link === undefined) return;
  const r = n.id === undefined ? "" : ` of the badge ${(0, d.hD)(n.id)}`;
  throw new d.qh("invalid", `Input "link": ${(0, d.hD)(n.link.kind)}${r} changes with every run, and the README would with it. With "readme" take workflow, branch or an http(s) URL.`);
 });
var lazyRecord = (function lazyRecord(e, {context: t, facts: n}) {
  let r;
  const open = (async () => r ??= await e());
  return {
   jobs: async (...e) => (await open()).jobs(...e),
   run: async (...e) => (await open()).run(...e),
   attempt: async (...e) => (await open()).attempt(...e),
   async* runs(e, t) {
    yield* (await open()).runs(e, t);
   },
   foresee: async e => (await open()).foresee(e),
   async* newerRuns(e, t) {
    yield* (await open()).newerRuns(e, t);
   },
   forget: () => r?.forget(),
   workflow: async (e, t) => (await open()).workflow(e, t),
   workflows: async e => (await open()).workflows(e),
   jobNames: async (...e) => (await open()).jobNames(...e),
   branch: async (...e) => (await open()).branch(...e),
   defaultBranch: async e => e === (0, E.fq)(t.repository) ? (await n()).defaultBranch : (await open()).defaultBranch(e),
   isPrivate: async e => e === (0, E.fq)(t.repository) ? (await n()).isPrivate : (await open()).isPrivate(e),
   deployment: async (e, t) => (await open()).deployment(e, t),
   environments: async e => (await open()).environments(e),
   checks: async (e, t) => (await open()).checks(e, t)
  };
 });
var connectPorts = (function connectPorts(e, {context: t, stopSignal: n, load: r}) {
  const s = once((async () => {
   const {Remote: s} = await r();
   const o = n();
   return new s({
    asked: e,
    context: t,
    clock: (0, z.ml)(o),
    signal: o
   });
  }));
  const o = once(async () => t.facts ?? (await s()).api.facts());
  const i = lazyRecord((async () => (await s()).api.record), {
   context: t,
   facts: o
  });
  const a = {
   facts: o,
   newest: async () => (await s()).api.newest()
  };
  return {
   context: t,
   record: i,
   sources: a,
   files: {
    local: e => readBelow(t.workspace, e),
    hasCheckout: () => hasCheckout(t.workspace),
    remote: async e => (await s()).api.contents(e),
    own: async (t, n) => (await s()).glance(planFrom(e), {
     path: t,
     sha: n
    })
   },
   exists: async e => (await s()).api.exists(t.repository, e),
   async openReadme({destination: e, dryRun: n}) {
    const {workspace: r} = t;
    if (e.kind !== "directory") return (await s()).defaultBranch((await o()).defaultBranch);
    const {directoryTarget: i} = await __nccwpck_require__.e(399).then(__nccwpck_require__.bind(__nccwpck_require__, 9399));
    return i({
     folder: r,
     bounds: r,
     dryRun: n
    });
   },
   async open(e, n) {
    const {destination: r} = e;
    if (r.kind === "directory") return openDirectory(r, t, e.dryRun);
    if (r.kind === "gist") return (await s()).gist(r);
    const {secret: o} = await (0, V.yz)(e, {
     context: t,
     record: i,
     sources: a
    });
    return (await s()).branch({
     ...r,
     singleCommit: e.singleCommit
    }, n, o);
   }
  };
 });
var once = (function once(e) {
  let t;
  return (() => t ??= e());
 });
var settle = (async function settle(e, t) {
  const n = e.describes ? undefined : await findManifest(e, t);
  if (n === undefined) {
   const n = planFrom(e);
   const r = await (0, Y.ah)(n, t);
   if (e.describes || r === undefined) refuseValues(e);
   return {
    plan: n,
    notices: [],
    warnings: [],
    refusal: r
   };
  }
  refuseOurTokens(n.text, e);
  const {loadManifest: r} = await __nccwpck_require__.e(24).then(__nccwpck_require__.bind(__nccwpck_require__, 5024));
  const s = await r(n.text, {
   source: n.path,
   scope: scopeOf(n, t.context)
  });
  const described = e => ({
   badges: e.map(({definition: e}) => e),
   manifest: s
  });
  const o = await (0, Y.ah)(planFrom(e, described(s.badges)), t);
  const {badges: i, ...a} = await (o === undefined ? inherit(s, e, t) : alone(s, t));
  const c = o === undefined ? undefined : i.map(({definition: e}) => e.id);
  const u = e.values === "" ? i : await withValues(i, e.values, c);
  return {
   plan: planFrom(e, described(u)),
   ...a,
   refusal: o
  };
 });
var refuseValues = (function refuseValues({values: e, manifest: t}) {
  if (e === "") return;
  throw (0, d.Gq)("values", e, `has no badges to go to: they are messages of static badges in ${t.path} or in "badges".`);
 });
var named = (function named(e) {
  const [t = 0, n = 0] = e.split(".").map(Number);
  return {
   id: t,
   attempt: n
  };
 });
var isNewer = (function isNewer(e, {id: t, attempt: n}) {
  const r = named(e);
  return r.id > t || r.id === t && r.attempt > n;
 });
var publish = (async function publish(e, t) {
  const {context: n, sources: r} = t;
  const s = (0, E.fq)(n.repository);
  let o;
  try {
   const s = await settle(e, {
    context: n,
    files: t.files,
    facts: () => r.facts()
   });
   o = s.plan;
   return await publishPlan(s, t);
  } catch (t) {
   throw withCure(t, s, () => permissionsFor(o ?? planFrom(e), s));
  }
 });
var publishPlan = (async function publishPlan({plan: e, notices: t, warnings: n, refusal: r}, s) {
  if (r !== undefined) return {
   ...(0, te.hT)(r, e, await (0, Z.K$)(e, s)),
   notices: t,
   warnings: n
  };
  const o = new Set;
  const i = new Set;
  let a = await drawOwn(e, s);
  const c = await s.open(e, (() => messageFor(a.badges)));
  const u = {
   isSuperseded: (e => hasNewer(e, s, o)),
   async renew(t) {
    for (const e of t) i.add(e);
    s.record.forget();
    a = await drawOwn(e, s, [ ...i ].map(named));
    return filesOf(a.badges, e);
   }
  };
  const d = new Set;
  const f = {
   plan: e,
   ports: s,
   place: c,
   standing: d,
   drawn: (() => a),
   note: e => void o.add(e)
  };
  const {publication: l, readme: h, readmeRefusal: p, problem: g} = await write(f, u);
  const m = (0, te.EI)(e, a.badges, {
   place: c,
   publication: l,
   standing: d,
   readme: h
  });
  const w = {
   readmeRefusal: p,
   notes: [ ...o, ...leftNotes(a), ...p === undefined ? [] : [ p.message ] ],
   notices: [ ...t, ...a.notices, ...idle(e) ],
   warnings: n
  };
  const b = await withReasons(m.badges, s);
  return {
   ...concluded({
    ...m,
    badges: b
   }, {
    problem: g,
    drawn: a,
    context: s.context
   }),
   ...w
  };
 });
var concluded = (function concluded(e, {problem: t, drawn: n, context: r}) {
  if (t !== undefined) {
   const n = (0, Y.Do)(t, r);
   return n === undefined ? (0, te.gz)(t, e) : (0, te.p6)(n, e);
  }
  const {ids: s, reason: o} = n.left;
  const i = s.length > 0 && s.length === n.badges.filter(({badge: e}) => e !== undefined).length;
  return i && e.result === "skipped" ? (0, te.p6)(o, e) : e;
 });
var leftNotes = (function leftNotes({left: {ids: e, reason: t}}) {
  return e.length === 0 ? [] : [ `${t.replace(/^b/, "B")}: ${e.join(", ")}.` ];
 });
var withReasons = (async function withReasons(e, {record: t}) {
  let n = 0;
  return Promise.all(e.map((async e => {
   const {changed: r, status: s, origin: o, subject: i} = e;
   if (!r || s === undefined || o === undefined || !(0, Q.PR)(s, o)) return e;
   if (++n > ie) return e;
   return {
    ...e,
    origin: await (0, Q.to)({
     status: s,
     origin: o,
     repository: i.repository
    }, t)
   };
  })));
 });
var write = (async function write(e, t) {
  const {plan: n, ports: r, place: s, drawn: o} = e;
  const i = o().badges.some((({untouched: e}) => e !== undefined));
  let a = te.K$;
  try {
   const r = isKeptUp(n) || i ? await __nccwpck_require__.e(56).then(__nccwpck_require__.bind(__nccwpck_require__, 2056)) : undefined;
   const c = await filesOf(o().badges, n);
   a = await s.target.publish(c, t, await (r?.upkeepOf(e)));
   return {
    publication: a,
    ...await readmesOf((() => r?.updateReadmes(e)))
   };
  } catch (e) {
   const t = (0, E.fq)(r.context.repository);
   const s = withCure(e, t, () => permissionsFor(n, t));
   if (!(s instanceof d.qh)) throw s;
   return {
    publication: a,
    problem: s
   };
  }
 });
var readmesOf = (async function readmesOf(e) {
  try {
   return {
    readme: await e()
   };
  } catch (e) {
   if (!(e instanceof d.qh) || e.code !== "policy") throw e;
   return {
    readmeRefusal: new d.qh("policy", `README files are left as they are: ${e.message}`)
   };
  }
 });
var idle = (function idle({destination: e, index: t, prune: n}) {
  const r = [ ...t ? [ '"index"' ] : [], ...n ? [ '"prune"' ] : [] ];
  return e.kind === "gist" && r.length > 0 ? [ `${r.join(" and ")} of "publish" do nothing in a gist.` ] : [];
 });
var filesOf = (function filesOf(e, {formats: t}) {
  const n = e.flatMap((({badge: e, worse: n, path: r, shown: s, oneRun: o, lookedUp: i, showsUnfinished: a, untouched: c}) => {
   if (e === undefined || c !== undefined) return [];
   return t.map((async t => {
    const c = {
     path: `${r}.${t}`,
     text: await render(e, t),
     runs: s.map(runName),
     ...i === undefined ? {} : {
      lookedUp: i.map(runName)
     }
    };
    const u = o === undefined ? {} : {
     stamp: o
    };
    const draw = () => Promise.all(n().map(e => render(e, t)));
    return {
     ...c,
     ...u,
     ...a ? {
      worse: draw
     } : {}
    };
   }));
  }));
  return Promise.all(n);
 });
var messageFor = (function messageFor(e) {
  const t = e.flatMap((({shown: e, untouched: t}) => t === undefined ? e.map(runName) : []));
  return {
   headline: se,
   body: [ ...new Set(t) ].map((e => `Badge-Run: ${e}`)).join("\n")
  };
 });
var hasNewer = (async function hasNewer(e, {context: t, record: n}, r) {
  try {
   const r = (0, E.fq)(t.repository);
   return await (0, re.pe)(n.newerRuns(r, e), e, (0, J.l)(r, n));
  } catch (e) {
   if (!(e instanceof d.qh) || e.kind === "outage" || e.kind === "signal") throw e;
   r.add('Whether a newer run has finished could not be asked (it takes "actions: read"); only what is published already was compared.');
   return false;
  }
 });
var purposesFor = (function purposesFor(e, t, n) {
  const r = `There is no repository ${e}, or the token may not see it: a repository other than this one takes a "token" that may write to it.`;
  const s = {
   permission: "contents: write",
   repository: e,
   missing: r,
   ...n === undefined ? {} : {
    ruled: n
   }
  };
  return {
   read: {
    what: `to read the branch "${t}" of ${e}`,
    ...s
   },
   write: {
    what: `to write to the branch "${t}" of ${e}`,
    ...s
   }
  };
 });
var isSmall = (function isSmall({files: e, removed: t}) {
  const n = e.reduce(((e, {text: t}) => e + Buffer.byteLength(t)), 0);
  return e.length + t.length <= le && n <= he;
 });
var foldersOf = (function foldersOf(e) {
  return [ ...new Set(e.map((e => e.slice(0, Math.max(0, e.lastIndexOf("/")))))) ];
 });
var headQuery = (function headQuery({repository: e, branch: t, file: n, singleCommit: r = false}, s, o) {
  const i = {
   owner: e.owner,
   name: e.name,
   ref: `refs/heads/${t}`
  };
  const a = foldersOf(s).map(((e, n) => {
   i[`folder${n}`] = `refs/heads/${t}:${e}`;
   return `folder${n}: object(expression: $folder${n}) { ... on Tree { entries { name oid type } } }`;
  }));
  const c = o.map(((e, t) => {
   i[`path${t}`] = e;
   return (0, we.jN)(t);
  }));
  if (n !== undefined) {
   i["file"] = n;
   a.push(`file: object(expression: $file) { ${we.we} }`);
  }
  const u = r ? "newest: history(first: 2) { nodes { oid message } }" : "";
  const d = `target { oid ... on Commit { tree { oid } ${u} ${c.join(" ")} } }`;
  const f = `query PublishBadgesHead(${Object.keys(i).map((e => `$${e}: String!`)).join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    ${r ? "id " : ""}nameWithOwner isPrivate isArchived isEmpty\n    defaultBranchRef { name }\n    ref(qualifiedName: $ref) { ${d} }\n    ${a.join("\n    ")}\n  }\n}`;
  return {
   document: f,
   variables: i
  };
 });
var parseHead = (function parseHead(e, {singleCommit: t = false}, {paths: n, traced: r}) {
  const s = e["ref"] === null ? null : (0, fe.qI)((0, fe.qI)(e["ref"], "ref")["target"], "target");
  const o = (0, fe.Ce)(e["defaultBranchRef"]) ? (0, fe.mR)(e["defaultBranchRef"], "name") : null;
  return {
   name: (0, fe.b6)(e, "nameWithOwner"),
   id: (0, fe.mR)(e, "id") ?? "",
   isEmpty: (0, fe.iP)(e, "isEmpty"),
   isPrivate: (0, fe.iP)(e, "isPrivate"),
   isArchived: (0, fe.iP)(e, "isArchived"),
   defaultBranch: o,
   head: s === null ? null : (0, fe._f)(s, "oid"),
   blobs: s === null ? new Map : blobsIn(e, n),
   tree: s === null ? null : (0, fe._f)((0, fe.qI)(s["tree"], "tree"), "oid"),
   ...t ? {
    tip: s === null ? null : tipOf(s)
   } : {},
   traced: new Map(r.map(((e, t) => [ e, s === null ? null : (0, we.D3)(s, t) ])))
  };
 });
var blobsIn = (function blobsIn(e, t) {
  const n = new Map;
  foldersOf(t).forEach(((t, r) => {
   const s = e[`folder${r}`];
   if (s === undefined) throw (0, ae.Q)(`folder${r} is missing`);
   if (!(0, fe.Ce)(s) || !Array.isArray(s["entries"])) return;
   for (const e of (0, fe.c3)(s, "entries")) {
    const r = (0, fe.qI)(e, "an entry");
    if (r["type"] === "blob") n.set(t === "" ? (0, fe.b6)(r, "name") : `${t}/${(0, fe.b6)(r, "name")}`, (0, 
    fe._f)(r, "oid"));
   }
  }));
  return n;
 });
var graphqlReader = (function graphqlReader(e, t, n) {
  const {repository: r} = n;
  return {
   async head(s, o) {
    const i = foldersOf(s).length > ce.RO;
    const a = i ? [] : s;
    const c = o.length > ce.RO ? [] : o;
    const u = await e(headQuery(n, a, c), (e => parseHead(e, n, {
     paths: a,
     traced: c
    })));
    return i && u.tree !== null ? {
     ...u,
     blobs: await (0, be.D)(t, r, u.tree)
    } : u;
   },
   lastCommits: (t, n) => (0, we.qY)(e, {
    repository: r,
    head: t
   }, n),
   texts: (t, n) => (0, we.i1)(e, {
    repository: r,
    head: t
   }, n)
  };
 });
var lastCommits = (async function lastCommits({get: e, repository: t, trace: n}, {head: r, traced: s, paths: o}, i) {
  const a = r === null ? [] : o.filter((e => !s.has(e)));
  const c = r === null || a.length === 0 || a.length > ce.RO && !await mayMatter();
  const u = c ? new Map : await n(r, a);
  const d = o.map((e => [ e, s.get(e) ?? u.get(e) ]));
  return new Map(d.flatMap((([e, t]) => t ? [ [ e, t ] ] : [])));
  async function mayMatter() {
   for (let n = 1; n <= ke; n++) {
    const s = {
     sha: r ?? "",
     per_page: String(_e),
     page: String(n)
    };
    const o = await (0, ye.g3)(e, t, s);
    if (o.some(({message: e}) => i(e))) return true;
    if (o.length < _e) return false;
   }
   return true;
  }
 });
var branchStore = (function branchStore(e, t, n) {
  const {repository: r} = n;
  const s = purposesFor((0, E.fq)(r), n.branch, n.ruled);
  const o = (0, $e.oK)(e, t, s.read);
  const i = (0, ce.N8)(e, t, s.read);
  const a = new Way({
   graphql: graphqlReader(i, o, n),
   rest: (0, ye.YP)(o, n)
  }, n.singleCommit);
  const c = (0, ce.SH)(e, t, s.write);
  const u = new BranchWriter(c, new GitData(e, r), n);
  let d = n.singleCommit ? undefined : n.glance;
  const trace = (...e) => a.take(t => t.lastCommits(...e));
  return {
   async read(e, t) {
    const s = d !== undefined && isSame(d, e, t) ? d.head : undefined;
    d = undefined;
    const o = s ?? await a.take((n => n.head(e, t)));
    refuseChanged(r, o);
    n.found(o);
    return o;
   },
   lastCommits: ((e, t, n) => lastCommits({
    get: o,
    repository: r,
    trace: trace
   }, {
    ...e,
    paths: t
   }, n)),
   files: async ({tree: e}) => e === null ? new Map : (0, be.D)(o, r, e),
   texts: async ({head: e}, t) => e === null ? new Map : a.take(n => n.texts(e, t)),
   async write(e, t, r) {
    await refuseOthers(o, n, t);
    try {
     return await u.write({
      changes: e,
      linesFor: r
     }, t, a.isGraphql);
    } catch (e) {
     if (e instanceof ae.h) return await settled(e, t);
     a.leaveGraphql(e);
     return {
      kind: "conflict"
     };
    }
   }
  };
  async function settled(e, t) {
   if ((0, ue.N6)(e)) refuseChanged(r, await (0, ye.xS)(o, r));
   if (t.head === null && (0, ue.ec)(e)) await refuseNeighbour(i, n);
   return (0, me.sG)(e, s.write, Date.now());
  }
 });
var refuseOthers = (async function refuseOthers(e, t, {head: n, tree: r, tip: s, defaultBranch: o}) {
  const {branch: i, ours: a, singleCommit: c} = t;
  const u = c ? s?.isOnly !== true || a?.commit(s.message) !== true : false;
  if (a === undefined || n === null || i !== o && !u) return;
  const {refuseForeign: d} = await __nccwpck_require__.e(740).then(__nccwpck_require__.bind(__nccwpck_require__, 7740));
  await d(e, {
   ...t,
   ours: a
  }, {
   head: n,
   tree: r ?? n,
   tip: s,
   defaultBranch: o
  });
 });
var refuseChanged = (function refuseChanged(e, {name: t, isArchived: n}) {
  if (t.toLowerCase() !== (0, E.fq)(e).toLowerCase()) throw (0, E.aW)(e, t);
  if (n) throw new d.qh("archived", `The repository ${t} is archived and takes no changes: unarchive it, or take this step out.`);
 });
var paced = (function paced(e, t) {
  return {
   async rest(n, r, s) {
    await t.ready();
    return e.rest(n, r, s);
   },
   async graphql(n, r) {
    await t.ready();
    return e.graphql(n, r);
   }
  };
 });
var runRecord = (function runRecord(e, t) {
  const n = new Memory;
  const asking = (n => {
   const r = (0, E.ow)(n);
   return {
    repository: r,
    get: (0, $e.oK)(e, t, (0, Oe.uD)(r))
   };
  });
  const ask = (e, t, r) => {
   const {get: s, repository: o} = asking(t);
   return n.answer(`${e} ${t}`, () => r(s, o));
  };
  const r = new Memory;
  const facts = e => {
   const {get: t, repository: n} = asking(e);
   return r.answer(`facts ${e.toLowerCase()}`, () => repositoryFacts(t, n));
  };
  return {
   jobs: (e, n, {attempt: r, own: s} = {}) => ask(`jobs ${n}.${r ?? ""}`, e, (e, o) => (0, 
   Oe.g8)(() => (0, Oe.aG)(e, o, {
    runId: n,
    attempt: r
   }), {
    own: s,
    sleep: e => t.pause(e)
   })),
   run: (e, t) => ask(`run ${t}`, e, (...e) => (0, Oe.Td)(...e, t)),
   attempt: (e, t, n) => ask(`attempt ${t}.${n}`, e, (...e) => (0, Oe.tx)(...e, {
    runId: t,
    attempt: n
   })),
   ...listsOfRuns(asking, n),
   forget: () => n.forget(),
   ...knownWorkflows(ask),
   defaultBranch: async e => (await facts(e)).defaultBranch,
   isPrivate: async e => (await facts(e)).isPrivate,
   branch: async (n, r) => (await __nccwpck_require__.e(81).then(__nccwpck_require__.bind(__nccwpck_require__, 9081))).branchNamed(e, t, {
    repository: (0, E.ow)(n),
    branch: r
   }),
   ...reports(ask)
  };
 });
var listsOfRuns = (function listsOfRuns(e, t) {
  return {
   runs(n, r) {
    const {get: s, repository: o} = e(r.repository);
    return t.list(`runs ${n} ${JSON.stringify(r)}`, () => opened(async () => {
     const e = await t.known(newestOf(r)) ?? [];
     return (await workflows()).runsOf(s, o, {
      reference: n,
      query: r,
      ahead: e
     });
    }));
   },
   async foresee(n) {
    const {get: r, repository: s} = e(n.repository);
    await t.answer(newestOf(n), async () => (await workflows()).newestRuns(r, s, n));
   },
   async* newerRuns(t, {workflow: n, branch: r, number: s}) {
    const {get: o, repository: i} = e(t);
    const a = {
     ...qe,
     repository: (0, E.fq)(i),
     branch: r
    };
    for await (const e of (0, Oe.G7)((0, Oe.aq)(o, i, {
     workflow: n,
     query: a
    }), a)) {
     if (e.number <= s) return;
     yield e;
    }
   }
  };
 });
var knownWorkflows = (function knownWorkflows(e) {
  return {
   workflow: (t, n) => e(`workflow ${n}`, t, async (...e) => (await workflows()).workflowOf(...e, n)),
   workflows: t => e("workflows", t, async (...e) => (await workflows()).activeWorkflows(...e)),
   jobNames: (t, n) => e(`job names ${n.path}@${n.sha}`, t, async (...e) => (await Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(373) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5373))).jobNamesOf(...e, n))
  };
 });
var reports = (function reports(e) {
  return {
   deployment: (t, n) => e(`deployment ${JSON.stringify(n)}`, t, async (...e) => (await deployments()).newestDeployment(...e, n)),
   environments: t => e("environments", t, async (...e) => (await deployments()).environmentNames(...e)),
   checks: (t, n) => e(`checks ${n}`, t, async (...e) => (await checks()).checksOf(...e, n))
  };
 });
var openApi = (function openApi(e, {token: t, clock: n, signal: r}) {
  const {repository: s, apiUrl: o, graphqlUrl: i} = e;
  const a = new z.tI(n);
  const observe = (e => a.observe(e));
  const c = paced((0, de.N)({
   token: t,
   apiUrl: o,
   graphqlUrl: i,
   signal: r,
   observe: observe
  }), a);
  return {
   pace: a,
   record: runRecord(c, a),
   facts: () => repositoryFacts((0, $e.oK)(c, a, (0, Oe.uD)(s)), s),
   async contents({repository: e, ...t}) {
    const {readContents: n} = await __nccwpck_require__.e(113).then(__nccwpck_require__.bind(__nccwpck_require__, 3113));
    const r = (0, E.ow)(e);
    return n((0, $e.oK)(c, a, (0, Oe.uD)(r)), r, t);
   },
   async exists(e, t) {
    const {existingRefs: n} = await __nccwpck_require__.e(81).then(__nccwpck_require__.bind(__nccwpck_require__, 9081));
    return n(c, a, {
     repository: e,
     names: t
    });
   },
   newest: () => newest(c, a, s),
   glance: (e, t) => glanceAt(c, a, {
    place: e,
    wanted: t
   }),
   branch: (e => branchStore(c, a, e)),
   gist: async (e, t) => (await __nccwpck_require__.e(128).then(__nccwpck_require__.bind(__nccwpck_require__, 6128))).gistStore(c, a, {
    id: e,
    found: t
   })
  };
 });
var converge = (function converge(e, t, n) {
  return new Course(e, t, n).run();
 });
var publication = (function publication({written: e, removed: t}, n) {
  const r = n === undefined || n === "" ? {} : {
   commitSha: n
  };
  return {
   written: [ ...new Set(e) ],
   removed: [ ...new Set(t) ],
   ...r
  };
 });
var branchTarget = (function branchTarget(e, t) {
  return {
   publish(n, r, s) {
    const o = remembered(xe.z);
    const i = readings(e);
    const a = {
     read(t, n) {
      const r = t.filter(isTraced).map((({path: e}) => e));
      const s = t.map((({path: e}) => e));
      return e.read(unique([ ...s, ...n ]), unique([ ...r, ...n.slice(0, 1) ]));
     },
     holds: ((e, {path: t, text: n}) => e.blobs.get(t) === o(n)),
     mark: ((e, t) => e.blobs.get(t)),
     trace: ((e, t) => e.traced?.get(t)?.oid),
     standing: i,
     write: (async (t, n) => e.write(t, n, await linesFor(e, n, t))),
     lastCommits: e.lastCommits.bind(e)
    };
    return converge(n, a, {
     pace: t,
     advice: r,
     along: s
    });
   }
  };
 });
var remembered = (function remembered(e) {
  const t = new Map;
  return (n => {
   const r = t.get(n) ?? e(n);
   t.set(n, r);
   return r;
  });
 });
var readings = (function readings(e) {
  let t;
  return (n => {
   if (n.head === null) return new Te.z(Re);
   if (t?.head !== n.head) t = {
    head: n.head,
    reading: new Te.z(sourceOf(e, n))
   };
   return t.reading;
  });
 });
var sourceOf = (function sourceOf(e, t) {
  return {
   files: () => e.files(t),
   async texts(n) {
    const r = await e.texts(t, n);
    return new Map([ ...r ].flatMap(([e, {oid: t, text: n}]) => (0, xe.z)(n) === t ? [ [ e, n ] ] : []));
   }
  };
 });
var linesFor = (async function linesFor(e, t, {files: n, removed: r}) {
  if (t.tip === undefined) return (e => new Trailers(e).runs.length > 1 ? fileLines(new Map, n, {
   body: e,
   removed: r
  }) : []);
  const s = t.tip === null ? new Map : await shownBy(e, t, t.tip);
  return e => fileLines(s, n, {
   body: e,
   removed: r
  });
 });
var refuseDefaultBranch = (function refuseDefaultBranch(e, t) {
  if (e !== t) return;
  throw new d.qh("invalid", `Input "target-branch": "${e}" is the default branch, and badges would be mixed into its history. Take a branch of their own (default: badges).`);
 });
var harmless = (function harmless(e) {
  return e.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replaceAll("##[", "## [").replace(/^\s*::/, e => e.replace("::", ": :"));
 });
var waiting = (function waiting(e) {
  for (;;) {
   try {
    return e();
   } catch (e) {
    if ((0, d.$N)(e) !== "EAGAIN") throw e;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, je);
   }
  }
 });
var print = (function print(e, t = 1) {
  const n = typeof e === "string" ? Buffer.from(e) : e;
  try {
   for (let e = 0; e < n.length; ) e += waiting((() => (0, r.writeSync)(t, n, e)));
   return true;
  } catch (e) {
   const n = (0, d.$N)(e);
   if (n === "EPIPE") return false;
   throw new d.qh("refused", `Cannot write to standard ${t === 1 ? "output" : "error"}: ${String(n)}.`);
  }
 });
var stopSignal = (function stopSignal(e) {
  const t = new AbortController;
  for (const n of [ "SIGTERM", "SIGINT" ]) {
   e.once(n, () => t.abort(new d.qh("interrupted", `Stopped by ${n}, as when a job is cancelled. Nothing was written after it.`)));
  }
  return t.signal;
 });
var run = (async function run() {
  const e = redactor(tokens());
  if (process.env["GITHUB_ACTIONS"] === "true") print(maskCommands(tokens()));
  let t = "setup";
  try {
   const n = await readInputs(read, isGiven);
   t = n.failOn;
   const r = {
    context: (0, f.yI)(process.env),
    stopSignal: (() => stopSignal(process)),
    load: (() => Promise.resolve({
     Remote: Remote
    }))
   };
   const s = await publish(n, connectPorts(n, r));
   return tell(s, {
    failOn: t,
    clean: e
   });
  } catch (n) {
   return tell(failed(n, e), {
    failOn: t,
    clean: e
   });
  }
 });
var tell = (function tell(e, t) {
  const {clean: n} = t;
  const s = {
   ...e,
   reason: e.reason && n(e.reason),
   notes: e.notes.map(n)
  };
  for (const [e, t] of Object.entries((0, Ce.Yz)(s))) setOutput(e, n(t));
  const o = commandsFor(s, t);
  for (const e of o) e();
  if (s.error === undefined) for (const e of (0, Ce.Dx)(s.isExpected ? s : {
   ...s,
   reason: undefined
  })) print(`${harmless(n(e))}\n`);
  const i = process.env["GITHUB_STEP_SUMMARY"];
  if (i) (0, r.appendFileSync)(i, n((0, Ce.YG)(s)));
  return o.length === 0 && Boolean(process.env["GITHUB_OUTPUT"]);
 });
var commandsFor = (function commandsFor(e, {failOn: t, clean: n}) {
  const {notices: r, error: s, reason: o, readmeRefusal: i, isExpected: a} = e;
  const c = [ ...(0, te.nZ)(e).map(e => () => warning(n(e))), ...r.map(e => () => notice(n(e))) ];
  if (i !== undefined) c.push(() => (t === "any" ? setFailed : warning)(n(i.message)));
  if (s instanceof d.WK) return [ ...c, ...commandsForProblems(s, n) ];
  if (s !== undefined) {
   const e = k[t].includes(s.kind) ? setFailed : warning;
   return [ ...c, () => e(n(s.message)) ];
  }
  return o === undefined || a ? c : [ ...c, () => notice(n(`Not published: ${o}`)) ];
 });
 var e = {
  3523: ((e, t, n) => {
var encodePath = (function encodePath(e) {
    return e.split("/").map(encodeURIComponent).join("/");
   });
var branchAddress = (function branchAddress(e, {repository: t, branch: n, isPrivate: r}, s) {
    const o = `${t.owner}/${t.name}`;
    const i = `${encodePath(n)}/${encodePath(s)}`;
    return isGitHubCom(e) && !r ? `https://raw.githubusercontent.com/${o}/${i}` : `${e}/${o}/raw/${i}`;
   });
   n.d(t, {
    O0: (() => encodePath),
    au: () => directoryAddress,
    lv: (() => branchAddress),
    wO: () => gistAddress
   });
   
   const isGitHubCom = (e => /^https:\/\/github\.com$/i.test(e));
   
   function gistAddress(e, {id: t, owner: n, rawUrl: r}, s) {
    if (isGitHubCom(e) && n !== null) return `https://gist.githubusercontent.com/${n}/${t}/raw/${encodeURIComponent(s)}`;
    return r === null ? "" : `${r}/${encodeURIComponent(s)}`;
   }
   function directoryAddress(e, t) {
    const n = e.replaceAll("\\", "/").replace(/^\.\//, "").replace(/(?<!\/)\/+$/, "");
    return n === "" || n === "." ? t : `${n}/${t}`;
   }
  }),
  8248: ((e, t, n) => {
var badgeText = (function badgeText(e, t) {
    if (/^[!-~]+(?: [!-~]+)*$/.test(e) && e.length <= t) return e;
    const n = e.replace(c, "").replace(u, "").replace(/[\s\u0085]+/g, " ").trim();
    if (n.length <= t) return n;
    let r = 0;
    for (const {index: e, segment: s} of (new Intl.Segmenter).segment(n)) {
     if (e + s.length > t - 1) break;
     r = e + s.length;
    }
    return `${n.slice(0, r).trimEnd()}\u2026`;
   });
var badgeOf = (function badgeOf(e, t, n) {
    const r = badgeText(e, a.label);
    const {message: s, color: i, labelColor: c} = shownAs(t, n);
    const u = r === "" ? n.labelColor : c;
    const d = {
     label: r,
     message: badgeText(s, a.message),
     color: i,
     labelColor: u ?? o.vz,
     ...r === "" && u !== undefined ? {
      showsLabelColor: true
     } : {},
     style: n.style ?? "flat",
     palette: n.palette ?? "default"
    };
    return n.logo === undefined ? d : {
     ...d,
     ...pictured(d, n.logo, n)
    };
   });
var shownAs = (function shownAs(e, t) {
    const {colors: n, palette: r = "default"} = t;
    const s = e === undefined ? {
     message: "",
     color: o.yu[r]
    } : (0, d.M)(e, t.wording, r);
    const i = messageOf(e, t) ?? s.message;
    const a = t.colorSteps === undefined ? undefined : stepColor(t.colorSteps, i);
    const c = a ?? t.color ?? (e === undefined ? undefined : n?.[e]) ?? s.color;
    return {
     message: i,
     color: c,
     ...labelOf(t.labelColor ?? s.labelColor)
    };
   });
var cuts = (function cuts(e, t, n) {
    const r = {
     label: e,
     message: messageOf(t, n) ?? ""
    };
    return [ "label", "message" ].flatMap((e => {
     const {length: t} = badgeText(r[e], Infinity);
     return t > a[e] ? [ `"${e}": ${t} characters are too many, and cut to ${a[e]}.` ] : [];
    }));
   });
   n.d(t, {
    LH: () => o.LH,
    rY: (() => f),
    bN: (() => badgeOf),
    _I: (() => cuts)
   });
   var r = n(3399);
   var s = n(831);
   var o = n(9972);
   const i = /^\s*([+-]?)(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)/;
   function stepColor(e, t) {
    const [, n, r] = i.exec(t.replace(/^\s*\u2212/, "-")) ?? [];
    if (r === undefined) return undefined;
    const s = Number(`${n ?? ""}${r.replaceAll(",", "")}`);
    return e.findLast(([e]) => e <= s)?.[1];
   }
   const a = {
    label: 128,
    message: 256
   };
   const c = /(?:\u001b\[|\u009b)[0-?]*[ -/]*(?:[@-~]|$)|\u001b[PX\]^_][^\u0007\u001b]*(?:\u0007|\u001b\\|$)|\u001b[ -/]+[0-~]|\u001b[0-~]/g;
   const u = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufffe\uffff]/gu;
   
   var d = n(8611);
   const f = [ "flat", "flat-square", "plastic", "for-the-badge", "social" ];
   
   
   const labelOf = (e => e === undefined ? {} : {
    labelColor: e
   });
   const messageOf = ((e, {message: t, messages: n}) => t ?? (e === undefined ? undefined : n?.[e]));
   
   function pictured(e, t, n) {
    const {label: o, color: i, labelColor: a, style: c} = e;
    const u = o === "" && n.labelColor === undefined ? i : a;
    const d = (0, r.kF)(u);
    const f = c === "social" ? undefined : d === "#fff" ? l : d;
    const h = n.logoColor ?? f;
    const p = {
     logo: (0, s.CS)(t, h, n.logos)
    };
    return "name" in t ? {
     ...p,
     namedLogo: {
      name: t.name,
      color: h
     }
    } : p;
   }
   const l = "#f5f5f5";
  }),
  3399: ((e, t, n) => {
var parseColor = (function parseColor(e) {
    if (isColor(e)) return e;
    const t = e.trim().toLowerCase();
    return named(t) ?? hex(t) ?? functional(t);
   });
var named = (function named(e) {
    if (!/^[a-z]{1,30}$/.test(e)) return undefined;
    if (isShieldsName(e)) return s[e];
    const t = Math.max(r.indexOf(` ${e} `), r.indexOf(`\n${e} `));
    return t === -1 ? undefined : `#${r.slice(t + e.length + 2).slice(0, 6)}`;
   });
var hex = (function hex(e) {
    const t = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(e)?.[1];
    if (t === undefined) return undefined;
    const n = t.length < 6 ? t.replace(/./g, "$&$&") : t;
    return `#${n.replace(/^(.{6})ff$/, "$1")}`;
   });
var functional = (function functional(e) {
    const [, t, n] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(e) ?? [];
    if (t === undefined || n === undefined) return undefined;
    const r = n.includes(",") ? n.split(",").map(e => e.trim()) : n.trim().replace("/", " / ").split(/\s+/);
    const s = r.indexOf("/");
    if (s !== -1 && (s !== 3 || r.length !== 5)) return undefined;
    const [o, i, a, c = "1", ...u] = r.filter(e => e !== "/");
    if (o === undefined || i === undefined || a === undefined || u.length > 0) return undefined;
    if (s === -1 && r.length === 4 && !n.includes(",")) return undefined;
    const d = t === "rgb" ? [ o, i, a ].map(channel) : fromHsl(hue(o), percent(i), percent(a));
    const f = scaled(c, 1);
    if (f === undefined || d === undefined || d.some(e => e === undefined)) return undefined;
    return hex([ ...d, f * 255 ].map(twoDigits).join(""));
   });
var textColorOn = (function textColorOn(e) {
    const t = i.get(e);
    if (t !== undefined) return t;
    const n = luminanceOf(e);
    const r = 1.05 / (n + .05) >= (n + .05) / (f + .05) ? c : u;
    if (i.size === a) i.clear();
    i.set(e, r);
    return r;
   });
var luminanceOf = (function luminanceOf(e) {
    const t = parseInt(e.slice(1, 7), 16);
    return .2126 * light(t >> 16) + .7152 * light(t >> 8 & 255) + .0722 * light(t & 255);
   });
var light = (function light(e) {
    return d[e] ||= e / 255 <= .04045 ? e / 255 / 12.92 : ((e / 255 + .055) / 1.055) ** 2.4;
   });
   n.d(t, {
    o$: () => o,
    sw: (() => s),
    i4: () => colorNames,
    H0: (() => parseColor),
    kF: (() => textColorOn)
   });
   const r = `\naliceblue f0f8ff, antiquewhite faebd7, aqua 00ffff, aquamarine 7fffd4, azure f0ffff, beige f5f5dc, bisque ffe4c4,\nblack 000000, blanchedalmond ffebcd, blue 0000ff, blueviolet 8a2be2, brown a52a2a, burlywood deb887,\ncadetblue 5f9ea0, chartreuse 7fff00, chocolate d2691e, coral ff7f50, cornflowerblue 6495ed, cornsilk fff8dc,\ncrimson dc143c, cyan 00ffff, darkblue 00008b, darkcyan 008b8b, darkgoldenrod b8860b, darkgray a9a9a9,\ndarkgreen 006400, darkgrey a9a9a9, darkkhaki bdb76b, darkmagenta 8b008b, darkolivegreen 556b2f,\ndarkorange ff8c00, darkorchid 9932cc, darkred 8b0000, darksalmon e9967a, darkseagreen 8fbc8f,\ndarkslateblue 483d8b, darkslategray 2f4f4f, darkslategrey 2f4f4f, darkturquoise 00ced1, darkviolet 9400d3,\ndeeppink ff1493, deepskyblue 00bfff, dimgray 696969, dimgrey 696969, dodgerblue 1e90ff, firebrick b22222,\nfloralwhite fffaf0, forestgreen 228b22, fuchsia ff00ff, gainsboro dcdcdc, ghostwhite f8f8ff, gold ffd700,\ngoldenrod daa520, gray 808080, green 008000, greenyellow adff2f, grey 808080, honeydew f0fff0, hotpink ff69b4,\nindianred cd5c5c, indigo 4b0082, ivory fffff0, khaki f0e68c, lavender e6e6fa, lavenderblush fff0f5,\nlawngreen 7cfc00, lemonchiffon fffacd, lightblue add8e6, lightcoral f08080, lightcyan e0ffff,\nlightgoldenrodyellow fafad2, lightgray d3d3d3, lightgreen 90ee90, lightgrey d3d3d3, lightpink ffb6c1,\nlightsalmon ffa07a, lightseagreen 20b2aa, lightskyblue 87cefa, lightslategray 778899, lightslategrey 778899,\nlightsteelblue b0c4de, lightyellow ffffe0, lime 00ff00, limegreen 32cd32, linen faf0e6, magenta ff00ff,\nmaroon 800000, mediumaquamarine 66cdaa, mediumblue 0000cd, mediumorchid ba55d3, mediumpurple 9370db,\nmediumseagreen 3cb371, mediumslateblue 7b68ee, mediumspringgreen 00fa9a, mediumturquoise 48d1cc,\nmediumvioletred c71585, midnightblue 191970, mintcream f5fffa, mistyrose ffe4e1, moccasin ffe4b5,\nnavajowhite ffdead, navy 000080, oldlace fdf5e6, olive 808000, olivedrab 6b8e23, orange ffa500, orangered ff4500,\norchid da70d6, palegoldenrod eee8aa, palegreen 98fb98, paleturquoise afeeee, palevioletred db7093,\npapayawhip ffefd5, peachpuff ffdab9, peru cd853f, pink ffc0cb, plum dda0dd, powderblue b0e0e6, purple 800080,\nrebeccapurple 663399, red ff0000, rosybrown bc8f8f, royalblue 4169e1, saddlebrown 8b4513, salmon fa8072,\nsandybrown f4a460, seagreen 2e8b57, seashell fff5ee, sienna a0522d, silver c0c0c0, skyblue 87ceeb,\nslateblue 6a5acd, slategray 708090, slategrey 708090, snow fffafa, springgreen 00ff7f, steelblue 4682b4,\ntan d2b48c, teal 008080, thistle d8bfd8, tomato ff6347, turquoise 40e0d0, violet ee82ee, wheat f5deb3,\nwhite ffffff, whitesmoke f5f5f5, yellow ffff00, yellowgreen 9acd32\n`;
   const s = {
    brightgreen: "#44bb00",
    green: "#67ac09",
    yellow: "#d8b800",
    yellowgreen: "#95991a",
    orange: "#ea7233",
    red: "#dd4343",
    blue: "#007ec6",
    grey: "#555555",
    gray: "#555555",
    lightgrey: "#939393",
    lightgray: "#939393",
    critical: "#dd4343",
    important: "#ea7233",
    success: "#44bb00",
    informational: "#007ec6",
    inactive: "#939393"
   };
   const o = "Allowed: a name of shields or CSS (brightgreen, red, rebeccapurple), hex (#4b0, #44bb00, with or without #, with or without alpha), rgb(), rgba(), hsl() or hsla().";
   
   const isColor = (e => /^#[\da-f]{6}$/.test(e));
   function colorNames() {
    return [ ...Object.keys(s), ...r.matchAll(/\b([a-z]+) [\da-f]{6}/g) ].map(e => typeof e === "string" ? e : e[1] ?? "");
   }
   const isShieldsName = e => Object.hasOwn(s, e);
   
   
   
   function scaled(e, t) {
    const [, n, r] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(%?)$/.exec(e) ?? [];
    if (n === undefined) return undefined;
    const s = r === "%" ? Number(n) / 100 * t : Number(n);
    return Math.min(t, Math.max(0, s));
   }
   const channel = e => scaled(e, 255);
   const percent = e => e.endsWith("%") ? scaled(e, 1) : undefined;
   function hue(e) {
    const [, t, n] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(deg|grad|rad|turn|)$/.exec(e) ?? [];
    if (t === undefined) return undefined;
    const r = {
     deg: 1,
     "": 1,
     grad: .9,
     rad: 180 / Math.PI,
     turn: 360
    }[n ?? ""] ?? 1;
    return (Number(t) * r % 360 + 360) % 360;
   }
   function fromHsl(e, t, n) {
    if (e === undefined || t === undefined || n === undefined) return undefined;
    return [ 0, 8, 4 ].map(r => {
     const s = (r + e / 30) % 12;
     return 255 * (n - t * Math.min(n, 1 - n) * Math.max(-1, Math.min(s - 3, 9 - s, 1)));
    });
   }
   function twoDigits(e) {
    return Math.round(e ?? 0).toString(16).padStart(2, "0");
   }
   
   const i = new Map;
   const a = 1e3;
   const c = "#fff";
   const u = "#1f2328";
   const d = new Float64Array(256);
   const f = luminanceOf(u);
   
   
  }),
  4394: ((e, t, n) => {
   n.d(t, {
    A: () => r,
    oA: (() => s),
    zF: (() => o)
   });
   const r = [ "workflow", "run", "job", "branch", "commit", "release", "deployments", "repository", "none" ];
   const s = {
    branch: undefined,
    tag: undefined,
    sha: undefined,
    event: undefined,
    actor: undefined,
    runNumber: undefined,
    runId: undefined,
    repository: undefined
   };
   const o = {
    inProgress: "last",
    ignore: [],
    strict: false,
    maxAge: undefined,
    each: undefined
   };
  }),
  6518: ((e, t, n) => {
var slug = (function slug(e) {
    const t = e.toLowerCase().replace(/[^a-z0-9._-]+/g, "-");
    return t.replace(/^[-._]+|(?<![-._])[-._]+$/g, "") || "badge";
   });
var stemOf = (function stemOf(e) {
    const t = e.slice(e.lastIndexOf("/") + 1);
    return t.replace(/\.ya?ml$/i, "");
   });
   n.d(t, {
    Vc: (() => stemOf),
    eQ: () => isId,
    yR: (() => slug)
   });
   const r = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;
   function isId(e) {
    return r.test(e);
   }
   
   
  }),
  8526: ((e, t, n) => {
   n.d(t, {
    P: (() => needsSvgReader),
    eG: (() => o),
    eb: () => loadSvgReader,
    zZ: () => parseImage
   });
   const r = 64 * 1024;
   const startsWith = ((...e) => t => e.some(e => t.toString("latin1", 0, e.length) === e));
   const s = {
    png: startsWith("\x89PNG\r\n\x1a\n"),
    jpeg: startsWith("\xff\xd8\xff"),
    gif: startsWith("GIF87a", "GIF89a"),
    webp: e => startsWith("RIFF")(e) && e.toString("latin1", 8, 12) === "WEBP",
    "svg+xml": e => /^\ufeff?\s*<(?:svg[\s/>]|\?xml\s|!--|!DOCTYPE svg)/i.test(e.toString("utf8", 0, 1024))
   };
   const o = Object.keys(s);
   let i;
   async function loadSvgReader() {
    i ??= (await Promise.all([ n.e(800), n.e(529) ]).then(n.bind(n, 1529))).readSvg;
   }
   const needsSvgReader = (e => i === undefined && /svg|\\/i.test(e));
   function parseImage(e) {
    const [, t = "", n = ""] = /^data:image\/([\w.+-]+);base64,(.*)$/is.exec(e.trim()) ?? [];
    const o = n.replace(/\s+/g, "");
    const a = t.toLowerCase();
    if (t === "") return {
     problem: "is no picture: it does not start with data:image/\u2026;base64,."
    };
    if (!Object.hasOwn(s, a)) return {
     problem: `is of a type that badges do not hold, image/${a.slice(0, 40)}.`
    };
    if (o.length > r * 1.5) return {
     problem: tooBig(Math.floor(o.length * .75))
    };
    const c = Buffer.from(o, "base64");
    if (o === "" || c.toString("base64").replace(/={1,2}$/, "") !== o.replace(/={1,2}$/, "")) return {
     problem: "is no base64 after the comma."
    };
    if (c.length > r) return {
     problem: tooBig(c.length)
    };
    if (s[a]?.(c) !== true) return {
     problem: `says image/${a}, but is ${kindOf(c)}.`
    };
    if (a !== "svg+xml") return {
     image: `data:image/${a};base64,${c.toString("base64")}`
    };
    if (i === undefined) throw new Error("The reader of SVGs is not loaded.");
    const u = i(c);
    return "problem" in u ? u : {
     image: `data:image/svg+xml;base64,${Buffer.from(u.svg).toString("base64")}`
    };
   }
   const tooBig = e => `is too big a picture: ${Math.ceil(e / 1024)} KiB.`;
   function kindOf(e) {
    const t = o.find(t => s[t]?.(e));
    return t === undefined ? "no picture of a known type" : `image/${t}`;
   }
  }),
  831: ((e, t, n) => {
   n.d(t, {
    oh: () => i,
    JS: () => logoProblem,
    db: () => parseLogo,
    CS: () => pictureOf
   });
   var r = n(3916);
   var s = n(8526);
   const o = `\n  alpinelinux android angular ansible apple archlinux buildkite bun c circleci cloudflare cmake codecov\n  coveralls cplusplus cypress dart deno digitalocean docker dotnet elixir erlang eslint fedora firefox flutter\n  git github githubactions gitlab go googlechrome googlecloud gradle haskell javascript jenkins jest julia\n  junit5 kotlin kubernetes linux mongodb netlify nginx nodedotjs npm nuget openjdk opera php pnpm poetry pypi\n  pytest python redhat redis ruby rubygems rust scala selenium swift terraform typescript ubuntu uv vercel\n  vitest vuedotjs webassembly yarn zig\n`.trim().split(/\s+/);
   function pictureOf(e, t, n) {
    if ("image" in e) return e.image;
    const r = n?.[e.name];
    if (r === undefined) throw new Error(`The logo ${e.name} is not loaded.`);
    const s = t ?? `#${r.slice(0, 6)}`;
    const o = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${s}"><path d="${r.slice(7)}"/></svg>`;
    return `data:image/svg+xml;base64,${Buffer.from(o).toString("base64")}`;
   }
   const i = `Allowed: the name of a logo (${o.length} of simple-icons: ${[ "github", "docker", "python" ].join(", ")} \u2026; the README lists them), or data:image/\u2026;base64,\u2026 of at most 64 KiB (${s.eG.join(", ")}).`;
   function parseLogo(e) {
    if (isData(e)) {
     const t = (0, s.zZ)(e);
     return "image" in t ? t : undefined;
    }
    const t = slugOf(e);
    return o.includes(t) ? {
     name: t
    } : undefined;
   }
   function logoProblem(e) {
    if (!isData(e)) return `is no logo.${nearestLogo(e)}`;
    const t = (0, s.zZ)(e);
    return "problem" in t ? t.problem : "";
   }
   const isData = e => /^\s*data:/i.test(e);
   function slugOf(e) {
    const t = e.slice(0, 80).toLowerCase().replaceAll("+", "plus").replaceAll(".", "dot");
    return t.replace(/[\s_-]+/g, "");
   }
   function nearestLogo(e) {
    const t = slugOf(e);
    const n = t.length < 3 ? undefined : o.find(e => e.includes(t));
    return (0, r.h)(n ?? t, o);
   }
  }),
  9972: ((e, t, n) => {
   n.d(t, {
    Ez: (() => p),
    LH: () => s,
    vz: (() => g),
    yu: () => m
   });
   var r = n(3399);
   const s = [ "default", "shields" ];
   const o = {
    failing: "#c50f1f",
    "timed-out": "#a40e26",
    errored: "#bc4c00",
    cancelled: "#59636e",
    "action-required": "#8250df",
    running: "#0969da",
    pending: "#9a6700",
    warning: "#7a6200",
    passing: "#117c4d",
    neutral: "#6e7781",
    skipped: "#6e7781",
    inactive: "#6e7781",
    unknown: "#6e7781"
   };
   const {red: i, orange: a, yellow: c, yellowgreen: u, brightgreen: d, blue: f, lightgrey: l} = r.sw;
   const h = {
    failing: i,
    "timed-out": i,
    errored: a,
    cancelled: l,
    "action-required": c,
    running: f,
    pending: c,
    warning: u,
    passing: d,
    neutral: l,
    skipped: l,
    inactive: l,
    unknown: l
   };
   const p = {
    default: o,
    shields: h
   };
   const g = "#555555";
   const m = {
    default: o.unknown,
    shields: l
   };
  }),
  8611: ((e, t, n) => {
var worded = (function worded(e, t, n = "default") {
    const o = {
     message: (0, r.Z9)(e),
     color: s.Ez[n][e]
    };
    if (t === undefined) return o;
    const {words: a, ...c} = i[t];
    const u = a[e];
    return typeof u === "string" ? worded(u, t, n) : {
     ...o,
     ...u,
     ...c
    };
   });
   n.d(t, {
    M: (() => worded),
    a: () => o
   });
   var r = n(8514);
   var s = n(9972);
   const o = [ "github", "concourse", "codebuild", "buildmaster", "gitlab" ];
   const i = {
    github: {
     words: {
      failing: {
       message: "failing"
      },
      "timed-out": "failing",
      errored: "failing",
      cancelled: "failing",
      "action-required": "failing",
      warning: "passing",
      passing: {
       message: "passing"
      },
      unknown: {
       message: "no status"
      }
     }
    },
    concourse: {
     words: {
      failing: {
       message: "failing",
       color: "#e05d44"
      },
      "timed-out": "errored",
      errored: {
       message: "errored",
       color: "#fe7d37"
      },
      cancelled: {
       message: "aborted",
       color: "#8f4b2d"
      },
      warning: "passing",
      passing: {
       message: "passing",
       color: "#44cc11"
      },
      unknown: {
       message: "unknown",
       color: "#9f9f9f"
      }
     }
    },
    codebuild: {
     words: {
      failing: {
       message: "failing"
      },
      "timed-out": "failing",
      errored: "failing",
      cancelled: "failing",
      running: {
       message: "in progress"
      },
      pending: "running",
      warning: "passing",
      passing: {
       message: "passing"
      },
      unknown: {
       message: "unknown"
      }
     }
    },
    buildmaster: {
     labelColor: "#282b3a",
     words: {
      failing: "errored",
      "timed-out": "errored",
      errored: {
       message: "error",
       color: "#de5948"
      },
      cancelled: "errored",
      running: {
       message: "running",
       color: "#48729d"
      },
      pending: {
       message: "pending",
       color: "#48729d"
      },
      warning: {
       message: "warning",
       color: "#ee9d66"
      },
      passing: {
       message: "success",
       color: "#499e8d"
      },
      unknown: {
       message: "unknown",
       color: "#a6adb6"
      }
     }
    },
    gitlab: {
     words: {
      failing: {
       message: "failed",
       color: "#dd2b0e"
      },
      "timed-out": "failing",
      errored: "failing",
      cancelled: {
       message: "canceled",
       color: "#737278"
      },
      "action-required": {
       message: "manual",
       color: "#737278"
      },
      running: {
       message: "running",
       color: "#428fdc"
      },
      pending: {
       message: "pending",
       color: "#d99530"
      },
      warning: "passing",
      passing: {
       message: "passed",
       color: "#2da160"
      },
      skipped: {
       message: "skipped",
       color: "#9f9f9f"
      },
      unknown: {
       message: "unknown",
       color: "#9f9f9f"
      }
     }
    }
   };
   
  }),
  3019: ((e, t, n) => {
var common = (function common(e, t, n) {
    const {workflow: s} = t;
    const o = nameOf(s ?? n.workflow);
    return {
     definition: e,
     subject: t,
     status: undefined,
     shown: [],
     oneRun: undefined,
     lookedUp: undefined,
     showsUnfinished: false,
     defaults: {
      label: o,
      id: s === undefined ? (0, r.yR)(e.label ?? o) : (0, r.yR)((0, r.Vc)(s.path)),
      link: s === undefined ? "repository" : "workflow"
     },
     origin: undefined,
     warnings: [],
     untouched: undefined
    };
   });
var nameOf = (function nameOf(e) {
    if (e === undefined) return "build";
    return e.name === "" || e.name === e.path ? (0, r.Vc)(e.path) : e.name;
   });
   n.d(t, {
    KT: () => named,
    hD: () => findingOf,
    sh: (() => common)
   });
   var r = n(6518);
   
   function named(e, t) {
    return n => ({
     ...n,
     subject: {
      ...n.subject,
      workflow: undefined,
      environment: t
     },
     defaults: {
      id: (0, r.yR)(e),
      label: e,
      link: "repository"
     }
    });
   }
   
   function findingOf(e, t, n) {
    const {subject: s, workflows: o, jobSlug: i} = t;
    const a = o.filter(({path: e}) => e !== "");
    const c = a.map(({path: e}) => (0, r.yR)((0, r.Vc)(e))).join("-") || "build";
    const u = e.id ?? (e.job === undefined ? c : `${c}/${(0, r.yR)(e.job)}`);
    const d = s.job?.name ?? e.job ?? nameOf(a.length === 1 ? a[0] : undefined);
    return {
     ...common(e, s, n),
     ...t,
     definition: i === undefined ? e : {
      ...e,
      id: `${u}/${i}`,
      label: undefined
     },
     defaults: {
      id: u,
      label: d,
      link: "workflow"
     }
    };
   }
  }),
  9162: ((e, t, n) => {
var blame = (function blame(e, t) {
    const [n, r = n] = o[t] ?? [];
    const s = [ ...new Set(e.filter((e => e.status === t)).map((({name: e}) => e))) ];
    if (s.length === 0 || n === undefined) return undefined;
    const a = s.length - i;
    const c = a > 0 ? [ ...s.slice(0, i), `${String(a)} more` ] : s;
    const u = c.length === 1 ? c[0] : `${c.slice(0, -1).join(", ")} and ${c.at(-1) ?? ""}`;
    return `${u ?? ""} ${c.length === 1 ? n : r}`;
   });
var ofNeeds = (function ofNeeds(e, t) {
    if (e.length === 0) return {
     from: undefined,
     because: 'the input "needs" is empty'
    };
    const n = e.map((({key: e, status: t}) => ({
     name: e,
     status: t
    })));
    return {
     from: "the jobs that this job needs",
     because: blame(n, t)
    };
   });
var lacksReason = (function lacksReason(e, {runId: t, because: n}) {
    return t !== undefined && n === undefined && o[e] !== undefined;
   });
var told = (function told(e, {from: t, because: n}) {
    const r = t === undefined ? "" : `, from ${t}`;
    return `${(0, s.Z9)(e)}${r}${n === undefined ? "" : `: ${n}`}`;
   });
   n.d(t, {
    Ev: (() => told),
    FY: () => ofChecks,
    K$: () => ofRuns,
    PR: (() => lacksReason),
    Sy: () => blame,
    X5: (() => ofNeeds),
    rt: () => runName,
    to: () => explained
   });
   var r = n(3916);
   var s = n(8514);
   const o = {
    failing: [ "failed" ],
    "timed-out": [ "timed out" ],
    errored: [ "did not start" ],
    cancelled: [ "was cancelled", "were cancelled" ],
    "action-required": [ "needs action", "need action" ],
    running: [ "is running", "are running" ],
    pending: [ "is pending", "are pending" ],
    skipped: [ "was skipped", "were skipped" ]
   };
   const i = 3;
   
   const a = {
    from: undefined,
    because: "no completed run"
   };
   function ofRuns(e, t) {
    const [n] = e;
    if (e.length === 1 && n !== undefined) return ofRun(n);
    const r = e.filter(e => e.status === t);
    const [s] = r;
    const o = r.flatMap(e => e.run === undefined ? [] : `${fileOf(e)} ${runName(e.run)}`);
    if (o.length === 0) return a;
    const c = o.length > i ? [ ...o.slice(0, i), `${String(o.length - i)} more` ] : o;
    return {
     from: c.join(", "),
     runId: r.length === 1 ? s?.run?.id : undefined,
     because: r.length === 1 ? s?.judged?.because : undefined
    };
   }
   const fileOf = ({workflow: {path: e, name: t}}) => e === "" ? t : e.replace(/^.*\//, "");
   function ofRun({run: e, judged: t}) {
    if (e === undefined) return a;
    const n = e.isLatestAttempt ? {} : {
     attempt: e.attempt
    };
    return {
     from: runName(e),
     runId: e.id,
     ...n,
     because: t?.because
    };
   }
   function runName({number: e, attempt: t}) {
    return `run #${String(e)}${t > 1 ? `, attempt ${String(t)}` : ""}`;
   }
   
   function ofChecks(e, t) {
    if (e.length === 0) return {
     from: undefined,
     because: "no such check on the commit"
    };
    return {
     from: e.length === 1 ? "a check of the commit" : `${String(e.length)} checks of the commit`,
     because: blame(e, t)
    };
   }
   
   async function explained({status: e, origin: t, repository: n}, s) {
    const {runId: o = 0, attempt: i} = t;
    try {
     const r = await s.jobs(n, o, i === undefined ? {} : {
      attempt: i
     });
     return {
      ...t,
      because: blame(r, e)
     };
    } catch (e) {
     if (e instanceof r.qh) return t;
     throw e;
    }
   }
   
  }),
  1553: ((e, t, n) => {
var lastAttemptOf = (function lastAttemptOf(e, t) {
    return async n => {
     if (n.completed) return n;
     return n.attempt > 1 ? t.attempt(e, n.id, n.attempt - 1) : undefined;
    };
   });
   n.d(t, {
    l: (() => lastAttemptOf)
   });
   
  }),
  2850: ((e, t, n) => {
var shownRun = (function shownRun(e) {
    return e === undefined ? undefined : {
     id: e.id,
     attempt: e.attempt
    };
   });
var ownSubject = (function ownSubject(e, t) {
    const n = t.branch ?? t.tag;
    const r = n !== undefined && n !== e.branch;
    const {owner: s, name: o} = e.repository;
    return {
     repository: `${s}/${o}`,
     workflow: e.workflow,
     branch: n ?? e.branch,
     tag: t.tag ?? (r ? undefined : e.tag),
     run: e.run,
     sha: e.sha,
     job: undefined,
     environment: undefined
    };
   });
var triggeringSubject = (function triggeringSubject(e, t) {
    const {triggering: n} = e;
    const r = ownSubject(e, t);
    if (e.event !== "workflow_run" || n === undefined) return r;
    const {id: s, number: o, attempt: i, workflow: a, branch: c, sha: u} = n;
    return {
     ...r,
     workflow: a,
     branch: t.branch ?? t.tag ?? branchOf(c),
     tag: t.tag,
     run: {
      id: s,
      number: o,
      attempt: i
     },
     sha: u
    };
   });
var oneRunOf = (function oneRunOf({workflow: e, branch: t, run: n}, r) {
    if (e === undefined || e.path === "" || n === undefined) return undefined;
    const {id: s, number: o, attempt: i} = n;
    const a = e.path.startsWith("dynamic/") ? e.id : e.path.replace(/^.*\//, "");
    return a === undefined ? undefined : {
     id: s,
     number: o,
     attempt: i,
     workflow: a,
     branch: t,
     cancelled: r === "cancelled"
    };
   });
   n.d(t, {
    DG: (() => triggeringSubject),
    Ff: (() => shownRun),
    W0: () => branchOf,
    e_: () => s,
    lc: (() => ownSubject),
    p6: (() => oneRunOf)
   });
   var r = n(3916);
   const s = {
    id: 0,
    attempt: 0
   };
   
   
   function branchOf(e) {
    if (e === null) throw new r.qh("invalid", 'The triggering run has no branch: give "branch".');
    return e;
   }
   
   
  }),
  3637: ((e, t, n) => {
var collect = (async function collect(e, t) {
    if (!e.enabled) return [ await (await n.e(588).then(n.bind(n, 588))).resting(e, t) ];
    const {context: r} = t;
    const {source: s, filters: i} = e;
    const a = (0, u.lc)(r, i);
    switch (s.kind) {
    case "value":
     return [ {
      ...(0, o.sh)(e, {
       ...a,
       workflow: undefined
      }, r),
      ...withoutMessage(e.id, s.empty)
     } ];

    case "message":
    case "pointer":
     return [ {
      ...(0, o.sh)(e, {
       ...a,
       workflow: undefined
      }, r),
      status: undefined
     } ];

    case "status":
     return [ statusGiven(e, {
      status: s.status,
      origin: {
       from: "the status given"
      }
     }, r) ];

    case "needs":
     return [ statusGiven(e, await neededJobs(s.jobs, t), r) ];

    case "environment":
     {
      const {reportedDeployment: i} = await n.e(759).then(n.bind(n, 2759));
      const c = await i(s.environment, e, t);
      return [ {
       ...(0, o.sh)(e, a, r),
       ...c
      } ].map((0, o.KT)(s.environment, s.environment));
     }

    case "check":
     {
      const {reportedChecks: a} = await n.e(759).then(n.bind(n, 2759));
      const c = await a(s.check, e, t);
      const d = (0, u.DG)(r, i);
      return [ {
       ...(0, o.sh)(e, d, r),
       ...c
      } ].map((0, o.KT)(s.check));
     }

    case "run":
    case "workflow":
     {
      const {lookUp: s} = await n.e(349).then(n.bind(n, 6349));
      return (await s(e, t)).map(t => (0, o.hD)(e, t, r));
     }
    }
   });
var statusGiven = (function statusGiven(e, {status: t, origin: n, warnings: r = []}, s) {
    const i = (0, u.DG)(s, e.filters);
    const a = (s.event === "workflow_run" ? s.triggering?.branch : s.branch) ?? "";
    const c = i.workflow === undefined ? undefined : (0, u.Ff)(i.run);
    return {
     ...(0, o.sh)(e, i, s),
     status: t,
     origin: n,
     warnings: r,
     shown: c === undefined ? [] : [ c ],
     oneRun: (0, u.p6)({
      ...i,
      branch: a
     }, t),
     showsUnfinished: c !== undefined,
     untouched: e.judging.ignore.includes(t) ? `the status ${t} is ignored` : undefined
    };
   });
var neededJobs = (async function neededJobs(e, {context: t, record: n, job: o}) {
    const u = (0, c.QZ)(e.map((({status: e}) => e)));
    const {run: d, repository: f} = t;
    if (e.length === 0) return {
     status: u,
     origin: (0, i.X5)(e, u),
     warnings: [ 'Input "needs" is empty, so the badge is unknown: name the jobs in "needs:" of this job.' ]
    };
    if (!hidesFailure(e) || d === undefined) return {
     status: u,
     origin: (0, i.X5)(e, u)
    };
    try {
     const {status: e, ...r} = {
      runner: t.runner,
      ...o
     };
     const l = await n.jobs((0, s.fq)(f), d.id, {
      own: r
     });
     const h = e === undefined || e === "passing" ? r : {
      ...r,
      status: e
     };
     const p = (0, a.n)(l, h, "last");
     const g = (0, c.QZ)([ u, ...p.map(e => e.status) ]);
     return {
      status: g,
      origin: {
       from: (0, i.rt)(d),
       runId: d.id,
       because: (0, i.Sy)(p, g)
      }
     };
    } catch (t) {
     if (!(t instanceof r.qh) || t.kind !== "setup") throw t;
     const n = e.flatMap(({key: e, status: t}) => t === "skipped" ? [ e ] : []);
     const s = `Skipped: ${n.join(", ")}. A job before may have failed, and "needs" does not tell: let the job read the run with "actions: read", or name all jobs in "needs:".`;
     return {
      status: u,
      origin: (0, i.X5)(e, u),
      warnings: [ s ]
     };
    }
   });
var pageUrl = (function pageUrl(e, t) {
    const n = h[e](t);
    return n === null ? null : `${t.serverUrl}/${t.subject.repository}${n}`;
   });
var pageOf = (function pageOf(e) {
    return e.startsWith("dynamic/") ? e.slice("dynamic/".length) : e.slice(e.lastIndexOf("/") + 1);
   });
var draw = (function draw(e, t) {
    const {definition: n, status: r, origin: s, subject: o, shown: i, untouched: a, defaults: u} = e;
    const {oneRun: d, lookedUp: l, showsUnfinished: h} = e;
    const {source: p, link: g} = n;
    const m = n.id ?? u.id;
    const w = {
     ...t.values,
     ...namesOf(o, m)
    };
    const {link: b, warnings: y} = linkOf(e, {
     drawing: t,
     values: w
    });
    const _ = t.privacy.hides(n);
    const k = n.label ?? (_ ? "build" : u.label);
    const $ = p.kind === "pointer" ? p.imageUrl : undefined;
    const v = $ === undefined ? undefined : filled("image_url", $, w);
    const badgeIn = (e => (0, f.bN)(k, e, {
     ...n,
     logos: t.logos
    }));
    const O = v === undefined ? badgeIn(r) : undefined;
    return {
     ...{
      id: m,
      status: r,
      origin: s,
      badge: O,
      link: b,
      shown: i,
      oneRun: d,
      lookedUp: l,
      showsUnfinished: h,
      untouched: a,
      subject: o
     },
     name: n.name ?? (O === undefined ? m : O.label || O.message),
     worse: () => r === undefined ? [] : (0, c.ul)(r).map(badgeIn),
     kind: n.kind,
     originUrl: s?.runId === undefined ? undefined : `${t.serverUrl}/${o.repository}/actions/runs/${s.runId}`,
     isPinned: (n.filters.branch ?? n.filters.tag) !== undefined,
     path: O === undefined ? "" : pathOf(_ ? {
      ...t.path,
      template: t.hiddenPath
     } : t.path, w),
     isSecret: t.privacy.hidesInLog(n),
     given: {
      link: g?.kind === "url" ? g.url : undefined,
      image: $
     },
     image: v?.text,
     warnings: [ ...e.warnings, ...y, ...v?.warnings ?? [], ...O === undefined ? [] : (0, 
     f._I)(k, r, n) ]
    };
   });
var namesOf = (function namesOf({branch: e, workflow: t, job: n}, r) {
    return {
     branch: e,
     id: r,
     ...t === undefined ? {} : {
      workflow: (0, d.Vc)(t.path)
     },
     ...n === undefined ? {} : {
      job: (0, d.yR)(n.name)
     }
    };
   });
var linkOf = (function linkOf({definition: e, subject: t, defaults: n}, {drawing: r, values: s}) {
    const o = r.privacy.hides(e);
    const i = e.link ?? {
     kind: o ? "none" : n.link
    };
    if (i.kind !== "url") return {
     link: pageUrl(i.kind, {
      ...r,
      subject: t
     }),
     warnings: []
    };
    const {text: a, warnings: c} = filled(e.source.kind === "pointer" ? "link_url" : "link", i.url, s);
    return {
     link: a,
     warnings: c
    };
   });
var pathOf = (function pathOf({template: e, flat: t}, n) {
    const {text: s, unfilled: o} = (0, p.fT)(e.replace(/\.svg$/, ""), n);
    const [i] = o;
    if (i === "branch") throw new r.qh("invalid", 'Input "path": this run has no branch to fill %{branch} with: give "branch", or a "path" without it.');
    if (i !== undefined) throw (0, r.Gq)("path", e, `has a placeholder that is unknown or has no value: %{${i}}.`);
    const a = t ? s.replaceAll("/", "-") : s;
    const c = (0, g.z)(a);
    if (c !== undefined) throw (0, r.Gq)("path", a, `${c}. Allowed: a path of parts joined by "/", such as %{branch}/%{id}.`);
    return a;
   });
var logosFor = (async function logosFor(e) {
    const t = e.some((({logo: e}) => e !== undefined && "name" in e));
    return t ? (await n.e(424).then(n.bind(n, 1424))).LOGOS : {};
   });
var drawAll = (async function drawAll(e, t, n = []) {
    const {context: r, record: s} = t;
    const o = await (0, w.yz)(e, t);
    const i = templateOf(e, true);
    (0, w.iq)(e.badges.filter(o.hides), i);
    const a = await collectAll(e.badges, {
     context: r,
     record: s,
     job: e.job,
     published: n,
     now: Date.now()
    }, o);
    const {notices: c} = a;
    const u = await Promise.all(a.findings.map((n => withBranchChecked(n, e, t))));
    const d = u.map((e => o.hidesInLog(e.definition) ? untold(e) : e));
    const f = e.badges.every(o.hides);
    const l = f ? i : templateOf(e, false);
    const h = {
     serverUrl: r.serverUrl,
     own: {
      runId: r.run?.id,
      jobId: e.job.id
     },
     path: {
      template: l,
      flat: e.destination.kind === "gist"
     },
     hiddenPath: i,
     values: await (0, b.E)(templatesOf(e, f), r, t.sources),
     privacy: o,
     logos: await logosFor(e.badges)
    };
    return {
     badges: refuseDoubles(d.map((e => draw(e, h)))),
     notices: c,
     template: l,
     left: {
      ids: [],
      reason: ""
     }
    };
   });
var withoutOthers = (async function withoutOthers(e, t, {context: n, sources: r}) {
    const s = (0, m.lI)(n);
    const isOther = (({badge: e, untouched: t, subject: n}) => e !== undefined && t === undefined && n.branch !== s);
    if (t.destination.kind === "directory" || s === "" || !e.badges.some(isOther)) return e;
    const {defaultBranch: o} = await r.facts();
    if ((0, m.sL)(o, n)) return e;
    const i = e.badges.map(e => isOther(e) ? {
     ...e,
     untouched: `it shows ${shownBranch(e)}, and is left to the runs on ${o}`
    } : e);
    const a = e.badges.filter(isOther).map(({id: e}) => e);
    const c = `badges that do not show ${s}, the branch of this run, are left to the runs on ${o}`;
    return {
     ...e,
     badges: i,
     left: {
      ids: a,
      reason: c
     }
    };
   });
var collectAll = (async function collectAll(e, t, s) {
    const o = e.filter((({source: e, enabled: t}) => t && e.kind === "workflow"));
    if (o.length > 0) await (await n.e(535).then(n.bind(n, 6535))).foresee(o, t);
    const i = [];
    const a = [];
    for (const n of e) {
     try {
      i.push(...await collect(n, t));
     } catch (e) {
      const t = e instanceof r.UP && s.hidesInLog(n) ? unknownToAll(n) : e;
      if (n.kind !== "group" || !(t instanceof r.UP)) throw t;
      a.push(`The inherited badge "${n.id ?? ""}" is left out. ${t.message}`);
     }
    }
    return {
     findings: i,
     notices: a
    };
   });
var withBranchChecked = (async function withBranchChecked(e, t, {context: n, record: s}) {
    const {branch: o} = e.definition.filters;
    if (o === undefined || t.token === "" || !mayBeMissing(e, o, {
     plan: t,
     context: n
    })) return e;
    const {repository: i} = e.subject;
    const {exists: a, names: c} = await s.branch(i, o);
    if (a) return e;
    const u = `There is no branch ${(0, r.hD)(o)} in ${i}.${(0, r.h)(o, c)}`;
    return {
     ...e,
     warnings: [ ...e.warnings, u ]
    };
   });
var refuseDoubles = (function refuseDoubles(e) {
    const t = new Map;
    for (const {id: n, path: s} of e) {
     const e = t.get(s);
     if (e !== undefined) {
      const t = e === n ? 'Give each an "id" of its own.' : 'Put %{id} into "path".';
      throw new r.qh("invalid", `The badges "${e}" and "${n}" would both be the file ${s}. ${t}`);
     }
     if (s !== "") t.set(s, n);
    }
    return e;
   });
var templateOf = (function templateOf({path: e, destination: t}, n) {
    if (n) return e ?? "%{id}";
    return e ?? (t.kind === "gist" ? "%{project_name}-%{branch}-%{id}" : "%{branch}/%{id}");
   });
var branchProblem = (function branchProblem(e, t) {
    const n = (0, m.lI)(t);
    const r = !e.allowPublic || e.path !== undefined || t.facts?.isPrivate === false;
    if (n === "" || !r || !e.badges.some((e => isOf(n, e)))) return undefined;
    const problemOf = (t => {
     const n = Object.fromEntries(p.je.map((e => [ e, "x" ])));
     const {text: r} = (0, p.fT)(templateOf(e, false), {
      ...n,
      branch: t
     });
     return (0, g.z)(e.destination.kind === "gist" ? r.replaceAll("/", "-") : r);
    });
    const s = problemOf("x") === undefined ? problemOf(n) : undefined;
    return s && `the branch ${n} cannot be part of a path, which then ${s}`;
   });
var isOf = (function isOf(e, {filters: t, source: n}) {
    if (n.kind === "pointer") return false;
    const r = t.branch ?? t.tag;
    return r === undefined ? n.kind !== "workflow" : r === e;
   });
var templatesOf = (function templatesOf(e, t) {
    const n = e.badges.flatMap((({link: e, source: t}) => [ ...e?.kind === "url" ? [ e.url ] : [], ...t.kind === "pointer" ? [ t.imageUrl ] : [] ]));
    return [ templateOf(e, t), ...n ];
   });
   n.d(t, {
    MT: (() => branchProblem),
    WR: (() => drawAll),
    K$: () => drawOffline,
    qc: () => expectedFiles,
    Wc: (() => withoutOthers)
   });
   var r = n(3916);
   var s = n(651);
   var o = n(3019);
   var i = n(9162);
   var a = n(9687);
   var c = n(8514);
   var u = n(2850);
   
   function withoutMessage(e, t) {
    if (t === undefined) return {
     untouched: 'the input "values" has no message for it'
    };
    const n = `the input "${t}" gives it an empty message`;
    const s = e === undefined ? "the badge" : `the badge ${(0, r.hD)(e)}`;
    return {
     untouched: n,
     warnings: [ `Input "${t}": the message is empty, and ${s} is left as it is.` ]
    };
   }
   function needsRequests({source: e}) {
    switch (e.kind) {
    case "environment":
    case "check":
    case "workflow":
    case "run":
     return true;

    case "needs":
     return hidesFailure(e.jobs);

    case "message":
    case "value":
    case "pointer":
    case "status":
     return false;
    }
   }
   
   const hidesFailure = (e => e.some((({status: e}) => e === "skipped")));
   
   var d = n(6518);
   var f = n(8248);
   var l = n(3523);
   const h = {
    workflow: (({subject: {workflow: e, branch: t}}) => `/actions${e === undefined ? "" : `/workflows/${(0, 
    l.O0)(pageOf(e.path))}`}?query=${encodeURIComponent(`branch:${t}`)}`),
    run: ({subject: e}) => `/actions/runs/${runOf(e, "run").id}`,
    job: ({subject: e, own: t}) => {
     const n = runOf(e, "job");
     const s = e.job === undefined && n.id === t.runId ? t.jobId : e.job?.id;
     if (s === undefined) {
      throw new r.qh("invalid", 'Input "link": "job" leads to one job, and none is known: pick one with "job", leave "job-id" at its default, or take "run".');
     }
     return `/actions/runs/${n.id}/job/${s}`;
    },
    branch: ({subject: e}) => `/commits/${(0, l.O0)(e.branch)}`,
    commit: ({subject: e}) => e.sha === "" ? `/commits/${(0, l.O0)(e.branch)}` : `/commit/${e.sha}`,
    release: ({subject: e}) => e.tag === undefined ? "/releases" : `/releases/tag/${(0, 
    l.O0)(e.tag)}`,
    deployments: ({subject: {environment: e}}) => e === undefined ? "/deployments" : `/deployments/${encodeURIComponent(e)}`,
    repository: () => "",
    none: () => null
   };
   
   
   function runOf({run: e}, t) {
    if (e === undefined) throw new r.qh("invalid", `Input "link": "${t}" leads to a run, and there is none yet. Take "workflow".`);
    return e;
   }
   var p = n(7647);
   var g = n(778);
   
   
   
   function filled(e, t, n) {
    const {text: r, unfilled: s} = (0, p.Uu)(t, n);
    return {
     text: r,
     warnings: s.map(t => `"${e}": %{${t}} is unknown or has no value, and stays as it stands.`)
    };
   }
   
   var m = n(4845);
   
   var w = n(3107);
   var b = n(4777);
   
   function untold(e) {
    const t = (0, r.hD)(e.defaults.id);
    const n = `The badge ${t} has a warning that names something of a private repository, and is not shown in a public log. Run "publish-badges publish" with this badge on your machine to read it.`;
    return {
     ...e,
     origin: undefined,
     warnings: e.warnings.length === 0 ? [] : [ n ]
    };
   }
   
   const shownBranch = ({isSecret: e, subject: t}) => e ? "a branch of another repository" : t.branch;
   async function drawOffline(e, t) {
    if (branchProblem(e, t.context) !== undefined) return [];
    const n = t.context.facts === undefined && (0, w.Sz)(e, (0, s.fq)(t.context.repository));
    const r = n || e.badges.some(needsRequests) || (0, b.X)(templatesOf(e, false), t.context);
    return r ? [] : (await drawAll({
     ...e,
     token: ""
    }, t)).badges;
   }
   
   function unknownToAll({id: e = ""}) {
    return new r.UP(`The badge ${(0, r.hD)(e)}: there is no such workflow in the private repository it looks at.`);
   }
   
   function mayBeMissing({definition: {source: e, enabled: t, filters: n}, shown: r}, s, {plan: o, context: i}) {
    if (!t || e.kind === "pointer") return false;
    const a = [ i.branch, i.triggering?.branch, i.facts?.defaultBranch ];
    if (n.repository === undefined && a.includes(s)) return false;
    const c = e.kind === "run" || e.kind === "workflow";
    return c ? r.length === 0 : o.destination.kind !== "directory";
   }
   
   
   
   
   function expectedFiles(e, {event: t, triggering: n, ...r}) {
    const s = t === "workflow_run";
    const {workflow: o, branch: i} = s ? n ?? {
     workflow: undefined,
     branch: null
    } : r;
    if (o === undefined || i === null) return undefined;
    const a = (0, d.Vc)(o.path);
    const {text: c, unfilled: u} = (0, p.fT)(templateOf(e, false).replace(/\.svg$/, ""), {
     branch: i,
     id: (0, d.yR)(a),
     workflow: a
    });
    const f = e.formats.map(e => `${c}.${e}`);
    return u.length > 0 ? undefined : {
     paths: f,
     traced: s ? [] : f
    };
   }
   
  }),
  3916: ((e, t, n) => {
   n.d(t, {
    $N: () => codeOf,
    $f: () => withoutTraces,
    Gq: () => invalid,
    NM: () => looksLikeToken,
    UP: () => UnknownWorkflow,
    WK: (() => TextError),
    cb: () => MissingPermission,
    h: () => suggestion,
    hD: () => quote,
    mX: () => notFound,
    pA: () => nearest,
    qh: (() => BadgeError)
   });
   const r = {
    invalid: "input",
    unauthorized: "setup",
    forbidden: "setup",
    policy: "setup",
    archived: "setup",
    moved: "setup",
    "not-found": "setup",
    refused: "setup",
    conflict: "input",
    limited: "outage",
    outage: "outage",
    interrupted: "signal"
   };
   const s = {
    policy: "forbidden",
    archived: "forbidden",
    refused: "forbidden",
    moved: "not-found"
   };
   function bracketsOf(e) {
    return s[e] ?? e;
   }
   const o = /()(?:gh[pousr]_[\w.-]{16,}|github_pat_\w{20,}|gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat)-[\w.-]{16,})/gi;
   const i = /([?&](?:api_key|private_token|access_token)=)[^&\s"']*/gi;
   function looksLikeToken(e) {
    return [ o, i ].some(t => e.search(t) !== -1);
   }
   const a = [ /(authorization\s{0,4}[:=]\s{0,4}(?:(?:basic|bearer|token)\s{1,4})?)\S+/gi, /(\b(?:basic|bearer)\s{1,4})[\w+/=.~-]{20,}/gi, /(extraheader\s{0,4}[=:]?\s{0,4})\S.*/gi, i, /(\/\/)[^/?#\s]+(?=@)/g, /()\b(?:npm_\w{20,}|AKIA[A-Z\d]{12,}|xox[abeoprs]-[\w-]{10,}|eyJ[\w-]{10,}\.[\w.-]{10,})/g, o ];
   function masked(e) {
    return a.reduce((e, t) => e.replace(t, "$1***"), e);
   }
   class BadgeError extends Error {
    code;
    constructor(e, t) {
     super(masked(t));
     this.name = "BadgeError";
     this.code = e;
    }
    get kind() {
     return r[this.code];
    }
   }
   class TextError extends BadgeError {
    headline;
    problems;
    source;
    constructor(e, t) {
     const n = `${e} has ${t.length} problems, and nothing was done.`;
     const r = t[0]?.text ?? e;
     super("invalid", t.length === 1 ? r : `${n} The first: ${r}`);
     this.headline = n;
     this.problems = t.map(e => ({
      ...e,
      text: masked(e.text)
     }));
     this.source = e;
    }
   }
   class MissingPermission extends BadgeError {
    permission;
    repository;
    constructor(e, {permission: t, repository: n}) {
     super("forbidden", e);
     this.permission = t;
     this.repository = n;
    }
   }
   class UnknownWorkflow extends BadgeError {
    constructor(e) {
     super("invalid", e);
    }
   }
   function codeOf(e) {
    return typeof e === "object" && e !== null && "code" in e ? e.code : undefined;
   }
   function invalid(e, t, n) {
    return new BadgeError("invalid", `Input "${e}": ${quote(t)} ${n}`);
   }
   const c = 80;
   const u = 2e3;
   function quote(e) {
    const t = masked(e.slice(0, u)).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
    return JSON.stringify(t.length > c ? `${t.slice(0, c)}\u2026` : t);
   }
   function nearest(e, t) {
    const n = e.toLowerCase().slice(0, c);
    let r;
    let s = Math.max(2, Math.floor(n.length / 2)) + 1;
    for (const e of t) {
     const t = editDistance(n, e.toLowerCase());
     if (t < s) [r, s] = [ e, t ];
    }
    return r;
   }
   function suggestion(e, t) {
    const n = nearest(e, t);
    return n === undefined ? "" : ` Did you mean ${quote(n)}?`;
   }
   function editDistance(e, t) {
    let n = Array.from({
     length: t.length + 1
    }, (e, t) => t);
    for (let r = 1; r <= e.length; r++) {
     const s = [ r ];
     for (let o = 1; o <= t.length; o++) {
      const i = (n[o - 1] ?? 0) + (e[r - 1] === t[o - 1] ? 0 : 1);
      s.push(Math.min((n[o] ?? 0) + 1, (s[o - 1] ?? 0) + 1, i));
     }
     n = s;
    }
    return n[t.length] ?? 0;
   }
   function notFound(e, t, n) {
    return `There is no ${e} ${quote(t)}: the badge is unknown.${suggestion(t, n)}`;
   }
   function withoutTraces(e) {
    const {stackTraceLimit: t} = Error;
    Error.stackTraceLimit = 0;
    try {
     return e();
    } finally {
     Error.stackTraceLimit = t;
    }
   }
  }),
  3660: ((e, t, n) => {
   n.d(t, {
    Q: () => malformed,
    h: () => ApiError
   });
   class ApiError extends Error {
    status;
    headers;
    types;
    constructor(e, t, n = {}) {
     super(t);
     this.name = "ApiError";
     this.status = e;
     this.headers = n.headers ?? new Map;
     this.types = n.types ?? [];
    }
   }
   function malformed(e) {
    return new ApiError(0, `GitHub's answer makes no sense: ${e}`);
   }
  }),
  134: ((e, t, n) => {
var asker = (function asker(e, t, n) {
    const r = refusable(e, t, n);
    return (({document: e, variables: s}, o) => (0, c.v)(t, n, (async () => {
     const t = await r(e, s);
     return o((0, a.qI)(t["repository"], "repository"));
    })));
   });
var refusable = (function refusable(e, t, n) {
    return (async (r, a) => {
     try {
      return await e.graphql(r, a);
     } catch (e) {
      if (!(e instanceof s.h)) throw e;
      if ((0, i.ou)(e)) throw new GraphqlRefused("refused", `GitHub refused ${n.what} through GraphQL (HTTP ${e.status}).`);
      const r = (0, o.L8)(e, n, Date.now());
      if (r.kind === "limited" && (0, i.iF)(e)) await waited(t, r);
      throw e;
     }
    });
   });
   n.d(t, {
    N8: (() => asker),
    RO: (() => u),
    SH: (() => refusable),
    ab: () => questions,
    i1: () => GraphqlRefused
   });
   var r = n(3916);
   var s = n(3660);
   var o = n(6149);
   var i = n(759);
   var a = n(5430);
   var c = n(325);
   class GraphqlRefused extends r.qh {}
   
   
   async function waited(e, {until: t, why: n}) {
    try {
     await e.waitUntil(t, n);
    } catch (e) {
     throw e instanceof r.qh && e.code === "limited" ? new GraphqlRefused(e.code, e.message) : e;
    }
   }
   const u = 50;
   function* questions({owner: e, name: t}, n, {title: r, field: s, valueOf: o}) {
    for (let i = 0; i < n.length; i += u) {
     const a = n.slice(i, i + u);
     const c = a.map((e, t) => [ `path${t}`, o(e) ]);
     const d = {
      owner: e,
      name: t,
      ...Object.fromEntries(c)
     };
     const f = Object.keys(d).map(e => `$${e}: String!`);
     const l = `query ${r}(${f.join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    ${a.map((e, t) => s(t)).join("\n    ")}\n  }\n}`;
     yield {
      question: {
       document: l,
       variables: d
      },
      part: a
     };
    }
   }
  }),
  6149: ((e, t, n) => {
   n.d(t, {
    L8: () => classify,
    Qe: () => outage,
    sG: () => outcomeOf
   });
   var r = n(3916);
   var s = n(759);
   var o = n(3148);
   function classify(e, t, n) {
    const r = (0, s.Pr)(e);
    switch (r) {
    case "conflict":
     return {
      kind: "conflict"
     };

    case "limited":
     return {
      kind: "limited",
      until: limitedUntil(e.headers, n),
      why: said(e)
     };

    case "outage":
     return {
      kind: "again",
      error: outage(e, t)
     };

    case "doubtful":
     return {
      kind: "again",
      error: refusal("policy", e, t),
      tries: 2
     };

    default:
     return {
      kind: "refused",
      error: refusal(r, e, t)
     };
    }
   }
   function outage(e, t) {
    return new r.qh("outage", `GitHub failed ${t.what}: ${said(e)}. ${o.K2}`);
   }
   const i = 6e4;
   function limitedUntil(e, t) {
    const n = e.get("retry-after");
    if (n !== undefined) return /^\d+$/.test(n) ? t + Number(n) * 1e3 : Date.parse(n) || t + i;
    const r = Number(e.get("x-ratelimit-reset"));
    return (0, s.Fh)(e) && r > 0 ? r * 1e3 : t + i;
   }
   const said = ({status: e, message: t}) => `${oneLine(t)}${e === 0 || e === 200 ? "" : ` (HTTP ${e})`}`;
   const oneLine = e => e.replace(/\s+/g, " ").trim().slice(0, 300);
   const a = {
    unauthorized: () => "The token is wrong or has expired: give another one.",
    forbidden: (e, {permission: t, repository: n}) => {
     const r = e.headers.get("x-accepted-github-permissions");
     const s = r === undefined ? "" : ` GitHub accepts: ${oneLine(r)}.`;
     return `The token lacks ${n === undefined ? t : `"${t}"`}.${s}`;
    },
    policy: (e, {ruled: t = 'Take an unprotected one as "target-branch" (the default is "badges")'}) => `A rule protects the branch. ${t}, or put an app on the rule's bypass list and give its token as "token": GITHUB_TOKEN cannot be on that list.`,
    archived: () => "The repository is archived and takes no changes: unarchive it, or take this step out.",
    moved: () => "The repository has moved or was renamed: use its new name.",
    "not-found": (e, {missing: t}) => t,
    refused: () => "Nothing was written."
   };
   function refusal(e, t, n) {
    const {what: s, permission: o, repository: i} = n;
    const c = `GitHub refused ${s}: ${said(t)}. ${a[e](t, n)}`;
    if (e !== "forbidden" || i === undefined) return new r.qh(e, c);
    return new r.cb(c, {
     permission: o,
     repository: i
    });
   }
   function outcomeOf(e, t, n) {
    const r = classify(e, t, n);
    switch (r.kind) {
    case "again":
     return {
      ...r,
      kind: "unclear"
     };

    case "refused":
     throw r.error;

    case "conflict":
    case "limited":
     return r;
    }
   }
  }),
  2763: ((e, t, n) => {
var getAuthString = (function getAuthString(e, t) {
    if (!e && !t.auth) {
     throw new Error("Parameter token or opts.auth is required");
    } else if (e && t.auth) {
     throw new Error("Parameters token and opts.auth may not both be specified");
    }
    return typeof t.auth === "string" ? t.auth : `token ${e}`;
   });
var getProxyAgent = (function getProxyAgent(e) {
    const t = new HttpClient;
    return t.getAgent(e);
   });
var getProxyAgentDispatcher = (function getProxyAgentDispatcher(e) {
    const t = new HttpClient;
    return t.getAgentDispatcher(e);
   });
var getProxyFetch = (function getProxyFetch(e) {
    const t = getProxyAgentDispatcher(e);
    const proxyFetch = (e, n) => o(this, void 0, void 0, function*() {
     return fetch(e, Object.assign(Object.assign({}, n), {
      dispatcher: t
     }));
    });
    return proxyFetch;
   });
var getApiBaseUrl = (function getApiBaseUrl() {
    return process.env["GITHUB_API_URL"] || "https://api.github.com";
   });
var getUserAgentWithOrchestrationId = (function getUserAgentWithOrchestrationId(e) {
    var t;
    const n = (t = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || t === void 0 ? void 0 : t.trim();
    if (n) {
     const t = n.replace(/[^a-z0-9_.-]/gi, "_");
     const r = `actions_orchestration_id/${t}`;
     if (e === null || e === void 0 ? void 0 : e.includes(r)) return e;
     const s = e ? `${e} ` : "";
     return `${s}${r}`;
    }
    return e;
   });
var withDefaults = (function withDefaults(e, t) {
    const n = merge(e, t);
    return {
     DEFAULTS: n,
     defaults: withDefaults.bind(null, n),
     merge: merge.bind(null, n),
     parse: parse
    };
   });
var merge = (function merge(e, t, n) {
    const r = typeof t === "string" ? {
     ...asked(t),
     ...n
    } : t;
    return {
     ...e,
     ...r,
     headers: {
      ...e.headers,
      ...r.headers
     },
     request: {
      ...e.request,
      ...r.request
     }
    };
   });
var asked = (function asked(e) {
    const [t = "", n = ""] = e.split(" ");
    return {
     method: t,
     url: n
    };
   });
var parse = (function parse(e) {
    const {method: t, url: n, baseUrl: r, headers: s, request: o} = e;
    const i = {
     method: t,
     url: n.startsWith("/") ? r + n : n,
     headers: s,
     request: o
    };
    const a = Object.entries(e).filter((([e]) => !u.includes(e)));
    if (a.length === 0) return i;
    if (t === "GET") throw new Error("A query is part of the path.");
    const c = {
     "content-type": "application/json; charset=utf-8"
    };
    return {
     ...i,
     headers: {
      ...s,
      ...c
     },
     body: Object.fromEntries(a)
    };
   });
var content_type_parse = (function content_type_parse(e) {
    const [t = "", ...n] = e.split(";").map((e => e.trim().toLowerCase()));
    const r = n.map((e => e.split("=", 2)));
    return {
     type: t,
     parameters: Object.fromEntries(r)
    };
   });
var isPlainObject = (function isPlainObject(e) {
    if (typeof e !== "object" || e === null) return false;
    if (Object.prototype.toString.call(e) !== "[object Object]") return false;
    const t = Object.getPrototypeOf(e);
    if (t === null) return true;
    const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
    return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
   });
var fetchWrapper = (async function fetchWrapper(e) {
    const t = e.request?.fetch || globalThis.fetch;
    if (!t) {
     throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
    }
    const n = e.request?.log || console;
    const r = e.request?.parseSuccessResponseBody !== false;
    const s = isPlainObject(e.body) || Array.isArray(e.body) ? JSONStringify(e.body) : e.body;
    const o = Object.fromEntries(Object.entries(e.headers).map((([e, t]) => [ e, String(t) ])));
    let i;
    try {
     i = await t(e.url, {
      method: e.method,
      body: s,
      redirect: e.request?.redirect,
      headers: o,
      signal: e.request?.signal,
      ...e.body && {
       duplex: "half"
      }
     });
    } catch (t) {
     let n = "Unknown Error";
     if (t instanceof Error) {
      if (t.name === "AbortError") {
       t.status = 500;
       throw t;
      }
      n = t.message;
      if (t.name === "TypeError" && "cause" in t) {
       if (t.cause instanceof Error) {
        n = t.cause.message;
       } else if (typeof t.cause === "string") {
        n = t.cause;
       }
      }
     }
     const r = new RequestError(n, 500, {
      request: e
     });
     r.cause = t;
     throw r;
    }
    const a = i.status;
    const c = i.url;
    const u = {};
    for (const [e, t] of i.headers) {
     u[e] = t;
    }
    const d = {
     url: c,
     status: a,
     headers: u,
     data: ""
    };
    if ("deprecation" in u) {
     const t = u.link && u.link.match(/<([^<>]+)>; rel="deprecation"/);
     const r = t && t.pop();
     n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${r ? `. See ${r}` : ""}`);
    }
    if (a === 204 || a === 205) {
     return d;
    }
    if (e.method === "HEAD") {
     if (a < 400) {
      return d;
     }
     throw new RequestError(i.statusText, a, {
      response: d,
      request: e
     });
    }
    if (a === 304) {
     d.data = await getResponseData(i);
     throw new RequestError("Not modified", a, {
      response: d,
      request: e
     });
    }
    if (a >= 400) {
     d.data = await getResponseData(i);
     throw new RequestError(toErrorMessage(d.data), a, {
      response: d,
      request: e
     });
    }
    d.data = r ? await getResponseData(i) : i.body;
    return d;
   });
var getResponseData = (async function getResponseData(e) {
    const t = e.headers.get("content-type");
    if (!t) {
     return e.text().catch(noop);
    }
    const n = content_type_parse(t);
    if (isJSONResponse(n)) {
     let t = "";
     try {
      t = await e.text();
      return JSONParse(t);
     } catch (e) {
      return t;
     }
    } else if (n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream") {
     return e.text().catch(noop);
    } else {
     return e.arrayBuffer().catch(
     /* v8 ignore next -- @preserve */
     () => new ArrayBuffer(0));
    }
   });
var isJSONResponse = (function isJSONResponse(e) {
    return e.type === "application/json" || e.type === "application/scim+json";
   });
var dist_bundle_withDefaults = (function dist_bundle_withDefaults(e, t) {
    const n = e.defaults(t);
    const newApi = (function(e, t) {
     const r = n.merge(e, t);
     if (!r.request || !r.request.hook) {
      return fetchWrapper(n.parse(r));
     }
     const request2 = ((e, t) => fetchWrapper(n.parse(n.merge(e, t))));
     Object.assign(request2, {
      endpoint: n,
      defaults: dist_bundle_withDefaults.bind(null, n)
     });
     return r.request.hook(request2, r);
    });
    return Object.assign(newApi, {
     endpoint: n,
     defaults: dist_bundle_withDefaults.bind(null, n)
    });
   });
var withCustomRequest = (function withCustomRequest() {
    return {
     defaults: (() => undefined)
    };
   });
var withAuthorizationPrefix = (function withAuthorizationPrefix(e) {
    if (e.split(/\./).length === 3) {
     return `bearer ${e}`;
    }
    return `token ${e}`;
   });
var hook = (async function hook(e, t, n, r) {
    const s = t.endpoint.merge(n, r);
    s.headers.authorization = withAuthorizationPrefix(e);
    return t(s);
   });
var createLogger = (function createLogger(e = {}) {
    if (typeof e.debug !== "function") {
     e.debug = dist_src_noop;
    }
    if (typeof e.info !== "function") {
     e.info = dist_src_noop;
    }
    if (typeof e.warn !== "function") {
     e.warn = y;
    }
    if (typeof e.error !== "function") {
     e.error = _;
    }
    return e;
   });
var getOctokitOptions = (function getOctokitOptions(e, t) {
    const n = Object.assign({}, t || {});
    const r = getAuthString(e, n);
    if (r) {
     n.auth = r;
    }
    const s = getUserAgentWithOrchestrationId(n.userAgent);
    if (s) {
     n.userAgent = s;
    }
    return n;
   });
var getOctokit = (function getOctokit(e, t, ...n) {
    const r = x.plugin(...n);
    return new r(getOctokitOptions(e, t));
   });
var parseUrl = (function parseUrl(e) {
    try {
     return new URL(e);
    } catch {
     return null;
    }
   });
var getProxyForUrl = (function getProxyForUrl(e) {
    var t = (typeof e === "string" ? parseUrl(e) : e) || {};
    var n = t.protocol;
    var r = t.host;
    var s = t.port;
    if (typeof r !== "string" || !r || typeof n !== "string") {
     return "";
    }
    n = n.split(":", 1)[0];
    r = r.replace(/:\d*$/, "");
    s = parseInt(s) || S[n] || 0;
    if (!shouldProxy(r, s)) {
     return "";
    }
    var o = getEnv(n + "_proxy") || getEnv("all_proxy");
    if (o && o.indexOf("://") === -1) {
     o = n + "://" + o;
    }
    return o;
   });
var shouldProxy = (function shouldProxy(e, t) {
    var n = getEnv("no_proxy").toLowerCase();
    if (!n) {
     return true;
    }
    if (n === "*") {
     return false;
    }
    return n.split(/[,\s]/).every(function(n) {
     if (!n) {
      return true;
     }
     var r = n.match(/^(.+):(\d+)$/);
     var s = r ? r[1] : n;
     var o = r ? parseInt(r[2]) : 0;
     if (o && o !== t) {
      return true;
     }
     if (!/^[.*]/.test(s)) {
      return e !== s;
     }
     if (s.charAt(0) === "*") {
      s = s.slice(1);
     }
     return !e.endsWith(s);
    });
   });
var getEnv = (function getEnv(e) {
    return process.env[e.toLowerCase()] || process.env[e.toUpperCase()] || "";
   });
var nodeFetch = (async function nodeFetch(e, t) {
    let n = new URL(e);
    for (let e = 0; ;e++) {
     const r = await send(n, t);
     const s = r.headers.get("location");
     if (r.status < 300 || r.status > 399 || s === undefined) return r;
     const o = new URL(s, n);
     if (t.method !== "GET" || o.origin !== n.origin || e === R) return r;
     n = o;
    }
   });
var agentFor = (function agentFor(e) {
    const t = A.get(e.origin) ?? makeAgent(e);
    A.set(e.origin, t);
    return t;
   });
var makeAgent = (async function makeAgent(e) {
    const t = getProxyForUrl(e.href);
    if (t !== "") {
     const {HttpsProxyAgent: e} = await n.e(840).then(n.bind(n, 6840));
     return new e(t, {
      keepAlive: true
     });
    }
    const {Agent: r} = transport(e);
    return new r({
     keepAlive: true
    });
   });
var transport = (function transport(e) {
    return process.getBuiltinModule(e.protocol === "http:" ? "node:http" : "node:https");
   });
var send = (async function send(e, {method: t, headers: n, body: r, signal: s}) {
    const {request: o} = transport(e);
    const i = r === undefined ? {} : {
     "content-length": String(Buffer.byteLength(r))
    };
    const a = {
     method: t,
     headers: {
      ...n,
      ...i
     },
     agent: await agentFor(e)
    };
    return new Promise(((t, n) => {
     const i = o(e, a, (e => void readAll(e).then(settle(t), settle(n))));
     const stop = () => void i.destroy(s?.reason);
     const c = setTimeout(() => i.destroy(new Error(`no answer within ${C / 1e3} seconds`)), C);
     s?.addEventListener("abort", stop);
     i.on("error", settle(n));
     i.end(r);
     function settle(e) {
      return (t => {
       clearTimeout(c);
       s?.removeEventListener("abort", stop);
       e(t);
      });
     }
    }));
   });
var readAll = (async function readAll(e) {
    const t = [];
    const n = await new Promise(((n, r) => {
     e.on("data", (e => t.push(e)));
     e.on("end", (() => n(Buffer.concat(t).toString("utf8"))));
     e.on("error", r);
    }));
    return {
     status: e.statusCode ?? 0,
     url: "",
     headers: new Map(Object.entries(e.headers).map((([e, t]) => [ e, String(t) ]))),
     text: (() => Promise.resolve(n)),
     arrayBuffer: () => Promise.resolve(new ArrayBuffer(0))
    };
   });
var route = (function route(e, ...t) {
    return e.reduce(((e, n, r) => e + encodePart(String(t[r - 1])) + n));
   });
var encodePart = (function encodePart(e) {
    if (e === "" || e === "." || e === "..") throw new Error(`No part of a route: ${JSON.stringify(e)}`);
    return encodeURIComponent(e);
   });
var connect = (function connect(e) {
    const t = getOctokit(e.token, {
     baseUrl: e.apiUrl.replace(/(?<!\/)\/+$/, ""),
     userAgent: "publish-badges",
     log: I,
     request: {
      fetch: nodeFetch,
      log: I
     }
    });
    async function send(n, r, s = {}) {
     e.signal.throwIfAborted();
     const o = Date.now();
     try {
      const o = {
       "x-github-api-version": "2022-11-28"
      };
      const i = {
       signal: e.signal
      };
      const a = await t.request(`${n} ${r}`, {
       ...s,
       headers: o,
       request: i
      });
      if (a.status >= 300) throw new T.h(a.status, "moved", {
       headers: headersOf(a.headers)
      });
      return a;
     } catch (t) {
      if (e.signal.aborted) throw e.signal.reason;
      throw asApiError(t);
     } finally {
      e.observe(Date.now() - o);
     }
    }
    return {
     rest: (async (e, t, n) => (await send(e, t, n)).data),
     async graphql(t, n) {
      const {data: r, headers: s} = await send("POST", e.graphqlUrl, {
       query: t,
       variables: n
      });
      const o = (0, j.qI)(r, "the GraphQL answer");
      if (o["errors"] !== undefined) throw graphqlError(o, headersOf(s));
      return (0, j.qI)(o["data"], "data");
     }
    };
   });
   n.d(t, {
    N: (() => connect),
    w: (() => route)
   });
   var r = n(9896);
   var s = n(857);
   class Context {
    constructor() {
     var e, t, n;
     this.payload = {};
     if (process.env.GITHUB_EVENT_PATH) {
      if ((0, r.existsSync)(process.env.GITHUB_EVENT_PATH)) {
       this.payload = JSON.parse((0, r.readFileSync)(process.env.GITHUB_EVENT_PATH, {
        encoding: "utf8"
       }));
      } else {
       const e = process.env.GITHUB_EVENT_PATH;
       process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${s.EOL}`);
      }
     }
     this.eventName = process.env.GITHUB_EVENT_NAME;
     this.sha = process.env.GITHUB_SHA;
     this.ref = process.env.GITHUB_REF;
     this.workflow = process.env.GITHUB_WORKFLOW;
     this.action = process.env.GITHUB_ACTION;
     this.actor = process.env.GITHUB_ACTOR;
     this.job = process.env.GITHUB_JOB;
     this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
     this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
     this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
     this.apiUrl = (e = process.env.GITHUB_API_URL) !== null && e !== void 0 ? e : `https://api.github.com`;
     this.serverUrl = (t = process.env.GITHUB_SERVER_URL) !== null && t !== void 0 ? t : `https://github.com`;
     this.graphqlUrl = (n = process.env.GITHUB_GRAPHQL_URL) !== null && n !== void 0 ? n : `https://api.github.com/graphql`;
    }
    get issue() {
     const e = this.payload;
     return Object.assign(Object.assign({}, this.repo), {
      number: (e.issue || e.pull_request || e).number
     });
    }
    get repo() {
     if (process.env.GITHUB_REPOSITORY) {
      const [e, t] = process.env.GITHUB_REPOSITORY.split("/");
      return {
       owner: e,
       repo: t
      };
     }
     if (this.payload.repository) {
      return {
       owner: this.payload.repository.owner.login,
       repo: this.payload.repository.name
      };
     }
     throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
   }
   class HttpClient {
    getAgent() {
     return undefined;
    }
    getAgentDispatcher() {
     return undefined;
    }
   }
   class BearerCredentialHandler extends(null && HttpClient){}
   function fetch() {
    throw new Error("requests go through github/fetch.ts");
   }
   var o = undefined && undefined.__awaiter || function(e, t, n, r) {
    function adopt(e) {
     return e instanceof n ? e : new n(function(t) {
      t(e);
     });
    }
    return new (n || (n = Promise))(function(n, s) {
     function fulfilled(e) {
      try {
       step(r.next(e));
      } catch (e) {
       s(e);
      }
     }
     function rejected(e) {
      try {
       step(r["throw"](e));
      } catch (e) {
       s(e);
      }
     }
     function step(e) {
      e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
     }
     step((r = r.apply(e, t || [])).next());
    });
   };
   
   
   
   
   
   
   const getUserAgent = (() => "Node.js");
   class Collection {
    #e=(e, t) => e(t);
    bind() {
     return ((e, t) => this.#e(e, t));
    }
    wrap(e, t) {
     this.#e = t;
    }
   }
   const i = {
    Collection: Collection
   };
   const a = {
    baseUrl: "https://api.github.com",
    headers: {
     accept: "application/vnd.github.v3+json"
    }
   };
   const c = withDefaults({}, a);
   
   
   
   const u = [ "method", "url", "baseUrl", "headers", "request", "mediaType" ];
   
   
   const JSONParse = (e => JSON.parse(e));
   const JSONStringify = (e => JSON.stringify(e));
   class RequestError extends Error {
    name;
    status;
    request;
    response;
    constructor(e, t, n) {
     super(e, {
      cause: n.cause
     });
     this.name = "HttpError";
     this.status = Number.parseInt(t);
     if (Number.isNaN(this.status)) {
      this.status = 0;
     }
     /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */     if ("response" in n) {
      this.response = n.response;
     }
     const r = Object.assign({}, n.request);
     if (n.request.headers.authorization) {
      r.headers = Object.assign({}, n.request.headers, {
       authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
      });
     }
     r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
     this.request = r;
    }
   }
   var d = "10.0.16";
   var f = {
    headers: {
     "user-agent": `octokit-request.js/${d} ${getUserAgent()}`
    }
   };
   
   var noop = () => "";
   
   
   
   function toErrorMessage(e) {
    if (typeof e === "string") {
     return e;
    }
    if (e instanceof ArrayBuffer) {
     return "Unknown error";
    }
    if (typeof e === "object" && e !== null && "message" in e) {
     const t = e;
     const n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
     return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map(e => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
    }
    return `Unknown error: ${JSON.stringify(e)}`;
   }
   
   var l = dist_bundle_withDefaults(c, f);
   /* v8 ignore next -- @preserve */
   /* v8 ignore else -- @preserve */   
   var h = "(?:[a-zA-Z0-9_-]+)";
   var p = "\\.";
   var g = new RegExp(`^${h}${p}${h}${p}${h}$`);
   var m = g.test.bind(g);
   async function auth(e) {
    const t = m(e);
    const n = e.startsWith("v1.") || e.startsWith("ghs_");
    const r = e.startsWith("ghu_");
    const s = t ? "app" : n ? "installation" : r ? "user-to-server" : "oauth";
    return {
     type: "token",
     token: e,
     tokenType: s
    };
   }
   
   
   var w = (function createTokenAuth2(e) {
    if (!e) {
     throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
    }
    if (typeof e !== "string") {
     throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
    }
    e = e.replace(/^(token|bearer) +/i, "");
    return Object.assign(auth.bind(null, e), {
     hook: hook.bind(null, e)
    });
   });
   const b = "7.0.8";
   const dist_src_noop = () => {};
   const y = console.warn.bind(console);
   const _ = console.error.bind(console);
   
   const k = `octokit-core.js/${b} ${getUserAgent()}`;
   class Octokit {
    static VERSION=b;
    static defaults(e) {
     const t = class extends(this){
      constructor(...t) {
       const n = t[0] || {};
       if (typeof e === "function") {
        super(e(n));
        return;
       }
       super(Object.assign({}, e, n, n.userAgent && e.userAgent ? {
        userAgent: `${n.userAgent} ${e.userAgent}`
       } : null));
      }
     };
     return t;
    }
    static plugins=[];
    static plugin(...e) {
     const t = this.plugins;
     const n = class extends(this){
      static plugins=t.concat(e.filter((e => !t.includes(e))));
     };
     return n;
    }
    constructor(e = {}) {
     const t = new i.Collection;
     const n = {
      baseUrl: l.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, e.request, {
       hook: t.bind(null, "request")
      }),
      mediaType: {
       previews: [],
       format: ""
      }
     };
     n.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${k}` : k;
     if (e.baseUrl) {
      n.baseUrl = e.baseUrl;
     }
     if (e.previews) {
      n.mediaType.previews = e.previews;
     }
     if (e.timeZone) {
      n.headers["time-zone"] = e.timeZone;
     }
     this.request = l.defaults(n);
     this.graphql = withCustomRequest(this.request).defaults(n);
     this.log = createLogger(e.log);
     this.hook = t;
     if (!e.authStrategy) {
      if (!e.auth) {
       this.auth = async () => ({
        type: "unauthenticated"
       });
      } else {
       const n = w(e.auth);
       t.wrap("request", n.hook);
       this.auth = n;
      }
     } else {
      const {authStrategy: n, ...r} = e;
      const s = n(Object.assign({
       request: this.request,
       log: this.log,
       octokit: this,
       octokitOptions: r
      }, e.auth));
      t.wrap("request", s.hook);
      this.auth = s;
     }
     const r = this.constructor;
     for (let t = 0; t < r.plugins.length; ++t) {
      Object.assign(this, r.plugins[t](this, e));
     }
    }
    request;
    graphql;
    log;
    hook;
    auth;
   }
   const nothing = (() => ({}));
   const $ = nothing;
   const v = nothing;
   const O = getApiBaseUrl();
   const q = {
    baseUrl: O,
    request: {
     agent: getProxyAgent(O),
     fetch: getProxyFetch(O)
    }
   };
   const x = Octokit.plugin($, v).defaults(q);
   
   
   var T = n(3660);
   var S = {
    ftp: 21,
    gopher: 70,
    http: 80,
    https: 443,
    ws: 80,
    wss: 443
   };
   
   
   
   
   const R = 5;
   
   const A = new Map;
   
   
   
   const C = 15e3;
   
   
   var j = n(5430);
   
   
   const I = {
    debug: () => {},
    info: () => {},
    warn: () => {},
    error: () => {}
   };
   
   function asApiError(e) {
    if (e instanceof T.h) return e;
    const t = (0, j.Ce)(e) ? e["response"] : undefined;
    if ((0, j.Ce)(t)) {
     const e = (0, j.Ce)(t["data"]) ? t["data"] : {};
     const n = (0, j.mR)(e, "message") ?? `HTTP ${String(t["status"])}`;
     return new T.h(Number(t["status"]), detailed(n, e), {
      headers: headersOf(t["headers"])
     });
    }
    return new T.h(0, e instanceof Error ? e.message : String(e));
   }
   function detailed(e, t) {
    const n = Array.isArray(t["errors"]) ? t["errors"] : [];
    const r = n.map(e => (0, j.Ce)(e) ? (0, j.mR)(e, "message") : e);
    return [ e, ...r.filter(e => typeof e === "string") ].join(": ");
   }
   function graphqlError(e, t) {
    const n = (0, j.c3)(e, "errors").filter(j.Ce);
    if (n.length === 0) return (0, T.Q)("errors without an error");
    const r = n.map(e => (0, j.mR)(e, "type") ?? "");
    const s = n.map(e => (0, j.mR)(e, "message") ?? "no message").join("; ");
    return new T.h(200, s, {
     types: r,
     headers: t
    });
   }
   function headersOf(e) {
    return new Map((0, j.Ce)(e) ? Object.entries(e).map(([e, t]) => [ e, String(t) ]) : []);
   }
  }),
  4845: ((e, t, n) => {
var readPayload = (function readPayload(e) {
    if (e === "") return {};
    try {
     const t = JSON.parse((0, s.readFileSync)(e, "utf8"));
     if ((0, o.Ce)(t)) return t;
    } catch (t) {
     throw new r.qh("invalid", `Cannot read the event ${e}: ${t instanceof Error ? t.message : String(t)}`);
    }
    throw new r.qh("invalid", `The event ${e} is no JSON object.`);
   });
var proposedBy = (function proposedBy(e) {
    const t = (0, o.Ce)(e) ? e["head"] : undefined;
    if (!(0, o.Ce)(t)) return undefined;
    const n = (0, o.mR)(t, "sha") ?? "";
    return {
     sha: n,
     repository: (0, o.Ce)(t["repo"]) ? (0, o.mR)(t["repo"], "full_name") : null
    };
   });
var factsOf = (function factsOf(e) {
    const {id: t, owner: n, private: r} = e;
    const s = (0, o.mR)(e, "default_branch");
    if (typeof t !== "number" || typeof r !== "boolean" || s === null || !(0, o.Ce)(n)) return undefined;
    return {
     id: String(t),
     defaultBranch: s,
     isPrivate: r,
     isFork: e["fork"] === true,
     ownedByOrganization: n["type"] === "Organization"
    };
   });
var triggeringRun = (function triggeringRun(e, t) {
    if (!(0, o.Ce)(e) || typeof e["id"] !== "number" || typeof e["workflow_id"] !== "number") return undefined;
    const n = e["head_repository"];
    return {
     id: e["id"],
     number: Number(e["run_number"]) || 1,
     attempt: Number(e["run_attempt"]) || 1,
     workflow: {
      id: e["workflow_id"],
      path: ((0, o.mR)(e, "path") ?? (0, o.mR)(t, "path") ?? "").replace(/@[^]*$/, ""),
      name: (0, o.mR)(t, "name") ?? ownName(e)
     },
     branch: (0, o.mR)(e, "head_branch"),
     sha: (0, o.mR)(e, "head_sha") ?? "",
     event: (0, o.mR)(e, "event") ?? "",
     actor: (0, o.Ce)(e["actor"]) ? (0, o.mR)(e["actor"], "login") : null,
     createdAt: (0, o.kX)(e, "created_at") ?? 0,
     at: (0, o.kX)(e, "updated_at") ?? 0,
     displayTitle: (0, o.mR)(e, "display_title") ?? "",
     headRepository: (0, o.Ce)(n) ? (0, o.mR)(n, "full_name") : null,
     status: (0, o.mR)(e, "status") ?? "",
     conclusion: (0, o.mR)(e, "conclusion")
    };
   });
var branchOfRun = (function branchOfRun({event: e, triggering: t, branch: n}) {
    return e === "workflow_run" ? t?.branch ?? "" : n;
   });
var isOnBranch = (function isOnBranch(e, t) {
    return t.tag === undefined && branchOfRun(t) === e;
   });
var readContext = (function readContext(e) {
    const get = (t => e[t] ?? "");
    const t = readPayload(get("GITHUB_EVENT_PATH"));
    const n = (0, o.Ce)(t["repository"]) ? t["repository"] : {};
    const r = workflowPath(get("GITHUB_WORKFLOW_REF"));
    const s = get("GITHUB_API_URL") || "https://api.github.com";
    return {
     event: get("GITHUB_EVENT_NAME"),
     repository: repositoryOf(get("GITHUB_REPOSITORY") || ((0, o.mR)(n, "full_name") ?? "")),
     facts: factsOf(n),
     triggering: triggeringRun(t["workflow_run"], (0, o.Ce)(t["workflow"]) ? t["workflow"] : {}),
     proposed: proposedBy(t["pull_request"]),
     workflow: r === undefined ? undefined : {
      path: r,
      name: get("GITHUB_WORKFLOW")
     },
     run: runOf(get),
     sha: get("GITHUB_SHA"),
     branch: get("GITHUB_HEAD_REF") || get("GITHUB_REF_NAME") || get("GITHUB_REF").replace(/^refs\/(?:heads|tags)\//, ""),
     tag: get("GITHUB_REF_TYPE") === "tag" || get("GITHUB_REF").startsWith("refs/tags/") ? get("GITHUB_REF").replace(/^refs\/tags\//, "") || get("GITHUB_REF_NAME") : undefined,
     actor: get("GITHUB_ACTOR"),
     runner: get("RUNNER_NAME"),
     serverUrl: (get("GITHUB_SERVER_URL") || "https://github.com").replace(/(?<!\/)\/+$/, ""),
     apiUrl: s,
     graphqlUrl: get("GITHUB_GRAPHQL_URL") || `${s.replace(/\/v3\/?$|(?<!\/)\/+$/, "")}/graphql`,
     workspace: get("GITHUB_WORKSPACE") || process.cwd()
    };
   });
var repositoryOf = (function repositoryOf(e) {
    const t = (0, i.SU)(e);
    if (t === undefined) throw (0, r.Gq)("GITHUB_REPOSITORY", e, "is no repository. Allowed: owner/name, as the runner sets it.");
    return t;
   });
var workflowPath = (function workflowPath(e) {
    return /^[^/]+\/[^/]+\/(.+?\.ya?ml)(?:@|$)/.exec(e)?.[1];
   });
var runOf = (function runOf(e) {
    const t = Number(e("GITHUB_RUN_ID"));
    if (!(t > 0)) return undefined;
    return {
     id: t,
     number: Number(e("GITHUB_RUN_NUMBER")) || 1,
     attempt: Number(e("GITHUB_RUN_ATTEMPT")) || 1
    };
   });
   n.d(t, {
    lI: (() => branchOfRun),
    sL: (() => isOnBranch),
    yI: (() => readContext)
   });
   var r = n(3916);
   var s = n(3024);
   var o = n(5430);
   
   
   
   function ownName(e) {
    const t = (0, o.mR)(e, "name") ?? "";
    return t === (0, o.mR)(e, "display_title") ? "" : t;
   }
   
   var i = n(651);
   
   
   
   
   
   
  }),
  759: ((e, t, n) => {
   n.d(t, {
    Fh: () => isSpent,
    N6: () => isRedirect,
    Pr: () => meaningOf,
    ec: () => isUnexplained,
    iF: () => isGraphqlSpent,
    ou: () => isGraphqlRefused,
    t8: () => isUnknown
   });
   const r = [ "RATE_LIMITED", "RATE_LIMIT" ];
   const isSpent = e => e.get("x-ratelimit-remaining") === "0";
   const s = [ 301, 302, 303, 307, 308 ];
   const o = /Resource not accessible|without `workflows?` permission/i;
   const i = /not a valid tree oid|could not resolve to a node|(?:tree|parent|object) sha(?: \S+)? does not exist|BadObjectState/i;
   const a = new RegExp([ "rule violation|GH0(?:06|13)|protected (?:branch|ref)|not authorized to (?:push|create|update)", "required status checks?|approving review|code owner review", "changes must be made through|must have (?:verified|valid) signatures|must not contain merge commits", "(?:creations?|updates?|deletions?) being restricted|cannot force-push to this" ].join("|"), "i");
   const c = [ {
    status: [ 429 ],
    means: "limited"
   }, {
    status: [ 200, 403 ],
    types: r,
    means: "limited"
   }, {
    status: [ 200, 403 ],
    text: /rate limit|abuse detection/i,
    means: "limited"
   }, {
    text: o,
    means: "forbidden"
   }, {
    status: [ 403 ],
    header: e => e.has("retry-after") || isSpent(e),
    means: "limited"
   }, {
    status: [ 0 ],
    text: /certificate/i,
    means: "refused"
   }, {
    status: [ 401 ],
    means: "unauthorized"
   }, {
    text: /(?:was|is) archived/i,
    status: [ 200, 403, 409, 422 ],
    means: "archived"
   }, {
    types: [ "STALE_DATA" ],
    means: "conflict"
   }, {
    types: [ "NOT_FOUND" ],
    text: /^The branch .* does not exist|requested for deletion which does not exist/,
    means: "conflict"
   }, {
    text: /Expected \S+ to point to|not a fast.?forward|Reference already exists|is at \S+ but expected|does not match [\da-f]{40}/i,
    means: "conflict"
   }, {
    status: [ 409 ],
    text: /Gist cannot be updated|Git Repository is empty/i,
    means: "conflict"
   }, {
    status: [ 422 ],
    text: /Reference does not exist/i,
    means: "conflict"
   }, {
    text: a,
    means: "policy"
   }, {
    status: [ 422 ],
    text: /Reference (?:update failed|cannot be updated)/i,
    means: "doubtful"
   }, {
    types: [ "FORBIDDEN", "INSUFFICIENT_SCOPES" ],
    means: "forbidden"
   }, {
    status: [ 403 ],
    means: "forbidden"
   }, {
    text: i,
    means: "outage"
   }, {
    types: [ "NOT_FOUND" ],
    means: "not-found"
   }, {
    status: [ 404, 410 ],
    means: "not-found"
   }, {
    status: [ 422 ],
    text: /No commit found/i,
    means: "not-found"
   }, {
    status: s,
    means: "moved"
   }, {
    text: /something went wrong|timed? ?out|couldn't respond/i,
    status: [ 200, 422 ],
    means: "outage"
   }, {
    status: [ 400, 409, 422 ],
    text: /^HTTP \d+$/,
    means: "outage"
   }, {
    types: [ "SERVICE_UNAVAILABLE", "INTERNAL", "LOADING" ],
    means: "outage"
   }, {
    status: [ 0, 408, 500, 501, 502, 503, 504, 520, 521, 522, 523, 524 ],
    means: "outage"
   } ];
   function fits(e, t) {
    if (e.status !== undefined && !e.status.includes(t.status)) return false;
    if (e.types !== undefined && !e.types.some(e => t.types.includes(e))) return false;
    if (e.text !== undefined && !e.text.test(t.message)) return false;
    return e.header === undefined || e.header(t.headers);
   }
   function meaningOf(e) {
    return c.find(t => fits(t, e))?.means ?? (e.status >= 500 ? "outage" : "refused");
   }
   const isUnknown = e => e.status === 200 && meaningOf(e) === "refused";
   const isUnexplained = e => e.status === 422 && [ "doubtful", "refused", "outage" ].includes(meaningOf(e));
   const isRedirect = ({status: e}) => s.includes(e);
   function isGraphqlRefused(e) {
    if (![ 403, 404, 405, 410, 501 ].includes(e.status) || o.test(e.message)) return false;
    return [ "forbidden", "not-found", "outage", "refused" ].includes(meaningOf(e));
   }
   function isGraphqlSpent({types: e, headers: t, message: n}) {
    if (/secondary/i.test(n) || t.has("retry-after")) return false;
    return e.some(e => r.includes(e)) || t.get("x-ratelimit-resource") === "graphql";
   }
  }),
  2855: ((e, t, n) => {
var commitOf = (function commitOf(e, t) {
    const [n] = (0, i.c3)((0, i.qI)(e[`commit${t}`], "history"), "nodes");
    if (n === undefined) return null;
    const r = (0, i.qI)(n, "a commit");
    return {
     oid: (0, i._f)(r, "oid"),
     message: (0, i.b6)(r, "message")
    };
   });
   n.d(t, {
    D3: (() => commitOf),
    DE: () => blobOf,
    _F: () => fieldOf,
    i1: () => textsAt,
    jN: (() => historyField),
    qY: () => lastCommitsAt,
    we: () => a
   });
   var r = n(3916);
   var s = n(3660);
   var o = n(134);
   var i = n(5430);
   const a = "... on Blob { oid text isTruncated isBinary byteSize }";
   async function textsAt(e, {repository: t, head: n}, r) {
    const s = new Map;
    const i = {
     title: "PublishBadgesTexts",
     field: e => `at${e}: object(expression: $path${e}) { ${a} }`,
     valueOf: e => `${n}:${e}`
    };
    for (const {question: n, part: a} of (0, o.ab)(t, r, i)) {
     await e(n, e => {
      for (const [t, n] of a.entries()) {
       const r = blobOf(n, fieldOf(e, `at${t}`));
       if (r !== undefined) s.set(n, r);
      }
     });
    }
    return s;
   }
   function blobOf(e, t) {
    if (!(0, i.Ce)(t) || t["oid"] === undefined) return undefined;
    if ((0, i.iP)(t, "isTruncated")) throw new r.qh("refused", `The file ${e} is too large to be read: ${(0, 
    i.rl)(t, "byteSize")} bytes.`);
    const n = (0, i.mR)(t, "text");
    return t["isBinary"] === true || n === null ? undefined : {
     oid: (0, i._f)(t, "oid"),
     text: n
    };
   }
   async function lastCommitsAt(e, {repository: t, head: n}, r) {
    const s = new Map;
    const a = {
     title: "PublishBadgesTrace",
     field: e => `at${e}: object(expression: "${n}") { ... on Commit { ${historyField(e)} } }`,
     valueOf: e => e
    };
    for (const {question: n, part: c} of (0, o.ab)(t, r, a)) {
     await e(n, e => {
      for (const [t, n] of c.entries()) s.set(n, commitOf((0, i.qI)(fieldOf(e, `at${t}`), "the head"), t));
     });
    }
    return s;
   }
   const historyField = (e => `commit${e}: history(first: 1, path: $path${e}) { nodes { oid message } }`);
   
   function fieldOf(e, t) {
    if (e[t] === undefined) throw (0, s.Q)(`${t} is missing`);
    return e[t];
   }
  }),
  3148: ((e, t, n) => {
var systemClock = (function systemClock(e) {
    const sleep = t => new Promise((n, r) => {
     const stop = () => {
      clearTimeout(s);
      r(e.reason);
     };
     const s = setTimeout(() => {
      e.removeEventListener("abort", stop);
      n();
     }, Math.ceil(t) + d);
     if (e.aborted) stop(); else e.addEventListener("abort", stop, {
      once: true
     });
    });
    return {
     now: Date.now,
     random: Math.random,
     sleep: sleep
    };
   });
   n.d(t, {
    K2: () => s,
    ml: (() => systemClock),
    tI: (() => RequestPace)
   });
   var r = n(3916);
   const s = "The next run publishes what is missing.";
   const o = 5 * 6e4;
   const i = 6e4;
   const a = 2;
   const c = 6;
   const u = new WeakMap;
   class RequestPace {
    #t;
    #n;
    #r=0;
    #s=0;
    #o=0;
    #i=0;
    constructor(e) {
     this.#t = e;
     const t = u.get(e) ?? e.now();
     u.set(e, t);
     this.#n = t + o;
    }
    observe(e) {
     this.#s += 1;
     this.#r += e;
     this.#o += e;
    }
    async ready() {
     const e = this.#t.now();
     if (e >= this.#n) throw gaveUp();
     if (e < this.#i) await this.#t.sleep(this.#i - e);
    }
    async backOff(e) {
     const t = this.#r / Math.max(1, this.#s);
     const n = Math.max(1, a * Math.min(Math.max(t, this.#o), c * t));
     this.#o = 0;
     const r = this.#n - this.#t.now();
     if (r <= 0) throw gaveUp();
     await this.#t.sleep(this.#t.random() * Math.min(i, n * 2 ** e, r));
    }
    async pause(e) {
     await this.#t.sleep(Math.max(0, Math.min(e, this.#n - this.#t.now())));
    }
    async waitUntil(e, t) {
     if (e > this.#n) {
      const n = new Date(e).toISOString();
      throw new r.qh("limited", `Rate limited by GitHub until ${n}: ${t}. ${s}`);
     }
     this.#i = Math.max(this.#i, e);
     const n = Math.max(0, e - this.#t.now());
     await this.#t.sleep(n + this.#t.random() * Math.min(n, this.#n - e));
    }
   }
   const gaveUp = () => new r.qh("outage", `Gave up after 5 minutes of trying. ${s}`);
   const d = 1;
   
  }),
  1511: ((e, t, n) => {
var getter = (function getter(e, t, n) {
    return ((r, a, c = n) => (0, o.v)(t, c, (async () => {
     const t = await e.rest("GET", r);
     return a(Array.isArray(t) ? {
      [i]: t
     } : (0, s.qI)(t, "the answer"));
    })));
   });
var pages = (async function* pages(e, {path: t, key: n, size: r, parse: o, purpose: i}) {
    const a = t.includes("?") ? "&" : "?";
    for (let c = 1, u = 0; ;c++) {
     const read = (e => ({
      items: (0, s.c3)(e, n).map(e => o((0, s.qI)(e, `an entry of ${n}`))),
      total: (0, s.rl)(e, "total_count")
     }));
     const {items: d, total: f} = await e(`${t}${a}per_page=${r}&page=${c}`, read, i);
     u += d.length;
     yield d;
     if (d.length < r || u >= f) return;
    }
   });
   n.d(t, {
    Bd: (() => pages),
    Di: () => i,
    Mr: () => orMissing,
    Q7: () => all,
    b2: () => isMissing,
    oK: (() => getter),
    yj: () => allUnless
   });
   var r = n(3916);
   var s = n(5430);
   var o = n(325);
   const i = "items";
   
   
   async function all(e) {
    const t = [];
    for await (const n of e) t.push(...n);
    return t;
   }
   async function allUnless(e, t) {
    try {
     return await all(t);
    } catch (t) {
     if (t instanceof r.qh && e.includes(t.code)) return [];
     throw t;
    }
   }
   async function orMissing(e) {
    try {
     return await e;
    } catch (e) {
     if (isMissing(e)) return undefined;
     throw e;
    }
   }
   const isMissing = e => e instanceof r.qh && e.code === "not-found";
  }),
  651: ((e, t, n) => {
var parseRepository = (function parseRepository(e) {
    const [, t, n] = s.exec(e) ?? [];
    return t === undefined || n === undefined || n.length > o ? undefined : {
     owner: t,
     name: n
    };
   });
var namedRepository = (function namedRepository(e) {
    const t = parseRepository(e);
    if (t === undefined) throw new r.qh("invalid", `"${e}" is no repository. Allowed: owner/name.`);
    return t;
   });
var isSame = (function isSame(e, t) {
    return fullName(e).toLowerCase() === fullName(t).toLowerCase();
   });
   n.d(t, {
    Ft: (() => isSame),
    SU: (() => parseRepository),
    aW: () => moved,
    fq: (() => fullName),
    ow: (() => namedRepository)
   });
   var r = n(3916);
   const s = /^([A-Za-z\d](?:[A-Za-z\d_-]*[A-Za-z\d])?)\/((?!\.\.?$)[\w.-]+)$/;
   const o = 100;
   
   
   const fullName = (({owner: e, name: t}) => `${e}/${t}`);
   
   function moved(e, t) {
    return new r.qh("moved", `The repository ${fullName(e)} has moved to ${t}: use its new name.`);
   }
  }),
  1305: ((e, t, n) => {
var restReader = (function restReader(e, {repository: t, branch: n}) {
    let r;
    return {
     async head(s) {
      r ??= await factsOf(e, t);
      const o = await newestOf(e, t, n);
      const i = o === undefined || s.length === 0 ? new Map : await (0, c.D)(e, t, o.tree);
      const a = {
       head: o?.oid ?? null,
       tree: o?.tree ?? null,
       isEmpty: false,
       id: ""
      };
      return {
       ...r,
       ...a,
       blobs: i,
       traced: new Map
      };
     },
     async lastCommits(n, r) {
      const s = new Map;
      for (const o of r) {
       const [r] = await commitsOf(e, t, {
        sha: n,
        path: o,
        per_page: "1"
       });
       if (r !== undefined) s.set(o, r);
      }
      return s;
     },
     async texts(n, r) {
      const s = new Map;
      for (const o of r) {
       const r = await (0, i.Mr)(textAt(e, t, {
        head: n,
        path: o
       }));
       if (r !== undefined) s.set(o, r);
      }
      return s;
     }
    };
   });
   n.d(t, {
    YP: (() => restReader),
    g3: () => commitsOf,
    xS: () => factsOf
   });
   var r = n(3916);
   var s = n(3660);
   var o = n(2763);
   var i = n(1511);
   var a = n(5430);
   var c = n(9191);
   
   function factsOf(e, {owner: t, name: n}) {
    return e((0, o.w)`/repos/${t}/${n}`, e => ({
     name: (0, a.b6)(e, "full_name"),
     isPrivate: (0, a.iP)(e, "private"),
     isArchived: (0, a.iP)(e, "archived"),
     defaultBranch: (0, a.b6)(e, "default_branch")
    }));
   }
   function newestOf(e, {owner: t, name: n}, r) {
    return (0, i.Mr)(e((0, o.w)`/repos/${t}/${n}/branches/${r}`, e => {
     if ((0, a.b6)(e, "name") !== r) return undefined;
     const t = (0, a.qI)(e["commit"], "commit");
     const n = (0, a.qI)((0, a.qI)(t["commit"], "commit")["tree"], "tree");
     return {
      oid: (0, a._f)(t, "sha"),
      tree: (0, a._f)(n, "sha")
     };
    }));
   }
   function commitsOf(e, {owner: t, name: n}, r) {
    const s = (0, o.w)`/repos/${t}/${n}/commits` + `?${new URLSearchParams(r).toString()}`;
    return e(s, e => (0, a.c3)(e, i.Di).map(e => {
     const t = (0, a.qI)(e, "a commit");
     return {
      oid: (0, a._f)(t, "sha"),
      message: (0, a.b6)((0, a.qI)(t["commit"], "commit"), "message")
     };
    }));
   }
   function textAt(e, {owner: t, name: n}, {head: r, path: s}) {
    const i = s.split("/").map(e => (0, o.w)`/${e}`);
    return e((0, o.w)`/repos/${t}/${n}/contents` + `${i.join("")}?ref=${r}`, e => blobOf(s, e));
   }
   function blobOf(e, t) {
    if (t[i.Di] !== undefined || t["type"] !== "file") return undefined;
    const n = (0, a.mR)(t, "encoding");
    if (n === "none") throw new r.qh("refused", `The file ${e} is too large to be read: ${(0, 
    a.rl)(t, "size")} bytes.`);
    if (n !== "base64") throw (0, s.Q)("the file is not in base64");
    const o = Buffer.from((0, a.b6)(t, "content"), "base64").toString("utf8");
    return o.includes("\0") ? undefined : {
     oid: (0, a._f)(t, "sha"),
     text: o
    };
   }
  }),
  1281: ((e, t, n) => {
var purposeOfRuns = (function purposeOfRuns(e) {
    return {
     what: `to read the runs of ${(0, c.fq)(e)}`,
     permission: "actions: read",
     repository: (0, c.fq)(e),
     missing: `There is no such run or workflow in ${(0, c.fq)(e)}, or the token may not see it: it needs "actions: read" there.`
    };
   });
var pagesOfRuns = (function pagesOfRuns(e, {owner: t, name: n}, r) {
    const s = (0, i.w)`/repos/${t}/${n}/actions/workflows/${r.workflow}/runs` + parametersOf(r.query);
    return (0, a.Bd)(e, {
     path: s,
     key: "workflow_runs",
     size: f,
     parse: parseRun
    });
   });
var parametersOf = (function parametersOf({branch: e, sha: t, event: n, actor: r}) {
    const s = [ [ "exclude_pull_requests", "true" ], [ "branch", e ], [ "head_sha", t ], [ "event", n?.length === 1 ? n[0] : undefined ], [ "actor", r ] ].flatMap((([e, t]) => t === undefined ? [] : [ `${e ?? ""}=${encodeURIComponent(t)}` ]));
    return `?${s.join("&")}`;
   });
var countingRuns = (async function* countingRuns(e, t) {
    for await (const n of e) {
     const e = [ ...n ].sort((e, t) => t.number - e.number);
     for (const n of e) if ((0, s.tQ)(n, t)) yield n;
     const r = e.at(-1);
     if (t.runNumber !== undefined && r !== undefined && r.number <= t.runNumber) return;
    }
   });
   n.d(t, {
    G7: (() => countingRuns),
    Td: () => runIfThere,
    aG: () => jobsOf,
    aq: (() => pagesOfRuns),
    g8: () => settledJobs,
    ng: () => runOf,
    pT: () => pagesOfAllRuns,
    tx: () => attemptOf,
    uD: (() => purposeOfRuns)
   });
   var r = n(9687);
   var s = n(8878);
   var o = n(2420);
   var i = n(2763);
   var a = n(1511);
   var c = n(651);
   var u = n(5430);
   const d = 100;
   const f = 20;
   const l = 100;
   
   function jobsOf(e, {owner: t, name: n}, {runId: r, attempt: s}) {
    const o = (0, i.w)`/repos/${t}/${n}/actions/runs/${r}`;
    const c = o + (s === undefined ? "/jobs?filter=latest" : (0, i.w)`/attempts/${s}/jobs`);
    return (0, a.Q7)((0, a.Bd)(e, {
     path: c,
     key: "jobs",
     size: d,
     parse: parseJob
    }));
   }
   const h = [ 1e3, 2e3, 3e3, 4e3 ];
   async function settledJobs(e, {own: t = {}, sleep: n}) {
    let s = await e();
    for (const o of h) {
     const i = (0, r.g)(s, t);
     if (!s.some(e => e !== i && !e.completed && e.stepsDone && !e.failedStep)) break;
     await n(o);
     s = await e();
    }
    return s;
   }
   
   function pagesOfAllRuns(e, {owner: t, name: n}, r) {
    const s = (0, i.w)`/repos/${t}/${n}/actions/runs` + parametersOf(r);
    return (0, a.Bd)(e, {
     path: s,
     key: "workflow_runs",
     size: l,
     parse: parseRun
    });
   }
   
   
   function runOf(e, {owner: t, name: n}, r) {
    return e((0, i.w)`/repos/${t}/${n}/actions/runs/${r}`, parseRun);
   }
   function runIfThere(e, t, n) {
    return (0, a.Mr)(runOf(e, t, n));
   }
   async function attemptOf(e, {owner: t, name: n}, {runId: r, attempt: s}) {
    const o = (0, i.w)`/repos/${t}/${n}/actions/runs/${r}/attempts/${s}`;
    const c = await (0, a.Mr)(e(o, parseRun));
    return c && {
     ...c,
     isLatestAttempt: false
    };
   }
   function parseJob(e) {
    const t = Array.isArray(e["steps"]) ? (0, u.c3)(e, "steps").filter(u.Ce) : [];
    return {
     id: (0, u.rl)(e, "id"),
     name: (0, u.b6)(e, "name"),
     completed: e["status"] === "completed",
     status: statusOf(e),
     failedStep: t.some(({conclusion: e}) => e === "failure"),
     stepsDone: t.length > 0 && t.every(({status: e}) => e === "completed"),
     runner: (0, u.mR)(e, "runner_name")
    };
   }
   function parseRun(e) {
    const t = e["head_repository"];
    return {
     id: (0, u.rl)(e, "id"),
     number: (0, u.rl)(e, "run_number"),
     attempt: typeof e["run_attempt"] === "number" ? e["run_attempt"] : 1,
     completed: e["status"] === "completed",
     status: statusOf(e),
     event: (0, u.b6)(e, "event"),
     branch: (0, u.mR)(e, "head_branch"),
     sha: (0, u.b6)(e, "head_sha"),
     actor: (0, u.Ce)(e["actor"]) ? (0, u.mR)(e["actor"], "login") : null,
     createdAt: Date.parse((0, u.b6)(e, "created_at")),
     at: Date.parse((0, u.b6)(e, "updated_at")),
     isLatestAttempt: true,
     displayTitle: (0, u.mR)(e, "display_title") ?? "",
     headRepository: (0, u.Ce)(t) ? (0, u.b6)(t, "full_name") : null,
     workflow: {
      id: (0, u.rl)(e, "workflow_id"),
      path: pathOf(e),
      name: (0, u.mR)(e, "name") ?? ""
     }
    };
   }
   function pathOf(e) {
    return (0, u.b6)(e, "path").replace(/@[^]*$/, "");
   }
   function statusOf(e) {
    const t = (0, u.b6)(e, "status");
    if (t !== "completed") return (0, o.OP)(t);
    return (0, o._S)((0, u.mR)(e, "conclusion"));
   }
  }),
  5430: ((e, t, n) => {
var asFields = (function asFields(e, t) {
    if (isFields(e)) return e;
    throw (0, r.Q)(`${t} is no object`);
   });
var isFields = (function isFields(e) {
    return typeof e === "object" && e !== null && !Array.isArray(e);
   });
var listOf = (function listOf(e, t) {
    const n = e[t];
    if (Array.isArray(n)) return n;
    throw (0, r.Q)(`${t} is no list`);
   });
var textOf = (function textOf(e, t) {
    const n = e[t];
    if (typeof n === "string") return n;
    throw (0, r.Q)(`${t} is no text`);
   });
var numberOf = (function numberOf(e, t) {
    const n = e[t];
    if (typeof n === "number") return n;
    throw (0, r.Q)(`${t} is no number`);
   });
var flagOf = (function flagOf(e, t) {
    const n = e[t];
    if (typeof n === "boolean") return n;
    throw (0, r.Q)(`${t} is no boolean`);
   });
var oidOf = (function oidOf(e, t) {
    const n = textOf(e, t);
    if ((n.length === 40 || n.length === 64) && /^[\da-f]+$/.test(n)) return n;
    throw (0, r.Q)(`${t} is no commit id`);
   });
var optionalText = (function optionalText(e, t) {
    const n = e[t];
    return typeof n === "string" ? n : null;
   });
   n.d(t, {
    Ce: (() => isFields),
    _f: (() => oidOf),
    b6: (() => textOf),
    c3: (() => listOf),
    iP: (() => flagOf),
    kX: () => optionalTime,
    mR: (() => optionalText),
    qI: (() => asFields),
    rl: (() => numberOf)
   });
   var r = n(3660);
   
   
   
   
   
   
   
   function optionalTime(e, t) {
    const n = Date.parse(optionalText(e, t) ?? "");
    return Number.isNaN(n) ? undefined : n;
   }
   
  }),
  325: ((e, t, n) => {
var steady = (async function steady(e, t, n) {
    for (let i = 0; ;) {
     try {
      return await n();
     } catch (n) {
      if (!(n instanceof r.h)) throw n;
      const a = (0, s.L8)(n, t, Date.now());
      switch (a.kind) {
      case "limited":
       await e.waitUntil(a.until, a.why);
       break;

      case "refused":
       throw a.error;

      case "conflict":
       if (i + 1 >= o) throw (0, s.Qe)(n, t);
       await e.backOff(i++);
       break;

      case "again":
       if (i + 1 >= (a.tries ?? o)) throw a.error;
       await e.backOff(i++);
      }
     }
    }
   });
   n.d(t, {
    v: (() => steady)
   });
   var r = n(3660);
   var s = n(6149);
   const o = 8;
   
  }),
  9191: ((e, t, n) => {
   n.d(t, {
    D: () => filesBelow
   });
   var r = n(3916);
   var s = n(2763);
   var o = n(651);
   var i = n(5430);
   function filesBelow(e, t, n) {
    const {owner: r, name: o} = t;
    return e((0, s.w)`/repos/${r}/${o}/git/trees/${n}` + "?recursive=1", e => {
     if ((0, i.iP)(e, "truncated")) throw tooMany(t);
     const n = new Map;
     for (const t of (0, i.c3)(e, "tree")) {
      const e = (0, i.qI)(t, "an entry");
      if (e["type"] === "blob") n.set((0, i.b6)(e, "path"), (0, i._f)(e, "sha"));
     }
     return n;
    });
   }
   function tooMany(e) {
    return new r.qh("refused", `The branch of ${(0, o.fq)(e)} holds more files than GitHub lists at once (100,000): give the badges a branch of their own.`);
   }
  }),
  578: ((e, t, n) => {
var guard = (async function guard(e, {context: t, facts: n}) {
    if (e.destination.kind === "directory") return (0, r.MT)(e, t);
    return guardByEvent(e, t) ?? await guardByBranch(e, {
     context: t,
     facts: n
    }) ?? (0, r.MT)(e, t);
   });
var guardByEvent = (function guardByEvent(e, t) {
    const {event: n, triggering: r} = t;
    if (n.startsWith("pull_request")) return `a pull request's run (${n}) publishes nothing`;
    if (n === "workflow_run" && r !== undefined) {
     if (r.event.startsWith("pull_request")) return "the triggering run is a pull request's";
     if (r.headRepository?.toLowerCase() !== (0, o.fq)(t.repository).toLowerCase()) return "the triggering run comes from a fork";
    }
    const i = (0, s.lI)(t);
    if (c.test(i) && !isAskedFor(i, e)) return `the branch ${i} is there for a while only`;
    return secretReason(e, t) ?? forkReason(e, t);
   });
var guardByBranch = (async function guardByBranch(e, {context: t, facts: n}) {
    const r = (0, s.lI)(t);
    if (r === "" || isAskedFor(r, e)) return undefined;
    const {branches: o} = e;
    const a = t.event === "workflow_run" ? "the triggering run" : "this run";
    const c = t.tag === undefined ? `on ${r}` : `on the tag ${r}`;
    if (o !== undefined) {
     const e = o.some(e => (0, i.kt)(r, e));
     return e ? undefined : `${a} is ${c}, which "branches" does not name (${o.join(", ")})`;
    }
    const {defaultBranch: u} = t.facts ?? await n();
    return (0, s.sL)(u, t) ? undefined : `${a} is ${c}, and only runs on ${u} publish unless "branches" names others`;
   });
var secretReason = (function secretReason({destination: e, token: t, gistToken: n}, r) {
    const [s, o] = e.kind === "gist" ? [ "gist-token", n ] : [ "token", t ];
    return isDependabots(r) && o === "" ? `Dependabot's runs do not get the secrets of Actions, and "${s}" is empty` : undefined;
   });
var forkReason = (function forkReason({destination: e}, {facts: t, repository: n}) {
    if (t?.isFork !== true) return undefined;
    if (e.kind === "gist") return "this repository is a fork";
    const r = e.kind === "branch" && e.repository?.toLowerCase() === (0, o.fq)(n).toLowerCase();
    return r ? undefined : `this repository is a fork: name it as "target-repository" (${(0, 
    o.fq)(n)}) if it publishes badges of its own`;
   });
   n.d(t, {
    Do: () => expectedRefusal,
    VG: () => guardByEvent,
    ZR: () => guardByBranch,
    ah: (() => guard)
   });
   var r = n(3637);
   var s = n(4845);
   var o = n(651);
   var i = n(8214);
   const a = /^(?:push|create|deployment|deployment_status)$/;
   const c = /^(?:gh-readonly-queue|dependabot)\//;
   
   
   const isAskedFor = ((e, {badges: t}) => t.some((({filters: t}) => t.branch === e)));
   
   const isDependabots = (({actor: e, event: t}) => e === "dependabot[bot]" && a.test(t));
   
   function expectedRefusal({code: e}, t) {
    return e === "forbidden" && isDependabots(t) ? 'the token of Dependabot\'s run may only read; with "contents: write" in the permissions of the job it publishes' : undefined;
   }
   
  }),
  7647: ((e, t, n) => {
var expand = (function expand(e, t) {
    return fill(e, s, (e => t[e]));
   });
var placeholdersIn = (function placeholdersIn(e) {
    return [ ...e.matchAll(o) ].map((([, e = ""]) => e)).filter(isPlaceholder);
   });
var fill = (function fill(e, t, n) {
    const r = [];
    const s = e.replace(t, ((e, t) => {
     const s = isPlaceholder(t) ? n(t) : undefined;
     if (s === undefined || s === "") {
      r.push(t);
      return e;
     }
     return s;
    }));
    return {
     text: s,
     unfilled: r
    };
   });
var isPlaceholder = (function isPlaceholder(e) {
    return r.some((t => t === e));
   });
   n.d(t, {
    Qf: (() => placeholdersIn),
    Uu: () => expandUrl,
    e3: () => unknownIn,
    fT: (() => expand),
    je: (() => r)
   });
   const r = [ "project_path", "project_id", "project_name", "project_title", "project_namespace", "group_name", "gitlab_server", "gitlab_pages_domain", "default_branch", "commit_sha", "latest_tag", "branch", "workflow", "job", "id" ];
   const s = /%\{([^{}]*)\}/g;
   const o = /%(?:25)?(?:\{|%7B)([^{}%]*)(?:\}|%7D)/gi;
   
   function expandUrl(e, t) {
    return fill(e, o, e => t[e]?.split("/").map(encodeURIComponent).join("/"));
   }
   
   function unknownIn(e) {
    return [ ...e.matchAll(s) ].map(([, e = ""]) => e).filter(e => !isPlaceholder(e));
   }
   
   
  }),
  7272: ((e, t, n) => {
var sourceOf = (function sourceOf(e, {branch: t, ...n}) {
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
    const s = Object.values(n).some(e => e !== undefined);
    if (r.length > 0 || s) return {
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
    return t === undefined ? {
     kind: "run"
    } : {
     kind: "workflow",
     workflows: r
    };
   });
   n.d(t, {
    v: (() => sourceOf)
   });
   
  }),
  1892: ((e, t, n) => {
   n.d(t, {
    H: () => holdsCredentials,
    r: () => urlProblem
   });
   var r = n(3916);
   const s = /%(?:25)?(?:\{|%7[Bb])(?:gitlab_server|gitlab_pages_domain)(?:\}|%7[Dd])/g;
   function urlProblem(e) {
    const t = e.trim();
    if (t === "") return "is blank";
    if (/[\s\u0000-\u001f\u007f-\u009f]/.test(t)) return "has a blank or a line break in it (a blank is written %20)";
    if (!/^https?:\/\//i.test(t)) return "is no http(s) URL";
    if ((0, r.NM)(t) || (0, r.NM)(decoded(t))) return "holds a token";
    const n = t.replace(s, "host");
    const o = /^https?:\/\/([^/?#]*)/i.exec(n)?.[1] ?? "";
    if (o.includes("@")) return "holds credentials";
    if (o.includes("%")) return "has a placeholder in its host (only gitlab_server and gitlab_pages_domain may be there)";
    return o === "" || o.includes("\\") || !URL.canParse(n) ? "is no valid URL" : undefined;
   }
   function decoded(e) {
    return e.replace(/%([2-7][\da-f])/gi, (e, t) => String.fromCharCode(parseInt(t, 16)));
   }
   function holdsCredentials(e) {
    return /\/\/[^/?#\s]*@/.test(e) || (0, r.NM)(e) || (0, r.NM)(decoded(e));
   }
  }),
  3107: ((e, t, n) => {
var goesOutside = (function goesOutside({destination: e}, t) {
    if (e.kind === "branch") return e.repository !== undefined && !isSameName(e.repository, t);
    return e.kind === "gist";
   });
var privacyOf = (async function privacyOf(e, {context: t, record: n, sources: o}) {
    const a = (0, s.fq)(t.repository);
    const c = goesOutside(e, a);
    const u = new Set(e.badges.flatMap((e => lookedAt(e, a) ?? [])));
    if (e.destination.kind === "directory" || !c && u.size === 0) return i;
    const {isPrivate: d} = await o.facts();
    if (d && !c) return i;
    const f = await Promise.all([ ...u ].map(async e => [ e, await n.isPrivate(e) ]));
    const l = new Set(f.flatMap(([e, t]) => t ? [ e ] : []));
    const isSecret = e => l.has(lookedAt(e, a) ?? "");
    const h = e.badges.find(isSecret);
    const p = d ? "this repository" : h && `what the badge ${(0, r.hD)(h.id ?? "")} looks at`;
    const g = e.destination.kind === "gist" ? "a gist" : c ? undefined : a;
    if (p !== undefined && g !== undefined && !e.allowPublic) throw privateToPublic(p, g);
    return {
     secret: p,
     hides: t => e.allowPublic && (d || isSecret(t)),
     hidesInLog: e => !d && isSecret(e)
    };
   });
var lookedAt = (function lookedAt({source: e, filters: {repository: t}}, n) {
    const r = e.kind === "workflow" || e.kind === "run" || e.kind === "environment" || e.kind === "check";
    return r && t !== undefined && !isSameName(t, n) ? t.toLowerCase() : undefined;
   });
var refuseRevealing = (function refuseRevealing(e, t) {
    for (const n of e) {
     const {id: e, source: s, link: i, judging: a} = n;
     if (s.kind === "pointer") continue;
     const c = e === undefined ? "" : ` of the badge ${(0, r.hD)(e)}`;
     if (e === undefined) throw refused('the file would be named after a workflow or job of a private repository. Give the badge an "id".');
     if (a.each !== undefined) throw refused(`"each"${c} would name files after the jobs of a private repository. Take it out.`);
     const u = [ t, ...i?.kind === "url" ? [ i.url ] : [] ];
     const d = u.flatMap(o.Qf).find(e => e !== "id");
     if (d !== undefined) throw refused(`%{${d}}${c} would show something of a private repository. Allowed: %{id}.`);
    }
   });
   n.d(t, {
    Sz: () => goesOutside,
    cL: () => privateToPublic,
    iq: (() => refuseRevealing),
    yz: (() => privacyOf)
   });
   var r = n(3916);
   var s = n(651);
   var o = n(7647);
   
   const isSameName = (e, t) => e.toLowerCase() === t.toLowerCase();
   function privateToPublic(e, t) {
    return new r.qh("invalid", `Input "allow-public": ${e} is private, and ${t} can be read by everybody. Set allow-public: true to agree; then label, path and link show nothing of it by themselves.`);
   }
   const i = {
    secret: undefined,
    hides: (() => false),
    hidesInLog: (() => false)
   };
   
   
   
   const refused = e => new r.qh("invalid", `Input "allow-public": ${e}`);
  }),
  8438: ((e, t, n) => {
var plain = (function plain(e) {
    const t = e.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
    if (/^\w[\w ,.;()]*$/.test(t) && !/_|\d{1,9}[.)]|www|[\da-f]{7}/i.test(t)) return t;
    return t.replace(new RegExp(a, "gi"), (e, t, n) => {
     if (t !== undefined) return `<code>${t}</code>`;
     return n === undefined ? `&#${e.charCodeAt(0)};` : `<span>${n}</span>`;
    });
   });
   n.d(t, {
    p: (() => plain)
   });
   const r = "[\\\\`*_{}[\\]<>|!#&~]";
   const s = "^[-+](?= |$)|^[-=:](?=[-=: ]*$)|(?<=^\\d{1,9})[.)](?= |$)";
   const o = "#(?=\\d)|(?<=\\bgh)-(?=\\d)|@|:(?=(?:100|1234):)|:(?!\\d+:)(?=[\\w+-]+:)|:?//+|(?<=\\bwww)\\.|\\$";
   const i = "\\b(?=\\d*[a-f])(?=[a-f]*\\d)[\\da-f]{7,40}\\b";
   const a = `(${i})|(${o})|${r}|${s}`;
   
  }),
  8534: ((e, t, n) => {
var snippet = (function snippet(e, t) {
    const {one: n, joint: r} = s[e];
    return t.map((e => n({
     ...e,
     alt: oneLine(e.alt)
    }))).join(r);
   });
var markdown = (function markdown({alt: e, image: t, link: n}) {
    const r = `![${escapeMarkdown(e)}](${destination(t)})`;
    return n === null ? r : `[${r}](${destination(n)})`;
   });
var escapeMarkdown = (function escapeMarkdown(e) {
    if (!/[\\`*[\]<>|&_~]|:\/\//.test(e)) return e;
    const t = e.replace(/[\\`*[\]<>|~]|&(?=#|\w+;)|:(?=\/\/)/g, "\\$&");
    return t.includes("_") ? t.replace(new RegExp(o, "gu"), "\\_") : t;
   });
var html = (function html({alt: e, image: t, link: n}) {
    const r = `<img src="${escapeHtml(t)}" alt="${escapeHtml(e)}">`;
    return n === null ? r : `<a href="${escapeHtml(n)}">${r}</a>`;
   });
var asciidoc = (function asciidoc({alt: e, image: t, link: n}) {
    const r = escapeAsciidoc(e, ":(?=//|:)");
    const s = n === null ? `"${r}"` : `"${r}",link="${inMacro(n)}"`;
    return `image:${inMacro(t)}[${s}]`;
   });
var escapeAsciidoc = (function escapeAsciidoc(e, t) {
    if (/^[A-Za-z\d/ ,%?=!]*$/.test(e)) return e;
    return e.replace(new RegExp(`${a}|${t}`, "gu"), e => `&#${e.charCodeAt(0)};`);
   });
var rst = (function rst({alt: e, image: t, link: n}) {
    const r = [ `.. image:: ${inDirective(t)}` ];
    if (e !== "") r.push(`   :alt: ${e}`);
    if (n !== null) r.push(`   :target: ${inDirective(n)}`);
    return r.join("\n");
   });
   n.d(t, {
    CZ: (() => r),
    UA: (() => snippet),
    j_: () => destination
   });
   const r = [ "markdown", "html", "asciidoc", "rst" ];
   const s = {
    markdown: {
     one: markdown,
     joint: " "
    },
    html: {
     one: html,
     joint: " "
    },
    asciidoc: {
     one: asciidoc,
     joint: " "
    },
    rst: {
     one: rst,
     joint: "\n\n"
    }
   };
   
   const oneLine = (e => /^[!-~]+(?: [!-~]+)*$/.test(e) ? e : e.replace(/[\s\u0085]+/g, " ").replace(/[\u0000-\u001f\u007f-\u009f]/g, "").trim());
   
   const o = "(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])";
   
   const percent = e => /[()]/.test(e) ? `%${e.charCodeAt(0).toString(16)}` : encodeURIComponent(e);
   const destination = (e => e.replace(/[\s\u0000-\u001f\u007f-\u009f()<>\\`|]/g, percent).replace(/&(?=#|\w+;)/g, "&amp;"));
   const i = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;"
   };
   const escapeHtml = (e => e.replace(/[&<>"]/g, e => i[e] ?? ""));
   
   
   const a = `[*\`#^~+$<>[\\]{}\\\\"'|@]|&(?=#|\\w+;)|\\((?=\\(|(?:C|R|TM)\\))|-(?=-)|\\.(?=\\.\\.)|(?<![\\p{L}\\p{N} ]);|${o}`;
   
   const inMacro = (e => escapeAsciidoc(e.replace(/[\s\u0000-\u001f\u007f-\u009f<>"[\]{}\\`|]/g, percent), "(?<!^[A-Za-z]+):(?=//)|:(?=:)"));
   
   const inDirective = (e => e.replace(/[\s\u0000-\u001f\u007f-\u009f<>\\]/g, percent));
  }),
  2863: ((e, t, n) => {
   n.d(t, {
    g: (() => r)
   });
   const r = {
    verdana11: [ 3.87, 4.33, 5.05, 9, 6.99, 11.84, 7.99, 2.95, 5, 5, 6.99, 9, 4, 5, 4, 5, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 6.99, 5, 5, 9, 9, 9, 6, 11, 7.52, 7.54, 7.68, 8.48, 6.96, 6.32, 8.53, 8.27, 4.63, 5, 7.62, 6.12, 9.27, 8.23, 8.66, 6.63, 8.66, 7.65, 7.52, 6.78, 8.05, 7.52, 10.88, 7.54, 6.77, 7.54, 5, 5, 5, 9, 6.99, 6.99, 6.61, 6.85, 5.73, 6.85, 6.55, 3.87, 6.85, 6.96, 3.02, 3.79, 6.51, 3.02, 10.7, 6.96, 6.68, 6.85, 6.85, 4.69, 5.73, 4.33, 6.96, 6.51, 9, 6.51, 6.51, 5.78, 6.98, 5, 6.98, 9 ],
    verdana10: [ 3.52, 3.94, 4.59, 8.18, 6.36, 10.76, 7.27, 2.69, 4.54, 4.54, 6.36, 8.18, 3.64, 4.54, 3.64, 4.54, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 6.36, 4.54, 4.54, 8.18, 8.18, 8.18, 5.45, 10, 6.84, 6.86, 6.98, 7.71, 6.32, 5.75, 7.75, 7.51, 4.21, 4.55, 6.93, 5.57, 8.43, 7.48, 7.87, 6.03, 7.87, 6.95, 6.84, 6.16, 7.32, 6.84, 9.89, 6.85, 6.15, 6.85, 4.54, 4.54, 4.54, 8.18, 6.36, 6.36, 6.01, 6.23, 5.21, 6.23, 5.96, 3.52, 6.23, 6.33, 2.74, 3.44, 5.92, 2.74, 9.73, 6.33, 6.07, 6.23, 6.23, 4.27, 5.21, 3.94, 6.33, 5.92, 8.18, 5.92, 5.92, 5.25, 6.35, 4.54, 6.35, 8.18 ],
    boldVerdana10: [ 3.42, 4.02, 5.87, 8.67, 7.11, 12.72, 8.62, 3.32, 5.43, 5.43, 7.11, 8.67, 3.61, 4.8, 3.61, 6.89, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 7.11, 4.02, 4.02, 8.67, 8.67, 8.67, 6.17, 9.64, 7.76, 7.62, 7.24, 8.3, 6.83, 6.5, 8.11, 8.37, 5.46, 5.55, 7.71, 6.37, 9.48, 8.47, 8.5, 7.33, 8.5, 7.82, 7.1, 6.82, 8.12, 7.64, 11.28, 7.64, 7.37, 6.92, 5.43, 6.89, 5.43, 8.67, 7.11, 7.11, 6.68, 6.99, 5.88, 6.99, 6.64, 4.22, 6.99, 7.12, 3.42, 4.03, 6.71, 3.42, 10.58, 7.12, 6.87, 6.99, 6.99, 4.97, 5.93, 4.56, 7.12, 6.5, 9.79, 6.69, 6.51, 5.97, 7.11, 5.43, 7.11, 8.67 ],
    boldHelvetica11: [ 3.06, 3.06, 5.09, 6.12, 6.12, 11, 7.53, 3.06, 3.26, 3.26, 4.48, 6.6, 3.06, 4.48, 3.06, 4.08, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 6.12, 3.06, 3.06, 6.6, 6.6, 6.6, 6.12, 8.8, 7.53, 7.74, 8.15, 8.15, 7.13, 6.52, 8.35, 8.15, 3.24, 6.12, 7.94, 6.52, 9.98, 8.15, 8.56, 7.34, 8.56, 7.94, 7.14, 6.72, 8.15, 6.93, 10.38, 7.34, 7.34, 7.13, 3.66, 4.08, 3.66, 6.6, 5.5, 2.85, 6.31, 6.72, 6.31, 6.72, 6.31, 3.66, 6.72, 6.52, 2.84, 3.06, 6.31, 2.84, 9.97, 6.52, 6.72, 6.72, 6.72, 4.28, 5.91, 3.87, 6.52, 5.72, 8.95, 5.91, 5.71, 5.71, 3.66, 2.45, 3.66, 6.6 ]
   };
  }),
  798: ((e, t, n) => {
var idSuffix = (function idSuffix({label: e, message: t, color: n, style: r, palette: s, logo: o = "", links: i = [], ...a}) {
    const c = a.showsLabelColor === true ? `${a.labelColor}!` : a.labelColor;
    const u = `${e}\n${t}\n${n}\n${c}\n${r}\n${s}\n${o}\n${i.join("\n")}`;
    let d = 2166136261;
    for (let e = 0; e < u.length; e++) d = Math.imul(d ^ u.charCodeAt(e), 16777619);
    return inBase36(d >>> 0);
   });
var inBase36 = (function inBase36(e) {
    const t = e % r;
    return ((e - t) / r).toString(36) + t.toString(36).padStart(3, "0");
   });
var linksOf = (function linksOf({links: e}) {
    if (e === undefined) return s;
    const [t = "", n = ""] = e;
    return n === "" ? {
     ...s,
     whole: t
    } : {
     left: t,
     right: n,
     whole: ""
    };
   });
var partsOf = (function partsOf({badge: e, layout: t, links: n}) {
    const {left: r, right: s} = t;
    const o = bit(0, e.logo !== undefined) | bit(1, n.whole !== "");
    return o | sideParts(r, n.left) << 2 | sideParts(s, n.right) << 8;
   });
var sideParts = (function sideParts({line: e, ink: t, x: n, width: r}, s) {
    return a.pu.indexOf(e.fit) | bit(2, t !== i.UE) | bit(3, n !== 0) | bit(4, r === 0) | bit(5, s !== "");
   });
var sheetOf = (function sheetOf(e) {
    return {
     name: (0, c.NI)(0),
     suffix: (0, c.NI)(1),
     width: (0, c.NI)(2),
     logo: has(e, 0) ? (0, c.NI)(3) : undefined,
     link: has(e, 1) ? (0, c.NI)(4) : undefined,
     left: sideSheet(e >> 2, 5),
     right: sideSheet(e >> 8, 14)
    };
   });
var sideSheet = (function sideSheet(e, t) {
    return {
     text: (0, c.NI)(t),
     fit: a.pu[e & 3] ?? "none",
     center: (0, c.NI)(t + 1),
     length: (0, c.NI)(t + 2),
     ink: has(e, 2) ? (0, c.NI)(t + 3) : undefined,
     x: (0, c.NI)(t + 4),
     width: (0, c.NI)(t + 5),
     color: (0, c.NI)(t + 6),
     moved: has(e, 3),
     empty: has(e, 4),
     link: has(e, 5) ? (0, c.NI)(t + 7) : undefined,
     reach: (0, c.NI)(t + 8)
    };
   });
var fillingsOf = (function fillingsOf({badge: e, layout: t, links: n, suffix: r}) {
    const {label: s, message: o, logo: i = "", labelColor: a, color: c} = e;
    const {width: u, left: d, right: f} = t;
    return [ s === "" || o === "" ? s + o : `${s}: ${o}`, r, u, i, n.whole, d.line.text, 10 * d.center, 10 * d.line.width, d.ink, d.x, d.width, a, n.left, d.reach, f.line.text, 10 * f.center, 10 * f.line.width, f.ink, f.x, f.width, c, n.right, f.reach ].map(filling);
   });
var drawer = (function drawer({height: e, hasIds: t, lay: n, body: r}) {
    const s = new Map;
    const draw = (t => {
     const n = sheetOf(t);
     const i = (0, c.K1)((0, o.Qu)(n, e, r(n)));
     s.set(t, i);
     return i;
    });
    return ((e, r) => {
     const o = t ? idSuffix(e) : "";
     const i = {
      badge: e,
      layout: n(e, r),
      links: linksOf(e),
      suffix: o
     };
     const a = partsOf(i);
     return {
      stencil: s.get(a) ?? draw(a),
      fillings: fillingsOf(i)
     };
    });
   });
   n.d(t, {
    w: (() => drawer)
   });
   
   
   const r = 36 ** 3;
   const s = {
    left: "",
    right: "",
    whole: ""
   };
   
   var o = n(998);
   var i = n(216);
   var a = n(1400);
   var c = n(1120);
   var u = n(4769);
   
   const bit = ((e, t) => t ? 1 << e : 0);
   
   const has = ((e, t) => (e >> t & 1) === 1);
   
   
   
   const filling = (e => typeof e === "number" ? e : (0, u.Mk)(e));
   
  }),
  9581: ((e, t, n) => {
var lay = (function lay(e, t) {
    const {label: n, message: r, logo: i, color: a, labelColor: c, palette: u} = e;
    const [l, h] = [ (0, o.cp)(n, "verdana11", t), (0, o.cp)(r, "verdana11", t) ];
    const p = i === undefined ? 0 : s.KN + (n === "" ? 0 : f);
    const g = n !== "" || (0, s.qi)(e);
    const m = g ? l.width + 2 * d + p : 0;
    const w = d + p + 1 + l.width / 2;
    const b = g ? 0 : p;
    const y = b > 0 ? d : 0;
    const _ = g || b > 0 ? 1 : 0;
    const k = (r === "" ? 1 + b : h.width + b + Math.max(0, y - 1)) + 2 * d;
    const $ = m + b + y - _ + d + h.width / 2;
    return {
     width: m + k,
     left: {
      line: l,
      center: w,
      ink: (0, s.gm)(c, u),
      x: 0,
      width: m,
      reach: m
     },
     right: {
      line: h,
      center: $,
      ink: (0, s.gm)(a, u),
      x: m,
      width: k,
      reach: k
     }
    };
   });
var body = (function body(e, t) {
    const n = (0, i.Nj)(e, d, t.height);
    const [r, s] = [ lettering(e.left, e, t), lettering(e.right, e, t) ];
    return (0, a._n)`${background(e, t)}<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" text-rendering="geometricPrecision" font-size="110">${n}${r}${s}</g>`;
   });
var background = (function background({left: e, right: t, width: n, suffix: r}, {height: s, raised: o}) {
    const c = (0, a._n)`${(0, i.aP)(e, s)}${(0, i.aP)(t, s)}`;
    if (o === undefined) return (0, a._n)`<g shape-rendering="crispEdges">${c}</g>`;
    return (0, a._n)`<filter id="b${r}"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="s${r}" x2="0" y2="100%">${o.gradient()}</linearGradient><clipPath id="r${r}"><rect width="${n}" height="${s}" rx="${o.radius}"/></clipPath><g clip-path="url(#r${r})">${c}<rect width="${n}" height="${s}" fill="url(#s${r})"/></g>`;
   });
var lettering = (function lettering(e, {suffix: t}, {height: n, baseline: r, raised: s}) {
    if (e.fit === "none") return a.K$;
    const o = (0, i._Q)(e);
    const line = ((t, n) => (0, a._n)`<text x="${e.center}" y="${t}"${o}${n}>${e.text}</text>`);
    if (s === undefined) return (0, i._9)(e, n, line(r, (0, a._n)` transform="scale(.1)"${(0, 
    i.qV)(e)}`));
    const c = line(r + 10, (0, a._n)` fill-opacity=".8" filter="url(#b${t})"`);
    const u = (0, a._n)`<g fill="#${e.ink === undefined ? l : h}">${c}${line(r + 10, (0, 
    a._n)` fill-opacity=".3"`)}</g>`;
    return (0, i._9)(e, n, (0, a._n)`<g transform="scale(.1)">${u}${line(r, (0, i.qV)(e))}</g>`);
   });
   n.d(t, {
    e: (() => u)
   });
   var r = n(798);
   var s = n(216);
   var o = n(1400);
   var i = n(998);
   var a = n(4769);
   const c = {
    flat: {
     height: 20,
     baseline: 140,
     raised: {
      radius: 3,
      gradient: (() => (0, a._n)`<stop offset="0" stop-color="#bbb" stop-opacity=".1"/><stop offset="1" stop-opacity=".1"/>`)
     }
    },
    "flat-square": {
     height: 20,
     baseline: 140
    },
    plastic: {
     height: 18,
     baseline: 130,
     raised: {
      radius: 4,
      gradient: () => (0, a._n)`<stop offset="0" stop-color="#fff" stop-opacity=".7"/><stop offset=".1" stop-color="#aaa" stop-opacity=".1"/><stop offset=".9" stop-color="#000" stop-opacity=".3"/><stop offset="1" stop-color="#000" stop-opacity=".5"/>`
     }
    }
   };
   const flat = (e => (0, r.w)({
    height: e.height,
    hasIds: e.raised !== undefined,
    lay: lay,
    body: (t => body(t, e))
   }));
   const u = {
    flat: flat(c.flat),
    "flat-square": flat(c["flat-square"]),
    plastic: flat(c.plastic)
   };
   const d = 5;
   const f = 3;
   
   
   
   
   const l = (0, a._n)`010101`;
   const h = (0, a._n)`ccc`;
  }),
  216: ((e, t, n) => {
var inkOn = (function inkOn(e, t) {
    return t === "shields" ? shieldsTextColorOn(e) : (0, r.kF)(e);
   });
   n.d(t, {
    KN: () => o,
    UE: (() => i),
    gm: (() => inkOn),
    qi: () => hasOwnLabelColor
   });
   var r = n(3399);
   var s = n(9972);
   const o = 14;
   function hasOwnLabelColor({labelColor: e, showsLabelColor: t}) {
    return t === true || e !== s.vz;
   }
   const i = "#fff";
   
   function shieldsTextColorOn(e) {
    const t = parseInt(e.slice(1, 7), 16);
    const n = (t >> 16) * 299 + (t >> 8 & 255) * 587 + (t & 255) * 114;
    return n <= .695 * 255e3 ? i : "#333";
   }
  }),
  1400: ((e, t, n) => {
var oddLine = (function oddLine(e, t, n) {
    if (e === "") return s;
    const r = n(e, t);
    return {
     text: e,
     width: whole(r) | 1,
     fit: r.fitted ? "held" : "free"
    };
   });
var whole = (function whole({width: e, fitted: t}) {
    return t ? Math.floor(e) : Math.ceil(e);
   });
   n.d(t, {
    Tp: () => s,
    WQ: () => whole,
    cp: (() => oddLine),
    pu: (() => r)
   });
   const r = [ "none", "free", "held", "apart" ];
   const s = {
    text: "",
    width: 0,
    fit: "none"
   };
   
   
  }),
  1176: ((e, t, n) => {
var asciiWidth = (function asciiWidth(e, t) {
    const n = r.g[t];
    let s = 0;
    for (let t = 0; t < e.length; t++) s += n[e.charCodeAt(t) - 32] ?? NaN;
    return s;
   });
   n.d(t, {
    W: (() => asciiWidth)
   });
   var r = n(2863);
   
  }),
  998: ((e, t, n) => {
var framed = (function framed({name: e, width: t, link: n}, r, o) {
    const i = linkTo(n, o);
    return (0, s._n)`<svg xmlns="http://www.w3.org/2000/svg" width="${t}" height="${r}" role="img" aria-label="${e}"><title>${e}</title>${i}</svg>\n`;
   });
var logoImage = (function logoImage({logo: e}, t, n) {
    if (e === undefined) return s.K$;
    return (0, s._n)`<image x="${t}" y="${(n - r.KN) / 2}" width="${r.KN}" height="${r.KN}" href="${e}"/>`;
   });
var box = (function box(e, t) {
    return e.empty ? s.K$ : (0, s._n)`<rect${from(e)} width="${e.width}" height="${t}" fill="${e.color}"/>`;
   });
var linkTo = (function linkTo(e, t) {
    return e === undefined ? t : (0, s._n)`<a target="_blank" href="${e}">${t}</a>`;
   });
var sideLink = (function sideLink(e, t, n) {
    if (e.link === undefined) return n;
    const r = (0, s._n)`<rect${from(e)} width="${e.reach}" height="${t}" fill="rgba(0,0,0,0)"/>`;
    return linkTo(e.link, (0, s._n)`${r}${n}`);
   });
var fitting = (function fitting({fit: e, length: t}) {
    return e === "held" ? (0, s._n)` textLength="${t}"` : s.K$;
   });
var inked = (function inked({ink: e}) {
    return e === undefined ? s.K$ : (0, s._n)` fill="${e}"`;
   });
   n.d(t, {
    Nj: (() => logoImage),
    Qu: (() => framed),
    _9: (() => sideLink),
    _Q: (() => fitting),
    aP: (() => box),
    qV: (() => inked),
    uM: () => linkTo
   });
   var r = n(216);
   var s = n(4769);
   
   
   
   const from = (({x: e, moved: t}) => t ? (0, s._n)` x="${e}"` : s.K$);
   
   
   
   
  }),
  1120: ((e, t, n) => {
var stencilOf = (function stencilOf(e) {
    const [t = "", ...n] = e.split(r);
    return {
     parts: [ t, ...n.map((e => e.slice(1))) ],
     slots: n.map((e => e.charCodeAt(0) - s))
    };
   });
var fill = (function fill({stencil: e, fillings: t}) {
    const {parts: n, slots: r} = e;
    let s = n[0] ?? "";
    for (let e = 0; e < r.length; e++) s += String(t[r[e] ?? -1]) + (n[e + 1] ?? "");
    return s;
   });
   n.d(t, {
    GS: (() => fill),
    K1: (() => stencilOf),
    NI: (() => slot)
   });
   const r = "\x80";
   const s = "A".charCodeAt(0);
   const slot = (e => `${r}${String.fromCharCode(s + e)}`);
   
   
  }),
  4769: ((e, t, n) => {
var xml = (function xml(e, ...t) {
    return String.raw({
     raw: e
    }, ...t);
   });
var escaped = (function escaped(e) {
    return isPlain(e) ? e : e.replace(/[&<>"]/g, e => s[e] ?? "");
   });
var isPlain = (function isPlain(e) {
    if (e.length > 64) return !/[&<>"]/.test(e);
    for (let t = 0; t < e.length; t++) {
     const n = e.charCodeAt(t);
     if (n === 38 || n === 60 || n === 62 || n === 34) return false;
    }
    return true;
   });
   n.d(t, {
    K$: (() => r),
    Mk: (() => escaped),
    _n: (() => xml)
   });
   
   const r = xml``;
   
   
   const s = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&#34;"
   };
  }),
  665: ((e, t, n) => {
var outputsOf = (function outputsOf({result: e, reason: t, badges: n, changed: r, commitSha: s}) {
    const [o] = n;
    const a = n.flatMap((({status: e}) => e ?? []));
    const u = n.filter(isSomewhere).map(shown);
    return {
     result: e,
     reason: t ?? "",
     changed: String(r),
     status: a.length === 0 ? "" : (0, c.QZ)(a),
     "image-url": o?.imageUrl ?? "",
     "link-url": o?.link ?? "",
     ...Object.fromEntries(i.CZ.map((e => [ e, (0, i.UA)(e, u) ]))),
     "commit-sha": s ?? "",
     badges: JSON.stringify(n.map((e => ({
      ...recordOf(e),
      changed: e.changed
     }))))
    };
   });
var recordOf = (function recordOf(e) {
    const {id: t, name: n, kind: r, badge: s, status: o, imageUrl: a, link: c, given: u, file: d} = e;
    return {
     id: t,
     name: n,
     kind: r,
     status: o ?? null,
     label: s?.label ?? null,
     message: s?.message ?? null,
     color: s?.color ?? null,
     link_url: u.link ?? c,
     image_url: u.image ?? a,
     rendered_link_url: c,
     rendered_image_url: a,
     path: d === "" ? null : d,
     markdown: (0, i.UA)("markdown", isSomewhere(e) ? [ shown(e) ] : [])
    };
   });
var summaryOf = (function summaryOf(e) {
    const {result: t, badges: n, notes: i, notices: a, error: c} = e;
    const d = c instanceof r.WK && c.problems.length > 1 ? c : undefined;
    const f = d?.headline ?? e.reason;
    const l = `### Badges\n\n${u[t]}${f === undefined ? "" : `: ${(0, o.p)(f)}`}\n`;
    const h = d?.problems.map(e => `\n- ${(0, o.p)(e.text)}\n`) ?? [];
    const p = t === "published" || t === "unchanged" || t === "superseded";
    const g = p ? n.filter(isSomewhere).map(shown) : [];
    const m = (0, s.nZ)(e).map(e => `Warning: ${e}`);
    const w = [ ...m, ...a, ...i ].map(e => `\n${(0, o.p)(e)}\n`);
    return [ l, ...fitting(h), ...tableOf(n, p), ...toPaste(g), ...w ].join("");
   });
var fitting = (function fitting(e) {
    let t = 0;
    const n = e.findIndex((e => (t += Buffer.byteLength(e)) > d.rows));
    if (n === -1) return e;
    return [ ...e.slice(0, n), `\n${e.length - n} more badges: the output \`badges\` holds them all.\n` ];
   });
var toPaste = (function toPaste(e) {
    const t = (0, i.UA)("markdown", e);
    if (t === "") return [];
    if (Buffer.byteLength(t) > d.markdown) return [ "\nThe Markdown to paste is in the output `markdown`.\n" ];
    const n = "`".repeat(Math.max(3, ...[ ...t.matchAll(/`+/g) ].map(([e]) => e.length + 1)));
    return [ `\n${n}markdown\n${t}\n${n}\n` ];
   });
var tableOf = (function tableOf(e, t) {
    if (e.length === 0) return [];
    return [ "\n| Badge | Status | From |\n| --- | --- | --- |\n", ...fitting(e.map((e => row(e, t)))) ];
   });
var row = (function row(e, t) {
    return `| ${t ? pictureOf(e) : (0, o.p)(wordsOf(e))} | ${(0, o.p)(statusOf(e))} | ${sourceOf(e)} |\n`;
   });
var pictureOf = (function pictureOf(e) {
    if (isOnline(e)) return (0, i.UA)("markdown", [ shown(e) ]);
    return (0, o.p)(isSomewhere(e) ? `${wordsOf(e)} \u2192 ${e.imageUrl}` : wordsOf(e));
   });
var sourceOf = (function sourceOf({origin: e, originUrl: t, untouched: n}) {
    if (n !== undefined) return (0, o.p)(`left as it is: ${n}`);
    const {from: r = "", because: s} = e ?? {};
    const linked = e => (0, o.p)(e).replaceAll("<span>#</span>", "#");
    const a = t === undefined ? (0, o.p)(r) : `[${linked(r)}](${(0, i.j_)(t)})`;
    return [ a, s === undefined ? "" : (0, o.p)(s) ].filter((e => e !== "")).join(": ");
   });
var linesOf = (function linesOf(e) {
    const {reason: t, result: n, badges: r} = e;
    const s = r.map((t => t.untouched === undefined ? `${t.id}: ${toldOf(t)} \u2192 ${t.imageUrl || t.file}${outcomeOf(t, e)}` : `${t.id}: left as it is: ${t.untouched}`));
    const o = r.filter(isSomewhere);
    if (o.length > 0) s.push((0, i.UA)("markdown", o.map(shown)));
    return t === undefined ? s : [ ...s, `${u[n]}: ${t}` ];
   });
var toldOf = (function toldOf({status: e, origin: t, badge: n, name: r}) {
    if (e !== undefined && t !== undefined) return (0, a.Ev)(e, t);
    return n?.message ?? r;
   });
var outcomeOf = (function outcomeOf({badge: e, changed: t, superseded: n}, {result: r, commitSha: s}) {
    if (e === undefined) return "";
    if (t && s !== undefined) return ` (published in commit ${s.slice(0, 10)})`;
    return ` (${n ? "superseded" : t || r !== "published" ? r : "unchanged"})`;
   });
   n.d(t, {
    Dx: (() => linesOf),
    YG: (() => summaryOf),
    Yz: (() => outputsOf),
    zv: () => recordOf
   });
   var r = n(3916);
   var s = n(1666);
   var o = n(8438);
   var i = n(8534);
   var a = n(9162);
   var c = n(8514);
   const shown = (({name: e, imageUrl: t, link: n}) => ({
    alt: e,
    image: t,
    link: n
   }));
   const isSomewhere = (({imageUrl: e}) => e !== "");
   
   
   const u = {
    published: "Published",
    unchanged: "Unchanged: the badges are what they were",
    superseded: "Superseded",
    skipped: "Not published",
    failed: "Failed"
   };
   
   const d = {
    rows: 6e5,
    markdown: 4e5
   };
   
   
   const isOnline = (({imageUrl: e}) => /^https?:/.test(e));
   
   
   
   const statusOf = (({status: e, badge: t}) => e === undefined ? t?.message ?? "" : (0, 
   c.Z9)(e));
   
   const wordsOf = ({badge: e, name: t}) => e === undefined ? t : `${e.label}: ${e.message}`;
   
   
   
  }),
  1666: ((e, t, n) => {
var warningsOf = (function warningsOf({warnings: e = [], badges: t}) {
    return [ ...e, ...t.flatMap((e => e.warnings)) ];
   });
var badgesAt = (function badgesAt(e, {formats: t}, {place: n, publication: r, standing: s}) {
    const o = new Set(r.written);
    const i = new Set(r.superseded);
    const [a = "svg"] = t;
    return e.map((e => {
     if (e.image !== undefined) return {
      ...e,
      file: "",
      imageUrl: e.image,
      changed: false,
      superseded: false
     };
     const r = `${e.path}.${a}`;
     const isIn = (n => t.some((t => n.has(`${e.path}.${t}`))));
     const c = e.untouched === undefined || s?.has(r) === true;
     const u = c ? n.address(r) : "";
     return {
      ...e,
      file: r,
      imageUrl: u,
      changed: isIn(o),
      superseded: isIn(i)
     };
    }));
   });
var reportOf = (function reportOf(e, t, n) {
    const {publication: r, readme: s} = n;
    const {written: o, removed: i, superseded: a, keptWorse: c = []} = r;
    const filesOf = ({path: t}) => e.formats.map(e => `${t}.${e}`);
    const u = badgesAt(t, e, n);
    const d = [ o, i, s?.written ?? [] ].some((e => e.length > 0));
    const f = r.commitSha ?? s?.commitSha;
    const l = {
     badges: u,
     changed: d,
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
    if (d) return {
     ...l,
     result: "published"
    };
    const h = t.filter(({badge: e}) => e !== undefined);
    const [p] = h.map(e => e.untouched);
    if (p !== undefined && h.every(e => e.untouched !== undefined)) {
     return {
      ...l,
      result: "skipped",
      reason: p
     };
    }
    const isIn = e => t => filesOf(t).some(t => e.includes(t));
    if (h.length > 0 && h.every(isIn(a))) return {
     ...l,
     result: "superseded",
     reason: supersededBy(h, isIn(c))
    };
    return {
     ...l,
     result: "unchanged"
    };
   });
   n.d(t, {
    EI: (() => reportOf),
    K$: (() => s),
    YZ: () => badgesAt,
    gz: () => failed,
    hT: () => skipped,
    nZ: (() => warningsOf),
    p6: () => expected
   });
   var r = n(9162);
   
   const s = {
    written: [],
    superseded: [],
    removed: []
   };
   
   
   function supersededBy(e, t) {
    const [n] = e;
    const s = e.find(e => !t(e));
    const o = (s ?? n)?.oneRun;
    if (o === undefined) return "a newer run is published";
    return s === undefined ? `another job of ${(0, r.rt)(o)} has published a worse status` : `there is a newer run than ${(0, 
    r.rt)(o)}`;
   }
   function skipped(e, t, n) {
    const r = {
     address: () => ""
    };
    return expected(e, reportOf(t, n, {
     place: r,
     publication: s
    }));
   }
   function expected(e, t) {
    return {
     ...t,
     result: "skipped",
     reason: e,
     isExpected: true
    };
   }
   function failed(e, t) {
    return {
     ...t,
     result: "failed",
     reason: e.message,
     error: e
    };
   }
  }),
  9687: ((e, t, n) => {
   n.d(t, {
    g: () => findOwn,
    n: () => membersOfCurrentRun
   });
   var r = n(9184);
   function findOwn(e, t) {
    return e.find(({id: e}) => e === t.id) ?? e.find(e => !e.completed && e.status === "running" && e.runner !== null && e.runner === t.runner);
   }
   function membersOfCurrentRun(e, t, n) {
    const s = findOwn(e, t);
    const o = e.filter(e => e !== s).map(e => ({
     name: e.name,
     status: (0, r.C5)(e, n)
    }));
    const i = o.every(({status: e}) => e === "unknown");
    if (t.status !== undefined && (t.status !== "passing" || i)) o.push({
     name: s?.name ?? "this job",
     status: t.status
    });
    return o;
   }
  }),
  8214: ((e, t, n) => {
   n.d(t, {
    Yo: () => branchGlobProblem,
    kt: () => matchesGlob,
    pf: () => r
   });
   function matchesGlob(e, t, {crosses: n = false} = {}) {
    const r = Array.from(e);
    const s = Array.from(t.matchAll(/\*+|[^*]/gsu), ([e]) => e);
    if (s.length > 2 * r.length + 1) return false;
    const o = r.map(() => false);
    o.unshift(true);
    for (const e of s) {
     const t = e.length > 1 && e.startsWith("*");
     const accepts = r => t || (e === "*" || e === "?" ? n || r !== "/" : r === e);
     if (e.startsWith("*")) repeat(o, e => accepts(r[e])); else advance(o, e => accepts(r[e]));
    }
    return o.at(-1) === true;
   }
   function repeat(e, t) {
    for (let n = 1; n < e.length; n++) if (e[n - 1] === true && t(n - 1)) e[n] = true;
   }
   function advance(e, t) {
    for (let n = e.length - 1; n > 0; n--) e[n] = e[n - 1] === true && t(n - 1);
    e[0] = false;
   }
   function branchGlobProblem(e) {
    if (/[\s,]/.test(e)) return "is more than one glob on a line.";
    if (e.startsWith("!")) return 'begins with "!": list the branches that publish; excluding some is not possible.';
    if (/^refs\//.test(e)) return 'begins with "refs/": give the name of a branch or tag alone.';
    const [t] = /[[\\^~:\u0000-\u001f\u007f]/.exec(e) ?? [];
    return t === undefined ? undefined : `has ${JSON.stringify(t)}, which no branch or tag has in its name.`;
   }
   const r = 'Allowed: names of branches and tags, one a line; * stands for any text but "/", ** for any text, ? for one character.';
  }),
  9184: ((e, t, n) => {
   n.d(t, {
    C5: () => memberOf,
    EZ: () => isMeant,
    c2: () => statusOf,
    eZ: () => namesOf
   });
   var r = n(8214);
   function isMeant(e, t) {
    if (e === t || e.startsWith(`${t} (`) || e.startsWith(`${t} / `)) return true;
    if (!/[*?]/.test(t)) return false;
    return [ t, `${t} (*`, `${t} / *` ].some(t => (0, r.kt)(e, t, {
     crosses: true
    }));
   }
   function namesOf(e) {
    return [ e, e.replace(/ (?:\(|\/ ).*$/s, "") ];
   }
   function statusOf(e, t) {
    return e.completed || t === "show" ? e.status : "unknown";
   }
   function memberOf(e, t) {
    return !e.completed && e.failedStep ? "failing" : statusOf(e, t);
   }
  }),
  8878: ((e, t, n) => {
var isSuperseded = (async function isSuperseded(e, {cancelled: t}, n) {
    const judge = ({status: e}) => Promise.resolve(e);
    for await (const r of e) if (t || await hasVerdict(r, {
     lastAttempt: n,
     judge: judge
    })) return true;
    return false;
   });
   n.d(t, {
    Yq: () => withRun,
    jn: () => pickRun,
    ld: () => isProposal,
    pe: (() => isSuperseded),
    tQ: () => counts
   });
   const r = /^(pull_request|merge_group)/;
   function isProposal(e) {
    return r.test(e);
   }
   const same = (e, t) => e.toLowerCase() === t.toLowerCase();
   function counts(e, t) {
    const {branch: n, sha: r, event: s, actor: o, runNumber: i, runId: a} = t;
    if (e.headRepository === null || !same(e.headRepository, t.repository)) return false;
    if (s === undefined ? isProposal(e.event) : !s.includes(e.event)) return false;
    if (n !== undefined && e.branch !== n) return false;
    if (r !== undefined && !same(e.sha, r)) return false;
    if (o !== undefined && (e.actor === null || !same(e.actor, o))) return false;
    return (i === undefined || e.number === i) && (a === undefined || e.id === a);
   }
   const s = new Set([ "failing", "timed-out", "errored", "warning", "passing" ]);
   async function hasVerdict(e, {lastAttempt: t, judge: n}) {
    const r = await t(e);
    if (r === undefined) return false;
    if (e.isPublished === true) return true;
    return s.has(r.isSummed === true ? await n(r) : r.status);
   }
   
   async function* withRun(e, t, n) {
    let r = true;
    for await (const s of e) {
     if (r && s.number < t.number) {
      r = false;
      yield t;
     }
     if (s.id === t.id) r = false;
     yield s.id === t.id ? n(s) : s;
    }
    if (r) yield t;
   }
   async function* listed(e) {
    let t;
    for await (const n of e) {
     yield {
      run: n,
      newerSince: t
     };
     t = Math.min(t ?? n.createdAt, n.createdAt);
    }
   }
   async function* ownFirst(e, t) {
    const {ownId: n} = t;
    const r = [];
    let s = n !== undefined;
    for await (const o of e) {
     if (!s) yield o; else if (o.run.id === n) {
      s = false;
      yield* [ o, ...r ];
     } else {
      r.push(o);
      if (await hasVerdict(o.run, t)) {
       s = false;
       yield* r;
      }
     }
    }
    if (s) yield* r;
   }
   async function pickRun(e, t) {
    const {inProgress: n, ignore: r, ownId: s, lastAttempt: o, judge: i} = t;
    for await (const {run: a, newerSince: c} of ownFirst(listed(e), t)) {
     const e = n === "show" ? a : await o(a);
     if (e === undefined) continue;
     const t = e.completed && c !== undefined && c <= e.at;
     if (t && e.status === "cancelled") continue;
     const u = await i(e);
     if (t && e.id === s && u === "cancelled") continue;
     if (!r.includes(u)) return {
      run: e,
      status: u
     };
    }
    return {
     run: undefined,
     status: "unknown"
    };
   }
  }),
  8514: ((e, t, n) => {
var worst = (function worst(e) {
    let t = r.length - 1;
    for (const n of e) t = Math.min(t, r.indexOf(n));
    return r[t] ?? "unknown";
   });
var wordsOf = (function wordsOf(e) {
    return e.replaceAll("-", " ");
   });
   n.d(t, {
    QZ: (() => worst),
    Z9: (() => wordsOf),
    f: (() => r),
    ul: () => finalWordsOver
   });
   const r = [ "failing", "timed-out", "errored", "cancelled", "action-required", "running", "pending", "warning", "passing", "neutral", "skipped", "inactive", "unknown" ];
   
   const isOpen = e => e === "running" || e === "pending";
   function finalWordsOver(e) {
    const t = isOpen(e) ? r.slice(0, -1) : r.slice(0, r.indexOf(e));
    return t.filter(e => !isOpen(e));
   }
   
  }),
  2420: ((e, t, n) => {
var parseStatus = (function parseStatus(e) {
    return u.get(fold(e));
   });
var concluded = (function concluded(e) {
    return (e === null ? undefined : u.get(e)) ?? "unknown";
   });
   n.d(t, {
    $5: () => unknownWord,
    OP: () => progressing,
    Y6: () => reported,
    _S: (() => concluded),
    i$: (() => parseStatus),
    q9: () => d
   });
   var r = n(3916);
   var s = n(8514);
   const o = {
    success: "passing",
    failure: "failing",
    neutral: "neutral",
    cancelled: "cancelled",
    skipped: "skipped",
    timed_out: "timed-out",
    action_required: "action-required",
    stale: "unknown",
    startup_failure: "errored"
   };
   const i = {
    requested: "pending",
    queued: "pending",
    pending: "pending",
    waiting: "pending",
    in_progress: "running"
   };
   const a = {
    error: "errored",
    expected: "pending",
    inactive: "inactive",
    destroyed: "inactive",
    abandoned: "unknown"
   };
   const c = {
    succeeded: "passing",
    failed: "failing",
    aborted: "cancelled",
    started: "running",
    fault: "errored",
    stopped: "cancelled",
    canceled: "cancelled",
    canceling: "running",
    manual: "action-required",
    created: "pending",
    preparing: "pending",
    scheduled: "pending",
    waiting_for_resource: "pending",
    waiting_for_callback: "pending"
   };
   const fold = (e => e.trim().toLowerCase().replace(/[-_ ]/g, "_"));
   const u = new Map([ ...Object.entries({
    ...o,
    ...i,
    ...a,
    ...c
   }), ...s.f.map((e => [ fold(e), e ])) ]);
   const d = [ ...u.keys() ];
   
   function unknownWord(e) {
    return `is no status.${(0, r.h)(fold(e), d)} Allowed: ${s.f.join(", ")}, or GitHub's, Concourse's, CodeBuild's, BuildMaster's or GitLab's word for one.`;
   }
   
   function progressing(e) {
    return u.get(e) ?? "unknown";
   }
   function reported(e) {
    return u.get(e) ?? "unknown";
   }
  }),
  87: ((e, t, n) => {
var sha1 = (function sha1(e) {
    const t = new Uint8Array((e.length + 8 >> 6) + 1 << 6);
    t.set(e);
    t[e.length] = 128;
    const n = new DataView(t.buffer);
    n.setUint32(t.length - 8, Math.floor(e.length / 536870912));
    n.setUint32(t.length - 4, e.length << 3);
    const r = Int32Array.of(1732584193, 4023233417, 2562383102, 271733878, 3285377520);
    const s = new Int32Array(80);
    for (let e = 0; e < t.length; e += 64) {
     for (let t = 0; t < 16; t++) s[t] = n.getInt32(e + 4 * t);
     expand(s);
     digest(r, s);
    }
    return Array.from(r, (e => (e >>> 0).toString(16).padStart(8, "0"))).join("");
   });
var expand = (function expand(e) {
    for (let t = 16; t < 80; t++) {
     const n = (e[t - 3] ?? 0) ^ (e[t - 8] ?? 0) ^ (e[t - 14] ?? 0) ^ (e[t - 16] ?? 0);
     e[t] = n << 1 | n >>> 31;
    }
   });
var digest = (function digest(e, t) {
    let [n = 0, r = 0, s = 0, o = 0, i = 0] = e;
    for (let e = 0; e < 80; e++) {
     const a = e < 20 ? (r & s | ~r & o) + 1518500249 : e < 40 ? (r ^ s ^ o) + 1859775393 : e < 60 ? (r & s | r & o | s & o) + 2400959708 : (r ^ s ^ o) + 3395469782;
     const c = (n << 5 | n >>> 27) + a + i + (t[e] ?? 0) | 0;
     i = o;
     o = s;
     s = r << 30 | r >>> 2;
     r = n;
     n = c;
    }
    e.set([ n, r, s, o, i ].map(((t, n) => t + (e[n] ?? 0))));
   });
var blobId = (function blobId(e) {
    const t = typeof e === "string" ? Buffer.from(e) : e;
    return sha1(Buffer.concat([ Buffer.from(`blob ${t.length}\0`), t ]));
   });
   n.d(t, {
    z: (() => blobId)
   });
   
   
   
   
  }),
  778: ((e, t, n) => {
var pathProblem = (function pathProblem(e) {
    if (e === "") return "is empty";
    if (Buffer.byteLength(e) > s) return `has more than ${s} bytes`;
    if (!isAscii(e) && e !== e.normalize("NFC")) return "is not in Unicode normal form C";
    if (!e.isWellFormed()) return "has half a character in it";
    for (const t of e.split("/")) {
     const e = partProblem(t);
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
    if (o.test(e.toLowerCase())) return `has a part that is the name of a Windows device (${e})`;
    return gitProblem(e);
   });
var gitProblem = (function gitProblem(e) {
    const t = (isAscii(e) ? e : e.replace(new RegExp(i, "gu"), "")).toLowerCase();
    if (t === ".git" || /^git~\d/.test(t)) return 'leads into ".git"';
    if (/^(?:\.gitmodules|gitmod~\d|gi7eba~\d)$/.test(t)) return `leads into "${e}"`;
    if (t === ".github" || /^github~\d/.test(t)) return 'leads into ".github"';
    return undefined;
   });
   n.d(t, {
    w: () => gitProblem,
    z: (() => pathProblem)
   });
   const r = 200;
   const s = 4096;
   const o = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\xb9\xb2\xb3]|lpt[0-9\xb9\xb2\xb3]) *(?:\.|$)/;
   const i = "\\p{Default_Ignorable_Code_Point}";
   const isAscii = (e => /^[\u0000-\u007f]*$/.test(e));
   
   
   
  }),
  5745: ((e, t, n) => {
   n.d(t, {
    K: (() => s),
    z: (() => Reading)
   });
   var r = n(87);
   const s = {
    files: [],
    removed: []
   };
   class Reading {
    #a;
    #c=new Map;
    #u;
    constructor(e) {
     this.#a = e;
    }
    files() {
     this.#u ??= this.#a.files();
     return this.#u;
    }
    async texts(e) {
     const t = [ ...new Set(e) ].filter(e => !this.#c.has(e));
     const n = t.length === 0 ? new Map : await this.#a.texts(t);
     for (const e of t) this.#c.set(e, n.get(e));
     const r = e.map(e => [ e, this.#c.get(e) ]);
     return new Map(r.flatMap(([e, t]) => t === undefined ? [] : [ [ e, t ] ]));
    }
    async #d({path: e, text: t}) {
     if (this.#c.has(e)) return this.#c.get(e) === t;
     return (await this.files()).get(e) === (0, r.z)(t);
    }
    async #f(e) {
     return this.#c.get(e) !== undefined || (await this.files()).has(e);
    }
    async changes(e, t) {
     if (e === undefined) return s;
     const n = await e(this, t);
     const r = [];
     const o = [];
     for (const e of n.files) if (!await this.#d(e)) r.push(e);
     const i = new Set([ ...t.paths, ...n.files.map(({path: e}) => e) ]);
     for (const e of new Set(n.removed)) if (!i.has(e) && await this.#f(e)) o.push(e);
     return {
      files: r,
      removed: o
     };
    }
   }
  }),
  7136: ((e, t, n) => {
   n.d(t, {
    Q: () => isBranchName
   });
   function isBranchName(e) {
    if (!/^[^\u0000-\u0020\u007f-\u009f~^:?*[\\]+$/.test(e) || !e.isWellFormed() || Buffer.byteLength(e) > 244) return false;
    if (e.includes("..") || e.includes("@{") || e.endsWith(".") || e.startsWith("-")) return false;
    if (/^(?:refs\/|HEAD$|@$)/i.test(e)) return false;
    return e.split("/").every(e => e !== "" && !e.startsWith(".") && !e.endsWith(".lock"));
   }
  }),
  4777: ((e, t, n) => {
var valuesFor = (async function valuesFor(e, t, n) {
    const a = e.flatMap(s.Qf);
    const {owner: c, name: u} = t.repository;
    const d = {
     project_path: (0, r.fq)(t.repository),
     project_name: u,
     project_title: u,
     project_namespace: c,
     gitlab_server: new URL(t.serverUrl).host,
     gitlab_pages_domain: `${c.toLowerCase()}.github.io`
    };
    if (a.some((e => o.includes(e)))) Object.assign(d, fromFacts(await n.facts(), c));
    if (a.some((e => i.includes(e)))) Object.assign(d, fromNewest(await n.newest()));
    return d;
   });
   n.d(t, {
    E: (() => valuesFor),
    X: () => mustAsk
   });
   var r = n(651);
   var s = n(7647);
   const o = [ "project_id", "group_name", "default_branch" ];
   const i = [ "commit_sha", "latest_tag" ];
   function mustAsk(e, {facts: t}) {
    const n = e.flatMap(s.Qf);
    return n.some(e => i.includes(e) || t === undefined && o.includes(e));
   }
   
   function fromFacts({id: e, defaultBranch: t, ownedByOrganization: n}, r) {
    return {
     project_id: e,
     default_branch: t,
     ...n ? {
      group_name: r
     } : {}
    };
   }
   function fromNewest({commitSha: e, tag: t}) {
    return {
     ...e === null ? {} : {
      commit_sha: e
     },
     ...t === null ? {} : {
      latest_tag: t
     }
    };
   }
  }),
  2613: e => {
   e.exports = require("assert");
  },
  181: e => {
   e.exports = require("buffer");
  },
  9896: (e => {
   e.exports = require("fs");
  }),
  992: e => {
   e.exports = require("http");
  },
  5692: e => {
   e.exports = require("https");
  },
  9278: e => {
   e.exports = require("net");
  },
  3024: (e => {
   e.exports = require("node:fs");
  }),
  6760: (e => {
   e.exports = require("node:path");
  }),
  857: (e => {
   e.exports = require("os");
  }),
  932: e => {
   e.exports = require("process");
  },
  4756: e => {
   e.exports = require("tls");
  },
  7016: e => {
   e.exports = require("url");
  }
 };
 var t = {};
 
 __nccwpck_require__.m = e;
 if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
 (() => {
  __nccwpck_require__.d = ((e, t) => {
   for (var n in t) {
    if (__nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n)) {
     Object.defineProperty(e, n, {
      enumerable: true,
      get: t[n]
     });
    }
   }
  });
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = e => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => {
   __nccwpck_require__.f[n](e, t);
   return t;
  }, []));
 })();
 (() => {
  __nccwpck_require__.u = e => "" + e + ".index.js";
 })();
 (() => {
  __nccwpck_require__.o = ((e, t) => Object.prototype.hasOwnProperty.call(e, t));
 })();
 (() => {
  __nccwpck_require__.r = e => {
   if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
    Object.defineProperty(e, Symbol.toStringTag, {
     value: "Module"
    });
   }
   Object.defineProperty(e, "__esModule", {
    value: true
   });
  };
 })();
 (() => {
  var e = {
   792: 1
  };
  var installChunk = t => {
   var n = t.modules, r = t.ids, s = t.runtime;
   for (var o in n) {
    if (__nccwpck_require__.o(n, o)) {
     __nccwpck_require__.m[o] = n[o];
    }
   }
   if (s) s(__nccwpck_require__);
   for (var i = 0; i < r.length; i++) e[r[i]] = 1;
  };
  __nccwpck_require__.f.require = (t, n) => {
   if (!e[t]) {
    if (true) {
     installChunk(require("./" + __nccwpck_require__.u(t)));
    } else e[t] = 1;
   }
  };
 })();
 var n = {};
 var r = __nccwpck_require__(3024);
 var s = __nccwpck_require__(857);
 
 function toCommandProperties(e) {
  if (!Object.keys(e).length) {
   return {};
  }
  return {
   title: e.title,
   file: e.file,
   line: e.startLine,
   endLine: e.endLine,
   col: e.startColumn,
   endColumn: e.endColumn
  };
 }
 function command_issueCommand(e, t, n) {
  const r = new Command(e, t, n);
  process.stdout.write(r.toString() + s.EOL);
 }
 function command_issue(e, t = "") {
  command_issueCommand(e, {}, t);
 }
 const o = "::";
 class Command {
  constructor(e, t, n) {
   if (!e) {
    e = "missing.command";
   }
   this.command = e;
   this.properties = t;
   this.message = n;
  }
  toString() {
   let e = o + this.command;
   if (this.properties && Object.keys(this.properties).length > 0) {
    e += " ";
    let t = true;
    for (const n in this.properties) {
     if (this.properties.hasOwnProperty(n)) {
      const r = this.properties[n];
      if (r) {
       if (t) {
        t = false;
       } else {
        e += ",";
       }
       e += `${n}=${escapeProperty(r)}`;
      }
     }
    }
   }
   e += `${o}${escapeData(this.message)}`;
   return e;
  }
 }
 function escapeData(e) {
  return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
 }
 function escapeProperty(e) {
  return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
 }
 var i = __nccwpck_require__(9896);
 
 
 const a = require("path");
 var c = undefined && undefined.__awaiter || function(e, t, n, r) {
  function adopt(e) {
   return e instanceof n ? e : new n(function(t) {
    t(e);
   });
  }
  return new (n || (n = Promise))(function(n, s) {
   function fulfilled(e) {
    try {
     step(r.next(e));
    } catch (e) {
     s(e);
    }
   }
   function rejected(e) {
    try {
     step(r["throw"](e));
    } catch (e) {
     s(e);
    }
   }
   function step(e) {
    e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
   }
   step((r = r.apply(e, t || [])).next());
  });
 };
 var u;
 (function(e) {
  e[e["Success"] = 0] = "Success";
  e[e["Failure"] = 1] = "Failure";
 })(u || (u = {}));
 function exportVariable(e, t) {
  const n = toCommandValue(t);
  process.env[e] = n;
  const r = process.env["GITHUB_ENV"] || "";
  if (r) {
   return issueFileCommand("ENV", prepareKeyValueMessage(e, t));
  }
  issueCommand("set-env", {
   name: e
  }, n);
 }
 function setSecret(e) {
  issueCommand("add-mask", {}, e);
 }
 function addPath(e) {
  const t = process.env["GITHUB_PATH"] || "";
  if (t) {
   issueFileCommand("PATH", e);
  } else {
   issueCommand("add-path", {}, e);
  }
  process.env["PATH"] = `${e}${path.delimiter}${process.env["PATH"]}`;
 }
 
 function getMultilineInput(e, t) {
  const n = getInput(e, t).split("\n").filter(e => e !== "");
  if (t && t.trimWhitespace === false) {
   return n;
  }
  return n.map(e => e.trim());
 }
 function getBooleanInput(e, t) {
  const n = [ "true", "True", "TRUE" ];
  const r = [ "false", "False", "FALSE" ];
  const s = getInput(e, t);
  if (n.includes(s)) return true;
  if (r.includes(s)) return false;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n` + `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
 }
 
 function setCommandEcho(e) {
  issue("echo", e ? "on" : "off");
 }
 function setFailed(e) {
  process.exitCode = u.Failure;
  error(e);
 }
 function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
 }
 function debug(e) {
  command_issueCommand("debug", {}, e);
 }
 function error(e, t = {}) {
  command_issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
 }
 function warning(e, t = {}) {
  command_issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
 }
 function notice(e, t = {}) {
  command_issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
 }
 function info(e) {
  process.stdout.write(e + os.EOL);
 }
 function startGroup(e) {
  issue("group", e);
 }
 function endGroup() {
  issue("endgroup");
 }
 function group(e, t) {
  return c(this, void 0, void 0, function*() {
   startGroup(e);
   let n;
   try {
    n = yield t();
   } finally {
    endGroup();
   }
   return n;
  });
 }
 function saveState(e, t) {
  const n = process.env["GITHUB_STATE"] || "";
  if (n) {
   return issueFileCommand("STATE", prepareKeyValueMessage(e, t));
  }
  issueCommand("save-state", {
   name: e
  }, toCommandValue(t));
 }
 function getState(e) {
  return process.env[`STATE_${e}`] || "";
 }
 function getIDToken(e) {
  return c(this, void 0, void 0, function*() {
   return yield OidcClient.getIDToken(e);
  });
 }
 var d = __nccwpck_require__(3916);
 var f = __nccwpck_require__(4845);
 var l = __nccwpck_require__(8526);
 var h = __nccwpck_require__(778);
 const p = 8;
 
 
 
 function maskCommands(e) {
  const escaped = e => e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return [ ...new Set(e) ].map(e => e === "" ? "" : `::add-mask::${escaped(e)}\n`).join("");
 }
 var g = __nccwpck_require__(4394);
 var m = __nccwpck_require__(6518);
 var w = __nccwpck_require__(7272);
 var b = __nccwpck_require__(2420);
 const y = [ "success", "failure", "cancelled", "skipped" ];
 
 
 var _ = __nccwpck_require__(1892);
 const k = {
  setup: [ "input", "setup", "signal" ],
  any: [ "input", "setup", "signal", "outage" ],
  none: [ "input", "signal" ]
 };
 var $ = __nccwpck_require__(216);
 function renderEndpoint(e) {
  const {label: t, message: n, color: r, labelColor: s, style: o} = e;
  const i = {
   ...(0, $.qi)(e) ? {
    labelColor: s
   } : {},
   ...o === "flat" ? {} : {
    style: o
   }
  };
  return `${JSON.stringify({
   schemaVersion: 1,
   label: t,
   message: n,
   color: r,
   ...i,
   ...logoOf(e)
  })}\n`;
 }
 const v = "data:image/svg+xml;base64,";
 function logoOf({logo: e, namedLogo: t}) {
  if (t !== undefined) return {
   namedLogo: t.name,
   logoColor: t.color
  };
  return e?.startsWith(v) ? {
   logoSvg: Buffer.from(e.slice(v.length), "base64").toString()
  } : {};
 }
 var O = __nccwpck_require__(9581);
 var q = __nccwpck_require__(1176);
 var x = __nccwpck_require__(1120);
 const T = [ "svg", "json" ];
 const S = {
  svg: renderSvg,
  json: renderEndpoint
 };
 
 
 const R = O.e;
 const A = /^[ -~]*$/;
 const measureAscii = ((e, t) => ({
  width: (0, q.W)(e, t),
  fitted: true
 }));
 
 
 
 
 
 var C = __nccwpck_require__(8248);
 var j = __nccwpck_require__(3399);
 var I = __nccwpck_require__(831);
 function readLooks(e) {
  return {
   palette: readPalette(e("palette")),
   labelColor: readColor("label-color", e("label-color")),
   logoColor: readColor("logo-color", e("logo-color"))
  };
 }
 
 
 
 function readPalette(e) {
  if (e === "") return undefined;
  const t = PALETTES.find(t => t === e);
  if (t === undefined) throw unknown("palette", e, PALETTES);
  return t;
 }
 const unknown = (e, t, n) => (0, d.Gq)(e, t, `is no ${e}.${(0, d.h)(t, n)} Allowed: ${n.join(", ")}.`);
 const optional = (e => e === "" ? undefined : e);
 
 
 
 
 
 var E = __nccwpck_require__(651);
 var P = __nccwpck_require__(8214);
 var U = __nccwpck_require__(7136);
 const destination_optional = (e => e === "" ? undefined : e);
 
 
 function kindOf({branch: e, repository: t, gist: n, directory: r}) {
  if (n !== undefined) return "gist";
  if (r !== undefined) return "directory";
  return e !== undefined || t !== undefined ? "branch" : undefined;
 }
 
 
 function readGist(e) {
  if (/^[\da-f]{20,40}$/i.test(e)) return e;
  const t = /([\da-f]{20,40})/i.exec(e)?.[1];
  throw (0, d.Gq)("gist-id", e, `is no gist id. Allowed: 20 to 40 hex digits, the last part of the gist's address${t === undefined ? "" : ` (here ${t})`}.`);
 }
 
 
 
 const B = [ "id", "label", "message", "color", "status", "needs", "workflow", "job", "branch", "link", "style", "logo", "badges", "manifest", "values", "target-branch", "target-repository", "gist-id", "gist-token", "directory", "path", "formats", "branches", "token", "readme", "allow-public", "single-commit", "dry-run", "fail-on", "job-status", "job-id" ];
 const N = "(not given)";
 const M = null && [ "palette", "label-color", "logo-color" ];
 const G = ".github/badges.yml";
 
 const L = B.slice(0, B.indexOf("badges"));
 const F = [ ...L, "badges" ];
 async function readBadges(e, t) {
  const {loadBadges: n} = await __nccwpck_require__.e(24).then(__nccwpck_require__.bind(__nccwpck_require__, 5024));
  const r = await n(e("badges"), "badges");
  const s = (await valued(r, e("values"))).map(({definition: e}) => e);
  refuseTokens("badges", JSON.stringify(s), t);
  return s;
 }
 async function valued(e, t) {
  if (t === "") return e;
  const {readValues: n, withValues: r} = await __nccwpck_require__.e(763).then(__nccwpck_require__.bind(__nccwpck_require__, 5763));
  return r(e, n(t));
 }
 function refuseBoth(e, t, n) {
  const r = t.find(n);
  if (r === undefined) return;
  const s = e === "badges" ? `write ${r} into the list` : "give one of them";
  throw new d.qh("invalid", `Inputs "${e}" and "${r}" both describe a badge: ${s}.`);
 }
 
 function refusePath(e, t) {
  const n = (0, h.z)(t.replace(/^\.github\//, ""));
  if (n !== undefined) throw (0, d.Gq)(e, t, `${n}. Allowed: a path in the repository, such as README.md.`);
 }
 
 var D = __nccwpck_require__(6760);
 
 
 const H = [ "run", "job", "commit" ];
 
 
 var z = __nccwpck_require__(3148);
 var W = __nccwpck_require__(3523);
 var V = __nccwpck_require__(3107);
 const K = 1024 * 1024;
 function hasCheckout(e) {
  return (0, r.existsSync)((0, D.join)(e, ".git"));
 }
 function readBelow(e, t) {
  const n = (0, D.join)(e, t);
  if (!(0, r.existsSync)(n)) return undefined;
  const s = (0, r.realpathSync)(n);
  const o = (0, D.relative)((0, r.realpathSync)(e), s);
  if (o === ".." || o.startsWith(`..${D.sep}`) || (0, D.isAbsolute)(o)) throw new d.qh("invalid", `${t} leads out of the workspace.`);
  if (o.split(D.sep).some(e => e.toLowerCase() === ".git")) throw new d.qh("invalid", `${t} leads into ".git", whose files are not read: make it a file of its own.`);
  const i = (0, r.openSync)(s, r.constants.O_RDONLY | r.constants.O_NOFOLLOW | r.constants.O_NONBLOCK);
  try {
   const e = (0, r.fstatSync)(i);
   if (!e.isFile()) throw new d.qh("invalid", `${t} is no file.`);
   if (e.size > K) throw new d.qh("invalid", `${t}: ${e.size} bytes are too many. Allowed: 256 KiB.`);
   return (0, r.readFileSync)(i, "utf8");
  } finally {
   (0, r.closeSync)(i);
  }
 }
 
 
 function refuseGit(e, t) {
  const n = t.split(D.sep).filter(e => e !== "");
  const r = n[0] === ".." || (0, D.isAbsolute)(t) ? undefined : n.map(h.w).find(Boolean);
  if (r !== undefined) throw (0, d.Gq)("directory", e, `${r}. Take another folder.`);
 }
 async function openDirectory({directory: e, confined: t}, {workspace: n}, r) {
  const {directoryTarget: s, realPlace: o} = await __nccwpck_require__.e(399).then(__nccwpck_require__.bind(__nccwpck_require__, 9399));
  const i = (0, D.resolve)(n, e);
  for (const t of [ (0, D.relative)(n, i), (0, D.relative)(o(n), o(i)) ]) refuseGit(e, t);
  return {
   target: s({
    folder: i,
    bounds: t ? n : undefined,
    dryRun: r
   }),
   address: t => (0, W.au)(e, t)
  };
 }
 var Q = __nccwpck_require__(9162);
 var J = __nccwpck_require__(1553);
 var Z = __nccwpck_require__(3637);
 var Y = __nccwpck_require__(578);
 const X = [ "contents", "actions", "checks", "statuses", "deployments" ];
 const ee = {
  message: [],
  value: [],
  pointer: [],
  status: [ "actions" ],
  needs: [ "actions" ],
  run: [ "actions" ],
  workflow: [ "actions" ],
  environment: [ "deployments" ],
  check: [ "checks", "statuses" ]
 };
 function permissionsFor({badges: e, destination: t, readme: n}, r) {
  const isOwn = e => e === undefined || e.toLowerCase() === r.toLowerCase();
  const s = t.kind === "branch" && isOwn(t.repository) || t.kind !== "directory" && n.length > 0;
  const o = e.filter(({enabled: e, filters: t}) => e && isOwn(t.repository));
  const i = o.flatMap(({source: e}) => ee[e.kind]);
  return {
   contents: s ? "write" : "read",
   ...Object.fromEntries(i.map(e => [ e, "read" ]))
  };
 }
 function withCure(e, t, n) {
  if (!(e instanceof d.cb)) return e;
  const {message: r, permission: s, repository: o} = e;
  if (o.toLowerCase() !== t.toLowerCase()) return new d.qh("forbidden", `${r} GITHUB_TOKEN is good for ${t} only, whatever "permissions:" says: give the token of an app or a person that may, as "token".`);
  return new d.qh("forbidden", `${r} Paste into the job: permissions: ${yamlOf(n(), s)}`);
 }
 function yamlOf(e, t) {
  const n = X.flatMap(n => {
   if (t === `${n}: write`) return [ t ];
   const r = e[n] ?? (t === `${n}: read` ? "read" : undefined);
   return r === undefined ? [] : [ `${n}: ${r}` ];
  });
  return `{ ${n.join(", ")} }`;
 }
 var te = __nccwpck_require__(1666);
 
 function refuseOurTokens(e, {token: t, gistToken: n}) {
  refuseTokens("manifest", e, [ t, n ].flatMap(formsOf));
 }
 function scopeOf({path: e}, {repository: t}) {
  return t.name.toLowerCase() === ".github" && e === "badges.yml" ? "group" : "project";
 }
 
 const ne = /^(?:workflow_run|pull_request_target)$/;
 async function findManifest(e, t) {
  const {context: n, files: r} = t;
  const {path: s, named: o} = e.manifest;
  const i = !ne.test(n.event) || e.token === "" && e.gistToken === "";
  const a = i ? r.local(s) : undefined;
  if (a !== undefined) return {
   text: a,
   path: s
  };
  if (!(i && r.hasCheckout())) {
   if (await isRefused(e, t)) return undefined;
   const a = asksFor(e) ? await ownText({
    path: s,
    named: o
   }, i ? n.sha : "", r) : undefined;
   if (a !== undefined) return {
    text: a,
    path: s
   };
  }
  if (!o) return undefined;
  throw new d.qh("invalid", `Input "manifest": there is no file ${(0, d.hD)(s)}. Check it in, or leave the input out.`);
 }
 async function ownText({path: e, named: t}, n, r) {
  try {
   return await r.own(e, n === "" ? undefined : n);
  } catch (e) {
   if (!t && e instanceof d.qh && e.code === "forbidden") return undefined;
   throw e;
  }
 }
 async function isRefused(e, t) {
  const n = planFrom(e);
  if (n.destination.kind === "directory") return false;
  const r = e.publish.branches === undefined ? undefined : await (0, Y.ZR)(n, t);
  return ((0, Y.VG)(n, t.context) ?? r) !== undefined;
 }
 function asksFor(e) {
  return e.token !== "" && (e.manifest.named || planFrom(e).destination.kind !== "directory");
 }
 async function inherit(e, t, n) {
  if (t.token === "") {
   const t = await alone(e, n);
   const r = !e.inherit && e.extends.length === 0;
   const s = "Inherited badges are left out: reading them takes a token.";
   return r ? t : {
    ...t,
    notices: [ ...t.notices, s ]
   };
  }
  const {withInherited: r} = await __nccwpck_require__.e(564).then(__nccwpck_require__.bind(__nccwpck_require__, 4564));
  const read = async e => {
   const r = await n.files.remote(e).catch(e => {
    const r = (0, E.fq)(n.context.repository);
    throw withCure(e, r, () => permissionsFor(planFrom(t), r));
   });
   refuseOurTokens(r ?? "", t);
   return r;
  };
  return r(e, {
   owner: n.context.repository.owner,
   read: read
  });
 }
 async function alone(e, {context: t}) {
  const {withInherited: n} = await __nccwpck_require__.e(564).then(__nccwpck_require__.bind(__nccwpck_require__, 4564));
  const {owner: r} = t.repository;
  return n({
   ...e,
   inherit: false,
   extends: [],
   exclude: []
  }, {
   owner: r,
   read: nothing
  });
 }
 const nothing = () => Promise.resolve(undefined);
 async function withValues(e, t, n) {
  const {readValues: r, withValues: s} = await __nccwpck_require__.e(763).then(__nccwpck_require__.bind(__nccwpck_require__, 5763));
  const o = [ ...r(t) ].filter(([e]) => n === undefined || n.includes(e));
  return s(e, new Map(o));
 }
 var re = __nccwpck_require__(8878);
 const runName = (({id: e, attempt: t}) => `${e}.${t}`);
 class Trailers {
  runs;
  files;
  constructor(e) {
   this.runs = [ ...e.matchAll(/^Badge-Run: (\d+\.\d+)$/gm) ].map((([, e = ""]) => e));
   const t = [ ...e.matchAll(/^Badge-Files: (\d+\.\d+(?: \| \d+\.\d+)*) \|\| (.+)$/gm) ];
   this.files = new Map(t.flatMap(([, e = "", t = ""]) => t.split(" | ").map(t => [ t, e.split(" | ") ])));
  }
  runsOf(e) {
   return this.files.size === 0 ? this.runs : this.files.get(e) ?? [];
  }
  isNewerAt(e, t) {
   const n = this.runsOf(e);
   return n.length > 0 && n.every((e => isNewer(e, t)));
  }
  isSameAt(e, t) {
   const n = this.runsOf(e);
   return n.length > 0 && n.length === t.length && t.every((e => n.includes(e)));
  }
  namesAny(e) {
   return this.#l.some(t => e.includes(t));
  }
  namesNewer(e) {
   return this.#l.some(t => isNewer(t, e));
  }
  missedAt(e, t) {
   return this.runsOf(e).filter(e => isMissed(e, t));
  }
  namesMissed(e) {
   return this.#l.some(t => isMissed(t, e));
  }
  get #l() {
   return [ ...this.runs, ...[ ...this.files.values() ].flat() ];
  }
 }
 function isMissed(e, t) {
  const {id: n} = named(e);
  const r = t.filter(e => named(e).id === n);
  const s = r.length > 0 ? r : t;
  return s.length === 0 || s.some(t => isNewer(e, named(t)));
 }
 
 
 const se = "Publish badges [skip ci]";
 const isOurCommit = e => e.split("\n", 1)[0] === se;
 const oe = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
 function fileLines(e, t, {body: n, removed: r}) {
  const {runs: s} = new Trailers(n);
  const o = new Map(e);
  for (const e of r) o.delete(e);
  for (const e of t) o.set(e.path, e.runs ?? s);
  const i = new Map;
  for (const [e, t] of o) {
   if (t.length === 0 || e.includes("|") || oe.test(e)) continue;
   const n = t.join(" | ");
   const r = i.get(n) ?? [];
   r.push(e);
   i.set(n, r);
  }
  return [ ...i ].map(([e, t]) => `Badge-Files: ${e} || ${t.sort().join(" | ")}`).sort();
 }
 
 
 const drawOwn = (async (e, t, n = []) => (0, Z.Wc)(await (0, Z.WR)(e, t, n), e, t));
 
 
 const ie = 5;
 
 
 
 
 const isKeptUp = (({index: e, prune: t, readme: n}) => e || t || n.length > 0);
 
 
 
 var ae = __nccwpck_require__(3660);
 var ce = __nccwpck_require__(134);
 
 var ue = __nccwpck_require__(759);
 var de = __nccwpck_require__(2763);
 var fe = __nccwpck_require__(5430);
 const le = 100;
 const he = 1e6;
 class GitData {
  #h;
  #p;
  constructor(e, t) {
   this.#h = e;
   this.#p = t;
  }
  async tree(e, {files: t, removed: n}) {
   const r = [ ...t.map(({path: e, text: t}) => ({
    path: e,
    mode: "100644",
    type: "blob",
    content: t
   })), ...n.map(e => ({
    path: e,
    mode: "100644",
    type: "blob",
    sha: null
   })) ];
   let s = e;
   for (const e of stepsOf(r)) s = await this.#g("trees", {
    ...s === undefined ? {} : {
     base_tree: s
    },
    tree: e
   });
   if (s === undefined) throw new Error("a tree of nothing");
   return s;
  }
  commit(e, t, n) {
   return this.#g("commits", {
    message: e,
    tree: t,
    parents: n
   });
  }
  plant(e, t) {
   return this.#m("POST", "/refs", {
    ref: `refs/heads/${e}`,
    sha: t
   });
  }
  advance(e, t) {
   const n = e.split("/").map(e => (0, de.w)`/${e}`);
   return this.#m("PATCH", `/refs/heads${n.join("")}`, {
    force: false,
    sha: t
   });
  }
  async seed({path: e, text: t}, {branch: n, message: r}) {
   const {owner: s, name: o} = this.#p;
   const i = e.split("/").map(e => (0, de.w)`/${e}`);
   const a = (0, fe.qI)(await this.#h.rest("PUT", (0, de.w)`/repos/${s}/${o}/contents` + i.join(""), {
    message: r,
    content: Buffer.from(t).toString("base64"),
    branch: n
   }), "the file");
   return (0, fe._f)((0, fe.qI)(a["commit"], "commit"), "sha");
  }
  async #m(e, t, n) {
   const {owner: r, name: s} = this.#p;
   const o = await this.#h.rest(e, (0, de.w)`/repos/${r}/${s}/git` + t, n);
   const i = (0, fe._f)((0, fe.qI)((0, fe.qI)(o, "the reference")["object"], "object"), "sha");
   if (i !== n.sha) throw (0, ae.Q)("the reference points elsewhere");
  }
  async #g(e, t) {
   const {owner: n, name: r} = this.#p;
   const s = (0, de.w)`/repos/${n}/${r}/git/${e}`;
   return (0, fe._f)((0, fe.qI)(await this.#h.rest("POST", s, t), e), "sha");
  }
 }
 function stepsOf(e) {
  const t = [];
  let n = 0;
  for (const r of e) {
   const e = Buffer.byteLength(r.content ?? "");
   const s = t.at(-1);
   if (s === undefined || s.length === le || n + e > he) {
    t.push([ r ]);
    n = e;
   } else {
    s.push(r);
    n += e;
   }
  }
  return t;
 }
 const pe = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}`;
 const ge = `mutation PublishBadgesMove($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}`;
 class BranchWriter {
  #w;
  #b;
  #y;
  constructor(e, t, n) {
   this.#w = e;
   this.#b = t;
   this.#y = n;
  }
  async write(e, t, n) {
   if (t.head === null) return t.isEmpty ? this.#_(e) : this.#k(e);
   const r = {
    oid: t.head,
    tree: t.tree ?? t.head
   };
   if (this.#y.singleCommit) return written(await this.#$(e, r, t.id));
   return written(await (n && isSmall(e.changes) ? this.#v(e, r) : this.#O(e, r)));
  }
  #q({linesFor: e}) {
   const {headline: t, body: n} = this.#y.message();
   const r = oneLine(t);
   const s = [ n, ...e(n).map(oneLine) ].filter((e => e !== "")).join("\n");
   return {
    headline: r,
    body: s,
    whole: s === "" ? r : `${r}\n\n${s}`
   };
  }
  async #v(e, {oid: t}) {
   const {headline: n, body: r} = this.#q(e);
   const {files: s, removed: o} = e.changes;
   const i = s.map((({path: e, text: t}) => ({
    path: e,
    contents: Buffer.from(t).toString("base64")
   })));
   const a = o.map(e => ({
    path: e
   }));
   const c = {
    branch: {
     repositoryNameWithOwner: (0, E.fq)(this.#y.repository),
     branchName: this.#y.branch
    },
    message: {
     headline: n,
     ...r === "" ? {} : {
      body: r
     }
    },
    expectedHeadOid: t,
    fileChanges: {
     additions: i,
     ...a.length === 0 ? {} : {
      deletions: a
     }
    }
   };
   const u = await this.#w(pe, {
    input: c
   });
   return (0, fe._f)((0, fe.qI)((0, fe.qI)(u["createCommitOnBranch"], "createCommitOnBranch")["commit"], "commit"), "oid");
  }
  async #O(e, {oid: t, tree: n}) {
   const r = await this.#b.tree(n, e.changes);
   const s = await this.#b.commit(this.#q(e).whole, r, [ t ]);
   await this.#b.advance(this.#y.branch, s);
   return s;
  }
  async #$(e, {oid: t, tree: n}, r) {
   const s = await this.#b.tree(n, e.changes);
   const o = await this.#b.commit(this.#q(e).whole, s, []);
   const i = {
    name: `refs/heads/${this.#y.branch}`,
    beforeOid: t,
    afterOid: o,
    force: true
   };
   try {
    const e = await this.#w(ge, {
     input: {
      repositoryId: r,
      refUpdates: [ i ]
     }
    });
    (0, fe.qI)(e["updateRefs"], "updateRefs");
   } catch (e) {
    throw e instanceof ae.h && (0, ue.t8)(e) ? (0, ae.Q)(e.message) : e;
   }
   return o;
  }
  async #k(e) {
   let t;
   try {
    t = await this.#b.tree(undefined, e.changes);
   } catch (t) {
    if (t instanceof ae.h && t.status === 409 && /is empty/i.test(t.message)) return this.#_(e);
    throw t;
   }
   const n = await this.#b.commit(this.#q(e).whole, t, []);
   await this.#b.plant(this.#y.branch, n);
   return written(n);
  }
  async #_(e) {
   const {files: t} = e.changes;
   const [n] = t;
   if (n === undefined) throw (0, ae.Q)("no file to begin with");
   const r = {
    ...e,
    changes: {
     files: [ n ],
     removed: []
    }
   };
   const s = await this.#b.seed(n, {
    branch: this.#y.branch,
    message: this.#q(r).whole
   });
   return t.length === 1 ? written(s) : {
    kind: "partly",
    paths: [ n.path ]
   };
  }
 }
 const written = (e => ({
  kind: "written",
  commitSha: e
 }));
 const oneLine = (e => e.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " "));
 
 var me = __nccwpck_require__(6149);
 var we = __nccwpck_require__(2855);
 
 
 
 
 function tipOf(e) {
  const [t, ...n] = (0, fe.c3)((0, fe.qI)(e["newest"], "history"), "nodes");
  return {
   message: (0, fe.b6)((0, fe.qI)(t, "a commit"), "message"),
   isOnly: n.length === 0
  };
 }
 var be = __nccwpck_require__(9191);
 
 async function glanceAt(e, t, {place: n, wanted: {paths: r, traced: s}}) {
  const o = (0, ce.N8)(e, t, purposesFor((0, E.fq)(n.repository), n.branch).read);
  try {
   return await o(headQuery(n, r, s), e => ({
    paths: r,
    traced: s,
    head: parseHead(e, n, {
     paths: r,
     traced: s
    }),
    text: (0, we.DE)(n.file, (0, we._F)(e, "file"))?.text
   }));
  } catch (e) {
   if (e instanceof ce.i1) return undefined;
   throw e;
  }
 }
 const isSame = (e, t, n) => JSON.stringify([ e.paths, e.traced ]) === JSON.stringify([ t, n ]);
 var ye = __nccwpck_require__(1305);
 const _e = 100;
 const ke = 10;
 
 var $e = __nccwpck_require__(1511);
 class Way {
  #x;
  #T;
  #S="graphql";
  constructor(e, t) {
   this.#x = e;
   this.#T = t;
  }
  get isGraphql() {
   return this.#S === "graphql";
  }
  async take(e) {
   try {
    return await e(this.#x[this.#S]);
   } catch (t) {
    this.leaveGraphql(t);
    return e(this.#x.rest);
   }
  }
  leaveGraphql(e) {
   if (!(e instanceof ce.i1) || !this.isGraphql) throw e;
   if (this.#T && e.code === "limited") throw e;
   if (this.#T) throw new d.qh(e.code, `${e.message} One commit cannot be kept safely without it: leave "single-commit" out, or let GraphQL through.`);
   this.#S = "rest";
  }
 }
 
 
 async function refuseNeighbour(e, {repository: t, branch: n}) {
  const {branchInTheWay: r} = await __nccwpck_require__.e(81).then(__nccwpck_require__.bind(__nccwpck_require__, 9081));
  const s = await r(e, t, n);
  if (s === undefined) return;
  throw new d.qh("conflict", `Git cannot have the branch "${n}" beside "${s}", which ${(0, 
  E.fq)(t)} has: take another "target-branch", or remove the branch "${s}".`);
 }
 
 function repositoryFacts(e, t) {
  return e((0, de.w)`/repos/${t.owner}/${t.name}`, e => {
   const n = (0, fe.b6)(e, "full_name");
   if (n.toLowerCase() !== `${t.owner}/${t.name}`.toLowerCase()) throw (0, E.aW)(t, n);
   return {
    id: String((0, fe.rl)(e, "id")),
    defaultBranch: (0, fe.b6)(e, "default_branch"),
    isPrivate: e["private"] === true,
    isFork: e["fork"] === true,
    ownedByOrganization: (0, fe.b6)((0, fe.qI)(e["owner"], "owner"), "type") === "Organization"
   };
  });
 }
 const ve = `query PublishBadgesNewest($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    defaultBranchRef { target { oid } }\n    refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }\n  }\n}`;
 function newest(e, t, n) {
  const r = {
   what: `to read the newest commit and tag of ${(0, E.fq)(n)}`,
   permission: "contents: read",
   repository: (0, E.fq)(n),
   missing: `There is no repository ${(0, E.fq)(n)}, or the token may not see it ("contents: read").`
  };
  const s = {
   document: ve,
   variables: {
    owner: n.owner,
    name: n.name
   }
  };
  return (0, ce.N8)(e, t, r)(s, e => {
   const t = e["defaultBranchRef"];
   const [n] = (0, fe.c3)((0, fe.qI)(e["refs"], "refs"), "nodes");
   return {
    commitSha: (0, fe.Ce)(t) ? (0, fe._f)((0, fe.qI)(t["target"], "target"), "oid") : null,
    tag: (0, fe.Ce)(n) ? (0, fe.b6)(n, "name") : null
   };
  });
 }
 
 class Memory {
  #R=new Map;
  #A=new Map;
  forget() {
   this.#R.clear();
   this.#A.clear();
  }
  answer(e, t) {
   const n = this.#R.get(e);
   if (n !== undefined) return n;
   const r = t();
   this.#R.set(e, r);
   return r;
  }
  known(e) {
   return this.#R.get(e);
  }
  list(e, t) {
   const n = this.#A.get(e);
   if (n !== undefined) return n;
   const r = replayed(t());
   this.#A.set(e, r);
   return r;
  }
 }
 function replayed(e) {
  const t = [];
  return {
   async* [Symbol.asyncIterator]() {
    for (let n = 0; ;n++) {
     const r = await (t[n] ??= e.next());
     if (r.done === true) return;
     yield r.value;
    }
   }
  };
 }
 var Oe = __nccwpck_require__(1281);
 
 
 
 
 const newestOf = e => `newest ${JSON.stringify(e)}`;
 const workflows = () => __nccwpck_require__.e(665).then(__nccwpck_require__.bind(__nccwpck_require__, 7665));
 const deployments = () => __nccwpck_require__.e(887).then(__nccwpck_require__.bind(__nccwpck_require__, 6887));
 const checks = () => __nccwpck_require__.e(250).then(__nccwpck_require__.bind(__nccwpck_require__, 6250));
 async function* opened(e) {
  yield* await e();
 }
 const qe = {
  sha: undefined,
  event: undefined,
  actor: undefined,
  runNumber: undefined,
  runId: undefined
 };
 
 var xe = __nccwpck_require__(87);
 var Te = __nccwpck_require__(5745);
 class Sent {
  #C;
  #j=new Set;
  #I=Te.K;
  constructor(e) {
   this.#C = e;
  }
  get paths() {
   return [ ...new Set([ ...this.#j, ...this.#I.files.map(({path: e}) => e), ...this.#I.removed ]) ];
  }
  note(e, {own: t, along: n}) {
   if (e.kind !== "unclear" && e.kind !== "partly") return;
   const isSent = ({path: t}) => e.kind === "unclear" || e.paths.includes(t);
   for (const {path: e} of t.filter(isSent)) this.#j.add(e);
   this.#I = {
    files: n.files.filter(isSent),
    removed: e.kind === "unclear" ? n.removed : []
   };
  }
  arrived(e, t) {
   const n = e.filter((e => this.#j.has(e.path) && this.#C.holds(t, e)));
   const r = this.alongArrived(t) ? this.#I : Te.K;
   return {
    written: [ ...n, ...r.files ].map(({path: e}) => e),
    removed: r.removed
   };
  }
  alongArrived(e) {
   const {files: t, removed: n} = this.#I;
   if (t.length + n.length === 0) return false;
   if (!t.every(t => this.#C.holds(e, t))) return false;
   return n.every(t => this.#C.mark(e, t) === undefined);
  }
 }
 const isTraced = (({stamp: e, lookedUp: t, worse: n}) => e !== undefined || t !== undefined || n !== undefined);
 class Supersession {
  #C;
  #E;
  #P;
  #U=new Map;
  #B=new Map;
  #N=new Set;
  constructor(e, t) {
   this.#C = e;
   this.#E = t;
  }
  haveMoved(e, t) {
   const n = this.#P;
   const markOf = (e => `${String(this.#C.mark(t, e))} ${String(this.#C.trace?.(t, e))}`);
   this.#P = new Map(e.map((({path: e}) => [ e, markOf(e) ])));
   const r = e.some((e => {
    const r = n?.get(e.path);
    return r !== undefined && r !== markOf(e.path) && !this.#C.holds(t, e);
   }));
   if (r) {
    this.#U.clear();
    this.#B.clear();
   }
   return r;
  }
  async missed(e, t) {
   await this.#M(e.filter(isTraced), t);
   const n = e.flatMap((({path: e, lookedUp: t}) => t === undefined ? [] : this.#B.get(e)?.missedAt(e, t) ?? []));
   const r = [ ...new Set(n) ].filter(e => !this.#N.has(e));
   for (const e of r) this.#N.add(e);
   return r;
  }
  async among(e, t) {
   const n = e.filter(isTraced);
   await this.#M(n, t);
   const r = [];
   const s = [];
   for (const e of n) {
    if (await this.#G(e, t)) s.push(e.path); else if (await this.#L(e)) r.push(e.path);
   }
   return {
    superseded: [ ...r, ...s ],
    keptWorse: s
   };
  }
  async #L({path: e, stamp: t, lookedUp: n}) {
   if (t === undefined || n !== undefined) return false;
   return this.#B.get(e)?.isNewerAt(e, t) === true || await this.#F(t);
  }
  async #G({path: e, runs: t = [], worse: n}, r) {
   if (n === undefined || this.#B.get(e)?.isSameAt(e, t) !== true) return false;
   return (await n()).some(t => this.#C.holds(r, {
    path: e,
    text: t
   }));
  }
  async #M(e, t) {
   const n = e.filter((({path: e}) => !this.#B.has(e)));
   if (n.length === 0) return;
   const r = new Map;
   const trailersOf = (e => {
    const t = r.get(e) ?? new Trailers(e);
    r.set(e, t);
    return t;
   });
   const s = new Map(n.map((e => [ JSON.stringify([ e.stamp, e.lookedUp, e.runs ]), e ])));
   const matters = e => [ ...s.values() ].some(t => matterTo(t, trailersOf(e)));
   const o = n.map((({path: e}) => e));
   const i = await this.#C.lastCommits(t, o, matters);
   for (const e of o) this.#B.set(e, trailersOf(i.get(e)?.message ?? ""));
  }
  #F(e) {
   const t = JSON.stringify(e);
   const n = this.#U.get(t) ?? this.#E.isSuperseded(e);
   this.#U.set(t, n);
   return n;
  }
 }
 function matterTo({stamp: e, lookedUp: t, worse: n, runs: r = []}, s) {
  if (e !== undefined && s.namesNewer(e)) return true;
  if (t !== undefined && s.namesMissed(t)) return true;
  return n !== undefined && s.namesAny(r);
 }
 const Se = 8;
 
 class Course {
  #C;
  #D;
  #H;
  #z;
  #u;
  #W=0;
  #V;
  constructor(e, t, n) {
   this.#u = e;
   this.#C = t;
   this.#D = n;
   this.#H = new Supersession(t, n.advice);
   this.#z = new Sent(t);
  }
  async run() {
   for (let e = 0; ;e++) {
    const t = await this.#C.read(this.#u, this.#z.paths);
    if (this.#H.haveMoved(this.#u, t)) {
     this.#u = await this.#D.advice.renew([]);
     continue;
    }
    const n = this.#u.filter((e => !this.#C.holds(t, e)));
    const r = await this.#H.missed(n, t);
    if (r.length > 0) {
     this.#u = await this.#D.advice.renew(r);
     continue;
    }
    const s = await this.#H.among(n, t);
    const o = await this.#K(t, n, s.superseded);
    if (this.#D.pace === "dry run") return {
     written: [],
     ...s,
     removed: []
    };
    const i = await this.#Q(t, o, {
     pace: this.#D.pace,
     attempt: e
    });
    if (i !== undefined) return {
     ...i,
     ...s
    };
   }
  }
  async #K(e, t, n) {
   const r = new Set(n);
   const s = t.filter((({path: e}) => !r.has(e)));
   if (s.length === 0 && this.#z.alongArrived(e)) return {
    own: s,
    along: Te.K
   };
   const o = this.#u.map((({path: e}) => e));
   return {
    own: s,
    along: await this.#C.standing(e).changes(this.#D.along, {
     paths: o,
     superseded: n
    })
   };
  }
  async #Q(e, t, {pace: n, attempt: r}) {
   const s = this.#z.arrived(this.#u, e);
   const o = [ ...t.own, ...t.along.files ];
   const {removed: i} = t.along;
   if (o.length + i.length === 0) return publication(s, await this.#J(e, s));
   if (this.#V !== undefined) throw this.#V;
   const a = await this.#C.write({
    files: o,
    removed: i
   }, e);
   if (a.kind === "written") {
    const e = [ ...s.written, ...o.map((({path: e}) => e)) ];
    return publication({
     written: e,
     removed: [ ...s.removed, ...i ]
    }, a.commitSha);
   }
   this.#z.note(a, t);
   this.#W = a.kind === "unclear" ? this.#W + 1 : 0;
   if (a.kind === "unclear" && this.#W >= (a.tries ?? Se)) this.#V = a.error;
   if (a.kind === "limited") await n.waitUntil(a.until, a.why); else if (a.kind !== "partly") await n.backOff(r);
   return undefined;
  }
  async #J(e, {written: t, removed: n}) {
   const r = t[0] ?? n[0];
   if (r === undefined) return undefined;
   return (await this.#C.lastCommits(e, [ r ], () => true)).get(r)?.oid;
  }
 }
 
 
 const unique = (e => [ ...new Set(e) ]);
 
 
 const Re = {
  files: () => Promise.resolve(new Map),
  texts: () => Promise.resolve(new Map)
 };
 
 
 async function shownBy(e, t, n) {
  const r = new Trailers(n.message);
  if (n.isOnly && (r.files.size > 0 || r.runs.length === 0)) return r.files;
  const s = [ ...(await e.files(t)).keys() ];
  if (n.isOnly) return new Map(s.map(e => [ e, r.runs ]));
  const o = await e.lastCommits(t, s, namesRuns);
  return new Map([ ...o ].map(([e, {message: t}]) => [ e, new Trailers(t).runsOf(e) ]));
 }
 function namesRuns(e) {
  const {runs: t, files: n} = new Trailers(e);
  return t.length + n.size > 0;
 }
 function gistTarget(e, t) {
  const n = {
   read: () => e.read(),
   holds: (e, {path: t, text: n}) => e.get(t) === n,
   mark: (e, t) => e.get(t),
   standing: e => new Te.z(gist_sourceOf(e)),
   write: (t, n) => e.write(t, n),
   lastCommits: () => Promise.resolve(new Map)
  };
  return {
   publish: (e, r, s) => converge(e, n, {
    pace: t,
    advice: r,
    along: s
   })
  };
 }
 function gist_sourceOf(e) {
  const t = [ ...e ].map(([e, t]) => [ e, t === null ? "" : (0, xe.z)(t) ]);
  return {
   files: () => Promise.resolve(new Map(t)),
   texts: t => Promise.resolve().then(() => new Map(t.flatMap(t => wholeText(e, t))))
  };
 }
 function wholeText(e, t) {
  const n = e.get(t);
  if (n === null) throw new d.qh("refused", `The gist's file ${t} has more than 1 MB, and GitHub does not show it whole.`);
  return n === undefined ? [] : [ [ t, n ] ];
 }
 class Remote {
  #Z;
  #Y;
  #X;
  constructor(e) {
   this.#Z = e;
  }
  get api() {
   const {asked: e, context: t} = this.#Z;
   if (e.token === "") throw (0, d.Gq)("token", "", "is empty. Leave it out in a workflow, where github.token is its default; on the command line give --token or GITHUB_TOKEN.");
   this.#Y ??= openApi(t, {
    ...this.#Z,
    token: e.token
   });
   return this.#Y;
  }
  async glance(e, {path: t, sha: n}) {
   const {context: r} = this.#Z;
   const {destination: s} = e;
   const o = (0, Z.qc)(e, r);
   const {repository: i} = r;
   if (s.kind !== "branch" || o === undefined || !this.#ee(s)) return this.api.contents({
    repository: (0, E.fq)(i),
    path: t,
    ref: n
   });
   const a = {
    repository: i,
    branch: s.branch,
    file: `${n ?? "HEAD"}:${t}`
   };
   const c = await this.api.glance(a, o);
   if (c === undefined) return this.api.contents({
    repository: (0, E.fq)(i),
    path: t,
    ref: n
   });
   this.#X = {
    branch: s.branch,
    ...c
   };
   return c.text;
  }
  #ee({repository: e}) {
   const t = e === undefined ? undefined : (0, E.SU)(e);
   return t === undefined || (0, E.Ft)(t, this.#Z.context.repository);
  }
  branch({branch: e, repository: t, singleCommit: n}, r, s) {
   const {asked: o, context: i} = this.#Z;
   const a = (t === undefined ? undefined : (0, E.SU)(t)) ?? i.repository;
   const c = (0, E.Ft)(a, i.repository);
   const u = c && this.#X?.branch === e ? this.#X : undefined;
   if (c) refuseDefaultBranch(e, i.facts?.defaultBranch);
   let d = c && i.facts?.isPrivate === true;
   const f = this.api.branch({
    repository: a,
    branch: e,
    singleCommit: n,
    message: r,
    ours: Ae,
    glance: u,
    found(t) {
     if (c) refuseDefaultBranch(e, t.defaultBranch ?? undefined); else if (s !== undefined && !t.isPrivate && !o.allowPublic) throw (0, 
     V.cL)(s, (0, E.fq)(a));
     d = t.isPrivate;
    }
   });
   return {
    target: branchTarget(f, o.dryRun ? "dry run" : this.api.pace),
    address: (t => (0, W.lv)(i.serverUrl, {
     repository: a,
     branch: e,
     isPrivate: d
    }, t))
   };
  }
  defaultBranch(e) {
   const {asked: t, context: n} = this.#Z;
   const r = this.api.branch({
    repository: n.repository,
    branch: e,
    singleCommit: false,
    message: () => ({
     headline: "Update the badges of the README [skip ci]",
     body: ""
    }),
    ruled: 'Take "readme" out and update the block in a pull request',
    found: () => {}
   });
   return branchTarget(r, t.dryRun ? "dry run" : this.api.pace);
  }
  async gist({id: e}) {
   const {asked: t, context: n} = this.#Z;
   if (t.gistToken === "") {
    throw (0, d.Gq)("gist-token", "", 'is empty, and a gist takes one. Give a classic token of the gist\'s owner with the scope "gist": gist-token: ${{ secrets.GIST_TOKEN }}.');
   }
   const r = openApi(n, {
    ...this.#Z,
    token: t.gistToken
   });
   let s = {
    id: e,
    owner: null,
    rawUrl: null
   };
   const o = await r.gist(e, t => s = {
    id: e,
    ...t
   });
   return {
    target: gistTarget(o, t.dryRun ? "dry run" : r.pace),
    address: e => (0, W.wO)(n.serverUrl, s, e)
   };
  }
 }
 const Ae = {
  commit: isOurCommit,
  file: e => /\.(?:svg|json)$/.test(e) || e === "README.md"
 };
 
 var Ce = __nccwpck_require__(665);
 
 const je = 1;
 
 
 
 const read = (e => {
  const t = getInput(e);
  return e === "message" && t === N ? "" : t;
 });
 const isGiven = (e => (process.env[`INPUT_${e.toUpperCase()}`] ?? N) !== N);
 const tokens = (() => [ getInput("token"), getInput("gist-token") ]);
 
 function failed(e, t) {
  const n = e instanceof d.qh;
  if (!n) debug(t(e instanceof Error ? e.stack ?? e.message : String(e)));
  const r = n ? e : new d.qh("invalid", `Unexpected error, please report it: ${e instanceof Error ? e.message : String(e)}`);
  return {
   result: "failed",
   reason: r.message,
   isExpected: false,
   badges: [],
   changed: false,
   commitSha: undefined,
   error: r,
   notes: [],
   notices: []
  };
 }
 
 
 function commandsForProblems({problems: e, headline: t}, n) {
  const r = e.map(({file: e, line: t, text: r}) => () => error(n(r), e === undefined ? {} : {
   file: e,
   startLine: t
  }));
  const fail = () => {
   if (e.length > 1) setFailed(n(t)); else process.exitCode = 1;
  };
  return [ ...r, fail ];
 }
 void run().then((e => {
  if (e) process.exit();
 }));
 module.exports = n;
})();