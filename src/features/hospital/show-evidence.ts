/** Brings the element a sentence rests on into sight and puts the focus there; nothing happens where it is not shown. */
export function showEvidence(id: string): void {
  const there = document.getElementById(id);
  there?.scrollIntoView({ block: 'start' });
  there?.focus({ preventScroll: true });
}
