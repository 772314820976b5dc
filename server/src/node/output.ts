/** Where commands write; a test reads along. */
export interface Output {
  line(text: string): void;
  error(text: string): void;
}
