"use strict";

exports.id = 613;

exports.ids = [ 613 ];

exports.modules = {
 6149: (e, t, n) => {
  n.d(t, {
   L8: () => classify,
   Qe: () => outage,
   sG: () => outcomeOf
  });
  var r = n(3916);
  var s = n(759);
  var a = n(3148);
  function classify(e, t, n) {
   const r = (0, s.Pr)(e);
   switch (r) {
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
     error: refusal(r, e, t)
    };
   }
  }
  function outage(e, t) {
   return new r.qh("outage", `GitHub failed ${t.what}: ${said(e)}. ${a.K2}`);
  }
  const o = 6e4;
  function limitedUntil(e, t) {
   const n = e.get("retry-after");
   if (n !== undefined) return /^\d+$/.test(n) ? t + Number(n) * 1e3 : Date.parse(n) || t + o;
   const r = Number(e.get("x-ratelimit-reset"));
   return (0, s.Fh)(e) && r > 0 ? r * 1e3 : t + o;
  }
  const said = ({status: e, message: t}) => `${oneLine(t)}${e === 0 || e === 200 ? "" : ` (HTTP ${e})`}`;
  const oneLine = e => e.replace(/\s+/g, " ").trim().slice(0, 300);
  const i = {
   unauthorized: () => "The token is wrong or has expired: give another one.",
   forbidden: (e, {permission: t, repository: n}) => {
    const r = e.headers.get("x-accepted-github-permissions");
    const s = r === undefined ? "" : ` GitHub accepts: ${oneLine(r)}.`;
    return `The token lacks ${n === undefined ? t : `"${t}"`}.${s}`;
   },
   policy: (e, {ruled: t = 'Take an unprotected one as "target-branch" (the default is "badges")'}) => `A rule protects the branch. ${t}, or put an app on the rule's bypass list and give its token as "token": GITHUB_TOKEN cannot be on that list.`,
   archived: () => "The repository is archived and takes no changes: unarchive it, or take this step out.",
   moved: () => "The repository has moved or was renamed: use its new name.",
   "not-found": (e, {missing: t}) => t,
   refused: () => "Nothing was written."
  };
  function refusal(e, t, n) {
   const {what: s, permission: a, repository: o} = n;
   const u = `GitHub refused ${s}: ${said(t)}. ${i[e](t, n)}`;
   if (e !== "forbidden" || o === undefined) return new r.qh(e, u);
   return new r.cb(u, {
    permission: a,
    repository: o
   });
  }
  function outcomeOf(e, t, n) {
   const r = classify(e, t, n);
   switch (r.kind) {
   case "again":
    return {
     ...r,
     kind: "unclear"
    };

   case "refused":
    throw r.error;

   case "conflict":
   case "limited":
    return r;
   }
  }
 },
 9573: (e, t, n) => {
  n.d(t, {
   N: () => connect,
   w: () => route
  });
  var r = n(7082);
  var s = n(3660);
  var a = n(8182);
  const o = 5;
  async function nodeFetch(e, t) {
   let n = new URL(e);
   for (let e = 0; ;e++) {
    const r = await send(n, t);
    const s = r.headers.get("location");
    if (r.status < 300 || r.status > 399 || s === undefined) return r;
    const a = new URL(s, n);
    if (t.method !== "GET" || a.origin !== n.origin || e === o) return r;
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
    const {HttpsProxyAgent: e} = await n.e(929).then(n.bind(n, 7659));
    return new e(t, {
     keepAlive: true
    });
   }
   const {Agent: r} = transport(e);
   return new r({
    keepAlive: true
   });
  }
  function transport(e) {
   return process.getBuiltinModule(e.protocol === "http:" ? "node:http" : "node:https");
  }
  const u = 15e3;
  async function send(e, {method: t, headers: n, body: r, signal: s}) {
   const {request: a} = transport(e);
   const o = r === undefined ? {} : {
    "content-length": String(Buffer.byteLength(r))
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
    const stop = () => void o.destroy(s?.reason);
    const c = setTimeout(() => o.destroy(new Error(`no answer within ${u / 1e3} seconds`)), u);
    s?.addEventListener("abort", stop);
    o.on("error", settle(n));
    o.end(r);
    function settle(e) {
     return t => {
      clearTimeout(c);
      s?.removeEventListener("abort", stop);
      e(t);
     };
    }
   });
  }
  async function readAll(e) {
   const t = [];
   const n = await new Promise((n, r) => {
    e.on("data", e => t.push(e));
    e.on("end", () => n(Buffer.concat(t).toString("utf8")));
    e.on("error", r);
   });
   return {
    status: e.statusCode ?? 0,
    url: "",
    headers: new Map(Object.entries(e.headers).map(([e, t]) => [ e, String(t) ])),
    text: () => Promise.resolve(n),
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(0))
   };
  }
  var c = n(5430);
  function route(e, ...t) {
   return e.reduce((e, n, r) => e + encodePart(String(t[r - 1])) + n);
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
   const t = (0, r.Q)(e.token, {
    baseUrl: e.apiUrl.replace(/(?<!\/)\/+$/, ""),
    userAgent: "publish-badges",
    log: d,
    request: {
     fetch: nodeFetch,
     log: d
    }
   });
   async function send(n, r, a = {}) {
    e.signal.throwIfAborted();
    const o = Date.now();
    try {
     const o = {
      "x-github-api-version": "2022-11-28"
     };
     const i = {
      signal: e.signal
     };
     const u = await t.request(`${n} ${r}`, {
      ...a,
      headers: o,
      request: i
     });
     if (u.status >= 300) throw new s.h(u.status, "moved", {
      headers: headersOf(u.headers)
     });
     return u;
    } catch (t) {
     if (e.signal.aborted) throw e.signal.reason;
     throw asApiError(t);
    } finally {
     e.observe(Date.now() - o);
    }
   }
   return {
    rest: async (e, t, n) => (await send(e, t.replace(/[:{}]/g, encodeURIComponent), n)).data,
    async graphql(t, n) {
     const {data: r, headers: s} = await send("POST", e.graphqlUrl, {
      query: t,
      variables: n
     });
     const a = (0, c.qI)(r, "the GraphQL answer");
     if (a["errors"] !== undefined) throw graphqlError(a, headersOf(s));
     return (0, c.qI)(a["data"], "data");
    }
   };
  }
  function asApiError(e) {
   if (e instanceof s.h) return e;
   const t = (0, c.Ce)(e) ? e["response"] : undefined;
   if ((0, c.Ce)(t)) {
    const e = (0, c.Ce)(t["data"]) ? t["data"] : {};
    const n = (0, c.mR)(e, "message") ?? `HTTP ${String(t["status"])}`;
    return new s.h(Number(t["status"]), detailed(n, e), {
     headers: headersOf(t["headers"])
    });
   }
   return new s.h(0, e instanceof Error ? e.message : String(e));
  }
  function detailed(e, t) {
   const n = Array.isArray(t["errors"]) ? t["errors"] : [];
   const r = n.map(e => (0, c.Ce)(e) ? (0, c.mR)(e, "message") : e);
   return [ e, ...r.filter(e => typeof e === "string") ].join(": ");
  }
  function graphqlError(e, t) {
   const n = (0, c.c3)(e, "errors").filter(c.Ce);
   if (n.length === 0) return (0, s.Q)("errors without an error");
   const r = n.map(e => (0, c.mR)(e, "type") ?? "");
   const a = n.map(e => (0, c.mR)(e, "message") ?? "no message").join("; ");
   return new s.h(200, a, {
    types: r,
    headers: t
   });
  }
  function headersOf(e) {
   return new Map((0, c.Ce)(e) ? Object.entries(e).map(([e, t]) => [ e, String(t) ]) : []);
  }
 },
 3113: (e, t, n) => {
  n.d(t, {
   n: () => filesIn,
   r: () => readContents
  });
  var r = n(3916);
  var s = n(3660);
  var a = n(9573);
  var o = n(1511);
  var i = n(651);
  var u = n(5430);
  function readContents(e, t, n) {
   return contentsAt(e, t, {
    ...n,
    read: textIn
   });
  }
  async function filesIn(e, t, n) {
   return await contentsAt(e, t, {
    path: n,
    ref: undefined,
    read: pathsIn
   }) ?? new Set;
  }
  async function contentsAt(e, t, {path: n, ref: r, read: s}) {
   const {owner: u, name: c} = t;
   const d = n.split("/").map(e => (0, a.w)`/${e}`);
   const f = r === undefined ? "" : `?ref=${encodeURIComponent(r)}`;
   const l = {
    what: `to read ${n} of ${(0, i.fq)(t)}`,
    permission: "contents: read",
    repository: (0, i.fq)(t),
    missing: `There is no ${n} in ${(0, i.fq)(t)}, or the token may not see it.`
   };
   return (0, o.Mr)(e(`${(0, a.w)`/repos/${u}/${c}/contents`}${d.join("")}${f}`, s, l));
  }
  function pathsIn(e) {
   if (!(o.Di in e)) return undefined;
   return new Set((0, u.c3)(e, o.Di).map(e => (0, u.b6)((0, u.qI)(e, "an entry"), "path")));
  }
  function textIn(e) {
   if (o.Di in e || e["type"] !== "file") return undefined;
   const t = (0, u.b6)(e, "encoding");
   if (t === "none") throw new r.qh("invalid", `${(0, u.b6)(e, "path")} is larger than the 1 MB that can be read.`);
   if (t !== "base64") throw (0, s.Q)(`encoding ${t}`);
   return Buffer.from((0, u.b6)(e, "content"), "base64").toString("utf8");
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
  const r = [ "RATE_LIMITED", "RATE_LIMIT" ];
  const isSpent = e => e.get("x-ratelimit-remaining") === "0";
  const s = [ 301, 302, 303, 307, 308 ];
  const a = /Resource not accessible|without `workflows?` permission/i;
  const o = /not a valid tree oid|could not resolve to a node|(?:tree|parent|object) sha(?: \S+)? does not exist|BadObjectState/i;
  const i = new RegExp([ "rule violation|GH0(?:06|13)|protected (?:branch|ref)|not authorized to (?:push|create|update)", "required status checks?|approving review|code owner review", "changes must be made through|must have (?:verified|valid) signatures|must not contain merge commits", "(?:creations?|updates?|deletions?) being restricted|cannot force-push to this" ].join("|"), "i");
  const u = [ {
   status: [ 429 ],
   means: "limited"
  }, {
   status: [ 200, 403 ],
   types: r,
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
   status: s,
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
   return u.find(t => fits(t, e))?.means ?? (e.status >= 500 ? "outage" : "refused");
  }
  const isUnknown = e => e.status === 200 && meaningOf(e) === "refused";
  const isUnexplained = e => e.status === 422 && [ "doubtful", "refused", "outage" ].includes(meaningOf(e));
  const isRedirect = ({status: e}) => s.includes(e);
  function isGraphqlRefused(e) {
   if (![ 403, 404, 405, 410, 501 ].includes(e.status) || a.test(e.message)) return false;
   return [ "forbidden", "not-found", "outage", "refused" ].includes(meaningOf(e));
  }
  function isGraphqlSpent({types: e, headers: t, message: n}) {
   if (/secondary/i.test(n) || t.has("retry-after")) return false;
   return e.some(e => r.includes(e)) || t.get("x-ratelimit-resource") === "graphql";
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
  var r = n(3916);
  var s = n(5430);
  var a = n(325);
  const o = "items";
  function getter(e, t, n) {
   return (r, i, u = n) => (0, a.v)(t, u, async () => {
    const t = await e.rest("GET", r);
    return i(Array.isArray(t) ? {
     [o]: t
    } : (0, s.qI)(t, "the answer"));
   });
  }
  async function* pages(e, {path: t, key: n, size: r, parse: a, purpose: o}) {
   const i = t.includes("?") ? "&" : "?";
   for (let u = 1, c = 0; ;u++) {
    const read = e => ({
     items: (0, s.c3)(e, n).map(e => a((0, s.qI)(e, `an entry of ${n}`))),
     total: (0, s.rl)(e, "total_count")
    });
    const {items: d, total: f} = await e(`${t}${i}per_page=${r}&page=${u}`, read, o);
    c += d.length;
    yield d;
    if (d.length < r || c >= f) return;
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
    if (t instanceof r.qh && e.includes(t.code)) return [];
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
  const isMissing = e => e instanceof r.qh && e.code === "not-found";
 },
 325: (e, t, n) => {
  n.d(t, {
   v: () => steady
  });
  var r = n(3660);
  var s = n(6149);
  const a = 8;
  async function steady(e, t, n) {
   for (let o = 0; ;) {
    try {
     return await n();
    } catch (n) {
     if (!(n instanceof r.h)) throw n;
     const i = (0, s.L8)(n, t, Date.now());
     switch (i.kind) {
     case "limited":
      await e.waitUntil(i.until, i.why);
      break;

     case "refused":
      throw i.error;

     case "conflict":
      if (o + 1 >= a) throw (0, s.Qe)(n, t);
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
 3637: (e, t, n) => {
  n.r(t);
  n.d(t, {
   BearerCredentialHandler: () => BearerCredentialHandler,
   HttpClient: () => HttpClient,
   default: () => createDebug,
   fetch: () => fetch,
   getExecOutput: () => getExecOutput,
   initializeClient: () => initializeClient,
   paginateRest: () => paginateRest,
   restEndpointMethods: () => restEndpointMethods
  });
  class HttpClient {
   getAgent() {
    return undefined;
   }
   getAgentDispatcher() {
    return undefined;
   }
  }
  class BearerCredentialHandler extends HttpClient {}
  function fetch() {
   throw new Error("Requests go through src/github/fetch.ts.");
  }
  function getExecOutput() {
   throw new Error("publish-badges does not start other programs.");
  }
  const restEndpointMethods = () => ({});
  const paginateRest = () => ({});
  function createDebug() {
   return () => {};
  }
  function initializeClient() {
   throw new Error("The proxy needs Kerberos, which publish-badges does not support.");
  }
 }
};

