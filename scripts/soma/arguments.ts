import { Complaint } from './complaint.ts';

export const USAGE = `Usage:
  soma import FILE... [--patient KEY] --json
  soma models --json
  soma image FILE|FOLDER... --json
  soma tumour simulate PROBLEM.json --json
  soma tumour fit PROBLEM.json [--members 100] [--seed 1] --json
  soma hospital oracles [--replications 30] [--seed 1] --json
  soma hospital run MODEL.json [--scenario SCENARIO.json] [--replications 10] [--seed 1] [--days N] [--warm-up-days N] --json
  soma hospital bottlenecks MODEL.json [--replications 10] [--seed 1] [--days N] [--warm-up-days N] --json
  soma hospital rank MODEL.json SCENARIO.json... [--replications 120] [--seed 1] [--days N] [--warm-up-days N] --json
  soma hospital stress mild|severe|incident [MODEL.json] [--replications 10] [--seed 1] --json
  soma layout FILE.dat [--seconds 5] [--seed 1] --json
  soma adt FILE... --json
  soma equipment fit FILE.csv --json
  soma equipment due REGISTER.csv [JOBS.csv] [--as-of YYYY-MM-DD] --json
  soma equipment life RUNS.csv IN-USE.csv --json
  soma equipment trough MODEL.json RESOURCE MINUTES [--replications 24] [--seed 1] --json
  soma fit FILE... [--model cardiovascular] [--members 512] [--seed 1] [--as-of YYYY-MM-DD] [--patient KEY] --json
  soma run SCENARIO.json [--members N] [--seed N] [--sample SECONDS] --json
  soma run SCENARIO.json --from FILE... [--members N] [--seed N] [--as-of YYYY-MM-DD] [--patient KEY] [--sample SECONDS] --json
For education and research; not for diagnosis or treatment. JSON: docs/headless.md.
`;

export interface Arguments {
  readonly command: Command;
  readonly files: readonly string[];
  readonly from: readonly string[];
  readonly model: string;
  readonly members: number | null;
  readonly seed: number;
  readonly asOf: string | null;
  readonly patient: string | null;
  readonly sample: number | null;
  readonly scenario: string | null;
  readonly replications: number | null;
  readonly days: number | null;
  readonly warmUpDays: number | null;
  readonly seconds: number | null;
}

type Command = 'import' | 'models' | 'image' | 'tumour' | 'hospital' | 'layout' | 'adt' | 'equipment' | 'fit' | 'run';

/** Options each command knows, `--json` apart; an option that would be ignored is refused. */
const OPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['import', ['patient']],
  ['models', []],
  ['image', []],
  ['tumour', ['members', 'seed']],
  ['hospital', ['scenario', 'replications', 'seed', 'days', 'warm-up-days']],
  ['layout', ['seconds', 'seed']],
  ['adt', []],
  ['equipment', ['as-of', 'replications', 'seed']],
  ['fit', ['model', 'members', 'seed', 'as-of', 'patient']],
  ['run', ['from', 'members', 'seed', 'as-of', 'patient', 'sample']],
] satisfies [Command, string[]][]);

/** Members of a fit are split over three seeds; fewer would say nothing about any of them. */
const LEAST_FITTED = 48;

function number(text: string | undefined, name: string, least: number, most: number, whole: boolean): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  // Plain decimal digits only: Number would take "0x10" and blanks too.
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) || !(value >= least && value <= most) || (whole && !Number.isInteger(value)))
    throw new Complaint(`--${name} must be a ${whole ? 'whole ' : ''}number from ${least} to ${most}, not "${shown(text)}"`, 2);
  return value;
}

function date(text: string | undefined): string | null {
  if (text === undefined) return null;
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // Date.parse turns 30 February into 2 March.
  if (!Number.isFinite(moment) || new Date(moment).toISOString().slice(0, 10) !== text)
    throw new Complaint(`--as-of must be a date YYYY-MM-DD that exists, not "${shown(text)}"`, 2);
  return text;
}

/** What a person typed, fit for a message of one line. */
function shown(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 80);
}

interface Split {
  readonly json: boolean;
  readonly values: ReadonlyMap<string, string>;
  readonly from: readonly string[];
  readonly positionals: readonly string[];
}

/**
 * Splits the words behind the command. `--name value` and `--name=value` mean the same, also where the value is a negative
 * number; `--from` takes every word up to the next option.
 */
function split(command: string, words: readonly string[]): Split {
  const known = OPTIONS.get(command) ?? [];
  const values = new Map<string, string>();
  const from: string[] = [];
  const positionals: string[] = [];
  const isOption = (word: string): boolean => word.startsWith('-') && word.length > 1 && !/^-[\d.]/.test(word);
  let json = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (!isOption(word)) {
      positionals.push(word);
      continue;
    }
    const [, name = '', inline] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === 'json') {
      if (inline !== undefined || json) throw new Complaint('--json is given once and takes no value', 2);
      json = true;
      continue;
    }
    if (!known.includes(name)) {
      const of = known.map((k) => `--${k}`).concat('--json');
      throw new Complaint(`${command} has no option ${shown(word.split('=')[0] as string)} (it has ${of.join(', ')})`, 2);
    }
    if (values.has(name)) throw new Complaint(`--${name} is given twice`, 2);
    const given: string[] = inline === undefined ? [] : [inline];
    const most = name === 'from' && inline === undefined ? Infinity : 1;
    while (given.length < most && i + 1 < words.length && !isOption(words[i + 1] as string)) given.push(words[++i] as string);
    if (given.length === 0 || given.includes(''))
      throw new Complaint(`--${name} needs ${name === 'from' ? 'at least one file' : 'a value'}`, 2);
    if (name === 'from') from.push(...given);
    else values.set(name, given[0] as string);
  }
  return { json, values, from, positionals };
}

/** Reads the command line. Throws a Complaint of one line that says what is wrong and what is allowed. */
export function readArguments(argv: readonly string[]): Arguments {
  const [command, ...words] = argv;
  if (command === undefined) throw new Complaint('no command given (import, models, image, tumour, fit or run; soma --help says more)', 2);
  if (!OPTIONS.has(command)) throw new Complaint(`no such command: "${shown(command)}" (import, models, image, tumour, fit or run)`, 2);
  const { json, values, from, positionals } = split(command, words);
  const fits = command === 'fit' || from.length > 0;
  if (command === 'run' && !fits)
    for (const name of ['as-of', 'patient'])
      if (values.has(name)) throw new Complaint(`--${name} speaks of records: give them with --from`, 2);
  const members = number(values.get('members'), 'members', fits ? LEAST_FITTED : 1, 20_000, true);
  const seed = number(values.get('seed'), 'seed', 0, 4_294_967_292, true) ?? 1;
  const asOf = date(values.get('as-of'));
  const sample = number(values.get('sample'), 'sample', 0.002, 86_400, false);
  if (command !== 'models' && positionals.length === 0) throw new Complaint(`${command} needs a file`, 2);
  if (command === 'models' && positionals.length > 0) throw new Complaint('models takes no file', 2);
  if (command === 'tumour' && (!['simulate', 'fit'].includes(positionals[0] as string) || positionals.length !== 2))
    throw new Complaint('tumour is followed by simulate or fit and one problem file', 2);
  if (command === 'tumour' && positionals[0] === 'simulate' && values.size > 0)
    throw new Complaint('tumour simulate has no options but --json', 2);
  checkHospitalWords(command, positionals, values);
  if (command === 'run' && positionals.length !== 1) throw new Complaint('run takes one scenario; give records with --from', 2);
  if (!json) throw new Complaint('only --json output exists: add --json', 2);
  const model = values.get('model') ?? 'cardiovascular';
  return {
    command: command as Command,
    files: positionals,
    from,
    model,
    members,
    seed,
    asOf,
    patient: values.get('patient') ?? null,
    sample,
    scenario: values.get('scenario') ?? null,
    replications: number(values.get('replications'), 'replications', 2, 100_000, true),
    days: number(values.get('days'), 'days', 0.01, 36_500, false),
    warmUpDays: number(values.get('warm-up-days'), 'warm-up-days', 0, 36_500, false),
    seconds: number(values.get('seconds'), 'seconds', 0.1, 3600, false),
  };
}

/** The words of the hospital's commands, and options that would be ignored. */
function checkHospitalWords(command: string, words: readonly string[], values: ReadonlyMap<string, string>): void {
  if (command === 'layout' && words.length !== 1) throw new Complaint('layout takes one file', 2);
  if (command === 'equipment') {
    const counts: Readonly<Record<string, readonly number[]>> = { fit: [2], due: [2, 3], life: [3], trough: [4] };
    if (!counts[words[0] as string]?.includes(words.length))
      throw new Complaint(
        'equipment is followed by fit and one file, by due and a register (and its jobs), by life and two files of runs, or by trough, a model file, a resource and minutes',
        2,
      );
    if (words[0] !== 'due' && values.has('as-of')) throw new Complaint('--as-of belongs to equipment due', 2);
    for (const name of ['replications', 'seed'])
      if (words[0] !== 'trough' && values.has(name)) throw new Complaint(`--${name} belongs to equipment trough`, 2);
  }
  if (command !== 'hospital') return;
  const [what] = words;
  const right =
    (what === 'oracles' && words.length === 1) ||
    (['run', 'bottlenecks'].includes(what as string) && words.length === 2) ||
    (what === 'rank' && words.length > 2) ||
    (what === 'stress' && (words.length === 2 || words.length === 3));
  if (!right)
    throw new Complaint(
      'hospital is followed by oracles, by run or bottlenecks and one model file, by rank and a model file and scenarios, or by stress and mild, severe or incident',
      2,
    );
  if (what !== 'run' && values.has('scenario')) throw new Complaint('--scenario belongs to hospital run', 2);
  if (['run', 'bottlenecks', 'rank'].includes(what as string)) return;
  for (const name of ['scenario', 'days', 'warm-up-days'])
    if (values.has(name)) throw new Complaint(`--${name} belongs to hospital run`, 2);
}
