"use strict";

exports.id = 399;

exports.ids = [ 399 ];

exports.modules = {
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
   const i = Int32Array.of(1732584193, 4023233417, 2562383102, 271733878, 3285377520);
   const r = new Int32Array(80);
   for (let e = 0; e < t.length; e += 64) {
    for (let t = 0; t < 16; t++) r[t] = n.getInt32(e + 4 * t);
    expand(r);
    digest(i, r);
   }
   return Array.from(i, e => (e >>> 0).toString(16).padStart(8, "0")).join("");
  }
  function expand(e) {
   for (let t = 16; t < 80; t++) {
    const n = (e[t - 3] ?? 0) ^ (e[t - 8] ?? 0) ^ (e[t - 14] ?? 0) ^ (e[t - 16] ?? 0);
    e[t] = n << 1 | n >>> 31;
   }
  }
  function digest(e, t) {
   let [n = 0, i = 0, r = 0, s = 0, o = 0] = e;
   for (let e = 0; e < 80; e++) {
    const a = e < 20 ? (i & r | ~i & s) + 1518500249 : e < 40 ? (i ^ r ^ s) + 1859775393 : e < 60 ? (i & r | i & s | r & s) + 2400959708 : (i ^ r ^ s) + 3395469782;
    const c = (n << 5 | n >>> 27) + a + o + (t[e] ?? 0) | 0;
    o = s;
    s = r;
    r = i << 30 | i >>> 2;
    i = n;
    n = c;
   }
   e.set([ n, i, r, s, o ].map((t, n) => t + (e[n] ?? 0)));
  }
  function blobId(e) {
   const t = typeof e === "string" ? Buffer.from(e) : e;
   return sha1(Buffer.concat([ Buffer.from(`blob ${t.length}\0`), t ]));
  }
 },
 9399: (e, t, n) => {
  n.d(t, {
   directoryTarget: () => directoryTarget
  });
  var i = n(3024);
  var r = n(6760);
  var s = n(3916);
  var o = n(87);
  const a = "/proc/self/fd";
  const {O_RDONLY: c, O_DIRECTORY: f, O_NOFOLLOW: h, O_NONBLOCK: d} = i.constants;
  class Folder {
   #e;
   #t;
   #n;
   #i;
   constructor(e, t) {
    this.#e = e;
    this.#i = t;
    const n = t === undefined ? e : t.#r(e);
    if ((0, i.existsSync)(a)) this.#t = (0, i.openSync)(n, c | f | h);
    this.#n = (0, i.lstatSync)(n, {
     bigint: true
    });
    if (this.#t === undefined && this.#n.isSymbolicLink()) throw throughLink(n);
   }
   static open(e) {
    return new Folder((0, i.realpathSync)(e), undefined);
   }
   below(e, t) {
    try {
     if (t) this.#s(e);
     return new Folder(e, this);
    } catch (n) {
     const i = (0, s.$N)(n);
     if (i === "ENOENT" && !t) return undefined;
     if (i === "ELOOP" || i === "ENOTDIR" && this.#o(e)) throw throughLink(this.path(e));
     if (i === "ENOTDIR" && !t) return undefined;
     throw n;
    }
   }
   path(e) {
    return (0, r.join)(this.#i === undefined ? this.#e : this.#i.path(this.#e), e);
   }
   read(e) {
    let t;
    try {
     if (this.#t === undefined && this.#o(e)) return undefined;
     t = (0, i.openSync)(this.#r(e), c | h | d);
     return (0, i.fstatSync)(t).isFile() ? (0, i.readFileSync)(t) : undefined;
    } catch {
     return undefined;
    } finally {
     if (t !== undefined) (0, i.closeSync)(t);
    }
   }
   replace(e, t) {
    const n = `${e}.${Math.random().toString(36).slice(2)}.tmp`;
    this.#a();
    try {
     (0, i.writeFileSync)(this.#r(n), t, {
      flag: "wx"
     });
     this.#a();
     (0, i.renameSync)(this.#r(n), this.#r(e));
    } catch (e) {
     (0, i.rmSync)(this.#r(n), {
      force: true
     });
     throw e;
    }
    this.#a();
   }
   remove(e) {
    this.#a();
    (0, i.unlinkSync)(this.#r(e));
   }
   entries() {
    return (0, i.readdirSync)(this.#r(""), {
     withFileTypes: true
    }).filter(e => e.isFile() || e.isDirectory()).map(e => ({
     name: e.name,
     isFolder: e.isDirectory()
    }));
   }
   close() {
    if (this.#t !== undefined) (0, i.closeSync)(this.#t);
   }
   #r(e) {
    if (this.#t !== undefined) return `${a}/${this.#t}/${e}`;
    return this.path(e);
   }
   #s(e) {
    this.#a();
    try {
     (0, i.mkdirSync)(this.#r(e));
    } catch (e) {
     if ((0, s.$N)(e) !== "EEXIST") throw e;
    }
   }
   #o(e) {
    return (0, i.lstatSync)(this.#r(e), {
     throwIfNoEntry: false
    })?.isSymbolicLink() === true;
   }
   #a() {
    if (this.#t !== undefined) return;
    if (this.#i !== undefined) this.#i.#a();
    const e = (0, i.lstatSync)(this.path(""), {
     bigint: true
    });
    if (!e.isDirectory() || e.dev !== this.#n.dev || e.ino !== this.#n.ino) throw throughLink(this.path(""));
   }
  }
  function throughLink(e) {
   return new s.qh("invalid", `Input "directory": ${e} is a symbolic link, or became one. Badges are written below real folders only.`);
  }
  var l = n(5745);
  function directoryTarget(e) {
   return {
    async publish(t, n, i) {
     const r = {
      paths: t.map(({path: e}) => e),
      superseded: []
     };
     const s = await new l.z(sourceOf(e)).changes(i, r);
     const o = t.filter(({path: t, text: n}) => bytesAt(e, t)?.toString() !== n);
     if (e.dryRun) return {
      written: [],
      superseded: [],
      removed: []
     };
     const a = [ ...o, ...s.files ];
     for (const {path: t, text: n} of a) act("write", {
      place: e,
      path: t
     }, (e, t) => e.replace(t, n));
     for (const t of s.removed) act("remove", {
      place: e,
      path: t
     }, (e, t) => e.remove(t));
     return {
      written: a.map(({path: e}) => e),
      superseded: [],
      removed: s.removed
     };
    }
   };
  }
  function sourceOf(e) {
   return {
    files: () => Promise.resolve().then(() => inFolder(e, {
     parts: [],
     make: false
    }, e => new Map(idsBelow(e))) ?? new Map),
    texts: t => Promise.resolve().then(() => new Map(t.flatMap(t => textAt(e, t))))
   };
  }
  function* idsBelow(e, t = "") {
   for (const {name: n, isFolder: i} of e.entries()) {
    const r = `${t}${n}`;
    if (!i) yield [ r, (0, o.z)(e.read(n) ?? Buffer.of()) ]; else if (n !== ".git") yield* within(e, n, e => [ ...idsBelow(e, `${r}/`) ]);
   }
  }
  function within(e, t, n) {
   const i = e.below(t, false);
   try {
    return i === undefined ? [] : n(i);
   } finally {
    i?.close();
   }
  }
  function textAt(e, t) {
   const n = bytesAt(e, t);
   const i = n?.toString("utf8");
   return i !== undefined && n?.equals(Buffer.from(i)) === true ? [ [ t, i ] ] : [];
  }
  function bytesAt(e, t) {
   const n = t.split("/");
   const i = n.pop() ?? "";
   return inFolder(e, {
    parts: n,
    make: false
   }, e => e.read(i));
  }
  function act(e, {place: t, path: n}, i) {
   const o = n.split("/");
   const a = o.pop() ?? "";
   try {
    inFolder(t, {
     parts: o,
     make: e === "write"
    }, e => i(e, a));
   } catch (i) {
    if (i instanceof s.qh) throw i;
    const o = i instanceof Error ? i.message : String(i);
    throw new s.qh("refused", `Cannot ${e} ${(0, r.join)(t.folder, n)}: ${o}`);
   }
  }
  function inFolder(e, {parts: t, make: n}, i) {
   const r = [];
   try {
    const {base: s, way: o} = wayTo(e, n);
    let a = s;
    if (a !== undefined) r.push(a);
    for (const e of [ ...o, ...t ]) {
     a = a?.below(e, n);
     if (a === undefined) return undefined;
     r.push(a);
    }
    return a === undefined ? undefined : i(a);
   } finally {
    for (const e of r) e.close();
   }
  }
  function wayTo({folder: e, bounds: t}, n) {
   const o = realPlace(e);
   if (t === undefined) {
    if (n) (0, i.mkdirSync)(o, {
     recursive: true
    });
    return {
     base: (0, i.existsSync)(o) ? Folder.open(o) : undefined,
     way: []
    };
   }
   const a = (0, r.relative)(realPlace(t), o);
   if (a === ".." || a.startsWith(`..${r.sep}`) || (0, r.isAbsolute)(a)) throw new s.qh("invalid", `Input "directory": ${e} leads out of the workspace.`);
   return {
    base: Folder.open(t),
    way: a.split(r.sep).filter(e => e !== "")
   };
  }
  function realPlace(e) {
   try {
    return (0, i.realpathSync)(e);
   } catch {
    return e === (0, r.dirname)(e) ? e : (0, r.join)(realPlace((0, r.dirname)(e)), (0, 
    r.basename)(e));
   }
  }
 },
 5745: (e, t, n) => {
  n.d(t, {
   K: () => r,
   z: () => Reading
  });
  var i = n(87);
  const r = {
   files: [],
   removed: []
  };
  class Reading {
   #c;
   #f=new Map;
   #h;
   constructor(e) {
    this.#c = e;
   }
   files() {
    this.#h ??= this.#c.files();
    return this.#h;
   }
   async texts(e) {
    const t = [ ...new Set(e) ].filter(e => !this.#f.has(e));
    const n = t.length === 0 ? new Map : await this.#c.texts(t);
    for (const e of t) this.#f.set(e, n.get(e));
    const i = e.map(e => [ e, this.#f.get(e) ]);
    return new Map(i.flatMap(([e, t]) => t === undefined ? [] : [ [ e, t ] ]));
   }
   async #d({path: e, text: t}) {
    if (this.#f.has(e)) return this.#f.get(e) === t;
    return (await this.files()).get(e) === (0, i.z)(t);
   }
   async #l(e) {
    return this.#f.get(e) !== undefined || (await this.files()).has(e);
   }
   async changes(e, t) {
    if (e === undefined) return r;
    const n = await e(this, t);
    const i = [];
    const s = [];
    for (const e of n.files) if (!await this.#d(e)) i.push(e);
    const o = new Set([ ...t.paths, ...n.files.map(({path: e}) => e) ]);
    for (const e of new Set(n.removed)) if (!o.has(e) && await this.#l(e)) s.push(e);
    return {
     files: i,
     removed: s
    };
   }
  }
 }
};

