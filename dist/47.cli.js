"use strict";

exports.id = 47;

exports.ids = [ 47 ];

exports.modules = {
 134: (e, t, n) => {
  n.d(t, {
   N8: () => asker,
   RO: () => u,
   SH: () => refusable,
   ab: () => questions,
   i1: () => GraphqlRefused
  });
  var s = n(3916);
  var r = n(3660);
  var a = n(6149);
  var o = n(759);
  var i = n(5430);
  var c = n(325);
  class GraphqlRefused extends s.qh {}
  function asker(e, t, n) {
   const s = refusable(e, t, n);
   return ({document: e, variables: r}, a) => (0, c.v)(t, n, async () => {
    const t = await s(e, r);
    return a((0, i.qI)(t["repository"], "repository"));
   });
  }
  function refusable(e, t, n) {
   return async (s, i) => {
    try {
     return await e.graphql(s, i);
    } catch (e) {
     if (!(e instanceof r.h)) throw e;
     if ((0, o.ou)(e)) throw new GraphqlRefused("refused", `GitHub refused ${n.what} through GraphQL (HTTP ${e.status}).`);
     const s = (0, a.L8)(e, n, Date.now());
     if (s.kind === "limited" && (0, o.iF)(e)) await waited(t, s);
     throw e;
    }
   };
  }
  async function waited(e, {until: t, why: n}) {
   try {
    await e.waitUntil(t, n);
   } catch (e) {
    throw e instanceof s.qh && e.code === "limited" ? new GraphqlRefused(e.code, e.message) : e;
   }
  }
  const u = 50;
  function* questions({owner: e, name: t}, n, {title: s, field: r, valueOf: a}) {
   for (let o = 0; o < n.length; o += u) {
    const i = n.slice(o, o + u);
    const c = i.map((e, t) => [ `path${t}`, a(e) ]);
    const d = {
     owner: e,
     name: t,
     ...Object.fromEntries(c)
    };
    const f = Object.keys(d).map(e => `$${e}: String!`);
    const h = `query ${s}(${f.join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    ${i.map((e, t) => r(t)).join("\n    ")}\n  }\n}`;
    yield {
     question: {
      document: h,
      variables: d
     },
     part: i
    };
   }
  }
 },
 6149: (e, t, n) => {
  n.d(t, {
   L8: () => classify,
   Qe: () => outage,
   sG: () => outcomeOf
  });
  var s = n(3916);
  var r = n(759);
  var a = n(3148);
  function classify(e, t, n) {
   const s = (0, r.Pr)(e);
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
   return new s.qh("outage", `GitHub failed ${t.what}: ${said(e)}. ${a.K2}`);
  }
  const o = 6e4;
  function limitedUntil(e, t) {
   const n = e.get("retry-after");
   if (n !== undefined) return /^\d+$/.test(n) ? t + Number(n) * 1e3 : Date.parse(n) || t + o;
   const s = Number(e.get("x-ratelimit-reset"));
   return (0, r.Fh)(e) && s > 0 ? s * 1e3 : t + o;
  }
  const said = ({status: e, message: t}) => `${oneLine(t)}${e === 0 || e === 200 ? "" : ` (HTTP ${e})`}`;
  const oneLine = e => e.replace(/\s+/g, " ").trim().slice(0, 300);
  const i = {
   unauthorized: () => "The token is wrong or has expired: give another one.",
   forbidden: (e, {permission: t, repository: n}) => {
    const s = e.headers.get("x-accepted-github-permissions");
    const r = s === undefined ? "" : ` GitHub accepts: ${oneLine(s)}.`;
    return `The token lacks ${n === undefined ? t : `"${t}"`}.${r}`;
   },
   policy: (e, {ruled: t = 'Take an unprotected one as "target-branch" (the default is "badges")'}) => `A rule protects the branch. ${t}, or put an app on the rule's bypass list and give its token as "token": GITHUB_TOKEN cannot be on that list.`,
   archived: () => "The repository is archived and takes no changes: unarchive it, or take this step out.",
   moved: () => "The repository has moved or was renamed: use its new name.",
   "not-found": (e, {missing: t}) => t,
   refused: () => "Nothing was written."
  };
  function refusal(e, t, n) {
   const {what: r, permission: a, repository: o} = n;
   const c = `GitHub refused ${r}: ${said(t)}. ${i[e](t, n)}`;
   if (e !== "forbidden" || o === undefined) return new s.qh(e, c);
   return new s.cb(c, {
    permission: a,
    repository: o
   });
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
 },
 9573: (e, t, n) => {
  n.d(t, {
   N: () => connect,
   w: () => route
  });
  var s = n(3419);
  var r = n(3660);
  var a = n(8182);
  const o = 5;
  async function nodeFetch(e, t) {
   let n = new URL(e);
   for (let e = 0; ;e++) {
    const s = await send(n, t);
    const r = s.headers.get("location");
    if (s.status < 300 || s.status > 399 || r === undefined) return s;
    const a = new URL(r, n);
    if (t.method !== "GET" || a.origin !== n.origin || e === o) return s;
    n = a;
   }
  }
  const i = new Map;
  function agentFor(e) {
   const t = i.get(e.origin) ?? makeAgent(e);
   i.set(e.origin, t);
   return t;
  }
  async function makeAgent(e) {
   const t = (0, a.T)(e.href);
   if (t !== "") {
    const {HttpsProxyAgent: e} = await n.e(840).then(n.bind(n, 6840));
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
  const c = 15e3;
  async function send(e, {method: t, headers: n, body: s, signal: r}) {
   const {request: a} = transport(e);
   const o = s === undefined ? {} : {
    "content-length": String(Buffer.byteLength(s))
   };
   const i = {
    method: t,
    headers: {
     ...n,
     ...o
    },
    agent: await agentFor(e)
   };
   return new Promise((t, n) => {
    const o = a(e, i, e => void readAll(e).then(settle(t), settle(n)));
    const stop = () => void o.destroy(r?.reason);
    const u = setTimeout(() => o.destroy(new Error(`no answer within ${c / 1e3} seconds`)), c);
    r?.addEventListener("abort", stop);
    o.on("error", settle(n));
    o.end(s);
    function settle(e) {
     return t => {
      clearTimeout(u);
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
  var u = n(5430);
  function route(e, ...t) {
   return e.reduce((e, n, s) => e + encodePart(String(t[s - 1])) + n);
  }
  function encodePart(e) {
   if (e === "" || e === "." || e === "..") throw new Error(`No part of a route: ${JSON.stringify(e)}`);
   return encodeURIComponent(e);
  }
  const d = {
   debug: () => {},
   info: () => {},
   warn: () => {},
   error: () => {}
  };
  function connect(e) {
   const t = (0, s.Q)(e.token, {
    baseUrl: e.apiUrl.replace(/(?<!\/)\/+$/, ""),
    userAgent: "publish-badges",
    log: d,
    request: {
     fetch: nodeFetch,
     log: d
    }
   });
   async function send(n, s, a = {}) {
    e.signal.throwIfAborted();
    const o = Date.now();
    try {
     const o = {
      "x-github-api-version": "2022-11-28"
     };
     const i = {
      signal: e.signal
     };
     const c = await t.request(`${n} ${s}`, {
      ...a,
      headers: o,
      request: i
     });
     if (c.status >= 300) throw new r.h(c.status, "moved", {
      headers: headersOf(c.headers)
     });
     return c;
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
     const a = (0, u.qI)(s, "the GraphQL answer");
     if (a["errors"] !== undefined) throw graphqlError(a, headersOf(r));
     return (0, u.qI)(a["data"], "data");
    }
   };
  }
  function asApiError(e) {
   if (e instanceof r.h) return e;
   const t = (0, u.Ce)(e) ? e["response"] : undefined;
   if ((0, u.Ce)(t)) {
    const e = (0, u.Ce)(t["data"]) ? t["data"] : {};
    const n = (0, u.mR)(e, "message") ?? `HTTP ${String(t["status"])}`;
    return new r.h(Number(t["status"]), detailed(n, e), {
     headers: headersOf(t["headers"])
    });
   }
   return new r.h(0, e instanceof Error ? e.message : String(e));
  }
  function detailed(e, t) {
   const n = Array.isArray(t["errors"]) ? t["errors"] : [];
   const s = n.map(e => (0, u.Ce)(e) ? (0, u.mR)(e, "message") : e);
   return [ e, ...s.filter(e => typeof e === "string") ].join(": ");
  }
  function graphqlError(e, t) {
   const n = (0, u.c3)(e, "errors").filter(u.Ce);
   if (n.length === 0) return (0, r.Q)("errors without an error");
   const s = n.map(e => (0, u.mR)(e, "type") ?? "");
   const a = n.map(e => (0, u.mR)(e, "message") ?? "no message").join("; ");
   return new r.h(200, a, {
    types: s,
    headers: t
   });
  }
  function headersOf(e) {
   return new Map((0, u.Ce)(e) ? Object.entries(e).map(([e, t]) => [ e, String(t) ]) : []);
  }
 },
 759: (e, t, n) => {
  n.d(t, {
   Fh: () => isSpent,
   N6: () => isRedirect,
   Pr: () => meaningOf,
   ec: () => isUnexplained,
   iF: () => isGraphqlSpent,
   ou: () => isGraphqlRefused,
   t8: () => isUnknown
  });
  const s = [ "RATE_LIMITED", "RATE_LIMIT" ];
  const isSpent = e => e.get("x-ratelimit-remaining") === "0";
  const r = [ 301, 302, 303, 307, 308 ];
  const a = /Resource not accessible|without `workflows?` permission/i;
  const o = /not a valid tree oid|could not resolve to a node|(?:tree|parent|object) sha(?: \S+)? does not exist|BadObjectState/i;
  const i = new RegExp([ "rule violation|GH0(?:06|13)|protected (?:branch|ref)|not authorized to (?:push|create|update)", "required status checks?|approving review|code owner review", "changes must be made through|must have (?:verified|valid) signatures|must not contain merge commits", "(?:creations?|updates?|deletions?) being restricted|cannot force-push to this" ].join("|"), "i");
  const c = [ {
   status: [ 429 ],
   means: "limited"
  }, {
   status: [ 200, 403 ],
   types: s,
   means: "limited"
  }, {
   status: [ 200, 403 ],
   text: /rate limit|abuse detection/i,
   means: "limited"
  }, {
   text: a,
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
   text: i,
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
   text: o,
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
   status: r,
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
   return c.find(t => fits(t, e))?.means ?? (e.status >= 500 ? "outage" : "refused");
  }
  const isUnknown = e => e.status === 200 && meaningOf(e) === "refused";
  const isUnexplained = e => e.status === 422 && [ "doubtful", "refused", "outage" ].includes(meaningOf(e));
  const isRedirect = ({status: e}) => r.includes(e);
  function isGraphqlRefused(e) {
   if (![ 403, 404, 405, 410, 501 ].includes(e.status) || a.test(e.message)) return false;
   return [ "forbidden", "not-found", "outage", "refused" ].includes(meaningOf(e));
  }
  function isGraphqlSpent({types: e, headers: t, message: n}) {
   if (/secondary/i.test(n) || t.has("retry-after")) return false;
   return e.some(e => s.includes(e)) || t.get("x-ratelimit-resource") === "graphql";
  }
 },
 2855: (e, t, n) => {
  n.d(t, {
   D3: () => commitOf,
   DE: () => blobOf,
   _F: () => fieldOf,
   i1: () => textsAt,
   jN: () => historyField,
   qY: () => lastCommitsAt,
   we: () => i
  });
  var s = n(3916);
  var r = n(3660);
  var a = n(134);
  var o = n(5430);
  const i = "... on Blob { oid text isTruncated isBinary byteSize }";
  async function textsAt(e, {repository: t, head: n}, s) {
   const r = new Map;
   const o = {
    title: "PublishBadgesTexts",
    field: e => `at${e}: object(expression: $path${e}) { ${i} }`,
    valueOf: e => `${n}:${e}`
   };
   for (const {question: n, part: i} of (0, a.ab)(t, s, o)) {
    await e(n, e => {
     for (const [t, n] of i.entries()) {
      const s = blobOf(n, fieldOf(e, `at${t}`));
      if (s !== undefined) r.set(n, s);
     }
    });
   }
   return r;
  }
  function blobOf(e, t) {
   if (!(0, o.Ce)(t) || t["oid"] === undefined) return undefined;
   if ((0, o.iP)(t, "isTruncated")) throw new s.qh("refused", `The file ${e} is too large to be read: ${(0, 
   o.rl)(t, "byteSize")} bytes.`);
   const n = (0, o.mR)(t, "text");
   return t["isBinary"] === true || n === null ? undefined : {
    oid: (0, o._f)(t, "oid"),
    text: n
   };
  }
  async function lastCommitsAt(e, {repository: t, head: n}, s) {
   const r = new Map;
   const i = {
    title: "PublishBadgesTrace",
    field: e => `at${e}: object(expression: "${n}") { ... on Commit { ${historyField(e)} } }`,
    valueOf: e => e
   };
   for (const {question: n, part: c} of (0, a.ab)(t, s, i)) {
    await e(n, e => {
     for (const [t, n] of c.entries()) r.set(n, commitOf((0, o.qI)(fieldOf(e, `at${t}`), "the head"), t));
    });
   }
   return r;
  }
  const historyField = e => `commit${e}: history(first: 1, path: $path${e}) { nodes { oid message } }`;
  function commitOf(e, t) {
   const [n] = (0, o.c3)((0, o.qI)(e[`commit${t}`], "history"), "nodes");
   if (n === undefined) return null;
   const s = (0, o.qI)(n, "a commit");
   return {
    oid: (0, o._f)(s, "oid"),
    message: (0, o.b6)(s, "message")
   };
  }
  function fieldOf(e, t) {
   if (e[t] === undefined) throw (0, r.Q)(`${t} is missing`);
   return e[t];
  }
 },
 1511: (e, t, n) => {
  n.d(t, {
   Bd: () => pages,
   Di: () => o,
   Mr: () => orMissing,
   Q7: () => all,
   b2: () => isMissing,
   oK: () => getter,
   yj: () => allUnless
  });
  var s = n(3916);
  var r = n(5430);
  var a = n(325);
  const o = "items";
  function getter(e, t, n) {
   return (s, i, c = n) => (0, a.v)(t, c, async () => {
    const t = await e.rest("GET", s);
    return i(Array.isArray(t) ? {
     [o]: t
    } : (0, r.qI)(t, "the answer"));
   });
  }
  async function* pages(e, {path: t, key: n, size: s, parse: a, purpose: o}) {
   const i = t.includes("?") ? "&" : "?";
   for (let c = 1, u = 0; ;c++) {
    const read = e => ({
     items: (0, r.c3)(e, n).map(e => a((0, r.qI)(e, `an entry of ${n}`))),
     total: (0, r.rl)(e, "total_count")
    });
    const {items: d, total: f} = await e(`${t}${i}per_page=${s}&page=${c}`, read, o);
    u += d.length;
    yield d;
    if (d.length < s || u >= f) return;
   }
  }
  async function all(e) {
   const t = [];
   for await (const n of e) t.push(...n);
   return t;
  }
  async function allUnless(e, t) {
   try {
    return await all(t);
   } catch (t) {
    if (t instanceof s.qh && e.includes(t.code)) return [];
    throw t;
   }
  }
  async function orMissing(e) {
   try {
    return await e;
   } catch (e) {
    if (isMissing(e)) return undefined;
    throw e;
   }
  }
  const isMissing = e => e instanceof s.qh && e.code === "not-found";
 },
 1305: (e, t, n) => {
  n.d(t, {
   YP: () => restReader,
   g3: () => commitsOf,
   xS: () => factsOf
  });
  var s = n(3916);
  var r = n(3660);
  var a = n(9573);
  var o = n(1511);
  var i = n(5430);
  var c = n(9191);
  function restReader(e, {repository: t, branch: n}) {
   let s;
   return {
    async head(r) {
     s ??= await factsOf(e, t);
     const a = await newestOf(e, t, n);
     const o = a === undefined || r.length === 0 ? new Map : await (0, c.D)(e, t, a.tree);
     const i = {
      head: a?.oid ?? null,
      tree: a?.tree ?? null,
      isEmpty: false,
      id: ""
     };
     return {
      ...s,
      ...i,
      blobs: o,
      traced: new Map
     };
    },
    async lastCommits(n, s) {
     const r = new Map;
     for (const a of s) {
      const [s] = await commitsOf(e, t, {
       sha: n,
       path: a,
       per_page: "1"
      });
      if (s !== undefined) r.set(a, s);
     }
     return r;
    },
    async texts(n, s) {
     const r = new Map;
     for (const a of s) {
      const s = await (0, o.Mr)(textAt(e, t, {
       head: n,
       path: a
      }));
      if (s !== undefined) r.set(a, s);
     }
     return r;
    }
   };
  }
  function factsOf(e, {owner: t, name: n}) {
   return e((0, a.w)`/repos/${t}/${n}`, e => ({
    name: (0, i.b6)(e, "full_name"),
    isPrivate: (0, i.iP)(e, "private"),
    isArchived: (0, i.iP)(e, "archived"),
    defaultBranch: (0, i.b6)(e, "default_branch")
   }));
  }
  function newestOf(e, {owner: t, name: n}, s) {
   return (0, o.Mr)(e((0, a.w)`/repos/${t}/${n}/branches/${s}`, e => {
    if ((0, i.b6)(e, "name") !== s) return undefined;
    const t = (0, i.qI)(e["commit"], "commit");
    const n = (0, i.qI)((0, i.qI)(t["commit"], "commit")["tree"], "tree");
    return {
     oid: (0, i._f)(t, "sha"),
     tree: (0, i._f)(n, "sha")
    };
   }));
  }
  function commitsOf(e, {owner: t, name: n}, s) {
   const r = (0, a.w)`/repos/${t}/${n}/commits` + `?${new URLSearchParams(s).toString()}`;
   return e(r, e => (0, i.c3)(e, o.Di).map(e => {
    const t = (0, i.qI)(e, "a commit");
    return {
     oid: (0, i._f)(t, "sha"),
     message: (0, i.b6)((0, i.qI)(t["commit"], "commit"), "message")
    };
   }));
  }
  function textAt(e, {owner: t, name: n}, {head: s, path: r}) {
   const o = r.split("/").map(e => (0, a.w)`/${e}`);
   return e((0, a.w)`/repos/${t}/${n}/contents` + `${o.join("")}?ref=${s}`, e => blobOf(r, e));
  }
  function blobOf(e, t) {
   if (t[o.Di] !== undefined || t["type"] !== "file") return undefined;
   const n = (0, i.mR)(t, "encoding");
   if (n === "none") throw new s.qh("refused", `The file ${e} is too large to be read: ${(0, 
   i.rl)(t, "size")} bytes.`);
   if (n !== "base64") throw (0, r.Q)("the file is not in base64");
   const a = Buffer.from((0, i.b6)(t, "content"), "base64").toString("utf8");
   return a.includes("\0") ? undefined : {
    oid: (0, i._f)(t, "sha"),
    text: a
   };
  }
 },
 1281: (e, t, n) => {
  n.d(t, {
   G7: () => countingRuns,
   Td: () => runIfThere,
   aG: () => jobsOf,
   aq: () => pagesOfRuns,
   g8: () => settledJobs,
   ng: () => runOf,
   pT: () => pagesOfAllRuns,
   tx: () => attemptOf,
   uD: () => purposeOfRuns
  });
  var s = n(9687);
  var r = n(8878);
  var a = n(2420);
  var o = n(9573);
  var i = n(1511);
  var c = n(651);
  var u = n(5430);
  const d = 100;
  const f = 20;
  const h = 100;
  function purposeOfRuns(e) {
   return {
    what: `to read the runs of ${(0, c.fq)(e)}`,
    permission: "actions: read",
    repository: (0, c.fq)(e),
    missing: `There is no such run or workflow in ${(0, c.fq)(e)}, or the token may not see it: it needs "actions: read" there.`
   };
  }
  function jobsOf(e, {owner: t, name: n}, {runId: s, attempt: r}) {
   const a = (0, o.w)`/repos/${t}/${n}/actions/runs/${s}`;
   const c = a + (r === undefined ? "/jobs?filter=latest" : (0, o.w)`/attempts/${r}/jobs`);
   return (0, i.Q7)((0, i.Bd)(e, {
    path: c,
    key: "jobs",
    size: d,
    parse: parseJob
   }));
  }
  const l = [ 1e3, 2e3, 3e3, 4e3 ];
  async function settledJobs(e, {own: t = {}, sleep: n}) {
   let r = await e();
   for (const a of l) {
    const o = (0, s.g)(r, t);
    if (!r.some(e => e !== o && !e.completed && e.stepsDone && !e.failedStep)) break;
    await n(a);
    r = await e();
   }
   return r;
  }
  function pagesOfRuns(e, {owner: t, name: n}, s) {
   const r = (0, o.w)`/repos/${t}/${n}/actions/workflows/${s.workflow}/runs` + parametersOf(s.query);
   return (0, i.Bd)(e, {
    path: r,
    key: "workflow_runs",
    size: f,
    parse: parseRun
   });
  }
  function pagesOfAllRuns(e, {owner: t, name: n}, s) {
   const r = (0, o.w)`/repos/${t}/${n}/actions/runs` + parametersOf(s);
   return (0, i.Bd)(e, {
    path: r,
    key: "workflow_runs",
    size: h,
    parse: parseRun
   });
  }
  function parametersOf({branch: e, sha: t, event: n, actor: s}) {
   const r = [ [ "exclude_pull_requests", "true" ], [ "branch", e ], [ "head_sha", t ], [ "event", n?.length === 1 ? n[0] : undefined ], [ "actor", s ] ].flatMap(([e, t]) => t === undefined ? [] : [ `${e ?? ""}=${encodeURIComponent(t)}` ]);
   return `?${r.join("&")}`;
  }
  async function* countingRuns(e, t) {
   for await (const n of e) {
    const e = [ ...n ].sort((e, t) => t.number - e.number);
    for (const n of e) if ((0, r.tQ)(n, t)) yield n;
    const s = e.at(-1);
    if (t.runNumber !== undefined && s !== undefined && s.number <= t.runNumber) return;
   }
  }
  function runOf(e, {owner: t, name: n}, s) {
   return e((0, o.w)`/repos/${t}/${n}/actions/runs/${s}`, parseRun);
  }
  function runIfThere(e, t, n) {
   return (0, i.Mr)(runOf(e, t, n));
  }
  async function attemptOf(e, {owner: t, name: n}, {runId: s, attempt: r}) {
   const a = (0, o.w)`/repos/${t}/${n}/actions/runs/${s}/attempts/${r}`;
   const c = await (0, i.Mr)(e(a, parseRun));
   return c && {
    ...c,
    isLatestAttempt: false
   };
  }
  function parseJob(e) {
   const t = Array.isArray(e["steps"]) ? (0, u.c3)(e, "steps").filter(u.Ce) : [];
   return {
    id: (0, u.rl)(e, "id"),
    name: (0, u.b6)(e, "name"),
    completed: e["status"] === "completed",
    status: statusOf(e),
    failedStep: t.some(({conclusion: e}) => e === "failure"),
    stepsDone: t.length > 0 && t.every(({status: e}) => e === "completed"),
    runner: (0, u.mR)(e, "runner_name")
   };
  }
  function parseRun(e) {
   const t = e["head_repository"];
   return {
    id: (0, u.rl)(e, "id"),
    number: (0, u.rl)(e, "run_number"),
    attempt: typeof e["run_attempt"] === "number" ? e["run_attempt"] : 1,
    completed: e["status"] === "completed",
    status: statusOf(e),
    event: (0, u.b6)(e, "event"),
    branch: (0, u.mR)(e, "head_branch"),
    sha: (0, u.b6)(e, "head_sha"),
    actor: (0, u.Ce)(e["actor"]) ? (0, u.mR)(e["actor"], "login") : null,
    createdAt: Date.parse((0, u.b6)(e, "created_at")),
    at: Date.parse((0, u.b6)(e, "updated_at")),
    isLatestAttempt: true,
    displayTitle: (0, u.mR)(e, "display_title") ?? "",
    headRepository: (0, u.Ce)(t) ? (0, u.b6)(t, "full_name") : null,
    workflow: {
     id: (0, u.rl)(e, "workflow_id"),
     path: pathOf(e),
     name: (0, u.mR)(e, "name") ?? ""
    }
   };
  }
  function pathOf(e) {
   return (0, u.b6)(e, "path").replace(/@[^]*$/, "");
  }
  function statusOf(e) {
   const t = (0, u.b6)(e, "status");
   if (t !== "completed") return (0, a.OP)(t);
   return (0, a._S)((0, u.mR)(e, "conclusion"));
  }
 },
 325: (e, t, n) => {
  n.d(t, {
   v: () => steady
  });
  var s = n(3660);
  var r = n(6149);
  const a = 8;
  async function steady(e, t, n) {
   for (let o = 0; ;) {
    try {
     return await n();
    } catch (n) {
     if (!(n instanceof s.h)) throw n;
     const i = (0, r.L8)(n, t, Date.now());
     switch (i.kind) {
     case "limited":
      await e.waitUntil(i.until, i.why);
      break;

     case "refused":
      throw i.error;

     case "conflict":
      if (o + 1 >= a) throw (0, r.Qe)(n, t);
      await e.backOff(o++);
      break;

     case "again":
      if (o + 1 >= (i.tries ?? a)) throw i.error;
      await e.backOff(o++);
     }
    }
   }
  }
 },
 9191: (e, t, n) => {
  n.d(t, {
   D: () => filesBelow
  });
  var s = n(3916);
  var r = n(9573);
  var a = n(651);
  var o = n(5430);
  function filesBelow(e, t, n) {
   const {owner: s, name: a} = t;
   return e((0, r.w)`/repos/${s}/${a}/git/trees/${n}` + "?recursive=1", e => {
    if ((0, o.iP)(e, "truncated")) throw tooMany(t);
    const n = new Map;
    for (const t of (0, o.c3)(e, "tree")) {
     const e = (0, o.qI)(t, "an entry");
     if (e["type"] === "blob") n.set((0, o.b6)(e, "path"), (0, o._f)(e, "sha"));
    }
    return n;
   });
  }
  function tooMany(e) {
   return new s.qh("refused", `The branch of ${(0, a.fq)(e)} holds more files than GitHub lists at once (100,000): give the badges a branch of their own.`);
  }
 },
 4964: (e, t, n) => {
  n.r(t);
  n.d(t, {
   Remote: () => Remote
  });
  var s = n(3523);
  var r = n(3916);
  var a = n(681);
  var o = n(3660);
  var i = n(134);
  function purposesFor(e, t, n) {
   const s = `There is no repository ${e}, or the token may not see it: a repository other than this one takes a "token" that may write to it.`;
   const r = {
    permission: "contents: write",
    repository: e,
    missing: s,
    ...n === undefined ? {} : {
     ruled: n
    }
   };
   return {
    read: {
     what: `to read the branch "${t}" of ${e}`,
     ...r
    },
    write: {
     what: `to write to the branch "${t}" of ${e}`,
     ...r
    }
   };
  }
  var c = n(759);
  var u = n(9573);
  var d = n(5430);
  const f = 100;
  const h = 1e6;
  class GitData {
   #e;
   #t;
   constructor(e, t) {
    this.#e = e;
    this.#t = t;
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
    for (const e of stepsOf(s)) r = await this.#n("trees", {
     ...r === undefined ? {} : {
      base_tree: r
     },
     tree: e
    });
    if (r === undefined) throw new Error("a tree of nothing");
    return r;
   }
   commit(e, t, n) {
    return this.#n("commits", {
     message: e,
     tree: t,
     parents: n
    });
   }
   plant(e, t) {
    return this.#s("POST", "/refs", {
     ref: `refs/heads/${e}`,
     sha: t
    });
   }
   advance(e, t) {
    const n = e.split("/").map(e => (0, u.w)`/${e}`);
    return this.#s("PATCH", `/refs/heads${n.join("")}`, {
     force: false,
     sha: t
    });
   }
   async seed({path: e, text: t}, {branch: n, message: s}) {
    const {owner: r, name: a} = this.#t;
    const o = e.split("/").map(e => (0, u.w)`/${e}`);
    const i = (0, d.qI)(await this.#e.rest("PUT", (0, u.w)`/repos/${r}/${a}/contents` + o.join(""), {
     message: s,
     content: Buffer.from(t).toString("base64"),
     branch: n
    }), "the file");
    return (0, d._f)((0, d.qI)(i["commit"], "commit"), "sha");
   }
   async #s(e, t, n) {
    const {owner: s, name: r} = this.#t;
    const a = await this.#e.rest(e, (0, u.w)`/repos/${s}/${r}/git` + t, n);
    const i = (0, d._f)((0, d.qI)((0, d.qI)(a, "the reference")["object"], "object"), "sha");
    if (i !== n.sha) throw (0, o.Q)("the reference points elsewhere");
   }
   async #n(e, t) {
    const {owner: n, name: s} = this.#t;
    const r = (0, u.w)`/repos/${n}/${s}/git/${e}`;
    return (0, d._f)((0, d.qI)(await this.#e.rest("POST", r, t), e), "sha");
   }
  }
  function stepsOf(e) {
   const t = [];
   let n = 0;
   for (const s of e) {
    const e = Buffer.byteLength(s.content ?? "");
    const r = t.at(-1);
    if (r === undefined || r.length === f || n + e > h) {
     t.push([ s ]);
     n = e;
    } else {
     r.push(s);
     n += e;
    }
   }
   return t;
  }
  var l = n(651);
  const p = `mutation PublishBadges($input: CreateCommitOnBranchInput!) {\n  createCommitOnBranch(input: $input) { commit { oid } }\n}`;
  const m = `mutation PublishBadgesMove($input: UpdateRefsInput!) {\n  updateRefs(input: $input) { clientMutationId }\n}`;
  class BranchWriter {
   #r;
   #a;
   #o;
   constructor(e, t, n) {
    this.#r = e;
    this.#a = t;
    this.#o = n;
   }
   async write(e, t, n) {
    if (t.head === null) return t.isEmpty ? this.#i(e) : this.#c(e);
    const s = {
     oid: t.head,
     tree: t.tree ?? t.head
    };
    if (this.#o.singleCommit) return written(await this.#u(e, s, t.id));
    return written(await (n && isSmall(e.changes) ? this.#d(e, s) : this.#f(e, s)));
   }
   #h({linesFor: e}) {
    const {headline: t, body: n} = this.#o.message();
    const s = oneLine(t);
    const r = [ n, ...e(n).map(oneLine) ].filter(e => e !== "").join("\n");
    return {
     headline: s,
     body: r,
     whole: r === "" ? s : `${s}\n\n${r}`
    };
   }
   async #d(e, {oid: t}) {
    const {headline: n, body: s} = this.#h(e);
    const {files: r, removed: a} = e.changes;
    const o = r.map(({path: e, text: t}) => ({
     path: e,
     contents: Buffer.from(t).toString("base64")
    }));
    const i = a.map(e => ({
     path: e
    }));
    const c = {
     branch: {
      repositoryNameWithOwner: (0, l.fq)(this.#o.repository),
      branchName: this.#o.branch
     },
     message: {
      headline: n,
      ...s === "" ? {} : {
       body: s
      }
     },
     expectedHeadOid: t,
     fileChanges: {
      additions: o,
      ...i.length === 0 ? {} : {
       deletions: i
      }
     }
    };
    const u = await this.#r(p, {
     input: c
    });
    return (0, d._f)((0, d.qI)((0, d.qI)(u["createCommitOnBranch"], "createCommitOnBranch")["commit"], "commit"), "oid");
   }
   async #f(e, {oid: t, tree: n}) {
    const s = await this.#a.tree(n, e.changes);
    const r = await this.#a.commit(this.#h(e).whole, s, [ t ]);
    await this.#a.advance(this.#o.branch, r);
    return r;
   }
   async #u(e, {oid: t, tree: n}, s) {
    const r = await this.#a.tree(n, e.changes);
    const a = await this.#a.commit(this.#h(e).whole, r, []);
    const i = {
     name: `refs/heads/${this.#o.branch}`,
     beforeOid: t,
     afterOid: a,
     force: true
    };
    try {
     const e = await this.#r(m, {
      input: {
       repositoryId: s,
       refUpdates: [ i ]
      }
     });
     (0, d.qI)(e["updateRefs"], "updateRefs");
    } catch (e) {
     throw e instanceof o.h && (0, c.t8)(e) ? (0, o.Q)(e.message) : e;
    }
    return a;
   }
   async #c(e) {
    let t;
    try {
     t = await this.#a.tree(undefined, e.changes);
    } catch (t) {
     if (t instanceof o.h && t.status === 409 && /is empty/i.test(t.message)) return this.#i(e);
     throw t;
    }
    const n = await this.#a.commit(this.#h(e).whole, t, []);
    await this.#a.plant(this.#o.branch, n);
    return written(n);
   }
   async #i(e) {
    const {files: t} = e.changes;
    const [n] = t;
    if (n === undefined) throw (0, o.Q)("no file to begin with");
    const s = {
     ...e,
     changes: {
      files: [ n ],
      removed: []
     }
    };
    const r = await this.#a.seed(n, {
     branch: this.#o.branch,
     message: this.#h(s).whole
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
  const oneLine = e => e.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
  function isSmall({files: e, removed: t}) {
   const n = e.reduce((e, {text: t}) => e + Buffer.byteLength(t), 0);
   return e.length + t.length <= f && n <= h;
  }
  var w = n(6149);
  var g = n(2855);
  function foldersOf(e) {
   return [ ...new Set(e.map(e => e.slice(0, Math.max(0, e.lastIndexOf("/"))))) ];
  }
  function headQuery({repository: e, branch: t, file: n, singleCommit: s = false}, r, a) {
   const o = {
    owner: e.owner,
    name: e.name,
    ref: `refs/heads/${t}`
   };
   const i = foldersOf(r).map((e, n) => {
    o[`folder${n}`] = `refs/heads/${t}:${e}`;
    return `folder${n}: object(expression: $folder${n}) { ... on Tree { entries { name oid type } } }`;
   });
   const c = a.map((e, t) => {
    o[`path${t}`] = e;
    return (0, g.jN)(t);
   });
   if (n !== undefined) {
    o["file"] = n;
    i.push(`file: object(expression: $file) { ${g.we} }`);
   }
   const u = s ? "newest: history(first: 2) { nodes { oid message } }" : "";
   const d = `target { oid ... on Commit { tree { oid } ${u} ${c.join(" ")} } }`;
   const f = `query PublishBadgesHead(${Object.keys(o).map(e => `$${e}: String!`).join(", ")}) {\n  repository(owner: $owner, name: $name) {\n    ${s ? "id " : ""}nameWithOwner isPrivate isArchived isEmpty\n    defaultBranchRef { name }\n    ref(qualifiedName: $ref) { ${d} }\n    ${i.join("\n    ")}\n  }\n}`;
   return {
    document: f,
    variables: o
   };
  }
  function parseHead(e, {singleCommit: t = false}, {paths: n, traced: s}) {
   const r = e["ref"] === null ? null : (0, d.qI)((0, d.qI)(e["ref"], "ref")["target"], "target");
   const a = (0, d.Ce)(e["defaultBranchRef"]) ? (0, d.mR)(e["defaultBranchRef"], "name") : null;
   return {
    name: (0, d.b6)(e, "nameWithOwner"),
    id: (0, d.mR)(e, "id") ?? "",
    isEmpty: (0, d.iP)(e, "isEmpty"),
    isPrivate: (0, d.iP)(e, "isPrivate"),
    isArchived: (0, d.iP)(e, "isArchived"),
    defaultBranch: a,
    head: r === null ? null : (0, d._f)(r, "oid"),
    blobs: r === null ? new Map : blobsIn(e, n),
    tree: r === null ? null : (0, d._f)((0, d.qI)(r["tree"], "tree"), "oid"),
    ...t ? {
     tip: r === null ? null : tipOf(r)
    } : {},
    traced: new Map(s.map((e, t) => [ e, r === null ? null : (0, g.D3)(r, t) ]))
   };
  }
  function blobsIn(e, t) {
   const n = new Map;
   foldersOf(t).forEach((t, s) => {
    const r = e[`folder${s}`];
    if (r === undefined) throw (0, o.Q)(`folder${s} is missing`);
    if (!(0, d.Ce)(r) || !Array.isArray(r["entries"])) return;
    for (const e of (0, d.c3)(r, "entries")) {
     const s = (0, d.qI)(e, "an entry");
     if (s["type"] === "blob") n.set(t === "" ? (0, d.b6)(s, "name") : `${t}/${(0, d.b6)(s, "name")}`, (0, 
     d._f)(s, "oid"));
    }
   });
   return n;
  }
  function tipOf(e) {
   const [t, ...n] = (0, d.c3)((0, d.qI)(e["newest"], "history"), "nodes");
   return {
    message: (0, d.b6)((0, d.qI)(t, "a commit"), "message"),
    isOnly: n.length === 0
   };
  }
  var y = n(9191);
  function graphqlReader(e, t, n) {
   const {repository: s} = n;
   return {
    async head(r, a) {
     const o = foldersOf(r).length > i.RO;
     const c = o ? [] : r;
     const u = a.length > i.RO ? [] : a;
     const d = await e(headQuery(n, c, u), e => parseHead(e, n, {
      paths: c,
      traced: u
     }));
     return o && d.tree !== null ? {
      ...d,
      blobs: await (0, y.D)(t, s, d.tree)
     } : d;
    },
    lastCommits: (t, n) => (0, g.qY)(e, {
     repository: s,
     head: t
    }, n),
    texts: (t, n) => (0, g.i1)(e, {
     repository: s,
     head: t
    }, n)
   };
  }
  async function glanceAt(e, t, {place: n, wanted: {paths: s, traced: r}}) {
   const a = (0, i.N8)(e, t, purposesFor((0, l.fq)(n.repository), n.branch).read);
   try {
    return await a(headQuery(n, s, r), e => ({
     paths: s,
     traced: r,
     head: parseHead(e, n, {
      paths: s,
      traced: r
     }),
     text: (0, g.DE)(n.file, (0, g._F)(e, "file"))?.text
    }));
   } catch (e) {
    if (e instanceof i.i1) return undefined;
    throw e;
   }
  }
  const isSame = (e, t, n) => JSON.stringify([ e.paths, e.traced ]) === JSON.stringify([ t, n ]);
  var b = n(1305);
  const v = 100;
  const $ = 10;
  async function lastCommits({get: e, repository: t, trace: n}, {head: s, traced: r, paths: a}, o) {
   const c = s === null ? [] : a.filter(e => !r.has(e));
   const u = s === null || c.length === 0 || c.length > i.RO && !await mayMatter();
   const d = u ? new Map : await n(s, c);
   const f = a.map(e => [ e, r.get(e) ?? d.get(e) ]);
   return new Map(f.flatMap(([e, t]) => t ? [ [ e, t ] ] : []));
   async function mayMatter() {
    for (let n = 1; n <= $; n++) {
     const r = {
      sha: s ?? "",
      per_page: String(v),
      page: String(n)
     };
     const a = await (0, b.g3)(e, t, r);
     if (a.some(({message: e}) => o(e))) return true;
     if (a.length < v) return false;
    }
    return true;
   }
  }
  var k = n(1511);
  class Way {
   #l;
   #p;
   #m="graphql";
   constructor(e, t) {
    this.#l = e;
    this.#p = t;
   }
   get isGraphql() {
    return this.#m === "graphql";
   }
   async take(e) {
    try {
     return await e(this.#l[this.#m]);
    } catch (t) {
     this.leaveGraphql(t);
     return e(this.#l.rest);
    }
   }
   leaveGraphql(e) {
    if (!(e instanceof i.i1) || !this.isGraphql) throw e;
    if (this.#p && e.code === "limited") throw e;
    if (this.#p) throw new r.qh(e.code, `${e.message} One commit cannot be kept safely without it: leave "single-commit" out, or let GraphQL through.`);
    this.#m = "rest";
   }
  }
  function branchStore(e, t, n) {
   const {repository: s} = n;
   const r = purposesFor((0, l.fq)(s), n.branch, n.ruled);
   const a = (0, k.oK)(e, t, r.read);
   const u = (0, i.N8)(e, t, r.read);
   const d = new Way({
    graphql: graphqlReader(u, a, n),
    rest: (0, b.YP)(a, n)
   }, n.singleCommit);
   const f = (0, i.SH)(e, t, r.write);
   const h = new BranchWriter(f, new GitData(e, s), n);
   let p = n.singleCommit ? undefined : n.glance;
   const trace = (...e) => d.take(t => t.lastCommits(...e));
   return {
    async read(e, t) {
     const r = p !== undefined && isSame(p, e, t) ? p.head : undefined;
     p = undefined;
     const a = r ?? await d.take(n => n.head(e, t));
     refuseChanged(s, a);
     n.found(a);
     return a;
    },
    lastCommits: (e, t, n) => lastCommits({
     get: a,
     repository: s,
     trace: trace
    }, {
     ...e,
     paths: t
    }, n),
    files: async ({tree: e}) => e === null ? new Map : (0, y.D)(a, s, e),
    texts: async ({head: e}, t) => e === null ? new Map : d.take(n => n.texts(e, t)),
    async write(e, t, s) {
     await refuseOthers(a, n, t);
     try {
      return await h.write({
       changes: e,
       linesFor: s
      }, t, d.isGraphql);
     } catch (e) {
      if (e instanceof o.h) return await settled(e, t);
      d.leaveGraphql(e);
      return {
       kind: "conflict"
      };
     }
    }
   };
   async function settled(e, t) {
    if ((0, c.N6)(e)) refuseChanged(s, await (0, b.xS)(a, s));
    if (t.head === null && (0, c.ec)(e)) await refuseNeighbour(u, n);
    return (0, w.sG)(e, r.write, Date.now());
   }
  }
  async function refuseOthers(e, t, {head: s, tree: r, tip: a, defaultBranch: o}) {
   const {branch: i, ours: c, singleCommit: u} = t;
   const d = u ? a?.isOnly !== true || c?.commit(a.message) !== true : false;
   if (c === undefined || s === null || i !== o && !d) return;
   const {refuseForeign: f} = await n.e(740).then(n.bind(n, 7740));
   await f(e, {
    ...t,
    ours: c
   }, {
    head: s,
    tree: r ?? s,
    tip: a,
    defaultBranch: o
   });
  }
  async function refuseNeighbour(e, {repository: t, branch: s}) {
   const {branchInTheWay: a} = await n.e(81).then(n.bind(n, 9081));
   const o = await a(e, t, s);
   if (o === undefined) return;
   throw new r.qh("conflict", `Git cannot have the branch "${s}" beside "${o}", which ${(0, 
   l.fq)(t)} has: take another "target-branch", or remove the branch "${o}".`);
  }
  function refuseChanged(e, {name: t, isArchived: n}) {
   if (t.toLowerCase() !== (0, l.fq)(e).toLowerCase()) throw (0, l.aW)(e, t);
   if (n) throw new r.qh("archived", `The repository ${t} is archived and takes no changes: unarchive it, or take this step out.`);
  }
  function repositoryFacts(e, t) {
   return e((0, u.w)`/repos/${t.owner}/${t.name}`, e => {
    const n = (0, d.b6)(e, "full_name");
    if (n.toLowerCase() !== `${t.owner}/${t.name}`.toLowerCase()) throw (0, l.aW)(t, n);
    return {
     id: String((0, d.rl)(e, "id")),
     defaultBranch: (0, d.b6)(e, "default_branch"),
     isPrivate: e["private"] === true,
     isFork: e["fork"] === true,
     ownedByOrganization: (0, d.b6)((0, d.qI)(e["owner"], "owner"), "type") === "Organization"
    };
   });
  }
  const O = `query PublishBadgesNewest($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    defaultBranchRef { target { oid } }\n    refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }\n  }\n}`;
  function newest(e, t, n) {
   const s = {
    what: `to read the newest commit and tag of ${(0, l.fq)(n)}`,
    permission: "contents: read",
    repository: (0, l.fq)(n),
    missing: `There is no repository ${(0, l.fq)(n)}, or the token may not see it ("contents: read").`
   };
   const r = {
    document: O,
    variables: {
     owner: n.owner,
     name: n.name
    }
   };
   return (0, i.N8)(e, t, s)(r, e => {
    const t = e["defaultBranchRef"];
    const [n] = (0, d.c3)((0, d.qI)(e["refs"], "refs"), "nodes");
    return {
     commitSha: (0, d.Ce)(t) ? (0, d._f)((0, d.qI)(t["target"], "target"), "oid") : null,
     tag: (0, d.Ce)(n) ? (0, d.b6)(n, "name") : null
    };
   });
  }
  var q = n(3148);
  function paced(e, t) {
   return {
    async rest(n, s, r) {
     await t.ready();
     return e.rest(n, s, r);
    },
    async graphql(n, s) {
     await t.ready();
     return e.graphql(n, s);
    }
   };
  }
  class Memory {
   #w=new Map;
   #g=new Map;
   forget() {
    this.#w.clear();
    this.#g.clear();
   }
   answer(e, t) {
    const n = this.#w.get(e);
    if (n !== undefined) return n;
    const s = t();
    this.#w.set(e, s);
    return s;
   }
   known(e) {
    return this.#w.get(e);
   }
   list(e, t) {
    const n = this.#g.get(e);
    if (n !== undefined) return n;
    const s = replayed(t());
    this.#g.set(e, s);
    return s;
   }
  }
  function replayed(e) {
   const t = [];
   return {
    async* [Symbol.asyncIterator]() {
     for (let n = 0; ;n++) {
      const s = await (t[n] ??= e.next());
      if (s.done === true) return;
      yield s.value;
     }
    }
   };
  }
  var x = n(1281);
  function runRecord(e, t) {
   const s = new Memory;
   const asking = n => {
    const s = (0, l.ow)(n);
    return {
     repository: s,
     get: (0, k.oK)(e, t, (0, x.uD)(s))
    };
   };
   const ask = (e, t, n) => {
    const {get: r, repository: a} = asking(t);
    return s.answer(`${e} ${t}`, () => n(r, a));
   };
   const r = new Memory;
   const facts = e => {
    const {get: t, repository: n} = asking(e);
    return r.answer(`facts ${e.toLowerCase()}`, () => repositoryFacts(t, n));
   };
   return {
    jobs: (e, n, {attempt: s, own: r} = {}) => ask(`jobs ${n}.${s ?? ""}`, e, (e, a) => (0, 
    x.g8)(() => (0, x.aG)(e, a, {
     runId: n,
     attempt: s
    }), {
     own: r,
     sleep: e => t.pause(e)
    })),
    run: (e, t) => ask(`run ${t}`, e, (...e) => (0, x.Td)(...e, t)),
    attempt: (e, t, n) => ask(`attempt ${t}.${n}`, e, (...e) => (0, x.tx)(...e, {
     runId: t,
     attempt: n
    })),
    ...listsOfRuns(asking, s),
    forget: () => s.forget(),
    ...knownWorkflows(ask),
    defaultBranch: async e => (await facts(e)).defaultBranch,
    isPrivate: async e => (await facts(e)).isPrivate,
    branch: async (s, r) => (await n.e(81).then(n.bind(n, 9081))).branchNamed(e, t, {
     repository: (0, l.ow)(s),
     branch: r
    }),
    ...reports(ask)
   };
  }
  function listsOfRuns(e, t) {
   return {
    runs(n, s) {
     const {get: r, repository: a} = e(s.repository);
     return t.list(`runs ${n} ${JSON.stringify(s)}`, () => opened(async () => {
      const e = await t.known(newestOf(s)) ?? [];
      return (await workflows()).runsOf(r, a, {
       reference: n,
       query: s,
       ahead: e
      });
     }));
    },
    async foresee(n) {
     const {get: s, repository: r} = e(n.repository);
     await t.answer(newestOf(n), async () => (await workflows()).newestRuns(s, r, n));
    },
    async* newerRuns(t, {workflow: n, branch: s, number: r}) {
     const {get: a, repository: o} = e(t);
     const i = {
      ...R,
      repository: (0, l.fq)(o),
      branch: s
     };
     for await (const e of (0, x.G7)((0, x.aq)(a, o, {
      workflow: n,
      query: i
     }), i)) {
      if (e.number <= r) return;
      yield e;
     }
    }
   };
  }
  function knownWorkflows(e) {
   return {
    workflow: (t, n) => e(`workflow ${n}`, t, async (...e) => (await workflows()).workflowOf(...e, n)),
    workflows: t => e("workflows", t, async (...e) => (await workflows()).activeWorkflows(...e)),
    jobNames: (t, s) => e(`job names ${s.path}@${s.sha}`, t, async (...e) => (await Promise.all([ n.e(815), n.e(373) ]).then(n.bind(n, 5373))).jobNamesOf(...e, s))
   };
  }
  function reports(e) {
   return {
    deployment: (t, n) => e(`deployment ${JSON.stringify(n)}`, t, async (...e) => (await deployments()).newestDeployment(...e, n)),
    environments: t => e("environments", t, async (...e) => (await deployments()).environmentNames(...e)),
    checks: (t, n) => e(`checks ${n}`, t, async (...e) => (await checks()).checksOf(...e, n))
   };
  }
  const newestOf = e => `newest ${JSON.stringify(e)}`;
  const workflows = () => n.e(665).then(n.bind(n, 7665));
  const deployments = () => n.e(887).then(n.bind(n, 6887));
  const checks = () => n.e(250).then(n.bind(n, 6250));
  async function* opened(e) {
   yield* await e();
  }
  const R = {
   sha: undefined,
   event: undefined,
   actor: undefined,
   runNumber: undefined,
   runId: undefined
  };
  function openApi(e, {token: t, clock: s, signal: r}) {
   const {repository: a, apiUrl: o, graphqlUrl: i} = e;
   const c = new q.tI(s);
   const observe = e => c.observe(e);
   const d = paced((0, u.N)({
    token: t,
    apiUrl: o,
    graphqlUrl: i,
    signal: r,
    observe: observe
   }), c);
   return {
    pace: c,
    record: runRecord(d, c),
    facts: () => repositoryFacts((0, k.oK)(d, c, (0, x.uD)(a)), a),
    async contents({repository: e, ...t}) {
     const {readContents: s} = await n.e(113).then(n.bind(n, 3113));
     const r = (0, l.ow)(e);
     return s((0, k.oK)(d, c, (0, x.uD)(r)), r, t);
    },
    async exists(e, t) {
     const {existingRefs: s} = await n.e(81).then(n.bind(n, 9081));
     return s(d, c, {
      repository: e,
      names: t
     });
    },
    newest: () => newest(d, c, a),
    glance: (e, t) => glanceAt(d, c, {
     place: e,
     wanted: t
    }),
    branch: e => branchStore(d, c, e),
    gist: async (e, t) => (await n.e(128).then(n.bind(n, 6128))).gistStore(d, c, {
     id: e,
     found: t
    })
   };
  }
  var S = n(87);
  var C = n(5745);
  class Sent {
   #y;
   #b=new Set;
   #v=C.K;
   constructor(e) {
    this.#y = e;
   }
   get paths() {
    return [ ...new Set([ ...this.#b, ...this.#v.files.map(({path: e}) => e), ...this.#v.removed ]) ];
   }
   note(e, {own: t, along: n}) {
    if (e.kind !== "unclear" && e.kind !== "partly") return;
    const isSent = ({path: t}) => e.kind === "unclear" || e.paths.includes(t);
    for (const {path: e} of t.filter(isSent)) this.#b.add(e);
    this.#v = {
     files: n.files.filter(isSent),
     removed: e.kind === "unclear" ? n.removed : []
    };
   }
   arrived(e, t) {
    const n = e.filter(e => this.#b.has(e.path) && this.#y.holds(t, e));
    const s = this.alongArrived(t) ? this.#v : C.K;
    return {
     written: [ ...n, ...s.files ].map(({path: e}) => e),
     removed: s.removed
    };
   }
   alongArrived(e) {
    const {files: t, removed: n} = this.#v;
    if (t.length + n.length === 0) return false;
    if (!t.every(t => this.#y.holds(e, t))) return false;
    return n.every(t => this.#y.mark(e, t) === undefined);
   }
  }
  var T = n(8229);
  const isTraced = ({stamp: e, lookedUp: t, worse: n}) => e !== undefined || t !== undefined || n !== undefined;
  class Supersession {
   #y;
   #$;
   #k;
   #O=new Map;
   #q=new Map;
   #x=new Set;
   constructor(e, t) {
    this.#y = e;
    this.#$ = t;
   }
   haveMoved(e, t) {
    const n = this.#k;
    const markOf = e => `${String(this.#y.mark(t, e))} ${String(this.#y.trace?.(t, e))}`;
    this.#k = new Map(e.map(({path: e}) => [ e, markOf(e) ]));
    const s = e.some(e => {
     const s = n?.get(e.path);
     return s !== undefined && s !== markOf(e.path) && !this.#y.holds(t, e);
    });
    if (s) {
     this.#O.clear();
     this.#q.clear();
    }
    return s;
   }
   async missed(e, t) {
    await this.#R(e.filter(isTraced), t);
    const n = e.flatMap(({path: e, lookedUp: t}) => t === undefined ? [] : this.#q.get(e)?.missedAt(e, t) ?? []);
    const s = [ ...new Set(n) ].filter(e => !this.#x.has(e));
    for (const e of s) this.#x.add(e);
    return s;
   }
   async among(e, t) {
    const n = e.filter(isTraced);
    await this.#R(n, t);
    const s = [];
    const r = [];
    for (const e of n) {
     if (await this.#S(e, t)) r.push(e.path); else if (await this.#C(e)) s.push(e.path);
    }
    return {
     superseded: [ ...s, ...r ],
     keptWorse: r
    };
   }
   async #C({path: e, stamp: t, lookedUp: n}) {
    if (t === undefined || n !== undefined) return false;
    return this.#q.get(e)?.isNewerAt(e, t) === true || await this.#T(t);
   }
   async #S({path: e, runs: t = [], worse: n}, s) {
    if (n === undefined || this.#q.get(e)?.isSameAt(e, t) !== true) return false;
    return (await n()).some(t => this.#y.holds(s, {
     path: e,
     text: t
    }));
   }
   async #R(e, t) {
    const n = e.filter(({path: e}) => !this.#q.has(e));
    if (n.length === 0) return;
    const s = new Map;
    const trailersOf = e => {
     const t = s.get(e) ?? new T.hU(e);
     s.set(e, t);
     return t;
    };
    const r = new Map(n.map(e => [ JSON.stringify([ e.stamp, e.lookedUp, e.runs ]), e ]));
    const matters = e => [ ...r.values() ].some(t => matterTo(t, trailersOf(e)));
    const a = n.map(({path: e}) => e);
    const o = await this.#y.lastCommits(t, a, matters);
    for (const e of a) this.#q.set(e, trailersOf(o.get(e)?.message ?? ""));
   }
   #T(e) {
    const t = JSON.stringify(e);
    const n = this.#O.get(t) ?? this.#$.isSuperseded(e);
    this.#O.set(t, n);
    return n;
   }
  }
  function matterTo({stamp: e, lookedUp: t, worse: n, runs: s = []}, r) {
   if (e !== undefined && r.namesNewer(e)) return true;
   if (t !== undefined && r.namesMissed(t)) return true;
   return n !== undefined && r.namesAny(s);
  }
  const A = 8;
  function converge(e, t, n) {
   return new Course(e, t, n).run();
  }
  class Course {
   #y;
   #A;
   #I;
   #M;
   #B;
   #_=0;
   #N;
   constructor(e, t, n) {
    this.#B = e;
    this.#y = t;
    this.#A = n;
    this.#I = new Supersession(t, n.advice);
    this.#M = new Sent(t);
   }
   async run() {
    for (let e = 0; ;e++) {
     const t = await this.#y.read(this.#B, this.#M.paths);
     if (this.#I.haveMoved(this.#B, t)) {
      this.#B = await this.#A.advice.renew([]);
      continue;
     }
     const n = this.#B.filter(e => !this.#y.holds(t, e));
     const s = await this.#I.missed(n, t);
     if (s.length > 0) {
      this.#B = await this.#A.advice.renew(s);
      continue;
     }
     const r = await this.#I.among(n, t);
     const a = await this.#P(t, n, r.superseded);
     if (this.#A.pace === "dry run") return {
      written: [],
      ...r,
      removed: []
     };
     const o = await this.#E(t, a, {
      pace: this.#A.pace,
      attempt: e
     });
     if (o !== undefined) return {
      ...o,
      ...r
     };
    }
   }
   async #P(e, t, n) {
    const s = new Set(n);
    const r = t.filter(({path: e}) => !s.has(e));
    if (r.length === 0 && this.#M.alongArrived(e)) return {
     own: r,
     along: C.K
    };
    const a = this.#B.map(({path: e}) => e);
    return {
     own: r,
     along: await this.#y.standing(e).changes(this.#A.along, {
      paths: a,
      superseded: n
     })
    };
   }
   async #E(e, t, {pace: n, attempt: s}) {
    const r = this.#M.arrived(this.#B, e);
    const a = [ ...t.own, ...t.along.files ];
    const {removed: o} = t.along;
    if (a.length + o.length === 0) return publication(r, await this.#D(e, r));
    if (this.#N !== undefined) throw this.#N;
    const i = await this.#y.write({
     files: a,
     removed: o
    }, e);
    if (i.kind === "written") {
     const e = [ ...r.written, ...a.map(({path: e}) => e) ];
     return publication({
      written: e,
      removed: [ ...r.removed, ...o ]
     }, i.commitSha);
    }
    this.#M.note(i, t);
    this.#_ = i.kind === "unclear" ? this.#_ + 1 : 0;
    if (i.kind === "unclear" && this.#_ >= (i.tries ?? A)) this.#N = i.error;
    if (i.kind === "limited") await n.waitUntil(i.until, i.why); else if (i.kind !== "partly") await n.backOff(s);
    return undefined;
   }
   async #D(e, {written: t, removed: n}) {
    const s = t[0] ?? n[0];
    if (s === undefined) return undefined;
    return (await this.#y.lastCommits(e, [ s ], () => true)).get(s)?.oid;
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
     const a = remembered(S.z);
     const o = readings(e);
     const i = {
      read(t, n) {
       const s = t.filter(isTraced).map(({path: e}) => e);
       const r = t.map(({path: e}) => e);
       return e.read(unique([ ...r, ...n ]), unique([ ...s, ...n.slice(0, 1) ]));
      },
      holds: (e, {path: t, text: n}) => e.blobs.get(t) === a(n),
      mark: (e, t) => e.blobs.get(t),
      trace: (e, t) => e.traced?.get(t)?.oid,
      standing: o,
      write: async (t, n) => e.write(t, n, await linesFor(e, n, t)),
      lastCommits: e.lastCommits.bind(e)
     };
     return converge(n, i, {
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
    if (n.head === null) return new C.z(I);
    if (t?.head !== n.head) t = {
     head: n.head,
     reading: new C.z(sourceOf(e, n))
    };
    return t.reading;
   };
  }
  const I = {
   files: () => Promise.resolve(new Map),
   texts: () => Promise.resolve(new Map)
  };
  function sourceOf(e, t) {
   return {
    files: () => e.files(t),
    async texts(n) {
     const s = await e.texts(t, n);
     return new Map([ ...s ].flatMap(([e, {oid: t, text: n}]) => (0, S.z)(n) === t ? [ [ e, n ] ] : []));
    }
   };
  }
  async function linesFor(e, t, {files: n, removed: s}) {
   if (t.tip === undefined) return e => new T.hU(e).runs.length > 1 ? (0, T.c0)(new Map, n, {
    body: e,
    removed: s
   }) : [];
   const r = t.tip === null ? new Map : await shownBy(e, t, t.tip);
   return e => (0, T.c0)(r, n, {
    body: e,
    removed: s
   });
  }
  async function shownBy(e, t, n) {
   const s = new T.hU(n.message);
   if (n.isOnly && (s.files.size > 0 || s.runs.length === 0)) return s.files;
   const r = [ ...(await e.files(t)).keys() ];
   if (n.isOnly) return new Map(r.map(e => [ e, s.runs ]));
   const a = await e.lastCommits(t, r, namesRuns);
   return new Map([ ...a ].map(([e, {message: t}]) => [ e, new T.hU(t).runsOf(e) ]));
  }
  function namesRuns(e) {
   const {runs: t, files: n} = new T.hU(e);
   return t.length + n.size > 0;
  }
  var M = n(3107);
  function gistTarget(e, t) {
   const n = {
    read: () => e.read(),
    holds: (e, {path: t, text: n}) => e.get(t) === n,
    mark: (e, t) => e.get(t),
    standing: e => new C.z(gist_sourceOf(e)),
    write: (t, n) => e.write(t, n),
    lastCommits: () => Promise.resolve(new Map)
   };
   return {
    publish: (e, s, r) => converge(e, n, {
     pace: t,
     advice: s,
     along: r
    })
   };
  }
  function gist_sourceOf(e) {
   const t = [ ...e ].map(([e, t]) => [ e, t === null ? "" : (0, S.z)(t) ]);
   return {
    files: () => Promise.resolve(new Map(t)),
    texts: t => Promise.resolve().then(() => new Map(t.flatMap(t => wholeText(e, t))))
   };
  }
  function wholeText(e, t) {
   const n = e.get(t);
   if (n === null) throw new r.qh("refused", `The gist's file ${t} has more than 1 MB, and GitHub does not show it whole.`);
   return n === undefined ? [] : [ [ t, n ] ];
  }
  class Remote {
   #U;
   #j;
   #G;
   constructor(e) {
    this.#U = e;
   }
   get api() {
    const {asked: e, context: t} = this.#U;
    if (e.token === "") throw (0, r.Gq)("token", "", "is empty. Leave it out in a workflow, where github.token is its default; on the command line give --token or GITHUB_TOKEN.");
    this.#j ??= openApi(t, {
     ...this.#U,
     token: e.token
    });
    return this.#j;
   }
   async glance(e, {path: t, sha: n}) {
    const {context: s} = this.#U;
    const {destination: r} = e;
    const o = (0, a.qc)(e, s);
    const {repository: i} = s;
    if (r.kind !== "branch" || o === undefined || !this.#L(r)) return this.api.contents({
     repository: (0, l.fq)(i),
     path: t,
     ref: n
    });
    const c = {
     repository: i,
     branch: r.branch,
     file: `${n ?? "HEAD"}:${t}`
    };
    const u = await this.api.glance(c, o);
    if (u === undefined) return this.api.contents({
     repository: (0, l.fq)(i),
     path: t,
     ref: n
    });
    this.#G = {
     branch: r.branch,
     ...u
    };
    return u.text;
   }
   #L({repository: e}) {
    const t = e === undefined ? undefined : (0, l.SU)(e);
    return t === undefined || (0, l.Ft)(t, this.#U.context.repository);
   }
   branch({branch: e, repository: t, singleCommit: n}, r, a) {
    const {asked: o, context: i} = this.#U;
    const c = (t === undefined ? undefined : (0, l.SU)(t)) ?? i.repository;
    const u = (0, l.Ft)(c, i.repository);
    const d = u && this.#G?.branch === e ? this.#G : undefined;
    if (u) refuseDefaultBranch(e, i.facts?.defaultBranch);
    let f = u && i.facts?.isPrivate === true;
    const h = this.api.branch({
     repository: c,
     branch: e,
     singleCommit: n,
     message: r,
     ours: B,
     glance: d,
     found(t) {
      if (u) refuseDefaultBranch(e, t.defaultBranch ?? undefined); else if (a !== undefined && !t.isPrivate && !o.allowPublic) throw (0, 
      M.cL)(a, (0, l.fq)(c));
      f = t.isPrivate;
     }
    });
    return {
     target: branchTarget(h, o.dryRun ? "dry run" : this.api.pace),
     address: t => (0, s.lv)(i.serverUrl, {
      repository: c,
      branch: e,
      isPrivate: f
     }, t)
    };
   }
   defaultBranch(e) {
    const {asked: t, context: n} = this.#U;
    const s = this.api.branch({
     repository: n.repository,
     branch: e,
     singleCommit: false,
     message: () => ({
      headline: "Update the badges of the README [skip ci]",
      body: ""
     }),
     ruled: 'Take "readme" out and update the block in a pull request',
     found: () => {}
    });
    return branchTarget(s, t.dryRun ? "dry run" : this.api.pace);
   }
   async gist({id: e}) {
    const {asked: t, context: n} = this.#U;
    if (t.gistToken === "") {
     throw (0, r.Gq)("gist-token", "", 'is empty, and a gist takes one. Give a classic token of the gist\'s owner with the scope "gist": gist-token: ${{ secrets.GIST_TOKEN }}.');
    }
    const a = openApi(n, {
     ...this.#U,
     token: t.gistToken
    });
    let o = {
     id: e,
     owner: null,
     rawUrl: null
    };
    const i = await a.gist(e, t => o = {
     id: e,
     ...t
    });
    return {
     target: gistTarget(i, t.dryRun ? "dry run" : a.pace),
     address: e => (0, s.wO)(n.serverUrl, o, e)
    };
   }
  }
  const B = {
   commit: T.Az,
   file: e => /\.(?:svg|json)$/.test(e) || e === "README.md"
  };
  function refuseDefaultBranch(e, t) {
   if (e !== t) return;
   throw new r.qh("invalid", `Input "target-branch": "${e}" is the default branch, and badges would be mixed into its history. Take a branch of their own (default: badges).`);
  }
 },
 7026: (e, t, n) => {
  n.d(t, {
   A: () => s
  });
  class Collection {
   #F=(e, t) => e(t);
   bind() {
    return (e, t) => this.#F(e, t);
   }
   wrap(e, t) {
    this.#F = t;
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
  const a = [ "method", "url", "baseUrl", "headers", "request", "mediaType" ];
  function parse(e) {
   const {method: t, url: n, baseUrl: s, headers: r, request: o} = e;
   const i = {
    method: t,
    url: n.startsWith("/") ? s + n : n,
    headers: r,
    request: o
   };
   const c = Object.entries(e).filter(([e]) => !a.includes(e));
   if (c.length === 0) return i;
   if (t === "GET") throw new Error("A query is part of the path.");
   const u = {
    "content-type": "application/json; charset=utf-8"
   };
   return {
    ...i,
    headers: {
     ...r,
     ...u
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
 }
};

