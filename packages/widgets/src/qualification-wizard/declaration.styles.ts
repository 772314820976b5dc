import { css } from 'lit';

/** 注册申明 as a sheet of paper that is read within the page. */
export const declarationStyles = css`
  .declaration {
    display: grid;
    gap: calc(var(--_space) * 4);
    min-width: 0;
  }
  .paper {
    max-height: min(56vh, 520px);
    overflow: auto;
    overscroll-behavior: contain;
    padding: calc(var(--_space) * 6) calc(var(--_space) * 7);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
    line-height: 1.85;
  }
  .paper ol {
    display: grid;
    gap: calc(var(--_space) * 4);
    margin-top: calc(var(--_space) * 4);
    padding-inline-start: 1.6em;
  }
  .paper li::marker,
  .paper strong {
    font-weight: 600;
  }
  .paper p {
    text-wrap: pretty;
  }
  .paper .end {
    margin-top: calc(var(--_space) * 5);
    color: var(--_text-soft);
    text-align: center;
  }
  .declaration .foot {
    border: 0;
    padding: 0;
  }
  .declaration .gate {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .declaration .open {
    color: var(--_success);
  }
  @container zxkt (max-width: 719px) {
    .paper {
      max-height: 60vh;
      padding: calc(var(--_space) * 4);
    }
  }
`;
