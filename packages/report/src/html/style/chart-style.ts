/** Charts: colours of their marks. Text in them has the size of other small text. */
export const CHART_STYLE = `
figure{margin:.4rem 0}
figcaption{color:var(--soft);font-size:.875rem;margin-top:.3rem}
svg text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;fill:var(--ink)}
svg .ax,svg .qn{fill:var(--soft)}
svg .qn,svg .mm{text-anchor:middle}
svg .me{text-anchor:end}
.quadrant{display:block;width:100%;max-width:30rem;height:auto}
.quadrant .ax{font-size:11px}.quadrant .qn{font-size:10.5px}
.qf{fill:var(--card);stroke:var(--line)}.qg{fill:var(--goodg)}.ql,.gl{stroke:var(--line)}
.pl{stroke:var(--soft)}.pp{fill:var(--soft)}
.pc{fill:var(--link)}.pd{fill:var(--card);stroke:var(--link);stroke-width:1.5}
svg .pn{fill:var(--card);font-size:10.5px;font-weight:700;text-anchor:middle}svg .pdn{fill:var(--link)}
.progress,.gantt,.bar{display:block;overflow:hidden}
.at{overflow:visible}
.cl{stroke:var(--link);stroke-width:2.5}.dashed{stroke-dasharray:5 5}
.cm{fill:var(--link)}.cd{fill:var(--link);stroke:var(--card)}.ch{fill:var(--card);stroke:var(--link);stroke-width:2}
svg .gs{font-weight:700}
svg .gn{font-size:13px}
.gb{fill:var(--mute);stroke:var(--soft)}.gb.done{fill:var(--good);stroke:none}.gb.active{fill:var(--link);stroke:none}.gb.critical{fill:var(--P0);stroke:none}
.gm{fill:var(--ink)}
.today{stroke:var(--P0);stroke-width:2;stroke-dasharray:4 4}
.bar{border-radius:4px}
.bar .o-signals{fill:var(--P1)}.bar .o-clear{fill:var(--good)}.bar .o-unknown{fill:var(--unknown)}.bar .o-not-asked{fill:var(--line)}
.m0{fill:var(--mute)}.m1{fill:var(--link)}
.level{font-size:1.05rem;margin-bottom:.8rem}
@media (min-width:60rem){#score .cols{grid-template-columns:30rem 1fr;gap:2rem}}
`;
