/** The report's style sheet: light and dark, narrow and wide, screen and paper. Contrast at least 4.5 : 1 in both. */
export const style = `
:root{color-scheme:light dark;--ground:#fbfaf7;--card:#fff;--ink:#1c1b19;--quiet:#5d5a54;--rule:#dcd8cf;--link:#0b57a4;
--error:#a31621;--warn:#7a4b00;--info:#285577;--error-ground:#fdecec;--warn-ground:#fdf3dc;--info-ground:#e8f1f8;
--creator:#cfe3ff;--agency:#d8f0d2;--date:#ffe6b8;--place:#eadcff;--credit:#e7e4de;--control:#ffd9d4;--differs:#ffd84d}
@media (prefers-color-scheme:dark){:root{--ground:#161513;--card:#211f1c;--ink:#efece6;--quiet:#b0aaa0;--rule:#3d3932;
--link:#8fc1ff;--error:#ff9d97;--warn:#f2c46d;--info:#a5cdf0;--error-ground:#3b1b1b;--warn-ground:#362a12;
--info-ground:#1a2c3b;--creator:#1d4068;--agency:#234d22;--date:#5a4210;--place:#43305f;--credit:#3b3832;
--control:#5f2a25;--differs:#7a6200}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem clamp(.75rem,3vw,2.5rem) 4rem;max-width:78rem;background:var(--ground);color:var(--ink);
font:1rem/1.55 "Noto Sans","Segoe UI",system-ui,"Noto Sans Arabic","Noto Naskh Arabic",sans-serif}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .75rem}h2{font-size:1.25rem;margin:2.5rem 0 .75rem}
h3{font-size:1.05rem;margin:1.25rem 0 .5rem}h4{font-size:.85rem;margin:1rem 0 .3rem;color:var(--quiet)}
a{color:var(--link)}a:focus-visible,[tabindex]:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
ul{margin:.3rem 0;padding-inline-start:1.2rem}.quiet{color:var(--quiet);font-size:.9rem}
.file,.problems,dd,.line,td,bdi{overflow-wrap:anywhere}code{font-size:.9em}
.visually-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.skip{position:absolute;inset-inline-start:-100vw}.skip:focus{position:static}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0;margin:0}
.counts li,.counts a{border-radius:.4rem}.counts a,.counts span{display:block;padding:.35rem .7rem;background:var(--card);border:1px solid var(--rule);text-decoration:none}
.counts .error>*{border-color:var(--error);color:var(--error)}.counts .warning>*{border-color:var(--warn);color:var(--warn)}
.decide{border-inline-start:.35rem solid var(--warn);padding-inline-start:1rem;margin-top:1.75rem}.decide h2{margin-top:0}
.cards,.findings,.evidence,.legend{list-style:none;padding:0}
.cards>li{background:var(--card);border:1px solid var(--rule);border-radius:.5rem;padding:.7rem .9rem;margin:.5rem 0}
.line{margin:.25rem 0 .6rem;font-size:1.06rem;line-height:1.7;white-space:pre-wrap}
mark.f,mark.differs{color:inherit;border-radius:.2rem;padding:.05em .15em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.f-photographer{background:var(--creator);text-decoration:underline}.f-agency,.f-distributor,.f-handed-out-by{background:var(--agency)}
.f-distributor{text-decoration:underline dotted}.f-date{background:var(--date)}.f-place{background:var(--place)}
.f-credit{background:var(--credit)}.f-control-word,.f-restriction{background:var(--control)}.f-restriction{text-decoration:underline dashed}
mark.differs{background:var(--differs);font-weight:700}
.legend{display:flex;flex-wrap:wrap;gap:.4rem .8rem;font-size:.9rem}
.record{display:grid;grid-template-columns:minmax(12rem,22rem) minmax(0,1fr);gap:0 1.4rem;background:var(--card);border:1px solid var(--rule);border-radius:.6rem;padding:1rem 1.2rem 1.2rem;margin:1rem 0;scroll-margin-top:1rem}
.record>header{grid-column:1/-1;display:flex;justify-content:space-between;gap:1rem;align-items:baseline;margin-bottom:.6rem}
.record h3{margin:0;overflow-wrap:anywhere}.record h3 a{text-decoration:none;margin-inline-end:.4rem}
.record.has-error{border-color:var(--error)}.record.has-warning{border-color:var(--warn)}
.score{font-variant-numeric:tabular-nums;font-weight:700}
img{max-width:100%;height:auto;display:block;border-radius:.3rem;background:var(--rule)}
.no-picture{display:grid;place-items:center;min-height:5rem;padding:.5rem;border:1px dashed var(--quiet);border-radius:.3rem;color:var(--quiet);font-size:.85rem}
.tiny{width:4.5rem}.tiny img{max-height:3rem;width:auto}.tiny .no-picture{min-height:2.2rem;font-size:.65rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:start;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--rule);vertical-align:top}td.file{min-width:9rem}
dl{margin:.3rem 0}.fields{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem}.fields>div,.values>div{display:flex;gap:.4rem;flex-wrap:wrap}
dt{color:var(--quiet);font-size:.85rem}dd{margin:0}.values dd{flex:1 1 16rem}
.findings li{border-radius:.4rem;padding:.5rem .8rem;margin:.4rem 0;border-inline-start:.3rem solid}
.findings .error{background:var(--error-ground);border-color:var(--error)}.findings .error>strong{color:var(--error)}
.findings .warning{background:var(--warn-ground);border-color:var(--warn)}.findings .warning>strong{color:var(--warn)}
.findings .info{background:var(--info-ground);border-color:var(--info)}.findings .info>strong{color:var(--info)}
.evidence li{margin:.15rem 0}.evidence meter{width:4rem;height:.6rem}.against strong,.against .weight,.warn{color:var(--error)}
.weight{font-variant-numeric:tabular-nums}
.series{margin:1rem 0}.side-by-side{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:.8rem}
.card{margin:0;background:var(--card);border:1px solid var(--rule);border-radius:.5rem;padding:.7rem}
.card img{width:100%;max-height:14rem;object-fit:contain}
footer{margin-top:3rem;color:var(--quiet);font-size:.85rem}
@media (max-width:44rem){.record{grid-template-columns:minmax(0,1fr);padding:.8rem}.decide{padding-inline-start:.6rem}}
@media (prefers-contrast:more){:root{--rule:currentColor;--quiet:var(--ink)}}
@media print{:root{--ground:#fff;--card:#fff;--ink:#000;--quiet:#444;--rule:#999}body{max-width:none;padding:0;font-size:10pt}
.skip,.counts a::after{display:none}.record,.card,.cards>li,.findings li{break-inside:avoid}mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.scroll{overflow:visible}.record{grid-template-columns:6cm 1fr}}
`;
