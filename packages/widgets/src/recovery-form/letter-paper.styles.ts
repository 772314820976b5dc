import { css } from 'lit';

/** The letter and the receipt on paper. */
export const letterPaperStyles = css`
  .letter-paper {
    display: grid;
    gap: 18pt;
    font-size: 12pt;
    line-height: 1.9;
  }
  .letter-paper h3 {
    display: block;
    padding: 12pt 0;
    font-size: 18pt;
    text-align: center;
    text-wrap: balance;
  }
  .letter-paper h3::after {
    content: none;
  }
  .letter-paper .indent {
    text-indent: 2em;
  }
  .letter-paper dl {
    margin: 0;
    border: solid #444;
    border-width: 0.75pt 0 0 0.75pt;
  }
  .letter-paper dl div {
    display: grid;
    grid-template-columns: 12em minmax(0, 1fr);
  }
  .letter-paper :is(dt, dd) {
    margin: 0;
    min-height: 32pt;
    padding: 6pt 8pt;
    border: solid #444;
    border-width: 0 0.75pt 0.75pt 0;
    line-height: 1.6;
  }
  .letter-paper footer {
    display: grid;
    justify-content: end;
    gap: 24pt;
    padding-top: 36pt;
  }
  .letter-paper footer p {
    min-width: 15em;
  }
`;
