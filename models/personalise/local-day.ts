/** The day a clock shows where it stands, YYYY-MM-DD: what a fit takes for today when nobody states another day. */
export function localDay(now: Date | number): string {
  const clock = new Date(now);
  const two = (x: number): string => String(x).padStart(2, '0');
  return `${String(clock.getFullYear()).padStart(4, '0')}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
}
