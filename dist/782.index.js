"use strict";

exports.id = 782;

exports.ids = [ 782 ];

exports.modules = {
 1782: (e, t, r) => {
  r.d(t, {
   directoryTarget: () => directoryTarget
  });
  var n = r(3024);
  var i = r.n(n);
  var s = r(6760);
  var o = r.n(s);
  var a = r(3916);
  var c = r(87);
  var u = r(5745);
  function directoryTarget(e) {
   return {
    async publish(t, r, n) {
     const i = {
      paths: t.map(({path: e}) => e),
      superseded: []
     };
     const s = await new u.z(sourceOf(e)).changes(n, i);
     const o = t.filter(({path: t, text: r}) => bytesOf(within(e, t))?.toString() !== r);
     if (e.dryRun) return {
      written: [],
      superseded: [],
      removed: []
     };
     const a = [ ...o, ...s.files ];
     for (const {path: t, text: r} of a) replace(within(e, t), r);
     for (const t of s.removed) remove(within(e, t));
     return {
      written: a.map(({path: e}) => e),
      superseded: [],
      removed: s.removed
     };
    }
   };
  }
  function within({folder: e, bounds: t}, r) {
   const n = (0, s.join)(e, r);
   if (t !== undefined) refuseOutside(t, (0, s.dirname)(n));
   return n;
  }
  function sourceOf(e) {
   return {
    files: () => Promise.resolve().then(() => new Map(idsBelow(e.folder))),
    texts: t => Promise.resolve().then(() => new Map(t.flatMap(t => textAt(e, t))))
   };
  }
  function* idsBelow(e, t = "") {
   for (const r of (0, n.existsSync)(e) ? (0, n.readdirSync)(e, {
    withFileTypes: true
   }) : []) {
    const n = `${t}${r.name}`;
    if (r.isDirectory() && r.name !== ".git") yield* idsBelow((0, s.join)(e, r.name), `${n}/`);
    if (r.isFile()) yield [ n, (0, c.z)(bytesOf((0, s.join)(e, r.name)) ?? Buffer.of()) ];
   }
  }
  function textAt(e, t) {
   const r = bytesOf(within(e, t));
   const n = r?.toString("utf8");
   return n !== undefined && r?.equals(Buffer.from(n)) === true ? [ [ t, n ] ] : [];
  }
  function bytesOf(e) {
   try {
    return (0, n.lstatSync)(e).isFile() ? (0, n.readFileSync)(e) : undefined;
   } catch {
    return undefined;
   }
  }
  function remove(e) {
   try {
    (0, n.unlinkSync)(e);
   } catch (t) {
    throw failure("remove", e, t);
   }
  }
  function replace(e, t) {
   const r = `${e}.${Math.random().toString(36).slice(2)}.tmp`;
   try {
    (0, n.mkdirSync)((0, s.dirname)(e), {
     recursive: true
    });
    (0, n.writeFileSync)(r, t, {
     flag: "wx"
    });
    (0, n.renameSync)(r, e);
   } catch (t) {
    if ((0, n.existsSync)(r)) (0, n.rmSync)(r);
    throw failure("write", e, t);
   }
  }
  function failure(e, t, r) {
   return new a.qh("refused", `Cannot ${e} ${t}: ${r instanceof Error ? r.message : String(r)}`);
  }
  function refuseOutside(e, t) {
   const r = (0, s.relative)(existing(e), existing(t));
   if (r === ".." || r.startsWith(`..${s.sep}`) || (0, s.isAbsolute)(r)) {
    throw new a.qh("invalid", `Input "directory": ${t} leads out of the workspace.`);
   }
  }
  function existing(e) {
   try {
    return (0, n.realpathSync)(e);
   } catch {
    return e === (0, s.dirname)(e) ? e : (0, s.join)(existing((0, s.dirname)(e)), (0, 
    s.basename)(e));
   }
  }
 }
};

