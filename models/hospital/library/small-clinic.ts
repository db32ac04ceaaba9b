import { exponential, PathwayBuilder, units } from '../engine/authoring.ts';
import type { Distribution } from '../engine/distribution.ts';
import type { HospitalModel } from '../engine/model.ts';

const minutes = (mean: number, sd: number): Distribution => ({ kind: 'lognormal', mean, sd });

const OPENS = 8 * 60;
const DAY = 1440;

/** Minutes of one day of the clinic, from midnight. */
export const SMALL_CLINIC_MINUTES = DAY;

/**
 * A small clinic for one day, small enough to be understood at a glance: reception, two nurses, three doctors, a laboratory.
 * Appointments every 20 minutes for each doctor from 8 to 16, and others who just come. All times are assumptions.
 */
export function smallClinic(doctors = 3): HospitalModel {
  const appointments = Array.from({ length: 24 * doctors }, (_, n) => OPENS + Math.floor(n / doctors) * 20);
  const open = (count: number, until = 18) => ({ cycleMinutes: DAY, shifts: [{ fromMinute: OPENS - 30, toMinute: until * 60, count }] });
  const visit = (name: string, priority: number) =>
    new PathwayBuilder(name)
      .priority(priority)
      .serve('reception', minutes(3, 1.5))
      .choose({ nurse: 0.4, doctor: 0.6 })
      .label('nurse')
      .serve('nurse', minutes(10, 4))
      .label('doctor')
      .seize('doctor', { patience: exponential(180), onGivingUp: 'left' })
      .mark('doctor')
      .delay(minutes(13, 6), 'consultation', 'assumption')
      .release('doctor')
      .choose({ blood: 0.25, home: 0.75 })
      .label('blood')
      .serve('nurse', minutes(6, 2))
      .serve('laboratory', minutes(15, 5))
      .label('home')
      .mark('left the clinic')
      .leave('seen')
      .label('left')
      .mark('left the clinic')
      .leave('left without being seen');
  return {
    schema: 1,
    id: 'small-clinic',
    title: 'Small clinic',
    resources: [
      units('reception', open(1)),
      units('nurse', open(2)),
      units('doctor', open(doctors), { order: 'priority' }),
      units('laboratory', open(1), { kind: 'equipment' }),
    ],
    pathways: [visit('appointment', 1).build(), visit('walk-in', 2).build()],
    sources: [
      {
        id: 'appointments',
        pathway: 'appointment',
        priority: 1,
        arrivals: { kind: 'timetable', minutes: appointments },
        from: 'assumption',
      },
      {
        id: 'walk-ins',
        pathway: 'walk-in',
        priority: 2,
        arrivals: {
          kind: 'poisson',
          perHour: Array.from({ length: 24 }, (_, hour) => (hour >= 8 && hour < 16 ? 3 : 0)),
          cycleMinutes: DAY,
          dayCv: 0,
          thinning: 'exact',
        },
        from: 'assumption',
      },
    ],
  };
}
