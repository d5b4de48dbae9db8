/** Tables, and their rows as cards on narrow screens. */
export const TABLE_STYLE = `
table{width:100%;border-collapse:collapse;background:var(--card);border:1px solid var(--line);margin:.6rem 0 1.2rem;font-size:.925rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-top:1px solid var(--line);unicode-bidi:isolate}
thead th{background:var(--mute);font-size:.8125rem;overflow-wrap:normal}
tbody th{font-weight:600}
.n{text-align:right;min-width:4.2rem}.s{white-space:nowrap}
.cards td,.cards th{min-width:6.4rem}.cards tbody th{min-width:8rem}.cards .s,.cards .n{min-width:0}
td small,th small{display:block;font-weight:400}
.no{display:inline-block;min-width:1.5em;text-align:center;border:1px solid var(--line);border-radius:1em;font-size:.8125rem}
.meter{display:block;margin:.3rem 0 .2rem}
.matrix td,.matrix thead th+th{text-align:center}
.matrix td a{display:block;font-weight:700;color:inherit}
.matrix .zero{color:var(--soft)}
.matrix .sum{border-top:2px solid var(--line);font-weight:600}
.matrix thead .b{background:none}
@media (max-width:52rem){
.cards{border:0;background:none}
.cards,.cards tbody,.cards tr,.cards th,.cards td,.cards caption{display:block;width:100%}
.cards thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.cards tr{background:var(--card);border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;padding:.3rem 0}
.cards th,.cards td{border:0;padding:.2rem .8rem}
.cards td,.cards th{min-width:0}
.cards td{position:relative;padding-left:8.4rem;text-align:left;white-space:normal}
.cards td::before{content:attr(data-label);position:absolute;left:.8rem;width:7.2rem;color:var(--soft);font-size:.875rem}
.cards td:empty{display:none}
.meter{margin-top:.6rem}}
@media (max-width:40rem){.matrix{table-layout:fixed;font-size:.875rem}.matrix th,.matrix td{padding:.45rem .15rem}.matrix th:first-child{padding-left:.3rem;width:12%}.matrix th:nth-child(6){width:17%}.matrix th:nth-child(7){width:20%}
.matrix .long,.matrix tbody th span{display:none}.matrix thead th{font-size:.6875rem}.matrix .b{padding:0}}
`;
