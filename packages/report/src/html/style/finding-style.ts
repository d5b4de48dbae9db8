/** Severities, findings that open, states. Each severity has its own shape, so that nothing hangs on colour. */
export const FINDING_STYLE = `
.P0{color:var(--P0);background:var(--P0g)}.P1{color:var(--P1);background:var(--P1g)}.P2{color:var(--P2);background:var(--P2g)}.P3{color:var(--P3);background:var(--P3g)}
.good{color:var(--good);background:var(--goodg)}.unknown{color:var(--unknown);background:var(--unknowng)}
.b{display:inline-flex;align-items:center;gap:.35em;border-radius:.3rem;padding:.05rem .45rem;font-size:.8125rem;font-weight:700;white-space:nowrap;width:max-content}
.b::before{content:"";width:.62em;height:.62em;background:currentColor;print-color-adjust:exact;-webkit-print-color-adjust:exact;forced-color-adjust:none}
.b.P1::before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}
.b.P2::before{clip-path:polygon(50% 0,100% 100%,0 100%)}
.b.P3::before{border-radius:50%}
.late{color:var(--P0);font-weight:600}
.tag{border:1px solid var(--line);border-radius:.3rem;padding:0 .35rem;font-size:.8125rem;color:var(--soft)}
summary{cursor:pointer;border-radius:.4rem}
.f,.r{background:var(--card);border:1px solid var(--line);border-radius:.5rem;margin:.4rem 0}
.f{content-visibility:auto;contain-intrinsic-size:auto 4rem}
.f>summary{display:grid;grid-template-columns:auto 1fr auto;gap:.15rem .7rem;padding:.55rem .8rem;align-items:start;list-style:none}
.r>summary{display:flex;justify-content:space-between;gap:.3rem 1rem;flex-wrap:wrap;padding:.6rem .8rem;list-style:none}
.f>summary::-webkit-details-marker,.r>summary::-webkit-details-marker{display:none}
.f>summary>.b{grid-row:1/3;margin-top:.15rem}
.m{unicode-bidi:isolate;min-width:0}
.r>summary>.m{flex:1 1 16rem}
.w{grid-column:2;color:var(--soft);font-size:.875rem;unicode-bidi:isolate;min-width:0}
.d{white-space:nowrap;color:var(--soft);font-size:.875rem}
.d::after{content:"";display:inline-block;width:.45em;height:.45em;border:solid currentColor;border-width:0 .14em .14em 0;transform:translateY(-.2em) rotate(45deg);margin-left:.6em}
details[open]>summary>.d::after{transform:rotate(225deg)}
.f>summary>.d{grid-column:3;grid-row:1}
.f[open]>summary,.r[open]>summary{border-bottom:1px solid var(--line);border-radius:.5rem .5rem 0 0}
.f:target,.card:target{border-color:var(--link);outline:2px solid var(--link)}
summary:hover{background:var(--mute)}
.r>.f{margin:.4rem .6rem}
.r>.f:last-child{margin-bottom:.6rem}
.r>dl{background:none}
dl{padding:.7rem .8rem;font-size:.925rem}
dl>div{display:grid;grid-template-columns:9rem 1fr;gap:.1rem .8rem;padding:.18rem 0}
dt{color:var(--soft)}
dd{margin:0;min-width:0;unicode-bidi:isolate}
.q{background:var(--mute);border-radius:.25rem;padding:.05rem .3rem}
.fold{margin:.8rem 0}
.fold>summary{width:max-content;max-width:100%;color:var(--link);padding:.2rem .3rem}
.st,.o{border-radius:.3rem;padding:.05rem .45rem;font-size:.8125rem;font-weight:600;background:var(--mute);color:var(--soft);white-space:nowrap}
.st.open{color:var(--P1);background:var(--P1g)}.st.in-progress{color:var(--P3);background:var(--P3g)}.st.resolved,.st.ok{color:var(--good);background:var(--goodg)}
.o-signals{color:var(--P1);background:var(--P1g)}.o-clear{color:var(--good);background:var(--goodg)}.o-unknown{color:var(--unknown);background:var(--unknowng)}
.sensors{list-style:none;padding:0;font-size:.925rem}
.sensors li{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .5rem;padding:.2rem 0}
.sn{min-width:0}
@media (max-width:40rem){.f>summary{grid-template-columns:auto 1fr}.f>summary>.b{grid-row:auto}.f>summary>.m{grid-column:1/3;grid-row:2}.f>summary>.w{grid-column:1/3}
.f>summary>.d{grid-column:2;grid-row:1;text-align:right}dl>div{grid-template-columns:1fr}dl>div+div{margin-top:.35rem}}
@media print{body{background:none;font-size:11pt}.skip,nav,.d::after{display:none}.f{content-visibility:visible;break-inside:avoid}section{break-inside:auto}
.short .r::details-content,.short .f::details-content,.fold::details-content{content-visibility:visible;height:auto}a{color:inherit}}
`;
