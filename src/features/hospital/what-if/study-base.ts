import { sha256, utf8 } from '#models/core/sha256.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import type { DoorGraph } from '#models/hospital/engine/travel.ts';
import type { MeasureKey } from '#models/hospital/experiment/focus.ts';
import type { Study, StudyRequest } from '#models/hospital/experiment/study.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { formatNumber, withUnit } from '#src/design/quantity/format.ts';
import { versionOf } from '../hand-out.ts';
import { said } from '../names.ts';

/** What every study of the page shares: how long a run is, what is left out, which random numbers, what it is judged by. */
export interface StudyBase {
  readonly model: HospitalModel;
  /** Ways of its building; null where nobody moves. */
  readonly ways: DoorGraph | null;
  readonly minutes: number;
  readonly warmUpMinutes: number;
  readonly seed: number;
  readonly focus: MeasureKey;
}

/** A span of simulated time: in days, or hours below two days. */
export const spanText = (minutes: number): string =>
  minutes === 0 || minutes >= 2880 ? withUnit(formatNumber(minutes / 1440, 1), 'd') : withUnit(formatNumber(minutes / 60, 1), 'h');

/** Eight hexadecimal digits of what the runs were: every event of each, in the order of options and runs. */
export function fingerprint(study: Study): string {
  return sha256(utf8(JSON.stringify(study.reports.map((list) => list.map(({ hash }) => hash))))).slice(0, 8);
}

/** Where the numbers of a study come from, in a sentence. */
export function basisText(study: Study): string {
  const { setting, model } = study.request;
  const counts = study.reports.map((list) => list.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return m.hospital_what_if_basis({
    model: said(model.title),
    version: versionOf(model),
    runs: least === most ? String(most) : `${least}–${most}`,
    length: spanText(setting.minutes),
    warm: spanText(setting.warmUpMinutes),
    seed: setting.seed,
    fingerprint: fingerprint(study),
  });
}

/** The part of a request that is the same for every study of the page. */
export const requestOf = ({ model, ways, minutes, warmUpMinutes, seed }: StudyBase): Pick<StudyRequest, 'model' | 'setting' | 'ways'> => ({
  model,
  setting: { minutes, warmUpMinutes, seed },
  ...(ways ? { ways } : {}),
});

/** Does anybody of this hospital walk or get taken somewhere? */
export const moves = (model: HospitalModel): boolean =>
  model.pathways.some(({ steps }) => steps.some((step) => step.do === 'move')) || model.sources.some(({ at }) => at !== undefined);
