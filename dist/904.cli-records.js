"use strict";

exports.id = 904;

exports.ids = [ 904 ];

exports.modules = {
 7229: (e, t, n) => {
  n.r(t);
  n.d(t, {
   remoteRecords: () => remoteRecords
  });
  var s = n(3916);
  var r = n(3024);
  class ApiError extends Error {
   status;
   headers;
   types;
   constructor(e, t, n = {}) {
    super(t);
    this.name = "ApiError";
    this.status = e;
    this.headers = n.headers ?? new Map;
    this.types = n.types ?? [];
   }
  }
  function malformed(e) {
   return new ApiError(0, `GitHub's answer makes no sense: ${e}`);
  }
  function shape_asFields(e, t) {
   if (isFields(e)) return e;
   throw malformed(`${t} is no object`);
  }
  function isFields(e) {
   return typeof e === "object" && e !== null && !Array.isArray(e);
  }
  function shape_listOf(e, t) {
   const n = e[t];
   if (Array.isArray(n)) return n;
   throw malformed(`${t} is no list`);
  }
  function textOf(e, t) {
   const n = e[t];
   if (typeof n === "string") return n;
   throw malformed(`${t} is no text`);
  }
  function shape_numberOf(e, t) {
   const n = e[t];
   if (typeof n === "number") return n;
   throw malformed(`${t} is no number`);
  }
  function flagOf(e, t) {
   const n = e[t];
   if (typeof n === "boolean") return n;
   throw malformed(`${t} is no boolean`);
  }
  function oidOf(e, t) {
   const n = textOf(e, t);
   if ((n.length === 40 || n.length === 64) && /^[\da-f]+$/.test(n)) return n;
   throw malformed(`${t} is no commit id`);
  }
  function optionalTime(e, t) {
   const n = Date.parse(optionalText(e, t) ?? "");
   return Number.isNaN(n) ? undefined : n;
  }
  function optionalText(e, t) {
   const n = e[t];
   return typeof n === "string" ? n : null;
  }
  function readPayload(e) {
   if (e === "") return {};
   try {
    const t = JSON.parse((0, r.readFileSync)(e, "utf8"));
    if (isFields(t)) return t;
   } catch (t) {
    throw new s.qh("invalid", `Cannot read the event ${e}: ${t instanceof Error ? t.message : String(t)}`);
   }
   throw new s.qh("invalid", `The event ${e} is no JSON object.`);
  }
  function proposedBy(e) {
   const t = isFields(e) ? e["head"] : undefined;
   if (!isFields(t)) return undefined;
   const n = optionalText(t, "sha") ?? "";
   return {
    sha: n,
    repository: isFields(t["repo"]) ? optionalText(t["repo"], "full_name") : null
   };
  }
  function factsOf(e) {
   const {id: t, owner: n, private: s} = e;
   const r = optionalText(e, "default_branch");
   if (typeof t !== "number" || typeof s !== "boolean" || r === null || !isFields(n)) return undefined;
   return {
    id: String(t),
    defaultBranch: r,
    isPrivate: s,
    isFork: e["fork"] === true,
    ownedByOrganization: n["type"] === "Organization"
   };
  }
  function triggeringRun(e, t) {
   if (!isFields(e) || typeof e["id"] !== "number" || typeof e["workflow_id"] !== "number") return undefined;
   const n = e["head_repository"];
   return {
    id: e["id"],
    number: Number(e["run_number"]) || 1,
    attempt: Number(e["run_attempt"]) || 1,
    workflow: {
     id: e["workflow_id"],
     path: (optionalText(e, "path") ?? optionalText(t, "path") ?? "").replace(/@.*$/, ""),
     name: optionalText(e, "name") || (optionalText(t, "name") ?? "")
    },
    branch: optionalText(e, "head_branch"),
    sha: optionalText(e, "head_sha") ?? "",
    event: optionalText(e, "event") ?? "",
    headRepository: isFields(n) ? optionalText(n, "full_name") : null,
    status: optionalText(e, "status") ?? "",
    conclusion: optionalText(e, "conclusion")
   };
  }
  var o = n(651);
  function readContext(e) {
   const get = t => e[t] ?? "";
   const t = readPayload(get("GITHUB_EVENT_PATH"));
   const n = isFields(t["repository"]) ? t["repository"] : {};
   const s = workflowPath(get("GITHUB_WORKFLOW_REF"));
   const r = get("GITHUB_API_URL") || "https://api.github.com";
   return {
    event: get("GITHUB_EVENT_NAME"),
    repository: repositoryOf(get("GITHUB_REPOSITORY") || (optionalText(n, "full_name") ?? "")),
    facts: factsOf(n),
    triggering: triggeringRun(t["workflow_run"], isFields(t["workflow"]) ? t["workflow"] : {}),
    proposed: proposedBy(t["pull_request"]),
    workflow: s === undefined ? undefined : {
     path: s,
     name: get("GITHUB_WORKFLOW")
    },
    run: runOf(get),
    sha: get("GITHUB_SHA"),
    branch: get("GITHUB_HEAD_REF") || get("GITHUB_REF_NAME") || get("GITHUB_REF").replace(/^refs\/(?:heads|tags)\//, ""),
    tag: get("GITHUB_REF_TYPE") === "tag" || get("GITHUB_REF").startsWith("refs/tags/") ? get("GITHUB_REF").replace(/^refs\/tags\//, "") || get("GITHUB_REF_NAME") : undefined,
    actor: get("GITHUB_ACTOR"),
    runner: get("RUNNER_NAME"),
    serverUrl: (get("GITHUB_SERVER_URL") || "https://github.com").replace(/\/+$/, ""),
    apiUrl: r,
    graphqlUrl: get("GITHUB_GRAPHQL_URL") || `${r.replace(/\/v3\/?$|\/+$/, "")}/graphql`,
    workspace: get("GITHUB_WORKSPACE") || process.cwd()
   };
  }
  function repositoryOf(e) {
   const t = (0, o.SU)(e);
   if (t === undefined) throw (0, s.Gq)("GITHUB_REPOSITORY", e, "is no repository. Allowed: owner/name, as the runner sets it.");
   return t;
  }
  function workflowPath(e) {
   return /^[^/]+\/[^/]+\/(.+?\.ya?ml)(?:@|$)/.exec(e)?.[1];
  }
  function runOf(e) {
   const t = Number(e("GITHUB_RUN_ID"));
   if (!(t > 0)) return undefined;
   return {
    id: t,
    number: Number(e("GITHUB_RUN_NUMBER")) || 1,
    attempt: Number(e("GITHUB_RUN_ATTEMPT")) || 1
   };
  }
  const i = "The next run publishes what is missing.";
  const a = 5 * 6e4;
  const c = 6e4;
  const d = 2;
  const f = 6;
  const u = new WeakMap;
  class RequestPace {
   #e;
   #t;
   #n=0;
   #s=0;
   #r=0;
   #o=0;
   constructor(e) {
    this.#e = e;
    const t = u.get(e) ?? e.now();
    u.set(e, t);
    this.#t = t + a;
   }
   observe(e) {
    this.#s += 1;
    this.#n += e;
    this.#r += e;
   }
   async ready() {
    const e = this.#e.now();
    if (e >= this.#t) throw gaveUp();
    if (e < this.#o) await this.#e.sleep(this.#o - e);
   }
   async backOff(e) {
    const t = this.#n / Math.max(1, this.#s);
    const n = Math.max(1, d * Math.min(Math.max(t, this.#r), f * t));
    this.#r = 0;
    const s = this.#t - this.#e.now();
    if (s <= 0) throw gaveUp();
    await this.#e.sleep(this.#e.random() * Math.min(c, n * 2 ** e, s));
   }
   async waitUntil(e, t) {
    if (e > this.#t) {
     const n = new Date(e).toISOString();
     throw new s.qh("limited", `Rate limited by GitHub until ${n}: ${t}. ${i}`);
    }
    this.#o = Math.max(this.#o, e);
    const n = Math.max(0, e - this.#e.now());
    await this.#e.sleep(n + this.#e.random() * Math.min(n, this.#t - e));
   }
  }
  const gaveUp = () => new s.qh("outage", `Gave up after 5 minutes of trying. ${i}`);
  const l = 1;
  function systemClock(e) {
   const sleep = t => new Promise((n, s) => {
    const stop = () => {
     clearTimeout(r);
     s(e.reason);
    };
    const r = setTimeout(() => {
     e.removeEventListener("abort", stop);
     n();
    }, Math.ceil(t) + l);
    if (e.aborted) stop(); else e.addEventListener("abort", stop, {
     once: true
    });
   });
   return {
    now: Date.now,
    random: Math.random,
    sleep: sleep
   };
  }
  const h = [ "RATE_LIMITED", "RATE_LIMIT" ];
  const isSpent = e => e.get("x-ratelimit-remaining") === "0";
  const p = [ 301, 302, 303, 307, 308 ];
  const m = /Resource not accessible|without `workflows?` permission/i;
  const w = /not a valid tree oid|could not resolve to a node|(?:tree|parent|object) sha\b.* does not exist|BadObjectState/i;
  const g = [ {
   status: [ 429 ],
   means: "limited"
  }, {
   status: [ 200, 403 ],
   types: h,
   means: "limited"
  }, {
   status: [ 200, 403 ],
   text: /rate limit|abuse detection/i,
   means: "limited"
  }, {
   text: m,
   means: "forbidden"
  }, {
   status: [ 403 ],
   header: e => e.has("retry-after") || isSpent(e),
   means: "limited"
  }, {
   status: [ 0 ],
   text: /certificate/i,
   means: "refused"
  }, {
   status: [ 401 ],
   means: "unauthorized"
  }, {
   text: /(?:was|is) archived/i,
   status: [ 200, 403, 409, 422 ],
   means: "archived"
  }, {
   types: [ "STALE_DATA" ],
   means: "conflict"
  }, {
   types: [ "NOT_FOUND" ],
   text: /^The branch .* does not exist|requested for deletion which does not exist/,
   means: "conflict"
  }, {
   text: /Expected \S+ to point to|not a fast.?forward|Reference already exists|is at \S+ but expected|does not match [\da-f]{40}/i,
   means: "conflict"
  }, {
   status: [ 409 ],
   text: /Gist cannot be updated|Git Repository is empty/i,
   means: "conflict"
  }, {
   status: [ 422 ],
   text: /Reference does not exist/i,
   means: "conflict"
  }, {
   text: /rule violation|GH0(?:06|13)|protected branch|not authorized to push|required status check/i,
   means: "policy"
  }, {
   status: [ 422 ],
   text: /Reference (?:update failed|cannot be updated)/i,
   means: "doubtful"
  }, {
   types: [ "FORBIDDEN", "INSUFFICIENT_SCOPES" ],
   means: "forbidden"
  }, {
   status: [ 403 ],
   means: "forbidden"
  }, {
   text: w,
   means: "outage"
  }, {
   types: [ "NOT_FOUND" ],
   means: "not-found"
  }, {
   status: [ 404, 410 ],
   means: "not-found"
  }, {
   status: [ 422 ],
   text: /No commit found/i,
   means: "not-found"
  }, {
   status: p,
   means: "moved"
  }, {
   text: /something went wrong|timed? ?out|couldn't respond/i,
   status: [ 200, 422 ],
   means: "outage"
  }, {
   status: [ 400, 409, 422 ],
   text: /^HTTP \d+$/,
   means: "outage"
  }, {
   types: [ "SERVICE_UNAVAILABLE", "INTERNAL", "LOADING" ],
   means: "outage"
  }, {
   status: [ 0, 408, 500, 501, 502, 503, 504, 520, 521, 522, 523, 524 ],
   means: "outage"
  } ];
  function fits(e, t) {
   if (e.status !== undefined && !e.status.includes(t.status)) return false;
   if (e.types !== undefined && !e.types.some(e => t.types.includes(e))) return false;
   if (e.text !== undefined && !e.text.test(t.message)) return false;
   return e.header === undefined || e.header(t.headers);
  }
  function meaningOf(e) {
   return g.find(t => fits(t, e))?.means ?? (e.status >= 500 ? "outage" : "refused");
  }
  const isUnknown = e => e.status === 200 && meaningOf(e) === "refused";
  const isRedirect = ({status: e}) => p.includes(e);
  function isGraphqlRefused(e) {
   if (![ 403, 404, 405, 410, 501 ].includes(e.status) || m.test(e.message)) return false;
   return [ "forbidden", "not-found", "outage", "refused" ].includes(meaningOf(e));
  }
  function isGraphqlSpent({types: e, headers: t, message: n}) {
   if (/secondary/i.test(n) || t.has("retry-after")) return false;
   return e.some(e => h.includes(e)) || t.get("x-ratelimit-resource") === "graphql";
  }
  function classify(e, t, n) {
   const s = meaningOf(e);
   switch (s) {
   case "conflict":
    return {
     kind: "conflict"
    };

   case "limited":
    return {
     kind: "limited",
     until: limitedUntil(e.headers, n),
     why: said(e)
    };

   case "outage":
    return {
     kind: "again",
     error: outage(e, t)
    };

   case "doubtful":
    return {
     kind: "again",
     error: refusal("policy", e, t),
     tries: 2
    };

   default:
    return {
     kind: "refused",
     error: refusal(s, e, t)
    };
   }
  }
  function outage(e, t) {
   return new s.qh("outage", `GitHub failed ${t.what}: ${said(e)}. ${i}`);
  }
  const y = 6e4;
  function limitedUntil(e, t) {
   const n = e.get("retry-after");
   if (n !== undefined) return /^\d+$/.test(n) ? t + Number(n) * 1e3 : Date.parse(n) || t + y;
   const s = Number(e.get("x-ratelimit-reset"));
   return isSpent(e) && s > 0 ? s * 1e3 : t + y;
  }
  const said = ({status: e, message: t}) => `${oneLine(t)}${e === 0 || e === 200 ? "" : ` (HTTP ${e})`}`;
  const oneLine = e => e.replace(/\s+/g, " ").trim().slice(0, 300);
  const b = {
   unauthorized: () => "The token is wrong or has expired: give another one.",
   forbidden: (e, {permission: t}) => {
    const n = e.headers.get("x-accepted-github-permissions");
    const s = n === undefined ? "" : ` GitHub accepts: ${oneLine(n)}.`;
    return `The token lacks ${t}.${s}`;
   },
   policy: () => 'A rule protects the branch: take an unprotected one as "target-branch" (the default is "badges"), or let the rule pass this token.',
   archived: () => "The repository is archived and takes no changes: unarchive it, or take this step out.",
   moved: () => "The repository has moved or was renamed: use its new name.",
   "not-found": (e, {missing: t}) => t,
   refused: () => "Nothing was written."
  };
  function refusal(e, t, n) {
   return new s.qh(e, `GitHub refused ${n.what}: ${said(t)}. ${b[e](t, n)}`);
  }
  function outcomeOf(e, t, n) {
   const s = classify(e, t, n);
   switch (s.kind) {
   case "again":
    return {
     ...s,
     kind: "unclear"
    };

   case "refused":
    throw s.error;

   case "conflict":
   case "limited":
    return s;
   }
  }
  const O = 8;
  async function steady(e, t, n) {
   for (let s = 0; ;) {
    try {
     return await n();
    } catch (n) {
     if (!(n instanceof ApiError)) throw n;
     const r = classify(n, t, Date.now());
     switch (r.kind) {
     case "limited":
      await e.waitUntil(r.until, r.why);
      break;

     case "refused":
      throw r.error;

     case "conflict":
      if (s + 1 >= O) throw outage(n, t);
      await e.backOff(s++);
      break;

     case "again":
      if (s + 1 >= (r.tries ?? O)) throw r.error;
      await e.backOff(s++);
     }
    }
   }
  }
  class ask_GraphqlRefused extends s.qh {}
  function ask_asker(e, t, n) {
   const s = refusable(e, t, n);
   return ({document: e, variables: r}, o) => steady(t, n, async () => {
    const t = await s(e, r);
    return o(shape_asFields(t["repository"], "repository"));
   });
  }
  function refusable(e, t, n) {
   return async (s, r) => {
    try {
     return await e.graphql(s, r);
    } catch (e) {
     if (!(e instanceof ApiError)) throw e;
     if (isGraphqlRefused(e)) throw new ask_GraphqlRefused("refused", `GitHub refused ${n.what} through GraphQL (HTTP ${e.status}).`);
     const s = classify(e, n, Date.now());
     if (s.kind === "limited" && isGraphqlSpent(e)) await waited(t, s);
     throw e;
    }
   };
  }
  async function waited(e, {until: t, why: n}) {
   try {
    await e.waitUntil(t, n);
   } catch (e) {
    throw e instanceof s.qh && e.code === "limited" ? new ask_GraphqlRefused(e.code, e.message) : e;
   }
  }
  const $ = 50;
  function* questions({owner: e, name: t}, n, {title: s, field: r, valueOf: o}) {
   for (let i = 0; i < n.length; i += $) {
    const a = n.slice(i, i + $);
    const c = a.map((e, t) => [ `path${t}`, o(e) ]);
    const d = {
     owner: e,
     name: t,
     ...Object.fromEntries(c)
    };
    const f = Object.keys(d).map(e => `$${e}: String!`);
    const u = `query ${s}(${f.join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    ${a.map((e, t) => r(t)).join("\n    ")}\n  }\n}`;
    yield {
     question: {
      document: u,
      variables: d
     },
     part: a
    };
   }
  }
  function branch_purposes_purposesFor(e, t) {
   const n = `There is no repository ${e}, or the token may not see it: a repository other than this one takes a "token" that may write to it.`;
   const s = '"contents: write". Paste into the job: permissions: { contents: write, actions: read }';
   return {
    read: {
     what: `to read the branch "${t}" of ${e}`,
     permission: s,
     missing: n
    },
    write: {
     what: `to write to the branch "${t}" of ${e}`,
     permission: s,
     missing: n
    }
   };
  }
  var _ = n(3419);
  var x = n(8182);
  const v = 5;
  async function nodeFetch(e, t) {
   let n = new URL(e);
   for (let e = 0; ;e++) {
    const s = await send(n, t);
    const r = s.headers.get("location");
    if (s.status < 300 || s.status > 399 || r === undefined) return s;
    const o = new URL(r, n);
    if (t.method !== "GET" || o.origin !== n.origin || e === v) return s;
    n = o;
   }
  }
  const k = new Map;
  function agentFor(e) {
   const t = k.get(e.origin) ?? makeAgent(e);
   k.set(e.origin, t);
   return t;
  }
  async function makeAgent(e) {
   const t = (0, x.T)(e.href);
   if (t !== "") {
    const {HttpsProxyAgent: e} = await n.e(659).then(n.bind(n, 7659));
    return new e(t, {
     keepAlive: true
    });
   }
   const {Agent: s} = transport(e);
   return new s({
    keepAlive: true
   });
  }
  function transport(e) {
   return process.getBuiltinModule(e.protocol === "http:" ? "node:http" : "node:https");
  }
  const T = 15e3;
  async function send(e, {method: t, headers: n, body: s, signal: r}) {
   const {request: o} = transport(e);
   const i = s === undefined ? {} : {
    "content-length": String(Buffer.byteLength(s))
   };
   const a = {
    method: t,
    headers: {
     ...n,
     ...i
    },
    agent: await agentFor(e)
   };
   return new Promise((t, n) => {
    const i = o(e, a, e => void readAll(e).then(settle(t), settle(n)));
    const stop = () => void i.destroy(r?.reason);
    const c = setTimeout(() => i.destroy(new Error(`no answer within ${T / 1e3} seconds`)), T);
    r?.addEventListener("abort", stop);
    i.on("error", settle(n));
    i.end(s);
    function settle(e) {
     return t => {
      clearTimeout(c);
      r?.removeEventListener("abort", stop);
      e(t);
     };
    }
   });
  }
  async function readAll(e) {
   const t = [];
   const n = await new Promise((n, s) => {
    e.on("data", e => t.push(e));
    e.on("end", () => n(Buffer.concat(t).toString("utf8")));
    e.on("error", s);
   });
   return {
    status: e.statusCode ?? 0,
    url: "",
    headers: new Map(Object.entries(e.headers).map(([e, t]) => [ e, String(t) ])),
    text: () => Promise.resolve(n),
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(0))
   };
  }
  function route(e, ...t) {
   return e.reduce((e, n, s) => e + encodePart(String(t[s - 1])) + n);
  }
  function encodePart(e) {
   if (e === "" || e === "." || e === "..") throw new Error(`No part of a route: ${JSON.stringify(e)}`);
   return encodeURIComponent(e);
  }
  const q = {
   debug: () => {},
   info: () => {},
   warn: () => {},
   error: () => {}
  };
  function connect(e) {
   const t = (0, _.Q)(e.token, {
    baseUrl: e.apiUrl.replace(/\/+$/, ""),
    userAgent: "publish-badges",
    log: q,
    request: {
     fetch: nodeFetch,
     log: q
    }
   });
   async function send(n, s, r = {}) {
    e.signal.throwIfAborted();
    const o = Date.now();
    try {
     const o = {
      "x-github-api-version": "2022-11-28"
     };
     const i = {
      signal: e.signal
     };
     const a = await t.request(`${n} ${s}`, {
      ...r,
      headers: o,
      request: i
     });
     if (a.status >= 300) throw new ApiError(a.status, "moved", {
      headers: headersOf(a.headers)
     });
     return a;
    } catch (t) {
     if (e.signal.aborted) throw e.signal.reason;
     throw asApiError(t);
    } finally {
     e.observe(Date.now() - o);
    }
   }
   return {
    rest: async (e, t, n) => (await send(e, t, n)).data,
    async graphql(t, n) {
     const {data: s, headers: r} = await send("POST", e.graphqlUrl, {
      query: t,
      variables: n
     });
     const o = shape_asFields(s, "the GraphQL answer");
     if (o["errors"] !== undefined) throw graphqlError(o, headersOf(r));
     return shape_asFields(o["data"], "data");
    }
   };
  }
  function asApiError(e) {
   if (e instanceof ApiError) return e;
   const t = isFields(e) ? e["response"] : undefined;
   if (isFields(t)) {
    const e = isFields(t["data"]) ? t["data"] : {};
    const n = optionalText(e, "message") ?? `HTTP ${String(t["status"])}`;
    return new ApiError(Number(t["status"]), detailed(n, e), {
     headers: headersOf(t["headers"])
    });
   }
   return new ApiError(0, e instanceof Error ? e.message : String(e));
  }
  function detailed(e, t) {
   const n = Array.isArray(t["errors"]) ? t["errors"] : [];
   const s = n.map(e => isFields(e) ? optionalText(e, "message") : e);
   return [ e, ...s.filter(e => typeof e === "string") ].join(": ");
  }
  function graphqlError(e, t) {
   const n = shape_listOf(e, "errors").filter(isFields);
   if (n.length === 0) return malformed("errors without an error");
   const s = n.map(e => optionalText(e, "type") ?? "");
   const r = n.map(e => optionalText(e, "message") ?? "no message").join("; ");
   return new ApiError(200, r, {
    types: s,
    headers: t
   });
  }
  function headersOf(e) {
   return new Map(isFields(e) ? Object.entries(e).map(([e, t]) => [ e, String(t) ]) : []);
  }
  const A = 100;
  const S = 1e6;
  class GitData {
   #i;
   #a;
   constructor(e, t) {
    this.#i = e;
    this.#a = t;
   }
   async tree(e, {files: t, removed: n}) {
    const s = [ ...t.map(({path: e, text: t}) => ({
     path: e,
     mode: "100644",
     type: "blob",
     content: t
    })), ...n.map(e => ({
     path: e,
     mode: "100644",
     type: "blob",
     sha: null
    })) ];
    let r = e;
    for (const e of stepsOf(s)) r = await this.#c("trees", {
     ...r === undefined ? {} : {
      base_tree: r
     },
     tree: e
    });
    if (r === undefined) throw new Error("a tree of nothing");
    return r;
   }
   commit(e, t, n) {
    return this.#c("commits", {
     message: e,
     tree: t,
     parents: n
    });
   }
   plant(e, t) {
    return this.#d("POST", "/refs", {
     ref: `refs/heads/${e}`,
     sha: t
    });
   }
   advance(e, t) {
    const n = e.split("/").map(e => route`/${e}`);
    return this.#d("PATCH", `/refs/heads${n.join("")}`, {
     force: false,
     sha: t
    });
   }
   async seed({path: e, text: t}, {branch: n, message: s}) {
    const {owner: r, name: o} = this.#a;
    const i = e.split("/").map(e => route`/${e}`);
    const a = shape_asFields(await this.#i.rest("PUT", route`/repos/${r}/${o}/contents` + i.join(""), {
     message: s,
     content: Buffer.from(t).toString("base64"),
     branch: n
    }), "the file");
    return oidOf(shape_asFields(a["commit"], "commit"), "sha");
   }
   async #d(e, t, n) {
    const {owner: s, name: r} = this.#a;
    const o = await this.#i.rest(e, route`/repos/${s}/${r}/git` + t, n);
    const i = oidOf(shape_asFields(shape_asFields(o, "the reference")["object"], "object"), "sha");
    if (i !== n.sha) throw malformed("the reference points elsewhere");
   }
   async #c(e, t) {
    const {owner: n, name: s} = this.#a;
    const r = route`/repos/${n}/${s}/git/${e}`;
    return oidOf(shape_asFields(await this.#i.rest("POST", r, t), e), "sha");
   }
  }
  function stepsOf(e) {
   const t = [];
   let n = 0;
   for (const s of e) {
    const e = Buffer.byteLength(s.content ?? "");
    const r = t.at(-1);
    if (r === undefined || r.length === A || n + e > S) {
     t.push([ s ]);
     n = e;
    } else {
     r.push(s);
     n += e;
    }
   }
   return t;
  }
  const F = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}`;
  const R = `mutation PublishBadgesMove($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}`;
  class BranchWriter {
   #f;
   #u;
   #l;
   constructor(e, t, n) {
    this.#f = e;
    this.#u = t;
    this.#l = n;
   }
   async write(e, t, n) {
    if (t.head === null) return t.isEmpty ? this.#h(e) : this.#p(e);
    const s = {
     oid: t.head,
     tree: t.tree ?? t.head
    };
    if (this.#l.singleCommit) return written(await this.#m(e, s, t.id));
    return written(await (n && isSmall(e.changes) ? this.#w(e, s) : this.#g(e, s)));
   }
   #y({linesFor: e}) {
    const {headline: t, body: n} = this.#l.message();
    const s = [ n, ...e(n) ].filter(e => e !== "").join("\n");
    return {
     headline: t,
     body: s,
     whole: s === "" ? t : `${t}\n\n${s}`
    };
   }
   async #w(e, {oid: t}) {
    const {headline: n, body: s} = this.#y(e);
    const {files: r, removed: i} = e.changes;
    const a = r.map(({path: e, text: t}) => ({
     path: e,
     contents: Buffer.from(t).toString("base64")
    }));
    const c = i.map(e => ({
     path: e
    }));
    const d = {
     branch: {
      repositoryNameWithOwner: (0, o.fq)(this.#l.repository),
      branchName: this.#l.branch
     },
     message: {
      headline: n,
      ...s === "" ? {} : {
       body: s
      }
     },
     expectedHeadOid: t,
     fileChanges: {
      additions: a,
      ...c.length === 0 ? {} : {
       deletions: c
      }
     }
    };
    const f = await this.#f(F, {
     input: d
    });
    return oidOf(shape_asFields(shape_asFields(f["createCommitOnBranch"], "createCommitOnBranch")["commit"], "commit"), "oid");
   }
   async #g(e, {oid: t, tree: n}) {
    const s = await this.#u.tree(n, e.changes);
    const r = await this.#u.commit(this.#y(e).whole, s, [ t ]);
    await this.#u.advance(this.#l.branch, r);
    return r;
   }
   async #m(e, {oid: t, tree: n}, s) {
    const r = await this.#u.tree(n, e.changes);
    const o = await this.#u.commit(this.#y(e).whole, r, []);
    const i = {
     name: `refs/heads/${this.#l.branch}`,
     beforeOid: t,
     afterOid: o,
     force: true
    };
    try {
     const e = await this.#f(R, {
      input: {
       repositoryId: s,
       refUpdates: [ i ]
      }
     });
     shape_asFields(e["updateRefs"], "updateRefs");
    } catch (e) {
     throw e instanceof ApiError && isUnknown(e) ? malformed(e.message) : e;
    }
    return o;
   }
   async #p(e) {
    let t;
    try {
     t = await this.#u.tree(undefined, e.changes);
    } catch (t) {
     if (t instanceof ApiError && t.status === 409 && /is empty/i.test(t.message)) return this.#h(e);
     throw t;
    }
    const n = await this.#u.commit(this.#y(e).whole, t, []);
    await this.#u.plant(this.#l.branch, n);
    return written(n);
   }
   async #h(e) {
    const {files: t} = e.changes;
    const [n] = t;
    if (n === undefined) throw malformed("no file to begin with");
    const s = {
     ...e,
     changes: {
      files: [ n ],
      removed: []
     }
    };
    const r = await this.#u.seed(n, {
     branch: this.#l.branch,
     message: this.#y(s).whole
    });
    return t.length === 1 ? written(r) : {
     kind: "partly",
     paths: [ n.path ]
    };
   }
  }
  const written = e => ({
   kind: "written",
   commitSha: e
  });
  function isSmall({files: e, removed: t}) {
   const n = e.reduce((e, {text: t}) => e + Buffer.byteLength(t), 0);
   return e.length + t.length <= A && n <= S;
  }
  const E = "... on Blob { oid text isTruncated isBinary byteSize }";
  async function textsAt(e, {repository: t, head: n}, s) {
   const r = new Map;
   const o = {
    title: "PublishBadgesTexts",
    field: e => `at${e}: object(expression: $path${e}) { ${E} }`,
    valueOf: e => `${n}:${e}`
   };
   for (const {question: n, part: i} of questions(t, s, o)) {
    await e(n, e => {
     for (const [t, n] of i.entries()) {
      const s = objects_blobOf(n, objects_fieldOf(e, `at${t}`));
      if (s !== undefined) r.set(n, s);
     }
    });
   }
   return r;
  }
  function objects_blobOf(e, t) {
   if (!isFields(t) || t["oid"] === undefined) return undefined;
   if (flagOf(t, "isTruncated")) throw new s.qh("refused", `The file ${e} is too large to be read: ${shape_numberOf(t, "byteSize")} bytes.`);
   const n = optionalText(t, "text");
   return t["isBinary"] === true || n === null ? undefined : {
    oid: oidOf(t, "oid"),
    text: n
   };
  }
  async function lastCommitsAt(e, {repository: t, head: n}, s) {
   const r = new Map;
   const o = {
    title: "PublishBadgesTrace",
    field: e => `at${e}: object(expression: "${n}") { ... on Commit { ${historyField(e)} } }`,
    valueOf: e => e
   };
   for (const {question: n, part: i} of questions(t, s, o)) {
    await e(n, e => {
     for (const [t, n] of i.entries()) r.set(n, commitOf(shape_asFields(objects_fieldOf(e, `at${t}`), "the head"), t));
    });
   }
   return r;
  }
  const historyField = e => `commit${e}: history(first: 1, path: $path${e}) { nodes { oid message } }`;
  function commitOf(e, t) {
   const [n] = shape_listOf(shape_asFields(e[`commit${t}`], "history"), "nodes");
   if (n === undefined) return null;
   const s = shape_asFields(n, "a commit");
   return {
    oid: oidOf(s, "oid"),
    message: textOf(s, "message")
   };
  }
  function objects_fieldOf(e, t) {
   if (e[t] === undefined) throw malformed(`${t} is missing`);
   return e[t];
  }
  function foldersOf(e) {
   return [ ...new Set(e.map(e => e.slice(0, Math.max(0, e.lastIndexOf("/"))))) ];
  }
  function head_headQuery({repository: e, branch: t, file: n, singleCommit: s = false}, r, o) {
   const i = {
    owner: e.owner,
    name: e.name,
    ref: `refs/heads/${t}`
   };
   const a = foldersOf(r).map((e, n) => {
    i[`folder${n}`] = `refs/heads/${t}:${e}`;
    return `folder${n}: object(expression: $folder${n}) { ... on Tree { entries { name oid type } } }`;
   });
   const c = o.map((e, t) => {
    i[`path${t}`] = e;
    return historyField(t);
   });
   if (n !== undefined) {
    i["file"] = n;
    a.push(`file: object(expression: $file) { ${E} }`);
   }
   const d = s ? "newest: history(first: 2) { nodes { oid message } }" : "";
   const f = `target { oid ... on Commit { tree { oid } ${d} ${c.join(" ")} } }`;
   const u = `query PublishBadgesHead(${Object.keys(i).map(e => `$${e}: String!`).join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    ${s ? "id " : ""}nameWithOwner isPrivate isArchived isEmpty\n    defaultBranchRef { name }\n    ref(qualifiedName: $ref) { ${f} }\n    ${a.join("\n    ")}\n  }\n}`;
   return {
    document: u,
    variables: i
   };
  }
  function head_parseHead(e, t, n) {
   const s = e["ref"] === null ? null : shape_asFields(shape_asFields(e["ref"], "ref")["target"], "target");
   const r = isFields(e["defaultBranchRef"]) ? optionalText(e["defaultBranchRef"], "name") : null;
   return {
    name: textOf(e, "nameWithOwner"),
    id: optionalText(e, "id") ?? "",
    isEmpty: flagOf(e, "isEmpty"),
    isPrivate: flagOf(e, "isPrivate"),
    isArchived: flagOf(e, "isArchived"),
    defaultBranch: r,
    head: s === null ? null : oidOf(s, "oid"),
    blobs: s === null ? new Map : blobsIn(e, t),
    tree: s === null ? null : oidOf(shape_asFields(s["tree"], "tree"), "oid"),
    ...s === null ? {
     tip: null
    } : tipOf(s),
    traced: new Map(n.map((e, t) => [ e, s === null ? null : commitOf(s, t) ]))
   };
  }
  function blobsIn(e, t) {
   const n = new Map;
   foldersOf(t).forEach((t, s) => {
    const r = e[`folder${s}`];
    if (r === undefined) throw malformed(`folder${s} is missing`);
    if (!isFields(r) || !Array.isArray(r["entries"])) return;
    for (const e of shape_listOf(r, "entries")) {
     const s = shape_asFields(e, "an entry");
     if (s["type"] === "blob") n.set(t === "" ? textOf(s, "name") : `${t}/${textOf(s, "name")}`, oidOf(s, "oid"));
    }
   });
   return n;
  }
  function tipOf(e) {
   if (e["newest"] === undefined) return {};
   const [t, ...n] = shape_listOf(shape_asFields(e["newest"], "history"), "nodes");
   return {
    tip: {
     message: textOf(shape_asFields(t, "a commit"), "message"),
     isOnly: n.length === 0
    }
   };
  }
  function filesBelow(e, t, n) {
   const {owner: s, name: r} = t;
   return e(route`/repos/${s}/${r}/git/trees/${n}` + "?recursive=1", e => {
    if (flagOf(e, "truncated")) throw tooMany(t);
    const n = new Map;
    for (const t of shape_listOf(e, "tree")) {
     const e = shape_asFields(t, "an entry");
     if (e["type"] === "blob") n.set(textOf(e, "path"), oidOf(e, "sha"));
    }
    return n;
   });
  }
  function tooMany(e) {
   return new s.qh("refused", `The branch of ${(0, o.fq)(e)} holds more files than GitHub lists at once (100,000): give the badges a branch of their own.`);
  }
  function graphqlReader(e, t, n) {
   const {repository: s} = n;
   return {
    async head(r, o) {
     const i = foldersOf(r).length > $;
     const a = i ? [] : r;
     const c = o.length > $ ? [] : o;
     const d = await e(head_headQuery(n, a, c), e => head_parseHead(e, a, c));
     return i && d.tree !== null ? {
      ...d,
      blobs: await filesBelow(t, s, d.tree)
     } : d;
    },
    lastCommits: (t, n) => lastCommitsAt(e, {
     repository: s,
     head: t
    }, n),
    texts: (t, n) => textsAt(e, {
     repository: s,
     head: t
    }, n)
   };
  }
  async function glanceAt(e, t, {place: n, wanted: {paths: s, traced: r}}) {
   const o = asker(e, t, purposesFor(fullName(n.repository), n.branch).read);
   try {
    return await o(headQuery(n, s, r), e => ({
     paths: s,
     traced: r,
     head: parseHead(e, s, r),
     text: blobOf(n.file, fieldOf(e, "file"))?.text
    }));
   } catch (e) {
    if (e instanceof GraphqlRefused) return undefined;
    throw e;
   }
  }
  const isSame = (e, t, n) => JSON.stringify([ e.paths, e.traced ]) === JSON.stringify([ t, n ]);
  const B = "items";
  function getter(e, t, n) {
   return (s, r, o = n) => steady(t, o, async () => {
    const t = await e.rest("GET", s);
    return r(Array.isArray(t) ? {
     [B]: t
    } : shape_asFields(t, "the answer"));
   });
  }
  async function* pages(e, {path: t, key: n, size: s, parse: r, purpose: o}) {
   const i = t.includes("?") ? "&" : "?";
   for (let a = 1, c = 0; ;a++) {
    const read = e => ({
     items: listOf(e, n).map(e => r(asFields(e, `an entry of ${n}`))),
     total: numberOf(e, "total_count")
    });
    const {items: d, total: f} = await e(`${t}${i}per_page=${s}&page=${a}`, read, o);
    c += d.length;
    yield d;
    if (d.length < s || c >= f) return;
   }
  }
  async function pages_all(e) {
   const t = [];
   for await (const n of e) t.push(...n);
   return t;
  }
  async function allUnless(e, t) {
   try {
    return await pages_all(t);
   } catch (t) {
    if (t instanceof BadgeError && e.includes(t.code)) return [];
    throw t;
   }
  }
  function restReader(e, {repository: t, branch: n}) {
   let s;
   return {
    async head(r) {
     s ??= await rest_reader_factsOf(e, t);
     const o = await newestOf(e, t, n);
     const i = o === undefined || r.length === 0 ? new Map : await filesBelow(e, t, o.tree);
     const a = {
      head: o?.oid ?? null,
      tree: o?.tree ?? null,
      isEmpty: false,
      id: ""
     };
     return {
      ...s,
      ...a,
      blobs: i,
      traced: new Map
     };
    },
    async lastCommits(n, s) {
     const r = new Map;
     for (const o of s) {
      const [s] = await commitsOf(e, t, {
       sha: n,
       path: o,
       per_page: "1"
      });
      if (s !== undefined) r.set(o, s);
     }
     return r;
    },
    async texts(n, s) {
     const r = new Map;
     for (const o of s) {
      const s = await orMissing(textAt(e, t, {
       head: n,
       path: o
      }));
      if (s !== undefined) r.set(o, s);
     }
     return r;
    }
   };
  }
  function rest_reader_factsOf(e, {owner: t, name: n}) {
   return e(route`/repos/${t}/${n}`, e => ({
    name: textOf(e, "full_name"),
    isPrivate: flagOf(e, "private"),
    isArchived: flagOf(e, "archived"),
    defaultBranch: textOf(e, "default_branch")
   }));
  }
  function newestOf(e, {owner: t, name: n}, s) {
   return orMissing(e(route`/repos/${t}/${n}/branches/${s}`, e => {
    if (textOf(e, "name") !== s) return undefined;
    const t = shape_asFields(e["commit"], "commit");
    const n = shape_asFields(shape_asFields(t["commit"], "commit")["tree"], "tree");
    return {
     oid: oidOf(t, "sha"),
     tree: oidOf(n, "sha")
    };
   }));
  }
  function commitsOf(e, {owner: t, name: n}, s) {
   const r = route`/repos/${t}/${n}/commits` + `?${new URLSearchParams(s).toString()}`;
   return e(r, e => shape_listOf(e, B).map(e => {
    const t = shape_asFields(e, "a commit");
    return {
     oid: oidOf(t, "sha"),
     message: textOf(shape_asFields(t["commit"], "commit"), "message")
    };
   }));
  }
  function textAt(e, {owner: t, name: n}, {head: s, path: r}) {
   const o = r.split("/").map(e => route`/${e}`);
   return e(route`/repos/${t}/${n}/contents` + `${o.join("")}?ref=${s}`, e => rest_reader_blobOf(r, e));
  }
  function rest_reader_blobOf(e, t) {
   if (t[B] !== undefined || t["type"] !== "file") return undefined;
   const n = optionalText(t, "encoding");
   if (n === "none") throw new s.qh("refused", `The file ${e} is too large to be read: ${shape_numberOf(t, "size")} bytes.`);
   if (n !== "base64") throw malformed("the file is not in base64");
   const r = Buffer.from(textOf(t, "content"), "base64").toString("utf8");
   return r.includes("\0") ? undefined : {
    oid: oidOf(t, "sha"),
    text: r
   };
  }
  async function orMissing(e) {
   try {
    return await e;
   } catch (e) {
    if (e instanceof s.qh && e.code === "not-found") return undefined;
    throw e;
   }
  }
  const M = 100;
  const U = 10;
  async function lastCommits({get: e, repository: t, trace: n}, {head: s, traced: r, paths: o}, i) {
   const a = s === null ? [] : o.filter(e => !r.has(e));
   const c = s === null || a.length === 0 || a.length > $ && !await mayMatter();
   const d = c ? new Map : await n(s, a);
   const f = o.map(e => [ e, r.get(e) ?? d.get(e) ]);
   return new Map(f.flatMap(([e, t]) => t ? [ [ e, t ] ] : []));
   async function mayMatter() {
    for (let n = 1; n <= U; n++) {
     const r = {
      sha: s ?? "",
      per_page: String(M),
      page: String(n)
     };
     const o = await commitsOf(e, t, r);
     if (o.some(({message: e}) => i(e))) return true;
     if (o.length < M) return false;
    }
    return true;
   }
  }
  class Way {
   #b;
   #O;
   #$="graphql";
   constructor(e, t) {
    this.#b = e;
    this.#O = t;
   }
   get isGraphql() {
    return this.#$ === "graphql";
   }
   async take(e) {
    try {
     return await e(this.#b[this.#$]);
    } catch (t) {
     this.leaveGraphql(t);
     return e(this.#b.rest);
    }
   }
   leaveGraphql(e) {
    if (!(e instanceof ask_GraphqlRefused) || !this.isGraphql) throw e;
    if (this.#O && e.code === "limited") throw e;
    if (this.#O) throw new s.qh(e.code, `${e.message} One commit cannot be kept safely without it: leave "single-commit" out, or let GraphQL through.`);
    this.#$ = "rest";
   }
  }
  function branchStore(e, t, n) {
   const {repository: s} = n;
   const r = branch_purposes_purposesFor((0, o.fq)(s), n.branch);
   const i = getter(e, t, r.read);
   const a = {
    graphql: graphqlReader(ask_asker(e, t, r.read), i, n),
    rest: restReader(i, n)
   };
   const c = new Way(a, n.singleCommit);
   const d = refusable(e, t, r.write);
   const f = new BranchWriter(d, new GitData(e, s), n);
   let u = n.singleCommit ? undefined : n.glance;
   const trace = (...e) => c.take(t => t.lastCommits(...e));
   return {
    async read(e, t) {
     const r = u !== undefined && isSame(u, e, t) ? u.head : undefined;
     u = undefined;
     const o = r ?? await c.take(n => n.head(e, t));
     refuseChanged(s, o);
     n.found(o);
     return o;
    },
    lastCommits: (e, t, n) => lastCommits({
     get: i,
     repository: s,
     trace: trace
    }, {
     ...e,
     paths: t
    }, n),
    files: async ({tree: e}) => e === null ? new Map : filesBelow(i, s, e),
    texts: async ({head: e}, t) => e === null ? new Map : c.take(n => n.texts(e, t)),
    async write(e, t, n) {
     try {
      return await f.write({
       changes: e,
       linesFor: n
      }, t, c.isGraphql);
     } catch (e) {
      if (e instanceof ApiError) return await settled(e);
      c.leaveGraphql(e);
      return {
       kind: "conflict"
      };
     }
    }
   };
   async function settled(e) {
    if (isRedirect(e)) refuseChanged(s, await rest_reader_factsOf(i, s));
    return outcomeOf(e, r.write, Date.now());
   }
  }
  function refuseChanged(e, {name: t, isArchived: n}) {
   if (t.toLowerCase() !== (0, o.fq)(e).toLowerCase()) throw (0, o.aW)(e, t);
   if (n) throw new s.qh("archived", `The repository ${t} is archived and takes no changes: unarchive it, or take this step out.`);
  }
  async function readContents(e, t, {path: n, ref: r}) {
   const {owner: i, name: a} = t;
   const c = n.split("/").map(e => route`/${e}`);
   const d = r === undefined ? "" : `?ref=${encodeURIComponent(r)}`;
   const f = {
    what: `to read ${n} of ${(0, o.fq)(t)}`,
    permission: '"contents: read". Paste into the job: permissions: { contents: write, actions: read }',
    missing: `There is no ${n} in ${(0, o.fq)(t)}, or the token may not see it.`
   };
   try {
    return await e(`${route`/repos/${i}/${a}/contents`}${c.join("")}${d}`, textIn, f);
   } catch (e) {
    if (e instanceof s.qh && e.code === "not-found") return undefined;
    throw e;
   }
  }
  function textIn(e) {
   if (B in e || e["type"] !== "file") return undefined;
   const t = textOf(e, "encoding");
   if (t === "none") throw new s.qh("invalid", `${textOf(e, "path")} is larger than the 1 MB that can be read.`);
   if (t !== "base64") throw malformed(`encoding ${t}`);
   return Buffer.from(textOf(e, "content"), "base64").toString("utf8");
  }
  function repositoryFacts(e, t) {
   return e(route`/repos/${t.owner}/${t.name}`, e => {
    const n = textOf(e, "full_name");
    if (n.toLowerCase() !== `${t.owner}/${t.name}`.toLowerCase()) throw (0, o.aW)(t, n);
    return {
     id: String(shape_numberOf(e, "id")),
     defaultBranch: textOf(e, "default_branch"),
     isPrivate: e["private"] === true,
     isFork: e["fork"] === true,
     ownedByOrganization: textOf(shape_asFields(e["owner"], "owner"), "type") === "Organization"
    };
   });
  }
  const C = `query PublishBadgesNewest($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    defaultBranchRef { target { oid } }\n    refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }\n  }\n}`;
  function newest(e, t, n) {
   const s = {
    what: `to read the newest commit and tag of ${(0, o.fq)(n)}`,
    permission: '"contents: read"',
    missing: `There is no repository ${(0, o.fq)(n)}, or the token may not see it ("contents: read").`
   };
   const r = {
    document: C,
    variables: {
     owner: n.owner,
     name: n.name
    }
   };
   return ask_asker(e, t, s)(r, e => {
    const t = e["defaultBranchRef"];
    const [n] = shape_listOf(shape_asFields(e["refs"], "refs"), "nodes");
    return {
     commitSha: isFields(t) ? oidOf(shape_asFields(t["target"], "target"), "oid") : null,
     tag: isFields(n) ? textOf(n, "name") : null
    };
   });
  }
  function openRecordsApi(e, t) {
   const n = new RequestPace(t.clock);
   const s = connect({
    ...t,
    ...e,
    observe: e => n.observe(e)
   });
   const getOf = e => getter(s, n, purposeOf(e));
   return {
    pace: n,
    facts: e => repositoryFacts(getOf((0, o.fq)(e)), e),
    newest: e => newest(s, n, e),
    contents({repository: e, ...t}) {
     return readContents(getOf(e), (0, o.ow)(e), t);
    },
    oldest: e => oldest(getOf(`the repositories of ${e}`), e),
    branch: e => branchStore(s, n, e)
   };
  }
  function purposeOf(e) {
   return {
    what: `to read ${e}`,
    permission: '"contents: read". Paste into the job: permissions: { contents: read }',
    missing: `There is no such repository, or the token may not see it: another one than the workflow's own takes a "token" that may.`
   };
  }
  async function oldest(e, t) {
   const n = "?sort=created&direction=asc&per_page=1";
   const read = t => e(t + n, e => {
    const [t] = shape_listOf(e, B);
    return t === undefined ? undefined : (0, o.ow)(textOf(shape_asFields(t, "a repository"), "full_name"));
   });
   try {
    return await read(route`/orgs/${t}/repos`);
   } catch (e) {
    if (!(e instanceof s.qh) || e.code !== "not-found") throw e;
    return read(route`/users/${t}/repos`);
   }
  }
  var I = n(9312);
  var G = n(87);
  var N = n(5745);
  class Sent {
   #_;
   #x=new Set;
   #v=N.K;
   constructor(e) {
    this.#_ = e;
   }
   get paths() {
    return [ ...new Set([ ...this.#x, ...this.#v.files.map(({path: e}) => e), ...this.#v.removed ]) ];
   }
   note(e, {own: t, along: n}) {
    if (e.kind !== "unclear" && e.kind !== "partly") return;
    const isSent = ({path: t}) => e.kind === "unclear" || e.paths.includes(t);
    for (const {path: e} of t.filter(isSent)) this.#x.add(e);
    this.#v = {
     files: n.files.filter(isSent),
     removed: e.kind === "unclear" ? n.removed : []
    };
   }
   arrived(e, t) {
    const n = e.filter(e => this.#x.has(e.path) && this.#_.holds(t, e));
    const s = this.alongArrived(t) ? this.#v : N.K;
    return {
     written: [ ...n, ...s.files ].map(({path: e}) => e),
     removed: s.removed
    };
   }
   alongArrived(e) {
    const {files: t, removed: n} = this.#v;
    if (t.length + n.length === 0) return false;
    if (!t.every(t => this.#_.holds(e, t))) return false;
    return n.every(t => this.#_.mark(e, t) === undefined);
   }
  }
  class Trailers {
   runs;
   files;
   constructor(e) {
    this.runs = [ ...e.matchAll(/^Badge-Run: (.+ \d+\.\d+)$/gm) ].map(([, e = ""]) => e);
    const t = [ ...e.matchAll(/^Badge-Files: (.+?) \|\| (.+)$/gm) ];
    this.files = new Map(t.flatMap(([, e = "", t = ""]) => t.split(" | ").map(t => [ t, e.split(" | ") ])));
   }
   runsOf(e) {
    return this.files.size === 0 ? this.runs : this.files.get(e) ?? [];
   }
   isNewerAt(e, t) {
    const n = this.runsOf(e).filter(e => workflowOf(e) === t.file);
    return n.length > 0 && n.every(e => isNewer(e, t));
   }
   isNewerAnywhere(e) {
    return [ ...this.runs, ...[ ...this.files.values() ].flat() ].some(t => workflowOf(t) === e.file && isNewer(t, e));
   }
  }
  const workflowOf = e => e.slice(0, e.lastIndexOf(" "));
  function isNewer(e, {number: t, attempt: n}) {
   const [s = 0, r = 0] = e.slice(e.lastIndexOf(" ") + 1).split(".").map(Number);
   return s > t || s === t && r > n;
  }
  function fileLines(e, t, {body: n, removed: s}) {
   const {runs: r} = new Trailers(n);
   const o = new Map(e);
   for (const e of s) o.delete(e);
   for (const {path: e, stamp: n} of t) o.set(e, n === undefined ? r : [ `${n.file} ${n.number}.${n.attempt}` ]);
   const i = new Map;
   for (const [e, t] of o) {
    if (t.length === 0 || /[|\r\n]/.test(e)) continue;
    const n = t.join(" | ");
    const s = i.get(n) ?? [];
    s.push(e);
    i.set(n, s);
   }
   return [ ...i ].map(([e, t]) => `Badge-Files: ${e} || ${t.sort().join(" | ")}`).sort();
  }
  const isStamped = e => e.stamp !== undefined;
  class Supersession {
   #_;
   #k;
   #T;
   #q=new Map;
   #A=new Map;
   constructor(e, t) {
    this.#_ = e;
    this.#k = t;
   }
   haveMoved(e, t) {
    const n = this.#T;
    this.#T = new Map(e.map(({path: e}) => [ e, this.#_.mark(t, e) ]));
    const s = e.some(e => {
     const s = n?.has(e.path) === true;
     return s && n.get(e.path) !== this.#_.mark(t, e.path) && !this.#_.holds(t, e);
    });
    if (s) {
     this.#q.clear();
     this.#A.clear();
    }
    return s;
   }
   async among(e, t) {
    const n = e.filter(isStamped);
    const s = n.filter(({path: e}) => !this.#A.has(e));
    if (s.length > 0) await this.#S(s, t);
    const r = [];
    for (const {path: e, stamp: t} of n) if (this.#A.get(e) === true || await this.#F(t)) r.push(e);
    return r;
   }
   async #S(e, t) {
    const n = new Map;
    const trailersOf = e => {
     const t = n.get(e) ?? new Trailers(e);
     n.set(e, t);
     return t;
    };
    const s = [ ...new Map(e.map(({stamp: e}) => [ JSON.stringify(e), e ])).values() ];
    const matters = e => s.some(t => trailersOf(e).isNewerAnywhere(t));
    const r = e.map(({path: e}) => e);
    const o = await this.#_.lastCommits(t, r, matters);
    for (const {path: t, stamp: n} of e) {
     const e = o.get(t);
     this.#A.set(t, e !== undefined && trailersOf(e.message).isNewerAt(t, n));
    }
   }
   #F(e) {
    const t = JSON.stringify(e);
    const n = this.#q.get(t) ?? this.#k.isSuperseded(e);
    this.#q.set(t, n);
    return n;
   }
  }
  const P = 8;
  function converge(e, t, n) {
   return new Course(e, t, n).run();
  }
  class Course {
   #_;
   #R;
   #E;
   #B;
   #M;
   #U=0;
   #C;
   constructor(e, t, n) {
    this.#M = e;
    this.#_ = t;
    this.#R = n;
    this.#E = new Supersession(t, n.advice);
    this.#B = new Sent(t);
   }
   async run() {
    for (let e = 0; ;e++) {
     const t = await this.#_.read(this.#M, this.#B.paths);
     if (this.#E.haveMoved(this.#M, t)) {
      this.#M = await this.#R.advice.renew();
      continue;
     }
     const n = this.#M.filter(e => !this.#_.holds(t, e));
     const s = await this.#E.among(n, t);
     const r = await this.#I(t, n, s);
     if (this.#R.pace === "dry run") return {
      written: [],
      superseded: s,
      removed: []
     };
     const o = await this.#G(t, r, {
      pace: this.#R.pace,
      attempt: e
     });
     if (o !== undefined) return {
      ...o,
      superseded: s
     };
    }
   }
   async #I(e, t, n) {
    const s = new Set(n);
    const r = t.filter(({path: e}) => !s.has(e));
    if (r.length === 0 && this.#B.alongArrived(e)) return {
     own: r,
     along: N.K
    };
    const o = this.#M.map(({path: e}) => e);
    return {
     own: r,
     along: await this.#_.standing(e).changes(this.#R.along, {
      paths: o,
      superseded: n
     })
    };
   }
   async #G(e, t, {pace: n, attempt: s}) {
    const r = this.#B.arrived(this.#M, e);
    const o = [ ...t.own, ...t.along.files ];
    const {removed: i} = t.along;
    if (o.length + i.length === 0) return publication(r, await this.#N(e, r));
    if (this.#C !== undefined) throw this.#C;
    const a = await this.#_.write({
     files: o,
     removed: i
    }, e);
    if (a.kind === "written") {
     const e = [ ...r.written, ...o.map(({path: e}) => e) ];
     return publication({
      written: e,
      removed: [ ...r.removed, ...i ]
     }, a.commitSha);
    }
    this.#B.note(a, t);
    this.#U = a.kind === "unclear" ? this.#U + 1 : 0;
    if (a.kind === "unclear" && this.#U >= (a.tries ?? P)) this.#C = a.error;
    if (a.kind === "limited") await n.waitUntil(a.until, a.why); else if (a.kind !== "partly") await n.backOff(s);
    return undefined;
   }
   async #N(e, {written: t, removed: n}) {
    const s = t[0] ?? n[0];
    if (s === undefined) return undefined;
    return (await this.#_.lastCommits(e, [ s ], () => true)).get(s)?.oid;
   }
  }
  function publication({written: e, removed: t}, n) {
   const s = n === undefined || n === "" ? {} : {
    commitSha: n
   };
   return {
    written: [ ...new Set(e) ],
    removed: [ ...new Set(t) ],
    ...s
   };
  }
  function branchTarget(e, t) {
   return {
    publish(n, s, r) {
     const o = remembered(G.z);
     const i = readings(e);
     const a = {
      read(t, n) {
       const s = t.filter(({stamp: e}) => e !== undefined).map(({path: e}) => e);
       const r = t.map(({path: e}) => e);
       return e.read(unique([ ...r, ...n ]), unique([ ...s, ...n.slice(0, 1) ]));
      },
      holds: (e, {path: t, text: n}) => e.blobs.get(t) === o(n),
      mark: (e, t) => e.blobs.get(t),
      standing: i,
      write: async (t, n) => e.write(t, n, await linesFor(e, n, t)),
      lastCommits: e.lastCommits.bind(e)
     };
     return converge(n, a, {
      pace: t,
      advice: s,
      along: r
     });
    }
   };
  }
  const unique = e => [ ...new Set(e) ];
  function remembered(e) {
   const t = new Map;
   return n => {
    const s = t.get(n) ?? e(n);
    t.set(n, s);
    return s;
   };
  }
  function readings(e) {
   let t;
   return n => {
    if (n.head === null) return new N.z(H);
    if (t?.head !== n.head) t = {
     head: n.head,
     reading: new N.z(sourceOf(e, n))
    };
    return t.reading;
   };
  }
  const H = {
   files: () => Promise.resolve(new Map),
   texts: () => Promise.resolve(new Map)
  };
  function sourceOf(e, t) {
   return {
    files: () => e.files(t),
    async texts(n) {
     const s = await e.texts(t, n);
     return new Map([ ...s ].flatMap(([e, {oid: t, text: n}]) => (0, G.z)(n) === t ? [ [ e, n ] ] : []));
    }
   };
  }
  async function linesFor(e, t, {files: n, removed: s}) {
   if (t.tip === undefined) return () => [];
   const r = t.tip === null ? new Map : await shownBy(e, t, t.tip);
   return e => fileLines(r, n, {
    body: e,
    removed: s
   });
  }
  async function shownBy(e, t, n) {
   const s = new Trailers(n.message);
   if (n.isOnly && (s.files.size > 0 || s.runs.length === 0)) return s.files;
   const r = [ ...(await e.files(t)).keys() ];
   if (n.isOnly) return new Map(r.map(e => [ e, s.runs ]));
   const o = await e.lastCommits(t, r, namesRuns);
   return new Map([ ...o ].map(([e, {message: t}]) => [ e, new Trailers(t).runsOf(e) ]));
  }
  function namesRuns(e) {
   const {runs: t, files: n} = new Trailers(e);
   return t.length + n.size > 0;
  }
  class RemoteRecords {
   #P;
   #H;
   #j=new Map;
   constructor(e) {
    const {context: t, token: n, signal: r} = e;
    if (n === "") throw new s.qh("unauthorized", 'No token is given: GitHub is asked with "token" (on the command line --token, or GITHUB_TOKEN).');
    this.#P = e;
    this.#H = openRecordsApi(t, {
     token: n,
     signal: r,
     clock: systemClock(r)
    });
   }
   ports(e) {
    return {
     file: this.#L(e),
     levels: this.levels,
     site: () => this.site()
    };
   }
   get levels() {
    const {owner: e} = this.#P.context.repository;
    return {
     owner: e,
     read: e => this.#H.contents(e)
    };
   }
   async site() {
    const {context: e, scope: t} = this.#P;
    const {serverUrl: n} = e;
    const s = t === "group" ? await this.#H.oldest(e.repository.owner) : e.repository;
    if (s === undefined) return (0, I.jx)(n);
    return {
     serverUrl: n,
     repository: s,
     branch: "",
     facts: () => this.#D(s),
     newest: () => this.#H.newest(s),
     read: e => this.#H.contents({
      repository: (0, o.fq)(s),
      path: e,
      ref: undefined
     })
    };
   }
   #D(e) {
    const {context: t} = this.#P;
    const n = (0, o.fq)(e);
    const s = (0, o.Ft)(e, t.repository) ? t.facts : undefined;
    const r = this.#j.get(n) ?? (s === undefined ? this.#H.facts(e) : Promise.resolve(s));
    this.#j.set(n, r);
    return r;
   }
   #L(e) {
    const {context: t, scope: n} = this.#P;
    const s = n === "group" ? {
     ...t.repository,
     name: ".github"
    } : t.repository;
    const r = (0, o.fq)(s);
    return {
     source: `${r}:${e}`,
     scope: n,
     read: async () => {
      const t = await this.#H.contents({
       repository: r,
       path: e,
       ref: undefined
      });
      if (t === undefined) await this.#D(s);
      return t;
     },
     change: async (t, n) => this.#w({
      repository: s,
      path: e
     }, t, n)
    };
   }
   async #w({repository: e, path: t}, n, s) {
    const {defaultBranch: r} = await this.#D(e);
    const o = {
     repository: e,
     branch: r,
     singleCommit: false,
     message: () => ({
      headline: s,
      body: ""
     }),
     found: () => {}
    };
    const i = branchTarget(this.#H.branch(o), patient(this.#H.pace, t));
    let a = "";
    const c = await inOurWords({
     repository: e,
     branch: r,
     path: t
    }, () => i.publish([], j, async e => {
     a = n(await records_remote_textAt(e, t));
     return {
      files: [ {
       path: t,
       text: a
      } ],
      removed: []
     };
    }));
    return {
     text: a,
     commitSha: c.commitSha
    };
   }
  }
  const j = {
   isSuperseded: () => Promise.resolve(false),
   renew: () => Promise.resolve([])
  };
  async function records_remote_textAt(e, t) {
   const n = (await e.texts([ t ])).get(t);
   if (n === undefined && (await e.files()).has(t)) throw new s.qh("invalid", `${t} is no text in UTF-8. It is as it was.`);
   return n;
  }
  const L = 20;
  function patient(e, t) {
   return {
    waitUntil: (t, n) => e.waitUntil(t, n),
    async backOff(n) {
     if (n >= L) throw new s.qh("conflict", `Others changed the branch of ${t} ${L} times in a row before we could. Try again.`);
     await e.backOff(n);
    }
   };
  }
  async function inOurWords({repository: e, branch: t, path: n}, r) {
   try {
    return await r();
   } catch (r) {
    if (!(r instanceof s.qh) || r.code !== "policy") throw r;
    throw new s.qh("policy", `A rule protects the branch "${t}" of ${(0, o.fq)(e)}: let the rule pass this token, or change ${n} in a pull request.`);
   }
  }
  function stopSignal(e) {
   const t = new AbortController;
   for (const n of [ "SIGTERM", "SIGINT" ]) {
    e.once(n, () => t.abort(new s.qh("interrupted", `Stopped by ${n}, as when a job is cancelled. Nothing was written after it.`)));
   }
   return t.signal;
  }
  function remoteRecords({env: e, token: t, scope: n, process: s}, r) {
   const o = e["GITHUB_REPOSITORY"]?.toLowerCase() === r.toLowerCase();
   const i = {
    ...e,
    GITHUB_REPOSITORY: r,
    ...o ? {} : {
     GITHUB_EVENT_PATH: ""
    }
   };
   return new RemoteRecords({
    context: readContext(i),
    token: t,
    signal: stopSignal(s),
    scope: n
   });
  }
 },
 7026: (e, t, n) => {
  n.d(t, {
   A: () => s
  });
  class Collection {
   #z=(e, t) => e(t);
   bind() {
    return (e, t) => this.#z(e, t);
   }
   wrap(e, t) {
    this.#z = t;
   }
  }
  const s = {
   Collection: Collection
  };
 },
 176: (e, t, n) => {
  n.d(t, {
   q: () => parse
  });
  function parse(e) {
   const [t = "", ...n] = e.split(";").map(e => e.trim().toLowerCase());
   const s = n.map(e => e.split("=", 2));
   return {
    type: t,
    parameters: Object.fromEntries(s)
   };
  }
 },
 4106: (e, t, n) => {
  n.d(t, {
   Q: () => HttpClient
  });
  class HttpClient {
   getAgent() {
    return undefined;
   }
   getAgentDispatcher() {
    return undefined;
   }
  }
  class BearerCredentialHandler extends(null && HttpClient){}
 },
 3067: (e, t, n) => {
  n.d(t, {
   Q: () => JSONParse,
   i: () => JSONStringify
  });
  const JSONParse = e => JSON.parse(e);
  const JSONStringify = e => JSON.stringify(e);
 },
 8669: (e, t, n) => {
  n.d(t, {
   s: () => r
  });
  const s = {
   baseUrl: "https://api.github.com",
   headers: {
    accept: "application/vnd.github.v3+json"
   }
  };
  const r = withDefaults({}, s);
  function withDefaults(e, t) {
   const n = merge(e, t);
   return {
    DEFAULTS: n,
    defaults: withDefaults.bind(null, n),
    merge: merge.bind(null, n),
    parse: parse
   };
  }
  function merge(e, t, n) {
   const s = typeof t === "string" ? {
    ...asked(t),
    ...n
   } : t;
   return {
    ...e,
    ...s,
    headers: {
     ...e.headers,
     ...s.headers
    },
    request: {
     ...e.request,
     ...s.request
    }
   };
  }
  function asked(e) {
   const [t = "", n = ""] = e.split(" ");
   return {
    method: t,
    url: n
   };
  }
  const o = [ "method", "url", "baseUrl", "headers", "request", "mediaType" ];
  function parse(e) {
   const {method: t, url: n, baseUrl: s, headers: r, request: i} = e;
   const a = {
    method: t,
    url: n.startsWith("/") ? s + n : n,
    headers: r,
    request: i
   };
   const c = Object.entries(e).filter(([e]) => !o.includes(e));
   if (c.length === 0) return a;
   if (t === "GET") throw new Error("A query is part of the path.");
   const d = {
    "content-type": "application/json; charset=utf-8"
   };
   return {
    ...a,
    headers: {
     ...r,
     ...d
    },
    body: Object.fromEntries(c)
   };
  }
 },
 4019: (e, t, n) => {
  n.d(t, {
   n: () => withCustomRequest
  });
  function withCustomRequest() {
   return {
    defaults: () => undefined
   };
  }
 },
 3554: (e, t, n) => {
  n.d(t, {
   _: () => s,
   u: () => r
  });
  const nothing = () => ({});
  const s = nothing;
  const r = nothing;
 },
 5136: (e, t, n) => {
  n.d(t, {
   h: () => fetch
  });
  function fetch() {
   throw new Error("requests go through github/fetch.ts");
  }
 },
 6139: (e, t, n) => {
  n.d(t, {
   $: () => getUserAgent
  });
  const getUserAgent = () => "Node.js";
 },
 87: (e, t, n) => {
  n.d(t, {
   z: () => blobId
  });
  function sha1(e) {
   const t = new Uint8Array((e.length + 8 >> 6) + 1 << 6);
   t.set(e);
   t[e.length] = 128;
   const n = new DataView(t.buffer);
   n.setUint32(t.length - 8, Math.floor(e.length / 536870912));
   n.setUint32(t.length - 4, e.length << 3);
   const s = Int32Array.of(1732584193, 4023233417, 2562383102, 271733878, 3285377520);
   const r = new Int32Array(80);
   for (let e = 0; e < t.length; e += 64) {
    for (let t = 0; t < 16; t++) r[t] = n.getInt32(e + 4 * t);
    expand(r);
    digest(s, r);
   }
   return Array.from(s, e => (e >>> 0).toString(16).padStart(8, "0")).join("");
  }
  function expand(e) {
   for (let t = 16; t < 80; t++) {
    const n = (e[t - 3] ?? 0) ^ (e[t - 8] ?? 0) ^ (e[t - 14] ?? 0) ^ (e[t - 16] ?? 0);
    e[t] = n << 1 | n >>> 31;
   }
  }
  function digest(e, t) {
   let [n = 0, s = 0, r = 0, o = 0, i = 0] = e;
   for (let e = 0; e < 80; e++) {
    const a = e < 20 ? (s & r | ~s & o) + 1518500249 : e < 40 ? (s ^ r ^ o) + 1859775393 : e < 60 ? (s & r | s & o | r & o) + 2400959708 : (s ^ r ^ o) + 3395469782;
    const c = (n << 5 | n >>> 27) + a + i + (t[e] ?? 0) | 0;
    i = o;
    o = r;
    r = s << 30 | s >>> 2;
    s = n;
    n = c;
   }
   e.set([ n, s, r, o, i ].map((t, n) => t + (e[n] ?? 0)));
  }
  function blobId(e) {
   const t = typeof e === "string" ? Buffer.from(e) : e;
   return sha1(Buffer.concat([ Buffer.from(`blob ${t.length}\0`), t ]));
  }
 },
 5745: (e, t, n) => {
  n.d(t, {
   K: () => r,
   z: () => Reading
  });
  var s = n(87);
  const r = {
   files: [],
   removed: []
  };
  class Reading {
   #W;
   #Q=new Map;
   #M;
   constructor(e) {
    this.#W = e;
   }
   files() {
    this.#M ??= this.#W.files();
    return this.#M;
   }
   async texts(e) {
    const t = [ ...new Set(e) ].filter(e => !this.#Q.has(e));
    const n = t.length === 0 ? new Map : await this.#W.texts(t);
    for (const e of t) this.#Q.set(e, n.get(e));
    const s = e.map(e => [ e, this.#Q.get(e) ]);
    return new Map(s.flatMap(([e, t]) => t === undefined ? [] : [ [ e, t ] ]));
   }
   async #J({path: e, text: t}) {
    if (this.#Q.has(e)) return this.#Q.get(e) === t;
    return (await this.files()).get(e) === (0, s.z)(t);
   }
   async #K(e) {
    return this.#Q.get(e) !== undefined || (await this.files()).has(e);
   }
   async changes(e, t) {
    if (e === undefined) return r;
    const n = await e(this, t);
    const s = [];
    const o = [];
    for (const e of n.files) if (!await this.#J(e)) s.push(e);
    const i = new Set([ ...t.paths, ...n.files.map(({path: e}) => e) ]);
    for (const e of new Set(n.removed)) if (!i.has(e) && await this.#K(e)) o.push(e);
    return {
     files: s,
     removed: o
    };
   }
  }
 }
};

