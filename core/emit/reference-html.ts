import { isLong } from "./long-text.ts";
import { html, type Markup } from "./markup.ts";
import type { Block, Link, Term } from "./reference-blocks.ts";
import type { ShownStep } from "./reference-steps.ts";

/** A block of a reference page as HTML; `fileOf` says where the page of another function is. */
export function blockMarkup(block: Block, fileOf: (id: string) => string): Markup {
  switch (block.kind) {
    case "paragraph":
      return html`<p>${block.text}</p>
`;
    case "quiet":
      return html`<p class="quiet">${block.text}</p>
`;
    case "formula":
      return html`<p class="formula">${block.text}</p>
`;
    case "code":
      return html`<p class="code"><code>${block.text}</code></p>
`;
    case "answer":
      return html`<p class="answer">${block.label}: <strong>${block.text}</strong></p>
`;
    case "list":
      return html`<ul>
${block.items.map(
  (item) => html`<li>${item}</li>
`,
)}</ul>
`;
    case "terms":
      return html`<dl>
${block.terms.map(termMarkup)}</dl>
`;
    case "table":
      return tableMarkup(block);
    case "steps":
      return html`<ol class="steps">
${block.steps.map(stepMarkup)}</ol>
`;
    case "links":
      return html`<ul>
${block.links.map((link) => linkMarkup(link, fileOf))}</ul>
`;
  }
}

const termMarkup = ({ name, mark, text, details }: Term): Markup => html`<div>
<dt>${name}${mark === undefined ? undefined : html` <span class="quiet">(${mark})</span>`}</dt>
<dd>${text}<br><span class="quiet">${details.join(" · ")}</span></dd>
</div>
`;

function tableMarkup({ label, headers, rows, numbered }: Block & { readonly kind: "table" }): Markup {
  const cell = (text: string, column: number) =>
    numbered && column === 0
      ? html`<th scope="row">${text}</th>`
      : html`<td${isLong(text) ? html` class="long"` : undefined}>${text}</td>`;
  return html`<div class="scroll" role="group" aria-label="${label}" tabindex="0">
<table${numbered ? html` class="cells"` : undefined}>
<thead><tr>${headers.map((header) => html`<th scope="col">${header}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) => html`<tr>${row.map(cell)}</tr>
`,
)}</tbody>
</table>
</div>
`;
}

const stepMarkup = ({ name, formula, figures, result, unit }: ShownStep): Markup => html`<li>
<p class="step">${name}</p>
${
  formula === ""
    ? undefined
    : html`<p class="quiet">${formula}</p>
`
}${
  figures === ""
    ? undefined
    : html`<p>= ${figures}</p>
`
}<p>= <strong>${result}</strong>${unit === undefined ? undefined : ` ${unit}`}</p>
</li>
`;

function linkMarkup({ text, url, id }: Link, fileOf: (id: string) => string): Markup {
  const address = id === undefined ? url : fileOf(id);
  return html`<li>${address === undefined ? text : html`<a href="${address}">${text}</a>`}</li>
`;
}
