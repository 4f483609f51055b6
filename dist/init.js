"use strict";

exports.id = 385;

exports.ids = [ 385 ];

exports.modules = {
 6110: (e, t, n) => {
  n.r(t);
  n.d(t, {
   init: () => init
  });
  var o = n(3024);
  var s = n(6760);
  var r = n(3916);
  var i = n(8002);
  var a = n(8534);
  var c = n(7812);
  var l = n(1336);
  var d = n(4006);
  const u = JSON.parse('{"Jk":"owner/publish-badges"}');
  var f = n(4394);
  var m = n(7034);
  function readWorkflow(e, t) {
   const {root: n, problems: o, position: s} = (0, m.parseYaml)(t);
   const [r] = o;
   if (r !== undefined) {
    const {line: e, column: t} = s(r.offset);
    return {
     problem: `${e}:${t}: ${r.message()}`
    };
   }
   const i = valueAt(n, "on");
   const a = valueAt(n, "jobs");
   if (i === undefined || a?.kind !== "map") return {
    problem: '1:1: This is not a workflow: it needs "on" and "jobs".'
   };
   const c = eventsIn(i);
   const l = a.entries.map(({key: e, value: t}) => readJob(e, t, folderOf(n)));
   return {
    file: e,
    name: lineAt(n, "name"),
    jobs: l,
    runsOn: runsOn(c),
    isOnPush: c.includes("push"),
    isPublisher: isPublisher(l)
   };
  }
  function valueAt(e, ...t) {
   return t.reduce((e, t) => e?.kind === "map" ? e.entries.find(e => e.key === t)?.value : undefined, e);
  }
  function textAt(e, ...t) {
   const n = valueAt(e, ...t);
   return n?.kind === "scalar" ? n.text : "";
  }
  const lineAt = (e, t) => textAt(e, t).replace(/[\s\p{Cc}]+/gu, " ").trim() || undefined;
  const folderOf = e => textAt(e, "defaults", "run", "working-directory");
  function readJob(e, t, n) {
   const o = valueAt(t, "steps");
   const s = lineAt(t, "name")?.replace(/\$\{\{(?:(?!\$\{\{).)*?\}\}/g, "*");
   return {
    id: e,
    name: s ?? e,
    steps: o?.kind === "list" ? o.items.map(e => readStep(e, folderOf(t) || n)) : []
   };
  }
  function readStep(e, t) {
   const n = valueAt(e, "with");
   return {
    uses: textAt(e, "uses"),
    run: textAt(e, "run"),
    inputs: new Map(n?.kind === "map" ? n.entries.map(({key: e, value: t}) => [ e, textAt(t) ]) : []),
    folder: textAt(e, "working-directory") || t
   };
  }
  const p = u.Jk;
  function isOwnAction({uses: e}) {
   const [t = "", n] = e.trim().split("@");
   const o = p.slice(p.indexOf("/"));
   return n !== undefined && [ o, `${o}/records` ].some(e => t.endsWith(e));
  }
  const h = /^actions\/checkout@/;
  function isPublisher(e) {
   const t = e.flatMap(e => e.steps);
   const publishes = e => isOwnAction(e) || h.test(e.uses);
   return t.some(isOwnAction) && e.every(e => e.steps.length > 0 && e.steps.every(publishes));
  }
  const g = [ "push", "schedule", "workflow_run" ];
  const w = [ "workflow_dispatch", "repository_dispatch" ];
  function runsOn(e) {
   const has = t => e.some(e => t.includes(e));
   if (has(g)) return "branches";
   if (has([ "release", "push of tags" ])) return "tags";
   return has(w) ? "branches" : "neither";
  }
  function eventsIn(e) {
   switch (e.kind) {
   case "scalar":
    return [ e.text ];

   case "list":
    return e.items.flatMap(eventsIn);

   case "map":
    return e.entries.map(({key: e, value: t}) => e === "push" && isForTags(t) ? "push of tags" : e);
   }
  }
  function isForTags(e) {
   if (e.kind !== "map") return false;
   const t = e.entries.map(({key: e}) => e);
   return t.some(e => e.startsWith("tags")) && !t.some(e => e.startsWith("branches"));
  }
  const b = 10;
  function proposeBadges(e) {
   const t = new Set;
   return e.flatMap(({file: e, name: n, runsOn: o, jobs: s}) => {
    if (o === "neither") return [];
    const r = unusedName(shortSlug((0, f.Vc)(e)), t);
    const i = s.filter(e => /[^*\s]/.test(e.name)).slice(0, b);
    const jobBadge = n => ({
     id: unusedName(`${r}/${shortSlug(n.id)}`, t),
     label: n.name.includes("*") ? n.id : n.name,
     workflow: e,
     job: n.name
    });
    const a = s.length > 1 ? i.map(jobBadge) : [];
    return [ {
     id: r,
     label: n ?? (0, f.Vc)(e),
     workflow: e,
     runsOn: o,
     jobs: a
    } ];
   });
  }
  const v = 100;
  const shortSlug = e => (0, f.yR)((0, f.yR)(e).slice(0, v));
  function unusedName(e, t, n = "-") {
   let o = e;
   for (let s = 2; t.has(o); s++) o = `${e}${n}${s}`;
   t.add(o);
   return o;
  }
  const k = ".github/workflows";
  const $ = l.tL.project;
  const y = [ "badges.yml", "badges.yaml" ];
  function readWorkflows(e) {
   if (!exists((0, s.join)(e, k))) return undefined;
   const t = [];
   const n = [];
   for (const r of workflowFiles(e)) {
    const i = `${k}/${r}`;
    const a = readWorkflow(r, (0, o.readFileSync)((0, s.join)(e, i), "utf8"));
    if ("problem" in a) n.push((0, d.Is)(`${i}:${a.problem}`)); else t.push(a);
   }
   const r = y.find(t => exists((0, s.join)(e, k, t)));
   const i = t.find(({isPublisher: e}) => e)?.file ?? r;
   return {
    all: t,
    others: t.filter(({file: e, isPublisher: t}) => !t && !y.includes(e)),
    publisher: i === undefined ? undefined : `${k}/${i}`,
    problems: n
   };
  }
  function workflowFiles(e) {
   const t = (0, o.readdirSync)((0, s.join)(e, k), {
    withFileTypes: true
   }).filter(e => !e.isDirectory());
   return t.map(({name: e}) => e).filter(e => /\.ya?ml$/i.test(e)).sort();
  }
  function writeProposal(e, t, {path: n, existing: o, text: r}) {
   if (o !== undefined) return (0, d.Is)(`${o} already exists and was not changed.`);
   if (t) return `${n} would contain:\n\n${r}`;
   writeText((0, s.join)(e, n), r, "wx");
   return `Created ${n}.`;
  }
  function writeText(e, t, n) {
   try {
    (0, o.mkdirSync)((0, s.dirname)(e), {
     recursive: true
    });
    (0, o.writeFileSync)(e, t, {
     flag: n
    });
   } catch (t) {
    throw new r.qh("refused", `Cannot write ${e}: ${t instanceof Error ? t.message : String(t)}`);
   }
  }
  function exists(e) {
   return (0, o.lstatSync)(e, {
    throwIfNoEntry: false
   }) !== undefined;
  }
  const x = 1 << 20;
  function textIn(e) {
   try {
    return (0, o.readFileSync)(e, "utf8").slice(0, x);
   } catch {
    return "";
   }
  }
  function namesIn(e, t) {
   try {
    return (0, o.readdirSync)(e).filter(t).sort();
   } catch {
    return [];
   }
  }
  var j = n(7596);
  var A = n(8553);
  var O = n(2931);
  var M = n(1089);
  var _ = n(4061);
  var B = n(3360);
  var S = n(3399);
  var T = n(7647);
  var I = n(4087);
  var E = n(6285);
  const R = "-/-";
  const pageUrl = ({serverUrl: e, repository: t, page: n}) => `${e}/${t === undefined ? R : (0, 
  I.fq)(t)}/blob/HEAD/${n.split("/").map(encodeURIComponent).join("/")}`;
  const P = /\.(?:svg|png|jpe?g|gif|json)$/i;
  function readAddress(e, t) {
   const n = e.trim().replaceAll("&amp;", "&");
   const o = !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(n);
   const s = parse(n, pageUrl(t));
   if (s === undefined || !/^https?:$/.test(s.protocol)) return undefined;
   const r = s.pathname.split("/").filter(e => e !== "").map(decoded);
   if (r.includes(undefined)) return undefined;
   const i = r.flatMap(e => e ?? []);
   return {
    url: o || n.startsWith("//") ? s.href : n.replaceAll(" ", "%20"),
    host: s.host.replace(/^www\./, ""),
    parts: i.map((e, t) => t === i.length - 1 ? e.replace(P, "") : e),
    path: s.pathname,
    params: new Map([ ...s.searchParams ].reverse().map(([e, t]) => [ e, fromBase64(t) ])),
    isRelative: o
   };
  }
  const fromBase64 = e => /^data:/i.test(e) ? e.replaceAll(" ", "+") : e;
  function parse(e, t) {
   return URL.canParse(e, t) ? new URL(e, t) : undefined;
  }
  function decoded(e) {
   try {
    return decodeURIComponent(e);
   } catch {
    return undefined;
   }
  }
  function absoluteLink(e, t) {
   const n = e.trim().replaceAll("&amp;", "&");
   if (/^https?:\/\//i.test(n)) return n.replaceAll(" ", "%20");
   const o = !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(n);
   if (o && t.repository === undefined) return undefined;
   if (n.startsWith("#") && t.repository !== undefined && !t.page.includes("/")) return `${t.serverUrl}/${(0, 
   I.fq)(t.repository)}${n}`;
   const s = parse(n, pageUrl(t));
   return s !== undefined && /^https?:$/.test(s.protocol) ? s.href : undefined;
  }
  const hostOf = ({serverUrl: e}) => e.replace(/^https?:\/\//, "").replace(/^www\./, "").toLowerCase();
  const isServer = (e, t) => e === hostOf(t);
  function repositoryOn(e, t, n) {
   if (n.repository === undefined && `${e}/${t}` === R) return "own";
   const o = (0, I.SU)(`${e}/${t.replace(/\.git$/, "")}`);
   if (o === undefined) return undefined;
   return n.repository !== undefined && (0, I.ve)(o, n.repository) ? "own" : (0, I.fq)(o);
  }
  const L = {
   why: "it is about a repository on another server"
  };
  const C = {
   why: "publish-badges cannot draw this"
  };
  const inRepository = e => e === "own" ? {} : {
   repository: e
  };
  function about([e = "", t = ""], n, o) {
   if (!isServer("github.com", n)) return L;
   const s = repositoryOn(e, t, n);
   return s === undefined ? {
    why: "it does not name a repository"
   } : o(s);
  }
  const N = /^\/(?:actions|workflows)(?:[/?#].*)?$/;
  function workflowBadge({repository: e, workflow: t, params: n}, o) {
   const [s, r] = [ n.get("branch") ?? "", n.get("event") ?? "" ];
   const i = {
    ...s === "" ? {} : {
     branch: s
    },
    ...r === "" ? {} : {
     event: r
    }
   };
   if (!/^[a-z_]*$/.test(r)) return {
    why: `${r} is not an event`
   };
   const a = e === "own" ? "" : ` of ${e}`;
   const c = {
    linksTo: N,
    becomes: `workflow ${t}${a}`
   };
   if (e !== "own") {
    const n = {
     ...c,
     id: (0, f.yR)((0, f.Vc)(t)),
     source: {
      workflow: t,
      repository: e,
      ...i
     }
    };
    return /\.ya?ml$/i.test(t) ? n : {
     ...n,
     link: `${o.serverUrl}/${e}/actions`
    };
   }
   const l = t.replace(/^\.github\/workflows\//, "");
   const d = o.workflows.find(({file: e}) => e === l) ?? o.workflows.find(({name: e}) => e === t);
   if (d !== undefined) {
    const {file: e, name: t = (0, f.Vc)(e)} = d;
    return {
     ...c,
     becomes: `workflow ${e}`,
     id: (0, f.yR)((0, f.Vc)(e)),
     ownLabel: t,
     source: {
      workflow: e,
      ...i
     }
    };
   }
   const [, u, m] = /^(github-code-scanning|pages|dependabot|copilot[\w-]*)\/([\w-]+)$/.exec(t) ?? [];
   if (m === undefined) {
    const e = `${t} is not in .github/workflows: if it is gone, remove this badge, since publications refuse it`;
    return {
     ...c,
     id: (0, f.yR)((0, f.Vc)(l)),
     source: {
      workflow: l,
      ...i
     },
     note: e
    };
   }
   const p = `/actions/workflows/${u ?? ""}/${m}`;
   const h = o.repository && `${o.serverUrl}/${(0, I.fq)(o.repository)}${p}`;
   const g = {
    workflow: `dynamic/${t}`,
    ...i
   };
   return {
    ...c,
    id: (0, f.yR)(m),
    source: g,
    ...h === undefined ? {} : {
     link: h
    }
   };
  }
  function factBadge(e, t, n) {
   const o = (0, f.Zd)(e);
   return {
    id: e,
    source: {
     fact: e,
     ...inRepository(t)
    },
    label: n === o ? undefined : n,
    ownLabel: n ?? o,
    becomes: `fact ${e}${t === "own" ? "" : ` of ${t}`}`
   };
  }
  function checksBadge({repository: e, ref: t, check: n, label: o}) {
   const s = t === "" ? {} : /^[\da-f]{40}$/.test(t) ? {
    sha: t
   } : {
    branch: t
   };
   return {
    id: n === "*" ? "checks" : (0, f.yR)(n),
    source: {
     check: n,
     ...s,
     ...inRepository(e)
    },
    label: o,
    ownLabel: o,
    becomes: n === "*" ? "checks of the commit" : `check ${n}`
   };
  }
  function fixedBadge(e, t, n) {
   const [o, s] = [ e.trim(), t.trim() ];
   if (s === "") return {
    why: "it has no text on the right"
   };
   const r = o === "" ? s : o;
   return {
    id: (0, f.yR)(r),
    source: {
     label: o,
     message: s
    },
    ownLabel: r,
    color: n,
    isStatic: true,
    becomes: "static badge"
   };
  }
  const U = `{ ${E.t7.map(([e, t]) => `${e}: ${t}`).join(", ")} }`;
  function waitingBadge(e, t, n) {
   const o = (0, f.yR)(e);
   const s = /^(?:badge|endpoint(?: badge)?|custom(?: badge)?|)$/i.test(t.trim()) ? o.replace(/[-_./]+/g, " ") : t.trim();
   const r = /cov/i.test(`${o} ${s}`);
   const i = {
    yaml: n === undefined && r ? U : "{}"
   };
   return {
    id: o,
    source: {
     label: s,
     color_steps: i
    },
    ownLabel: s,
    color: n,
    becomes: "static badge that waits for its value",
    note: "its text comes from the input values"
   };
  }
  function coverageBadge({of: e, branch: t, params: n, label: o}, s) {
   return about(e, s, e => {
    if (e !== "own") return {
     why: "it shows the coverage of another repository"
    };
    if (n.has("flag") || n.has("component")) return {
     why: "it shows a part of the coverage"
    };
    if (![ "", "main", "master", s.defaultBranch ?? t ].includes(t)) return {
     why: `it shows the coverage of the branch ${t}`
    };
    if (s.coverage === undefined) return {
     why: "no workflow here writes a coverage report that is known"
    };
    const {from: r, recipe: i, job: a} = s.coverage;
    const c = r.join(", ");
    const l = i === undefined ? "publish it" : `run "${i.command}" and publish it`;
    return {
     id: "coverage",
     source: {
      from: r.length === 1 ? c : r
     },
     label: o === "coverage" ? undefined : o,
     ownLabel: o,
     becomes: `coverage from ${c}`,
     note: `the job "${a.id}" of ${a.workflow} has to ${l}`
    };
   });
  }
  function recognize(e, t, n) {
   const {host: o, parts: s} = e;
   if (isServer(o, t)) return githubBadge(e, t);
   switch (o) {
   case "github.com":
    return /\/badge\.svg$/.test(e.path) ? L : undefined;

   case "img.shields.io":
   case "shields.io":
   case "raster.shields.io":
    return shieldsBadge(e, t, n);

   case "badgen.net":
   case "flat.badgen.net":
    return badgenBadge(e, t);

   case "badge.fury.io":
    return furyBadge(s, t);

   case "codecov.io":
   case "app.codecov.io":
    return codecovBadge(e, t);

   case "coveralls.io":
    return coverallsBadge(e, t);

   case "byob.yarr.is":
    return byobBadge(s, t, n);

   case "gist.githubusercontent.com":
   case "gist.github.com":
    return gistBadge(e, n);

   default:
    return undefined;
   }
  }
  function githubBadge({parts: e, path: t, params: n}, o) {
   const [s = "", r = "", ...i] = e;
   if (!/\/badge\.svg$/.test(t)) return undefined;
   const a = i[0] === "actions" ? i.slice(1) : i;
   const c = a[0] === "workflows" ? a.slice(1, -1).join("/") : "";
   const l = repositoryOn(s, r, o);
   if (c === "" || l === undefined) return undefined;
   return workflowBadge({
    repository: l,
    workflow: c,
    params: n
   }, o);
  }
  function shieldsBadge(e, t, n) {
   const [o = "", ...s] = e.parts;
   switch (o) {
   case "badge":
    return s[0] === "dynamic" ? dynamicBadge(e, t, n) : staticBadge(s.join("/"), e);

   case "static":
    return staticBadge("", e);

   case "endpoint":
    return dynamicBadge(e, t, n);

   case "github":
    return shieldsGithub(s, e, t);

   case "codecov":
    return coverageAt(s.slice(1), e, t);

   case "coveralls":
   case "coverallsCoverage":
    return coverageAt(atForge(s), e, t);

   default:
    return o.startsWith(":") ? staticBadge(o.slice(1), e) : C;
   }
  }
  function staticBadge(e, {params: t}) {
   const n = e.replaceAll("--", "\0").split("-").map(e => unescaped(e.replaceAll("\0", "-")));
   if (e !== "" && (n.length < 2 || n.length > 3)) return {
    why: "its address is not one that shields knows"
   };
   const o = t.get("color") ?? t.get("colorB") ?? (e === "" ? undefined : n.at(-1));
   const s = t.get("message") ?? (e === "" ? "" : n.at(-2) ?? "");
   const r = t.get("label") ?? (n.length === 3 ? n[0] ?? "" : "");
   return fixedBadge(r, s, o);
  }
  const unescaped = e => e.replace(/_+/g, e => "_".repeat(Math.floor(e.length / 2)) + (e.length % 2 === 1 ? " " : ""));
  function dynamicBadge({params: e}, t, n) {
   const o = readAddress(e.get("url") ?? "", t);
   if (o === undefined || o.isRelative) return {
    why: "it does not name a file of JSON"
   };
   const s = e.get("label") ?? n;
   if (o.host === "byob.yarr.is") return byobBadge(o.parts, t, s);
   const r = /^gist\.github(?:usercontent)?\.com$/.test(o.host);
   const i = o.host === "raw.githubusercontent.com" && repositoryOn(o.parts[0] ?? "", o.parts[1] ?? "", t) === "own";
   if (r || i && e.get("query") === undefined) return waitingBadge(nameAt(o), s, e.get("color") ?? e.get("colorB"));
   return {
    why: `its text comes from ${o.host}`
   };
  }
  const gistBadge = (e, t) => e.parts.includes("raw") ? waitingBadge(nameAt(e), t) : undefined;
  const nameAt = ({parts: e}) => e.at(-1)?.split(/__(?:heads|tags)_/)[0] ?? "";
  function byobBadge(e, t, n) {
   const [, , o = ""] = e;
   return about(e, t, e => e === "own" && o !== "" ? waitingBadge(o, n) : {
    why: "a workflow of another repository writes it"
   });
  }
  const D = [ [ "v/release/:r", "release" ], [ "release/:r", "release" ], [ "release/:r/all", "prerelease", "release" ], [ "release-pre/:r", "prerelease", "release" ], [ "v/tag/:r", "tag" ], [ "tag/:r", "tag" ], [ "tag-pre/:r", "tag" ], [ "license/:r", "license" ], [ "stars/:r", "stars" ], [ "forks/:r", "forks" ], [ "watchers/:r", "watchers" ], [ "issues/:r", "issues" ], [ "issues-raw/:r", "issues" ], [ "issues-pr/:r", "pulls", "pull requests" ], [ "issues-pr-raw/:r", "pulls", "pull requests" ], [ "contributors/:r", "contributors" ], [ "last-commit/:r", "last-commit" ], [ "created-at/:r", "created", "created at" ], [ "languages/top/:r", "language" ], [ "downloads/:r/total", "downloads" ], [ "downloads/:r/all/total", "downloads" ], [ "downloads/:r/latest/total", "downloads-latest", "downloads" ], [ "repo-size/:r", "repo-size" ], [ "commits-since/:r/latest", "commits-since-release" ] ];
  const F = [ [ "release/:r", "prerelease", "release" ], [ "release/:r/stable", "release" ], [ "tag/:r", "tag" ], [ "license/:r", "license" ], [ "stars/:r", "stars" ], [ "forks/:r", "forks" ], [ "watchers/:r", "watchers" ], [ "open-issues/:r", "issues" ], [ "open-prs/:r", "pulls", "pull requests" ], [ "contributors/:r", "contributors" ], [ "last-commit/:r", "last-commit" ], [ "assets-dl/:r", "downloads-latest", "downloads" ] ];
  function factAt(e, t) {
   for (const [n, o, s] of e) {
    const e = n.replace(":r", ":/:").split("/");
    const r = e.length === t.length && e.every((e, n) => e === ":" || e === t[n]);
    if (r) return {
     fact: o,
     label: s,
     of: t.slice(e.indexOf(":")).slice(0, 2)
    };
   }
   return undefined;
  }
  const q = [ "filter", "path", "author", "server" ];
  function shieldsGithub(e, {params: t}, n) {
   const [o = "", s = "", ...r] = e;
   if (o === "actions" && s === "workflow" || o === "workflow" && s === "status") {
    const [e = "", s = "", ...i] = o === "actions" ? r.slice(1) : r;
    return about([ e, s ], n, e => shieldsWorkflow({
     repository: e,
     workflow: i.join("/"),
     params: t
    }, n, o));
   }
   if (o === "checks-status" || o === "check-runs") return about([ s, r[0] ?? "" ], n, e => checksBadge({
    repository: e,
    ref: r.slice(1).join("/"),
    check: t.get("nameFilter") ?? "*",
    label: "checks"
   }));
   const i = o === "last-commit" ? e.slice(3).join("/") : "";
   const a = factAt(D, i !== "" && i === n.defaultBranch ? e.slice(0, 3) : e);
   if (a === undefined || q.some(e => t.has(e)) || t.get("display_name") === "release") return C;
   const {fact: c, label: l, of: d} = a;
   const u = t.has("include_prereleases");
   if (u && c === "commits-since-release") return C;
   const f = t.get("style") === "social" && /^(?:stars|forks|watchers)$/.test(c);
   return about(d, n, e => ({
    ...u && c === "release" ? factBadge("prerelease", e, "release") : factBadge(c, e, l),
    ...f ? {
     logo: "github"
    } : {}
   }));
  }
  function shieldsWorkflow({repository: e, workflow: t, params: n}, o, s) {
   const [r = "", ...i] = s === "workflow" ? t.split("/") : [ t ];
   const a = i.length === 0 ? n : new Map([ ...n, [ "branch", i.join("/") ] ]);
   const c = workflowBadge({
    repository: e,
    workflow: r,
    params: a
   }, o);
   return "why" in c ? c : {
    ...c,
    label: c.ownLabel === "build" ? undefined : "build",
    ownLabel: "build"
   };
  }
  function badgenBadge({parts: e, params: t, host: n}, o) {
   const [s = "", r = "", ...i] = e;
   const a = n === "flat.badgen.net" || t.get("style") === "flat" ? "flat-square" : "flat";
   const c = badgenSource([ s, r, ...i ], t, o);
   if ("why" in c) return c;
   const l = t.get("icon");
   const d = t.get("color") ?? c.color ?? (s === "badge" || s === "static" ? "blue" : undefined);
   return {
    ...c,
    color: d,
    style: c.style ?? a,
    ...l === undefined ? {} : {
     logo: l === "" ? s : l
    }
   };
  }
  function badgenSource(e, t, n) {
   const [o = "", s = "", ...r] = e;
   if (o === "badge" || o === "static") {
    const [e = "", n] = r;
    return fixedBadge(t.get("label") ?? s, e, n);
   }
   if (o === "codecov" || o === "coveralls") return s === "c" ? coverageAt(r, {
    params: t
   }, n) : C;
   if (o !== "github") return C;
   if (s === "checks" || s === "status") {
    const [e = "", t = "", o = "", ...i] = r;
    const a = s === "checks" ? "checks" : "status";
    return about([ e, t ], n, e => checksBadge({
     repository: e,
     ref: o,
     check: i.join("/") || "*",
     label: a
    }));
   }
   const i = factAt(F, [ s, ...r ]);
   return i === undefined ? C : about(i.of, n, e => factBadge(i.fact, e, i.label));
  }
  function furyBadge([e = "", ...t], n) {
   const [o = "", s = ""] = t.join("/").split("/");
   if (e !== "gh") return C;
   return about([ o, s ], n, e => ({
    ...factBadge("tag", e),
    label: "version"
   }));
  }
  function codecovBadge({parts: e, path: t, params: n}, o) {
   const [s = "", r = "", i = "", ...a] = e;
   if (!/\/(?:badge|coverage)\.(?:svg|png)$/.test(t)) return undefined;
   if (!/^(?:gh|github)$/.test(s)) return C;
   const c = a.findIndex(e => /^graphs?$/.test(e));
   const l = a[0] === "branch" ? a.slice(1, c === -1 ? -1 : c).join("/") : "";
   const d = l || (n.get("branch") ?? "");
   return coverageBadge({
    of: [ r, i ],
    branch: d,
    params: n,
    label: "codecov"
   }, o);
  }
  function coverallsBadge({parts: e, path: t, params: n}, o) {
   const [s = "", ...r] = e;
   if (s !== "repos" || !/\/badge\.(?:svg|png)$/.test(t)) return undefined;
   return coverageAt(atForge(r).slice(0, 3), {
    params: n
   }, o);
  }
  const atForge = e => /^(?:github|bitbucket|gitlab)$/.test(e[0] ?? "") ? e : [ "github", ...e ];
  function coverageAt([e = "", t = "", n = "", ...o], {params: s}, r) {
   if (!/^(?:github|gh)$/.test(e)) return C;
   const i = o.join("/") || (s.get("branch") ?? "");
   return coverageBadge({
    of: [ t, n ],
    branch: i,
    params: s,
    label: "coverage"
   }, r);
  }
  function convert(e, t) {
   const n = readAddress(e.image, t);
   if (n === undefined) return undefined;
   const o = recognize(n, t, oneLine(e.alt));
   if (o !== undefined && !("why" in o)) {
    const s = lookParams(n).logo;
    if (o.isStatic !== true || s === "" || (0, j.db)(s) !== undefined) return drawn(e, {
     address: n,
     found: o,
     site: t
    });
    return pointer(e, {
     address: n,
     site: t,
     why: `the logo ${shortened(s)} is not built in`
    });
   }
   if (o === undefined && !looksLikeBadge(n)) return undefined;
   return pointer(e, {
    address: n,
    site: t,
    why: (o ?? C).why
   });
  }
  const oneLine = e => e.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
  const shortened = e => e.length > 30 ? `${e.slice(0, 30)}\u2026` : e;
  function drawn(e, {address: t, found: n, site: o}) {
   const s = looksOf(t, n);
   const r = s.label ?? n.label;
   const i = oneLine(e.alt);
   const a = i === "" || i === (r ?? n.ownLabel) ? {} : {
    name: i
   };
   const c = i === "" && r === undefined && n.ownLabel === undefined ? {
    name: n.id
   } : {};
   const l = {
    ...a,
    ...c,
    ...n.source,
    ...r === undefined ? {} : {
     label: r
    },
    ...s.keys
   };
   const {link: d, lost: u} = linkOf(e, n, o);
   const f = [ ...n.note === undefined ? [] : [ n.note ], ...s.lost, ...u ];
   return {
    kind: n.isStatic === true ? "static" : "drawn",
    id: n.id,
    keys: {
     ...l,
     ...d
    },
    becomes: n.becomes,
    notes: f
   };
  }
  function lookParams({params: e}) {
   const one = (...t) => t.map(t => e.get(t) ?? "").find(e => e !== "") ?? "";
   return {
    style: one("style"),
    logo: one("logo"),
    logoColor: one("logoColor"),
    color: one("color", "colorB"),
    labelColor: one("labelColor", "colorA")
   };
  }
  function looksOf(e, t) {
   const n = lookParams(e);
   const o = B.rY.find(e => e === (t.style ?? n.style));
   const s = t.logo !== undefined && n.logo === "" ? t.logo : n.logo;
   const r = s !== "" && (0, j.db)(s) !== undefined;
   const color = e => e === undefined || (0, S.H0)(e) === undefined ? undefined : e.trim();
   const i = {
    color: color(t.color ?? n.color),
    label_color: color(n.labelColor),
    style: t.style === "flat" ? undefined : o,
    logo: r ? s : undefined,
    logo_color: r ? color(n.logoColor) : undefined
   };
   const a = Object.entries(i).flatMap(([e, t]) => t === undefined ? [] : [ [ e, t ] ]);
   const c = /(?:^|\.)shields\.io$|^badgen\.net$/.test(e.host);
   const l = c ? e.params.get("label") : undefined;
   return {
    label: t.source["label"] === undefined ? l : undefined,
    keys: Object.fromEntries(a),
    lost: s !== "" && !r ? [ `without the logo ${shortened(s)}, which is not built in` ] : []
   };
  }
  function linkOf({link: e}, {source: t, link: n, linksTo: o, isStatic: s}, r) {
   if (e === undefined) return {
    link: n !== undefined ? {
     link: n
    } : s ? {
     link: "none"
    } : {},
    lost: []
   };
   const i = absoluteLink(e, r);
   if (i === undefined || (0, T.rn)(i) !== undefined) return {
    link: s ? {
     link: "none"
    } : {},
    lost: [ `without its link ${shortened(e)}` ]
   };
   const a = typeof t["repository"] === "string" ? t["repository"] : r.repository && (0, 
   I.fq)(r.repository);
   const c = a === undefined ? undefined : `${r.serverUrl}/${a}`.toLowerCase();
   const l = c !== undefined && withoutWww(i).toLowerCase().startsWith(c) ? withoutWww(i).slice(c.length) : undefined;
   const d = l !== undefined && o?.test(l) === true;
   return {
    link: d ? n === undefined ? {} : {
     link: n
    } : {
     link: i
    },
    lost: []
   };
  }
  const withoutWww = e => e.replace(/^http:/i, "https:").replace(/^(https:\/\/)www\./i, "$1");
  function pointer(e, {address: t, site: n, why: o}) {
   const s = oneLine(e.alt);
   if (t.isRelative) return {
    kind: "left",
    why: `it is a file of the repository, and a pointer needs an http(s) URL`
   };
   const r = e.link === undefined ? t.url : absoluteLink(e.link, n);
   if (r === undefined) return {
    kind: "left",
    why: `its link ${shortened(e.link ?? "")} is not an http(s) URL, which a pointer needs`
   };
   for (const [e, n] of [ [ "address", t.url ], [ "link", r ] ]) {
    const t = (0, T.rn)(n) ?? (/%(?:25)?(?:\{|%7B)/i.test(n) ? "would be read as a placeholder" : undefined);
    if (t !== undefined) return {
     kind: "left",
     why: `its ${e} ${t}`
    };
   }
   const i = (0, f.yR)(s === "" ? nameIn(t) : s);
   const a = {
    ...s === "" || s === i ? {} : {
     name: s
    },
    image_url: t.url,
    link_url: r
   };
   return {
    kind: "pointer",
    id: i,
    keys: a,
    becomes: "pointer",
    notes: [ o ]
   };
  }
  function nameIn({host: e, parts: t}) {
   if (/shields\.io$|badgen\.net$/.test(e)) return t[0] ?? e;
   return e.split(".").slice(0, -1).filter(e => !/^(?:api|app|badges?|img|static|ci)$/.test(e)).join("-");
  }
  const W = new Set(`\n  shields.io badgen.net badgen.now.sh versionbadg.es fury.io\n  codecov.io coveralls.io codeclimate.com codacy.com sonarcloud.io deepsource.io deepsource.com codefactor.io scrutinizer-ci.com\n  travis-ci.org travis-ci.com circleci.com appveyor.com semaphoreci.com buildkite.com bitrise.io cirrus-ci.com houndci.com\n  pre-commit.ci cdash.org saucelabs.com app.netlify.com api.netlify.com\n  snyk.io bestpractices.dev bestpractices.coreinfrastructure.org securityscorecards.dev scorecard.dev lgtm.com\n  fossa.io fossa.com dependabot.com renovatebot.com david-dm.org pyup.io requires.io deps.rs\n  goreportcard.com godoc.org nodei.co bundlephobia.com pugx.org pepy.tech readthedocs.org readthedocs.com jitpack.io tokei.rs flakehub.com\n  swiftpackageindex.com hackage.haskell.org stackage.org repology.org inch-ci.org\n  isitmaintained.com waffle.io seeyoufarm.com komarev.com mybinder.org\n`.split(/\s+/));
  const z = new Set(`\n  docs.rs pkg.go.dev packagist.org libraries.io jsdelivr.net snapcraft.io readthedocs.io rtfd.io\n  gitter.im matrix.org opencollective.com zenodo.org\n`.split(/\s+/));
  const G = /(?:^|\.)(?:hits|visitor-badge)\./;
  const H = /(?:^|[/_.-]|%20)(?:badges?|shields?|buildstatus|build-status|deploy-status|status-?badge)(?:[/_.-]|$)|\/status\.svg$|\/_apis\/build\/status|project_badges|\/(?:pipeline|coverage)\.svg$/i;
  const V = /badge|shield|\/v\/|\.svg$/i;
  function looksLikeBadge({host: e, path: t}) {
   const n = e.split(".");
   const isIn = e => n.some((t, o) => e.has(n.slice(o).join(".")));
   return H.test(t) || /^(?:badges?|shields?)\./.test(e) || G.test(e) || isIn(W) || isIn(z) && V.test(t);
  }
  const K = 3;
  function diffOf(e, t, n) {
   const [o, s] = [ linesOf(t), linesOf(n) ];
   const r = Math.min(o.length, s.length);
   let i = 0;
   while (i < r && o[i] === s[i]) i++;
   let a = 0;
   while (a < r - i && o[o.length - 1 - a] === s[s.length - 1 - a]) a++;
   const c = Math.max(0, i - K);
   const l = Math.min(a, K);
   const d = [ ...o.slice(c, i).map(e => ` ${e}`), ...o.slice(i, o.length - a).map(e => `-${e}`), ...s.slice(i, s.length - a).map(e => `+${e}`), ...o.slice(o.length - a, o.length - a + l).map(e => ` ${e}`) ];
   const length = e => e.length - a + l - c;
   const u = `@@ -${c + 1},${length(o)} +${c + 1},${length(s)} @@`;
   return [ `--- a/${e}`, `+++ b/${e}`, u, ...d.map(shown) ].join("\n");
  }
  const linesOf = e => e.split(/(?<=\n)/);
  function shown(e) {
   const t = e.slice(0, 1) + (0, d.Is)(e.slice(1).replace(/\r?\n$/, ""));
   return e.endsWith("\n") ? t : `${t}\n\\ No newline at end of file`;
  }
  var J = n(2376);
  const Y = /^(?:script|style|textarea|title|xmp|template|noscript|svg)$/;
  const Q = {
   a: "a",
   picture: "picture",
   code: "code",
   pre: "code",
   samp: "code"
  };
  const Z = /<(\/?)([a-z][\w:-]*)/iy;
  const X = /[\s/]*/y;
  const ee = /[^\s"'<>/=]+/y;
  const te = /[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/y;
  const htmlMarks = e => [ ...tagsIn(e) ].flatMap(marksOf);
  function* tagsIn(e) {
   for (let t = e.indexOf("<"); t !== -1; ) {
    let n = t + 1;
    if (e.startsWith("\x3c!--", t)) {
     n = endOf(e, "--\x3e", t + 4);
    } else {
     const o = tagAt(e, t);
     if (o !== undefined) {
      n = !o.isEnd && Y.test(o.name) ? endOf(e, `</${o.name}`, o.to) : o.to;
      yield o;
     }
    }
    t = e.indexOf("<", n);
   }
  }
  function endOf(e, t, n) {
   const o = e.indexOf(t, n);
   return o === -1 ? e.length : o + t.length;
  }
  function marksOf({name: e, isEnd: t, attributes: n, from: o, to: s}) {
   const r = Object.hasOwn(Q, e) ? Q[e] : undefined;
   if (r !== undefined) {
    const e = n.get("href");
    return [ t ? {
     kind: "close",
     name: r,
     from: o,
     to: s
    } : {
     kind: "open",
     name: r,
     href: e,
     from: o,
     to: s
    } ];
   }
   const i = n.get("src")?.trim();
   if (e !== "img" || t || i === undefined || i === "") return [];
   return [ {
    kind: "image",
    image: i,
    alt: n.get("alt") ?? "",
    from: o,
    to: s
   } ];
  }
  function matchAt(e, t, n) {
   e.lastIndex = n;
   return e.exec(t);
  }
  function tagAt(e, t) {
   const [n, o, s = ""] = matchAt(Z, e, t) ?? [];
   if (n === undefined) return undefined;
   const r = new Map;
   for (let i = t + n.length; ;) {
    i += matchAt(X, e, i)?.[0].length ?? 0;
    if (e[i] === ">") return {
     name: s.toLowerCase(),
     isEnd: o === "/",
     attributes: r,
     from: t,
     to: i + 1
    };
    const n = matchAt(ee, e, i)?.[0];
    if (n === undefined) return undefined;
    i += n.length;
    const a = matchAt(te, e, i);
    const c = a?.[1] ?? a?.[2] ?? a?.[3] ?? "";
    if (!r.has(n.toLowerCase())) r.set(n.toLowerCase(), (0, J.Im)(c));
    i += a?.[0].length ?? 0;
   }
  }
  const decodeText = e => (0, J.Gz)(e);
  const ne = /^(?:-{4,}|\.{4,}|\/{4,}|\+{4,}|`{3,}\S*|--\+)$/;
  const oe = /^:(!?[\w][\w-]*!?):(?:[ \t]+(.*))?$/;
  function asciidocPictures(e) {
   const t = new Map;
   const n = [];
   let o = {
    text: "",
    from: 0
   };
   let s = 0;
   let r;
   let i = false;
   const endParagraph = () => {
    if (!i) n.push(...picturesInParagraph(o.text, o.from, t));
    o = {
     text: "",
     from: s
    };
   };
   for (const n of e.split(/(?<=\n)/)) {
    const e = n.trimEnd();
    const [, a, c = ""] = oe.exec(e) ?? [];
    const l = s;
    s += n.length;
    const d = e === r;
    if (d) r = undefined;
    if (d || r !== undefined) continue;
    if (e === "" || a !== undefined || e.startsWith("//") || ne.test(e)) {
     endParagraph();
     if (e === "") i = false;
     if (a !== undefined) t.set(a, filled(c.trim(), t));
     if (ne.test(e)) r = e.startsWith("`") ? "```" : e;
     continue;
    }
    if (o.text === "") {
     i ||= /^[ \t]|^\[(?:source|listing|literal|,)\b/.test(e);
     o.from = l;
    }
    o.text += n;
   }
   endParagraph();
   return n;
  }
  const se = 4e3;
  function filled(e, t) {
   if (e.length > se) return e;
   const n = e.replace(/\{([\w][\w-]*)\}/g, (e, n) => t.get(n) ?? e);
   return n.length > se ? e : n;
  }
  function picturesInParagraph(e, t, n) {
   const o = [];
   for (let s = e.indexOf("image:"); s !== -1; ) {
    const r = macroAt(e, s);
    if (r === undefined || /[\w\\+]/.test(e[s - 1] ?? "")) {
     s = e.indexOf("image:", r?.to ?? blankAfter(e, s));
     continue;
    }
    const {alt: i, link: a} = readAttributes(r.attributes);
    const c = linkAround(e, s, r.to);
    const l = filled(r.target, n);
    const d = a ?? c?.link;
    o.push({
     image: decodeText(l),
     link: d === undefined ? undefined : decodeText(filled(d, n)),
     alt: decodeText(filled(i, n)),
     from: t + (c?.from ?? s),
     to: t + (c?.to ?? r.to)
    });
    s = e.indexOf("image:", c?.to ?? r.to);
   }
   return o;
  }
  function blankAfter(e, t) {
   const n = e.slice(t).search(/[\s[\]]/);
   return n === -1 ? e.length : t + n + 1;
  }
  function macroAt(e, t) {
   const [n = ""] = /^image::?/.exec(e.slice(t, t + 7)) ?? [];
   const o = blankAfter(e, t) - 1;
   if (e[o] !== "[") return undefined;
   const s = e.slice(t + n.length, o);
   const r = closing(e, o);
   return s === "" || r === -1 ? undefined : {
    target: s,
    attributes: e.slice(o + 1, r),
    to: r + 1
   };
  }
  function closing(e, t) {
   let n = false;
   const o = Math.min(e.length, t + se);
   for (let s = t + 1; s < o; s++) {
    if (e[s] === "\\") s++; else if (e[s] === '"') n = !n; else if (e[s] === "]" && !n) return s;
   }
   return n ? e.indexOf("]", t) : -1;
  }
  function readAttributes(e) {
   const t = e.match(/(?:[^,"]|"[^"]*"?)+/g) ?? [];
   const n = new Map;
   for (const [e, o] of t.entries()) {
    const [, t, s] = /^\s*([a-z]+)\s*=(.*)$/s.exec(o) ?? [];
    const r = (s ?? o).trim().replace(/^"([^]*?)"?$/, "$1");
    if (t !== undefined) n.set(t, r); else if (e === 0) n.set("alt", r);
   }
   const o = n.get("link");
   return {
    alt: n.get("alt") ?? "",
    link: o === "" ? undefined : o
   };
  }
  function linkAround(e, t, n) {
   if (e[t - 1] !== "[") return undefined;
   const o = e.slice(Math.max(0, t - 1 - se), t - 1);
   const [, s = ""] = /(?:^|[\s|*])(?:link:)?((?:https?:\/\/|\{|[\w.]*\/|(?<=link:))[^\s|*[\]]*)$/.exec(o) ?? [];
   if (s === "") return undefined;
   const r = t - 1 - s.length - (o.endsWith(`link:${s}`) ? "link:".length : 0);
   const [i] = /^(?:,[^\]]*)?\]/.exec(e.slice(n, n + 200)) ?? [];
   return i === undefined ? undefined : {
    link: s,
    from: r,
    to: n + i.length
   };
  }
  var re = n(8944);
  function markdownMarks(e) {
   const t = [];
   const n = recordingParser(t);
   const o = markdown_linesOf(e);
   const s = [];
   const r = {};
   let i;
   for (const {type: a, map: c, content: l} of n.parse(e, r)) {
    if (a === "tr_open") i = rowPlaces(o[c?.[0] ?? 0]);
    if (a === "tr_close") i = undefined;
    if (a !== "inline" && a !== "html_block") continue;
    t.length = 0;
    if (a === "inline") n.inline.parse(l, n, r, []); else t.push(...htmlMarks(l));
    const e = i?.(l) ?? placesIn(l, o, c?.[0] ?? 0);
    for (const n of t) s.push(moved(n, e));
   }
   return s;
  }
  const indentedCode = e => new re.A("commonmark", {
   html: true
  }).enable("table").parse(e, {}).filter(({type: e}) => e === "code_block").length;
  const moved = (e, t) => ({
   ...e,
   from: t(e.from),
   to: t(e.to - 1) + 1
  });
  function recordingParser(e) {
   const t = new re.A("commonmark", {
    html: true
   }).enable("table");
   t.normalizeLink = e => e;
   t.validateLink = () => true;
   t.core.ruler.disable([ "inline", "text_join" ]);
   wrap(t, "image", n => (o, s) => {
    const {pos: r} = o;
    const i = e.length;
    if (!n(o, s)) return false;
    e.length = i;
    const a = o.tokens.at(-1);
    if (s || a === undefined) return true;
    const c = a.children ?? [];
    for (const e of c) if (e.type === "text_special") e.type = "text";
    const l = t.renderer.renderInlineAsText(c, t.options, {});
    e.push({
     kind: "image",
     image: String(a.attrGet("src") ?? ""),
     alt: l,
     from: r,
     to: o.pos
    });
    return true;
   });
   recordLinks(t, e);
   wrap(t, "html_inline", t => (n, o) => {
    const {pos: s} = n;
    if (!t(n, o)) return false;
    if (!o) e.push(...htmlMarks(n.src.slice(s, n.pos)).map(e => ({
     ...e,
     from: e.from + s,
     to: e.to + s
    })));
    return true;
   });
   return t;
  }
  function recordLinks(e, t) {
   wrap(e, "link", e => (n, o) => {
    const {pos: s} = n;
    const [r, i] = [ t.length, n.tokens.length ];
    if (!e(n, o)) return false;
    const a = o ? undefined : n.tokens.slice(i).find(({type: e}) => e === "link_open");
    if (a !== undefined) t.splice(r, 0, {
     kind: "link",
     href: String(a.attrGet("href") ?? ""),
     from: s,
     to: n.pos
    });
    return true;
   });
  }
  function wrap(e, t, n) {
   const o = e.inline.ruler.__rules__.find(e => e.name === t);
   if (o === undefined) throw new Error(`markdown-it has no rule ${t}.`);
   const s = n(o.fn);
   e.inline.ruler.at(t, (e, t) => s(e, t));
  }
  function markdown_linesOf(e) {
   const t = [];
   let n = 0;
   for (const o of e.matchAll(/\r\n?|\n|$/g)) {
    t.push({
     text: e.slice(n, o.index),
     from: n
    });
    n = o.index + o[0].length;
   }
   return t;
  }
  function placesIn(e, t, n) {
   const o = [];
   let s = 0;
   for (const [r, i] of e.split("\n").entries()) {
    const e = i.trim();
    const a = t[n + r] ?? {
     text: "",
     from: 0
    };
    const c = i.length - i.trimStart().length;
    o.push({
     inside: s + c,
     outside: a.from + Math.max(0, a.text.lastIndexOf(e))
    });
    s += i.length + 1;
   }
   return e => {
    let [t, n] = [ 0, o.length - 1 ];
    while (t < n) {
     const s = Math.ceil((t + n) / 2);
     if ((o[s]?.inside ?? 0) <= e) t = s; else n = s - 1;
    }
    const s = o[t] ?? {
     inside: 0,
     outside: 0
    };
    return s.outside + e - s.inside;
   };
  }
  function rowPlaces(e = {
   text: "",
   from: 0
  }) {
   const t = [ ...e.text.matchAll(/\\(?!\|)|[^\\]/g) ].map(({index: e}) => e);
   const n = t.map(t => e.text[t]).join("");
   let o = 0;
   return s => {
    const r = n.indexOf(s, o);
    o = Math.max(o, r + s.length);
    return n => e.from + (t[r + n] ?? e.text.length);
   };
  }
  const ie = /<br[ \t]*\/?[ \t]*>|&nbsp;|&emsp;|&ensp;|\u00a0|\\(?=\r?\n)|(?<=[ \t])\+(?=\r?\n)/gi;
  const isGap = e => e.replace(ie, "").trim() === "";
  const isGapInElement = e => isGap(e.replace(/<\/?(?:picture|source)\b[^<>]*>/gi, ""));
  function picturesIn(e, t) {
   const n = [];
   const o = new Map;
   let s;
   let [r, i] = [ 0, 0 ];
   const endLink = () => {
    if (s !== undefined) widen(n, {
     ...s,
     first: r,
     inside: s.from + 1
    }, e);
    s = undefined;
   };
   for (const a of t) {
    if (s !== undefined && a.from >= s.to) endLink();
    if (a.kind === "link") {
     [s, r] = [ a, n.length ];
    } else if (a.kind === "image") {
     const e = s?.href ?? o.get("a")?.href;
     if (i === 0) n.push({
      ...a,
      link: e === "" ? undefined : e
     });
    } else if (a.name === "code") {
     i = Math.max(0, i + (a.kind === "open" ? 1 : -1));
    } else if (a.kind === "open") {
     o.set(a.name, {
      from: a.from,
      inside: a.to,
      href: a.href,
      first: n.length
     });
    } else {
     const t = o.get(a.name);
     if (t !== undefined) widen(n, {
      ...t,
      to: a.to,
      end: a.from
     }, e);
     o.delete(a.name);
    }
   }
   endLink();
   return n.map(({image: e, link: t, alt: n, from: o, to: s}) => ({
    image: e,
    link: t,
    alt: n,
    from: o,
    to: s
   }));
  }
  function widen(e, {from: t, inside: n, first: o, to: s, end: r}, i) {
   let a = n;
   for (const t of e.slice(o)) {
    if (t.from >= a && !isGapInElement(i.slice(a, t.from))) return;
    a = Math.max(a, t.to);
   }
   const c = i.slice(a, r ?? s);
   if (r === undefined ? !/^\s*\]/.test(c) : !isGapInElement(c)) return;
   const l = e.splice(o);
   for (const n of l) e.push({
    ...n,
    from: Math.min(t, n.from),
    to: Math.max(s, n.to)
   });
  }
  const ae = /^(?:only|container|list-table|table|note|tip|important|hint|warning|admonition|sidebar|topic|class|centered|rst-class|grid|card|figure|compound|header|align)$/;
  const ce = /^[ \t]*(?:[*+-][ \t]+)*\.\.[ \t]+(?:\|([^|]+)\|[ \t]+)?([a-z][\w-]*)::(?:[ \t]+(.*))?$/i;
  function rstPictures(e) {
   const t = rst_linesOf(e);
   const n = new Map;
   const o = targetsIn(t);
   const s = [];
   const r = [];
   for (let e = 0; e < t.length; ) {
    const i = t[e];
    if (i === undefined) break;
    const a = blockAt(t, e);
    if (a.directive !== undefined) {
     const {name: e, picture: t} = a.directive;
     if (e === undefined) s.push(withTarget({
      ...t,
      from: i.from + i.indent,
      to: a.to
     }, o)); else n.set(normal(e), t);
    } else if (a.isText) {
     r.push(i);
    }
    e = a.next;
   }
   for (const e of r) s.push(...referencesIn(e, n).map(e => withTarget(e, o)));
   return s.sort((e, t) => e.from - t.from);
  }
  function rst_linesOf(e) {
   let t = 0;
   return e.split(/(?<=\n)/).map(e => {
    const n = {
     text: e.trimEnd(),
     from: t,
     indent: e.length - e.trimStart().length
    };
    t += e.length;
    return n;
   });
  }
  function endOfIndented(e, t) {
   const n = e[t]?.indent ?? 0;
   let o = t + 1;
   for (let s = t + 1; s < e.length; s++) {
    const t = e[s];
    if (t === undefined || t.text !== "" && t.indent <= n) break;
    if (t.text !== "") o = s + 1;
   }
   return o;
  }
  function blockAt(e, t) {
   const n = e[t] ?? {
    text: "",
    from: 0,
    indent: 0
   };
   const [o, s, r = "", i = ""] = ce.exec(n.text) ?? [];
   const a = {
    next: t + 1,
    isText: false,
    to: n.from + n.text.length
   };
   if (o === undefined) {
    if (/^\s*\.\.(?:[ \t]+(?![_[])|$)/.test(n.text)) return {
     ...a,
     next: endOfIndented(e, t)
    };
    if (/(?:^|[^:]):: *$/.test(n.text) || /^\s*::$/.test(n.text)) return {
     ...a,
     isText: true,
     next: endOfIndented(e, t)
    };
    return {
     ...a,
     isText: !/^\s*\.\. /.test(n.text)
    };
   }
   if (!/^(?:image|figure)$/i.test(r)) {
    return ae.test(r.toLowerCase()) ? a : {
     ...a,
     next: endOfIndented(e, t)
    };
   }
   return pictureBlock(e, t, {
    name: s,
    argument: i
   });
  }
  function pictureBlock(e, t, {name: n, argument: o}) {
   const s = e[t] ?? {
    text: "",
    from: 0,
    indent: 0
   };
   const r = new Map;
   let i = o.trim();
   let a = t;
   let c = "";
   for (let n = t + 1; n < e.length; n++) {
    const t = e[n];
    if (t === undefined || t.text === "" || t.indent <= s.indent) break;
    const [, o, l = ""] = /^\s*:([a-z-]+):(?:[ \t]+(.*))?$/i.exec(t.text) ?? [];
    if (o !== undefined) {
     c = o.toLowerCase();
     r.set(c, l.trim());
    } else if (c === "") i += t.text.trim(); else r.set(c, joined(c, r.get(c) ?? "", t.text.trim()));
    a = n;
   }
   const l = e[a] ?? s;
   const d = {
    next: a + 1,
    isText: false,
    to: l.from + l.text.length
   };
   if (i === "") return d;
   const u = r.get("target") ?? "";
   const f = {
    image: i,
    link: u === "" ? undefined : u,
    alt: r.get("alt") ?? ""
   };
   return {
    ...d,
    directive: {
     name: n,
     picture: f
    }
   };
  }
  const joined = (e, t, n) => t === "" ? n : `${t}${e === "target" ? "" : " "}${n}`;
  const normal = e => e.trim().replace(/\s+/g, " ").toLowerCase();
  function targetsIn(e) {
   const t = new Map;
   for (const {text: n} of e) {
    const [, e, o, s = ""] = /^\s*\.\. _(?:`([^`]+)`|([^:]+)): *(\S+)$/.exec(n) ?? [];
    const r = e ?? o;
    if (r !== undefined) t.set(normal(r), s);
   }
   return t;
  }
  function withTarget(e, t) {
   const [, n, o] = /^(?:`([^`]+)`_|([\w.-]+)_)$/.exec(e.link ?? "") ?? [];
   const s = n ?? o;
   return s === undefined ? e : {
    ...e,
    link: t.get(normal(s))
   };
  }
  function referencesIn({text: e, from: t}, n) {
   const o = [];
   for (const s of e.matchAll(/``[^`]*``|\|([^|\s](?:[^|]*[^|\s])?)\|(__?)?/g)) {
    const [e, r, i] = s;
    const a = r === undefined ? undefined : n.get(normal(r));
    if (a === undefined) continue;
    const c = i === undefined ? a.link : `\`${r ?? ""}\`_`;
    o.push({
     ...a,
     link: c,
     from: t + s.index,
     to: t + s.index + e.length
    });
   }
   return o;
  }
  const le = 500;
  const de = [ "README.md", "readme.md", "Readme.md", "README.markdown", "README.rst", "README.adoc", "README.asciidoc", "README.html" ];
  function readReadme(e, t) {
   const n = pathInside(e, t);
   const o = (0, a.ad)(n);
   if (o === undefined) throw fail(t, a.q3);
   const r = textOf((0, s.resolve)(e, n), t);
   const i = findPictures(r, o);
   const c = (0, O.DV)(r);
   const isOutside = ({from: e}) => c === undefined || e < c.from || e >= c.to;
   return {
    path: n,
    text: r,
    markup: o,
    pictures: i.filter(isOutside),
    hasBlock: c !== undefined
   };
  }
  function fail(e, t) {
   return new r.qh("invalid", `--from: ${(0, r.hD)(e)} ${t}`);
  }
  function pathInside(e, t) {
   const n = (0, s.resolve)(e, t);
   if ((0, o.lstatSync)(n, {
    throwIfNoEntry: false
   }) === undefined) throw new r.qh("not-found", `--from: there is no file ${(0, r.hD)(t)}. Name a README of this repository, such as README.md.`);
   if ((0, o.statSync)(n, {
    throwIfNoEntry: false
   }) === undefined) throw new r.qh("not-found", `--from: ${(0, r.hD)(t)} is a link to a file that does not exist.`);
   const i = (0, s.relative)(e, n);
   const a = [ i, (0, s.relative)((0, o.realpathSync)(e), (0, o.realpathSync)(n)) ].every(e => e !== "" && e.split(/[\\/]/)[0] !== ".." && !(0, 
   s.isAbsolute)(e));
   if (!a) throw fail(t, "is outside of the repository. Name a README below the working folder.");
   return i.replaceAll("\\", "/");
  }
  function textOf(e, t) {
   const n = (0, o.statSync)(e);
   if (!n.isFile()) throw fail(t, "is not a file. Name the README in it, such as docs/README.md.");
   if (n.size > le * 1024) throw fail(t, `has ${Math.ceil(n.size / 1024)} KiB. Allowed: ${le} KiB, which is as much as GitHub shows.`);
   const s = (0, o.readFileSync)(e);
   const r = s.toString("utf8");
   if (!Buffer.from(r).equals(s) || r.includes("\0")) throw fail(t, "is not a text in UTF-8.");
   return r;
  }
  function findPictures(e, t) {
   const n = e.startsWith("\ufeff") ? 1 : 0;
   const o = e.slice(n);
   const s = readPictures(o, t);
   return n === 0 ? s : s.map(e => ({
    ...e,
    from: e.from + n,
    to: e.to + n
   }));
  }
  function readPictures(e, t) {
   switch (t) {
   case "markdown":
    return picturesIn(e, markdownMarks(e));

   case "html":
    return picturesIn(e, htmlMarks(e));

   case "asciidoc":
    return asciidocPictures(e);

   case "rst":
    return rstPictures(e);
   }
  }
  function groupsOf({text: e, markup: t}, n) {
   const o = [];
   for (const {from: t, to: s} of n) {
    const n = o.at(-1);
    if (n !== undefined && (t < n.to || isGap(e.slice(n.to, t)))) o[o.length - 1] = {
     from: n.from,
     to: Math.max(n.to, s)
    }; else o.push({
     from: t,
     to: s
    });
   }
   return o.map(n => ({
    ...n,
    isApart: isApart(e, n, t)
   }));
  }
  const ue = /^(?:address|article|aside|blockquote|body|center|details|div|dd|dl|dt|figure|footer|h[1-6]|header|li|main|nav|ol|p|section|summary|table|tbody|td|th|tr|ul)$/i;
  const endsBlock = e => ue.test(/<\/?([a-z][a-z\d]*)(?:\s[^<>]*)?>[ \t]*$/i.exec(e)?.[1] ?? "");
  const startsBlock = e => /^(?:[ \t]|<br ?\/?>)*$/i.test(e) || ue.test(/^[ \t]*<\/?([a-z][a-z\d]*)\b/i.exec(e)?.[1] ?? "");
  const fe = 500;
  function isApart(e, {from: t, to: n}, o) {
   const s = lineBefore(e, t);
   const [r = ""] = e.slice(n, n + fe).split(/[\r\n]/, 1);
   if (s.trim() === "" && r.trim() === "") return true;
   if (o === "asciidoc") return s.trim() === "" && /^ \+$/.test(r);
   if (o === "rst") return false;
   if (isHeading(s, o) && r.trim() === "") return true;
   return (s.trim() === "" || endsBlock(s)) && startsBlock(r);
  }
  const isHeading = (e, t) => t === "markdown" && /^ {0,3}#{1,6}[ \t]+\S/.test(e);
  const lineBefore = (e, t) => e.slice(Math.max(0, t - fe), t).split(/[\r\n]/).at(-1) ?? "";
  function withBlock(e, t, n) {
   const o = e.markup === "markdown" ? alignedParagraph(e.text, t) : undefined;
   const {text: s, from: r, to: i} = o === undefined ? {
    ...e,
    ...t
   } : inDiv(e.text, t, o);
   const a = inPlaceOf({
    ...e,
    text: s
   }, {
    from: r,
    to: i
   }, n);
   return isShown(e, a, n) ? {
    text: a,
    isDiv: o !== undefined
   } : undefined;
  }
  function alignedParagraph(e, {from: t, to: n}) {
   const isParagraph = ({name: e}) => e === "p";
   const o = (0, O.Tr)(e.slice(0, t)).at(-1) ?? "";
   const s = [ ...tagsIn(o) ].findLast(isParagraph);
   const r = [ ...tagsIn(e.slice(n)) ].find(isParagraph);
   if (s === undefined || s.isEnd || !s.attributes.has("align") || r?.isEnd !== true) return undefined;
   const [, ...i] = (0, O.Tr)(e.slice(n, n + r.from));
   if (i.some(e => !/^\s*(?:<|$)/.test(e))) return undefined;
   return {
    open: t - o.length + s.from,
    close: n + r.from
   };
  }
  function inDiv(e, {from: t, to: n}, {open: o, close: s}) {
   const r = [ e.slice(0, o + "<".length), e.slice(o + "<p".length, s + "</".length), e.slice(s + "</p".length) ];
   const i = "div".length - "p".length;
   return {
    text: r.join("div"),
    from: t + i,
    to: n + i
   };
  }
  function isShown({text: e, markup: t}, n, o) {
   if (t !== "markdown") return true;
   const s = (0, O.DV)(n);
   const r = findPictures(n, t).filter(({from: e}) => s !== undefined && e > s.from && e < s.to);
   return r.length === findPictures(o, t).length && indentedCode(n) <= indentedCode(e);
  }
  function inPlaceOf({text: e, path: t, markup: n}, o, s) {
   const r = /\r\n|\n|\r/.exec(e)?.[0] ?? "\n";
   const i = lineBefore(e, o.from);
   const [a = ""] = e.slice(o.to, o.to + fe).split(/[\r\n]/, 1);
   const c = i.trim() === "";
   const l = c ? i : "";
   const d = l + O.YK[n];
   const u = `${O.YK[n]}${O.Q$.start}${r}${d}${O.Q$.end}`;
   const f = isHeading(i, n) ? i.length - i.trimEnd().length : 0;
   const m = c ? "" : isHeading(i, n) ? r + r : r;
   const p = a.trim() === "" ? "" : r;
   return (0, O.Tx)(e.slice(0, o.from - f) + m + u + p + e.slice(o.to), s, t);
  }
  const me = [ {
   name: "Vitest",
   signs: [ {
    file: "package.json",
    holds: /"vitest"\s*:/
   } ],
   runs: /\bvitest\b/,
   coverage: {
    command: "npx vitest run --coverage --coverage.reporter=lcov --coverage.reporter=text --coverage.reportOnFailure",
    from: "coverage/lcov.info",
    needs: "the package @vitest/coverage-v8"
   },
   tests: {
    command: "npx vitest run --reporter=default --reporter=json --outputFile=vitest.json",
    from: "vitest.json"
   }
  }, {
   name: "Jest",
   signs: [ {
    file: "package.json",
    holds: /"jest"\s*:/
   } ],
   runs: /\bjest\b/,
   coverage: {
    command: "npx jest --coverage --coverageReporters=lcov --coverageReporters=text",
    from: "coverage/lcov.info"
   },
   tests: {
    command: "npx jest --json --outputFile=jest.json",
    from: "jest.json"
   }
  }, {
   name: "c8",
   signs: [ {
    file: "package.json",
    holds: /"c8"\s*:/
   } ],
   runs: /\bc8\b/,
   coverage: {
    command: "npx c8 --reporter=lcov --reporter=text npm test",
    from: "coverage/lcov.info"
   },
   tests: undefined
  }, {
   name: "nyc",
   signs: [ {
    file: "package.json",
    holds: /"nyc"\s*:/
   } ],
   runs: /\bnyc\b/,
   coverage: {
    command: "npx nyc --reporter=lcov --reporter=text npm test",
    from: "coverage/lcov.info"
   },
   tests: undefined
  }, {
   name: "Mocha",
   signs: [ {
    file: "package.json",
    holds: /"mocha"\s*:/
   } ],
   runs: /\bmocha\b/,
   coverage: {
    command: "npx c8 --reporter=lcov --reporter=text mocha",
    from: "coverage/lcov.info"
   },
   tests: {
    command: "npx mocha --reporter=xunit --reporter-option=output=mocha.xml",
    from: "mocha.xml"
   }
  }, {
   name: "Playwright",
   signs: [ {
    file: "package.json",
    holds: /"@playwright\/test"\s*:/
   } ],
   runs: /\bplaywright test\b/,
   coverage: undefined,
   tests: {
    command: "PLAYWRIGHT_JSON_OUTPUT_NAME=playwright.json npx playwright test --reporter=list,json",
    from: "playwright.json"
   }
  }, {
   name: "Node's test runner",
   signs: [ {
    file: "package.json",
    holds: /"[^"\n]*\bnode\b[^"\n]* --test\b/
   } ],
   runs: /\bnode\b.* --test\b/,
   coverage: {
    command: "node --test --experimental-test-coverage --test-reporter=lcov --test-reporter-destination=lcov.info --test-reporter=spec --test-reporter-destination=stdout",
    from: "lcov.info"
   },
   tests: {
    command: "node --test --test-reporter=junit --test-reporter-destination=junit.xml --test-reporter=spec --test-reporter-destination=stdout",
    from: "junit.xml"
   }
  }, {
   name: "pytest",
   signs: [ {
    file: "pytest.ini"
   }, {
    file: "conftest.py"
   }, {
    file: "pyproject.toml",
    holds: /\bpytest\b/
   }, {
    file: "setup.cfg",
    holds: /\bpytest\b/
   }, {
    file: "tox.ini",
    holds: /\bpytest\b/
   }, {
    file: "requirements*.txt",
    holds: /^pytest\b/m
   } ],
   runs: /\bpytest\b/,
   coverage: {
    command: "pytest --cov --cov-report=xml",
    from: "coverage.xml",
    needs: "the package pytest-cov"
   },
   tests: {
    command: "pytest --junitxml=junit.xml",
    from: "junit.xml"
   }
  }, {
   name: "Go",
   signs: [ {
    file: "go.mod"
   } ],
   runs: /\bgo test\b|\bgotestsum\b/,
   coverage: {
    command: "go test -coverprofile=coverage.out ./...",
    from: "coverage.out"
   },
   tests: {
    command: "go test -json ./... > go-test.json",
    from: "go-test.json"
   }
  }, {
   name: "Cargo",
   signs: [ {
    file: "Cargo.toml"
   } ],
   runs: /\bcargo (?:\+\S+ )?(?:test|nextest|llvm-cov|tarpaulin)\b/,
   coverage: {
    command: "cargo llvm-cov --lcov --output-path lcov.info",
    from: "lcov.info",
    needs: "cargo-llvm-cov"
   },
   tests: {
    command: "cargo nextest run --profile ci",
    from: "target/nextest/ci/junit.xml",
    needs: 'cargo-nextest, with [profile.ci.junit] and path = "junit.xml" in .config/nextest.toml'
   }
  }, {
   name: "Maven",
   signs: [ {
    file: "pom.xml"
   } ],
   runs: /\bmvnw? .*\b(?:test|package|verify|install|deploy)\b/,
   coverage: {
    command: "mvn verify",
    from: "**/target/site/jacoco/jacoco.xml",
    needs: "the plugin jacoco-maven-plugin with its goals prepare-agent and report"
   },
   tests: {
    command: "mvn verify",
    from: "**/target/surefire-reports/TEST-*.xml"
   }
  }, {
   name: "Gradle",
   signs: [ {
    file: "build.gradle"
   }, {
    file: "build.gradle.kts"
   } ],
   runs: /\bgradlew? .*\b(?:test|check|build)\b/,
   coverage: {
    command: "./gradlew test jacocoTestReport",
    from: "**/build/reports/jacoco/test/jacocoTestReport.xml",
    needs: "the plugin jacoco with xml.required = true in the reports of jacocoTestReport"
   },
   tests: {
    command: "./gradlew test",
    from: "**/build/test-results/test/*.xml"
   }
  }, {
   name: "PHPUnit",
   signs: [ {
    file: "phpunit.xml"
   }, {
    file: "phpunit.xml.dist"
   }, {
    file: "composer.json",
    holds: /"phpunit\/phpunit"\s*:/
   } ],
   runs: /\bphpunit\b/,
   coverage: {
    command: "vendor/bin/phpunit --coverage-clover clover.xml",
    from: "clover.xml",
    needs: "the extension pcov or xdebug"
   },
   tests: {
    command: "vendor/bin/phpunit --log-junit junit.xml",
    from: "junit.xml"
   }
  } ];
  var pe = n(8214);
  const he = [ [ /\bmake\b/, [ "Makefile", "makefile", "GNUmakefile" ] ], [ /\bjust\b/, [ "justfile", "Justfile" ] ], [ /\btox\b/, [ "tox.ini" ] ], [ /\bnox\b/, [ "noxfile.py" ] ], [ /\bpytest\b/, [ "pyproject.toml", "pytest.ini", "setup.cfg" ] ], [ /\bcomposer\b/, [ "composer.json" ] ] ];
  const ge = /\b(?:npm|pnpm|yarn|bun)(?: run(?:-script)?)? ([\w:.-]+)(?: --(?= ))?([^\n&|;]*)/g;
  const we = 3;
  function readScript(e, t) {
   const n = e === "" ? new Map : packageScripts(textIn((0, s.join)(t, "package.json")));
   const o = [ withoutLineBreaks(withoutExpressions(e)) ];
   for (let e = 0; e < we; e++) {
    const e = [ ...(o.at(-1) ?? "").matchAll(ge) ].flatMap(([, e = "", t = ""]) => {
     const o = n.get(e === "t" ? "test" : e);
     return o === undefined ? [] : [ `${o} ${t}` ];
    });
    o.push(e.join("\n"));
   }
   const r = o.join("\n");
   const i = he.filter(([e]) => e.test(r)).flatMap(([, e]) => e);
   const a = [ r, ...namesIn(t, e => i.includes(e)).map(e => settingsIn(t, e)) ].join("\n");
   return {
    text: a,
    commands: commandsIn(a)
   };
  }
  function settingsIn(e, t) {
   const n = withoutLineBreaks(textIn((0, s.join)(e, t)));
   return /\.(?:toml|cfg|ini|py|json)$/.test(t) ? n.replaceAll(/["'()[\],]/g, " ") : n;
  }
  const withoutLineBreaks = e => e.replaceAll(/\\\r?\n/g, " ");
  function packageScripts(e) {
   try {
    const t = JSON.parse(e);
    const n = typeof t === "object" && t !== null && "scripts" in t ? t.scripts : {};
    const o = Object.entries(typeof n === "object" && n !== null ? n : {});
    return new Map(o.flatMap(([e, t]) => typeof t === "string" ? [ [ e, t ] ] : []));
   } catch {
    return new Map;
   }
  }
  const withoutExpressions = e => e.replaceAll(/\$\{\{ *github\.workspace *\}\}\//g, "").replaceAll(/\$\{\{(?:(?!\$\{\{)[^}])*\}\}/g, "$");
  const be = /[\n;&]|\|\|?|#[^\n]*|\d?>+(?:&\d)?|(?:"[^"\n]*"|'[^'\n]*'|[^\s;&|>"'])+/g;
  function commandsIn(e) {
   const t = [ [] ];
   for (const [n] of e.matchAll(be)) {
    if (/^(?:[\n;&]|\|\|)/.test(n)) t.push([]); else if (!n.startsWith("#")) t.at(-1)?.push(n.replaceAll(/["']/g, ""));
   }
   return t.filter(e => e.length > 0);
  }
  function namesOf(e) {
   const t = e.slice(e.lastIndexOf("/") + 1).replace(/\.(?:[cm]?js|bat|cmd|exe)$/, "");
   const [n = "", o = ""] = e.split(/=(.*)/s);
   return [ e, t, n, o, e.slice(e.lastIndexOf(":") + 1), e.replace(/^@/, "") ];
  }
  function commandsWith({text: e, commands: t}, n) {
   const o = n.split(" ").map(e => ({
    names: e.replace("+", "").split("|"),
    isSideBySide: e.startsWith("+")
   }));
   if (!o.every(({names: t}) => t.some(t => e.includes(t)))) return [];
   return t.filter(e => {
    let t = 0;
    for (const n of e.map(namesOf)) {
     const fits = () => o[t]?.names.some(e => n.includes(e)) === true;
     if (o[t]?.isSideBySide === true && !fits()) t--;
     if (fits()) t++;
    }
    return t >= o.length;
   });
  }
  const ve = 10;
  function valuesOf(e, t) {
   return e.flatMap((n, o) => {
    if (t.includes(n)) {
     const t = e.slice(o + 1, o + 1 + ve);
     const n = t.findIndex(e => e.startsWith("-") || e === "|");
     return [ n === -1 ? t : t.slice(0, n) ];
    }
    const s = t.find(e => n.startsWith(e) && /^[=:]/.test(n.slice(e.length)));
    return s === undefined ? [] : [ [ n.slice(s.length + 1) ] ];
   });
  }
  const given = (e, t) => n => {
   const o = valuesOf(n, e).flatMap(([e]) => e ?? []);
   return o.length > 0 || t === undefined ? o : [ t ];
  };
  const formatted = ({flags: e, files: t, usual: n, folder: o = []}) => r => {
   const i = valuesOf(r, e);
   const a = i.length === 0 ? [ n ?? "" ] : i.flatMap(e => e.flatMap(e => e.split(",")));
   const c = new Map(a.map(e => /^([^:]*):?(.*)$/s.exec(e) ?? []).map(([, e = "", t = ""]) => [ e.toLowerCase(), t ]));
   const l = valuesOf(r, o)[0]?.[0];
   return Object.entries(t).flatMap(([e, t]) => {
    const n = c.get(e);
    return n === undefined ? [] : [ n || (l === undefined ? t : s.posix.join(l, s.posix.basename(t))) ];
   });
  };
  const destinations = (...e) => t => {
   const n = given([ "--test-reporter-destination" ])(t);
   return given([ "--test-reporter" ])(t).flatMap((t, o) => e.includes(t) ? n[o] ?? [] : []);
  };
  const ke = `${p}@v1`;
  function manifestText(e) {
   return `# The badges of this repository. .github/workflows/badges.yml publishes them.\n# Each shows the newest completed run of its workflow on the default branch; "label" is the text on its left side.\nbadges:\n${e.map(entryFor).join("\n")}`;
  }
  function movedManifestText(e, t) {
   return `# The badges of ${t.join(", ")}. .github/workflows/badges.yml publishes them.\n\n# Publications write the badges between \x3c!-- badges:start --\x3e and \x3c!-- badges:end --\x3e in these files.\nreadme: [${t.map(scalar).join(", ")}]\nbadges:\n${e.map(entryText).join("")}`;
  }
  function entryText({id: e, keys: t, notes: n}) {
   const o = Object.entries({
    id: e,
    ...t
   }).map(([e, t]) => `${e}: ${valueText(t)}\n`);
   const s = t["image_url"] !== undefined;
   const r = n.map(e => `# ${sentence(s ? `a picture from elsewhere: ${e}` : e)}\n`);
   return indented(`${r.join("")}- ${o.join("  ")}`);
  }
  const sentence = e => `${e.slice(0, 1).toUpperCase()}${e.slice(1).replace(/[\p{Cc}\u2028\u2029]+/gu, " ")}.`;
  function valueText(e) {
   if (typeof e === "string") return scalar(e);
   return "yaml" in e ? e.yaml : `[${e.map(scalar).join(", ")}]`;
  }
  function entryFor(e) {
   if (e.runsOn === "tags") {
    const t = `# ${e.workflow} runs only for tags. A badge shows one branch or one tag, so name the tag.\n`;
    return indented(t + commented(keysOf(e, {
     tag: "v1.0.0"
    })));
   }
   const t = e.jobs.map(e => commented(keysOf(e, {
    job: e.job
   })));
   return indented(keysOf(e) + (t.length === 0 ? "" : `# A badge for each of its jobs:\n${t.join("")}`));
  }
  function keysOf({id: e, label: t, workflow: n}, o = {}) {
   const [s, ...r] = Object.entries({
    id: e,
    label: t,
    workflow: n,
    ...o
   }).map(([e, t]) => `${e}: ${scalar(t)}\n`);
   return `- ${s ?? ""}${r.map(e => `  ${e}`).join("")}`;
  }
  const commented = e => e.replace(/^(?=.)/gm, "# ");
  const indented = e => e.replace(/^(?=.)/gm, "  ");
  function workflowText(e, t, n) {
   const o = [ ...new Set(e.map(({file: e, name: t}) => t ?? `.github/workflows/${e}`)) ];
   return `# Publishes the badges of .github/badges.yml${o.length === 0 ? "" : " when one of these workflows has finished"}.\nname: ${scalar(unusedName("badges", new Set(o), " "))}\non:\n${triggers(o, t, n)}  # Run it by hand to publish at once.\n  workflow_dispatch:\n\n# Nothing but what the job is given.\npermissions: {}\n\njobs:\n  badges:${o.length === 0 || t !== undefined ? "" : `\n    # Badges show the default branch.\n    if: ${$e}`}\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n${permissions(n)}    steps:\n${stepFor(n)}`;
  }
  const changesByItself = ({source: {kind: e}}) => ![ "workflow", "run", "message", "value", "report", "pointer", "status" ].includes(e);
  function triggers(e, t, {shows: n}) {
   const o = t === undefined ? "" : `\n    branches: [${pattern(t)}]`;
   const s = `  # A run that has finished, whatever its result, can change a badge.${t === undefined ? "" : " Badges show the default branch."}\n  workflow_run:\n    workflows:\n${e.map(e => `      - ${pattern(e)}\n`).join("")}    types: [completed]${o}\n`;
   const r = `  push:${o === "" ? "\n    branches: [main, master]" : o}\n`;
   const i = n.some(changesByItself) ? `  # Some badges change without a run.\n  schedule:\n    - cron: '23 4 * * *'\n` : "";
   return (e.length === 0 ? r : s) + i;
  }
  function permissions({shows: e}) {
   const t = e.some(({source: e}) => e.kind === "check") ? "      # Reads the checks of a commit.\n      checks: read\n      statuses: read\n" : "";
   return `      # Commits the pictures to the branch "badges".\n      contents: write\n      # Looks the runs up.\n      actions: read\n${t}`;
  }
  const $e = "github.event_name != 'workflow_run' || github.event.workflow_run.head_branch == github.event.repository.default_branch";
  function stepFor({version: e, sha: t}) {
   if (t !== undefined) return `      - uses: ${ke.replace(/@.*/, "")}@${t} # v${e}\n`;
   return `      # A tag can be moved. To pin a release, use its full SHA: @<40 hex digits> # v${e}\n      - uses: ${ke}\n`;
  }
  const pattern = e => scalar(e.replace(/[\\*?+[\]]|^!/g, "\\$&"));
  const ye = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
  const xe = /^\p{L}[\p{L}\p{N}_./()-]*(?: [\p{L}\p{N}_./()+-]+)*$/u;
  const je = /[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/gu;
  function scalar(e) {
   if (xe.test(e) && !ye.test(e)) return e;
   if (e.isWellFormed() && e.search(je) === -1) return `'${e.replaceAll("'", "''")}'`;
   return JSON.stringify(e.toWellFormed()).replace(je, escaped);
  }
  const escaped = e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
  function reportsOf(e, t) {
   return reportsIn(stepsOf(e, t), e);
  }
  function reportsIn(e, t) {
   const n = [];
   for (const o of e.flatMap(e => [ ...writtenBy(e, t), ...handedOnBy(e) ])) if (!n.some(e => isSame(e, o))) n.push(o);
   for (const o of me.filter(({signs: e}) => e.some(e => shows(t, e)))) for (const t of [ "coverage", "tests" ]) {
    const {[t]: s} = o;
    if (s === undefined || n.some(e => covers(e, t, o))) continue;
    const r = e.find(({script: e}) => o.runs.test(e.text))?.job;
    n.push({
     kind: t,
     from: [ s.from ],
     tool: o.name,
     job: r,
     recipe: s
    });
   }
   return n;
  }
  const Ae = /--cov\b|\bcover(?:age)?\b|\bjacoco/i;
  function coverageOf(e, t) {
   const n = stepsOf(e, t);
   const o = [ ...n.flatMap(handedOnBy), ...reportsIn(n, e) ].flatMap(({job: e, ...t}) => e === undefined || t.kind !== "coverage" ? [] : [ {
    ...t,
    job: e
   } ]);
   const measures = e => n.some(t => t.job === e && Ae.test(t.script.text));
   return o.find(({recipe: e, job: t}) => e === undefined || measures(t));
  }
  function covers(e, t, n) {
   if (e.kind !== t) return false;
   if (e.tool === undefined || e.tool === n.name) return true;
   const o = me.find(({name: t}) => t === e.tool);
   return t === "coverage" && o?.signs.some(({file: e}) => n.signs.some(t => t.file === e)) === true;
  }
  function isSame(e, t) {
   if (e.kind !== t.kind) return false;
   if (e.from.join("\n") === t.from.join("\n")) return true;
   const {workflow: n, id: o} = e.job ?? {};
   const s = t.job?.workflow === n && t.job?.id === o;
   return s && (t.tool === undefined || t.tool === e.tool);
  }
  function stepsOf(e, t) {
   const n = t.toSorted((e, t) => Number(t.isOnPush) - Number(e.isOnPush));
   return n.flatMap(({file: t, jobs: n}) => n.flatMap(({id: n, steps: o}) => {
    const r = {
     workflow: t,
     id: n
    };
    return o.map(({run: t, folder: n, ...o}) => {
     const i = s.posix.normalize(n || ".");
     return {
      ...o,
      job: r,
      script: readScript(t, (0, s.join)(e, i)),
      folder: i
     };
    });
   }));
  }
  function shows(e, {file: t, holds: n}) {
   return namesIn(e, e => (0, pe.kt)(e, t)).some(t => n === undefined || n.test(textIn((0, 
   s.join)(e, t))));
  }
  const Oe = {
   lcov: "coverage/lcov.info",
   lcovonly: "coverage/lcov.info",
   cobertura: "coverage/cobertura-coverage.xml",
   clover: "coverage/clover.xml",
   "json-summary": "coverage/coverage-summary.json",
   json: "coverage/coverage-final.json"
  };
  const Me = [ "--reporter", "-r" ];
  const _e = [ "--coverageReporters", "--coverageReporter" ];
  const Be = {
   flags: Me,
   files: Oe,
   folder: [ "--report-dir", "--reports-dir" ]
  };
  const Se = {
   flags: _e,
   files: Oe,
   folder: [ "--coverageDirectory" ]
  };
  const Te = {
   flags: [ "--coverage.reporter" ],
   files: Oe,
   folder: [ "--coverage.reportsDirectory" ]
  };
  const Ie = [ {
   tool: "Go",
   kind: "coverage",
   files: given([ "-coverprofile", "--coverprofile" ])
  }, {
   tool: "Go",
   kind: "tests",
   command: "go test -json",
   files: given([ ">", "tee" ])
  }, {
   tool: "Go",
   kind: "tests",
   command: "gotestsum",
   files: given([ "--junitfile" ])
  }, {
   tool: "pytest",
   kind: "coverage",
   files: formatted({
    flags: [ "--cov-report" ],
    files: {
     xml: "coverage.xml",
     lcov: "coverage.lcov",
     json: "coverage.json"
    }
   })
  }, {
   tool: "pytest",
   kind: "coverage",
   command: "coverage +xml",
   files: given([ "-o" ], "coverage.xml")
  }, {
   tool: "pytest",
   kind: "coverage",
   command: "coverage +lcov",
   files: given([ "-o" ], "coverage.lcov")
  }, {
   tool: "pytest",
   kind: "coverage",
   command: "coverage +json",
   files: given([ "-o" ], "coverage.json")
  }, {
   tool: "pytest",
   kind: "tests",
   files: given([ "--junitxml", "--junit-xml" ])
  }, {
   tool: "Jest",
   kind: "coverage",
   command: "jest --coverage|--collectCoverage",
   files: formatted({
    ...Se,
    usual: "lcov"
   })
  }, {
   tool: "Jest",
   kind: "coverage",
   command: "jest",
   files: formatted(Se)
  }, {
   tool: "Jest",
   kind: "tests",
   command: "jest",
   files: given([ "--outputFile" ])
  }, {
   tool: "Vitest",
   kind: "coverage",
   command: "vitest --coverage|--coverage.enabled",
   files: formatted({
    ...Te,
    usual: "clover"
   })
  }, {
   tool: "Vitest",
   kind: "coverage",
   command: "vitest",
   files: formatted(Te)
  }, {
   tool: "Vitest",
   kind: "tests",
   command: "vitest",
   files: given([ "--outputFile", "--outputFile.json", "--outputFile.junit" ])
  }, {
   tool: "c8",
   kind: "coverage",
   command: "c8",
   files: formatted(Be)
  }, {
   tool: "nyc",
   kind: "coverage",
   command: "nyc",
   files: formatted(Be)
  }, {
   tool: "Node's test runner",
   kind: "coverage",
   files: destinations("lcov")
  }, {
   tool: "Node's test runner",
   kind: "tests",
   files: destinations("junit", "tap")
  }, {
   tool: "Cargo",
   kind: "coverage",
   command: "cargo llvm-cov",
   files: given([ "--output-path" ])
  }, {
   tool: "Cargo",
   kind: "coverage",
   command: "cargo tarpaulin",
   files: formatted({
    flags: [ "--out", "-o" ],
    files: {
     lcov: "lcov.info",
     xml: "cobertura.xml"
    },
    folder: [ "--output-dir" ]
   })
  }, {
   tool: "Cargo",
   kind: "tests",
   command: "cargo nextest run",
   files: formatted({
    flags: [ "--profile", "-P" ],
    files: {
     ci: "target/nextest/ci/junit.xml"
    }
   })
  }, {
   tool: "Maven",
   kind: "tests",
   command: "mvn|mvnw test|package|verify|install|deploy",
   files: () => [ "**/target/surefire-reports/TEST-*.xml" ]
  }, {
   tool: "Maven",
   kind: "coverage",
   command: "mvn|mvnw verify|install|deploy|jacoco:report",
   files: () => [ "**/target/site/jacoco/jacoco.xml" ],
   sign: {
    file: "pom.xml",
    holds: /\bjacoco-maven-plugin\b/
   }
  }, {
   tool: "Gradle",
   kind: "tests",
   command: "gradle|gradlew test|check|build",
   files: () => [ "**/build/test-results/test/*.xml" ]
  }, {
   tool: "Gradle",
   kind: "coverage",
   command: "gradle|gradlew jacocoTestReport",
   files: () => [ "**/build/reports/jacoco/test/jacocoTestReport.xml" ]
  }, {
   tool: "PHPUnit",
   kind: "coverage",
   files: given([ "--coverage-clover", "--coverage-cobertura" ])
  }, {
   tool: "PHPUnit",
   kind: "tests",
   files: given([ "--log-junit" ])
  }, {
   tool: ".NET",
   kind: "coverage",
   command: "dotnet test",
   files: formatted({
    flags: [ "--collect" ],
    files: {
     "xplat code coverage": "**/coverage.cobertura.xml"
    }
   })
  }, {
   tool: "Flutter",
   kind: "coverage",
   command: "flutter test --coverage",
   files: given([ "--coverage-path" ], "coverage/lcov.info")
  }, {
   tool: "Dart",
   kind: "coverage",
   command: "dart test",
   files: given([ "--coverage-path" ])
  }, {
   tool: "Dart",
   kind: "coverage",
   command: "test_with_coverage",
   files: () => [ "coverage/lcov.info" ]
  }, {
   tool: "Dart",
   kind: "coverage",
   command: "format_coverage",
   files: given([ "-o", "--out" ])
  }, {
   tool: "Forge",
   kind: "coverage",
   command: "forge coverage lcov",
   files: given([ "--report-file", "-r" ], "lcov.info")
  }, {
   tool: "LLVM",
   kind: "coverage",
   command: "llvm-cov export",
   files: given([ ">" ])
  }, {
   tool: "gcovr",
   kind: "coverage",
   command: "gcovr",
   files: given([ "-o", "--output", "-x", "--xml", "--cobertura" ])
  }, {
   tool: "lcov",
   kind: "coverage",
   command: "lcov",
   files: given([ "-o", "--output-file" ])
  } ];
  const Ee = [ [ /^codecov\/codecov-action@/i, "coverage", [ "files", "file" ] ], [ /^codecov\/test-results-action@/i, "tests", [ "files", "file" ] ], [ /^coverallsapp\/github-action@/i, "coverage", [ "files", "file", "path-to-lcov" ] ], [ /^codacy\/codacy-coverage-reporter-action@/i, "coverage", [ "coverage-reports" ] ], [ /^qltysh\/qlty-action\/coverage@/i, "coverage", [ "files" ] ], [ /^dorny\/test-reporter@/i, "tests", [ "path" ] ], [ /^mikepenz\/action-junit-report@/i, "tests", [ "report_paths" ] ], [ /^EnricoMi\/publish-unit-test-result-action/i, "tests", [ "files", "junit_files" ] ] ];
  function handedOnBy({job: e, uses: t, inputs: n}) {
   return Ee.filter(([e]) => e.test(t)).flatMap(([, t, o]) => {
    const s = o.flatMap(e => withoutExpressions(n.get(e) ?? "").split(/[\s,]+/));
    const r = s.flatMap(e => pathBelow(e, ".") ?? []);
    const i = n.get("report_type") === "test_results";
    return r.length === 0 ? [] : [ {
     kind: i ? "tests" : t,
     from: r,
     tool: undefined,
     job: e,
     recipe: undefined
    } ];
   });
  }
  function writtenBy({job: e, script: t, folder: n}, o) {
   return Ie.flatMap(({tool: s, kind: r, command: i, files: a, sign: c}) => {
    const l = i === undefined ? t.commands : commandsWith(t, i);
    if (l.length === 0 || c !== undefined && !shows(o, c)) return [];
    const d = l.map(e => a(e).flatMap(e => pathBelow(e, n) ?? [])).findLast(([e]) => e !== undefined);
    return d?.[0] === undefined ? [] : [ {
     kind: r,
     from: [ d[0] ],
     tool: s,
     job: e,
     recipe: undefined
    } ];
   });
  }
  function pathBelow(e, t) {
   const n = e.replaceAll(/["']/g, "");
   if (!/\.(?:json|xml|info|lcov|out|txt|cov|trx|tap|csv)$/.test(n) || /[$`!<>&;\\]/.test(n)) return undefined;
   if (/(?:^|\/)codecov\.json$/.test(n)) return undefined;
   const o = s.posix.normalize(s.posix.join(t, n));
   return o.startsWith("..") || n.startsWith("/") ? undefined : o;
  }
  function reportLines(e, t) {
   const publishes = e => isOwnAction(e) && (e.inputs.has("from") || /\bfrom\s*:/.test(e.inputs.get("badges") ?? ""));
   if (t.some(({jobs: e}) => e.some(({steps: e}) => e.some(publishes)))) return [];
   const n = new Map;
   for (const o of reportsOf(e, t)) {
    const e = placeOf(o);
    n.set(e, [ ...n.get(e) ?? [], o ]);
   }
   const o = new Set;
   return [ ...n ].flatMap(([e, t]) => jobLines(e, t, o));
  }
  const stepLines = e => [ "", `${e}. The job needs "contents: write" and "actions: read".`, "", `      - uses: ${ke}`, "        if: always()" ];
  const placeOf = ({job: e, tool: t}) => e === undefined ? `the job that runs ${t ?? "the tests"}` : (0, 
  d.Is)(`the job "${e.id}" of ${k}/${e.workflow}`);
  function jobLines(e, t, n) {
   const o = t.toSorted((e, t) => e.kind.localeCompare(t.kind));
   const s = o.map(e => {
    const t = idFor(e, n);
    const o = t === e.kind ? "" : `, label: ${scalar(`${e.tool ?? ""} ${e.kind}`.trim())}`;
    const s = e.from.map(scalar);
    return `            - { id: ${t}, from: ${s.length === 1 ? s.join() : `[${s.join(", ")}]`}${o} }`;
   });
   const r = t.flatMap(({tool: e, from: t, recipe: n}) => {
    if (n === undefined) return [];
    const {command: o, needs: s} = n;
    return [ `${e ?? ""} writes ${t.join(", ")} with: ${o}${s === undefined ? "" : ` (this needs ${s})`}` ];
   });
   return [ ...stepLines(`For a badge of the reports, add this as the last step of ${e}`), "        with:", "          badges: |", ...s, ...r.length === 0 ? [] : [ "", ...r ] ];
  }
  const idFor = ({kind: e, tool: t}, n) => unusedName(n.has(e) ? (0, f.yR)(`${t ?? ""} ${e}`) : e, n);
  async function moveBadges(e) {
   const {folder: t} = e;
   const n = [ ...new Map(e.from.map(e => readReadme(t, e)).map(e => [ e.path, e ])).values() ];
   const o = readWorkflows(t) ?? {
    all: [],
    others: [],
    publisher: undefined,
    problems: []
   };
   const r = (0, c.KB)(t);
   const i = siteOf(t, r, o);
   const a = await findBadges(n, i);
   const l = (0, c.yR)((0, s.join)(t, $));
   if (a.every(({badges: e}) => e.length === 0)) return `${nothingToMove(n, l !== undefined)}\n`;
   const {entries: d, ids: u} = entriesOf(a);
   const f = movedManifestText(d, n.map(({path: e}) => e));
   const m = await move_read(l ?? f);
   const p = l === undefined ? undefined : await knownIn(m, f, r.defaultBranch);
   const h = p === undefined ? [] : d.filter(({id: e}) => !p.has(e));
   const g = new Map([ ...u ].map(([e, t]) => [ e, p?.get(t) ?? t ]));
   const w = {
    options: e,
    clone: r,
    found: a,
    ids: g,
    manifest: m,
    missing: h,
    coverage: i.coverage
   };
   const b = await Promise.all(a.map(e => pageOf(e, w)));
   const v = p !== undefined && h.length === 0 && b.every(e => e.text === e.readme.text);
   if (v && o.publisher !== undefined && b.every(({readme: e}) => e.hasBlock)) return `${[ ...a.flatMap(e => tableLines(e, w)), Re ].join("\n")}\n`;
   const k = [ ...o.problems.map(e => `warning: ${e} The file was skipped.`), ...a.flatMap(e => tableLines(e, w)), ...noneDrawn(w, o), ...writtenFiles(w, o, l === undefined ? f : undefined), ...b.flatMap(t => finish(t, e)), ...nextSteps(w, b) ];
   return k.map(e => `${e}\n`).join("").replace(/\n{3,}/g, "\n\n");
  }
  function move_read(e) {
   return (0, A.WI)(e, {
    source: $,
    scope: "project"
   });
  }
  async function findBadges(e, t) {
   await (0, j.eb)();
   return e.map(e => inGroups(e, {
    ...t,
    page: e.path
   }));
  }
  function inGroups(e, t) {
   const n = e.pictures.flatMap(e => {
    const n = convert(e, t);
    return n === undefined ? [] : [ {
     picture: e,
     conversion: n
    } ];
   });
   if (n.length > A.cC) throw new r.qh("invalid", `--from: ${e.path} has ${n.length} badges. A file of badges can have ${A.cC}: keep those that you need, or start with another README.`);
   const o = n.filter(({conversion: e}) => e.kind !== "left").map(({picture: e}) => e);
   const s = e.hasBlock ? undefined : groupsOf(e, o).find(({isApart: e}) => e);
   return {
    readme: e,
    badges: n.map(t => inPlace(t, s, e)),
    group: s
   };
  }
  function inPlace(e, t, {hasBlock: n}) {
   const o = t === undefined ? n : !isIn(e.picture, t);
   const {conversion: s} = e;
   if (s.kind === "left" || s.kind === "drawn" || !o) return e;
   const r = [ ...s.notes, "the block would repeat it" ].join("; ");
   return {
    ...e,
    conversion: {
     kind: "left",
     why: r
    }
   };
  }
  const isIn = ({from: e}, t) => t !== undefined && e >= t.from && e < t.to;
  function siteOf(e, t, {all: n, others: o}) {
   return {
    serverUrl: t.serverUrl ?? "https://github.com",
    repository: t.repository,
    defaultBranch: t.defaultBranch || undefined,
    workflows: o,
    coverage: coverageOf(e, n)
   };
  }
  function entriesOf(e) {
   const t = new Map;
   const n = new Map;
   const o = new Set;
   for (const s of e.flatMap(({badges: e}) => e)) {
    if (s.conversion.kind === "left") continue;
    const {keys: e, notes: r, id: i} = s.conversion;
    const a = JSON.stringify({
     ...e,
     name: undefined
    });
    const c = t.get(a) ?? {
     id: unusedName(shortSlug(i), o),
     keys: e,
     notes: r
    };
    t.set(a, c);
    n.set(s, c.id);
   }
   return {
    entries: [ ...t.values() ],
    ids: n
   };
  }
  async function knownIn(e, t, n) {
   const {badges: o} = await move_read(t);
   const s = new Map(e.badges.map(e => [ subjectOf(e, n), e.definition.id ]));
   return new Map(o.flatMap(e => {
    const t = s.get(subjectOf(e, n));
    return t === undefined ? [] : [ [ e.definition.id, t ] ];
   }));
  }
  function subjectOf({definition: {source: e, filters: t, job: n, label: o, message: s, id: r}}, i) {
   const a = t.branch === i ? undefined : t.branch;
   const c = e.kind === "message" ? {
    label: o,
    message: s
   } : e.kind === "value" ? {
    id: r
   } : {};
   return JSON.stringify([ e, {
    ...t,
    branch: a
   }, n, c ]);
  }
  function nothingToMove(e, t) {
   const n = e.map(({path: e}) => e).join(", ");
   const o = e.length === 1 ? "has" : "have";
   return e.every(({hasBlock: e}) => e) && t ? `Nothing is left to move: ${n} ${o} no badges outside of the block.` : `${n} ${o} no badges to move. Without --from, init proposes badges for your workflows.`;
  }
  const Re = "Nothing is left to move: the block shows what the file of badges contains. What stands outside of it was left as it is.";
  const isDrawn = ({conversion: {kind: e}}) => e === "drawn" || e === "static";
  function noneDrawn({found: e, options: t}, {others: n}) {
   const o = n.some(({runsOn: e}) => e === "branches");
   if (!o || e.some(({badges: e}) => e.some(isDrawn))) return [];
   const s = t.dryRun ? "" : `delete ${$} and `;
   return [ `None of them can be drawn here. For badges of your workflows, ${s}run publish-badges init.`, "" ];
  }
  function tableLines({readme: e, badges: t, group: n}, {ids: o}) {
   if (t.length === 0) return [ `${e.path} has no badges to move.`, "" ];
   const s = t.map(t => {
    const {picture: s, conversion: r} = t;
    const i = (0, O.cA)(e.text, s.from);
    const a = r.kind !== "left" && !isIn(s, n) ? [ `stands in line ${i}, which is left as it is` ] : [];
    const c = s.alt.trim() === "" ? s.image : s.alt;
    if (r.kind === "left") return [ move_shortened(c), `left in line ${i}`, r.why ];
    return [ move_shortened(c), `${o.get(t) ?? ""}: ${r.becomes}`, [ ...r.notes, ...a ].join("; ") ];
   });
   const r = t.filter(isDrawn).length;
   const i = `${t.length} ${t.length === 1 ? "badge" : "badges"}`;
   return [ `${e.path} has ${i}, ${r} of which can be drawn here.`, "", (0, M.YB)([ [ "BADGE", "BECOMES", "NOTE" ], ...s ]) ];
  }
  const move_shortened = e => e.length > 40 ? `${e.slice(0, 40)}\u2026` : e;
  function writtenFiles({options: e, clone: t, missing: n, manifest: o}, s, r) {
   const {folder: i, dryRun: a, release: c} = e;
   const l = workflowText(s.others.filter(({runsOn: e}) => e === "branches"), t.defaultBranch || undefined, {
    ...c,
    shows: o.badges.map(({definition: e}) => e)
   });
   const d = r === undefined ? $ : undefined;
   return [ writeProposal(i, a, {
    path: $,
    existing: d,
    text: r ?? ""
   }), ...n.length === 0 ? [] : missingLines(n), writeProposal(i, a, {
    path: `${k}/badges.yml`,
    existing: s.publisher,
    text: l
   }) ];
  }
  function missingLines(e) {
   const t = e.length === 1 ? "One of these badges is" : `${e.length} of these badges are`;
   return [ `${t} not in ${$}. Add this to its list of badges, or delete the file, and run init again:`, "", e.map(entryText).join("") ];
  }
  async function pageOf({readme: e, badges: t, group: n}, o) {
   const {manifest: s, missing: r} = o;
   const i = {
    readme: e,
    text: e.text,
    isDiv: false,
    needsMarkers: false
   };
   if (t.length === 0) return {
    ...i,
    why: undefined
   };
   if (e.hasBlock) return {
    ...i,
    why: "it has a block of badges already"
   };
   if (r.length > 0) return {
    ...i,
    why: `${$} lacks some of its badges, which the block would lose`
   };
   if (!s.readme.includes(e.path)) return {
    ...i,
    why: `${$} does not list it: add it to "readme", such as readme: [${e.path}]`
   };
   if (n === undefined) return {
    ...i,
    needsMarkers: true,
    why: "its badges stand among other text. Put the markers \x3c!-- badges:start --\x3e and \x3c!-- badges:end --\x3e where the badges belong"
   };
   const a = withBlock(e, n, await contentOf(e, o));
   return a === undefined ? {
    ...i,
    needsMarkers: true,
    why: "Markdown would not show the block where its badges stand. Put the markers elsewhere"
   } : {
    ...i,
    why: undefined,
    ...a
   };
  }
  async function contentOf(e, {options: t, manifest: n, clone: o}) {
   const {defaultBranch: r, branch: i, repository: a, serverUrl: d = "https://github.com"} = o;
   const u = await (0, _.K)((0, l.al)(n.badges).filter(({definition: {source: e}}) => e.kind !== "value" && e.kind !== "report"), n.publish, {
    ...(0, c.AA)(d),
    ...{
     repository: a,
     branch: i,
     page: e.path
    },
    facts: () => Promise.resolve({
     ...c.Kj,
     defaultBranch: r
    }),
    read: e => Promise.resolve((0, c.yR)((0, s.join)(t.folder, e)))
   });
   return (0, O.dQ)(e.path, u.map(({row: e, readmeImage: t}) => ({
    alt: e.name,
    image: t,
    link: e.rendered_link_url
   })));
  }
  function finish({readme: e, text: t, why: n, isDiv: o}, {folder: r, write: i, dryRun: a}) {
   if (n !== undefined) return [ `${e.path} was not changed: ${n}.` ];
   if (t === e.text) return [];
   const c = o ? [ "The <p> around them becomes a <div>: a block in Markdown would end the paragraph, and its alignment." ] : [];
   if (i && !a) {
    writeText((0, s.join)(r, e.path), t, "w");
    return [ `Replaced the badges in ${e.path} by the block of badges.`, ...c ];
   }
   const l = a ? "" : " Run the same command with --write to change it";
   return [ `${e.path} would change as follows.${l === "" ? "" : `${l}.`}`, ...c, "", diffOf(e.path, e.text, t) ];
  }
  function nextSteps(e, t) {
   const {options: n, manifest: o, missing: s, coverage: r} = e;
   if (s.length > 0) return [];
   const i = t.some(({readme: e, text: t, why: n}) => n === undefined && t !== e.text) && !n.write;
   const a = t.flatMap(({readme: e, needsMarkers: t}) => t ? [ e.path ] : []);
   const c = [ ...i ? [ "run the same command with --write" ] : [], ...a.length === 0 ? [] : [ `put the markers into ${a.join(", ")}` ] ].join(", ");
   const l = idsOf(o, "report");
   return [ "", "Next steps:", `1. ${c === "" ? "Commit" : `${c.slice(0, 1).toUpperCase()}${c.slice(1)}, then commit`} and push the files.`, "2. Publish once: run the publishing workflow manually, or wait until another workflow has finished.", lastStep(idsOf(o, "value"), l), ...l === "" || r === undefined ? [] : stepLines(`To publish ${l}, add this as the last step of ${placeOf({
    ...r,
    tool: undefined
   })}`) ].map(e => (0, d.Is)(e));
  }
  const idsOf = ({badges: e}, t) => e.flatMap(({definition: {id: e, source: n}}) => n.kind === t ? [ e ] : []).join(", ");
  function lastStep(e, t) {
   if (e === "" && t === "") return "3. Look at the README. From then on, publications keep the block up to date.";
   const n = [ ...e === "" ? [] : [ `give ${e} a text with the input values` ], ...t === "" ? [] : [ `publish ${t} in the job that writes the report` ] ];
   return `3. Badges that wait appear in the block as soon as they have something to show: ${n.join("; ")}.`;
  }
  async function init({folder: e, dryRun: t, from: n, write: o, program: i, version: a}) {
   const l = {
    version: a,
    sha: shaOf(i, a)
   };
   if (n.length > 0) return moveBadges({
    folder: e,
    from: n,
    write: o,
    dryRun: t,
    release: l
   });
   const d = readWorkflows(e);
   if (d === undefined) {
    throw new r.qh("not-found", `There is no ${k} in ${e}. Run init in the root folder of a repository with workflows.`);
   }
   const u = d.others.filter(({runsOn: e}) => e === "branches");
   if (u.length === 0) throw nothingToShow(d.others, d.problems);
   const f = proposeBadges(d.others);
   const m = (0, c.KB)(e);
   const p = m.defaultBranch || undefined;
   const h = exists((0, s.join)(e, $)) ? $ : undefined;
   const propose = n => writeProposal(e, t, n);
   const g = [ ...d.problems.map(e => `warning: ${e} The file was skipped.`), propose({
    path: $,
    existing: h,
    text: manifestText(f)
   }), propose({
    path: `${k}/badges.yml`,
    existing: d.publisher,
    text: workflowText(u, p, {
     ...l,
     shows: []
    })
   }), ...await offers({
    folder: e,
    workflows: d,
    clone: m
   }, h !== undefined || !t), ...init_nextSteps({
    badges: f,
    branch: p,
    hasOldManifest: h !== undefined,
    dryRun: t
   }), ...reportLines(e, d.all) ];
   return g.map(e => `${e}\n`).join("").replace(/\n{3,}/g, "\n\n");
  }
  function shaOf(e, t) {
   return (0, c.j8)((0, s.dirname)((0, s.dirname)((0, o.realpathSync)(e))), `v${t}`);
  }
  async function badgesOf(e, {folder: t, workflows: n, clone: o}) {
   try {
    const [s] = await findBadges([ readReadme(t, e) ], siteOf(t, o, n));
    return s;
   } catch (e) {
    if (e instanceof r.qh) return undefined;
    throw e;
   }
  }
  async function offers(e, t) {
   const n = de.find(t => exists((0, s.join)(e.folder, t)));
   if (n === undefined) return [];
   const o = await badgesOf(n, e);
   const r = o?.badges.filter(({conversion: e}) => e.kind !== "left").length ?? 0;
   if (r === 0) return [];
   const i = r === 1 ? "1 badge that can be moved" : `${r} badges that can be moved`;
   const a = t ? `delete ${$} and ` : "";
   return [ "", `${n} has ${i}: ${a}run publish-badges init --from ${n}` ];
  }
  function nothingToShow(e, t) {
   const n = e.length === 0 ? `${k} contains no readable workflow other than one that publishes badges.` : `No workflow in ${k} runs on a branch by itself.`;
   const o = "Add one with an event such as push, schedule or workflow_dispatch.";
   return new r.qh("not-found", [ n, o, ...t ].join(" "));
  }
  function init_nextSteps({badges: e, branch: t, hasOldManifest: n, dryRun: o}) {
   if (n) return [ "", "`publish-badges list --format markdown` prints the Markdown of the badges in .github/badges.yml." ];
   const s = e.filter(({runsOn: e}) => e === "branches");
   return [ "", "Next steps:", `1. ${o ? "Create, commit and push the files" : "Commit and push the files"}.`, "2. Publish once: run the publishing workflow manually, or wait until another workflow has finished.", "3. Paste this into README.md (not earlier: a missing image may stay cached as missing):", "", (0, 
   a.UA)("markdown", s.map(e => linkedImage(e, t ?? "main"))), ...t === undefined ? [ "", 'If the default branch is not "main", replace "main" with its name, twice for each badge.' ] : [] ];
  }
  function linkedImage({id: e, label: t, workflow: n}, o) {
   const s = encodeURIComponent(`branch:${o}`);
   return {
    alt: t,
    image: `../../raw/badges/${(0, i.O0)(o)}/${e}.svg`,
    link: `../../actions/workflows/${encodeURIComponent(n)}?query=${s}`
   };
  }
 },
 7034: (e, t, n) => {
  n.r(t);
  n.d(t, {
   parseYaml: () => parseYaml
  });
  var o = n(8815);
  var s = n(3916);
  var r = n(1860);
  const i = {
   version: "1.2",
   schema: "core",
   merge: false,
   resolveKnownTags: false,
   stringKeys: true,
   uniqueKeys: false,
   prettyErrors: false
  };
  function parseYaml(e, t = false) {
   try {
    return (0, s.$f)(() => parseText(e, t));
   } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    const t = {
     offset: 0,
     message: () => a.RESOURCE_EXHAUSTION
    };
    return {
     root: (0, r.ol)("", 0, true),
     contents: null,
     problems: [ t ],
     position: () => ({
      line: 1,
      column: 1
     })
    };
   }
  }
  function parseText(e, t) {
   const n = new o.HN;
   const s = (0, o.parseDocument)(e.replace(/^\ufeff/, ""), {
    ...i,
    lineCounter: n,
    keepSourceTokens: t
   });
   const r = [ ...s.errors, ...s.warnings ];
   const c = r.filter(({code: e}) => e === "RESOURCE_EXHAUSTION");
   const l = r.length === 0 ? [] : e.split("\n");
   const d = (c.length > 0 ? c : r).map(({pos: e, code: t, message: o}) => {
    const {line: s, col: r} = n.linePos(e[0]);
    if (/^ *\t/.test(l[s - 1] ?? "")) return {
     offset: e[0] - r + 1,
     message: () => a.TAB_AS_INDENT
    };
    return {
     offset: e[0],
     message: () => messageOf(t, o)
    };
   });
   const u = new Converter;
   const f = u.convert(d.length === 0 ? s.contents : null);
   const position = e => {
    const {line: t, col: o} = n.linePos(e);
    return {
     line: t,
     column: o
    };
   };
   return {
    root: f,
    contents: s.contents,
    problems: [ ...d, ...u.problems ],
    position: position
   };
  }
  const a = {
   BAD_ALIAS: 'This reads as an alias (*) or anchor (&) without a name. A text that starts so needs quotes: "*".',
   BAD_SCALAR_START: "A text that starts with this character needs quotes.",
   BLOCK_AS_IMPLICIT_KEY: 'A second colon on one line. Check the indentation; a text with ": " in it needs quotes.',
   MULTIPLE_DOCS: 'A second document begins here, and only one is read. Remove the line "---".',
   NON_STRING_KEY: "A key is a plain word, not a list, a map or an alias.",
   RESOURCE_EXHAUSTION: "This is nested too deeply.",
   TAB_AS_INDENT: "Tabs are not allowed as indentation. Use spaces.",
   TAG_RESOLVE_FAILED: "Tags are not supported. Remove it; a text that starts with ! needs quotes."
  };
  const c = "The indentation differs from that of the lines above. The keys of a badge start in the same column.";
  const hasMessage = e => Object.hasOwn(a, e);
  function messageOf(e, t) {
   if (/^(?:All \w+ items must start|Sequence item without)/.test(t)) return c;
   return hasMessage(e) ? a[e] : oneLine(t);
  }
  const l = 200;
  function oneLine(e) {
   const t = e.replace(/[\s\p{Cc}]+/gu, " ").trim();
   return t.length > l ? `${t.slice(0, l)}\u2026` : t.replace(/[^.?!]$/, "$&.");
  }
  const d = 1e5;
  const u = 64;
  class Converter {
   problems=[];
   #e=new Map;
   #t=new Map;
   #n=0;
   #o=0;
   convert(e) {
    const t = this.#s(e, 0);
    if (this.#n > 0 && t.size > d) {
     this.#r(0, `Its aliases (*name) stand for more than ${d} values. Use fewer aliases.`);
    }
    return t;
   }
   #s(e, t) {
    if ((0, o.Vj)(e)) return this.#i(e.source, e.range?.[0] ?? t);
    if (!(0, o.jn)(e) && !(0, o.oP)(e) && !(0, o.jh)(e)) return (0, r.ol)("", t, true);
    if (e.anchor !== undefined) this.#e.set(e.anchor, e);
    const n = e.range?.[0] ?? t;
    const s = (0, o.jn)(e) ? (0, r.ol)(e.source ?? "", n, e.value === null) : this.#a(e, n);
    if (e.anchor !== undefined) this.#t.set(e, s);
    return s;
   }
   #a(e, t) {
    if (this.#o === u) return this.#r(t, "This is nested too deeply.");
    this.#o++;
    const n = (0, o.jh)(e) ? (0, r.A7)(e.items.map(e => this.#c(e, t)), t) : (0, r.c3)(e.items.map(e => this.#s(e, t)), t);
    this.#o--;
    return n;
   }
   #c({key: e, value: t}, n) {
    const o = this.#s(e, n);
    const s = o.kind === "scalar" ? o.text : "";
    return {
     key: s,
     offset: o.offset,
     value: this.#s(t, o.offset)
    };
   }
   #i(e, t) {
    this.#n++;
    const n = this.#e.get(e);
    const o = n === undefined ? undefined : this.#t.get(n);
    if (o !== undefined) return o;
    const r = n === undefined ? `there is no ${(0, s.hD)(`&${e}`)} before it` : "it would contain itself";
    return this.#r(t, `The alias ${(0, s.hD)(`*${e}`)} stands for nothing: ${r}. A text that starts with * needs quotes.`);
   }
   #r(e, t) {
    this.problems.push({
     offset: e,
     message: () => t
    });
    return (0, r.ol)("", e, true);
   }
  }
 },
 2931: (e, t, n) => {
  n.d(t, {
   DV: () => blockIn,
   Q$: () => l,
   Tr: () => paragraphsIn,
   Tx: () => updateBlock,
   YK: () => i,
   cA: () => lineOf,
   dQ: () => snippetFor
  });
  var o = n(3916);
  var s = n(8534);
  const r = {
   markdown: /^[ \t]*$/,
   html: /^[ \t]*$/,
   asciidoc: /^[ \t]*(?:\/\/[ \t]*)?$/,
   rst: /^[ \t]*(?:\.\.[ \t]*)?$/
  };
  function snippetFor(e, t) {
   return (0, s.UA)((0, s.CE)(e), t);
  }
  const i = {
   markdown: "",
   html: "",
   asciidoc: "// ",
   rst: ".. "
  };
  const a = /\r\n|\n|\r/;
  function updateBlock(e, t, n) {
   const o = (0, s.CE)(n);
   const {from: l, to: d} = findInside(e, n, i[o]);
   const [u, f, m] = [ e.slice(0, l), e.slice(l, d), e.slice(d) ];
   const p = (a.exec(f) ?? a.exec(e))?.[0] ?? "\n";
   const h = r[o].exec(lastLine(u.slice(0, u.lastIndexOf("\x3c!--"))))?.[0];
   const g = o === "markdown" && c.test(paragraphsIn(u).at(-1) ?? "");
   const w = g || o === "rst" ? p + p : p;
   const b = o === "rst" ? p + p : p;
   const v = g ? "" : indentation(h);
   const k = withoutMarkers(t).split("\n").map(e => e === "" ? "" : v + e).join(p);
   const $ = t === "" ? p : w + k + b;
   return u + trailingBlanks(f) + $ + endLead(f, o, h) + m;
  }
  const c = /^[ \t]*<\/?[a-z]/im;
  const lastLine = e => e.split(a).at(-1) ?? "";
  const paragraphsIn = e => e.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/);
  const indentation = e => /^[ \t]*/.exec(e ?? "")?.[0] ?? "";
  const trailingBlanks = e => /^[ \t]+(?=[\r\n])/.exec(e)?.[0] ?? "";
  function endLead(e, t, n) {
   const o = a.test(e) ? r[t].exec(lastLine(e)) : null;
   return o?.[0] ?? n ?? "";
  }
  const l = {
   start: "\x3c!-- badges:start --\x3e",
   end: "\x3c!-- badges:end --\x3e"
  };
  const d = /<!--[ \t]*badges:(start|end)[ \t]*-->/g;
  function blockIn(e) {
   const t = [ ...e.matchAll(d) ];
   const n = t.find(([, e]) => e === "start");
   const o = t.find(({index: e, 1: t}) => t === "end" && e > (n?.index ?? 0));
   return n === undefined || o === undefined ? undefined : {
    from: n.index,
    to: o.index + o[0].length
   };
  }
  const u = {
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
  const f = /<[ \t]{0,3}!?[ \t]{0,3}-{1,3}[ \t]*\/?badges?([ \t]{0,3}[:;=_./ \t-][ \t]{0,3})([a-z]+)\b(?:[ \t]{0,3}-{0,3}[ \t]{0,3}>)?/gi;
  function findInside(e, t, n) {
   const s = [ ...e.matchAll(d) ].map(e => markerOf(e, e[1] === "end" ? "end" : "start"));
   const fail = e => new o.qh("invalid", `${t}: ${e}`);
   const at = ({from: t}) => `line ${lineOf(e, t)}`;
   for (const e of [ "start", "end" ]) {
    const t = s.filter(t => t.edge === e);
    if (t.length > 1) throw fail(`${l[e]} is in the file ${t.length} times (${t.map(at).join(", ")}). Keep one.`);
   }
   const [r, i] = s;
   const a = r !== undefined && i !== undefined ? {
    from: r.to,
    to: i.from
   } : undefined;
   const c = lookalikesIn(e).filter(({from: e, to: t}) => !s.some(n => e < n.to && n.from < t));
   const u = c.find(({from: e, isTight: t}) => a === undefined || t && !isIn(e, a));
   if (u !== undefined) {
    throw fail(`${(0, o.hD)(u.text)} (${at(u)}) is not a marker. Did you mean ${(0, 
    o.hD)(l[u.edge])}?`);
   }
   if (r === undefined) {
    throw fail(`there is no block for badges. Add ${n}${l.start} and ${n}${l.end} where the badges belong, each on its own line.`);
   }
   if (i === undefined || a === undefined) {
    const e = r.edge === "start" ? `${l.end} is missing after it` : `${l.start} is missing before it`;
    throw fail(`${l[r.edge]} (${at(r)}) has no counterpart: ${e}.`);
   }
   if (r.edge === "end") {
    throw fail(`${l.end} (${at(r)}) comes before ${l.start} (${at(i)}). Swap them.`);
   }
   return a;
  }
  function withoutMarkers(e) {
   return e.replace(d, e => e.replace("\x3c!--", "<! --"));
  }
  function markerOf(e, t) {
   const [n] = e;
   return {
    edge: t,
    text: n,
    from: e.index,
    to: e.index + n.length
   };
  }
  function lookalikesIn(e) {
   return [ ...e.matchAll(f) ].flatMap(e => {
    const [, t, n = ""] = e;
    const s = (0, o.pA)(n, Object.keys(u));
    const r = s === undefined ? undefined : u[s];
    return r === undefined ? [] : [ {
     ...markerOf(e, r),
     isTight: t === ":"
    } ];
   });
  }
  const isIn = (e, {from: t, to: n}) => t <= e && e < n;
  function lineOf(e, t) {
   return e.slice(0, t).split(/\r\n|\n|\r/).length;
  }
 },
 7812: (e, t, n) => {
  n.d(t, {
   AA: () => unknownSite,
   C1: () => localFile,
   HG: () => unfilledWarnings,
   KB: () => readClone,
   Kj: () => m,
   ig: () => siteValues,
   j8: () => releaseAt,
   yR: () => readText
  });
  var o = n(3024);
  var s = n.n(o);
  var r = n(6760);
  var i = n.n(r);
  var a = n(8547);
  var c = n(1485);
  var l = n(3916);
  var d = n(4087);
  var u = n(7647);
  var f = n(7813);
  function readClone(e) {
   const {git: t, shared: n} = gitFolders(e);
   const o = readTrimmed((0, r.join)(n, "refs/remotes/origin/HEAD")) ?? "";
   const s = /^ref: refs\/remotes\/origin\/(.+)$/.exec(o)?.[1] ?? "";
   return {
    ...repositoryAt(originOf(readTrimmed((0, r.join)(n, "config")) ?? "")),
    defaultBranch: (0, c.Q8)(s) ? s : "",
    branch: /^ref: refs\/heads\/(.+)$/.exec(readTrimmed((0, r.join)(t, "HEAD")) ?? "")?.[1] ?? ""
   };
  }
  function releaseAt(e, t) {
   const {git: n, shared: o} = gitFolders(e);
   const s = readTrimmed((0, r.join)(o, "packed-refs")) ?? "";
   const shaOf = e => readTrimmed((0, r.join)(o, e)) || packedAt(s, e);
   const i = readTrimmed((0, r.join)(n, "HEAD")) ?? "";
   const a = /^ref: (refs\/heads\/.+)$/.exec(i)?.[1];
   const c = a === undefined ? i : shaOf(a);
   return /^[\da-f]{40}$/.test(c) && c === shaOf(`refs/tags/${t}`) ? c : undefined;
  }
  function packedAt(e, t) {
   const n = e.split("\n");
   const o = n.findIndex(e => e.endsWith(` ${t}`));
   const s = /^\^(.+)$/.exec(n[o + 1] ?? "")?.[1];
   return o === -1 ? "" : s ?? n[o]?.slice(0, 40) ?? "";
  }
  function originOf(e) {
   let t = false;
   for (const n of e.split("\n")) {
    if (n.startsWith("[")) t = n.startsWith('[remote "origin"]');
    const e = t ? /^\s*url\s*=\s*(\S+)/.exec(n)?.[1] : undefined;
    if (e !== undefined) return e;
   }
   return "";
  }
  function gitFolders(e) {
   const t = (0, r.join)(e, ".git");
   const n = (0, r.resolve)(e, /^gitdir: (.+)$/.exec(readTrimmed(t) ?? "")?.[1] ?? t);
   return {
    git: n,
    shared: (0, r.resolve)(n, readTrimmed((0, r.join)(n, "commondir")) ?? "")
   };
  }
  function repositoryAt(e) {
   const [, t, n = ""] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/](.+)$/.exec(e) ?? [];
   const o = (0, d.SU)(n.replace(/\/$/, "").replace(/\.git$/, ""));
   return o === undefined ? {
    serverUrl: undefined,
    repository: o
   } : {
    serverUrl: `https://${t ?? ""}`,
    repository: o
   };
  }
  function readTrimmed(e) {
   try {
    return (0, o.readFileSync)(e, "utf8").trimEnd().replaceAll("\r\n", "\n");
   } catch {
    return undefined;
   }
  }
  function localFile(e, t) {
   const n = (0, r.resolve)(e, t.source);
   return {
    ...t,
    read: () => Promise.resolve(readText(n)),
    async change(e, t) {
     const s = readText(n);
     const i = await e(s);
     const c = s === undefined ? n : (0, o.realpathSync)(n);
     const l = (0, a.P)({
      folder: (0, r.dirname)(c),
      bounds: undefined,
      dryRun: false
     });
     await l.publish({
      draft: {
       files: [ {
        path: (0, r.basename)(c),
        text: i
       } ],
       message: {
        headline: t,
        body: ""
       }
      }
     });
     return {
      text: i,
      commitSha: undefined
     };
    }
   };
  }
  function readText(e) {
   let t;
   try {
    t = (0, o.readFileSync)(e);
   } catch (t) {
    if ((0, l.$N)(t) === "ENOENT") return undefined;
    throw new l.qh("refused", `Cannot read ${e}: ${t instanceof Error ? t.message : String(t)}`);
   }
   const n = t.toString("utf8");
   if (Buffer.from(n).equals(t)) return n;
   throw new l.qh("invalid", `${e} is not a text in UTF-8.`);
  }
  const m = {
   id: "",
   defaultBranch: "",
   isPrivate: false,
   isFork: false,
   ownedByOrganization: false
  };
  function unknownSite(e) {
   return {
    serverUrl: e,
    repository: undefined,
    branch: "",
    facts: () => Promise.resolve(m),
    newest: () => Promise.resolve({
     commitSha: null,
     tag: null
    }),
    read: () => Promise.resolve(undefined)
   };
  }
  async function siteValues(e, t) {
   const {repository: n, serverUrl: o} = t;
   const s = e.some(e => (0, u.Qf)(e).includes("branch"));
   const r = s ? [ ...e, "%{default_branch}" ] : e;
   const i = n === undefined ? {} : await (0, f.E)(r, {
    repository: n,
    serverUrl: o
   }, t);
   const a = i.default_branch || t.branch;
   return a === "" ? i : {
    ...i,
    branch: a
   };
  }
  function unfilledWarnings(e, t) {
   return t.map(t => `"${e}": %{${t}} is unknown or has no value, and was left unchanged.`);
  }
 },
 1089: (e, t, n) => {
  n.d(t, {
   Jw: () => readMarkup,
   X0: () => formatted,
   YB: () => columns,
   YG: () => summaryOf,
   q0: () => describe
  });
  var o = n(3916);
  var s = n(8534);
  var r = n(4006);
  function readMarkup(e) {
   if (e === undefined) return undefined;
   const t = s.CZ.find(t => t === e);
   if (t !== undefined) return t;
   throw (0, o.Gq)("format", e, `is not a format.${(0, o.h)(e, s.CZ)} Allowed: ${s.CZ.join(", ")}.`);
  }
  function formatted(e, {command: t, json: n, markup: o, isOwnRepository: s}) {
   const [r] = e.rows;
   const i = t === "list";
   if (n) return `${JSON.stringify(i ? e.rows : r, null, 2)}\n`;
   if (e.change !== undefined) return changeLines(e.change, e.commitSha);
   if (o !== undefined) return `${harmlessLines(pictures(e, o, s))}\n`;
   return i ? columns(table(e)) : columns(Object.entries(r ?? {}).map(([e, t]) => [ e, cellOf(t) ]));
  }
  const i = {
   add: [ "Added", "to" ],
   edit: [ "Changed", "in" ],
   remove: [ "Removed", "from" ]
  };
  function changeLines({command: e, id: t, source: n, keys: o}, s) {
   if (e === "edit" && o.length === 0) return `Nothing changed: ${t} has these values already.\n`;
   const [r, a] = i[e];
   const c = s === undefined ? "" : ` (commit ${s.slice(0, 10)})`;
   const l = e === "edit" ? o.map(({key: e, before: t, after: n}) => `  ${e}: ${orNone(t)} \u2192 ${orNone(n)}`) : [];
   return harmlessLines([ `${r} ${t} ${a} ${n}${c}${l.length > 0 ? ":" : "."}`, ...l, "" ].join("\n"));
  }
  const orNone = (e = "(not set)") => e.replace(/\s+/g, " ");
  function pictures({badges: e}, t, n) {
   const o = e.map(({row: e, readmeImage: t}) => ({
    alt: e.name,
    image: n ? t : e.rendered_image_url,
    link: e.rendered_link_url
   }));
   return (0, s.UA)(t, o);
  }
  const harmlessLines = e => e.split("\n").map(r.Is).join("\n");
  const cellOf = e => typeof e === "string" ? e : "-";
  function table({badges: e}) {
   if (e.length === 0) return [];
   const t = e.map(({row: e, definition: t}) => [ e.id, e.name, e.kind, describe(t), e.rendered_image_url || (e.path ?? "") ]);
   return [ [ "ID", "NAME", "KIND", "SHOWS", "WHERE" ], ...t ];
  }
  function columns(e) {
   const t = e.map(e => e.map(r.Is));
   const n = (t[0] ?? []).map((e, n) => Math.max(...t.map(e => e[n]?.length ?? 0)));
   const line = e => e.map((t, o) => o === e.length - 1 ? t : t.padEnd(n[o] ?? 0)).join("  ");
   return t.map(e => `${(0, r.Is)(line(e)).trimEnd()}\n`).join("");
  }
  function describe(e) {
   const {job: t, filters: n, enabled: o} = e;
   const s = [ sourceIn(e), ...t === undefined ? [] : [ `job ${t}` ], ...n.branch === undefined ? [] : [ `branch ${n.branch}` ], ...n.tag === undefined ? [] : [ `tag ${n.tag}` ], ...n.repository === undefined ? [] : [ `in ${n.repository}` ], ...o ? [] : [ "not enabled" ] ];
   return s.join(", ");
  }
  function sourceIn({source: e, message: t}) {
   switch (e.kind) {
   case "message":
    return `"${t ?? ""}"`;

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
  }
  function summaryOf(e, {badges: t, rows: n, commitSha: o}) {
   const r = "id" in e ? `${e.command} ${e.id}` : e.command;
   const i = o === undefined ? "" : `, commit ${o}`;
   const c = `### Badges\n\n${(0, s.pj)(r)}${i}\n`;
   if (t.length > 0) return `${c}\n<table>\n${a}\n${t.map(tableRow).join("\n")}\n</table>\n`;
   return n.length === 0 ? c : `${c}\n<pre>${escaped(JSON.stringify(n, null, 2))}</pre>\n`;
  }
  const a = "<tr><th>id</th><th>name</th><th>kind</th><th>badge</th></tr>";
  function tableRow({row: e}) {
   const {id: t, name: n, kind: o, rendered_image_url: r, rendered_link_url: i} = e;
   const a = r === "" ? "" : (0, s.UA)("html", [ {
    alt: n,
    image: r,
    link: i
   } ]);
   return `<tr><td>${(0, s.pj)(t)}</td><td>${(0, s.pj)(n)}</td><td>${o}</td><td>${a}</td></tr>`;
  }
  function escaped(e) {
   return e.replace(/[^\p{L}\p{N} ,.:/-]/gu, e => `&#${e.codePointAt(0) ?? 0};`);
  }
 },
 4061: (e, t, n) => {
  n.d(t, {
   K: () => listed,
   S: () => previewed
  });
  var o = n(4394);
  var s = n(4087);
  var r = n(7647);
  var i = n(8553);
  var a = n(722);
  var c = n(8002);
  var l = n(7812);
  async function listed(e, t, n) {
   const o = e.map(({definition: e}) => e);
   const s = o.flatMap(({link: e, source: t}) => [ ...e?.kind === "url" ? [ e.url ] : [], ...t.kind === "pointer" ? [ t.imageUrl ] : [] ]);
   const r = o.some(({source: e}) => e.kind !== "pointer");
   const i = await (0, l.ig)(r ? [ ...s, pathTemplate(t), "%{branch}" ] : s, n);
   const a = {
    site: n,
    publish: t,
    values: i,
    isPrivate: r && (await n.facts()).isPrivate
   };
   return Promise.all(o.map(e => listedBadge(e, a)));
  }
  async function listedBadge(e, t) {
   const {id: n, kind: o} = e;
   const s = {
    ...t,
    values: {
     ...t.values,
     ...ownValues(e, t)
    }
   };
   const [r, i] = [ linkOf(e, s), imageOf(e, s) ];
   const a = {
    id: n,
    name: await nameOf(e, s.site.read),
    kind: o,
    link_url: r.template,
    image_url: i.template,
    rendered_link_url: r.url,
    rendered_image_url: i.url,
    path: i.path
   };
   const c = [ ...r.warnings, ...i.warnings ].map(e => `${n}: ${e}`);
   return {
    row: a,
    definition: e,
    readmeImage: i.readme,
    warnings: c
   };
  }
  function ownValues(e, {values: t}) {
   const {id: n, filters: s, job: r} = e;
   const i = s.branch ?? s.tag ?? t.branch;
   const a = workflowFile(e);
   return {
    id: n,
    ...i === undefined ? {} : {
     branch: i
    },
    ...a === undefined ? {} : {
     workflow: (0, o.Vc)(a)
    },
    ...r === undefined ? {} : {
     job: (0, o.yR)(r)
    }
   };
  }
  async function previewed(e, t) {
   const {name: n, link_url: o, image_url: s} = e;
   const i = await (0, l.ig)([ o, s ], t);
   const [a, c] = [ (0, r.Uu)(o, i), (0, r.Uu)(s, i) ];
   const d = {
    ...n === undefined ? {} : {
     name: n
    },
    ...{
     link_url: o,
     image_url: s
    },
    rendered_link_url: a.text,
    rendered_image_url: c.text
   };
   const u = [ ...(0, l.HG)("link_url", a.unfilled), ...(0, l.HG)("image_url", c.unfilled) ];
   return {
    row: d,
    warnings: u
   };
  }
  const d = [ "run", "job" ];
  function linkOf(e, {site: t, values: n}) {
   const {link: o = defaultLink(e), source: i, filters: c, job: u} = e;
   if (o.kind === "url") {
    const {text: e, unfilled: t} = (0, r.Uu)(o.url, n);
    const s = (0, l.HG)(i.kind === "pointer" ? "link_url" : "link", t);
    return {
     template: o.url,
     url: e,
     warnings: s
    };
   }
   const f = c.repository ?? (t.repository && (0, s.fq)(t.repository));
   if (f === undefined) return {
    template: null,
    url: null,
    warnings: []
   };
   if (i.kind === "fact" && e.link === undefined) {
    const e = (0, a.k)(i.fact, {
     serverUrl: t.serverUrl,
     subject: {
      repository: f
     }
    });
    return {
     template: e,
     url: e,
     warnings: []
    };
   }
   const m = workflowFile(e);
   const p = (0, a.f)(d.includes(o.kind) ? "workflow" : o.kind, {
    serverUrl: t.serverUrl,
    own: {
     runId: undefined,
     jobId: undefined
    },
    subject: {
     repository: f,
     workflow: m === undefined ? undefined : {
      path: `.github/workflows/${m}`,
      name: ""
     },
     branch: n.branch ?? "",
     tag: c.tag,
     run: undefined,
     sha: c.sha ?? "",
     job: u === undefined ? undefined : {
      name: u,
      id: undefined
     },
     environment: i.kind === "environment" ? i.environment : undefined
    }
   });
   return {
    template: p,
    url: p,
    warnings: []
   };
  }
  function defaultLink({source: e}) {
   switch (e.kind) {
   case "workflow":
   case "run":
    return {
     kind: "workflow"
    };

   case "environment":
    return {
     kind: "deployments"
    };

   case "check":
    return {
     kind: "checks"
    };

   default:
    return {
     kind: "repository"
    };
   }
  }
  function pathTemplate(e) {
   const t = e?.gist === undefined ? "%{branch}/%{id}" : "%{project_name}-%{branch}-%{id}";
   return (e?.path ?? t).replace(/\.svg$/, "");
  }
  function imageOf({source: e}, t) {
   const {publish: n, values: o} = t;
   if (e.kind === "pointer") {
    const {text: t, unfilled: n} = (0, r.Uu)(e.imageUrl, o);
    const s = (0, l.HG)("image_url", n);
    return {
     template: e.imageUrl,
     url: t,
     readme: t,
     path: null,
     warnings: s
    };
   }
   const {text: s, unfilled: i} = (0, r.fT)(pathTemplate(n), o);
   const a = n?.gist === undefined ? s : s.replaceAll("/", "-");
   const c = `${a}.${n?.formats?.[0] ?? "svg"}`;
   const d = i.length > 0 ? "" : addressOf(c, t);
   return {
    template: d,
    url: d,
    readme: readmeAddress(c, t) ?? d,
    path: c,
    warnings: (0, l.HG)("path", i)
   };
  }
  function addressOf(e, {publish: t, site: n, isPrivate: o}) {
   if (t?.gist !== undefined) return "";
   if (t?.directory !== undefined) return (0, c.au)(t.directory, e);
   const r = t?.repository === undefined ? n.repository : (0, s.ow)(t.repository);
   if (r === undefined) return "";
   return (0, c.lv)(n.serverUrl, {
    repository: r,
    branch: t?.branch ?? "badges",
    isPrivate: o
   }, e);
  }
  function readmeAddress(e, {publish: t, site: n, values: o}) {
   if (t?.gist !== undefined || t?.directory !== undefined) return undefined;
   const r = n.repository === undefined ? undefined : (0, s.fq)(n.repository).toLowerCase();
   if (t?.repository !== undefined && t.repository.toLowerCase() !== r) return undefined;
   const i = {
    defaultBranch: o.default_branch || "main",
    path: n.page ?? "README.md"
   };
   return (0, c.Fl)({
    branch: t?.branch ?? "badges",
    path: e
   }, i);
  }
  const isFile = e => /\.ya?ml$/i.test(e);
  function workflowFile({source: e}) {
   if (e.kind !== "workflow") return undefined;
   const [t, ...n] = e.workflows;
   return t !== undefined && n.length === 0 && isFile(t) ? t : undefined;
  }
  async function nameOf(e, t) {
   const {id: n, name: s, label: r, job: i, source: a} = e;
   const c = s ?? (a.kind === "pointer" ? n : r || i);
   if (c !== undefined && c !== "") return c;
   switch (a.kind) {
   case "environment":
    return a.environment;

   case "check":
    return n;

   case "fact":
    return (0, o.Zd)(a.fact);

   case "workflow":
    return workflowName(e, t);

   default:
    return e.message ?? n;
   }
  }
  async function workflowName(e, t) {
   const n = workflowFile(e);
   if (n !== undefined) return await nameIn(await t(`.github/workflows/${n}`) ?? "") ?? (0, 
   o.Vc)(n);
   const {source: s, id: r} = e;
   const [i, ...a] = s.kind === "workflow" ? s.workflows : [];
   if (i === undefined || a.length > 0 || i === "*") return "build";
   return /^\d+$/.test(i) ? r : i;
  }
  async function nameIn(e) {
   const [t] = /^name[ \t]*:.*$/m.exec(e) ?? [];
   if (t === undefined) return undefined;
   const {root: n} = await (0, i.yv)(t);
   const o = n.kind === "map" ? n.entries[0]?.value : undefined;
   return o?.kind === "scalar" && o.text !== "" ? o.text : undefined;
  }
 }
};

