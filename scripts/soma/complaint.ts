/** Something wrong with what the person asked; printed as one line, without a stack. */
export class Complaint extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = 'Complaint';
    this.exitCode = exitCode;
  }
}
