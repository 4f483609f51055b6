"use strict";

exports.id = 782;

exports.ids = [ 782 ];

exports.modules = {
 87: (t, e, n) => {
  n.d(e, {
   z: () => blobId
  });
  function sha1(t) {
   const e = new Uint8Array((t.length + 8 >> 6) + 1 << 6);
   e.set(t);
   e[t.length] = 128;
   const n = new DataView(e.buffer);
   n.setUint32(e.length - 8, Math.floor(t.length / 536870912));
   n.setUint32(e.length - 4, t.length << 3);
   const r = Int32Array.of(1732584193, 4023233417, 2562383102, 271733878, 3285377520);
   const s = new Int32Array(80);
   for (let t = 0; t < e.length; t += 64) {
    for (let e = 0; e < 16; e++) s[e] = n.getInt32(t + 4 * e);
    expand(s);
    digest(r, s);
   }
   return Array.from(r, t => (t >>> 0).toString(16).padStart(8, "0")).join("");
  }
  function expand(t) {
   for (let e = 16; e < 80; e++) {
    const n = (t[e - 3] ?? 0) ^ (t[e - 8] ?? 0) ^ (t[e - 14] ?? 0) ^ (t[e - 16] ?? 0);
    t[e] = n << 1 | n >>> 31;
   }
  }
  function digest(t, e) {
   let [n = 0, r = 0, s = 0, i = 0, o = 0] = t;
   for (let t = 0; t < 80; t++) {
    const a = t < 20 ? (r & s | ~r & i) + 1518500249 : t < 40 ? (r ^ s ^ i) + 1859775393 : t < 60 ? (r & s | r & i | s & i) + 2400959708 : (r ^ s ^ i) + 3395469782;
    const f = (n << 5 | n >>> 27) + a + o + (e[t] ?? 0) | 0;
    o = i;
    i = s;
    s = r << 30 | r >>> 2;
    r = n;
    n = f;
   }
   t.set([ n, r, s, i, o ].map((e, n) => e + (t[n] ?? 0)));
  }
  function blobId(t) {
   const e = typeof t === "string" ? Buffer.from(t) : t;
   return sha1(Buffer.concat([ Buffer.from(`blob ${e.length}\0`), e ]));
  }
 },
 1782: (t, e, n) => {
  n.d(e, {
   directoryTarget: () => directoryTarget
  });
  var r = n(3024);
  var s = n.n(r);
  var i = n(6760);
  var o = n.n(i);
  var a = n(3916);
  var f = n(87);
  var c = n(5745);
  function directoryTarget(t) {
   return {
    async publish(e, n, r) {
     const s = {
      paths: e.map(({path: t}) => t),
      superseded: []
     };
     const i = await new c.z(sourceOf(t)).changes(r, s);
     const o = e.filter(({path: e, text: n}) => bytesOf(within(t, e))?.toString() !== n);
     if (t.dryRun) return {
      written: [],
      superseded: [],
      removed: []
     };
     const a = [ ...o, ...i.files ];
     for (const {path: e, text: n} of a) replace(within(t, e), n);
     for (const e of i.removed) remove(within(t, e));
     return {
      written: a.map(({path: t}) => t),
      superseded: [],
      removed: i.removed
     };
    }
   };
  }
  function within({folder: t, bounds: e}, n) {
   const r = (0, i.join)(t, n);
   if (e !== undefined) refuseOutside(e, (0, i.dirname)(r));
   return r;
  }
  function sourceOf(t) {
   return {
    files: () => Promise.resolve().then(() => new Map(idsBelow(t.folder))),
    texts: e => Promise.resolve().then(() => new Map(e.flatMap(e => textAt(t, e))))
   };
  }
  function* idsBelow(t, e = "") {
   for (const n of (0, r.existsSync)(t) ? (0, r.readdirSync)(t, {
    withFileTypes: true
   }) : []) {
    const r = `${e}${n.name}`;
    if (n.isDirectory() && n.name !== ".git") yield* idsBelow((0, i.join)(t, n.name), `${r}/`);
    if (n.isFile()) yield [ r, (0, f.z)(bytesOf((0, i.join)(t, n.name)) ?? Buffer.of()) ];
   }
  }
  function textAt(t, e) {
   const n = bytesOf(within(t, e));
   const r = n?.toString("utf8");
   return r !== undefined && n?.equals(Buffer.from(r)) === true ? [ [ e, r ] ] : [];
  }
  function bytesOf(t) {
   try {
    return (0, r.lstatSync)(t).isFile() ? (0, r.readFileSync)(t) : undefined;
   } catch {
    return undefined;
   }
  }
  function remove(t) {
   try {
    (0, r.unlinkSync)(t);
   } catch (e) {
    throw failure("remove", t, e);
   }
  }
  function replace(t, e) {
   const n = `${t}.${Math.random().toString(36).slice(2)}.tmp`;
   try {
    (0, r.mkdirSync)((0, i.dirname)(t), {
     recursive: true
    });
    (0, r.writeFileSync)(n, e, {
     flag: "wx"
    });
    (0, r.renameSync)(n, t);
   } catch (e) {
    if ((0, r.existsSync)(n)) (0, r.rmSync)(n);
    throw failure("write", t, e);
   }
  }
  function failure(t, e, n) {
   return new a.qh("refused", `Cannot ${t} ${e}: ${n instanceof Error ? n.message : String(n)}`);
  }
  function refuseOutside(t, e) {
   const n = (0, i.relative)(existing(t), existing(e));
   if (n === ".." || n.startsWith(`..${i.sep}`) || (0, i.isAbsolute)(n)) {
    throw new a.qh("invalid", `Input "directory": ${e} leads out of the workspace.`);
   }
  }
  function existing(t) {
   try {
    return (0, r.realpathSync)(t);
   } catch {
    return t === (0, i.dirname)(t) ? t : (0, i.join)(existing((0, i.dirname)(t)), (0, 
    i.basename)(t));
   }
  }
 },
 5745: (t, e, n) => {
  n.d(e, {
   K: () => s,
   z: () => Reading
  });
  var r = n(87);
  const s = {
   files: [],
   removed: []
  };
  class Reading {
   #t;
   #e=new Map;
   #n;
   constructor(t) {
    this.#t = t;
   }
   files() {
    this.#n ??= this.#t.files();
    return this.#n;
   }
   async texts(t) {
    const e = [ ...new Set(t) ].filter(t => !this.#e.has(t));
    const n = e.length === 0 ? new Map : await this.#t.texts(e);
    for (const t of e) this.#e.set(t, n.get(t));
    const r = t.map(t => [ t, this.#e.get(t) ]);
    return new Map(r.flatMap(([t, e]) => e === undefined ? [] : [ [ t, e ] ]));
   }
   async #r({path: t, text: e}) {
    if (this.#e.has(t)) return this.#e.get(t) === e;
    return (await this.files()).get(t) === (0, r.z)(e);
   }
   async #s(t) {
    return this.#e.get(t) !== undefined || (await this.files()).has(t);
   }
   async changes(t, e) {
    if (t === undefined) return s;
    const n = await t(this, e);
    const r = [];
    const i = [];
    for (const t of n.files) if (!await this.#r(t)) r.push(t);
    const o = new Set([ ...e.paths, ...n.files.map(({path: t}) => t) ]);
    for (const t of new Set(n.removed)) if (!o.has(t) && await this.#s(t)) i.push(t);
    return {
     files: r,
     removed: i
    };
   }
  }
 }
};

