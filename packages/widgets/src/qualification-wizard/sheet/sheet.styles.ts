import { css } from 'lit';

/** A ruled form. Cells stand in pairs from 640 px of the widget's own width, and on paper. */
export const sheetStyles = css`
  .sheet {
    display: grid;
    gap: calc(var(--_space) * 4);
    min-width: 0;
    --rule: var(--_line);
  }
  .sheet header {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .sheet h3 {
    display: block;
    font-size: 22px;
    text-align: center;
    text-wrap: balance;
    word-break: keep-all;
  }
  .sheet h3::after {
    content: none;
  }
  .sheet-meta {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 6);
    margin: 0;
    font-size: var(--_font-size-small);
    line-height: 1.7;
  }
  .sheet-meta div {
    display: flex;
    gap: 8px;
  }
  .sheet dt,
  .sheet dd {
    margin: 0;
    min-width: 0;
  }
  .sheet-meta dt {
    color: var(--_text-soft);
  }
  .sheet-section h4,
  .signatures h4 {
    margin: 0;
    font-size: var(--_font-size-label);
    font-weight: 600;
    line-height: 1.5;
  }
  .sheet-section {
    border: 1px solid var(--rule);
    border-radius: var(--_radius);
    overflow: hidden;
    overflow: clip;
  }
  .sheet-section h4 {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 4);
    background: var(--_primary-soft);
    color: var(--_primary-strong);
  }
  .cells {
    display: flex;
    flex-wrap: wrap;
    margin: 0 0 0 -1px;
  }
  .cell {
    flex: 1 1 100%;
    display: grid;
    grid-template-columns: 7.9em minmax(0, 1fr);
    border: solid var(--rule);
    border-width: 1px 0 0 1px;
    font-size: var(--_font-size-label);
    line-height: 1.6;
  }
  .cell dt,
  .cell dd {
    padding: calc(var(--_space) * 2.5) calc(var(--_space) * 3);
  }
  .cell dt {
    padding-inline-start: calc(var(--_space) * 4);
    border-inline-end: 1px solid var(--rule);
    background: var(--_surface-soft);
    color: var(--_text-soft);
    word-break: keep-all;
    hyphens: auto;
  }
  .cell dd {
    display: flex;
    align-items: baseline;
    gap: calc(var(--_space) * 3);
  }
  .cell .value {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .sheet .none {
    color: var(--_text-soft);
  }
  .sheet .number,
  .sheet .code {
    letter-spacing: 0.02em;
  }
  .sheet .paragraph {
    white-space: pre-wrap;
    text-wrap: pretty;
  }
  .sheet .entries {
    list-style: none;
    display: grid;
    gap: 2px;
  }
  .sheet .entry {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
  }
  .sheet .entry .code {
    flex: none;
    color: var(--_text-soft);
  }
  .sheet .entries .code {
    min-width: 5.2em;
  }
  .sheet .edit {
    flex: none;
    margin: calc(var(--_space) * -1) 0;
    padding: var(--_space);
    font-size: var(--_font-size-small);
    text-decoration: none;
  }
  .sheet .edit:hover {
    text-decoration: underline;
  }
  .warned-line {
    display: flex;
    gap: 6px;
    margin-top: 2px;
    color: var(--_warning);
    font-size: var(--_font-size-small);
  }
  .warned-line svg {
    width: 16px;
    height: 16px;
    margin-top: 3px;
  }
  .signatures {
    display: grid;
    border: 1px solid var(--rule);
    border-radius: var(--_radius);
    font-size: var(--_font-size-label);
  }
  .signatures > div {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4);
  }
  .signatures > div + div {
    border-top: 1px solid var(--rule);
  }
  .signatures .room {
    flex: 1;
  }
  .sign {
    display: flex;
    align-items: end;
    gap: 8px;
    min-height: 36px;
  }
  .sign::after {
    content: '';
    flex: 1;
    border-bottom: 1px solid var(--_line-strong);
  }
  .day {
    text-align: end;
  }
  @container zxkt (min-width: 640px) {
    .cell {
      flex-basis: 50%;
    }
    .cell.wide-cell {
      flex-basis: 100%;
    }
    .sheet .entry {
      flex-wrap: nowrap;
    }
    .signatures {
      grid-template-columns: 1fr 1fr;
    }
    .signatures > div + div {
      border-top: 0;
      border-inline-start: 1px solid var(--rule);
    }
  }
  @container zxkt (min-width: 800px) {
    .cell {
      grid-template-columns: 11.1em minmax(0, 1fr);
    }
  }
  @container zxkt (max-width: 479px) {
    .sheet h3 {
      font-size: 20px;
    }
    .sheet .entries {
      gap: 6px;
    }
    .sheet .entries .entry {
      flex-direction: column;
    }
    .cell {
      grid-template-columns: 7.2em minmax(0, 1fr);
    }
    .cell dt {
      padding-inline: calc(var(--_space) * 3) var(--_space);
    }
    .cell dd {
      gap: calc(var(--_space) * 2);
      padding-inline: 10px 8px;
    }
    .sheet .number {
      letter-spacing: 0;
    }
  }
  @media (pointer: coarse) {
    .sheet .edit {
      margin: calc(var(--_space) * -2.5) calc(var(--_space) * -2);
      padding: calc(var(--_space) * 2.5) calc(var(--_space) * 3);
    }
  }
  @media print {
    .sheet {
      gap: 2.2mm;
      --rule: #555;
    }
    .sheet header {
      gap: 1mm;
    }
    .sheet h3 {
      font-size: 16pt;
    }
    .sheet-section,
    .signatures {
      border-radius: 0;
      break-inside: avoid;
      box-decoration-break: clone;
      -webkit-box-decoration-break: clone;
    }
    .sheet-section h4 {
      padding: 0.6mm 2.2mm;
      color: #000;
      break-after: avoid;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .sheet-meta,
    .cell,
    .signatures,
    .sheet-section h4,
    .signatures h4 {
      font-size: 9pt;
      line-height: 1.45;
    }
    .cell {
      grid-template-columns: 33.5mm minmax(0, 1fr);
      break-inside: avoid;
    }
    .cell dt,
    .cell dd {
      padding: 0.75mm 2.2mm;
    }
    .cell dt {
      background: none;
      color: #000;
    }
    .cell:has(.paragraph) {
      break-inside: auto;
    }
    .sheet .entries {
      gap: 0;
    }
    .sheet .edit {
      display: none;
    }
    .signatures > div {
      gap: 1mm;
      padding: 2.2mm;
    }
    .sign {
      min-height: 8.5mm;
    }
  }
`;
