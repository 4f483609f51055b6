"use strict";

exports.id = 29;

exports.ids = [ 29 ];

exports.modules = {
 2562: ((e, n, t) => {
var flag = (function flag(e, n, t = {}) {
   const [s = "", o] = e.split(" ");
   return {
    name: s,
    value: o,
    text: n,
    ...t
   };
  });
var readArgs = (function readArgs(e) {
   const [n = "help", ...t] = e;
   const plain = e => ({
    command: e,
    inputName: e => e
   });
   if (n === "--version" || n === "-v" || n === "version") return plain({
    kind: "version"
   });
   const s = knownCommand(n === "--help" || n === "-h" ? "help" : n);
   if (s.name !== "help" && asksForHelp(t)) return plain({
    kind: "help",
    of: s
   });
   const {values: o, argument: a} = parseFlags(t, s);
   if (s.name === "help") return plain({
    kind: "help",
    of: a === undefined ? undefined : knownCommand(a)
   });
   return {
    command: commandOf(s, o, a),
    inputName: e => nameOf(e, s, o)
   };
  });
var asksForHelp = (function asksForHelp(e) {
   const n = e.indexOf("--");
   return e.slice(0, n === -1 ? undefined : n).some((e => e === "--help" || e === "-h"));
  });
var commandOf = (function commandOf({name: e}, n, t) {
   const read = (e => n[e] ?? "");
   const s = n["json"] === "true";
   const o = S.z_.find((n => n === e));
   if (o !== undefined) {
    const e = t ?? n["id"];
    if (e !== (n["id"] ?? e)) throw new UsageError(`Two different ids: ${(0, A.hD)(e ?? "")}, and ${(0, 
    A.hD)(read("id"))} in --id. Remove one of them.`);
    return {
     kind: "records",
     command: o,
     id: e,
     json: s,
     read: (e => n[e])
    };
   }
   if (e === "completion") return {
    kind: "completion",
    shell: t ?? ""
   };
   if (e === "init") return initCommand(n);
   if (n["json-lines"] === "true") return jsonLinesCommand(n);
   if (e === "svg") return {
    kind: "svg",
    output: n["output"],
    read: read
   };
   const isGiven = (e => n[e] !== undefined);
   return {
    kind: "publish",
    event: n["event"],
    json: s,
    read: read,
    isGiven: isGiven
   };
  });
var jsonLinesCommand = (function jsonLinesCommand(e) {
   const n = Object.keys(e).find((e => e !== "json-lines"));
   if (n === undefined) return {
    kind: "json-lines"
   };
   throw new UsageError(`--json-lines and --${n} cannot be used together: each line describes its own badge.`);
  });
var knownCommand = (function knownCommand(e) {
   const n = commandNamed(e);
   if (n === undefined) throw unknownCommand(e);
   return n;
  });
var parseFlags = (function parseFlags(e, n) {
   const t = flagsOf(n);
   const o = Object.fromEntries(t.map((({name: e, short: n, value: t}) => {
    const s = t === undefined ? "boolean" : "string";
    return [ e, n === undefined ? {
     type: s
    } : {
     type: s,
     short: n
    } ];
   })));
   const {tokens: a} = (0, s.parseArgs)({
    args: [ ...e ],
    options: o,
    strict: false,
    allowPositionals: true,
    tokens: true
   });
   const i = {};
   let r;
   for (const s of a) {
    if (s.kind === "option") {
     const o = e[s.index] ?? s.rawName;
     const a = t.find((({name: e}) => e === s.name));
     if (a === undefined) throw unknownFlag(o, n);
     const r = args_valueOf({
      ...s,
      word: o
     }, a, t);
     const l = i[a.name];
     i[a.name] = a.isList === true && l !== undefined ? `${l}\n${r}` : r;
    } else if (s.kind === "positional") {
     if (n.argument === undefined || r !== undefined) throw unexpected(s.value, n, e[s.index - 1] ?? "");
     r = s.value;
    }
   }
   return {
    values: i,
    argument: r
   };
  });
var args_valueOf = (function args_valueOf({word: e, rawName: n, value: t, inlineValue: s}, o, a) {
   const {name: i} = o;
   if (o.value === undefined) {
    if (t === undefined || t === "true" || t === "false") return t ?? "true";
    throw new UsageError(`${n}: ${(0, A.hD)(t)} is not a boolean. Write ${n} without a value, or ${n}=false.`);
   }
   if (!n.startsWith("--") && a.some(n => e === `-${n.name}`)) throw new UsageError(`Unknown flag ${e}. Did you mean -${e}?`);
   if (t === undefined) throw new UsageError(`--${i} needs a value: --${i} ${o.value}.`);
   if (s !== true && /^--?[a-z]/i.test(t)) throw new UsageError(`--${i} needs a value, but ${t} follows. For a value that begins with a dash, write --${i}=${t}.`);
   return t;
  });
var svg = (async function svg({read: e, output: n}) {
   const [t] = (await (0, H.Ko)(e)).badges;
   if (t === undefined || e("status") === "" && (0, q.z3)(e("message"))) {
    throw new A.qh("invalid", NOTHING_TO_DRAW("--status or --message"));
   }
   const {source: s} = t;
   const o = s.kind === "status" ? s.status : undefined;
   const i = {
    ...t,
    ...(0, c.u4)(e),
    logos: await (0, z.R$)([ t ])
   };
   for (const n of (0, a._I)(e("label"), o, i)) (0, J.cv)("warning", n);
   const r = await (0, Y.XX)((0, a.bN)(e("label"), o, i), "svg");
   if (n === undefined) return r;
   try {
    (0, F.writeFileSync)(n, r);
   } catch (e) {
    throw cannotWriteFile(n, e);
   }
   return "";
  });
var jsonLines = (async function jsonLines() {
   if ((0, F.fstatSync)(0).isDirectory()) throw new A.qh("invalid", "Cannot read standard input: it is a directory.");
   try {
    const {pipeline: e} = await Promise.resolve().then(t.t.bind(t, 6466, 23));
    await e(process.stdin, answers, process.stdout, {
     end: false
    });
   } catch (e) {
    if ((0, A.$N)(e) !== "EPIPE") throw (0, W.zz)(1, e);
   }
  });
var answers = (async function* answers(e) {
   let n = 0;
   for await (const t of readLines(e)) {
    n++;
    const e = await answerTo(t, e => (0, J.cv)("warning", `line ${n}: ${e}`));
    yield `${JSON.stringify(e)}\n`;
   }
  });
var readLines = (async function* readLines(e) {
   let n = Buffer.alloc(0);
   const add = (e => {
    if (n.length <= X) n = Buffer.concat([ n, e ]).subarray(0, X + 1);
   });
   for await (const t of e) {
    let e = 0;
    for (let s = t.indexOf(K); s !== -1; s = t.indexOf(K, e)) {
     add(t.subarray(e, s));
     yield n;
     n = Buffer.alloc(0);
     e = s + 1;
    }
    add(t.subarray(e));
   }
   if (n.length > 0) yield n;
  });
var answerTo = (async function answerTo(e, n) {
   if (e.length > X) return {
    error: "The line is longer than 1 MiB."
   };
   try {
    const t = V.decode(e);
    if ((0, z.P)(t)) await (0, z.eb)();
    const {label: s = "", status: o, ...i} = readBadgeLine(t);
    const r = {
     ...(0, G.Nl)(i),
     logos: await (0, z.R$)([ i ])
    };
    const l = await (0, Y.XX)((0, a.bN)(s, o, r), "svg");
    (0, a._I)(s, o, r).forEach(n);
    return {
     svg: l
    };
   } catch (e) {
    if (e instanceof TypeError && (0, A.$N)(e) === "ERR_ENCODING_INVALID_ENCODED_DATA") return {
     error: "The line is not in UTF-8."
    };
    const n = (0, A.bD)(e);
    return {
     error: e instanceof SyntaxError ? `The line is not valid JSON: ${n}` : n
    };
   }
  });
var readBadgeLine = (function readBadgeLine(e) {
   const n = {};
   const t = [];
   for (const [s, o] of Object.entries(parseObject(e))) {
    if (isName(s)) t.push(...readField(n, s, o)); else t.push(`${(0, A.hD)(s)} is not a key of a badge.${(0, 
    A.h)(s, Q) || ` Allowed: ${Q.join(", ")}.`}`);
   }
   if (t.length === 0 && n.status === undefined && n.message === undefined) t.push(NOTHING_TO_DRAW('"status" or "message"'));
   if (t.length > 0) throw new Error(t.join("; "));
   return n;
  });
var readField = (function readField(e, n, t) {
   const s = [];
   const o = B.Rk[n].read(svg_valueOf(t), (e, t) => {
    s.push(`${(0, A.hD)(n)}: ${t()}`);
    return null;
   });
   if (o !== null) e[n] = o;
   return s;
  });
var parseObject = (function parseObject(e) {
   if (e.trim() === "") throw new Error(`The line is empty. ${Z}`);
   const n = JSON.parse(e, asWritten);
   if (typeof n !== "object" || n === null || Array.isArray(n)) throw new Error(`The line is not a JSON object. ${Z}`);
   return n;
  });
var asWritten = (function asWritten(e, n, t) {
   return typeof n === "number" ? t?.source ?? String(n) : n;
  });
var svg_valueOf = (function svg_valueOf(e) {
   const n = 0;
   if (Array.isArray(e)) return {
    kind: "list",
    offset: n,
    items: e.map(svg_valueOf)
   };
   if (typeof e !== "object" || e === null) return {
    kind: "scalar",
    offset: n,
    text: String(e),
    isNull: e === null
   };
   const t = Object.entries(e).map(([e, t]) => ({
    key: e,
    offset: n,
    value: svg_valueOf(t)
   }));
   return {
    kind: "map",
    offset: n,
    entries: t
   };
  });
var execute = (async function execute(e) {
   switch (e.kind) {
   case "help":
    return helpFor(e.of, e => (0, J.Cr)(e, (0, J.r5)(1, process.env)));

   case "version":
    return `${ee}\n`;

   case "completion":
    return completionFor(e.shell);

   case "svg":
    return svg(e);

   case "json-lines":
    await jsonLines();
    return "";

   case "records":
    return (await Promise.all([ t.e(838), t.e(404), t.e(278), t.e(34), t.e(55) ]).then(t.bind(t, 3272))).records(e, process);

   case "init":
    return (await Promise.all([ t.e(815), t.e(944), t.e(278), t.e(385) ]).then(t.bind(t, 8078))).init({
     folder: process.cwd(),
     dryRun: e.dryRun,
     from: e.from,
     write: e.write,
     program: process.argv[1] ?? ".",
     version: ee
    });

   case "publish":
    return (await Promise.all([ t.e(838), t.e(404), t.e(278), t.e(34), t.e(426), t.e(552) ]).then(t.bind(t, 7493))).publishFrom(e, process);
   }
  });
var run = (async function run() {
   try {
    const {command: e, inputName: n} = readArgs(process.argv.slice(2));
    (0, A.Iy)(n);
    (0, W.yy)(await execute(e));
   } catch (e) {
    fail(e);
   }
  });
  t.d(n, {
   run: (() => run)
  });
  var s = t(7975);
  var o = t(3399);
  var a = t(3360);
  var i = t(4394);
  var r = t(8011);
  var l = t(8611);
  var c = t(3718);
  var u = t(8534);
  var d = t(8514);
  
  const f = {
   path: "file"
  };
  const h = {
   path: "file",
   isList: true
  };
  const g = {
   isList: true
  };
  const m = flag("label TEXT", "text on the left");
  const p = flag("color COLOR", "name of shields or CSS, hex, rgb() or hsl()");
  const b = flag("style STYLE", "shape of the badge (default: flat)", {
   choices: a.rY
  });
  const w = flag("logo LOGO", "built-in logo (github, docker, python, \u2026) or data:image/\u2026;base64,\u2026", {
   choices: r.f
  });
  const $ = flag("link PAGE", "where a click leads: workflow, run, branch, \u2026, none, or a URL", {
   choices: i.A
  });
  const v = flag("from FILES", "coverage or test reports, as paths or globs", h);
  const O = flag("manifest FILE", "file of badges (default: .github/badges.yml)", f);
  const y = flag("token TOKEN", "token for GitHub's API (or GITHUB_TOKEN)");
  const E = {
   name: "publish",
   does: "Find a status, draw its badge and publish it, as the action does.",
   examples: [ "publish-badges publish --event event.json --directory out", "publish-badges publish --workflow ci.yml --target-branch badges" ],
   sections: {
    "What it shows": [ flag("event FILE", "event of a runner; a workflow_run event contains the status", f), flag("status WORD", "a status: success, failing, STOPPED, \u2026", {
     choices: d.f
    }), flag("needs JSON", 'results of jobs, summed up: {"build":{"result":"success"}}'), v, flag("workflow NAME", "newest run of a workflow: file name, id or name; '*': all", g), flag("job NAME", "only these jobs: a name, a glob, or a key in the workflow file"), flag("branch NAME", "runs of this branch; also the value of %{branch}"), flag("message TEXT", "text of a static badge, or instead of the status"), flag("badges YAML", "list of badges with the keys of the file of badges"), O, flag("values LINES", "messages of its static badges: id=message, or JSON", g) ],
    "How it looks": [ flag("id ID", "key and file name of the badge"), m, p, b, w, $ ],
    "Where it goes": [ flag("directory DIR", "write files there; needs no network", {
     path: "folder"
    }), flag("target-branch NAME", "commit to a branch (default: badges)"), flag("target-repository OWNER/NAME", "repository of that branch (default: this one)"), flag("gist-id ID", "write to a gist"), flag("gist-token TOKEN", "classic token for the gist (or GIST_TOKEN)"), flag("path TEMPLATE", "path of the file (default: %{branch}/%{id})"), flag("formats FORMATS", "files to write (default: svg)", {
     choices: i.hR,
     isList: true
    }), flag("branches GLOBS", "branches and tags whose runs publish (default: the default branch)", g), y, flag("readme FILES", "README files whose block of badges to update", h), flag("single-commit", "keep one commit on the target branch"), flag("allow-public", "publish badges of a private repository where everybody can read them") ],
    "How it ends": [ flag("dry-run", "do everything except writing"), flag("json", "print the outputs of the action as JSON"), flag("fail-on LEVEL", "failures that end with exit status 1 (default: setup)", {
     choices: Object.keys(c.d$)
    }), flag("job-status WORD", "status of the job so far; the action sets it", {
     choices: d.f
    }), flag("job-id NUMBER", "id of the job; the action sets it") ]
   }
  };
  const k = {
   name: "svg",
   does: "Draw one badge as an SVG picture, or many.",
   examples: [ "publish-badges svg --label build --status passing --output build.svg", "publish-badges svg --json-lines < badges.jsonl" ],
   sections: {
    Flags: [ m, flag("status WORD", "a status: passing, failure, STOPPED, \u2026", {
     choices: d.f
    }), flag("message TEXT", "text on the right; with --status instead of its word"), p, flag("label-color COLOR", "color of the left side"), b, flag("palette PALETTE", "colors of the statuses", {
     choices: o.LH
    }), flag("wording SYSTEM", "words and colors of another system", {
     choices: l.a
    }), w, flag("logo-color COLOR", "default: a color that is visible on the label"), flag("output FILE", "write to a file (default: standard output)", {
     short: "o",
     path: "file"
    }), flag("json-lines", "draw many: a badge in JSON per line of standard input, one answer per line") ]
   }
  };
  const _ = [ O, flag("repository OWNER/NAME", "the file on GitHub; a change is a commit on the default branch"), flag("scope SCOPE", "organization: the owner's file, badges.yml; on GitHub in OWNER/.github", {
   choices: [ "repository", "organization" ]
  }), y ];
  const j = [ flag("image-url URL", "a picture from elsewhere"), flag("link-url URL", "where a click leads") ];
  const D = [ flag("workflow FILE", "workflow whose newest run is shown", g), flag("job NAME", "only these jobs of it"), flag("branch NAME", "runs of this branch"), flag("environment NAME", "newest deployment to an environment"), flag("check NAME", "check run or commit status"), flag("fact FACT", "fact of the repository: release, license, stars, \u2026", {
   choices: i.qY
  }), v, flag("status WORD", "always this status", {
   choices: d.f
  }), flag("message TEXT", "text of a static badge"), flag("name TEXT", "text for people who do not see the picture"), ...j, m, p, b, w, $, flag("badge YAML", "any keys: '{strict: true, color_steps: {0: red, 80: green}}'") ];
  const C = flag("json", "print JSON, with the fields of GitLab's badge API");
  const M = flag("format FORMAT", "print a snippet for a README", {
   choices: u.CZ
  });
  const x = [ E, k, {
   name: "list",
   alias: "ls",
   does: "List the badges of .github/badges.yml, inherited ones included.",
   examples: [ "publish-badges list", "publish-badges list --format markdown" ],
   sections: {
    Output: [ flag("name TEXT", "only badges with exactly this name"), C, M ],
    "Which file": _
   }
  }, {
   name: "get",
   argument: "ID",
   does: "Show one badge.",
   examples: [ "publish-badges get ci", "publish-badges get ci --json" ],
   sections: {
    Output: [ C, M ],
    "Which file": _
   }
  }, {
   name: "add",
   argument: "ID",
   does: "Add a badge to .github/badges.yml, after the others.",
   examples: [ "publish-badges add ci --workflow ci.yml", "publish-badges add coverage --label coverage --message 87%" ],
   sections: {
    "The badge": [ ...D, flag("id ID", "the same as the argument ID") ],
    Output: [ C ],
    "Which file": _
   }
  }, {
   name: "edit",
   argument: "ID",
   does: "Change the given keys of a badge, and print what changed.",
   examples: [ "publish-badges edit ci --style plastic", "publish-badges edit ci --badge '{strict: true, label: ~}'" ],
   sections: {
    "What to change (--badge with ~ as value removes a key)": D,
    Output: [ C ],
    "Which file": _
   }
  }, {
   name: "remove",
   alias: "rm",
   argument: "ID",
   does: "Remove a badge from .github/badges.yml.",
   examples: [ "publish-badges remove ci" ],
   sections: {
    "Which file": _
   }
  }, {
   name: "preview",
   does: "Show two URLs with their placeholders filled in; writes nothing.",
   examples: [ "publish-badges preview --link-url https://x.example --image-url 'https://x.example/%{project_id}'" ],
   sections: {
    "The badge": [ ...j, flag("name TEXT", "its name, for the output") ],
    Output: [ C ],
    "Which file": _
   }
  }, {
   name: "init",
   does: "Create .github/badges.yml and a publishing workflow, from your workflows or the badges of a README.",
   examples: [ "publish-badges init --dry-run", "publish-badges init --from README.md --write" ],
   sections: {
    Flags: [ flag("from README", "make the file of badges from those in a README: badge.svg, shields, badgen, Codecov \u2026", g), flag("write", "replace them in the README with the block of badges, instead of showing the changes"), flag("dry-run", "show the files without creating them") ]
   }
  }, {
   name: "completion",
   argument: "SHELL",
   does: "Print the script of a shell (bash, zsh or fish) that completes commands and flags.",
   examples: [ "source <(publish-badges completion bash)    in ~/.bashrc", "source <(publish-badges completion zsh)     in ~/.zshrc, after compinit", "publish-badges completion fish | source     in ~/.config/fish/config.fish" ],
   sections: {}
  }, {
   name: "help",
   argument: "COMMAND",
   does: "Show the help of a command.",
   examples: [ "publish-badges help svg" ],
   sections: {}
  } ];
  const R = flag("help", "show this help", {
   short: "h"
  });
  const flagsOf = (({sections: e}) => [ ...Object.values(e).flat(), R ]);
  const namesOf = (({name: e, alias: n}) => n === undefined ? [ e ] : [ e, n ]);
  const commandNamed = (e => x.find((n => namesOf(n).includes(e))));
  var A = t(3916);
  var S = t(3383);
  class UsageError extends Error {}
  
  
  function nameOf(e, n, t) {
   if (e === "id" && n.argument === "ID" && t["id"] === undefined) return "ID";
   const s = e.replaceAll("_", "-");
   return flagsOf(n).some(({name: e}) => e === s) ? `--${s}` : e;
  }
  
  function initCommand(e) {
   const n = e["from"]?.split("\n") ?? [];
   const t = e["write"] === "true";
   if (t && n.length === 0) throw new UsageError("--write needs --from: the README whose badges the block replaces, such as --from README.md.");
   if (n.some(e => e.trim() === "")) throw new UsageError("--from needs a README, such as --from README.md.");
   return {
    kind: "init",
    dryRun: e["dry-run"] === "true",
    from: n,
    write: t
   };
  }
  
  
  function unknownCommand(e) {
   const n = "See publish-badges --help.";
   if (e.startsWith("-")) {
    const t = (0, A.pA)(e, [ "--version", "--help" ], 2);
    const s = t === undefined ? `Write publish-badges COMMAND ${e}.` : `Did you mean ${t}?`;
    return new UsageError(`The command is missing before ${(0, A.hD)(e)}. ${s} ${n}`);
   }
   const t = (0, A.pA)(e, x.flatMap(namesOf));
   const s = x.map(e => e.name).join(", ");
   const o = t === undefined ? `Commands: ${s}.` : `Did you mean ${(0, A.hD)(t)}?`;
   return new UsageError(`Unknown command ${(0, A.hD)(e)}. ${o} ${n}`);
  }
  
  
  function unknownFlag(e, n) {
   const [t = e] = e.split("=");
   const s = t.replace(/^-+/, "").replaceAll("_", "-");
   const namesIn = e => flagsOf(e).map(({name: e}) => e);
   const o = x.filter(e => namesIn(e).includes(s));
   const a = (0, A.pA)(s, namesIn(n));
   const i = o.length > 0 && !o.includes(n);
   const r = i ? ` It is a flag of ${o.map(({name: e}) => e).join(", ")}.` : a === undefined ? "" : ` Did you mean --${a}?`;
   return new UsageError(`Unknown flag ${t} of ${n.name}.${r} See publish-badges ${n.name} --help.`);
  }
  function unexpected(e, n, t) {
   const {name: s, argument: o} = n;
   const a = o === undefined ? "only flags" : `one ${o} and flags`;
   const i = flagsOf(n).some(e => e.value === undefined && t === `--${e.name}`);
   const r = i ? `${t} needs no value.` : "Put quotes around a value with spaces.";
   return new UsageError(`Unexpected argument ${(0, A.hD)(e)}: ${s} accepts ${a}. ${r} See publish-badges ${s} --help.`);
  }
  const N = "publish-badges";
  const T = new Map([ [ "bash", bashScript ], [ "zsh", zshScript ], [ "fish", fishScript ] ]);
  function completionFor(e) {
   const n = T.get(e);
   if (n !== undefined) return n();
   const t = [ ...T.keys() ];
   const s = (0, A.pA)(e, t);
   const o = s === undefined ? `Allowed: ${t.join(", ")}.` : `Did you mean ${(0, A.hD)(s)}?`;
   const a = e === "" ? "The shell is missing." : `${(0, A.hD)(e)} is not a shell with completion.`;
   throw new UsageError(`${a} ${o} Example: source <(${N} completion bash)`);
  }
  const quoted = e => `'${e.replaceAll("'", `'\\''`)}'`;
  const L = `GITHUB_TOKEN= ${N} list 2>/dev/null | sed -e 1d -e 's/ .*//'`;
  function argumentWords({argument: e}) {
   if (e === "COMMAND") return x.flatMap(namesOf).join(" ");
   return e === "SHELL" ? [ ...T.keys() ].join(" ") : "";
  }
  const needsId = ({name: e, argument: n}) => n === "ID" && e !== "add";
  const dashed = ({name: e, short: n}) => [ `--${e}`, ...n === undefined ? [] : [ `-${n}` ] ];
  function bashScript() {
   return `# Completion of ${N} for bash: source <(${N} completion bash)\n_publish_badges() {\n  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]}\n  COMPREPLY=()\n  if [ "$COMP_CWORD" -eq 1 ]; then\n    COMPREPLY=($(compgen -W ${quoted([ ...x.flatMap(namesOf), "--help", "--version" ].join(" "))} -- "$current"))\n    return\n  fi\n  # Bash sets "=" apart from the words around it.\n  if [ "$current" = = ]; then current=; elif [ "$previous" = = ]; then previous=\${COMP_WORDS[COMP_CWORD - 2]}; fi\n  case "$command" in\n${x.map(bashCase).join("\n")}\n  esac\n}\ncomplete -F _publish_badges ${N}\n`;
  }
  function bashCase(e) {
   const n = flagsOf(e);
   const t = n.flatMap(e => {
    const n = bashValue(e);
    return n === undefined ? [] : [ `        ${dashed(e).join("|")}) ${n}; return ;;` ];
   });
   const s = `${argumentWords(e)}${needsId(e) ? ` $(${L})` : ""}`;
   return `    ${namesOf(e).join("|")})\n      case "$previous" in\n${t.join("\n")}\n      esac\n      if [[ $current == -* ]]; then\n        COMPREPLY=($(compgen -W ${quoted(n.flatMap(dashed).join(" "))} -- "$current"))\n      else\n        COMPREPLY=($(compgen -W "${s}" -- "$current"))\n      fi ;;`;
  }
  function bashValue({value: e, choices: n, path: t}) {
   if (e === undefined) return undefined;
   if (n !== undefined) return `COMPREPLY=($(compgen -W ${quoted(n.join(" "))} -- "$current"))`;
   if (t === undefined) return "true";
   return `compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -${t === "folder" ? "d" : "f"} -- "$current"))`;
  }
  function zshScript() {
   const e = x.flatMap(e => namesOf(e).map(n => `    ${quoted(`${n}:${e.does}`)}`));
   return `#compdef ${N}\n# Completion of ${N} for zsh: source <(${N} completion zsh)\n_publish_badges_ids() { compadd -- \${(f)"$(${L})"} }\n_publish_badges() {\n  local -a commands\n  commands=(\n${e.join("\n")}\n  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n  local command=$words[2]\n  shift words\n  (( CURRENT-- ))\n  case $command in\n${x.map(zshCase).join("\n")}\n  esac\n}\ncompdef _publish_badges ${N}\n`;
  }
  const specified = e => e.replace(/[\\:[\]]/g, "\\$&");
  function zshCase(e) {
   const n = flagsOf(e).map(e => {
    const n = e.value === undefined ? "" : `:${specified(e.value)}:${zshAction(e)}`;
    const t = e.isList === true ? "*" : "";
    return dashed(e).map(s => {
     const o = e.value !== undefined && s.startsWith("--") ? "=" : "";
     return `      ${quoted(`${t}${s}${o}[${specified(e.text)}]${n}`)}`;
    });
   });
   const t = argumentWords(e);
   const s = needsId(e) ? "_publish_badges_ids" : t === "" ? "" : `(${t})`;
   const o = e.argument === undefined ? [] : [ `      ${quoted(`1:${e.argument}:${s}`)}` ];
   return `  ${namesOf(e).join("|")})\n    _arguments \\\n${[ ...n.flat(), ...o ].join(" \\\n")} ;;`;
  }
  function zshAction({choices: e, path: n}) {
   if (e !== undefined) return `(${e.join(" ")})`;
   if (n === undefined) return "";
   return n === "folder" ? "_files -/" : "_files";
  }
  function fishScript() {
   const e = x.flatMap(namesOf).join(" ");
   const n = x.flatMap(e => namesOf(e).map(n => `complete -c ${N} -n "not __fish_seen_subcommand_from $__publish_badges_commands" -a ${n} -d ${fishText(e.does)}`));
   return `# Completion of ${N} for fish: ${N} completion fish | source\nset -g __publish_badges_commands ${e}\ncomplete -c ${N} -f\n${[ ...n, ...x.flatMap(fishLines) ].join("\n")}\n`;
  }
  const fishText = e => `'${e.replace(/[\\']/g, "\\$&")}'`;
  function fishLines(e) {
   const n = `complete -c ${N} -n "__fish_seen_subcommand_from ${namesOf(e).join(" ")}"`;
   const t = flagsOf(e).map(({name: e, short: t, value: s, choices: o, path: a, text: i}) => {
    const r = [ `-l ${e}`, ...t === undefined ? [] : [ `-s ${t}` ], ...s === undefined ? [] : [ a === "file" ? "-r" : "-x" ], ...o === undefined ? [] : [ `-a ${fishText(o.join(" "))}` ], ...a === undefined ? [] : [ a === "folder" ? "-a '(__fish_complete_directories)'" : "-F" ], `-d ${fishText(i)}` ];
    return `${n} ${r.join(" ")}`;
   });
   const s = needsId(e) ? `(${L})` : argumentWords(e);
   return s === "" ? t : [ ...t, `${n} -a ${fishText(s)}` ];
  }
  const I = "  ";
  function helpFor(e, n) {
   const t = e === undefined ? generalHelp(n) : commandHelp(e, n);
   return `${t.join("\n\n")}\n`;
  }
  function generalHelp(e) {
   const n = x.map(e => [ usageOf(e), e.does ]);
   const t = [ [ "help COMMAND, COMMAND --help", "Show the help of a command." ], [ "--version, -v", "Show the version." ] ];
   return [ "Publish CI status badges that tell the truth.", block("Example", [ "publish-badges svg --label build --status passing --output build.svg" ], e), block("Usage", [ "publish-badges COMMAND [flags]" ], e), block("Commands", table([ ...n.slice(0, -1), ...t ]), e), "Exit status: 0 done, 1 failed, 2 unknown command or flag. Set NO_COLOR to print without colors." ];
  }
  function commandHelp(e, n) {
   const {does: t, examples: s, sections: o} = e;
   const a = flagsOf(e);
   const i = Math.max(...a.map(e => termOf(e).length));
   return [ t, block(s.length === 1 ? "Example" : "Examples", s, n), block("Usage", usagesOf(e), n), ...Object.entries(o).map(([e, t]) => block(e, flagTable(t, i), n)), flagTable([ R ], i).map(e => I + e).join("\n") ];
  }
  const usageOf = ({name: e, argument: n, alias: t}) => [ e, n, t === undefined ? undefined : `(${t})` ].filter(e => e !== undefined).join(" ");
  function usagesOf(e) {
   const n = Object.keys(e.sections).length > 0 ? "[flags]" : undefined;
   return namesOf(e).map(t => [ "publish-badges", t, e.argument, n ].filter(e => e !== undefined).join(" "));
  }
  const block = (e, n, t) => [ t(e), ...n.map(e => I + e) ].join("\n");
  function termOf({name: e, short: n, value: t}) {
   return `${n === undefined ? "    " : `-${n}, `}--${e}${t === undefined ? "" : ` ${t}`}`;
  }
  const P = 8;
  function flagTable(e, n) {
   const t = e.flatMap(e => {
    const {choices: n = []} = e;
    const t = n.length > 0 && n.length <= P;
    return [ [ termOf(e), e.text ], ...t ? [ [ "", n.join(", ") ] ] : [] ];
   });
   return table(t, n);
  }
  function table(e, n = Math.max(...e.map(([e = ""]) => e.length))) {
   return e.map(([e = "", t = ""]) => `${e.padEnd(n)}   ${t}`);
  }
  var W = t(4006);
  var F = t(3024);
  var U = t(6760);
  var z = t(7596);
  var q = t(7088);
  var H = t(8028);
  var B = t(6470);
  var G = t(3060);
  var Y = t(6765);
  var J = t(1028);
  
  const NOTHING_TO_DRAW = e => `Nothing to draw: set ${e}.`;
  function cannotWriteFile(e, n) {
   const t = (0, A.$N)(n);
   if (t === "ENOTDIR" || t === "ENOENT" && !(0, F.existsSync)((0, U.dirname)(e))) return new A.qh("not-found", `Cannot write ${e}: there is no folder ${(0, 
   U.dirname)(e)}. Create it first.`);
   if (t === "EISDIR") return new A.qh("invalid", `Cannot write ${e}: it is a folder. Name a file in it.`);
   return new A.qh("refused", `Cannot write ${e}: ${(0, A.bD)(n)}`);
  }
  
  
  const X = 1 << 20;
  const K = 10;
  
  const V = new TextDecoder("utf-8", {
   fatal: true
  });
  
  const Q = [ ...[ "label", "message", "status", "color", "label_color", "color_steps", "messages", "colors" ], ...[ "wording", "palette", "style", "logo", "logo_color", "link" ] ];
  const isName = (e => Q.includes(e));
  
  
  const Z = 'A line is one badge: {"label":"build","status":"passing"}.';
  
  
  
  
  const ee = "1.0.0";
  function errorLines(e) {
   if (!(e instanceof A.WK) || e.problems.length === 1) return e.message.split("\n");
   return [ e.headline, ...e.problems.map(({text: e}) => e) ];
  }
  function fail(e) {
   const n = e instanceof UsageError;
   const t = e instanceof A.qh ? ` [${(0, A.d)(e.code)}]` : "";
   const s = n || t !== "";
   const o = e instanceof Error && s ? errorLines(e) : (0, A.fC)(e).split("\n");
   (0, W.yy)(`publish-badges: ${o.map(W.Is).join("\n")}${t}\n`, 2);
   process.exitCode = n ? 2 : 1;
  }
  
 }),
 1028: ((e, n, t) => {
var colorDepth = (function colorDepth(e, n) {
   const {isatty: t, WriteStream: s} = process.getBuiltinModule("node:tty");
   const o = t(e) || n["FORCE_COLOR"] !== undefined;
   return o ? s.prototype.getColorDepth(n) : 1;
  });
var isForPeople = (function isForPeople(e) {
   return process.getBuiltinModule("node:tty").isatty(1) || colorDepth(1, e) > 1;
  });
var say = (function say(e, n) {
   const t = e === "warning" ? "33" : "36";
   (0, o.yy)(`${styled(`${e}:`, t, colorDepth(2, process.env))} ${(0, o.Is)(n)}\n`, 2);
  });
  t.d(n, {
   Cr: () => bold,
   Jz: (() => isForPeople),
   _D: () => inColors,
   cv: (() => say),
   dS: () => colored,
   r5: () => colorDepth
  });
  var s = t(3399);
  var o = t(4006);
  
  
  const styled = ((e, n, t) => t === 1 ? e : `\x1b[${n}m${e}\x1b[0m`);
  const bold = (e, n) => styled(e, "1", n);
  
  function inColors({label: e, message: n, labelColor: t, color: s}, a) {
   const i = [ {
    text: e,
    color: t
   }, {
    text: n,
    color: s
   } ].filter(({text: e}) => e !== "");
   if (a === 1) return `[${i.map(({text: e}) => (0, o.Is)(e)).join("|")}]`;
   return i.map(e => painted(` ${(0, o.Is)(e.text)} `, e.color, a)).join("");
  }
  function colored(e, n, t) {
   return t === 1 ? e : styled(e, codeOf(n, t, "text").code, t);
  }
  function painted(e, n, t) {
   const {code: o, shown: a} = codeOf(n, t, "background");
   return styled(e, `${o};${codeOf((0, s.kF)(a), t, "text").code}`, t);
  }
  function codeOf(e, n, t) {
   const s = rgbOf(e);
   const o = t === "background" ? 10 : 0;
   if (n >= 24) return {
    code: `${38 + o};2;${channelsOf(s).join(";")}`,
    shown: e
   };
   const i = n >= 8 ? r : a;
   const l = nearestOf(s, i);
   const c = `#${(i[l] ?? 0).toString(16).padStart(6, "0")}`;
   if (n >= 8) return {
    code: `${38 + o};5;${16 + l}`,
    shown: c
   };
   return {
    code: String((l < 8 ? 30 + l : 82 + l) + o),
    shown: c
   };
  }
  const a = [ 0, 13434880, 52480, 13487360, 238, 13435085, 52685, 15066597, 8355711, 16711680, 65280, 16776960, 6053119, 16711935, 65535, 16777215 ];
  const i = [ 0, 95, 135, 175, 215, 255 ];
  const r = [ ...i.flatMap((e => i.flatMap((n => i.map((t => e << 16 | n << 8 | t)))))), ...Array.from({
   length: 24
  }, ((e, n) => (8 + 10 * n) * 65793)) ];
  function nearestOf(e, n) {
   const [t, s, o] = channelsOf(e);
   const a = n.map(e => {
    const [n, a, i] = channelsOf(e);
    return (n - t) ** 2 + (a - s) ** 2 + (i - o) ** 2;
   });
   return a.indexOf(Math.min(...a));
  }
  function rgbOf(e) {
   const n = e.length < 6 ? e.slice(1).replace(/./g, "$&$&") : e.slice(1);
   return parseInt(n.slice(0, 6), 16);
  }
  const channelsOf = e => [ e >> 16, e >> 8 & 255, e & 255 ];
 }),
 3383: ((e, n, t) => {
var readScope = (function readScope(e = "repository") {
   return h[(0, o.HU)("scope", e, [ "repository", "organization" ])];
  });
var readRequest = (async function readRequest(e) {
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
   const s = await changesIn(t("badge"));
   const o = [ ...changesOf(e), ...s ];
   for (const [n, t] of o) (0, a.PW)(n, JSON.stringify(t ?? ""), e.tokens);
   const i = {
    inBadge: s.map(([e]) => e)
   };
   const r = urlOf(e, "link-url");
   if (n === "edit") return {
    ...i,
    command: n,
    id: idOf(n, e.id),
    link: r,
    changes: uniqueIn(withoutId(o))
   };
   const l = idOf(n, e.id ?? textIn(o, "id"));
   return {
    ...i,
    command: n,
    id: l,
    keys: keysOf(l, withoutId(o, e.id === undefined ? l : undefined), r)
   };
  });
  t.d(n, {
   hx: (() => readScope),
   in: (() => readRequest),
   z_: (() => u)
  });
  var s = t(3916);
  var o = t(3718);
  var a = t(1867);
  var i = t(392);
  var r = t(9510);
  var l = t(7647);
  var c = t(6470);
  const u = [ "list", "get", "add", "edit", "remove", "preview" ];
  const d = [ "workflow", "job", "branch", "environment", "check", "fact", "from", "status", "label", "message", "color", "style", "logo", "link" ];
  const f = [ "workflow", "from" ];
  const h = {
   repository: "project",
   organization: "group"
  };
  
  
  function idOf(e, n) {
   if (n === undefined || n.trim() === "") throw new s.qh("invalid", `The id is missing. It names the badge that the command is about${(0, 
   s.xf)(': set the input "id"', `: publish-badges ${e} ID`)}.`);
   return (0, o.pQ)("id", n);
  }
  function urlOf({read: e, tokens: n}, t) {
   const o = e(t)?.trim();
   if (o === undefined) return undefined;
   const {parse: i, problem: c, allowed: u} = r.oh;
   const d = i(o);
   if (d === undefined) throw (0, s.Gq)(t, (0, l.Hn)(o) ? "\u2026" : o, `${c(o)} ${u}`);
   (0, a.PW)(t, d, n);
   return d;
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
  const missing = (e, n, t = "") => new s.qh("invalid", `${e} is missing: set ${(0, 
  s.yu)(n, `"${n}"`)}${t}.`);
  function changesOf(e) {
   const {read: n} = e;
   const [t, s] = [ n("name"), urlOf(e, "image-url") ];
   const o = d.map(e => [ e, n(e) ]);
   const a = [ [ "name", t ], [ "image_url", s ], ...o ];
   return a.flatMap(([e, n]) => n === undefined ? [] : [ [ e, parseContent(e, n) ] ]);
  }
  function parseContent(e, n) {
   const t = f.includes(e) ? (0, r.Li)(n) : [];
   return t.length > 1 ? {
    list: t
   } : n;
  }
  async function changesIn(e) {
   if (e === undefined) return [];
   const {readChanges: n} = await Promise.all([ t.e(815), t.e(556) ]).then(t.bind(t, 5809));
   return n(e, (0, s.yu)("badge", "badge"));
  }
  function uniqueIn(e) {
   const n = e.find(([n], t) => e.findIndex(([e]) => e === n) !== t);
   if (n === undefined) return e;
   throw new s.qh("invalid", (0, i.Vu)(n[0]));
  }
  function textIn(e, n) {
   const t = e.find(([e]) => e === n)?.[1];
   return typeof t === "string" ? t : undefined;
  }
  function withoutId(e, n) {
   if (n === undefined && e.some(([e]) => e === "id")) throw new s.qh("invalid", "The id of a badge cannot change. Remove the badge, and add it with the other id.");
   return e.filter(([e]) => e !== "id");
  }
  function keysOf(e, n, t) {
   const o = n.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]);
   const has = e => o.some(([n]) => n === e);
   const a = o.some(([e]) => !c.Tf.some(n => n === e));
   const i = has("image_url");
   if (!i && !a) throw missing("image_url", "image-url", `, or a key of a badge to draw, such as ${(0, 
   s.yu)("workflow", '"workflow"')} or ${(0, s.yu)("message", '"message"')}`);
   if (i && t === undefined && !has("link_url")) throw missing("link_url", "link-url");
   const r = t === undefined ? [] : [ [ i ? "link_url" : "link", t ] ];
   const l = o.findLastIndex(([e]) => e === "name" || e === "image_url") + 1;
   return uniqueIn([ [ "id", e ], ...o.toSpliced(l, 0, ...r) ]);
  }
 })
};

