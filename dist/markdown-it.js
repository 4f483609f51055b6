"use strict";

exports.id = 944;

exports.ids = [ 944 ];

exports.modules = {
 8629: e => {
  const t = 2147483647;
  const n = 36;
  const s = 1;
  const r = 26;
  const i = 38;
  const a = 700;
  const o = 72;
  const u = 128;
  const c = "-";
  const l = /^xn--/;
  const h = /[^\0-\x7F]/;
  const f = /[\x2E\u3002\uFF0E\uFF61]/g;
  const d = {
   overflow: "Overflow: input needs wider integers to process",
   "not-basic": "Illegal input >= 0x80 (not a basic code point)",
   "invalid-input": "Invalid input"
  };
  const p = n - s;
  const g = Math.floor;
  const m = String.fromCharCode;
  function error(e) {
   throw new RangeError(d[e]);
  }
  function map(e, t) {
   const n = [];
   let s = e.length;
   while (s--) {
    n[s] = t(e[s]);
   }
   return n;
  }
  function mapDomain(e, t) {
   const n = e.split("@");
   let s = "";
   if (n.length > 1) {
    s = n[0] + "@";
    e = n[1];
   }
   e = e.replace(f, ".");
   const r = e.split(".");
   const i = map(r, t).join(".");
   return s + i;
  }
  function ucs2decode(e) {
   const t = [];
   let n = 0;
   const s = e.length;
   while (n < s) {
    const r = e.charCodeAt(n++);
    if (r >= 55296 && r <= 56319 && n < s) {
     const s = e.charCodeAt(n++);
     if ((s & 64512) == 56320) {
      t.push(((r & 1023) << 10) + (s & 1023) + 65536);
     } else {
      t.push(r);
      n--;
     }
    } else {
     t.push(r);
    }
   }
   return t;
  }
  const ucs2encode = e => String.fromCodePoint(...e);
  const basicToDigit = function(e) {
   if (e >= 48 && e < 58) {
    return 26 + (e - 48);
   }
   if (e >= 65 && e < 91) {
    return e - 65;
   }
   if (e >= 97 && e < 123) {
    return e - 97;
   }
   return n;
  };
  const digitToBasic = function(e, t) {
   return e + 22 + 75 * (e < 26) - ((t != 0) << 5);
  };
  const adapt = function(e, t, s) {
   let o = 0;
   e = s ? g(e / a) : e >> 1;
   e += g(e / t);
   for (;e > p * r >> 1; o += n) {
    e = g(e / p);
   }
   return g(o + (p + 1) * e / (e + i));
  };
  const decode = function(e) {
   const i = [];
   const a = e.length;
   let l = 0;
   let h = u;
   let f = o;
   let d = e.lastIndexOf(c);
   if (d < 0) {
    d = 0;
   }
   for (let t = 0; t < d; ++t) {
    if (e.charCodeAt(t) >= 128) {
     error("not-basic");
    }
    i.push(e.charCodeAt(t));
   }
   for (let o = d > 0 ? d + 1 : 0; o < a; ) {
    const u = l;
    for (let i = 1, u = n; ;u += n) {
     if (o >= a) {
      error("invalid-input");
     }
     const c = basicToDigit(e.charCodeAt(o++));
     if (c >= n) {
      error("invalid-input");
     }
     if (c > g((t - l) / i)) {
      error("overflow");
     }
     l += c * i;
     const h = u <= f ? s : u >= f + r ? r : u - f;
     if (c < h) {
      break;
     }
     const d = n - h;
     if (i > g(t / d)) {
      error("overflow");
     }
     i *= d;
    }
    const c = i.length + 1;
    f = adapt(l - u, c, u == 0);
    if (g(l / c) > t - h) {
     error("overflow");
    }
    h += g(l / c);
    l %= c;
    i.splice(l++, 0, h);
   }
   return String.fromCodePoint(...i);
  };
  const encode = function(e) {
   const i = [];
   e = ucs2decode(e);
   const a = e.length;
   let l = u;
   let h = 0;
   let f = o;
   for (const t of e) {
    if (t < 128) {
     i.push(m(t));
    }
   }
   const d = i.length;
   let p = d;
   if (d) {
    i.push(c);
   }
   while (p < a) {
    let a = t;
    for (const t of e) {
     if (t >= l && t < a) {
      a = t;
     }
    }
    const o = p + 1;
    if (a - l > g((t - h) / o)) {
     error("overflow");
    }
    h += (a - l) * o;
    l = a;
    for (const a of e) {
     if (a < l && ++h > t) {
      error("overflow");
     }
     if (a === l) {
      let e = h;
      for (let t = n; ;t += n) {
       const a = t <= f ? s : t >= f + r ? r : t - f;
       if (e < a) {
        break;
       }
       const o = e - a;
       const u = n - a;
       i.push(m(digitToBasic(a + o % u, 0)));
       e = g(o / u);
      }
      i.push(m(digitToBasic(e, 0)));
      f = adapt(h, o, p === d);
      h = 0;
      ++p;
     }
    }
    ++h;
    ++l;
   }
   return i.join("");
  };
  const toUnicode = function(e) {
   return mapDomain(e, function(e) {
    return l.test(e) ? decode(e.slice(4).toLowerCase()) : e;
   });
  };
  const toASCII = function(e) {
   return mapDomain(e, function(e) {
    return h.test(e) ? "xn--" + encode(e) : e;
   });
  };
  const _ = {
   version: "2.3.1",
   ucs2: {
    decode: ucs2decode,
    encode: ucs2encode
   },
   decode: decode,
   encode: encode,
   toASCII: toASCII,
   toUnicode: toUnicode
  };
  e.exports = _;
 },
 2376: (e, t, n) => {
  n.d(t, {
   Gz: () => decodeHTML,
   Im: () => decodeHTMLAttribute,
   hl: () => decodeHTMLStrict
  });
  const s = [ 8364, 0, 8218, 402, 8222, 8230, 8224, 8225, 710, 8240, 352, 8249, 338, 0, 381, 0, 0, 8216, 8217, 8220, 8221, 8226, 8211, 8212, 732, 8482, 353, 8250, 339, 0, 382, 376 ];
  function isInvalidCodePoint(e) {
   return e === 0 || e >= 55296 && e <= 57343 || e > 1114111;
  }
  function decode_codepoint_replaceCodePoint(e) {
   if (isInvalidCodePoint(e)) {
    return 65533;
   }
   if (e >= 128 && e <= 159) {
    return s[e - 128] || e;
   }
   return e;
  }
  function decode_codepoint_replaceCodePointXML(e) {
   return isInvalidCodePoint(e) ? 65533 : e;
  }
  function codePointToString(e) {
   return e - 1 >>> 0 < 127 || e - 160 >>> 0 < 55136 ? String.fromCharCode(e) : String.fromCodePoint(decode_codepoint_replaceCodePoint(e));
  }
  const r = (() => {
   const e = new Uint8Array(127);
   let t = 0;
   for (let n = 33; n <= 126; n++) {
    if (n !== 34 && n !== 36 && n !== 92) {
     e[n] = t++;
    }
   }
   return e;
  })();
  function decodeTrieDict(e, t, n, s, i, a) {
   const o = 91;
   const u = e.length;
   const c = a * (o - 1);
   let l = 0;
   const readSlotCode = () => {
    const t = r[e.charCodeAt(l++)];
    return t < a ? t : t * o - c + r[e.charCodeAt(l++)];
   };
   const h = n - s;
   const f = n + i;
   const d = new Int32Array(f);
   d.fill(-1, s, a);
   d.fill(-1, a + h, f);
   const p = new Int32Array(f);
   const g = new Int32Array(f);
   function decodeDelta(t, n) {
    let s = 0;
    let i = n;
    const a = n + t;
    while (i < a) {
     const t = r[e.charCodeAt(l++)];
     if (t < 89) {
      s += t;
      d[i++] = s;
     } else if (t === 89) {
      let t = r[e.charCodeAt(l++)] + 2;
      while (t--) d[i++] = ++s;
     } else {
      const t = r[e.charCodeAt(l++)];
      s += 89 + (t < 90 ? t * o + r[e.charCodeAt(l++)] : r[e.charCodeAt(l++)] * 8281 + r[e.charCodeAt(l++)] * o + r[e.charCodeAt(l++)]);
      d[i++] = s;
     }
    }
   }
   decodeDelta(s, 0);
   decodeDelta(h, a);
   const m = new Int32Array(i * 2);
   let _ = 0;
   let k = 0;
   function readNgramReferences(e, t) {
    for (let n = 0; n < e; n++) {
     const e = t + n;
     const s = readSlotCode();
     const r = readSlotCode();
     m[k * 2] = s;
     m[k * 2 + 1] = r;
     k += 1;
     p[e] = _;
     const i = (d[s] < 0 ? g[s] : 1) + (d[r] < 0 ? g[r] : 1);
     g[e] = i;
     _ += i;
    }
   }
   readNgramReferences(i - a + s, a + h);
   readNgramReferences(a - s, s);
   const R = new Uint16Array(_);
   let C = 0;
   for (let e = 0; e < k; e++) {
    for (let t = 0; t < 2; t++) {
     const n = m[e * 2 + t];
     const s = d[n];
     if (s < 0) {
      let e = p[n];
      const t = e + g[n];
      while (e < t) R[C++] = R[e++];
     } else {
      R[C++] = s;
     }
    }
   }
   const b = new Uint16Array(t);
   let D = 0;
   while (l < u) {
    let t = r[e.charCodeAt(l++)];
    if (t >= a) {
     t = t * o - c + r[e.charCodeAt(l++)];
    }
    const n = d[t];
    if (n < 0) {
     let e = p[t];
     const n = e + g[t];
     while (e < n) b[D++] = R[e++];
    } else {
     b[D++] = n;
    }
   }
   return b;
  }
  const i = decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);
  var a;
  (function(e) {
   e[e["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
   e[e["FLAG13"] = 8192] = "FLAG13";
   e[e["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
   e[e["JUMP_TABLE"] = 127] = "JUMP_TABLE";
   e[e["VALUE_MASK"] = 8191] = "VALUE_MASK";
  })(a || (a = {}));
  var o;
  (function(e) {
   e[e["AMP"] = 38] = "AMP";
   e[e["NUM"] = 35] = "NUM";
   e[e["SEMI"] = 59] = "SEMI";
   e[e["EQUALS"] = 61] = "EQUALS";
   e[e["ZERO"] = 48] = "ZERO";
   e[e["NINE"] = 57] = "NINE";
   e[e["LOWER_A"] = 97] = "LOWER_A";
   e[e["LOWER_X"] = 120] = "LOWER_X";
  })(o || (o = {}));
  const u = 32;
  const c = 21;
  const l = 2097151;
  const h = 2047;
  let f = 0;
  function unpackConsumed(e) {
   const t = e >>> c;
   return t === h ? f : t;
  }
  function isNumber(e) {
   return e - o.ZERO >>> 0 <= 9;
  }
  function isHexadecimalCharacter(e) {
   return (e | u) - o.LOWER_A >>> 0 <= 5;
  }
  function isAlpha(e) {
   return (e | u) - o.LOWER_A >>> 0 <= 25;
  }
  function isEntityInAttributeInvalidEnd(e) {
   return e === o.EQUALS || isAlpha(e) || isNumber(e);
  }
  var d;
  (function(e) {
   e[e["EntityStart"] = 0] = "EntityStart";
   e[e["NumericStart"] = 1] = "NumericStart";
   e[e["NumericDecimal"] = 2] = "NumericDecimal";
   e[e["NumericHex"] = 3] = "NumericHex";
   e[e["NamedEntity"] = 4] = "NamedEntity";
  })(d || (d = {}));
  var p;
  (function(e) {
   e[e["Legacy"] = 0] = "Legacy";
   e[e["Strict"] = 1] = "Strict";
   e[e["Attribute"] = 2] = "Attribute";
  })(p || (p = {}));
  class EntityDecoder {
   decodeTree;
   emitCodePoint;
   errors;
   state=d.EntityStart;
   consumed=1;
   result=0;
   treeIndex=0;
   excess=1;
   decodeMode=p.Strict;
   runConsumed=0;
   constructor(e, t, n) {
    this.decodeTree = e;
    this.emitCodePoint = t;
    this.errors = n;
   }
   startEntity(e) {
    this.decodeMode = e;
    this.state = d.EntityStart;
    this.result = 0;
    this.treeIndex = 0;
    this.excess = 1;
    this.consumed = 1;
    this.runConsumed = 0;
   }
   write(e, t) {
    switch (this.state) {
    case d.EntityStart:
     {
      if (e.charCodeAt(t) === o.NUM) {
       this.state = d.NumericStart;
       this.consumed += 1;
       return this.stateNumericStart(e, t + 1);
      }
      this.state = d.NamedEntity;
      return this.stateNamedEntity(e, t);
     }

    case d.NumericStart:
     {
      return this.stateNumericStart(e, t);
     }

    case d.NumericDecimal:
     {
      return this.stateNumericDecimal(e, t);
     }

    case d.NumericHex:
     {
      return this.stateNumericHex(e, t);
     }

    default:
     {
      return this.stateNamedEntity(e, t);
     }
    }
   }
   stateNumericStart(e, t) {
    if (t >= e.length) {
     return -1;
    }
    if ((e.charCodeAt(t) | u) === o.LOWER_X) {
     this.state = d.NumericHex;
     this.consumed += 1;
     return this.stateNumericHex(e, t + 1);
    }
    this.state = d.NumericDecimal;
    return this.stateNumericDecimal(e, t);
   }
   stateNumericHex(e, t) {
    const n = e.length;
    let {result: s} = this;
    let {consumed: r} = this;
    while (t < n) {
     const n = e.charCodeAt(t);
     if (isNumber(n) || isHexadecimalCharacter(n)) {
      const e = n <= o.NINE ? n - o.ZERO : (n | u) - o.LOWER_A + 10;
      s = s * 16 + e;
      r += 1;
      t += 1;
     } else {
      this.result = s;
      this.consumed = r;
      return this.emitNumericEntity(n, 3);
     }
    }
    this.result = s;
    this.consumed = r;
    return -1;
   }
   stateNumericDecimal(e, t) {
    const n = e.length;
    let {result: s} = this;
    let {consumed: r} = this;
    while (t < n) {
     const n = e.charCodeAt(t) - o.ZERO;
     if (n >>> 0 > 9) {
      this.result = s;
      this.consumed = r;
      return this.emitNumericEntity(n + o.ZERO, 2);
     }
     s = s * 10 + n;
     r += 1;
     t += 1;
    }
    this.result = s;
    this.consumed = r;
    return -1;
   }
   emitNumericEntity(e, t) {
    if (this.consumed <= t) {
     this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
     return 0;
    }
    if (e === o.SEMI) {
     this.consumed += 1;
    } else if (this.decodeMode === p.Strict) {
     return 0;
    }
    this.emitCodePoint((this.decodeTree === xmlDecodeTree ? replaceCodePointXML : replaceCodePoint)(this.result), this.consumed);
    if (this.errors) {
     if (e !== o.SEMI) {
      this.errors.missingSemicolonAfterCharacterReference();
     }
     this.errors.validateNumericCharacterReference(this.result);
    }
    return this.consumed;
   }
   flushAndEmitLegacyOrReject(e, t, n, s) {
    this.consumed = e;
    this.excess = t;
    return this.result === 0 || this.decodeMode === p.Attribute && (s === 0 || t > 1 || isEntityInAttributeInvalidEnd(n)) ? 0 : this.emitNotTerminatedNamedEntity();
   }
   stateNamedEntity(e, t) {
    const {decodeTree: n} = this;
    const s = e.length;
    const r = this.decodeMode === p.Strict;
    let {treeIndex: i} = this;
    let {excess: a} = this;
    let {consumed: u} = this;
    let c = n[i];
    while (t < s) {
     while ((c & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (c & BinTrieFlags.JUMP_TABLE) !== 0) {
      const r = e.charCodeAt(t);
      const o = c & BinTrieFlags.JUMP_TABLE;
      const l = (c & BinTrieFlags.BRANCH_LENGTH) >> 7;
      if (l === 0) {
       if (r !== o) {
        return this.flushAndEmitLegacyOrReject(u, a, r, 0);
       }
       i += 1;
      } else {
       const e = r - o;
       if (e >>> 0 >= l) {
        return this.flushAndEmitLegacyOrReject(u, a, r, 0);
       }
       const t = n[i + 1 + e];
       if (t === 0) {
        return this.flushAndEmitLegacyOrReject(u, a, r, 0);
       }
       i = i + l + t & 65535;
      }
      c = n[i];
      t += 1;
      a += 1;
      if (t >= s) break;
     }
     if (t >= s) break;
     if ((c & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
      const r = (c & BinTrieFlags.BRANCH_LENGTH) >> 7;
      let {runConsumed: o} = this;
      if (o === 0) {
       const n = e.charCodeAt(t);
       if (n !== (c & BinTrieFlags.JUMP_TABLE)) {
        return this.flushAndEmitLegacyOrReject(u, a, n, 0);
       }
       t += 1;
       a += 1;
       o = 1;
      }
      while (o < r) {
       if (t >= s) {
        this.treeIndex = i;
        this.excess = a;
        this.consumed = u;
        this.runConsumed = o;
        return -1;
       }
       const r = o - 1;
       const c = n[i + 1 + (r >> 1)];
       const l = c >> ((r & 1) << 3) & 255;
       const h = e.charCodeAt(t);
       if (h !== l) {
        this.runConsumed = 0;
        return this.flushAndEmitLegacyOrReject(u, a, h, 0);
       }
       t += 1;
       a += 1;
       o += 1;
      }
      this.runConsumed = 0;
      i += 1 + (r >> 1);
      c = n[i];
      continue;
     }
     const l = c >>> 14;
     const h = e.charCodeAt(t);
     if (l !== 0) {
      if (!r && (c & BinTrieFlags.FLAG13) === 0) {
       this.result = i;
       u += a - 1;
       a = 1;
      }
      if (h === o.SEMI) {
       return this.emitNamedEntityData(i, l, u + a);
      }
      if (l === 1) {
       return this.flushAndEmitLegacyOrReject(u, a, h, l);
      }
     }
     const f = determineBranch(n, c, i + (l || 1), h);
     if (f < 0) {
      return this.flushAndEmitLegacyOrReject(u, a, h, l);
     }
     i = f;
     c = n[i];
     t += 1;
     a += 1;
    }
    if (!r && c >>> 14 !== 0 && (c & BinTrieFlags.FLAG13) === 0) {
     this.result = i;
     u += a - 1;
     a = 1;
    }
    this.treeIndex = i;
    this.excess = a;
    this.consumed = u;
    return -1;
   }
   emitNotTerminatedNamedEntity() {
    const {result: e, decodeTree: t} = this;
    const n = t[e] >>> 14;
    this.emitNamedEntityData(e, n, this.consumed);
    this.errors?.missingSemicolonAfterCharacterReference();
    return this.consumed;
   }
   emitNamedEntityData(e, t, n) {
    const {decodeTree: s} = this;
    this.emitCodePoint(t === 1 ? s[e] & BinTrieFlags.VALUE_MASK : s[e + 1], n);
    if (t === 3) {
     this.emitCodePoint(s[e + 2], n);
    }
    return n;
   }
   end() {
    switch (this.state) {
    case d.NamedEntity:
     {
      return this.result !== 0 && (this.decodeMode !== p.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
     }

    case d.NumericDecimal:
     {
      return this.emitNumericEntity(0, 2);
     }

    case d.NumericHex:
     {
      return this.emitNumericEntity(0, 3);
     }

    case d.NumericStart:
     {
      this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
      return 0;
     }

    default:
     {
      return 0;
     }
    }
   }
  }
  function determineBranch(e, t, n, s) {
   const r = (t & a.BRANCH_LENGTH) >> 7;
   const i = t & a.JUMP_TABLE;
   if (i) {
    if (r === 0) {
     return s === i ? n : -1;
    }
    const t = s - i;
    if (t >>> 0 >= r) return -1;
    const a = e[n + t];
    return a === 0 ? -1 : n + r + a - 1 & 65535;
   }
   if (r === 0) return -1;
   const o = r + 1 >> 1;
   const u = n + o + r;
   for (let t = 0; t < r; t++) {
    const r = e[n + (t >> 1)];
    const i = r >> ((t & 1) << 3) & 255;
    if (i === s) {
     const s = n + o + t;
     return u + e[s] & 65535;
    }
    if (i > s) return -1;
   }
   return -1;
  }
  function readTrieValue(e, t, n) {
   if (n === 1) {
    return String.fromCharCode(e[t] & a.VALUE_MASK);
   }
   if (n === 2) {
    return String.fromCharCode(e[t + 1]);
   }
   return String.fromCharCode(e[t + 1], e[t + 2]);
  }
  function parseNumericEntity(e, t, n) {
   let s = t + 1;
   let r = 0;
   let i = s;
   if (s < n && (e.charCodeAt(s) | u) === o.LOWER_X) {
    s += 1;
    i = s;
    while (s < n) {
     const t = e.charCodeAt(s);
     if (isNumber(t)) {
      r = r * 16 + (t - o.ZERO);
     } else if (isHexadecimalCharacter(t)) {
      r = r * 16 + ((t | u) - o.LOWER_A + 10);
     } else {
      break;
     }
     s += 1;
    }
   } else {
    while (s < n) {
     const t = e.charCodeAt(s) - o.ZERO;
     if (t >>> 0 > 9) break;
     r = r * 10 + t;
     s += 1;
    }
   }
   if (s === i) return 0;
   if (s < n && e.charCodeAt(s) === o.SEMI) {
    s += 1;
   }
   if (r > 1114111) r = 1114112;
   let a = s - t;
   if (a >= h) {
    f = a;
    a = h;
   }
   return a << c | r;
  }
  function decodeWithTrie(e, t, n) {
   const s = i;
   let r = e.indexOf("&");
   if (r < 0) return e;
   const u = e.length;
   let c = 0;
   let h = "";
   const f = s[0];
   const d = f & a.JUMP_TABLE;
   const p = (f & a.BRANCH_LENGTH) >> 7;
   do {
    const i = r + 1;
    const f = e.charCodeAt(i);
    let g;
    let m;
    if (f === o.NUM) {
     const n = parseNumericEntity(e, i, u);
     g = unpackConsumed(n);
     if (t && g > 0 && e.charCodeAt(i + g - 1) !== o.SEMI) {
      g = 0;
     }
     m = g === 0 ? "" : codePointToString(n & l);
    } else if (isAlpha(f)) {
     g = 0;
     m = "";
     const n = f - d;
     let r;
     if (n >>> 0 < p) {
      const e = s[1 + n];
      r = e === 0 ? -1 : p + e & 65535;
     } else {
      r = -1;
     }
     let c = 0;
     let l = 0;
     let h = r < 0 ? 0 : s[r];
     let _ = i + 1;
     e: while (_ < u) {
      while ((h & (a.VALUE_LENGTH | a.FLAG13)) === 0 && (h & a.JUMP_TABLE) !== 0) {
       const t = h & a.JUMP_TABLE;
       const n = (h & a.BRANCH_LENGTH) >> 7;
       if (n === 0) {
        if (e.charCodeAt(_) !== t) break e;
        r += 1;
       } else {
        const i = e.charCodeAt(_) - t;
        if (i >>> 0 >= n) break e;
        const a = s[r + 1 + i];
        if (a === 0) break e;
        r = r + n + a & 65535;
       }
       h = s[r];
       _ += 1;
       if (_ >= u) break e;
      }
      if ((h & (a.VALUE_LENGTH | a.FLAG13)) === a.FLAG13) {
       const t = (h & a.BRANCH_LENGTH) >> 7;
       if (e.charCodeAt(_) !== (h & a.JUMP_TABLE)) {
        break;
       }
       _ += 1;
       const n = t - 1;
       let i = r + 1;
       let o = 0;
       for (;o + 1 < n; o += 2) {
        const t = s[i];
        if (e.charCodeAt(_) !== (t & 255)) break e;
        _ += 1;
        if (e.charCodeAt(_) !== (t >> 8 & 255)) break e;
        _ += 1;
        i += 1;
       }
       if (o < n) {
        if (e.charCodeAt(_) !== (s[i] & 255)) break;
        _ += 1;
       }
       r += 1 + (t >> 1);
       h = s[r];
       continue;
      }
      const n = h >>> 14;
      const f = e.charCodeAt(_);
      if (n !== 0) {
       if (f === o.SEMI) {
        g = _ - i + 1;
        m = n === 1 ? String.fromCharCode(h & a.VALUE_MASK) : readTrieValue(s, r, n);
        break;
       }
       if (!t && (h & a.FLAG13) === 0) {
        g = _ - i;
        c = r;
        l = n;
       }
       if (n === 1) break;
      }
      const d = determineBranch(s, h, r + (n || 1), f);
      if (d < 0) break;
      r = d;
      h = s[r];
      _ += 1;
     }
     if (m === "") {
      const e = h >>> 14;
      if (e !== 0 && !t && (h & a.FLAG13) === 0) {
       g = _ - i;
       c = r;
       l = e;
      }
      if (g > 0) {
       m = readTrieValue(s, c, l);
      }
     }
    } else {
     g = 0;
     m = "";
    }
    if (g === 0 || n && f !== o.NUM && e.charCodeAt(i + g - 1) !== o.SEMI && i + g < u && isEntityInAttributeInvalidEnd(e.charCodeAt(i + g))) {
     r = i;
    } else {
     if (c < r) {
      h += e.slice(c, r);
     }
     h += m;
     r = c = i + g;
    }
    if (e.charCodeAt(r) !== o.AMP) {
     r = e.indexOf("&", r);
    }
   } while (r >= 0);
   return h + e.slice(c);
  }
  function decodeHTML(e, t = p.Legacy) {
   return decodeWithTrie(e, t === p.Strict, t === p.Attribute);
  }
  function decodeHTMLAttribute(e) {
   return decodeWithTrie(e, false, true);
  }
  function decodeHTMLStrict(e) {
   return decodeWithTrie(e, true, false);
  }
  function decodeXML(e) {
   let t = e.indexOf("&");
   if (t < 0) return e;
   let n = 0;
   let s = "";
   do {
    const r = t + 1;
    let i = 0;
    let a = "";
    const u = e.charCodeAt(r);
    if (u === o.NUM) {
     const t = parseNumericEntity(e, r, e.length);
     i = unpackConsumed(t);
     if (i === 0 || e.charCodeAt(r + i - 1) !== o.SEMI) {
      i = 0;
     } else {
      const e = t & l;
      a = e - 1 >>> 0 < 55295 ? String.fromCharCode(e) : String.fromCodePoint(replaceCodePointXML(e));
     }
    } else {
     switch (u) {
     case 108:
     case 103:
      {
       if (e.charCodeAt(r + 1) === 116 && e.charCodeAt(r + 2) === o.SEMI) {
        i = 3;
        a = u === 108 ? "<" : ">";
       }
       break;
      }

     case 97:
      {
       const t = e.charCodeAt(r + 1);
       if (t === 109 && e.charCodeAt(r + 2) === 112 && e.charCodeAt(r + 3) === o.SEMI) {
        i = 4;
        a = "&";
       } else if (t === 112 && e.charCodeAt(r + 2) === 111 && e.charCodeAt(r + 3) === 115 && e.charCodeAt(r + 4) === o.SEMI) {
        i = 5;
        a = "'";
       }
       break;
      }

     case 113:
      {
       if (e.charCodeAt(r + 1) === 117 && e.charCodeAt(r + 2) === 111 && e.charCodeAt(r + 3) === 116 && e.charCodeAt(r + 4) === o.SEMI) {
        i = 5;
        a = '"';
       }
       break;
      }
     }
    }
    if (i > 0) {
     if (n < t) s += e.slice(n, t);
     s += a;
     t = n = r + i;
    } else {
     t = r;
    }
    t = e.charCodeAt(t) === o.AMP ? t : e.indexOf("&", t);
   } while (t >= 0);
   return s + e.slice(n);
  }
 },
 8944: (e, t, n) => {
  n.d(t, {
   A: () => Me
  });
  var s = {};
  n.r(s);
  n.d(s, {
   decode: () => a,
   encode: () => u,
   format: () => format,
   parse: () => D
  });
  var r = {};
  n.r(r);
  n.d(r, {
   Any: () => v,
   Cc: () => A,
   Cf: () => w,
   P: () => x,
   S: () => E,
   Z: () => F
  });
  const i = {};
  function getDecodeCache(e) {
   let t = i[e];
   if (t) {
    return t;
   }
   t = i[e] = [];
   for (let e = 0; e < 128; e++) {
    const n = String.fromCharCode(e);
    t.push(n);
   }
   for (let n = 0; n < e.length; n++) {
    const s = e.charCodeAt(n);
    t[s] = "%" + ("0" + s.toString(16).toUpperCase()).slice(-2);
   }
   return t;
  }
  function decode(e, t) {
   if (typeof t !== "string") {
    t = decode.defaultChars;
   }
   const n = getDecodeCache(t);
   return e.replace(/(%[a-f0-9]{2})+/gi, function(e) {
    let t = "";
    for (let s = 0, r = e.length; s < r; s += 3) {
     const i = parseInt(e.slice(s + 1, s + 3), 16);
     if (i < 128) {
      t += n[i];
      continue;
     }
     if ((i & 224) === 192 && s + 3 < r) {
      const n = parseInt(e.slice(s + 4, s + 6), 16);
      if ((n & 192) === 128) {
       const e = i << 6 & 1984 | n & 63;
       if (e < 128) {
        t += "\ufffd\ufffd";
       } else {
        t += String.fromCharCode(e);
       }
       s += 3;
       continue;
      }
     }
     if ((i & 240) === 224 && s + 6 < r) {
      const n = parseInt(e.slice(s + 4, s + 6), 16);
      const r = parseInt(e.slice(s + 7, s + 9), 16);
      if ((n & 192) === 128 && (r & 192) === 128) {
       const e = i << 12 & 61440 | n << 6 & 4032 | r & 63;
       if (e < 2048 || e >= 55296 && e <= 57343) {
        t += "\ufffd\ufffd\ufffd";
       } else {
        t += String.fromCharCode(e);
       }
       s += 6;
       continue;
      }
     }
     if ((i & 248) === 240 && s + 9 < r) {
      const n = parseInt(e.slice(s + 4, s + 6), 16);
      const r = parseInt(e.slice(s + 7, s + 9), 16);
      const a = parseInt(e.slice(s + 10, s + 12), 16);
      if ((n & 192) === 128 && (r & 192) === 128 && (a & 192) === 128) {
       let e = i << 18 & 1835008 | n << 12 & 258048 | r << 6 & 4032 | a & 63;
       if (e < 65536 || e > 1114111) {
        t += "\ufffd\ufffd\ufffd\ufffd";
       } else {
        e -= 65536;
        t += String.fromCharCode(55296 + (e >> 10), 56320 + (e & 1023));
       }
       s += 9;
       continue;
      }
     }
     t += "\ufffd";
    }
    return t;
   });
  }
  decode.defaultChars = ";/?:@&=+$,#";
  decode.componentChars = "";
  const a = decode;
  const o = {};
  function getEncodeCache(e) {
   let t = o[e];
   if (t) {
    return t;
   }
   t = o[e] = [];
   for (let e = 0; e < 128; e++) {
    const n = String.fromCharCode(e);
    if (/^[0-9a-z]$/i.test(n)) {
     t.push(n);
    } else {
     t.push("%" + ("0" + e.toString(16).toUpperCase()).slice(-2));
    }
   }
   for (let n = 0; n < e.length; n++) {
    t[e.charCodeAt(n)] = e[n];
   }
   return t;
  }
  function encode(e, t, n) {
   if (typeof t !== "string") {
    n = t;
    t = encode.defaultChars;
   }
   if (typeof n === "undefined") {
    n = true;
   }
   const s = getEncodeCache(t);
   let r = "";
   for (let t = 0, i = e.length; t < i; t++) {
    const a = e.charCodeAt(t);
    if (n && a === 37 && t + 2 < i) {
     if (/^[0-9a-f]{2}$/i.test(e.slice(t + 1, t + 3))) {
      r += e.slice(t, t + 3);
      t += 2;
      continue;
     }
    }
    if (a < 128) {
     r += s[a];
     continue;
    }
    if (a >= 55296 && a <= 57343) {
     if (a >= 55296 && a <= 56319 && t + 1 < i) {
      const n = e.charCodeAt(t + 1);
      if (n >= 56320 && n <= 57343) {
       r += encodeURIComponent(e[t] + e[t + 1]);
       t++;
       continue;
      }
     }
     r += "%EF%BF%BD";
     continue;
    }
    r += encodeURIComponent(e[t]);
   }
   return r;
  }
  encode.defaultChars = ";/?:@&=+$,-_.!~*'()#";
  encode.componentChars = "-_.!~*'()";
  const u = encode;
  function format(e) {
   let t = "";
   t += e.protocol || "";
   t += e.slashes ? "//" : "";
   t += e.auth ? e.auth + "@" : "";
   if (e.hostname && e.hostname.indexOf(":") !== -1) {
    t += "[" + e.hostname + "]";
   } else {
    t += e.hostname || "";
   }
   t += e.port ? ":" + e.port : "";
   t += e.pathname || "";
   t += e.search || "";
   t += e.hash || "";
   return t;
  }
  function Url() {
   this.protocol = null;
   this.slashes = null;
   this.auth = null;
   this.port = null;
   this.hostname = null;
   this.hash = null;
   this.search = null;
   this.pathname = null;
  }
  const c = /^([a-z0-9.+-]+:)/i;
  const l = /:[0-9]*$/;
  const h = /^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/;
  const f = [ "<", ">", '"', "`", " ", "\r", "\n", "\t" ];
  const d = [ "{", "}", "|", "\\", "^", "`" ].concat(f);
  const p = [ "'" ].concat(d);
  const g = [ "%", "/", "?", ";", "#" ].concat(p);
  const m = [ "/", "?", "#" ];
  const _ = 255;
  const k = /^[+a-z0-9A-Z_-]{0,63}$/;
  const R = /^([+a-z0-9A-Z_-]{0,63})(.*)$/;
  const C = {
   javascript: true,
   "javascript:": true
  };
  const b = {
   http: true,
   https: true,
   ftp: true,
   gopher: true,
   file: true,
   "http:": true,
   "https:": true,
   "ftp:": true,
   "gopher:": true,
   "file:": true
  };
  function urlParse(e, t) {
   if (e && e instanceof Url) return e;
   const n = new Url;
   n.parse(e, t);
   return n;
  }
  Url.prototype.parse = function(e, t) {
   let n, s, r;
   let i = e;
   i = i.trim();
   if (!t && e.split("#").length === 1) {
    const e = h.exec(i);
    if (e) {
     this.pathname = e[1];
     if (e[2]) {
      this.search = e[2];
     }
     return this;
    }
   }
   let a = c.exec(i);
   if (a) {
    a = a[0];
    n = a.toLowerCase();
    this.protocol = a;
    i = i.substr(a.length);
   }
   if (t || a || i.match(/^\/\/[^@\/]+@[^@\/]+/)) {
    r = i.substr(0, 2) === "//";
    if (r && !(a && C[a])) {
     i = i.substr(2);
     this.slashes = true;
    }
   }
   if (!C[a] && (r || a && !b[a])) {
    let e = -1;
    for (let t = 0; t < m.length; t++) {
     s = i.indexOf(m[t]);
     if (s !== -1 && (e === -1 || s < e)) {
      e = s;
     }
    }
    let t, n;
    if (e === -1) {
     n = i.lastIndexOf("@");
    } else {
     n = i.lastIndexOf("@", e);
    }
    if (n !== -1) {
     t = i.slice(0, n);
     i = i.slice(n + 1);
     this.auth = t;
    }
    e = -1;
    for (let t = 0; t < g.length; t++) {
     s = i.indexOf(g[t]);
     if (s !== -1 && (e === -1 || s < e)) {
      e = s;
     }
    }
    if (e === -1) {
     e = i.length;
    }
    if (i[e - 1] === ":") {
     e--;
    }
    const r = i.slice(0, e);
    i = i.slice(e);
    this.parseHost(r);
    this.hostname = this.hostname || "";
    const a = this.hostname[0] === "[" && this.hostname[this.hostname.length - 1] === "]";
    if (!a) {
     const e = this.hostname.split(/\./);
     for (let t = 0, n = e.length; t < n; t++) {
      const n = e[t];
      if (!n) {
       continue;
      }
      if (!n.match(k)) {
       let s = "";
       for (let e = 0, t = n.length; e < t; e++) {
        if (n.charCodeAt(e) > 127) {
         s += "x";
        } else {
         s += n[e];
        }
       }
       if (!s.match(k)) {
        const s = e.slice(0, t);
        const r = e.slice(t + 1);
        const a = n.match(R);
        if (a) {
         s.push(a[1]);
         r.unshift(a[2]);
        }
        if (r.length) {
         i = r.join(".") + i;
        }
        this.hostname = s.join(".");
        break;
       }
      }
     }
    }
    if (this.hostname.length > _) {
     this.hostname = "";
    }
    if (a) {
     this.hostname = this.hostname.substr(1, this.hostname.length - 2);
    }
   }
   const o = i.indexOf("#");
   if (o !== -1) {
    this.hash = i.substr(o);
    i = i.slice(0, o);
   }
   const u = i.indexOf("?");
   if (u !== -1) {
    this.search = i.substr(u);
    i = i.slice(0, u);
   }
   if (i) {
    this.pathname = i;
   }
   if (b[n] && this.hostname && !this.pathname) {
    this.pathname = "";
   }
   return this;
  };
  Url.prototype.parseHost = function(e) {
   let t = l.exec(e);
   if (t) {
    t = t[0];
    if (t !== ":") {
     this.port = t.substr(1);
    }
    e = e.substr(0, e.length - t.length);
   }
   if (e) {
    this.hostname = e;
   }
  };
  const D = urlParse;
  const v = /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
  const A = /[\0-\x1F\x7F-\x9F]/;
  const w = /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/;
  const x = /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/;
  const E = /[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/;
  const F = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
  var y = n(2376);
  var B = class {
   src_Any=v.source;
   src_Cc=A.source;
   src_Z=F.source;
   src_P=x.source;
   src_ZPCc=[ this.src_Z, this.src_P, this.src_Cc ].join("|");
   src_ZCc=[ this.src_Z, this.src_Cc ].join("|");
   cache={};
   opts={
    maxLength: 1e4,
    urlAuth: false,
    schema_names: []
   };
   constructor(e = {}) {
    this.opts = {
     ...this.opts,
     ...e
    };
   }
   set(e = {}) {
    this.opts = {
     ...this.opts,
     ...e
    };
    this.cache = {};
    return this;
   }
   escapeRE(e) {
    return e.replace(/[.?*+^$[\]\\(){}|-]/g, "\\$&");
   }
   nestedPairRE(e, t, n = 4) {
    const s = this.escapeRE(e);
    const r = this.escapeRE(t);
    const i = `(?:(?!${this.src_ZCc}|${s}|${r}).)`;
    let a = `${s}${i}{0,1000}${r}`;
    for (let e = 2; e <= n; e++) a = `${s}(?:${i}|${a}){0,1000}${r}`;
    return a;
   }
   get_text_separators() {
    return this.cache.text_separators ??= /[><\uff5c]/;
   }
   get_pseudo_letter() {
    return this.cache.src_pseudo_letter ??= new RegExp(`(?:(?!${this.get_text_separators().source}|${this.src_ZPCc})${this.src_Any})`);
   }
   get_ipv4_addr() {
    return this.cache.src_ip4 ??= new RegExp("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])");
   }
   get_ipv6_addr() {
    const e = "[0-9A-Fa-f]{1,4}";
    const t = `(?:(?:${e}:${e})|${this.get_ipv4_addr().source})`;
    return this.cache.src_ip6_addr ??= new RegExp(`(?:(?:${e}:){6}${t}|::(?:${e}:){5}${t}|(?:${e})?::(?:${e}:){4}${t}|(?:(?:${e}:){0,1}${e})?::(?:${e}:){3}${t}|(?:(?:${e}:){0,2}${e})?::(?:${e}:){2}${t}|(?:(?:${e}:){0,3}${e})?::${e}:${t}|(?:(?:${e}:){0,4}${e})?::${t}|(?:(?:${e}:){0,5}${e})?::${e}|(?:(?:${e}:){0,6}${e})?::)`);
   }
   get_ipv6_url_host() {
    return this.cache.src_ip6_host ??= new RegExp(`\\[${this.get_ipv6_addr().source}\\]`);
   }
   get_ipv6_mail_host() {
    return this.cache.src_ipv6_mail_host ??= new RegExp(`\\[IPv6:${this.get_ipv6_addr().source}\\]`);
   }
   get_auth() {
    return this.cache.src_auth ??= new RegExp(`(?:(?:(?!${this.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`);
   }
   get_port() {
    return this.cache.src_port ??= new RegExp("(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?");
   }
   get_host_terminator() {
    return this.cache.src_host_terminator ??= new RegExp(`(?=$|${this.get_text_separators().source}|${this.src_ZPCc})(?!${this.opts["---"] ? "-(?!--)|" : "-|"}_|:\\d|\\.-|\\.(?!$|${this.src_ZPCc}))`);
   }
   get_path_terminator() {
    return this.cache.src_path_terminator ??= new RegExp(`${this.src_ZPCc}|${this.get_text_separators().source}`);
   }
   get_path() {
    return this.cache.src_path ??= new RegExp(`(?:[/?#](?:${this.nestedPairRE("[", "]")}|${this.nestedPairRE("(", ")")}|${this.nestedPairRE("{", "}")}|\\"(?:(?!${this.src_ZCc}|["]).){1,100}\\"|\\'(?:(?!${this.src_ZCc}|[']).){1,100}\\'|\\'(?=${this.get_pseudo_letter().source}|[-])|\\.{2,20}[:]?[a-zA-Z0-9%/&]|\\.(?!${this.src_ZCc}|[.]|$)|` + (this.opts["---"] ? "\\-(?!--(?:[^-]|$))(?:-{0,19})|" : "\\-{1,20}|") + `,(?!${this.src_ZCc}|$)|;(?!${this.src_ZCc}|$)|\\!{1,20}(?!${this.src_ZCc}|[!]|$)|\\?(?!${this.src_ZCc}|[?]|$)|` + this.get_path_extra().source + `[\\\\/:%@#&=_~*]|(?!${this.get_path_terminator().source}).){1,${this.opts.maxLength}}|\\/)?`);
   }
   get_mail_name() {
    return this.cache.src_mail_name ??= new RegExp("[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9](?:[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9]|[.](?=[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9])){0,63}");
   }
   get_xn() {
    return this.cache.src_xn ??= new RegExp("xn--[a-z0-9\\-]{1,59}");
   }
   get_tld() {
    if (this.cache.tld) return this.cache.tld;
    const e = [ ...new Set(this.opts.tlds || []) ].sort().reverse().join("|");
    this.cache.tld = new RegExp(`${e || "$#none#$"}|${this.get_xn().source}`);
    return this.cache.tld;
   }
   get_domain_root() {
    return this.cache.src_domain_root ??= new RegExp("(?:" + this.get_xn().source + `|${this.get_pseudo_letter().source}{1,63})`);
   }
   get_domain() {
    return this.cache.src_domain ??= new RegExp("(?:" + this.get_xn().source + `|(?:${this.get_pseudo_letter().source})|(?:${this.get_pseudo_letter().source}(?:-|${this.get_pseudo_letter().source}){0,61}${this.get_pseudo_letter().source}))`);
   }
   get_url_host_port() {
    return this.cache.url_host_port ??= new RegExp("(?:" + this.get_ipv6_url_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,10}${this.get_domain().source}))` + this.get_port().source + this.get_host_terminator().source);
   }
   get_fuzzy_url_host_port() {
    return this.cache.fuzzy_url_host_port ??= new RegExp("(?:" + (this.opts.fuzzyIP ? this.get_ipv4_addr().source + "|" : "") + `(?:(?:(?:${this.get_domain().source})\\.){1,10}(?:${this.get_tld().source})))` + this.get_host_terminator().source);
   }
   get_mail_host() {
    return this.cache.src_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,4}${this.get_domain().source}))` + this.get_host_terminator().source);
   }
   get_fuzzy_mail_host() {
    return this.cache.src_fuzzy_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})[.]){1,4}${this.get_domain_root().source}))` + this.get_host_terminator().source);
   }
   get_path_extra() {
    return this.cache.src_path_extra ??= new RegExp("");
   }
   get_fuzzy_mail_host_search() {
    return this.cache.mail_fuzzy_host_search ??= new RegExp(`@${this.get_fuzzy_mail_host().source}`, "ig");
   }
   get_fuzzy_link_search() {
    return this.cache.link_fuzzy_search ??= new RegExp(`(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uff5c]|${this.src_ZPCc}))(?:(?![$+<=>^\`|\uff5c])${this.get_fuzzy_url_host_port().source}${this.get_path().source})`, "ig");
   }
   get_http_validator() {
    return this.cache.http_validator ??= new RegExp("\\/\\/" + (this.opts.urlAuth ? this.get_auth().source : "") + this.get_url_host_port().source + this.get_path().source, "iy");
   }
   get_relative_proto_validator() {
    return this.cache.relative_proto_validator ??= new RegExp((this.opts.urlAuth ? this.get_auth().source : "") + `(?:localhost|${this.get_ipv6_url_host().source}|(?:(?:${this.get_domain().source})[.]){1,10}${this.get_domain_root().source})` + this.get_port().source + this.get_host_terminator().source + this.get_path().source, "iy");
   }
   get_mail_name_validator() {
    return this.cache.mail_name_validator ??= new RegExp(`(?:^|${this.get_text_separators().source}|"|\\(|${this.src_ZCc})(${this.get_mail_name().source})$`);
   }
   get_mailto_validator() {
    return this.cache.mailto_validator ??= new RegExp(`${this.get_mail_name().source}@${this.get_mail_host().source}`, "iy");
   }
   get_schema_names() {
    return this.cache.schema_names ??= new RegExp((this.opts.schema_names || []).map(e => this.escapeRE(e)).join("|"));
   }
   get_schema_search() {
    return this.cache.schema_search ??= new RegExp(`(^|(?!_)(?:[><\uff5c]|${this.src_ZPCc}))(${this.get_schema_names().source})`, "ig");
   }
   get_schema_at_start() {
    return this.cache.schema_at_start ??= new RegExp(`^${this.get_schema_search().source}`, "i");
   }
  };
  var T = {
   validate: (e, t, n) => {
    const s = n.re.get_http_validator();
    s.lastIndex = t;
    const r = s.exec(e);
    return r ? r[0].length : 0;
   },
   normalize: (e, t) => t.normalize(e)
  };
  var S = {
   "http:": T,
   "https:": T,
   "ftp:": T,
   "//": {
    validate: function(e, t, n) {
     const s = n.re.get_relative_proto_validator();
     s.lastIndex = t;
     const r = s.exec(e);
     if (r) {
      if (t >= 3 && e[t - 3] === ":") return 0;
      if (t >= 3 && e[t - 3] === "/") return 0;
      return r[0].length;
     }
     return 0;
    },
    normalize: (e, t) => t.normalize(e)
   },
   "mailto:": {
    validate: function(e, t, n) {
     const s = n.re.get_mailto_validator();
     s.lastIndex = t;
     const r = s.exec(e);
     return r ? r[0].length : 0;
    },
    normalize: (e, t) => t.normalize(e)
   }
  };
  var z = "a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:amw";
  var P = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|\u0440\u0444";
  function unpackTlds() {
   const e = P.split("|");
   z.split("|").forEach(t => {
    const n = t.indexOf(":");
    const s = t.slice(0, n);
    for (const r of t.slice(n + 1)) e.push(s + r);
   });
   return e;
  }
  var L = {
   fuzzyLink: false,
   fuzzyEmail: true,
   fuzzyIP: false,
   "---": false,
   tlds: unpackTlds(),
   urlAuth: false,
   maxLength: 1e4
  };
  var j = class {
   schema;
   index;
   lastIndex;
   raw;
   text;
   url;
   constructor(e, t, n, s) {
    const r = e.slice(n, s);
    this.schema = t.toLowerCase();
    this.index = n;
    this.lastIndex = s;
    this.raw = r;
    this.text = r;
    this.url = r;
   }
  };
  var J = class {
   __opts__;
   __schemas__;
   re;
   constructor(e = {}) {
    const {rebuilder: t, ...n} = e;
    this.__opts__ = {
     ...L,
     ...n
    };
    this.__schemas__ = {
     ...S
    };
    this.re = t || new B;
    this.re.set({
     ...this.__opts__,
     schema_names: Object.keys(this.__schemas__)
    });
   }
   add(e, t = null) {
    if (!t) delete this.__schemas__[e]; else {
     const n = {
      normalize: (e, t) => t.normalize(e),
      ...t
     };
     this.__schemas__[e] = n;
    }
    this.re.set({
     ...this.__opts__,
     schema_names: Object.keys(this.__schemas__)
    });
    return this;
   }
   set(e = {}) {
    this.__opts__ = {
     ...this.__opts__,
     ...e
    };
    this.re.set({
     ...this.__opts__,
     schema_names: Object.keys(this.__schemas__)
    });
    return this;
   }
   test(e) {
    if (!e.length) return false;
    let t, n;
    n = this.re.get_schema_search();
    n.lastIndex = 0;
    while ((t = n.exec(e)) !== null) if (this.testSchemaAt(e, t[2], n.lastIndex)) return true;
    if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
     n = this.re.get_fuzzy_link_search();
     n.lastIndex = 0;
     if (n.exec(e) !== null) return true;
    }
    if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
     if (e.indexOf("@") >= 0) {
      const n = this.re.get_fuzzy_mail_host_search();
      const s = this.re.get_mail_name_validator();
      n.lastIndex = 0;
      while ((t = n.exec(e)) !== null) {
       const n = e.slice(Math.max(0, t.index - 65), t.index);
       if (s.test(n)) return true;
      }
     }
    }
    return false;
   }
   testSchemaAt(e, t, n) {
    if (!this.__schemas__[t.toLowerCase()]) return 0;
    return this.__schemas__[t.toLowerCase()].validate(e.slice(0, n + this.__opts__.maxLength), n, this);
   }
   match(e) {
    const t = [];
    const n = this.re.get_schema_search();
    let s;
    let r;
    let i;
    let a;
    let o;
    let u;
    let c = false;
    let l = false;
    let h = false;
    let f = 0;
    if (!e.length) return null;
    n.lastIndex = 0;
    if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
     s = this.re.get_fuzzy_link_search();
     s.lastIndex = 0;
    }
    if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
     r = this.re.get_fuzzy_mail_host_search();
     r.lastIndex = 0;
     i = this.re.get_mail_name_validator();
    }
    for (;;) {
     const d = Math.max(f - 1, 0);
     if (r && i && !h && (!o || o.index < f)) {
      if (r.lastIndex < d) r.lastIndex = d;
      for (;;) {
       const t = r.exec(e);
       if (!t) {
        h = true;
        o = void 0;
        break;
       }
       const n = i.exec(e.slice(Math.max(0, t.index - 65), t.index));
       if (!n) continue;
       o = {
        schema: "mailto:",
        index: t.index - n[1].length,
        lastIndex: t.index + t[0].length
       };
       if (o.index >= f) break;
       if (r.lastIndex < d) r.lastIndex = d;
      }
     }
     if (s && !l && (!a || a.index < f)) {
      if (s.lastIndex < d) s.lastIndex = d;
      for (;;) {
       const t = s.exec(e);
       if (!t) {
        l = true;
        a = void 0;
        break;
       }
       a = {
        schema: "",
        index: t.index + t[1].length,
        lastIndex: t.index + t[0].length
       };
       if (a.index >= f) break;
       if (s.lastIndex < d) s.lastIndex = d;
      }
     }
     let p = o;
     if (!p || a && (a.index < p.index || a.index === p.index && a.lastIndex > p.lastIndex)) p = a;
     let g;
     if (!c) for (;;) {
      if (!u) {
       if (n.lastIndex < d) n.lastIndex = d;
       const t = n.exec(e);
       if (!t) {
        c = true;
        break;
       }
       u = {
        schema: t[2],
        index: t.index + t[1].length,
        lastIndex: t.index + t[0].length
       };
      }
      if (u.index < f) {
       u = void 0;
       continue;
      }
      if (p && u.index > p.index) break;
      const t = u;
      u = void 0;
      const s = this.testSchemaAt(e, t.schema, t.lastIndex);
      if (s) {
       g = {
        schema: t.schema,
        index: t.index,
        lastIndex: t.lastIndex + s
       };
       break;
      }
     }
     let m = g;
     if (!m || o && (o.index < m.index || o.index === m.index && o.lastIndex > m.lastIndex)) m = o;
     if (!m || a && (a.index < m.index || a.index === m.index && a.lastIndex > m.lastIndex)) m = a;
     if (!m) break;
     if (m === o) o = void 0; else if (m === a) a = void 0;
     const _ = new j(e, m.schema, m.index, m.lastIndex);
     if (_.schema) this.__schemas__[_.schema].normalize(_, this); else this.normalize(_);
     t.push(_);
     f = m.lastIndex;
    }
    if (t.length) return t;
    return null;
   }
   matchAtStart(e) {
    if (!e.length) return null;
    const t = this.re.get_schema_at_start().exec(e);
    if (!t) return null;
    const n = this.testSchemaAt(e, t[2], t[0].length);
    if (!n) return null;
    const s = new j(e, t[2], t.index + t[1].length, t.index + t[0].length + n);
    this.__schemas__[s.schema].normalize(s, this);
    return s;
   }
   tlds(e, t = false) {
    e = Array.isArray(e) ? e : [ e ];
    if (!t) this.__opts__.tlds = e; else this.__opts__.tlds = this.__opts__.tlds.concat(e);
    this.re.set({
     ...this.__opts__,
     schema_names: Object.keys(this.__schemas__)
    });
    return this;
   }
   normalize(e) {
    if (!e.schema) e.url = `http://${e.url}`;
    if (e.schema === "mailto:" && !/^mailto:/i.test(e.url)) e.url = `mailto:${e.url}`;
   }
  };
  function linkifyit(e = {}) {
   return new J(e);
  }
  var I = n(8629);
  /*! markdown-it 15.0.3 https://github.com/markdown-it/markdown-it @license MIT */
  var M = Object.defineProperty;
  var __exportAll = (e, t) => {
   let n = {};
   for (var s in e) M(n, s, {
    get: e[s],
    enumerable: true
   });
   if (!t) M(n, Symbol.toStringTag, {
    value: "Module"
   });
   return n;
  };
  var N = __exportAll({
   arrayReplaceAt: () => arrayReplaceAt,
   asciiTrim: () => asciiTrim,
   callable: () => callable,
   escapeHtml: () => escapeHtml,
   escapeRE: () => escapeRE,
   fromCodePoint: () => fromCodePoint,
   isMdAsciiPunct: () => isMdAsciiPunct,
   isPunctChar: () => isPunctChar,
   isPunctCharCode: () => isPunctCharCode,
   isSpace: () => isSpace,
   isValidEntityCode: () => isValidEntityCode,
   isWhiteSpace: () => isWhiteSpace,
   lib: () => H,
   normalizeReference: () => normalizeReference,
   unescapeAll: () => unescapeAll,
   unescapeMd: () => unescapeMd
  });
  function callable(e) {
   const wrapper = function(...t) {
    return Reflect.construct(e, t, new.target && new.target !== wrapper ? new.target : e);
   };
   Object.defineProperty(wrapper, "name", {
    value: e.name
   });
   Object.setPrototypeOf(wrapper, e);
   wrapper.prototype = e.prototype;
   return wrapper;
  }
  function arrayReplaceAt(e, t, n) {
   return [].concat(e.slice(0, t), n, e.slice(t + 1));
  }
  function isValidEntityCode(e) {
   if (e >= 55296 && e <= 57343) return false;
   if (e >= 64976 && e <= 65007) return false;
   if ((e & 65535) === 65535 || (e & 65535) === 65534) return false;
   if (e >= 0 && e <= 8) return false;
   if (e === 11) return false;
   if (e >= 14 && e <= 31) return false;
   if (e >= 127 && e <= 159) return false;
   if (e > 1114111) return false;
   return true;
  }
  function fromCodePoint(e) {
   if (e > 65535) {
    e -= 65536;
    const t = 55296 + (e >> 10);
    const n = 56320 + (e & 1023);
    return String.fromCharCode(t, n);
   }
   return String.fromCharCode(e);
  }
  var $ = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g;
  var q = new RegExp(`${$.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`, "gi");
  var W = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
  function replaceEntityPattern(e, t) {
   if (t.charCodeAt(0) === 35 && W.test(t)) {
    const n = t[1].toLowerCase() === "x" ? parseInt(t.slice(2), 16) : parseInt(t.slice(1), 10);
    if (isValidEntityCode(n)) return fromCodePoint(n);
    return e;
   }
   const n = (0, y.hl)(e);
   if (n !== e) return n;
   return e;
  }
  function unescapeMd(e) {
   if (e.indexOf("\\") < 0) return e;
   return e.replace($, "$1");
  }
  function unescapeAll(e) {
   if (e.indexOf("\\") < 0 && e.indexOf("&") < 0) return e;
   return e.replace(q, function(e, t, n) {
    if (t) return t;
    return replaceEntityPattern(e, n);
   });
  }
  var U = /[&<>"]/;
  var Z = /[&<>"]/g;
  var O = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;"
  };
  function replaceUnsafeChar(e) {
   return O[e];
  }
  function escapeHtml(e) {
   if (U.test(e)) return e.replace(Z, replaceUnsafeChar);
   return e;
  }
  var X = /[.?*+^$[\]\\(){}|-]/g;
  function escapeRE(e) {
   return e.replace(X, "\\$&");
  }
  function isSpace(e) {
   switch (e) {
   case 9:
   case 32:
    return true;
   }
   return false;
  }
  function isWhiteSpace(e) {
   if (e >= 8192 && e <= 8202) return true;
   switch (e) {
   case 9:
   case 10:
   case 11:
   case 12:
   case 13:
   case 32:
   case 160:
   case 5760:
   case 8239:
   case 8287:
   case 12288:
    return true;
   }
   return false;
  }
  function isPunctChar(e) {
   return x.test(e) || E.test(e);
  }
  function isPunctCharCode(e) {
   return isPunctChar(fromCodePoint(e));
  }
  function isMdAsciiPunct(e) {
   switch (e) {
   case 33:
   case 34:
   case 35:
   case 36:
   case 37:
   case 38:
   case 39:
   case 40:
   case 41:
   case 42:
   case 43:
   case 44:
   case 45:
   case 46:
   case 47:
   case 58:
   case 59:
   case 60:
   case 61:
   case 62:
   case 63:
   case 64:
   case 91:
   case 92:
   case 93:
   case 94:
   case 95:
   case 96:
   case 123:
   case 124:
   case 125:
   case 126:
    return true;

   default:
    return false;
   }
  }
  function normalizeReference(e) {
   e = e.trim().replace(/\s+/g, " ");
   return e.toLowerCase().toUpperCase();
  }
  function isAsciiTrimmable(e) {
   return e === 32 || e === 9 || e === 10 || e === 13;
  }
  function asciiTrim(e) {
   let t = 0;
   for (;t < e.length; t++) if (!isAsciiTrimmable(e.charCodeAt(t))) break;
   let n = e.length - 1;
   for (;n >= t; n--) if (!isAsciiTrimmable(e.charCodeAt(n))) break;
   return e.slice(t, n + 1);
  }
  var H = {
   mdurl: s,
   ucmicro: r
  };
  function parseLinkLabel(e, t, n) {
   let s, r, i, a;
   const o = e.posMax;
   const u = e.pos;
   e.pos = t + 1;
   s = 1;
   while (e.pos < o) {
    i = e.src.charCodeAt(e.pos);
    if (i === 93) {
     s--;
     if (s === 0) {
      r = true;
      break;
     }
    }
    a = e.pos;
    e.md.inline.skipToken(e);
    if (i === 91) {
     if (a === e.pos - 1) s++; else if (n) {
      e.pos = u;
      return -1;
     }
    }
   }
   let c = -1;
   if (r) c = e.pos;
   e.pos = u;
   return c;
  }
  function parseLinkDestination(e, t, n) {
   let s;
   let r = t;
   const i = {
    ok: false,
    pos: 0,
    str: ""
   };
   if (e.charCodeAt(r) === 60) {
    r++;
    while (r < n) {
     s = e.charCodeAt(r);
     if (s === 10) return i;
     if (s === 60) return i;
     if (s === 62) {
      i.pos = r + 1;
      i.str = unescapeAll(e.slice(t + 1, r));
      i.ok = true;
      return i;
     }
     if (s === 92 && r + 1 < n) {
      r += 2;
      continue;
     }
     r++;
    }
    return i;
   }
   let a = 0;
   while (r < n) {
    s = e.charCodeAt(r);
    if (s === 32) break;
    if (s < 32 || s === 127) break;
    if (s === 92 && r + 1 < n) {
     if (e.charCodeAt(r + 1) === 32) {
      r++;
      continue;
     }
     r += 2;
     continue;
    }
    if (s === 40) {
     a++;
     if (a > 32) return i;
    }
    if (s === 41) {
     if (a === 0) break;
     a--;
    }
    r++;
   }
   if (t === r) return i;
   if (a !== 0) return i;
   i.str = unescapeAll(e.slice(t, r));
   i.pos = r;
   i.ok = true;
   return i;
  }
  function parseLinkTitle(e, t, n, s) {
   let r;
   let i = t;
   const a = {
    ok: false,
    can_continue: false,
    pos: 0,
    str: "",
    marker: 0
   };
   if (s) {
    a.str = s.str;
    a.marker = s.marker;
   } else {
    if (i >= n) return a;
    let s = e.charCodeAt(i);
    if (s !== 34 && s !== 39 && s !== 40) return a;
    t++;
    i++;
    if (s === 40) s = 41;
    a.marker = s;
   }
   while (i < n) {
    r = e.charCodeAt(i);
    if (r === a.marker) {
     a.pos = i + 1;
     a.str += unescapeAll(e.slice(t, i));
     a.ok = true;
     return a;
    } else if (r === 40 && a.marker === 41) return a; else if (r === 92 && i + 1 < n) i++;
    i++;
   }
   a.can_continue = true;
   a.str += unescapeAll(e.slice(t, i));
   return a;
  }
  var Y = __exportAll({
   parseLinkDestination: () => parseLinkDestination,
   parseLinkLabel: () => parseLinkLabel,
   parseLinkTitle: () => parseLinkTitle
  });
  function _typeof(e) {
   "@babel/helpers - typeof";
   return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(e) {
    return typeof e;
   } : function(e) {
    return e && "function" == typeof Symbol && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
   }, _typeof(e);
  }
  function toPrimitive(e, t) {
   if ("object" != _typeof(e) || !e) return e;
   var n = e[Symbol.toPrimitive];
   if (void 0 !== n) {
    var s = n.call(e, t || "default");
    if ("object" != _typeof(s)) return s;
    throw new TypeError("@@toPrimitive must return a primitive value.");
   }
   return ("string" === t ? String : Number)(e);
  }
  function toPropertyKey(e) {
   var t = toPrimitive(e, "string");
   return "symbol" == _typeof(t) ? t : t + "";
  }
  function _defineProperty(e, t, n) {
   return (t = toPropertyKey(t)) in e ? Object.defineProperty(e, t, {
    value: n,
    enumerable: !0,
    configurable: !0,
    writable: !0
   }) : e[t] = n, e;
  }
  var G = class {
   constructor(e, t, n) {
    _defineProperty(this, "map", null);
    _defineProperty(this, "level", 0);
    _defineProperty(this, "children", null);
    _defineProperty(this, "content", "");
    _defineProperty(this, "markup", "");
    _defineProperty(this, "info", "");
    _defineProperty(this, "block", false);
    _defineProperty(this, "hidden", false);
    this.type = e;
    this.tag = t;
    this.attrs = null;
    this.nesting = n;
    this.meta = null;
   }
   attrIndex(e) {
    if (!this.attrs) return -1;
    const t = this.attrs;
    for (let n = 0, s = t.length; n < s; n++) if (t[n][0] === e) return n;
    return -1;
   }
   attrPush(e) {
    if (this.attrs) this.attrs.push(e); else this.attrs = [ e ];
   }
   attrSet(e, t) {
    const n = this.attrIndex(e);
    const s = [ e, t ];
    if (n < 0) this.attrPush(s); else this.attrs[n] = s;
   }
   attrGet(e) {
    const t = this.attrIndex(e);
    let n = null;
    if (t >= 0) n = this.attrs[t][1];
    return n;
   }
   attrJoin(e, t) {
    const n = this.attrIndex(e);
    if (n < 0) this.attrPush([ e, t ]); else this.attrs[n][1] = `${this.attrs[n][1]} ${t}`;
   }
  };
  var K = class {
   constructor() {
    _defineProperty(this, "__rules__", []);
    _defineProperty(this, "__cache__", null);
   }
   __find__(e) {
    for (let t = 0; t < this.__rules__.length; t++) if (this.__rules__[t].name === e) return t;
    return -1;
   }
   __compile__() {
    const e = new Set;
    this.__rules__.forEach(t => {
     if (!t.enabled) return;
     t.alt.forEach(t => {
      if (t) e.add(t);
     });
    });
    this.__cache__ = Object.create(null);
    this.__cache__[""] = [];
    this.__rules__.forEach(e => {
     if (e.enabled) this.__cache__[""].push(e.fn);
    });
    e.forEach(e => {
     this.__cache__[e] = [];
     this.__rules__.forEach(t => {
      if (t.enabled && t.alt.indexOf(e) >= 0) this.__cache__[e].push(t.fn);
     });
    });
   }
   at(e, t, n = {}) {
    const s = this.__find__(e);
    if (s === -1) throw new Error(`Parser rule not found: ${e}`);
    this.__rules__[s].fn = t;
    this.__rules__[s].alt = n.alt || [];
    this.__cache__ = null;
   }
   before(e, t, n, s = {}) {
    const r = this.__find__(e);
    if (r === -1) throw new Error(`Parser rule not found: ${e}`);
    this.__rules__.splice(r, 0, {
     name: t,
     enabled: true,
     fn: n,
     alt: s.alt || []
    });
    this.__cache__ = null;
   }
   after(e, t, n, s = {}) {
    const r = this.__find__(e);
    if (r === -1) throw new Error(`Parser rule not found: ${e}`);
    this.__rules__.splice(r + 1, 0, {
     name: t,
     enabled: true,
     fn: n,
     alt: s.alt || []
    });
    this.__cache__ = null;
   }
   push(e, t, n = {}) {
    this.__rules__.push({
     name: e,
     enabled: true,
     fn: t,
     alt: n.alt || []
    });
    this.__cache__ = null;
   }
   enable(e, t = false) {
    if (!Array.isArray(e)) e = [ e ];
    const n = [];
    e.forEach(e => {
     const s = this.__find__(e);
     if (s < 0) {
      if (t) return;
      throw new Error(`Rules manager: invalid rule name ${e}`);
     }
     this.__rules__[s].enabled = true;
     n.push(e);
    });
    this.__cache__ = null;
    return n;
   }
   enableOnly(e, t = false) {
    if (!Array.isArray(e)) e = [ e ];
    this.__rules__.forEach(e => {
     e.enabled = false;
    });
    this.enable(e, t);
   }
   disable(e, t = false) {
    if (!Array.isArray(e)) e = [ e ];
    const n = [];
    e.forEach(e => {
     const s = this.__find__(e);
     if (s < 0) {
      if (t) return;
      throw new Error(`Rules manager: invalid rule name ${e}`);
     }
     this.__rules__[s].enabled = false;
     n.push(e);
    });
    this.__cache__ = null;
    return n;
   }
   getRules(e) {
    if (!this.__cache__) this.__compile__();
    return this.__cache__[e] || [];
   }
  };
  var V = {};
  V.code_inline = function(e, t, n, s, r) {
   const i = e[t];
   return `<code${r.renderAttrs(i)}>${escapeHtml(i.content)}</code>`;
  };
  V.code_block = function(e, t, n, s, r) {
   const i = e[t];
   return `<pre${r.renderAttrs(i)}><code>${escapeHtml(e[t].content)}</code></pre>\n`;
  };
  V.fence = function(e, t, n, s, r) {
   const i = e[t];
   const a = i.info ? unescapeAll(i.info).trim() : "";
   let o = "";
   let u = "";
   if (a) {
    const e = a.split(/(\s+)/g);
    o = e[0];
    u = e.slice(2).join("");
   }
   let c;
   if (n.highlight) c = n.highlight(i.content, o, u) || escapeHtml(i.content); else c = escapeHtml(i.content);
   if (c.indexOf("<pre") === 0) return c + "\n";
   if (a) {
    const e = i.attrIndex("class");
    const t = i.attrs ? i.attrs.slice() : [];
    if (e < 0) t.push([ "class", `${n.langPrefix}${o}` ]); else {
     t[e] = [ t[e][0], t[e][1] ];
     t[e][1] += ` ${n.langPrefix}${o}`;
    }
    const s = {
     attrs: t
    };
    return `<pre><code${r.renderAttrs(s)}>${c}</code></pre>\n`;
   }
   return `<pre><code${r.renderAttrs(i)}>${c}</code></pre>\n`;
  };
  V.image = function(e, t, n, s, r) {
   const i = e[t];
   i.attrs[i.attrIndex("alt")][1] = r.renderInlineAsText(i.children, n, s);
   return r.renderToken(e, t, n);
  };
  V.hardbreak = function(e, t, n) {
   return n.xhtmlOut ? "<br />\n" : "<br>\n";
  };
  V.softbreak = function(e, t, n) {
   return n.breaks ? n.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
  };
  V.text = function(e, t) {
   return escapeHtml(e[t].content);
  };
  V.html_block = function(e, t) {
   return e[t].content;
  };
  V.html_inline = function(e, t) {
   return e[t].content;
  };
  var Q = class {
   constructor() {
    _defineProperty(this, "rules", Object.assign({}, V));
   }
   renderAttrs(e) {
    let t, n, s;
    if (!e.attrs) return "";
    s = "";
    for (t = 0, n = e.attrs.length; t < n; t++) s += ` ${escapeHtml(e.attrs[t][0])}="${escapeHtml(String(e.attrs[t][1]))}"`;
    return s;
   }
   renderToken(e, t, n) {
    const s = e[t];
    let r = "";
    if (s.hidden) return "";
    let i = t - 1;
    while (i >= 0 && e[i].hidden && e[i].nesting === 0) i--;
    if (s.block && s.nesting !== -1 && i >= 0 && e[i].hidden && e[i].nesting === -1) r += "\n";
    r += (s.nesting === -1 ? "</" : "<") + s.tag;
    r += this.renderAttrs(s);
    if (s.nesting === 0 && n.xhtmlOut) r += " /";
    let a = false;
    if (s.block) {
     a = true;
     if (s.nesting === 1) {
      let n = t + 1;
      while (n < e.length && e[n].hidden && e[n].nesting === 0) n++;
      if (n < e.length) {
       const t = e[n];
       if (t.type === "inline" || t.hidden) a = false; else if (t.nesting === -1 && t.tag === s.tag) a = false;
      }
     }
    }
    r += a ? ">\n" : ">";
    return r;
   }
   renderInline(e, t, n) {
    let s = "";
    const r = this.rules;
    for (let i = 0, a = e.length; i < a; i++) {
     const a = e[i].type;
     if (typeof r[a] !== "undefined") s += r[a](e, i, t, n, this); else s += this.renderToken(e, i, t);
    }
    return s;
   }
   renderInlineAsText(e, t, n) {
    let s = "";
    for (let r = 0, i = e.length; r < i; r++) switch (e[r].type) {
    case "text":
    case "code_inline":
     s += e[r].content;
     break;

    case "image":
     s += this.renderInlineAsText(e[r].children, t, n);
     break;

    case "html_inline":
    case "html_block":
     s += e[r].content;
     break;

    case "softbreak":
    case "hardbreak":
     s += "\n";
    }
    return s;
   }
   render(e, t, n) {
    let s = "";
    const r = this.rules;
    for (let i = 0, a = e.length; i < a; i++) {
     const a = e[i].type;
     if (a === "inline") s += this.renderInline(e[i].children, t, n); else if (typeof r[a] !== "undefined") s += r[a](e, i, t, n, this); else s += this.renderToken(e, i, t);
    }
    return s;
   }
  };
  var ee = class {
   constructor(e, t, n) {
    _defineProperty(this, "tokens", []);
    _defineProperty(this, "inlineMode", false);
    _defineProperty(this, "Token", G);
    this.src = e;
    this.env = n;
    this.md = t;
   }
  };
  var te = /\r\n?/g;
  var ne = /\0/g;
  function normalize(e) {
   let t;
   t = e.src.replace(te, "\n");
   t = t.replace(ne, "\ufffd");
   e.src = t;
  }
  function block(e) {
   let t;
   if (e.inlineMode) {
    t = new e.Token("inline", "", 0);
    t.content = e.src;
    t.map = [ 0, 1 ];
    t.children = [];
    e.tokens.push(t);
   } else e.md.block.parse(e.src, e.md, e.env, e.tokens);
  }
  function strip_references(e) {
   const t = e.tokens;
   let n = 0;
   for (let e = 0; e < t.length; e++) {
    if (t[e].type === "reference_definition") continue;
    if (e !== n) t[n] = t[e];
    n++;
   }
   if (t.length !== n) t.length = n;
  }
  function inline(e) {
   const t = e.tokens;
   for (let n = 0, s = t.length; n < s; n++) {
    const s = t[n];
    if (s.type === "inline") e.md.inline.parse(s.content, e.md, e.env, s.children);
   }
  }
  function isLinkOpen$1(e) {
   return /^<a[>\s]/i.test(e);
  }
  function isLinkClose$1(e) {
   return /^<\/a\s*>/i.test(e);
  }
  function linkify$1(e) {
   const t = e.tokens;
   if (!e.md.options.linkify) return;
   for (let n = 0, s = t.length; n < s; n++) {
    if (t[n].type !== "inline" || !e.md.linkify.test(t[n].content)) continue;
    const s = t[n].children;
    const r = [];
    let i = 0;
    for (let t = s.length - 1; t >= 0; t--) {
     const n = s[t];
     if (n.type === "link_close") {
      t--;
      while (s[t].level !== n.level && s[t].type !== "link_open") t--;
      continue;
     }
     if (n.type === "html_inline") {
      if (isLinkOpen$1(n.content) && i > 0) i--;
      if (isLinkClose$1(n.content)) i++;
     }
     if (i > 0) continue;
     if (n.type === "text" && e.md.linkify.test(n.content)) {
      const i = n.content;
      let a = e.md.linkify.match(i);
      const o = [];
      let u = n.level;
      let c = 0;
      if (a.length > 0 && a[0].index === 0 && t > 0 && s[t - 1].type === "text_special") a = a.slice(1);
      for (let t = 0; t < a.length; t++) {
       const n = a[t].url;
       const s = e.md.normalizeLink(n);
       if (!e.md.validateLink(s)) continue;
       let r = a[t].text;
       if (!a[t].schema) r = e.md.normalizeLinkText(`http://${r}`).replace(/^http:\/\//, ""); else if (a[t].schema === "mailto:" && !/^mailto:/i.test(r)) r = e.md.normalizeLinkText(`mailto:${r}`).replace(/^mailto:/, ""); else r = e.md.normalizeLinkText(r);
       const l = a[t].index;
       if (l > c) {
        const t = new e.Token("text", "", 0);
        t.content = i.slice(c, l);
        t.level = u;
        o.push(t);
       }
       const h = new e.Token("link_open", "a", 1);
       h.attrs = [ [ "href", s ] ];
       h.level = u++;
       h.markup = "linkify";
       h.info = "auto";
       o.push(h);
       const f = new e.Token("text", "", 0);
       f.content = r;
       f.level = u;
       o.push(f);
       const d = new e.Token("link_close", "a", -1);
       d.level = --u;
       d.markup = "linkify";
       d.info = "auto";
       o.push(d);
       c = a[t].lastIndex;
      }
      if (c < i.length) {
       const t = new e.Token("text", "", 0);
       t.content = i.slice(c);
       t.level = u;
       o.push(t);
      }
      r.push({
       index: t,
       nodes: o
      });
     }
    }
    if (r.length > 0) {
     let e = s.length;
     for (const t of r) e += t.nodes.length - 1;
     const i = new Array(e);
     let a = 0;
     let o = 0;
     r.reverse();
     for (let e = 0; e < s.length; e++) {
      const t = r[a];
      if ((t === null || t === void 0 ? void 0 : t.index) === e) {
       for (const e of t.nodes) i[o++] = e;
       a++;
      } else i[o++] = s[e];
     }
     t[n].children = i;
    }
   }
  }
  var se = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/;
  var re = /\((c|tm|r)\)/i;
  var ie = /\((c|tm|r)\)/gi;
  var ae = {
   c: "\xa9",
   r: "\xae",
   tm: "\u2122"
  };
  function replaceFn(e, t) {
   return ae[t.toLowerCase()];
  }
  function replace_scoped(e) {
   let t = 0;
   for (let n = e.length - 1; n >= 0; n--) {
    const s = e[n];
    if (s.type === "text" && !t) s.content = s.content.replace(ie, replaceFn);
    if (s.type === "link_open" && s.info === "auto") t--;
    if (s.type === "link_close" && s.info === "auto") t++;
   }
  }
  function replace_rare(e) {
   let t = 0;
   for (let n = e.length - 1; n >= 0; n--) {
    const s = e[n];
    if (s.type === "text" && !t) {
     if (se.test(s.content)) s.content = s.content.replace(/\+-/g, "\xb1").replace(/\.{2,}/g, "\u2026").replace(/([?!])\u2026/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1\u2014").replace(/(^|\s)--(?=\s|$)/gm, "$1\u2013").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1\u2013");
    }
    if (s.type === "link_open" && s.info === "auto") t--;
    if (s.type === "link_close" && s.info === "auto") t++;
   }
  }
  function replace(e) {
   let t;
   if (!e.md.options.typographer) return;
   for (t = e.tokens.length - 1; t >= 0; t--) {
    if (e.tokens[t].type !== "inline") continue;
    if (re.test(e.tokens[t].content)) replace_scoped(e.tokens[t].children);
    if (se.test(e.tokens[t].content)) replace_rare(e.tokens[t].children);
   }
  }
  var oe = /['"]/;
  var ue = /['"]/g;
  var ce = "\u2019";
  var le = 1e3;
  function truncateStack(e, t, n) {
   while (e.length > n) {
    const n = e.pop();
    if (n.isSingleQuote) t.single = n.prevSameQuoteIdx; else t.double = n.prevSameQuoteIdx;
   }
  }
  function addReplacement(e, t, n, s) {
   if (!e[t]) e[t] = [];
   e[t].push({
    pos: n,
    ch: s
   });
  }
  function applyReplacements(e, t) {
   let n = "";
   let s = 0;
   t.sort((e, t) => e.pos - t.pos);
   for (let r = 0; r < t.length; r++) {
    const i = t[r];
    n += e.slice(s, i.pos) + i.ch;
    s = i.pos + 1;
   }
   return n + e.slice(s);
  }
  function process_inlines(e, t) {
   let n;
   const s = [];
   const r = {
    single: -1,
    double: -1
   };
   const i = {};
   for (let a = 0; a < e.length; a++) {
    const o = e[a];
    const u = e[a].level;
    for (n = s.length - 1; n >= 0; n--) if (s[n].level <= u) break;
    truncateStack(s, r, n + 1);
    if (o.type !== "text") continue;
    const c = o.content;
    let l = 0;
    const h = c.length;
    e: while (l < h) {
     ue.lastIndex = l;
     const o = ue.exec(c);
     if (!o) break;
     let f = true;
     let d = true;
     l = o.index + 1;
     const p = o[0] === "'";
     let g = 32;
     if (o.index - 1 >= 0) g = c.charCodeAt(o.index - 1); else for (n = a - 1; n >= 0; n--) {
      if (e[n].type === "softbreak" || e[n].type === "hardbreak") break;
      if (!e[n].content) continue;
      g = e[n].content.charCodeAt(e[n].content.length - 1);
      break;
     }
     let m = 32;
     if (l < h) m = c.charCodeAt(l); else for (n = a + 1; n < e.length; n++) {
      if (e[n].type === "softbreak" || e[n].type === "hardbreak") break;
      if (!e[n].content) continue;
      m = e[n].content.charCodeAt(0);
      break;
     }
     const _ = isMdAsciiPunct(g) || isPunctCharCode(g);
     const k = isMdAsciiPunct(m) || isPunctCharCode(m);
     const R = isWhiteSpace(g);
     const C = isWhiteSpace(m);
     if (C) f = false; else if (k) {
      if (!(R || _)) f = false;
     }
     if (R) d = false; else if (_) {
      if (!(C || k)) d = false;
     }
     if (m === 34 && o[0] === '"') {
      if (g >= 48 && g <= 57) d = f = false;
     }
     if (f && d) {
      f = _;
      d = k;
     }
     if (!f && !d) {
      if (p) addReplacement(i, a, o.index, ce);
      continue;
     }
     if (d) {
      n = p ? r.single : r.double;
      if (n >= 0 && s[n].level === u) {
       const e = s[n];
       let u;
       let c;
       if (p) {
        u = t.md.options.quotes[2];
        c = t.md.options.quotes[3];
       } else {
        u = t.md.options.quotes[0];
        c = t.md.options.quotes[1];
       }
       addReplacement(i, a, o.index, c);
       addReplacement(i, e.tokenIdx, e.contentPos, u);
       truncateStack(s, r, n);
       continue e;
      }
     }
     if (f) {
      if (s.length >= le) return;
      s.push({
       tokenIdx: a,
       contentPos: o.index,
       isSingleQuote: p,
       level: u,
       prevSameQuoteIdx: p ? r.single : r.double
      });
      if (p) r.single = s.length - 1; else r.double = s.length - 1;
     } else if (d && p) addReplacement(i, a, o.index, ce);
    }
   }
   Object.keys(i).forEach(function(t) {
    const n = Number(t);
    e[n].content = applyReplacements(e[n].content, i[t]);
   });
  }
  function smartquotes(e) {
   if (!e.md.options.typographer) return;
   for (let t = e.tokens.length - 1; t >= 0; t--) {
    if (e.tokens[t].type !== "inline" || !oe.test(e.tokens[t].content)) continue;
    process_inlines(e.tokens[t].children, e);
   }
  }
  function join_alt(e) {
   let t, n;
   const s = e.length;
   for (t = 0; t < s; t++) if (e[t].type === "text_special") e[t].type = "text";
   for (t = n = 0; t < s; t++) if (e[t].type === "text" && t + 1 < s && e[t + 1].type === "text") e[t + 1].content = e[t].content + e[t + 1].content; else {
    if (t !== n) e[n] = e[t];
    n++;
   }
   if (t !== n) e.length = n;
  }
  function text_join(e) {
   let t, n;
   const s = e.tokens;
   const r = s.length;
   for (let e = 0; e < r; e++) {
    if (s[e].type !== "inline") continue;
    const r = s[e].children;
    const i = r.length;
    for (t = 0; t < i; t++) {
     if (r[t].type === "text_special") r[t].type = "text";
     if (r[t].children) join_alt(r[t].children);
    }
    for (t = n = 0; t < i; t++) if (r[t].type === "text" && t + 1 < i && r[t + 1].type === "text") r[t + 1].content = r[t].content + r[t + 1].content; else {
     if (t !== n) r[n] = r[t];
     n++;
    }
    if (t !== n) r.length = n;
   }
  }
  var he = [ [ "normalize", normalize ], [ "block", block ], [ "strip_references", strip_references ], [ "inline", inline ], [ "linkify", linkify$1 ], [ "replacements", replace ], [ "smartquotes", smartquotes ], [ "text_join", text_join ] ];
  var fe = class {
   constructor() {
    _defineProperty(this, "ruler", new K);
    _defineProperty(this, "State", ee);
    for (let e = 0; e < he.length; e++) this.ruler.push(he[e][0], he[e][1]);
   }
   process(e) {
    const t = this.ruler.getRules("");
    for (let n = 0, s = t.length; n < s; n++) t[n](e);
   }
  };
  var de = class {
   constructor(e, t, n, s) {
    _defineProperty(this, "bMarks", []);
    _defineProperty(this, "eMarks", []);
    _defineProperty(this, "tShift", []);
    _defineProperty(this, "sCount", []);
    _defineProperty(this, "bsCount", []);
    _defineProperty(this, "blkIndent", 0);
    _defineProperty(this, "line", 0);
    _defineProperty(this, "lineMax", 0);
    _defineProperty(this, "tight", false);
    _defineProperty(this, "listIndent", -1);
    _defineProperty(this, "parentType", "root");
    _defineProperty(this, "level", 0);
    _defineProperty(this, "Token", G);
    this.src = e;
    this.md = t;
    this.env = n;
    this.tokens = s;
    const r = this.src;
    for (let e = 0, t = 0, n = 0, s = 0, i = r.length, a = false; t < i; t++) {
     const o = r.charCodeAt(t);
     if (!a) {
      if (isSpace(o)) {
       n++;
       if (o === 9) s += 4 - s % 4; else s++;
       continue;
      } else a = true;
     }
     if (o === 10 || t === i - 1) {
      if (o !== 10) t++;
      this.bMarks.push(e);
      this.eMarks.push(t);
      this.tShift.push(n);
      this.sCount.push(s);
      this.bsCount.push(0);
      a = false;
      n = 0;
      s = 0;
      e = t + 1;
     }
    }
    this.bMarks.push(r.length);
    this.eMarks.push(r.length);
    this.tShift.push(0);
    this.sCount.push(0);
    this.bsCount.push(0);
    this.lineMax = this.bMarks.length - 1;
   }
   push(e, t, n) {
    const s = new G(e, t, n);
    s.block = true;
    if (n < 0) this.level--;
    s.level = this.level;
    if (n > 0) this.level++;
    this.tokens.push(s);
    return s;
   }
   isEmpty(e) {
    return this.bMarks[e] + this.tShift[e] >= this.eMarks[e];
   }
   skipEmptyLines(e) {
    for (let t = this.lineMax; e < t; e++) if (this.bMarks[e] + this.tShift[e] < this.eMarks[e]) break;
    return e;
   }
   skipSpaces(e) {
    for (let t = this.src.length; e < t; e++) if (!isSpace(this.src.charCodeAt(e))) break;
    return e;
   }
   skipSpacesBack(e, t) {
    if (e <= t) return e;
    while (e > t) if (!isSpace(this.src.charCodeAt(--e))) return e + 1;
    return e;
   }
   skipChars(e, t) {
    for (let n = this.src.length; e < n; e++) if (this.src.charCodeAt(e) !== t) break;
    return e;
   }
   skipCharsBack(e, t, n) {
    if (e <= n) return e;
    while (e > n) if (t !== this.src.charCodeAt(--e)) return e + 1;
    return e;
   }
   getLines(e, t, n, s) {
    if (e >= t) return "";
    const r = new Array(t - e);
    for (let i = 0, a = e; a < t; a++, i++) {
     let e = 0;
     const o = this.bMarks[a];
     let u = o;
     let c;
     if (a + 1 < t || s) c = this.eMarks[a] + 1; else c = this.eMarks[a];
     while (u < c && e < n) {
      const t = this.src.charCodeAt(u);
      if (isSpace(t)) {
       if (t === 9) e += 4 - (e + this.bsCount[a]) % 4; else e++;
      } else if (u - o < this.tShift[a]) e++; else break;
      u++;
     }
     if (e > n) r[i] = new Array(e - n + 1).join(" ") + this.src.slice(u, c); else r[i] = this.src.slice(u, c);
    }
    return r.join("");
   }
  };
  var pe = 65536;
  function getLine(e, t) {
   const n = e.bMarks[t] + e.tShift[t];
   const s = e.eMarks[t];
   return e.src.slice(n, s);
  }
  function escapedSplit(e) {
   const t = [];
   const n = e.length;
   let s = 0;
   let r = e.charCodeAt(s);
   let i = false;
   let a = 0;
   let o = "";
   while (s < n) {
    if (r === 124) {
     if (!i) {
      t.push(o + e.substring(a, s));
      o = "";
      a = s + 1;
     } else {
      o += e.substring(a, s - 1);
      a = s;
     }
    }
    i = r === 92;
    s++;
    r = e.charCodeAt(s);
   }
   t.push(o + e.substring(a));
   return t;
  }
  function table(e, t, n, s) {
   if (t + 2 > n) return false;
   let r = t + 1;
   if (e.sCount[r] < e.blkIndent) return false;
   if (e.sCount[r] - e.blkIndent >= 4) return false;
   let i = e.bMarks[r] + e.tShift[r];
   if (i >= e.eMarks[r]) return false;
   const a = e.src.charCodeAt(i++);
   if (a !== 124 && a !== 45 && a !== 58) return false;
   if (i >= e.eMarks[r]) return false;
   const o = e.src.charCodeAt(i++);
   if (o !== 124 && o !== 45 && o !== 58 && !isSpace(o)) return false;
   if (a === 45 && isSpace(o)) return false;
   while (i < e.eMarks[r]) {
    const t = e.src.charCodeAt(i);
    if (t !== 124 && t !== 45 && t !== 58 && !isSpace(t)) return false;
    i++;
   }
   let u = getLine(e, t + 1);
   let c = u.split("|");
   const l = [];
   for (let e = 0; e < c.length; e++) {
    const t = c[e].trim();
    if (!t) {
     if (e === 0 || e === c.length - 1) continue; else return false;
    }
    if (!/^:?-+:?$/.test(t)) return false;
    if (t.charCodeAt(t.length - 1) === 58) l.push(t.charCodeAt(0) === 58 ? "center" : "right"); else if (t.charCodeAt(0) === 58) l.push("left"); else l.push("");
   }
   u = getLine(e, t).trim();
   if (u.indexOf("|") === -1) return false;
   if (e.sCount[t] - e.blkIndent >= 4) return false;
   c = escapedSplit(u);
   if (c.length && c[0] === "") c.shift();
   if (c.length && c[c.length - 1] === "") c.pop();
   const h = c.length;
   if (h === 0 || h !== l.length) return false;
   if (s) return true;
   const f = e.parentType;
   e.parentType = "table";
   const d = e.md.block.ruler.getRules("blockquote");
   const p = e.push("table_open", "table", 1);
   const g = [ t, 0 ];
   p.map = g;
   const m = e.push("thead_open", "thead", 1);
   m.map = [ t, t + 1 ];
   const _ = e.push("tr_open", "tr", 1);
   _.map = [ t, t + 1 ];
   for (let t = 0; t < c.length; t++) {
    const n = e.push("th_open", "th", 1);
    if (l[t]) n.attrs = [ [ "style", `text-align:${l[t]}` ] ];
    const s = e.push("inline", "", 0);
    s.content = c[t].trim();
    s.children = [];
    e.push("th_close", "th", -1);
   }
   e.push("tr_close", "tr", -1);
   e.push("thead_close", "thead", -1);
   let k;
   let R = 0;
   for (r = t + 2; r < n; r++) {
    if (e.sCount[r] < e.blkIndent) break;
    let s = false;
    for (let t = 0, i = d.length; t < i; t++) if (d[t](e, r, n, true)) {
     s = true;
     break;
    }
    if (s) break;
    u = getLine(e, r).trim();
    if (!u) break;
    if (e.sCount[r] - e.blkIndent >= 4) break;
    c = escapedSplit(u);
    if (c.length && c[0] === "") c.shift();
    if (c.length && c[c.length - 1] === "") c.pop();
    R += h - c.length;
    if (R > pe) break;
    if (r === t + 2) {
     const n = e.push("tbody_open", "tbody", 1);
     n.map = k = [ t + 2, 0 ];
    }
    const i = e.push("tr_open", "tr", 1);
    i.map = [ r, r + 1 ];
    for (let t = 0; t < h; t++) {
     const n = e.push("td_open", "td", 1);
     if (l[t]) n.attrs = [ [ "style", `text-align:${l[t]}` ] ];
     const s = e.push("inline", "", 0);
     s.content = c[t] ? c[t].trim() : "";
     s.children = [];
     e.push("td_close", "td", -1);
    }
    e.push("tr_close", "tr", -1);
   }
   if (k) {
    e.push("tbody_close", "tbody", -1);
    k[1] = r;
   }
   e.push("table_close", "table", -1);
   g[1] = r;
   e.parentType = f;
   e.line = r;
   return true;
  }
  function code(e, t, n) {
   if (e.sCount[t] - e.blkIndent < 4) return false;
   let s = t + 1;
   let r = s;
   while (s < n) {
    if (e.isEmpty(s)) {
     s++;
     continue;
    }
    if (e.sCount[s] - e.blkIndent >= 4) {
     s++;
     r = s;
     continue;
    }
    break;
   }
   e.line = r;
   const i = e.push("code_block", "code", 0);
   i.content = e.getLines(t, r, 4 + e.blkIndent, false) + "\n";
   i.map = [ t, e.line ];
   return true;
  }
  function fence(e, t, n, s) {
   let r = e.bMarks[t] + e.tShift[t];
   let i = e.eMarks[t];
   if (e.sCount[t] - e.blkIndent >= 4) return false;
   if (r + 3 > i) return false;
   const a = e.src.charCodeAt(r);
   if (a !== 126 && a !== 96) return false;
   let o = r;
   r = e.skipChars(r, a);
   let u = r - o;
   if (u < 3) return false;
   const c = e.src.slice(o, r);
   const l = e.src.slice(r, i);
   if (a === 96) {
    if (l.indexOf(String.fromCharCode(a)) >= 0) return false;
   }
   if (s) return true;
   let h = t;
   let f = false;
   for (;;) {
    h++;
    if (h >= n) break;
    r = o = e.bMarks[h] + e.tShift[h];
    i = e.eMarks[h];
    if (r < i && e.sCount[h] < e.blkIndent) break;
    if (e.src.charCodeAt(r) !== a) continue;
    if (e.sCount[h] - e.blkIndent >= 4) continue;
    r = e.skipChars(r, a);
    if (r - o < u) continue;
    r = e.skipSpaces(r);
    if (r < i) continue;
    f = true;
    break;
   }
   u = e.sCount[t];
   e.line = h + (f ? 1 : 0);
   const d = e.push("fence", "code", 0);
   d.info = l;
   d.content = e.getLines(t + 1, h, u, true);
   d.markup = c;
   d.map = [ t, e.line ];
   return true;
  }
  function blockquote(e, t, n, s) {
   let r = e.bMarks[t] + e.tShift[t];
   let i = e.eMarks[t];
   const a = e.lineMax;
   if (e.sCount[t] - e.blkIndent >= 4) return false;
   if (e.src.charCodeAt(r) !== 62) return false;
   if (s) return true;
   const o = [];
   const u = [];
   const c = [];
   const l = [];
   const h = e.md.block.ruler.getRules("blockquote");
   const f = e.parentType;
   e.parentType = "blockquote";
   let d = false;
   let p;
   for (p = t; p < n; p++) {
    const t = e.sCount[p] < e.blkIndent;
    r = e.bMarks[p] + e.tShift[p];
    i = e.eMarks[p];
    if (r >= i) break;
    if (e.src.charCodeAt(r++) === 62 && !t) {
     let t = e.sCount[p] + 1;
     let n;
     let s;
     if (e.src.charCodeAt(r) === 32) {
      r++;
      t++;
      s = false;
      n = true;
     } else if (e.src.charCodeAt(r) === 9) {
      n = true;
      if ((e.bsCount[p] + t) % 4 === 3) {
       r++;
       t++;
       s = false;
      } else s = true;
     } else n = false;
     let a = t;
     o.push(e.bMarks[p]);
     e.bMarks[p] = r;
     while (r < i) {
      const t = e.src.charCodeAt(r);
      if (isSpace(t)) {
       if (t === 9) a += 4 - (a + e.bsCount[p] + (s ? 1 : 0)) % 4; else a++;
      } else break;
      r++;
     }
     d = r >= i;
     u.push(e.bsCount[p]);
     e.bsCount[p] = e.sCount[p] + 1 + (n ? 1 : 0);
     c.push(e.sCount[p]);
     e.sCount[p] = a - t;
     l.push(e.tShift[p]);
     e.tShift[p] = r - e.bMarks[p];
     continue;
    }
    if (d) break;
    let s = false;
    for (let t = 0, r = h.length; t < r; t++) if (h[t](e, p, n, true)) {
     s = true;
     break;
    }
    if (s) {
     e.lineMax = p;
     if (e.blkIndent !== 0) {
      o.push(e.bMarks[p]);
      u.push(e.bsCount[p]);
      l.push(e.tShift[p]);
      c.push(e.sCount[p]);
      e.sCount[p] -= e.blkIndent;
     }
     break;
    }
    o.push(e.bMarks[p]);
    u.push(e.bsCount[p]);
    l.push(e.tShift[p]);
    c.push(e.sCount[p]);
    e.sCount[p] = -1;
   }
   const g = e.blkIndent;
   e.blkIndent = 0;
   const m = e.push("blockquote_open", "blockquote", 1);
   m.markup = ">";
   const _ = [ t, 0 ];
   m.map = _;
   e.md.block.tokenize(e, t, p);
   const k = e.push("blockquote_close", "blockquote", -1);
   k.markup = ">";
   e.lineMax = a;
   e.parentType = f;
   _[1] = e.line;
   for (let n = 0; n < l.length; n++) {
    e.bMarks[n + t] = o[n];
    e.tShift[n + t] = l[n];
    e.sCount[n + t] = c[n];
    e.bsCount[n + t] = u[n];
   }
   e.blkIndent = g;
   return true;
  }
  function hr(e, t, n, s) {
   const r = e.eMarks[t];
   if (e.sCount[t] - e.blkIndent >= 4) return false;
   let i = e.bMarks[t] + e.tShift[t];
   const a = e.src.charCodeAt(i++);
   if (a !== 42 && a !== 45 && a !== 95) return false;
   let o = 1;
   while (i < r) {
    const t = e.src.charCodeAt(i++);
    if (t !== a && !isSpace(t)) return false;
    if (t === a) o++;
   }
   if (o < 3) return false;
   if (s) return true;
   e.line = t + 1;
   const u = e.push("hr", "hr", 0);
   u.map = [ t, e.line ];
   u.markup = Array(o + 1).join(String.fromCharCode(a));
   return true;
  }
  function skipBulletListMarker(e, t) {
   const n = e.eMarks[t];
   let s = e.bMarks[t] + e.tShift[t];
   const r = e.src.charCodeAt(s++);
   if (r !== 42 && r !== 45 && r !== 43) return -1;
   if (s < n) {
    if (!isSpace(e.src.charCodeAt(s))) return -1;
   }
   return s;
  }
  function skipOrderedListMarker(e, t) {
   const n = e.bMarks[t] + e.tShift[t];
   const s = e.eMarks[t];
   let r = n;
   if (r + 1 >= s) return -1;
   let i = e.src.charCodeAt(r++);
   if (i < 48 || i > 57) return -1;
   for (;;) {
    if (r >= s) return -1;
    i = e.src.charCodeAt(r++);
    if (i >= 48 && i <= 57) {
     if (r - n >= 10) return -1;
     continue;
    }
    if (i === 41 || i === 46) break;
    return -1;
   }
   if (r < s) {
    i = e.src.charCodeAt(r);
    if (!isSpace(i)) return -1;
   }
   return r;
  }
  function markTightParagraphs(e, t) {
   const n = e.level + 2;
   for (let s = t + 2, r = e.tokens.length - 2; s < r; s++) if (e.tokens[s].level === n && e.tokens[s].type === "paragraph_open") {
    e.tokens[s + 2].hidden = true;
    e.tokens[s].hidden = true;
    s += 2;
   }
  }
  function list(e, t, n, s) {
   let r, i, a, o;
   let u = t;
   let c = true;
   if (e.sCount[u] - e.blkIndent >= 4) return false;
   if (e.listIndent >= 0 && e.sCount[u] - e.listIndent >= 4 && e.sCount[u] < e.blkIndent) return false;
   let l = false;
   if (s && e.parentType === "paragraph") {
    if (e.sCount[u] >= e.blkIndent) l = true;
   }
   let h;
   let f;
   let d;
   if ((d = skipOrderedListMarker(e, u)) >= 0) {
    h = true;
    a = e.bMarks[u] + e.tShift[u];
    f = Number(e.src.slice(a, d - 1));
    if (l && f !== 1) return false;
   } else if ((d = skipBulletListMarker(e, u)) >= 0) h = false; else return false;
   if (l) {
    if (e.skipSpaces(d) >= e.eMarks[u]) return false;
   }
   if (s) return true;
   const p = e.src.charCodeAt(d - 1);
   const g = e.tokens.length;
   if (h) {
    o = e.push("ordered_list_open", "ol", 1);
    if (f !== 1) o.attrs = [ [ "start", f ] ];
   } else o = e.push("bullet_list_open", "ul", 1);
   const m = [ u, 0 ];
   o.map = m;
   o.markup = String.fromCharCode(p);
   let _ = false;
   const k = e.md.block.ruler.getRules("list");
   const R = e.parentType;
   e.parentType = "list";
   while (u < n) {
    i = d;
    r = e.eMarks[u];
    const t = e.sCount[u] + d - (e.bMarks[u] + e.tShift[u]);
    let s = t;
    while (i < r) {
     const t = e.src.charCodeAt(i);
     if (t === 9) s += 4 - (s + e.bsCount[u]) % 4; else if (t === 32) s++; else break;
     i++;
    }
    const l = i;
    let f;
    if (l >= r) f = 1; else f = s - t;
    if (f > 4) f = 1;
    const g = t + f;
    o = e.push("list_item_open", "li", 1);
    o.markup = String.fromCharCode(p);
    const m = [ u, 0 ];
    o.map = m;
    if (h) o.info = e.src.slice(a, d - 1);
    const R = e.tight;
    const C = e.tShift[u];
    const b = e.sCount[u];
    const D = e.listIndent;
    e.listIndent = e.blkIndent;
    e.blkIndent = g;
    e.tight = true;
    e.tShift[u] = l - e.bMarks[u];
    e.sCount[u] = s;
    if (l >= r && e.isEmpty(u + 1)) e.line = Math.min(e.line + 2, n); else e.md.block.tokenize(e, u, n);
    if (!e.tight || _) c = false;
    _ = e.line - u > 1 && e.isEmpty(e.line - 1);
    e.blkIndent = e.listIndent;
    e.listIndent = D;
    e.tShift[u] = C;
    e.sCount[u] = b;
    e.tight = R;
    o = e.push("list_item_close", "li", -1);
    o.markup = String.fromCharCode(p);
    u = e.line;
    m[1] = u;
    if (u >= n) break;
    if (e.sCount[u] < e.blkIndent) break;
    if (e.sCount[u] - e.blkIndent >= 4) break;
    let v = false;
    for (let t = 0, s = k.length; t < s; t++) if (k[t](e, u, n, true)) {
     v = true;
     break;
    }
    if (v) break;
    if (h) {
     d = skipOrderedListMarker(e, u);
     if (d < 0) break;
     a = e.bMarks[u] + e.tShift[u];
    } else {
     d = skipBulletListMarker(e, u);
     if (d < 0) break;
    }
    if (p !== e.src.charCodeAt(d - 1)) break;
   }
   if (h) o = e.push("ordered_list_close", "ol", -1); else o = e.push("bullet_list_close", "ul", -1);
   o.markup = String.fromCharCode(p);
   m[1] = u;
   e.line = u;
   e.parentType = R;
   if (c) markTightParagraphs(e, g);
   return true;
  }
  var ge = 999;
  function countCodePoints(e) {
   let t = e.length;
   for (let n = 0; n < e.length - 1; n++) {
    const s = e.charCodeAt(n);
    if (s < 55296 || s > 56319) continue;
    const r = e.charCodeAt(n + 1);
    if (r >= 56320 && r <= 57343) {
     t--;
     n++;
    }
   }
   return t;
  }
  function lineEnd(e, t) {
   return Math.min(e.eMarks[t] + 1, e.src.length);
  }
  function getNextLinePos(e, t) {
   const n = e.lineMax;
   if (t >= n || e.isEmpty(t)) return -1;
   let s = false;
   if (e.sCount[t] - e.blkIndent > 3) s = true;
   if (e.sCount[t] < 0) s = true;
   if (!s) {
    const s = e.md.block.ruler.getRules("reference");
    const r = e.parentType;
    e.parentType = "reference";
    let i = false;
    for (let r = 0, a = s.length; r < a; r++) if (s[r](e, t, n, true)) {
     i = true;
     break;
    }
    e.parentType = r;
    if (i) return -1;
   }
   return e.bMarks[t] + e.tShift[t];
  }
  function reference(e, t, n, s) {
   const r = e.src;
   let i = e.bMarks[t] + e.tShift[t];
   let a = t + 1;
   if (e.sCount[t] - e.blkIndent >= 4) return false;
   if (r.charCodeAt(i) !== 91) return false;
   let o = lineEnd(e, t);
   let u = "";
   let c = -1;
   let l = ++i;
   while (i < o) {
    if (u.length + i - l > ge * 2) return false;
    let t = r.charCodeAt(i);
    if (t === 91) return false;
    if (t === 93) {
     c = i;
     break;
    }
    if (t === 92) t = r.charCodeAt(++i);
    if (t === 10 && i < o) {
     const t = getNextLinePos(e, a);
     if (t < 0) return false;
     u += r.slice(l, o);
     i = l = t;
     o = lineEnd(e, a++);
     continue;
    }
    i++;
   }
   if (c < 0 || r.charCodeAt(c + 1) !== 58) return false;
   u += r.slice(l, c);
   if (u.length > ge && countCodePoints(u) > ge) return false;
   i = c + 2;
   while (i < o) {
    const t = r.charCodeAt(i);
    if (t === 10) {
     const t = getNextLinePos(e, a);
     if (t < 0) break;
     i = t;
     o = lineEnd(e, a++);
    } else if (isSpace(t)) i++; else break;
   }
   const h = e.md.helpers.parseLinkDestination(r, i, o);
   if (!h.ok) return false;
   const f = e.md.normalizeLink(h.str);
   if (!e.md.validateLink(f)) return false;
   i = h.pos;
   const d = i;
   const p = o;
   const g = a;
   while (i < o) {
    const t = r.charCodeAt(i);
    if (t === 10) {
     const t = getNextLinePos(e, a);
     if (t < 0) break;
     i = t;
     o = lineEnd(e, a++);
    } else if (isSpace(t)) i++; else break;
   }
   const m = i;
   let _ = e.md.helpers.parseLinkTitle(r, i, o);
   while (_.can_continue) {
    const t = getNextLinePos(e, a);
    if (t < 0) break;
    i = t;
    o = lineEnd(e, a++);
    _ = e.md.helpers.parseLinkTitle(r, i, o, _);
   }
   let k;
   if (m !== d && _.ok) {
    k = _.str;
    i = _.pos;
   } else {
    k = "";
    i = d;
    o = p;
    a = g;
   }
   while (i < o) {
    if (!isSpace(r.charCodeAt(i))) break;
    i++;
   }
   if (i < o && r.charCodeAt(i) !== 10) {
    if (k) {
     k = "";
     i = d;
     o = p;
     a = g;
     while (i < o) {
      if (!isSpace(r.charCodeAt(i))) break;
      i++;
     }
    }
   }
   if (i < o && r.charCodeAt(i) !== 10) return false;
   const R = normalizeReference(u);
   if (!R) return false;
   if (s) return true;
   if (typeof e.env.references === "undefined") e.env.references = {};
   if (typeof e.env.references[R] === "undefined") e.env.references[R] = {
    title: k,
    href: f
   };
   const C = e.push("reference_definition", "", 0);
   C.map = [ t, a ];
   C.hidden = true;
   const b = Object.create(null);
   b.label = R;
   C.meta = b;
   e.line = a;
   return true;
  }
  var me = [ "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul" ];
  var _e = `<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`;
  var ke = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
  new RegExp(`^(?:${_e}|${ke}|\x3c!---?>|\x3c!--(?:[^-]|-[^-]|--[^>])*--\x3e|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
  var Re = new RegExp(`^(?:${_e}|${ke})`);
  var Ce = [ [ /^<(script|pre|style|textarea)(?=(\s|>|$))/i, /<\/(script|pre|style|textarea)>/i, true ], [ /^<!--/, /-->/, true ], [ /^<\?/, /\?>/, true ], [ /^<![A-Za-z]/, />/, true ], [ /^<!\[CDATA\[/, /\]\]>/, true ], [ new RegExp(`^</?(${me.join("|")})(?=(\\s|/?>|$))`, "i"), /^$/, true ], [ new RegExp(`${Re.source}\\s*$`), /^$/, false ] ];
  function html_block(e, t, n, s) {
   let r = e.bMarks[t] + e.tShift[t];
   let i = e.eMarks[t];
   if (e.sCount[t] - e.blkIndent >= 4) return false;
   if (!e.md.options.html) return false;
   if (e.src.charCodeAt(r) !== 60) return false;
   let a = e.src.slice(r, i);
   let o = 0;
   for (;o < Ce.length; o++) if (Ce[o][0].test(a)) break;
   if (o === Ce.length) return false;
   if (s) return Ce[o][2];
   let u = t + 1;
   const c = Ce[o][1].test("");
   if (!Ce[o][1].test(a)) for (;u < n; u++) {
    if (e.sCount[u] < e.blkIndent) {
     if (c || !e.isEmpty(u)) break;
    }
    r = e.bMarks[u] + e.tShift[u];
    i = e.eMarks[u];
    a = e.src.slice(r, i);
    if (Ce[o][1].test(a)) {
     if (a.length !== 0) u++;
     break;
    }
   }
   e.line = u;
   const l = e.push("html_block", "", 0);
   l.map = [ t, u ];
   l.content = e.getLines(t, u, e.blkIndent, true);
   return true;
  }
  function heading(e, t, n, s) {
   let r = e.bMarks[t] + e.tShift[t];
   let i = e.eMarks[t];
   if (e.sCount[t] - e.blkIndent >= 4) return false;
   let a = e.src.charCodeAt(r);
   if (a !== 35 || r >= i) return false;
   let o = 1;
   a = e.src.charCodeAt(++r);
   while (a === 35 && r < i && o <= 6) {
    o++;
    a = e.src.charCodeAt(++r);
   }
   if (o > 6 || r < i && !isSpace(a)) return false;
   if (s) return true;
   i = e.skipSpacesBack(i, r);
   const u = e.skipCharsBack(i, 35, r);
   if (u > r && isSpace(e.src.charCodeAt(u - 1))) i = u;
   e.line = t + 1;
   const c = e.push("heading_open", `h${o}`, 1);
   c.markup = "########".slice(0, o);
   c.map = [ t, e.line ];
   const l = e.push("inline", "", 0);
   l.content = asciiTrim(e.src.slice(r, i));
   l.map = [ t, e.line ];
   l.children = [];
   const h = e.push("heading_close", `h${o}`, -1);
   h.markup = "########".slice(0, o);
   return true;
  }
  function lheading(e, t, n) {
   const s = e.md.block.ruler.getRules("paragraph");
   if (e.sCount[t] - e.blkIndent >= 4) return false;
   const r = e.parentType;
   e.parentType = "paragraph";
   let i = 0;
   let a;
   let o = t + 1;
   for (;o < n && !e.isEmpty(o); o++) {
    if (e.sCount[o] - e.blkIndent > 3) continue;
    if (e.sCount[o] >= e.blkIndent) {
     let t = e.bMarks[o] + e.tShift[o];
     const n = e.eMarks[o];
     if (t < n) {
      a = e.src.charCodeAt(t);
      if (a === 45 || a === 61) {
       t = e.skipChars(t, a);
       t = e.skipSpaces(t);
       if (t >= n) {
        i = a === 61 ? 1 : 2;
        break;
       }
      }
     }
    }
    if (e.sCount[o] < 0) continue;
    let t = false;
    for (let r = 0, i = s.length; r < i; r++) if (s[r](e, o, n, true)) {
     t = true;
     break;
    }
    if (t) break;
   }
   if (!i) {
    e.parentType = r;
    return false;
   }
   const u = asciiTrim(e.getLines(t, o, e.blkIndent, false));
   e.line = o + 1;
   const c = e.push("heading_open", `h${i}`, 1);
   c.markup = String.fromCharCode(a);
   c.map = [ t, e.line ];
   const l = e.push("inline", "", 0);
   l.content = u;
   l.map = [ t, e.line - 1 ];
   l.children = [];
   const h = e.push("heading_close", `h${i}`, -1);
   h.markup = String.fromCharCode(a);
   e.parentType = r;
   return true;
  }
  function paragraph(e, t, n) {
   const s = e.md.block.ruler.getRules("paragraph");
   const r = e.parentType;
   let i = t + 1;
   e.parentType = "paragraph";
   for (;i < n && !e.isEmpty(i); i++) {
    if (e.sCount[i] - e.blkIndent > 3) continue;
    if (e.sCount[i] < 0) continue;
    let t = false;
    for (let r = 0, a = s.length; r < a; r++) if (s[r](e, i, n, true)) {
     t = true;
     break;
    }
    if (t) break;
   }
   const a = asciiTrim(e.getLines(t, i, e.blkIndent, false));
   e.line = i;
   const o = e.push("paragraph_open", "p", 1);
   o.map = [ t, e.line ];
   const u = e.push("inline", "", 0);
   u.content = a;
   u.map = [ t, e.line ];
   u.children = [];
   e.push("paragraph_close", "p", -1);
   e.parentType = r;
   return true;
  }
  var be = [ [ "table", table, [ "paragraph", "reference" ] ], [ "code", code ], [ "fence", fence, [ "paragraph", "reference", "blockquote", "list" ] ], [ "blockquote", blockquote, [ "paragraph", "reference", "blockquote", "list" ] ], [ "hr", hr, [ "paragraph", "reference", "blockquote", "list" ] ], [ "list", list, [ "paragraph", "reference", "blockquote" ] ], [ "reference", reference ], [ "html_block", html_block, [ "paragraph", "reference", "blockquote" ] ], [ "heading", heading, [ "paragraph", "reference", "blockquote" ] ], [ "lheading", lheading ], [ "paragraph", paragraph ] ];
  var De = class {
   constructor() {
    _defineProperty(this, "ruler", new K);
    _defineProperty(this, "State", de);
    for (let e = 0; e < be.length; e++) this.ruler.push(be[e][0], be[e][1], {
     alt: (be[e][2] || []).slice()
    });
   }
   tokenize(e, t, n) {
    const s = this.ruler.getRules("");
    const r = s.length;
    const i = e.md.options.maxNesting;
    let a = t;
    let o = false;
    while (a < n) {
     e.line = a = e.skipEmptyLines(a);
     if (a >= n) break;
     if (e.sCount[a] < e.blkIndent) break;
     if (e.level >= i) {
      e.line = n;
      break;
     }
     const t = e.line;
     let u = false;
     for (let i = 0; i < r; i++) {
      u = s[i](e, a, n, false);
      if (u) {
       if (t >= e.line) throw new Error("block rule didn't increment state.line");
       break;
      }
     }
     if (!u) throw new Error("none of the block rules matched");
     e.tight = !o;
     if (e.isEmpty(e.line - 1)) o = true;
     a = e.line;
     if (a < n && e.isEmpty(a)) {
      o = true;
      a++;
      e.line = a;
     }
    }
   }
   parse(e, t, n, s) {
    if (!e) return;
    const r = new this.State(e, t, n, s);
    this.tokenize(r, r.line, r.lineMax);
   }
  };
  var ve = class {
   constructor(e, t, n, s) {
    _defineProperty(this, "pos", 0);
    _defineProperty(this, "level", 0);
    _defineProperty(this, "pending", "");
    _defineProperty(this, "pendingLevel", 0);
    _defineProperty(this, "cache", {});
    _defineProperty(this, "backticks", {});
    _defineProperty(this, "backticksScanned", false);
    _defineProperty(this, "skipHtmlSpecial", false);
    _defineProperty(this, "linkLevel", 0);
    _defineProperty(this, "delimiters", []);
    _defineProperty(this, "_prev_delimiters", []);
    _defineProperty(this, "Token", G);
    this.src = e;
    this.env = n;
    this.md = t;
    this.tokens = s;
    this.tokens_meta = Array(s.length);
    this.posMax = this.src.length;
   }
   pushPending() {
    const e = new G("text", "", 0);
    e.content = this.pending;
    e.level = this.pendingLevel;
    this.tokens.push(e);
    this.pending = "";
    return e;
   }
   push(e, t, n) {
    if (this.pending) this.pushPending();
    const s = new G(e, t, n);
    let r = void 0;
    if (n < 0) {
     this.level--;
     this.delimiters = this._prev_delimiters.pop();
    }
    s.level = this.level;
    if (n > 0) {
     this.level++;
     this._prev_delimiters.push(this.delimiters);
     this.delimiters = [];
     r = {
      delimiters: this.delimiters
     };
    }
    this.pendingLevel = this.level;
    this.tokens.push(s);
    this.tokens_meta.push(r);
    return s;
   }
   scanDelims(e, t) {
    const n = this.posMax;
    const s = this.src.charCodeAt(e);
    let r;
    if (e === 0) r = 32; else if (e === 1) {
     r = this.src.charCodeAt(0);
     if ((r & 63488) === 55296) r = 65533;
    } else {
     r = this.src.charCodeAt(e - 1);
     if ((r & 64512) === 56320) {
      const t = this.src.charCodeAt(e - 2);
      r = (t & 64512) === 55296 ? 65536 + (t - 55296 << 10) + (r - 56320) : 65533;
     } else if ((r & 64512) === 55296) r = 65533;
    }
    let i = e;
    while (i < n && this.src.charCodeAt(i) === s) i++;
    const a = i - e;
    let o = i < n ? this.src.charCodeAt(i) : 32;
    if ((o & 64512) === 55296) {
     const e = this.src.charCodeAt(i + 1);
     o = (e & 64512) === 56320 ? 65536 + (o - 55296 << 10) + (e - 56320) : 65533;
    } else if ((o & 64512) === 56320) o = 65533;
    const u = isMdAsciiPunct(r) || isPunctCharCode(r);
    const c = isMdAsciiPunct(o) || isPunctCharCode(o);
    const l = isWhiteSpace(r);
    const h = isWhiteSpace(o);
    const f = !h && (!c || l || u);
    const d = !l && (!u || h || c);
    return {
     can_open: f && (t || !d || u),
     can_close: d && (t || !f || c),
     length: a
    };
   }
  };
  function isTerminatorChar(e) {
   switch (e) {
   case 10:
   case 33:
   case 35:
   case 36:
   case 37:
   case 38:
   case 42:
   case 43:
   case 45:
   case 58:
   case 60:
   case 61:
   case 62:
   case 64:
   case 91:
   case 92:
   case 93:
   case 94:
   case 95:
   case 96:
   case 123:
   case 125:
   case 126:
    return true;

   default:
    return false;
   }
  }
  function markdown_it_text(e, t) {
   let n = e.pos;
   while (n < e.posMax && !isTerminatorChar(e.src.charCodeAt(n))) n++;
   if (n === e.pos) return false;
   if (!t) e.pending += e.src.slice(e.pos, n);
   e.pos = n;
   return true;
  }
  function isAsciiAlpha(e) {
   return e >= 65 && e <= 90 || e >= 97 && e <= 122;
  }
  function isSchemeChar(e) {
   return e >= 65 && e <= 90 || e >= 97 && e <= 122 || e >= 48 && e <= 57 || e === 43 || e === 45 || e === 46;
  }
  function linkify(e, t) {
   if (!e.md.options.linkify) return false;
   if (e.linkLevel > 0) return false;
   const n = e.pos;
   const s = e.posMax;
   if (n + 3 > s) return false;
   if (e.src.charCodeAt(n) !== 58) return false;
   if (e.src.charCodeAt(n + 1) !== 47) return false;
   if (e.src.charCodeAt(n + 2) !== 47) return false;
   const r = n - Math.min(10, e.pending.length, n);
   let i = n;
   while (i > r && isSchemeChar(e.src.charCodeAt(i - 1))) i--;
   if (i === n || !isAsciiAlpha(e.src.charCodeAt(i))) return false;
   const a = n - i;
   const o = e.md.linkify.matchAtStart(e.src.slice(i));
   if (!o) return false;
   let u = o.url;
   if (u.length <= a) return false;
   let c = u.length;
   while (c > 0 && u.charCodeAt(c - 1) === 42) c--;
   if (c !== u.length) u = u.slice(0, c);
   const l = e.md.normalizeLink(u);
   if (!e.md.validateLink(l)) return false;
   if (!t) {
    e.pending = e.pending.slice(0, -a);
    const t = e.push("link_open", "a", 1);
    t.attrs = [ [ "href", l ] ];
    t.markup = "linkify";
    t.info = "auto";
    const n = e.push("text", "", 0);
    n.content = e.md.normalizeLinkText(u);
    const s = e.push("link_close", "a", -1);
    s.markup = "linkify";
    s.info = "auto";
   }
   e.pos += u.length - a;
   return true;
  }
  function newline(e, t) {
   let n = e.pos;
   if (e.src.charCodeAt(n) !== 10) return false;
   const s = e.pending.length - 1;
   const r = e.posMax;
   if (!t) {
    if (s >= 0 && e.pending.charCodeAt(s) === 32) {
     if (s >= 1 && e.pending.charCodeAt(s - 1) === 32) {
      let t = s - 1;
      while (t >= 1 && e.pending.charCodeAt(t - 1) === 32) t--;
      e.pending = e.pending.slice(0, t);
      e.push("hardbreak", "br", 0);
     } else {
      e.pending = e.pending.slice(0, -1);
      e.push("softbreak", "br", 0);
     }
    } else e.push("softbreak", "br", 0);
   }
   n++;
   while (n < r && isSpace(e.src.charCodeAt(n))) n++;
   e.pos = n;
   return true;
  }
  var Ae = [];
  for (let e = 0; e < 256; e++) Ae.push(0);
  "\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(e) {
   Ae[e.charCodeAt(0)] = 1;
  });
  function markdown_it_escape(e, t) {
   let n = e.pos;
   const s = e.posMax;
   if (e.src.charCodeAt(n) !== 92) return false;
   n++;
   if (n >= s) return false;
   let r = e.src.charCodeAt(n);
   if (r === 10) {
    if (!t) e.push("hardbreak", "br", 0);
    n++;
    while (n < s) {
     r = e.src.charCodeAt(n);
     if (!isSpace(r)) break;
     n++;
    }
    e.pos = n;
    return true;
   }
   if (r === 32) {
    if (!t) {
     const t = e.push("text_special", "", 0);
     t.content = "\\";
     t.markup = "\\";
     t.info = "escape";
    }
    e.pos = n;
    return true;
   }
   let i = e.src[n];
   if (r >= 55296 && r <= 56319 && n + 1 < s) {
    const t = e.src.charCodeAt(n + 1);
    if (t >= 56320 && t <= 57343) {
     i += e.src[n + 1];
     n++;
    }
   }
   const a = "\\" + i;
   if (!t) {
    const t = e.push("text_special", "", 0);
    if (r < 256 && Ae[r] !== 0) t.content = i; else t.content = a;
    t.markup = a;
    t.info = "escape";
   }
   e.pos = n + 1;
   return true;
  }
  function buildLastRuns(e) {
   const t = {};
   let n = 0;
   while ((n = e.indexOf("`", n)) !== -1) {
    const s = n;
    while (e.charCodeAt(++n) === 96) ;
    t[n - s] = s;
   }
   return t;
  }
  function backtick(e, t) {
   var n;
   const s = e.pos;
   if (e.src.charCodeAt(s) !== 96) return false;
   const r = e.posMax;
   let i = s + 1;
   while (i < r && e.src.charCodeAt(i) === 96) i++;
   const a = e.src.slice(s, i);
   const o = a.length;
   if (!e.backticksScanned) {
    e.backticks = buildLastRuns(e.src);
    e.backticksScanned = true;
   }
   if (((n = e.backticks[o]) !== null && n !== void 0 ? n : -1) >= i) {
    let n = i;
    let s;
    while ((s = e.src.indexOf("`", n)) !== -1 && s < r) {
     n = s + 1;
     while (e.src.charCodeAt(n) === 96) n++;
     if (n > r) break;
     if (n - s === o) {
      if (!t) {
       const t = e.push("code_inline", "code", 0);
       t.markup = a;
       let n = e.src.slice(i, s).replace(/\n/g, " ");
       if (n.startsWith(" ") && n.endsWith(" ") && /[^ ]/.test(n)) n = n.slice(1, -1);
       t.content = n;
      }
      e.pos = n;
      return true;
     }
    }
   }
   if (!t) e.pending += a;
   e.pos = i;
   return true;
  }
  function strikethrough_tokenize(e, t) {
   const n = e.pos;
   const s = e.src.charCodeAt(n);
   if (t) return false;
   if (s !== 126) return false;
   const r = e.scanDelims(e.pos, true);
   let i = r.length;
   const a = String.fromCharCode(s);
   if (i < 2) return false;
   let o;
   if (i % 2) {
    o = e.push("text", "", 0);
    o.content = a;
    i--;
   }
   for (let t = 0; t < i; t += 2) {
    o = e.push("text", "", 0);
    o.content = a + a;
    e.delimiters.push({
     marker: s,
     length: 0,
     token: e.tokens.length - 1,
     end: -1,
     open: r.can_open,
     close: r.can_close
    });
   }
   e.pos += r.length;
   return true;
  }
  function postProcess$1(e, t) {
   let n;
   const s = [];
   const r = t.length;
   for (let i = 0; i < r; i++) {
    const r = t[i];
    if (r.marker !== 126) continue;
    if (r.end === -1) continue;
    const a = t[r.end];
    n = e.tokens[r.token];
    n.type = "s_open";
    n.tag = "s";
    n.nesting = 1;
    n.markup = "~~";
    n.content = "";
    n = e.tokens[a.token];
    n.type = "s_close";
    n.tag = "s";
    n.nesting = -1;
    n.markup = "~~";
    n.content = "";
    if (e.tokens[a.token - 1].type === "text" && e.tokens[a.token - 1].content === "~") s.push(a.token - 1);
   }
   while (s.length) {
    const t = s.pop();
    let r = t + 1;
    while (r < e.tokens.length && e.tokens[r].type === "s_close") r++;
    r--;
    if (t !== r) {
     n = e.tokens[r];
     e.tokens[r] = e.tokens[t];
     e.tokens[t] = n;
    }
   }
  }
  function strikethrough_postProcess(e) {
   const t = e.tokens_meta;
   const n = e.tokens_meta.length;
   postProcess$1(e, e.delimiters);
   for (let r = 0; r < n; r++) {
    var s;
    const n = (s = t[r]) === null || s === void 0 ? void 0 : s.delimiters;
    if (n) postProcess$1(e, n);
   }
  }
  var we = {
   tokenize: strikethrough_tokenize,
   postProcess: strikethrough_postProcess
  };
  function emphasis_tokenize(e, t) {
   const n = e.pos;
   const s = e.src.charCodeAt(n);
   if (t) return false;
   if (s !== 95 && s !== 42) return false;
   const r = e.scanDelims(e.pos, s === 42);
   for (let t = 0; t < r.length; t++) {
    const t = e.push("text", "", 0);
    t.content = String.fromCharCode(s);
    e.delimiters.push({
     marker: s,
     length: r.length,
     token: e.tokens.length - 1,
     end: -1,
     open: r.can_open,
     close: r.can_close
    });
   }
   e.pos += r.length;
   return true;
  }
  function postProcess(e, t) {
   const n = t.length;
   for (let s = n - 1; s >= 0; s--) {
    const n = t[s];
    if (n.marker !== 95 && n.marker !== 42) continue;
    if (n.end === -1) continue;
    const r = t[n.end];
    const i = s > 0 && t[s - 1].end === n.end + 1 && t[s - 1].marker === n.marker && t[s - 1].token === n.token - 1 && t[n.end + 1].token === r.token + 1;
    const a = String.fromCharCode(n.marker);
    const o = e.tokens[n.token];
    o.type = i ? "strong_open" : "em_open";
    o.tag = i ? "strong" : "em";
    o.nesting = 1;
    o.markup = i ? a + a : a;
    o.content = "";
    const u = e.tokens[r.token];
    u.type = i ? "strong_close" : "em_close";
    u.tag = i ? "strong" : "em";
    u.nesting = -1;
    u.markup = i ? a + a : a;
    u.content = "";
    if (i) {
     e.tokens[t[s - 1].token].content = "";
     e.tokens[t[n.end + 1].token].content = "";
     s--;
    }
   }
  }
  function emphasis_post_process(e) {
   const t = e.tokens_meta;
   const n = e.tokens_meta.length;
   postProcess(e, e.delimiters);
   for (let r = 0; r < n; r++) {
    var s;
    const n = (s = t[r]) === null || s === void 0 ? void 0 : s.delimiters;
    if (n) postProcess(e, n);
   }
  }
  var xe = {
   tokenize: emphasis_tokenize,
   postProcess: emphasis_post_process
  };
  function markdown_it_link(e, t) {
   let n, s, r, i;
   let a = "";
   let o = "";
   let u = e.pos;
   let c = true;
   if (e.src.charCodeAt(e.pos) !== 91) return false;
   const l = e.pos;
   const h = e.posMax;
   const f = e.pos + 1;
   const d = e.md.helpers.parseLinkLabel(e, e.pos, true);
   if (d < 0) return false;
   let p = d + 1;
   if (p < h && e.src.charCodeAt(p) === 40) {
    c = false;
    p++;
    for (;p < h; p++) {
     n = e.src.charCodeAt(p);
     if (!isSpace(n) && n !== 10) break;
    }
    if (p >= h) return false;
    u = p;
    r = e.md.helpers.parseLinkDestination(e.src, p, e.posMax);
    if (r.ok) {
     a = e.md.normalizeLink(r.str);
     if (e.md.validateLink(a)) p = r.pos; else a = "";
     u = p;
     for (;p < h; p++) {
      n = e.src.charCodeAt(p);
      if (!isSpace(n) && n !== 10) break;
     }
     r = e.md.helpers.parseLinkTitle(e.src, p, e.posMax);
     if (p < h && u !== p && r.ok) {
      o = r.str;
      p = r.pos;
      for (;p < h; p++) {
       n = e.src.charCodeAt(p);
       if (!isSpace(n) && n !== 10) break;
      }
     }
    }
    if (p >= h || e.src.charCodeAt(p) !== 41) c = true;
    p++;
   }
   if (c) {
    if (typeof e.env.references === "undefined") return false;
    if (p < h && e.src.charCodeAt(p) === 91) {
     u = p + 1;
     p = e.md.helpers.parseLinkLabel(e, p);
     if (p >= 0) s = e.src.slice(u, p++); else p = d + 1;
    } else p = d + 1;
    if (!s) s = e.src.slice(f, d);
    s = normalizeReference(s);
    i = e.env.references[s];
    if (!i) {
     e.pos = l;
     return false;
    }
    a = i.href;
    o = i.title;
   }
   if (!t) {
    e.pos = f;
    e.posMax = d;
    const t = e.push("link_open", "a", 1);
    const n = [ [ "href", a ] ];
    t.attrs = n;
    if (o) n.push([ "title", o ]);
    if (s) {
     const e = Object.create(null);
     e.label = s;
     t.meta = e;
    }
    e.linkLevel++;
    e.md.inline.tokenize(e);
    e.linkLevel--;
    e.push("link_close", "a", -1);
   }
   e.pos = p;
   e.posMax = h;
   return true;
  }
  function markdown_it_image(e, t) {
   let n, s, r, i, a, o, u, c;
   let l = "";
   const h = e.pos;
   const f = e.posMax;
   if (e.src.charCodeAt(e.pos) !== 33) return false;
   if (e.src.charCodeAt(e.pos + 1) !== 91) return false;
   const d = e.pos + 2;
   const p = e.md.helpers.parseLinkLabel(e, e.pos + 1, false);
   if (p < 0) return false;
   i = p + 1;
   if (i < f && e.src.charCodeAt(i) === 40) {
    i++;
    for (;i < f; i++) {
     n = e.src.charCodeAt(i);
     if (!isSpace(n) && n !== 10) break;
    }
    if (i >= f) return false;
    c = i;
    o = e.md.helpers.parseLinkDestination(e.src, i, e.posMax);
    if (o.ok) {
     l = e.md.normalizeLink(o.str);
     if (e.md.validateLink(l)) i = o.pos; else l = "";
    }
    c = i;
    for (;i < f; i++) {
     n = e.src.charCodeAt(i);
     if (!isSpace(n) && n !== 10) break;
    }
    o = e.md.helpers.parseLinkTitle(e.src, i, e.posMax);
    if (i < f && c !== i && o.ok) {
     u = o.str;
     i = o.pos;
     for (;i < f; i++) {
      n = e.src.charCodeAt(i);
      if (!isSpace(n) && n !== 10) break;
     }
    } else u = "";
    if (i >= f || e.src.charCodeAt(i) !== 41) {
     e.pos = h;
     return false;
    }
    i++;
   } else {
    if (typeof e.env.references === "undefined") return false;
    if (i < f && e.src.charCodeAt(i) === 91) {
     c = i + 1;
     i = e.md.helpers.parseLinkLabel(e, i);
     if (i >= 0) r = e.src.slice(c, i++); else i = p + 1;
    } else i = p + 1;
    if (!r) r = e.src.slice(d, p);
    r = normalizeReference(r);
    a = e.env.references[r];
    if (!a) {
     e.pos = h;
     return false;
    }
    l = a.href;
    u = a.title;
   }
   if (!t) {
    s = e.src.slice(d, p);
    const t = [];
    e.md.inline.parse(s, e.md, e.env, t);
    const n = e.push("image", "img", 0);
    const i = [ [ "src", l ], [ "alt", "" ] ];
    n.attrs = i;
    n.children = t;
    n.content = s;
    if (u) i.push([ "title", u ]);
    if (r) {
     const e = Object.create(null);
     e.label = r;
     n.meta = e;
    }
   }
   e.pos = i;
   e.posMax = f;
   return true;
  }
  var Ee = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/;
  var Fe = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
  function autolink(e, t) {
   let n = e.pos;
   if (e.src.charCodeAt(n) !== 60) return false;
   const s = e.pos;
   const r = e.posMax;
   for (;;) {
    if (++n >= r) return false;
    const t = e.src.charCodeAt(n);
    if (t === 60) return false;
    if (t === 62) break;
   }
   const i = e.src.slice(s + 1, n);
   if (Fe.test(i)) {
    const n = e.md.normalizeLink(i);
    if (!e.md.validateLink(n)) return false;
    if (!t) {
     const t = e.push("link_open", "a", 1);
     t.attrs = [ [ "href", n ] ];
     t.markup = "autolink";
     t.info = "auto";
     const s = e.push("text", "", 0);
     s.content = e.md.normalizeLinkText(i);
     const r = e.push("link_close", "a", -1);
     r.markup = "autolink";
     r.info = "auto";
    }
    e.pos += i.length + 2;
    return true;
   }
   if (Ee.test(i)) {
    const n = e.md.normalizeLink(`mailto:${i}`);
    if (!e.md.validateLink(n)) return false;
    if (!t) {
     const t = e.push("link_open", "a", 1);
     t.attrs = [ [ "href", n ] ];
     t.markup = "autolink";
     t.info = "auto";
     const s = e.push("text", "", 0);
     s.content = e.md.normalizeLinkText(i);
     const r = e.push("link_close", "a", -1);
     r.markup = "autolink";
     r.info = "auto";
    }
    e.pos += i.length + 2;
    return true;
   }
   return false;
  }
  function isLinkOpen(e) {
   return /^<a[>\s]/i.test(e);
  }
  function isLinkClose(e) {
   return /^<\/a\s*>/i.test(e);
  }
  function isLetter(e) {
   const t = e | 32;
   return t >= 97 && t <= 122;
  }
  function scanSpecial(e, t) {
   const n = e.src;
   let s;
   let r;
   if (n.startsWith("\x3c!--", t)) {
    if (n.startsWith(">", t + 4)) return t + 5;
    if (n.startsWith("->", t + 4)) return t + 6;
    s = t + 4;
    r = "--\x3e";
   } else if (n.startsWith("<![CDATA[", t)) {
    s = t + 9;
    r = "]]>";
   } else if (n.charCodeAt(t + 1) === 63) {
    s = t + 2;
    r = "?>";
   } else if (isLetter(n.charCodeAt(t + 2))) {
    s = t + 3;
    r = ">";
   } else return -1;
   if (e.skipHtmlSpecial) return -1;
   const i = n.indexOf(r, s);
   if (i < 0) {
    e.skipHtmlSpecial = true;
    return -1;
   }
   return i + r.length;
  }
  function html_inline(e, t) {
   if (!e.md.options.html) return false;
   const n = e.posMax;
   const s = e.pos;
   if (e.src.charCodeAt(s) !== 60 || s + 2 >= n) return false;
   let r;
   const i = e.src.charCodeAt(s + 1);
   if (i === 33 || i === 63) r = scanSpecial(e, s); else if (i === 47 || isLetter(i)) {
    const t = e.src.slice(s).match(Re);
    r = t ? s + t[0].length : -1;
   } else return false;
   if (r < 0) return false;
   if (!t) {
    const t = e.push("html_inline", "", 0);
    t.content = e.src.slice(s, r);
    if (isLinkOpen(t.content)) e.linkLevel++;
    if (isLinkClose(t.content)) e.linkLevel--;
   }
   e.pos = r;
   return true;
  }
  var ye = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i;
  var Be = /^&([a-z][a-z0-9]{1,31});/i;
  function entity(e, t) {
   const n = e.pos;
   const s = e.posMax;
   if (e.src.charCodeAt(n) !== 38) return false;
   if (n + 1 >= s) return false;
   if (e.src.charCodeAt(n + 1) === 35) {
    const s = e.src.slice(n).match(ye);
    if (s) {
     if (!t) {
      const t = s[1][0].toLowerCase() === "x" ? parseInt(s[1].slice(1), 16) : parseInt(s[1], 10);
      const n = e.push("text_special", "", 0);
      n.content = isValidEntityCode(t) ? fromCodePoint(t) : fromCodePoint(65533);
      n.markup = s[0];
      n.info = "entity";
     }
     e.pos += s[0].length;
     return true;
    }
   } else {
    const s = e.src.slice(n).match(Be);
    if (s) {
     const n = (0, y.hl)(s[0]);
     if (n !== s[0]) {
      if (!t) {
       const t = e.push("text_special", "", 0);
       t.content = n;
       t.markup = s[0];
       t.info = "entity";
      }
      e.pos += s[0].length;
      return true;
     }
    }
   }
   return false;
  }
  function processDelimiters(e) {
   const t = {};
   const n = e.length;
   if (!n) return;
   let s = 0;
   let r = -2;
   const i = [];
   for (let a = 0; a < n; a++) {
    const n = e[a];
    i.push(0);
    if (e[s].marker !== n.marker || r !== n.token - 1) s = a;
    r = n.token;
    n.length = n.length || 0;
    if (!n.close) continue;
    if (!t.hasOwnProperty(n.marker)) t[n.marker] = [ -1, -1, -1, -1, -1, -1 ];
    const o = t[n.marker][(n.open ? 3 : 0) + n.length % 3];
    let u = s - i[s] - 1;
    let c = u;
    for (;u > o; u -= i[u] + 1) {
     const t = e[u];
     if (t.marker !== n.marker) continue;
     if (t.open && t.end < 0) {
      let s = false;
      if (t.close || n.open) {
       if ((t.length + n.length) % 3 === 0) {
        if (t.length % 3 !== 0 || n.length % 3 !== 0) s = true;
       }
      }
      if (!s) {
       const s = u > 0 && !e[u - 1].open ? i[u - 1] + 1 : 0;
       i[a] = a - u + s;
       i[u] = s;
       n.open = false;
       t.end = a;
       t.close = false;
       c = -1;
       r = -2;
       break;
      }
     }
    }
    if (c !== -1) t[n.marker][(n.open ? 3 : 0) + (n.length || 0) % 3] = c;
   }
  }
  function link_pairs(e) {
   const t = e.tokens_meta;
   const n = e.tokens_meta.length;
   processDelimiters(e.delimiters);
   for (let e = 0; e < n; e++) {
    var s;
    const n = (s = t[e]) === null || s === void 0 ? void 0 : s.delimiters;
    if (n) processDelimiters(n);
   }
  }
  function fragments_join(e) {
   let t, n;
   let s = 0;
   const r = e.tokens;
   const i = e.tokens.length;
   for (t = n = 0; t < i; t++) {
    if (r[t].nesting < 0) s--;
    r[t].level = s;
    if (r[t].nesting > 0) s++;
    if (r[t].type === "text" && t + 1 < i && r[t + 1].type === "text") r[t + 1].content = r[t].content + r[t + 1].content; else {
     if (t !== n) r[n] = r[t];
     n++;
    }
   }
   if (t !== n) r.length = n;
  }
  var Te = [ [ "text", markdown_it_text ], [ "linkify", linkify ], [ "newline", newline ], [ "escape", markdown_it_escape ], [ "backticks", backtick ], [ "strikethrough", we.tokenize ], [ "emphasis", xe.tokenize ], [ "link", markdown_it_link ], [ "image", markdown_it_image ], [ "autolink", autolink ], [ "html_inline", html_inline ], [ "entity", entity ] ];
  var Se = [ [ "balance_pairs", link_pairs ], [ "strikethrough", we.postProcess ], [ "emphasis", xe.postProcess ], [ "fragments_join", fragments_join ] ];
  var ze = class {
   constructor() {
    _defineProperty(this, "ruler", new K);
    _defineProperty(this, "ruler2", new K);
    _defineProperty(this, "State", ve);
    for (let e = 0; e < Te.length; e++) this.ruler.push(Te[e][0], Te[e][1]);
    for (let e = 0; e < Se.length; e++) this.ruler2.push(Se[e][0], Se[e][1]);
   }
   skipToken(e) {
    const t = e.pos;
    const n = this.ruler.getRules("");
    const s = n.length;
    const r = e.md.options.maxNesting;
    const i = e.cache;
    if (typeof i[t] !== "undefined") {
     e.pos = i[t];
     return;
    }
    let a = false;
    if (e.level < r) for (let r = 0; r < s; r++) {
     e.level++;
     a = n[r](e, true);
     e.level--;
     if (a) {
      if (t >= e.pos) throw new Error("inline rule didn't increment state.pos");
      break;
     }
    } else e.pos = e.posMax;
    if (!a) e.pos++;
    i[t] = e.pos;
   }
   tokenize(e) {
    const t = this.ruler.getRules("");
    const n = t.length;
    const s = e.posMax;
    const r = e.md.options.maxNesting;
    while (e.pos < s) {
     const i = e.pos;
     let a = false;
     if (e.level < r) for (let s = 0; s < n; s++) {
      a = t[s](e, false);
      if (a) {
       if (i >= e.pos) throw new Error("inline rule didn't increment state.pos");
       break;
      }
     }
     if (a) {
      if (e.pos >= s) break;
      continue;
     }
     e.pending += e.src[e.pos++];
    }
    if (e.pending) e.pushPending();
   }
   parse(e, t, n, s) {
    const r = new this.State(e, t, n, s);
    this.tokenize(r);
    const i = this.ruler2.getRules("");
    const a = i.length;
    for (let e = 0; e < a; e++) i[e](r);
   }
  };
  var Pe = {
   default: {
    options: {
     html: false,
     xhtmlOut: false,
     breaks: false,
     langPrefix: "language-",
     linkify: false,
     typographer: false,
     quotes: "\u201c\u201d\u2018\u2019",
     highlight: null,
     maxNesting: 100
    },
    components: {
     core: {},
     block: {},
     inline: {}
    }
   },
   zero: {
    options: {
     html: false,
     xhtmlOut: false,
     breaks: false,
     langPrefix: "language-",
     linkify: false,
     typographer: false,
     quotes: "\u201c\u201d\u2018\u2019",
     highlight: null,
     maxNesting: 20
    },
    components: {
     core: {
      rules: [ "normalize", "block", "strip_references", "inline", "text_join" ]
     },
     block: {
      rules: [ "paragraph" ]
     },
     inline: {
      rules: [ "text" ],
      rules2: [ "balance_pairs", "fragments_join" ]
     }
    }
   },
   commonmark: {
    options: {
     html: true,
     xhtmlOut: true,
     breaks: false,
     langPrefix: "language-",
     linkify: false,
     typographer: false,
     quotes: "\u201c\u201d\u2018\u2019",
     highlight: null,
     maxNesting: 20
    },
    components: {
     core: {
      rules: [ "normalize", "block", "strip_references", "inline", "text_join" ]
     },
     block: {
      rules: [ "blockquote", "code", "fence", "heading", "hr", "html_block", "lheading", "list", "reference", "paragraph" ]
     },
     inline: {
      rules: [ "autolink", "backticks", "emphasis", "entity", "escape", "html_inline", "image", "link", "newline", "text" ],
      rules2: [ "balance_pairs", "emphasis", "fragments_join" ]
     }
    }
   }
  };
  var Le = /^(vbscript|javascript|file|data):/;
  var je = /^data:image\/(gif|png|jpeg|webp);/;
  var Je = [ "http:", "https:", "mailto:" ];
  var Ie = class {
   validateLink(e) {
    const t = e.trim().toLowerCase();
    return Le.test(t) ? je.test(t) : true;
   }
   normalizeLink(e) {
    const t = D(e, true);
    if (t.hostname) {
     if (!t.protocol || Je.indexOf(t.protocol) >= 0) try {
      t.hostname = I.toASCII(t.hostname);
     } catch (e) {}
    }
    if (t.auth) t.auth = u(t.auth);
    if (t.hostname) t.hostname = u(t.hostname);
    if (t.pathname) t.pathname = u(t.pathname);
    if (t.search) t.search = u(t.search);
    if (t.hash) t.hash = u(t.hash);
    return format(t);
   }
   normalizeLinkText(e) {
    const t = D(e, true);
    if (t.hostname) {
     if (!t.protocol || Je.indexOf(t.protocol) >= 0) try {
      t.hostname = I.toUnicode(t.hostname);
     } catch (e) {}
    }
    return a(format(t), a.defaultChars + "%");
   }
   constructor(...e) {
    _defineProperty(this, "inline", new ze);
    _defineProperty(this, "block", new De);
    _defineProperty(this, "core", new fe);
    _defineProperty(this, "renderer", new Q);
    _defineProperty(this, "linkify", new J);
    _defineProperty(this, "utils", N);
    _defineProperty(this, "helpers", Object.assign({}, Y));
    const [t, n] = e;
    if (typeof t === "string") {
     this.configure(t);
     if (n) this.set(n);
    } else {
     this.configure("default");
     this.set(t || {});
    }
   }
   set(e) {
    Object.assign(this.options, e);
    return this;
   }
   configure(e) {
    let t;
    if (typeof e === "string") {
     const n = e;
     t = Pe[n];
     if (!t) throw new Error(`Wrong 'markdown-it' preset "${n}", check name`);
    } else t = e;
    if (!t) throw new Error("Wrong `markdown-it` preset, can't be empty");
    if (t.options) this.options = {
     ...t.options
    };
    const n = t.components;
    if (n) {
     var s;
     [ "core", "block", "inline" ].forEach(e => {
      var t;
      const s = (t = n[e]) === null || t === void 0 ? void 0 : t.rules;
      if (s) this[e].ruler.enableOnly(s);
     });
     const e = (s = n.inline) === null || s === void 0 ? void 0 : s.rules2;
     if (e) this.inline.ruler2.enableOnly(e);
    }
    return this;
   }
   enable(e, t = false) {
    let n = [];
    if (!Array.isArray(e)) e = [ e ];
    [ "core", "block", "inline" ].forEach(t => {
     n = n.concat(this[t].ruler.enable(e, true));
    });
    n = n.concat(this.inline.ruler2.enable(e, true));
    const s = e.filter(e => n.indexOf(e) < 0);
    if (s.length && !t) throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${s}`);
    return this;
   }
   disable(e, t = false) {
    let n = [];
    if (!Array.isArray(e)) e = [ e ];
    [ "core", "block", "inline" ].forEach(t => {
     n = n.concat(this[t].ruler.disable(e, true));
    });
    n = n.concat(this.inline.ruler2.disable(e, true));
    const s = e.filter(e => n.indexOf(e) < 0);
    if (s.length && !t) throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${s}`);
    return this;
   }
   use(e, ...t) {
    e.apply(e, [ this, ...t ]);
    return this;
   }
   parse(e, t) {
    if (typeof e !== "string") throw new Error("Input data should be a String");
    const n = new this.core.State(e, this, t);
    this.core.process(n);
    return n.tokens;
   }
   render(e, t = {}) {
    return this.renderer.render(this.parse(e, t), this.options, t);
   }
   parseInline(e, t) {
    const n = new this.core.State(e, this, t);
    n.inlineMode = true;
    this.core.process(n);
    return n.tokens;
   }
   renderInline(e, t = {}) {
    return this.renderer.render(this.parseInline(e, t), this.options, t);
   }
  };
  _defineProperty(Ie, "Token", G);
  _defineProperty(Ie, "Ruler", K);
  _defineProperty(Ie, "Renderer", Q);
  _defineProperty(Ie, "ParserCore", fe);
  _defineProperty(Ie, "StateCore", ee);
  _defineProperty(Ie, "ParserBlock", De);
  _defineProperty(Ie, "StateBlock", de);
  _defineProperty(Ie, "ParserInline", ze);
  _defineProperty(Ie, "StateInline", ve);
  var Me = callable(Ie);
 }
};

