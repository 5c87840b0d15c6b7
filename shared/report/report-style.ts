/** The style sheet of the HTML report: readable in light and dark, on paper, and by those who do not see colours. */

import { html, type Markup } from './html-template.ts';

export const REPORT_STYLE: Markup = html`
:root { color-scheme: light dark; --line: #c9ced6; --soft: #5a6472; --critical: #b3001b; --major: #a34700; --minor: #5a6472; --mark: #ffe08a; --ready: #0a6b2d; }
@media (prefers-color-scheme: dark) { :root { --line: #444c56; --soft: #aab4c0; --critical: #ff8f9a; --major: #ffb070; --minor: #aab4c0; --mark: #6b5200; --ready: #7ee2a0; } }
body { font: 16px/1.55 "Be Vietnam Pro", "Segoe UI", system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; overflow-wrap: anywhere; }
.verdict { font-weight: 700; font-size: 1.1rem; } .ready { color: var(--ready); } .not-ready { color: var(--critical); }
.findings { padding-left: 0; list-style: none; } .findings li { border-left: 4px solid var(--minor); margin: 1rem 0; padding-left: .8rem; }
.findings li.critical { border-left: 8px double var(--critical); } .findings li.major { border-left-color: var(--major); } .findings li.info { border-left-style: dotted; }
.findings p, blockquote { margin: .2rem 0; } blockquote { color: var(--soft); overflow-wrap: anywhere; } blockquote::before { content: attr(lang) "  "; font-size: .75rem; text-transform: uppercase; }
.fix del { color: var(--soft); } .fix ins { text-decoration: none; } .fix b { color: var(--critical); } .fix ins b { color: var(--ready); }
h2 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; } .changes { padding-left: 1.4rem; } .changes li { margin: .4rem 0; overflow-wrap: anywhere; }
.changes del { color: var(--critical); } .changes ins { color: var(--ready); font-weight: 600; } .reason { font-style: italic; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; } th:first-child { width: 3rem; }
td, th { border-top: 1px solid var(--line); padding: .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; } td p { margin: 0 0 .4rem; }
tr.critical > th { border-left: 6px solid var(--critical); } tr.major > th { border-left: 6px solid var(--major); }
.headline { font-weight: 700; } .caption { font-style: italic; } .furniture, .empty, small { color: var(--soft); }
mark { background: var(--mark); color: CanvasText; padding: 0 .1em; text-decoration: underline; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } tr, li { break-inside: avoid; } h1, h2 { break-after: avoid; } thead { display: table-header-group; } a { color: inherit; text-decoration: none; } mark, .findings li { print-color-adjust: exact; } }
@page { margin: 16mm 14mm; }
`;
