/**
 * Soma without a screen: reads records and images, lists models, fits and runs with the page's own code on the processor, and prints
 * JSON on standard output. Progress and complaints go to standard error; a complaint is one line and a non-zero exit.
 */
import { failureOf } from '#models/core/failure.ts';
import { localDay } from '#models/personalise/local-day.ts';
import { buildId } from './build-id.ts';
import { readArguments, USAGE } from './soma/arguments.ts';
import { fitCommand, importCommand, modelsCommand, runCommand } from './soma/commands.ts';
import { imageCommand } from './soma/images.ts';
import { Complaint } from './soma/complaint.ts';
import { dueCommand, lifeCommand, troughCommand } from './soma/equipment.ts';
import { adtCommand, equipmentCommand, hospitalCommand, layoutCommand, oraclesCommand, readModel } from './soma/hospital.ts';
import { bottlenecksCommand, rankCommand } from './soma/hospital-study.ts';
import { stressCommand } from './soma/hospital-stress.ts';
import { simulateTumourCommand } from './soma/tumour.ts';
import { fitTumourCommand } from './soma/tumour-fit.ts';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

const around = {
  engine: `node ${process.versions.node}`,
  // Read only when a run asks: it hashes every source.
  get build() {
    return buildId();
  },
  now: () => performance.now(),
  today: () => localDay(new Date()),
  pause: () => new Promise<void>((resolve) => setImmediate(resolve)),
  say: (line: string) => console.error(line),
  signal: stop.signal,
};

async function answerTo(argv: readonly string[]): Promise<object> {
  const args = readArguments(argv);
  if (args.command === 'import') return importCommand(args, around);
  if (args.command === 'models') return modelsCommand();
  if (args.command === 'image') return imageCommand(args.files, around);
  if (args.command === 'tumour')
    return args.files[0] === 'fit'
      ? fitTumourCommand(args.files[1] as string, args, around)
      : simulateTumourCommand(args.files[1] as string, around);
  if (args.command === 'hospital' && args.files[0] === 'stress')
    return stressCommand(args.files[1] as string, args.files[2] === undefined ? null : await readModel(args.files[2]), args, around);
  if (args.command === 'hospital' && args.files[0] === 'bottlenecks')
    return bottlenecksCommand({ ...args, file: args.files[1] as string }, around);
  if (args.command === 'hospital' && args.files[0] === 'rank')
    return rankCommand({ ...args, file: args.files[1] as string, scenarios: args.files.slice(2) }, around);
  if (args.command === 'hospital')
    return args.files[0] === 'oracles' ? oraclesCommand(args, around) : hospitalCommand({ ...args, file: args.files[1] as string }, around);
  if (args.command === 'layout') return layoutCommand(args.files[0] as string, args.seconds ?? 5, args.seed, around);
  if (args.command === 'adt') return adtCommand(args.files);
  if (args.command === 'equipment') {
    const [what, file = '', second = '', third = ''] = args.files;
    if (what === 'due') return dueCommand(file, args.files[2], args.asOf ?? new Date().toISOString().slice(0, 10));
    if (what === 'life') return lifeCommand(file, second, around);
    if (what === 'trough') return troughCommand({ ...args, file, resource: second, minutes: third }, around);
    return equipmentCommand(file);
  }
  return args.command === 'fit' ? fitCommand(args, around) : runCommand(args, around);
}

const argv = process.argv.slice(2);
try {
  if (argv.includes('--help') || argv.includes('-h')) process.stdout.write(USAGE);
  else process.stdout.write(`${JSON.stringify(await answerTo(argv))}\n`);
} catch (error) {
  const said = error instanceof Complaint ? error.message : failureOf(error).message;
  // One line, whatever a file name, a key or an engine's own message holds.
  console.error(`soma: ${said.replace(/\s*[\r\n]+\s*/g, ' ')}`);
  process.exitCode = error instanceof Complaint ? error.exitCode : 1;
}
