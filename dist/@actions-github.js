"use strict";

exports.id = 160;

exports.ids = [ 160 ];

exports.modules = {
 3419: (t, e, r) => {
  r.d(e, {
   Q: () => getOctokit
  });
  var s = r(9896);
  var n = r(857);
  class Context {
   constructor() {
    var t, e, r;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) {
     if ((0, s.existsSync)(process.env.GITHUB_EVENT_PATH)) {
      this.payload = JSON.parse((0, s.readFileSync)(process.env.GITHUB_EVENT_PATH, {
       encoding: "utf8"
      }));
     } else {
      const t = process.env.GITHUB_EVENT_PATH;
      process.stdout.write(`GITHUB_EVENT_PATH ${t} does not exist${n.EOL}`);
     }
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (t = process.env.GITHUB_API_URL) !== null && t !== void 0 ? t : `https://api.github.com`;
    this.serverUrl = (e = process.env.GITHUB_SERVER_URL) !== null && e !== void 0 ? e : `https://github.com`;
    this.graphqlUrl = (r = process.env.GITHUB_GRAPHQL_URL) !== null && r !== void 0 ? r : `https://api.github.com/graphql`;
   }
   get issue() {
    const t = this.payload;
    return Object.assign(Object.assign({}, this.repo), {
     number: (t.issue || t.pull_request || t).number
    });
   }
   get repo() {
    if (process.env.GITHUB_REPOSITORY) {
     const [t, e] = process.env.GITHUB_REPOSITORY.split("/");
     return {
      owner: t,
      repo: e
     };
    }
    if (this.payload.repository) {
     return {
      owner: this.payload.repository.owner.login,
      repo: this.payload.repository.name
     };
    }
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
   }
  }
  var o = r(4106);
  var i = r(5136);
  var a = undefined && undefined.__awaiter || function(t, e, r, s) {
   function adopt(t) {
    return t instanceof r ? t : new r(function(e) {
     e(t);
    });
   }
   return new (r || (r = Promise))(function(r, n) {
    function fulfilled(t) {
     try {
      step(s.next(t));
     } catch (t) {
      n(t);
     }
    }
    function rejected(t) {
     try {
      step(s["throw"](t));
     } catch (t) {
      n(t);
     }
    }
    function step(t) {
     t.done ? r(t.value) : adopt(t.value).then(fulfilled, rejected);
    }
    step((s = s.apply(t, e || [])).next());
   });
  };
  function getAuthString(t, e) {
   if (!t && !e.auth) {
    throw new Error("Parameter token or opts.auth is required");
   } else if (t && e.auth) {
    throw new Error("Parameters token and opts.auth may not both be specified");
   }
   return typeof e.auth === "string" ? e.auth : `token ${t}`;
  }
  function getProxyAgent(t) {
   const e = new o.Q;
   return e.getAgent(t);
  }
  function getProxyAgentDispatcher(t) {
   const e = new o.Q;
   return e.getAgentDispatcher(t);
  }
  function getProxyFetch(t) {
   const e = getProxyAgentDispatcher(t);
   const proxyFetch = (t, r) => a(this, void 0, void 0, function*() {
    return (0, i.h)(t, Object.assign(Object.assign({}, r), {
     dispatcher: e
    }));
   });
   return proxyFetch;
  }
  function getApiBaseUrl() {
   return process.env["GITHUB_API_URL"] || "https://api.github.com";
  }
  function getUserAgentWithOrchestrationId(t) {
   var e;
   const r = (e = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || e === void 0 ? void 0 : e.trim();
   if (r) {
    const e = r.replace(/[^a-z0-9_.-]/gi, "_");
    const s = `actions_orchestration_id/${e}`;
    if (t === null || t === void 0 ? void 0 : t.includes(s)) return t;
    const n = t ? `${t} ` : "";
    return `${n}${s}`;
   }
   return t;
  }
  var c = r(6139);
  var u = r(7026);
  var p = r(8669);
  var h = r(176);
  var l = r(3067);
  class RequestError extends Error {
   name;
   status;
   request;
   response;
   constructor(t, e, r) {
    super(t, {
     cause: r.cause
    });
    this.name = "HttpError";
    this.status = Number.parseInt(e);
    if (Number.isNaN(this.status)) {
     this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */    if ("response" in r) {
     this.response = r.response;
    }
    const s = Object.assign({}, r.request);
    if (r.request.headers.authorization) {
     s.headers = Object.assign({}, r.request.headers, {
      authorization: r.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
     });
    }
    s.url = s.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = s;
   }
  }
  var f = "10.0.16";
  var g = {
   headers: {
    "user-agent": `octokit-request.js/${f} ${(0, c.$)()}`
   }
  };
  function isPlainObject(t) {
   if (typeof t !== "object" || t === null) return false;
   if (Object.prototype.toString.call(t) !== "[object Object]") return false;
   const e = Object.getPrototypeOf(t);
   if (e === null) return true;
   const r = Object.prototype.hasOwnProperty.call(e, "constructor") && e.constructor;
   return typeof r === "function" && r instanceof r && Function.prototype.call(r) === Function.prototype.call(t);
  }
  var noop = () => "";
  async function fetchWrapper(t) {
   const e = t.request?.fetch || globalThis.fetch;
   if (!e) {
    throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
   }
   const r = t.request?.log || console;
   const s = t.request?.parseSuccessResponseBody !== false;
   const n = isPlainObject(t.body) || Array.isArray(t.body) ? (0, l.i)(t.body) : t.body;
   const o = Object.fromEntries(Object.entries(t.headers).map(([t, e]) => [ t, String(e) ]));
   let i;
   try {
    i = await e(t.url, {
     method: t.method,
     body: n,
     redirect: t.request?.redirect,
     headers: o,
     signal: t.request?.signal,
     ...t.body && {
      duplex: "half"
     }
    });
   } catch (e) {
    let r = "Unknown Error";
    if (e instanceof Error) {
     if (e.name === "AbortError") {
      e.status = 500;
      throw e;
     }
     r = e.message;
     if (e.name === "TypeError" && "cause" in e) {
      if (e.cause instanceof Error) {
       r = e.cause.message;
      } else if (typeof e.cause === "string") {
       r = e.cause;
      }
     }
    }
    const s = new RequestError(r, 500, {
     request: t
    });
    s.cause = e;
    throw s;
   }
   const a = i.status;
   const c = i.url;
   const u = {};
   for (const [t, e] of i.headers) {
    u[t] = e;
   }
   const p = {
    url: c,
    status: a,
    headers: u,
    data: ""
   };
   if ("deprecation" in u) {
    const e = u.link && u.link.match(/<([^<>]+)>; rel="deprecation"/);
    const s = e && e.pop();
    r.warn(`[@octokit/request] "${t.method} ${t.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${s ? `. See ${s}` : ""}`);
   }
   if (a === 204 || a === 205) {
    return p;
   }
   if (t.method === "HEAD") {
    if (a < 400) {
     return p;
    }
    throw new RequestError(i.statusText, a, {
     response: p,
     request: t
    });
   }
   if (a === 304) {
    p.data = await getResponseData(i);
    throw new RequestError("Not modified", a, {
     response: p,
     request: t
    });
   }
   if (a >= 400) {
    p.data = await getResponseData(i);
    throw new RequestError(toErrorMessage(p.data), a, {
     response: p,
     request: t
    });
   }
   p.data = s ? await getResponseData(i) : i.body;
   return p;
  }
  async function getResponseData(t) {
   const e = t.headers.get("content-type");
   if (!e) {
    return t.text().catch(noop);
   }
   const r = (0, h.q)(e);
   if (isJSONResponse(r)) {
    let e = "";
    try {
     e = await t.text();
     return (0, l.Q)(e);
    } catch (t) {
     return e;
    }
   } else if (r.type.startsWith("text/") || r.parameters.charset?.toLowerCase() === "utf-8" && r.type !== "application/octet-stream") {
    return t.text().catch(noop);
   } else {
    return t.arrayBuffer().catch(
    /* v8 ignore next -- @preserve */
    () => new ArrayBuffer(0));
   }
  }
  function isJSONResponse(t) {
   return t.type === "application/json" || t.type === "application/scim+json";
  }
  function toErrorMessage(t) {
   if (typeof t === "string") {
    return t;
   }
   if (t instanceof ArrayBuffer) {
    return "Unknown error";
   }
   if (typeof t === "object" && t !== null && "message" in t) {
    const e = t;
    const r = "documentation_url" in e ? ` - ${e.documentation_url}` : "";
    return Array.isArray(e.errors) ? `${e.message}: ${e.errors.map(t => JSON.stringify(t)).join(", ")}${r}` : `${e.message}${r}`;
   }
   return `Unknown error: ${JSON.stringify(t)}`;
  }
  function withDefaults(t, e) {
   const r = t.defaults(e);
   const newApi = function(t, e) {
    const s = r.merge(t, e);
    if (!s.request || !s.request.hook) {
     return fetchWrapper(r.parse(s));
    }
    const request2 = (t, e) => fetchWrapper(r.parse(r.merge(t, e)));
    Object.assign(request2, {
     endpoint: r,
     defaults: withDefaults.bind(null, r)
    });
    return s.request.hook(request2, s);
   };
   return Object.assign(newApi, {
    endpoint: r,
    defaults: withDefaults.bind(null, r)
   });
  }
  var d = withDefaults(p.s, g);
  /* v8 ignore next -- @preserve */
  /* v8 ignore else -- @preserve */  var y = r(4019);
  var v = "(?:[a-zA-Z0-9_-]+)";
  var w = "\\.";
  var b = new RegExp(`^${v}${w}${v}${w}${v}$`);
  var T = b.test.bind(b);
  async function auth(t) {
   const e = T(t);
   const r = t.startsWith("v1.") || t.startsWith("ghs_");
   const s = t.startsWith("ghu_");
   const n = e ? "app" : r ? "installation" : s ? "user-to-server" : "oauth";
   return {
    type: "token",
    token: t,
    tokenType: n
   };
  }
  function withAuthorizationPrefix(t) {
   if (t.split(/\./).length === 3) {
    return `bearer ${t}`;
   }
   return `token ${t}`;
  }
  async function hook(t, e, r, s) {
   const n = e.endpoint.merge(r, s);
   n.headers.authorization = withAuthorizationPrefix(t);
   return e(n);
  }
  var m = function createTokenAuth2(t) {
   if (!t) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
   }
   if (typeof t !== "string") {
    throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
   }
   t = t.replace(/^(token|bearer) +/i, "");
   return Object.assign(auth.bind(null, t), {
    hook: hook.bind(null, t)
   });
  };
  const E = "7.0.8";
  const dist_src_noop = () => {};
  const O = console.warn.bind(console);
  const A = console.error.bind(console);
  function createLogger(t = {}) {
   if (typeof t.debug !== "function") {
    t.debug = dist_src_noop;
   }
   if (typeof t.info !== "function") {
    t.info = dist_src_noop;
   }
   if (typeof t.warn !== "function") {
    t.warn = O;
   }
   if (typeof t.error !== "function") {
    t.error = A;
   }
   return t;
  }
  const _ = `octokit-core.js/${E} ${(0, c.$)()}`;
  class Octokit {
   static VERSION=E;
   static defaults(t) {
    const e = class extends(this){
     constructor(...e) {
      const r = e[0] || {};
      if (typeof t === "function") {
       super(t(r));
       return;
      }
      super(Object.assign({}, t, r, r.userAgent && t.userAgent ? {
       userAgent: `${r.userAgent} ${t.userAgent}`
      } : null));
     }
    };
    return e;
   }
   static plugins=[];
   static plugin(...t) {
    const e = this.plugins;
    const r = class extends(this){
     static plugins=e.concat(t.filter(t => !e.includes(t)));
    };
    return r;
   }
   constructor(t = {}) {
    const e = new u.A.Collection;
    const r = {
     baseUrl: d.endpoint.DEFAULTS.baseUrl,
     headers: {},
     request: Object.assign({}, t.request, {
      hook: e.bind(null, "request")
     }),
     mediaType: {
      previews: [],
      format: ""
     }
    };
    r.headers["user-agent"] = t.userAgent ? `${t.userAgent} ${_}` : _;
    if (t.baseUrl) {
     r.baseUrl = t.baseUrl;
    }
    if (t.previews) {
     r.mediaType.previews = t.previews;
    }
    if (t.timeZone) {
     r.headers["time-zone"] = t.timeZone;
    }
    this.request = d.defaults(r);
    this.graphql = (0, y.n)(this.request).defaults(r);
    this.log = createLogger(t.log);
    this.hook = e;
    if (!t.authStrategy) {
     if (!t.auth) {
      this.auth = async () => ({
       type: "unauthenticated"
      });
     } else {
      const r = m(t.auth);
      e.wrap("request", r.hook);
      this.auth = r;
     }
    } else {
     const {authStrategy: r, ...s} = t;
     const n = r(Object.assign({
      request: this.request,
      log: this.log,
      octokit: this,
      octokitOptions: s
     }, t.auth));
     e.wrap("request", n.hook);
     this.auth = n;
    }
    const s = this.constructor;
    for (let e = 0; e < s.plugins.length; ++e) {
     Object.assign(this, s.plugins[e](this, t));
    }
   }
   request;
   graphql;
   log;
   hook;
   auth;
  }
  var U = r(3554);
  const k = getApiBaseUrl();
  const q = {
   baseUrl: k,
   request: {
    agent: getProxyAgent(k),
    fetch: getProxyFetch(k)
   }
  };
  const I = Octokit.plugin(U._, U.u).defaults(q);
  function getOctokitOptions(t, e) {
   const r = Object.assign({}, e || {});
   const s = getAuthString(t, r);
   if (s) {
    r.auth = s;
   }
   const n = getUserAgentWithOrchestrationId(r.userAgent);
   if (n) {
    r.userAgent = n;
   }
   return r;
  }
  function getOctokit(t, e, ...r) {
   const s = I.plugin(...r);
   return new s(getOctokitOptions(t, e));
  }
 },
 8182: (t, e, r) => {
  r.d(e, {
   T: () => getProxyForUrl
  });
  var s = {
   ftp: 21,
   gopher: 70,
   http: 80,
   https: 443,
   ws: 80,
   wss: 443
  };
  function parseUrl(t) {
   try {
    return new URL(t);
   } catch {
    return null;
   }
  }
  function getProxyForUrl(t) {
   var e = (typeof t === "string" ? parseUrl(t) : t) || {};
   var r = e.protocol;
   var n = e.host;
   var o = e.port;
   if (typeof n !== "string" || !n || typeof r !== "string") {
    return "";
   }
   r = r.split(":", 1)[0];
   n = n.replace(/:\d*$/, "");
   o = parseInt(o) || s[r] || 0;
   if (!shouldProxy(n, o)) {
    return "";
   }
   var i = getEnv(r + "_proxy") || getEnv("all_proxy");
   if (i && i.indexOf("://") === -1) {
    i = r + "://" + i;
   }
   return i;
  }
  function shouldProxy(t, e) {
   var r = getEnv("no_proxy").toLowerCase();
   if (!r) {
    return true;
   }
   if (r === "*") {
    return false;
   }
   return r.split(/[,\s]/).every(function(r) {
    if (!r) {
     return true;
    }
    var s = r.match(/^(.+):(\d+)$/);
    var n = s ? s[1] : r;
    var o = s ? parseInt(s[2]) : 0;
    if (o && o !== e) {
     return true;
    }
    if (!/^[.*]/.test(n)) {
     return t !== n;
    }
    if (n.charAt(0) === "*") {
     n = n.slice(1);
    }
    return !t.endsWith(n);
   });
  }
  function getEnv(t) {
   return process.env[t.toLowerCase()] || process.env[t.toUpperCase()] || "";
  }
 }
};

