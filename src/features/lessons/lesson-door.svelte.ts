/** Lessons that come with the app, by id. */
export const LESSONS = ['bleeding', 'narrow-valve'] as const;

/** What the frame asks before the player is loaded: is a lesson open? */
class LessonDoor {
  playing = $state(false);
}

export const lessonDoor = new LessonDoor();
