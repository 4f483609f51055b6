"use strict";

exports.id = 385;

exports.ids = [ 385 ];

exports.modules = {
 1514: (e, n, t) => {
  t.r(n);
  t.d(n, {
   init: () => init
  });
  var s = t(3024);
  var r = t(6760);
  var o = t(3916);
  var i = t(4006);
  var a = t(8002);
  var c = t(8534);
  var l = t(1485);
  function defaultBranchOf(e) {
   const n = readText((0, r.join)(gitFolder(e), "refs/remotes/origin/HEAD"));
   const t = /^ref: refs\/remotes\/origin\/(.+)$/.exec(n)?.[1];
   return t !== undefined && (0, l.Q8)(t) ? t : undefined;
  }
  function releaseAt(e, n) {
   const t = gitFolder(e);
   const s = readText((0, r.join)(t, "packed-refs"));
   const shaOf = e => readText((0, r.join)(t, e)) || packedAt(s, e);
   const o = readText((0, r.join)(worktreeFolder(e), "HEAD"));
   const i = /^ref: (refs\/heads\/.+)$/.exec(o)?.[1];
   const a = i === undefined ? o : shaOf(i);
   return /^[\da-f]{40}$/.test(a) && a === shaOf(`refs/tags/${n}`) ? a : undefined;
  }
  function packedAt(e, n) {
   const t = e.split("\n");
   const s = t.findIndex(e => e.endsWith(` ${n}`));
   const r = /^\^(.+)$/.exec(t[s + 1] ?? "")?.[1];
   return s === -1 ? "" : r ?? t[s]?.slice(0, 40) ?? "";
  }
  function gitFolder(e) {
   const n = worktreeFolder(e);
   return (0, r.resolve)(n, readText((0, r.join)(n, "commondir")));
  }
  function worktreeFolder(e) {
   const n = (0, r.join)(e, ".git");
   return (0, r.resolve)(e, /^gitdir: (.+)$/.exec(readText(n))?.[1] ?? n);
  }
  function readText(e) {
   try {
    return (0, s.readFileSync)(e, "utf8").trimEnd();
   } catch {
    return "";
   }
  }
  const u = "owner/publish-badges@v1";
  function manifestText(e) {
   return `# The badges of this repository. .github/workflows/badges.yml publishes them.\nbadges:\n${e.map(entryFor).join("\n")}`;
  }
  function entryFor(e) {
   if (e.runsOn === "tags") {
    const n = `# ${e.workflow} runs only for tags. A badge shows one branch or one tag, so name the tag.\n`;
    return indented(n + commented(keysOf(e, {
     tag: "v1.0.0"
    })));
   }
   const n = e.jobs.map(e => commented(keysOf(e, {
    job: e.job
   })));
   return indented(keysOf(e) + (n.length === 0 ? "" : `# A badge for each of its jobs:\n${n.join("")}`));
  }
  function keysOf({id: e, label: n, workflow: t}, s = {}) {
   const [r, ...o] = Object.entries({
    id: e,
    label: n,
    workflow: t,
    ...s
   }).map(([e, n]) => `${e}: ${scalar(n)}\n`);
   return `- ${r ?? ""}${o.map(e => `  ${e}`).join("")}`;
  }
  const commented = e => e.replace(/^(?=.)/gm, "# ");
  const indented = e => e.replace(/^(?=.)/gm, "  ");
  function workflowText(e, n, t) {
   const s = [ ...new Set(e.map(({file: e, name: n}) => n ?? `.github/workflows/${e}`)) ];
   const r = n === undefined ? "" : `\n    branches: [${pattern(n)}]`;
   return `# Publishes the badges of .github/badges.yml when one of these workflows has finished.\nname: ${scalar(unusedName(s))}\non:\n  workflow_run:\n    workflows:\n${s.map(e => `      - ${pattern(e)}\n`).join("")}    types: [completed]${r}\n  workflow_dispatch:\n\npermissions: {}\n\njobs:\n  badges:${n === undefined ? `\n    if: ${f}` : ""}\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: write\n      actions: read\n    steps:\n${stepFor(t)}`;
  }
  const f = "github.event_name != 'workflow_run' || github.event.workflow_run.head_branch == github.event.repository.default_branch";
  function stepFor({version: e, sha: n}) {
   if (n !== undefined) return `      - uses: ${u.replace(/@.*/, "")}@${n} # v${e}\n`;
   return `      # A tag can be moved. To pin a release, use its full SHA: @<40 hex digits> # v${e}\n      - uses: ${u}\n`;
  }
  function unusedName(e) {
   let n = "badges";
   for (let t = 2; e.includes(n); t++) n = `badges ${t}`;
   return n;
  }
  const pattern = e => scalar(e.replace(/[\\*?+[\]]|^!/g, "\\$&"));
  const d = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
  const h = /^\p{L}[\p{L}\p{N}_./()-]*(?: [\p{L}\p{N}_./()+-]+)*$/u;
  const p = /[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/gu;
  function scalar(e) {
   if (h.test(e) && !d.test(e)) return e;
   if (e.isWellFormed() && e.search(p) === -1) return `'${e.replaceAll("'", "''")}'`;
   return JSON.stringify(e.toWellFormed()).replace(p, escaped);
  }
  const escaped = e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
  var m = t(4394);
  var w = t(7034);
  function readWorkflow(e, n) {
   const {root: t, problems: s, position: r} = (0, w.parseYaml)(n);
   const [o] = s;
   if (o !== undefined) {
    const {line: e, column: n} = r(o.offset);
    return {
     problem: `${e}:${n}: ${o.message()}`
    };
   }
   const i = entryOf(t, "on");
   const a = entryOf(t, "jobs");
   if (i === undefined || a?.kind !== "map") return {
    problem: '1:1: This is not a workflow: it needs "on" and "jobs".'
   };
   return {
    file: e,
    name: lineOf(entryOf(t, "name")),
    jobs: a.entries.map(({key: e, value: n}) => ({
     id: e,
     name: jobName(n) ?? e
    })),
    runsOn: runsOn(i),
    isPublisher: isPublisher(a)
   };
  }
  function entryOf(e, n) {
   return e.kind === "map" ? e.entries.find(e => e.key === n)?.value : undefined;
  }
  function lineOf(e) {
   const n = e?.kind === "scalar" ? e.text.replace(/[\s\p{Cc}]+/gu, " ").trim() : "";
   return n === "" ? undefined : n;
  }
  function jobName(e) {
   return lineOf(entryOf(e, "name"))?.replace(/\$\{\{(?:(?!\$\{\{).)*?\}\}/g, "*");
  }
  const g = /\/publish-badges(?:\/records)?@/;
  const b = /^actions\/checkout@/;
  function isPublisher({entries: e}) {
   const n = e.flatMap(({value: e}) => {
    const n = entryOf(e, "steps");
    return n?.kind === "list" ? n.items.map(e => lineOf(entryOf(e, "uses")) ?? "") : [ "" ];
   });
   return n.some(e => g.test(e)) && n.every(e => g.test(e) || b.test(e));
  }
  const $ = [ "push", "schedule", "workflow_run" ];
  const y = [ "workflow_dispatch", "repository_dispatch" ];
  function runsOn(e) {
   const n = eventsIn(e);
   const has = e => n.some(n => e.includes(n));
   if (has($)) return "branches";
   if (has([ "release", "push of tags" ])) return "tags";
   return has(y) ? "branches" : "neither";
  }
  function eventsIn(e) {
   switch (e.kind) {
   case "scalar":
    return [ e.text ];

   case "list":
    return e.items.flatMap(eventsIn);

   case "map":
    return e.entries.map(({key: e, value: n}) => e === "push" && isForTags(n) ? "push of tags" : e);
   }
  }
  function isForTags(e) {
   if (e.kind !== "map") return false;
   const n = e.entries.map(({key: e}) => e);
   return n.some(e => e.startsWith("tags")) && !n.some(e => e.startsWith("branches"));
  }
  const k = 10;
  const v = 100;
  function proposeBadges(e) {
   const n = new Set;
   const unused = e => {
    let t = e;
    for (let s = 2; n.has(t); s++) t = `${e}-${s}`;
    n.add(t);
    return t;
   };
   return e.flatMap(({file: e, name: n, runsOn: t, jobs: s}) => {
    if (t === "neither") return [];
    const r = unused(shortSlug((0, m.Vc)(e)));
    const o = s.filter(e => /[^*\s]/.test(e.name)).slice(0, k);
    const jobBadge = n => ({
     id: unused(`${r}/${shortSlug(n.id)}`),
     label: n.name.includes("*") ? n.id : n.name,
     workflow: e,
     job: n.name
    });
    const i = s.length > 1 ? o.map(jobBadge) : [];
    return [ {
     id: r,
     label: n ?? (0, m.Vc)(e),
     workflow: e,
     runsOn: t,
     jobs: i
    } ];
   });
  }
  const shortSlug = e => (0, m.yR)((0, m.yR)(e).slice(0, v));
  const O = ".github/workflows";
  const A = ".github/badges.yml";
  const x = [ "badges.yml", "badges.yaml" ];
  function init({folder: e, dryRun: n, program: t, version: s}) {
   const {workflows: o, problems: i} = readWorkflows(e);
   const a = o.filter(({file: e, isPublisher: n}) => !n && !x.includes(e));
   const c = a.filter(({runsOn: e}) => e === "branches");
   if (c.length === 0) throw nothingToShow(a, i);
   const l = proposeBadges(a);
   const u = defaultBranchOf(e);
   const f = {
    manifest: exists((0, r.join)(e, A)) ? A : undefined,
    publisher: publisherIn(e, o)
   };
   const d = workflowText(c, u, {
    version: s,
    sha: shaOf(t, s)
   });
   const write = t => writeProposal(e, n, t);
   const h = [ ...i.map(e => `warning: ${e} The file was skipped.`), write({
    path: A,
    existing: f.manifest,
    text: manifestText(l)
   }), write({
    path: `${O}/badges.yml`,
    existing: f.publisher,
    text: d
   }), ...nextSteps({
    badges: l,
    branch: u,
    hasOldManifest: f.manifest !== undefined,
    dryRun: n
   }) ];
   return h.map(e => `${e}\n`).join("").replace(/\n{3,}/g, "\n\n");
  }
  function shaOf(e, n) {
   return releaseAt((0, r.dirname)((0, r.dirname)((0, s.realpathSync)(e))), `v${n}`);
  }
  function readWorkflows(e) {
   const n = [];
   const t = [];
   for (const o of workflowFiles(e)) {
    const a = `${O}/${o}`;
    const c = readWorkflow(o, (0, s.readFileSync)((0, r.join)(e, a), "utf8"));
    if ("problem" in c) t.push((0, i.Is)(`${a}:${c.problem}`)); else n.push(c);
   }
   return {
    workflows: n,
    problems: t
   };
  }
  function workflowFiles(e) {
   const n = (0, r.join)(e, O);
   if (!exists(n)) {
    throw new o.qh("not-found", `There is no ${O} in ${e}. Run init in the root folder of a repository with workflows.`);
   }
   const t = (0, s.readdirSync)(n, {
    withFileTypes: true
   }).filter(e => !e.isDirectory());
   return t.map(({name: e}) => e).filter(e => /\.ya?ml$/i.test(e)).sort();
  }
  function nothingToShow(e, n) {
   const t = e.length === 0 ? `${O} contains no readable workflow other than one that publishes badges.` : `No workflow in ${O} runs on a branch by itself.`;
   const s = "Add one with an event such as push, schedule or workflow_dispatch.";
   return new o.qh("not-found", [ t, s, ...n ].join(" "));
  }
  function publisherIn(e, n) {
   const t = x.find(n => exists((0, r.join)(e, O, n)));
   const s = n.find(({isPublisher: e}) => e)?.file ?? t;
   return s === undefined ? undefined : `${O}/${s}`;
  }
  function writeProposal(e, n, {path: t, existing: a, text: c}) {
   if (a !== undefined) return (0, i.Is)(`${a} already exists and was not changed.`);
   if (n) return `${t} would contain:\n\n${c}`;
   const l = (0, r.join)(e, t);
   try {
    (0, s.mkdirSync)((0, r.dirname)(l), {
     recursive: true
    });
    (0, s.writeFileSync)(l, c, {
     flag: "wx"
    });
   } catch (e) {
    throw new o.qh("refused", `Cannot write ${l}: ${e instanceof Error ? e.message : String(e)}`);
   }
   return `Created ${t}.`;
  }
  function exists(e) {
   return (0, s.lstatSync)(e, {
    throwIfNoEntry: false
   }) !== undefined;
  }
  function nextSteps({badges: e, branch: n, hasOldManifest: t, dryRun: s}) {
   if (t) return [ "", "`publish-badges list --format markdown` prints the Markdown of the badges in .github/badges.yml." ];
   const r = e.filter(({runsOn: e}) => e === "branches");
   const o = s ? "Create, commit and push the files" : "Commit and push the files";
   return [ "", `${o}. Then publish once: run the publishing workflow manually, or wait until another workflow has finished.`, "After that, paste this into README.md (not earlier: a missing image may stay cached as missing):", "", (0, 
   c.UA)("markdown", r.map(e => linkedImage(e, n ?? "main"))), ...n === undefined ? [ "", 'If the default branch is not "main", replace "main" with its name, twice for each badge.' ] : [] ];
  }
  function linkedImage({id: e, label: n, workflow: t}, s) {
   const r = encodeURIComponent(`branch:${s}`);
   return {
    alt: n,
    image: `../../raw/badges/${(0, a.O0)(s)}/${e}.svg`,
    link: `../../actions/workflows/${encodeURIComponent(t)}?query=${r}`
   };
  }
 },
 7034: (e, n, t) => {
  t.r(n);
  t.d(n, {
   parseYaml: () => parseYaml
  });
  var s = t(8815);
  var r = t(3916);
  var o = t(1860);
  const i = {
   version: "1.2",
   schema: "core",
   merge: false,
   resolveKnownTags: false,
   stringKeys: true,
   uniqueKeys: false,
   prettyErrors: false
  };
  function parseYaml(e, n = false) {
   try {
    return (0, r.$f)(() => parseText(e, n));
   } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    const n = {
     offset: 0,
     message: () => a.RESOURCE_EXHAUSTION
    };
    return {
     root: (0, o.ol)("", 0, true),
     contents: null,
     problems: [ n ],
     position: () => ({
      line: 1,
      column: 1
     })
    };
   }
  }
  function parseText(e, n) {
   const t = new s.HN;
   const r = (0, s.parseDocument)(e.replace(/^\ufeff/, ""), {
    ...i,
    lineCounter: t,
    keepSourceTokens: n
   });
   const o = [ ...r.errors, ...r.warnings ];
   const c = o.filter(({code: e}) => e === "RESOURCE_EXHAUSTION");
   const l = (c.length > 0 ? c : o).map(({pos: e, code: n, message: t}) => ({
    offset: e[0],
    message: () => hasMessage(n) ? a[n] : oneLine(t)
   }));
   const u = new Converter;
   const f = u.convert(l.length === 0 ? r.contents : null);
   const position = e => {
    const {line: n, col: s} = t.linePos(e);
    return {
     line: n,
     column: s
    };
   };
   return {
    root: f,
    contents: r.contents,
    problems: [ ...l, ...u.problems ],
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
   TAG_RESOLVE_FAILED: "Tags are not supported. Remove it; a text that starts with ! needs quotes."
  };
  const hasMessage = e => Object.hasOwn(a, e);
  const c = 200;
  function oneLine(e) {
   const n = e.replace(/[\s\p{Cc}]+/gu, " ").trim();
   return n.length > c ? `${n.slice(0, c)}\u2026` : n.replace(/[^.?!]$/, "$&.");
  }
  const l = 1e5;
  const u = 64;
  class Converter {
   problems=[];
   #e=new Map;
   #n=new Map;
   #t=0;
   #s=0;
   convert(e) {
    const n = this.#r(e, 0);
    if (this.#t > 0 && n.size > l) {
     this.#o(0, `Its aliases (*name) stand for more than ${l} values. Use fewer aliases.`);
    }
    return n;
   }
   #r(e, n) {
    if ((0, s.Vj)(e)) return this.#i(e.source, e.range?.[0] ?? n);
    if (!(0, s.jn)(e) && !(0, s.oP)(e) && !(0, s.jh)(e)) return (0, o.ol)("", n, true);
    if (e.anchor !== undefined) this.#e.set(e.anchor, e);
    const t = e.range?.[0] ?? n;
    const r = (0, s.jn)(e) ? (0, o.ol)(e.source ?? "", t, e.value === null) : this.#a(e, t);
    if (e.anchor !== undefined) this.#n.set(e, r);
    return r;
   }
   #a(e, n) {
    if (this.#s === u) return this.#o(n, "This is nested too deeply.");
    this.#s++;
    const t = (0, s.jh)(e) ? (0, o.A7)(e.items.map(e => this.#c(e, n)), n) : (0, o.c3)(e.items.map(e => this.#r(e, n)), n);
    this.#s--;
    return t;
   }
   #c({key: e, value: n}, t) {
    const s = this.#r(e, t);
    const r = s.kind === "scalar" ? s.text : "";
    return {
     key: r,
     offset: s.offset,
     value: this.#r(n, s.offset)
    };
   }
   #i(e, n) {
    this.#t++;
    const t = this.#e.get(e);
    const s = t === undefined ? undefined : this.#n.get(t);
    if (s !== undefined) return s;
    const o = t === undefined ? `there is no ${(0, r.hD)(`&${e}`)} before it` : "it would contain itself";
    return this.#o(n, `The alias ${(0, r.hD)(`*${e}`)} stands for nothing: ${o}. A text that starts with * needs quotes.`);
   }
   #o(e, n) {
    this.problems.push({
     offset: e,
     message: () => n
    });
    return (0, o.ol)("", e, true);
   }
  }
 },
 8002: (e, n, t) => {
  t.d(n, {
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
  function branchAddress(e, {repository: n, branch: t, isPrivate: s}, r) {
   const o = `${n.owner}/${n.name}`;
   const i = `${encodePath(t)}/${encodePath(r)}`;
   return isGitHubCom(e) && !s ? `https://raw.githubusercontent.com/${o}/${i}` : `${e}/${o}/raw/${i}`;
  }
  function gistAddress(e, {id: n, owner: t, rawUrl: s}, r) {
   if (isGitHubCom(e) && t !== null) return `https://gist.githubusercontent.com/${t}/${n}/raw/${encodeURIComponent(r)}`;
   return s === null ? "" : `${s}/${encodeURIComponent(r)}`;
  }
  function directoryAddress(e, n) {
   const t = e.replaceAll("\\", "/").replace(/^\.\//, "").replace(/(?<!\/)\/+$/, "");
   return t === "" || t === "." ? n : `${t}/${n}`;
  }
  function relativeAddress(e, n) {
   const t = `blob/${n.defaultBranch}/${n.path}`.split("/").length - 1;
   return "../".repeat(t) + encodePath(`raw/${e.branch}/${e.path}`);
  }
 }
};

