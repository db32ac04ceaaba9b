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
    chance: () => Math.random(),
  }),
);
