"use strict";

exports.id = 55;

exports.ids = [ 55 ];

exports.modules = {
 3272: ((e, n, t) => {
var records = (async function records({command: e, id: n, json: t, read: r}, i) {
   const {env: a} = i;
   const s = r("token") ?? a["GITHUB_TOKEN"] ?? "";
   const d = (0, g.$p)([ s ]);
   const u = (0, l.Jw)(r("format"));
   if (t && u !== undefined) throw new o.qh("invalid", "--json and --format cannot be used together. Remove one of them.");
   const h = await (0, f["in"])({
    command: e,
    id: n,
    read: r,
    tokens: (0, g.XP)(s)
   });
   const p = (0, f.hx)(r("scope"));
   const w = {
    read: r,
    env: a,
    token: s,
    scope: p,
    process: i
   };
   try {
    const {ports: n, sources: r} = portsFor(w);
    const i = await (0, c._)(h, n);
    for (const e of i.warnings) (0, b.cv)("warning", d(e));
    const o = e === "list" || e === "get";
    if (o && !t && u === undefined && (0, b.Jz)(a)) return d(await forPeople(i, e, {
     env: a,
     sources: r
    }));
    return d((0, l.X0)(i, {
     command: e,
     json: t,
     markup: u,
     isOwnRepository: p === "project"
    }));
   } catch (e) {
    const n = r("repository") ?? a["GITHUB_REPOSITORY"] ?? "";
    const t = (0, m.O)(e, n, () => ({}));
    if (t instanceof o.WK) throw new o.WK(t.source, t.problems.map(e => ({
     ...e,
     text: d(e.text)
    })));
    if (t instanceof o.qh) throw new o.qh(t.code, d(t.message));
    throw t;
   }
  });
var portsFor = (function portsFor(e) {
   const n = e.read("repository");
   return n === undefined ? localPorts(e) : remotePorts(e, (0, w.pQ)("repository", n));
  });
var localPorts = (function localPorts(e) {
   const {env: n, scope: t, token: r, process: i} = e;
   const [o, a] = [ i.cwd(), manifestPath(e) ];
   const d = (0, u.KB)(o);
   const c = n["GITHUB_REPOSITORY"] || d.repository && (0, s.fq)(d.repository);
   const f = (n["GITHUB_SERVER_URL"] || (d.serverUrl ?? "https://github.com")).replace(/(?<!\/)\/+$/, "");
   const l = (0, u.C1)(o, {
    source: a,
    path: a,
    scope: t
   });
   const m = c === undefined ? undefined : (0, s.SU)(c);
   const h = (0, u.Nk)(o, {
    ...d,
    serverUrl: f,
    repository: m
   });
   const p = r !== "" && c !== undefined && (n["GITHUB_API_URL"] || f === "https://github.com");
   if (!p) {
    const e = t === "group" ? (0, u.AA)(f) : h;
    return {
     ports: {
      file: l,
      levels: undefined,
      site: (() => Promise.resolve(e))
     },
     sources: undefined
    };
   }
   const {ports: w, sources: g} = remotePorts({
    ...e,
    env: {
     ...n,
     GITHUB_SERVER_URL: f
    }
   }, c);
   const site = async () => ({
    ...await w.site(),
    ...t === "group" ? {} : {
     read: h.read
    }
   });
   return {
    ports: {
     ...w,
     file: l,
     site: site
    },
    sources: g
   };
  });
  t.r(n);
  t.d(n, {
   records: (() => records)
  });
  var r = t(3360);
  var i = t(4430);
  var o = t(3916);
  var a = t(9556);
  var s = t(4087);
  var d = t(1336);
  var c = t(5816);
  var u = t(7812);
  var f = t(3383);
  var l = t(1089);
  var m = t(7179);
  var h = t(4006);
  var p = t(278);
  var w = t(3718);
  var g = t(1867);
  var b = t(1028);
  
  async function forPeople(e, n, {env: t, sources: r}) {
   const {badges: o} = e;
   const [a, s] = [ (0, b.r5)(1, t), await looksOf(o, r) ];
   for (const e of new Set(s.flatMap(e => e.problem ?? []))) (0, b.cv)("warning", e);
   const d = o.some(({definition: e}) => e.enabled && (0, i.QF)(e));
   if (r === undefined && d) (0, b.cv)("notice", k);
   if (n === "list") return badgeTable(o, s, a);
   const c = (0, l.X0)(e, {
    command: n,
    json: false,
    markup: undefined,
    isOwnRepository: true
   });
   return `${pictureOf(s[0], a)}\n\n${c}`.trimStart();
  }
  const k = "Statuses of workflows are not shown: looking them up needs a token (--token or GITHUB_TOKEN).";
  
  const manifestPath = (({read: e, scope: n}) => e("manifest") ?? d.tL[n]);
  function remotePorts(e, n) {
   const {env: t, token: r, scope: i, process: o} = e;
   const d = (0, s.JM)(t["GITHUB_REPOSITORY"] ?? "", n);
   const c = {
    ...t,
    GITHUB_REPOSITORY: n,
    ...d ? {} : {
     GITHUB_EVENT_PATH: ""
    }
   };
   return (0, p.V)({
    context: (0, a.y)(c),
    path: manifestPath(e),
    scope: i,
    token: r,
    signal: (0, h.Zm)(o)
   });
  }
  
  async function looksOf(e, n) {
   if (n === undefined) return e.map(offline);
   const t = (0, i.xS)(e.map(({definition: e}) => e), n);
   t.catch(() => undefined);
   const r = {
    runner: n.context.runner
   };
   const o = {
    ...n,
    facts: t,
    job: r,
    published: [],
    now: Date.now(),
    limit: (0, i.TA)()
   };
   return Promise.all(e.map(e => lookedUp(e, o)));
  }
  function offline({definition: e, row: n}) {
   const {source: t, enabled: i, label: o, message: a} = e;
   if (t.kind === "pointer") return {
    status: undefined,
    badge: undefined
   };
   const s = t.kind === "status" ? t.status : undefined;
   const d = i ? s : "unknown";
   const c = t.kind === "message" || t.kind === "value";
   const u = o ?? (c ? "" : n.name);
   const f = (0, r.bN)(u, d, {
    ...e,
    logo: undefined
   });
   const l = d !== undefined || c && a !== undefined;
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
    const [o] = await (0, i.Fo)(t, n);
    if (o === undefined || o.skipReason !== undefined) return offline(e);
    const {definition: a, status: s, defaults: d} = o;
    return {
     status: s,
     badge: (0, r.bN)(a.label ?? d.label, s, {
      ...a,
      logo: undefined
     })
    };
   } catch (n) {
    if (!(n instanceof o.qh) || n.kind === "signal") throw n;
    return {
     ...offline(e),
     problem: n.message
    };
   }
  }
  const v = [ "ID", "NAME", "KIND", "STATUS", "SHOWS", "BADGE" ];
  function badgeTable(e, n, t) {
   if (e.length === 0) return "";
   const r = e.map(({row: e, definition: t}, r) => [ ...[ e.id, e.name, e.kind ], n[r]?.status ?? "-", (0, 
   l.q0)(t) ]);
   const [i = [], ...o] = (0, l.jC)([ v, ...r ]);
   const a = o.map((e, r) => {
    const i = n[r];
    if (i?.status !== undefined && i.badge !== undefined) e[3] = (0, b.dS)(e[3] ?? "", i.badge.color, t);
    return [ ...e, pictureOf(i, t) ].join("  ").trimEnd();
   });
   return [ (0, b.Cr)(i.join("  ").trimEnd(), t), ...a ].map(e => `${e}\n`).join("");
  }
  const pictureOf = (e, n) => e?.badge === undefined ? "" : (0, b._D)(e.badge, n);
 }),
 333: (e, n, t) => {
  t.d(n, {
   run: () => run
  });
  var r = t(3024);
  var i = t.n(r);
  var o = t(3838);
  var a = t(3916);
  var s = t(9556);
  var d = t(1336);
  var c = t(7179);
  var u = t(5816);
  var f = t(278);
  var l = t(3383);
  var m = t(1089);
  var h = t(4006);
  var p = t(3718);
  var w = t(1867);
  const read = e => (0, o.V4)(e) || undefined;
  async function run() {
   const e = (0, o.V4)("token");
   const n = (0, w.$p)([ e ]);
   if (process.env["GITHUB_ACTIONS"] === "true") (0, h.yy)((0, w.vu)([ e ]));
   try {
    const t = (0, p.HU)("command", read("command") ?? "list", l.z_);
    const i = (0, l.hx)(read("scope"));
    const a = await (0, l["in"])({
     command: t,
     id: read("id"),
     read: read,
     tokens: (0, w.XP)(e)
    });
    const [c, g, b] = [ (0, s.y)(process.env), d.tL[i], (0, h.Zm)(process) ];
    const {ports: k} = (0, f.V)({
     context: c,
     path: g,
     scope: i,
     token: e,
     signal: b
    });
    const v = await (0, u._)(a, k);
    for (const e of v.warnings) (0, o.$e)(n(e));
    (0, h.yy)(n((0, m.X0)(v, {
     command: t,
     json: false,
     markup: undefined,
     isOwnRepository: true
    })));
    (0, o.uH)("badges", n(JSON.stringify(v.rows)));
    (0, o.uH)("commit-sha", v.commitSha ?? "");
    const y = process.env["GITHUB_STEP_SUMMARY"];
    if (y) (0, r.appendFileSync)(y, n((0, m.YG)(a, v)));
   } catch (e) {
    fail((0, c.O)(e, process.env["GITHUB_REPOSITORY"] ?? "", () => ({})), n);
   }
  }
  function fail(e, n) {
   (0, o.uH)("badges", "[]");
   (0, o.uH)("commit-sha", "");
   if (e instanceof a.WK) failWith(e, n); else if (e instanceof a.qh) (0, o.C1)(n(`${e.message} [${(0, 
   a.d)(e.code)}]`)); else {
    (0, o.Yz)(n((0, a.fC)(e)));
    (0, o.C1)(n(`Unexpected error, please report it: ${(0, a.bD)(e)}`));
   }
  }
  function failWith({problems: e, headline: n, code: t}, r) {
   const i = e.length === 1;
   const s = ` [${(0, a.d)(t)}]`;
   for (const {file: n, line: t, text: a} of e) {
    const e = n === undefined ? {} : {
     file: n,
     startLine: t
    };
    (0, o.z3)(r(i ? a + s : a), e);
   }
   if (i) process.exitCode = 1; else (0, o.C1)(r(n + s));
  }
 },
 1089: ((e, n, t) => {
var readMarkup = (function readMarkup(e) {
   return e === undefined ? undefined : (0, r.HU)("format", e, i.CZ);
  });
var formatted = (function formatted(e, {command: n, json: t, markup: r, isOwnRepository: i}) {
   const [o] = e.rows;
   const a = n === "list";
   if (t) return `${JSON.stringify(a ? e.rows : o, null, 2)}\n`;
   if (e.change !== undefined) return changeLines(e.change, e.commitSha);
   if (r !== undefined) return `${harmlessLines(pictures(e, r, i))}\n`;
   return a ? columns(table(e)) : columns(Object.entries(o ?? {}).map(([e, n]) => [ e, cellOf(n) ]));
  });
var table = (function table({badges: e}) {
   if (e.length === 0) return [];
   const n = e.map((({row: e, definition: n}) => [ e.id, e.name, e.kind, describe(n), e.rendered_image_url || (e.path ?? "") ]));
   return [ [ "ID", "NAME", "KIND", "SHOWS", "WHERE" ], ...n ];
  });
var padded = (function padded(e) {
   const n = e.map((e => e.map(o.Is)));
   const t = (n[0] ?? []).map(((e, t) => Math.max(...n.map((e => e[t]?.length ?? 0)))));
   return n.map((e => e.map(((e, n) => e.padEnd(t[n] ?? 0)))));
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
   jC: () => padded,
   q0: () => describe
  });
  var r = t(3718);
  var i = t(8534);
  var o = t(4006);
  
  
  const a = {
   add: [ "Added", "to" ],
   edit: [ "Changed", "in" ],
   remove: [ "Removed", "from" ]
  };
  function changeLines({command: e, id: n, source: t, keys: r}, i) {
   if (e === "edit" && r.length === 0) return `Nothing changed: ${n} already has these values.\n`;
   const [o, s] = a[e];
   const d = i === undefined ? "" : ` (commit ${i.slice(0, 10)})`;
   const c = e === "edit" ? r.map(({key: e, before: n, after: t}) => `  ${e}: ${orNone(n)} \u2192 ${orNone(t)}`) : [];
   return harmlessLines([ `${o} ${n} ${s} ${t}${d}${c.length > 0 ? ":" : "."}`, ...c, "" ].join("\n"));
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
  
  
  const columns = (e => padded(e).map((e => `${(0, o.Is)(e.join("  ")).trimEnd()}\n`)).join(""));
  
  
  function summaryOf(e, {badges: n, rows: t, commitSha: r}) {
   const o = "id" in e ? `${e.command} ${e.id}` : e.command;
   const a = r === undefined ? "" : `, commit ${r}`;
   const d = `### Badges\n\n${(0, i.pj)(o)}${a}\n`;
   if (n.length > 0) return `${d}\n<table>\n${s}\n${n.map(tableRow).join("\n")}\n</table>\n`;
   return t.length === 0 ? d : `${d}\n<pre>${escaped(JSON.stringify(t, null, 2))}</pre>\n`;
  }
  const s = "<tr><th>id</th><th>name</th><th>kind</th><th>badge</th></tr>";
  function tableRow({row: e}) {
   const {id: n, name: t, kind: r, rendered_image_url: o, rendered_link_url: a} = e;
   const s = o === "" ? "" : (0, i.UA)("html", [ {
    alt: t,
    image: o,
    link: a
   } ]);
   return `<tr><td>${(0, i.pj)(n)}</td><td>${(0, i.pj)(t)}</td><td>${r}</td><td>${s}</td></tr>`;
  }
  function escaped(e) {
   return e.replace(/[^\p{L}\p{N} ,.:/-]/gu, e => `&#${e.codePointAt(0) ?? 0};`);
  }
 }),
 5816: ((e, n, t) => {
var manage = (async function manage(e, n) {
   if (e.command === "preview") {
    const {row: t, warnings: r} = await (0, d.S)(e.record, await n.site());
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
     return listOutcome(r, t === undefined ? i : i.filter(({row: e}) => e.name === t));
    }

   case "get":
    return listOutcome(r, await rowsOf(r, n, [ find(r, e.id, n.file) ]));

   case "add":
   case "edit":
   case "remove":
    return change(e, r, n);
   }
  });
var badgesIn = (async function badgesIn(e, {file: n, levels: t}) {
   const r = e === undefined ? undefined : await (0, s.WI)(e, n);
   const i = e === undefined ? [ `There is no ${n.source} yet.` ] : [];
   if (n.scope === "group" || t === undefined) {
    const e = n.scope === "project" && r?.namesInherited === true;
    const t = (0, a.al)(r?.badges ?? []);
    return {
     manifest: r,
     badges: t,
     notices: [ ...i, ...e ? [ c ] : [] ],
     warnings: []
    };
   }
   const {notices: d, ...u} = await (0, o.f)(r, t);
   return {
    manifest: r,
    ...u,
    notices: [ ...i, ...d ]
   };
  });
var rowsOf = (async function rowsOf({manifest: e}, n, t) {
   return t.length === 0 ? [] : (0, d.K)(t, e?.publish, await n.site());
  });
var listOutcome = (function listOutcome({notices: e, warnings: n}, t) {
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
  var i = t(392);
  var o = t(9513);
  var a = t(1336);
  var s = t(8553);
  var d = t(4061);
  
  
  const c = "Inherited badges are left out: reading them needs a token (--token or GITHUB_TOKEN).";
  function find({badges: e}, n, t) {
   const r = e.find(({definition: e}) => e.id === n);
   if (r === undefined) throw unknownBadge(n, t, e);
   return r;
  }
  function unknownBadge(e, {source: n}, t) {
   const i = t.map(({definition: e}) => e.id);
   return new r.qh("not-found", `There is no badge ${(0, r.hD)(e)} in ${n}.${(0, r.h)(e, i)}`);
  }
  
  
  const u = {
   add: "Add",
   edit: "Edit",
   remove: "Remove"
  };
  async function change(e, n, t) {
   refuseInherited(e, n, t.file);
   const r = `${u[e.command]} the badge "${e.id}"`;
   let i = "";
   const make = (n = "") => changed(i = n, e, t.file);
   const {text: o, commitSha: a} = await t.file.change(make, r);
   const {command: s, id: d} = e;
   const c = {
    command: s,
    id: d,
    source: t.file.source,
    keys: s === "edit" ? await differences(i, o, d) : []
   };
   if (s === "remove") return {
    badges: [],
    rows: [],
    commitSha: a,
    warnings: [],
    change: c
   };
   const f = {
    ...await badgesIn(o, t),
    notices: []
   };
   return {
    ...listOutcome(f, await rowsOf(f, t, [ find(f, d, t.file) ])),
    commitSha: a,
    change: c
   };
  }
  async function differences(e, n, r) {
   const {badgeKeys: i} = await Promise.all([ t.e(815), t.e(556) ]).then(t.bind(t, 5809));
   const [o, a] = [ i(e, r), i(n, r) ];
   return [ ...new Set([ ...o.keys(), ...a.keys() ]) ].flatMap(e => o.get(e) === a.get(e) ? [] : [ {
    key: e,
    before: o.get(e),
    after: a.get(e)
   } ]);
  }
  function refuseInherited({command: e, id: n}, {manifest: t, badges: i}, o) {
   const a = t?.badges.some(({definition: e}) => e.id === n) === true;
   const s = i.find(({definition: e}) => e.id === n);
   if (a || s === undefined) return;
   if (e !== "add") throw new r.qh("not-found", `There is no badge ${(0, r.hD)(n)} in ${o.source}: it is inherited, and defined at ${s.place}. Change it there (scope: organization).`);
   if (s.enforce) throw new r.qh("conflict", `The badge ${(0, r.hD)(n)} is enforced by ${s.place}. Use another id.`);
  }
  async function changed(e, n, t) {
   const {badges: i} = await (0, s.WI)(e, t);
   const o = i.find(({definition: e}) => e.id === n.id);
   if (n.command === "add" && o !== undefined) throw new r.qh("conflict", `There is already a badge ${(0, 
   r.hD)(n.id)}: ${o.place}. Use another id, or edit that badge.`);
   if (n.command !== "add" && o === undefined) throw unknownBadge(n.id, t, i);
   const a = await edit(e, n, o?.definition.source.kind === "pointer");
   if ("problem" in a) throw new r.qh("invalid", `${t.source}: ${a.problem}. Nothing was changed: edit the file by hand.`);
   await refuseProblems(a.text, n, t);
   return a.text;
  }
  async function edit(e, n, r) {
   const {addBadge: i, editBadge: o, removeBadge: a} = await Promise.all([ t.e(815), t.e(556) ]).then(t.bind(t, 5809));
   switch (n.command) {
   case "add":
    return i(e, n.keys);

   case "remove":
    return a(e, n.id);

   case "edit":
    return o(e, n.id, withLink(n, r));
   }
  }
  function withLink({link: e, changes: n}, t) {
   if (e === undefined) return n;
   const o = n.some(([e, n]) => e === "image_url" && n !== undefined);
   const a = t || o ? "link_url" : "link";
   if (n.some(([e]) => e === a)) throw new r.qh("invalid", (0, i.Vu)(a));
   return [ ...n, [ a, e ] ];
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
   V: () => remoteRecords
  });
  var r = t(4370);
  var i = t(3916);
  var o = t(7807);
  var a = t(4087);
  var s = t(7812);
  function remoteRecords(e) {
   const {context: n, token: t, signal: r} = e;
   if (t === "") throw new i.qh("unauthorized", 'A token is missing: reading from GitHub needs "token" (on the command line --token, or GITHUB_TOKEN).');
   const a = (0, o.o)({
    context: n,
    token: t,
    signal: () => r
   });
   return {
    ports: {
     file: remoteFile(e, a),
     levels: {
      owner: n.repository.owner,
      read: e => a.contents(e)
     },
     site: () => remoteSite(e, a)
    },
    sources: {
     context: n,
     record: a.record
    }
   };
  }
  async function remoteSite({context: e, scope: n}, t) {
   const {serverUrl: r, repository: i} = e;
   const o = n === "group" ? await t.oldest(i.owner) : i;
   if (o === undefined) return (0, s.AA)(r);
   return {
    serverUrl: r,
    repository: o,
    branch: "",
    facts: () => t.facts(o),
    newest: () => t.newest(o),
    read: e => t.contents({
     repository: (0, a.fq)(o),
     path: e,
     ref: undefined
    })
   };
  }
  function remoteFile({context: e, scope: n, path: t}, i) {
   const {repository: o} = e;
   const s = n === "group" ? {
    ...o,
    name: ".github"
   } : o;
   const d = (0, a.fq)(s);
   return {
    source: `${d}:${t}`,
    path: (0, a.ve)(s, o) ? t : undefined,
    scope: n,
    read: async () => {
     const e = await i.contents({
      repository: d,
      path: t,
      ref: undefined
     });
     if (e === undefined) await i.facts(s);
     return e;
    },
    change: async (e, n) => {
     const {defaultBranch: o} = await i.facts(s);
     const a = `Change ${t} in a pull request`;
     const d = i.branch({
      repository: s,
      branch: o,
      singleCommit: false,
      protectedCure: a,
      check: () => {}
     });
     let c = "";
     const {commitSha: u} = await (0, r.l)(d, limitedPace(i.pace, t)).publish({
      draft: {
       files: [],
       message: {
        headline: n,
        body: ""
       }
      },
      otherChanges: async n => {
       c = await e(await textAt(n, t));
       return {
        files: [ {
         path: t,
         text: c
        } ],
        removed: []
       };
      }
     });
     return {
      text: c,
      commitSha: u
     };
    }
   };
  }
  async function textAt(e, n) {
   const t = (await e.texts([ n ])).get(n);
   if (t === undefined && (await e.files()).has(n)) throw new i.qh("invalid", `${n} is not UTF-8 text. Nothing was changed.`);
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
   z_: () => u
  });
  var r = t(3916);
  var i = t(3718);
  var o = t(1867);
  var a = t(392);
  var s = t(9510);
  var d = t(7647);
  var c = t(6470);
  const u = [ "list", "get", "add", "edit", "remove", "preview" ];
  const f = [ "workflow", "job", "branch", "environment", "check", "fact", "from", "status", "label", "message", "color", "style", "logo", "link" ];
  const l = [ "workflow", "from" ];
  const m = {
   repository: "project",
   organization: "group"
  };
  function readScope(e = "repository") {
   return m[(0, i.HU)("scope", e, [ "repository", "organization" ])];
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
   const a = {
    inBadge: r.map(([e]) => e)
   };
   const s = urlOf(e, "link-url");
   if (n === "edit") return {
    ...a,
    command: n,
    id: idOf(n, e.id),
    link: s,
    changes: uniqueIn(withoutId(i))
   };
   const d = idOf(n, e.id ?? textIn(i, "id"));
   return {
    ...a,
    command: n,
    id: d,
    keys: keysOf(d, withoutId(i, e.id === undefined ? d : undefined), s)
   };
  }
  function idOf(e, n) {
   if (n === undefined || n.trim() === "") throw new r.qh("invalid", `The id is missing. It names the badge that the command is about${(0, 
   r.xf)(': set the input "id"', `: publish-badges ${e} ID`)}.`);
   return (0, i.pQ)("id", n);
  }
  function urlOf({read: e, tokens: n}, t) {
   const i = e(t)?.trim();
   if (i === undefined) return undefined;
   const {parse: a, problem: c, allowed: u} = s.oh;
   const f = a(i);
   if (f === undefined) throw (0, r.Gq)(t, (0, d.Hn)(i) ? "\u2026" : i, `${c(i)} ${u}`);
   (0, o.PW)(t, f, n);
   return f;
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
  const missing = (e, n, t = "") => new r.qh("invalid", `${e} is missing: set ${(0, 
  r.yu)(n, `"${n}"`)}${t}.`);
  function changesOf(e) {
   const {read: n} = e;
   const [t, r] = [ n("name"), urlOf(e, "image-url") ];
   const i = f.map(e => [ e, n(e) ]);
   const o = [ [ "name", t ], [ "image_url", r ], ...i ];
   return o.flatMap(([e, n]) => n === undefined ? [] : [ [ e, parseContent(e, n) ] ]);
  }
  function parseContent(e, n) {
   const t = l.includes(e) ? (0, s.Li)(n) : [];
   return t.length > 1 ? {
    list: t
   } : n;
  }
  async function changesIn(e) {
   if (e === undefined) return [];
   const {readChanges: n} = await Promise.all([ t.e(815), t.e(556) ]).then(t.bind(t, 5809));
   return n(e, (0, r.yu)("badge", "badge"));
  }
  function uniqueIn(e) {
   const n = e.find(([n], t) => e.findIndex(([e]) => e === n) !== t);
   if (n === undefined) return e;
   throw new r.qh("invalid", (0, a.Vu)(n[0]));
  }
  function textIn(e, n) {
   const t = e.find(([e]) => e === n)?.[1];
   return typeof t === "string" ? t : undefined;
  }
  function withoutId(e, n) {
   if (n === undefined && e.some(([e]) => e === "id")) throw new r.qh("invalid", "The id of a badge cannot change. Remove the badge, and add it with the other id.");
   return e.filter(([e]) => e !== "id");
  }
  function keysOf(e, n, t) {
   const i = n.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]);
   const has = e => i.some(([n]) => n === e);
   const o = i.some(([e]) => !c.Tf.some(n => n === e));
   const a = has("image_url");
   if (!a && !o) throw missing("image_url", "image-url", `, or a key of a badge to draw, such as ${(0, 
   r.yu)("workflow", '"workflow"')} or ${(0, r.yu)("message", '"message"')}`);
   if (a && t === undefined && !has("link_url")) throw missing("link_url", "link-url");
   const s = t === undefined ? [] : [ [ a ? "link_url" : "link", t ] ];
   const d = i.findLastIndex(([e]) => e === "name" || e === "image_url") + 1;
   return uniqueIn([ [ "id", e ], ...i.toSpliced(d, 0, ...s) ]);
  }
 },
 4061: ((e, n, t) => {
var listed = (async function listed(e, n, t) {
   const r = e.map((({definition: e}) => e));
   const i = r.flatMap((({link: e, source: n}) => [ ...e?.kind === "url" ? [ e.url ] : [], ...n.kind === "pointer" ? [ n.imageUrl ] : [] ]));
   const o = r.some((({source: e}) => e.kind !== "pointer"));
   const a = await siteValues(o ? [ ...i, pathTemplate(n), "%{branch}" ] : i, t);
   const s = {
    site: t,
    publish: n,
    values: a,
    isPrivate: o && (await t.facts()).isPrivate
   };
   return Promise.all(r.map((e => listedBadge(e, s))));
  });
var siteValues = (async function siteValues(e, n) {
   const {repository: t, serverUrl: r} = n;
   const i = e.some((e => (0, o.Qf)(e).includes("branch")));
   const a = i ? [ ...e, "%{default_branch}" ] : e;
   const s = t === undefined ? {} : await (0, d.Ec)(a, {
    repository: t,
    serverUrl: r
   }, n);
   const c = s.default_branch || n.branch;
   return c === "" ? s : {
    ...s,
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
   const [o, a] = [ linkOf(e, i), imageOf(e, i) ];
   const s = {
    id: t,
    name: await nameOf(e, i.site.read),
    kind: r,
    link_url: o.template,
    image_url: a.template,
    rendered_link_url: o.text,
    rendered_image_url: a.text,
    path: a.path
   };
   const d = [ ...o.warnings, ...a.warnings ].map(e => `${t}: ${e}`);
   return {
    row: s,
    definition: e,
    readmeImage: a.readme,
    warnings: d
   };
  });
var ownValues = (function ownValues(e, {values: n}) {
   const {id: t, filters: i, job: o} = e;
   const a = i.branch ?? i.tag ?? n.branch;
   const s = workflowFile(e.source);
   return {
    id: t,
    ...a === undefined ? {} : {
     branch: a
    },
    ...s === undefined ? {} : {
     workflow: (0, r.Vc)(s)
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
var ownPage = (function ownPage({source: e, filters: n, job: t}, r, {site: o, values: a}) {
   const {serverUrl: d} = o;
   const c = n.repository ?? (o.repository && (0, i.fq)(o.repository));
   if (c === undefined) return null;
   if (e.kind === "fact" && r === undefined) return (0, s.k)(e.fact, {
    serverUrl: d,
    subject: {
     repository: c
    }
   });
   const l = workflowFile(e);
   const m = r ?? f[e.kind] ?? "repository";
   return (0, s.f)(u.includes(m) ? "workflow" : m, {
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
     branch: a.branch ?? "",
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
   const {text: i, unfilled: a} = (0, o.fT)(pathTemplate(t), r);
   const s = t?.gist === undefined ? i : i.replaceAll("/", "-");
   const d = `${s}.${t?.formats?.[0] ?? "svg"}`;
   const c = a.length > 0 ? "" : addressOf(d, n);
   return {
    template: c,
    text: c,
    readme: readmeAddress(d, n) ?? c,
    path: d,
    warnings: unfilledWarnings("path", a)
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
   const o = t.repository === undefined ? "" : (0, i.fq)(t.repository);
   if (n?.repository !== undefined && !(0, i.JM)(n.repository, o)) return undefined;
   const a = {
    defaultBranch: r.default_branch || "main",
    path: t.page ?? "README.md"
   };
   return (0, c.Fl)({
    branch: n?.branch ?? "badges",
    path: e
   }, a);
  });
var workflowFile = (function workflowFile(e) {
   const [n = "", ...t] = e.kind === "workflow" ? e.workflows : [];
   return t.length === 0 && /\.ya?ml$/i.test(n) ? n : undefined;
  });
var nameOf = (async function nameOf(e, n) {
   const {id: t, name: i, label: o, job: a, source: s} = e;
   const d = i ?? (s.kind === "pointer" ? t : o || a);
   if (d !== undefined && d !== "") return d;
   switch (s.kind) {
   case "environment":
    return s.environment;

   case "check":
    return t;

   case "fact":
    return (0, r.Zd)(s.fact);

   case "workflow":
    return workflowName(e, s.workflows, n);

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
   const {root: t} = await (0, a.yv)(n);
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
  var a = t(8553);
  var s = t(722);
  var d = t(9455);
  var c = t(8002);
  
  
  
  
  async function previewed({name: e, link_url: n, image_url: t}, r) {
   const i = await siteValues([ n, t ], r);
   const [o, a] = [ filled("link_url", n, i), filled("image_url", t, i) ];
   const s = {
    ...e === undefined ? {} : {
     name: e
    },
    ...{
     link_url: n,
     image_url: t
    },
    rendered_link_url: o.text,
    rendered_image_url: a.text
   };
   return {
    row: s,
    warnings: [ ...o.warnings, ...a.warnings ]
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

