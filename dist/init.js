"use strict";

exports.id = 385;

exports.ids = [ 385 ];

exports.modules = {
 8078: (e, t, n) => {
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
  const u = ".github/workflows";
  const f = l.tL.project;
  function exists(e) {
   return (0, o.lstatSync)(e, {
    throwIfNoEntry: false
   }) !== undefined;
  }
  const m = 1 << 20;
  function textIn(e) {
   try {
    return (0, o.readFileSync)(e, "utf8").slice(0, m);
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
    throw new r.qh("refused", `Cannot write ${e}: ${(0, r.bD)(t)}`);
   }
  }
  const p = 3;
  function diffOf(e, t, n) {
   const [o, s] = [ t.split(/(?<=\n)/), n.split(/(?<=\n)/) ];
   const r = Math.min(o.length, s.length);
   let i = 0;
   while (i < r && o[i] === s[i]) i++;
   let a = 0;
   while (a < r - i && o.at(-1 - a) === s.at(-1 - a)) a++;
   const c = Math.max(0, i - p);
   const l = Math.min(a, p);
   const d = [ ...o.slice(c, i).map(e => ` ${e}`), ...o.slice(i, o.length - a).map(e => `-${e}`), ...s.slice(i, s.length - a).map(e => `+${e}`), ...o.slice(o.length - a, o.length - a + l).map(e => ` ${e}`) ];
   const length = e => e.length - a + l - c;
   const u = `@@ -${c + 1},${length(o)} +${c + 1},${length(s)} @@`;
   return [ `--- a/${e}`, `+++ b/${e}`, u, ...d.map(shown) ].join("\n");
  }
  function shown(e) {
   const t = e.slice(0, 1) + (0, d.Is)(e.slice(1).replace(/\r?\n$/, ""));
   return e.endsWith("\n") ? t : `${t}\n\\ No newline at end of file`;
  }
  var h = n(7596);
  var g = n(8553);
  var b = n(2931);
  var w = n(1089);
  var v = n(4061);
  var k = n(3360);
  var $ = n(3399);
  var y = n(4394);
  var x = n(7647);
  var j = n(4087);
  var A = n(1969);
  const O = "-/-";
  function resolve(e, {serverUrl: t, repository: n, page: o}) {
   const s = e.trim().replaceAll("&amp;", "&");
   const r = !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(s);
   const a = n === undefined ? O : (0, j.fq)(n);
   const c = `${t}/${a}/blob/HEAD/${(0, i.O0)(o)}`;
   const l = URL.canParse(s, c) ? new URL(s, c) : undefined;
   return {
    text: s,
    isRelative: r,
    url: l !== undefined && /^https?:$/.test(l.protocol) ? l : undefined
   };
  }
  function readAddress(e, t) {
   const {text: n, isRelative: o, url: s} = resolve(e, t);
   const r = s && partsOf(s.pathname);
   if (s === undefined || r === undefined) return undefined;
   return {
    url: o || n.startsWith("//") ? s.href : n.replaceAll(" ", "%20"),
    host: s.host.replace(/^www\./, ""),
    parts: r,
    path: s.pathname,
    params: new Map([ ...s.searchParams ].reverse().map(([e, t]) => [ e, /^data:/i.test(t) ? t.replaceAll(" ", "+") : t ])),
    isRelative: o
   };
  }
  const M = /\.(?:svg|png|jpe?g|gif|json)$/i;
  function partsOf(e) {
   const t = e.split("/").filter(e => e !== "");
   try {
    const e = t.map(decodeURIComponent);
    return e.map((e, n) => n === t.length - 1 ? e.replace(M, "") : e);
   } catch {
    return undefined;
   }
  }
  function absoluteLink(e, t) {
   const {text: n, isRelative: o, url: s} = resolve(e, t);
   if (/^https?:\/\//i.test(n)) return n.replaceAll(" ", "%20");
   if (o && t.repository === undefined) return undefined;
   if (n.startsWith("#") && t.repository !== undefined && !t.page.includes("/")) return `${t.serverUrl}/${(0, 
   j.fq)(t.repository)}${n}`;
   return s?.href;
  }
  const isServer = (e, {serverUrl: t}) => e === t.replace(/^https?:\/\/(?:www\.)?/, "").toLowerCase();
  function repositoryOn(e, t, n) {
   if (n.repository === undefined && `${e}/${t}` === O) return "own";
   const o = (0, j.SU)(`${e}/${t.replace(/\.git$/, "")}`);
   if (o === undefined) return undefined;
   return n.repository !== undefined && (0, j.ve)(o, n.repository) ? "own" : (0, j.fq)(o);
  }
  const B = {
   why: "it is about a repository on another server"
  };
  const _ = {
   why: "publish-badges cannot draw this"
  };
  const S = new Map([ [ "github.com", ({path: e}) => /\/badge\.svg$/.test(e) ? B : undefined ], [ "img.shields.io", shieldsBadge ], [ "shields.io", shieldsBadge ], [ "raster.shields.io", shieldsBadge ], [ "badgen.net", badgenBadge ], [ "flat.badgen.net", badgenBadge ], [ "badge.fury.io", furyBadge ], [ "codecov.io", codecovBadge ], [ "app.codecov.io", codecovBadge ], [ "coveralls.io", coverallsBadge ], [ "byob.yarr.is", byobBadge ], [ "gist.githubusercontent.com", gistBadge ], [ "gist.github.com", gistBadge ] ]);
  const recognize = (e, t, n) => isServer(e.host, t) ? githubBadge(e, t) : S.get(e.host)?.(e, t, n);
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
    return coverageBadge(s.slice(1), e, t);

   case "coveralls":
   case "coverallsCoverage":
    return coverageBadge(atForge(s), e, t);

   default:
    return o.startsWith(":") ? staticBadge(o.slice(1), e) : _;
   }
  }
  function staticBadge(e, {params: t}) {
   const n = e.replaceAll("--", "\0").replace(/_+/g, e => "_".repeat(Math.floor(e.length / 2)) + (e.length % 2 === 1 ? " " : "")).split("-").map(e => e.replaceAll("\0", "-"));
   if (e !== "" && (n.length < 2 || n.length > 3)) return {
    why: "its address is not valid for shields"
   };
   const [o = "", s = "", r] = e === "" ? [] : n.length === 2 ? [ "", ...n ] : n;
   return fixedBadge(t.get("label") ?? o, t.get("message") ?? s, t.get("color") ?? t.get("colorB") ?? r);
  }
  function dynamicBadge({params: e}, t, n) {
   const o = readAddress(e.get("url") ?? "", t);
   if (o === undefined || o.isRelative) return {
    why: "it does not name a JSON file"
   };
   const s = e.get("label") ?? n;
   if (o.host === "byob.yarr.is") return byobBadge(o, t, s);
   const r = /^gist\.github(?:usercontent)?\.com$/.test(o.host);
   const i = o.host === "raw.githubusercontent.com" && repositoryOn(o.parts[0] ?? "", o.parts[1] ?? "", t) === "own";
   if (r || i && e.get("query") === undefined) return waitingBadge(nameAt(o), s, e.get("color") ?? e.get("colorB"));
   return {
    why: `its text comes from ${o.host}`
   };
  }
  function gistBadge(e, t, n) {
   return e.parts.includes("raw") ? waitingBadge(nameAt(e), n) : undefined;
  }
  const nameAt = ({parts: e}) => e.at(-1)?.split(/__(?:heads|tags)_/)[0] ?? "";
  function byobBadge({parts: e}, t, n) {
   const [, , o = ""] = e;
   return about(e, t, e => e === "own" && o !== "" ? waitingBadge(o, n) : {
    why: "a workflow of another repository writes it"
   });
  }
  const T = [ [ "v/release/:r", "release" ], [ "release/:r", "release" ], [ "release/:r/all", "prerelease", "release" ], [ "release-pre/:r", "prerelease", "release" ], [ "v/tag/:r", "tag" ], [ "tag/:r", "tag" ], [ "tag-pre/:r", "tag" ], [ "license/:r", "license" ], [ "stars/:r", "stars" ], [ "forks/:r", "forks" ], [ "watchers/:r", "watchers" ], [ "issues/:r", "issues" ], [ "issues-raw/:r", "issues" ], [ "issues-pr/:r", "pulls", "pull requests" ], [ "issues-pr-raw/:r", "pulls", "pull requests" ], [ "contributors/:r", "contributors" ], [ "last-commit/:r", "last-commit" ], [ "created-at/:r", "created", "created at" ], [ "languages/top/:r", "language" ], [ "downloads/:r/total", "downloads" ], [ "downloads/:r/all/total", "downloads" ], [ "downloads/:r/latest/total", "downloads-latest", "downloads" ], [ "repo-size/:r", "repo-size" ], [ "commits-since/:r/latest", "commits-since-release" ] ];
  const I = [ [ "release/:r", "prerelease", "release" ], [ "release/:r/stable", "release" ], [ "tag/:r", "tag" ], [ "license/:r", "license" ], [ "stars/:r", "stars" ], [ "forks/:r", "forks" ], [ "watchers/:r", "watchers" ], [ "open-issues/:r", "issues" ], [ "open-prs/:r", "pulls", "pull requests" ], [ "contributors/:r", "contributors" ], [ "last-commit/:r", "last-commit" ], [ "assets-dl/:r", "downloads-latest", "downloads" ] ];
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
  const E = [ "filter", "path", "author", "server" ];
  function shieldsGithub(e, {params: t}, n) {
   const [o = "", s = "", ...r] = e;
   if (o === "actions" && s === "workflow") {
    const [, e = "", o = "", ...s] = r;
    return shieldsWorkflow([ e, o, s.join("/") ], t, n);
   }
   if (o === "workflow" && s === "status") return shieldsWorkflow(r, t, n);
   if (o === "checks-status" || o === "check-runs") return about([ s, r[0] ?? "" ], n, e => checksBadge({
    repository: e,
    ref: r.slice(1).join("/"),
    check: t.get("nameFilter") ?? "*",
    label: "checks"
   }));
   const i = o === "last-commit" ? e.slice(3).join("/") : "";
   const a = factAt(T, i !== "" && i === n.defaultBranch ? e.slice(0, 3) : e);
   if (a === undefined || E.some(e => t.has(e)) || t.get("display_name") === "release") return _;
   const {fact: c, label: l, of: d} = a;
   const u = t.has("include_prereleases");
   if (u && c === "commits-since-release") return _;
   const f = t.get("style") === "social" && /^(?:stars|forks|watchers)$/.test(c);
   return about(d, n, e => ({
    ...u && c === "release" ? factBadge("prerelease", e, "release") : factBadge(c, e, l),
    logo: f ? "github" : undefined
   }));
  }
  function shieldsWorkflow([e = "", t = "", n = "", ...o], s, r) {
   const i = o.length === 0 ? s : new Map([ ...s, [ "branch", o.join("/") ] ]);
   return about([ e, t ], r, e => {
    const t = workflowBadge({
     repository: e,
     workflow: n,
     params: i
    }, r);
    if ("why" in t) return t;
    return {
     ...t,
     label: t.ownLabel === "build" ? undefined : "build",
     ownLabel: "build"
    };
   });
  }
  function badgenBadge({parts: e, params: t, host: n}, o) {
   const [s = ""] = e;
   const r = n === "flat.badgen.net" || t.get("style") === "flat" ? "flat-square" : "flat";
   const i = badgenSource(e, t, o);
   if ("why" in i) return i;
   const a = t.get("color") ?? i.color ?? (i.isStatic === true ? "blue" : undefined);
   return {
    ...i,
    color: a,
    style: i.style ?? r,
    logo: t.get("icon") === "" ? s : t.get("icon")
   };
  }
  function badgenSource([e = "", t = "", ...n], o, s) {
   switch (e) {
   case "badge":
   case "static":
    return fixedBadge(o.get("label") ?? t, n[0] ?? "", n[1]);

   case "codecov":
   case "coveralls":
    return t === "c" ? coverageBadge(n, {
     params: o
    }, s) : _;

   case "github":
    return badgenGithub([ t, ...n ], s);

   default:
    return _;
   }
  }
  function badgenGithub(e, t) {
   const [n, o = "", s = "", r = "", ...i] = e;
   if (n === "checks" || n === "status") return about([ o, s ], t, e => checksBadge({
    repository: e,
    ref: r,
    check: i.join("/") || "*",
    label: n
   }));
   const a = factAt(I, e);
   if (a === undefined) return _;
   return about(a.of, t, e => factBadge(a.fact, e, a.label));
  }
  function furyBadge({parts: [e = "", ...t]}, n) {
   if (e !== "gh") return _;
   return about(t.join("/").split("/"), n, e => ({
    ...factBadge("tag", e),
    label: "version"
   }));
  }
  function codecovBadge({parts: e, path: t, params: n}, o) {
   if (!/\/(?:badge|coverage)\.(?:svg|png)$/.test(t)) return undefined;
   const [s = "", r = "", i = "", ...a] = e;
   const c = a.findIndex(e => /^graphs?$/.test(e));
   const l = a[0] === "branch" ? a.slice(1, c === -1 ? -1 : c) : [];
   return coverageBadge([ s, r, i, ...l ], {
    params: n,
    label: "codecov"
   }, o);
  }
  function coverallsBadge({parts: [e, ...t], path: n, params: o}, s) {
   if (e !== "repos" || !/\/badge\.(?:svg|png)$/.test(n)) return undefined;
   return coverageBadge(atForge(t).slice(0, 3), {
    params: o
   }, s);
  }
  const atForge = e => /^(?:github|bitbucket|gitlab)$/.test(e[0] ?? "") ? e : [ "github", ...e ];
  const otherThan = e => e === "own" ? undefined : e;
  function about([e = "", t = ""], n, o) {
   if (!isServer("github.com", n)) return B;
   const s = repositoryOn(e, t, n);
   return s === undefined ? {
    why: "it does not name a repository"
   } : o(s);
  }
  const R = /^\/(?:actions|workflows)(?:[/?#].*)?$/;
  function workflowBadge({repository: e, workflow: t, params: n}, o) {
   const s = n.get("event") ?? "";
   if (!/^[a-z_]*$/.test(s)) return {
    why: `${s} is not an event`
   };
   const found = (t, o = {}) => ({
    id: (0, y.yR)((0, y.Vc)(t)),
    source: {
     workflow: t,
     repository: otherThan(e),
     branch: n.get("branch") || undefined,
     event: s || undefined
    },
    linksTo: R,
    becomes: `workflow ${t}${e === "own" ? "" : ` of ${e}`}`,
    ...o
   });
   if (e !== "own") return found(t, /\.ya?ml$/i.test(t) ? {} : {
    link: `${o.serverUrl}/${e}/actions`
   });
   const r = t.replace(/^\.github\/workflows\//, "");
   const i = o.workflows.find(e => e.file === r) ?? o.workflows.find(({name: e}) => e === t);
   if (i !== undefined) return found(i.file, {
    ownLabel: i.name ?? (0, y.Vc)(i.file)
   });
   const a = `workflow ${t}`;
   const [, c = "", l] = /^(github-code-scanning|pages|dependabot|copilot[\w-]*)\/([\w-]+)$/.exec(t) ?? [];
   if (l === undefined) {
    const e = `${t} is not in .github/workflows: if it is gone, remove this badge, since publications refuse it`;
    return found(r, {
     becomes: a,
     note: e
    });
   }
   const d = `/actions/workflows/${c}/${l}`;
   const u = o.repository && `${o.serverUrl}/${(0, j.fq)(o.repository)}${d}`;
   return found(`dynamic/${t}`, {
    becomes: a,
    id: (0, y.yR)(l),
    link: u
   });
  }
  function factBadge(e, t, n) {
   const o = (0, y.Zd)(e);
   return {
    id: e,
    source: {
     fact: e,
     repository: otherThan(t)
    },
    label: n === o ? undefined : n,
    ownLabel: n ?? o,
    becomes: `fact ${e}${t === "own" ? "" : ` of ${t}`}`
   };
  }
  function checksBadge({repository: e, ref: t, check: n, label: o}) {
   const s = /^[\da-f]{40}$/.test(t) ? "sha" : "branch";
   return {
    id: n === "*" ? "checks" : (0, y.yR)(n),
    source: {
     check: n,
     [s]: t || undefined,
     repository: otherThan(e)
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
    id: (0, y.yR)(r),
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
  const P = `{ ${A.t7.map(([e, t]) => `${e}: ${t}`).join(", ")} }`;
  function waitingBadge(e, t, n) {
   const o = (0, y.yR)(e);
   const s = /^(?:badge|endpoint(?: badge)?|custom(?: badge)?|)$/i.test(t.trim()) ? o.replace(/[-_./]+/g, " ") : t.trim();
   const r = /cov/i.test(`${o} ${s}`);
   const i = {
    yaml: n === undefined && r ? P : "{}"
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
    note: 'its text comes from the input "values"'
   };
  }
  function coverageBadge([e = "", t = "", n = "", ...o], {params: s, label: r = "coverage"}, i) {
   if (!/^(?:github|gh)$/.test(e)) return _;
   const a = o.join("/") || (s.get("branch") ?? "");
   return about([ t, n ], i, e => {
    if (e !== "own") return {
     why: "it shows the coverage of another repository"
    };
    if (s.has("flag") || s.has("component")) return {
     why: "it shows a part of the coverage"
    };
    if (![ "", "main", "master", i.defaultBranch ?? a ].includes(a)) return {
     why: `it shows the coverage of the branch ${a}`
    };
    if (i.coverage === undefined) return {
     why: "no workflow here writes a coverage report that is known"
    };
    const {from: t, recipe: n, job: o} = i.coverage;
    const c = t.join(", ");
    const l = n === undefined ? "publish it" : `run "${n.command}" and publish it`;
    return {
     id: "coverage",
     source: {
      from: t.length === 1 ? c : t
     },
     label: r === "coverage" ? undefined : r,
     ownLabel: r,
     becomes: `coverage from ${c}`,
     note: `the job "${o.id}" of ${o.workflow} has to ${l}`
    };
   });
  }
  function convert(e, t) {
   const n = readAddress(e.image, t);
   if (n === undefined) return undefined;
   const o = {
    picture: e,
    address: n,
    site: t
   };
   const s = recognize(n, t, oneLine(e.alt));
   if (s === undefined) return looksLikeBadge(n) ? pointer(o, _.why) : undefined;
   if ("why" in s) return pointer(o, s.why);
   const r = paramOf(n, "logo");
   return s.isStatic === true && r !== "" && (0, h.db)(r) === undefined ? pointer(o, `the logo ${shortened(r)} is not built in`) : drawn(o, s);
  }
  const oneLine = e => e.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
  const shortened = (e, t = 30) => e.length > t ? `${e.slice(0, t)}\u2026` : e;
  function drawn({picture: e, address: t, site: n}, o) {
   const {label: s = o.label, keys: r, lost: i} = looksOf(t, o);
   const {link: a, lost: c} = linkOf(e, o, n);
   const l = oneLine(e.alt);
   const d = s ?? o.ownLabel;
   const u = l === "" ? d === undefined ? o.id : undefined : l === d ? undefined : l;
   return {
    kind: o.isStatic === true ? "static" : "drawn",
    id: o.id,
    keys: {
     name: u,
     ...o.source,
     label: s ?? o.source["label"],
     ...r,
     link: a
    },
    becomes: o.becomes,
    notes: [ o.note, i, c ].filter(e => e !== undefined)
   };
  }
  const paramOf = ({params: e}, t, n = t) => e.get(t) || (e.get(n) ?? "");
  function looksOf(e, t) {
   const n = paramOf(e, "logo") || (t.logo ?? "");
   const o = t.style ?? paramOf(e, "style");
   const s = (0, h.db)(n) !== undefined;
   const color = e => (0, $.H0)(e) === undefined ? undefined : e.trim();
   const r = /(?:^|\.)shields\.io$|^badgen\.net$/.test(e.host);
   return {
    label: r && t.source["label"] === undefined ? e.params.get("label") : undefined,
    keys: {
     color: color(t.color ?? paramOf(e, "color", "colorB")),
     label_color: color(paramOf(e, "labelColor", "colorA")),
     style: t.style === "flat" ? undefined : k.rY.find(e => e === o),
     logo: s ? n : undefined,
     logo_color: s ? color(paramOf(e, "logoColor")) : undefined
    },
    lost: n !== "" && !s ? `without the logo ${shortened(n)}, which is not built in` : undefined
   };
  }
  function linkOf({link: e}, {source: t, link: n, linksTo: o, isStatic: s}, r) {
   const i = s ? "none" : undefined;
   if (e === undefined) return {
    link: n ?? i
   };
   const a = absoluteLink(e, r);
   if (a === undefined || (0, x.rn)(a) !== undefined) return {
    link: i,
    lost: `without its link ${shortened(e)}`
   };
   const c = t["repository"];
   const l = typeof c === "string" ? c : r.repository && (0, j.fq)(r.repository);
   if (l === undefined) return {
    link: a
   };
   const d = `${r.serverUrl}/${l}`;
   const u = a.replace(/^http:/i, "https:").replace(/^(https:\/\/)www\./i, "$1");
   const f = u.toLowerCase().startsWith(d.toLowerCase());
   return {
    link: f && o?.test(u.slice(d.length)) === true ? n : a
   };
  }
  function pointer({picture: e, address: t, site: n}, o) {
   const left = e => ({
    kind: "left",
    why: e
   });
   if (t.isRelative) return left("it is a file of the repository, and a pointer needs an http(s) URL");
   const s = e.link === undefined ? t.url : absoluteLink(e.link, n);
   if (s === undefined) return left(`its link ${shortened(e.link ?? "")} is not an http(s) URL, which a pointer needs`);
   for (const [e, n] of Object.entries({
    address: t.url,
    link: s
   })) {
    const t = (0, x.rn)(n) ?? (/%(?:25)?(?:\{|%7B)/i.test(n) ? "would be read as a placeholder" : undefined);
    if (t !== undefined) return left(`its ${e} ${t}`);
   }
   const r = oneLine(e.alt);
   const i = (0, y.yR)(r === "" ? nameIn(t) : r);
   const a = {
    name: r === "" || r === i ? undefined : r,
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
  const C = new Set(`\n  shields.io badgen.net badgen.now.sh versionbadg.es fury.io\n  codecov.io coveralls.io codeclimate.com codacy.com sonarcloud.io deepsource.io deepsource.com codefactor.io scrutinizer-ci.com\n  travis-ci.org travis-ci.com circleci.com appveyor.com semaphoreci.com buildkite.com bitrise.io cirrus-ci.com houndci.com\n  pre-commit.ci cdash.org saucelabs.com app.netlify.com api.netlify.com\n  snyk.io bestpractices.dev bestpractices.coreinfrastructure.org securityscorecards.dev scorecard.dev lgtm.com\n  fossa.io fossa.com dependabot.com renovatebot.com david-dm.org pyup.io requires.io deps.rs\n  goreportcard.com godoc.org nodei.co bundlephobia.com pugx.org pepy.tech readthedocs.org readthedocs.com jitpack.io tokei.rs flakehub.com\n  swiftpackageindex.com hackage.haskell.org stackage.org repology.org inch-ci.org\n  isitmaintained.com waffle.io seeyoufarm.com komarev.com mybinder.org\n`.split(/\s+/));
  const L = new Set(`\n  docs.rs pkg.go.dev packagist.org libraries.io jsdelivr.net snapcraft.io readthedocs.io rtfd.io\n  gitter.im matrix.org opencollective.com zenodo.org\n`.split(/\s+/));
  const N = /(?:^|\.)(?:hits|visitor-badge)\./;
  const U = /(?:^|[/_.-]|%20)(?:badges?|shields?|buildstatus|build-status|deploy-status|status-?badge)(?:[/_.-]|$)|\/status\.svg$|\/_apis\/build\/status|project_badges|\/(?:pipeline|coverage)\.svg$/i;
  const D = /badge|shield|\/v\/|\.svg$/i;
  function looksLikeBadge({host: e, path: t}) {
   const n = e.split(".");
   const isIn = e => n.some((t, o) => e.has(n.slice(o).join(".")));
   return U.test(t) || /^(?:badges?|shields?)\./.test(e) || N.test(e) || isIn(C) || isIn(L) && D.test(t);
  }
  var F = n(4573);
  var q = n(2376);
  const W = /^(?:-{4,}|\.{4,}|\/{4,}|\+{4,}|```\S*|--\+)$/;
  const z = /^:(!?[\w][\w-]*!?):(?:[ \t](.*))?$/;
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
    const [, a, c = ""] = z.exec(e) ?? [];
    const l = s;
    s += n.length;
    const d = e === r;
    if (d) r = undefined;
    if (d || r !== undefined) continue;
    if (e === "" || a !== undefined || e.startsWith("//") || W.test(e)) {
     endParagraph();
     if (e === "") i = false;
     if (a !== undefined) t.set(a, filled(c.trim(), t));
     if (W.test(e)) r = e.startsWith("`") ? "```" : e;
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
  const G = 4e3;
  function filled(e, t) {
   if (e.length > G) return e;
   const n = e.replace(/\{([\w][\w-]*)\}/g, (e, n) => t.get(n) ?? e);
   return n.length > G ? e : n;
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
     image: (0, q.Gz)(l),
     link: d === undefined ? undefined : (0, q.Gz)(filled(d, n)),
     alt: (0, q.Gz)(filled(i, n)),
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
   const o = Math.min(e.length, t + G);
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
   const o = e.slice(Math.max(0, t - 1 - G), t - 1);
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
  const V = /^(?:script|style|textarea|title|xmp|template|noscript|svg)$/;
  const J = {
   a: "a",
   picture: "picture",
   code: "code",
   pre: "code",
   samp: "code"
  };
  const H = /<(\/?)([a-z][\w:-]*)/iy;
  const K = /[\s/]*/y;
  const Y = /[^\s"'<>/=]+/y;
  const Q = /[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/y;
  const htmlMarks = e => [ ...tagsIn(e) ].flatMap(marksOf);
  const htmlPictures = e => picturesIn(e, htmlMarks(e));
  function* tagsIn(e) {
   for (let t = e.indexOf("<"); t !== -1; ) {
    let n = t + 1;
    if (e.startsWith("\x3c!--", t)) {
     n = endOf(e, "--\x3e", t + 4);
    } else {
     const o = tagAt(e, t);
     if (o !== undefined) {
      n = !o.isEnd && V.test(o.name) ? endOf(e, `</${o.name}`, o.to) : o.to;
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
   const r = Object.hasOwn(J, e) ? J[e] : undefined;
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
   const [n, o, s = ""] = matchAt(H, e, t) ?? [];
   if (n === undefined) return undefined;
   const r = new Map;
   for (let i = t + n.length; ;) {
    i += matchAt(K, e, i)?.[0].length ?? 0;
    if (e[i] === ">") return {
     name: s.toLowerCase(),
     isEnd: o === "/",
     attributes: r,
     from: t,
     to: i + 1
    };
    const n = matchAt(Y, e, i)?.[0];
    if (n === undefined) return undefined;
    i += n.length;
    const a = matchAt(Q, e, i);
    const c = a?.[1] ?? a?.[2] ?? a?.[3] ?? "";
    if (!r.has(n.toLowerCase())) r.set(n.toLowerCase(), (0, q.Im)(c));
    i += a?.[0].length ?? 0;
   }
  }
  const Z = /<br(?:[ \t]*\/)?[ \t]*>|&nbsp;|&emsp;|&ensp;|\u00a0|\\(?=\r?\n)|(?<=[ \t])\+(?=\r?\n)/gi;
  const isGap = e => e.replace(Z, "").trim() === "";
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
     const {image: e, alt: t, from: r, to: c} = a;
     const l = s?.href ?? o.get("a")?.href;
     if (i === 0) n.push({
      image: e,
      link: l === "" ? undefined : l,
      alt: t,
      from: r,
      to: c
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
   return n;
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
  var X = n(8944);
  function markdownPictures(e) {
   const t = [];
   const n = recordingParser(t);
   const o = linesOf(e);
   const s = [];
   const r = {};
   let i;
   for (const {type: a, map: c, content: l} of n.parse(e, r)) {
    const e = c?.[0] ?? 0;
    if (a === "tr_open") i = rowPlaces(o[e]);
    if (a === "tr_close") i = undefined;
    if (a !== "inline" && a !== "html_block") continue;
    t.length = 0;
    if (a === "inline") n.inline.parse(l, n, r, []); else t.push(...htmlMarks(l));
    const d = i?.(l) ?? placesIn(l, o, e);
    for (const e of t) s.push({
     ...e,
     from: d(e.from),
     to: d(e.to - 1) + 1
    });
   }
   return picturesIn(e, s);
  }
  const indentedCode = e => new X.A("commonmark", {
   html: true
  }).enable("table").parse(e, {}).filter(({type: e}) => e === "code_block").length;
  function recordingParser(e) {
   const t = new X.A("commonmark", {
    html: true
   }).enable("table");
   t.normalizeLink = e => e;
   t.validateLink = () => true;
   t.core.ruler.disable([ "inline", "text_join" ]);
   const onRule = (n, o) => {
    const s = t.inline.ruler.__rules__.find(e => e.name === n);
    if (s === undefined) throw new Error(`markdown-it has no rule ${n}.`);
    const {fn: r} = s;
    t.inline.ruler.at(n, (t, n) => {
     const [s, i, a] = [ t.pos, e.length, t.tokens.length ];
     if (!r(t, n)) return false;
     if (!n) o({
      state: t,
      from: s,
      to: t.pos,
      tokens: t.tokens.slice(a),
      before: i
     });
     return true;
    });
   };
   onRule("image", ({tokens: n, from: o, to: s, before: r}) => {
    const i = n.at(-1);
    e.length = r;
    const a = i?.children ?? [];
    for (const e of a) if (e.type === "text_special") e.type = "text";
    const c = t.renderer.renderInlineAsText(a, t.options, {});
    e.push({
     kind: "image",
     image: String(i?.attrGet("src") ?? ""),
     alt: c,
     from: o,
     to: s
    });
   });
   onRule("link", ({tokens: t, from: n, to: o, before: s}) => {
    const r = t.find(({type: e}) => e === "link_open");
    e.splice(s, 0, {
     kind: "link",
     href: String(r?.attrGet("href") ?? ""),
     from: n,
     to: o
    });
   });
   onRule("html_inline", ({state: t, from: n, to: o}) => {
    for (const s of htmlMarks(t.src.slice(n, o))) e.push({
     ...s,
     from: s.from + n,
     to: s.to + n
    });
   });
   return t;
  }
  function linesOf(e) {
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
  const ee = /^(?:only|container|list-table|table|note|tip|important|hint|warning|admonition|sidebar|topic|class|centered|rst-class|grid|card|figure|compound|header|align)$/;
  const te = /^[ \t]*(?:[*+-][ \t]+)*\.\.[ \t]+(?:\|([^|]+)\|[ \t]+)?([a-z][\w-]*)::(?:[ \t](.*))?$/i;
  const ne = {
   text: "",
   from: 0,
   indent: 0
  };
  function rstPictures(e) {
   const t = rst_linesOf(e);
   const n = new Map;
   const o = targetsIn(t);
   const s = [];
   const r = [];
   for (let e = 0; e < t.length; ) {
    const {directive: o, text: i, next: a} = blockAt(t, e);
    if (i !== undefined) r.push(i);
    if (o?.name === undefined) s.push(...o === undefined ? [] : [ o.picture ]); else n.set(normal(o.name), o.picture);
    e = a;
   }
   for (const e of r) s.push(...referencesIn(e, n));
   return s.map(e => withTarget(e, o)).sort((e, t) => e.from - t.from);
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
   const n = e[t] ?? ne;
   const [o, s, r = "", i = ""] = te.exec(n.text) ?? [];
   if (o === undefined) {
    if (/^\s*\.\.(?:[ \t]+(?![_[])|$)/.test(n.text)) return {
     next: endOfIndented(e, t)
    };
    if (/(?:^|[^:]):: *$/.test(n.text)) return {
     next: endOfIndented(e, t),
     text: n
    };
    return {
     next: t + 1,
     text: /^\s*\.\. /.test(n.text) ? undefined : n
    };
   }
   if (/^(?:image|figure)$/i.test(r)) return pictureBlock(e, t, {
    name: s,
    argument: i
   });
   return {
    next: ee.test(r.toLowerCase()) ? t + 1 : endOfIndented(e, t)
   };
  }
  function pictureBlock(e, t, {name: n, argument: o}) {
   const s = e[t] ?? ne;
   const r = new Map;
   let i = o.trim();
   let [a, c, l] = [ "", t + 1, s ];
   for (;c < e.length; c++) {
    const t = e[c] ?? ne;
    if (t.text === "" || t.indent <= s.indent) break;
    const [, n, o = ""] = /^\s*:([a-z-]+):(?:[ \t](.*))?$/i.exec(t.text) ?? [];
    if (n !== undefined) {
     a = n.toLowerCase();
     r.set(a, o.trim());
    } else if (a === "") i += t.text.trim(); else r.set(a, joined(a, r.get(a) ?? "", t.text.trim()));
    l = t;
   }
   if (i === "") return {
    next: c
   };
   const d = r.get("target") || undefined;
   const u = {
    from: s.from + s.indent,
    to: l.from + l.text.length
   };
   return {
    next: c,
    directive: {
     name: n,
     picture: {
      image: i,
      link: d,
      alt: r.get("alt") ?? "",
      ...u
     }
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
  const oe = 500;
  const se = [ "README.md", "readme.md", "Readme.md", "README.markdown", "README.rst", "README.adoc", "README.asciidoc", "README.html" ];
  function readReadme(e, t) {
   const n = pathInside(e, t);
   const o = (0, a.ad)(n);
   if (o === undefined) throw fail(t, a.q3);
   const r = readUtf8((0, s.resolve)(e, n), t);
   const i = findPictures(r, o);
   const c = (0, b.DV)(r);
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
   if (!a) throw fail(t, "is outside the repository. Name a README below the working folder.");
   return i.replaceAll("\\", "/");
  }
  function readUtf8(e, t) {
   const n = (0, o.statSync)(e);
   if (!n.isFile()) throw fail(t, "is not a file. Name the README in it, such as docs/README.md.");
   if (n.size > oe * 1024) throw fail(t, `has ${Math.ceil(n.size / 1024)} KiB. Allowed: ${oe} KiB, which is as much as GitHub shows.`);
   const s = (0, o.readFileSync)(e);
   if (!(0, F.isUtf8)(s) || s.includes(0)) throw fail(t, "is not UTF-8 text.");
   return s.toString();
  }
  function findPictures(e, t) {
   const n = e.startsWith("\ufeff") ? 1 : 0;
   const o = e.slice(n);
   const s = re[t](o);
   return n === 0 ? s : s.map(e => ({
    ...e,
    from: e.from + n,
    to: e.to + n
   }));
  }
  const re = {
   markdown: markdownPictures,
   html: htmlPictures,
   asciidoc: asciidocPictures,
   rst: rstPictures
  };
  function groupsOf({text: e, markup: t}, n) {
   const o = [];
   for (const {from: t, to: s} of n) {
    const n = o.at(-1);
    if (n !== undefined && (t < n.to || isGap(e.slice(n.to, t)))) n.to = Math.max(n.to, s); else o.push({
     from: t,
     to: s
    });
   }
   return o.map(n => ({
    ...n,
    isApart: isApart(e, n, t)
   }));
  }
  const ie = /^(?:address|article|aside|blockquote|body|center|details|div|dd|dl|dt|figure|footer|h[1-6]|header|li|main|nav|ol|p|section|summary|table|tbody|td|th|tr|ul)$/i;
  const endsBlock = e => ie.test(/<\/?([a-z][a-z\d]*)(?:\s[^<>]*)?>[ \t]*$/i.exec(e)?.[1] ?? "");
  const startsBlock = e => /^(?:[ \t]|<br ?\/?>)*$/i.test(e) || ie.test(/^[ \t]*<\/?([a-z][a-z\d]*)\b/i.exec(e)?.[1] ?? "");
  const ae = 500;
  function isApart(e, t, n) {
   const {before: o, after: s} = lineAround(e, t);
   if (o.trim() === "" && s.trim() === "") return true;
   if (n === "asciidoc") return o.trim() === "" && /^ \+$/.test(s);
   if (n === "rst") return false;
   if (isHeading(o, n) && s.trim() === "") return true;
   return (o.trim() === "" || endsBlock(o)) && startsBlock(s);
  }
  const isHeading = (e, t) => t === "markdown" && /^ {0,3}#{1,6}[ \t]+\S/.test(e);
  function lineAround(e, {from: t, to: n}) {
   const o = e.slice(Math.max(0, t - ae), t).split(/[\r\n]/);
   const s = e.slice(n, n + ae).split(/[\r\n]/, 1);
   return {
    before: o.at(-1) ?? "",
    after: s[0] ?? ""
   };
  }
  function withBlock(e, t, n) {
   const o = e.markup === "markdown" ? inDiv(e.text, t) : undefined;
   const s = inPlaceOf({
    ...e,
    ...o
   }, o ?? t, n);
   return isShown(e, s, n) ? {
    text: s,
    isDiv: o !== undefined
   } : undefined;
  }
  function inDiv(e, {from: t, to: n}) {
   const isParagraph = ({name: e}) => e === "p";
   const o = (0, b.Tr)(e.slice(0, t)).at(-1) ?? "";
   const s = [ ...tagsIn(o) ].findLast(isParagraph);
   const r = [ ...tagsIn(e.slice(n)) ].find(isParagraph);
   if (s === undefined || s.isEnd || !s.attributes.has("align") || r?.isEnd !== true) return undefined;
   const [, ...i] = (0, b.Tr)(e.slice(n, n + r.from));
   if (i.some(e => !/^\s*(?:<|$)/.test(e))) return undefined;
   const [a, c] = [ t - o.length + s.from, n + r.from ];
   const l = [ e.slice(0, a + "<".length), e.slice(a + "<p".length, c + "</".length), e.slice(c + "</p".length) ];
   const d = "div".length - "p".length;
   return {
    text: l.join("div"),
    from: t + d,
    to: n + d
   };
  }
  function isShown({text: e, markup: t}, n, o) {
   if (t !== "markdown") return true;
   const s = (0, b.DV)(n);
   const r = findPictures(n, t).filter(({from: e}) => s !== undefined && e > s.from && e < s.to);
   return r.length === findPictures(o, t).length && indentedCode(n) <= indentedCode(e);
  }
  function inPlaceOf({text: e, path: t, markup: n}, o, s) {
   const r = /\r\n|\n|\r/.exec(e)?.[0] ?? "\n";
   const {before: i, after: a} = lineAround(e, o);
   const c = i.trim() === "";
   const l = c ? i : "";
   const d = `${b.YK[n]}${b.Q$.start}${r}${l}${b.YK[n]}${b.Q$.end}`;
   const u = a.trim() === "" ? "" : r;
   const f = d + u + e.slice(o.to);
   const m = e.slice(0, o.from);
   if (c) return (0, b.Tx)(m + f, s, t);
   const p = isHeading(i, n) ? m.trimEnd() + r : m;
   return (0, b.Tx)(p + r + f, s, t);
  }
  const ce = [ {
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
    holds: /\bnode\b(?:(?!\bnode\b)[^"\n])* --test\b/
   } ],
   runs: /\bnode\b(?:(?!\bnode\b).)* --test\b/,
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
   runs: /\bmvnw? (?:(?!\bmvn).)*\b(?:test|package|verify|install|deploy)\b/,
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
   runs: /\bgradlew? (?:(?!\bgradle).)*\b(?:test|check|build)\b/,
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
  var le = n(8214);
  const de = [ [ /\bmake\b/, [ "Makefile", "makefile", "GNUmakefile" ] ], [ /\bjust\b/, [ "justfile", "Justfile" ] ], [ /\btox\b/, [ "tox.ini" ] ], [ /\bnox\b/, [ "noxfile.py" ] ], [ /\bpytest\b/, [ "pyproject.toml", "pytest.ini", "setup.cfg" ] ], [ /\bcomposer\b/, [ "composer.json" ] ] ];
  const ue = /\b(?:npm|pnpm|yarn|bun)(?: run(?:-script)?)? ([\w:.-]+)(?: --(?= ))?([^\n&|;]*)/g;
  const fe = 3;
  function readScript(e, t) {
   const n = e === "" ? new Map : packageScripts(textIn((0, s.join)(t, "package.json")));
   const o = [ withoutLineBreaks(withoutExpressions(e)) ];
   for (let e = 0; e < fe; e++) {
    const e = [ ...(o.at(-1) ?? "").matchAll(ue) ].flatMap(([, e = "", t = ""]) => {
     const o = n.get(e === "t" ? "test" : e);
     return o === undefined ? [] : [ `${o} ${t}` ];
    });
    o.push(e.join("\n"));
   }
   const r = o.join("\n");
   const i = de.filter(([e]) => e.test(r)).flatMap(([, e]) => e);
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
  const me = /[\n;&]|\|\|?|#[^\n]*|\d?>+(?:&\d)?|(?:"[^"\n]*"|'[^'\n]*'|[^\s;&|>"'])+/g;
  function commandsIn(e) {
   const t = [ [] ];
   for (const [n] of e.matchAll(me)) {
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
  const pe = 10;
  function valuesOf(e, t) {
   return e.flatMap((n, o) => {
    if (t.includes(n)) {
     const t = e.slice(o + 1, o + 1 + pe);
     const n = t.findIndex(e => e.startsWith("-") || e === "|");
     return [ n === -1 ? t : t.slice(0, n) ];
    }
    const s = t.find(e => n.startsWith(e) && /^[=:]/.test(n.slice(e.length)));
    return s === undefined ? [] : [ [ n.slice(s.length + 1) ] ];
   });
  }
  const he = JSON.parse('{"Jk":"owner/publish-badges"}');
  var ge = n(7034);
  const be = [ "badges.yml", "badges.yaml" ];
  function readWorkflows(e) {
   const t = (0, s.join)(e, u);
   const n = exists(t) ? (0, o.readdirSync)(t, {
    withFileTypes: true
   }) : [];
   const r = n.filter(e => !e.isDirectory() && /\.ya?ml$/i.test(e.name)).map(({name: e}) => e).sort();
   const i = r.map(e => readWorkflow(e, (0, o.readFileSync)((0, s.join)(t, e), "utf8")));
   const a = i.flatMap(e => "problem" in e ? [] : [ e ]);
   const c = a.filter(({file: e, isPublisher: t}) => !t && !be.includes(e));
   const l = a.find(({isPublisher: e}) => e)?.file ?? be.find(e => exists((0, s.join)(t, e)));
   return {
    all: a,
    others: c,
    sources: c.filter(e => e.runsOn === "branches"),
    publisher: l === undefined ? undefined : `${u}/${l}`,
    problems: i.flatMap(e => "problem" in e ? [ (0, d.Is)(`${u}/${e.problem}`) ] : [])
   };
  }
  const skipped = ({problems: e}) => e.map(e => `warning: ${e} The file was skipped.`);
  function readWorkflow(e, t) {
   const {root: n, problems: o, position: s} = (0, ge.parseYaml)(t);
   const [r] = o;
   if (r !== undefined) {
    const {line: t, column: n} = s(r.offset);
    return {
     problem: `${e}:${t}:${n}: ${r.message()}`
    };
   }
   const i = valueAt(n, "on");
   const a = valueAt(n, "jobs");
   if (i === undefined || a?.kind !== "map") return {
    problem: `${e}:1:1: This is not a workflow: it needs "on" and "jobs".`
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
  const mapEntries = e => e?.kind === "map" ? e.entries : [];
  const valueAt = (e, ...t) => t.reduce((e, t) => mapEntries(e).find(e => e.key === t)?.value, e);
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
   return {
    uses: textAt(e, "uses"),
    run: textAt(e, "run"),
    inputs: new Map(mapEntries(valueAt(e, "with")).map(({key: e, value: t}) => [ e, textAt(t) ])),
    folder: textAt(e, "working-directory") || t
   };
  }
  const we = he.Jk;
  function isOwnAction({uses: e}) {
   const [t = "", n] = e.trim().split("@");
   const o = we.slice(we.indexOf("/"));
   return n !== undefined && [ o, `${o}/records` ].some(e => t.endsWith(e));
  }
  const ve = /^actions\/checkout@/;
  function isPublisher(e) {
   const t = e.flatMap(e => e.steps);
   const publishes = e => isOwnAction(e) || ve.test(e.uses);
   return t.some(isOwnAction) && e.every(e => e.steps.length > 0 && e.steps.every(publishes));
  }
  const ke = [ "push", "schedule", "workflow_run" ];
  const $e = [ "workflow_dispatch", "repository_dispatch" ];
  function runsOn(e) {
   const has = t => e.some(e => t.includes(e));
   if (has(ke)) return "branches";
   if (has([ "release", "push of tags" ])) return "tags";
   return has($e) ? "branches" : "neither";
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
   const t = mapEntries(e).map(({key: e}) => e);
   return t.some(e => e.startsWith("tags")) && !t.some(e => e.startsWith("branches"));
  }
  const ye = 10;
  function proposeBadges(e) {
   const t = new Set;
   return e.flatMap(({file: e, name: n, runsOn: o, jobs: s}) => {
    if (o === "neither") return [];
    const r = unusedName(shortSlug((0, y.Vc)(e)), t);
    const i = s.filter(e => /[^*\s]/.test(e.name)).slice(0, ye);
    const jobBadge = n => ({
     id: unusedName(`${r}/${shortSlug(n.id)}`, t),
     label: n.name.includes("*") ? n.id : n.name,
     workflow: e,
     job: n.name
    });
    const a = s.length > 1 ? i.map(jobBadge) : [];
    return [ {
     id: r,
     label: n ?? (0, y.Vc)(e),
     workflow: e,
     runsOn: o,
     jobs: a
    } ];
   });
  }
  const xe = 100;
  const shortSlug = e => (0, y.yR)((0, y.yR)(e).slice(0, xe));
  function unusedName(e, t, n = "-") {
   let o = e;
   for (let s = 2; t.has(o); s++) o = `${e}${n}${s}`;
   t.add(o);
   return o;
  }
  const je = /--cov\b|\bcover(?:age)?\b|\bjacoco/i;
  function readReports(e, t) {
   const n = stepsOf(e, t);
   const o = [];
   for (const t of n.flatMap(t => [ ...writtenBy(t, e), ...handedOnBy(t) ])) if (!o.some(e => isSame(e, t))) o.push(t);
   for (const t of ce.filter(({signs: t}) => t.some(t => shows(e, t)))) for (const e of [ "coverage", "tests" ]) {
    const {[e]: s} = t;
    if (s === undefined || o.some(n => covers(n, e, t))) continue;
    const r = n.find(({script: e}) => t.runs.test(e.text))?.job;
    o.push({
     kind: e,
     from: [ s.from ],
     tool: t.name,
     job: r,
     recipe: s
    });
   }
   const s = [ ...n.flatMap(handedOnBy), ...o ].find(e => e.kind === "coverage" && e.job !== undefined && (e.recipe === undefined || n.some(({job: t, script: n}) => t === e.job && je.test(n.text))));
   return {
    all: o,
    unpublished: n.some(publishesReports) ? [] : o,
    coverage: s
   };
  }
  const publishesReports = e => isOwnAction(e) && (e.inputs.has("from") || /\bfrom\s*:/.test(e.inputs.get("badges") ?? ""));
  function covers(e, t, n) {
   if (e.kind !== t) return false;
   if (e.tool === undefined || e.tool === n.name) return true;
   const o = ce.find(({name: t}) => t === e.tool);
   return t === "coverage" && o?.signs.some(({file: e}) => n.signs.some(t => t.file === e)) === true;
  }
  function isSame(e, t) {
   if (e.kind !== t.kind) return false;
   if (e.from.join("\n") === t.from.join("\n")) return true;
   return e.job === t.job && (t.tool === undefined || t.tool === e.tool);
  }
  function stepsOf(e, t) {
   const n = t.toSorted((e, t) => Number(t.isOnPush) - Number(e.isOnPush));
   return n.flatMap(({file: t, jobs: n}) => n.flatMap(({id: n, steps: o}) => {
    const r = {
     workflow: t,
     id: n
    };
    return o.map(t => {
     const n = s.posix.normalize(t.folder || ".");
     return {
      ...t,
      job: r,
      folder: n,
      script: readScript(t.run, (0, s.join)(e, n))
     };
    });
   }));
  }
  const shows = (e, {file: t, holds: n}) => namesIn(e, e => (0, le.kt)(e, t)).some(t => n === undefined || n.test(textIn((0, 
  s.join)(e, t))));
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
  const Ae = {
   lcov: "coverage/lcov.info",
   lcovonly: "coverage/lcov.info",
   cobertura: "coverage/cobertura-coverage.xml",
   clover: "coverage/clover.xml",
   "json-summary": "coverage/coverage-summary.json",
   json: "coverage/coverage-final.json"
  };
  const Oe = [ "--coverageReporters", "--coverageReporter" ];
  const Me = {
   flags: Oe,
   files: Ae,
   folder: [ "--coverageDirectory" ]
  };
  const Be = {
   flags: [ "--coverage.reporter" ],
   files: Ae,
   folder: [ "--coverage.reportsDirectory" ]
  };
  const _e = {
   flags: [ "--reporter", "-r" ],
   files: Ae,
   folder: [ "--report-dir", "--reports-dir" ]
  };
  const Se = {
   flags: [ "--cov-report" ],
   files: {
    xml: "coverage.xml",
    lcov: "coverage.lcov",
    json: "coverage.json"
   }
  };
  const Te = {
   flags: [ "--out", "-o" ],
   files: {
    lcov: "lcov.info",
    xml: "cobertura.xml"
   },
   folder: [ "--output-dir" ]
  };
  const Ie = {
   flags: [ "--profile", "-P" ],
   files: {
    ci: "target/nextest/ci/junit.xml"
   }
  };
  const Ee = {
   flags: [ "--collect" ],
   files: {
    "xplat code coverage": "**/coverage.cobertura.xml"
   }
  };
  const Re = [ "-o", "--output", "-x", "--xml", "--cobertura" ];
  const Pe = {
   file: "pom.xml",
   holds: /\bjacoco-maven-plugin\b/
  };
  const Ce = {
   coverage: [ [ "Go", "", given([ "-coverprofile", "--coverprofile" ]) ], [ "pytest", "", formatted(Se) ], [ "pytest", "coverage +xml", given([ "-o" ], "coverage.xml") ], [ "pytest", "coverage +lcov", given([ "-o" ], "coverage.lcov") ], [ "pytest", "coverage +json", given([ "-o" ], "coverage.json") ], [ "Jest", "jest --coverage|--collectCoverage", formatted({
    ...Me,
    usual: "lcov"
   }) ], [ "Jest", "jest", formatted(Me) ], [ "Vitest", "vitest --coverage|--coverage.enabled", formatted({
    ...Be,
    usual: "clover"
   }) ], [ "Vitest", "vitest", formatted(Be) ], [ "c8", "c8", formatted(_e) ], [ "nyc", "nyc", formatted(_e) ], [ "Node's test runner", "", destinations("lcov") ], [ "Cargo", "cargo llvm-cov", given([ "--output-path" ]) ], [ "Cargo", "cargo tarpaulin", formatted(Te) ], [ "Maven", "mvn|mvnw verify|install|deploy|jacoco:report", () => [ "**/target/site/jacoco/jacoco.xml" ], Pe ], [ "Gradle", "gradle|gradlew jacocoTestReport", () => [ "**/build/reports/jacoco/test/jacocoTestReport.xml" ] ], [ "PHPUnit", "", given([ "--coverage-clover", "--coverage-cobertura" ]) ], [ ".NET", "dotnet test", formatted(Ee) ], [ "Flutter", "flutter test --coverage", given([ "--coverage-path" ], "coverage/lcov.info") ], [ "Dart", "dart test", given([ "--coverage-path" ]) ], [ "Dart", "test_with_coverage", () => [ "coverage/lcov.info" ] ], [ "Dart", "format_coverage", given([ "-o", "--out" ]) ], [ "Forge", "forge coverage lcov", given([ "--report-file", "-r" ], "lcov.info") ], [ "LLVM", "llvm-cov export", given([ ">" ]) ], [ "gcovr", "gcovr", given(Re) ], [ "lcov", "lcov", given([ "-o", "--output-file" ]) ] ],
   tests: [ [ "Go", "go test -json", given([ ">", "tee" ]) ], [ "Go", "gotestsum", given([ "--junitfile" ]) ], [ "pytest", "", given([ "--junitxml", "--junit-xml" ]) ], [ "Jest", "jest", given([ "--outputFile" ]) ], [ "Vitest", "vitest", given([ "--outputFile", "--outputFile.json", "--outputFile.junit" ]) ], [ "Node's test runner", "", destinations("junit", "tap") ], [ "Cargo", "cargo nextest run", formatted(Ie) ], [ "Maven", "mvn|mvnw test|package|verify|install|deploy", () => [ "**/target/surefire-reports/TEST-*.xml" ] ], [ "Gradle", "gradle|gradlew test|check|build", () => [ "**/build/test-results/test/*.xml" ] ], [ "PHPUnit", "", given([ "--log-junit" ]) ] ]
  };
  function writtenBy({job: e, script: t, folder: n}, o) {
   return [ "coverage", "tests" ].flatMap(s => Ce[s].flatMap(([r, i, a, c]) => {
    const l = i === "" ? t.commands : commandsWith(t, i);
    if (l.length === 0 || c !== undefined && !shows(o, c)) return [];
    const [d] = l.map(e => a(e).flatMap(e => pathBelow(e, n))).findLast(([e]) => e !== undefined) ?? [];
    return d === undefined ? [] : [ {
     kind: s,
     from: [ d ],
     tool: r,
     job: e,
     recipe: undefined
    } ];
   }));
  }
  const Le = [ [ /^codecov\/codecov-action@/i, "coverage", [ "files", "file" ] ], [ /^codecov\/test-results-action@/i, "tests", [ "files", "file" ] ], [ /^coverallsapp\/github-action@/i, "coverage", [ "files", "file", "path-to-lcov" ] ], [ /^codacy\/codacy-coverage-reporter-action@/i, "coverage", [ "coverage-reports" ] ], [ /^qltysh\/qlty-action\/coverage@/i, "coverage", [ "files" ] ], [ /^dorny\/test-reporter@/i, "tests", [ "path" ] ], [ /^mikepenz\/action-junit-report@/i, "tests", [ "report_paths" ] ], [ /^EnricoMi\/publish-unit-test-result-action/i, "tests", [ "files", "junit_files" ] ] ];
  function handedOnBy({job: e, uses: t, inputs: n}) {
   return Le.filter(([e]) => e.test(t)).flatMap(([, t, o]) => {
    const s = o.flatMap(e => withoutExpressions(n.get(e) ?? "").split(/[\s,]+/));
    const r = s.flatMap(e => pathBelow(e, "."));
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
  function pathBelow(e, t) {
   const n = e.replaceAll(/["']/g, "");
   if (!/\.(?:json|xml|info|lcov|out|txt|cov|trx|tap|csv)$/.test(n) || /[$`!<>&;\\]/.test(n)) return [];
   if (/(?:^|\/)codecov\.json$/.test(n)) return [];
   const o = s.posix.normalize(s.posix.join(t, n));
   return o.startsWith("..") || n.startsWith("/") ? [] : [ o ];
  }
  var Ne = n(7179);
  const Ue = `${we}@v1`;
  function manifestText(e) {
   return `# The badges of this repository. .github/workflows/badges.yml publishes them.\n# Each shows the newest completed run of its workflow on the default branch; "label" is the text on its left side.\nbadges:\n${e.map(proposalText).join("\n")}`;
  }
  function proposalText({runsOn: e, jobs: t, ...n}) {
   if (e === "tags") {
    const e = `# ${n.workflow} runs only for tags. A badge shows one branch or one tag, so name the tag.\n`;
    return indented(e + commented(entryOf({
     ...n,
     tag: "v1.0.0"
    })));
   }
   const o = t.map(e => commented(entryOf(e))).join("");
   return indented(entryOf(n) + (o === "" ? "" : `# A badge for each of its jobs:\n${o}`));
  }
  function movedManifestText(e, t) {
   return `# The badges of ${t.join(", ")}. .github/workflows/badges.yml publishes them.\n\n# Publications write the badges between \x3c!-- badges:start --\x3e and \x3c!-- badges:end --\x3e in these files.\nreadme: ${listOf(t)}\nbadges:\n${e.map(movedText).join("")}`;
  }
  function movedText({id: e, keys: t, notes: n}) {
   const o = t["image_url"] !== undefined;
   const s = n.map(e => `# ${sentence(o ? `a picture from elsewhere: ${e}` : e)}\n`);
   return indented(s.join("") + entryOf({
    id: e,
    ...t
   }));
  }
  const sentence = e => `${e.slice(0, 1).toUpperCase()}${e.slice(1).replace(/[\p{Cc}\u2028\u2029]+/gu, " ")}.`;
  function entryOf(e) {
   const t = Object.entries(e).flatMap(([e, t]) => {
    if (t === undefined) return [];
    const n = typeof t === "string" ? scalar(t) : "yaml" in t ? t.yaml : listOf(t);
    return [ `${e}: ${n}\n` ];
   });
   return `- ${t.join("  ")}`;
  }
  const listOf = e => `[${e.map(scalar).join(", ")}]`;
  const commented = e => e.replace(/^(?=.)/gm, "# ");
  const indented = e => e.replace(/^(?=.)/gm, "  ");
  function workflowText(e, t, {version: n, sha: o, shows: s}) {
   const r = [ ...new Set(e.map(({file: e, name: t}) => t ?? `${u}/${e}`)) ];
   const i = r.length > 0;
   const a = i ? afterRuns(r, t) : afterPushes(t);
   const c = o === undefined ? `      # A tag can be moved. To pin a release, use its full SHA: @<40 hex digits> # v${n}\n      - uses: ${Ue}` : `      - uses: ${we}@${o} # v${n}`;
   return `# Publishes the badges of .github/badges.yml${i ? " when one of these workflows has finished" : ""}.\nname: ${scalar(unusedName("badges", new Set(r), " "))}\non:\n${a}${s.some(changesByItself) ? De : ""}  # Run it manually to publish at once.\n  workflow_dispatch:\n\n# No permissions except those of the job.\npermissions: {}\n\njobs:\n  badges:${i && t === undefined ? Fe : ""}\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n${permissionLines(s)}    steps:\n${c}\n`;
  }
  const afterRuns = (e, t) => `  # A run that has finished, whatever its result, can change a badge.${t === undefined ? "" : " Badges show the default branch."}\n  workflow_run:\n    workflows:\n${e.map(e => `      - ${pattern(e)}\n`).join("")}    types: [completed]\n${t === undefined ? "" : `    branches: [${pattern(t)}]\n`}`;
  const afterPushes = e => `  push:\n    branches: [${e === undefined ? "main, master" : pattern(e)}]\n`;
  const changesByItself = ({source: {kind: e}}) => ![ "workflow", "run", "message", "value", "report", "pointer", "status" ].includes(e);
  const De = `  # Some badges change without a run.\n  schedule:\n    - cron: '23 4 * * *'\n`;
  const Fe = `\n    # Badges show the default branch.\n    if: github.event_name != 'workflow_run' || github.event.workflow_run.head_branch == github.event.repository.default_branch`;
  const qe = [ [ "checks", "      # Reads the checks of a commit.\n      checks: read\n" ], [ "statuses", "      statuses: read\n" ], [ "deployments", "      # Looks up deployments.\n      deployments: read\n" ], [ "issues", "      # Counts issues.\n      issues: read\n" ], [ "pull-requests", "      # Counts pull requests.\n      pull-requests: read\n" ] ];
  function permissionLines(e) {
   const t = e.map(e => ({
    ...e,
    filters: {
     ...e.filters,
     repository: undefined
    }
   }));
   const n = {
    kind: "branch",
    branch: "badges",
    repository: undefined
   };
   const o = (0, Ne.m)({
    badges: t,
    destination: n,
    readme: []
   }, "");
   return `      # Commits the pictures to the branch "badges".\n      contents: write\n      # Looks up runs.\n      actions: read\n${qe.map(([e, t]) => o[e] === undefined ? "" : t).join("")}`;
  }
  const pattern = e => scalar(e.replace(/[\\*?+[\]]|^!/g, "\\$&"));
  function reportLines(e) {
   const t = new Set;
   return [ ...new Set(e.map(placeOf)) ].flatMap(n => jobLines(n, e.filter(e => placeOf(e) === n), t));
  }
  const stepLines = e => [ "", `${e}. The job needs "contents: write" and "actions: read".`, "", `      - uses: ${Ue}`, "        if: always()" ];
  const placeOf = ({job: e, tool: t}) => e === undefined ? `the job that runs ${t ?? "the tests"}` : (0, 
  d.Is)(`the job "${e.id}" of ${u}/${e.workflow}`);
  function jobLines(e, t, n) {
   const o = t.toSorted((e, t) => e.kind.localeCompare(t.kind));
   const s = o.map(({kind: e, tool: t = "", from: o}) => {
    const s = unusedName(n.has(e) ? (0, y.yR)(`${t} ${e}`) : e, n);
    const r = s === e ? "" : `, label: ${scalar(`${t} ${e}`.trim())}`;
    return `            - { id: ${s}, from: ${o.length === 1 ? scalar(o.join()) : listOf(o)}${r} }`;
   });
   const r = t.flatMap(({tool: e = "", from: t, recipe: n}) => {
    if (n === undefined) return [];
    const o = n.needs === undefined ? "" : ` (this needs ${n.needs})`;
    return [ `${e} writes ${t.join(", ")} with: ${n.command}${o}` ];
   });
   return [ ...stepLines(`For a badge of the reports, add this as the last step of ${e}`), "        with:", "          badges: |", ...s, ...r.length === 0 ? [] : [ "", ...r ] ];
  }
  const We = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
  const ze = /^\p{L}[\p{L}\p{N}_./()-]*(?: [\p{L}\p{N}_./()+-]+)*$/u;
  function scalar(e) {
   if (ze.test(e) && !We.test(e)) return e;
   return (0, ge.escapedText)(e.toWellFormed()) ?? `'${e.toWellFormed().replaceAll("'", "''")}'`;
  }
  async function moveBadges(e) {
   const {folder: t} = e;
   const n = e.from.map(e => readReadme(t, e));
   const o = [ ...new Map(n.map(e => [ e.path, e ])).values() ];
   const r = readWorkflows(t);
   const i = (0, c.KB)(t);
   const {coverage: a} = readReports(t, r.all);
   const l = siteOf(i, r, a);
   const d = await findBadges(o, l);
   const u = (0, c.yR)((0, s.join)(t, f));
   if (d.every(({badges: e}) => e.length === 0)) return [ nothingToMove(o, u !== undefined) ];
   const m = entriesOf(d);
   const p = [ ...new Set(m.values()) ];
   const h = movedManifestText(p, o.map(({path: e}) => e));
   const g = await parse(u ?? h);
   const b = u === undefined ? undefined : await knownIn(g, h, i.defaultBranch);
   const w = b === undefined ? [] : p.filter(({id: e}) => !b.has(e));
   const idOf = e => {
    const {id: t = ""} = m.get(e) ?? {};
    return b?.get(t) ?? t;
   };
   const v = {
    options: e,
    clone: i,
    found: d,
    idOf: idOf,
    manifest: g,
    missing: w,
    coverage: a
   };
   const k = await Promise.all(d.map(e => pageOf(e, v)));
   const $ = d.flatMap(e => tableLines(e, v));
   const y = b !== undefined && w.length === 0 && k.every(({after: e}) => e === undefined);
   if (y && r.publisher !== undefined && o.every(({hasBlock: e}) => e)) return [ ...$, Ge ];
   return [ ...skipped(r), ...$, ...noneDrawn(v, r), ...writtenFiles(v, r, u === undefined ? h : undefined), ...k.flatMap(t => finish(t, e)), ...nextSteps(v, k) ];
  }
  const parse = e => (0, g.WI)(e, {
   source: f,
   scope: "project"
  });
  async function findBadges(e, t) {
   await (0, h.eb)();
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
   if (n.length > g.cC) throw new r.qh("invalid", `--from: ${e.path} has ${n.length} badges. A file of badges can have ${g.cC}: remove those that you do not need, or use another README.`);
   const o = n.filter(({conversion: e}) => e.kind !== "left").map(({picture: e}) => e);
   const s = e.hasBlock ? undefined : groupsOf(e, o).find(({isApart: e}) => e);
   const i = n.map(({picture: t, conversion: n}) => {
    const o = s === undefined ? e.hasBlock : !isIn(t, s);
    if (n.kind === "left" || n.kind === "drawn" || !o) return {
     picture: t,
     conversion: n
    };
    const r = [ ...n.notes, "the block would repeat it" ].join("; ");
    return {
     picture: t,
     conversion: {
      kind: "left",
      why: r
     }
    };
   });
   return {
    readme: e,
    badges: i,
    group: s
   };
  }
  const isIn = ({from: e}, t) => t !== undefined && e >= t.from && e < t.to;
  const siteOf = (e, {others: t}, n) => ({
   serverUrl: e.serverUrl ?? "https://github.com",
   repository: e.repository,
   defaultBranch: e.defaultBranch || undefined,
   workflows: t,
   coverage: n
  });
  function entriesOf(e) {
   const t = new Map;
   const n = new Set;
   return new Map(e.flatMap(({badges: e}) => e).flatMap(e => {
    if (e.conversion.kind === "left") return [];
    const {keys: o, notes: s, id: r} = e.conversion;
    const i = JSON.stringify({
     ...o,
     name: undefined
    });
    const a = t.get(i) ?? {
     id: unusedName(shortSlug(r), n),
     keys: o,
     notes: s
    };
    t.set(i, a);
    return [ [ e, a ] ];
   }));
  }
  async function knownIn(e, t, n) {
   const {badges: o} = await parse(t);
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
   return e.every(({hasBlock: e}) => e) && t ? `Nothing is left to move: ${n} ${o} no badges outside the block.` : `${n} ${o} no badges to move. Without --from, init proposes badges for your workflows.`;
  }
  const Ge = "Nothing is left to move: the block shows what the file of badges contains. The rest of the README was not changed.";
  const isDrawn = ({conversion: {kind: e}}) => e === "drawn" || e === "static";
  function noneDrawn({found: e, options: t}, {sources: n}) {
   if (n.length === 0 || e.some(({badges: e}) => e.some(isDrawn))) return [];
   const o = t.dryRun ? "" : `delete ${f} and `;
   return [ `None of them can be drawn here. For badges of your workflows, ${o}run publish-badges init.`, "" ];
  }
  function tableLines({readme: e, badges: t, group: n}, {idOf: o}) {
   if (t.length === 0) return [ `${e.path} has no badges to move.`, "" ];
   const s = t.map(t => {
    const {picture: s, conversion: r} = t;
    const i = shortened(s.alt.trim() === "" ? s.image : s.alt, 40);
    const a = (0, b.cA)(e.text, s.from);
    if (r.kind === "left") return [ i, `left in line ${a}`, r.why ];
    const c = isIn(s, n) ? [] : [ `is in line ${a}, which stays as it is` ];
    return [ i, `${o(t)}: ${r.becomes}`, [ ...r.notes, ...c ].join("; ") ];
   });
   const r = `${t.length} ${t.length === 1 ? "badge" : "badges"}`;
   return [ `${e.path} has ${r}, ${t.filter(isDrawn).length} of which can be drawn here.`, "", (0, 
   w.YB)([ [ "BADGE", "BECOMES", "NOTE" ], ...s ]) ];
  }
  function writtenFiles({options: e, clone: t, missing: n, manifest: o}, {sources: s, publisher: r}, i) {
   const {folder: a, dryRun: c, release: l} = e;
   const d = o.badges.map(({definition: e}) => e);
   const m = workflowText(s, t.defaultBranch || undefined, {
    ...l,
    shows: d
   });
   const p = i === undefined ? f : undefined;
   const h = n.length === 1 ? "One of these badges is" : `${n.length} of these badges are`;
   const g = `Add this to its list of badges, or delete the file, and run init again:`;
   return [ writeProposal(a, c, {
    path: f,
    existing: p,
    text: i ?? ""
   }), ...n.length === 0 ? [] : [ `${h} not in ${f}. ${g}`, "", n.map(movedText).join("") ], writeProposal(a, c, {
    path: `${u}/badges.yml`,
    existing: r,
    text: m
   }) ];
  }
  async function pageOf({readme: e, badges: t, group: n}, o) {
   const {manifest: s, missing: r} = o;
   if (t.length === 0) return {
    readme: e
   };
   if (e.hasBlock) return {
    readme: e,
    why: "it has a block of badges already"
   };
   if (r.length > 0) return {
    readme: e,
    why: `${f} lacks some of its badges, which the block would lose`
   };
   if (!s.readme.includes(e.path)) return {
    readme: e,
    why: `${f} does not list it: add it to "readme", such as readme: [${e.path}]`
   };
   if (n === undefined) {
    const t = "Put the markers \x3c!-- badges:start --\x3e and \x3c!-- badges:end --\x3e where the badges belong";
    return {
     readme: e,
     needsMarkers: true,
     why: `its badges are surrounded by other text. ${t}`
    };
   }
   const i = withBlock(e, n, await blockContent(e, o));
   if (i === undefined) {
    const t = "Markdown would not show the block where its badges are. Put the markers elsewhere";
    return {
     readme: e,
     needsMarkers: true,
     why: t
    };
   }
   return {
    readme: e,
    after: i.text,
    isDiv: i.isDiv
   };
  }
  async function blockContent(e, {options: t, manifest: n, clone: o}) {
   const s = (0, l.al)(n.badges).filter(({definition: {source: e}}) => e.kind !== "value" && e.kind !== "report");
   const r = {
    ...(0, c.Nk)(t.folder, o),
    page: e.path
   };
   const i = await (0, v.K)(s, n.publish, r);
   return (0, b.dQ)(e.path, i.map(({row: e, readmeImage: t}) => ({
    alt: e.name,
    image: t,
    link: e.rendered_link_url
   })));
  }
  function finish({readme: {path: e, text: t}, after: n, isDiv: o, why: r}, i) {
   if (r !== undefined) return [ `${e} was not changed: ${r}.` ];
   if (n === undefined) return [];
   const a = o ? [ "The <p> around them becomes a <div>: a block in Markdown would end the paragraph, and its alignment." ] : [];
   if (i.write && !i.dryRun) {
    writeText((0, s.join)(i.folder, e), n, "w");
    return [ `Replaced the badges in ${e} with the block of badges.`, ...a ];
   }
   const c = i.dryRun ? "" : " Run the same command with --write to change it.";
   return [ `${e} would change as follows.${c}`, ...a, "", diffOf(e, t, n) ];
  }
  function nextSteps({options: e, manifest: t, missing: n, coverage: o}, s) {
   if (n.length > 0) return [];
   const r = !e.write && s.some(({after: e}) => e !== undefined);
   const i = s.flatMap(({readme: e, needsMarkers: t}) => t ? [ e.path ] : []);
   const a = [ ...r ? [ "run the same command with --write" ] : [], ...i.length === 0 ? [] : [ `put the markers into ${i.join(", ")}` ] ].join(", ");
   const c = idsOf(t, "report");
   return [ "", "Next steps:", `1. ${a === "" ? "Commit" : `${a.slice(0, 1).toUpperCase()}${a.slice(1)}, then commit`} and push the files.`, Ve, lastStep(idsOf(t, "value"), c), ...c === "" || o === undefined ? [] : stepLines(`To publish ${c}, add this as the last step of ${placeOf({
    ...o,
    tool: undefined
   })}`) ].map(e => (0, d.Is)(e));
  }
  const Ve = "2. Publish once: run the publishing workflow manually, or wait until another workflow has finished.";
  const idsOf = ({badges: e}, t) => e.flatMap(({definition: {id: e, source: n}}) => n.kind === t ? [ e ] : []).join(", ");
  function lastStep(e, t) {
   if (e === "" && t === "") return "3. Look at the README. From then on, publications keep the block up to date.";
   const n = [ ...e === "" ? [] : [ `set the text of ${e} with the input values` ], ...t === "" ? [] : [ `publish ${t} in the job that writes the report` ] ];
   return `3. Badges without a value appear in the block as soon as they have one: ${n.join("; ")}.`;
  }
  async function init({program: e, version: t, ...n}) {
   const r = (0, c.j8)((0, s.dirname)((0, s.dirname)((0, o.realpathSync)(e))), `v${t}`);
   const i = n.from.length > 0 ? moveBadges : proposeFiles;
   const a = await i({
    ...n,
    release: {
     version: t,
     sha: r
    }
   });
   return a.map(e => `${e}\n`).join("").replace(/\n{3,}/g, "\n\n");
  }
  async function proposeFiles({folder: e, dryRun: t, release: n}) {
   if (!exists((0, s.join)(e, u))) {
    throw new r.qh("not-found", `There is no ${u} in ${e}. Run init in the root folder of a repository with workflows.`);
   }
   const o = readWorkflows(e);
   if (o.sources.length === 0) throw nothingToShow(o);
   const i = proposeBadges(o.others);
   const a = (0, c.KB)(e);
   const l = readReports(e, o.all);
   const d = a.defaultBranch || undefined;
   const m = exists((0, s.join)(e, f)) ? f : undefined;
   const p = workflowText(o.sources, d, {
    ...n,
    shows: []
   });
   return [ ...skipped(o), writeProposal(e, t, {
    path: f,
    existing: m,
    text: manifestText(i)
   }), writeProposal(e, t, {
    path: `${u}/badges.yml`,
    existing: o.publisher,
    text: p
   }), ...await offers(e, siteOf(a, o, l.coverage), m !== undefined || !t), ...m === undefined ? init_nextSteps(i, d, t) : [ "", "`publish-badges list --format markdown` prints the Markdown of the badges in .github/badges.yml." ], ...reportLines(l.unpublished) ];
  }
  async function offers(e, t, n) {
   const o = se.find(t => exists((0, s.join)(e, t)));
   if (o === undefined) return [];
   try {
    const [s] = await findBadges([ readReadme(e, o) ], t);
    const r = s?.badges.filter(({conversion: e}) => e.kind !== "left").length ?? 0;
    const i = r === 1 ? "1 badge that can be moved" : `${r} badges that can be moved`;
    const a = n ? `delete ${f} and ` : "";
    return r === 0 ? [] : [ "", `${o} has ${i}: ${a}run publish-badges init --from ${o}` ];
   } catch (e) {
    if (e instanceof r.qh) return [];
    throw e;
   }
  }
  function nothingToShow({others: e, problems: t}) {
   const n = e.length === 0 ? `${u} contains no readable workflow other than one that publishes badges.` : `No workflow in ${u} runs on a branch by itself.`;
   const o = "Add one with an event such as push, schedule or workflow_dispatch.";
   return new r.qh("not-found", [ n, o, ...t ].join(" "));
  }
  function init_nextSteps(e, t, n) {
   const o = e.filter(({runsOn: e}) => e === "branches");
   return [ "", "Next steps:", `1. ${n ? "Create, commit and push the files" : "Commit and push the files"}.`, Ve, "3. Paste this into README.md (not earlier: a missing image may stay cached as missing):", "", (0, 
   a.UA)("markdown", o.map(e => linkedImage(e, t ?? "main"))), ...t === undefined ? [ "", 'If the default branch is not "main", replace "main" with its name, twice for each badge.' ] : [] ];
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
   escapedText: () => escapedText,
   parseYaml: () => parseYaml
  });
  var o = n(8815);
  var s = n(3916);
  const nothingAt = e => ({
   kind: "scalar",
   offset: e,
   text: "",
   isNull: true
  });
  const r = {
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
     message: () => i.RESOURCE_EXHAUSTION
    };
    return {
     root: nothingAt(0),
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
    ...r,
    lineCounter: n,
    keepSourceTokens: t
   });
   const a = [ ...s.errors, ...s.warnings ];
   const c = a.filter(({code: e}) => e === "RESOURCE_EXHAUSTION");
   const l = a.length === 0 ? [] : e.split("\n");
   const d = (c.length > 0 ? c : a).map(({pos: e, code: t, message: o}) => {
    const {line: s, col: r} = n.linePos(e[0]);
    if (/^ *\t/.test(l[s - 1] ?? "")) return {
     offset: e[0] - r + 1,
     message: () => i.TAB_AS_INDENT
    };
    return {
     offset: e[0],
     message: () => syntaxMessage(t, o)
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
  const i = {
   BAD_ALIAS: 'This is read as an alias (*) or anchor (&) without a name. A text that starts with one of them needs quotes: "*".',
   BAD_SCALAR_START: "A text that starts with this character needs quotes.",
   BLOCK_AS_IMPLICIT_KEY: 'This line has a second colon. Check the indentation; a text with ": " in it needs quotes.',
   MULTIPLE_DOCS: 'A second document begins here, and only one is read. Remove the line "---".',
   NON_STRING_KEY: "A key must be a plain word, not a list, a map or an alias.",
   RESOURCE_EXHAUSTION: "This is nested too deeply.",
   TAB_AS_INDENT: "Tabs are not allowed as indentation. Use spaces.",
   TAG_RESOLVE_FAILED: "Tags are not supported. Remove the tag. A text that starts with ! needs quotes."
  };
  const a = "The indentation differs from that of the lines above. The keys of a badge start in the same column.";
  const hasMessage = e => Object.hasOwn(i, e);
  function syntaxMessage(e, t) {
   if (/^(?:All \w+ items must start|Sequence item without)/.test(t)) return a;
   return hasMessage(e) ? i[e] : oneLine(t);
  }
  const c = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff\ufffe\uffff]/gu;
  function escapedText(e) {
   if (e.search(c) === -1) return undefined;
   return JSON.stringify(e).replace(c, e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`);
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
   #n=new Map;
   #o=false;
   #s=0;
   convert(e) {
    const t = this.#r(e, 0);
    if (this.#o && sizeOf(t, this.#n) > d) this.#i(0, `Its aliases (*name) expand to more than ${d} values. Use fewer aliases.`);
    return t;
   }
   #r(e, t) {
    if ((0, o.Vj)(e)) return this.#a(e.source, e.range?.[0] ?? t);
    if (!(0, o.jn)(e) && !(0, o.oP)(e) && !(0, o.jh)(e)) return nothingAt(t);
    if (e.anchor !== undefined) this.#e.set(e.anchor, e);
    const n = e.range?.[0] ?? t;
    const s = (0, o.jn)(e) ? {
     kind: "scalar",
     offset: n,
     text: e.source ?? "",
     isNull: e.value === null
    } : this.#c(e, n);
    if (e.anchor !== undefined) {
     this.#t.set(e, s);
     sizeOf(s, this.#n);
    }
    return s;
   }
   #c(e, t) {
    if (this.#s === u) return this.#i(t, "This is nested too deeply.");
    this.#s++;
    const n = (0, o.jh)(e) ? {
     kind: "map",
     offset: t,
     entries: e.items.map(e => this.#l(e, t))
    } : {
     kind: "list",
     offset: t,
     items: e.items.map(e => this.#r(e, t))
    };
    this.#s--;
    return n;
   }
   #l({key: e, value: t}, n) {
    const o = this.#r(e, n);
    const s = o.kind === "scalar" ? o.text : "";
    return {
     key: s,
     offset: o.offset,
     value: this.#r(t, o.offset)
    };
   }
   #a(e, t) {
    this.#o = true;
    const n = this.#e.get(e);
    const o = n && this.#t.get(n);
    if (o !== undefined) return o;
    const r = n === undefined ? `there is no ${(0, s.hD)(`&${e}`)} before it` : "it would contain itself";
    return this.#i(t, `The alias ${(0, s.hD)(`*${e}`)} refers to nothing: ${r}. A text that starts with * needs quotes.`);
   }
   #i(e, t) {
    this.problems.push({
     offset: e,
     message: () => t
    });
    return nothingAt(e);
   }
  }
  function sizeOf(e, t) {
   const n = t.get(e);
   if (n !== undefined) return n;
   const o = e.kind === "map" ? e.entries.map(e => e.value) : e.kind === "list" ? e.items : [];
   const s = e.kind === "map" ? o.length : 0;
   const r = o.reduce((e, n) => e + sizeOf(n, t), 1 + s);
   t.set(e, r);
   return r;
  }
 },
 2931: (e, t, n) => {
  n.d(t, {
   DV: () => blockIn,
   Q$: () => l,
   Tr: () => paragraphsIn,
   Tx: () => updateBlock,
   YK: () => r,
   cA: () => lineOf,
   dQ: () => snippetFor
  });
  var o = n(3916);
  var s = n(8534);
  const r = {
   markdown: "",
   html: "",
   asciidoc: "// ",
   rst: ".. "
  };
  const i = {
   markdown: /^[ \t]*$/,
   html: /^[ \t]*$/,
   asciidoc: /^[ \t]*(?:\/\/[ \t]*)?$/,
   rst: /^[ \t]*(?:\.\.[ \t]*)?$/
  };
  function snippetFor(e, t) {
   return (0, s.UA)((0, s.CE)(e), t);
  }
  const a = /\r\n|\n|\r/;
  function updateBlock(e, t, n) {
   const o = (0, s.CE)(n);
   const {from: l, to: d} = findInside(e, n, r[o]);
   const [u, f, m] = [ e.slice(0, l), e.slice(l, d), e.slice(d) ];
   const p = (a.exec(f) ?? a.exec(e))?.[0] ?? "\n";
   const h = i[o].exec(lastLine(u.slice(0, u.lastIndexOf("\x3c!--"))))?.[0];
   const g = o === "markdown" && c.test(paragraphsIn(u).at(-1) ?? "");
   const b = g || o === "rst" ? p + p : p;
   const w = o === "rst" ? p + p : p;
   const v = g ? "" : indentation(h);
   const k = withoutMarkers(t).split("\n").map(e => e === "" ? "" : v + e).join(p);
   const $ = t === "" ? p : b + k + w;
   return u + trailingBlanks(f) + $ + endLead(f, o, h) + m;
  }
  const c = /^[ \t]*<\/?[a-z]/im;
  const lastLine = e => e.split(a).at(-1) ?? "";
  const paragraphsIn = e => e.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/);
  const indentation = e => /^[ \t]*/.exec(e ?? "")?.[0] ?? "";
  const trailingBlanks = e => /^[ \t]+(?=[\r\n])/.exec(e)?.[0] ?? "";
  function endLead(e, t, n) {
   const o = a.test(e) ? i[t].exec(lastLine(e)) : null;
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
   const u = c.find(({from: e, isTight: t}) => a === undefined || t && (e < a.from || e >= a.to));
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
  function lineOf(e, t) {
   return e.slice(0, t).split(a).length;
  }
 },
 7812: (e, t, n) => {
  n.d(t, {
   AA: () => unknownSite,
   C1: () => localFile,
   KB: () => readClone,
   Nk: () => cloneSite,
   j8: () => releaseAt,
   yR: () => readText
  });
  var o = n(4573);
  var s = n.n(o);
  var r = n(3024);
  var i = n.n(r);
  var a = n(6760);
  var c = n.n(a);
  var l = n(8547);
  var d = n(1485);
  var u = n(3916);
  var f = n(4087);
  function readClone(e) {
   const {git: t, shared: n} = gitFolders(e);
   const o = readTrimmed((0, a.join)(n, "refs/remotes/origin/HEAD")) ?? "";
   const s = /^ref: refs\/remotes\/origin\/(.+)$/.exec(o)?.[1] ?? "";
   return {
    ...repositoryAt(originOf(readTrimmed((0, a.join)(n, "config")) ?? "")),
    defaultBranch: (0, d.Q8)(s) ? s : "",
    branch: /^ref: refs\/heads\/(.+)$/.exec(readTrimmed((0, a.join)(t, "HEAD")) ?? "")?.[1] ?? ""
   };
  }
  function releaseAt(e, t) {
   const {git: n, shared: o} = gitFolders(e);
   const s = readTrimmed((0, a.join)(o, "packed-refs")) ?? "";
   const shaOf = e => readTrimmed((0, a.join)(o, e)) || packedAt(s, e);
   const r = readTrimmed((0, a.join)(n, "HEAD")) ?? "";
   const i = /^ref: (refs\/heads\/.+)$/.exec(r)?.[1];
   const c = i === undefined ? r : shaOf(i);
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
   const t = (0, a.join)(e, ".git");
   const n = (0, a.resolve)(e, /^gitdir: (.+)$/.exec(readTrimmed(t) ?? "")?.[1] ?? t);
   return {
    git: n,
    shared: (0, a.resolve)(n, readTrimmed((0, a.join)(n, "commondir")) ?? "")
   };
  }
  function repositoryAt(e) {
   const [, t, n = ""] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/](.+)$/.exec(e) ?? [];
   const o = (0, f.SU)(n.replace(/\/$/, "").replace(/\.git$/, ""));
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
    return (0, r.readFileSync)(e, "utf8").trimEnd().replaceAll("\r\n", "\n");
   } catch {
    return undefined;
   }
  }
  function localFile(e, t) {
   const n = (0, a.resolve)(e, t.source);
   return {
    ...t,
    read: () => Promise.resolve(readText(n)),
    async change(e, t) {
     const o = readText(n);
     const s = await e(o);
     const i = o === undefined ? n : (0, r.realpathSync)(n);
     const c = (0, l.P)({
      folder: (0, a.dirname)(i),
      bounds: undefined,
      dryRun: false
     });
     await c.publish({
      draft: {
       files: [ {
        path: (0, a.basename)(i),
        text: s
       } ],
       message: {
        headline: t,
        body: ""
       }
      }
     });
     return {
      text: s,
      commitSha: undefined
     };
    }
   };
  }
  function readText(e) {
   let t;
   try {
    t = (0, r.readFileSync)(e);
   } catch (t) {
    if ((0, u.$N)(t) === "ENOENT") return undefined;
    throw new u.qh("refused", `Cannot read ${e}: ${(0, u.bD)(t)}`);
   }
   if ((0, o.isUtf8)(t)) return t.toString();
   throw new u.qh("invalid", `${e} is not UTF-8 text.`);
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
  function cloneSite(e, t) {
   const {serverUrl: n = "https://github.com", repository: o, branch: s, defaultBranch: r} = t;
   return {
    ...unknownSite(n),
    repository: o,
    branch: s,
    facts: () => Promise.resolve({
     ...m,
     defaultBranch: r
    }),
    read: t => Promise.resolve(readText((0, a.resolve)(e, t)))
   };
  }
 },
 1089: (e, t, n) => {
  n.d(t, {
   Jw: () => readMarkup,
   X0: () => formatted,
   YB: () => columns,
   YG: () => summaryOf,
   jC: () => padded,
   q0: () => describe
  });
  var o = n(3718);
  var s = n(8534);
  var r = n(4006);
  function readMarkup(e) {
   return e === undefined ? undefined : (0, o.HU)("format", e, s.CZ);
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
   if (e === "edit" && o.length === 0) return `Nothing changed: ${t} already has these values.\n`;
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
  function padded(e) {
   const t = e.map(e => e.map(r.Is));
   const n = (t[0] ?? []).map((e, n) => Math.max(...t.map(e => e[n]?.length ?? 0)));
   return t.map(e => e.map((e, t) => e.padEnd(n[t] ?? 0)));
  }
  const columns = e => padded(e).map(e => `${(0, r.Is)(e.join("  ")).trimEnd()}\n`).join("");
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
  var c = n(9455);
  var l = n(8002);
  async function listed(e, t, n) {
   const o = e.map(({definition: e}) => e);
   const s = o.flatMap(({link: e, source: t}) => [ ...e?.kind === "url" ? [ e.url ] : [], ...t.kind === "pointer" ? [ t.imageUrl ] : [] ]);
   const r = o.some(({source: e}) => e.kind !== "pointer");
   const i = await siteValues(r ? [ ...s, pathTemplate(t), "%{branch}" ] : s, n);
   const a = {
    site: n,
    publish: t,
    values: i,
    isPrivate: r && (await n.facts()).isPrivate
   };
   return Promise.all(o.map(e => listedBadge(e, a)));
  }
  async function siteValues(e, t) {
   const {repository: n, serverUrl: o} = t;
   const s = e.some(e => (0, r.Qf)(e).includes("branch"));
   const i = s ? [ ...e, "%{default_branch}" ] : e;
   const a = n === undefined ? {} : await (0, c.Ec)(i, {
    repository: n,
    serverUrl: o
   }, t);
   const l = a.default_branch || t.branch;
   return l === "" ? a : {
    ...a,
    branch: l
   };
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
    rendered_link_url: r.text,
    rendered_image_url: i.text,
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
   const a = workflowFile(e.source);
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
  async function previewed({name: e, link_url: t, image_url: n}, o) {
   const s = await siteValues([ t, n ], o);
   const [r, i] = [ filled("link_url", t, s), filled("image_url", n, s) ];
   const a = {
    ...e === undefined ? {} : {
     name: e
    },
    ...{
     link_url: t,
     image_url: n
    },
    rendered_link_url: r.text,
    rendered_image_url: i.text
   };
   return {
    row: a,
    warnings: [ ...r.warnings, ...i.warnings ]
   };
  }
  function filled(e, t, n) {
   const {text: o, unfilled: s} = (0, r.Uu)(t, n);
   return {
    template: t,
    text: o,
    warnings: unfilledWarnings(e, s)
   };
  }
  function unfilledWarnings(e, t) {
   return t.map(t => `"${e}": %{${t}} is unknown or has no value, and was left unchanged.`);
  }
  function linkOf(e, t) {
   const {link: n, source: o} = e;
   if (n?.kind === "url") return filled(o.kind === "pointer" ? "link_url" : "link", n.url, t.values);
   const s = ownPage(e, n?.kind, t);
   return {
    template: s,
    text: s,
    warnings: []
   };
  }
  const d = [ "run", "job" ];
  const u = {
   workflow: "workflow",
   run: "workflow",
   environment: "deployments",
   check: "checks"
  };
  function ownPage({source: e, filters: t, job: n}, o, {site: r, values: i}) {
   const {serverUrl: c} = r;
   const l = t.repository ?? (r.repository && (0, s.fq)(r.repository));
   if (l === undefined) return null;
   if (e.kind === "fact" && o === undefined) return (0, a.k)(e.fact, {
    serverUrl: c,
    subject: {
     repository: l
    }
   });
   const f = workflowFile(e);
   const m = o ?? u[e.kind] ?? "repository";
   return (0, a.f)(d.includes(m) ? "workflow" : m, {
    serverUrl: c,
    own: {
     runId: undefined,
     jobId: undefined
    },
    subject: {
     repository: l,
     workflow: f === undefined ? undefined : {
      path: `.github/workflows/${f}`,
      name: ""
     },
     branch: i.branch ?? "",
     tag: t.tag,
     run: undefined,
     sha: t.sha ?? "",
     job: n === undefined ? undefined : {
      name: n,
      id: undefined
     },
     environment: e.kind === "environment" ? e.environment : undefined
    }
   });
  }
  function pathTemplate(e) {
   const t = e?.gist === undefined ? "%{branch}/%{id}" : "%{project_name}-%{branch}-%{id}";
   return (e?.path ?? t).replace(/\.svg$/, "");
  }
  function imageOf({source: e}, t) {
   const {publish: n, values: o} = t;
   if (e.kind === "pointer") {
    const t = filled("image_url", e.imageUrl, o);
    return {
     ...t,
     readme: t.text,
     path: null
    };
   }
   const {text: s, unfilled: i} = (0, r.fT)(pathTemplate(n), o);
   const a = n?.gist === undefined ? s : s.replaceAll("/", "-");
   const c = `${a}.${n?.formats?.[0] ?? "svg"}`;
   const l = i.length > 0 ? "" : addressOf(c, t);
   return {
    template: l,
    text: l,
    readme: readmeAddress(c, t) ?? l,
    path: c,
    warnings: unfilledWarnings("path", i)
   };
  }
  function addressOf(e, {publish: t, site: n, isPrivate: o}) {
   if (t?.gist !== undefined) return "";
   if (t?.directory !== undefined) return (0, l.au)(t.directory, e);
   const r = t?.repository === undefined ? n.repository : (0, s.ow)(t.repository);
   if (r === undefined) return "";
   return (0, l.lv)(n.serverUrl, {
    repository: r,
    branch: t?.branch ?? "badges",
    isPrivate: o
   }, e);
  }
  function readmeAddress(e, {publish: t, site: n, values: o}) {
   if (t?.gist !== undefined || t?.directory !== undefined) return undefined;
   const r = n.repository === undefined ? "" : (0, s.fq)(n.repository);
   if (t?.repository !== undefined && !(0, s.JM)(t.repository, r)) return undefined;
   const i = {
    defaultBranch: o.default_branch || "main",
    path: n.page ?? "README.md"
   };
   return (0, l.Fl)({
    branch: t?.branch ?? "badges",
    path: e
   }, i);
  }
  function workflowFile(e) {
   const [t = "", ...n] = e.kind === "workflow" ? e.workflows : [];
   return n.length === 0 && /\.ya?ml$/i.test(t) ? t : undefined;
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
    return workflowName(e, a.workflows, t);

   default:
    return e.message ?? n;
   }
  }
  async function workflowName(e, [t, ...n], s) {
   const r = workflowFile(e.source);
   if (r !== undefined) return await nameIn(await s(`.github/workflows/${r}`) ?? "") ?? (0, 
   o.Vc)(r);
   if (t === undefined || n.length > 0 || t === "*") return "build";
   return /^\d+$/.test(t) ? e.id : t;
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

