import { css } from 'lit';

/** What the sections after the first need. */
export const sectionsStyles = css`
  .divider {
    display: flex;
    align-items: center;
    gap: 12px;
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  .divider::after {
    content: '';
    flex: 1;
    border-top: 1px dashed var(--_line);
  }
  textarea {
    appearance: none;
    flex: 1;
    width: 100%;
    min-width: 0;
    min-height: 136px;
    margin: 0;
    padding: 10px 12px;
    border: 1px solid var(--zxkt-field-border-color, var(--_line-strong));
    border-radius: var(--zxkt-field-radius, var(--_radius));
    background: var(--zxkt-field-background, var(--_surface));
    color: var(--_text);
    font: inherit;
    line-height: 1.7;
    resize: vertical;
    field-sizing: content;
    transition:
      border-color 0.15s,
      box-shadow 0.15s;
  }
  textarea:hover {
    border-color: var(--_primary);
  }
  textarea:focus-visible {
    border-color: var(--_focus);
    outline-offset: 1px;
  }
  .invalid textarea {
    border-color: var(--_error);
    background: var(--_error-soft);
  }
  .suffix {
    position: absolute;
    inset-inline-end: 12px;
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
    pointer-events: none;
  }
  .offer {
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
    color: var(--_text);
  }
  .offer b {
    font-weight: 600;
    letter-spacing: 0.03em;
  }
  .chip {
    min-height: 28px;
    padding: 2px 12px;
    border: 1px solid var(--_primary);
    border-radius: 14px;
    background: var(--_surface);
    color: var(--_primary);
    font-size: var(--_font-size-small);
    font-weight: 500;
    line-height: 1.4;
  }
  .chip:hover {
    background: var(--_primary-soft);
  }
  .chosen-one {
    display: grid;
    gap: 6px;
  }
  .under {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 4px 12px;
  }
  .hint-lines {
    flex: 1 1 12em;
  }
  .counter {
    white-space: nowrap;
  }
  .counter.over,
  .counter.over b {
    color: var(--_error);
    font-weight: 600;
  }
  .paste-problem {
    color: var(--_warning);
  }
  .picker-place {
    height: 76px;
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .chooser .picker-place {
    height: 420px;
  }
  .picker > :is(zxkt-region-picker, zxkt-industry-picker, zxkt-product-picker) {
    --zxkt-background: transparent;
  }
  @media (pointer: coarse) {
    .chip {
      min-height: 44px;
      padding-inline: 18px;
      border-radius: 22px;
    }
  }
`;
