import { css } from 'lit';

/** 信息确认 and 注册成功. */
export const pagesStyles = css`
  .confirm {
    display: grid;
    gap: calc(var(--_space) * 6);
    min-width: 0;
  }
  .done {
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 8) 0;
  }
  .done h3 {
    font-size: var(--_font-size-title);
  }
  .done h3::after {
    content: none;
  }
  .seal {
    display: grid;
    place-items: center;
    width: 72px;
    height: 72px;
    border-radius: 50%;
    background: var(--_success-soft);
    color: var(--_success);
  }
  .seal svg {
    width: 36px;
    height: 36px;
    stroke-width: 2.25;
  }
  .done .number {
    display: grid;
    justify-items: center;
    gap: 2px;
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
    text-align: center;
  }
  .done .number b {
    color: var(--_text);
    font-size: 22px;
    font-weight: 600;
    letter-spacing: 0.03em;
  }
  .what-next {
    width: min(100%, 640px);
    padding: calc(var(--_space) * 5) calc(var(--_space) * 6);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
    font-size: var(--_font-size-label);
  }
  .what-next h4 {
    margin: 0 0 8px;
    font-size: var(--_font-size);
    font-weight: 600;
  }
  .what-next ol {
    display: grid;
    gap: 8px;
    padding-inline-start: 1.4em;
  }
  .done .acts {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: calc(var(--_space) * 3);
    margin-top: calc(var(--_space) * 2);
  }

  @container zxkt (max-width: 719px) {
    .done .acts .button {
      flex: 1 1 100%;
    }
  }
`;
