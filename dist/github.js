"use strict";

exports.id = 326;

exports.ids = [ 326 ];

exports.modules = {
 9573: ((e, t, n) => {
var nodeFetch = (async function nodeFetch(e, t) {
   let n = new URL(e);
   for (let e = 0; ;e++) {
    const r = await send(n, t);
    const s = r.headers.get("location");
    if (r.status < 300 || r.status > 399 || s === undefined) return r;
    const o = new URL(s, n);
    if (t.method !== "GET" || o.origin !== n.origin || e === a) return r;
    n = o;
   }
  });
var agentFor = (function agentFor(e) {
   const t = i.get(e.origin) ?? makeAgent(e);
   i.set(e.origin, t);
   return t;
  });
var makeAgent = (async function makeAgent(e) {
   const t = (0, o.T)(e.href);
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
  });
var transport = (function transport(e) {
   return process.getBuiltinModule(e.protocol === "http:" ? "node:http" : "node:https");
  });
var send = (async function send(e, {method: t, headers: n, body: r, signal: s}) {
   const {request: o} = transport(e);
   const a = r === undefined ? {} : {
    "content-length": String(Buffer.byteLength(r))
   };
   const i = {
    method: t,
    headers: {
     ...n,
     ...a
    },
    agent: await agentFor(e)
   };
   return new Promise(((t, n) => {
    const a = o(e, i, (e => void readAll(e).then(finish(t), finish(n))));
    const stop = () => void a.destroy(s?.reason);
    const u = setTimeout(() => a.destroy(new Error(`no answer within ${c / 1e3} seconds`)), c);
    s?.addEventListener("abort", stop);
    a.on("error", finish(n));
    a.end(r);
    function finish(e) {
     return (t => {
      clearTimeout(u);
      s?.removeEventListener("abort", stop);
      e(t);
     });
    }
   }));
  });
var readAll = (async function readAll(e) {
   const t = [];
   const n = await new Promise(((n, r) => {
    e.on("data", (e => t.push(e)));
    e.on("end", (() => n(Buffer.concat(t).toString("utf8"))));
    e.on("error", r);
   }));
   return {
    status: e.statusCode ?? 0,
    url: "",
    headers: new Map(Object.entries(e.headers).map((([e, t]) => [ e, String(t) ]))),
    text: (() => Promise.resolve(n)),
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(0))
   };
  });
var connect = (function connect(e) {
   const t = (0, r.Q)(e.token, {
    baseUrl: e.apiUrl.replace(/(?<!\/)\/+$/, ""),
    userAgent: "publish-badges",
    log: d,
    request: {
     fetch: nodeFetch,
     log: d
    }
   });
   async function send(n, r, o = {}) {
    e.signal.throwIfAborted();
    const a = Date.now();
    try {
     const a = {
      "x-github-api-version": "2022-11-28"
     };
     const i = {
      signal: e.signal
     };
     const c = await t.request(`${n} ${r}`, {
      ...o,
      headers: a,
      request: i
     });
     if (c.status >= 300) throw new s.hD(c.status, "moved", {
      headers: headersOf(c.headers)
     });
     return c;
    } catch (t) {
     if (e.signal.aborted) throw e.signal.reason;
     throw asApiError(t);
    } finally {
     e.observe(Date.now() - a);
    }
   }
   return {
    rest: (async (e, t, n) => (await send(e, t.replace(/[:{}]/g, encodeURIComponent), n)).data),
    async graphql(t, n) {
     const {data: r, headers: s} = await send("POST", e.graphqlUrl, {
      query: t,
      variables: n
     });
     const o = (0, u.qI)(r, "the GraphQL answer");
     if (o["errors"] !== undefined) throw graphqlError(o, headersOf(s));
     return (0, u.qI)(o["data"], "data");
    }
   };
  });
  n.d(t, {
   connect: (() => connect)
  });
  var r = n(7082);
  var s = n(9995);
  var o = n(8182);
  const a = 5;
  
  const i = new Map;
  
  
  
  const c = 15e3;
  
  
  var u = n(6444);
  const d = {
   debug: () => {},
   info: () => {},
   warn: () => {},
   error: () => {}
  };
  
  function asApiError(e) {
   if (e instanceof s.hD) return e;
   const t = (0, u.Ce)(e) ? e["response"] : undefined;
   if ((0, u.Ce)(t)) {
    const e = (0, u.Ce)(t["data"]) ? t["data"] : {};
    const n = (0, u.mR)(e, "message") ?? `HTTP ${String(t["status"])}`;
    return new s.hD(Number(t["status"]), detailed(n, e), {
     headers: headersOf(t["headers"])
    });
   }
   return new s.hD(0, e instanceof Error ? e.message : String(e));
  }
  function detailed(e, t) {
   const n = Array.isArray(t["errors"]) ? t["errors"] : [];
   const r = n.map(e => (0, u.Ce)(e) ? (0, u.mR)(e, "message") : e);
   return [ e, ...r.filter(e => typeof e === "string") ].join(": ");
  }
  function graphqlError(e, t) {
   const n = (0, u.c3)(e, "errors").filter(u.Ce);
   if (n.length === 0) return (0, s.Qm)("the list of errors is empty");
   const r = n.map(e => (0, u.mR)(e, "type") ?? "");
   const o = n.map(e => (0, u.mR)(e, "message") ?? "no message").join("; ");
   const a = n.map(({path: e}) => Array.isArray(e) ? e.join(".") : "");
   return new s.hD(200, o, {
    types: r,
    paths: a,
    headers: t
   });
  }
  function headersOf(e) {
   return new Map((0, u.Ce)(e) ? Object.entries(e).map(([e, t]) => [ e, String(t) ]) : []);
  }
 }),
 3637: ((e, t, n) => {
  n.r(t);
  n.d(t, {
   BearerCredentialHandler: () => BearerCredentialHandler,
   HttpClient: (() => HttpClient),
   default: () => createDebug,
   fetch: () => fetch,
   getExecOutput: () => getExecOutput,
   initializeClient: () => initializeClient,
   paginateRest: (() => paginateRest),
   restEndpointMethods: (() => restEndpointMethods)
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
  const restEndpointMethods = (() => ({}));
  const paginateRest = (() => ({}));
  function createDebug() {
   return () => {};
  }
  function initializeClient() {
   throw new Error("The proxy needs Kerberos, which publish-badges does not support.");
  }
 })
};

