/** Colours of both themes, letters, the frame of the page. Text has a contrast of 4.5 to 1 or more on each of its grounds. */
export const BASE_STYLE = `
:root{color-scheme:light dark;--bg:#f6f7f9;--card:#fff;--ink:#17202b;--soft:#4d5968;--line:#d5dbe3;--link:#0b57b0;--focus:#0b57b0;
--P0:#a61b12;--P0g:#fdebe9;--P1:#9a3a00;--P1g:#fdefe3;--P2:#6d4d00;--P2g:#faf1d2;--P3:#1a4f9c;--P3g:#e6effc;
--good:#10602a;--goodg:#e3f5e9;--unknown:#56429a;--unknowng:#efecfb;--mute:#e9edf2}
@media (prefers-color-scheme:dark){:root{--bg:#0e141b;--card:#161e27;--ink:#e6ecf3;--soft:#a9b5c3;--line:#2c3947;--link:#8fc0ff;--focus:#8fc0ff;
--P0:#ffa59c;--P0g:#3a1715;--P1:#ffb886;--P1g:#38220f;--P2:#efcf75;--P2g:#302809;--P3:#a5c8ff;--P3g:#14294a;
--good:#86e0a4;--goodg:#0e2d1a;--unknown:#cbbfff;--unknowng:#261f45;--mute:#222d39}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
header,nav,main,footer{max-width:70rem;margin:0 auto;padding:0 1rem}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:1}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:.25rem}
h1,h2,h3,h4,p,dl,ul,figure{margin:0}
h1{font-size:clamp(1.6rem,5vw,2.4rem);line-height:1.15;letter-spacing:-.02em;unicode-bidi:isolate}
h2{font-size:1.4rem;letter-spacing:-.01em;margin-bottom:.6rem}
h3{font-size:1.05rem;margin:1.4rem 0 .5rem}
h4{font-size:.95rem;color:var(--soft);font-weight:600;margin:1rem 0 .4rem}
section{margin:2.6rem 0 0}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;unicode-bidi:isolate}
ul{padding-left:1.2rem}
small{font-size:.8125rem;color:var(--soft)}
.c{color:var(--soft);font-weight:400}
.lead,.sub,.more{color:var(--soft);margin-bottom:.6rem}
.sub{font-size:.875rem;margin:.3rem 0 .6rem}
.note{background:var(--P2g);color:var(--P2);border-radius:.5rem;padding:.7rem 1rem;margin:1rem 0}
.brand{display:flex;align-items:center;gap:.5rem;padding-top:1.6rem;margin-bottom:.4rem;color:var(--soft);font-weight:600;font-size:.9rem}
.brand svg{width:1.3rem;fill:none;stroke:#c8452b;stroke-width:5}
.meta{color:var(--soft);font-size:.9rem;margin:.4rem 0 1.1rem}
.verdict{font-size:1.2rem;font-weight:600;line-height:1.35;border-radius:.6rem;padding:.8rem 1rem;border-left:.4rem solid}
.notes{background:var(--mute);border-radius:.6rem;margin-top:.6rem;padding:.6rem 1rem .6rem 2.2rem;font-size:.9rem}
.tiles{list-style:none;padding:0;margin-top:1rem;display:grid;grid-template-columns:repeat(auto-fit,minmax(9.4rem,1fr));gap:.6rem}
.tiles li>*{display:flex;flex-direction:column;gap:.15rem;height:100%;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.7rem .8rem;color:inherit;text-decoration:none}
.tiles a:hover{border-color:var(--link)}
.tiles strong{font-size:1.7rem;line-height:1.2}
.tiles strong small{font-size:.9rem;font-weight:400}
.k{font-size:.8125rem;font-weight:600;color:var(--soft)}
nav ul{list-style:none;padding:.8rem 0 0;display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;font-size:.95rem}
.cols,.layers{display:grid;gap:.8rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));align-items:start}
.card{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.9rem 1rem;min-width:0}
.card h3{margin-top:0}
.root{margin:.5rem 0}
.members{padding-left:1.1rem;font-size:.9rem}
.members li{margin:.25rem 0}
footer{margin-top:3rem;padding-bottom:2rem;color:var(--soft);font-size:.875rem;border-top:1px solid var(--line);padding-top:1rem}
footer p{margin-bottom:.4rem}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
