"use strict";

exports.id = 55;

exports.ids = [ 55 ];

exports.modules = {
 3272: ((e, n, t) => {
var records = (async function records({command: e, id: n, json: t, read: r}, i) {
   const {env: o} = i;
   const s = r("token") ?? o["GITHUB_TOKEN"] ?? "";
   const d = (0, b.$p)([ s ]);
   const c = (0, h.Jw)(r("format"));
   if (t && c !== undefined) throw new a.qh("invalid", "--json and --format exclude each other. Use one of them.");
   const u = await (0, m["in"])({
    command: e,
    id: n,
    read: r,
    tokens: (0, b.XP)(s)
   });
   const l = (0, m.hx)(r("scope"));
   const g = {
    read: r,
    env: o,
    token: s,
    scope: l,
    process: i
   };
   try {
    const {ports: n, sources: r} = portsFor(g);
    const i = await (0, f._)(u, n);
    for (const e of i.warnings) (0, v.cv)("warning", d(e));
    const s = e === "list" || e === "get";
    if (s && !t && c === undefined && (0, v.Jz)(o)) return d(await forPeople(i, e, {
     env: o,
     sources: r
    }));
    return d((0, h.X0)(i, {
     command: e,
     json: t,
     markup: c,
     isOwnRepository: l === "project"
    }));
   } catch (e) {
    const n = r("repository") ?? o["GITHUB_REPOSITORY"] ?? "";
    const t = (0, w.O)(e, n, () => ({}));
    if (t instanceof a.WK) throw new a.WK(t.source, t.problems.map(e => ({
     ...e,
     text: d(e.text)
    })));
    if (t instanceof a.qh) throw new a.qh(t.code, d(t.message));
    throw t;
   }
  });
var portsFor = (function portsFor(e) {
   const {read: n, scope: t} = e;
   const r = n("manifest") ?? u.tL[t];
   const i = n("repository");
   if (i !== undefined) {
    if ((0, c.SU)(i) === undefined) throw (0, a.Gq)("repository", i, "is not a repository name. Use owner/name.");
    const n = remoteRecords(e, i);
    return {
     ports: n.ports(r),
     sources: n.sources
    };
   }
   return localPorts(r, e);
  });
var localPorts = (function localPorts(e, n) {
   const {env: t, scope: i, process: o} = n;
   const s = o.cwd();
   const a = (0, l.KB)(s);
   const d = t["GITHUB_REPOSITORY"] || a.repository && (0, c.fq)(a.repository);
   const u = (t["GITHUB_SERVER_URL"] || (a.serverUrl ?? "https://github.com")).replace(/(?<!\/)\/+$/, "");
   const f = (0, l.C1)(s, {
    source: e,
    path: e,
    scope: i
   });
   const m = {
    ...(0, l.AA)(u),
    repository: d === undefined ? undefined : (0, c.SU)(d),
    branch: a.branch,
    facts: (() => Promise.resolve({
     ...l.Kj,
     defaultBranch: a.defaultBranch
    })),
    read: (e => Promise.resolve((0, l.yR)((0, r.resolve)(s, e))))
   };
   const h = n.token !== "" && d !== undefined && (t["GITHUB_API_URL"] || u === "https://github.com");
   if (!h) {
    const e = i === "group" ? (0, l.AA)(u) : m;
    return {
     ports: {
      file: f,
      levels: undefined,
      site: (() => Promise.resolve(e))
     },
     sources: undefined
    };
   }
   const w = remoteRecords({
    ...n,
    env: {
     ...t,
     GITHUB_SERVER_URL: u
    }
   }, d);
   const site = async () => ({
    ...await w.site(),
    ...i === "group" ? {} : {
     read: m.read
    }
   });
   return {
    ports: {
     file: f,
     levels: w.levels,
     site: site
    },
    sources: w.sources
   };
  });
  t.r(n);
  t.d(n, {
   records: (() => records)
  });
  var r = t(6760);
  var i = t.n(r);
  var o = t(3360);
  var s = t(4430);
  var a = t(3916);
  var d = t(9556);
  var c = t(4087);
  var u = t(1336);
  var f = t(5816);
  var l = t(7812);
  var m = t(3383);
  var h = t(1089);
  var w = t(7179);
  var g = t(4006);
  var p = t(278);
  var b = t(1867);
  var v = t(1028);
  
  async function forPeople(e, n, {env: t, sources: r}) {
   const {badges: i} = e;
   const [o, a] = [ (0, v.r5)(1, t), await looksOf(i, r) ];
   for (const e of new Set(a.flatMap(e => e.problem ?? []))) (0, v.cv)("warning", e);
   const d = i.some(({definition: e}) => e.enabled && (0, s.QF)(e));
   if (r === undefined && d) (0, v.cv)("notice", k);
   if (n === "list") return badgeTable(i, a, o);
   const c = (0, h.X0)(e, {
    command: n,
    json: false,
    markup: undefined,
    isOwnRepository: true
   });
   return `${pictureOf(a[0], o)}\n\n${c}`.trimStart();
  }
  const k = "Statuses of workflows are not shown: looking them up needs a token (--token or GITHUB_TOKEN).";
  
  function remoteRecords({env: e, token: n, scope: t, process: r}, i) {
   const o = e["GITHUB_REPOSITORY"]?.toLowerCase() === i.toLowerCase();
   const s = {
    ...e,
    GITHUB_REPOSITORY: i,
    ...o ? {} : {
     GITHUB_EVENT_PATH: ""
    }
   };
   return new p.b({
    context: (0, d.y)(s),
    token: n,
    signal: (0, g.Zm)(r),
    scope: t
   });
  }
  
  async function looksOf(e, n) {
   if (n === undefined) return e.map(offline);
   const t = (0, s.xS)(e.map(({definition: e}) => e), n);
   t.catch(() => undefined);
   const r = {
    runner: n.context.runner
   };
   const i = {
    ...n,
    facts: t,
    job: r,
    published: [],
    now: Date.now(),
    limit: (0, s.TA)()
   };
   return Promise.all(e.map(e => lookedUp(e, i)));
  }
  function offline({definition: e, row: n}) {
   const {source: t, enabled: r, label: i, message: s} = e;
   if (t.kind === "pointer") return {
    status: undefined,
    badge: undefined
   };
   const a = t.kind === "status" ? t.status : undefined;
   const d = r ? a : "unknown";
   const c = t.kind === "message" || t.kind === "value";
   const u = i ?? (c ? "" : n.name);
   const f = (0, o.bN)(u, d, {
    ...e,
    logo: undefined
   });
   const l = d !== undefined || c && s !== undefined;
   return {
    status: d,
    badge: l ? f : {
     ...f,
     label: f.label || n.name,
     message: ""
    }
   };
  }
  async function lookedUp(e, n) {
   const {definition: t} = e;
   if (t.source.kind === "pointer") return offline(e);
   try {
    const [r] = await (0, s.Fo)(t, n);
    if (r === undefined || r.skipReason !== undefined) return offline(e);
    const {definition: i, status: a, defaults: d} = r;
    return {
     status: a,
     badge: (0, o.bN)(i.label ?? d.label, a, {
      ...i,
      logo: undefined
     })
    };
   } catch (n) {
    if (!(n instanceof a.qh) || n.kind === "signal") throw n;
    return {
     ...offline(e),
     problem: n.message
    };
   }
  }
  const y = [ "ID", "NAME", "KIND", "STATUS", "SHOWS", "BADGE" ];
  function badgeTable(e, n, t) {
   if (e.length === 0) return "";
   const r = e.map(({row: e, definition: t}, r) => [ e.id, e.name, e.kind, n[r]?.status ?? "-", (0, 
   h.q0)(t) ].map(g.Is));
   const i = y.map((e, n) => Math.max(e.length, ...r.map(e => e[n]?.length ?? 0)));
   const padded = e => e.map((e, n) => e.padEnd(i[n] ?? 0));
   const o = r.map((e, r) => {
    const [i, o] = [ n[r], padded(e) ];
    if (i?.status !== undefined && i.badge !== undefined) o[3] = (0, v.dS)(o[3] ?? "", i.badge.color, t);
    return [ ...o, pictureOf(i, t) ].join("  ").trimEnd();
   });
   return [ (0, v.Cr)(padded(y).join("  ").trimEnd(), t), ...o ].map(e => `${e}\n`).join("");
  }
  const pictureOf = (e, n) => e?.badge === undefined ? "" : (0, v._D)(e.badge, n);
 }),
 333: (e, n, t) => {
  t.d(n, {
   run: () => run
  });
  var r = t(3024);
  var i = t.n(r);
  var o = t(3838);
  var s = t(3916);
  var a = t(9556);
  var d = t(1336);
  var c = t(7179);
  var u = t(5816);
  var f = t(278);
  var l = t(3383);
  var m = t(1089);
  var h = t(4006);
  var w = t(3718);
  var g = t(1867);
  const read = e => (0, o.V4)(e) || undefined;
  async function run() {
   const e = (0, o.V4)("token");
   const n = (0, g.$p)([ e ]);
   if (process.env["GITHUB_ACTIONS"] === "true") (0, h.yy)((0, g.vu)([ e ]));
   try {
    const t = (0, w.HU)("command", read("command") ?? "list", l.z_);
    const i = (0, l.hx)(read("scope"));
    const s = await (0, l["in"])({
     command: t,
     id: read("id"),
     read: read,
     tokens: (0, g.XP)(e)
    });
    const c = new f.b({
     context: (0, a.y)(process.env),
     token: e,
     signal: (0, h.Zm)(process),
     scope: i
    });
    const p = await (0, u._)(s, c.ports(d.tL[i]));
    for (const e of p.warnings) (0, o.$e)(n(e));
    (0, h.yy)(n((0, m.X0)(p, {
     command: t,
     json: false,
     markup: undefined,
     isOwnRepository: true
    })));
    (0, o.uH)("badges", n(JSON.stringify(p.rows)));
    (0, o.uH)("commit-sha", p.commitSha ?? "");
    const b = process.env["GITHUB_STEP_SUMMARY"];
    if (b) (0, r.appendFileSync)(b, n((0, m.YG)(s, p)));
   } catch (e) {
    fail((0, c.O)(e, process.env["GITHUB_REPOSITORY"] ?? "", () => ({})), n);
   }
  }
  function fail(e, n) {
   (0, o.uH)("badges", "[]");
   (0, o.uH)("commit-sha", "");
   const t = e instanceof Error ? e.message : String(e);
   if (e instanceof s.WK) {
    failWith(e, n);
    return;
   }
   if (e instanceof s.qh) {
    (0, o.C1)(n(`${t} [${(0, s.d)(e.code)}]`));
    return;
   }
   (0, o.Yz)(n(e instanceof Error ? e.stack ?? t : t));
   (0, o.C1)(n(`Unexpected error, please report it: ${t}`));
  }
  function failWith({problems: e, headline: n, code: t}, r) {
   const i = e.length === 1;
   const a = ` [${(0, s.d)(t)}]`;
   for (const {file: n, line: t, text: s} of e) {
    const e = n === undefined ? {} : {
     file: n,
     startLine: t
    };
    (0, o.z3)(r(i ? s + a : s), e);
   }
   if (i) process.exitCode = 1; else (0, o.C1)(r(n + a));
  }
 },
 1089: ((e, n, t) => {
var readMarkup = (function readMarkup(e) {
   return e === undefined ? undefined : (0, r.HU)("format", e, i.CZ);
  });
var formatted = (function formatted(e, {command: n, json: t, markup: r, isOwnRepository: i}) {
   const [o] = e.rows;
   const s = n === "list";
   if (t) return `${JSON.stringify(s ? e.rows : o, null, 2)}\n`;
   if (e.change !== undefined) return changeLines(e.change, e.commitSha);
   if (r !== undefined) return `${harmlessLines(pictures(e, r, i))}\n`;
   return s ? columns(table(e)) : columns(Object.entries(o ?? {}).map(([e, n]) => [ e, cellOf(n) ]));
  });
var table = (function table({badges: e}) {
   if (e.length === 0) return [];
   const n = e.map((({row: e, definition: n}) => [ e.id, e.name, e.kind, describe(n), e.rendered_image_url || (e.path ?? "") ]));
   return [ [ "ID", "NAME", "KIND", "SHOWS", "WHERE" ], ...n ];
  });
var columns = (function columns(e) {
   const n = e.map((e => e.map(o.Is)));
   const t = (n[0] ?? []).map(((e, t) => Math.max(...n.map((e => e[t]?.length ?? 0)))));
   const line = (e => e.map(((n, r) => r === e.length - 1 ? n : n.padEnd(t[r] ?? 0))).join("  "));
   return n.map((e => `${(0, o.Is)(line(e)).trimEnd()}\n`)).join("");
  });
var describe = (function describe(e) {
   const {job: n, filters: t, enabled: r} = e;
   const i = [ sourceIn(e), ...n === undefined ? [] : [ `job ${n}` ], ...t.branch === undefined ? [] : [ `branch ${t.branch}` ], ...t.tag === undefined ? [] : [ `tag ${t.tag}` ], ...t.repository === undefined ? [] : [ `in ${t.repository}` ], ...r ? [] : [ "not enabled" ] ];
   return i.join(", ");
  });
var sourceIn = (function sourceIn({source: e, message: n}) {
   switch (e.kind) {
   case "message":
    return `"${n ?? ""}"`;

   case "value":
    return "a value";

   case "status":
    return `status ${e.status}`;

   case "needs":
    return "needs";

   case "report":
    return `from ${e.files.join(", ")}`;

   case "fact":
    return `fact ${e.fact}`;

   case "environment":
    return `environment ${e.environment}`;

   case "check":
    return `check ${e.check}`;

   case "workflow":
    return e.workflows.length === 0 ? "its workflow" : `workflow ${e.workflows.join(", ")}`;

   case "run":
    return "its run";

   case "pointer":
    return "a picture";
   }
  });
  t.d(n, {
   Jw: (() => readMarkup),
   X0: (() => formatted),
   YB: () => columns,
   YG: () => summaryOf,
   q0: () => describe
  });
  var r = t(3718);
  var i = t(8534);
  var o = t(4006);
  
  
  const s = {
   add: [ "Added", "to" ],
   edit: [ "Changed", "in" ],
   remove: [ "Removed", "from" ]
  };
  function changeLines({command: e, id: n, source: t, keys: r}, i) {
   if (e === "edit" && r.length === 0) return `Nothing changed: ${n} has these values already.\n`;
   const [o, a] = s[e];
   const d = i === undefined ? "" : ` (commit ${i.slice(0, 10)})`;
   const c = e === "edit" ? r.map(({key: e, before: n, after: t}) => `  ${e}: ${orNone(n)} \u2192 ${orNone(t)}`) : [];
   return harmlessLines([ `${o} ${n} ${a} ${t}${d}${c.length > 0 ? ":" : "."}`, ...c, "" ].join("\n"));
  }
  const orNone = (e = "(not set)") => e.replace(/\s+/g, " ");
  function pictures({badges: e}, n, t) {
   const r = e.map(({row: e, readmeImage: n}) => ({
    alt: e.name,
    image: t ? n : e.rendered_image_url,
    link: e.rendered_link_url
   }));
   return (0, i.UA)(n, r);
  }
  const harmlessLines = e => e.split("\n").map(o.Is).join("\n");
  const cellOf = e => typeof e === "string" ? e : "-";
  
  
  
  
  function summaryOf(e, {badges: n, rows: t, commitSha: r}) {
   const o = "id" in e ? `${e.command} ${e.id}` : e.command;
   const s = r === undefined ? "" : `, commit ${r}`;
   const d = `### Badges\n\n${(0, i.pj)(o)}${s}\n`;
   if (n.length > 0) return `${d}\n<table>\n${a}\n${n.map(tableRow).join("\n")}\n</table>\n`;
   return t.length === 0 ? d : `${d}\n<pre>${escaped(JSON.stringify(t, null, 2))}</pre>\n`;
  }
  const a = "<tr><th>id</th><th>name</th><th>kind</th><th>badge</th></tr>";
  function tableRow({row: e}) {
   const {id: n, name: t, kind: r, rendered_image_url: o, rendered_link_url: s} = e;
   const a = o === "" ? "" : (0, i.UA)("html", [ {
    alt: t,
    image: o,
    link: s
   } ]);
   return `<tr><td>${(0, i.pj)(n)}</td><td>${(0, i.pj)(t)}</td><td>${r}</td><td>${a}</td></tr>`;
  }
  function escaped(e) {
   return e.replace(/[^\p{L}\p{N} ,.:/-]/gu, e => `&#${e.codePointAt(0) ?? 0};`);
  }
 }),
 5816: ((e, n, t) => {
var manage = (async function manage(e, n) {
   if (e.command === "preview") {
    const {row: t, warnings: r} = await (0, a.S)(e.record, await n.site());
    return {
     badges: [],
     rows: [ t ],
     commitSha: undefined,
     warnings: r
    };
   }
   const t = await n.file.read();
   const r = await badgesIn(t, n);
   switch (e.command) {
   case "list":
    {
     const {name: t} = e;
     const i = await rowsOf(r, n, r.badges);
     return outcomeOf(r, t === undefined ? i : i.filter(({row: e}) => e.name === t));
    }

   case "get":
    return outcomeOf(r, await rowsOf(r, n, [ find(r, e.id, n.file) ]));

   case "add":
   case "edit":
   case "remove":
    return change(e, r, n);
   }
  });
var badgesIn = (async function badgesIn(e, {file: n, levels: t}) {
   const r = e === undefined ? undefined : await (0, s.WI)(e, n);
   const a = e === undefined ? [ `There is no ${n.source} yet.` ] : [];
   if (n.scope === "group" || t === undefined) {
    const e = n.scope === "project" && r?.namesInherited === true;
    const t = (0, o.al)(r?.badges ?? []);
    return {
     manifest: r,
     badges: t,
     notices: [ ...a, ...e ? [ d ] : [] ],
     warnings: []
    };
   }
   const {notices: c, ...u} = await (0, i.f)(r, t);
   return {
    manifest: r,
    ...u,
    notices: [ ...a, ...c ]
   };
  });
var rowsOf = (async function rowsOf({manifest: e}, n, t) {
   return t.length === 0 ? [] : (0, a.K)(t, e?.publish, await n.site());
  });
var outcomeOf = (function outcomeOf({notices: e, warnings: n}, t) {
   return {
    badges: t,
    rows: t.map((({row: e}) => e)),
    commitSha: undefined,
    warnings: [ ...e, ...n.map(({text: e}) => e), ...t.flatMap((e => e.warnings)) ]
   };
  });
  t.d(n, {
   _: (() => manage)
  });
  var r = t(3916);
  var i = t(9513);
  var o = t(1336);
  var s = t(8553);
  var a = t(4061);
  
  
  const d = "Inherited badges are left out: reading them needs a token (--token or GITHUB_TOKEN).";
  function find({badges: e}, n, t) {
   const r = e.find(({definition: e}) => e.id === n);
   if (r === undefined) throw unknownBadge(n, t, e);
   return r;
  }
  function unknownBadge(e, {source: n}, t) {
   const i = t.map(({definition: e}) => e.id);
   return new r.qh("not-found", `There is no badge ${(0, r.hD)(e)} in ${n}.${(0, r.h)(e, i)}`);
  }
  
  
  const c = {
   add: "Add",
   edit: "Edit",
   remove: "Remove"
  };
  async function change(e, n, t) {
   refuseInherited(e, n, t.file);
   const r = `${c[e.command]} the badge "${e.id}"`;
   let i = "";
   const make = (n = "") => changed(i = n, e, t.file);
   const {text: o, commitSha: s} = await t.file.change(make, r);
   const {command: a, id: d} = e;
   const u = {
    command: a,
    id: d,
    source: t.file.source,
    keys: a === "edit" ? await differences(i, o, d) : []
   };
   if (a === "remove") return {
    badges: [],
    rows: [],
    commitSha: s,
    warnings: [],
    change: u
   };
   const f = {
    ...await badgesIn(o, t),
    notices: []
   };
   return {
    ...outcomeOf(f, await rowsOf(f, t, [ find(f, d, t.file) ])),
    commitSha: s,
    change: u
   };
  }
  async function differences(e, n, r) {
   const {badgeKeys: i} = await Promise.all([ t.e(815), t.e(556) ]).then(t.bind(t, 5809));
   const [o, s] = [ i(e, r), i(n, r) ];
   return [ ...new Set([ ...o.keys(), ...s.keys() ]) ].flatMap(e => o.get(e) === s.get(e) ? [] : [ {
    key: e,
    before: o.get(e),
    after: s.get(e)
   } ]);
  }
  function refuseInherited({command: e, id: n}, {manifest: t, badges: i}, o) {
   const s = t?.badges.some(({definition: e}) => e.id === n) === true;
   const a = i.find(({definition: e}) => e.id === n);
   if (s || a === undefined) return;
   if (e !== "add") throw new r.qh("not-found", `There is no badge ${(0, r.hD)(n)} in ${o.source}: it is inherited, and defined at ${a.place}. Change it there (scope: organization).`);
   if (a.enforce) throw new r.qh("conflict", `The badge ${(0, r.hD)(n)} is enforced by ${a.place}. Use another id.`);
  }
  async function changed(e, n, t) {
   const {badges: i} = await (0, s.WI)(e, t);
   const o = i.find(({definition: e}) => e.id === n.id);
   if (n.command === "add" && o !== undefined) throw new r.qh("conflict", `There is already a badge ${(0, 
   r.hD)(n.id)}: ${o.place}. Use another id, or edit it.`);
   if (n.command !== "add" && o === undefined) throw unknownBadge(n.id, t, i);
   const a = await edit(e, n, o?.definition.source.kind === "pointer");
   if ("problem" in a) throw new r.qh("invalid", `${t.source}: ${a.problem}. Nothing was changed: edit the file by hand.`);
   await refuseProblems(a.text, n, t);
   return a.text;
  }
  async function edit(e, n, r) {
   const {addBadge: i, editBadge: o, removeBadge: s} = await Promise.all([ t.e(815), t.e(556) ]).then(t.bind(t, 5809));
   switch (n.command) {
   case "add":
    return i(e, n.keys);

   case "remove":
    return s(e, n.id);

   case "edit":
    return o(e, n.id, withLink(n, r));
   }
  }
  function withLink({link: e, changes: n}, t) {
   if (e === undefined) return n;
   const i = n.some(([e, n]) => e === "image_url" && n !== undefined);
   const o = t || i ? "link_url" : "link";
   if (n.some(([e]) => e === o)) throw new r.qh("invalid", `"${o}" is set twice. Remove one of them.`);
   return [ ...n, [ o, e ] ];
  }
  async function refuseProblems(e, n, t) {
   try {
    await (0, s.WI)(e, t);
   } catch (e) {
    if (!(e instanceof r.WK)) throw e;
    const i = e.problems.map(e => withInput(e.text.slice(t.source.length).replace(/^:\d+:\d+: /, ""), n));
    const o = [ ...new Set(i) ].map(e => ({
     file: undefined,
     line: 1,
     text: e
    }));
    throw new r.WK(`The badge ${(0, r.hD)(n.id)}`, o);
   }
  }
  function withInput(e, n) {
   const [t = "", i = "", o = ""] = /^"(\w+)"(: )?/.exec(e) ?? [];
   if (!("inBadge" in n) || i === "") return e;
   if (n.inBadge.includes(i)) return (0, r.xf)(e, `--badge: ${e}`);
   return o === "" ? e : `${(0, r.yu)(i, `"${i}"`)}: ${e.slice(t.length)}`;
  }
 }),
 278: ((e, n, t) => {
  t.d(n, {
   b: () => RemoteRecords
  });
  var r = t(4370);
  var i = t(3916);
  var o = t(7807);
  var s = t(4087);
  var a = t(7812);
  class RemoteRecords {
   #e;
   #n;
   #t;
   constructor(e) {
    const {context: n, token: t, signal: r, scope: s} = e;
    if (t === "") throw new i.qh("unauthorized", 'A token is missing: reading GitHub needs "token" (on the command line --token, or GITHUB_TOKEN).');
    this.#e = n;
    this.#n = s;
    this.#t = (0, o.o)({
     context: n,
     token: t,
     signal: () => r
    });
   }
   ports(e) {
    return {
     file: this.#r(e),
     levels: this.levels,
     site: () => this.site()
    };
   }
   get sources() {
    return {
     context: this.#e,
     record: this.#t.record
    };
   }
   get levels() {
    const {owner: e} = this.#e.repository;
    return {
     owner: e,
     read: e => this.#t.contents(e)
    };
   }
   async site() {
    const {serverUrl: e, repository: n} = this.#e;
    const t = this.#t;
    const r = this.#n === "group" ? await t.oldest(n.owner) : n;
    if (r === undefined) return (0, a.AA)(e);
    return {
     serverUrl: e,
     repository: r,
     branch: "",
     facts: () => t.facts(r),
     newest: () => t.newest(r),
     read: e => t.contents({
      repository: (0, s.fq)(r),
      path: e,
      ref: undefined
     })
    };
   }
   #r(e) {
    const {repository: n} = this.#e;
    const t = this.#n === "group" ? {
     ...n,
     name: ".github"
    } : n;
    const r = (0, s.fq)(t);
    return {
     source: `${r}:${e}`,
     path: (0, s.ve)(t, n) ? e : undefined,
     scope: this.#n,
     read: async () => {
      const n = await this.#t.contents({
       repository: r,
       path: e,
       ref: undefined
      });
      if (n === undefined) await this.#t.facts(t);
      return n;
     },
     change: async (n, r) => {
      let i = "";
      const o = await this.#i(t, e);
      const {commitSha: s} = await o.publish({
       draft: {
        files: [],
        message: {
         headline: r,
         body: ""
        }
       },
       otherChanges: async t => {
        i = await n(await textAt(t, e));
        return {
         files: [ {
          path: e,
          text: i
         } ],
         removed: []
        };
       }
      });
      return {
       text: i,
       commitSha: s
      };
     }
    };
   }
   async #i(e, n) {
    const {defaultBranch: t} = await this.#t.facts(e);
    const i = this.#t.branch({
     repository: e,
     branch: t,
     singleCommit: false,
     protectedCure: `Change ${n} in a pull request`,
     check: () => {}
    });
    return (0, r.l)(i, limitedPace(this.#t.pace, n));
   }
  }
  async function textAt(e, n) {
   const t = (await e.texts([ n ])).get(n);
   if (t === undefined && (await e.files()).has(n)) throw new i.qh("invalid", `${n} is not a UTF-8 text. Nothing was changed.`);
   return t;
  }
  const d = 20;
  function limitedPace(e, n) {
   return {
    waitUntil: (n, t) => e.waitUntil(n, t),
    async backOff(t) {
     if (t >= d) throw new i.qh("conflict", `Others changed the branch of ${n} ${d} times in a row before this change could be made. Try again.`);
     await e.backOff(t);
    }
   };
  }
 }),
 3383: (e, n, t) => {
  t.d(n, {
   hx: () => readScope,
   in: () => readRequest,
   z_: () => c
  });
  var r = t(4394);
  var i = t(3916);
  var o = t(1867);
  var s = t(9510);
  var a = t(7647);
  var d = t(6470);
  const c = [ "list", "get", "add", "edit", "remove", "preview" ];
  const u = [ "workflow", "job", "branch", "environment", "check", "fact", "from", "status", "label", "message", "color", "style", "logo", "link" ];
  const f = [ "workflow", "from" ];
  const l = {
   repository: "project",
   organization: "group"
  };
  function readScope(e = "repository") {
   if (e === "repository" || e === "organization") return l[e];
   const n = Object.keys(l);
   throw (0, i.Gq)("scope", e, `is not known.${(0, i.h)(e, n)} Allowed: ${n.join(", ")}.`);
  }
  async function readRequest(e) {
   const {command: n, read: t} = e;
   if (n === "list") return {
    command: n,
    name: t("name")
   };
   if (n === "preview") return {
    command: n,
    record: readPreview(e)
   };
   if (n === "get" || n === "remove") return {
    command: n,
    id: idOf(n, e.id)
   };
   const r = await changesIn(t("badge"));
   const i = [ ...changesOf(e), ...r ];
   for (const [n, t] of i) (0, o.PW)(n, JSON.stringify(t ?? ""), e.tokens);
   const s = {
    inBadge: r.map(([e]) => e)
   };
   const a = urlOf(e, "link-url");
   if (n === "edit") return {
    ...s,
    command: n,
    id: idOf(n, e.id),
    link: a,
    changes: uniqueIn(withoutId(i))
   };
   const d = idOf(n, e.id ?? textIn(i, "id"));
   return {
    ...s,
    command: n,
    id: d,
    keys: keysOf(d, withoutId(i, e.id === undefined ? d : undefined), a)
   };
  }
  function idOf(e, n) {
   if (n === undefined || n.trim() === "") throw new i.qh("invalid", `The id is missing. It names the badge that the command is about${(0, 
   i.xf)(': set the input "id"', `: publish-badges ${e} ID`)}.`);
   if ((0, r.eQ)(n)) return n;
   const t = 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/"';
   throw (0, i.Gq)("id", n, `is not an id. ${t}, such as "${(0, r.yR)(n.slice(0, 100))}".`);
  }
  function urlOf({read: e, tokens: n}, t) {
   const r = e(t)?.trim();
   if (r === undefined) return undefined;
   const s = (0, a.rn)(r);
   if (s !== undefined) throw (0, i.Gq)(t, /credentials|token/.test(s) ? "\u2026" : r, `must be a valid URL: it ${s}.`);
   (0, o.PW)(t, r, n);
   return r;
  }
  function readPreview(e) {
   const [n, t] = [ urlOf(e, "link-url"), urlOf(e, "image-url") ];
   if (n === undefined) throw missing("link_url", "link-url");
   if (t === undefined) throw missing("image_url", "image-url");
   return {
    name: e.read("name"),
    link_url: n,
    image_url: t
   };
  }
  const missing = (e, n, t = "") => new i.qh("invalid", `${e} is missing: give ${(0, 
  i.yu)(n, `"${n}"`)}${t}.`);
  function changesOf(e) {
   const {read: n} = e;
   const [t, r] = [ n("name"), urlOf(e, "image-url") ];
   const i = u.map(e => [ e, n(e) ]);
   const o = [ [ "name", t ], [ "image_url", r ], ...i ];
   return o.flatMap(([e, n]) => n === undefined ? [] : [ [ e, contentOf(e, n) ] ]);
  }
  function contentOf(e, n) {
   const t = f.includes(e) ? (0, s.Li)(n) : [];
   return t.length > 1 ? {
    list: t
   } : n;
  }
  async function changesIn(e) {
   if (e === undefined) return [];
   const {readChanges: n} = await Promise.all([ t.e(815), t.e(556) ]).then(t.bind(t, 5809));
   return n(e, (0, i.yu)("badge", "badge"));
  }
  function uniqueIn(e) {
   const n = e.find(([n], t) => e.findIndex(([e]) => e === n) !== t);
   if (n === undefined) return e;
   throw new i.qh("invalid", `"${n[0]}" is set twice. Remove one of them.`);
  }
  function textIn(e, n) {
   const t = e.find(([e]) => e === n)?.[1];
   return typeof t === "string" ? t : undefined;
  }
  function withoutId(e, n) {
   if (n === undefined && e.some(([e]) => e === "id")) throw new i.qh("invalid", "The id of a badge cannot change. Remove the badge, and add it with the other id.");
   return e.filter(([e]) => e !== "id");
  }
  function keysOf(e, n, t) {
   const r = n.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]);
   const has = e => r.some(([n]) => n === e);
   const o = r.some(([e]) => !d.Tf.some(n => n === e));
   const s = has("image_url");
   if (!s && !o) throw missing("image_url", "image-url", `, or a key of a badge to draw, such as ${(0, 
   i.yu)("workflow", '"workflow"')} or ${(0, i.yu)("message", '"message"')}`);
   if (s && t === undefined && !has("link_url")) throw missing("link_url", "link-url");
   const a = t === undefined ? [] : [ [ s ? "link_url" : "link", t ] ];
   const c = r.findLastIndex(([e]) => e === "name" || e === "image_url") + 1;
   return uniqueIn([ [ "id", e ], ...r.toSpliced(c, 0, ...a) ]);
  }
 },
 4061: ((e, n, t) => {
var listed = (async function listed(e, n, t) {
   const r = e.map((({definition: e}) => e));
   const i = r.flatMap((({link: e, source: n}) => [ ...e?.kind === "url" ? [ e.url ] : [], ...n.kind === "pointer" ? [ n.imageUrl ] : [] ]));
   const o = r.some((({source: e}) => e.kind !== "pointer"));
   const s = await siteValues(o ? [ ...i, pathTemplate(n), "%{branch}" ] : i, t);
   const a = {
    site: t,
    publish: n,
    values: s,
    isPrivate: o && (await t.facts()).isPrivate
   };
   return Promise.all(r.map((e => listedBadge(e, a))));
  });
var siteValues = (async function siteValues(e, n) {
   const {repository: t, serverUrl: r} = n;
   const i = e.some((e => (0, o.Qf)(e).includes("branch")));
   const s = i ? [ ...e, "%{default_branch}" ] : e;
   const a = t === undefined ? {} : await (0, d.Ec)(s, {
    repository: t,
    serverUrl: r
   }, n);
   const c = a.default_branch || n.branch;
   return c === "" ? a : {
    ...a,
    branch: c
   };
  });
var listedBadge = (async function listedBadge(e, n) {
   const {id: t, kind: r} = e;
   const i = {
    ...n,
    values: {
     ...n.values,
     ...ownValues(e, n)
    }
   };
   const [o, s] = [ linkOf(e, i), imageOf(e, i) ];
   const a = {
    id: t,
    name: await nameOf(e, i.site.read),
    kind: r,
    link_url: o.template,
    image_url: s.template,
    rendered_link_url: o.text,
    rendered_image_url: s.text,
    path: s.path
   };
   const d = [ ...o.warnings, ...s.warnings ].map(e => `${t}: ${e}`);
   return {
    row: a,
    definition: e,
    readmeImage: s.readme,
    warnings: d
   };
  });
var ownValues = (function ownValues(e, {values: n}) {
   const {id: t, filters: i, job: o} = e;
   const s = i.branch ?? i.tag ?? n.branch;
   const a = workflowFile(e.source);
   return {
    id: t,
    ...s === undefined ? {} : {
     branch: s
    },
    ...a === undefined ? {} : {
     workflow: (0, r.Vc)(a)
    },
    ...o === undefined ? {} : {
     job: (0, r.yR)(o)
    }
   };
  });
var filled = (function filled(e, n, t) {
   const {text: r, unfilled: i} = (0, o.Uu)(n, t);
   return {
    template: n,
    text: r,
    warnings: unfilledWarnings(e, i)
   };
  });
var unfilledWarnings = (function unfilledWarnings(e, n) {
   return n.map(n => `"${e}": %{${n}} is unknown or has no value, and was left unchanged.`);
  });
var linkOf = (function linkOf(e, n) {
   const {link: t, source: r} = e;
   if (t?.kind === "url") return filled(r.kind === "pointer" ? "link_url" : "link", t.url, n.values);
   const i = ownPage(e, t?.kind, n);
   return {
    template: i,
    text: i,
    warnings: []
   };
  });
var ownPage = (function ownPage({source: e, filters: n, job: t}, r, {site: o, values: s}) {
   const {serverUrl: d} = o;
   const c = n.repository ?? (o.repository && (0, i.fq)(o.repository));
   if (c === undefined) return null;
   if (e.kind === "fact" && r === undefined) return (0, a.k)(e.fact, {
    serverUrl: d,
    subject: {
     repository: c
    }
   });
   const l = workflowFile(e);
   const m = r ?? f[e.kind] ?? "repository";
   return (0, a.f)(u.includes(m) ? "workflow" : m, {
    serverUrl: d,
    own: {
     runId: undefined,
     jobId: undefined
    },
    subject: {
     repository: c,
     workflow: l === undefined ? undefined : {
      path: `.github/workflows/${l}`,
      name: ""
     },
     branch: s.branch ?? "",
     tag: n.tag,
     run: undefined,
     sha: n.sha ?? "",
     job: t === undefined ? undefined : {
      name: t,
      id: undefined
     },
     environment: e.kind === "environment" ? e.environment : undefined
    }
   });
  });
var pathTemplate = (function pathTemplate(e) {
   const n = e?.gist === undefined ? "%{branch}/%{id}" : "%{project_name}-%{branch}-%{id}";
   return (e?.path ?? n).replace(/\.svg$/, "");
  });
var imageOf = (function imageOf({source: e}, n) {
   const {publish: t, values: r} = n;
   if (e.kind === "pointer") {
    const n = filled("image_url", e.imageUrl, r);
    return {
     ...n,
     readme: n.text,
     path: null
    };
   }
   const {text: i, unfilled: s} = (0, o.fT)(pathTemplate(t), r);
   const a = t?.gist === undefined ? i : i.replaceAll("/", "-");
   const d = `${a}.${t?.formats?.[0] ?? "svg"}`;
   const c = s.length > 0 ? "" : addressOf(d, n);
   return {
    template: c,
    text: c,
    readme: readmeAddress(d, n) ?? c,
    path: d,
    warnings: unfilledWarnings("path", s)
   };
  });
var addressOf = (function addressOf(e, {publish: n, site: t, isPrivate: r}) {
   if (n?.gist !== undefined) return "";
   if (n?.directory !== undefined) return (0, c.au)(n.directory, e);
   const o = n?.repository === undefined ? t.repository : (0, i.ow)(n.repository);
   if (o === undefined) return "";
   return (0, c.lv)(t.serverUrl, {
    repository: o,
    branch: n?.branch ?? "badges",
    isPrivate: r
   }, e);
  });
var readmeAddress = (function readmeAddress(e, {publish: n, site: t, values: r}) {
   if (n?.gist !== undefined || n?.directory !== undefined) return undefined;
   const o = t.repository === undefined ? undefined : (0, i.fq)(t.repository).toLowerCase();
   if (n?.repository !== undefined && n.repository.toLowerCase() !== o) return undefined;
   const s = {
    defaultBranch: r.default_branch || "main",
    path: t.page ?? "README.md"
   };
   return (0, c.Fl)({
    branch: n?.branch ?? "badges",
    path: e
   }, s);
  });
var workflowFile = (function workflowFile(e) {
   const [n = "", ...t] = e.kind === "workflow" ? e.workflows : [];
   return t.length === 0 && /\.ya?ml$/i.test(n) ? n : undefined;
  });
var nameOf = (async function nameOf(e, n) {
   const {id: t, name: i, label: o, job: s, source: a} = e;
   const d = i ?? (a.kind === "pointer" ? t : o || s);
   if (d !== undefined && d !== "") return d;
   switch (a.kind) {
   case "environment":
    return a.environment;

   case "check":
    return t;

   case "fact":
    return (0, r.Zd)(a.fact);

   case "workflow":
    return workflowName(e, a.workflows, n);

   default:
    return e.message ?? t;
   }
  });
var workflowName = (async function workflowName(e, [n, ...t], i) {
   const o = workflowFile(e.source);
   if (o !== undefined) return await nameIn(await i(`.github/workflows/${o}`) ?? "") ?? (0, 
   r.Vc)(o);
   if (n === undefined || t.length > 0 || n === "*") return "build";
   return /^\d+$/.test(n) ? e.id : n;
  });
var nameIn = (async function nameIn(e) {
   const [n] = /^name[ \t]*:.*$/m.exec(e) ?? [];
   if (n === undefined) return undefined;
   const {root: t} = await (0, s.yv)(n);
   const r = t.kind === "map" ? t.entries[0]?.value : undefined;
   return r?.kind === "scalar" && r.text !== "" ? r.text : undefined;
  });
  t.d(n, {
   K: (() => listed),
   S: () => previewed
  });
  var r = t(4394);
  var i = t(4087);
  var o = t(7647);
  var s = t(8553);
  var a = t(722);
  var d = t(9455);
  var c = t(8002);
  
  
  
  
  async function previewed({name: e, link_url: n, image_url: t}, r) {
   const i = await siteValues([ n, t ], r);
   const [o, s] = [ filled("link_url", n, i), filled("image_url", t, i) ];
   const a = {
    ...e === undefined ? {} : {
     name: e
    },
    ...{
     link_url: n,
     image_url: t
    },
    rendered_link_url: o.text,
    rendered_image_url: s.text
   };
   return {
    row: a,
    warnings: [ ...o.warnings, ...s.warnings ]
   };
  }
  
  
  
  const u = [ "run", "job" ];
  const f = {
   workflow: "workflow",
   run: "workflow",
   environment: "deployments",
   check: "checks"
  };
  
  
  
  
  
  
  
  
  
 })
};

