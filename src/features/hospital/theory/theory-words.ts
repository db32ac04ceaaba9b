import { formatNumber } from '#src/design/quantity/format.ts';
import { m } from '#src/app/messages/compiled/messages.js';

const FAMILIES: readonly (readonly [prefix: string, name: (values: readonly string[]) => string])[] = [
  ['mmck-', ([, , servers, places]) => `M/M/${servers}/${places}`],
  [
    'mmc-',
    ([arrivals, service, servers]) => m.hospital_theory_case_mmc({ servers: servers ?? '', load: load(arrivals, service, servers) }),
  ],
  ['mg1-', ([rate, cv2]) => m.hospital_theory_case_mg1({ load: rate ?? '', cv2: cv2 ?? '' })],
  ['priority-none-', (classes) => m.hospital_theory_case_priority({ servers: 1, classes: classes.length })],
  ['priority-resume-', (classes) => m.hospital_theory_case_interrupting({ classes: classes.length })],
  ['priority-mm', ([servers]) => m.hospital_theory_case_priority({ servers: servers ?? '', classes: 3 })],
  ['erlang-a-', ([arrivals, , servers]) => m.hospital_theory_case_erlang_a({ servers: servers ?? '', arrivals: arrivals ?? '' })],
  ['jackson-', ([place]) => (place === 'ward' ? m.hospital_theory_case_wards() : m.hospital_theory_case_jackson())],
  ['tandem-', ([buffer]) => m.hospital_theory_case_tandem({ places: buffer ?? '' })],
  ['stroke-acute-', ([beds]) => m.hospital_theory_case_stroke_acute({ beds: beds ?? '' })],
  ['stroke-rehab-', ([beds]) => m.hospital_theory_case_stroke_rehab({ beds: beds ?? '' })],
  ['repairman-', ([machines, repairers]) => m.hospital_theory_case_repair({ machines: machines ?? '', repairers: repairers ?? '' })],
];

const load = (arrivals = '', service = '', servers = ''): string => formatNumber(Number(arrivals) / Number(service) / Number(servers), 2);

/** A case of the list, in the language of the screen. */
export function caseName(id: string): string {
  const family = FAMILIES.find(([prefix]) => id.startsWith(prefix));
  return family ? family[1](id.slice(family[0].length).split('-')) : id;
}

const MEASURES: Readonly<Record<string, (of: string) => string>> = {
  'mean wait': () => m.hospital_theory_mean_wait(),
  'mean in system': () => m.hospital_theory_mean_in_system(),
  'mean in use': (of) => (of === 'server' ? m.hospital_theory_mean_in_use() : m.hospital_theory_in_use_at({ station: digits(of) })),
  'mean stay': (of) => m.hospital_theory_mean_stay({ class: digits(of) }),
  'mean waiting': () => m.hospital_theory_mean_waiting(),
  'share refused': () => m.hospital_theory_share_refused(),
  'share that gives up': () => m.hospital_theory_share_gives_up(),
  'served a minute': () => m.hospital_theory_served(),
  'share that finds no bed': () => m.hospital_theory_no_bed(),
  'share of machines that run': () => m.hospital_theory_machines_run(),
};

const digits = (text: string): string => /\d+/.exec(text)?.[0] ?? text;

/** A measure of a case, in the language of the screen. */
export function measureName(measure: string): string {
  const [, what = measure, of = ''] = /^(.*?)(?: \((.*)\))?$/.exec(measure) ?? [];
  return MEASURES[what]?.(of) ?? measure;
}

/** UCUM unit of a measure that is a time; others are counts or shares. */
export const unitOfMeasure = (measure: string): string =>
  /^mean (wait|stay)(?!ing)/.test(measure) ? 'min' : measure === 'served a minute' ? '/min' : '1';
