"use strict";

exports.id = 385;

exports.ids = [ 385 ];

exports.modules = {
 3919: (e, t, n) => {
  n.r(t);
  n.d(t, {
   init: () => init
  });
  var o = n(3024);
  var r = n(6760);
  var s = n(3916);
  var i = n(8002);
  var a = n(8534);
  var c = n(7812);
  var l = n(1485);
  function defaultBranchOf(e) {
   const t = readText((0, r.join)(gitFolder(e), "refs/remotes/origin/HEAD"));
   const n = /^ref: refs\/remotes\/origin\/(.+)$/.exec(t)?.[1];
   return n !== undefined && (0, l.Q8)(n) ? n : undefined;
  }
  function releaseAt(e, t) {
   const n = gitFolder(e);
   const o = readText((0, r.join)(n, "packed-refs"));
   const shaOf = e => readText((0, r.join)(n, e)) || packedAt(o, e);
   const s = readText((0, r.join)(worktreeFolder(e), "HEAD"));
   const i = /^ref: (refs\/heads\/.+)$/.exec(s)?.[1];
   const a = i === undefined ? s : shaOf(i);
   return /^[\da-f]{40}$/.test(a) && a === shaOf(`refs/tags/${t}`) ? a : undefined;
  }
  function packedAt(e, t) {
   const n = e.split("\n");
   const o = n.findIndex(e => e.endsWith(` ${t}`));
   const r = /^\^(.+)$/.exec(n[o + 1] ?? "")?.[1];
   return o === -1 ? "" : r ?? n[o]?.slice(0, 40) ?? "";
  }
  function gitFolder(e) {
   const t = worktreeFolder(e);
   return (0, r.resolve)(t, readText((0, r.join)(t, "commondir")));
  }
  function worktreeFolder(e) {
   const t = (0, r.join)(e, ".git");
   return (0, r.resolve)(e, /^gitdir: (.+)$/.exec(readText(t))?.[1] ?? t);
  }
  function readText(e) {
   try {
    return (0, o.readFileSync)(e, "utf8").trimEnd();
   } catch {
    return "";
   }
  }
  var d = n(4006);
  const u = JSON.parse('{"Jk":"owner/publish-badges"}');
  var f = n(4394);
  var h = n(7034);
  function readWorkflow(e, t) {
   const {root: n, problems: o, position: r} = (0, h.parseYaml)(t);
   const [s] = o;
   if (s !== undefined) {
    const {line: e, column: t} = r(s.offset);
    return {
     problem: `${e}:${t}: ${s.message()}`
    };
   }
   const i = entryOf(n, "on");
   const a = entryOf(n, "jobs");
   if (i === undefined || a?.kind !== "map") return {
    problem: '1:1: This is not a workflow: it needs "on" and "jobs".'
   };
   return {
    file: e,
    name: lineOf(entryOf(n, "name")),
    jobs: a.entries.map(({key: e, value: t}) => ({
     id: e,
     name: jobName(t) ?? e
    })),
    runsOn: runsOn(i),
    isPublisher: isPublisher(a),
    steps: a.entries.flatMap(({value: e}) => stepsOf(e, folderOf(n)))
   };
  }
  function entryOf(e, t) {
   return e?.kind === "map" ? e.entries.find(e => e.key === t)?.value : undefined;
  }
  function lineOf(e) {
   const t = e?.kind === "scalar" ? e.text.replace(/[\s\p{Cc}]+/gu, " ").trim() : "";
   return t === "" ? undefined : t;
  }
  const textOf = e => e?.kind === "scalar" ? e.text : "";
  function folderOf(e) {
   return textOf(entryOf(entryOf(entryOf(e, "defaults"), "run"), "working-directory")) || undefined;
  }
  function stepsOf(e, t) {
   const n = entryOf(e, "steps");
   if (n?.kind !== "list") return [];
   const o = folderOf(e) ?? t ?? "";
   return n.items.map(e => {
    const t = entryOf(e, "with");
    const n = t?.kind === "map" ? t.entries.map(({key: e, value: t}) => [ e, textOf(t) ]) : [];
    return {
     uses: textOf(entryOf(e, "uses")),
     run: textOf(entryOf(e, "run")),
     inputs: new Map(n),
     folder: textOf(entryOf(e, "working-directory")) || o
    };
   });
  }
  function jobName(e) {
   return lineOf(entryOf(e, "name"))?.replace(/\$\{\{(?:(?!\$\{\{).)*?\}\}/g, "*");
  }
  const m = u.Jk;
  function isOwnAction(e) {
   const [t = "", n] = e.split("@");
   const o = m.slice(m.indexOf("/"));
   return n !== undefined && [ o, `${o}/records` ].some(e => t.endsWith(e));
  }
  const p = /^actions\/checkout@/;
  function isPublisher({entries: e}) {
   const t = e.flatMap(({value: e}) => {
    const t = entryOf(e, "steps");
    return t?.kind === "list" ? t.items.map(e => lineOf(entryOf(e, "uses")) ?? "") : [ "" ];
   });
   return t.some(isOwnAction) && t.every(e => isOwnAction(e) || p.test(e));
  }
  const g = [ "push", "schedule", "workflow_run" ];
  const b = [ "workflow_dispatch", "repository_dispatch" ];
  function runsOn(e) {
   const t = eventsIn(e);
   const has = e => t.some(t => e.includes(t));
   if (has(g)) return "branches";
   if (has([ "release", "push of tags" ])) return "tags";
   return has(b) ? "branches" : "neither";
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
  const w = 10;
  const v = 100;
  function proposeBadges(e) {
   const t = new Set;
   const unused = e => {
    let n = e;
    for (let o = 2; t.has(n); o++) n = `${e}-${o}`;
    t.add(n);
    return n;
   };
   return e.flatMap(({file: e, name: t, runsOn: n, jobs: o}) => {
    if (n === "neither") return [];
    const r = unused(shortSlug((0, f.Vc)(e)));
    const s = o.filter(e => /[^*\s]/.test(e.name)).slice(0, w);
    const jobBadge = t => ({
     id: unused(`${r}/${shortSlug(t.id)}`),
     label: t.name.includes("*") ? t.id : t.name,
     workflow: e,
     job: t.name
    });
    const i = o.length > 1 ? s.map(jobBadge) : [];
    return [ {
     id: r,
     label: t ?? (0, f.Vc)(e),
     workflow: e,
     runsOn: n,
     jobs: i
    } ];
   });
  }
  const shortSlug = e => (0, f.yR)((0, f.yR)(e).slice(0, v));
  const k = ".github/workflows";
  const y = ".github/badges.yml";
  const $ = [ "badges.yml", "badges.yaml" ];
  function readWorkflows(e) {
   if (!exists((0, r.join)(e, k))) return undefined;
   const t = [];
   const n = [];
   for (const s of workflowFiles(e)) {
    const i = `${k}/${s}`;
    const a = readWorkflow(s, (0, o.readFileSync)((0, r.join)(e, i), "utf8"));
    if ("problem" in a) n.push((0, d.Is)(`${i}:${a.problem}`)); else t.push(a);
   }
   const s = $.find(t => exists((0, r.join)(e, k, t)));
   const i = t.find(({isPublisher: e}) => e)?.file ?? s;
   return {
    others: t.filter(({file: e, isPublisher: t}) => !t && !$.includes(e)),
    publisher: i === undefined ? undefined : `${k}/${i}`,
    problems: n
   };
  }
  function workflowFiles(e) {
   const t = (0, o.readdirSync)((0, r.join)(e, k), {
    withFileTypes: true
   }).filter(e => !e.isDirectory());
   return t.map(({name: e}) => e).filter(e => /\.ya?ml$/i.test(e)).sort();
  }
  function writeProposal(e, t, {path: n, existing: o, text: s}) {
   if (o !== undefined) return (0, d.Is)(`${o} already exists and was not changed.`);
   if (t) return `${n} would contain:\n\n${s}`;
   writeText((0, r.join)(e, n), s, "wx");
   return `Created ${n}.`;
  }
  function writeText(e, t, n) {
   try {
    (0, o.mkdirSync)((0, r.dirname)(e), {
     recursive: true
    });
    (0, o.writeFileSync)(e, t, {
     flag: n
    });
   } catch (t) {
    throw new s.qh("refused", `Cannot write ${e}: ${t instanceof Error ? t.message : String(t)}`);
   }
  }
  function exists(e) {
   return (0, o.lstatSync)(e, {
    throwIfNoEntry: false
   }) !== undefined;
  }
  var x = n(7596);
  var j = n(1336);
  var O = n(8553);
  var A = n(2931);
  var _ = n(1089);
  var S = n(4061);
  var M = n(3360);
  var B = n(3399);
  var T = n(7647);
  var I = n(4087);
  const R = "-/-";
  const pageUrl = ({serverUrl: e, repository: t, page: n}) => `${e}/${t === undefined ? R : (0, 
  I.fq)(t)}/blob/HEAD/${n.split("/").map(encodeURIComponent).join("/")}`;
  const E = /\.(?:svg|png|jpe?g|gif|json)$/i;
  function readAddress(e, t) {
   const n = e.trim().replaceAll("&amp;", "&");
   const o = !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(n);
   const r = parse(n, pageUrl(t));
   if (r === undefined || !/^https?:$/.test(r.protocol)) return undefined;
   const s = r.pathname.split("/").filter(e => e !== "").map(decoded);
   if (s.includes(undefined)) return undefined;
   const i = s.flatMap(e => e ?? []);
   return {
    url: o || n.startsWith("//") ? r.href : n.replaceAll(" ", "%20"),
    host: r.host.replace(/^www\./, ""),
    parts: i.map((e, t) => t === i.length - 1 ? e.replace(E, "") : e),
    path: r.pathname,
    params: new Map([ ...r.searchParams ].reverse().map(([e, t]) => [ e, fromBase64(t) ])),
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
   const r = parse(n, pageUrl(t));
   return r !== undefined && /^https?:$/.test(r.protocol) ? r.href : undefined;
  }
  const hostOf = ({serverUrl: e}) => e.replace(/^https?:\/\//, "").replace(/^www\./, "").toLowerCase();
  const isServer = (e, t) => e === hostOf(t);
  function repositoryOn(e, t, n) {
   if (n.repository === undefined && `${e}/${t}` === R) return "own";
   const o = (0, I.SU)(`${e}/${t.replace(/\.git$/, "")}`);
   if (o === undefined) return undefined;
   return n.repository !== undefined && (0, I.ve)(o, n.repository) ? "own" : (0, I.fq)(o);
  }
  const F = {
   why: "it is about a repository on another server"
  };
  const L = {
   why: "nothing here shows this"
  };
  function recognize(e, t, n) {
   const {host: o, parts: r} = e;
   if (isServer(o, t)) return githubBadge(e, t);
   switch (o) {
   case "github.com":
    return /\/badge\.svg$/.test(e.path) ? F : undefined;

   case "img.shields.io":
   case "shields.io":
   case "raster.shields.io":
    return shieldsBadge(e, t, n);

   case "badgen.net":
   case "flat.badgen.net":
    return badgenBadge(e, t);

   case "badge.fury.io":
    return furyBadge(r, t);

   case "codecov.io":
   case "app.codecov.io":
    return codecovBadge(e, t);

   case "coveralls.io":
    return coverallsBadge(e, t);

   case "byob.yarr.is":
    return byobBadge(r, t, n);

   case "gist.githubusercontent.com":
   case "gist.github.com":
    return gistBadge(e, n);

   default:
    return undefined;
   }
  }
  const inRepository = e => e === "own" ? {} : {
   repository: e
  };
  function about([e = "", t = ""], n, o) {
   if (!isServer("github.com", n)) return F;
   const r = repositoryOn(e, t, n);
   return r === undefined ? {
    why: "it does not name a repository"
   } : o(r);
  }
  const P = /^\/(?:actions|workflows)(?:[/?#].*)?$/;
  function workflowBadge({repository: e, workflow: t, params: n}, o) {
   const [r, s] = [ n.get("branch") ?? "", n.get("event") ?? "" ];
   const i = {
    ...r === "" ? {} : {
     branch: r
    },
    ...s === "" ? {} : {
     event: s
    }
   };
   if (!/^[a-z_]*$/.test(s)) return {
    why: `${s} is not an event`
   };
   const a = e === "own" ? "" : ` of ${e}`;
   const c = {
    linksTo: P,
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
   const [, u, h] = /^(github-code-scanning|pages|dependabot|copilot[\w-]*)\/([\w-]+)$/.exec(t) ?? [];
   if (h === undefined) {
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
   const m = `/actions/workflows/${u ?? ""}/${h}`;
   const p = o.repository && `${o.serverUrl}/${(0, I.fq)(o.repository)}${m}`;
   const g = {
    workflow: `dynamic/${t}`,
    ...i
   };
   return {
    ...c,
    id: (0, f.yR)(h),
    source: g,
    ...p === undefined ? {} : {
     link: p
    }
   };
  }
  function githubBadge({parts: e, path: t, params: n}, o) {
   const [r = "", s = "", ...i] = e;
   if (!/\/badge\.svg$/.test(t)) return undefined;
   const a = (i[0] === "actions" && i[1] === "workflows" ? i.slice(2, -1) : i[0] === "workflows" ? i.slice(1, -1) : []).join("/");
   const c = repositoryOn(r, s, o);
   if (a === "" || c === undefined) return undefined;
   return workflowBadge({
    repository: c,
    workflow: a,
    params: n
   }, o);
  }
  function shieldsBadge(e, t, n) {
   const [o = "", ...r] = e.parts;
   switch (o) {
   case "badge":
    return r[0] === "dynamic" ? dynamicBadge(e, t, n) : staticBadge(r.join("/"), e);

   case "static":
    return staticBadge("", e);

   case "endpoint":
    return dynamicBadge(e, t, n);

   case "github":
    return shieldsGithub(r, e, t);

   case "codecov":
    return /^(?:github|gh)$/.test(r[1] ?? "") ? coverageBadge(r.slice(2), e, {
     site: t,
     label: "coverage"
    }) : L;

   case "coveralls":
   case "coverallsCoverage":
    return r[0] === "github" ? coverageBadge(r.slice(1), e, {
     site: t,
     label: "coverage"
    }) : /^(?:bitbucket|gitlab)$/.test(r[0] ?? "") ? L : coverageBadge(r, e, {
     site: t,
     label: "coverage"
    });

   default:
    return o.startsWith(":") ? staticBadge(o.slice(1), e) : L;
   }
  }
  function staticBadge(e, {params: t}) {
   const n = e.replaceAll("--", "\0").split("-").map(e => unescaped(e.replaceAll("\0", "-")));
   if (e !== "" && (n.length < 2 || n.length > 3)) return {
    why: "its address is not one that shields knows"
   };
   const o = t.get("color") ?? t.get("colorB") ?? (e === "" ? undefined : n.at(-1));
   const r = (t.get("message") ?? (e === "" ? "" : n.at(-2) ?? "")).trim();
   const s = t.get("label") ?? (n.length === 3 ? n[0] ?? "" : "");
   if (r === "") return {
    why: "it has no text on the right"
   };
   return {
    id: (0, f.yR)(s.trim() === "" ? r : s),
    source: {
     label: s.trim(),
     message: r
    },
    ownLabel: s.trim() === "" ? r : s.trim(),
    color: o,
    isStatic: true,
    becomes: "static badge"
   };
  }
  const unescaped = e => e.replace(/_+/g, e => "_".repeat(Math.floor(e.length / 2)) + (e.length % 2 === 1 ? " " : ""));
  function dynamicBadge({params: e}, t, n) {
   const o = readAddress(e.get("url") ?? "", t);
   if (o === undefined || o.isRelative) return {
    why: "it does not name a file of JSON"
   };
   const r = e.get("color") ?? e.get("colorB");
   if (/^gist\.github(?:usercontent)?\.com$/.test(o.host)) return waiting(o, {
    label: e.get("label") ?? n,
    color: r
   });
   if (o.host === "byob.yarr.is") return byobBadge(o.parts, t, e.get("label") ?? n);
   const s = o.host === "raw.githubusercontent.com" && repositoryOn(o.parts[0] ?? "", o.parts[1] ?? "", t) === "own";
   if (s && e.get("query") === undefined) return waiting(o, {
    label: e.get("label") ?? n,
    color: r
   });
   return {
    why: `its text comes from ${o.host}`
   };
  }
  function gistBadge(e, t) {
   return e.parts.includes("raw") ? waiting(e, {
    label: t,
    color: undefined
   }) : undefined;
  }
  function byobBadge(e, t, n) {
   const [, , o = ""] = e;
   return about(e, t, e => e === "own" && o !== "" ? waitingFor(o, {
    label: n,
    color: undefined
   }) : {
    why: "a workflow of another repository writes it"
   });
  }
  function waiting({parts: e}, t) {
   return waitingFor((e.at(-1) ?? "").replace(/__(?:heads|tags)_.*$/, ""), t);
  }
  const C = "{ 0: red, 50: orange, 70: yellow, 80: green, 90: brightgreen }";
  function waitingFor(e, {label: t, color: n}) {
   const o = (0, f.yR)(e);
   const r = /^(?:badge|endpoint(?: badge)?|custom(?: badge)?|)$/i.test(t.trim()) ? o.replace(/[-_./]+/g, " ") : t.trim();
   const s = /cov/i.test(`${o} ${r}`);
   const i = {
    yaml: n === undefined && s ? C : "{}"
   };
   return {
    id: o,
    source: {
     label: r,
     color_steps: i
    },
    ownLabel: r,
    color: n,
    becomes: "static badge that waits for its value",
    note: "its text comes from the input values"
   };
  }
  const U = [ [ "v/release/:r", "release" ], [ "release/:r", "release" ], [ "release/:r/all", "prerelease", "release" ], [ "release-pre/:r", "prerelease", "release" ], [ "v/tag/:r", "tag" ], [ "tag/:r", "tag" ], [ "tag-pre/:r", "tag" ], [ "license/:r", "license" ], [ "stars/:r", "stars" ], [ "forks/:r", "forks" ], [ "watchers/:r", "watchers" ], [ "issues/:r", "issues" ], [ "issues-raw/:r", "issues" ], [ "issues-pr/:r", "pulls", "pull requests" ], [ "issues-pr-raw/:r", "pulls", "pull requests" ], [ "contributors/:r", "contributors" ], [ "last-commit/:r", "last-commit" ], [ "created-at/:r", "created", "created at" ], [ "languages/top/:r", "language" ], [ "downloads/:r/total", "downloads" ], [ "downloads/:r/all/total", "downloads" ], [ "downloads/:r/latest/total", "downloads-latest", "downloads" ], [ "repo-size/:r", "repo-size" ], [ "commits-since/:r/latest", "commits-since-release" ] ];
  const N = [ [ "release/:r", "prerelease", "release" ], [ "release/:r/stable", "release" ], [ "tag/:r", "tag" ], [ "license/:r", "license" ], [ "stars/:r", "stars" ], [ "forks/:r", "forks" ], [ "watchers/:r", "watchers" ], [ "open-issues/:r", "issues" ], [ "open-prs/:r", "pulls", "pull requests" ], [ "contributors/:r", "contributors" ], [ "last-commit/:r", "last-commit" ], [ "assets-dl/:r", "downloads-latest", "downloads" ] ];
  function factAt(e, t) {
   for (const [n, o, r] of e) {
    const e = n.split("/");
    const s = e.indexOf(":r");
    const i = [ ...e.slice(0, s), undefined, undefined, ...e.slice(s + 1) ];
    const a = t.length === i.length && i.every((e, n) => e === undefined || e === t[n]);
    if (a) return {
     fact: o,
     label: r,
     repository: t.slice(s, s + 2)
    };
   }
   return undefined;
  }
  const q = [ "filter", "path", "author", "server" ];
  function shieldsGithub(e, {params: t}, n) {
   const [o = "", r = "", ...s] = e;
   if (o === "actions" && r === "workflow" || o === "workflow" && r === "status") {
    const [e = "", r = "", ...i] = o === "actions" ? s.slice(1) : s;
    return about([ e, r ], n, e => shieldsWorkflow({
     repository: e,
     workflow: i.join("/"),
     params: t
    }, n, o));
   }
   if (o === "checks-status" || o === "check-runs") return about([ r, s[0] ?? "" ], n, e => checksBadge({
    repository: e,
    ref: s.slice(1).join("/"),
    check: t.get("nameFilter") ?? "*",
    label: "checks"
   }));
   const i = o === "last-commit" ? e.slice(3).join("/") : "";
   const a = factAt(U, i !== "" && i === n.defaultBranch ? e.slice(0, 3) : e);
   if (a === undefined || q.some(e => t.has(e)) || t.get("display_name") === "release") return L;
   const c = t.has("include_prereleases") && a.fact === "release";
   if (t.has("include_prereleases") && a.fact === "commits-since-release") return L;
   const l = c ? {
    ...a,
    fact: "prerelease",
    label: "release"
   } : a;
   return about(l.repository, n, e => ({
    ...factBadge(l, e),
    ...t.get("style") === "social" && /^(?:stars|forks|watchers)$/.test(l.fact) ? {
     logo: "github"
    } : {}
   }));
  }
  function factBadge({fact: e, label: t}, n) {
   const o = e.replaceAll("-", " ");
   return {
    id: e,
    source: {
     fact: e,
     ...inRepository(n)
    },
    label: t === o ? undefined : t,
    ownLabel: t ?? o,
    becomes: `fact ${e}${n === "own" ? "" : ` of ${n}`}`
   };
  }
  function shieldsWorkflow({repository: e, workflow: t, params: n}, o, r) {
   const [s = "", ...i] = r === "workflow" ? t.split("/") : [ t ];
   const a = i.length === 0 ? n : new Map([ ...n, [ "branch", i.join("/") ] ]);
   const c = workflowBadge({
    repository: e,
    workflow: s,
    params: a
   }, o);
   return "why" in c ? c : {
    ...c,
    label: c.ownLabel === "build" ? undefined : "build",
    ownLabel: "build"
   };
  }
  function checksBadge({repository: e, ref: t, check: n, label: o}) {
   const r = t === "" ? {} : /^[\da-f]{40}$/.test(t) ? {
    sha: t
   } : {
    branch: t
   };
   return {
    id: n === "*" ? "checks" : (0, f.yR)(n),
    source: {
     check: n,
     ...r,
     ...inRepository(e)
    },
    label: o,
    ownLabel: o,
    becomes: n === "*" ? "checks of the commit" : `check ${n}`
   };
  }
  function badgenBadge({parts: e, params: t, host: n}, o) {
   const [r = "", s = "", ...i] = e;
   const a = n === "flat.badgen.net" || t.get("style") === "flat" ? "flat-square" : "flat";
   const c = badgenSource([ r, s, ...i ], t, o);
   if ("why" in c) return c;
   const l = t.get("icon");
   const d = t.get("color") ?? c.color ?? (r === "badge" || r === "static" ? "blue" : undefined);
   return {
    ...c,
    color: d,
    style: c.style ?? a,
    ...l === undefined ? {} : {
     logo: l === "" ? r : l
    }
   };
  }
  function badgenSource(e, t, n) {
   const [o = "", r = "", ...s] = e;
   if (o === "badge" || o === "static") {
    const [e = "", n] = s;
    const o = t.get("label") ?? r;
    if (e.trim() === "") return {
     why: "it has no text on the right"
    };
    return {
     id: (0, f.yR)(o),
     source: {
      label: o,
      message: e
     },
     ownLabel: o,
     color: n,
     isStatic: true,
     becomes: "static badge"
    };
   }
   if (o === "codecov" || o === "coveralls") {
    const e = r === "c" && /^(?:github|gh)$/.test(s[0] ?? "");
    return e ? coverageBadge(s.slice(1), {
     params: t
    }, {
     site: n,
     label: "coverage"
    }) : L;
   }
   if (o !== "github") return L;
   if (r === "checks" || r === "status") {
    const [e = "", t = "", o = "", ...i] = s;
    const a = r === "checks" ? "checks" : "status";
    return about([ e, t ], n, e => checksBadge({
     repository: e,
     ref: o,
     check: i.join("/") || "*",
     label: a
    }));
   }
   const i = factAt(N, [ r, ...s ]);
   return i === undefined ? L : about(i.repository, n, e => factBadge(i, e));
  }
  function furyBadge([e = "", ...t], n) {
   const [o = "", r = ""] = t.join("/").split("/");
   if (e !== "gh") return L;
   return about([ o, r ], n, e => ({
    ...factBadge({
     fact: "tag",
     label: undefined
    }, e),
    label: "version"
   }));
  }
  function codecovBadge({parts: e, path: t, params: n}, o) {
   const [r = "", s = "", i = "", ...a] = e;
   if (!/\/(?:badge|coverage)\.(?:svg|png)$/.test(t)) return undefined;
   if (!/^(?:gh|github)$/.test(r)) return L;
   const c = a.findIndex(e => /^graphs?$/.test(e));
   const l = a[0] === "branch" ? a.slice(1, c === -1 ? -1 : c) : [];
   return coverageBadge([ s, i, ...l ], {
    params: n
   }, {
    site: o,
    label: "codecov"
   });
  }
  function coverallsBadge({parts: e, path: t, params: n}, o) {
   const [r = "", ...s] = e;
   if (r !== "repos" || !/\/badge\.(?:svg|png)$/.test(t)) return undefined;
   if (/^(?:bitbucket|gitlab)$/.test(s[0] ?? "")) return L;
   const [i = "", a = ""] = s[0] === "github" ? s.slice(1) : s;
   return coverageBadge([ i, a ], {
    params: n
   }, {
    site: o,
    label: "coverage"
   });
  }
  function coverageBadge([e = "", t = "", ...n], {params: o}, {site: r, label: s}) {
   const i = n.length > 0 ? n.join("/") : o.get("branch") ?? "";
   return about([ e, t ], r, e => {
    if (e !== "own") return {
     why: "it shows the coverage of another repository"
    };
    if (o.has("flag") || o.has("component")) return {
     why: "it shows a part of the coverage"
    };
    if (![ "", "main", "master", r.defaultBranch ?? i ].includes(i)) return {
     why: `it shows the coverage of the branch ${i}`
    };
    if (r.coverage === undefined) return {
     why: "no workflow here writes a coverage report that is known"
    };
    const {from: t} = r.coverage;
    return {
     id: "coverage",
     source: {
      from: t
     },
     label: s === "coverage" ? undefined : s,
     ownLabel: s,
     becomes: `coverage from ${t}`,
     note: `the job that writes ${t} has to publish it`
    };
   });
  }
  function convert(e, t) {
   const n = readAddress(e.image, t);
   if (n === undefined) return undefined;
   const o = recognize(n, t, oneLine(e.alt));
   if (o !== undefined && !("why" in o)) {
    const r = lookParams(n).logo;
    if (o.isStatic !== true || r === "" || (0, x.db)(r) !== undefined) return drawn(e, {
     address: n,
     found: o,
     site: t
    });
    return pointer(e, {
     address: n,
     site: t,
     why: `the logo ${shortened(r)} is not built in`
    });
   }
   if (o === undefined && !looksLikeBadge(n)) return undefined;
   return pointer(e, {
    address: n,
    site: t,
    why: o?.why ?? D.why
   });
  }
  const D = {
   why: "nothing here shows this"
  };
  const oneLine = e => e.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
  const shortened = e => e.length > 30 ? `${e.slice(0, 30)}\u2026` : e;
  function drawn(e, {address: t, found: n, site: o}) {
   const r = looksOf(t, n);
   const s = r.label ?? n.label;
   const i = oneLine(e.alt);
   const a = i === "" || i === (s ?? n.ownLabel) ? {} : {
    name: i
   };
   const c = i === "" && s === undefined && n.ownLabel === undefined ? {
    name: n.id
   } : {};
   const l = {
    ...a,
    ...c,
    ...n.source,
    ...s === undefined ? {} : {
     label: s
    },
    ...r.keys
   };
   const {link: d, lost: u} = linkOf(e, n, o);
   const f = [ ...n.note === undefined ? [] : [ n.note ], ...r.lost, ...u ];
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
   const o = M.rY.find(e => e === (t.style ?? n.style));
   const r = t.logo !== undefined && n.logo === "" ? t.logo : n.logo;
   const s = r !== "" && (0, x.db)(r) !== undefined;
   const color = e => e === undefined || (0, B.H0)(e) === undefined ? undefined : e.trim();
   const i = {
    color: color(t.color ?? n.color),
    label_color: color(n.labelColor),
    style: t.style === "flat" ? undefined : o,
    logo: s ? r : undefined,
    logo_color: s ? color(n.logoColor) : undefined
   };
   const a = Object.entries(i).flatMap(([e, t]) => t === undefined ? [] : [ [ e, t ] ]);
   const c = /(?:^|\.)shields\.io$|^badgen\.net$/.test(e.host);
   const l = c ? e.params.get("label") : undefined;
   return {
    label: t.source["label"] === undefined ? l : undefined,
    keys: Object.fromEntries(a),
    lost: r !== "" && !s ? [ `without the logo ${shortened(r)}, which is not built in` ] : []
   };
  }
  function linkOf({link: e}, {source: t, link: n, linksTo: o, isStatic: r}, s) {
   if (e === undefined) return {
    link: n !== undefined ? {
     link: n
    } : r ? {
     link: "none"
    } : {},
    lost: []
   };
   const i = absoluteLink(e, s);
   if (i === undefined || (0, T.rn)(i) !== undefined) return {
    link: r ? {
     link: "none"
    } : {},
    lost: [ `without its link ${shortened(e)}` ]
   };
   const a = typeof t["repository"] === "string" ? t["repository"] : s.repository && (0, 
   I.fq)(s.repository);
   const c = a === undefined ? undefined : `${s.serverUrl}/${a}`.toLowerCase();
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
   const r = oneLine(e.alt);
   if (t.isRelative) return {
    kind: "left",
    why: `it is a file of the repository, and a pointer needs an http(s) URL`
   };
   const s = e.link === undefined ? t.url : absoluteLink(e.link, n);
   if (s === undefined) return {
    kind: "left",
    why: `its link ${shortened(e.link ?? "")} is not an http(s) URL, which a pointer needs`
   };
   for (const [e, n] of [ [ "address", t.url ], [ "link", s ] ]) {
    const t = (0, T.rn)(n) ?? (/%(?:25)?(?:\{|%7B)/i.test(n) ? "would be read as a placeholder" : undefined);
    if (t !== undefined) return {
     kind: "left",
     why: `its ${e} ${t}`
    };
   }
   const i = (0, f.yR)(r === "" ? nameIn(t) : r);
   const a = {
    ...r === "" || r === i ? {} : {
     name: r
    },
    image_url: t.url,
    link_url: s
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
  const W = /(?:^|\.)(?:shields\.io|badgen\.net|badgen\.now\.sh|versionbadg\.es|fury\.io|codecov\.io|coveralls\.io|travis-ci\.(?:org|com)|circleci\.com|appveyor\.com|codeclimate\.com|codacy\.com|snyk\.io|bestpractices\.(?:dev|coreinfrastructure\.org)|securityscorecards\.dev|scorecard\.dev|sonarcloud\.io|deepsource\.(?:io|com)|codefactor\.io|goreportcard\.com|pkg\.go\.dev|godoc\.org|docs\.rs|deps\.rs|david-dm\.org|gitter\.im|pepy\.tech|pugx\.org|packagist\.org|nodei\.co|bundlephobia\.com|scrutinizer-ci\.com|semaphoreci\.com|buildkite\.com|bitrise\.io|pyup\.io|requires\.io|libraries\.io|fossa\.(?:io|com)|lgtm\.com|hits\.[\w.]+|seeyoufarm\.com|komarev\.com|mybinder\.org|pre-commit\.ci|cirrus-ci\.com|dependabot\.com|snapcraft\.io|repology\.org|isitmaintained\.com|inch-ci\.org|waffle\.io|houndci\.com|rtfd\.io|readthedocs\.(?:org|com|io)|jitpack\.io|tokei\.rs|opencollective\.com|zenodo\.org|app\.netlify\.com|api\.netlify\.com|flakehub\.com|jsdelivr\.net|swiftpackageindex\.com|cdash\.org|saucelabs\.com|renovatebot\.com|visitor-badge\.[\w.]+|hackage\.haskell\.org|stackage\.org|matrix\.org)$/;
  const z = /(?:^|[/_.-]|%20)(?:badges?|shields?|buildstatus|build-status|deploy-status|status-?badge)(?:[/_.-]|$)|\/status\.svg$|\/_apis\/build\/status|project_badges|\/(?:pipeline|coverage)\.svg$/i;
  const G = /(?:^|\.)(?:docs\.rs|gitter\.im|packagist\.org|jsdelivr\.net|zenodo\.org|opencollective\.com|snapcraft\.io|matrix\.org|libraries\.io|readthedocs\.io|rtfd\.io|pkg\.go\.dev)$/;
  function looksLikeBadge({host: e, path: t}) {
   return z.test(t) || /^(?:badges?|shields?)\./.test(e) || W.test(e) && (!G.test(e) || /badge|shield|\/v\/|\.svg$/i.test(t));
  }
  const H = [ {
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
  var J = n(8214);
  function coverageOf(e, t) {
   const n = t.flatMap(e => e.steps);
   const o = n.flatMap(e => uploadedFiles(e))[0];
   if (o !== undefined) return {
    from: o
   };
   const r = n.flatMap(t => [ t, ...packageScripts(e, t) ]);
   const s = r.flatMap(e => writtenFiles(e))[0];
   if (s !== undefined) return {
    from: s
   };
   const i = r.some(({run: e}) => /--cov\b|\bcover(?:age)?\b|\bjacoco/i.test(e));
   const a = H.find(t => t.coverage !== undefined && (i || t.name === "Maven") && isUsed(t, e, r));
   return a?.coverage && {
    from: a.coverage.from
   };
  }
  const K = [ [ /^codecov\/codecov-action@/i, [ "files", "file" ] ], [ /^coverallsapp\/github-action@/i, [ "file", "files", "path-to-lcov" ] ], [ /^qltysh\/qlty-action\/coverage@/i, [ "files" ] ] ];
  function uploadedFiles({uses: e, inputs: t}) {
   const n = K.find(([t]) => t.test(e))?.[1] ?? [];
   const o = n.flatMap(e => (t.get(e) ?? "").replace(/\$\{\{ ?github\.workspace ?\}\}\//g, "").split(/[,\s]+/));
   return o.flatMap(e => pathFrom(e, "") ?? []);
  }
  function pathFrom(e, t) {
   const n = e.replace(/^["']|["']$/g, "").replace(/^(?:\.\/)+/, "");
   if (!/^[\w*][\w./*-]*$/.test(n) || n.includes("..") || n.endsWith("codecov.json")) return undefined;
   if (!/\.(?:info|lcov|xml|json|out|txt|cov|csv)$/.test(n)) return undefined;
   const o = t.replace(/^(?:\.\/)+/, "").replace(/(?<!\/)\/+$/, "");
   if (!/^[\w./-]*$/.test(o) || o.includes("..")) return undefined;
   return o === "" || o === "." ? n : `${o}/${n}`;
  }
  const V = {
   "json-summary": "coverage/coverage-summary.json",
   lcov: "coverage/lcov.info",
   lcovonly: "coverage/lcov.info",
   clover: "coverage/clover.xml",
   cobertura: "coverage/cobertura-coverage.xml",
   json: "coverage/coverage-final.json"
  };
  const Y = [ [ /-coverprofile[= ]["']?([\w./-]+)/, "$1" ], [ /--cov-report[= ]["']?xml:([\w./-]+)/, "$1" ], [ /--cov-report[= ]["']?lcov:([\w./-]+)/, "$1" ], [ /--cov-report[= ]["']?json:([\w./-]+)/, "$1" ], [ /--cov-report[= ]["']?xml\b/, "coverage.xml" ], [ /--cov-report[= ]["']?lcov\b/, "coverage.lcov" ], [ /--cov-report[= ]["']?json\b/, "coverage.json" ], [ /\bcoverage (?:xml|lcov|json) +-o[= ]?([\w./-]+)/, "$1" ], [ /\bcoverage xml\b/, "coverage.xml" ], [ /\bcoverage lcov\b/, "coverage.lcov" ], [ /\bllvm-cov\b[^\n]{0,300}?--output-path[= ]([\w./-]+)/, "$1" ], [ /\btarpaulin\b[^\n]{0,300}?--out[= ]["']?xml\b/i, "cobertura.xml" ], [ /\btarpaulin\b[^\n]{0,300}?--out[= ]["']?lcov\b/i, "lcov.info" ], [ /--coverage-clover[= ]([\w./-]+)/, "$1" ], [ /--coverage-cobertura[= ]([\w./-]+)/, "$1" ], [ /--coverageReporters?[= ]["']?([\w-]+)/, e => V[e] ], [ /--coverage\.reporter[= ]["']?([\w-]+)/, e => V[e] ], [ /\b(?:nyc|c8)\b[^\n]{0,300}?(?:--reporter|-r)[= ]["']?([\w-]+)/, e => V[e] ], [ /--test-reporter=lcov\b[^\n]{0,300}?--test-reporter-destination=([\w./-]+)/, "$1" ], [ /\bjest\b[^\n]{0,300}?--coverage\b/, "coverage/lcov.info" ], [ /\bvitest\b[^\n]{0,300}?--coverage\b/, "coverage/clover.xml" ], [ /\b(?:flutter|dart) test\b[^\n]{0,300}?--coverage\b/, "coverage/lcov.info" ], [ /\bforge coverage\b[^\n]{0,300}?--report lcov\b/, "lcov.info" ], [ /\bjacocoTestReport\b/, "**/build/reports/jacoco/test/jacocoTestReport.xml" ], [ /\bXPlat Code Coverage\b/, "**/coverage.cobertura.xml" ], [ /\bgcovr\b[^\n]{0,300}?(?:-o|--output)[= ]([\w./-]+\.xml)/, "$1" ], [ /\blcov\b[^\n]{0,300}?(?:-o|--output-file)[= ]([\w./-]+)/, "$1" ], [ /\bllvm-cov export\b[^\n]{0,300}?> ?([\w./-]+)/, "$1" ] ];
  function writtenFiles({run: e, folder: t}) {
   const n = e.replace(/\\\r?\n/g, " ");
   return Y.flatMap(([e, o]) => {
    const r = e.exec(n);
    if (r === null) return [];
    const s = r[1] ?? "";
    const i = typeof o === "string" ? o.replace("$1", s) : o(s);
    return i === undefined ? [] : pathFrom(i, t) ?? [];
   });
  }
  function packageScripts(e, t) {
   const n = [ ...t.run.matchAll(/\b(?:npm|pnpm|yarn|bun)(?: run(?:-script)?)? ([\w:-]+)/g) ].map(([, e = ""]) => e === "t" ? "test" : e);
   if (n.length === 0) return [];
   const o = scriptsIn(coverage_readText((0, r.join)(e, t.folder, "package.json")));
   return n.flatMap(e => {
    const n = o.get(e);
    return n === undefined ? [] : [ {
     ...t,
     run: n
    } ];
   });
  }
  function scriptsIn(e) {
   try {
    const t = JSON.parse(e);
    const n = typeof t === "object" && t !== null && "scripts" in t ? t.scripts : undefined;
    if (typeof n !== "object" || n === null) return new Map;
    return new Map(Object.entries(n).filter(e => typeof e[1] === "string"));
   } catch {
    return new Map;
   }
  }
  function coverage_readText(e) {
   try {
    return (0, o.readFileSync)(e, "utf8");
   } catch {
    return "";
   }
  }
  function isUsed({name: e, signs: t}, n, s) {
   const i = (0, o.readdirSync)(n, {
    withFileTypes: true
   }).flatMap(e => e.isFile() ? [ e.name ] : []);
   const a = t.some(({file: e, holds: t}) => i.some(o => (0, J.kt)(o, e) && (t === undefined || t.test(coverage_readText((0, 
   r.join)(n, o))))));
   if (e === "Maven") return a && /jacoco-maven-plugin/.test(coverage_readText((0, 
   r.join)(n, "pom.xml"))) && s.some(({run: e}) => /\bmvnw?\b/.test(e));
   const c = /^(\w+)/.exec(e.toLowerCase())?.[1] ?? "";
   return a && s.some(({run: e}) => e.toLowerCase().includes(c));
  }
  const X = 3;
  function diffOf(e, t, n) {
   const [o, r] = [ linesOf(t), linesOf(n) ];
   const s = Math.min(o.length, r.length);
   let i = 0;
   while (i < s && o[i] === r[i]) i++;
   let a = 0;
   while (a < s - i && o[o.length - 1 - a] === r[r.length - 1 - a]) a++;
   const c = Math.max(0, i - X);
   const l = Math.min(a, X);
   const d = [ ...o.slice(c, i).map(e => ` ${e}`), ...o.slice(i, o.length - a).map(e => `-${e}`), ...r.slice(i, r.length - a).map(e => `+${e}`), ...o.slice(o.length - a, o.length - a + l).map(e => ` ${e}`) ];
   const length = e => e.length - a + l - c;
   const u = `@@ -${c + 1},${length(o)} +${c + 1},${length(r)} @@`;
   return [ `--- a/${e}`, `+++ b/${e}`, u, ...d.map(shown) ].join("\n");
  }
  const linesOf = e => e.split(/(?<=\n)/);
  function shown(e) {
   const t = e.slice(0, 1) + (0, d.Is)(e.slice(1).replace(/\r?\n$/, ""));
   return e.endsWith("\n") ? t : `${t}\n\\ No newline at end of file`;
  }
  var Z = n(2376);
  const Q = /^(?:script|style|textarea|title|xmp|template|noscript|svg)$/;
  const ee = {
   a: "a",
   picture: "picture",
   code: "code",
   pre: "code",
   samp: "code"
  };
  const te = /<(\/?)([a-z][\w:-]*)/iy;
  const ne = /[\s/]*/y;
  const oe = /[^\s"'<>/=]+/y;
  const re = /[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/y;
  function htmlMarks(e) {
   const t = [];
   for (let n = e.indexOf("<"); n !== -1; ) {
    let o = n + 1;
    if (e.startsWith("\x3c!--", n)) {
     o = endOf(e, "--\x3e", n + 4);
    } else {
     const r = tagAt(e, n);
     if (r !== undefined) {
      o = !r.isEnd && Q.test(r.name) ? endOf(e, `</${r.name}`, r.to) : r.to;
      t.push(...marksOf(r, n));
     }
    }
    n = e.indexOf("<", o);
   }
   return t;
  }
  function endOf(e, t, n) {
   const o = e.indexOf(t, n);
   return o === -1 ? e.length : o + t.length;
  }
  function marksOf({name: e, isEnd: t, attributes: n, to: o}, r) {
   const s = Object.hasOwn(ee, e) ? ee[e] : undefined;
   if (s !== undefined) {
    const e = n.get("href");
    return [ t ? {
     kind: "close",
     name: s,
     from: r,
     to: o
    } : {
     kind: "open",
     name: s,
     href: e,
     from: r,
     to: o
    } ];
   }
   const i = n.get("src")?.trim();
   if (e !== "img" || t || i === undefined || i === "") return [];
   return [ {
    kind: "image",
    image: i,
    alt: n.get("alt") ?? "",
    from: r,
    to: o
   } ];
  }
  function matchAt(e, t, n) {
   e.lastIndex = n;
   return e.exec(t);
  }
  function tagAt(e, t) {
   const [n, o, r = ""] = matchAt(te, e, t) ?? [];
   if (n === undefined) return undefined;
   const s = new Map;
   for (let i = t + n.length; ;) {
    i += matchAt(ne, e, i)?.[0].length ?? 0;
    if (e[i] === ">") return {
     name: r.toLowerCase(),
     isEnd: o === "/",
     attributes: s,
     to: i + 1
    };
    const t = matchAt(oe, e, i)?.[0];
    if (t === undefined) return undefined;
    i += t.length;
    const n = matchAt(re, e, i);
    const a = n?.[1] ?? n?.[2] ?? n?.[3] ?? "";
    if (!s.has(t.toLowerCase())) s.set(t.toLowerCase(), (0, Z.Im)(a));
    i += n?.[0].length ?? 0;
   }
  }
  const decodeText = e => (0, Z.Gz)(e);
  const se = /^(?:-{4,}|\.{4,}|\/{4,}|\+{4,}|`{3,}\S*|--\+)$/;
  const ie = /^:(!?[\w][\w-]*!?):(?:[ \t]+(.*))?$/;
  function asciidocPictures(e) {
   const t = new Map;
   const n = [];
   let o = {
    text: "",
    from: 0
   };
   let r = 0;
   let s;
   let i = false;
   const endParagraph = () => {
    if (!i) n.push(...picturesInParagraph(o.text, o.from, t));
    o = {
     text: "",
     from: r
    };
   };
   for (const n of e.split(/(?<=\n)/)) {
    const e = n.trimEnd();
    const [, a, c = ""] = ie.exec(e) ?? [];
    const l = r;
    r += n.length;
    const d = e === s;
    if (d) s = undefined;
    if (d || s !== undefined) continue;
    if (e === "" || a !== undefined || e.startsWith("//") || se.test(e)) {
     endParagraph();
     if (e === "") i = false;
     if (a !== undefined) t.set(a, filled(c.trim(), t));
     if (se.test(e)) s = e.startsWith("`") ? "```" : e;
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
  const ae = 4e3;
  function filled(e, t) {
   if (e.length > ae) return e;
   const n = e.replace(/\{([\w][\w-]*)\}/g, (e, n) => t.get(n) ?? e);
   return n.length > ae ? e : n;
  }
  function picturesInParagraph(e, t, n) {
   const o = [];
   for (let r = e.indexOf("image:"); r !== -1; ) {
    const s = macroAt(e, r);
    if (s === undefined || /[\w\\+]/.test(e[r - 1] ?? "")) {
     r = e.indexOf("image:", s?.to ?? blankAfter(e, r));
     continue;
    }
    const {alt: i, link: a} = readAttributes(s.attributes);
    const c = linkAround(e, r, s.to);
    const l = filled(s.target, n);
    const d = a ?? c?.link;
    o.push({
     image: decodeText(l),
     link: d === undefined ? undefined : decodeText(filled(d, n)),
     alt: decodeText(filled(i, n)),
     from: t + (c?.from ?? r),
     to: t + (c?.to ?? s.to)
    });
    r = e.indexOf("image:", c?.to ?? s.to);
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
   const r = e.slice(t + n.length, o);
   const s = closing(e, o);
   return r === "" || s === -1 ? undefined : {
    target: r,
    attributes: e.slice(o + 1, s),
    to: s + 1
   };
  }
  function closing(e, t) {
   let n = false;
   const o = Math.min(e.length, t + ae);
   for (let r = t + 1; r < o; r++) {
    if (e[r] === "\\") r++; else if (e[r] === '"') n = !n; else if (e[r] === "]" && !n) return r;
   }
   return n ? e.indexOf("]", t) : -1;
  }
  function readAttributes(e) {
   const t = e.match(/(?:[^,"]|"[^"]*"?)+/g) ?? [];
   const n = new Map;
   for (const [e, o] of t.entries()) {
    const [, t, r] = /^\s*([a-z]+)\s*=(.*)$/s.exec(o) ?? [];
    const s = (r ?? o).trim().replace(/^"([^]*?)"?$/, "$1");
    if (t !== undefined) n.set(t, s); else if (e === 0) n.set("alt", s);
   }
   const o = n.get("link");
   return {
    alt: n.get("alt") ?? "",
    link: o === "" ? undefined : o
   };
  }
  function linkAround(e, t, n) {
   if (e[t - 1] !== "[") return undefined;
   const o = e.slice(Math.max(0, t - 1 - ae), t - 1);
   const [, r = ""] = /(?:^|[\s|*])(?:link:)?((?:https?:\/\/|\{|[\w.]*\/|(?<=link:))[^\s|*[\]]*)$/.exec(o) ?? [];
   if (r === "") return undefined;
   const s = t - 1 - r.length - (o.endsWith(`link:${r}`) ? "link:".length : 0);
   const [i] = /^(?:,[^\]]*)?\]/.exec(e.slice(n, n + 200)) ?? [];
   return i === undefined ? undefined : {
    link: r,
    from: s,
    to: n + i.length
   };
  }
  var ce = n(8944);
  function markdownMarks(e) {
   const t = [];
   const n = recordingParser(t);
   const o = markdown_linesOf(e);
   const r = [];
   const s = {};
   let i;
   for (const {type: a, map: c, content: l} of n.parse(e, s)) {
    if (a === "tr_open") i = rowPlaces(o[c?.[0] ?? 0]);
    if (a === "tr_close") i = undefined;
    if (a !== "inline" && a !== "html_block") continue;
    t.length = 0;
    if (a === "inline") n.inline.parse(l, n, s, []); else t.push(...htmlMarks(l));
    const e = i?.(l) ?? placesIn(l, o, c?.[0] ?? 0);
    for (const n of t) r.push(moved(n, e));
   }
   return r;
  }
  const moved = (e, t) => ({
   ...e,
   from: t(e.from),
   to: t(e.to - 1) + 1
  });
  function recordingParser(e) {
   const t = new ce.A("commonmark", {
    html: true
   }).enable("table");
   t.normalizeLink = e => e;
   t.validateLink = () => true;
   t.core.ruler.disable([ "inline", "text_join" ]);
   wrap(t, "image", n => (o, r) => {
    const {pos: s} = o;
    const i = e.length;
    if (!n(o, r)) return false;
    e.length = i;
    const a = o.tokens.at(-1);
    if (r || a === undefined) return true;
    const c = a.children ?? [];
    for (const e of c) if (e.type === "text_special") e.type = "text";
    const l = t.renderer.renderInlineAsText(c, t.options, {});
    e.push({
     kind: "image",
     image: String(a.attrGet("src") ?? ""),
     alt: l,
     from: s,
     to: o.pos
    });
    return true;
   });
   recordLinks(t, e);
   wrap(t, "html_inline", t => (n, o) => {
    const {pos: r} = n;
    if (!t(n, o)) return false;
    if (!o) e.push(...htmlMarks(n.src.slice(r, n.pos)).map(e => ({
     ...e,
     from: e.from + r,
     to: e.to + r
    })));
    return true;
   });
   return t;
  }
  function recordLinks(e, t) {
   wrap(e, "link", e => (n, o) => {
    const {pos: r} = n;
    const [s, i] = [ t.length, n.tokens.length ];
    if (!e(n, o)) return false;
    const a = o ? undefined : n.tokens.slice(i).find(({type: e}) => e === "link_open");
    if (a !== undefined) t.splice(s, 0, {
     kind: "link",
     href: String(a.attrGet("href") ?? ""),
     from: r,
     to: n.pos
    });
    return true;
   });
  }
  function wrap(e, t, n) {
   const o = e.inline.ruler.__rules__.find(e => e.name === t);
   if (o === undefined) throw new Error(`markdown-it has no rule ${t}.`);
   const r = n(o.fn);
   e.inline.ruler.at(t, (e, t) => r(e, t));
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
   let r = 0;
   for (const [s, i] of e.split("\n").entries()) {
    const e = i.trim();
    const a = t[n + s] ?? {
     text: "",
     from: 0
    };
    const c = i.length - i.trimStart().length;
    o.push({
     inside: r + c,
     outside: a.from + Math.max(0, a.text.lastIndexOf(e))
    });
    r += i.length + 1;
   }
   return e => {
    let [t, n] = [ 0, o.length - 1 ];
    while (t < n) {
     const r = Math.ceil((t + n) / 2);
     if ((o[r]?.inside ?? 0) <= e) t = r; else n = r - 1;
    }
    const r = o[t] ?? {
     inside: 0,
     outside: 0
    };
    return r.outside + e - r.inside;
   };
  }
  function rowPlaces(e = {
   text: "",
   from: 0
  }) {
   const t = [ ...e.text.matchAll(/\\(?!\|)|[^\\]/g) ].map(({index: e}) => e);
   const n = t.map(t => e.text[t]).join("");
   let o = 0;
   return r => {
    const s = n.indexOf(r, o);
    o = Math.max(o, s + r.length);
    return n => e.from + (t[s + n] ?? e.text.length);
   };
  }
  const le = /<br[ \t]*\/?[ \t]*>|&nbsp;|&emsp;|&ensp;|\u00a0|\\(?=\r?\n)|(?<=[ \t])\+(?=\r?\n)/gi;
  const isGap = e => e.replace(le, "").trim() === "";
  const isGapInElement = e => isGap(e.replace(/<\/?(?:picture|source)\b[^<>]*>/gi, ""));
  function picturesIn(e, t) {
   const n = [];
   const o = new Map;
   let r;
   let [s, i] = [ 0, 0 ];
   const endLink = () => {
    if (r !== undefined) widen(n, {
     ...r,
     first: s,
     inside: r.from + 1
    }, e);
    r = undefined;
   };
   for (const a of t) {
    if (r !== undefined && a.from >= r.to) endLink();
    if (a.kind === "link") {
     [r, s] = [ a, n.length ];
    } else if (a.kind === "image") {
     const e = r?.href ?? o.get("a")?.href;
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
   return n.map(({image: e, link: t, alt: n, from: o, to: r}) => ({
    image: e,
    link: t,
    alt: n,
    from: o,
    to: r
   }));
  }
  function widen(e, {from: t, inside: n, first: o, to: r, end: s}, i) {
   let a = n;
   for (const t of e.slice(o)) {
    if (t.from >= a && !isGapInElement(i.slice(a, t.from))) return;
    a = Math.max(a, t.to);
   }
   const c = i.slice(a, s ?? r);
   if (s === undefined ? !/^\s*\]/.test(c) : !isGapInElement(c)) return;
   const l = e.splice(o);
   for (const n of l) e.push({
    ...n,
    from: Math.min(t, n.from),
    to: Math.max(r, n.to)
   });
  }
  const de = /^(?:only|container|list-table|table|note|tip|important|hint|warning|admonition|sidebar|topic|class|centered|rst-class|grid|card|figure|compound|header|align)$/;
  const ue = /^[ \t]*(?:[*+-][ \t]+)*\.\.[ \t]+(?:\|([^|]+)\|[ \t]+)?([a-z][\w-]*)::(?:[ \t]+(.*))?$/i;
  function rstPictures(e) {
   const t = rst_linesOf(e);
   const n = new Map;
   const o = targetsIn(t);
   const r = [];
   const s = [];
   for (let e = 0; e < t.length; ) {
    const i = t[e];
    if (i === undefined) break;
    const a = blockAt(t, e);
    if (a.directive !== undefined) {
     const {name: e, picture: t} = a.directive;
     if (e === undefined) r.push(withTarget({
      ...t,
      from: i.from + i.indent,
      to: a.to
     }, o)); else n.set(normal(e), t);
    } else if (a.isText) {
     s.push(i);
    }
    e = a.next;
   }
   for (const e of s) r.push(...referencesIn(e, n).map(e => withTarget(e, o)));
   return r.sort((e, t) => e.from - t.from);
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
   for (let r = t + 1; r < e.length; r++) {
    const t = e[r];
    if (t === undefined || t.text !== "" && t.indent <= n) break;
    if (t.text !== "") o = r + 1;
   }
   return o;
  }
  function blockAt(e, t) {
   const n = e[t] ?? {
    text: "",
    from: 0,
    indent: 0
   };
   const [o, r, s = "", i = ""] = ue.exec(n.text) ?? [];
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
   if (!/^(?:image|figure)$/i.test(s)) {
    return de.test(s.toLowerCase()) ? a : {
     ...a,
     next: endOfIndented(e, t)
    };
   }
   return pictureBlock(e, t, {
    name: r,
    argument: i
   });
  }
  function pictureBlock(e, t, {name: n, argument: o}) {
   const r = e[t] ?? {
    text: "",
    from: 0,
    indent: 0
   };
   const s = new Map;
   let i = o.trim();
   let a = t;
   let c = "";
   for (let n = t + 1; n < e.length; n++) {
    const t = e[n];
    if (t === undefined || t.text === "" || t.indent <= r.indent) break;
    const [, o, l = ""] = /^\s*:([a-z-]+):(?:[ \t]+(.*))?$/i.exec(t.text) ?? [];
    if (o !== undefined) {
     c = o.toLowerCase();
     s.set(c, l.trim());
    } else if (c === "") i += t.text.trim(); else s.set(c, joined(c, s.get(c) ?? "", t.text.trim()));
    a = n;
   }
   const l = e[a] ?? r;
   const d = {
    next: a + 1,
    isText: false,
    to: l.from + l.text.length
   };
   if (i === "") return d;
   const u = s.get("target") ?? "";
   const f = {
    image: i,
    link: u === "" ? undefined : u,
    alt: s.get("alt") ?? ""
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
    const [, e, o, r = ""] = /^\s*\.\. _(?:`([^`]+)`|([^:]+)): *(\S+)$/.exec(n) ?? [];
    const s = e ?? o;
    if (s !== undefined) t.set(normal(s), r);
   }
   return t;
  }
  function withTarget(e, t) {
   const [, n, o] = /^(?:`([^`]+)`_|([\w.-]+)_)$/.exec(e.link ?? "") ?? [];
   const r = n ?? o;
   return r === undefined ? e : {
    ...e,
    link: t.get(normal(r))
   };
  }
  function referencesIn({text: e, from: t}, n) {
   const o = [];
   for (const r of e.matchAll(/``[^`]*``|\|([^|\s](?:[^|]*[^|\s])?)\|(__?)?/g)) {
    const [e, s, i] = r;
    const a = s === undefined ? undefined : n.get(normal(s));
    if (a === undefined) continue;
    const c = i === undefined ? a.link : `\`${s ?? ""}\`_`;
    o.push({
     ...a,
     link: c,
     from: t + r.index,
     to: t + r.index + e.length
    });
   }
   return o;
  }
  const fe = 500;
  const he = [ "README.md", "readme.md", "Readme.md", "README.markdown", "README.rst", "README.adoc", "README.asciidoc", "README.html" ];
  function readReadme(e, t) {
   const n = pathInside(e, t);
   const o = (0, a.ad)(n);
   if (o === undefined) throw fail(t, a.q3);
   const s = readme_textOf((0, r.resolve)(e, n), t);
   const i = findPictures(s, o);
   const c = blockIn(s);
   const isOutside = ({from: e}) => c === undefined || e < c.from || e >= c.to;
   return {
    path: n,
    text: s,
    markup: o,
    pictures: i.filter(isOutside),
    hasBlock: c !== undefined
   };
  }
  function blockIn(e) {
   const t = [ ...e.matchAll(/<!--[ \t]*badges:(start|end)[ \t]*-->/g) ];
   const n = t.find(([, e]) => e === "start");
   const o = t.find(({index: e, 1: t}) => t === "end" && e > (n?.index ?? 0));
   return n === undefined || o === undefined ? undefined : {
    from: n.index,
    to: o.index + o[0].length
   };
  }
  function fail(e, t) {
   return new s.qh("invalid", `--from: ${(0, s.hD)(e)} ${t}`);
  }
  function pathInside(e, t) {
   const n = (0, r.resolve)(e, t);
   if ((0, o.lstatSync)(n, {
    throwIfNoEntry: false
   }) === undefined) throw new s.qh("not-found", `--from: there is no file ${(0, s.hD)(t)}. Name a README of this repository, such as README.md.`);
   if ((0, o.statSync)(n, {
    throwIfNoEntry: false
   }) === undefined) throw new s.qh("not-found", `--from: ${(0, s.hD)(t)} is a link to a file that does not exist.`);
   const i = (0, r.relative)(e, n);
   const a = [ i, (0, r.relative)((0, o.realpathSync)(e), (0, o.realpathSync)(n)) ].every(e => e !== "" && e.split(/[\\/]/)[0] !== ".." && !(0, 
   r.isAbsolute)(e));
   if (!a) throw fail(t, "is outside of the repository. Name a README below the working folder.");
   return i.replaceAll("\\", "/");
  }
  function readme_textOf(e, t) {
   const n = (0, o.statSync)(e);
   if (!n.isFile()) throw fail(t, "is not a file. Name the README in it, such as docs/README.md.");
   if (n.size > fe * 1024) throw fail(t, `has ${Math.ceil(n.size / 1024)} KiB. Allowed: ${fe} KiB, which is as much as GitHub shows.`);
   const r = (0, o.readFileSync)(e);
   const s = r.toString("utf8");
   if (!Buffer.from(s).equals(r) || s.includes("\0")) throw fail(t, "is not a text in UTF-8.");
   return s;
  }
  function findPictures(e, t) {
   const n = e.startsWith("\ufeff") ? 1 : 0;
   const o = e.slice(n);
   const r = readPictures(o, t);
   return n === 0 ? r : r.map(e => ({
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
   for (const {from: t, to: r} of n) {
    const n = o.at(-1);
    if (n !== undefined && (t < n.to || isGap(e.slice(n.to, t)))) o[o.length - 1] = {
     from: n.from,
     to: Math.max(n.to, r)
    }; else o.push({
     from: t,
     to: r
    });
   }
   return o.map(n => ({
    ...n,
    isApart: isApart(e, n, t)
   }));
  }
  const me = /^(?:address|article|aside|blockquote|body|center|details|div|dd|dl|dt|figure|footer|h[1-6]|header|li|main|nav|ol|p|section|summary|table|tbody|td|th|tr|ul)$/i;
  const endsBlock = e => me.test(/<\/?([a-z][a-z\d]*)(?:\s[^<>]*)?>[ \t]*$/i.exec(e)?.[1] ?? "");
  const startsBlock = e => /^(?:[ \t]|<br ?\/?>)*$/i.test(e) || me.test(/^[ \t]*<\/?([a-z][a-z\d]*)\b/i.exec(e)?.[1] ?? "");
  const pe = 500;
  function isApart(e, {from: t, to: n}, o) {
   const r = lineBefore(e, t);
   const [s = ""] = e.slice(n, n + pe).split(/[\r\n]/, 1);
   if (r.trim() === "" && s.trim() === "") return true;
   if (o === "asciidoc") return r.trim() === "" && /^ \+$/.test(s);
   if (o === "rst") return false;
   if (isHeading(r, o) && s.trim() === "") return true;
   return (r.trim() === "" || endsBlock(r)) && startsBlock(s);
  }
  const isHeading = (e, t) => t === "markdown" && /^ {0,3}#{1,6}[ \t]+\S/.test(e);
  const lineBefore = (e, t) => e.slice(Math.max(0, t - pe), t).split(/[\r\n]/).at(-1) ?? "";
  const ge = {
   markdown: "",
   html: "",
   asciidoc: "// ",
   rst: ".. "
  };
  function withBlock({text: e, path: t, markup: n}, o, r) {
   const s = /\r\n|\n|\r/.exec(e)?.[0] ?? "\n";
   const i = lineBefore(e, o.from);
   const [a = ""] = e.slice(o.to, o.to + pe).split(/[\r\n]/, 1);
   const c = i.trim() === "";
   const l = c ? i : "";
   const d = l + ge[n];
   const u = `${ge[n]}\x3c!-- badges:start --\x3e${s}${d}\x3c!-- badges:end --\x3e`;
   const f = isHeading(i, n) ? i.length - i.trimEnd().length : 0;
   const h = c ? "" : isHeading(i, n) ? s + s : s;
   const m = a.trim() === "" ? "" : s;
   return (0, A.T)(e.slice(0, o.from - f) + h + u + m + e.slice(o.to), r, t);
  }
  const lineAt = (e, t) => e.slice(0, t).split(/\r\n|\n|\r/).length;
  const be = `${m}@v1`;
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
   const r = t["image_url"] !== undefined;
   const s = n.map(e => `# ${sentence(r ? `a picture from elsewhere: ${e}` : e)}\n`);
   return indented(`${s.join("")}- ${o.join("  ")}`);
  }
  const sentence = e => `${e.slice(0, 1).toUpperCase()}${e.slice(1).replace(/[\p{Cc}\u2028\u2029]+/gu, " ")}.`;
  const valueText = e => typeof e === "string" ? scalar(e) : e.yaml;
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
   const [r, ...s] = Object.entries({
    id: e,
    label: t,
    workflow: n,
    ...o
   }).map(([e, t]) => `${e}: ${scalar(t)}\n`);
   return `- ${r ?? ""}${s.map(e => `  ${e}`).join("")}`;
  }
  const commented = e => e.replace(/^(?=.)/gm, "# ");
  const indented = e => e.replace(/^(?=.)/gm, "  ");
  function workflowText(e, t, n) {
   const o = [ ...new Set(e.map(({file: e, name: t}) => t ?? `.github/workflows/${e}`)) ];
   return `# Publishes the badges of .github/badges.yml${o.length === 0 ? "" : " when one of these workflows has finished"}.\nname: ${scalar(unusedName(o))}\non:\n${triggers(o, t, n)}  # Run it by hand to publish at once.\n  workflow_dispatch:\n\n# Nothing but what the job is given.\npermissions: {}\n\njobs:\n  badges:${o.length === 0 || t !== undefined ? "" : `\n    # Badges show the default branch.\n    if: ${we}`}\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n${permissions(n)}    steps:\n${stepFor(n)}`;
  }
  const changesByItself = ({source: {kind: e}}) => ![ "workflow", "run", "message", "value", "report", "pointer", "status" ].includes(e);
  function triggers(e, t, {shows: n}) {
   const o = t === undefined ? "" : `\n    branches: [${pattern(t)}]`;
   const r = `  # A run that has finished, whatever its result, can change a badge.${t === undefined ? "" : " Badges show the default branch."}\n  workflow_run:\n    workflows:\n${e.map(e => `      - ${pattern(e)}\n`).join("")}    types: [completed]${o}\n`;
   const s = `  push:${o === "" ? "\n    branches: [main, master]" : o}\n`;
   const i = n.some(changesByItself) ? `  # Some badges change without a run.\n  schedule:\n    - cron: '23 4 * * *'\n` : "";
   return (e.length === 0 ? s : r) + i;
  }
  function permissions({shows: e}) {
   const t = e.some(({source: e}) => e.kind === "check") ? "      # Reads the checks of a commit.\n      checks: read\n      statuses: read\n" : "";
   return `      # Commits the pictures to the branch "badges".\n      contents: write\n      # Looks the runs up.\n      actions: read\n${t}`;
  }
  const we = "github.event_name != 'workflow_run' || github.event.workflow_run.head_branch == github.event.repository.default_branch";
  function stepFor({version: e, sha: t}) {
   if (t !== undefined) return `      - uses: ${be.replace(/@.*/, "")}@${t} # v${e}\n`;
   return `      # A tag can be moved. To pin a release, use its full SHA: @<40 hex digits> # v${e}\n      - uses: ${be}\n`;
  }
  function unusedName(e) {
   let t = "badges";
   for (let n = 2; e.includes(t); n++) t = `badges ${n}`;
   return t;
  }
  const pattern = e => scalar(e.replace(/[\\*?+[\]]|^!/g, "\\$&"));
  const ve = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
  const ke = /^\p{L}[\p{L}\p{N}_./()-]*(?: [\p{L}\p{N}_./()+-]+)*$/u;
  const ye = /[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/gu;
  function scalar(e) {
   if (ke.test(e) && !ve.test(e)) return e;
   if (e.isWellFormed() && e.search(ye) === -1) return `'${e.replaceAll("'", "''")}'`;
   return JSON.stringify(e.toWellFormed()).replace(ye, escaped);
  }
  const escaped = e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
  async function moveBadges(e) {
   const {folder: t} = e;
   const n = [ ...new Map(e.from.map(e => readReadme(t, e)).map(e => [ e.path, e ])).values() ];
   const o = readWorkflows(t) ?? {
    others: [],
    publisher: undefined,
    problems: []
   };
   const s = (0, c.KB)(t);
   const i = await findBadges(n, siteOf(t, s, o));
   const a = (0, c.yR)((0, r.join)(t, y));
   if (i.every(({badges: e}) => e.length === 0)) return `${nothingToMove(n, a !== undefined)}\n`;
   const {entries: l, ids: d} = entriesOf(i);
   const u = movedManifestText(l, n.map(({path: e}) => e));
   const f = await move_read(a ?? u);
   const h = a === undefined ? undefined : await knownIn(f, u, s.defaultBranch);
   const m = h === undefined ? [] : l.filter(({id: e}) => !h.has(e));
   const p = new Map([ ...d ].map(([e, t]) => [ e, h?.get(t) ?? t ]));
   const g = {
    options: e,
    clone: s,
    found: i,
    ids: p,
    manifest: f,
    missing: m
   };
   const b = await Promise.all(i.map(e => pageOf(e, g)));
   const w = h !== undefined && m.length === 0 && b.every(e => e.text === e.readme.text);
   if (w && o.publisher !== undefined && b.every(({readme: e}) => e.hasBlock)) return `${[ ...i.flatMap(e => tableLines(e, g)), xe ].join("\n")}\n`;
   const v = [ ...o.problems.map(e => `warning: ${e} The file was skipped.`), ...i.flatMap(e => tableLines(e, g)), ...move_writtenFiles(g, o, a === undefined ? u : undefined), ...b.flatMap(t => finish(t, e)), ...nextSteps(g, b) ];
   return v.map(e => `${e}\n`).join("").replace(/\n{3,}/g, "\n\n");
  }
  function move_read(e) {
   return (0, O.WI)(e, {
    source: y,
    scope: "project"
   });
  }
  async function findBadges(e, t) {
   await (0, x.eb)();
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
   if (n.length > O.cC) throw new s.qh("invalid", `--from: ${e.path} has ${n.length} badges. A file of badges can have ${O.cC}: keep those that you need, or start with another README.`);
   const o = n.filter(({conversion: e}) => e.kind !== "left").map(({picture: e}) => e);
   const r = e.hasBlock ? undefined : groupsOf(e, o).find(({isApart: e}) => e);
   return {
    readme: e,
    badges: n.map(t => inPlace(t, r, e)),
    group: r
   };
  }
  function inPlace(e, t, {hasBlock: n}) {
   const o = t === undefined ? n : !isIn(e.picture, t);
   const {conversion: r} = e;
   if (r.kind === "left" || r.kind === "drawn" || !o) return e;
   const s = [ ...r.notes, "the block would repeat it" ].join("; ");
   return {
    ...e,
    conversion: {
     kind: "left",
     why: s
    }
   };
  }
  const isIn = ({from: e}, t) => t !== undefined && e >= t.from && e < t.to;
  function siteOf(e, t, {others: n}) {
   return {
    serverUrl: t.serverUrl ?? "https://github.com",
    repository: t.repository,
    defaultBranch: t.defaultBranch === "" ? undefined : t.defaultBranch,
    workflows: n,
    coverage: coverageOf(e, n)
   };
  }
  function entriesOf(e) {
   const t = new Map;
   const n = new Map;
   const o = new Set;
   for (const r of e.flatMap(({badges: e}) => e)) {
    if (r.conversion.kind === "left") continue;
    const {keys: e, notes: s, id: i} = r.conversion;
    const a = JSON.stringify({
     ...e,
     name: undefined
    });
    const c = t.get(a) ?? {
     id: unused(i, o),
     keys: e,
     notes: s
    };
    t.set(a, c);
    n.set(r, c.id);
   }
   return {
    entries: [ ...t.values() ],
    ids: n
   };
  }
  const $e = 100;
  function unused(e, t) {
   const n = e.slice(0, $e).replace(/(?<![-._])[-._]+$/, "");
   let o = n;
   for (let e = 2; t.has(o); e++) o = `${n}-${e}`;
   t.add(o);
   return o;
  }
  async function knownIn(e, t, n) {
   const {badges: o} = await move_read(t);
   const r = new Map(e.badges.map(e => [ subjectOf(e, n), e.definition.id ]));
   return new Map(o.flatMap(e => {
    const t = r.get(subjectOf(e, n));
    return t === undefined ? [] : [ [ e.definition.id, t ] ];
   }));
  }
  function subjectOf({definition: {source: e, filters: t, job: n, label: o, message: r, id: s}}, i) {
   const a = t.branch === i ? undefined : t.branch;
   const c = e.kind === "message" ? {
    label: o,
    message: r
   } : e.kind === "value" ? {
    id: s
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
  const xe = "Nothing is left to move: the block shows what the file of badges contains. What stands outside of it was left as it is.";
  function tableLines({readme: e, badges: t, group: n}, {ids: o}) {
   if (t.length === 0) return [ `${e.path} has no badges to move.`, "" ];
   const r = t.map(t => {
    const {picture: r, conversion: s} = t;
    const i = lineAt(e.text, r.from);
    const a = s.kind !== "left" && !isIn(r, n) ? [ `stands in line ${i}, which is left as it is` ] : [];
    const c = r.alt.trim() === "" ? r.image : r.alt;
    if (s.kind === "left") return [ move_shortened(c), `left in line ${i}`, s.why ];
    return [ move_shortened(c), `${o.get(t) ?? ""}: ${s.becomes}`, [ ...s.notes, ...a ].join("; ") ];
   });
   const s = t.filter(({conversion: {kind: e}}) => e === "drawn" || e === "static").length;
   const i = `${t.length} ${t.length === 1 ? "badge" : "badges"}`;
   return [ `${e.path} has ${i}, ${s} of which can be drawn here.`, "", (0, _.YB)([ [ "BADGE", "BECOMES", "NOTE" ], ...r ]) ];
  }
  const move_shortened = e => e.length > 40 ? `${e.slice(0, 40)}\u2026` : e;
  function move_writtenFiles({options: e, missing: t, manifest: n}, o, r) {
   const {folder: s, dryRun: i, release: a} = e;
   const c = workflowText(o.others.filter(({runsOn: e}) => e === "branches"), defaultBranchOf(s), {
    ...a,
    shows: n.badges.map(({definition: e}) => e)
   });
   const l = r === undefined ? y : undefined;
   return [ writeProposal(s, i, {
    path: y,
    existing: l,
    text: r ?? ""
   }), ...t.length === 0 ? [] : missingLines(t), writeProposal(s, i, {
    path: `${k}/badges.yml`,
    existing: o.publisher,
    text: c
   }) ];
  }
  function missingLines(e) {
   const t = e.length === 1 ? "One of these badges is" : `${e.length} of these badges are`;
   return [ `${t} not in ${y}. Add this to its list of badges, or delete the file, and run init again:`, "", e.map(entryText).join("") ];
  }
  async function pageOf({readme: e, badges: t, group: n}, o) {
   const {manifest: r, missing: s} = o;
   const i = {
    readme: e,
    text: e.text
   };
   if (t.length === 0) return {
    ...i,
    why: undefined
   };
   if (e.hasBlock) return {
    ...i,
    why: "it has a block of badges already"
   };
   if (s.length > 0) return {
    ...i,
    why: `${y} lacks some of its badges, which the block would lose`
   };
   if (!r.readme.includes(e.path)) return {
    ...i,
    why: `${y} does not list it: add it to "readme", such as readme: [${e.path}]`
   };
   if (n === undefined) return {
    ...i,
    why: "its badges stand among other text. Put the markers \x3c!-- badges:start --\x3e and \x3c!-- badges:end --\x3e where the badges belong"
   };
   return {
    readme: e,
    text: withBlock(e, n, await contentOf(e, o)),
    why: undefined
   };
  }
  async function contentOf(e, {options: t, manifest: n, clone: o}) {
   const {defaultBranch: s, branch: i, repository: a, serverUrl: l = "https://github.com"} = o;
   const d = await (0, S.K)((0, j.a)(n.badges).filter(({definition: {source: e}}) => e.kind !== "value" && e.kind !== "report"), n.publish, {
    ...(0, c.AA)(l),
    ...{
     repository: a,
     branch: i,
     page: e.path
    },
    facts: () => Promise.resolve({
     ...c.Kj,
     defaultBranch: s
    }),
    read: e => Promise.resolve((0, c.yR)((0, r.join)(t.folder, e)))
   });
   return (0, A.d)(e.path, d.map(({row: e, readmeImage: t}) => ({
    alt: e.name,
    image: t,
    link: e.rendered_link_url
   })));
  }
  function finish({readme: e, text: t, why: n}, {folder: o, write: s, dryRun: i}) {
   if (n !== undefined) return [ `${e.path} was not changed: ${n}.` ];
   if (t === e.text) return [];
   if (s && !i) {
    writeText((0, r.join)(o, e.path), t, "w");
    return [ `Replaced the badges in ${e.path} by the block of badges.` ];
   }
   const a = i ? "" : " Run the same command with --write to change it";
   return [ `${e.path} would change as follows.${a === "" ? "" : `${a}.`}`, "", diffOf(e.path, e.text, t) ];
  }
  function nextSteps({options: e, manifest: t, missing: n}, o) {
   if (n.length > 0) return [];
   const r = o.some(({readme: e, text: t, why: n}) => n === undefined && t !== e.text) && !e.write;
   const s = t.badges.flatMap(({definition: {id: e, source: t}}) => t.kind === "value" ? [ e ] : []);
   const i = t.badges.flatMap(({definition: {id: e, source: t}}) => t.kind === "report" ? [ e ] : []);
   const a = [ ...s.length === 0 ? [] : [ `give ${s.join(", ")} a text with the input values` ], ...i.length === 0 ? [] : [ `publish ${i.join(", ")} in the job that writes the report` ] ];
   return [ "", "Next steps:", r ? "1. Run the same command with --write, then commit and push the files." : "1. Commit and push the files.", "2. Publish once: run the publishing workflow manually, or wait until another workflow has finished.", a.length === 0 ? "3. Look at the README. From then on, publications keep the block up to date." : `3. Badges that wait appear in the block as soon as they have something to show: ${a.join("; ")}.` ].map(e => (0, 
   d.Is)(e));
  }
  function reportsOf(e) {
   const t = tools_stepsOf(e);
   const n = [];
   for (const o of t.flatMap(t => writtenBy(t, e))) if (!n.some(e => isSame(e, o))) n.push(o);
   for (const o of H.filter(({signs: t}) => t.some(t => shows(e, t)))) for (const e of [ "coverage", "tests" ]) {
    const {[e]: r} = o;
    if (r === undefined || n.some(t => covers(t, e, o))) continue;
    const s = t.find(({commands: e}) => o.runs.test(e))?.job;
    n.push({
     kind: e,
     from: [ r.from ],
     tool: o.name,
     job: s,
     recipe: r
    });
   }
   return n;
  }
  function covers(e, t, n) {
   if (e.kind !== t) return false;
   if (e.tool === undefined || e.tool === n.name) return true;
   const o = H.find(({name: t}) => t === e.tool);
   return t === "coverage" && o?.signs.some(({file: e}) => n.signs.some(t => t.file === e)) === true;
  }
  function isSame(e, t) {
   if (e.kind !== t.kind) return false;
   if (e.from.join("\n") === t.from.join("\n")) return true;
   const {workflow: n, id: o} = e.job ?? {};
   const r = t.job?.workflow === n && t.job?.id === o;
   return r && (t.tool === undefined || t.tool === e.tool);
  }
  const je = ".github/workflows";
  function tools_stepsOf(e) {
   const t = namesIn((0, r.join)(e, je), e => /\.ya?ml$/i.test(e)).flatMap(t => {
    const {root: n, problems: o} = (0, h.parseYaml)(tools_textOf((0, r.join)(e, je, t)));
    if (o.length > 0) return [];
    const s = names(valueAt(n, "on")).includes("push");
    const i = textAt(n, "defaults", "run", "working-directory");
    return tools_entriesOf(valueAt(n, "jobs")).flatMap(([n, o]) => {
     const a = textAt(o, "defaults", "run", "working-directory") || i;
     return itemsOf(valueAt(o, "steps")).map(o => {
      const i = r.posix.normalize(textAt(o, "working-directory") || a || ".");
      return {
       job: {
        workflow: t,
        id: n
       },
       isOnPush: s,
       commands: withScripts(textAt(o, "run"), (0, r.join)(e, i)),
       folder: i,
       uses: textAt(o, "uses"),
       inputs: new Map(tools_entriesOf(valueAt(o, "with")).map(([e, t]) => [ e, textAt(t) ]))
      };
     });
    });
   });
   return t.toSorted((e, t) => Number(t.isOnPush) - Number(e.isOnPush));
  }
  function names(e) {
   const t = itemsOf(e).flatMap(e => e.kind === "scalar" ? e.text : []);
   return [ textAt(e), ...t, ...tools_entriesOf(e).map(([e]) => e) ];
  }
  function valueAt(e, ...t) {
   return t.reduce((e, t) => e?.kind === "map" ? e.entries.find(e => e.key === t)?.value : undefined, e);
  }
  function textAt(e, ...t) {
   const n = valueAt(e, ...t);
   return n?.kind === "scalar" ? n.text : "";
  }
  const tools_entriesOf = e => e?.kind === "map" ? e.entries.map(e => [ e.key, e.value ]) : [];
  const itemsOf = e => e?.kind === "list" ? e.items : [];
  const Oe = 1 << 20;
  function tools_textOf(e) {
   try {
    return (0, o.readFileSync)(e, "utf8").slice(0, Oe);
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
  function shows(e, {file: t, holds: n}) {
   const [o = "", s] = t.split("*");
   const isNamed = e => s === undefined ? e === t : e.startsWith(o) && e.endsWith(s);
   return namesIn(e, isNamed).some(t => n === undefined || n.test(tools_textOf((0, 
   r.join)(e, t))));
  }
  const Ae = [ [ /\bmake\b/, [ "Makefile", "makefile", "GNUmakefile" ] ], [ /\bjust\b/, [ "justfile", "Justfile" ] ], [ /\btox\b/, [ "tox.ini" ] ], [ /\bnox\b/, [ "noxfile.py" ] ], [ /\bpytest\b/, [ "pyproject.toml", "pytest.ini", "setup.cfg" ] ], [ /\bcomposer\b/, [ "composer.json" ] ] ];
  const _e = /\b(?:npm|pnpm|yarn|bun)(?: run(?:-script)?)? ([\w:.-]+)(?: --(?= ))?([^\n&|;]*)/g;
  const Se = 3;
  function withScripts(e, t) {
   const n = scriptsOf(tools_textOf((0, r.join)(t, "package.json")));
   const o = [ withoutExpressions(e).replaceAll(/\\\n\s*/g, " ") ];
   for (let e = 0; e < Se; e++) {
    const e = [ ...(o.at(-1) ?? "").matchAll(_e) ].flatMap(([, e = "", t = ""]) => {
     const o = n.get(e === "t" ? "test" : e);
     return o === undefined ? [] : [ `${o} ${t}` ];
    });
    o.push(e.join("\n"));
   }
   const s = o.join("\n");
   const i = Ae.filter(([e]) => e.test(s)).flatMap(([, e]) => e);
   return [ s, ...i.map(e => tools_textOf((0, r.join)(t, e))) ].join("\n");
  }
  function scriptsOf(e) {
   try {
    const t = JSON.parse(e);
    const n = typeof t === "object" && t !== null && "scripts" in t ? t.scripts : {};
    const o = Object.entries(typeof n === "object" && n !== null ? n : {});
    return new Map(o.flatMap(([e, t]) => typeof t === "string" ? [ [ e, t ] ] : []));
   } catch {
    return new Map;
   }
  }
  const Me = /\bmvnw? [^\n]*\b(?:test|package|verify|install|deploy)\b/;
  const Be = /\bgradlew? [^\n]*\b(?:test|check|build)\b/;
  const Te = [ {
   tool: "Go",
   kind: "coverage",
   command: /\s-?-coverprofile[= ](\S+)/
  }, {
   tool: "Go",
   kind: "tests",
   command: /\bgo test\b[^\n]* -json\b[^\n|]*(?:>|\| *tee) *([^\s|>]+)/
  }, {
   tool: "Go",
   kind: "tests",
   command: /\bgotestsum\b[^\n]* --junitfile[= ](\S+)/
  }, {
   tool: "pytest",
   kind: "coverage",
   command: /--cov-report[= ]xml(?::([^\s"',]+))?/,
   from: "coverage.xml"
  }, {
   tool: "pytest",
   kind: "coverage",
   command: /--cov-report[= ]lcov(?::([^\s"',]+))?/,
   from: "coverage.lcov"
  }, {
   tool: "pytest",
   kind: "coverage",
   command: /\bcoverage xml\b(?:[^\n]* -o (\S+))?/,
   from: "coverage.xml"
  }, {
   tool: "pytest",
   kind: "coverage",
   command: /\bcoverage lcov\b(?:[^\n]* -o (\S+))?/,
   from: "coverage.lcov"
  }, {
   tool: "pytest",
   kind: "coverage",
   command: /\bcoverage json\b(?:[^\n]* -o (\S+))?/,
   from: "coverage.json"
  }, {
   tool: "pytest",
   kind: "tests",
   command: /--junit-?xml[= ]([^\s"',]+)/
  }, {
   tool: "Jest",
   kind: "tests",
   command: /\bjest\b[^\n]* --outputFile[= ](\S+)/
  }, {
   tool: "Vitest",
   kind: "tests",
   command: /\bvitest\b[^\n]* --outputFile(?:\.\w+)?[= ](\S+)/
  }, {
   tool: "c8",
   kind: "coverage",
   command: /\bc8\b[^\n]* (?:--reporter|-r)[= ]lcov\b/,
   from: "coverage/lcov.info"
  }, {
   tool: "nyc",
   kind: "coverage",
   command: /\bnyc\b[^\n]* (?:--reporter|-r)[= ]lcov\b/,
   from: "coverage/lcov.info"
  }, {
   tool: "Jest",
   kind: "coverage",
   command: /\bjest\b(?![^\n]*--coverageReporters)[^\n]* --coverage\b/,
   from: "coverage/lcov.info"
  }, {
   tool: "Jest",
   kind: "coverage",
   command: /\bjest\b[^\n]* --coverageReporters?[= ]["']?lcov/,
   from: "coverage/lcov.info"
  }, {
   tool: "Vitest",
   kind: "coverage",
   command: /\bvitest\b[^\n]* --coverage\.reporter[= ]["']?lcov/,
   from: "coverage/lcov.info"
  }, {
   tool: "Node's test runner",
   kind: "coverage",
   command: /--test-reporter[= ]lcov\b[^\n]*? --test-reporter-destination[= ](\S+)/
  }, {
   tool: "Node's test runner",
   kind: "tests",
   command: /--test-reporter[= ](?:junit|tap)\b[^\n]*? --test-reporter-destination[= ](\S+)/
  }, {
   tool: "Cargo",
   kind: "coverage",
   command: /\bcargo (?:\+\S+ )?llvm-cov\b[^\n]* --output-path[= ](\S+)/
  }, {
   tool: "Cargo",
   kind: "tests",
   command: /\bcargo nextest run\b[^\n]* (?:--profile|-P)[= ]ci\b/,
   from: "target/nextest/ci/junit.xml"
  }, {
   tool: "Maven",
   kind: "tests",
   command: Me,
   from: "**/target/surefire-reports/TEST-*.xml"
  }, {
   tool: "Maven",
   kind: "coverage",
   command: /\bmvnw? [^\n]*\b(?:verify|install|deploy|jacoco:report)\b/,
   from: "**/target/site/jacoco/jacoco.xml",
   sign: {
    file: "pom.xml",
    holds: /\bjacoco-maven-plugin\b/
   }
  }, {
   tool: "Gradle",
   kind: "tests",
   command: Be,
   from: "**/build/test-results/test/*.xml"
  }, {
   tool: "Gradle",
   kind: "coverage",
   command: /\bgradlew? [^\n]*\bjacocoTestReport\b/,
   from: "**/build/reports/jacoco/test/jacocoTestReport.xml"
  }, {
   tool: "PHPUnit",
   kind: "coverage",
   command: /--coverage-(?:clover|cobertura)[= ](\S+)/
  }, {
   tool: "PHPUnit",
   kind: "tests",
   command: /--log-junit[= ](\S+)/
  } ];
  const Ie = [ [ /^codecov\/codecov-action@/, "coverage", [ "files", "file" ] ], [ /^codecov\/test-results-action@/, "tests", [ "files", "file" ] ], [ /^coverallsapp\/github-action@/, "coverage", [ "files", "file", "path-to-lcov" ] ], [ /^codacy\/codacy-coverage-reporter-action@/, "coverage", [ "coverage-reports" ] ], [ /^dorny\/test-reporter@/, "tests", [ "path" ] ], [ /^mikepenz\/action-junit-report@/, "tests", [ "report_paths" ] ], [ /^EnricoMi\/publish-unit-test-result-action/i, "tests", [ "files", "junit_files" ] ] ];
  function writtenBy(e, t) {
   const {job: n, commands: o, uses: r, inputs: s} = e;
   const i = s.get("report_type") === "test_results";
   const a = Ie.filter(([e]) => e.test(r)).flatMap(([, e, t]) => {
    const o = t.flatMap(e => withoutExpressions(s.get(e) ?? "").split(/[\s,]+/));
    const r = o.flatMap(e => pathBelow(e, ".") ?? []);
    return r.length === 0 ? [] : [ {
     kind: i ? "tests" : e,
     from: r,
     tool: undefined,
     job: n,
     recipe: undefined
    } ];
   });
   const c = Te.flatMap(({tool: r, kind: s, command: i, from: a = "", sign: c}) => {
    const l = i.exec(o);
    if (l === null || c !== undefined && !shows(t, c)) return [];
    const d = pathBelow(l[1] ?? a, e.folder);
    return d === undefined ? [] : [ {
     kind: s,
     from: [ d ],
     tool: r,
     job: n,
     recipe: undefined
    } ];
   });
   return [ ...c, ...a ];
  }
  function pathBelow(e, t) {
   const n = e.replaceAll(/["']/g, "");
   if (!/\.(?:json|xml|info|lcov|out|txt|cov|trx|tap|csv)$/.test(n) || /[$`!<>&;]/.test(n)) return undefined;
   const o = r.posix.normalize(r.posix.join(t, n));
   return o.startsWith("..") || n.startsWith("/") ? undefined : o;
  }
  const withoutExpressions = e => e.replaceAll(/\$\{\{ *github\.workspace *\}\}\//g, "").replaceAll(/\$\{\{[^}]*\}\}/g, "$");
  const Re = /\/publish-badges@/;
  function reportLines(e) {
   const publishes = ({uses: e, inputs: t}) => Re.test(e) && (t.has("from") || /\bfrom\s*:/.test(t.get("badges") ?? ""));
   if (tools_stepsOf(e).some(publishes)) return [];
   const t = new Map;
   for (const n of reportsOf(e)) {
    const e = placeOf(n);
    t.set(e, [ ...t.get(e) ?? [], n ]);
   }
   const n = new Set;
   return [ ...t ].flatMap(([e, t]) => jobLines(e, t, n));
  }
  const placeOf = ({job: e, tool: t}) => e === undefined ? `the job that runs ${t ?? "the tests"}` : (0, 
  d.Is)(`the job "${e.id}" of ${je}/${e.workflow}`);
  function jobLines(e, t, n) {
   const o = t.toSorted((e, t) => e.kind.localeCompare(t.kind));
   const r = o.map(e => {
    const t = idFor(e, n);
    const o = t === e.kind ? "" : `, label: ${scalar(`${e.tool ?? ""} ${e.kind}`.trim())}`;
    const r = e.from.map(scalar);
    return `            - { id: ${t}, from: ${r.length === 1 ? r.join() : `[${r.join(", ")}]`}${o} }`;
   });
   const s = t.flatMap(({tool: e, from: t, recipe: n}) => {
    if (n === undefined) return [];
    const {command: o, needs: r} = n;
    return [ `${e ?? ""} writes ${t.join(", ")} with: ${o}${r === undefined ? "" : ` (this needs ${r})`}` ];
   });
   return [ "", `For a badge of the reports, add this as the last step of ${e}. The job needs "contents: write" and "actions: read".`, "", `      - uses: ${be}`, "        if: always()", "        with:", "          badges: |", ...r, ...s.length === 0 ? [] : [ "", ...s ] ];
  }
  function idFor({kind: e, tool: t}, n) {
   const o = n.has(e) ? (0, f.yR)(`${t ?? ""} ${e}`) : e;
   let r = o;
   for (let e = 2; n.has(r); e++) r = `${o}-${e}`;
   n.add(r);
   return r;
  }
  async function init({folder: e, dryRun: t, from: n, write: o, program: i, version: a}) {
   const c = {
    version: a,
    sha: shaOf(i, a)
   };
   if (n.length > 0) return moveBadges({
    folder: e,
    from: n,
    write: o,
    dryRun: t,
    release: c
   });
   const l = readWorkflows(e);
   if (l === undefined) {
    throw new s.qh("not-found", `There is no ${k} in ${e}. Run init in the root folder of a repository with workflows.`);
   }
   const d = l.others.filter(({runsOn: e}) => e === "branches");
   if (d.length === 0) throw nothingToShow(l.others, l.problems);
   const u = proposeBadges(l.others);
   const f = defaultBranchOf(e);
   const h = exists((0, r.join)(e, y)) ? y : undefined;
   const propose = n => writeProposal(e, t, n);
   const m = [ ...l.problems.map(e => `warning: ${e} The file was skipped.`), propose({
    path: y,
    existing: h,
    text: manifestText(u)
   }), propose({
    path: `${k}/badges.yml`,
    existing: l.publisher,
    text: workflowText(d, f, {
     ...c,
     shows: []
    })
   }), ...await offers(e, l, h !== undefined || !t), ...init_nextSteps({
    badges: u,
    branch: f,
    hasOldManifest: h !== undefined,
    dryRun: t
   }), ...reportLines(e) ];
   return m.map(e => `${e}\n`).join("").replace(/\n{3,}/g, "\n\n");
  }
  function shaOf(e, t) {
   return releaseAt((0, r.dirname)((0, r.dirname)((0, o.realpathSync)(e))), `v${t}`);
  }
  async function badgesOf(e, t, n) {
   try {
    const [o] = await findBadges([ readReadme(e, t) ], siteOf(e, (0, c.KB)(e), n));
    return o;
   } catch (e) {
    if (e instanceof s.qh) return undefined;
    throw e;
   }
  }
  async function offers(e, t, n) {
   const o = he.find(t => exists((0, r.join)(e, t)));
   if (o === undefined) return [];
   const s = await badgesOf(e, o, t);
   const i = s?.badges.filter(({conversion: e}) => e.kind !== "left").length ?? 0;
   if (i === 0) return [];
   const a = i === 1 ? "1 badge that can be moved" : `${i} badges that can be moved`;
   const c = n ? `delete ${y} and ` : "";
   return [ "", `${o} has ${a}: ${c}run publish-badges init --from ${o}` ];
  }
  function nothingToShow(e, t) {
   const n = e.length === 0 ? `${k} contains no readable workflow other than one that publishes badges.` : `No workflow in ${k} runs on a branch by itself.`;
   const o = "Add one with an event such as push, schedule or workflow_dispatch.";
   return new s.qh("not-found", [ n, o, ...t ].join(" "));
  }
  function init_nextSteps({badges: e, branch: t, hasOldManifest: n, dryRun: o}) {
   if (n) return [ "", "`publish-badges list --format markdown` prints the Markdown of the badges in .github/badges.yml." ];
   const r = e.filter(({runsOn: e}) => e === "branches");
   return [ "", "Next steps:", `1. ${o ? "Create, commit and push the files" : "Commit and push the files"}.`, "2. Publish once: run the publishing workflow manually, or wait until another workflow has finished.", "3. Paste this into README.md (not earlier: a missing image may stay cached as missing):", "", (0, 
   a.UA)("markdown", r.map(e => linkedImage(e, t ?? "main"))), ...t === undefined ? [ "", 'If the default branch is not "main", replace "main" with its name, twice for each badge.' ] : [] ];
  }
  function linkedImage({id: e, label: t, workflow: n}, o) {
   const r = encodeURIComponent(`branch:${o}`);
   return {
    alt: t,
    image: `../../raw/badges/${(0, i.O0)(o)}/${e}.svg`,
    link: `../../actions/workflows/${encodeURIComponent(n)}?query=${r}`
   };
  }
 },
 1304: (e, t, n) => {
  n.d(t, {
   B9: () => CachedSnapshot,
   eo: () => o,
   zA: () => blobId
  });
  const o = {
   files: [],
   removed: []
  };
  function blobId(e) {
   const t = typeof e === "string" ? Buffer.from(e) : e;
   const {createHash: n} = process.getBuiltinModule("node:crypto");
   return n("sha1").update(`blob ${t.length}\0`).update(t).digest("hex");
  }
  class CachedSnapshot {
   #e;
   #t=new Map;
   #n;
   constructor(e) {
    this.#e = e;
   }
   files() {
    this.#n ??= this.#e.files();
    return this.#n;
   }
   async texts(e) {
    const t = [ ...new Set(e) ].filter(e => !this.#t.has(e));
    const n = t.length === 0 ? new Map : await this.#e.texts(t);
    for (const e of t) this.#t.set(e, n.get(e));
    const o = e.map(e => [ e, this.#t.get(e) ]);
    return new Map(o.flatMap(([e, t]) => t === undefined ? [] : [ [ e, t ] ]));
   }
   async #o({path: e, text: t}) {
    if (this.#t.has(e)) return this.#t.get(e) === t;
    return (await this.files()).get(e) === blobId(t);
   }
   async #r(e) {
    return this.#t.get(e) !== undefined || (await this.files()).has(e);
   }
   async changes(e, t) {
    if (e === undefined) return o;
    const n = await e(this, t);
    const r = [];
    const s = [];
    for (const e of n.files) if (!await this.#o(e)) r.push(e);
    const i = new Set([ ...t.paths, ...n.files.map(({path: e}) => e) ]);
    for (const e of new Set(n.removed)) if (!i.has(e) && await this.#r(e)) s.push(e);
    return {
     files: r,
     removed: s
    };
   }
  }
 },
 8547: (e, t, n) => {
  n.d(t, {
   P: () => directoryTarget,
   d: () => realPathOf
  });
  var o = n(3024);
  var r = n.n(o);
  var s = n(6760);
  var i = n.n(s);
  var a = n(3916);
  var c = n(1304);
  function directoryTarget(e) {
   return {
    async publish({draft: {files: t}, otherChanges: n}) {
     const o = {
      paths: t.map(({path: e}) => e),
      superseded: []
     };
     const r = await new c.B9(snapshotOf(e)).changes(n, o);
     const s = t.filter(({path: t, text: n}) => bytesAt(e, t)?.toString() !== n);
     if (e.dryRun) return {
      written: [],
      superseded: [],
      removed: []
     };
     const i = [ ...s, ...r.files ];
     for (const {path: t, text: n} of i) act("write", {
      options: e,
      path: t
     }, (e, t) => e.replace(t, n));
     for (const t of r.removed) act("remove", {
      options: e,
      path: t
     }, (e, t) => e.remove(t));
     return {
      written: i.map(({path: e}) => e),
      superseded: [],
      removed: r.removed
     };
    }
   };
  }
  function snapshotOf(e) {
   return {
    files: () => Promise.resolve().then(() => inFolder(e, {
     parts: [],
     create: false
    }, e => new Map(blobIdsBelow(e))) ?? new Map),
    texts: t => Promise.resolve().then(() => new Map(t.flatMap(t => textAt(e, t))))
   };
  }
  function* blobIdsBelow(e, t = "") {
   for (const {name: n, isFolder: o} of e.entries()) {
    const r = `${t}${n}`;
    if (!o) yield [ r, (0, c.zA)(e.read(n) ?? Buffer.of()) ]; else if (n !== ".git") yield* within(e, n, e => [ ...blobIdsBelow(e, `${r}/`) ]);
   }
  }
  function within(e, t, n) {
   const o = e.below(t, false);
   try {
    return o === undefined ? [] : n(o);
   } finally {
    o?.close();
   }
  }
  function textAt(e, t) {
   const n = bytesAt(e, t);
   const o = n?.toString("utf8");
   return o !== undefined && n?.equals(Buffer.from(o)) === true ? [ [ t, o ] ] : [];
  }
  function bytesAt(e, t) {
   const n = t.split("/");
   const o = n.pop() ?? "";
   return inFolder(e, {
    parts: n,
    create: false
   }, e => e.read(o));
  }
  function act(e, {options: t, path: n}, o) {
   const r = n.split("/");
   const i = r.pop() ?? "";
   try {
    inFolder(t, {
     parts: r,
     create: e === "write"
    }, e => o(e, i));
   } catch (o) {
    if (o instanceof a.qh) throw o;
    const r = o instanceof Error ? o.message : String(o);
    throw new a.qh("refused", `Cannot ${e} ${(0, s.join)(t.folder, n)}: ${r}`);
   }
  }
  function inFolder(e, {parts: t, create: n}, o) {
   const r = [];
   try {
    const {base: s, steps: i} = routeTo(e, n);
    let a = s;
    if (a !== undefined) r.push(a);
    for (const e of [ ...i, ...t ]) {
     a = a?.below(e, n);
     if (a === undefined) return undefined;
     r.push(a);
    }
    return a === undefined ? undefined : o(a);
   } finally {
    for (const e of r) e.close();
   }
  }
  function routeTo({folder: e, bounds: t}, n) {
   const r = realPathOf(e);
   if (t === undefined) {
    if (n) (0, o.mkdirSync)(r, {
     recursive: true
    });
    return {
     base: (0, o.existsSync)(r) ? Folder.open(r) : undefined,
     steps: []
    };
   }
   const i = (0, s.relative)(realPathOf(t), r);
   if (i === ".." || i.startsWith(`..${s.sep}`) || (0, s.isAbsolute)(i)) throw new a.qh("invalid", `${(0, 
   a.yu)("directory")}: ${e} leads out of the workspace. Use a folder inside it.`);
   return {
    base: Folder.open(t),
    steps: i.split(s.sep).filter(e => e !== "")
   };
  }
  function realPathOf(e) {
   try {
    return (0, o.realpathSync)(e);
   } catch {
    return e === (0, s.dirname)(e) ? e : (0, s.join)(realPathOf((0, s.dirname)(e)), (0, 
    s.basename)(e));
   }
  }
  const l = "/proc/self/fd";
  const {O_RDONLY: d, O_DIRECTORY: u, O_NOFOLLOW: f, O_NONBLOCK: h} = o.constants;
  class Folder {
   #s;
   #i;
   #a;
   #c;
   constructor(e, t) {
    this.#s = e;
    this.#c = t;
    const n = t === undefined ? e : t.#l(e);
    if ((0, o.existsSync)(l)) this.#i = (0, o.openSync)(n, d | u | f);
    this.#a = (0, o.lstatSync)(n, {
     bigint: true
    });
    if (this.#i === undefined && this.#a.isSymbolicLink()) throw throughLink(n);
   }
   static open(e) {
    return new Folder((0, o.realpathSync)(e), undefined);
   }
   below(e, t) {
    try {
     if (t) this.#d(e);
     return new Folder(e, this);
    } catch (n) {
     const o = (0, a.$N)(n);
     if (o === "ENOENT" && !t) return undefined;
     if (o === "ELOOP" || o === "ENOTDIR" && this.#u(e)) throw throughLink(this.path(e));
     if (o === "ENOTDIR" && !t) return undefined;
     throw n;
    }
   }
   path(e) {
    return (0, s.join)(this.#c === undefined ? this.#s : this.#c.path(this.#s), e);
   }
   read(e) {
    let t;
    try {
     if (this.#i === undefined && this.#u(e)) return undefined;
     t = (0, o.openSync)(this.#l(e), d | f | h);
     return (0, o.fstatSync)(t).isFile() ? (0, o.readFileSync)(t) : undefined;
    } catch {
     return undefined;
    } finally {
     if (t !== undefined) (0, o.closeSync)(t);
    }
   }
   replace(e, t) {
    const n = `${e}.${Math.random().toString(36).slice(2)}.tmp`;
    this.#f();
    try {
     (0, o.writeFileSync)(this.#l(n), t, {
      flag: "wx"
     });
     this.#f();
     (0, o.renameSync)(this.#l(n), this.#l(e));
    } catch (e) {
     (0, o.rmSync)(this.#l(n), {
      force: true
     });
     throw e;
    }
    this.#f();
   }
   remove(e) {
    this.#f();
    (0, o.unlinkSync)(this.#l(e));
   }
   entries() {
    return (0, o.readdirSync)(this.#l(""), {
     withFileTypes: true
    }).filter(e => e.isFile() || e.isDirectory()).map(e => ({
     name: e.name,
     isFolder: e.isDirectory()
    }));
   }
   close() {
    if (this.#i !== undefined) (0, o.closeSync)(this.#i);
   }
   #l(e) {
    if (this.#i !== undefined) return `${l}/${this.#i}/${e}`;
    return this.path(e);
   }
   #d(e) {
    this.#f();
    try {
     (0, o.mkdirSync)(this.#l(e));
    } catch (e) {
     if ((0, a.$N)(e) !== "EEXIST") throw e;
    }
   }
   #u(e) {
    return (0, o.lstatSync)(this.#l(e), {
     throwIfNoEntry: false
    })?.isSymbolicLink() === true;
   }
   #f() {
    if (this.#i !== undefined) return;
    if (this.#c !== undefined) this.#c.#f();
    const e = (0, o.lstatSync)(this.path(""), {
     bigint: true
    });
    if (!e.isDirectory() || e.dev !== this.#a.dev || e.ino !== this.#a.ino) throw throughLink(this.path(""));
   }
  }
  function throughLink(e) {
   return new a.qh("invalid", `${(0, a.yu)("directory")}: ${e} is a symbolic link, or became one. Badges are written below real folders only.`);
  }
 },
 7034: (e, t, n) => {
  n.r(t);
  n.d(t, {
   parseYaml: () => parseYaml
  });
  var o = n(8815);
  var r = n(3916);
  var s = n(1860);
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
    return (0, r.$f)(() => parseText(e, t));
   } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    const t = {
     offset: 0,
     message: () => a.RESOURCE_EXHAUSTION
    };
    return {
     root: (0, s.ol)("", 0, true),
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
   const r = (0, o.parseDocument)(e.replace(/^\ufeff/, ""), {
    ...i,
    lineCounter: n,
    keepSourceTokens: t
   });
   const s = [ ...r.errors, ...r.warnings ];
   const c = s.filter(({code: e}) => e === "RESOURCE_EXHAUSTION");
   const l = s.length === 0 ? [] : e.split("\n");
   const d = (c.length > 0 ? c : s).map(({pos: e, code: t, message: o}) => {
    const {line: r, col: s} = n.linePos(e[0]);
    if (/^ *\t/.test(l[r - 1] ?? "")) return {
     offset: e[0] - s + 1,
     message: () => a.TAB_AS_INDENT
    };
    return {
     offset: e[0],
     message: () => messageOf(t, o)
    };
   });
   const u = new Converter;
   const f = u.convert(d.length === 0 ? r.contents : null);
   const position = e => {
    const {line: t, col: o} = n.linePos(e);
    return {
     line: t,
     column: o
    };
   };
   return {
    root: f,
    contents: r.contents,
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
   #h=new Map;
   #m=new Map;
   #p=0;
   #g=0;
   convert(e) {
    const t = this.#b(e, 0);
    if (this.#p > 0 && t.size > d) {
     this.#w(0, `Its aliases (*name) stand for more than ${d} values. Use fewer aliases.`);
    }
    return t;
   }
   #b(e, t) {
    if ((0, o.Vj)(e)) return this.#v(e.source, e.range?.[0] ?? t);
    if (!(0, o.jn)(e) && !(0, o.oP)(e) && !(0, o.jh)(e)) return (0, s.ol)("", t, true);
    if (e.anchor !== undefined) this.#h.set(e.anchor, e);
    const n = e.range?.[0] ?? t;
    const r = (0, o.jn)(e) ? (0, s.ol)(e.source ?? "", n, e.value === null) : this.#k(e, n);
    if (e.anchor !== undefined) this.#m.set(e, r);
    return r;
   }
   #k(e, t) {
    if (this.#g === u) return this.#w(t, "This is nested too deeply.");
    this.#g++;
    const n = (0, o.jh)(e) ? (0, s.A7)(e.items.map(e => this.#y(e, t)), t) : (0, s.c3)(e.items.map(e => this.#b(e, t)), t);
    this.#g--;
    return n;
   }
   #y({key: e, value: t}, n) {
    const o = this.#b(e, n);
    const r = o.kind === "scalar" ? o.text : "";
    return {
     key: r,
     offset: o.offset,
     value: this.#b(t, o.offset)
    };
   }
   #v(e, t) {
    this.#p++;
    const n = this.#h.get(e);
    const o = n === undefined ? undefined : this.#m.get(n);
    if (o !== undefined) return o;
    const s = n === undefined ? `there is no ${(0, r.hD)(`&${e}`)} before it` : "it would contain itself";
    return this.#w(t, `The alias ${(0, r.hD)(`*${e}`)} stands for nothing: ${s}. A text that starts with * needs quotes.`);
   }
   #w(e, t) {
    this.problems.push({
     offset: e,
     message: () => t
    });
    return (0, s.ol)("", e, true);
   }
  }
 },
 722: (e, t, n) => {
  n.d(t, {
   f: () => pageUrl,
   k: () => factUrl
  });
  var o = n(8002);
  var r = n(3916);
  const commitsOf = (e = "") => e === "" ? "/commits" : `/commits/${(0, o.O0)(e)}`;
  const s = {
   workflow: ({subject: {workflow: e, branch: t}}) => `/actions${e === undefined ? "" : `/workflows/${(0, 
   o.O0)(pageOf(e.path))}`}${t === "" ? "" : `?query=${encodeURIComponent(`branch:${t}`)}`}`,
   run: ({subject: e}) => `/actions/runs/${runOf(e, "run").id}`,
   job: ({subject: e, own: t}) => {
    const n = runOf(e, "job");
    const o = e.job === undefined && n.id === t.runId ? t.jobId : e.job?.id;
    if (o === undefined) {
     throw new r.qh("invalid", `${(0, r.yu)("link")}: "job" needs a single job, and none is known: set ${(0, 
     r.yu)("job", '"job"')} to one, leave ${(0, r.yu)("job-id", '"job-id"')} at its default, or use "run".`);
    }
    return `/actions/runs/${n.id}/job/${o}`;
   },
   branch: ({subject: e}) => commitsOf(e.branch),
   commit: ({subject: e}) => e.sha === "" ? commitsOf(e.branch) : `/commit/${e.sha}`,
   checks: ({subject: e}) => e.sha === "" ? commitsOf(e.branch) : `/commit/${e.sha}/checks`,
   release: ({subject: e}) => e.tag === undefined ? "/releases" : `/releases/tag/${(0, 
   o.O0)(e.tag)}`,
   deployments: ({subject: {environment: e}}) => e === undefined ? "/deployments" : `/deployments/${encodeURIComponent(e)}`,
   repository: () => "",
   none: () => null
  };
  function pageUrl(e, t) {
   const n = s[e](t);
   return n === null ? null : `${t.serverUrl}/${t.subject.repository}${n}`;
  }
  const i = {
   release: () => "/releases/latest",
   prerelease: () => "/releases",
   tag: () => "/tags",
   license: e => e.kind === "name" && e.file !== undefined ? `/blob/HEAD/${(0, o.O0)(e.file)}` : "",
   stars: () => "/stargazers",
   forks: () => "/forks",
   watchers: () => "/watchers",
   issues: () => "/issues",
   pulls: () => "/pulls",
   contributors: () => "/graphs/contributors",
   "commits-since-release": e => e.kind === "number" && e.since !== undefined ? `/compare/${(0, 
   o.O0)(e.since)}...${(0, o.O0)(e.branch ?? "HEAD")}` : "/commits",
   "last-commit": e => commitsOf(e.kind === "time" ? e.branch : undefined),
   created: () => "",
   language: () => "",
   downloads: () => "/releases",
   "downloads-latest": () => "/releases/latest",
   "repo-size": () => ""
  };
  function factUrl(e, {serverUrl: t, subject: n}, o = {
   kind: "none"
  }) {
   return `${t}/${n.repository}${i[e](o)}`;
  }
  function pageOf(e) {
   return e.startsWith("dynamic/") ? e.slice("dynamic/".length) : e.slice(e.lastIndexOf("/") + 1);
  }
  function runOf({run: e}, t) {
   if (e === undefined) throw new r.qh("invalid", `${(0, r.yu)("link")}: "${t}" needs a run, and there is none yet. Use "workflow".`);
   return e;
  }
 },
 7813: (e, t, n) => {
  n.d(t, {
   E: () => valuesFor,
   z: () => valuesNeedRequests
  });
  var o = n(4087);
  var r = n(7647);
  const s = [ "project_id", "group_name", "default_branch" ];
  const i = [ "commit_sha", "latest_tag" ];
  function valuesNeedRequests(e, {facts: t}) {
   const n = e.flatMap(r.Qf);
   return n.some(e => i.includes(e) || t === undefined && s.includes(e));
  }
  async function valuesFor(e, t, n) {
   const a = e.flatMap(r.Qf);
   const {owner: c, name: l} = t.repository;
   const d = {
    project_path: (0, o.fq)(t.repository),
    project_name: l,
    project_title: l,
    project_namespace: c,
    gitlab_server: new URL(t.serverUrl).host,
    gitlab_pages_domain: `${c.toLowerCase()}.github.io`
   };
   if (a.some(e => s.includes(e))) Object.assign(d, fromFacts(await n.facts(), c));
   if (a.some(e => i.includes(e))) Object.assign(d, fromNewest(await n.newest()));
   return d;
  }
  function fromFacts({id: e, defaultBranch: t, ownedByOrganization: n}, o) {
   return {
    project_id: e,
    default_branch: t,
    ...n ? {
     group_name: o
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
 },
 8002: (e, t, n) => {
  n.d(t, {
   Fl: () => relativeAddress,
   O0: () => encodePath,
   au: () => directoryAddress,
   lv: () => branchAddress,
   wO: () => gistAddress
  });
  function encodePath(e) {
   return e.split("/").map(encodeURIComponent).join("/");
  }
  const isGitHubCom = e => /^https:\/\/github\.com$/i.test(e);
  function branchAddress(e, {repository: t, branch: n, isPrivate: o}, r) {
   const s = `${t.owner}/${t.name}`;
   const i = `${encodePath(n)}/${encodePath(r)}`;
   return isGitHubCom(e) && !o ? `https://raw.githubusercontent.com/${s}/${i}` : `${e}/${s}/raw/${i}`;
  }
  function gistAddress(e, {id: t, owner: n, rawUrl: o}, r) {
   if (isGitHubCom(e) && n !== null) return `https://gist.githubusercontent.com/${n}/${t}/raw/${encodeURIComponent(r)}`;
   return o === null ? "" : `${o}/${encodeURIComponent(r)}`;
  }
  function directoryAddress(e, t) {
   const n = e.replaceAll("\\", "/").replace(/^\.\//, "").replace(/(?<!\/)\/+$/, "");
   return n === "" || n === "." ? t : `${n}/${t}`;
  }
  function relativeAddress(e, t) {
   const n = `blob/${t.defaultBranch}/${t.path}`.split("/").length - 1;
   return "../".repeat(n) + encodePath(`raw/${e.branch}/${e.path}`);
  }
 },
 2931: (e, t, n) => {
  n.d(t, {
   T: () => updateBlock,
   d: () => snippetFor
  });
  var o = n(3916);
  var r = n(8534);
  const s = {
   markdown: /^[ \t]*$/,
   html: /^[ \t]*$/,
   asciidoc: /^[ \t]*(?:\/\/[ \t]*)?$/,
   rst: /^[ \t]*(?:\.\.[ \t]*)?$/
  };
  function snippetFor(e, t) {
   return (0, r.UA)((0, r.CE)(e), t);
  }
  const i = {
   markdown: "",
   html: "",
   asciidoc: "// ",
   rst: ".. "
  };
  const a = /\r\n|\n|\r/;
  function updateBlock(e, t, n) {
   const o = (0, r.CE)(n);
   const {from: l, to: d} = findInside(e, n, i[o]);
   const [u, f, h] = [ e.slice(0, l), e.slice(l, d), e.slice(d) ];
   const m = (a.exec(f) ?? a.exec(e))?.[0] ?? "\n";
   const p = s[o].exec(lastLine(u.slice(0, u.lastIndexOf("\x3c!--"))))?.[0];
   const g = o === "markdown" && c.test(lastParagraph(u));
   const b = g || o === "rst" ? m + m : m;
   const w = o === "rst" ? m + m : m;
   const v = g ? "" : indentation(p);
   const k = withoutMarkers(t).split("\n").map(e => e === "" ? "" : v + e).join(m);
   const y = t === "" ? m : b + k + w;
   return u + trailingBlanks(f) + y + endLead(f, o, p) + h;
  }
  const c = /^[ \t]*<\/?[a-z]/im;
  const lastLine = e => e.split(a).at(-1) ?? "";
  const lastParagraph = e => e.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/).at(-1) ?? "";
  const indentation = e => /^[ \t]*/.exec(e ?? "")?.[0] ?? "";
  const trailingBlanks = e => /^[ \t]+(?=[\r\n])/.exec(e)?.[0] ?? "";
  function endLead(e, t, n) {
   const o = a.test(e) ? s[t].exec(lastLine(e)) : null;
   return o?.[0] ?? n ?? "";
  }
  const l = {
   start: "\x3c!-- badges:start --\x3e",
   end: "\x3c!-- badges:end --\x3e"
  };
  const d = /<!--[ \t]*badges:(start|end)[ \t]*-->/g;
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
   const r = [ ...e.matchAll(d) ].map(e => markerOf(e, e[1] === "end" ? "end" : "start"));
   const fail = e => new o.qh("invalid", `${t}: ${e}`);
   const at = ({from: t}) => `line ${lineOf(e, t)}`;
   for (const e of [ "start", "end" ]) {
    const t = r.filter(t => t.edge === e);
    if (t.length > 1) throw fail(`${l[e]} is in the file ${t.length} times (${t.map(at).join(", ")}). Keep one.`);
   }
   const [s, i] = r;
   const a = s !== undefined && i !== undefined ? {
    from: s.to,
    to: i.from
   } : undefined;
   const c = lookalikesIn(e).filter(({from: e, to: t}) => !r.some(n => e < n.to && n.from < t));
   const u = c.find(({from: e, isTight: t}) => a === undefined || t && !isIn(e, a));
   if (u !== undefined) {
    throw fail(`${(0, o.hD)(u.text)} (${at(u)}) is not a marker. Did you mean ${(0, 
    o.hD)(l[u.edge])}?`);
   }
   if (s === undefined) {
    throw fail(`there is no block for badges. Add ${n}${l.start} and ${n}${l.end} where the badges belong, each on its own line.`);
   }
   if (i === undefined || a === undefined) {
    const e = s.edge === "start" ? `${l.end} is missing after it` : `${l.start} is missing before it`;
    throw fail(`${l[s.edge]} (${at(s)}) has no counterpart: ${e}.`);
   }
   if (s.edge === "end") {
    throw fail(`${l.end} (${at(s)}) comes before ${l.start} (${at(i)}). Swap them.`);
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
    const r = (0, o.pA)(n, Object.keys(u));
    const s = r === undefined ? undefined : u[r];
    return s === undefined ? [] : [ {
     ...markerOf(e, s),
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
   Kj: () => f,
   ig: () => siteValues,
   yR: () => readText
  });
  var o = n(3024);
  var r = n.n(o);
  var s = n(6760);
  var i = n.n(s);
  var a = n(8547);
  var c = n(3916);
  var l = n(4087);
  var d = n(7647);
  var u = n(7813);
  function readClone(e) {
   const t = gitFolder(e);
   const n = (0, s.resolve)(t, readTrimmed((0, s.join)(t, "commondir")) ?? "");
   const o = readTrimmed((0, s.join)(n, "config")) ?? "";
   const r = readTrimmed((0, s.join)(n, "refs/remotes/origin/HEAD")) ?? "";
   return {
    ...repositoryAt(originOf(o)),
    defaultBranch: /^ref: refs\/remotes\/origin\/(.+)$/.exec(r)?.[1] ?? "",
    branch: /^ref: refs\/heads\/(.+)$/.exec(readTrimmed((0, s.join)(t, "HEAD")) ?? "")?.[1] ?? ""
   };
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
  function gitFolder(e) {
   const t = (0, s.join)(e, ".git");
   const n = /^gitdir: (.+)$/.exec(readTrimmed(t) ?? "")?.[1];
   return n === undefined ? t : (0, s.resolve)(e, n);
  }
  function repositoryAt(e) {
   const [, t, n = ""] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/](.+)$/.exec(e) ?? [];
   const o = (0, l.SU)(n.replace(/\/$/, "").replace(/\.git$/, ""));
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
   const n = (0, s.resolve)(e, t.source);
   return {
    ...t,
    read: () => Promise.resolve(readText(n)),
    async change(e, t) {
     const r = readText(n);
     const i = await e(r);
     const c = r === undefined ? n : (0, o.realpathSync)(n);
     const l = (0, a.P)({
      folder: (0, s.dirname)(c),
      bounds: undefined,
      dryRun: false
     });
     await l.publish({
      draft: {
       files: [ {
        path: (0, s.basename)(c),
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
    if ((0, c.$N)(t) === "ENOENT") return undefined;
    throw new c.qh("refused", `Cannot read ${e}: ${t instanceof Error ? t.message : String(t)}`);
   }
   const n = t.toString("utf8");
   if (Buffer.from(n).equals(t)) return n;
   throw new c.qh("invalid", `${e} is not a text in UTF-8.`);
  }
  const f = {
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
    facts: () => Promise.resolve(f),
    newest: () => Promise.resolve({
     commitSha: null,
     tag: null
    }),
    read: () => Promise.resolve(undefined)
   };
  }
  async function siteValues(e, t) {
   const {repository: n, serverUrl: o} = t;
   const r = e.some(e => (0, d.Qf)(e).includes("branch"));
   const s = r ? [ ...e, "%{default_branch}" ] : e;
   const i = n === undefined ? {} : await (0, u.E)(s, {
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
  var r = n(8534);
  var s = n(4006);
  function readMarkup(e) {
   if (e === undefined) return undefined;
   const t = r.CZ.find(t => t === e);
   if (t !== undefined) return t;
   throw (0, o.Gq)("format", e, `is not a format.${(0, o.h)(e, r.CZ)} Allowed: ${r.CZ.join(", ")}.`);
  }
  function formatted(e, {command: t, json: n, markup: o, isOwnRepository: r}) {
   const [s] = e.rows;
   const i = t === "list";
   if (n) return `${JSON.stringify(i ? e.rows : s, null, 2)}\n`;
   if (e.change !== undefined) return changeLines(e.change, e.commitSha);
   if (o !== undefined) return `${harmlessLines(pictures(e, o, r))}\n`;
   return i ? columns(table(e)) : columns(Object.entries(s ?? {}).map(([e, t]) => [ e, cellOf(t) ]));
  }
  const i = {
   add: [ "Added", "to" ],
   edit: [ "Changed", "in" ],
   remove: [ "Removed", "from" ]
  };
  function changeLines({command: e, id: t, source: n, keys: o}, r) {
   if (e === "edit" && o.length === 0) return `Nothing changed: ${t} has these values already.\n`;
   const [s, a] = i[e];
   const c = r === undefined ? "" : ` (commit ${r.slice(0, 10)})`;
   const l = e === "edit" ? o.map(({key: e, before: t, after: n}) => `  ${e}: ${orNone(t)} \u2192 ${orNone(n)}`) : [];
   return harmlessLines([ `${s} ${t} ${a} ${n}${c}${l.length > 0 ? ":" : "."}`, ...l, "" ].join("\n"));
  }
  const orNone = (e = "(not set)") => e.replace(/\s+/g, " ");
  function pictures({badges: e}, t, n) {
   const o = e.map(({row: e, readmeImage: t}) => ({
    alt: e.name,
    image: n ? t : e.rendered_image_url,
    link: e.rendered_link_url
   }));
   return (0, r.UA)(t, o);
  }
  const harmlessLines = e => e.split("\n").map(s.Is).join("\n");
  const cellOf = e => typeof e === "string" ? e : "-";
  function table({badges: e}) {
   if (e.length === 0) return [];
   const t = e.map(({row: e, definition: t}) => [ e.id, e.name, e.kind, describe(t), e.rendered_image_url || (e.path ?? "") ]);
   return [ [ "ID", "NAME", "KIND", "SHOWS", "WHERE" ], ...t ];
  }
  function columns(e) {
   const t = e.map(e => e.map(s.Is));
   const n = (t[0] ?? []).map((e, n) => Math.max(...t.map(e => e[n]?.length ?? 0)));
   const line = e => e.map((t, o) => o === e.length - 1 ? t : t.padEnd(n[o] ?? 0)).join("  ");
   return t.map(e => `${(0, s.Is)(line(e)).trimEnd()}\n`).join("");
  }
  function describe(e) {
   const {job: t, filters: n, enabled: o} = e;
   const r = [ sourceIn(e), ...t === undefined ? [] : [ `job ${t}` ], ...n.branch === undefined ? [] : [ `branch ${n.branch}` ], ...n.tag === undefined ? [] : [ `tag ${n.tag}` ], ...n.repository === undefined ? [] : [ `in ${n.repository}` ], ...o ? [] : [ "not enabled" ] ];
   return r.join(", ");
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
   const s = "id" in e ? `${e.command} ${e.id}` : e.command;
   const i = o === undefined ? "" : `, commit ${o}`;
   const c = `### Badges\n\n${(0, r.pj)(s)}${i}\n`;
   if (t.length > 0) return `${c}\n<table>\n${a}\n${t.map(tableRow).join("\n")}\n</table>\n`;
   return n.length === 0 ? c : `${c}\n<pre>${escaped(JSON.stringify(n, null, 2))}</pre>\n`;
  }
  const a = "<tr><th>id</th><th>name</th><th>kind</th><th>badge</th></tr>";
  function tableRow({row: e}) {
   const {id: t, name: n, kind: o, rendered_image_url: s, rendered_link_url: i} = e;
   const a = s === "" ? "" : (0, r.UA)("html", [ {
    alt: n,
    image: s,
    link: i
   } ]);
   return `<tr><td>${(0, r.pj)(t)}</td><td>${(0, r.pj)(n)}</td><td>${o}</td><td>${a}</td></tr>`;
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
  var r = n(4087);
  var s = n(7647);
  var i = n(8553);
  var a = n(722);
  var c = n(8002);
  var l = n(7812);
  async function listed(e, t, n) {
   const o = e.map(({definition: e}) => e);
   const r = o.flatMap(({link: e, source: t}) => [ ...e?.kind === "url" ? [ e.url ] : [], ...t.kind === "pointer" ? [ t.imageUrl ] : [] ]);
   const s = o.some(({source: e}) => e.kind !== "pointer");
   const i = await (0, l.ig)(s ? [ ...r, pathTemplate(t), "%{branch}" ] : r, n);
   const a = {
    site: n,
    publish: t,
    values: i,
    isPrivate: s && (await n.facts()).isPrivate
   };
   return Promise.all(o.map(e => listedBadge(e, a)));
  }
  async function listedBadge(e, t) {
   const {id: n, kind: o} = e;
   const r = {
    ...t,
    values: {
     ...t.values,
     ...ownValues(e, t)
    }
   };
   const [s, i] = [ linkOf(e, r), imageOf(e, r) ];
   const a = {
    id: n,
    name: await nameOf(e, r.site.read),
    kind: o,
    link_url: s.template,
    image_url: i.template,
    rendered_link_url: s.url,
    rendered_image_url: i.url,
    path: i.path
   };
   const c = [ ...s.warnings, ...i.warnings ].map(e => `${n}: ${e}`);
   return {
    row: a,
    definition: e,
    readmeImage: i.readme,
    warnings: c
   };
  }
  function ownValues(e, {values: t}) {
   const {id: n, filters: r, job: s} = e;
   const i = r.branch ?? r.tag ?? t.branch;
   const a = workflowFile(e);
   return {
    id: n,
    ...i === undefined ? {} : {
     branch: i
    },
    ...a === undefined ? {} : {
     workflow: (0, o.Vc)(a)
    },
    ...s === undefined ? {} : {
     job: (0, o.yR)(s)
    }
   };
  }
  async function previewed(e, t) {
   const {name: n, link_url: o, image_url: r} = e;
   const i = await (0, l.ig)([ o, r ], t);
   const [a, c] = [ (0, s.Uu)(o, i), (0, s.Uu)(r, i) ];
   const d = {
    ...n === undefined ? {} : {
     name: n
    },
    ...{
     link_url: o,
     image_url: r
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
    const {text: e, unfilled: t} = (0, s.Uu)(o.url, n);
    const r = (0, l.HG)(i.kind === "pointer" ? "link_url" : "link", t);
    return {
     template: o.url,
     url: e,
     warnings: r
    };
   }
   const f = c.repository ?? (t.repository && (0, r.fq)(t.repository));
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
   const h = workflowFile(e);
   const m = (0, a.f)(d.includes(o.kind) ? "workflow" : o.kind, {
    serverUrl: t.serverUrl,
    own: {
     runId: undefined,
     jobId: undefined
    },
    subject: {
     repository: f,
     workflow: h === undefined ? undefined : {
      path: `.github/workflows/${h}`,
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
    template: m,
    url: m,
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
    const {text: t, unfilled: n} = (0, s.Uu)(e.imageUrl, o);
    const r = (0, l.HG)("image_url", n);
    return {
     template: e.imageUrl,
     url: t,
     readme: t,
     path: null,
     warnings: r
    };
   }
   const {text: r, unfilled: i} = (0, s.fT)(pathTemplate(n), o);
   const a = n?.gist === undefined ? r : r.replaceAll("/", "-");
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
   const s = t?.repository === undefined ? n.repository : (0, r.ow)(t.repository);
   if (s === undefined) return "";
   return (0, c.lv)(n.serverUrl, {
    repository: s,
    branch: t?.branch ?? "badges",
    isPrivate: o
   }, e);
  }
  function readmeAddress(e, {publish: t, site: n, values: o}) {
   if (t?.gist !== undefined || t?.directory !== undefined) return undefined;
   const s = n.repository === undefined ? undefined : (0, r.fq)(n.repository).toLowerCase();
   if (t?.repository !== undefined && t.repository.toLowerCase() !== s) return undefined;
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
   const {id: n, name: o, label: r, job: s, source: i} = e;
   const a = o ?? (i.kind === "pointer" ? n : r || s);
   if (a !== undefined && a !== "") return a;
   switch (i.kind) {
   case "environment":
    return i.environment;

   case "check":
    return n;

   case "fact":
    return i.fact.replaceAll("-", " ");

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
   const {source: r, id: s} = e;
   const [i, ...a] = r.kind === "workflow" ? r.workflows : [];
   if (i === undefined || a.length > 0 || i === "*") return "build";
   return /^\d+$/.test(i) ? s : i;
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

