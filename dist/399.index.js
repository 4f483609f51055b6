"use strict";

exports.id = 399;

exports.ids = [ 399 ];

exports.modules = {
 9399: (e, t, n) => {
  n.d(t, {
   directoryTarget: () => directoryTarget,
   realPlace: () => realPlace
  });
  var r = n(3024);
  var i = n(6760);
  var s = n(3916);
  var o = n(87);
  const a = "/proc/self/fd";
  const {O_RDONLY: c, O_DIRECTORY: d, O_NOFOLLOW: l, O_NONBLOCK: f} = r.constants;
  class Folder {
   #e;
   #t;
   #n;
   #r;
   constructor(e, t) {
    this.#e = e;
    this.#r = t;
    const n = t === undefined ? e : t.#i(e);
    if ((0, r.existsSync)(a)) this.#t = (0, r.openSync)(n, c | d | l);
    this.#n = (0, r.lstatSync)(n, {
     bigint: true
    });
    if (this.#t === undefined && this.#n.isSymbolicLink()) throw throughLink(n);
   }
   static open(e) {
    return new Folder((0, r.realpathSync)(e), undefined);
   }
   below(e, t) {
    try {
     if (t) this.#s(e);
     return new Folder(e, this);
    } catch (n) {
     const r = (0, s.$N)(n);
     if (r === "ENOENT" && !t) return undefined;
     if (r === "ELOOP" || r === "ENOTDIR" && this.#o(e)) throw throughLink(this.path(e));
     if (r === "ENOTDIR" && !t) return undefined;
     throw n;
    }
   }
   path(e) {
    return (0, i.join)(this.#r === undefined ? this.#e : this.#r.path(this.#e), e);
   }
   read(e) {
    let t;
    try {
     if (this.#t === undefined && this.#o(e)) return undefined;
     t = (0, r.openSync)(this.#i(e), c | l | f);
     return (0, r.fstatSync)(t).isFile() ? (0, r.readFileSync)(t) : undefined;
    } catch {
     return undefined;
    } finally {
     if (t !== undefined) (0, r.closeSync)(t);
    }
   }
   replace(e, t) {
    const n = `${e}.${Math.random().toString(36).slice(2)}.tmp`;
    this.#a();
    try {
     (0, r.writeFileSync)(this.#i(n), t, {
      flag: "wx"
     });
     this.#a();
     (0, r.renameSync)(this.#i(n), this.#i(e));
    } catch (e) {
     (0, r.rmSync)(this.#i(n), {
      force: true
     });
     throw e;
    }
    this.#a();
   }
   remove(e) {
    this.#a();
    (0, r.unlinkSync)(this.#i(e));
   }
   entries() {
    return (0, r.readdirSync)(this.#i(""), {
     withFileTypes: true
    }).filter(e => e.isFile() || e.isDirectory()).map(e => ({
     name: e.name,
     isFolder: e.isDirectory()
    }));
   }
   close() {
    if (this.#t !== undefined) (0, r.closeSync)(this.#t);
   }
   #i(e) {
    if (this.#t !== undefined) return `${a}/${this.#t}/${e}`;
    return this.path(e);
   }
   #s(e) {
    this.#a();
    try {
     (0, r.mkdirSync)(this.#i(e));
    } catch (e) {
     if ((0, s.$N)(e) !== "EEXIST") throw e;
    }
   }
   #o(e) {
    return (0, r.lstatSync)(this.#i(e), {
     throwIfNoEntry: false
    })?.isSymbolicLink() === true;
   }
   #a() {
    if (this.#t !== undefined) return;
    if (this.#r !== undefined) this.#r.#a();
    const e = (0, r.lstatSync)(this.path(""), {
     bigint: true
    });
    if (!e.isDirectory() || e.dev !== this.#n.dev || e.ino !== this.#n.ino) throw throughLink(this.path(""));
   }
  }
  function throughLink(e) {
   return new s.qh("invalid", `Input "directory": ${e} is a symbolic link, or became one. Badges are written below real folders only.`);
  }
  var h = n(5745);
  function directoryTarget(e) {
   return {
    async publish(t, n, r) {
     const i = {
      paths: t.map(({path: e}) => e),
      superseded: []
     };
     const s = await new h.z(sourceOf(e)).changes(r, i);
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
   for (const {name: n, isFolder: r} of e.entries()) {
    const i = `${t}${n}`;
    if (!r) yield [ i, (0, o.z)(e.read(n) ?? Buffer.of()) ]; else if (n !== ".git") yield* within(e, n, e => [ ...idsBelow(e, `${i}/`) ]);
   }
  }
  function within(e, t, n) {
   const r = e.below(t, false);
   try {
    return r === undefined ? [] : n(r);
   } finally {
    r?.close();
   }
  }
  function textAt(e, t) {
   const n = bytesAt(e, t);
   const r = n?.toString("utf8");
   return r !== undefined && n?.equals(Buffer.from(r)) === true ? [ [ t, r ] ] : [];
  }
  function bytesAt(e, t) {
   const n = t.split("/");
   const r = n.pop() ?? "";
   return inFolder(e, {
    parts: n,
    make: false
   }, e => e.read(r));
  }
  function act(e, {place: t, path: n}, r) {
   const o = n.split("/");
   const a = o.pop() ?? "";
   try {
    inFolder(t, {
     parts: o,
     make: e === "write"
    }, e => r(e, a));
   } catch (r) {
    if (r instanceof s.qh) throw r;
    const o = r instanceof Error ? r.message : String(r);
    throw new s.qh("refused", `Cannot ${e} ${(0, i.join)(t.folder, n)}: ${o}`);
   }
  }
  function inFolder(e, {parts: t, make: n}, r) {
   const i = [];
   try {
    const {base: s, way: o} = wayTo(e, n);
    let a = s;
    if (a !== undefined) i.push(a);
    for (const e of [ ...o, ...t ]) {
     a = a?.below(e, n);
     if (a === undefined) return undefined;
     i.push(a);
    }
    return a === undefined ? undefined : r(a);
   } finally {
    for (const e of i) e.close();
   }
  }
  function wayTo({folder: e, bounds: t}, n) {
   const o = realPlace(e);
   if (t === undefined) {
    if (n) (0, r.mkdirSync)(o, {
     recursive: true
    });
    return {
     base: (0, r.existsSync)(o) ? Folder.open(o) : undefined,
     way: []
    };
   }
   const a = (0, i.relative)(realPlace(t), o);
   if (a === ".." || a.startsWith(`..${i.sep}`) || (0, i.isAbsolute)(a)) throw new s.qh("invalid", `Input "directory": ${e} leads out of the workspace.`);
   return {
    base: Folder.open(t),
    way: a.split(i.sep).filter(e => e !== "")
   };
  }
  function realPlace(e) {
   try {
    return (0, r.realpathSync)(e);
   } catch {
    return e === (0, i.dirname)(e) ? e : (0, i.join)(realPlace((0, i.dirname)(e)), (0, 
    i.basename)(e));
   }
  }
 }
};

