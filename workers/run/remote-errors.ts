import { transferHandlers } from 'comlink';
import { failureOf } from '#models/core/failure.ts';

interface Thrown {
  readonly value: unknown;
}
interface Wire {
  readonly isError: boolean;
  readonly value: Record<string, unknown>;
}

/**
 * Lets what a worker throws keep its `failure` on the way to the page: comlink sends only message, name and stack.
 * Call once in each worker before `expose`; the receiving side needs nothing.
 */
export function carryFailures(): void {
  const plain = transferHandlers.get('throw');
  if (!plain) throw new Error('comlink has no handler for thrown values');
  transferHandlers.set('throw', {
    canHandle: (value): value is unknown => plain.canHandle(value),
    serialize(thrown) {
      const [wire, transfers] = plain.serialize(thrown) as [Wire, Transferable[]];
      const failure = failureOf((thrown as Thrown).value);
      const value = { message: failure.message, name: failure.kind, stack: wire.isError ? wire.value['stack'] : undefined, failure };
      return [{ isError: true, value }, transfers];
    },
    deserialize: (wire) => plain.deserialize(wire),
  });
}
