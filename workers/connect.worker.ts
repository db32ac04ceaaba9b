import { expose } from 'comlink';
import { HospitalFeed } from './connect/hospital-feed.ts';
import { carryFailures } from './run/remote-errors.ts';

carryFailures();

expose(
  new HospitalFeed({
    now: () => Date.now(),
    after: (ms, what) => {
      const handle = setTimeout(what, ms);
      return () => clearTimeout(handle);
    },
    // Only so that many pages do not come back to a server in the same moment.
    chance: () => (crypto.getRandomValues(new Uint32Array(1))[0] as number) / 2 ** 32,
  }),
);
