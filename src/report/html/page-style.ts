/** The look of a report: no font and no picture comes from elsewhere; dark and light by the reader's system; printable. */
export const pageStyle = `
:root {
	color-scheme: light dark;
	--page: #f5f6f6; --surface: #ffffff; --sunken: #eef1f1; --ink: #1d2426; --soft: #55636a; --line: #d8dfe1;
	--good: #26704a; --bad: #a8322a; --bad-tint: #fbefed; --warn: #7d5700; --link: #1c5c94;
}
@media (prefers-color-scheme: dark) {
	:root {
		--page: #13181a; --surface: #1b2224; --sunken: #232c2f; --ink: #e3e8ea; --soft: #a1afb5; --line: #303b3f;
		--good: #6fc58f; --bad: #f28b80; --bad-tint: #33211f; --warn: #dcb45a; --link: #84bdf0;
	}
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
	margin: 0; background: var(--page); color: var(--ink);
	font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
	overflow-wrap: break-word;
}
main, header, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .35rem; letter-spacing: -.01em; }
h2 { font-size: 1.15rem; margin: 2.75rem 0 .9rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: .4rem 0; }
a { color: var(--link); }
.soft, footer, dt { color: var(--soft); }
.good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); }
.look { display: grid; gap: 2rem; align-items: start; margin-top: 1.75rem; }
@media (min-width: 52rem) { .look { grid-template-columns: minmax(0, 27rem) minmax(0, 1fr); gap: 3rem; } }
.look h2 { margin-top: 0; }
.stack { display: block; width: 100%; max-width: 30rem; height: auto; }
.stack rect { fill: var(--surface); stroke: var(--line); stroke-width: 1.5; }
.stack .name { font-size: 14.5px; font-weight: 600; fill: var(--ink); }
.stack .says { font-size: 13.5px; fill: var(--soft); }
.stack path { fill: none; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.stack circle { fill: none; stroke-width: 1.5; }
.stack .sound path, .stack .sound circle { stroke: var(--good); }
.stack .broken path, .stack .broken circle { stroke: var(--bad); }
.stack .broken rect { fill: var(--bad-tint); stroke: var(--bad); }
.stack .waiting path, .stack .waiting circle, .stack .unseen path, .stack .unseen circle { stroke: var(--soft); }
.stack .waiting rect, .stack .unseen rect { stroke-dasharray: 5 4; }
.stack .break { stroke: var(--bad); stroke-width: 1.75; }
.goals { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
.goals li { padding: .75rem 0; border-bottom: 1px solid var(--line); }
.goals h3 { display: flex; flex-wrap: wrap; gap: 0 .75rem; justify-content: space-between; }
.goals h3 span { font-weight: 500; }
.goals p { color: var(--soft); margin: .15rem 0 0; }
article, .card {
	background: var(--surface); border: 1px solid var(--line); border-radius: .6rem; padding: 1.1rem 1.25rem; margin: 0 0 1rem;
}
article > p:first-of-type { margin-top: .3rem; }
.kind { font-size: .85rem; color: var(--soft); }
article ul.hence { margin: .6rem 0 0; padding-left: 1.1rem; color: var(--soft); }
.cure { margin-top: 1rem; padding-top: .9rem; border-top: 1px solid var(--line); }
ol.steps { margin: .5rem 0 0; padding-left: 1.35rem; }
ol.steps li { margin: .45rem 0; }
ol.steps li::marker { color: var(--soft); }
pre, code { font: .875rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
pre {
	margin: .35rem 0 .2rem; padding: .55rem .75rem; background: var(--sunken); border-radius: .4rem; overflow-x: auto;
	white-space: pre-wrap; overflow-wrap: anywhere;
}
.command { position: relative; }
button {
	font: inherit; font-size: .8rem; color: var(--ink); background: var(--surface); border: 1px solid var(--line);
	border-radius: .35rem; padding: .2rem .6rem; cursor: pointer;
}
button:hover { border-color: var(--soft); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.command button { position: absolute; top: .35rem; right: .35rem; }
.command.copied pre { padding-right: 5rem; }
details { margin-top: .8rem; }
summary { cursor: pointer; color: var(--soft); }
summary:hover { color: var(--ink); }
details dl, details ul { margin: .5rem 0 0; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr); gap: .2rem 1rem; }
@media (max-width: 34rem) { dl { grid-template-columns: minmax(0, 1fr); } dd { margin-bottom: .5rem; } }
dd { margin: 0; }
.card h3 { font-size: 1.05rem; }
.card h4 { font-size: 1rem; margin: 1.25rem 0 .2rem; }
.card .tail { display: flex; justify-content: flex-end; }
ol.timeline { list-style: none; margin: 0; padding: 0; }
ol.timeline li { display: grid; grid-template-columns: auto 1rem minmax(0, 1fr); gap: .2rem .6rem; padding: .3rem 0; }
ol.timeline li.day { display: block; color: var(--soft); font-size: .85rem; padding-top: .6rem; }
ol.timeline li.day:first-child { padding-top: 0; }
ol.timeline li.step { padding-top: .8rem; }
ol.timeline time { color: var(--soft); font-size: .875rem; line-height: 1.77; font-variant-numeric: tabular-nums; }
ol.timeline .lasted { color: var(--soft); display: inline-block; }
footer { margin-top: 3rem; padding-bottom: 3rem; font-size: .875rem; }
@media print {
	:root { --page: #fff; --surface: #fff; --sunken: #f3f3f3; --ink: #000; --soft: #444; --line: #bbb; }
	body { font-size: .85rem; }
	button { display: none; }
	article, .card { break-inside: avoid; }
	details::details-content { content-visibility: visible; block-size: auto; }
}
`;
