import { css } from 'lit';

/** The case on the left, the decision beside it from 1040 px of the widget's own width; on a phone one after the other. */
export const reviewDetailStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 5);
    max-width: var(--zxkt-review-width, 1360px);
    margin: 0 auto;
  }
  .small {
    min-height: 36px;
    padding: 2px calc(var(--_space) * 3.5);
    font-size: 14px;
  }
  .small svg {
    width: 16px;
    height: 16px;
  }
  .link {
    min-height: 28px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }
  .rest {
    flex: 1;
  }
  .back::before {
    content: '‹ ' / '';
  }
  .back {
    text-decoration: none;
  }
  .back:hover {
    text-decoration: underline;
  }

  .head {
    display: grid;
    gap: calc(var(--_space) * 3);
    min-width: 0;
  }
  .of {
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  .of .number {
    margin-inline-start: 8px;
    letter-spacing: 0.02em;
  }
  h2 {
    margin-top: calc(var(--_space) * -2);
    text-wrap: balance;
  }
  h2 .tag {
    margin-inline-start: 6px;
    padding: 3px 12px;
    vertical-align: 3px;
  }
  :is(h2, h3, .cell, .sheet-section, .notice):focus-visible {
    outline-offset: 3px;
  }
  bdi,
  .value,
  .said {
    unicode-bidi: isolate;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 1px 8px;
    border-radius: 999px;
    background: var(--_surface-soft);
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    font-weight: 500;
    line-height: 1.6;
    letter-spacing: 0;
    white-space: nowrap;
  }
  .tag svg {
    width: 14px;
    height: 14px;
  }
  .tag:is(.todo, .changed) {
    background: var(--_warning-soft);
    color: var(--_warning);
  }
  .tag:is(.busy) {
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .tag:is(.good, .added) {
    background: var(--_success-soft);
    color: var(--_success);
  }
  .tag:is(.bad, .removed) {
    background: var(--_error-soft);
    color: var(--_error);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 8);
    margin: 0;
    font-size: var(--_font-size-label);
  }
  .facts dt {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }
  .facts dd {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    margin: 0;
  }
  .lease {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 4);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
    font-size: var(--_font-size-label);
  }
  .lease > svg {
    color: var(--_text-soft);
  }
  .lease p {
    flex: 1 1 220px;
  }
  .lease p span {
    margin-inline-start: 8px;
    color: var(--_text-soft);
  }
  .lease.mine {
    background: var(--_primary-soft);
  }
  .lease.others {
    background: var(--_warning-soft);
  }

  .columns,
  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 6);
    align-items: start;
    min-width: 0;
  }

  .attention,
  .panel {
    display: grid;
    gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .attention h3::after,
  .panel h3::after,
  .sheet-section h3::after,
  dialog h3::after {
    content: none;
  }
  h4 {
    display: flex;
    align-items: center;
    gap: 8px;
    margin: 0;
    font-size: var(--_font-size-label);
    font-weight: 600;
  }
  .marks {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    font-size: var(--_font-size-label);
  }
  .marks ul {
    list-style: none;
    display: grid;
    gap: 4px;
    padding-inline-start: 28px;
  }
  .marks ul.inline {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }
  .marks li span {
    margin-inline-start: 12px;
  }
  .marks.warned h4 svg {
    color: var(--_warning);
  }
  .marks.changed h4 svg {
    color: var(--_primary);
  }
  .fine {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  .fine svg {
    color: var(--_success);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: calc(var(--_space) * 3) calc(var(--_space) * 6);
    padding-top: calc(var(--_space) * 4);
    border-top: 1px solid var(--_line);
  }
  .versions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
  }
  .choice {
    display: grid;
    gap: 4px;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    font-weight: 400;
  }
  .choice select {
    height: 36px;
    font-size: 14px;
  }
  .personal {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-height: 36px;
    font-size: var(--_font-size-label);
  }
  .personal > svg {
    color: var(--_text-soft);
  }
  .personal.shown {
    color: var(--_warning);
  }

  .sheet {
    gap: calc(var(--_space) * 5);
  }
  .sheet-section {
    scroll-margin-top: calc(var(--zxkt-sticky-top, 0px) + 16px);
  }
  .sheet-section h3 {
    display: flex;
    justify-content: space-between;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2) calc(var(--_space) * 1.5) calc(var(--_space) * 4);
    min-height: 44px;
    background: var(--_primary-soft);
    color: var(--_primary-strong);
    font-size: var(--_font-size-label);
    text-align: start;
  }
  .cells .cell {
    grid-template-columns: 8.2em minmax(0, 1fr);
    scroll-margin: calc(var(--zxkt-sticky-top, 0px) + 72px) 0 96px;
  }
  .cell dt .tag {
    margin-top: 2px;
  }
  .cell:is(.changed, .warned, .reasoned) dt {
    box-shadow: inset 3px 0 var(--_primary);
  }
  .cell.warned dt {
    box-shadow: inset 3px 0 var(--_warning);
  }
  .cell.reasoned dt {
    box-shadow: inset 3px 0 var(--_error);
  }
  ins {
    text-decoration: none;
  }
  .cell.changed .value > ins {
    font-weight: 500;
  }
  .before {
    display: flex;
    gap: 8px;
    margin-top: 4px;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }
  .before .label {
    flex: none;
  }
  del {
    text-decoration-color: var(--_text-soft);
  }
  .entries .tag {
    margin-inline-start: 8px;
  }
  .cells .cell dd {
    align-items: start;
  }
  .add {
    flex: none;
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
    margin: -5px -4px -5px 0;
    border-radius: var(--_radius);
    color: var(--_text-soft);
  }
  .add svg {
    width: 18px;
    height: 18px;
  }
  .add:hover,
  .cell:hover .add {
    color: var(--_primary);
  }
  .add:hover {
    background: var(--_primary-soft);
  }
  .reason {
    display: grid;
    gap: 2px;
    margin-top: 6px;
    padding: 6px 10px;
    border-radius: var(--_radius);
    background: var(--_error-soft);
    font-size: 14px;
  }
  .reason.of-section {
    margin: calc(var(--_space) * 3) calc(var(--_space) * 4);
  }
  .said {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .reason .said {
    color: var(--_error);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }
  .acts .link {
    font-size: 14px;
  }
  .root .editor {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4) calc(var(--_space) * 4);
    background: var(--_surface-soft);
  }
  .cell .editor {
    grid-column: 1 / -1;
    border-top: 1px solid var(--rule);
  }
  .panel .editor {
    padding: calc(var(--_space) * 3);
    border-radius: var(--_radius);
  }
  textarea {
    box-sizing: border-box;
    width: 100%;
    min-height: 84px;
    padding: 8px 12px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: var(--_font-size-label);
    line-height: 1.6;
    resize: vertical;
    field-sizing: content;
  }
  textarea::placeholder {
    color: var(--_text-soft);
    opacity: 1;
  }
  .templates {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .templates button {
    padding: 3px 12px;
    border: 1px solid var(--_line);
    border-radius: 16px;
    background: var(--_surface);
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    text-align: start;
  }
  .templates button:hover {
    border-color: var(--_primary);
    color: var(--_primary);
  }

  .panel form,
  .panel .field[part='reasons'],
  .sent {
    display: grid;
    gap: calc(var(--_space) * 4);
    min-width: 0;
  }
  .panel .field[part='reasons'],
  .sent {
    gap: calc(var(--_space) * 2);
  }
  .panel .segments {
    max-width: none;
  }
  .panel .link {
    justify-self: start;
    font-size: var(--_font-size-label);
  }
  .panel .count {
    padding: 0 8px;
    border-radius: 999px;
    background: var(--_error-soft);
    color: var(--_error);
    font-size: var(--_font-size-small);
  }
  .panel .count:empty {
    display: none;
  }
  .reasons {
    list-style: none;
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .reasons li,
  .sent dl > div {
    display: grid;
    gap: 2px;
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_error);
    font-size: var(--_font-size-label);
  }
  .sent dl > div,
  .history dl > div {
    border-inline-start: 3px solid var(--_line);
  }
  .sent dl,
  .history dl {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin: 0;
  }
  .sent :is(dt, dd),
  .history :is(dt, dd) {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    unicode-bidi: isolate;
  }
  .sent dt,
  .history dt {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }
  .note.about,
  .note.idle {
    display: flex;
    gap: 8px;
  }
  .note.idle {
    color: var(--_text);
    font-size: var(--_font-size-label);
  }
  .note.about {
    color: var(--_warning);
  }
  .note svg {
    width: 16px;
    height: 16px;
    margin-top: 4px;
  }
  .panel > .button,
  .panel form > .button {
    width: 100%;
  }
  .notice.done {
    border-color: var(--_success);
    background: var(--_success-soft);
  }
  .notice.done > svg {
    color: var(--_success);
  }

  .history,
  .account {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .history ol {
    list-style: none;
  }
  .history li {
    --tone: var(--_line-strong);
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px calc(var(--_space) * 6);
    padding: 0 0 calc(var(--_space) * 5) calc(var(--_space) * 7);
    font-size: var(--_font-size-label);
  }
  .history li.todo {
    --tone: var(--_warning);
  }
  .history li.busy {
    --tone: var(--_primary);
  }
  .history li.good {
    --tone: var(--_success);
  }
  .history li.bad {
    --tone: var(--_error);
  }
  .history li::before {
    content: '';
    position: absolute;
    inset: 7px auto auto 3px;
    width: 11px;
    height: 11px;
    border: 2px solid var(--tone);
    border-radius: 50%;
    background: var(--_surface);
  }
  .history li.aside::before {
    inset: 9px auto auto 6px;
    width: 5px;
    height: 5px;
    background: var(--tone);
  }
  .history li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset: 24px auto -4px 8px;
    border-inline-start: 1px solid var(--_line);
  }
  .history .event {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
  }
  .history strong {
    font-weight: 500;
  }
  .history .aside,
  .history .event bdi,
  .history time {
    color: var(--_text-soft);
  }
  .history dl {
    grid-column: 1 / -1;
  }
  .history dl > div {
    padding-inline-start: calc(var(--_space) * 3);
  }

  .plate {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: calc(var(--_space) * 2);
    min-height: 320px;
    padding: calc(var(--_space) * 10) calc(var(--_space) * 5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-align: center;
  }
  .plate > svg {
    width: 56px;
    height: 56px;
    padding: 14px;
    border-radius: 50%;
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .plate .title {
    font-size: var(--_font-size-section);
    font-weight: 600;
  }
  .plate .acts {
    margin-top: calc(var(--_space) * 3);
  }
  .kept,
  .kept > * {
    display: block;
    margin-top: 8px;
    color: var(--_text);
    overflow-wrap: anywhere;
  }
  .waiting,
  .waiting > div {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .waiting i {
    height: 20px;
    border-radius: 4px;
    background: var(--_line);
    animation: breathe 1.6s infinite ease-in-out alternate;
  }
  .waiting > i {
    width: 32%;
  }
  .waiting > i + i {
    width: 54%;
    height: 34px;
  }
  .waiting div i {
    height: 96px;
  }
  @keyframes breathe {
    from {
      opacity: 0.45;
    }
  }

  dialog {
    width: min(480px, calc(100vw - 32px));
    max-height: calc(100dvh - 32px);
    overflow: auto;
    margin: auto;
    padding: calc(var(--_space) * 7);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface-raised);
    color: inherit;
    box-shadow: 0 16px 48px rgb(16 38 74 / 0.24);
  }
  dialog[open] {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  dialog::backdrop {
    background: rgb(16 24 38 / 0.48);
  }
  dialog.session zxkt-authority-login {
    --zxkt-background: transparent;
  }
  .purposes {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .keys-list {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin: 0;
    font-size: var(--_font-size-label);
  }
  .keys-list > div {
    display: grid;
    grid-template-columns: 7em 1fr;
  }
  .keys-list dt {
    display: flex;
    gap: 6px;
  }
  .keys-list dd {
    margin: 0;
  }
  kbd {
    min-width: 26px;
    padding: 0 7px;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    font: inherit;
    font-size: var(--_font-size-small);
    text-align: center;
  }
  .onward {
    display: none;
  }

  @container zxkt (min-width: 1040px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 352px;
    }
    .panel {
      position: sticky;
      inset-block-start: calc(var(--zxkt-sticky-top, 0px) + 16px);
      max-height: calc(100dvh - var(--zxkt-sticky-top, 0px) - 32px);
      overflow: auto;
    }
  }
  @container zxkt (max-width: 1039px) {
    .onward {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
      display: flex;
      padding: calc(var(--_space) * 3) 0;
      border-top: 1px solid var(--_line);
      background: var(--zxkt-background, var(--_surface));
    }
    .onward .button {
      flex: 1;
    }
  }
  @container zxkt (max-width: 639px) {
    .keys {
      display: none;
    }
    .bar .rest {
      flex-basis: 100%;
      display: none;
    }
    .attention,
    .panel {
      padding: calc(var(--_space) * 4);
    }
    .marks ul {
      padding-inline-start: 0;
    }
    .marks li span {
      display: block;
      margin-inline-start: 0;
    }
    .cells .cell {
      grid-template-columns: 7.2em minmax(0, 1fr);
    }
    .history li {
      grid-template-columns: minmax(0, 1fr);
    }
    .choice,
    .versions {
      flex: 1 1 100%;
    }
    dialog {
      padding: calc(var(--_space) * 5);
    }
    dialog .button {
      flex: 1;
    }
  }
  @media (pointer: coarse) {
    .add {
      width: 44px;
      height: 44px;
      margin: -10px -8px -10px 0;
    }
    .small,
    .templates button,
    .link {
      min-height: 40px;
    }
    .keys {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .cell:is(.changed, .warned, .reasoned) dt {
      border-inline-start: 3px solid;
    }
    .tag {
      border: 1px solid;
    }
  }
`;
