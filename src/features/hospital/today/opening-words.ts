import type { Opening } from '#models/hospital/forecast/opening.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { momentText } from './live-words.ts';

/** That a hospital is closed, or nobody comes, at a moment, and until when; empty while it is open. */
export function openingText(opening: Opening, at: number): string {
  if (opening.state === 'open') return '';
  const { state, inMinutes } = opening;
  if (inMinutes === null) return state === 'closed' ? m.hospital_live_shut_long() : m.hospital_live_quiet_long();
  const time = momentText(at + inMinutes * 60_000);
  return state === 'closed' ? m.hospital_live_shut({ time }) : m.hospital_live_quiet({ time });
}
