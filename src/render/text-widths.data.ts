/** Widths of Verdana at 11 px, in hundredths of a pixel, from U+0020 to U+007E, as anafanafo 2.0.0 (MIT, © Metabolize LLC) measured them. */
export const ASCII = [
  387, 433, 505, 900, 699, 1184, 799, 295, 500, 500, 699, 900, 400, 500, 400, 500, 699, 699, 699, 699, 699, 699,
  699, 699, 699, 699, 500, 500, 900, 900, 900, 600, 1100, 752, 754, 768, 848, 696, 632, 853, 827, 463, 500, 762,
  612, 927, 823, 866, 663, 866, 765, 752, 678, 805, 752, 1088, 754, 677, 754, 500, 500, 500, 900, 699, 699, 661,
  685, 573, 685, 655, 387, 685, 696, 302, 379, 651, 302, 1070, 696, 668, 685, 685, 469, 573, 433, 696, 651, 900,
  651, 651, 578, 698, 500, 698,
  900
]

/**
 * The same from U+007F to U+2E7F: runs of code points, each `width:length` (no width: no glyph),
 * both in base 36, the length 1 where it is left out.
 */
export const BEYOND_ASCII = `
:x ar c1 jf:4 dw jf:2 uk go jp p0 0 uk jf gk p0 gk:2 jf jm jf b4 jf gk go jp uk:3 go kw:6 u3 lc jc:4 cv:4 np mv o2:5
p0 o2 md:4 it ii iy id:6 t7 fx i7:4 8e:4 ip jc ik:5 p0 ik jc:4 i3 j1  kw id kw id kw id lc fx lc fx lc fx lc fx nk
js np j1 jc i7 jc i7 jc i7 jc i7 jc i7 np j1 np j1 np j1 np j1 mz jc mz jc cv 8e cv 8e cv 8e cv 8e cv 8e qm ir dw aj
l6 i3:2 h0 8e h0 8e h0 91 h0 e0 h6 8p mv jc mv jc mv jc mc mv jc o2 ik o2 ik o2 ik wp u0 l9 d1 l9 d1 l9 d1 kw fx kw
fx kw fx kw fx iu c1 iu c1 iu c1 md jc md jc md j9 md jc md jc md j9 u8 p0 it i3 it ky g2 ky g2 ky g2  fa n8 hk fa
hk fa ke:2 dk m2 ow hk fa ee io n2 fb h0 jf m2:2 nj 7r a6 m2 fa 8i et oy m2 fa m2 on ik s9 l5 jv fa h0:2 bw hs ai 8i
io 8i io n4 k6 mp m2 nv fa io dk gh:2 dk:2 fa:2 dk cw fa 64 8l 7m a6 14q zn su uk r6 gz xy uk ns m2 dk a6 8i m2 fa
m2 fa m2 fa md jc m2 fa md jc dk m2 dk m2 dk r6 ke m2 fa m2 fa m2 fa m2 fa m2 fa gh dk 8i 14q zn su np j1 t1 h4 mv
jc kw id u3 t7 o2 ik m2 dk m2 dk io dk io dk a6 8i a6 8i m2 fa m2 fa ke a6 ke a6 m2 fa m2 fa kw fx iu c1 h7 c3 m2 fa
jv fa ig fa io dk m2 dk io dk m2 fa m2 fa m2 fa m2 fa m2 fa 8i fa 9p 8i nn nm m2 ke fa io:2 bw dk gb c5 ke m2 m6 io
dk bw 8i lg fa ke a6 m2 :81 ct a5 hy ea a6:2 m1 hq uk:2 a6 dk:3 dw a6 uk:4 jf:2 kw dw my ql gi uk qx uk n1 rq 8e kw
ky hb lh jc ky mz o2 cv l6 ky pr mv ju o2 mz if uk kk iu it p1 ky qm p0 cv it j1 fo jc 8e ja j1 iy i3 il fo dz jc j2
8e i3:2 jk i3 fd ik jh j4 fj j9 f6 ja o5 i1 p4 ov 8e ja ik ja ov hb fk f5 m2 r7 m2 g3 k4 h4 m2 fa ke cu h0 dn hl ds
md gx pb ns it fx k7 dk gk:2 k2 hr ld fk ej bs h4 fk dk 8i m2 cd:2 h0 fa ke r6 jc f9 ke:2  jc:2 o8 hb lf kw cv:2 dw
y6 xp p0 l6 my it mz kw ky:2 hb ms jc tq it my:2 l6 mg pr mz o2 mz if lc iu it p1 ky n9 lr vh vx ny s4 kt lf vm ll
id is i6 ee j0 i7 oe g1 jk:2 i3 iz la jh ik jh j1 gc f6 i3 pp i3 jp ii qs r4 jl oa hg gq pn ic i7:2 jc ee gq fx 8e:2
aj rx:2 jc i3 jk i3 jh zu jd ki gl tl kp m2 i1 vk ph re l4 10x sl fb c3 mk j5 m2 fa ov i0 ov i0 10a vs nb hb u2 ov
zu jd ke dk a7 0:4 jf 0:2 m2 gd hk ed h0 fa hb ee hb ee ja fr tq oe fb c3 l6 i3 l6 i3 ke eu o0 hj mz jh q0 j1 vj o4
o2 iu ke dk io dd it i3 it i3 ky i3 od if jv fd lr ii lr jc qu l2 qu l2 a6 re l4 ke fr kq f9 m2 gd m2 gd jv fd r6 jc
8i m2 dk m2 dk r6 ke io dk n2 i7 m2 dk re l4 fb c3 fb dk m2 gd m2 gd m2 fa o2 ik m2 fa k6 d4 ln fa ln fa ln fa jv fd
ho cj qn kj ho cj m2 fa m2  hk fa ok nk oi lk hj du rp mz t1 o2 m2 du l9 ie fb c3 kq f9 na l6 pd kt vi mj o2 j1 u8
p0 kx ja tz oc xy rr ll iu l0 j8 dk cb r8 ou h6 g0 kt :4pd fd jq ke e7 em g1:2 dl c3 8i 92 gi dl jc gd fa em gk gf
gk m2 dc fa:2 dy e2:2 dd gf ff k0 ff fa m2 dk c3 c5 gg cj fa gd dy g5 f9 cw gg bt:2 d5 bb:2 d8 dg 64 7j e0 bc gi e5
dh cs aa a5 cj b3 du gx 8d:2 9l bx 9h 9i 7u:2 7e:2 97 50 9n ey 8m 8t 7t 8t:2 9i 5v a0 9c ey 8z 9r 8m 84 8a a8 8m 50
70 a0 8z 8m 84 91 a8 8m n9 fa:2 a6 ns fa:2 a6:2 bw 8i dk fa 9w ee nf 8i 88 fa gf :3l m2 dk ke fa ky j1 ke fa lc fx
m2 fa nk j1 m2 fa m2 fa m2 fa jc i7 jc i7 io dk io dk io dk h0 a6 m2 fa m2 fa mz jc m2 fa m2 fa m2 fa a6 8i cv 8e l6
i3 l6 i3 m2 fa h0 8e io 8i io 8i io 8i pr tq r6 ns pr tq m2 fa mv jc m2 fa m2 fa o2 ik m2 fa o2 ik o2 ik if j1 h0 fa
ke a6 l9 d1 ke a6 ke a6 h0 bw kw fx h0 bw h0 bw h0 bw io 8i iu c1 io 8i io 8i m2 fa m2 fa m2 fa md jc m2 fa kw i3 kw
i3 u8 p0 u8 p0 u8 p0 su m2 u8 p0 m2 fa m2 fa m2 fa io dk ky g2 io dk fa 8i m2 fa dk 8i cy cx kq ie kw id kw id kw id
kw id kw id kw id kw id kw id kw id kw id kw id kw id jc i7 jc i7 jc i7 jc i7 jc i7 jc i7 jc i7 jc i7 cv 8e cv 8e o2
ik o2 ik o2 ik o2 ik o2 ik o2 ik o2 ik on ik on ik on ik on ik on ik md jc md jc n4 k6 n4 k6 n4 k6 n4 k6 n4 k6 it i3
it i3 it i3 it i3 sm i0 fh dl e0  g0:8 m2:2 o6:6 cu:6 uk:2 mv:2 rn:4 uk:2 fz:8 q9:2 v1:6 88:8 ed:2 j5:6 fa:6 uk:2
o6:2 ug:2 rg:2 uk:2 f5:8 uk q9 uk v7 uk v7 uk v7 k4:8 ot:2 uh:2 se:4 j1:2 fo:2 jc:2 8e:2 ik:2 ja:2 ov:2 uk:2 g0:8
m2:2 o6:6 fz:8 q9:2 v1:6 k4:8 ot:2 uh:2 se:4 g0:5 uk g0:2 m2:2 kw:2 m2 a6 8e a6:3 fz:3 uk fz:2 jc my mz ql m2 a6:3
88:2 8e:2 uk:2 88:2 a6:2 cv gi uk a6:3 f5:2 ja:2 f9:2 f5:2 m2:2 it n1 l7 jf:3 uk:2 k4:3 uk k4:2 o2 qx p0 rq mp jf a6
 fa uk fa uk a7 7n 53 jf b4 64 1x 0:5 ho:2 jf:2 uk:2 8l jf 87:4 e1:4 jf:2 go ed a7 kd p0 9o 0:7 5d 1ai 15f b1 h1:2
9y gk n7 as dw:2 m3 j3 cw jf fa:2 e7 ru 9y b1 9y:2 oo ll:2 jc:2 gk gl eq 9o fa eq gu uk fa lb i5 ts i5:2 uk i5 lc uk
8i 6s 0:f  cw 6m uk:2 gk:2 cw gk:2 cw:4 6w:2 go cw:d 6w:2 uk 8d 7u 8t 8v 7u uk:a  jf lc:2 jf:2 tq mv zk zn u8 pi j1
jf l6 iu uk fx if np kw:2 lc ko mb ha ic h0 pe ha:2 n0 k2 uk:f  0:3 ic le:2 0:3 ic:2 0:3 uk qf ri 0 uk 0:e uk:e 
mx:2 ie u8 jk ww mx ia if pv uk uh p6 ie hn is rf na sx 9w ns ie zt q5 p9 ie:2 su qp ie jc ke yh 19x tu m2 ie fn p0
ob m7 c8 l6 kw t1 lx ly j6 mx s3 ka wr lb jq h7 d2 fb k6 sj 1e4 kk gi ec ly s7 m3 gb:2 j1 ls hr fq 8y af ka lb or qy
cq  uk:3 mx:2 oh:6 uk:4 bm 8t i1 pl rn jz s2 112 18m qn j5 q2 z2 gb l5 mw qb 8u ho p1 nt ft nw wq 143 pi ir pg ya 8u
fn j8 sj vt mw vt l5 dk jx h9 uk:8  uk fa uk fa uk fa uk:6 ie:c fa uk u7 ie:3 uk ie qf:3 uk qf uk qf:2 uk:2 ie:2 qf
ie:3 qf ie:3 uk:3 ie:4 uk:2 qw ie qk uk qf sg qf sg ie:9 jq:2 uk jq uk jq uk:7 ie:5 qf ie:4 uk ie:9  j9 ec jf g2 gc
lx m8 le hm ip fk hm i0 fk fy p0 ob m8 p0 ob ia b1 ob g0 au b4 p0 mv m5 fu uk tx i9 id ii 7m eg ak g2 i5:2 m2 g8 jf
ry yc kq s8 zn ia j7 i9 ig i9 aa hl h7 hl hq h4 gt:2 gl hu bx hk hq hv ki la j8 io p0 gs ig ki gl if i9 i4 h4 ji
jc:2 nc:2 ho i7 i0 il ix jr jg h7 hk i1 p0:2 h8 i4 p0:2 hk h8 j0 i0 mf lf ay gx h8:2 gs:2 h8 hc ht hr ii:2 h5 hm hc
ho i8 ho hw hs ik ho jb:2 jo ja k9:2 ke ju h6:2 hs:2 im jz:2 jx:2 io:2 m4 ms lr m2 n4 mh ly n9 n3 ny n8 me lv my:4
a3 a7 j2 ma j1 n3 np ns qp pk jc:2 mn:2 lh:2 mg:2 i7 kv eo la:2 km mo ja ki:2 jl:2 bn dh dp ja nm mm:2 m4:2 hv je:2
jt:2 he:2 gs ir if:2 tl:2 jw:2 jr:2 kg:2 kd k1 kz ka ki kl ko kz lz l1 mv ne nl nq ck uk s4 sp jv hm fk hm:2 fk hm
jb jv hm fk hm fk  ie:2 ic oa ie oa ka uk ie:8 h8 ie uk ie qf ie xm:2 uk ie uk:2 ie:4 ig:2 qf:2 oa uk 113 uk ie uk:2
113 sb u5 j2 gs:3 r6 gs:2 ie sb ie:6 uk ie kv:2 ie:4 ic:2 ie:3 ic ie:3 ic:2 ie ic ie:3 ic:2 ie:6 ic ie:3 ic:2 ie:3
ic:2 ie:2 ic ie:6 ic:2 ie:8 kg qm 9o sp bc ie:4 nz kw km uk:2 ie:2 uk oo o1 mu k4:4 rw sb ie ef o3:2 ox:2 uk:j ie 9m
uk:2 19h:2 sb:3 jn fe:6 uk:f uh uk q7 fm gk gl:2 vi:2 ta tt:3 uk:8 yy rt xf v4 sb oe uk:n  uk:w ic uk ic 9o ic o7 cc
uk:o  ig:6 mx:4 ig uk:k  uk:2t q5 uk:1l  ln uk ln uk:9 ln uk:3 ln uk:3 ln uk:3 ln uk:3 ln uk:7 ln uk:7 ln uk:7 ln
uk:7 ln uk:f ie:4 ln:t uk:8 ie:a  ln uk:3 ln uk:3 ln uk:3 ln uk:3 ln:3 ma uk:2 ie:9  ig:2 uk qf:7 au:2 uk qf ie:3 uk
u9 uk gu qf qw uk g7:2 u9 ie u9 uk jj:2 uk oa ie qf u9 ie m3 is qf uk p0 ig i6 ie uk ig uk:4 ie:4 ig:2 ie:8 uk:4 au
ie:8 uk ie:b uk:4  uk:4 ie uk:2 ie:2 uk ie:4 uk qf pd:3 ie uk:4 ie:4 uk:4 ie:f qf ri:8 ie:2 v7 w5 s0 ie:3 mx ie mx
ie:5 uk:c ie:c g8 uk:2 k2 uk i5 fl uk:3 fa mx uk:3 fa ie:2 uk:c ie uk ie:c qv qd q9 re ie:3 uk ie:9 uk:5 r9 rf qz k6
mn s8 ga s4 uk:2 h9 nq w9 y6 ie:2 if uk:1b le uk:s  uk ts td ts ty uk o4 o5 o6 l3 uk:4 o2 si ru sv ts nd pv na n9 hg
ko nc n8 n7 n1 f4 gv gf hn l5 o1 o3:2 o5 o8 o9 uk p6 o4 pp p6 pg oy pe s7 mr m3 mw o5 o7 l8 np nh o7 n7 lm ln ku lf
p9 ow o4:2 lm l0 l9 l2 o1 o2 ls o6 o0 uk qo uk na:2 n7:2 uk:3 nz uk 8u 8h cp bz:2 kf:2 uk:2 md gm:2 rt ke n8:2 bx:2
9p:2 8f:2 fk:2 cj:2 75:2 a7:2 o3:u rb uk:3 mv s8 mv s2 sb sd:2 ph qo pb s8:2 s1 sf sg e5 qz pk:2 qi:2 l9:2 qp uk qp
n8 sw nk qg nk r5 tj r5 pe qo sb tn s2  gr sz l2 h9:2 ie:2 iy s2:2 ae pm 9x pm uk:2 mt iy i9 gl:2 rl:2 y2 l2:2 ql q6
w8 px:2 c4 gu le qs:2 sx:2 cw:2 b6:2 e6:2 ex:2 74  vk:2 tr:2 10o 1c3:a  kw:73  sb:8 fm:2 sb:6 175 sb fm:2 sb:w uk:2
qf:2 fm qf sb:f fm sb:2 fm:2 sb fm sb fm sb:2 fm:2 sb:2 fm:2 sb:2 fm:2 sb:2 fm:2 qf:4 sb:8 kx:2 sb:6 kx sb kx:2 sb
kx sb:2 kx  b5 bm 9l bf:2 do:2 a8:2 c3:2 97:2 96:4 b6 b8 k5:2 l9:2 jt:2 6w 8h i5 i3:2 k7 gr i5:2 gr:4 n0:2 i5:8 lh:5
qk le lg m2 lg lh li lg:6 q5 qp mu:5 ob mv:3 su jv n6:2 l0:3 jx:2 ng:2 8h:2 cy:2 jh js jh kl mu jz kv ka:3 lp jf
mv:2 lx eg rh:2 i9:2 ln:2 lg:2 p0 ia hm fj:3 kn:2 gf:2 eg  rh:2 rk gn:2 i7:2 nf:2 kd q5 jy 1a0 io:3 f9 m9 fv f9 j7
f9 io kn io:3 ji iv l0 c3 a7 os 9z gj:2 gn gj gn js ji gn:2 gl:2 n9:2 e0 g6 gk fy ol lu:2 rh:3 mv:3 fn:2 a7 it gn:6
bv:2 gk:2 fm:2 ml:2 i7:2 ml in:2 jx:2 n0:2 jx:2 ij jx:2 mk:2 in:3 gl in:2 ke:2 gk:4 gm:4 et gm:2 gl:2 gn px u2 18j
go i7 k5:2 fn:2 gl:3 gm gl:4 gm:2 gu hf gm:2 gl:2 gu gr gn:2 gl:7 gm:3 gl:2 gm:2 gv go kv:2 on gn sl ir:4 fn g0 gu
gz gl gw:3 gu gw:4 gq gr gq gr r4:2 h9:2 e1:8 go:4 e1:2 t4:2 h9:2 h8:2 e1:4 pz:2 i9:3 in i9 c0 l2:3 kz kw kz pl ky
l2:3 l6:2 fn:2 9k 8p:2 95 bx gm ao em 6w to:2 gl:2 f8 au ck 8z :ox
`
