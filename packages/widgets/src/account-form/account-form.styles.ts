import { css } from 'lit';

export const accountFormStyles = css`
  .page {
    display: grid;
    gap: calc(var(--_space) * 8);
    max-width: var(--_max-width);
    margin: 0 auto;
  }
  .head,
  section {
    display: grid;
    gap: calc(var(--_space) * 5);
  }
  .head {
    gap: calc(var(--_space) * 4);
  }
  .group {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .steps {
    list-style: none;
    display: grid;
    gap: calc(var(--_space) * 3);
    counter-reset: step;
  }
  .steps li {
    position: relative;
    padding: calc(var(--_space) * 4);
    padding-inline-start: 56px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: var(--_font-size-label);
    line-height: 1.65;
  }
  .steps li::before {
    counter-increment: step;
    content: counter(step);
    position: absolute;
    inset-inline-start: 16px;
    top: 15px;
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    border: 1px solid var(--_line-strong);
    border-radius: 50%;
    color: var(--_text-soft);
    font-weight: 600;
    line-height: 1;
  }
  .steps .current {
    border-color: var(--_primary);
    background: var(--_primary-soft);
  }
  .steps .current::before {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .steps strong {
    display: block;
    font-weight: 600;
  }
  .steps span {
    color: var(--_text-soft);
  }
  @container zxkt (min-width: 720px) {
    .steps {
      grid-template-columns: 2fr 3fr;
    }
  }
  form {
    display: grid;
    gap: calc(var(--_space) * 10);
  }
  .sample {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
    color: var(--_text);
  }
  .sample ol {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .sample li {
    display: grid;
    justify-items: center;
  }
  .sample b {
    padding: 2px 8px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_surface);
    font-size: var(--_font-size);
    font-weight: 500;
    letter-spacing: 0.08em;
  }
  .sample span {
    color: var(--_text-soft);
    font-size: 12px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 3);
    padding-top: calc(var(--_space) * 6);
    border-top: 1px solid var(--_line);
  }
  .foot .link {
    margin-inline-start: auto;
    font-size: var(--_font-size-label);
  }
  .head .notice {
    margin-top: calc(var(--_space) * 3);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-inline-start: auto;
  }
  .registered {
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 10) calc(var(--_space) * 4);
    text-align: center;
  }
  .registered > svg {
    width: 64px;
    height: 64px;
    padding: 14px;
    border-radius: 50%;
    background: var(--_success-soft);
    color: var(--_success);
    stroke-width: 2.25;
  }
  .registered dl {
    display: grid;
    grid-template-columns: auto auto;
    gap: 4px 16px;
    margin: 0;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 6);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
    text-align: start;
  }
  .registered dt {
    color: var(--_text-soft);
  }
  .registered dd {
    margin: 0;
    font-weight: 500;
  }
  .registered .next {
    max-width: 560px;
    margin-bottom: calc(var(--_space) * 3);
  }
  @container zxkt (max-width: 479px) {
    .foot .primary {
      flex: 1;
    }
  }
  @media print {
    .foot,
    .send,
    .inner {
      display: none;
    }
  }
`;
