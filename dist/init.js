"use strict";

exports.id = 385;

exports.ids = [ 385 ];

exports.modules = {
 1639: (e, n, t) => {
  t.r(n);
  t.d(n, {
   init: () => init
  });
  var s = t(3024);
  var o = t(6760);
  var r = t(3916);
  var i = t(8002);
  var a = t(8534);
  function adviceFor({badges: e, branch: n, isNew: t, isWritten: s}) {
   if (!t) return [ "", "`publish-badges list --format markdown` prints the Markdown of the badges in .github/badges.yml." ];
   const o = e.filter(({runs: e}) => e === "branches");
   const r = s ? "Commit and push this" : "Once they are written, commit and push them";
   return [ "", `${r}, and publish once: run the publishing workflow by hand, or wait until another one has run.`, "Then paste this into README.md (not before: a picture that is missing may be remembered as missing):", "", (0, 
   a.UA)("markdown", o.map(e => shownOn(n ?? "main", e))), ...n === undefined ? [ "", 'If the default branch is not "main", write its name instead, twice a badge.' ] : [] ];
  }
  function shownOn(e, {id: n, label: t, workflow: s}) {
   const o = encodeURIComponent(`branch:${e}`);
   return {
    alt: t,
    image: `../../raw/badges/${(0, i.O0)(e)}/${n}.svg`,
    link: `../../actions/workflows/${encodeURIComponent(s)}?query=${o}`
   };
  }
  var c = t(6518);
  const u = 10;
  const f = 100;
  function badgesOf(e) {
   const n = new Set;
   const free = e => {
    let t = e;
    for (let s = 2; n.has(t); s++) t = `${e}-${s}`;
    n.add(t);
    return t;
   };
   return e.flatMap(({file: e, name: n, runs: t, jobs: s}) => {
    if (t === "neither") return [];
    const o = free(shortSlug((0, c.Vc)(e)));
    const r = s.filter(e => /[^*\s]/.test(e.name)).slice(0, u);
    const badgeOf = n => ({
     id: free(`${o}/${shortSlug(n.id)}`),
     label: n.name.includes("*") ? n.id : n.name,
     workflow: e,
     job: n.name
    });
    return [ {
     id: o,
     label: n ?? (0, c.Vc)(e),
     workflow: e,
     runs: t,
     jobs: s.length > 1 ? r.map(badgeOf) : []
    } ];
   });
  }
  const shortSlug = e => (0, c.yR)((0, c.yR)(e).slice(0, f));
  var l = t(8309);
  function defaultBranchOf(e) {
   const n = textOf((0, o.join)(gitFolder(e), "refs/remotes/origin/HEAD"));
   const t = /^ref: refs\/remotes\/origin\/(.+)$/.exec(n)?.[1];
   return t !== undefined && (0, l.Q)(t) ? t : undefined;
  }
  function releaseAt(e, n) {
   const t = gitFolder(e);
   const s = textOf((0, o.join)(t, "packed-refs"));
   const shaOf = e => textOf((0, o.join)(t, e)) || packedAt(s, e);
   const r = textOf((0, o.join)(ownFolder(e), "HEAD"));
   const i = /^ref: (refs\/heads\/.+)$/.exec(r)?.[1];
   const a = i === undefined ? r : shaOf(i);
   return /^[\da-f]{40}$/.test(a) && a === shaOf(`refs/tags/${n}`) ? a : undefined;
  }
  function packedAt(e, n) {
   const t = e.split("\n");
   const s = t.findIndex(e => e.endsWith(` ${n}`));
   const o = /^\^(.+)$/.exec(t[s + 1] ?? "")?.[1];
   return s === -1 ? "" : o ?? t[s]?.slice(0, 40) ?? "";
  }
  function gitFolder(e) {
   const n = ownFolder(e);
   return (0, o.resolve)(n, textOf((0, o.join)(n, "commondir")));
  }
  function ownFolder(e) {
   const n = (0, o.join)(e, ".git");
   return (0, o.resolve)(e, /^gitdir: (.+)$/.exec(textOf(n))?.[1] ?? n);
  }
  function textOf(e) {
   try {
    return (0, s.readFileSync)(e, "utf8").trimEnd();
   } catch {
    return "";
   }
  }
  const d = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
  const h = /^\p{L}[\p{L}\p{N}_./()-]*(?: [\p{L}\p{N}_./()+-]+)*$/u;
  const p = /[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/gu;
  function scalar(e) {
   if (h.test(e) && !d.test(e)) return e;
   if (e.isWellFormed() && e.search(p) === -1) return `'${e.replaceAll("'", "''")}'`;
   return JSON.stringify(e.toWellFormed()).replace(p, escaped);
  }
  const escaped = e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
  function manifestText(e) {
   return `# The badges of this repository. .github/workflows/badges.yml publishes them.\nbadges:\n${e.map(entryFor).join("\n")}`;
  }
  function entryFor(e) {
   if (e.runs === "tags") {
    const n = `# ${e.workflow} runs for tags only. A badge shows one branch or one tag: name it.\n`;
    return indented(n + commented(keysOf(e, {
     tag: "v1.0.0"
    })));
   }
   const n = e.jobs.map(e => commented(keysOf(e, {
    job: e.job
   })));
   return indented(keysOf(e) + (n.length === 0 ? "" : `# Its jobs, each with a badge of its own:\n${n.join("")}`));
  }
  function keysOf({id: e, label: n, workflow: t}, s = {}) {
   const [o, ...r] = Object.entries({
    id: e,
    label: n,
    workflow: t,
    ...s
   }).map(([e, n]) => `${e}: ${scalar(n)}\n`);
   return `- ${o ?? ""}${r.map(e => `  ${e}`).join("")}`;
  }
  const commented = e => e.replace(/^(?=.)/gm, "# ");
  const indented = e => e.replace(/^(?=.)/gm, "  ");
  const m = "owner/publish-badges@v1";
  function stepFor({version: e, sha: n}) {
   if (n !== undefined) return `      - uses: ${m.replace(/@.*/, "")}@${n} # v${e}\n`;
   return `      # A tag can move. The full SHA of a release cannot: @<its 40 hex digits> # v${e}\n      - uses: ${m}\n`;
  }
  function workflowText(e, n, t) {
   const s = [ ...new Set(e.map(({file: e, name: n}) => n ?? `.github/workflows/${e}`)) ];
   const o = n === undefined ? "" : `\n    branches: [${pattern(n)}]`;
   return `# Publishes the badges of .github/badges.yml when one of these workflows has finished.\nname: ${scalar(ownName(s))}\non:\n  workflow_run:\n    workflows:\n${s.map(e => `      - ${pattern(e)}\n`).join("")}    types: [completed]${o}\n  workflow_dispatch:\n\npermissions: {}\n\njobs:\n  badges:${n === undefined ? `\n    if: ${w}` : ""}\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: write\n      actions: read\n    steps:\n${stepFor(t)}`;
  }
  const w = "github.event_name != 'workflow_run' || github.event.workflow_run.head_branch == github.event.repository.default_branch";
  function ownName(e) {
   let n = "badges";
   for (let t = 2; e.includes(n); t++) n = `badges ${t}`;
   return n;
  }
  const pattern = e => scalar(e.replace(/[\\*?+[\]]|^!/g, "\\$&"));
  var b = t(7034);
  const g = [ "push", "schedule", "workflow_run" ];
  const $ = [ "workflow_dispatch", "repository_dispatch" ];
  function runsOf(e) {
   const n = eventsIn(e);
   const has = e => n.some(n => e.includes(n));
   if (has(g)) return "branches";
   if (has([ "release", "push of tags" ])) return "tags";
   return has($) ? "branches" : "neither";
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
  function readWorkflow(e, n) {
   const {root: t, problems: s, position: o} = (0, b.parseYaml)(n);
   const [r] = s;
   if (r !== undefined) {
    const {line: e, column: n} = o(r.offset);
    return {
     problem: `${e}:${n}: ${r.message()}`
    };
   }
   const i = entryOf(t, "on");
   const a = entryOf(t, "jobs");
   if (i === undefined || a?.kind !== "map") return {
    problem: '1:1: This is no workflow: it takes "on" and "jobs".'
   };
   return {
    file: e,
    name: workflow_textOf(entryOf(t, "name")),
    jobs: a.entries.map(({key: e, value: n}) => ({
     id: e,
     name: nameOf(n) ?? e
    })),
    runs: runsOf(i),
    publishes: publishes(a)
   };
  }
  function entryOf(e, n) {
   return e.kind === "map" ? e.entries.find(e => e.key === n)?.value : undefined;
  }
  function workflow_textOf(e) {
   const n = e?.kind === "scalar" ? e.text.replace(/[\s\p{Cc}]+/gu, " ").trim() : "";
   return n === "" ? undefined : n;
  }
  function nameOf(e) {
   return workflow_textOf(entryOf(e, "name"))?.replace(/\$\{\{(?:(?!\$\{\{).)*?\}\}/g, "*");
  }
  const y = /\/publish-badges(?:\/records)?@/;
  const k = /^actions\/checkout@/;
  function publishes({entries: e}) {
   const n = e.flatMap(({value: e}) => {
    const n = entryOf(e, "steps");
    return n?.kind === "list" ? n.items.map(e => workflow_textOf(entryOf(e, "uses")) ?? "") : [ "" ];
   });
   return n.some(e => y.test(e)) && n.every(e => y.test(e) || k.test(e));
  }
  var v = t(4813);
  const O = ".github/workflows";
  const x = ".github/badges.yml";
  const T = [ "badges.yml", "badges.yaml" ];
  function init({folder: e, dryRun: n, program: t, version: s}) {
   const {workflows: r, broken: i} = readAll(e);
   const a = r.filter(({file: e, publishes: n}) => !n && !T.includes(e));
   const c = a.filter(({runs: e}) => e === "branches");
   if (c.length === 0) throw nothingToShow(a, i);
   const u = badgesOf(a);
   const f = defaultBranchOf(e);
   const l = {
    path: x,
    there: isThere((0, o.join)(e, x)) ? x : undefined
   };
   const d = {
    path: `${O}/badges.yml`,
    there: publishingIn(e, r)
   };
   const h = [ ...i.map(e => `warning: ${e} It is left out.`), settle(e, n, {
    ...l,
    text: manifestText(u)
   }), settle(e, n, {
    ...d,
    text: workflowText(c, f, {
     version: s,
     sha: shaOf(t, s)
    })
   }), ...adviceFor({
    badges: u,
    branch: f,
    isNew: l.there === undefined,
    isWritten: !n
   }) ];
   return h.map(e => `${e}\n`).join("").replace(/\n{3,}/g, "\n\n");
  }
  function shaOf(e, n) {
   return releaseAt((0, o.dirname)((0, o.dirname)((0, s.realpathSync)(e))), `v${n}`);
  }
  function readAll(e) {
   const n = [];
   const t = [];
   for (const r of filesIn(e)) {
    const i = `${O}/${r}`;
    const a = readWorkflow(r, (0, s.readFileSync)((0, o.join)(e, i), "utf8"));
    if ("problem" in a) t.push((0, v.I)(`${i}:${a.problem}`)); else n.push(a);
   }
   return {
    workflows: n,
    broken: t
   };
  }
  function filesIn(e) {
   const n = (0, o.join)(e, O);
   if (!isThere(n)) {
    throw new r.qh("not-found", `There is no ${O} in ${e}: call init in the top folder of a repository that has workflows.`);
   }
   const t = (0, s.readdirSync)(n, {
    withFileTypes: true
   }).filter(e => !e.isDirectory());
   return t.map(({name: e}) => e).filter(e => /\.ya?ml$/i.test(e)).sort();
  }
  function nothingToShow(e, n) {
   const t = e.length === 0 ? `${O} holds no workflow that can be read, besides one that publishes` : `None of the workflows in ${O} runs on a branch by itself`;
   const s = "Give one an event such as push, schedule or workflow_dispatch.";
   return new r.qh("not-found", [ `${t}: there is nothing to show. ${s}`, ...n ].join(" "));
  }
  function publishingIn(e, n) {
   const t = T.find(n => isThere((0, o.join)(e, O, n)));
   const s = n.find(({publishes: e}) => e)?.file ?? t;
   return s === undefined ? undefined : `${O}/${s}`;
  }
  function settle(e, n, {path: t, there: i, text: a}) {
   if (i !== undefined) return (0, v.I)(`${i} is there, and stays as it is.`);
   if (n) return `${t} would be:\n\n${a}`;
   const c = (0, o.join)(e, t);
   try {
    (0, s.mkdirSync)((0, o.dirname)(c), {
     recursive: true
    });
    (0, s.writeFileSync)(c, a, {
     flag: "wx"
    });
   } catch (e) {
    throw new r.qh("refused", `Cannot write ${c}: ${e instanceof Error ? e.message : String(e)}`);
   }
   return `${t} is written.`;
  }
  function isThere(e) {
   return (0, s.lstatSync)(e, {
    throwIfNoEntry: false
   }) !== undefined;
  }
 },
 7034: (e, n, t) => {
  t.r(n);
  t.d(n, {
   YAML_OPTIONS: () => i,
   parseYaml: () => parseYaml
  });
  var s = t(8815);
  var o = t(3916);
  var r = t(1860);
  const i = {
   version: "1.2",
   schema: "core",
   merge: false,
   resolveKnownTags: false,
   stringKeys: true,
   uniqueKeys: false,
   prettyErrors: false
  };
  function parseYaml(e) {
   try {
    return (0, o.$f)(() => parseText(e));
   } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    const n = {
     offset: 0,
     message: () => a.RESOURCE_EXHAUSTION
    };
    return {
     root: (0, r.ol)("", 0, true),
     problems: [ n ],
     position: () => ({
      line: 1,
      column: 1
     })
    };
   }
  }
  function parseText(e) {
   const n = new s.HN;
   const t = (0, s.Tp)(e.replace(/^\ufeff/, ""), {
    ...i,
    lineCounter: n
   });
   const o = [ ...t.errors, ...t.warnings ];
   const r = o.filter(({code: e}) => e === "RESOURCE_EXHAUSTION");
   const c = (r.length > 0 ? r : o).map(({pos: e, code: n, message: t}) => ({
    offset: e[0],
    message: () => hasMessage(n) ? a[n] : oneLine(t)
   }));
   const u = new Converter;
   const f = u.convert(c.length === 0 ? t.contents : null);
   const position = e => {
    const {line: t, col: s} = n.linePos(e);
    return {
     line: t,
     column: s
    };
   };
   return {
    root: f,
    problems: [ ...c, ...u.problems ],
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
  const u = 1e5;
  const f = 64;
  class Converter {
   problems=[];
   #e=new Map;
   #n=new Map;
   #t=0;
   #s=0;
   convert(e) {
    const n = this.#o(e, 0);
    if (this.#t > 0 && n.size > u) {
     this.#r(0, `Its aliases (*name) stand for more than ${u} values. Use fewer aliases.`);
    }
    return n;
   }
   #o(e, n) {
    if ((0, s.Vj)(e)) return this.#i(e.source, e.range?.[0] ?? n);
    if (!(0, s.jn)(e) && !(0, s.oP)(e) && !(0, s.jh)(e)) return (0, r.ol)("", n, true);
    if (e.anchor !== undefined) this.#e.set(e.anchor, e);
    const t = e.range?.[0] ?? n;
    const o = (0, s.jn)(e) ? (0, r.ol)(e.source ?? "", t, e.value === null) : this.#a(e, t);
    if (e.anchor !== undefined) this.#n.set(e, o);
    return o;
   }
   #a(e, n) {
    if (this.#s === f) return this.#r(n, "This is nested too deeply.");
    this.#s++;
    const t = (0, s.jh)(e) ? (0, r.A7)(e.items.map(e => this.#c(e, n)), n) : (0, r.c3)(e.items.map(e => this.#o(e, n)), n);
    this.#s--;
    return t;
   }
   #c({key: e, value: n}, t) {
    const s = this.#o(e, t);
    const o = s.kind === "scalar" ? s.text : "";
    return {
     key: o,
     offset: s.offset,
     value: this.#o(n, s.offset)
    };
   }
   #i(e, n) {
    this.#t++;
    const t = this.#e.get(e);
    const s = t === undefined ? undefined : this.#n.get(t);
    if (s !== undefined) return s;
    const r = t === undefined ? `there is no ${(0, o.hD)(`&${e}`)} before it` : "it would contain itself";
    return this.#r(n, `The alias ${(0, o.hD)(`*${e}`)} stands for nothing: ${r}. A text that starts with * needs quotes.`);
   }
   #r(e, n) {
    this.problems.push({
     offset: e,
     message: () => n
    });
    return (0, r.ol)("", e, true);
   }
  }
 }
};

