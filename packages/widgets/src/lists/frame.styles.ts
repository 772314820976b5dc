import { css } from 'lit';

/** The frame of a list, and the plate that stands in place of one. */
export const frameStyles = css`
  .page {
    display: grid;
    gap: calc(var(--_space) * 4);
    max-width: var(--zxkt-list-width, 1080px);
    margin: 0 auto;
  }
  .frame {
    position: relative;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .plate {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: calc(var(--_space) * 2);
    min-height: 320px;
    padding: calc(var(--_space) * 10) calc(var(--_space) * 5);
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
  .plate[part='failure'] > svg {
    background: var(--_error-soft);
    color: var(--_error);
  }
  .plate .title {
    font-size: var(--_font-size-section);
    font-weight: 600;
    line-height: 1.5;
    text-wrap: balance;
  }
  .plate .lead {
    max-width: 36em;
    text-wrap: pretty;
  }
  .plate .acts {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: calc(var(--_space) * 3);
    margin-top: calc(var(--_space) * 4);
  }

  @container zxkt (max-width: 639px) {
    .plate {
      min-height: 280px;
      padding-inline: calc(var(--_space) * 4);
    }
  }
`;
