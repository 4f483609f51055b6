"use strict";

exports.id = 29;

exports.ids = [ 29 ];

exports.modules = {
 2562: ((e, n, t) => {
var flagsOf = (function flagsOf({sections: e}) {
   return [ ...Object.values(e).flat(), L ];
  });
var commandNamed = (function commandNamed(e) {
   return M.find((n => n.name === e || n.aliases.includes(e)));
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
   const s = commandNamed(n === "--help" || n === "-h" ? "help" : n);
   if (s === undefined) throw unknownCommand(n);
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
   const given = (e => n[e]);
   const read = (e => n[e] ?? "");
   const s = S.z_.find((n => n === e));
   if (s !== undefined) {
    const e = t ?? n["id"];
    if (e !== (n["id"] ?? e)) throw new UsageError(`Two different ids: ${(0, R.hD)(e ?? "")}, and ${(0, 
    R.hD)(read("id"))} in --id. Remove one of them.`);
    return {
     kind: "records",
     command: s,
     id: e,
     json: n["json"] === "true",
     read: given
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
    read: read,
    readLook: read
   };
   const isGiven = (e => n[e] !== undefined);
   return {
    kind: "publish",
    event: n["event"],
    json: n["json"] === "true",
    read: read,
    isGiven: isGiven
   };
  });
var jsonLinesCommand = (function jsonLinesCommand(e) {
   const n = Object.keys(e).find((e => e !== "json-lines"));
   if (n === undefined) return {
    kind: "json-lines"
   };
   throw new UsageError(`--json-lines and --${n} exclude each other: each line describes its own badge.`);
  });
var parseFlags = (function parseFlags(e, n) {
   const t = flagsOf(n);
   const o = Object.fromEntries(t.map((({name: e, short: n, value: t}) => [ e, {
    type: t === undefined ? "boolean" : "string",
    ...n === undefined ? {} : {
     short: n
    }
   } ])));
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
     const u = i[a.name];
     i[a.name] = a.isList === true && u !== undefined ? `${u}\n${r}` : r;
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
    throw new UsageError(`${n}: ${(0, R.hD)(t)} is not a boolean. Write ${n} without a value, or ${n}=false.`);
   }
   if (!n.startsWith("--") && a.some(n => e === `-${n.name}`)) throw new UsageError(`Unknown flag ${e}. Did you mean -${e}?`);
   if (t === undefined) throw new UsageError(`--${i} needs a value: --${i} ${o.value}.`);
   if (s !== true && /^--?[a-z]/i.test(t)) throw new UsageError(`--${i} needs a value, but ${t} follows. For a value that begins with a dash, write --${i}=${t}.`);
   return t;
  });
var svg = (async function svg({read: e, readLook: n, output: t}) {
   const [s] = (await (0, z.Ko)(e)).badges;
   if (s === undefined || e("status") === "" && (0, G.z3)(e("message"))) {
    throw new R.qh("invalid", NOTHING_TO_DRAW("--status or --message"));
   }
   const {source: o} = s;
   const i = o.kind === "status" ? o.status : undefined;
   const r = {
    ...s,
    ...(0, d.u4)(n),
    logos: await (0, U.R$)([ s ])
   };
   for (const n of (0, a._I)(e("label"), i, r)) (0, X.cv)("warning", n);
   const u = await (0, c.XX)((0, a.bN)(e("label"), i, r), "svg");
   if (t === undefined) return u;
   try {
    (0, q.writeFileSync)(t, u);
   } catch (e) {
    throw cannotWriteFile(t, e);
   }
   return "";
  });
var jsonLines = (async function jsonLines() {
   if ((0, q.fstatSync)(0).isDirectory()) throw new R.qh("invalid", "Cannot read standard input: it is a directory.");
   try {
    const {pipeline: e} = await Promise.resolve().then(t.t.bind(t, 6466, 23));
    await e(process.stdin, answers, process.stdout, {
     end: false
    });
   } catch (e) {
    if ((0, R.$N)(e) !== "EPIPE") throw (0, W.zz)(1, e);
   }
  });
var answers = (async function* answers(e) {
   let n = 0;
   for await (const t of linesOf(e)) {
    n++;
    const e = await answerTo(t, e => (0, X.cv)("warning", `line ${n}: ${e}`));
    yield `${JSON.stringify(e)}\n`;
   }
  });
var linesOf = (async function* linesOf(e) {
   let n = [];
   let t = 0;
   const add = (e => {
    t += e.length;
    if (t > Y) n = []; else n.push(e);
   });
   const finish = (() => {
    const e = t > Y ? undefined : Buffer.concat(n);
    n = [];
    t = 0;
    return e;
   });
   for await (const n of e) {
    let e = 0;
    for (let t = n.indexOf(V); t !== -1; t = n.indexOf(V, e)) {
     add(n.subarray(e, t));
     yield finish();
     e = t + 1;
    }
    add(n.subarray(e));
   }
   if (t > 0) yield finish();
  });
var answerTo = (async function answerTo(e, n) {
   if (e === undefined) return {
    error: "The line is over 1 MiB long."
   };
   try {
    const t = K.decode(e);
    if ((0, U.P)(t)) await (0, U.eb)();
    const {label: s = "", status: o, ...i} = readBadgeLine(t);
    const r = {
     ...(0, J.Nl)(i),
     logos: await (0, U.R$)([ i ])
    };
    const u = await (0, c.XX)((0, a.bN)(s, o, r), "svg");
    (0, a._I)(s, o, r).forEach(n);
    return {
     svg: u
    };
   } catch (e) {
    if (e instanceof TypeError && (0, R.$N)(e) === "ERR_ENCODING_INVALID_ENCODED_DATA") return {
     error: "The line is not in UTF-8."
    };
    const n = e instanceof Error ? e.message : String(e);
    return {
     error: e instanceof SyntaxError ? `The line is not valid JSON: ${n}` : n
    };
   }
  });
var readBadgeLine = (function readBadgeLine(e) {
   const n = {};
   const t = [];
   for (const [s, o] of Object.entries(parseObject(e))) {
    if (isName(s)) t.push(...readField(n, s, o)); else t.push(`${(0, R.hD)(s)} is not a key of a badge.${(0, 
    R.h)(s, Q) || ` Allowed: ${Q.join(", ")}.`}`);
   }
   if (t.length === 0 && n.status === undefined && n.message === undefined) t.push(NOTHING_TO_DRAW('"status" or "message"'));
   if (t.length > 0) throw new Error(t.join("; "));
   return n;
  });
var readField = (function readField(e, n, t) {
   const s = B.Rk[n].read(svg_valueOf(t));
   if ("problems" in s) return s.problems.map(({message: e}) => `${(0, R.hD)(n)}: ${e()}`);
   e[n] = s.value;
   return [];
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
   if (Array.isArray(e)) return (0, H.c3)(e.map(svg_valueOf), 0);
   if (typeof e !== "object" || e === null) return (0, H.ol)(String(e), 0, e === null);
   return (0, H.A7)(Object.entries(e).map(([e, n]) => ({
    key: e,
    offset: 0,
    value: svg_valueOf(n)
   })), 0);
  });
var execute = (async function execute(e) {
   switch (e.kind) {
   case "help":
    return helpFor(e.of, e => (0, X.Cr)(e, (0, X.r5)(1, process.env)));

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
    return (await Promise.all([ t.e(838), t.e(714), t.e(234), t.e(671), t.e(55) ]).then(t.bind(t, 6862))).records(e, process);

   case "init":
    return (await Promise.all([ t.e(815), t.e(944), t.e(234), t.e(385) ]).then(t.bind(t, 6110))).init({
     folder: process.cwd(),
     dryRun: e.dryRun,
     from: e.from,
     write: e.write,
     program: process.argv[1] ?? ".",
     version: ee
    });

   case "publish":
    return (await Promise.all([ t.e(838), t.e(714), t.e(234), t.e(671), t.e(552) ]).then(t.bind(t, 7493))).publishFrom(e, process);
   }
  });
var run = (async function run() {
   try {
    const {command: e, inputName: n} = readArgs(process.argv.slice(2));
    (0, R.Iy)(n);
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
  var u = t(8611);
  var d = t(3718);
  var l = t(8534);
  var c = t(8675);
  var f = t(8514);
  const h = {
   name: "status",
   value: "WORD",
   choices: f.f
  };
  const m = {
   name: "label",
   value: "TEXT",
   text: "text on the left"
  };
  const g = {
   name: "color",
   value: "COLOR",
   text: "name of shields or CSS, hex, rgb() or hsl()"
  };
  const p = {
   name: "style",
   value: "STYLE",
   text: "shape of the badge (default: flat)",
   choices: a.rY
  };
  const b = {
   name: "logo",
   value: "LOGO",
   text: "built-in logo (github, docker, python, \u2026) or data:image/\u2026;base64,\u2026",
   choices: r.f
  };
  const w = {
   name: "link",
   value: "PAGE",
   text: "where a click leads: workflow, run, branch, \u2026, none, or a URL",
   choices: i.A
  };
  const v = {
   name: "token",
   value: "TOKEN"
  };
  const $ = {
   name: "json"
  };
  const y = {
   name: "dry-run"
  };
  const O = {
   name: "publish",
   aliases: [],
   does: "Find a status, draw its badge and publish it, as the action does.",
   examples: [ "publish-badges publish --event event.json --directory out", "publish-badges publish --workflow ci.yml --target-branch badges" ],
   sections: {
    "What it shows": [ {
     name: "event",
     value: "FILE",
     text: "event of a runner; a workflow_run event contains the status",
     path: "file"
    }, {
     ...h,
     text: "a status: success, failing, STOPPED, \u2026"
    }, {
     name: "needs",
     value: "JSON",
     text: 'results of jobs, summed up: {"build":{"result":"success"}}'
    }, {
     name: "from",
     value: "FILES",
     text: "coverage or test reports, as paths or globs",
     path: "file",
     isList: true
    }, {
     name: "workflow",
     value: "NAME",
     text: "newest run of a workflow: file name, id or name; '*': all",
     isList: true
    }, {
     name: "job",
     value: "NAME",
     text: "only these jobs: a name, a glob, or a key in the workflow file"
    }, {
     name: "branch",
     value: "NAME",
     text: "runs of this branch; also the value of %{branch}"
    }, {
     name: "message",
     value: "TEXT",
     text: "text of a static badge, or instead of the status"
    }, {
     name: "badges",
     value: "YAML",
     text: "list of badges with the keys of the file of badges"
    }, {
     name: "manifest",
     value: "FILE",
     text: "file of badges (default: .github/badges.yml)",
     path: "file"
    }, {
     name: "values",
     value: "LINES",
     text: "messages of its static badges: id=message, or JSON",
     isList: true
    } ],
    "How it looks": [ {
     name: "id",
     value: "ID",
     text: "key and file name of the badge"
    }, m, g, p, b, w ],
    "Where it goes": [ {
     name: "directory",
     value: "DIR",
     text: "write files there; needs no network",
     path: "folder"
    }, {
     name: "target-branch",
     value: "NAME",
     text: "commit to a branch (default: badges)"
    }, {
     name: "target-repository",
     value: "OWNER/NAME",
     text: "repository of that branch (default: this one)"
    }, {
     name: "gist-id",
     value: "ID",
     text: "write to a gist"
    }, {
     name: "gist-token",
     value: "TOKEN",
     text: "classic token for the gist (or GIST_TOKEN)"
    }, {
     name: "path",
     value: "TEMPLATE",
     text: "path of the file (default: %{branch}/%{id})"
    }, {
     name: "formats",
     value: "FORMATS",
     text: "files to write (default: svg)",
     choices: c.hR,
     isList: true
    }, {
     name: "branches",
     value: "GLOBS",
     text: "branches and tags whose runs publish (default: the default branch)",
     isList: true
    }, {
     ...v,
     text: "token for GitHub's API (or GITHUB_TOKEN)"
    }, {
     name: "readme",
     value: "FILES",
     text: "README files whose block of badges to update",
     path: "file",
     isList: true
    }, {
     name: "single-commit",
     text: "keep one commit on the target branch"
    }, {
     name: "allow-public",
     text: "publish badges of a private repository where everybody can read them"
    } ],
    "How it ends": [ {
     ...y,
     text: "do everything except writing"
    }, {
     ...$,
     text: "print the outputs of the action as JSON"
    }, {
     name: "fail-on",
     value: "LEVEL",
     text: "failures that end with exit status 1 (default: setup)",
     choices: Object.keys(d.d$)
    }, {
     name: "job-status",
     value: "WORD",
     text: "status of the job so far; the action sets it",
     choices: f.f
    }, {
     name: "job-id",
     value: "NUMBER",
     text: "id of the job; the action sets it"
    } ]
   }
  };
  const x = {
   name: "svg",
   aliases: [],
   does: "Draw one badge as an SVG picture, or many.",
   examples: [ "publish-badges svg --label build --status passing --output build.svg", "publish-badges svg --json-lines < badges.jsonl" ],
   sections: {
    Flags: [ m, {
     ...h,
     text: "a status: passing, failure, STOPPED, \u2026"
    }, {
     name: "message",
     value: "TEXT",
     text: "text on the right; with --status instead of its word"
    }, g, {
     name: "label-color",
     value: "COLOR",
     text: "color of the left side"
    }, p, {
     name: "palette",
     value: "PALETTE",
     text: "colors of the statuses",
     choices: o.LH
    }, {
     name: "wording",
     value: "SYSTEM",
     text: "words and colors of another system",
     choices: u.a
    }, b, {
     name: "logo-color",
     value: "COLOR",
     text: "default: a color that is visible on the label"
    }, {
     name: "output",
     short: "o",
     value: "FILE",
     text: "write to a file (default: standard output)",
     path: "file"
    }, {
     name: "json-lines",
     text: "draw many: a badge in JSON per line of standard input, an answer per line"
    } ]
   }
  };
  const k = [ {
   name: "manifest",
   value: "FILE",
   text: "file of badges (default: .github/badges.yml)",
   path: "file"
  }, {
   name: "repository",
   value: "OWNER/NAME",
   text: "the file on GitHub; a change is a commit on the default branch"
  }, {
   name: "scope",
   value: "SCOPE",
   text: "organization: the owner's file, badges.yml; on GitHub in OWNER/.github",
   choices: [ "repository", "organization" ]
  }, {
   ...v,
   text: "token for GitHub's API (or GITHUB_TOKEN)"
  } ];
  const E = [ {
   name: "image-url",
   value: "URL",
   text: "a picture from elsewhere"
  }, {
   name: "link-url",
   value: "URL",
   text: "where a click leads"
  } ];
  const j = [ {
   name: "workflow",
   value: "FILE",
   text: "workflow whose newest run is shown",
   isList: true
  }, {
   name: "job",
   value: "NAME",
   text: "only these jobs of it"
  }, {
   name: "branch",
   value: "NAME",
   text: "runs of this branch"
  }, {
   name: "environment",
   value: "NAME",
   text: "newest deployment to an environment"
  }, {
   name: "check",
   value: "NAME",
   text: "check run or commit status"
  }, {
   name: "fact",
   value: "FACT",
   text: "fact of the repository: release, license, stars, \u2026",
   choices: i.qY
  }, {
   name: "from",
   value: "FILES",
   text: "coverage or test reports, as paths or globs",
   path: "file",
   isList: true
  }, {
   ...h,
   text: "always this status"
  }, {
   name: "message",
   value: "TEXT",
   text: "text of a static badge"
  }, {
   name: "name",
   value: "TEXT",
   text: "text for people who do not see the picture"
  }, ...E, m, g, p, b, w, {
   name: "badge",
   value: "YAML",
   text: "any keys: '{strict: true, color_steps: {0: red, 80: green}}'"
  } ];
  const _ = {
   ...$,
   text: "print JSON, with the fields of GitLab's badge API"
  };
  const D = {
   name: "format",
   value: "FORMAT",
   text: "print a snippet for a README",
   choices: l.CZ
  };
  const M = [ O, x, {
   name: "list",
   aliases: [ "ls" ],
   does: "List the badges of .github/badges.yml, inherited ones included.",
   examples: [ "publish-badges list", "publish-badges list --format markdown" ],
   sections: {
    Output: [ {
     name: "name",
     value: "TEXT",
     text: "only badges with exactly this name"
    }, _, D ],
    "Which file": k
   }
  }, {
   name: "get",
   aliases: [],
   argument: "ID",
   does: "Show one badge.",
   examples: [ "publish-badges get ci", "publish-badges get ci --json" ],
   sections: {
    Output: [ _, D ],
    "Which file": k
   }
  }, {
   name: "add",
   aliases: [],
   argument: "ID",
   does: "Add a badge to .github/badges.yml, after the others.",
   examples: [ "publish-badges add ci --workflow ci.yml", "publish-badges add coverage --label coverage --message 87%" ],
   sections: {
    "The badge": [ ...j, {
     name: "id",
     value: "ID",
     text: "the same as the argument ID"
    } ],
    Output: [ _ ],
    "Which file": k
   }
  }, {
   name: "edit",
   aliases: [],
   argument: "ID",
   does: "Change the given keys of a badge, and print what changed.",
   examples: [ "publish-badges edit ci --style plastic", "publish-badges edit ci --badge '{strict: true, label: ~}'" ],
   sections: {
    "What to change (--badge with ~ as value removes a key)": j,
    Output: [ _ ],
    "Which file": k
   }
  }, {
   name: "remove",
   aliases: [ "rm" ],
   argument: "ID",
   does: "Remove a badge from .github/badges.yml.",
   examples: [ "publish-badges remove ci" ],
   sections: {
    "Which file": k
   }
  }, {
   name: "preview",
   aliases: [],
   does: "Show two URLs with their placeholders filled in; writes nothing.",
   examples: [ "publish-badges preview --link-url https://x.example --image-url 'https://x.example/%{project_id}'" ],
   sections: {
    "The badge": [ ...E, {
     name: "name",
     value: "TEXT",
     text: "its name, for the output"
    } ],
    Output: [ _ ],
    "Which file": k
   }
  }, {
   name: "init",
   aliases: [],
   does: "Create .github/badges.yml and a publishing workflow, from your workflows or the badges of a README.",
   examples: [ "publish-badges init --dry-run", "publish-badges init --from README.md --write" ],
   sections: {
    Flags: [ {
     name: "from",
     value: "README",
     isList: true,
     text: "make the file of badges from those in a README: badge.svg, shields, badgen, Codecov \u2026"
    }, {
     name: "write",
     text: "replace them in the README by the block of badges, instead of showing the difference"
    }, {
     ...y,
     text: "show the files without creating them"
    } ]
   }
  }, {
   name: "completion",
   aliases: [],
   argument: "SHELL",
   does: "Print the script of a shell (bash, zsh or fish) that completes commands and flags.",
   examples: [ "source <(publish-badges completion bash)    in ~/.bashrc", "source <(publish-badges completion zsh)     in ~/.zshrc, after compinit", "publish-badges completion fish | source     in ~/.config/fish/config.fish" ],
   sections: {}
  }, {
   name: "help",
   aliases: [],
   argument: "COMMAND",
   does: "Show the help of a command.",
   examples: [ "publish-badges help svg" ],
   sections: {}
  } ];
  const L = {
   name: "help",
   short: "h",
   text: "show this help"
  };
  
  
  var R = t(3916);
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
  
  const C = "See publish-badges --help.";
  function knownCommand(e) {
   const n = commandNamed(e);
   if (n === undefined) throw unknownCommand(e);
   return n;
  }
  function unknownCommand(e) {
   if (e.startsWith("-")) {
    const n = (0, R.pA)(e, [ "--version", "--help" ], 2);
    const t = n === undefined ? `Write publish-badges COMMAND ${e}.` : `Did you mean ${n}?`;
    return new UsageError(`The command is missing before ${(0, R.hD)(e)}. ${t} ${C}`);
   }
   const n = (0, R.pA)(e, M.flatMap(e => [ e.name, ...e.aliases ]));
   const t = M.map(e => e.name).join(", ");
   const s = n === undefined ? `Commands: ${t}.` : `Did you mean ${(0, R.hD)(n)}?`;
   return new UsageError(`Unknown command ${(0, R.hD)(e)}. ${s} ${C}`);
  }
  
  
  function unknownFlag(e, n) {
   const [t = e] = e.split("=");
   const s = t.replace(/^-+/, "").replaceAll("_", "-");
   const o = (0, R.pA)(s, flagsOf(n).map(({name: e}) => e));
   const a = M.filter(e => flagsOf(e).some(({name: e}) => e === s));
   const i = a.length > 0 && !a.includes(n);
   const r = `It is a flag of ${a.map(({name: e}) => e).join(", ")}.`;
   const u = i ? r : o === undefined ? "" : `Did you mean --${o}?`;
   const d = `See publish-badges ${n.name} --help.`;
   return new UsageError([ `Unknown flag ${t} of ${n.name}.`, u, d ].filter(e => e !== "").join(" "));
  }
  function unexpected(e, {name: n, argument: t, ...s}, o) {
   const a = t === undefined ? "only flags" : `one ${t} and flags`;
   const i = Object.values(s.sections).flat().some(e => e.value === undefined && o === `--${e.name}`);
   const r = i ? `${o} needs no value.` : "Put quotes around a value with spaces.";
   return new UsageError(`Unexpected argument ${(0, R.hD)(e)}: ${n} accepts ${a}. ${r} See publish-badges ${n} --help.`);
  }
  const A = "publish-badges";
  const N = {
   bash: bashScript,
   zsh: zshScript,
   fish: fishScript
  };
  function completionFor(e) {
   const n = Object.hasOwn(N, e) ? N[e] : undefined;
   if (n !== undefined) return n();
   const t = Object.keys(N);
   const s = (0, R.pA)(e, t);
   const o = s === undefined ? `Allowed: ${t.join(", ")}.` : `Did you mean ${(0, R.hD)(s)}?`;
   const a = e === "" ? "The shell is missing." : `${(0, R.hD)(e)} is not a shell with completion.`;
   throw new UsageError(`${a} ${o} Example: source <(${A} completion bash)`);
  }
  const namesOf = ({name: e, aliases: n}) => [ e, ...n ];
  const quoted = e => `'${e.replaceAll("'", `'\\''`)}'`;
  const T = `GITHUB_TOKEN= ${A} list 2>/dev/null | sed -e 1d -e 's/ .*//'`;
  function argumentWords({argument: e}) {
   if (e === "COMMAND") return M.flatMap(namesOf);
   return e === "SHELL" ? Object.keys(N) : [];
  }
  const dashed = ({name: e, short: n}) => [ `--${e}`, ...n === undefined ? [] : [ `-${n}` ] ];
  function bashScript() {
   return `# Completion of ${A} for bash: source <(${A} completion bash)\n_publish_badges() {\n  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]}\n  COMPREPLY=()\n  if [ "$COMP_CWORD" -eq 1 ]; then\n    COMPREPLY=($(compgen -W ${quoted([ ...M.flatMap(namesOf), "--help", "--version" ].join(" "))} -- "$current"))\n    return\n  fi\n  # Bash sets "=" apart from the words around it.\n  if [ "$current" = = ]; then current=; elif [ "$previous" = = ]; then previous=\${COMP_WORDS[COMP_CWORD - 2]}; fi\n  case "$command" in\n${M.map(bashCase).join("\n")}\n  esac\n}\ncomplete -F _publish_badges ${A}\n`;
  }
  function bashCase(e) {
   const n = flagsOf(e);
   const t = n.flatMap(e => {
    const n = bashValue(e);
    return n === undefined ? [] : [ `        ${dashed(e).join("|")}) ${n}; return ;;` ];
   });
   const s = argumentWords(e).join(" ");
   const o = e.argument === "ID" && e.name !== "add" ? ` $(${T})` : "";
   return `    ${namesOf(e).join("|")})\n      case "$previous" in\n${t.join("\n")}\n      esac\n      if [[ $current == -* ]]; then\n        COMPREPLY=($(compgen -W ${quoted(n.flatMap(dashed).join(" "))} -- "$current"))\n      else\n        COMPREPLY=($(compgen -W "${s}${o}" -- "$current"))\n      fi ;;`;
  }
  function bashValue({value: e, choices: n, path: t}) {
   if (e === undefined) return undefined;
   if (n !== undefined) return `COMPREPLY=($(compgen -W ${quoted(n.join(" "))} -- "$current"))`;
   if (t === undefined) return "true";
   return `compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -${t === "folder" ? "d" : "f"} -- "$current"))`;
  }
  function zshScript() {
   const e = M.flatMap(e => namesOf(e).map(n => `    ${quoted(`${n}:${e.does}`)}`));
   return `#compdef ${A}\n# Completion of ${A} for zsh: source <(${A} completion zsh)\n_publish_badges_ids() { compadd -- \${(f)"$(${T})"} }\n_publish_badges() {\n  local -a commands\n  commands=(\n${e.join("\n")}\n  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n  local command=$words[2]\n  shift words\n  (( CURRENT-- ))\n  case $command in\n${M.map(zshCase).join("\n")}\n  esac\n}\ncompdef _publish_badges ${A}\n`;
  }
  const specified = e => e.replace(/[\\:[\]]/g, "\\$&");
  function zshCase(e) {
   const n = flagsOf(e).map(e => {
    const n = e.value === undefined ? "" : `:${specified(e.value)}:${zshAction(e)}`;
    const t = `[${specified(e.text)}]${n}`;
    const s = e.isList === true ? "*" : "";
    return dashed(e).map(n => `      ${quoted(`${s}${n}${e.value !== undefined && n.startsWith("--") ? "=" : ""}${t}`)}`);
   });
   const t = argumentWords(e);
   const s = t.length > 0 ? `(${t.join(" ")})` : e.name === "add" ? "" : "_publish_badges_ids";
   const o = e.argument === undefined ? [] : [ `      ${quoted(`1:${e.argument}:${s}`)}` ];
   return `  ${namesOf(e).join("|")})\n    _arguments \\\n${[ ...n.flat(), ...o ].join(" \\\n")} ;;`;
  }
  function zshAction({choices: e, path: n}) {
   if (e !== undefined) return `(${e.join(" ")})`;
   if (n === undefined) return "";
   return n === "folder" ? "_files -/" : "_files";
  }
  function fishScript() {
   const e = M.flatMap(namesOf).join(" ");
   const n = M.flatMap(e => namesOf(e).map(n => `complete -c ${A} -n "not __fish_seen_subcommand_from $__publish_badges_commands" -a ${n} -d ${fishText(e.does)}`));
   return `# Completion of ${A} for fish: ${A} completion fish | source\nset -g __publish_badges_commands ${e}\ncomplete -c ${A} -f\n${[ ...n, ...M.flatMap(fishLines) ].join("\n")}\n`;
  }
  const fishText = e => `'${e.replace(/[\\']/g, "\\$&")}'`;
  function fishLines(e) {
   const n = `complete -c ${A} -n "__fish_seen_subcommand_from ${namesOf(e).join(" ")}"`;
   const t = flagsOf(e).map(e => {
    const {name: t, short: s, value: o, choices: a, path: i, text: r} = e;
    const u = [ `-l ${t}`, ...s === undefined ? [] : [ `-s ${s}` ], ...o === undefined ? [] : [ i === "file" ? "-r" : "-x" ], ...a === undefined ? [] : [ `-a ${fishText(a.join(" "))}` ], ...i === undefined ? [] : [ i === "folder" ? "-a '(__fish_complete_directories)'" : "-F" ], `-d ${fishText(r)}` ];
    return `${n} ${u.join(" ")}`;
   });
   const s = argumentWords(e).join(" ");
   const o = e.argument === "ID" && e.name !== "add" ? `(${T})` : "";
   return s + o === "" ? t : [ ...t, `${n} -a ${fishText(s + o)}` ];
  }
  const I = "  ";
  function helpFor(e, n) {
   const t = e === undefined ? generalHelp(n) : commandHelp(e, n);
   return `${t.join("\n\n")}\n`;
  }
  function generalHelp(e) {
   const n = M.map(e => [ usageOf(e), e.does ]);
   const t = [ [ "help COMMAND, COMMAND --help", "Show the help of a command." ], [ "--version, -v", "Show the version." ] ];
   return [ "Publish CI status badges that tell the truth.", block("Example", [ "publish-badges svg --label build --status passing --output build.svg" ], e), block("Usage", [ "publish-badges COMMAND [flags]" ], e), block("Commands", table([ ...n.slice(0, -1), ...t ]), e), "Exit status: 0 done, 1 failed, 2 unknown command or flag. Set NO_COLOR to print without colors." ];
  }
  function commandHelp(e, n) {
   const {does: t, examples: s, sections: o} = e;
   const a = flagsOf(e);
   const i = Math.max(...a.map(e => termOf(e).length));
   return [ t, block(s.length === 1 ? "Example" : "Examples", s, n), block("Usage", usagesOf(e), n), ...Object.entries(o).map(([e, t]) => block(e, flagTable(t, i), n)), table([ [ termOf(L), L.text ] ], i).map(e => I + e).join("\n") ];
  }
  function usageOf({name: e, aliases: n, argument: t}) {
   return [ e, t, ...n.map(e => `(${e})`) ].filter(e => e !== undefined).join(" ");
  }
  function usagesOf({name: e, aliases: n, argument: t, sections: s}) {
   const o = [ t, Object.keys(s).length > 0 ? "[flags]" : undefined ];
   return [ e, ...n ].map(e => [ "publish-badges", e, ...o ].filter(e => e !== undefined).join(" "));
  }
  const block = (e, n, t) => [ t(e), ...n.map(e => I + e) ].join("\n");
  function termOf({name: e, short: n, value: t}) {
   return `${n === undefined ? "    " : `-${n}, `}--${e}${t === undefined ? "" : ` ${t}`}`;
  }
  const P = 8;
  function flagTable(e, n) {
   const t = e.map(e => {
    const {text: n, choices: t = []} = e;
    const s = t.length > 0 && t.length <= P;
    return [ termOf(e), ...s ? [ n, t.join(", ") ] : [ n ] ];
   });
   return t.flatMap(([e = "", ...t]) => t.flatMap((t, s) => table([ [ s === 0 ? e : "", t ] ], n)));
  }
  function table(e, n = Math.max(...e.map(([e = ""]) => e.length))) {
   return e.map(([e = "", t = ""]) => `${e.padEnd(n)}   ${t}`);
  }
  var W = t(4006);
  var q = t(3024);
  var F = t(6760);
  var U = t(7596);
  var G = t(7088);
  var z = t(8028);
  var B = t(6470);
  var J = t(3060);
  var H = t(1860);
  var X = t(1028);
  
  const NOTHING_TO_DRAW = e => `Nothing to draw: give ${e}.`;
  function cannotWriteFile(e, n) {
   const t = (0, R.$N)(n);
   if (t === "ENOTDIR" || t === "ENOENT" && !(0, q.existsSync)((0, F.dirname)(e))) return new R.qh("not-found", `Cannot write ${e}: there is no folder ${(0, 
   F.dirname)(e)}. Create it first.`);
   if (t === "EISDIR") return new R.qh("invalid", `Cannot write ${e}: it is a folder. Name a file in it.`);
   return new R.qh("refused", `Cannot write ${e}: ${n instanceof Error ? n.message : String(n)}`);
  }
  
  
  const Y = 1 << 20;
  const V = 10;
  
  const K = new TextDecoder("utf-8", {
   fatal: true
  });
  
  const Q = [ ...[ "label", "message", "status", "color", "label_color", "color_steps", "messages", "colors" ], ...[ "wording", "palette", "style", "logo", "logo_color", "link" ] ];
  const isName = (e => Q.includes(e));
  
  
  const Z = 'A line is one badge: {"label":"build","status":"passing"}.';
  
  
  
  
  const ee = "1.0.0";
  function main_linesOf(e) {
   if (!(e instanceof R.WK) || e.problems.length === 1) return e.message.split("\n");
   return [ e.headline, ...e.problems.map(({text: e}) => e) ];
  }
  const traceOf = e => e instanceof Error ? e.stack ?? e.message : String(e);
  function fail(e) {
   const n = e instanceof UsageError;
   const t = e instanceof R.qh ? ` [${(0, R.d)(e.code)}]` : "";
   const s = n || t !== "";
   const o = e instanceof Error && s ? main_linesOf(e) : traceOf(e).split("\n");
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
   const s = channelsOf(e);
   const o = t === "background" ? 10 : 0;
   if (n >= 24) return {
    code: `${38 + o};2;${s.join(";")}`,
    shown: e
   };
   if (n >= 8) {
    const e = nearestOf(s, r);
    return {
     code: `${38 + o};5;${16 + e}`,
     shown: hexOf(r[e])
    };
   }
   const i = nearestOf(s, a);
   return {
    code: String((i < 8 ? 30 + i : 82 + i) + o),
    shown: hexOf(a[i])
   };
  }
  const a = [ ...[ [ 0, 0, 0 ], [ 205, 0, 0 ], [ 0, 205, 0 ], [ 205, 205, 0 ], [ 0, 0, 238 ], [ 205, 0, 205 ], [ 0, 205, 205 ], [ 229, 229, 229 ] ], ...[ [ 127, 127, 127 ], [ 255, 0, 0 ], [ 0, 255, 0 ], [ 255, 255, 0 ], [ 92, 92, 255 ], [ 255, 0, 255 ], [ 0, 255, 255 ], [ 255, 255, 255 ] ] ].map((([e = 0, n = 0, t = 0]) => [ e, n, t ]));
  const i = [ 0, 95, 135, 175, 215, 255 ];
  const r = [ ...i.flatMap((e => i.flatMap((n => i.map((t => [ e, n, t ])))))), ...Array.from({
   length: 24
  }, ((e, n) => [ 8 + 10 * n, 8 + 10 * n, 8 + 10 * n ])) ];
  function nearestOf([e, n, t], s) {
   const o = s.map(([s, o, a]) => (s - e) ** 2 + (o - n) ** 2 + (a - t) ** 2);
   return o.indexOf(Math.min(...o));
  }
  function channelsOf(e) {
   const n = e.length < 6 ? e.slice(1).replace(/./g, "$&$&") : e.slice(1);
   const t = parseInt(n.slice(0, 6), 16);
   return [ t >> 16, t >> 8 & 255, t & 255 ];
  }
  const hexOf = (e = [ 0, 0, 0 ]) => `#${e.map(e => e.toString(16).padStart(2, "0")).join("")}`;
 }),
 8028: ((e, n, t) => {
var readInputs = (async function readInputs(e, n = (n => e(n) !== "")) {
   const t = e("token");
   const s = e("gist-token");
   const a = [ t, s ].flatMap(b.XP);
   for (const n of w) {
    if (n !== "token" && n !== "gist-token") (0, b.PW)(n, e(n), a);
    if (!O.includes(n)) refuseExpression(n, e(n));
   }
   const isSet = (t => e(t) !== "" || t === "message" && n(t));
   if (e("badges") !== "") refuseBoth("badges", $, isSet);
   if ((0, o.P)(e("logo"))) await (0, o.eb)();
   const i = readSettings(e);
   const r = (0, p.Li)(e("readme"));
   for (const e of r) refusePath("readme", e);
   return {
    failOn: (0, p.XV)(e("fail-on")),
    badges: e("badges") === "" ? [ readDefinition(e, n) ] : await readBadges(e, a),
    describesBadges: y.some(isSet),
    manifest: readManifest(e, isSet),
    values: e("badges") === "" ? e("values") : "",
    publish: i,
    readme: r.length === 0 ? undefined : r,
    confined: true,
    allowPublic: (0, p.og)("allow-public", e("allow-public")),
    dryRun: (0, p.og)("dry-run", e("dry-run")),
    token: t,
    gistToken: s,
    job: readJob(e)
   };
  });
var refuseExpression = (function refuseExpression(e, n) {
   if (n.includes("${{")) throw (0, r.Gq)(e, n, "is an expression that was not evaluated. Only GitHub does that, in a workflow: use its value.");
  });
var readManifest = (function readManifest(e, n) {
   const t = e("manifest");
   if (t === "") return {
    path: l.tL.project,
    isRequired: false
   };
   refuseBoth("manifest", y, n);
   refusePath("manifest", t);
   return {
    path: t,
    isRequired: true
   };
  });
var readJob = (function readJob(e) {
   const n = e("job-id");
   if (n !== "" && !/^\d{1,16}$/.test(n)) throw (0, r.Gq)("job-id", n, "is not a number. Leave it out: its default is ${{ job.check_run_id }}.");
   return {
    ...n === "" ? {} : {
     id: Number(n)
    },
    ...e("job-status") === "" ? {} : {
     status: (0, p.WT)("job-status", e("job-status"))
    }
   };
  });
var readDefinition = (function readDefinition(e, n) {
   const t = {
    ...s.oA,
    branch: readFilter(e("branch"))
   };
   const o = (0, a.z3)(e("message")) ? undefined : e("message");
   const i = (0, p.lq)(e("job").trim());
   const r = (0, c.vz)({
    status: e("status") === "" ? undefined : (0, p.WT)("status", e("status")),
    needs: readNeeds(e("needs")),
    from: (0, p.Li)(e("from")),
    workflow: (0, p.Li)(e("workflow")),
    job: i,
    message: o,
    emptyMessage: n("message") && o === undefined ? "message" : undefined
   }, t);
   return {
    id: readId(e("id")),
    name: undefined,
    kind: "project",
    enabled: true,
    label: (0, p.lq)(e("label")),
    message: o,
    color: (0, p.BK)("color", e("color")),
    colorSteps: undefined,
    labelColor: undefined,
    style: (0, p.zp)(e("style")),
    palette: undefined,
    logo: (0, p.vT)(e("logo")),
    logoColor: undefined,
    link: readLink(e("link")),
    source: r,
    filters: t,
    job: i,
    judging: s.zF,
    wording: undefined,
    messages: {},
    colors: {}
   };
  });
var readFilter = (function readFilter(e) {
   const n = (0, i.Tb)(e);
   if (n !== undefined) throw (0, r.Gq)("branch", e, n);
   return (0, p.lq)(e);
  });
var readNeeds = (function readNeeds(e) {
   if (e === "") return undefined;
   const n = (0, m.jJ)(e);
   if ("problem" in n) throw (0, r.Gq)("needs", e, n.problem);
   return n;
  });
var readId = (function readId(e) {
   if (e !== "" && !(0, s.eQ)(e)) throw (0, r.Gq)("id", e, `is not a valid id. For example: ${(0, 
   r.hD)((0, s.yR)(e.slice(0, 100)))}. Use parts of a-z, 0-9, ".", "_" and "-" that start with a letter or digit, joined by "/".`);
   return (0, p.lq)(e);
  });
var readLink = (function readLink(e) {
   if (e === "") return undefined;
   const n = s.A.find(n => n === e);
   if (n !== undefined) return {
    kind: n
   };
   const t = (0, f.rn)(e);
   if (t !== undefined) throw (0, r.Gq)("link", e, `${t}.${(0, r.h)(e, s.A)} Allowed: ${s.A.join(", ")}, or an http(s) URL.`);
   return {
    kind: "url",
    url: e.trim()
   };
  });
var readSettings = (function readSettings(e) {
   const [n, t] = [ e("gist-id"), e("directory") ];
   const s = e("target-branch") !== "" ? "target-branch" : e("target-repository") !== "" ? "target-repository" : undefined;
   refuseTwoTargets([ n === "" ? undefined : "gist-id", t === "" ? undefined : "directory", s ]);
   return {
    branch: readBranch(e("target-branch")),
    repository: readRepository(e("target-repository")),
    gist: n === "" ? undefined : readGist(n),
    directory: (0, p.lq)(t),
    path: readPath(e("path")),
    formats: (0, p.Ql)(e("formats")),
    branches: readBranches(e("branches")),
    singleCommit: e("single-commit") === "" ? undefined : (0, p.og)("single-commit", e("single-commit")),
    prune: undefined,
    index: undefined
   };
  });
var refuseTwoTargets = (function refuseTwoTargets(e) {
   const [n, t] = e.filter((e => e !== undefined));
   if (n !== undefined && t !== undefined) throw new r.qh("invalid", `${bothNames(n, t)} both name a target: set only one of them.`);
  });
var readBranch = (function readBranch(e) {
   if (e !== "" && !(0, i.Q8)(e)) throw (0, r.Gq)("target-branch", e, 'is not a branch that badges can be published to. Use the name of a branch, without "refs/" (default: badges).');
   return (0, p.lq)(e);
  });
var readBranches = (function readBranches(e) {
   const n = (0, p.Li)(e);
   for (const e of n) {
    const n = (0, g.Yo)(e);
    if (n !== undefined) throw (0, r.Gq)("branches", e, `${n} ${g.pf}`);
   }
   return n.length === 0 ? undefined : n;
  });
var readPath = (function readPath(e) {
   const n = (0, f.JZ)(e);
   if (n !== undefined) throw (0, r.Gq)("path", e, `has {${n}} without a percent sign. Did you mean "%{${n}}"?`);
   return (0, p.lq)(e);
  });
var readRepository = (function readRepository(e) {
   if (e !== "" && (0, u.SU)(e) === undefined) throw (0, r.Gq)("target-repository", e, "is not a repository name. Use owner/name.");
   return (0, p.lq)(e);
  });
  t.d(n, {
   Ko: (() => readInputs),
   y8: () => v
  });
  var s = t(4394);
  var o = t(7596);
  var a = t(7088);
  var i = t(1485);
  var r = t(3916);
  var u = t(4087);
  var d = t(8553);
  var l = t(1336);
  var c = t(3060);
  var f = t(7647);
  var h = t(5763);
  var m = t(9687);
  var g = t(8214);
  var p = t(3718);
  var b = t(1867);
  const w = [ "id", "label", "message", "color", "status", "needs", "from", "workflow", "job", "branch", "link", "style", "logo", "badges", "manifest", "values", "target-branch", "target-repository", "gist-id", "gist-token", "directory", "path", "formats", "branches", "token", "readme", "allow-public", "single-commit", "dry-run", "fail-on", "job-status", "job-id" ];
  const v = "(not given)";
  const $ = w.slice(0, w.indexOf("badges"));
  const y = [ ...$, "badges" ];
  
  const O = [ "label", "message", "values", "badges", "token", "gist-token" ];
  
  async function readBadges(e, n) {
   const t = await (0, d.gF)(e("badges"), (0, r.yu)("badges", "badges"));
   const s = e("values");
   const o = s === "" ? t : (0, h.t)(t, (0, h.N)(s));
   const a = o.map(({definition: e}) => e);
   (0, b.PW)("badges", JSON.stringify(a), n);
   return a;
  }
  function refuseBoth(e, n, t) {
   const s = n.find(t);
   if (s === undefined) return;
   const o = e === "badges" ? `move ${(0, r.yu)(s, s)} into the list` : "set only one of them";
   throw new r.qh("invalid", `${bothNames(e, s)} both describe a badge: ${o}.`);
  }
  const bothNames = (e, n) => `${(0, r.yu)(e, `Inputs "${e}"`)} and ${(0, r.yu)(n, `"${n}"`)}`;
  
  function refusePath(e, n) {
   const t = (0, i.z9)(n.replace(/^\.github\//, ""));
   if (t !== undefined) throw (0, r.Gq)(e, n, `${t}. Use a path in the repository, such as ${e === "manifest" ? l.tL.project : "README.md"}.`);
  }
  
  
  
  
  
  
  
  
  function readGist(e) {
   if (/^[\da-f]{20,40}$/i.test(e)) return e;
   const n = /([\da-f]{20,40})/i.exec(e)?.[1];
   throw (0, r.Gq)("gist-id", e, `is not a gist id. Use the 20 to 40 hex digits at the end of the gist's URL${n === undefined ? "" : ` (here ${n})`}.`);
  }
  
  
  
  
 }),
 5763: ((e, n, t) => {
  t.d(n, {
   N: () => readValues,
   t: () => withValues
  });
  var s = t(7088);
  var o = t(3916);
  const a = 20;
  const i = "Allowed: id=message, one a line, or a JSON object of them.";
  function readValues(e) {
   return e.trimStart().startsWith("{") ? readObject(e) : readLines(e);
  }
  function readObject(e) {
   const n = Object.entries(parseObject(e)).map(([e, n]) => [ e, n ?? "" ]);
   const t = n.filter(([, e]) => typeof e !== "string" && typeof e !== "number");
   refuse(t.map(([e, n]) => () => `${(0, o.hD)(e)}: ${(0, o.hD)(JSON.stringify(n))} is not a text or number.`));
   return new Map(n.map(([e, n]) => [ e, typeof n === "string" ? n : JSON.stringify(n) ]));
  }
  function parseObject(e) {
   try {
    return JSON.parse(e);
   } catch (e) {
    const n = e instanceof Error ? e.message : String(e);
    throw new o.qh("invalid", `${(0, o.yu)("values")}: it starts with "{", but is not valid JSON: ${(0, 
    o.hD)(n)}. ${i}`);
   }
  }
  function readLines(e) {
   const n = new Map;
   const t = e.split(/\r\n|\r|\n/).flatMap((e, t) => {
    const s = e.trim() === "" ? undefined : addLine(n, e);
    return s === undefined ? [] : [ () => `line ${t + 1}: ${s}` ];
   });
   refuse(t);
   return n;
  }
  function addLine(e, n) {
   const t = n.indexOf("=");
   if (t === -1) return `${(0, o.hD)(n.trim())} has no "=". ${i}`;
   const [s, a] = [ n.slice(0, t).trim(), n.slice(t + 1).trim() ];
   if (s === "") return `${(0, o.hD)(n.trim())} has no id before the "=". ${i}`;
   if (e.has(s)) return `${(0, o.hD)(s)} is set twice. Remove one of them.`;
   e.set(s, a);
   return undefined;
  }
  function withValues(e, n) {
   const t = new Map(e.map(e => [ e.definition.id, e ]));
   refuse([ ...n.keys() ].flatMap(e => problemOf(e, t) ?? []));
   return e.map(e => {
    const t = n.get(e.definition.id);
    if (t === undefined) return e;
    const o = (0, s.z3)(t) ? {
     message: undefined,
     source: {
      kind: "value",
      empty: "values"
     }
    } : {
     message: t,
     source: {
      kind: "message"
     }
    };
    return {
     ...e,
     definition: {
      ...e.definition,
      ...o
     }
    };
   });
  }
  function problemOf(e, n) {
   const t = n.get(e);
   if (t === undefined) return () => `There is no badge ${(0, o.hD)(e)}.${otherIds(e, n)}`;
   const {kind: s} = t.definition.source;
   if (s === "value" || s === "message" && !t.enforce) return undefined;
   if (s === "message") return () => `The badge ${(0, o.hD)(e)} is enforced with its own message (${t.place}), which values cannot change.`;
   const a = s === "pointer" ? "an existing picture" : s === "fact" ? "a fact" : "a status";
   return () => `The badge ${(0, o.hD)(e)} shows ${a}, not a message (${t.place}). Allowed: static badges.`;
  }
  function otherIds(e, n) {
   const isStatic = ({definition: {source: e}}) => e.kind === "value" || e.kind === "message";
   const t = [ ...n ].flatMap(([e, n]) => isStatic(n) ? [ e ] : []);
   const s = t.length === 0 ? "" : ` Allowed: ${t.slice(0, a).join(", ")}.`;
   return (0, o.h)(e, [ ...n.keys() ]) || s;
  }
  function refuse(e) {
   if (e.length === 0) return;
   const n = e.slice(0, a).map(e => e());
   const t = e.length > n.length ? [ `${e.length - n.length} more problems` ] : [];
   throw new o.qh("invalid", `${(0, o.yu)("values")}: ${[ ...n, ...t ].join("; ")}`);
  }
 }),
 3383: ((e, n, t) => {
var readScope = (function readScope(e = "repository") {
   if (e === "repository" || e === "organization") return f[e];
   const n = Object.keys(f);
   throw (0, o.Gq)("scope", e, `is not known.${(0, o.h)(e, n)} Allowed: ${n.join(", ")}.`);
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
   for (const [n, t] of o) (0, i.PW)(n, JSON.stringify(t ?? ""), e.tokens);
   const a = {
    inBadge: s.map(([e]) => e)
   };
   const r = urlOf(e, "link-url");
   if (n === "edit") return {
    ...a,
    command: n,
    id: idOf(n, e.id),
    link: r,
    changes: uniqueIn(withoutId(o))
   };
   const u = idOf(n, e.id ?? textIn(o, "id"));
   return {
    ...a,
    command: n,
    id: u,
    keys: keysOf(u, withoutId(o, e.id === undefined ? u : undefined), r)
   };
  });
  t.d(n, {
   hx: (() => readScope),
   in: (() => readRequest),
   z_: (() => d)
  });
  var s = t(4394);
  var o = t(3916);
  var a = t(3718);
  var i = t(1867);
  var r = t(7647);
  var u = t(6470);
  const d = [ "list", "get", "add", "edit", "remove", "preview" ];
  const l = [ "workflow", "job", "branch", "environment", "check", "fact", "from", "status", "label", "message", "color", "style", "logo", "link" ];
  const c = [ "workflow", "from" ];
  const f = {
   repository: "project",
   organization: "group"
  };
  
  
  function idOf(e, n) {
   if (n === undefined || n.trim() === "") throw new o.qh("invalid", `The id is missing. It names the badge that the command is about${(0, 
   o.xf)(': set the input "id"', `: publish-badges ${e} ID`)}.`);
   if ((0, s.eQ)(n)) return n;
   const t = 'Allowed: parts of a-z, 0-9, ".", "_" and "-", starting with a letter or digit, joined by "/"';
   throw (0, o.Gq)("id", n, `is not an id. ${t}, such as "${(0, s.yR)(n.slice(0, 100))}".`);
  }
  function urlOf({read: e, tokens: n}, t) {
   const s = e(t)?.trim();
   if (s === undefined) return undefined;
   const a = (0, r.rn)(s);
   if (a !== undefined) throw (0, o.Gq)(t, /credentials|token/.test(a) ? "\u2026" : s, `must be a valid URL: it ${a}.`);
   (0, i.PW)(t, s, n);
   return s;
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
  const missing = (e, n, t = "") => new o.qh("invalid", `${e} is missing: give ${(0, 
  o.yu)(n, `"${n}"`)}${t}.`);
  function changesOf(e) {
   const {read: n} = e;
   const [t, s] = [ n("name"), urlOf(e, "image-url") ];
   const o = l.map(e => [ e, n(e) ]);
   const a = [ [ "name", t ], [ "image_url", s ], ...o ];
   return a.flatMap(([e, n]) => n === undefined ? [] : [ [ e, contentOf(e, n) ] ]);
  }
  function contentOf(e, n) {
   const t = c.includes(e) ? (0, a.Li)(n) : [];
   return t.length > 1 ? {
    list: t
   } : n;
  }
  async function changesIn(e) {
   if (e === undefined) return [];
   const {readChanges: n} = await Promise.all([ t.e(815), t.e(556) ]).then(t.bind(t, 1980));
   return n(e, (0, o.yu)("badge", "badge"));
  }
  function uniqueIn(e) {
   const n = e.find(([n], t) => e.findIndex(([e]) => e === n) !== t);
   if (n === undefined) return e;
   throw new o.qh("invalid", `"${n[0]}" is set twice. Remove one of them.`);
  }
  function textIn(e, n) {
   const t = e.find(([e]) => e === n)?.[1];
   return typeof t === "string" ? t : undefined;
  }
  function withoutId(e, n) {
   if (n === undefined && e.some(([e]) => e === "id")) throw new o.qh("invalid", "The id of a badge cannot change. Remove the badge, and add it with the other id.");
   return e.filter(([e]) => e !== "id");
  }
  function keysOf(e, n, t) {
   const s = n.flatMap(([e, n]) => n === undefined ? [] : [ [ e, n ] ]);
   const has = e => s.some(([n]) => n === e);
   const a = s.some(([e]) => !u.Tf.some(n => n === e));
   const i = has("image_url");
   if (!i && !a) throw missing("image_url", "image-url", `, or a key of a badge to draw, such as ${(0, 
   o.yu)("workflow", '"workflow"')} or ${(0, o.yu)("message", '"message"')}`);
   if (i && t === undefined && !has("link_url")) throw missing("link_url", "link-url");
   const r = t === undefined ? [] : [ [ i ? "link_url" : "link", t ] ];
   const d = s.findLastIndex(([e]) => e === "name" || e === "image_url") + 1;
   return uniqueIn([ [ "id", e ], ...s.toSpliced(d, 0, ...r) ]);
  }
 })
};

