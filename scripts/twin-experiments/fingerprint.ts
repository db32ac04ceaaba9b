import { inferPosterior } from '#models/assimilation/posterior.ts';
import { priorTransform } from '#models/assimilation/prior-transform.ts';
import { cardiovascular } from '#models/cardiovascular/index.ts';
import { parameterRow } from '#models/core/model.ts';
import { sha256, utf8 } from '#models/core/sha256.ts';
import { describeBody } from '#models/personalise/body.ts';
import { FORM_ERRORS } from '#models/personalise/discrepancy.ts';
import type { FreeParameter } from '#models/personalise/fit.ts';
import { populationPriors } from '#models/personalise/priors.ts';
import type { Hosts } from '#workers/run/execute.ts';
import { simulateRest } from '#workers/run/rest.ts';
import { A4_SPREADS } from './a4-spreads.ts';
import { A4_MEMBERS, A4_UNKNOWNS, a4Simulator, a4Transforms } from './a4-task.ts';

/**
 * What an answer of the study depends on, as a short name: settings and seeds, probes of the equations, and a probe of the
 * inference. A change of any of it begins that part of the study anew.
 */
function named(parts: unknown): string {
  return sha256(utf8(JSON.stringify(parts))).slice(0, 16);
}

/** The answer of the inference to a small curved problem. */
async function inferenceProbe(): Promise<string[]> {
  const transforms = [0.3, 0.2].map((cv) => priorTransform({ kind: 'lognormal', median: 1, cv }, 0.1, 10));
  const posterior = await inferPosterior(
    {
      transforms,
      data: [
        { column: 0, value: 1.4, sd: 0.2 },
        { column: 1, value: 0.3, sd: 0.3 },
      ],
      columns: 2,
    },
    async (x, members) => ({
      observables: Float64Array.from({ length: 2 * members }, (_, k) => {
        const [a, b] = [x[k - (k % 2)] as number, x[k - (k % 2) + 1] as number];
        return k % 2 === 0 ? a * b : a / (0.5 + b * b);
      }),
      alive: new Uint8Array(members).fill(1),
    }),
    { members: 48, seed: 1 },
  );
  return Array.from(posterior.z, (x) => x.toPrecision(9));
}

function highSide({ key, prior }: FreeParameter): readonly [string, number] {
  if (prior.kind === 'normal') return [key, prior.mean + prior.sd];
  return [key, prior.kind === 'lognormal' ? prior.median * Math.exp(prior.cv) : 0];
}

/** For fits of the product's circulation: priors of two bodies, and rest of the reference adult and of one with every free parameter moved. */
export async function productFingerprint(hosts: Hosts, settings: unknown): Promise<string> {
  const none = { diagnoses: [], medicines: [], valveArea: null, valveGradient: [] };
  const bodies = [describeBody(35, 'male', 176, 73), describeBody(70, 'female', 158, 66), describeBody(50, 'female', null, null)];
  const priors = bodies.map((body) => populationPriors(cardiovascular, { body, ...none }));
  const moved = Object.fromEntries(
    priors.flatMap(({ free, set }) => [...set.map((p) => [p.key, p.value] as const), ...free.map(highSide)]),
  );
  const parameters = Float64Array.from([...parameterRow(cardiovascular), ...parameterRow(cardiovascular, moved)]);
  const probe = await simulateRest({ model: cardiovascular, members: 2, parameters, settleSeconds: 60, backend: 'cpu' }, hosts, {
    signal: new AbortController().signal,
  });
  const rest = Array.from(probe.values, (x) => x.toPrecision(9));
  return named([priors, FORM_ERRORS, rest, await inferenceProbe(), settings]);
}

/** For the baseline's own task: plain A4 at rest, as it is and with every unknown moved up, to 6 digits. */
export async function a4Fingerprint(hosts: Hosts, settings: unknown): Promise<string> {
  const transforms = a4Transforms();
  const values = Float64Array.from([...transforms.map((t) => t.toValue(0)), ...transforms.map((t) => t.toValue(1))]);
  const { observables } = await a4Simulator(hosts, 60)(values, 2, 0);
  const rest = Array.from(observables, (x) => x.toPrecision(6));
  return named([A4_UNKNOWNS, A4_SPREADS, A4_MEMBERS, rest, await inferenceProbe(), settings]);
}
