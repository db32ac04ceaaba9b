import * as v from 'valibot';
import GraduationCap from '@lucide/svelte/icons/graduation-cap';
import { m } from '#src/app/messages/compiled/messages.js';
import { argumentsOf } from '#src/commands/arguments.ts';
import { command } from '#src/commands/command.ts';
import type { Contribution } from '#src/commands/contribution.ts';
import { LESSONS, lessonDoor } from './lesson-door.svelte.ts';

/** The player, loaded when the first lesson is opened. */
const thePlayer = async () => (await import('./player.svelte.ts')).player;

const playing = (): boolean => lessonDoor.playing;

/** Lessons are scripts over the command list. Steps perform commands, so none of these waits in the same queue for them. */
export const lessons: Contribution = {
  id: 'lessons',
  commands: [
    command<{ id: string }>({
      id: 'lesson.open',
      group: 'lesson',
      label: m.lessons_command_open,
      listed: false,
      parse: argumentsOf(v.strictObject({ id: v.picklist(LESSONS) })),
      perform: async ({ id }) => (await import('./player.svelte.ts')).openLesson(id),
    }),
    command({
      id: 'lesson.next',
      group: 'lesson',
      label: m.lessons_command_next,
      when: playing,
      perform: () => void thePlayer().then((player) => player.next()),
    }),
    command({
      id: 'lesson.back',
      group: 'lesson',
      label: m.lessons_command_back,
      when: playing,
      perform: () => void thePlayer().then((player) => player.back()),
    }),
    command({
      id: 'lesson.leave',
      group: 'lesson',
      label: m.lessons_command_leave,
      when: playing,
      perform: () => void thePlayer().then((player) => player.leave()),
    }),
  ],
  places: [{ id: 'lessons', label: m.lessons_title, icon: GraduationCap, path: '/lessons', order: 10 }],
  routes: [{ path: '/lessons', frame: 'app', load: () => import('./LessonsPage.svelte') }],
  panels: (['body', 'compare', 'record'] as const).map((view) => ({
    id: `lesson-${view}`,
    view,
    place: 'inspector',
    order: 0,
    title: m.lessons_lesson,
    load: () => import('./LessonPanel.svelte'),
    when: playing,
  })),
};
