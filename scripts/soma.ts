/**
 * Soma without a screen: reads records, lists models, fits and runs with the page's own code on the processor, and prints
 * JSON on standard output. Progress and complaints go to standard error; a complaint is one line and a non-zero exit.
 */
import { failureOf } from '#models/core/failure.ts';
import { buildId } from './build-id.ts';
import { readArguments } from './soma/arguments.ts';
import { fitCommand, importCommand, modelsCommand, runCommand } from './soma/commands.ts';
import { Complaint } from './soma/complaint.ts';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

const around = {
  engine: `node ${process.versions.node}`,
  // Read only when a run asks: it hashes every source.
  get build() {
    return buildId();
  },
  now: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setImmediate(resolve)),
  say: (line: string) => console.error(line),
  signal: stop.signal,
};

try {
  const args = readArguments(process.argv.slice(2));
  const answer =
    args.command === 'import'
      ? await importCommand(args, around)
      : args.command === 'models'
        ? await modelsCommand()
        : args.command === 'fit'
          ? await fitCommand(args, around)
          : await runCommand(args, around);
  process.stdout.write(`${JSON.stringify(answer)}\n`);
} catch (error) {
  const said = error instanceof Complaint ? error.message : failureOf(error).message;
  console.error(`soma: ${said}`);
  process.exitCode = error instanceof Complaint ? error.exitCode : 1;
}
