/**
 * The clock of the heart on screen, where features meet: seconds of the body since the start, moved on by whoever draws the
 * heart. It stands while the heart is paused and runs slower in slow motion.
 */
class HeartTime {
  seconds = $state(0);
}

export const heartTime = new HeartTime();
