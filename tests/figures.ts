import { appendFileSync } from 'node:fs';
import { expect } from 'vitest';

/** One figure of a check as the validation documents tell it: the worst of those of one name counts. */
export interface Figure {
  readonly check: string;
  readonly value: number;
  /** Must stay below it, or above it where `least`. */
  readonly limit: number;
  readonly least: boolean;
}

/**
 * Expects a figure below its limit, and writes it down where the variable SOMA_FIGURES names a file: the document is then
 * made of the very numbers the tests hold (`npm run validate:tumour`).
 */
export function below(check: string, value: number, limit: number): void {
  record({ check, value, limit, least: false });
  expect(value, check).toBeLessThan(limit);
}

/** The same for a figure that must be above its limit. */
export function above(check: string, value: number, limit: number): void {
  record({ check, value, limit, least: true });
  expect(value, check).toBeGreaterThan(limit);
}

function record(figure: Figure): void {
  const path = process.env['SOMA_FIGURES'];
  if (path !== undefined) appendFileSync(path, `${JSON.stringify(figure)}\n`);
}
