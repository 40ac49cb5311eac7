/** The look of the static pages: what the application's sheet does for them, and no more. */
export const SHEET = `*{box-sizing:border-box}
html{background:#f0f4f5;font-family:Arial,Helvetica,sans-serif;scroll-padding-top:16px}
body{margin:0;color:#212b32;line-height:1.5}
h1,h2,h3,h4{margin:0 0 8px;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.625rem,1.2rem + 1.6vw,2.25rem);max-width:34em}h2{font-size:1.375rem}h3{font-size:1.125rem}
p,ul,ol,dl,table,figure{margin:0 0 12px}ul,ol{padding-left:20px}
a{color:#005eb8;text-underline-offset:.15em}a:visited{color:#330072}a:hover{color:#7c2855}
a[aria-current]{color:inherit;font-weight:700;text-decoration:none}
:focus-visible{background:#ffeb3b;box-shadow:0 4px #212b32;color:#212b32;outline:4px solid transparent}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:700;padding-bottom:8px}caption .q{font-weight:400}
th,td{border-bottom:1px solid #d8dde0;text-align:left;vertical-align:top;padding:8px 12px 8px 0}th .q{font-weight:400}
td.n,th.n{text-align:right}.n{font-variant-numeric:tabular-nums}
.in{max-width:1320px;margin:0 auto;padding:0 16px}main{padding-block:16px!important}
.card{background:#fff;border:1px solid #d8dde0;margin-bottom:16px;padding:16px}
.lead{max-width:44em;font-size:clamp(1.125rem,1rem + .6vw,1.375rem);line-height:1.4}
.q{color:#4c6272}.s{font-size:.875rem}.list{list-style:none;padding:0}.block{display:block}
.flag{display:block;border-left:3px solid;padding-left:6px;font-size:.8125rem;color:#212b32}
.hide,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header{background:#005eb8}header a{color:#fff!important;display:inline-block;padding:8px 0;text-decoration:none}
.bar{display:grid;align-items:center;column-gap:32px;min-height:96px}.bar form{display:none;margin:0}.crumbs{margin-top:12px}main nav{margin-bottom:12px}
nav a{margin-right:12px}.name{font-size:1.25rem;font-weight:700}
footer{border-top:4px solid #005eb8;background:#d8dde0;font-size:.875rem;margin-top:32px;padding:24px 0}
footer ul{display:flex;flex-wrap:wrap;gap:4px 24px;list-style:none;padding:0}footer p{max-width:60em}
form{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;margin-bottom:16px}form p{flex-basis:100%;margin:0}
input,select,button{font:inherit;min-height:40px;border:2px solid #4c6272;background:#fff;padding:4px 8px}
button{border-color:#005eb8;color:#005eb8;font-weight:700;padding:6px 16px}
.notice{background:#fff;border-left:8px solid #005eb8;padding:12px 16px;margin:0 0 16px}
.facts{display:flex;flex-wrap:wrap;gap:4px 32px;border-block:1px solid #d8dde0;padding:8px 0}
.mark{width:1em;height:1em;vertical-align:-.125em;stroke:currentColor;stroke-width:1.5;fill:none}
.grid{display:none;table-layout:fixed;font-size:.9375rem}.grid th,.grid td{padding:6px 10px}
.grid th:first-child{width:21%}.grid a.c,.places a.c{color:inherit;text-decoration:none;display:block}
.grid tbody th[scope=row]{font-weight:400}.places li{border-top:1px solid #d8dde0;padding:8px 0}
.key{display:flex;flex-wrap:wrap;gap:4px 24px;font-size:.875rem;margin-top:12px}
.key dt,.key dd{display:inline;margin:0 6px 0 0}.key dt{font-weight:700}.key dd{color:#4c6272}
.changes li{display:grid;grid-template-columns:6.5em 1fr;gap:0 12px;border-top:1px solid #d8dde0;padding:8px 0;font-size:.9375rem}.changes p{margin:0}
.outcome{display:grid;gap:8px 32px;border-top:1px solid #d8dde0;padding:16px 0}.outcome p{margin:0 0 4px}
.outcome h3 .s{border:1px solid;padding:0 8px;font-weight:400;margin-left:8px}
.cite{white-space:nowrap;margin-left:4px;font-size:.8125rem}.cite a{display:inline-block;min-width:24px;min-height:24px}
svg{display:block;width:100%;overflow:visible}svg.mark,svg.m{display:inline-block}
svg text{font-size:.875rem;fill:#4c6272}svg .who{fill:#3d3d3d;font-weight:600}
.plot{font-size:.875rem;line-height:1.286;margin:0 0 12px}.plot li,.plot>p{display:grid;grid-template-areas:"l" "f" "d";margin:0}
.plot .l{grid-area:l;padding-top:8px}.plot .f{grid-area:f;padding-left:24px}.plot .d{grid-area:d;min-height:24px;display:block;position:relative}.plot .q{font-size:.875rem}.plot .l .q{padding-left:24px}.plot .lane{position:absolute;inset:0;height:100%}
.m{width:16px;height:16px;vertical-align:-3px;margin-right:8px}
.stack{font-size:.9375rem}.aim{display:block;border-left:3px dashed #4c6272;color:#4c6272;padding-left:6px}
.wide{overflow-x:auto}.wide table{width:auto;min-width:100%;font-size:.9375rem}.wide th,.wide td{padding:6px 0 6px 16px}.wide tbody{white-space:nowrap}
.map{display:grid;grid-auto-columns:minmax(0,1fr);grid-auto-rows:1fr;font-size:.75rem;line-height:1.1;list-style:none;max-width:32rem;padding:0}
.map li{padding:1px}.map a{display:block;height:100%;min-height:3.75em;isolation:isolate;overflow-wrap:anywhere;padding:4px 3px;position:relative;color:#212b32;text-decoration:none}.map a.dark{color:#fff}
.map svg{position:absolute;inset:0;height:100%;z-index:-1}.map i{display:block;min-height:1.1em;text-align:right}
.names{display:flex;flex-wrap:wrap;column-gap:12px;margin:0 0 8px}
.four{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13rem,100%),1fr));gap:8px 24px}
.three{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(19rem,100%),1fr));gap:24px 40px}.three h3{font-size:1rem}
.trend{display:grid;grid-template-columns:40px minmax(0,1fr) 8px;column-gap:8px}.trend .axis{grid-column:2}.trend .end,.between{display:none}
.panel{display:grid;grid-row:span 2;grid-template-rows:subgrid}.named{padding-top:16px}.tiny{max-width:20rem;padding:8px 8px 0 0}
summary{color:#005eb8;text-decoration:underline;width:fit-content}details{margin-bottom:16px}fieldset{border:0;flex-basis:100%;padding:0}
.chain{list-style:none;padding:0}.chain li{border-left:4px solid;padding:2px 0 10px 16px}
@media(max-width:47.99em){.plot>p .f{padding:0}.stack,.stack tbody,.stack tr,.stack th,.stack td{display:block}
.stack thead{position:absolute;overflow:hidden;clip-path:inset(50%);height:1px}.stack th,.stack td{border:0;padding:0 0 2px}
.stack tr{border-top:1px solid #d8dde0;padding:8px 0}.stack td[data-l]:before{content:attr(data-l)": ";color:#4c6272;font-size:.875rem}
.stack td.n{text-align:left}.stack td.n .block{display:inline}}
@media(min-width:48em){.in{padding:0 32px}.card{margin-bottom:24px;padding:24px}.bar{grid-template-columns:auto 1fr auto;min-height:56px}.bar form{display:flex;flex-wrap:nowrap}header .find{display:none}
.grid{display:table}.places,.keys{display:none}.named{grid-template-columns:40px minmax(0,1fr) 200px}.named .end{display:block}.between{display:inline}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 24px}.outcome{grid-template-columns:1fr 1fr}
.home .outcome{grid-template-columns:2fr 5fr}.plot li,.plot>p{grid-template:"l d f"/11rem 1fr 9.5rem;gap:0 16px}.plot li>:is(.l,.f){align-self:center;padding-block:4px}
.compare{table-layout:fixed;line-height:1.3}.compare th:first-child{width:24%}}
@media(min-width:75em){.card:not(.home) .plot{font-size:1rem}.card:not(.home) .plot :is(li,p){grid-template-columns:13rem 1fr 16rem}
.columns{display:grid;grid-template-columns:2.3fr 1fr;gap:0 24px;align-items:start}}
@media print{header nav,form,footer ul{display:none}.card{border:0;padding:0}}`;
