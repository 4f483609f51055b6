"use strict";

exports.id = 385;

exports.ids = [ 385 ];

exports.modules = {
 611: (e, t, n) => {
  n.r(t);
  n.d(t, {
   init: () => init
  });
  var o = n(3024);
  var s = n(6760);
  var r = n(3916);
  var i = n(4006);
  var a = n(8002);
  var c = n(8534);
  var l = n(1485);
  function defaultBranchOf(e) {
   const t = readText((0, s.join)(gitFolder(e), "refs/remotes/origin/HEAD"));
   const n = /^ref: refs\/remotes\/origin\/(.+)$/.exec(t)?.[1];
   return n !== undefined && (0, l.Q8)(n) ? n : undefined;
  }
  function releaseAt(e, t) {
   const n = gitFolder(e);
   const o = readText((0, s.join)(n, "packed-refs"));
   const shaOf = e => readText((0, s.join)(n, e)) || packedAt(o, e);
   const r = readText((0, s.join)(worktreeFolder(e), "HEAD"));
   const i = /^ref: (refs\/heads\/.+)$/.exec(r)?.[1];
   const a = i === undefined ? r : shaOf(i);
   return /^[\da-f]{40}$/.test(a) && a === shaOf(`refs/tags/${t}`) ? a : undefined;
  }
  function packedAt(e, t) {
   const n = e.split("\n");
   const o = n.findIndex(e => e.endsWith(` ${t}`));
   const s = /^\^(.+)$/.exec(n[o + 1] ?? "")?.[1];
   return o === -1 ? "" : s ?? n[o]?.slice(0, 40) ?? "";
  }
  function gitFolder(e) {
   const t = worktreeFolder(e);
   return (0, s.resolve)(t, readText((0, s.join)(t, "commondir")));
  }
  function worktreeFolder(e) {
   const t = (0, s.join)(e, ".git");
   return (0, s.resolve)(e, /^gitdir: (.+)$/.exec(readText(t))?.[1] ?? t);
  }
  function readText(e) {
   try {
    return (0, o.readFileSync)(e, "utf8").trimEnd();
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
   const s = t === undefined ? "" : `\n    branches: [${pattern(t)}]`;
   return `# Publishes the badges of .github/badges.yml when one of these workflows has finished.\nname: ${scalar(unusedName(o))}\non:\n  workflow_run:\n    workflows:\n${o.map(e => `      - ${pattern(e)}\n`).join("")}    types: [completed]${s}\n  workflow_dispatch:\n\npermissions: {}\n\njobs:\n  badges:${t === undefined ? `\n    if: ${d}` : ""}\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: write\n      actions: read\n    steps:\n${stepFor(n)}`;
  }
  const d = "github.event_name != 'workflow_run' || github.event.workflow_run.head_branch == github.event.repository.default_branch";
  function stepFor({version: e, sha: t}) {
   if (t !== undefined) return `      - uses: ${u.replace(/@.*/, "")}@${t} # v${e}\n`;
   return `      # A tag can be moved. To pin a release, use its full SHA: @<40 hex digits> # v${e}\n      - uses: ${u}\n`;
  }
  function unusedName(e) {
   let t = "badges";
   for (let n = 2; e.includes(t); n++) t = `badges ${n}`;
   return t;
  }
  const pattern = e => scalar(e.replace(/[\\*?+[\]]|^!/g, "\\$&"));
  const f = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
  const m = /^\p{L}[\p{L}\p{N}_./()-]*(?: [\p{L}\p{N}_./()+-]+)*$/u;
  const p = /[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/gu;
  function scalar(e) {
   if (m.test(e) && !f.test(e)) return e;
   if (e.isWellFormed() && e.search(p) === -1) return `'${e.replaceAll("'", "''")}'`;
   return JSON.stringify(e.toWellFormed()).replace(p, escaped);
  }
  const escaped = e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
  var h = n(4394);
  var g = n(7034);
  const b = [ {
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
  function reportsOf(e) {
   const t = stepsOf(e);
   const n = [];
   for (const o of t.flatMap(t => writtenBy(t, e))) if (!n.some(e => isSame(e, o))) n.push(o);
   for (const o of b.filter(({signs: t}) => t.some(t => shows(e, t)))) for (const e of [ "coverage", "tests" ]) {
    const {[e]: s} = o;
    if (s === undefined || n.some(t => covers(t, e, o))) continue;
    const r = t.find(({commands: e}) => o.runs.test(e))?.job;
    n.push({
     kind: e,
     from: [ s.from ],
     tool: o.name,
     job: r,
     recipe: s
    });
   }
   return n;
  }
  function covers(e, t, n) {
   if (e.kind !== t) return false;
   if (e.tool === undefined || e.tool === n.name) return true;
   const o = b.find(({name: t}) => t === e.tool);
   return t === "coverage" && o?.signs.some(({file: e}) => n.signs.some(t => t.file === e)) === true;
  }
  function isSame(e, t) {
   if (e.kind !== t.kind) return false;
   if (e.from.join("\n") === t.from.join("\n")) return true;
   const {workflow: n, id: o} = e.job ?? {};
   const s = t.job?.workflow === n && t.job?.id === o;
   return s && (t.tool === undefined || t.tool === e.tool);
  }
  const v = ".github/workflows";
  function stepsOf(e) {
   const t = namesIn((0, s.join)(e, v), e => /\.ya?ml$/i.test(e)).flatMap(t => {
    const {root: n, problems: o} = (0, g.parseYaml)(textOf((0, s.join)(e, v, t)));
    if (o.length > 0) return [];
    const r = names(valueAt(n, "on")).includes("push");
    const i = textAt(n, "defaults", "run", "working-directory");
    return entriesOf(valueAt(n, "jobs")).flatMap(([n, o]) => {
     const a = textAt(o, "defaults", "run", "working-directory") || i;
     return itemsOf(valueAt(o, "steps")).map(o => {
      const i = s.posix.normalize(textAt(o, "working-directory") || a || ".");
      return {
       job: {
        workflow: t,
        id: n
       },
       isOnPush: r,
       commands: withScripts(textAt(o, "run"), (0, s.join)(e, i)),
       folder: i,
       uses: textAt(o, "uses"),
       inputs: new Map(entriesOf(valueAt(o, "with")).map(([e, t]) => [ e, textAt(t) ]))
      };
     });
    });
   });
   return t.toSorted((e, t) => Number(t.isOnPush) - Number(e.isOnPush));
  }
  function names(e) {
   const t = itemsOf(e).flatMap(e => e.kind === "scalar" ? e.text : []);
   return [ textAt(e), ...t, ...entriesOf(e).map(([e]) => e) ];
  }
  function valueAt(e, ...t) {
   return t.reduce((e, t) => e?.kind === "map" ? e.entries.find(e => e.key === t)?.value : undefined, e);
  }
  function textAt(e, ...t) {
   const n = valueAt(e, ...t);
   return n?.kind === "scalar" ? n.text : "";
  }
  const entriesOf = e => e?.kind === "map" ? e.entries.map(e => [ e.key, e.value ]) : [];
  const itemsOf = e => e?.kind === "list" ? e.items : [];
  const w = 1 << 20;
  function textOf(e) {
   try {
    return (0, o.readFileSync)(e, "utf8").slice(0, w);
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
   const [o = "", r] = t.split("*");
   const isNamed = e => r === undefined ? e === t : e.startsWith(o) && e.endsWith(r);
   return namesIn(e, isNamed).some(t => n === undefined || n.test(textOf((0, s.join)(e, t))));
  }
  const j = [ [ /\bmake\b/, [ "Makefile", "makefile", "GNUmakefile" ] ], [ /\bjust\b/, [ "justfile", "Justfile" ] ], [ /\btox\b/, [ "tox.ini" ] ], [ /\bnox\b/, [ "noxfile.py" ] ], [ /\bpytest\b/, [ "pyproject.toml", "pytest.ini", "setup.cfg" ] ], [ /\bcomposer\b/, [ "composer.json" ] ] ];
  const k = /\b(?:npm|pnpm|yarn|bun)(?: run(?:-script)?)? ([\w:.-]+)(?: --(?= ))?([^\n&|;]*)/g;
  const y = 3;
  function withScripts(e, t) {
   const n = scriptsOf(textOf((0, s.join)(t, "package.json")));
   const o = [ withoutExpressions(e).replaceAll(/\\\n\s*/g, " ") ];
   for (let e = 0; e < y; e++) {
    const e = [ ...(o.at(-1) ?? "").matchAll(k) ].flatMap(([, e = "", t = ""]) => {
     const o = n.get(e === "t" ? "test" : e);
     return o === undefined ? [] : [ `${o} ${t}` ];
    });
    o.push(e.join("\n"));
   }
   const r = o.join("\n");
   const i = j.filter(([e]) => e.test(r)).flatMap(([, e]) => e);
   return [ r, ...i.map(e => textOf((0, s.join)(t, e))) ].join("\n");
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
  const $ = /\bmvnw? [^\n]*\b(?:test|package|verify|install|deploy)\b/;
  const x = /\bgradlew? [^\n]*\b(?:test|check|build)\b/;
  const A = [ {
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
   command: $,
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
   command: x,
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
  const O = [ [ /^codecov\/codecov-action@/, "coverage", [ "files", "file" ] ], [ /^codecov\/test-results-action@/, "tests", [ "files", "file" ] ], [ /^coverallsapp\/github-action@/, "coverage", [ "files", "file", "path-to-lcov" ] ], [ /^codacy\/codacy-coverage-reporter-action@/, "coverage", [ "coverage-reports" ] ], [ /^dorny\/test-reporter@/, "tests", [ "path" ] ], [ /^mikepenz\/action-junit-report@/, "tests", [ "report_paths" ] ], [ /^EnricoMi\/publish-unit-test-result-action/i, "tests", [ "files", "junit_files" ] ] ];
  function writtenBy(e, t) {
   const {job: n, commands: o, uses: s, inputs: r} = e;
   const i = r.get("report_type") === "test_results";
   const a = O.filter(([e]) => e.test(s)).flatMap(([, e, t]) => {
    const o = t.flatMap(e => withoutExpressions(r.get(e) ?? "").split(/[\s,]+/));
    const s = o.flatMap(e => pathBelow(e, ".") ?? []);
    return s.length === 0 ? [] : [ {
     kind: i ? "tests" : e,
     from: s,
     tool: undefined,
     job: n,
     recipe: undefined
    } ];
   });
   const c = A.flatMap(({tool: s, kind: r, command: i, from: a = "", sign: c}) => {
    const l = i.exec(o);
    if (l === null || c !== undefined && !shows(t, c)) return [];
    const u = pathBelow(l[1] ?? a, e.folder);
    return u === undefined ? [] : [ {
     kind: r,
     from: [ u ],
     tool: s,
     job: n,
     recipe: undefined
    } ];
   });
   return [ ...c, ...a ];
  }
  function pathBelow(e, t) {
   const n = e.replaceAll(/["']/g, "");
   if (!/\.(?:json|xml|info|lcov|out|txt|cov|trx|tap|csv)$/.test(n) || /[$`!<>&;]/.test(n)) return undefined;
   const o = s.posix.normalize(s.posix.join(t, n));
   return o.startsWith("..") || n.startsWith("/") ? undefined : o;
  }
  const withoutExpressions = e => e.replaceAll(/\$\{\{ *github\.workspace *\}\}\//g, "").replaceAll(/\$\{\{[^}]*\}\}/g, "$");
  const S = /\/publish-badges@/;
  function reportLines(e) {
   const publishes = ({uses: e, inputs: t}) => S.test(e) && (t.has("from") || /\bfrom\s*:/.test(t.get("badges") ?? ""));
   if (stepsOf(e).some(publishes)) return [];
   const t = new Map;
   for (const n of reportsOf(e)) {
    const e = placeOf(n);
    t.set(e, [ ...t.get(e) ?? [], n ]);
   }
   const n = new Set;
   return [ ...t ].flatMap(([e, t]) => jobLines(e, t, n));
  }
  const placeOf = ({job: e, tool: t}) => e === undefined ? `the job that runs ${t ?? "the tests"}` : (0, 
  i.Is)(`the job "${e.id}" of ${v}/${e.workflow}`);
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
   return [ "", `For a badge of the reports, add this as the last step of ${e}. The job needs "contents: write" and "actions: read".`, "", `      - uses: ${u}`, "        if: always()", "        with:", "          badges: |", ...s, ...r.length === 0 ? [] : [ "", ...r ] ];
  }
  function idFor({kind: e, tool: t}, n) {
   const o = n.has(e) ? (0, h.yR)(`${t ?? ""} ${e}`) : e;
   let s = o;
   for (let e = 2; n.has(s); e++) s = `${o}-${e}`;
   n.add(s);
   return s;
  }
  function readWorkflow(e, t) {
   const {root: n, problems: o, position: s} = (0, g.parseYaml)(t);
   const [r] = o;
   if (r !== undefined) {
    const {line: e, column: t} = s(r.offset);
    return {
     problem: `${e}:${t}: ${r.message()}`
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
    isPublisher: isPublisher(a)
   };
  }
  function entryOf(e, t) {
   return e.kind === "map" ? e.entries.find(e => e.key === t)?.value : undefined;
  }
  function lineOf(e) {
   const t = e?.kind === "scalar" ? e.text.replace(/[\s\p{Cc}]+/gu, " ").trim() : "";
   return t === "" ? undefined : t;
  }
  function jobName(e) {
   return lineOf(entryOf(e, "name"))?.replace(/\$\{\{(?:(?!\$\{\{).)*?\}\}/g, "*");
  }
  const T = /\/publish-badges(?:\/records)?@/;
  const R = /^actions\/checkout@/;
  function isPublisher({entries: e}) {
   const t = e.flatMap(({value: e}) => {
    const t = entryOf(e, "steps");
    return t?.kind === "list" ? t.items.map(e => lineOf(entryOf(e, "uses")) ?? "") : [ "" ];
   });
   return t.some(e => T.test(e)) && t.every(e => T.test(e) || R.test(e));
  }
  const M = [ "push", "schedule", "workflow_run" ];
  const _ = [ "workflow_dispatch", "repository_dispatch" ];
  function runsOn(e) {
   const t = eventsIn(e);
   const has = e => t.some(t => e.includes(t));
   if (has(M)) return "branches";
   if (has([ "release", "push of tags" ])) return "tags";
   return has(_) ? "branches" : "neither";
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
  const I = 10;
  const F = 100;
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
    const s = unused(shortSlug((0, h.Vc)(e)));
    const r = o.filter(e => /[^*\s]/.test(e.name)).slice(0, I);
    const jobBadge = t => ({
     id: unused(`${s}/${shortSlug(t.id)}`),
     label: t.name.includes("*") ? t.id : t.name,
     workflow: e,
     job: t.name
    });
    const i = o.length > 1 ? r.map(jobBadge) : [];
    return [ {
     id: s,
     label: t ?? (0, h.Vc)(e),
     workflow: e,
     runsOn: n,
     jobs: i
    } ];
   });
  }
  const shortSlug = e => (0, h.yR)((0, h.yR)(e).slice(0, F));
  const P = ".github/workflows";
  const C = ".github/badges.yml";
  const E = [ "badges.yml", "badges.yaml" ];
  function init({folder: e, dryRun: t, program: n, version: o}) {
   const {workflows: r, problems: i} = readWorkflows(e);
   const a = r.filter(({file: e, isPublisher: t}) => !t && !E.includes(e));
   const c = a.filter(({runsOn: e}) => e === "branches");
   if (c.length === 0) throw nothingToShow(a, i);
   const l = proposeBadges(a);
   const u = defaultBranchOf(e);
   const d = {
    manifest: exists((0, s.join)(e, C)) ? C : undefined,
    publisher: publisherIn(e, r)
   };
   const f = workflowText(c, u, {
    version: o,
    sha: shaOf(n, o)
   });
   const write = n => writeProposal(e, t, n);
   const m = [ ...i.map(e => `warning: ${e} The file was skipped.`), write({
    path: C,
    existing: d.manifest,
    text: manifestText(l)
   }), write({
    path: `${P}/badges.yml`,
    existing: d.publisher,
    text: f
   }), ...nextSteps({
    badges: l,
    branch: u,
    hasOldManifest: d.manifest !== undefined,
    dryRun: t
   }), ...reportLines(e) ];
   return m.map(e => `${e}\n`).join("").replace(/\n{3,}/g, "\n\n");
  }
  function shaOf(e, t) {
   return releaseAt((0, s.dirname)((0, s.dirname)((0, o.realpathSync)(e))), `v${t}`);
  }
  function readWorkflows(e) {
   const t = [];
   const n = [];
   for (const r of workflowFiles(e)) {
    const a = `${P}/${r}`;
    const c = readWorkflow(r, (0, o.readFileSync)((0, s.join)(e, a), "utf8"));
    if ("problem" in c) n.push((0, i.Is)(`${a}:${c.problem}`)); else t.push(c);
   }
   return {
    workflows: t,
    problems: n
   };
  }
  function workflowFiles(e) {
   const t = (0, s.join)(e, P);
   if (!exists(t)) {
    throw new r.qh("not-found", `There is no ${P} in ${e}. Run init in the root folder of a repository with workflows.`);
   }
   const n = (0, o.readdirSync)(t, {
    withFileTypes: true
   }).filter(e => !e.isDirectory());
   return n.map(({name: e}) => e).filter(e => /\.ya?ml$/i.test(e)).sort();
  }
  function nothingToShow(e, t) {
   const n = e.length === 0 ? `${P} contains no readable workflow other than one that publishes badges.` : `No workflow in ${P} runs on a branch by itself.`;
   const o = "Add one with an event such as push, schedule or workflow_dispatch.";
   return new r.qh("not-found", [ n, o, ...t ].join(" "));
  }
  function publisherIn(e, t) {
   const n = E.find(t => exists((0, s.join)(e, P, t)));
   const o = t.find(({isPublisher: e}) => e)?.file ?? n;
   return o === undefined ? undefined : `${P}/${o}`;
  }
  function writeProposal(e, t, {path: n, existing: a, text: c}) {
   if (a !== undefined) return (0, i.Is)(`${a} already exists and was not changed.`);
   if (t) return `${n} would contain:\n\n${c}`;
   const l = (0, s.join)(e, n);
   try {
    (0, o.mkdirSync)((0, s.dirname)(l), {
     recursive: true
    });
    (0, o.writeFileSync)(l, c, {
     flag: "wx"
    });
   } catch (e) {
    throw new r.qh("refused", `Cannot write ${l}: ${e instanceof Error ? e.message : String(e)}`);
   }
   return `Created ${n}.`;
  }
  function exists(e) {
   return (0, o.lstatSync)(e, {
    throwIfNoEntry: false
   }) !== undefined;
  }
  function nextSteps({badges: e, branch: t, hasOldManifest: n, dryRun: o}) {
   if (n) return [ "", "`publish-badges list --format markdown` prints the Markdown of the badges in .github/badges.yml." ];
   const s = e.filter(({runsOn: e}) => e === "branches");
   const r = o ? "Create, commit and push the files" : "Commit and push the files";
   return [ "", `${r}. Then publish once: run the publishing workflow manually, or wait until another workflow has finished.`, "After that, paste this into README.md (not earlier: a missing image may stay cached as missing):", "", (0, 
   c.UA)("markdown", s.map(e => linkedImage(e, t ?? "main"))), ...t === undefined ? [ "", 'If the default branch is not "main", replace "main" with its name, twice for each badge.' ] : [] ];
  }
  function linkedImage({id: e, label: t, workflow: n}, o) {
   const s = encodeURIComponent(`branch:${o}`);
   return {
    alt: t,
    image: `../../raw/badges/${(0, a.O0)(o)}/${e}.svg`,
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
   const l = (c.length > 0 ? c : r).map(({pos: e, code: t, message: n}) => ({
    offset: e[0],
    message: () => hasMessage(t) ? a[t] : oneLine(n)
   }));
   const u = new Converter;
   const d = u.convert(l.length === 0 ? s.contents : null);
   const position = e => {
    const {line: t, col: o} = n.linePos(e);
    return {
     line: t,
     column: o
    };
   };
   return {
    root: d,
    contents: s.contents,
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
   const t = e.replace(/[\s\p{Cc}]+/gu, " ").trim();
   return t.length > c ? `${t.slice(0, c)}\u2026` : t.replace(/[^.?!]$/, "$&.");
  }
  const l = 1e5;
  const u = 64;
  class Converter {
   problems=[];
   #e=new Map;
   #t=new Map;
   #n=0;
   #o=0;
   convert(e) {
    const t = this.#s(e, 0);
    if (this.#n > 0 && t.size > l) {
     this.#r(0, `Its aliases (*name) stand for more than ${l} values. Use fewer aliases.`);
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
  function branchAddress(e, {repository: t, branch: n, isPrivate: o}, s) {
   const r = `${t.owner}/${t.name}`;
   const i = `${encodePath(n)}/${encodePath(s)}`;
   return isGitHubCom(e) && !o ? `https://raw.githubusercontent.com/${r}/${i}` : `${e}/${r}/raw/${i}`;
  }
  function gistAddress(e, {id: t, owner: n, rawUrl: o}, s) {
   if (isGitHubCom(e) && n !== null) return `https://gist.githubusercontent.com/${n}/${t}/raw/${encodeURIComponent(s)}`;
   return o === null ? "" : `${o}/${encodeURIComponent(s)}`;
  }
  function directoryAddress(e, t) {
   const n = e.replaceAll("\\", "/").replace(/^\.\//, "").replace(/(?<!\/)\/+$/, "");
   return n === "" || n === "." ? t : `${n}/${t}`;
  }
  function relativeAddress(e, t) {
   const n = `blob/${t.defaultBranch}/${t.path}`.split("/").length - 1;
   return "../".repeat(n) + encodePath(`raw/${e.branch}/${e.path}`);
  }
 }
};

