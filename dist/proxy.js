"use strict";

exports.id = 929;

exports.ids = [ 929 ];

exports.modules = {
 7659: (t, e, o) => {
  o.d(e, {
   HttpsProxyAgent: () => HttpsProxyAgent
  });
  var n = o(9278);
  var r = o(4756);
  var s = o(2613);
  var i = o(3637);
  var c = o(992);
  var a = o(5692);
  async function toBuffer(t) {
   let e = 0;
   const o = [];
   for await (const n of t) {
    e += n.length;
    o.push(n);
   }
   return Buffer.concat(o, e);
  }
  async function json(t) {
   const e = await toBuffer(t);
   const o = e.toString("utf8");
   try {
    return JSON.parse(o);
   } catch (t) {
    const e = t;
    e.message += ` (input: ${o})`;
    throw e;
   }
  }
  function req(t, e = {}) {
   const o = typeof t === "string" ? t : t.href;
   const n = (o.startsWith("https:") ? https : http).request(t, e);
   const r = new Promise((t, e) => {
    n.once("response", t).once("error", e).end();
   });
   n.then = r.then.bind(r);
   return n;
  }
  const p = Symbol("AgentBaseInternalState");
  class Agent extends c.Agent {
   constructor(t) {
    super(t);
    this[p] = {};
   }
   isSecureEndpoint(t) {
    if (t) {
     if (typeof t.secureEndpoint === "boolean") {
      return t.secureEndpoint;
     }
     if (typeof t.protocol === "string") {
      return t.protocol === "https:";
     }
    }
    const {stack: e} = new Error;
    if (typeof e !== "string") return false;
    return e.split("\n").some(t => t.indexOf("(https.js:") !== -1 || t.indexOf("node:https:") !== -1);
   }
   incrementSockets(t) {
    if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) {
     return null;
    }
    if (!this.sockets[t]) {
     this.sockets[t] = [];
    }
    const e = new n.Socket({
     writable: false
    });
    this.sockets[t].push(e);
    this.totalSocketCount++;
    return e;
   }
   decrementSockets(t, e) {
    if (!this.sockets[t] || e === null) {
     return;
    }
    const o = this.sockets[t];
    const n = o.indexOf(e);
    if (n !== -1) {
     o.splice(n, 1);
     this.totalSocketCount--;
     if (o.length === 0) {
      delete this.sockets[t];
     }
    }
   }
   getName(t) {
    const e = this.isSecureEndpoint(t);
    if (e) {
     return a.Agent.prototype.getName.call(this, t);
    }
    return super.getName(t);
   }
   createSocket(t, e, o) {
    const n = {
     ...e,
     secureEndpoint: this.isSecureEndpoint(e)
    };
    const r = this.getName(n);
    const s = this.incrementSockets(r);
    Promise.resolve().then(() => this.connect(t, n)).then(i => {
     this.decrementSockets(r, s);
     if (typeof i.addRequest === "function") {
      try {
       return i.addRequest(t, n);
      } catch (t) {
       return o(t);
      }
     }
     this[p].currentSocket = i;
     super.createSocket(t, e, o);
    }, t => {
     this.decrementSockets(r, s);
     o(t);
    });
   }
   createConnection() {
    const t = this[p].currentSocket;
    this[p].currentSocket = undefined;
    if (!t) {
     throw new Error("No socket was returned in the `connect()` function");
    }
    return t;
   }
   get defaultPort() {
    return this[p].defaultPort ?? (this.protocol === "https:" ? 443 : 80);
   }
   set defaultPort(t) {
    if (this[p]) {
     this[p].defaultPort = t;
    }
   }
   get protocol() {
    return this[p].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
   }
   set protocol(t) {
    if (this[p]) {
     this[p].protocol = t;
    }
   }
  }
  var h = o(7016);
  const u = (0, i["default"])("https-proxy-agent:parse-proxy-response");
  function parseProxyResponse(t) {
   return new Promise((e, o) => {
    let n = 0;
    const r = [];
    function read() {
     const e = t.read();
     if (e) ondata(e); else t.once("readable", read);
    }
    function cleanup() {
     t.removeListener("end", onend);
     t.removeListener("error", onerror);
     t.removeListener("readable", read);
    }
    function onend() {
     cleanup();
     u("onend");
     o(new Error("Proxy connection ended before receiving CONNECT response"));
    }
    function onerror(t) {
     cleanup();
     u("onerror %o", t);
     o(t);
    }
    function ondata(s) {
     r.push(s);
     n += s.length;
     const i = Buffer.concat(r, n);
     const c = i.indexOf("\r\n\r\n");
     if (c === -1) {
      u("have not received end of HTTP headers yet...");
      read();
      return;
     }
     const a = i.slice(0, c).toString("ascii").split("\r\n");
     const p = a.shift();
     if (!p) {
      t.destroy();
      return o(new Error("No header received from proxy CONNECT response"));
     }
     const h = p.split(" ");
     const f = +h[1];
     const d = h.slice(2).join(" ");
     const l = {};
     for (const e of a) {
      if (!e) continue;
      const n = e.indexOf(":");
      if (n === -1) {
       t.destroy();
       return o(new Error(`Invalid header from proxy CONNECT response: "${e}"`));
      }
      const r = e.slice(0, n).toLowerCase();
      const s = e.slice(n + 1).trimStart();
      const i = l[r];
      if (typeof i === "string") {
       l[r] = [ i, s ];
      } else if (Array.isArray(i)) {
       i.push(s);
      } else {
       l[r] = s;
      }
     }
     u("got proxy server response: %o %o", p, l);
     cleanup();
     e({
      connect: {
       statusCode: f,
       statusText: d,
       headers: l
      },
      buffered: i
     });
    }
    t.on("error", onerror);
    t.on("end", onend);
    read();
   });
  }
  function createNegotiateAuth() {
   return async ({response: t, scheme: e}) => {
    if (e.toLowerCase() !== "negotiate") {
     throw new Error(`Expected Negotiate scheme but got "${e}"`);
    }
    let n;
    try {
     n = await Promise.resolve().then(o.bind(o, 3637));
    } catch {
     throw new Error('The "kerberos" package is required for Negotiate proxy authentication. ' + "Install it with: npm install kerberos");
    }
    const r = t.headers["proxy-authenticate"] || "";
    const s = Array.isArray(r) ? r[0] : r;
    const i = typeof s === "string" && s.includes(" ") ? s.split(" ").slice(1).join(" ") : undefined;
    const c = await n.initializeClient("HTTP@proxy", {
     mechOID: n.GSS_MECH_OID_SPNEGO
    });
    const a = await c.step(i || "");
    if (!a) {
     throw new Error("Kerberos client.step() returned no token");
    }
    return {
     headers: {
      "Proxy-Authorization": `Negotiate ${a}`
     }
    };
   };
  }
  const f = (0, i["default"])("https-proxy-agent");
  const setServernameFromNonIpHost = t => {
   if (t.servername === undefined && t.host && !n.isIP(t.host)) {
    return {
     ...t,
     servername: t.host
    };
   }
   return t;
  };
  class HttpsProxyAgent extends Agent {
   constructor(t, e) {
    super(e);
    this.options = {
     path: undefined
    };
    this.proxy = typeof t === "string" ? new h.URL(t) : t;
    this.proxyHeaders = e?.headers ?? {};
    f("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
    if (e?.negotiate) {
     this.onProxyAuth = createNegotiateAuth();
    } else if (e?.onProxyAuth) {
     this.onProxyAuth = e.onProxyAuth;
    }
    const o = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
    const n = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
    this.connectOpts = {
     ALPNProtocols: [ "http/1.1" ],
     ...e ? omit(e, "headers", "onProxyAuth", "negotiate") : null,
     host: o,
     port: n
    };
   }
   async connect(t, e) {
    const {proxy: o} = this;
    if (!e.host) {
     throw new TypeError('No "host" provided');
    }
    let i;
    if (o.protocol === "https:") {
     f("Creating `tls.Socket`: %o", this.connectOpts);
     i = r.connect(setServernameFromNonIpHost(this.connectOpts));
    } else {
     f("Creating `net.Socket`: %o", this.connectOpts);
     i = n.connect(this.connectOpts);
    }
    const c = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : {
     ...this.proxyHeaders
    };
    const a = n.isIPv6(e.host) ? `[${e.host}]` : e.host;
    let p = `CONNECT ${a}:${e.port} HTTP/1.1\r\n`;
    if (o.username || o.password) {
     const t = `${decodeURIComponent(o.username)}:${decodeURIComponent(o.password)}`;
     c["Proxy-Authorization"] = `Basic ${Buffer.from(t).toString("base64")}`;
    }
    c.Host = `${a}:${e.port}`;
    if (!c["Proxy-Connection"]) {
     c["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
    }
    for (const t of Object.keys(c)) {
     p += `${t}: ${c[t]}\r\n`;
    }
    const h = parseProxyResponse(i);
    i.write(`${p}\r\n`);
    const {connect: u, buffered: d} = await h;
    t.emit("proxyConnect", u);
    this.emit("proxyConnect", u, t);
    t.emit("proxy", {
     proxy: this.proxy.href,
     socket: i
    });
    if (u.statusCode === 200) {
     t.once("socket", resume);
     if (e.secureEndpoint) {
      f("Upgrading socket connection to TLS");
      return r.connect({
       ...omit(setServernameFromNonIpHost(e), "host", "path", "port"),
       socket: i
      });
     }
     return i;
    }
    if (u.statusCode === 407 && this.onProxyAuth) {
     f("Got 407 response, invoking onProxyAuth callback");
     i.destroy();
     const o = u.headers["proxy-authenticate"] || "";
     const n = Array.isArray(o) ? o[0].split(/\s/)[0] : o.split(/\s/)[0];
     const r = await this.onProxyAuth({
      response: u,
      scheme: n
     });
     return this._connectWithAuth(t, e, r.headers);
    }
    i.destroy();
    const l = new n.Socket({
     writable: false
    });
    l.readable = true;
    t.once("socket", t => {
     f("Replaying proxy buffer for failed request");
     s(t.listenerCount("data") > 0);
     t.push(d);
     t.push(null);
    });
    return l;
   }
   async _connectWithAuth(t, e, o) {
    const {proxy: s} = this;
    let i;
    if (s.protocol === "https:") {
     i = r.connect(setServernameFromNonIpHost(this.connectOpts));
    } else {
     i = n.connect(this.connectOpts);
    }
    const c = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : {
     ...this.proxyHeaders
    };
    const a = n.isIPv6(e.host) ? `[${e.host}]` : e.host;
    let p = `CONNECT ${a}:${e.port} HTTP/1.1\r\n`;
    if (s.username || s.password) {
     const t = `${decodeURIComponent(s.username)}:${decodeURIComponent(s.password)}`;
     c["Proxy-Authorization"] = `Basic ${Buffer.from(t).toString("base64")}`;
    }
    Object.assign(c, o);
    c.Host = `${a}:${e.port}`;
    if (!c["Proxy-Connection"]) {
     c["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
    }
    for (const t of Object.keys(c)) {
     p += `${t}: ${c[t]}\r\n`;
    }
    const h = parseProxyResponse(i);
    i.write(`${p}\r\n`);
    const {connect: u} = await h;
    t.emit("proxyConnect", u);
    this.emit("proxyConnect", u, t);
    if (u.statusCode === 200) {
     t.once("socket", resume);
     if (e.secureEndpoint) {
      f("Upgrading socket connection to TLS");
      return r.connect({
       ...omit(setServernameFromNonIpHost(e), "host", "path", "port"),
       socket: i
      });
     }
     return i;
    }
    i.destroy();
    throw new Error(`Proxy authentication failed with status ${u.statusCode} after retry`);
   }
  }
  HttpsProxyAgent.protocols = [ "http", "https" ];
  function resume(t) {
   setImmediate(() => {
    t.resume();
   });
  }
  function omit(t, ...e) {
   const o = {};
   let n;
   for (n in t) {
    if (!e.includes(n)) {
     o[n] = t[n];
    }
   }
   return o;
  }
 }
};

