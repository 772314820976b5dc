import { css } from 'lit';

/** The frame of the wizard and 填写信息. What later pages need comes with them. */
export const wizardStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 8);
    max-width: var(--zxkt-wizard-width, 1120px);
    margin: 0 auto;
    transition: filter 0.15s;
  }
  .veiled {
    filter: blur(12px);
  }
  .head {
    display: grid;
    gap: calc(var(--_space) * 5);
  }
  h2 {
    text-wrap: balance;
  }

  .steps {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(4, 1fr);
  }
  .steps li {
    position: relative;
    display: grid;
    justify-items: center;
    gap: 6px;
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
    line-height: 1.4;
    text-align: center;
  }
  .steps li + li::before {
    content: '';
    position: absolute;
    inset-block-start: 15px;
    inset-inline: calc(-50% + 22px) calc(50% + 22px);
    border-top: 2px solid var(--_line);
  }
  .steps .passed + li::before {
    border-color: var(--_primary);
  }
  .steps i {
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
    border: 2px solid var(--_line);
    border-radius: 50%;
    background: var(--_surface);
    font-style: normal;
    font-weight: 500;
    line-height: 1;
  }
  .steps svg {
    width: 18px;
    height: 18px;
    stroke-width: 2.5;
  }
  .steps .passed,
  .steps .current {
    color: var(--_text);
  }
  .steps .passed i {
    border-color: var(--_primary);
    color: var(--_primary);
  }
  .steps .current {
    font-weight: 500;
  }
  .steps .current i {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }

  .fill {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 8);
  }
  /* Blocks, not grids: a message under one field would have an engine measure all of them anew. */
  .fill > form {
    min-width: 0;
  }
  .fill > form > * + * {
    margin-block-start: calc(var(--_space) * 8);
  }
  .side {
    position: sticky;
    inset-block-start: var(--zxkt-sticky-top, 0px);
    z-index: 2;
    display: grid;
    gap: calc(var(--_space) * 2);
    min-width: 0;
    padding-block: calc(var(--_space) * 2);
    border-bottom: 1px solid var(--_line);
    background: var(--zxkt-background, var(--_surface));
  }
  .sections {
    min-width: 0;
  }
  .sections ol {
    list-style: none;
    display: flex;
    gap: calc(var(--_space) * 1);
    overflow-x: auto;
    scrollbar-width: none;
  }
  .sections li {
    position: relative;
  }
  .sections a {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    padding: 0 10px;
    border-radius: var(--_radius);
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
    text-decoration: none;
    white-space: nowrap;
  }
  .sections a:hover {
    background: var(--_surface-soft);
    color: var(--_text);
  }
  .sections a:focus-visible {
    outline-offset: -2px;
  }
  .sections [aria-current='location'] {
    background: var(--_primary-soft);
    color: var(--_primary);
    font-weight: 500;
  }
  .sections i {
    flex: none;
    display: grid;
    place-items: center;
    width: 18px;
    height: 18px;
    border: 2px solid var(--_line-strong);
    border-radius: 50%;
    font-size: var(--_font-size-small);
    font-style: normal;
    font-weight: 500;
    line-height: 1;
  }
  .sections .partly i {
    border-color: var(--_primary);
    background: linear-gradient(90deg, var(--_primary) 50%, transparent 50%);
  }
  .sections .done i {
    border-color: var(--_success);
    background: var(--_success);
    color: var(--_surface);
  }
  .sections .errors i {
    border-color: var(--_error);
    background: var(--_error);
    color: var(--_surface);
  }
  .sections .errors {
    color: var(--_error);
  }
  .sections svg {
    width: 12px;
    height: 12px;
    stroke-width: 3.5;
  }

  .save {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 12px;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    line-height: 1.6;
  }
  .save p {
    display: flex;
    align-items: start;
    gap: 6px;
  }
  .save p:empty {
    display: none;
  }
  .save svg {
    flex: none;
    width: 16px;
    height: 16px;
    margin-top: 2px;
  }
  .save:not([data-state='saved'], .trouble) svg {
    opacity: 0.5;
  }
  .trouble {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    border: 1px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_warning-soft);
    color: var(--_text);
  }
  .trouble svg {
    color: var(--_warning);
  }
  .trouble b,
  .trouble b ~ span {
    display: block;
  }
  .trouble b {
    font-weight: 600;
  }

  /* At a key an engine goes over what is drawn: with a layer of their own, sections that did not change are taken as they are. */
  .fill section {
    contain: layout;
    scroll-margin-block-start: calc(var(--zxkt-sticky-top, 0px) + 112px);
  }
  .fill section > * + * {
    margin-block-start: calc(var(--_space) * 5);
  }
  h3 {
    scroll-margin-block-start: calc(var(--zxkt-sticky-top, 0px) + 112px);
  }
  h2:focus-visible,
  h3:focus-visible {
    outline: none;
  }
  h3 .note {
    font-weight: 400;
  }
  .fill section .grid {
    gap: calc(var(--_space) * 6) calc(var(--_space) * 6);
  }
  .field {
    scroll-margin-block: calc(var(--zxkt-sticky-top, 0px) + 128px) 24px;
  }
  input,
  select,
  textarea {
    scroll-margin-block: calc(var(--zxkt-sticky-top, 0px) + 140px) 80px;
  }
  .locked .box > :is(input, textarea) {
    border-style: dashed;
    border-color: var(--_line-strong);
    background: var(--_surface-soft);
    color: var(--_text);
  }
  .hint > span + span,
  .hint-lines > span + span {
    display: block;
    margin-top: 2px;
  }
  .hint > .offer,
  .hint-lines > .offer {
    display: flex;
  }
  .small {
    min-width: 0;
    min-height: 36px;
    padding: 2px 14px;
  }
  .notice .link {
    font-size: var(--_font-size-label);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: calc(var(--_space) * 3);
    padding-top: calc(var(--_space) * 6);
    border-top: 1px solid var(--_line);
  }
  .foot .gate {
    flex: 1 1 16em;
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  .foot .button {
    min-width: 120px;
  }
  .foot .primary {
    min-width: 160px;
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
    margin-bottom: calc(var(--_space) * 2);
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
    margin-top: calc(var(--_space) * 4);
  }
  .skeleton,
  .skeleton > div {
    display: grid;
    gap: calc(var(--_space) * 6);
  }
  .skeleton i {
    height: 44px;
    border-radius: var(--_radius);
    background: var(--_surface-soft);
    animation: breathe 1.6s infinite ease-in-out alternate;
  }
  .skeleton i:first-child {
    width: 9em;
    height: 20px;
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }

  @container zxkt (min-width: 720px) {
    .steps li {
      justify-items: start;
      grid-template-columns: auto 1fr;
      align-items: center;
      gap: 10px;
      text-align: start;
    }
    .steps {
      grid-template-columns: repeat(3, 1fr) auto;
    }
    .steps span {
      justify-self: start;
      padding-inline-end: 12px;
      background: var(--zxkt-background, var(--_surface));
      z-index: 1;
    }
    .steps li + li::before {
      content: none;
    }
    .steps li:not(:last-child)::after {
      content: '';
      position: absolute;
      inset-block-start: 15px;
      inset-inline: 42px 12px;
      border-top: 2px solid var(--_line);
    }
    .steps li.passed:not(:last-child)::after {
      border-color: var(--_primary);
    }
    .skeleton > div {
      grid-template-columns: 1fr 1fr;
    }
    .skeleton i:first-child {
      grid-column: 1 / -1;
    }
  }
  @container zxkt (min-width: 980px) {
    .fill {
      grid-template-columns: 208px minmax(0, 1fr);
      gap: calc(var(--_space) * 10);
      align-items: start;
    }
    .side {
      inset-block-start: calc(var(--zxkt-sticky-top, 0px) + 16px);
      gap: calc(var(--_space) * 4);
      padding: 0;
      border: 0;
    }
    .sections ol {
      display: grid;
      gap: 2px;
    }
    .sections a {
      padding: 4px 12px;
      white-space: normal;
    }
    .save {
      padding-inline: 12px;
    }
    .fill section,
    h3,
    .field {
      scroll-margin-block-start: calc(var(--zxkt-sticky-top, 0px) + 24px);
    }
    input,
    select,
    textarea {
      scroll-margin-block-start: calc(var(--zxkt-sticky-top, 0px) + 64px);
    }
  }
  @container zxkt (max-width: 719px) {
    .foot .gate {
      flex-basis: 100%;
    }
    .foot .button {
      flex: 1;
      min-width: 0;
    }
  }
  @media (pointer: coarse) {
    .small {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .sections i,
    .steps i {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    .side,
    .foot {
      display: none;
    }
  }
`;
