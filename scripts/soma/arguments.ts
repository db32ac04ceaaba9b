import { parseArgs } from 'node:util';
import { Complaint } from './complaint.ts';

export const USAGE = `Usage:
  soma import FILE... [--patient KEY] --json
  soma models --json
  soma fit FILE... [--model cardiovascular] [--members 512] [--seed 1] [--as-of YYYY-MM-DD] [--patient KEY] --json
  soma run SCENARIO.json [--from FILE...] [--members N] [--seed N] [--as-of YYYY-MM-DD] [--sample SECONDS] --json
For education and research; not for diagnosis or treatment. JSON: docs/headless.md.`;

export interface Arguments {
  readonly command: string;
  readonly files: readonly string[];
  readonly from: readonly string[];
  readonly model: string;
  readonly members: number | null;
  readonly seed: number;
  readonly asOf: string | null;
  readonly patient: string | null;
  readonly sample: number | null;
}

function number(text: string | undefined, name: string, least: number, most: number, whole: boolean): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (text.trim() === '' || !(value >= least && value <= most) || (whole && !Number.isInteger(value)))
    throw new Complaint(`--${name} must be a ${whole ? 'whole ' : ''}number from ${least} to ${most}, not "${text}"`, 2);
  return value;
}

/** Reads the command line. `--from` takes every file up to the next option. Throws a Complaint that says what is wrong. */
export function readArguments(argv: readonly string[]): Arguments {
  const [command, ...rest] = argv;
  if (command === undefined) throw new Complaint(`no command given\n${USAGE}`, 2);
  if (!['import', 'models', 'fit', 'run'].includes(command))
    throw new Complaint(`no such command: "${command}" (import, models, fit or run)`, 2);
  // parseArgs gives an option one value; `--from A B` means both.
  const spread: string[] = [];
  let inFrom = false;
  for (const token of rest) {
    if (token === '--from') inFrom = true;
    else if (token.startsWith('--')) {
      inFrom = false;
      spread.push(token);
    } else spread.push(...(inFrom ? [`--from=${token}`] : [token]));
  }
  if (rest.includes('--from') && !spread.some((t) => t.startsWith('--from='))) throw new Complaint('--from needs at least one file', 2);
  let parsed;
  try {
    parsed = parseArgs({
      args: spread,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        from: { type: 'string', multiple: true },
        model: { type: 'string' },
        members: { type: 'string' },
        seed: { type: 'string' },
        'as-of': { type: 'string' },
        patient: { type: 'string' },
        sample: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Complaint((error as Error).message.split('. ')[0] as string, 2);
  }
  const { values, positionals } = parsed;
  if (values.json !== true) throw new Complaint('only --json output exists: add --json', 2);
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !(/^\d{4}-\d{2}-\d{2}$/.test(asOf) && Number.isFinite(Date.parse(asOf))))
    throw new Complaint(`--as-of must be a date YYYY-MM-DD, not "${asOf}"`, 2);
  if (command !== 'models' && positionals.length === 0) throw new Complaint(`${command} needs a file`, 2);
  if (command === 'models' && positionals.length > 0) throw new Complaint('models takes no file', 2);
  if (command === 'run' && positionals.length !== 1) throw new Complaint('run takes one scenario; give records with --from', 2);
  return {
    command,
    files: positionals,
    from: values.from ?? [],
    model: values.model ?? 'cardiovascular',
    members: number(values.members, 'members', 1, 20_000, true),
    seed: number(values.seed, 'seed', 0, 4_294_967_292, true) ?? 1,
    asOf,
    patient: values.patient ?? null,
    sample: number(values.sample, 'sample', 0.002, 86_400, false),
  };
}
